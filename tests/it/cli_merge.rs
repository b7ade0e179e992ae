//! `diff` and `merge` through the built program, by hand and as git calls them.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;
use throughline::edit::{Edit, apply};
use throughline::model::*;
use throughline::{files, format};

use crate::maps::small;

struct Room(TempDir);

impl Room {
    fn new() -> Room {
        Room(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a map.
    fn put(&self, name: &str, map: &Map) {
        files::write(&self.path().join(name), format::print(map).as_bytes()).expect("written");
    }

    fn get(&self, name: &str) -> Map {
        files::open(&self.path().join(name)).expect("a map").map
    }

    fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path().join(name)).expect("there")
    }

    fn run(&self, program: &str, arguments: &[&str]) -> (i32, String, String) {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(self.path()).env("LANG", "en_US.UTF-8").env_remove("LANGUAGE");
        command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("HOME", self.path());
        let Output { status, stdout, stderr } = command.output().expect("the program");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
        (status.code().expect("it ended by itself"), text(stdout), text(stderr))
    }

    fn throughline(&self, arguments: &[&str]) -> (i32, String, String) {
        self.run(env!("CARGO_BIN_EXE_throughline"), arguments)
    }
}

fn with_text(map: &Map, id: u32, text: &str) -> Map {
    let mut map = map.clone();
    let card = map.cards.get(CardId(id)).expect("there").clone();
    apply(&mut map, Edit::SetCard(Card { text: text.to_owned(), ..card })).expect("it suits the map");
    map
}

fn text_of(map: &Map, id: u32) -> &str {
    &map.cards.get(CardId(id)).expect("there").text
}

#[test]
fn diff_tells_what_differs_and_ends_as_diff_does() {
    let room = Room::new();
    let base = small();
    room.put("a.ron", &base);
    room.put("b.ron", &with_text(&base, 9, "Chat"));
    assert_eq!(room.throughline(&["diff", "a.ron", "a.ron"]), (0, "The maps say the same\n".into(), String::new()));
    let (code, out, err) = room.throughline(&["diff", "a.ron", "b.ron"]);
    assert_eq!((code, err.as_str()), (1, ""));
    let expected = "Cards\n  ~ “Chat” (Touchpoints, Need)\n      Text: Call → Chat\n\
                    Added: 0 · removed: 0 · moved: 0 · changed: 1\n";
    assert_eq!(out, expected);
    // A file that is new in a revision comes as the null device.
    let (code, out, _) = room.throughline(&["diff", "/dev/null", "a.ron"]);
    assert_eq!(code, 1);
    assert!(out.contains("+ “Call” (Touchpoints, Need)") && !out.contains("  − "), "{out}");
    let (code, _, err) = room.throughline(&["diff", "a.ron", "gone.ron"]);
    assert_eq!(code, 3);
    assert!(err.starts_with("gone.ron: error:"), "{err}");
    assert_eq!(room.throughline(&["diff", "a.ron"]).0, 2);
    assert_eq!(room.throughline(&["diff", "-", "-"]).0, 2);
}

#[test]
fn merge_writes_over_ours_and_says_what_is_open() {
    let room = Room::new();
    let base = small();
    room.put("base.ron", &base);
    room.put("ours.ron", &with_text(&base, 9, "Chat"));
    room.put("theirs.ron", &with_text(&base, 8, "Asks the web"));
    let arguments = ["merge", "base.ron", "ours.ron", "theirs.ron"];
    assert_eq!(room.throughline(&arguments), (0, String::new(), String::new()));
    assert_eq!((text_of(&room.get("ours.ron"), 8), text_of(&room.get("ours.ron"), 9)), ("Asks the web", "Chat"));

    room.put("ours.ron", &with_text(&base, 9, "Chat"));
    room.put("theirs.ron", &with_text(&base, 9, "Letter"));
    let (code, out, err) = room.throughline(&[&arguments[..], &["--name", "map.ron"]].concat());
    assert_eq!((code, out.as_str()), (1, ""));
    let expected = "map.ron: warning: Card “Chat”: Text. Ours: Chat · theirs: Letter\n\
                    map.ron: warning: One conflict is open\n    \
                    hint: The map keeps ours; cards in the parking lot tell theirs. --ours or --theirs settles all\n";
    assert_eq!(err, expected);
    let map = room.get("ours.ron");
    assert_eq!(text_of(&map, 9), "Chat");
    assert_eq!(map.parked().map(|card| card.note.as_str()).collect::<Vec<_>>(), ["Letter"]);

    room.put("ours.ron", &with_text(&base, 9, "Chat"));
    let before = room.bytes("ours.ron");
    let theirs = [&arguments[..], &["--theirs", "-o", "out.ron"]].concat();
    assert_eq!(room.throughline(&theirs).0, 0);
    assert_eq!(text_of(&room.get("out.ron"), 9), "Letter");
    assert_eq!(room.get("out.ron").parked().count(), 0);
    assert_eq!(room.bytes("ours.ron"), before);
    // What is there is not replaced unasked.
    assert_eq!(room.throughline(&theirs).0, 4);
    assert_eq!(room.throughline(&[&arguments[..], &["--theirs", "--ours"]].concat()).0, 2);
}

