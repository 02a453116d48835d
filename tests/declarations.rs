//! What the attributes make of an item.

use std::collections::HashSet;

use brokers::{DeclaredError, Event, Request, Signal, data, error, event, request, signal};

/// Numbers with gaps.
#[data]
enum Level {
    Low = -1,
    High = 7,
    Highest,
}

#[data]
struct Name(String);

/// Derives of one's own are not made twice.
#[data]
#[derive(Clone, PartialEq, PartialOrd)]
struct Measure {
    value: f64,
    r#type: Level,
}

impl PartialOrd for Level {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        (*self as i32).partial_cmp(&(*other as i32))
    }
}

/// Why it failed.
#[error]
enum Failure {
    /// Nothing has this id. Look elsewhere.
    NotFound {
        id: i64,
        r#type: String,
    },
    /// The [`Name`] is taken,
    /// e.g. by another one.
    Taken(Name, u8),
    #[cfg(any())]
    Never,
    UndocumentedCase = 20,
    /// The field is called as the formatter is.
    Odd {
        f: u8,
    },
}

#[error]
enum Plain {
    /// Too early.
    Early = 3,
    /// Too late!
    Late,
}

#[event]
struct Happened {
    level: Level,
}

#[request(mt, returns = Vec<Name>, error = Failure)]
struct Ask;

#[request]
struct AskAnything {
    what: String,
}

#[signal(mt)]
struct r#Poke {
    level: Level,
}

#[test]
fn enums_without_data_are_numbers() {
    assert_eq!([Level::Low, Level::High, Level::Highest].map(|level| level as i32), [-1, 7, 8]);
    assert_eq!(std::mem::size_of::<Level>(), 4);
    let copied = Level::Low;
    assert_eq!(HashSet::from([copied, copied, Level::High]).len(), 2);
}

#[test]
fn data_can_be_shown_copied_and_compared() {
    let measure = Measure { value: 1.5, r#type: Level::High };
    assert_eq!(measure.clone(), measure);
    assert!(measure < Measure { value: 2.5, ..measure.clone() });
    assert_eq!(format!("{:?}", Name("x".into())), r#"Name("x")"#);
}

#[test]
fn errors_say_the_first_sentence_and_the_fields() {
    let errors = [
        Failure::NotFound { id: 7, r#type: "door".into() },
        Failure::Taken(Name("x".into()), 2),
        Failure::UndocumentedCase,
        Failure::Odd { f: 1 },
    ];
    assert_eq!(
        errors.map(|error| format!("{} {} {error}", error.variant(), error.variant_name())),
        [
            r#"0 NotFound Nothing has this id (id: 7, type: "door")"#,
            r#"1 Taken The `Name` is taken, e.g. by another one (Name("x"), 2)"#,
            "20 UndocumentedCase undocumented case",
            "21 Odd The field is called as the formatter is (f: 1)",
        ]
    );
    let plain: [&dyn std::error::Error; 2] = [&Plain::Early, &Plain::Late];
    assert_eq!(plain.map(ToString::to_string), ["Too early", "Too late!"]);
    assert_eq!([Plain::Early, Plain::Late].map(|error| error.variant()), [3, 4]);
}

#[test]
fn messages_know_their_names() {
    assert_eq!([Happened::NAME, Ask::NAME, AskAnything::NAME, Poke::NAME], ["Happened", "Ask", "AskAnything", "Poke"]);
    assert_eq!(Happened { level: Level::Low }.clone(), Happened { level: Level::Low });
    assert_ne!(Poke { level: Level::Low }, Poke { level: Level::High });
    assert_eq!(format!("{:?}", AskAnything { what: "x".into() }), r#"AskAnything { what: "x" }"#);
}
