//! Promises every row of the table keeps.

use super::*;

#[test]
fn every_command_finds_its_own_row() {
    for (place, entry) in TABLE.iter().enumerate() {
        assert_eq!(entry.command as usize, place);
        assert_eq!(entry.command.entry().command, entry.command);
        assert_eq!(entry.word, format!("{:?}", entry.command));
    }
}

#[test]
fn no_two_commands_share_a_name() {
    for entry in TABLE {
        assert_eq!(TABLE.iter().filter(|other| other.name == entry.name).count(), 1, "{}", entry.name);
    }
}

#[test]
fn menus_hold_their_commands_side_by_side() {
    let groups: Vec<Group> = TABLE.iter().map(|entry| entry.group).collect();
    assert!(groups.is_sorted(), "the table is in menu order");
}

#[test]
fn every_kind_of_thing_has_a_menu() {
    for kind in Kind::ALL {
        assert!(kind.commands().count() > 0, "{kind:?}");
    }
    let fits = |kind: Kind, command| kind.commands().any(|entry| entry.command == command);
    assert!(fits(Kind::Card, Command::MoveUp), "what is needed is there");
    assert!(!fits(Kind::Cell, Command::MoveUp));
    assert!(fits(Kind::Paper, Command::AddStage) && !fits(Kind::Card, Command::AddStage));
}
