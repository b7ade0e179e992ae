//! `check --json` and `diff --json`: what other programs may count on.

use std::process::{Command, Output};

use serde_json::Value;
use throughline::{assets, files};

fn run(arguments: &[&str], folder: &std::path::Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_throughline"));
    command.args(arguments).current_dir(folder).env("LANG", "en_US.UTF-8").env_remove("LC_ALL").env_remove("LANGUAGE");
    command.output().expect("the program")
}

fn said(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("one JSON document")
}

fn names(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

#[test]
fn a_check_says_everything_that_follows_from_a_map() {
    let folder = tempfile::tempdir().expect("a folder");
    files::write(&folder.path().join("map.ron"), assets::examples()[0].ron.as_bytes()).expect("written");
    let output = run(&["check", "map.ron", "--json"], folder.path());
    assert_eq!(output.status.code(), Some(0));
    let told = said(&output);
    let mut fields = names(&told);
    fields.sort_unstable();
    let expected = ["evidence", "file", "gaps", "handoffs", "problems", "questions", "readable", "schema", "version"];
    assert_eq!(fields, expected);
    assert_eq!((told["schema"].as_str(), told["version"].as_u64()), (Some("throughline-check"), Some(1)));
    assert_eq!((told["readable"].as_bool(), told["problems"].as_array().map(Vec::len)), (Some(true), Some(0)));
    assert_eq!(told["gaps"]["matched"].as_u64(), Some(15));
    assert_eq!(told["gaps"]["stages"][0]["missing"].as_array().map(Vec::len), Some(2));
    assert_eq!(told["handoffs"]["links"], told["handoffs"]["each"].as_array().map(Vec::len).expect("a list"));
    let evidence = &told["evidence"];
    assert_eq!([&evidence["observed"], &evidence["assumed"], &evidence["proposed"]], [18, 44, 7]);
    // The same map, the same bytes.
    assert_eq!(run(&["check", "map.ron", "--json"], folder.path()).stdout, output.stdout);
}

#[test]
fn a_check_says_what_is_wrong_and_where() {
    let folder = tempfile::tempdir().expect("a folder");
    files::write(&folder.path().join("broken.ron"), b"(version: 1, title: ").expect("written");
    let output = run(&["check", "broken.ron", "--json"], folder.path());
    let told = said(&output);
    assert_eq!((output.status.code(), told["readable"].as_bool()), (Some(1), Some(false)));
    let problem = &told["problems"][0];
    let mut fields = names(problem);
    fields.sort_unstable();
    assert_eq!(fields, ["column", "hint", "id", "line", "message", "severity"]);
    assert_eq!((problem["severity"].as_str(), problem["line"].as_u64()), (Some("error"), Some(1)));
    assert!(told["gaps"].is_null());
}

#[test]
fn a_difference_names_rows_and_fields() {
    let folder = tempfile::tempdir().expect("a folder");
    let before = assets::examples()[0].ron;
    let after = before.replacen("Price calculator online", "Price calculator", 1);
    assert_ne!(before, after);
    for (name, text) in [("a.ron", before), ("b.ron", after.as_str())] {
        files::write(&folder.path().join(name), text.as_bytes()).expect("written");
    }
    let output = run(&["diff", "a.ron", "b.ron", "--json"], folder.path());
    let told = said(&output);
    assert_eq!((output.status.code(), told["same"].as_bool()), (Some(1), Some(false)));
    assert_eq!((told["altered"].as_u64(), told["changes"].as_array().map(Vec::len)), (Some(1), Some(1)));
    let change = &told["changes"][0];
    assert_eq!((change["change"].as_str(), change["kind"].as_str()), (Some("altered"), Some("card")));
    let field = &change["fields"][0];
    let values = ["field", "before", "after"].map(|name| field[name].as_str().unwrap_or_default());
    assert_eq!(values, ["text", "Price calculator online", "Price calculator"]);

    let output = run(&["diff", "a.ron", "a.ron", "--json"], folder.path());
    assert_eq!((output.status.code(), said(&output)["same"].as_bool()), (Some(0), Some(true)));
    // A picture is no text.
    assert_eq!(run(&["diff", "a.ron", "b.ron", "--json", "-o", "x.png"], folder.path()).status.code(), Some(2));
}
