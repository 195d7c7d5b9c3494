//! [`Table`]: figures to compare.

use leptos::{either::Either, prelude::*};

use crate::render::drawn;

use super::TextSize;

/// A column: its head, and what its cells are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    head: String,
    kind: ColumnKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ColumnKind {
    Text,
    Numeric,
    RowHeader,
}

impl Column {
    /// Of words.
    pub fn text(head: impl Into<String>) -> Self {
        Self {
            head: head.into(),
            kind: ColumnKind::Text,
        }
    }

    /// Of numbers and sums of money, which line up on the right.
    pub fn numeric(head: impl Into<String>) -> Self {
        Self {
            head: head.into(),
            kind: ColumnKind::Numeric,
        }
    }

    /// Of what each row is about: the first column.
    pub fn row_header(head: impl Into<String>) -> Self {
        Self {
            head: head.into(),
            kind: ColumnKind::RowHeader,
        }
    }
}

/// What stands in a cell.
pub enum Cell {
    /// Text.
    Text(String),
    /// Anything else, made by `.into_any()`.
    View(AnyView),
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Figures to compare. For two columns of which one names the other, see `SummaryList`.
#[component]
pub fn Table(
    /// What it shows.
    #[prop(into)]
    caption: String,
    /// How large that stands above it.
    #[prop(optional_no_strip, into)]
    caption_size: Option<TextSize>,
    /// The columns.
    columns: Vec<Column>,
    /// The rows: a cell for each column.
    rows: Vec<Vec<Cell>>,
) -> impl IntoView {
    let caption_class = match caption_size {
        None => "govuk-table__caption",
        Some(TextSize::S) => "govuk-table__caption govuk-table__caption--s",
        Some(TextSize::M) => "govuk-table__caption govuk-table__caption--m",
        Some(TextSize::L) => "govuk-table__caption govuk-table__caption--l",
        Some(TextSize::Xl) => "govuk-table__caption govuk-table__caption--xl",
    };
    let rows: Vec<_> = rows
        .into_iter()
        .map(|cells| {
            let cells: Vec<_> = cells
                .into_iter()
                .zip(&columns)
                .map(|(cell, column)| cell_view(cell, column.kind))
                .collect();
            view! { <tr class="govuk-table__row">{cells}</tr> }
        })
        .collect();
    let heads: Vec<_> = columns
        .into_iter()
        .map(|column| {
            let class = match column.kind {
                ColumnKind::Numeric => "govuk-table__header govuk-table__header--numeric",
                ColumnKind::Text | ColumnKind::RowHeader => "govuk-table__header",
            };
            view! { <th scope="col" class=class>{column.head}</th> }
        })
        .collect();
    let content = view! {
        <caption class=caption_class>{caption}</caption>
        <thead class="govuk-table__head">
            <tr class="govuk-table__row">{heads}</tr>
        </thead>
        <tbody class="govuk-table__body">{rows}</tbody>
    };
    view! { <table class="govuk-table">{drawn(content)}</table> }
}

fn cell_view(cell: Cell, kind: ColumnKind) -> impl IntoView {
    let content = match cell {
        Cell::Text(text) => Either::Left(text),
        Cell::View(view) => Either::Right(view),
    };
    let class = match kind {
        ColumnKind::RowHeader => {
            return Either::Left(view! { <th scope="row" class="govuk-table__header">{content}</th> });
        }
        ColumnKind::Numeric => "govuk-table__cell govuk-table__cell--numeric",
        ColumnKind::Text => "govuk-table__cell",
    };
    Either::Right(view! { <td class=class>{content}</td> })
}
