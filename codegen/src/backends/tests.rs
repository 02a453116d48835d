//! What all surfaces have in common: the words of the author arrive in each of them.

use std::time::Duration;

use super::python::tests::model;
use crate::builder::generate_files;

/// Each thing that can have docs has a word of its own.
const DECLARATIONS: &str = r#"
    use brokers::{data, error, event, request, signal};
    /// Wordstruct ends a comment */ and opens /* one, has """quotes""", a \ and a \n, `@param it` and [`Link`].
    #[data] pub struct Struct {
        /// Wordfield ends in a backslash \
        pub field: i32,
    }
    /// Wordnewtype.
    #[data] pub struct Newtype(pub Struct);
    /// Wordalias.
    pub type Alias = Vec<Struct>;
    /// Wordenum.
    #[data] pub enum Enum {
        /// Wordmember "quoted"
        Member,
        Other,
    }
    /// Wordunion.
    #[data] pub enum Union {
        /// Wordempty.
        Empty,
        /// Wordvariant.
        Variant {
            /// Wordvariantfield.
            x: i32,
        },
        /** Wordtuple in a block,
            on Wordlines. */
        Tuple(/** Wordtuplefield. */ i32),
    }
    /// Worderror.
    #[error] pub enum Error_ {
        /// Worderrorvariant.
        Wrong {
            /// Worderrorfield.
            why: String,
        },
    }
    /// Wordplainerror.
    #[error] pub enum Plain {
        /// Wordplainvariant.
        Bad,
    }
    /// Wordrequest.
    #[request(api, returns = Union, error = Error_)] pub struct Ask {
        /// Wordparameter.
        pub what: Newtype,
        pub kind: Enum,
    }
    /// Wordunit.
    #[request(api, error = Plain)] pub struct Unit;
    /// Wordevent.
    #[event(api)] pub struct Told {
        /// Wordeventfield.
        pub all: Alias,
    }
    /// Wordsignal.
    #[signal(api)] pub struct Poke {
        /// Wordsignalfield.
        pub hard: bool,
    }
"#;

fn words() -> impl Iterator<Item = &'static str> {
    DECLARATIONS.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.starts_with("Word"))
}

#[test]
fn docs_of_everything_arrive_in_every_language() {
    let files = generate_files(&model("docs", DECLARATIONS)).unwrap();
    let text = |path: &str| -> &str { &files.iter().find(|file| file.path == path).unwrap().text };
    let python =
        ["python/src/types.rs", "python/src/library.rs", "python/python/lib/_types.py", "python/python/lib/_errors.py"];
    let python = python.map(text).concat();
    assert_eq!(words().count(), 25);
    for word in words() {
        for (file, text) in
            [("lib.h", text("lib.h")), ("lib.hpp", text("lib.hpp")), ("pyi", text("python/python/lib/__init__.pyi"))]
        {
            assert!(text.contains(word), "{word} in {file}");
        }
        // What an exception's field means stands where type checkers and editors look; Python has no place for it.
        assert!(python.contains(word) || word == "Worderrorfield", "{word} in Python");
        assert!(text("lib.schema.json").contains(word), "{word} in the schema");
    }
    assert!(text("lib.h").contains("@param what Wordparameter."));
    assert!(text("lib.h").contains("ends a comment *\u{200b}/ and opens /\u{200b}* one"));
    assert!(text("lib.hpp").contains("and `Link`."));
    assert!(text("python/python/lib/__init__.pyi").contains(r#"has \"\"\"quotes\"\"\", a \\ and a \\n"#));
}

#[test]
fn deadlines_are_told_where_they_hold() {
    let declarations =
        "#[brokers::request(api, deadline = 250ms)] pub struct Ask; #[brokers::request(api)] pub struct Plain;";
    let mut model = model("deadlines", declarations);
    model.library.deadline = Some(Duration::from_secs(120));
    let files = generate_files(&model).unwrap();
    let text = |path: &str| -> &str { &files.iter().find(|file| file.path == path).unwrap().text };
    let header = text("lib.h");
    assert!(header.contains("answered or its deadline of 250 ms passed."));
    assert!(header.contains("answered or the instance's deadline passed."));
    assert!(header.contains("of the instance, or 2 min, the first there is."));
    assert!(header.contains("LIB_TIMEOUT_DEFAULT (its deadline of 250 ms)"));
    assert!(text("glue.rs").contains("deadline: core::time::Duration::new(120, 0)"));
    let schema = text("lib.schema.json");
    assert!(schema.contains("\"deadline_ns\": 120000000000") && schema.contains("\"deadline_ns\": 250000000"));
}

#[test]
fn parameters_keep_out_of_the_way_of_those_of_the_asynchronous_forms() {
    let declarations = "#[brokers::request(api)] pub struct Ask {
        pub callback: i32, pub user_data: i32, pub request_id: i32, pub is_direct: bool,
    }";
    let files = generate_files(&model("parameters", declarations)).unwrap();
    let header = &files.iter().find(|file| file.path == "lib.h").unwrap().text;
    for parameter in ["int32_t callback_", "int32_t userData_", "int32_t requestId_", "uint8_t isDirect"] {
        assert!(header.contains(parameter), "{parameter}");
    }
}
