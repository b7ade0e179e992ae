//! The command line through the built program: what it does, what it says, how it ends.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;
use throughline::export::{PngOptions, PngSize, Progress, png};
use throughline::i18n::Lang;
use throughline::layout::{Style, layout};
use throughline::text::Fonts;
use throughline::{assets, files, format, theme};

/// A folder to work in, and the program run there as on a machine without a display.
struct Room(TempDir);

impl Room {
    fn new() -> Room {
        Room(tempfile::tempdir().expect("a folder"))
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_throughline"));
        command.args(arguments).current_dir(self.0.path());
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            if text == "DISPLAY" || text == "WAYLAND_DISPLAY" || text == "LANGUAGE" || text.starts_with("LC_") {
                command.env_remove(name);
            }
        }
        command.env("LANG", "en_US.UTF-8");
        command
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        Ended::of(self.command(arguments).stdin(Stdio::null()).output().expect("the program"))
    }

    fn run_with(&self, arguments: &[&str], input: &[u8]) -> Ended {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program");
        child.stdin.take().expect("a pipe").write_all(input).expect("written");
        Ended::of(child.wait_with_output().expect("ended"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        files::write(&self.path(name), bytes).expect("written");
    }

    fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).expect("a file")
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.0.path()).expect("a folder");
        let mut names: Vec<_> = entries.map(|entry| entry.expect("a file").file_name().display().to_string()).collect();
        names.sort();
        names
    }
}

struct Ended {
    code: i32,
    out: Vec<u8>,
    err: String,
}

impl Ended {
    fn of(output: Output) -> Ended {
        let err = String::from_utf8(output.stderr).expect("text");
        assert!(!err.contains("panicked"), "{err}");
        Ended { code: output.status.code().expect("no signal"), out: output.stdout, err }
    }

    fn text(&self) -> String {
        String::from_utf8(self.out.clone()).expect("text")
    }
}

const MAP: &str = "map.ron";

/// A room with a small map in it.
fn with_map() -> Room {
    let room = Room::new();
    room.put(MAP, assets::templates()[1].ron.as_bytes());
    room
}

/// Width and height of a PNG, and its dots per metre where it says so.
fn measures(picture: &[u8]) -> (u32, u32, Option<u32>) {
    let reader = png_reader(picture);
    let info = reader.info();
    (info.width, info.height, info.pixel_dims.map(|dims| dims.xppu))
}

fn png_reader(picture: &[u8]) -> ::png::Reader<std::io::Cursor<&[u8]>> {
    ::png::Decoder::new(std::io::Cursor::new(picture)).read_info().expect("a PNG")
}

#[test]
fn a_map_becomes_a_picture_the_same_each_time() {
    let room = with_map();
    for name in ["one.png", "two.png"] {
        let ended = room.run(&["export", MAP, "-o", name, "--width", "800"]);
        assert_eq!((ended.code, ended.err.as_str(), ended.out.len()), (0, "", 0));
    }
    assert_eq!(room.bytes("one.png"), room.bytes("two.png"));
    assert_eq!(measures(&room.bytes("one.png")).0, 800);

    let map = format::open(assets::templates()[1].ron).expect("a map").map;
    let style = Style::of(&map, theme::shipped(theme::DEFAULT).expect("shipped"), Lang::En);
    let scene = layout(&map, &style, &Fonts::new());
    let options = PngOptions {
        size: PngSize::Width(800),
        title: map.about.title.clone(),
        author: map.about.authors.clone(),
        ..PngOptions::default()
    };
    let mut picture = Vec::new();
    png(&scene, &options, &mut picture, &Progress::new()).expect("drawn");
    assert!(picture == room.bytes("one.png"), "the command line and the library draw the same bytes");
}

