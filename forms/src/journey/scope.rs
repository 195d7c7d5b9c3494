//! What expressions read of a journey that has been found. Only what they name is put before CEL: few need much.

use super::way::{GivenItem, numbers};
use super::{Journey, Step, given};
use crate::answers::PageAnswers;
use crate::definition::{Page, PageKind, Repeat};
use crate::expression::{Expression, Scope};

impl<'a> Journey<'a> {
    /// What these expressions read, behind the last page.
    pub(super) fn scope<'e>(&self, read: impl IntoIterator<Item = &'e Expression>) -> Scope<'a> {
        let mut scope = Scope::new(self.today, self.answers);
        let mut known: Vec<&str> = Vec::new();
        for root in read.into_iter().flat_map(Expression::roots) {
            if !known.contains(&root.as_str()) {
                known.push(root);
                self.set(&mut scope, root);
            }
        }
        scope
    }

    /// What these expressions read at a step: the answers of its item, too.
    pub(super) fn scope_at<'e>(&self, step: Step<'_>, read: impl IntoIterator<Item = &'e Expression>) -> Scope<'a> {
        let mut scope = self.scope(read);
        if let (Some(group), Some(number)) = (&step.page.group, step.item) {
            for page in self.form.group_pages(group) {
                scope.set_page(&page.id, self.counted(page, Some(number)));
            }
        }
        scope
    }

    /// Puts what a name stands for: a page, a repeating group, a calculated value.
    fn set(&self, scope: &mut Scope<'a>, name: &str) {
        match self.form.page(name) {
            Some(page) => match &page.kind {
                PageKind::Repeat(repeat) => scope.set_group(name, self.given_items(page, repeat).into_iter()),
                _ if page.group.is_none() => scope.set_page(name, self.counted(page, None)),
                // Of one item only, which the step has.
                _ => {}
            },
            None => {
                if let Some((_, value)) = self.values.iter().find(|(id, _)| *id == name) {
                    scope.set_value(name, value);
                }
            }
        }
    }

    fn given_items(&self, list: &Page, repeat: &Repeat) -> Vec<GivenItem<'a>> {
        if self.index(&list.id, None).is_none() {
            return Vec::new();
        }
        let items = numbers(self.answers, list, repeat).into_iter();
        let pages = |number| {
            let pages = self.form.group_pages(&list.id);
            pages
                .map(|page| (page.id.as_str(), self.counted(page, Some(number))))
                .collect()
        };
        items.map(pages).collect()
    }

    /// The answers of a page that is on the way.
    fn counted(&self, page: &'a Page, item: Option<u32>) -> Option<&'a PageAnswers> {
        self.index(&page.id, item)
            .and_then(|_| given(self.answers, Step { page, item }))
    }
}
