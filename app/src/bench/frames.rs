//! A page as residents see it, in frames: each language beside the other.

use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

/// One frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// The address of what it shows.
    pub src: String,
    /// The language's own name.
    pub language: &'static str,
    /// The language's tag.
    pub tag: &'static str,
    /// What it shows, for those who cannot see it: page and state.
    pub title: String,
    /// Whether the form has no texts in this language yet, so that English stands in.
    pub is_untranslated: bool,
}

/// The same page in each language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameGroup {
    /// What state it is in; none where only one state is shown.
    pub label: Option<String>,
    /// A frame a language.
    pub frames: Vec<Frame>,
}

/// The frames, at one of [`super::WIDTHS`].
pub(super) fn groups(groups: &[FrameGroup], width: u16) -> AnyView {
    let lazy = groups.len() > 1;
    let views: Vec<_> = groups.iter().map(|group| group_view(group, width, lazy)).collect();
    view! { <div class="bench-groups">{views}</div> }.into_any()
}

fn group_view(group: &FrameGroup, width: u16, lazy: bool) -> AnyView {
    let heading = group
        .label
        .clone()
        .map(|label| view! { <h3 class="govuk-heading-s">{label}</h3> });
    let frames: Vec<_> = group
        .frames
        .iter()
        .cloned()
        .map(|frame| figure(frame, width, lazy))
        .collect();
    view! { <div class="bench-group">{heading}<div class="bench-frames">{frames}</div></div> }.into_any()
}

fn figure(frame: Frame, width: u16, lazy: bool) -> AnyView {
    let class = format!("bench-frame bench-frame--{width}");
    // Leptos does not know that a frame can be loaded late.
    let loading = custom_attribute("loading", if lazy { "lazy" } else { "eager" });
    let note = frame
        .is_untranslated
        .then(|| view! { <span>" – not translated yet, so residents would see English"</span> });
    let title = format!("{}: {}", frame.language, frame.title);
    let alone = frame.src.clone();
    view! {
        <figure class="bench-figure">
            <figcaption class="bench-figure__caption">
                <strong lang=frame.tag>{frame.language}</strong>{note}" "
                <a class="govuk-link" href=alone target="_blank" rel="noopener">
                    "Open alone"<span class="govuk-visually-hidden">": "{title.clone()}" (new tab)"</span>
                </a>
            </figcaption>
            <iframe {..loading} class=class src=frame.src title=title></iframe>
        </figure>
    }
    .into_any()
}
