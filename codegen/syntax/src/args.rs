//! The arguments of attributes: `#[request(api, returns = String, deadline = 250ms)]`.

use std::time::Duration;

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};

use crate::ast::{Lane, Policy};
use crate::errors::{Error, Errors, Place};
use crate::nearest::nearest;
use crate::values;

/// The arguments of `#[event]`, `#[request]`, `#[multi_request]` or `#[signal]`.
pub(crate) struct Args {
    pub(crate) lane: Lane,
    pub(crate) is_sync: bool,
    pub(crate) is_nonblocking: bool,
    pub(crate) returns: Option<syn::Type>,
    pub(crate) error: Option<syn::Type>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) capacity: Option<usize>,
    pub(crate) policy: Option<Policy>,
}

/// Reads the arguments of the attribute `attr`. What an attribute does not have is refused, and is then not in there.
pub(crate) fn parse(errors: &mut Errors, attr: &str, tokens: TokenStream) -> Args {
    let args = Args {
        lane: Lane::Local,
        is_sync: false,
        is_nonblocking: false,
        returns: None,
        error: None,
        deadline: None,
        capacity: None,
        policy: None,
    };
    let mut reader = Reader { errors, attr, lane: None, given: Vec::new(), args };
    let all = Place::of(&tokens);
    if let Err(error) = (|input: ParseStream<'_>| reader.read(input)).parse2(tokens) {
        let help = match attr {
            "request" => "write for example `#[request(api, returns = String)]`".to_owned(),
            "multi_request" => "write for example `#[multi_request(mt, returns = String)]`".to_owned(),
            _ => format!("write for example `#[{attr}(api)]`"),
        };
        // syn puts what is missing at the end nowhere in particular.
        let at_end = error.to_string().starts_with("unexpected end of input");
        let place = if at_end { all } else { error.span().into() };
        reader.errors.push(Error::new(place, error.to_string()).label("not understood").help(help));
    }
    reader.contradictions();
    Args { lane: reader.lane.unwrap_or(Lane::Local), ..reader.args }
}

/// An argument other than a lane.
struct Argument {
    name: &'static str,
    /// How it is written.
    form: &'static str,
    /// The attributes that have it.
    of: &'static [&'static str],
}

const ARGUMENTS: [Argument; 7] = [
    Argument { name: "sync", form: "sync", of: &["request"] },
    Argument { name: "nonblocking", form: "nonblocking", of: &["request"] },
    Argument { name: "returns", form: "returns = T", of: &["request", "multi_request"] },
    Argument { name: "error", form: "error = E", of: &["request", "multi_request"] },
    Argument { name: "deadline", form: "deadline = 250ms", of: &["request", "multi_request"] },
    Argument { name: "capacity", form: "capacity = N", of: &["event", "request", "signal"] },
    Argument { name: "policy", form: "policy = P", of: &["event"] },
];

const LANES: [&str; 3] = ["local", "mt", "api"];

/// The arguments that are single words.
const FLAGS: [&str; 2] = ["sync", "nonblocking"];

/// Why the attribute does not have the argument, and what to do instead.
fn why_not(attr: &str, argument: &str) -> (&'static str, &'static str) {
    match (attr, argument) {
        ("event", "sync") => (
            "a listener is synchronous or not by how it is registered",
            "leave it out, and register with `listen` or with `listen_async`",
        ),
        ("signal", "sync") => ("it is accepted or refused at once, and never answered", "leave it out"),
        (_, "sync") => (
            "all its providers are waited for at once",
            "leave it out, and ask with `request_blocking` where nothing can be awaited",
        ),
        (_, "nonblocking") => {
            ("it says of a provider that answers a caller in another language at once", "leave it out")
        }
        (_, "returns") => ("nothing comes back", "declare a `#[request]`, which is answered"),
        (_, "error") => ("nothing comes back", "declare a `#[request]`, whose provider can fail"),
        ("event", "deadline") => (
            "nobody waits for an answer",
            "leave it out; to have emitters wait for room in full queues, write `policy = wait(50ms)`",
        ),
        (_, "deadline") => ("nobody waits for an answer", "leave it out, or declare a `#[request]`, which is answered"),
        (_, "capacity") => ("it waits in the queues of its providers' threads and has none of its own", "leave it out"),
        ("multi_request", _) => ("where a queue is full, the caller gets `Full`", "leave it out"),
        (_, _) => (
            "requests and signals refuse when full, and the caller gets `Full`",
            "leave it out; how many may wait is said by `capacity = N`",
        ),
    }
}

