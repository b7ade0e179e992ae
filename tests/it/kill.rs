//! Programs killed at random moments of editing and saving: files stay whole, and of the work little is lost.
//!
//! The ordinary run kills a few times and proves what holds whatever the clock says. `tests/kill.sh` kills a thousand
//! times and measures how old the work is that comes back.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use throughline::files::{self, Wish};
use throughline::format::print;
use throughline::keep::{self, Journal, Stake, Store};
use throughline::model::{About, Card, CardId, Map, Picture, PictureFormat, Spot};

use crate::random_map::Seeded;

/// A picture that nobody can look at: what matters is that its bytes come back.
fn picture(number: u64) -> Picture {
    let mut seeded = Seeded::new(number);
    Picture { format: PictureFormat::Png, bytes: (0..60_000).map(|_| seeded.next() as u8).collect() }
}

/// The map after so many edits. Whoever reads the number of one can tell whether the rest of it is right. Where there
/// are more than a hundred cards they have pictures, of which every tenth edit changes one.
fn map_after(edits: u64, cards: u32) -> Map {
    let shown =
        |id: u32| (cards > 100 && id <= 4).then(|| picture((edits / 10 + u64::from(id)) / 4 * 4 + u64::from(id)));
    let text = |id: u32| {
        // The latest edits are on the cards, as when somebody types on one after the other.
        let turns = edits / u64::from(cards.max(1)) + u64::from(edits % u64::from(cards.max(1)) > u64::from(id));
        format!("What is on card {id} after {turns} turns, ąć “ы”")
    };
    let cards = (1..=cards).map(|id| Card {
        id: CardId(id),
        picture: shown(id),
        ..Card::new(Spot::Parked { lane: None }, text(id - 1))
    });
    let about = About { title: format!("{edits}"), ..About::default() };
    let cards: throughline::model::Rows<Card> = cards.collect();
    let next_id = cards.len() as u32 + 1;
    Map { about: about.into(), cards, next_id, ..Map::default() }
}

fn edits_of(map: &Map, cards: u32, what: &str) -> u64 {
    let edits = map.about.title.parse().expect("a number");
    assert_eq!(*map, map_after(edits, cards), "{what} is not what it was after {edits} edits");
    edits
}

#[expect(clippy::disallowed_methods, reason = "two processes compare their clocks")]
fn now() -> Duration {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("after 1970")
}

/// Not a test of its own: what the others start, and kill.
#[test]
#[ignore = "edits until it is killed"]
fn edits_for_ever() {
    let variable = |name: &str| std::env::var(name).ok();
    let (Some(folder), Some(seed)) = (variable("THROUGHLINE_KILL_IN"), variable("THROUGHLINE_KILL_SEED")) else {
        return;
    };
    let cards: u32 = variable("THROUGHLINE_KILL_CARDS").and_then(|text| text.parse().ok()).unwrap_or(50);
    let first: u64 = variable("THROUGHLINE_KILL_FROM").and_then(|text| text.parse().ok()).unwrap_or(0);
    let mut seeded = Seeded::new(seed.parse().expect("a number"));
    let folder = PathBuf::from(folder);
    let (store, path) = (Store::new(folder.join("state")), folder.join("map.ron"));
    let mut journal = Journal::new(store.clone(), || {});
    let mut out = std::io::stdout();
    let mut say = |word: &str, edits: u64| {
        writeln!(out, "{word} {edits} {}", now().as_millis()).and_then(|()| out.flush()).expect("said");
    };
    for edits in first + 1.. {
        let map = Arc::new(map_after(edits, cards));
        journal.keep(Some(Stake { map: Arc::clone(&map), path: Some(path.clone()), held: None }));
        say("edited", edits);
        match seeded.below(40) {
            0 => {
                keep::save(Some(&store), &path, &map, Wish::default()).expect("saved");
                journal.keep(None);
                say("safe", edits);
            }
            1 => {
                journal.flush().expect("written");
                say("safe", edits);
            }
            _ => {}
        }
        std::thread::sleep(Duration::from_millis(seeded.below(30) as u64));
    }
}

