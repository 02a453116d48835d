//! What is read from declarations, and what is said about mistakes: each at its place and with a way out.

use std::time::Duration;

use quote::quote;

use crate::ast::{Event, Item, Lane, MultiRequest, Policy, Request, Signal};
use crate::errors::{Error, Errors, Place};

/// The one declaration in `text`, and its mistakes.
fn read(text: &str) -> (Option<Item>, Vec<Error>) {
    let mut errors = Errors::new();
    let items = crate::file::parse(&mut errors, text, &|_| true).items;
    (items.into_iter().next(), errors.finish().err().unwrap_or_default())
}

fn right(text: &str) -> Item {
    let (item, mistakes) = read(text);
    let mistakes: Vec<String> = mistakes.iter().map(|mistake| mistake.message.clone()).collect();
    assert!(mistakes.is_empty(), "{text}: {mistakes:?}");
    item.unwrap_or_else(|| panic!("{text}: nothing is declared"))
}

fn event(args: &str) -> Event {
    match right(&format!("#[event({args})] struct Seen;")) {
        Item::Event(event) => event,
        other => panic!("{other:?}"),
    }
}

fn request(args: &str) -> Request {
    match right(&format!("#[brokers::request({args})] pub struct Ask;")) {
        Item::Request(request) => request,
        other => panic!("{other:?}"),
    }
}

fn multi_request(args: &str) -> MultiRequest {
    match right(&format!("#[brokers::multi_request({args})] struct AskAll;")) {
        Item::MultiRequest(request) => request,
        other => panic!("{other:?}"),
    }
}

fn signal(args: &str) -> Signal {
    match right(&format!("#[signal({args})] struct Poke;")) {
        Item::Signal(signal) => signal,
        other => panic!("{other:?}"),
    }
}

/// The stretch of the one-line text that is meant.
fn marked(text: &str, place: Place) -> String {
    text.chars().skip(place.start.start().column).take(place.end.end().column - place.start.start().column).collect()
}

/// Each mistake in the arguments of the attribute as `what is marked: message (help)`.
#[track_caller]
fn check(attribute: &str, expected: &[&str]) {
    let text = format!("#[{attribute}] pub struct Thing;");
    let (item, mistakes) = read(&text);
    assert!(item.is_some(), "{attribute}: what can be understood is read all the same");
    let said: Vec<String> = mistakes
        .iter()
        .map(|mistake| format!("{}: {} ({})", marked(&text, mistake.place), mistake.message, mistake.help))
        .collect();
    assert_eq!(said, expected, "{attribute}");
}

const MILLIS: Duration = Duration::from_millis(1);

#[test]
fn arguments_may_be_left_out() {
    let event = event("");
    assert_eq!((event.lane, event.capacity, event.policy), (Lane::Local, None, None));
    let request = request("api");
    assert_eq!((request.lane, request.is_sync, request.deadline, request.capacity), (Lane::Api, false, None, None));
    let multi = multi_request("");
    assert_eq!((multi.lane, multi.deadline), (Lane::Local, None));
    assert_eq!(signal("mt").capacity, None);
}

#[test]
fn queues_are_as_declared() {
    assert_eq!(event("mt, capacity = 64").capacity, Some(64));
    assert_eq!(event("capacity = 1_048_576, mt").capacity, Some(1 << 20));
    assert_eq!(signal("capacity = 1").capacity, Some(1));
    assert_eq!(request("mt, capacity = 0x10,").capacity, Some(16));
    let policy = |args: &str| event(args).policy;
    assert_eq!(policy("policy = drop_newest"), Some(Policy::DropNewest));
    assert_eq!(policy("mt, policy = drop_oldest, capacity = 2"), Some(Policy::DropOldest));
    assert_eq!(policy("policy = latest"), Some(Policy::Latest));
    assert_eq!(policy("policy = latest, capacity = 1"), Some(Policy::Latest));
    assert_eq!(policy("policy = wait"), Some(Policy::Wait(50 * MILLIS)));
    assert_eq!(policy("policy = wait(5ms), mt"), Some(Policy::Wait(5 * MILLIS)));
}

