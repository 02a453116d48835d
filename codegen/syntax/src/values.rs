//! The values of arguments: capacities, deadlines and policies.
//!
//! They are literals, not expressions, so that whoever reads a declaration knows them.

use std::time::Duration;

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::Lit;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};

use crate::ast::Policy;
use crate::errors::{Error, Errors, Place};
use crate::nearest::nearest;
use crate::types;

/// The largest capacity.
const MOST: u64 = 1 << 20;

/// The longest time.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// How long `wait` waits.
const WAIT: Duration = Duration::from_millis(50);

const UNITS: [(&str, Duration); 4] = [
    ("us", Duration::from_micros(1)),
    ("ms", Duration::from_millis(1)),
    ("s", Duration::from_secs(1)),
    ("min", Duration::from_secs(60)),
];

const POLICIES: [&str; 4] = ["drop_newest", "drop_oldest", "latest", "wait"];

/// A number of messages.
pub(crate) fn capacity(errors: &mut Errors, value: TokenStream) -> Option<usize> {
    let example = "write for example `capacity = 64`";
    let number = match literal(value.clone()) {
        Some((Lit::Int(number), rest)) if may_follow(&rest) => {
            superfluous(errors, rest, "separate arguments with commas");
            number
        }
        _ => {
            errors.push(
                Error::new(Place::of(&value), "a capacity must be written out as a whole number")
                    .label("not a plain number")
                    .help(example),
            );
            return None;
        }
    };
    if !number.suffix().is_empty() {
        errors.push(
            Error::new(number.span(), "a capacity is a number of messages, without a unit")
                .label("not a plain number")
                .help(format!("leave out `{}`: {example}", number.suffix())),
        );
        return None;
    }
    if number.base10_digits().starts_with('-') || matches!(number.base10_parse(), Ok(0u64)) {
        errors.push(
            Error::new(Place::of(&value), "a capacity must be positive: a queue without room could take nothing")
                .label("no room")
                .help(example),
        );
        return None;
    }
    match number.base10_parse::<u64>() {
        Ok(number) if number <= MOST => usize::try_from(number).ok(),
        _ => {
            let message = "a capacity cannot be over 1_048_576: what waits takes up memory, and whoever is a million \
                           messages behind will hardly catch up";
            errors.push(Error::new(number.span(), message).label("too large").help("choose one from 1 to 1_048_576"));
            None
        }
    }
}

/// How long a caller waits for an answer.
pub(crate) fn deadline(errors: &mut Errors, value: TokenStream) -> Option<Duration> {
    let time = duration(errors, &value, "separate arguments with commas")?;
    if time.is_zero() {
        errors.push(
            Error::new(Place::of(&value), "a deadline must be longer than nothing: every request would time out")
                .label("no time")
                .help("write for example `250ms`, or leave it out: the deadline is then 5 s"),
        );
        return None;
    }
    Some(time)
}

/// What happens when a queue is full.
pub(crate) fn policy(errors: &mut Errors, value: TokenStream) -> Option<Policy> {
    let parser = |input: ParseStream<'_>| {
        let name = Ident::parse_any(input)?;
        let brackets = if input.peek(syn::token::Paren) { Some(input.parse::<proc_macro2::Group>()?) } else { None };
        Ok((name, brackets, input.parse::<TokenStream>()?))
    };
    let all = "the policies are `drop_newest`, `drop_oldest`, `latest` and `wait(50ms)`";
    let Ok((name, brackets, rest)) = parser.parse2(value.clone()) else {
        let help = match literal(value.clone()) {
            Some((Lit::Str(text), _)) if POLICIES.contains(&text.value().as_str()) => {
                format!("write it without quotes: `policy = {}`", text.value())
            }
            _ => all.to_owned(),
        };
        errors.push(Error::new(Place::of(&value), "this is no policy").label("not understood").help(help));
        return None;
    };
    let text = name.to_string();
    let policy = match text.as_str() {
        "drop_newest" => Policy::DropNewest,
        "drop_oldest" => Policy::DropOldest,
        "latest" => Policy::Latest,
        "wait" => Policy::Wait(WAIT),
        _ => {
            let help = match nearest(&text, POLICIES) {
                Some(near) if may_follow(&rest) => format!("did you mean `{near}`?"),
                _ if text == "reject" => {
                    "an emitter is told nothing, so it cannot be refused: write `drop_newest`, or `wait(50ms)`".into()
                }
                _ => all.to_owned(),
            };
            // `Policy::Latest` is one wrong thing, `lates capacity = 5` are two.
            let (place, shown) = match may_follow(&rest) {
                true => (Place::from(name.span()), text),
                false => (Place::of(&value), types::text(&value)),
            };
            errors.push(Error::new(place, format!("there is no policy `{shown}`")).label("unknown").help(help));
            return None;
        }
    };
    let is_wait = matches!(policy, Policy::Wait(_));
    let way_out = if is_wait {
        "write `wait(50ms)`, and a comma before the next argument"
    } else {
        "separate arguments with commas"
    };
    superfluous(errors, rest, way_out);
    let Some(brackets) = brackets else { return Some(policy) };
    if !is_wait {
        errors.push(
            Error::new(brackets.span(), format!("`{text}` takes no arguments"))
                .label("not expected")
                .help(format!("write `{text}`; a time belongs to `wait(50ms)`")),
        );
        return Some(policy);
    }
    if brackets.stream().is_empty() {
        errors.push(
            Error::new(brackets.span(), "`wait` is given no time")
                .label("empty")
                .help("write `wait`, which waits 50 ms, or for example `wait(10ms)`"),
        );
        return None;
    }
    let time = duration(errors, &brackets.stream(), "write one time, for example `wait(50ms)`")?;
    if time.is_zero() {
        errors.push(
            Error::new(brackets.span(), "a wait must be longer than nothing")
                .label("no time")
                .help("write `drop_newest`, which does not wait"),
        );
        return None;
    }
    Some(Policy::Wait(time))
}

