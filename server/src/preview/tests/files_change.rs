//! Files as they are saved: good, bad, and good again.

use http::StatusCode;

use super::{Folder, get};

const GOOD: &str = r#"form: boats
title: <b>Boats</b> & "moorings"
topic: other
owner: harbour
keep: { submissions: 1 year, drafts: 28 days }
pages:
  - id: name
    title: What is <script>alert(1)</script> your boat called?
    fields: [{ id: name, type: short-text, called: the name }]
confirmation: We will write to you.
"#;

#[tokio::test]
async fn what_a_form_says_is_text() {
    let folder = Folder::new();
    folder.write("forms/boats.yaml", GOOD);
    let bench = folder.bench(folder.files());
    for path in [
        "/",
        "/boats",
        "/boats?page=name&state=all",
        "/forms/boats",
        "/cy/forms/boats/name?state=empty",
    ] {
        let (status, html) = get(&bench, path).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        assert!(!html.contains("<script>alert") && !html.contains("<b>Boats"), "{path}");
    }
    assert!(get(&bench, "/").await.1.contains("&lt;b&gt;Boats&lt;/b&gt; &amp; "));
}

#[tokio::test]
async fn a_bad_file_keeps_its_last_good_version() {
    let folder = Folder::new();
    folder.write("forms/boats.yaml", GOOD);
    let bench = folder.bench(folder.files());
    folder.write("forms/boats.yaml", &GOOD.replace("type: short-text", "type: shrt-text"));
    bench.read_again();
    let (_, html) = get(&bench, "/boats?page=name").await;
    assert!(html.contains("of the last version without errors"), "{html}");
    assert!(html.contains("Problems: 1 error"), "{html}");
    // The whole line, with what is wrong marked, and its mend.
    let line = "    fields: [{ id: name, type: <mark>shrt-text</mark>, called: the name }]</pre>";
    assert!(html.contains(line) && html.contains("short-text"), "{html}");
    assert_eq!(get(&bench, "/forms/boats/name").await.0, StatusCode::OK);
    assert!(get(&bench, "/").await.1.contains("1 error"));
    folder.write("forms/boats.yaml", &GOOD.replace("your boat called", "her name"));
    bench.read_again();
    let (_, html) = get(&bench, "/boats?page=name").await;
    assert!(!html.contains("last version") && html.contains("her name"), "{html}");
}

#[tokio::test]
async fn a_file_that_was_never_good_shows_what_can_be_read() {
    let folder = Folder::new();
    folder.write("forms/boats.yaml", &GOOD.replace("owner: harbour", "ower: harbour"));
    folder.write("forms/torn.yaml", "form: torn\npages: [");
    let bench = folder.bench(folder.files());
    for (form, error) in [("boats", "<mark>ower</mark>"), ("torn", "bench-problem__what")] {
        let (status, html) = get(&bench, &format!("/{form}")).await;
        assert_eq!(status, StatusCode::OK);
        assert!(html.contains(error) && html.contains("The file has errors"), "{html}");
    }
    assert_eq!(get(&bench, "/forms/torn/name").await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_bad_translation_leaves_the_english() {
    let folder = Folder::new();
    folder.write("forms/boats.yaml", GOOD);
    folder.write("locales/cy/forms/boats.ftl", "no-such-text = Dim\n");
    let bench = folder.bench(folder.files());
    let (_, html) = get(&bench, "/boats?page=name").await;
    assert!(html.contains("A translation has errors"), "{html}");
    assert!(html.contains("not translated yet"), "{html}");
    let (status, html) = get(&bench, "/cy/forms/boats/name").await;
    assert_eq!(status, StatusCode::OK);
    assert!(html.contains("your boat called"), "{html}");
}

#[tokio::test]
async fn scenarios_are_run_again() {
    let folder = Folder::new();
    folder.write("forms/boats.yaml", GOOD);
    folder.write(
        "forms/boats.scenarios.yaml",
        "scenarios:\n  - { name: A boat, answers: { name: { name: Ada } }, ends: stopped at name }\n",
    );
    let bench = folder.bench(folder.files());
    let (_, html) = get(&bench, "/boats").await;
    assert!(html.contains("it ends sent, and should end stopped at name"), "{html}");
    folder.write(
        "forms/boats.scenarios.yaml",
        "scenarios:\n  - { name: A boat, answers: { name: { name: Ada } }, ends: sent }\n",
    );
    bench.read_again();
    let (_, html) = get(&bench, "/boats").await;
    assert!(html.contains("They show every page"), "{html}");
    folder.write("forms/boats.scenarios.yaml", "scenarios: 3\n");
    bench.read_again();
    assert!(get(&bench, "/boats").await.1.contains("boats.scenarios.yaml, line 1"));
}

#[tokio::test]
async fn news_comes_when_there_is_some() {
    let folder = Folder::new();
    folder.write("forms/boats.yaml", GOOD);
    let bench = folder.bench(folder.files());
    let now = bench.held().number;
    assert_eq!(get(&bench, "/bench/news?seen=nothing").await.1, now.to_string());
    let waiting = tokio::spawn({
        let bench = bench.clone();
        async move { get(&bench, &format!("/bench/news?seen={now}")).await.1 }
    });
    tokio::task::yield_now().await;
    assert!(!waiting.is_finished());
    bench.read_again();
    assert_eq!(waiting.await.unwrap(), (now + 1).to_string());
}

#[tokio::test]
async fn a_folder_that_is_gone_keeps_what_was_there() {
    let folder = Folder::new();
    folder.write("forms/boats.yaml", GOOD);
    let bench = folder.bench(folder.files());
    std::fs::remove_dir_all(folder.0.join("forms")).unwrap();
    bench.read_again();
    let (_, html) = get(&bench, "/").await;
    assert!(
        html.contains("cannot read the folder") && html.contains("Boats"),
        "{html}"
    );
}