#[test]
fn times_have_units() {
    let deadline = |args: &str| request(args).deadline;
    assert_eq!(deadline("deadline = 250ms"), Some(250 * MILLIS));
    assert_eq!(deadline("deadline = 7us"), Some(Duration::from_micros(7)));
    assert_eq!(deadline("deadline = 5s, returns = i32"), Some(5000 * MILLIS));
    assert_eq!(deadline("deadline = 2min"), Some(Duration::from_secs(120)));
    assert_eq!(deadline("deadline = 1_440min"), Some(Duration::from_secs(86_400)));
    assert_eq!(multi_request("mt, deadline = 1ms").deadline, Some(MILLIS));
}

#[test]
fn requests_are_synchronous_if_they_say_so() {
    let request = request("mt, sync, returns = Vec<String>, error = E");
    assert!(request.is_sync && request.returns.is_some() && request.error.is_some());
    assert!(!request.is_nonblocking);
}

#[test]
fn requests_never_block_if_they_say_so() {
    assert!(request("api, sync, nonblocking").is_nonblocking);
    check(
        "request(api, nonblocking)",
        &["nonblocking: `nonblocking` has no meaning without `sync`: the provider of any other request may wait \
           (add `sync`, or leave out `nonblocking`)"],
    );
    check(
        "request(mt, sync, nonblocking)",
        &["nonblocking: `nonblocking` has no meaning without `api`: it is for callers in other languages \
           (add `api`, or leave out `nonblocking`)"],
    );
    check("request(api, sync, nonblocking = true)", &["true: `nonblocking` takes no value (write `nonblocking`)"]);
    check(
        "signal(api, nonblocking)",
        &["nonblocking: `nonblocking` has no meaning for `#[signal]`: it says of a provider that answers a caller in \
           another language at once (leave it out)"],
    );
}

#[test]
fn multi_requests_look_at_no_types() {
    let request = multi_request("mt, returns = (usize, Rc<str>), error = &'static str");
    assert!(request.returns.is_some() && request.error.is_some());
}

