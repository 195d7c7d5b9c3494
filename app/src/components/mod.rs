//! The GOV.UK Design System components, one file each, drawn by Leptos on the server.
//!
//! Their markup is that of govuk-frontend, and `tests/fixtures` holds it to govuk-frontend's own
//! published fixtures. No component says a word of its own: every text is a prop, so that a caller can pass it in any
//! language. There is no `classes` or `attributes` prop: what a page may vary is an enum.
//!
//! Strings are `into`: `&str` and `String` both do. Props marked `?` may be left out; where the type is an
//! `Option`, the value or the `Option` itself may be given (a `String` for `Option<String>`, not a `&str`).
//!
//! Where the arms of a `match` draw different things, `render::drawn` is cheaper than `.into_any()`, and compiles where deep views do not.
//! Never write children into a `<textarea>` of your own: Leptos does not escape them. `Textarea` does.
//!
//! | Component | Props |
//! |---|---|
//! | [`SkipLink`] | `href` `text` |
//! | [`SiteHeader`] | `name` `home_href`: the council's name as a link (generic header: no crown, no logo) |
//! | [`ServiceNavigation`] | `section_label` `name` `href: Option<String>?` `children?` (after the name, e.g. a language navigation) |
//! | [`LanguageNavigation`] | `label` `languages: Vec<Language>` |
//! | [`Footer`] | `title` (visually hidden) `links: Vec<Link>` `children?` |
//! | [`PhaseBanner`] | `phase` `children` |
//! | [`BackLink`] | `href` `text` |
//! | [`Breadcrumbs`] | `label` `items: Vec<Link>` `current: Option<String>?` |
//! | [`Button`] | `text` `kind: ButtonKind?` `variant: ButtonVariant?` `prevent_double_click: bool?` |
//! | [`ErrorSummary`] | `title` `errors: Vec<ErrorLink>` |
//! | [`ErrorMessage`] | `error: ErrorText` `id: Option<String>?` |
//! | [`Hint`] | `text` `id: Option<String>?` |
//! | [`Label`] | `text: LabelText` `for_id: Option<String>?` |
//! | [`Fieldset`] | `legend: LabelText` `described_by: Option<String>?` `role: FieldsetRole?` `children?` |
//! | [`TextInput`] | `id` `name` `label: LabelText` `hint: Option<String>?` `error: Option<ErrorText>?` `value?` `input_type: InputType?` `inputmode: InputMode?` `autocomplete: Option<String>?` `spellcheck: Spellcheck?` `width: InputWidth?` `prefix: Option<String>?` `suffix: Option<String>?` |
//! | [`Textarea`] | `id` `name` `label: LabelText` `hint: Option<String>?` `error: Option<ErrorText>?` `value?` `rows: u8?` `autocomplete: Option<String>?` `spellcheck: Spellcheck?` |
//! | [`CharacterCount`] | `id` `name` `label: LabelText` `limit: CharacterLimit` `texts: CharacterCountTexts` `hint: Option<String>?` `error: Option<ErrorText>?` `value?` `rows: u8?` `spellcheck: Spellcheck?` `threshold: Option<u8>?` |
//! | [`Radios`] | `id` `name` `legend: LabelText` `items: Vec<RadioItem>` `value: Option<String>?` `hint: Option<String>?` `error: Option<ErrorText>?` `layout: RadiosLayout?` |
//! | [`Checkboxes`] | `id` `name` `legend: LabelText` `items: Vec<CheckboxItem>` `values: Vec<String>?` `hint: Option<String>?` `error: Option<ErrorText>?` |
//! | [`DateInput`] | `id` `name` `legend: LabelText` `labels: DateLabels` `value: DateParts<String>?` `hint: Option<String>?` `error: Option<ErrorText>?` `wrong: DateParts<bool>?` `purpose: DatePurpose?`; inputs are `<id>-day` named `<name>-day`, … |
//! | [`MonthInput`] | as `DateInput`, without a day and a purpose |
//! | [`FileUpload`] | `id` `name` `label: LabelText` `hint: Option<String>?` `error: Option<ErrorText>?` `accept: Option<String>?` `multiple: bool?` |
//! | [`FileList`] | `title` `id` `remove` `remove_name` `files: Vec<FileItem>` |
//! | [`LinkButton`] | `text` `hidden: Option<String>?` `name` `value`: a button that looks like a link |
//! | [`DefaultButton`] | `action: Option<(String, String)>?`: what Enter presses where a form has several buttons |
//! | [`Select`] | `id` `name` `label: LabelText` `items: Vec<SelectItem>` `value: Option<String>?` `hint: Option<String>?` `error: Option<ErrorText>?` |
//! | [`QuantityList`] | `id` `legend: LabelText` `items: Vec<QuantityItem>` `hint: Option<String>?` `error: Option<ErrorText>?` |
//! | [`SummaryList`] | `rows: Vec<SummaryRow>` |
//! | [`SummaryCard`] | `title` `rows: Vec<SummaryRow>` `actions: Vec<SummaryAction>?` `heading_level: HeadingLevel?` |
//! | [`Panel`] | `title` `children?` |
//! | [`NotificationBanner`] | `title` `heading` `kind: NotificationKind?` `children?` |
//! | [`WarningText`] | `icon_text` `text` |
//! | [`InsetText`] | `children` |
//! | [`Details`] | `summary` `children` `id: Option<String>?` |
//! | [`Table`] | `caption` `caption_size: Option<TextSize>?` `columns: Vec<Column>` `rows: Vec<Vec<Cell>>` |
//! | [`Tag`] | `text` `colour: TagColour?` |
//! | [`TaskList`] | `id` `tasks: Vec<Task>` |
//!
//! Values that props are made of:
//!
//! | Value | Made by |
//! |---|---|
//! | [`LabelText`] (label, legend, caption) | `"text".into()`, `LabelText::heading(text)` (the page's `h1`, large), `LabelText::sized(text, TextSize::M)`, `LabelText::heading_sized(text, size)`, then `.with_hidden(text)` |
//! | [`ErrorText`] | `ErrorText::new(prefix, text)`; the prefix is the word heard before it: "Error:", "Gwall:" |
//! | [`ErrorLink`] | `ErrorLink::new(href, text)` |
//! | [`Link`] | `Link::new(href, text)` |
//! | [`Language`] | `Language::current(tag, text)`, `Language::link(tag, text, href)`, then `.dir(TextDirection::RightToLeft)` |
//! | [`ButtonKind`] | `Submit` (default), `Action { name, value }` (a submit button that says which one was pressed), `Link { href }` |
//! | [`RadioItem`] | `RadioItem::new(value, text)`, `.hint(text)`, `.conditional(view)`; `RadioItem::divider(text)` |
//! | [`CheckboxItem`] | `CheckboxItem::new(value, text)`, `.hint(text)`, `.conditional(view)`; `CheckboxItem::exclusive(value, text)`; `CheckboxItem::divider(text)` |
//! | [`SelectItem`] | `SelectItem::new(value, text)` |
//! | [`QuantityItem`] | `QuantityItem::new(id, name, label)`, `.hint(text)`, `.value(text)`, `.error(ErrorText)` |
//! | [`DateParts`] | a struct `{ day, month, year }`; `DateParts::<bool>::input_id(id)` is the input that an error links to |
//! | [`SummaryRow`] | `SummaryRow::new(key, value)`, `.action(SummaryAction)` |
//! | [`SummaryValue`] | `"text".into()`, `SummaryValue::Lines(Vec<String>)`, `SummaryValue::View(any_view)` |
//! | [`SummaryAction`] | `SummaryAction::new(href, text, visually_hidden_text)` |
//! | [`Column`] | `Column::text(t)`, `Column::numeric(t)`, `Column::row_header(t)` |
//! | [`Cell`] | `"text".into()`, `Cell::View(any_view)` |
//! | [`Task`] | `Task::new(title, TaskStatus)`, `.href(href)`, `.hint(text)`; `TaskStatus::Text(t)`, `Tag(t, colour)`, `CannotStartYet(t)` |
//! | [`CharacterCountTexts`] | a struct: `limit` (without JavaScript), `under`, `over` (`PluralTexts`), `at` |

