//! Exports where something is in the way: a sentence, a hint and an exit code, and nothing half written.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;
use throughline::export::Format;
use throughline::{assets, files};

use crate::exports::skipped;

const PROGRAM: &str = env!("CARGO_BIN_EXE_throughline");

/// A folder with a map in it, and a folder `out` beside the map.
fn room() -> TempDir {
    let room = tempfile::tempdir().unwrap();
    files::write(&room.path().join("map.ron"), assets::examples()[0].ron.as_bytes()).unwrap();
    fs::create_dir(room.path().join("out")).unwrap();
    room
}

/// As on a machine without a display, in English.
fn run(room: &TempDir, program: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(room.path()).stdin(Stdio::null());
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_CTYPE"] {
        command.env_remove(name);
    }
    command.env("LANG", "en_US.UTF-8").output().unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().display().to_string()).collect();
    names.sort();
    names
}

/// Refused with these words, a hint, and the exit code for what cannot be written.
fn refused(output: &Output, words: &str, what: &str) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(4), "{what}: {said}");
    assert!(said.contains(words) && said.contains("hint: ") && !said.contains("panicked"), "{what}: {said}");
    assert!(output.stdout.is_empty(), "{what}");
}

fn endings() -> impl Iterator<Item = &'static str> {
    Format::ALL.into_iter().map(Format::ending)
}

