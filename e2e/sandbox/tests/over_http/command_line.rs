//! The program: what it says, and what it refuses to run beside.

use std::process::{Command, Output};

fn run(arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_guildhall-sandbox"))
        .args(arguments)
        .envs(environment.iter().copied())
        .output()
        .unwrap()
}

fn refusal(arguments: &[&str], environment: &[(&str, &str)]) -> String {
    let output = run(arguments, environment);
    assert!(!output.status.success(), "{arguments:?} {environment:?}");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.stdout.is_empty());
    said
}

#[test]
fn refuses_to_start_beside_a_live_key_and_never_repeats_it() {
    let account = ["--account", "A=sk_test_a"];
    for key in ["sk_live_secret1", "rk_live_secret1", "api_live_secret1"] {
        let hidden = format!("some text {key}");
        let said = refusal(&account, &[("SOMEBODYS_KEY", &hidden)]);
        assert!(
            said.contains("SOMEBODYS_KEY holds a live key") && !said.contains("secret1"),
            "{said}"
        );
        for arguments in [
            vec!["--account".to_owned(), format!("A={key}")],
            vec!["--pay-account".to_owned(), format!("A={key}")],
            vec!["--webhook".to_owned(), format!("{key}=http://localhost/,whsec_x")],
            vec!["--data".to_owned(), key.to_owned()],
            vec!["--no-such-option".to_owned(), key.to_owned()],
            vec![format!("--listen={key}")],
        ] {
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let said = refusal(&arguments, &[]);
            assert!(
                said.contains("a live key was given") && !said.contains("secret1"),
                "{said}"
            );
        }
    }
}

#[test]
fn explains_what_is_wrong() {
    for (arguments, says) in [
        (vec![], "give at least one, as in --account"),
        (vec!["--account", "A"], "an account is NAME=sk_test_…"),
        (vec!["--pay-account", "A=sk_test_a"], "must be api_test_"),
        (
            vec!["--account", "A=sk_test_a", "--chaos", "tornado"],
            "the kinds are webhook_duplicated",
        ),
        (
            vec!["--account", "A=sk_test_a", "--chaos", "api_conflict=2000"],
            "give 0 to 1000",
        ),
        (
            vec![
                "--account",
                "A=sk_test_a",
                "--webhook",
                "api_test_b=http://localhost/,s",
            ],
            "names a key that belongs to no account",
        ),
        (
            vec!["--pay-account", "A=api_test_a", "--pay-account", "A=api_test_b"],
            "share the name or the key",
        ),
    ] {
        let said = refusal(&arguments, &[]);
        assert!(said.contains(says), "{arguments:?}: {said}");
    }
}

#[test]
fn help_teaches_each_option_with_an_example() {
    let output = run(&["--help"], &[]);
    assert!(output.status.success());
    let help: String = String::from_utf8(output.stdout)
        .unwrap()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    for option in [
        "listen",
        "public-url",
        "data",
        "account",
        "pay-account",
        "webhook",
        "chaos",
        "chaos-seed",
    ] {
        assert!(help.contains(&format!("as in --{option} ")), "{option}: {help}");
    }
    for kind in sandbox::ChaosKind::ALL {
        assert!(help.contains(kind.as_str()), "{kind:?}");
    }
}