fn start(folder: &Path, seed: u64, cards: u32, from: u64) -> Child {
    Command::new(std::env::current_exe().expect("this"))
        .args(["kill::edits_for_ever", "--exact", "--ignored", "--nocapture"])
        .env("THROUGHLINE_KILL_IN", folder)
        .env("THROUGHLINE_KILL_SEED", seed.to_string())
        .env("THROUGHLINE_KILL_CARDS", cards.to_string())
        .env("THROUGHLINE_KILL_FROM", from.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("started")
}

/// What a program said: the word, the count of edits, and when.
fn said(child: &mut Child) -> Vec<(bool, u64, Duration)> {
    let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines().map_while(Result::ok);
    lines
        .filter_map(|line| {
            // The harness's own words may stand before the first.
            let mut words = line.rsplit(' ');
            let millis = words.next()?.parse().ok()?;
            let edits = words.next()?.parse().ok()?;
            let word = words.next()?;
            let is_safe = word.ends_with("safe");
            (is_safe || word.ends_with("edited")).then_some((is_safe, edits, Duration::from_millis(millis)))
        })
        .collect()
}

/// Kills so many programs, one after the other on the same file. Returns how old the work was, at each death, that did
/// not come back.
fn kill(times: u64, cards: u32, seed: u64) -> Vec<Duration> {
    let folder = tempfile::tempdir().expect("a folder");
    let (store, path) = (Store::new(folder.path().join("state")), folder.path().join("map.ron"));
    let mut seeded = Seeded::new(seed);
    let (mut from, mut lost, mut there) = (0, Vec::new(), 0);
    for round in 0..times {
        let mut child = start(folder.path(), seed + round, cards, from);
        std::thread::sleep(Duration::from_millis(150 + seeded.below(1_200) as u64));
        child.kill().expect("killed");
        let death = now();
        child.wait().expect("ended");
        let said = said(&mut child);

        let in_file = path.exists().then(|| {
            let bytes = std::fs::read(&path).expect("readable");
            let opened =
                files::open(&path).unwrap_or_else(|error| panic!("round {round}: the file does not open: {error}"));
            assert_eq!(
                bytes,
                print(&opened.map).into_bytes(),
                "round {round}: the file is not byte for byte a version"
            );
            edits_of(&opened.map, cards, "the file")
        });
        let scan = keep::scan(&store);
        assert_eq!(scan.damaged, Vec::<PathBuf>::new(), "round {round}: unsaved work is damaged");
        let kept = scan.left.iter().map(|left| edits_of(&left.snapshot.stake.map, cards, "the unsaved work")).max();
        let back = in_file.into_iter().chain(kept).max().unwrap_or(from);
        for (is_safe, edits, _) in &said {
            assert!(!is_safe || *edits <= back, "round {round}: {edits} was on disk, {back} came back");
        }
        // The first edit that is gone, if any, tells how much time is lost.
        let gone = said.iter().find(|(_, edits, _)| *edits > back);
        lost.push(gone.map_or(Duration::ZERO, |(_, _, when)| death.saturating_sub(*when)));
        from = back.max(said.last().map_or(0, |(_, edits, _)| *edits));
        for left in scan.left {
            left.set_aside(&store).expect("set aside");
        }
        let strays = |folder: &Path| {
            let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
            entries.filter(|entry| entry.file_name().to_string_lossy().ends_with(".tmp")).count()
        };
        let now_there = strays(folder.path());
        assert!(
            now_there <= there + 1,
            "round {round}: each kill leaves one file under way at most, and the next save clears it"
        );
        there = now_there;
    }
    files::save(&path, &map_after(from, cards)).expect("saved");
    let names: Vec<String> = std::fs::read_dir(folder.path())
        .expect("a folder")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".tmp"))
        .collect();
    assert_eq!(names, Vec::<String>::new(), "what the dead left is swept away by the next save");
    lost
}

#[test]
fn programs_killed_while_they_edit_and_save_leave_whole_files_and_their_work() {
    kill(5, 50, 2026);
}

#[test]
fn programs_killed_while_they_write_pictures_leave_each_with_its_map() {
    kill(4, 101, 72_026);
}

/// The long run, started by `tests/kill.sh`.
#[test]
#[ignore = "kills a thousand programs"]
fn a_thousand_deaths() {
    let number = |name: &str, or: u64| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(or);
    let (times, cards) = (number("THROUGHLINE_KILLS", 1_000), number("THROUGHLINE_KILL_CARDS", 50));
    let mut lost = kill(times, cards as u32, number("THROUGHLINE_KILL_SEED", 1));
    lost.sort();
    let at = |share: usize| lost.get((lost.len() * share / 100).min(lost.len() - 1)).copied().unwrap_or_default();
    println!(
        "{times} kills, {cards} cards: every file whole; work lost: median {:?}, 95 % under {:?}, worst {:?}",
        at(50),
        at(95),
        at(100)
    );
    assert!(at(100) < Duration::from_secs(1), "more than a second of work was lost");
}
