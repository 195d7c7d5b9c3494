//! Which button of a question page was pressed.

use app::pages::question::{PRESS_ADDRESS, PRESS_REMOVE, PRESS_UPLOAD};
use forms::raw::Raw;

/// A button.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Pressed {
    /// On to the next page.
    Continue,
    /// Find the addresses of the postcode, for this field.
    Find(String),
    /// Type the address line by line.
    Hand(String),
    /// Look for another postcode.
    Change(String),
    /// Take a file away.
    Remove {
        /// The field.
        field: String,
        /// The file's id.
        file: String,
    },
    /// Add the files that were chosen, and stay.
    Upload(String),
}

impl Pressed {
    /// As the names and values of buttons say. One that makes no sense is Continue: what was typed is read in any case.
    pub(super) fn of(raw: &Raw) -> Pressed {
        let field = |name: &str| name.to_owned();
        if let Some((what, id)) = raw.text(PRESS_ADDRESS).split_once(':') {
            match what {
                "find" => return Pressed::Find(field(id)),
                "hand" => return Pressed::Hand(field(id)),
                "change" => return Pressed::Change(field(id)),
                _ => {}
            }
        }
        if let Some((id, file)) = raw.text(PRESS_REMOVE).split_once(':') {
            return Pressed::Remove {
                field: field(id),
                file: file.to_owned(),
            };
        }
        match raw.text(PRESS_UPLOAD) {
            "" => Pressed::Continue,
            id => Pressed::Upload(field(id)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buttons_are_told_by_name_and_value() {
        let of = |name: &str, value: &str| Pressed::of(&Raw::new([(name.to_owned(), value.to_owned())]));
        assert_eq!(of("press.address", "find:home"), Pressed::Find("home".to_owned()));
        assert_eq!(of("press.address", "hand:home"), Pressed::Hand("home".to_owned()));
        assert_eq!(of("press.address", "change:home"), Pressed::Change("home".to_owned()));
        assert_eq!(of("press.upload", "photos"), Pressed::Upload("photos".to_owned()));
        let remove = Pressed::Remove {
            field: "photos".to_owned(),
            file: "x1".to_owned(),
        };
        assert_eq!(of("press.remove", "photos:x1"), remove);
        for (name, value) in [
            ("press.address", "steal:home"),
            ("press.address", "find"),
            ("press.remove", "x"),
            ("other", "y"),
            // Fields can be called so.
            ("address", "find:home"),
            ("remove", "it: all of it"),
            ("upload", "hello"),
        ] {
            assert_eq!(of(name, value), Pressed::Continue);
        }
    }
}
