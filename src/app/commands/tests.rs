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
