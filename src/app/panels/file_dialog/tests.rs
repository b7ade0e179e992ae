//! What the dialog makes of what is typed.

use super::*;

#[test]
fn names_and_paths_are_understood() {
    let folder = Path::new("/maps/2026");
    assert_eq!(resolve("a b.ron", folder), Some(PathBuf::from("/maps/2026/a b.ron")));
    assert_eq!(resolve(" /tmp/x.ron ", folder), Some(PathBuf::from("/tmp/x.ron")));
    assert_eq!(resolve("..", folder), Some(PathBuf::from("/maps")));
    assert_eq!(resolve("  ", folder), None);
}

#[test]
fn replacing_a_file_takes_two_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let there = folder.path().join("there.ron");
    crate::files::write(&there, b"()").expect("written");
    let mut dialog = FileDialog::new(Purpose::SaveAs(None), folder.path().to_owned(), "there".to_owned());
    assert_eq!(dialog.accept(), None);
    assert_eq!(dialog.replaces, Some(there.clone()));
    assert_eq!(dialog.accept(), Some(there));
    dialog.name = "new.ron".to_owned();
    assert_eq!(dialog.accept(), Some(folder.path().join("new.ron")));
}

#[test]
fn a_folder_is_gone_into_and_what_is_missing_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let inner = folder.path().join("inner");
    std::fs::create_dir(&inner).expect("made");
    let mut dialog = FileDialog::new(Purpose::Open, folder.path().to_owned(), "inner".to_owned());
    assert_eq!(dialog.accept(), None);
    assert_eq!(dialog.listing.folder(), inner);
    let mut said = |name: &str| {
        dialog.name = name.to_owned();
        assert_eq!(dialog.accept(), None);
        dialog.problem.clone().map(|problem| problem.id)
    };
    assert_eq!(said("nothing.ron"), Some("app-dialog-no-file"));
    assert_eq!(said("none/nothing.ron"), Some("app-dialog-no-folder"));
}

#[test]
fn what_cannot_be_written_is_said_and_the_name_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("inner")).expect("made");
    let mut dialog = FileDialog::new(Purpose::SaveAs(None), folder.path().to_owned(), "map.ron".to_owned());
    dialog.name = "inner".to_owned();
    assert_eq!(dialog.accept(), None);
    assert_eq!((dialog.listing.folder(), dialog.name.as_str()), (&*folder.path().join("inner"), "map.ron"));
    dialog.name = "pic.png".to_owned();
    assert_eq!(dialog.accept(), None);
    assert_eq!(dialog.problem.as_ref().map(|problem| problem.id), Some("app-dialog-other-ending"));
    #[cfg(target_os = "linux")]
    {
        dialog.name = "/proc/x.ron".to_owned();
        assert_eq!(dialog.accept(), None);
        assert_eq!(dialog.problem.as_ref().map(|problem| problem.id), Some("problem-save-no-place"));
        assert_eq!(dialog.name, "/proc/x.ron");
    }
}