/// Runs a script in a world of its own, where it may mount what it likes; `None` where that is not allowed.
fn apart(room: &TempDir, script: &str, more: &[&str]) -> Option<Output> {
    let tried = Command::new("unshare").args(["-m", "sh", "-c", "mount -t tmpfs tmpfs /mnt"]).output();
    if !tried.is_ok_and(|tried| tried.status.success()) {
        skipped("no file systems can be mounted here, so nothing is known of full and read-only disks");
        return None;
    }
    let mut arguments = vec!["-m", "sh", "-c", script, "sh", PROGRAM];
    arguments.extend(more);
    Some(run(room, "unshare", &arguments))
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_keeps_what_was_there() {
    let room = room();
    // 64 KiB hold some of the files whole and of the others the beginning; a full disk holds nothing.
    for full in [false, true] {
        for ending in endings() {
            let script = "mount -t tmpfs -o size=64k tmpfs out || exit 9
                echo old > out/map.$2
                [ \"$3\" = full ] && head -c 100000 /dev/zero > out/filler 2>/dev/null
                \"$1\" export map.ron -o out/map.$2 --force; code=$?
                ls -A out >&2
                [ $code = 0 ] && [ $(wc -c < out/map.$2) -gt 500 ] && exit 0
                [ \"$(cat out/map.$2)\" = old ] || exit 8
                exit $code";
            let Some(output) = apart(&room, script, &[ending, if full { "full" } else { "empty" }]) else { return };
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(!said.contains(".tmp"), "{ending}: {said}");
            if full || !matches!(output.status.code(), Some(0)) {
                refused(&output, "The disk is full; nothing was changed", ending);
            }
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_only_disk_is_named() {
    let room = room();
    for ending in endings() {
        let script = "mount --bind out out && mount -o remount,ro,bind out || exit 9
            exec \"$1\" export map.ron -o out/map.$2";
        let Some(output) = apart(&room, script, &[ending]) else { return };
        refused(&output, "The disk is read-only", ending);
        assert_eq!(names(&room.path().join("out")), [] as [&str; 0]);
    }
}

#[cfg(unix)]
#[test]
fn a_folder_in_which_nobody_may_write_is_named() {
    use std::os::unix::fs::PermissionsExt;

    let room = room();
    let set = |mode: u32| {
        fs::set_permissions(room.path().join("out"), fs::Permissions::from_mode(mode)).unwrap();
    };
    fs::set_permissions(room.path(), fs::Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(room.path().join("map.ron"), fs::Permissions::from_mode(0o644)).unwrap();
    set(0o555);
    // SAFETY: it only tells who we are.
    let is_root = unsafe { libc::geteuid() } == 0;
    // Permissions do not bind root: somebody else has to try.
    let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", PROGRAM];
    let as_nobody = |arguments: &[&str]| {
        if is_root { run(&room, "setpriv", &[&nobody[..], arguments].concat()) } else { run(&room, PROGRAM, arguments) }
    };
    if !Command::new("setpriv").arg("--version").output().is_ok_and(|it| it.status.success())
        || as_nobody(&["templates"]).status.code() != Some(0)
    {
        return skipped("the program cannot be run as somebody who may not write");
    }
    for ending in endings() {
        let output = as_nobody(&["export", "map.ron", "-o", &format!("out/map.{ending}")]);
        refused(&output, "You may not write in this folder", ending);
    }
    set(0o755);
    assert_eq!(names(&room.path().join("out")), [] as [&str; 0]);
}

#[test]
fn what_is_there_stays_in_every_format() {
    let room = room();
    for ending in endings() {
        let name = format!("out/map.{ending}");
        let path = room.path().join(&name);
        files::write(&path, b"mine").unwrap();
        refused(
            &run(&room, PROGRAM, &["export", "map.ron", "-o", &name]),
            "There is already a file of that name",
            ending,
        );
        assert_eq!(fs::read(&path).unwrap(), b"mine");
        let replaced = run(&room, PROGRAM, &["export", "map.ron", "-o", &name, "--force"]);
        assert_eq!((replaced.status.code(), replaced.stderr.len()), (Some(0), 0), "{ending}");
        assert!(fs::metadata(&path).unwrap().len() > 500, "{ending}");
    }
    assert_eq!(names(&room.path().join("out")).len(), Format::ALL.len());
}

#[test]
fn a_map_is_never_exported_over_itself() {
    let room = room();
    let before = fs::read(room.path().join("map.ron")).unwrap();
    for ending in endings() {
        let link = room.path().join(format!("link.{ending}"));
        fs::hard_link(room.path().join("map.ron"), &link).unwrap();
        let output = run(&room, PROGRAM, &["export", "map.ron", "-o", &format!("link.{ending}"), "--force"]);
        refused(&output, "would replace the map", ending);
        fs::remove_file(link).unwrap();
    }
    assert_eq!(fs::read(room.path().join("map.ron")).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn pipes_devices_and_missing_folders_are_refused_at_once() {
    use std::os::unix::ffi::OsStrExt;

    let room = room();
    let fifo = std::ffi::CString::new(room.path().join("fifo.png").as_os_str().as_bytes()).unwrap();
    // SAFETY: the name is a string that ends.
    assert_eq!(unsafe { libc::mkfifo(fifo.as_ptr(), 0o600) }, 0);
    std::os::unix::fs::symlink("circle.png", room.path().join("circle.png")).unwrap();
    let long = format!("{}.png", "x".repeat(300));
    for (name, words) in [
        ("fifo.png", "That name belongs to a pipe or a device"),
        ("/dev/null", "That name belongs to a pipe or a device"),
        ("nowhere/map.png", "There is no such folder"),
        ("map.ron/map.png", "There is no such folder"),
        ("circle.png", "The links lead in a circle"),
        (long.as_str(), "cannot hold a file of that name"),
    ] {
        for force in [&[][..], &["--force"]] {
            let arguments = [&["export", "map.ron", "-o", name, "--format", "png"], force].concat();
            refused(&run(&room, PROGRAM, &arguments), words, name);
        }
    }
    // Into a folder means a file in it.
    assert_eq!(run(&room, PROGRAM, &["export", "map.ron", "-o", "out", "--width", "300"]).status.code(), Some(0));
    assert_eq!(names(&room.path().join("out")), ["map.png"]);
    fs::create_dir(room.path().join("out/map.pdf")).unwrap();
    let output = run(&room, PROGRAM, &["export", "map.ron", "-o", "out", "--format", "pdf"]);
    refused(&output, "There is a folder of that name", "a folder in the way");
    assert_eq!(names(room.path()), ["circle.png", "fifo.png", "map.ron", "out"]);
}
