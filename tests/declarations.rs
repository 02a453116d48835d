//! What the attributes make of an item.

use std::collections::HashSet;
use std::time::Duration;

use brokers::{
    DeclaredError, Event, Kinds, Policy, Request, Signal, data, error, event, multi_request, request, signal,
};

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

#[event(mt, capacity = 64, policy = wait(10ms))]
struct Measured(f64);

#[request(mt, returns = String, deadline = 2min, capacity = 1_000)]
struct AskSoon;

#[request(sync, returns = i32, error = Failure)]
struct AskNow {
    id: i64,
}

#[multi_request(mt, returns = Level, deadline = 250us)]
struct AskAll;

#[signal(capacity = 1)]
struct Prod;

/// What a node tells.
#[derive(Kinds)]
#[allow(dead_code)]
enum NodeEvent {
    /// It runs.
    Started,
    #[cfg(any())]
    Never(Missing),
    r#Move {
        by: i32,
    },
    Failed(String, u8),
}

#[data]
#[derive(Kinds)]
enum One {
    Only,
}

/// Names of the prelude may mean something else where a declaration stands.
mod shadowed {
    #![allow(dead_code, non_camel_case_types)]

    struct Result;
    struct Option;
    struct Vec;
    struct String;
    struct Some;
    struct None;
    struct Ok;
    struct Clone;
    struct Send;
    struct Sync;
    struct Sized;
    struct Fn;
    struct AsyncFn;
    struct Copy;
    mod core {}
    mod std {}
    mod alloc {}
    #[allow(unused_macros)]
    macro_rules! thread_local {
        () => {};
    }

    #[brokers::event(mt, capacity = 2, policy = drop_newest)]
    struct Never;
    #[brokers::event(local, policy = latest)]
    pub(super) struct F;
    #[brokers::request(mt, returns = F, error = Fut, deadline = 5s)]
    struct R;
    #[brokers::error]
    pub(super) enum Fut {
        E,
    }
    #[brokers::request(local, sync, returns = F, error = Fut)]
    struct S;
    #[brokers::multi_request(mt, returns = F, error = Fut)]
    struct T;
    #[brokers::signal(mt, capacity = 2)]
    struct Self_;
    #[derive(brokers::Kinds)]
    pub(in crate::shadowed) enum Kind {
        Some,
        None(F),
        Ok,
    }

    #[test]
    fn kinds_are_kinds() {
        assert_eq!(KindKind::of(&Kind::None(F)), KindKind::None);
    }
}

#[test]
fn what_was_declared_about_queues_and_deadlines_is_known() {
    assert_eq!((Happened::QUEUE.capacity(), Happened::QUEUE.policy()), (None, None));
    let waits = Policy::Wait(Duration::from_millis(10));
    assert_eq!((Measured::QUEUE.capacity(), Measured::QUEUE.policy()), (Some(64), Some(waits)));
    assert_eq!((Ask::DEADLINE, Ask::CAPACITY), (Duration::from_secs(5), usize::MAX));
    assert_eq!((AskSoon::DEADLINE, AskSoon::CAPACITY), (Duration::from_secs(120), 1_000));
    assert_eq!((AskAll::DEADLINE, AskAll::NAME), (Duration::from_micros(250), "AskAll"));
    assert_eq!((Poke::CAPACITY, Prod::CAPACITY), (usize::MAX, 1));
    assert_eq!(AskAll.clone(), AskAll);
}

/// Methods do not depend on the lane: this compiles for all of them alike.
#[test]
fn lanes_have_the_same_methods() {
    macro_rules! in_lane {
        ($lane:ident) => {{
            #[event($lane)]
            struct E(i32);
            #[request($lane, returns = i32)]
            struct R;
            #[request($lane, sync, returns = i32)]
            struct S(i32);
            #[multi_request($lane, returns = i32)]
            struct M;
            #[signal($lane)]
            struct P;

            let ctx = brokers::Context::DEFAULT;
            let _unused = async || {
                E(1).emit_async(&ctx).await;
                let _ = E(1).emit_must_deliver(&ctx);
                let _ = E(1).emit_must_deliver_within(&ctx, Duration::from_millis(1));
                let _ = E::listen(&ctx, |event| assert_eq!(event.0, 1));
                let _ = E::listen_shared(&ctx, |event| assert_eq!(event.0, 1));
                let _ = E::listen_async(&ctx, async |event| assert_eq!(event.0, 1));
                let _ = (E::stream(&ctx), E::listener(), E::listener_count(&ctx));
                let _ = E::drop_all_listeners(&ctx).await;
                let _ = E::drop_all_listeners_blocking(&ctx);

                let _ = R::provide(&ctx, async |_| Ok(1));
                let _ = R::provide_shared(&ctx, |_| async { Ok(1) });
                let _ = R::replace(&ctx, async |_| Ok(1));
                let _ = R::replace_shared(&ctx, |_| async { Ok(1) });
                let _ = (R::mock(&ctx, async |_| Ok(1)), R::mock_shared(&ctx, |_| async { Ok(1) }));
                let _ = (R.request(&ctx).await, R.request_within(&ctx, Duration::MAX).await, R::is_provided(&ctx));
                let _ = (R.request_blocking(&ctx), R.request_blocking_within(&ctx, Duration::ZERO), R::clear(&ctx));

                let _ = (S::provide(&ctx, |ask| Ok(ask.0)), S::provide_shared(&ctx, |ask| Ok(ask.0)));
                let _ = (S::replace(&ctx, |ask| Ok(ask.0)), S::replace_shared(&ctx, |ask| Ok(ask.0)));
                let _ = (S::mock(&ctx, |ask| Ok(ask.0)), S::mock_shared(&ctx, |ask| Ok(ask.0)));
                let _ = (S(1).request(&ctx), S::is_provided(&ctx), S::clear(&ctx));

                let one = M::provide(&ctx, async |_| Ok(1));
                let _ = (M::provide_shared(&ctx, |_| async { Ok(1) }), one.map(M::remove), M::provider_count(&ctx));
                let _ = (M.request(&ctx).await, M.request_within(&ctx, Duration::MAX).await, M.request_blocking(&ctx));
                let _ = (M.gather(&ctx).await, M.gather_within(&ctx, Duration::MAX).await, M.gather_blocking(&ctx));
                M::clear(&ctx);

                let _ = (P::on_signal(&ctx, |_| {}), P::on_signal_shared(&ctx, |_| {}), P::is_handled(&ctx));
                let _ = (P.signal(&ctx), P::clear(&ctx));
            };
        }};
    }
    in_lane!(local);
    in_lane!(mt);
}

#[test]
fn kinds_are_the_variants_without_what_they_carry() {
    use NodeEventKind as Kind;
    assert_eq!(Kind::ALL, [Kind::Started, Kind::Move, Kind::Failed]);
    assert_eq!(Kind::ALL.iter().map(|kind| kind.name()).collect::<Vec<_>>(), ["Started", "Move", "Failed"]);
    assert_eq!(Kind::ALL.iter().map(|kind| NodeEvent::index(*kind)).collect::<Vec<_>>(), [0, 1, 2]);
    let event = NodeEvent::Move { by: 1 };
    assert_eq!((Kind::of(&event), event.kind()), (Kind::Move, Kind::Move));
    assert!(Kind::Started < Kind::Failed && HashSet::from([Kind::Move]).contains(&event.kind()));
    assert_eq!(<NodeEvent as Kinds>::ALL, Kind::ALL);
    assert_eq!((One::Only.kind(), format!("{:?}", OneKind::Only)), (OneKind::Only, "Only".into()));
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
