//! A form, tried for real: from its first question to its end.

use axum::body::Body;
use http::{Request, header};

use super::{Folder, ask, get, led, post};

const FORM: &str = r#"form: moorings
title: Apply for a mooring
topic: other
owner: harbour
keep: { submissions: 1 year, drafts: 28 days }
pages:
  - id: who
    title: What is your name?
    fields: [{ id: name, type: full-name, called: your name }]
  - repeat: boats
    title: Boats
    item: Boat
    another: Do you need to add another boat?
    min: 1
    max: 2
    pages:
      - id: boat
        title: What is it called?
        fields: [{ id: name, type: short-text, called: the name }]
  - id: home
    title: Where do you live?
    fields: [{ id: address, type: uk-address, lookup: true }]
  - id: photo
    title: What does she look like?
    fields: [{ id: files, type: file-upload, max_files: 2, max_megabytes: 1, types: [photo], called: a photo }]
confirmation: We will write to you.
"#;

#[tokio::test]
async fn from_the_first_question_to_the_end() {
    let folder = Folder::new();
    folder.write("forms/moorings.yaml", FORM);
    let bench = folder.bench(folder.files());
    let refused = post(&bench, "/forms/moorings/who", &[("name", "")]).await.unwrap_err();
    assert!(refused.contains("Enter your name"), "{refused}");
    let boat = post(&bench, "/forms/moorings/who", &[("name", "Ada Lamb")])
        .await
        .unwrap();
    assert_eq!(boat, "/forms/moorings/boat?item=1&trial=1");
    let list = post(&bench, &boat, &[("name", "Heron")]).await.unwrap();
    assert_eq!(list, "/forms/moorings/boats?trial=1");
    assert!(get(&bench, &list).await.1.contains("Heron"));
    let second = post(&bench, &list, &[("another", "yes")]).await.unwrap();
    assert_eq!(second, "/forms/moorings/boat?item=2&trial=1");
    let list = post(&bench, &second, &[("name", "Kingfisher")]).await.unwrap();
    let removed = post(&bench, "/forms/moorings/boats/remove?item=1&trial=1", &[])
        .await
        .unwrap();
    assert_eq!(removed, list);
    let (_, html) = get(&bench, &list).await;
    assert!(html.contains("Kingfisher") && !html.contains("Heron"), "{html}");
    let home = post(&bench, &list, &[("another", "no")]).await.unwrap();
    let find = [
        ("address-mode", "find"),
        ("address-find", "zz99 9zz"),
        ("press.address", "find:address"),
    ];
    let found = post(&bench, &home, &find).await.unwrap_err();
    assert!(found.contains("1 Made-up Street, Anytown"), "{found}");
    let pick = [
        ("address-mode", "pick"),
        ("address-find", "ZZ99 9ZZ"),
        ("address-uprn", ""),
    ];
    let again = post(&bench, &home, &pick).await.unwrap_err();
    assert!(
        again.contains("Select an address") && again.contains("2 Made-up Street"),
        "{again}"
    );
    let by_hand = post(
        &bench,
        &home,
        &[("address-mode", "find"), ("press.address", "hand:address")],
    )
    .await
    .unwrap_err();
    assert!(
        by_hand.contains("address-line1") && !by_hand.contains("govuk-error-summary"),
        "{by_hand}"
    );
    let pick = [
        ("address-mode", "pick"),
        ("address-find", "ZZ99 9ZZ"),
        ("address-uprn", "999900000001"),
    ];
    let photo = post(&bench, &home, &pick).await.unwrap();
    assert_eq!(photo, "/forms/moorings/photo?trial=1");
    let check = upload(&bench, &photo, "heron.jpg", 1_000).await.unwrap();
    assert_eq!(check, "/forms/moorings/check-answers?trial=1");
    let (_, html) = get(&bench, &check).await;
    for answer in ["Ada Lamb", "Kingfisher", "1 Made-up Street", "heron.jpg"] {
        assert!(html.contains(answer), "{answer}: {html}");
    }
    let sent = post(&bench, &check, &[]).await.unwrap();
    assert_eq!(sent, "/forms/moorings/confirmation?trial=1");
    assert!(get(&bench, &sent).await.1.contains("We will write to you."));
    // Another language, the same answers.
    assert!(get(&bench, &format!("/cy{check}")).await.1.contains("Kingfisher"));
}

#[tokio::test]
async fn a_file_that_is_refused_is_shown_with_why() {
    let folder = Folder::new();
    folder.write("forms/moorings.yaml", FORM);
    let bench = folder.bench(folder.files());
    let refused = upload(&bench, "/forms/moorings/photo", "huge.jpg", 1_000_001)
        .await
        .unwrap_err();
    assert!(
        refused.contains("huge.jpg") && refused.contains("govuk-error-summary"),
        "{refused}"
    );
}

async fn upload(
    bench: &std::sync::Arc<crate::preview::Bench>,
    path: &str,
    name: &str,
    bytes: usize,
) -> Result<String, String> {
    let body = format!(
        "--X\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\r\n--X\r\nContent-Disposition: form-data; \
         name=\"files\"; filename=\"{name}\"\r\nContent-Type: image/jpeg\r\n\r\n{}\r\n--X--\r\n",
        "x".repeat(bytes)
    );
    let request = Request::post(path)
        .header(header::HOST, "localhost:3400")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=X");
    led(ask(bench, request.body(Body::from(body)).unwrap()).await).await
}
