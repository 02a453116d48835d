//! Test programs made from a table.

use std::fmt::Write;

use crate::schema::Schema;
use crate::table::{self, Case, Language};

mod c;
mod cpp;
mod names;
mod rust;

/// A file of a test program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, without a folder.
    pub name: String,
    /// What is in it.
    pub text: String,
}

/// How many cases are in one program: few enough that programs are compiled side by side.
const CASES_OF_A_PROGRAM: usize = 120;

/// The text of a Rust test file with a test for each case. Where it is included, the types of the library have to be
/// in scope; its `setup` is that of the crate `crate_name`.
///
/// # Panics
/// When the table does not fit the schema, or has no case for something that it says everything about.
pub fn rust_tests(schema: &Schema, table: &str, crate_name: &str) -> String {
    let cases = table::read(schema, table);
    let untested = table::without_case(schema, &cases);
    assert!(untested.is_empty(), "no case calls or sends {}", untested.join(", "));
    rust::tests(schema, &table::of(&cases, Language::Rust), crate_name)
}

/// The C programs that run the cases, and a header that they share. They include `table.h` of `wrappers/c/tests`.
///
/// # Panics
/// When the table does not fit the schema.
pub fn c_files(schema: &Schema, table: &str) -> Vec<File> {
    let cases = table::read(schema, table);
    let cases = table::of(&cases, Language::C);
    let mut files = vec![File { name: "same.h".into(), text: c::same(schema, &cases) }];
    files.extend(programs(&cases, "c", |cases| c::program(schema, cases)));
    files
}

/// The same in C++, with `table.hpp` of `wrappers/cpp/tests`.
///
/// # Panics
/// When the table does not fit the schema.
pub fn cpp_files(schema: &Schema, table: &str) -> Vec<File> {
    let cases = table::read(schema, table);
    let cases = table::of(&cases, Language::Cpp);
    let mut files = vec![File { name: "same.hpp".into(), text: cpp::same(schema) }];
    files.extend(programs(&cases, "cpp", |cases| cpp::program(schema, cases)));
    files
}

fn programs(cases: &[&Case<'_>], extension: &str, write: impl Fn(&[&Case<'_>]) -> String) -> Vec<File> {
    let name = |place| format!("cases_{place}.{extension}");
    cases
        .chunks(CASES_OF_A_PROGRAM)
        .enumerate()
        .map(|(place, cases)| File { name: name(place), text: write(cases) })
        .collect()
}

/// Bytes as a literal of C and C++, quotes included. Escapes are octal: those end after three digits whatever follows.
fn c_literal(bytes: &[u8]) -> String {
    let mut text = String::from("\"");
    for byte in bytes {
        match byte {
            // A question mark might begin a trigraph.
            b'"' | b'\\' | b'?' => text.extend(['\\', *byte as char]),
            b' '..=b'~' => text.push(*byte as char),
            _ => write!(text, "\\{byte:03o}").expect("a String takes it"),
        }
    }
    text + "\""
}

/// A name for people, on one line.
fn shown(name: &str) -> String {
    c_literal(name.replace(char::is_control, " ").as_bytes())
}

/// An integer of C and C++, of its type.
fn c_int(ty: &str, number: i128) -> String {
    match (ty, number) {
        ("i64", number) if number == i128::from(i64::MIN) => "INT64_MIN".into(),
        ("i64", number) => format!("INT64_C({number})"),
        ("u64", number) => format!("UINT64_C({number})"),
        ("u32", number) => format!("{number}u"),
        ("i32", number) if number == i128::from(i32::MIN) => "INT32_MIN".into(),
        (_, number) => number.to_string(),
    }
}

/// A floating-point number of C and C++ that is one; `{:?}` has the digits that give it back.
fn c_float(number: f64, single: bool) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a number of single precision was read as such")]
    if single { format!("{:?}f", number as f32) } else { format!("{number:?}") }
}

/// Text that is put together line by line, indented by its braces.
#[derive(Default)]
struct Lines {
    text: String,
    depth: usize,
}

impl Lines {
    fn line(&mut self, line: &str) {
        if line.starts_with('}') {
            self.depth -= 1;
        }
        if !line.is_empty() {
            self.text.push_str(&"    ".repeat(self.depth));
            self.text.push_str(line);
        }
        self.text.push('\n');
        if line.ends_with('{') {
            self.depth += 1;
        }
    }
}