mod back_link;
mod breadcrumbs;
mod button;
mod character_count;
mod checkboxes;
mod date_input;
mod default_button;
mod details;
mod error_message;
mod error_summary;
mod fieldset;
mod file_list;
mod file_upload;
mod footer;
mod form_group;
mod hint;
mod inset_text;
mod label;
mod language_navigation;
mod link;
mod link_button;
mod notification_banner;
mod panel;
mod phase_banner;
mod quantity_list;
mod radios;
mod select;
mod service_navigation;
mod site_header;
mod skip_link;
mod summary_card;
mod summary_list;
mod table;
mod tag;
mod task_list;
mod text_input;
mod textarea;
mod warning_text;

// Globs: beside each component, `#[component]` makes items that must be as public as it is.
pub use back_link::*;
pub use breadcrumbs::*;
pub use button::*;
pub use character_count::*;
pub use checkboxes::*;
pub use date_input::*;
pub use default_button::*;
pub use details::*;
pub use error_message::*;
pub use error_summary::*;
pub use fieldset::*;
pub use file_list::*;
pub use file_upload::*;
pub use footer::*;
pub use hint::*;
pub use inset_text::*;
pub use label::*;
pub use language_navigation::*;
pub use link::*;
pub use link_button::*;
pub use notification_banner::*;
pub use panel::*;
pub use phase_banner::*;
pub use quantity_list::*;
pub use radios::*;
pub use select::*;
pub use service_navigation::*;
pub use site_header::*;
pub use skip_link::*;
pub use summary_card::*;
pub use summary_list::*;
pub use table::*;
pub use tag::*;
pub use task_list::*;
pub use text_input::*;
pub use textarea::*;
pub use warning_text::*;