struct Reader<'a> {
    errors: &'a mut Errors,
    attr: &'a str,
    lane: Option<Lane>,
    /// The arguments other than lanes so far, also those with mistakes in them.
    given: Vec<Ident>,
    args: Args,
}

impl Reader<'_> {
    fn read(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        while !input.is_empty() {
            let name = Ident::parse_any(input)?;
            if input.peek(Token![=]) {
                input.parse::<Token![=]>()?;
                self.pair(&name, input)?;
            } else {
                self.word(&name, input)?;
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }

    /// `name`, or by mistake `name(…)`.
    fn word(&mut self, name: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
        let brackets = match input.peek(syn::token::Paren) {
            true => Some(input.parse::<proc_macro2::Group>()?),
            false => None,
        };
        let text = name.to_string();
        let is_lane = LANES.contains(&text.as_str());
        if !is_lane && !FLAGS.contains(&text.as_str()) {
            if let Some(argument) = self.argument(name) {
                self.errors.push(incomplete(name, argument.name));
            }
            return Ok(());
        }
        if let Some(brackets) = brackets {
            self.errors.push(
                Error::new(brackets.span(), format!("`{text}` takes no arguments"))
                    .label("not expected")
                    .help(format!("write `{text}`")),
            );
        }
        self.flag(name, is_lane);
        Ok(())
    }

    /// `name = value`
    fn pair(&mut self, name: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
        let text = name.to_string();
        let is_lane = LANES.contains(&text.as_str());
        if is_lane || FLAGS.contains(&text.as_str()) {
            let value = value(input)?;
            let place = if value.is_empty() { Place::from(name.span()) } else { Place::of(&value) };
            self.errors.push(
                Error::new(place, format!("`{text}` takes no value"))
                    .label("not expected")
                    .help(format!("write `{text}`")),
            );
            self.flag(name, is_lane);
            return Ok(());
        }
        let Some(argument) = self.argument(name) else {
            // Whatever it was meant to be, the next argument begins behind it.
            let ahead = input.fork();
            match ahead.parse::<syn::Type>() {
                Ok(_) => input.advance_to(&ahead),
                Err(_) => drop(value(input)?),
            }
            return Ok(());
        };
        if input.is_empty() || input.peek(Token![,]) {
            self.errors.push(incomplete(name, argument.name));
            return Ok(());
        }
        match argument.name {
            "returns" => keep_first(&mut self.args.returns, Some(input.parse()?)),
            "error" => keep_first(&mut self.args.error, Some(input.parse()?)),
            "deadline" => keep_first(&mut self.args.deadline, values::deadline(self.errors, value(input)?)),
            "capacity" => keep_first(&mut self.args.capacity, values::capacity(self.errors, value(input)?)),
            _ => keep_first(&mut self.args.policy, values::policy(self.errors, value(input)?)),
        }
        Ok(())
    }

    fn flag(&mut self, name: &Ident, is_lane: bool) {
        if is_lane {
            self.lane(name);
        } else if let Some(argument) = self.argument(name) {
            let flag = if argument.name == "sync" { &mut self.args.is_sync } else { &mut self.args.is_nonblocking };
            *flag = true;
        }
    }

    fn lane(&mut self, name: &Ident) {
        let lane = match name.to_string().as_str() {
            "api" if self.attr == "multi_request" => {
                self.errors.push(
                    Error::new(name.span(), "a multi-request cannot be exported: only Rust can make one")
                        .label("not possible")
                        .help("write `mt`, which reaches all threads of the process"),
                );
                Lane::Mt
            }
            "api" => Lane::Api,
            "mt" => Lane::Mt,
            _ => Lane::Local,
        };
        if self.lane.replace(lane).is_some() {
            let help = match self.attr {
                "multi_request" => "keep one: `mt` reaches everywhere that `local` does",
                _ => "keep one: `api` reaches everywhere that `mt` and `local` do",
            };
            self.errors.push(Error::new(name.span(), "a lane was given already").label("second lane").help(help));
        }
    }

    /// The argument of this name, if the attribute has it. That it does not, or was given it already, is reported.
    fn argument(&mut self, name: &Ident) -> Option<&'static Argument> {
        let text = name.to_string();
        let Some(argument) = ARGUMENTS.iter().find(|argument| argument.name == text) else {
            self.unknown(name, &text);
            return None;
        };
        if !argument.of.contains(&self.attr) {
            let (why, help) = why_not(self.attr, &text);
            let message = format!("`{text}` has no meaning for `#[{}]`: {why}", self.attr);
            self.errors.push(Error::new(name.span(), message).help(help));
            return None;
        }
        if self.given(argument.name).is_some() {
            self.errors.push(
                Error::new(name.span(), format!("`{text}` was given already")).label("again").help("keep one of them"),
            );
        }
        self.given.push(name.clone());
        Some(argument)
    }

    fn given(&self, name: &str) -> Option<&Ident> {
        self.given.iter().find(|given| *given == name)
    }

    /// Arguments that are right by themselves and not beside each other.
    fn contradictions(&mut self) {
        let mut found = Vec::new();
        if self.args.is_sync {
            let why = [
                ("deadline", "a synchronous provider answers within the call, and nothing waits for it"),
                ("capacity", "a synchronous provider answers within the call, and nothing is queued for it"),
            ];
            for (name, why) in why {
                found.extend(self.given(name).map(|at| {
                    Error::new(at.span(), format!("`{name}` has no meaning beside `sync`: {why}"))
                        .help(format!("leave out `{name}` or `sync`"))
                }));
            }
        }
        if self.args.is_nonblocking {
            let missing = if !self.args.is_sync {
                Some(("sync", "the provider of any other request may wait"))
            } else if self.lane != Some(Lane::Api) {
                Some(("api", "it is for callers in other languages"))
            } else {
                None
            };
            found.extend(missing.zip(self.given("nonblocking")).map(|((missing, why), at)| {
                Error::new(at.span(), format!("`nonblocking` has no meaning without `{missing}`: {why}"))
                    .help(format!("add `{missing}`, or leave out `nonblocking`"))
            }));
        }
        if self.args.policy == Some(Policy::Latest) && self.args.capacity.is_some_and(|capacity| capacity > 1) {
            found.extend(self.given("capacity").map(|at| {
                Error::new(at.span(), "`capacity` has no meaning beside `policy = latest`, which keeps one: the newest")
                    .help("leave it out, or write `policy = drop_oldest` to keep that many")
            }));
        }
        found.into_iter().for_each(|error| self.errors.push(error));
    }

    fn unknown(&mut self, name: &Ident, text: &str) {
        let lanes = if self.attr == "multi_request" { &LANES[..2] } else { &LANES };
        let has: Vec<&Argument> = ARGUMENTS.iter().filter(|argument| argument.of.contains(&self.attr)).collect();
        let near = nearest(text, lanes.iter().copied().chain(has.iter().map(|argument| argument.name)));
        let help = match near {
            Some(near) if lanes.contains(&near) || FLAGS.contains(&near) => format!("did you mean `{near}`?"),
            Some(near) => format!("did you mean `{near} = …`?"),
            None => {
                let forms: Vec<String> = has.iter().map(|argument| format!("`{}`", argument.form)).collect();
                let lanes = if lanes.len() == 2 { "(`local` or `mt`)" } else { "(`local`, `mt` or `api`)" };
                match &forms[..] {
                    [] => format!("the argument is a lane {lanes}"),
                    [one] => format!("the arguments are a lane {lanes} and {one}"),
                    [others @ .., last] => {
                        format!("the arguments are a lane {lanes}, {} and {last}", others.join(", "))
                    }
                }
            }
        };
        self.errors.push(
            Error::new(name.span(), format!("`#[{}]` has no argument `{text}`", self.attr)).label("unknown").help(help),
        );
    }
}

/// What stands before the next comma.
fn value(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    Ok(tokens)
}

/// Of an argument that is given twice, which has been reported, the first one counts.
fn keep_first<T>(slot: &mut Option<T>, value: Option<T>) {
    if slot.is_none() {
        *slot = value;
    }
}

fn incomplete(name: &Ident, argument: &str) -> Error {
    let (what, example) = match argument {
        "returns" => ("type", "returns = String"),
        "error" => ("type", "error = NameError"),
        "deadline" => ("value", "deadline = 250ms"),
        "capacity" => ("value", "capacity = 64"),
        _ => ("value", "policy = drop_oldest"),
    };
    Error::new(name.span(), format!("`{name}` is given no {what}"))
        .label("incomplete")
        .help(format!("write for example `{example}`, or leave it out"))
}