#[test]
fn what_is_no_map_is_refused_and_nothing_is_written() {
    let room = Room::new();
    room.put("good.ron", &small());
    let good = room.bytes("good.ron");
    let bad: [(&str, Vec<u8>); 6] = [
        ("empty.ron", Vec::new()),
        ("zeros.ron", vec![0; 4096]),
        ("cut.ron", good[..good.len() / 2].to_vec()),
        ("picture.ron", b"\x89PNG\r\n\x1a\n0000".to_vec()),
        ("page.ron", b"<!DOCTYPE html><p>Sign in</p>".to_vec()),
        ("conflict.ron", [b"<<<<<<< HEAD\n".as_slice(), &good].concat()),
    ];
    for (name, bytes) in &bad {
        files::write(&room.path().join(name), bytes).expect("written");
        for places in [[*name, "good.ron", "good.ron"], ["good.ron", name, "good.ron"], ["good.ron", "good.ron", name]]
        {
            if places[0] == "empty.ron" {
                continue;
            }
            let (code, out, err) = room.throughline(&[&["merge"], &places[..]].concat());
            assert_eq!((code, out.as_str()), (3, ""), "{places:?}: {err}");
            assert!(err.starts_with(&format!("{name}:")), "{err}");
        }
        assert_eq!(room.throughline(&["diff", name, "good.ron"]).0, 3, "{name}");
        assert_eq!(&room.bytes(name), bytes);
        assert_eq!(room.bytes("good.ron"), good);
    }
    // Where both sides added the file git hands over an empty base.
    assert_eq!(room.throughline(&["merge", "empty.ron", "good.ron", "good.ron"]).0, 0);
    assert_eq!(room.bytes("good.ron"), good);
}

#[test]
fn git_merges_maps() {
    let room = Room::new();
    if Command::new("git").arg("--version").output().is_err() {
        eprintln!("skipped: git is not there");
        return;
    }
    let git = |arguments: &[&str]| room.run("git", arguments);
    let done = |arguments: &[&str]| {
        let (code, out, err) = git(arguments);
        assert_eq!(code, 0, "git {arguments:?}: {out}{err}");
    };
    let driver = format!("\"{}\" merge %O %A %B --name %P", env!("CARGO_BIN_EXE_throughline"));
    done(&["init", "-q", "-b", "main"]);
    for (name, value) in [("user.name", "A"), ("user.email", "a@example.org"), ("merge.throughline.driver", &driver)] {
        done(&["config", name, value]);
    }
    files::write(&room.path().join(".gitattributes"), b"*.ron merge=throughline\n").expect("written");
    let base = small();
    let commit = |map: &Map, message: &str| {
        room.put("map.ron", map);
        done(&["add", "."]);
        done(&["commit", "-q", "-m", message]);
    };
    let add = |map: &Map, text: &str| {
        let mut map = map.clone();
        let row = Card::new(Spot::cell(LaneId(7), StageId(4)), text);
        apply(&mut map, Edit::AddCard { row, at: 9 }).expect("it suits the map");
        map
    };
    commit(&base, "base");
    done(&["checkout", "-q", "-b", "theirs"]);
    commit(&add(&with_text(&base, 9, "Letter"), "Helpline"), "theirs");
    done(&["checkout", "-q", "main"]);
    commit(&add(&with_text(&base, 8, "Asks the web"), "Shop"), "ours");
    done(&["merge", "-q", "-m", "together", "theirs"]);
    let map = room.get("map.ron");
    let texts: Vec<&str> = map.cards.iter().map(|card| card.text.as_str()).collect();
    assert_eq!(texts, ["Asks the web", "Letter", "Shop", "Helpline"]);

    done(&["checkout", "-q", "-b", "more", "main"]);
    commit(&with_text(&map, 9, "Fax"), "more");
    done(&["checkout", "-q", "main"]);
    commit(&with_text(&map, 9, "Chat"), "other");
    let (code, out, err) = git(&["merge", "more"]);
    assert_eq!(code, 1, "{out}{err}");
    assert!(err.contains("map.ron: warning: Card “Chat”: Text. Ours: Chat · theirs: Fax"), "{err}");
    let map = room.get("map.ron");
    assert_eq!(text_of(&map, 9), "Chat");
    assert_eq!(map.parked().next().expect("a note").note, "Fax");

    let tool = format!("\"{}\" diff", env!("CARGO_BIN_EXE_throughline"));
    let (_, out, err) = git(&["difftool", "-y", "-x", &tool, "main~1", "main", "--", "map.ron"]);
    assert!(out.contains("Text: Letter → Chat"), "{out}{err}");
}

#[test]
fn a_difference_is_drawn_in_every_kind_of_picture() {
    let room = Room::new();
    let base = small();
    room.put("a.ron", &base);
    room.put("b.ron", &with_text(&base, 9, "Chat"));
    for (name, begins) in [("d.png", &b"\x89PNG"[..]), ("d.svg", b"<"), ("d.pdf", b"%PDF"), ("d.pptx", b"PK")] {
        let (code, out, err) = room.throughline(&["diff", "a.ron", "b.ron", "-o", name]);
        assert_eq!((code, out.as_str(), err.as_str()), (0, "", ""), "{name}");
        assert!(room.bytes(name).starts_with(begins), "{name}");
    }
    let svg = String::from_utf8(room.bytes("d.svg")).expect("text");
    assert!(svg.contains("“a.ron” → “b.ron”"));
    assert_eq!(room.throughline(&["diff", "a.ron", "b.ron", "-o", "d.png"]).0, 4, "it is there already");
    assert_eq!(room.throughline(&["diff", "a.ron", "b.ron", "-o", "d.csv"]).0, 2);
    assert_eq!(room.throughline(&["diff", "a.ron", "b.ron", "-o", "a.ron", "--force"]).0, 2);
}
