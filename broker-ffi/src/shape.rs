//! What a header or wrapper was made for, held against what the library has.
//!
//! All of it is `const`: a wrapper that has the library linked in is refused by the compiler, every other one when it
//! asks for an instance, and both hear the same words.

use crate::fault::Fault;
use crate::library::{Item, Library};
use crate::status::Status;

impl Library {
    /// Whether this library has everything in `list`, `Name=0123456789abcdef;…`, with these very fingerprints. What it
    /// has besides does not matter.
    ///
    /// # Errors
    /// `ABI_MISMATCH`, naming what differs, up to fifty items, with both fingerprints; `INVALID_ARGUMENT` if `list` is none.
    pub fn check_made_for(&self, list: &str) -> Result<(), Fault> {
        let found = compare(self, list);
        if let Some(entry) = found.malformed {
            return Err(Fault::invalid("options.fingerprints", format!("`{entry}` is not of the form Name=hash")));
        }
        if found.differences == 0 { Ok(()) } else { Err(Fault::new(Status::AbiMismatch, found.message.as_str())) }
    }

    /// The same where the compiler knows the list: it stops there, with the same message.
    ///
    /// # Panics
    /// Where [`check_made_for`](Self::check_made_for) fails.
    pub const fn assert_made_for(&self, list: &str) {
        let found = compare(self, list);
        assert!(found.malformed.is_none(), "the list of fingerprints is not of the form Name=hash;…");
        if found.differences > 0 {
            panic!("{}", found.message.as_str());
        }
    }
}

/// What came of a comparison.
struct Comparison<'a> {
    differences: usize,
    /// What is to be said if there are any.
    message: Text,
    /// The entry that is not of the form, which ended the comparison.
    malformed: Option<&'a str>,
}

const fn compare<'a>(library: &Library, list: &'a str) -> Comparison<'a> {
    let mut malformed = None;
    let mut text = Text::new();
    text.push(&["the header or wrapper was made for another ", library.name, " than ", library.name, " "]);
    text.push(&[library.version, ": "]);
    let mut differences = 0;
    let mut next_place = 0;
    let mut rest = list;
    while !rest.is_empty() {
        let (entry, after) = cut(rest, b';');
        rest = after;
        if entry.is_empty() {
            continue;
        }
        let (name, hash) = cut(entry, b'=');
        let Ok(theirs) = u64::from_str_radix(hash, 16) else {
            malformed = Some(entry);
            break;
        };
        // Variants have two colons in their names.
        let ours = if cut(name, b':').1.is_empty() { library.items } else { library.open_variants };
        let found = find(ours, name, next_place);
        if let Some(place) = found {
            next_place = place + 1;
            if ours[place].fingerprint == theirs {
                continue;
            }
        }
        if differences < TOLD {
            text.push(&[if differences == 0 { "" } else { ", " }, name]);
            match found {
                Some(place) => {
                    let ours = ours[place].fingerprint;
                    text.push(&[" has another shape (", Hex::new(theirs).as_str(), " there, "]);
                    text.push(&[Hex::new(ours).as_str(), " here)"]);
                }
                None => text.push(&[" (", Hex::new(theirs).as_str(), " there) does not exist here"]),
            }
        }
        differences += 1;
    }
    if differences > TOLD {
        text.push(&[", and more"]);
    }
    text.push(&["; take the header or wrapper that was generated with this library, or the library it was made for"]);
    Comparison { differences, message: text, malformed }
}

/// How many differences are told one by one.
const TOLD: usize = 50;

/// What stands before the first `at`, and what behind it.
const fn cut(text: &str, at: u8) -> (&str, &str) {
    let bytes = text.as_bytes();
    let mut place = 0;
    while place < bytes.len() {
        if bytes[place] == at {
            return (text.split_at(place).0, text.split_at(place + 1).1);
        }
        place += 1;
    }
    (text, "")
}

/// The place of a name. It is looked for from `start` on and around: lists of the same order are compared in one go,
/// which matters where the compiler does it.
const fn find(items: &[Item], name: &str, start: usize) -> Option<usize> {
    let mut step = 0;
    while step < items.len() {
        let place = (start + step) % items.len();
        if is_same(items[place].name, name) {
            return Some(place);
        }
        step += 1;
    }
    None
}

const fn is_same(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    let mut place = 0;
    while place < left.len() && place < right.len() && left[place] == right[place] {
        place += 1;
    }
    place == left.len() && place == right.len()
}

/// Text that is put together while compiling. What has no room is left out, which only names of absurd length can lead to.
struct Text {
    bytes: [u8; 8192],
    len: usize,
}

impl Text {
    const fn new() -> Self {
        Self { bytes: [0; 8192], len: 0 }
    }

    const fn push(&mut self, parts: &[&str]) {
        let mut next = 0;
        while next < parts.len() {
            let part = parts[next].as_bytes();
            if part.len() <= self.bytes.len() - self.len {
                self.bytes.split_at_mut(self.len).1.split_at_mut(part.len()).0.copy_from_slice(part);
                self.len += part.len();
            }
            next += 1;
        }
    }

    const fn as_str(&self) -> &str {
        match str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => unreachable!(),
        }
    }
}

/// A fingerprint as it is written: 16 digits.
struct Hex([u8; 16]);

impl Hex {
    const fn new(number: u64) -> Self {
        let mut digits = [0; 16];
        let mut place = 0;
        while place < 16 {
            digits[place] = b"0123456789abcdef"[(number >> (60 - 4 * place)) as usize & 15];
            place += 1;
        }
        Self(digits)
    }

    const fn as_str(&self) -> &str {
        match str::from_utf8(&self.0) {
            Ok(text) => text,
            Err(_) => unreachable!(),
        }
    }
}
