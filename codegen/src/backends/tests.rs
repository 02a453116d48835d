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
        assert!(text("reference/index.html").contains(word), "{word} in the reference");
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
    assert_eq!(header.matches("Unless the call says otherwise, it may take 250 ms.").count(), 1);
    assert!(header.contains("of the instance, or 2 min, the first there is."));
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

#[test]
fn nothing_that_declarations_say_is_html_in_the_reference() {
    let declarations = r#"
        //! <script>alert("crate")</script> & more
        /// <script>alert("docs")</script> a & b < c
        ///
        /// <img src=x onerror=alert(1)>
        #[deprecated(note = "<script>use</script> \"Other\" & go")]
        #[request(api)] pub struct Ask {
            /// <script>alert("field")</script>
            pub what: i32,
        }
    "#;
    let mut model = model("html", declarations);
    model.library.description = "a <script>alert('description')</script> & \"b\"".into();
    let files = generate_files(&model).unwrap();
    let page = &files.iter().find(|file| file.path == "reference/index.html").unwrap().text;
    assert_eq!(page.matches("<script").count(), 1, "only that of the page");
    assert!(!page.contains("<img"));
    for said in ["alert(\"crate\")", "alert(\"docs\")", "alert(\"field\")", "alert(&#39;description&#39;)"] {
        assert!(page.contains(said), "{said}");
    }
    assert!(page.contains("&lt;script&gt;use&lt;/script&gt; \"Other\" &amp; go"));
    assert!(page.contains("a &amp; b &lt; c") && page.contains("<span class=\"badge old\">deprecated</span>"));
}

#[test]
fn what_is_deprecated_warns_in_every_language() {
    let declarations = r#"
        #[deprecated(since = "0.2.0", note = "use \"Other\" \\ instead")]
        #[request(api, returns = i32)] pub struct Ask { pub what: i32 }
        #[deprecated]
        #[event(api)] pub struct Told { pub it: i32 }
        #[deprecated = "why"]
        #[signal(api)] pub struct Poke;
        #[deprecated(note = "gone soon")]
        #[data] pub struct Old { pub it: i32 }
        #[request(api)] pub struct Other { pub old: Old }
    "#;
    let files = generate_files(&model("deprecated", declarations)).unwrap();
    let text = |path: &str| -> &str { &files.iter().find(|file| file.path == path).unwrap().text };
    let (c, cpp, stub) = (text("lib.h"), text("lib.hpp"), text("python/python/lib/__init__.pyi"));
    let said = r#"since 0.2.0: use \"Other\" \\ instead"#;
    // The plain call and its three other forms.
    assert_eq!(c.matches(&format!("LIB_DEPRECATED(\"{said}\")")).count(), 4, "{c}");
    assert_eq!(c.matches("LIB_DEPRECATED(\"\")").count(), 1);
    assert_eq!(c.matches("LIB_DEPRECATED(\"why\")").count(), 1);
    // And the form that takes the request as a value.
    assert_eq!(cpp.matches(&format!("[[deprecated(\"{said}\")]] ")).count(), 5);
    assert_eq!(cpp.matches("[[deprecated]] ").count(), 2);
    assert!(cpp.contains("struct [[deprecated(\"gone soon\")]] Old {"));
    assert!(cpp.contains("struct [[deprecated(\"gone soon\")]] OldView {"));
    assert!(cpp.contains("[[deprecated(\"why\")]] Result<void> poke("));
    assert!(cpp.contains("-Wdeprecated-declarations"));
    assert_eq!(stub.matches(&format!("@_deprecated(\"ask is deprecated: {said}\")")).count(), 2, "{stub}");
    // With a callback and as a decorator, and the iterator with losses and without.
    assert_eq!(stub.matches("@_deprecated(\"on_told is deprecated\")").count(), 4);
    let glue = text("python/src/library.rs");
    assert_eq!(glue.matches("PyDeprecationWarning").count(), 5);
    // In C and Python a type says it in its comment: a typedef, and a class that answers are made of, cannot warn whom they
    // should and nobody else.
    for text in [c, cpp, stub] {
        assert!(text.contains("Deprecated: gone soon"));
    }
    assert!(text("lib.schema.json").contains("\"deprecated\": \"gone soon\""));
}