#[test]
fn size_resolution_theme_and_paper() {
    let room = with_map();
    let scaled = |scale: &str, name: &str| {
        assert_eq!(room.run(&["export", MAP, "-o", name, "--scale", scale]).code, 0);
        measures(&room.bytes(name))
    };
    let (one, two) = (scaled("0.5", "one.png"), scaled("1", "two.png"));
    assert!(two.0.abs_diff(one.0 * 2) <= 1 && two.1.abs_diff(one.1 * 2) <= 1, "{one:?} {two:?}");
    let default = room.run(&["export", MAP, "-o", "-", "--dpi", "300", "--width", "500"]);
    assert_eq!(measures(&default.out).2, Some(11_811));
    for theme in theme::NAMES {
        assert_eq!(
            room.run(&["export", MAP, "-o", &format!("{theme}.png"), "--width", "400", "--theme", theme]).code,
            0
        );
    }
    assert_ne!(room.bytes("dark.png"), room.bytes("plain.png"));
    let clear = room.run(&["export", MAP, "-o", "-", "--width", "400", "--transparent"]);
    assert!(png_reader(&clear.out).info().color_type == ::png::ColorType::Rgba);
}

#[test]
fn nothing_is_overwritten_without_force_and_the_map_never() {
    let room = with_map();
    room.put("there.png", b"mine");
    let ended = room.run(&["export", MAP, "-o", "there.png"]);
    assert_eq!(ended.code, 4);
    assert!(ended.err.contains("--force"), "{}", ended.err);
    assert_eq!(room.bytes("there.png"), b"mine");
    assert_eq!(room.run(&["export", MAP, "-o", "there.png", "--force", "--width", "300"]).code, 0);
    assert_eq!(measures(&room.bytes("there.png")).0, 300);

    let before = room.bytes(MAP);
    std::fs::hard_link(room.path(MAP), room.path("same.png")).expect("linked");
    for name in ["same.png", "./same.png"] {
        assert_eq!(room.run(&["export", MAP, "-o", name, "--force"]).code, 4);
    }
    assert_eq!(room.run(&["export", MAP, "-o", MAP, "--force"]).code, 2, "not even by its own name");
    assert_eq!(room.bytes(MAP), before);

    assert_eq!(room.run(&["new", "-o", MAP]).code, 4);
    assert_eq!(room.bytes(MAP), before);
    assert_eq!(room.run(&["new", "-o", MAP, "--force"]).code, 0);
    assert_eq!(room.names(), [MAP, "same.png", "there.png"]);
}

#[test]
fn streams_in_and_out() {
    let room = with_map();
    let map = room.bytes(MAP);
    let to_file = room.run_with(&["export", "-", "-o", "a.png", "--width", "400"], &map);
    assert_eq!((to_file.code, to_file.err.as_str()), (0, ""));
    let to_stream = room.run_with(&["export", "-", "-o", "-", "--width", "400"], &map);
    assert_eq!(to_stream.code, 0);
    assert!(to_stream.out == room.bytes("a.png"));
    assert_eq!(room.run_with(&["check", "-"], &map).code, 0);
    let broken = room.run_with(&["check", "-"], &map[..map.len() / 2]);
    assert_eq!(broken.code, 1);
    assert!(broken.text().starts_with("standard input:"), "{}", broken.text());
    let new = room.run(&["new", "-t", "five-stages", "-o", "-"]);
    assert_eq!(format::open(&new.text()).expect("a map").problems, []);
}