/// A literal with a unit of time; of what follows it is said `way_out`.
fn duration(errors: &mut Errors, value: &TokenStream, way_out: &str) -> Option<Duration> {
    let mut refuse = |place: Place, message: String, label: &str, help: String| {
        errors.push(Error::new(place, message).label(label).help(help));
        None
    };
    let units = "the units are `us`, `ms`, `s` and `min`";
    let (number, rest) = match literal(value.clone()) {
        Some((Lit::Int(number), rest)) => (number, rest),
        Some((Lit::Float(number), _)) => {
            let message = "a time must be a whole number of its unit".into();
            let help = "take a smaller unit: one and a half seconds are `1500ms`".into();
            return refuse(number.span().into(), message, "not whole", help);
        }
        Some((Lit::Str(text), _)) => {
            let help = format!("write it without quotes, for example `250ms`; {units}");
            return refuse(text.span().into(), "a time is a number with a unit".into(), "a text", help);
        }
        _ => {
            let message = "a time must be written out".into();
            let help = format!("write for example `250ms`; {units}");
            return refuse(Place::of(value), message, "not a number with a unit", help);
        }
    };
    let digits = number.base10_digits();
    if digits.starts_with('-') {
        let help = format!("write for example `{}ms`", digits.trim_start_matches('-'));
        return refuse(Place::of(value), "a time cannot be negative".into(), "negative", help);
    }
    let Some((_, unit)) = UNITS.iter().find(|(unit, _)| *unit == number.suffix()) else {
        let (message, label) = match number.suffix() {
            "" => (format!("`{digits}` is a time without a unit"), "no unit"),
            suffix => (format!("`{suffix}` is no unit of time"), "unknown unit"),
        };
        let apart = match rest.clone().into_iter().next() {
            Some(TokenTree::Ident(next)) => UNITS.iter().find(|(unit, _)| next == unit),
            _ => None,
        };
        let help = match apart {
            Some((unit, _)) => format!("write `{digits}{unit}`, without a space between"),
            None => format!("write for example `{digits}ms`; {units}"),
        };
        return refuse(number.span().into(), message, label, help);
    };
    let time = digits.parse().ok().and_then(|count| unit.checked_mul(count)).filter(|time| *time <= DAY);
    if time.is_none() {
        let message = "a time cannot be longer than a day".into();
        return refuse(number.span().into(), message, "too long", "choose at most `1440min`".into());
    }
    superfluous(errors, rest, way_out);
    time
}

/// The literal at the beginning, and what follows it.
fn literal(tokens: TokenStream) -> Option<(Lit, TokenStream)> {
    (|input: ParseStream<'_>| Ok((input.parse()?, input.parse()?))).parse2(tokens).ok()
}

/// Whether `rest` may be another argument, before which a comma is missing, rather than more of a value.
fn may_follow(rest: &TokenStream) -> bool {
    matches!(rest.clone().into_iter().next(), None | Some(TokenTree::Ident(_)))
}

/// Reports tokens behind a value.
fn superfluous(errors: &mut Errors, rest: TokenStream, way_out: &str) {
    if let Some(first) = rest.into_iter().next() {
        errors.push(Error::new(first.span(), "expected `,`").label("not understood").help(way_out));
    }
}