#[test]
fn values_may_come_from_a_macro() {
    // What a macro passes on as `$n:literal` is a group without delimiters.
    let number = proc_macro2::Group::new(proc_macro2::Delimiter::None, quote!(8));
    let time = proc_macro2::Group::new(proc_macro2::Delimiter::None, quote!(9s));
    let mut errors = Errors::new();
    let item = syn::parse_quote!(
        struct Ask;
    );
    let request = crate::request(&mut errors, quote!(capacity = #number, deadline = #time), &item).unwrap();
    assert_eq!((request.capacity, request.deadline), (Some(8), Some(9000 * MILLIS)));
    assert!(errors.finish().is_ok());
}

#[test]
fn capacities_are_whole_positive_and_not_too_large() {
    let example = "write for example `capacity = 64`";
    let positive =
        |value| format!("{value}: a capacity must be positive: a queue without room could take nothing ({example})");
    let plain = |value| format!("{value}: a capacity must be written out as a whole number ({example})");
    let unit = |value, unit| {
        format!("{value}: a capacity is a number of messages, without a unit (leave out `{unit}`: {example})")
    };
    let large = |value| {
        format!(
            "{value}: a capacity cannot be over 1_048_576: what waits takes up memory, and whoever is a million \
             messages behind will hardly catch up (choose one from 1 to 1_048_576)"
        )
    };
    check("event(mt, capacity = 0)", &[&positive("0")]);
    check("signal(capacity = -3)", &[&positive("-3")]);
    check("event(capacity = 1_048_577)", &[&large("1_048_577")]);
    check("event(capacity = 99999999999999999999999)", &[&large("99999999999999999999999")]);
    check("request(capacity = 1.5)", &[&plain("1.5")]);
    check("request(capacity = \"64\")", &[&plain("\"64\"")]);
    check("request(capacity = SIZE, mt)", &[&plain("SIZE")]);
    check("request(capacity = 2 * 32)", &[&plain("2 * 32")]);
    check("event(capacity = 64k)", &[&unit("64k", "k")]);
    check("event(capacity = 64usize)", &[&unit("64usize", "usize")]);
}

#[test]
fn times_are_whole_positive_and_not_too_long() {
    let units = "the units are `us`, `ms`, `s` and `min`";
    check(
        "request(deadline = 250)",
        &[&format!("250: `250` is a time without a unit (write for example `250ms`; {units})")],
    );
    check(
        "request(deadline = 250 ms)",
        &["250: `250` is a time without a unit (write `250ms`, without a space between)"],
    );
    check("request(deadline = 2h)", &[&format!("2h: `h` is no unit of time (write for example `2ms`; {units})")]);
    check(
        "request(deadline = 1.5s)",
        &["1.5s: a time must be a whole number of its unit (take a smaller unit: one and a half seconds are `1500ms`)"],
    );
    check(
        "request(deadline = \"5s\")",
        &[&format!("\"5s\": a time is a number with a unit (write it without quotes, for example `250ms`; {units})")],
    );
    check("request(deadline = -5s)", &["-5s: a time cannot be negative (write for example `5ms`)"]);
    check(
        "multi_request(deadline = 0s)",
        &["0s: a deadline must be longer than nothing: every request would time out \
           (write for example `250ms`, or leave it out: the deadline is then 5 s)"],
    );
    for long in ["1441min", "86401s", "99999999999999999999min", "18446744073709551615min"] {
        check(
            &format!("request(deadline = {long})"),
            &[&format!("{long}: a time cannot be longer than a day (choose at most `1440min`)")],
        );
    }
    check(
        "request(deadline = Duration::from_secs(5), mt)",
        &[&format!("Duration::from_secs(5): a time must be written out (write for example `250ms`; {units})")],
    );
}

#[test]
fn policies_are_known_ones() {
    let all = "the policies are `drop_newest`, `drop_oldest`, `latest` and `wait(50ms)`";
    check("event(policy = drop_oldst)", &["drop_oldst: there is no policy `drop_oldst` (did you mean `drop_oldest`?)"]);
    check("event(policy = DropNewest)", &["DropNewest: there is no policy `DropNewest` (did you mean `drop_newest`?)"]);
    check("event(policy = block)", &[&format!("block: there is no policy `block` ({all})")]);
    check("event(policy = Policy::Latest)", &[&format!("Policy::Latest: there is no policy `Policy::Latest` ({all})")]);
    check(
        "event(policy = reject)",
        &["reject: there is no policy `reject` \
           (an emitter is told nothing, so it cannot be refused: write `drop_newest`, or `wait(50ms)`)"],
    );
    check(
        "event(policy = \"latest\")",
        &["\"latest\": this is no policy (write it without quotes: `policy = latest`)"],
    );
    check("event(policy = 5)", &[&format!("5: this is no policy ({all})")]);
    check(
        "event(policy = latest(5))",
        &["(5): `latest` takes no arguments (write `latest`; a time belongs to `wait(50ms)`)"],
    );
    check(
        "event(policy = wait())",
        &["(): `wait` is given no time (write `wait`, which waits 50 ms, or for example `wait(10ms)`)"],
    );
    check(
        "event(policy = wait(0ms))",
        &["(0ms): a wait must be longer than nothing (write `drop_newest`, which does not wait)"],
    );
    check(
        "event(policy = wait(50))",
        &["50: `50` is a time without a unit \
           (write for example `50ms`; the units are `us`, `ms`, `s` and `min`)"],
    );
    check("event(policy = wait(1ms, 2ms))", &[",: expected `,` (write one time, for example `wait(50ms)`)"]);
    check(
        "event(policy = wait = 50ms)",
        &["=: expected `,` (write `wait(50ms)`, and a comma before the next argument)"],
    );
}

#[test]
fn arguments_have_their_attributes() {
    let no = |argument: &str, attr: &str, why: &str, help: &str| {
        format!("{argument}: `{argument}` has no meaning for `#[{attr}]`: {why} ({help})")
    };
    let full = "requests and signals refuse when full, and the caller gets `Full`";
    let how_many = "leave it out; how many may wait is said by `capacity = N`";
    check("request(mt, policy = latest)", &[&no("policy", "request", full, how_many)]);
    check("signal(mt, policy = nonsense)", &[&no("policy", "signal", full, how_many)]);
    check(
        "multi_request(policy = wait, capacity = 0, sync)",
        &[
            &no("policy", "multi_request", "where a queue is full, the caller gets `Full`", "leave it out"),
            &no(
                "capacity",
                "multi_request",
                "it waits in the queues of its providers' threads and has none of its own",
                "leave it out",
            ),
            &no(
                "sync",
                "multi_request",
                "all its providers are waited for at once",
                "leave it out, and ask with `request_blocking` where nothing can be awaited",
            ),
        ],
    );
    let answered = "declare a `#[request]`, which is answered";
    check(
        "event(deadline = 5s, sync, returns = i32)",
        &[
            &no(
                "deadline",
                "event",
                "nobody waits for an answer",
                "leave it out; to have emitters wait for room in full queues, write `policy = wait(50ms)`",
            ),
            &no(
                "sync",
                "event",
                "a listener is synchronous or not by how it is registered",
                "leave it out, and register with `listen` or with `listen_async`",
            ),
            &no("returns", "event", "nothing comes back", answered),
        ],
    );
    check(
        "signal(deadline = 5s, sync)",
        &[
            &no(
                "deadline",
                "signal",
                "nobody waits for an answer",
                "leave it out, or declare a `#[request]`, which is answered",
            ),
            &no("sync", "signal", "it is accepted or refused at once, and never answered", "leave it out"),
        ],
    );
}

#[test]
fn arguments_that_contradict_each_other_are_refused_in_any_order() {
    let deadline = "deadline: `deadline` has no meaning beside `sync`: a synchronous provider answers within the call, \
                    and nothing waits for it (leave out `deadline` or `sync`)";
    let capacity = "capacity: `capacity` has no meaning beside `sync`: a synchronous provider answers within the call, \
                    and nothing is queued for it (leave out `capacity` or `sync`)";
    check("request(mt, sync, deadline = 5s, capacity = 4)", &[deadline, capacity]);
    check("request(mt, capacity = 4, deadline = 5s, sync)", &[deadline, capacity]);
    check(
        "event(capacity = 8, policy = latest)",
        &["capacity: `capacity` has no meaning beside `policy = latest`, which keeps one: the newest \
           (leave it out, or write `policy = drop_oldest` to keep that many)"],
    );
}

#[test]
fn nothing_is_given_twice() {
    let again = |argument: &str| format!("{argument}: `{argument}` was given already (keep one of them)");
    check("event(capacity = 1, capacity = 2, policy = wait, policy = latest)", &[&again("capacity"), &again("policy")]);
    check("request(sync, sync)", &[&again("sync")]);
    check("request(deadline = 1s, deadline = 2s)", &[&again("deadline")]);
    let (item, _) = read("#[signal(capacity = 1, capacity = 2)] struct Poke;");
    assert!(matches!(item, Some(Item::Signal(Signal { capacity: Some(1), .. }))));
    check(
        "multi_request(mt, local)",
        &["local: a lane was given already (keep one: `mt` reaches everywhere that `local` does)"],
    );
}

#[test]
fn arguments_are_complete_and_separated() {
    check(
        "event(capacity, policy =, mt)",
        &[
            "capacity: `capacity` is given no value (write for example `capacity = 64`, or leave it out)",
            "policy: `policy` is given no value (write for example `policy = drop_oldest`, or leave it out)",
        ],
    );
    check(
        "request(deadline(5s), sync = true, mt = 5)",
        &[
            "deadline: `deadline` is given no value (write for example `deadline = 250ms`, or leave it out)",
            "true: `sync` takes no value (write `sync`)",
            "5: `mt` takes no value (write `mt`)",
            "deadline: `deadline` has no meaning beside `sync`: a synchronous provider answers within the call, and \
             nothing waits for it (leave out `deadline` or `sync`)",
        ],
    );
    check("event(capacity = 64 policy = latest, mt)", &["policy: expected `,` (separate arguments with commas)"]);
    check("request(deadline = 5s returns = i32)", &["returns: expected `,` (separate arguments with commas)"]);
}

#[test]
fn what_is_not_an_argument_is_named_and_does_not_hide_the_rest() {
    check(
        "event(mt, capcity = 64, polcy = latest, timeout = 250ms)",
        &[
            "capcity: `#[event]` has no argument `capcity` (did you mean `capacity = …`?)",
            "polcy: `#[event]` has no argument `polcy` (did you mean `policy = …`?)",
            "timeout: `#[event]` has no argument `timeout` \
             (the arguments are a lane (`local`, `mt` or `api`), `capacity = N` and `policy = P`)",
        ],
    );
    check("request(syn, mt)", &["syn: `#[request]` has no argument `syn` (did you mean `sync`?)"]);
    check(
        "request(everywhere)",
        &["everywhere: `#[request]` has no argument `everywhere` (the arguments are a lane (`local`, `mt` or `api`), \
           `sync`, `nonblocking`, `returns = T`, `error = E`, `deadline = 250ms` and `capacity = N`)"],
    );
    check(
        "signal(fast)",
        &["fast: `#[signal]` has no argument `fast` \
           (the arguments are a lane (`local`, `mt` or `api`) and `capacity = N`)"],
    );
    check(
        "multi_request(everywhere)",
        &["everywhere: `#[multi_request]` has no argument `everywhere` (the arguments are a lane (`local` or `mt`), \
           `returns = T`, `error = E` and `deadline = 250ms`)"],
    );
}

#[test]
fn multi_requests_are_not_exported() {
    check(
        "multi_request(api)",
        &["api: a multi-request cannot be exported: only Rust can make one \
           (write `mt`, which reaches all threads of the process)"],
    );
}

#[test]
fn kinds_are_those_of_an_enum_with_variants() {
    let check = |item: &str, expected: &str| {
        let mut errors = Errors::new();
        let parsed = syn::parse_str(item).unwrap();
        assert!(crate::kinds(&mut errors, &parsed).is_none());
        let said: Vec<String> = errors
            .finish()
            .unwrap_err()
            .iter()
            .map(|mistake| format!("{}: {} ({})", marked(item, mistake.place), mistake.message, mistake.help))
            .collect();
        assert_eq!(said, [expected]);
    };
    check(
        "struct S { x: i32 }",
        "S: `Kinds` is for enums, and the struct `S` is always of one kind (declare an enum of the cases)",
    );
    check(
        "union U { x: i32 }",
        "U: `Kinds` is for enums: what the union `U` holds cannot be told (declare an enum of the cases)",
    );
    check(
        "enum E<'a, T> { A(&'a T) }",
        "<'a, T>: `E` is generic, and its kinds are those of one type only \
         (declare an enum for each type it is used with, or box what is generic: `Box<dyn …>`)",
    );
    check("enum E {}", "E: `E` has no variants, so there are no kinds of it (give it a variant, or leave `Kinds` out)");
    check(
        "enum E { A, ALL }",
        "ALL: a variant called `ALL` would hide the list of all kinds, which has that name (write it as `All`)",
    );
    let mut errors = Errors::new();
    let item = syn::parse_quote! {
        /// Docs.
        #[non_exhaustive]
        pub enum E {
            /// First.
            #[cfg(unix)]
            A { x: i32 },
            B,
        }
    };
    let kinds = crate::kinds(&mut errors, &item).unwrap();
    assert!(errors.finish().is_ok());
    assert!(kinds.non_exhaustive && matches!(kinds.vis, syn::Visibility::Public(_)));
    assert_eq!(kinds.variants.iter().map(|variant| variant.name.to_string()).collect::<Vec<_>>(), ["A", "B"]);
    assert_eq!((&kinds.variants[0].docs[..], kinds.variants[0].cfgs.len()), (&["First.".to_owned()][..], 1));
}