#[test]
fn a_reader_who_goes_away_is_no_panic() {
    let room = with_map();
    for arguments in
        [&["templates"][..], &["export", MAP, "-o", "-"], &["new", "-o", "-"], &["check", MAP], &["--help"]]
    {
        let mut child = room
            .command(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program");
        drop(child.stdout.take());
        Ended::of(child.wait_with_output().expect("ended"));
    }
}

#[test]
fn check_says_what_is_wrong_and_what_to_do() {
    let room = Room::new();
    room.put(
        "bent.ron",
        b"Throughline(\n  version: 1,\n  stages: [(id: 1, name: \"Need\")],\n  lanes: [(id: 2, kind: Actions)],\n  cards: [\n    (id: 3, lane: 2, stage: 1, text: \"Call\", channel: Fone),\n    (id: 4, lane: 2, stage: 9, text: \"Lost\"),\n  ],\n)\n",
    );
    let ended = room.run(&["check", "bent.ron"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    assert_eq!(
        ended.text(),
        "bent.ron:6:55: warning: cards › 3 › channel: Fone is not one of the words known here; it was left out\n    \
         hint: Did you mean Phone?\n\
         bent.ron: warning: The card “Lost” names a stage that is not on the map (9); it is in the parking lot now\n    \
         hint: Nothing was changed in the file; the first save keeps it beside the new one\n2 problems found\n"
    );
    assert_eq!(room.run(&["check", "bent.ron", "--strict"]).code, 1);
    room.put("cut.ron", b"Throughline(\n  version: 1,\n  cards: [\n    (id: 3,");
    let ended = room.run(&["check", "cut.ron"]);
    assert_eq!(ended.code, 1);
    assert!(ended.text().starts_with("cut.ron:4:12: error: The file breaks off here\n    hint: "), "{}", ended.text());
    room.put("next.ron", b"Throughline(version: 2, cards: {})");
    let ended = room.run(&["check", "next.ron"]);
    assert_eq!(ended.code, 1);
    assert!(ended.text().contains("newer Throughline") && ended.text().contains("version 2"), "{}", ended.text());
}

#[test]
fn what_cannot_be_read_or_written_or_drawn() {
    let room = with_map();
    room.put("page.ron", b"<!DOCTYPE html><html></html>");
    room.put("empty.ron", b"");
    for (arguments, code) in [
        (&["export", "none.ron", "-o", "a.png"][..], 3),
        (&["check", "none.ron"], 3),
        (&["check", "."], 3),
        (&["check", "page.ron"], 3),
        (&["check", "empty.ron"], 3),
        (&["export", ".", "-o", "a.png"], 3),
        (&["export", "page.ron", "-o", "a.png"], 3),
        (&["export", "empty.ron", "-o", "a.png"], 3),
        (&["export", MAP, "-o", "none/a.png"], 4),
        (&["new", "-o", "none/a.ron"], 4),
        (&["export", MAP, "-o", "a.png", "--scale", "NaN"], 2),
        (&["export", MAP, "-o", "a.png", "--scale", "-1"], 2),
        (&["export", MAP, "-o", "a.png", "--scale", "0"], 2),
        (&["export", MAP, "-o", "a.png", "--width", "0"], 2),
        (&["export", MAP, "-o", "a.png", "--width", "4000000000"], 5),
        (&["export", MAP, "-o", "a.png", "--dpi", "0"], 2),
        (&["export", MAP], 2),
        (&["export", MAP, "-o", "a.bmp"], 2),
        (&["new", "--template", "nope", "-o", "a.ron"], 2),
        (&["frobnicate", "it"], 2),
        (&["chekc", MAP], 2),
        (&[MAP, MAP], 2),
        (&["-"], 2),
    ] {
        let ended = room.run(arguments);
        assert_eq!(ended.code, code, "{arguments:?}: {}", ended.err);
        assert!(!ended.err.is_empty() && ended.out.is_empty(), "{arguments:?}");
        assert!(code == 2 || ended.err.contains("hint: "), "{arguments:?}: {}", ended.err);
    }
    assert_eq!(room.names(), ["empty.ron", MAP, "page.ron"], "nothing was written");
}

#[test]
fn every_template_is_a_map_to_start_from() {
    let room = Room::new();
    let listed = room.run(&["templates"]);
    assert_eq!(listed.code, 0);
    for template in assets::templates() {
        assert!(listed.text().contains(template.name));
        let file = format!("{}.ron", template.name);
        assert_eq!(room.run(&["new", "--template", template.name, "-o", &file]).code, 0);
        let ended = room.run(&["check", "--strict", &file]);
        assert_eq!((ended.code, ended.text().as_str()), (0, "No problems found\n"), "{file}");
    }
}

#[test]
fn a_new_map_speaks_the_language_asked_for_or_is_one_s_own_template() {
    let room = Room::new();
    assert_eq!(room.run(&["new", "--language", "pl", "-o", MAP]).code, 0);
    let stages = |name: &str| files::open(&room.path(name)).expect("a map").map.stages;
    assert_eq!(stages(MAP).at(0).expect("a stage").name, "Etap 1");
    assert_eq!(room.run(&["new", "--language", "xx", "-o", "a.ron"]).code, 2);
    assert_eq!(room.run(&["new"]).code, 2, "there is nowhere to write to");

    let own = room.path("config/throughline/templates");
    std::fs::create_dir_all(&own).expect("a folder");
    std::fs::copy(room.path(MAP), own.join("Our audit.ron")).expect("copied");
    files::write(&own.join("Broken.ron"), b"Throughline(version: 1, stages: [").expect("written");
    let run = |arguments: &[&str]| {
        let mut command = room.command(arguments);
        Ended::of(command.env("XDG_CONFIG_HOME", room.path("config")).output().expect("the program"))
    };
    let listed = run(&["new", "--list"]).text();
    assert!(listed.contains("service-blueprint") && listed.ends_with("Broken\nOur audit\n"), "{listed}");
    assert_eq!(run(&["templates"]).text(), listed);
    assert_eq!(run(&["new", "-t", "Our audit", "-o", "ours.ron"]).code, 0);
    assert_eq!(stages("ours.ron"), stages(MAP));
    assert_eq!(run(&["new", "-t", "Broken", "-o", "b.ron"]).code, 3);
    assert!(run(&["new", "-t", "our audit", "-o", "b.ron"]).err.contains("did you mean Our audit?"));
}

#[test]
fn names_of_every_kind() {
    let room = with_map();
    let map = room.bytes(MAP);
    for name in ["-dash", "two words", "ą ș ж", "100%20", "new\nline", &"x".repeat(240)] {
        let (file, picture) = (format!("{name}.ron"), format!("{name}.png"));
        room.put(&file, &map);
        let ended = room.run(&["export", "--width", "200", "-o", &picture, "--", &file]);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{name}");
        assert_eq!(room.run(&["check", "--", &file]).code, 0, "{name}");
    }
    #[cfg(unix)]
    {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;
        let (file, picture) = (OsStr::from_bytes(b"caf\xe9.ron"), OsStr::from_bytes(b"caf\xe9.png"));
        files::write(&room.0.path().join(file), &map).expect("written");
        let mut command = room.command(&["export", "--width", "200", "-o"]);
        assert_eq!(Ended::of(command.arg(picture).arg(file).output().expect("the program")).code, 0);
        assert!(room.0.path().join(picture).is_file());
    }
}

#[test]
fn names_and_texts_from_outside_cannot_play_with_the_terminal() {
    let room = with_map();
    let name = "\u{1b}[2J\u{202e}nor.\nerror: all is lost.ron";
    let ended = room.run(&["check", "--", name]);
    assert_eq!(ended.code, 3);
    assert_eq!(ended.err.lines().count(), 2, "{:?}", ended.err);
    let map = String::from_utf8(room.bytes(MAP)).expect("text");
    room.put("theirs.ron", map.replacen("title: \"", "title: \"\\u{1b}[2J\\u{9b}2J\\u{0}", 1).as_bytes());
    let told = room.run(&["diff", MAP, "theirs.ron"]);
    assert_eq!(told.code, 1);
    for said in [&ended.err, &told.text().to_owned()] {
        let harmful = |c: char| c.is_control() && c != '\n' || ('\u{202a}'..='\u{202e}').contains(&c);
        assert!(said.contains('\u{fffd}') && !said.contains(harmful), "{said:?}");
    }
}

#[test]
fn the_language_is_the_system_s() {
    let room = Room::new();
    for (locale, word) in
        [("pl_PL.UTF-8", "błąd:"), ("ro_RO.UTF-8", "eroare:"), ("ru_RU.UTF-8", "ошибка:"), ("C", "error:")]
    {
        let output = room.command(&["check", "none.ron"]).env("LANG", locale).output().expect("the program");
        let ended = Ended::of(output);
        assert!(ended.err.contains(word), "{locale}: {}", ended.err);
        let help = Ended::of(room.command(&["--help"]).env("LANG", locale).output().expect("the program"));
        assert_eq!(help.code, 0);
        assert!(help.text().contains("export"));
    }
}

#[test]
fn without_a_display_the_window_says_why_and_ends() {
    let room = with_map();
    for arguments in [&[][..], &[MAP]] {
        let ended = room.run(arguments);
        assert_eq!(ended.code, 6, "{}", ended.err);
        assert!(ended.err.contains("hint: ") && !ended.err.contains(".rs"), "{}", ended.err);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_is_lost_is_an_error_of_the_output() {
    let room = with_map();
    room.put("cut.ron", b"Throughline(version: 1, cards: [");
    for arguments in [
        &["templates"][..],
        &["check", MAP],
        &["check", "cut.ron"],
        &["new", "-o", "-"],
        &["--help"],
        &["export", MAP, "-o", "-"],
    ] {
        let full = std::fs::File::options().write(true).open("/dev/full").expect("it is there");
        let mut command = room.command(arguments);
        let ended = Ended::of(command.stdin(Stdio::null()).stdout(full).output().expect("the program"));
        assert_eq!(ended.code, 4, "{arguments:?}: {}", ended.err);
        assert!(ended.err.starts_with("standard output: error: "), "{arguments:?}: {}", ended.err);
    }
    let ended = room.run(&["export", MAP, "-o", "/proc/x.png"]);
    assert_eq!(ended.code, 4);
    assert!(ended.err.contains("Nothing can be written in this folder"), "{}", ended.err);
}

#[test]
fn slips_are_answered_with_what_was_meant() {
    let room = with_map();
    assert_eq!(room.run(&["help"]).text(), room.run(&["--help"]).text());
    assert_eq!(room.run(&["help", "export"]).text(), room.run(&["export", "--help"]).text());
    assert!(room.run(&["chekc", MAP]).err.contains("did you mean check?"));
    assert!(room.run(&[MAP, MAP]).err.contains("one map at a time"));
    assert!(room.run(&["frobnicate", "it"]).err.contains("no command"));
}

#[test]
fn check_tells_what_is_open_where_gaps_are_and_who_hands_over() {
    let room = Room::new();
    room.put(MAP, assets::examples()[0].ron.as_bytes());
    let told = room.run(&["check", MAP, "--questions", "--gaps", "--handoffs"]);
    assert_eq!((told.code, told.err.as_str()), (0, ""));
    for line in ["No problems found", "No open questions", "Gaps", "Links: ", "To another owner: "] {
        assert!(told.text().lines().any(|told| told.starts_with(line)), "{line}: {}", told.text());
    }
    assert_eq!(room.run(&["check", MAP]).text(), "No problems found\n");
    assert_eq!(room.run(&["new", "-t", "service-blueprint", "-o", "restaurant.ron"]).code, 0);
    let handed = room.run(&["check", "restaurant.ron", "--handoffs"]).text();
    let sums = "Into another lane: 12\nAcross a line: 12\nTo another owner: 10\nWith an end without an owner: 2\n\
                In a rework loop: 4\nRework loop: Cooks the dishes → Plates and rings the bell → Carries the plates → \
                Tastes, sends one back → Cooks the dishes\n";
    assert!(handed.contains("Links: 13\n") && handed.ends_with(sums), "{handed}");

    room.put(MAP, assets::templates()[1].ron.as_bytes());
    for (locale, line) in [
        ("en_US", "Who takes care of the pain point “At the till”?"),
        ("pl_PL", "Otwarte pytania: "),
        ("ro_RO", "Întrebări deschise: "),
        ("ru_RU", "Открытые вопросы: "),
    ] {
        let mut command = room.command(&["check", MAP, "--questions", "--gaps", "--handoffs"]);
        let told = Ended::of(command.env("LANG", format!("{locale}.UTF-8")).output().expect("the program"));
        assert!(told.text().contains(line) && !told.text().contains('['), "{}", told.text());
    }
}

#[test]
fn boards_are_pictures_of_their_own() {
    let room = with_map();
    let ended = room.run(&["export", MAP, "-o", "b.png", "--scale", "0.5", "--board", "gaps,decisions"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    assert_eq!(room.names(), ["b-decisions.png", "b-gaps.png", MAP]);
    let wrong = room.run(&["export", MAP, "-o", "c.png", "--board", "walls"]);
    assert!(wrong.code != 0 && wrong.err.contains("walls") && wrong.err.contains("stakeholders"), "{}", wrong.err);
}
