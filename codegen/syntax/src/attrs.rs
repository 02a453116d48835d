//! Attributes: docs and conditions, and the arguments of our own.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Expr, Lit, Meta, Token};

use crate::ast::{Head, Lane};
use crate::errors::{Error, Errors, Place};
use crate::nearest::nearest;

/// The name, docs and conditions of something with these attributes.
pub(crate) fn head(errors: &mut Errors, name: &Ident, attrs: &[Attribute]) -> Head {
    Head { name: name.clone(), docs: docs(attrs), cfgs: cfgs(errors, attrs) }
}

/// The doc comment, a line each, without the space that follows `///`.
pub(crate) fn docs(attrs: &[Attribute]) -> Vec<String> {
    let mut lines = Vec::new();
    for attr in attrs {
        let Meta::NameValue(meta) = &attr.meta else { continue };
        let Expr::Lit(value) = &meta.value else { continue };
        let Lit::Str(text) = &value.lit else { continue };
        if meta.path.is_ident("doc") {
            // A block comment comes as one text of several lines.
            lines.extend(text.value().lines().map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end().to_owned()));
            if text.value().is_empty() {
                lines.push(String::new());
            }
        }
    }
    let blank = |line: &&String| line.is_empty();
    let leading = lines.iter().take_while(blank).count();
    lines.drain(..leading);
    let trailing = lines.iter().rev().take_while(blank).count();
    lines.truncate(lines.len() - trailing);
    lines
}

/// The predicates of all `#[cfg(…)]`.
pub(crate) fn cfgs(errors: &mut Errors, attrs: &[Attribute]) -> Vec<Meta> {
    let mut found = Vec::new();
    for (attr, predicate) in conditions(attrs) {
        match predicate {
            Ok(predicate) => found.push(predicate),
            Err(error) => errors.push(
                Error::new(Place::of(attr), format!("this condition cannot be read: {error}"))
                    .label("not understood")
                    .help("write for example `#[cfg(feature = \"tls\")]`"),
            ),
        }
    }
    found
}

/// Each `#[cfg(…)]` with its predicate.
pub(crate) fn conditions(attrs: &[Attribute]) -> impl Iterator<Item = (&Attribute, syn::Result<Meta>)> {
    attrs.iter().filter(|attr| attr.path().is_ident("cfg")).map(|attr| (attr, attr.parse_args()))
}

/// Refuses a layout of the author's own.
pub(crate) fn refuse_repr(errors: &mut Errors, attrs: &[Attribute]) {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("repr")) {
        errors.push(
            Error::new(Place::of(attr), "the layout of a declaration is chosen by its macro")
                .label("not needed")
                .help("remove this attribute"),
        );
    }
}

/// The arguments of `#[event]`, `#[request]` and `#[signal]`.
pub(crate) struct Args {
    pub(crate) lane: Lane,
    pub(crate) returns: Option<syn::Type>,
    pub(crate) error: Option<syn::Type>,
}

/// Reads the arguments of the attribute `attr`; only a request's have `returns` and `error`.
pub(crate) fn args(errors: &mut Errors, attr: &str, tokens: TokenStream) -> Args {
    let mut reader = Reader { errors, attr, lane: None, returns: None, error: None };
    let all = Place::of(&tokens);
    if let Err(error) = (|input: ParseStream<'_>| reader.read(input)).parse2(tokens) {
        let help = match attr {
            "request" => "write for example `#[request(api, returns = String)]`".to_owned(),
            _ => format!("write for example `#[{attr}(api)]`"),
        };
        // syn puts what is missing at the end nowhere in particular.
        let at_end = error.to_string().starts_with("unexpected end of input");
        let place = if at_end { all } else { error.span().into() };
        reader.errors.push(Error::new(place, error.to_string()).label("not understood").help(help));
    }
    Args { lane: reader.lane.unwrap_or(Lane::Local), returns: reader.returns, error: reader.error }
}

struct Reader<'a> {
    errors: &'a mut Errors,
    attr: &'a str,
    lane: Option<Lane>,
    returns: Option<syn::Type>,
    error: Option<syn::Type>,
}

impl Reader<'_> {
    fn read(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        while !input.is_empty() {
            let name = Ident::parse_any(input)?;
            if input.peek(Token![=]) {
                input.parse::<Token![=]>()?;
                if input.is_empty() || input.peek(Token![,]) {
                    self.errors.push(
                        Error::new(name.span(), format!("`{name}` is given no type"))
                            .label("incomplete")
                            .help(format!("write for example `{name} = String`, or leave it out")),
                    );
                } else {
                    let value = input.parse::<syn::Type>()?;
                    self.named(&name, value);
                }
            } else if input.peek(syn::token::Paren) {
                let arguments = input.parse::<proc_macro2::Group>()?;
                self.errors.push(
                    Error::new(arguments.span(), format!("`{name}` takes no arguments"))
                        .label("not expected")
                        .help(format!("write `{name}`")),
                );
                self.lane(&name);
            } else {
                self.lane(&name);
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }

    fn lane(&mut self, name: &Ident) {
        let lane = match name.to_string().as_str() {
            "local" => Lane::Local,
            "mt" => Lane::Mt,
            "api" => Lane::Api,
            other => return self.unknown(name, other),
        };
        if self.lane.replace(lane).is_some() {
            self.errors.push(
                Error::new(name.span(), "a lane was given already")
                    .label("second lane")
                    .help("keep one: `api` reaches everywhere that `mt` and `local` do"),
            );
        }
    }

    fn named(&mut self, name: &Ident, value: syn::Type) {
        let text = name.to_string();
        let slot = match text.as_str() {
            "returns" if self.attr == "request" => &mut self.returns,
            "error" if self.attr == "request" => &mut self.error,
            "returns" | "error" => {
                let help = if text == "returns" {
                    "declare a `#[request]`, which is answered"
                } else {
                    "declare a `#[request]`, whose provider can fail"
                };
                let message = format!("`{text}` has no meaning for `#[{}]`: nothing comes back", self.attr);
                return self.errors.push(Error::new(name.span(), message).help(help));
            }
            other => return self.unknown(name, other),
        };
        if slot.replace(value).is_some() {
            self.errors.push(
                Error::new(name.span(), format!("`{text}` was given already")).label("again").help("keep one of them"),
            );
        }
    }

    fn unknown(&mut self, name: &Ident, text: &str) {
        let known: &[&str] = match self.attr {
            "request" => &["local", "mt", "api", "returns", "error"],
            _ => &["local", "mt", "api"],
        };
        let help = match nearest(text, known.iter().copied()) {
            Some("returns") => "did you mean `returns = …`?".into(),
            Some("error") => "did you mean `error = …`?".into(),
            Some(near) => format!("did you mean `{near}`?"),
            None if self.attr == "request" => {
                "the arguments are a lane (`local`, `mt` or `api`), `returns = T` and `error = E`".into()
            }
            None => "the argument is a lane: `local`, `mt` or `api`".into(),
        };
        self.errors.push(
            Error::new(name.span(), format!("`#[{}]` has no argument `{text}`", self.attr)).label("unknown").help(help),
        );
    }
}

/// Refuses arguments where there are none to give.
pub(crate) fn no_args(errors: &mut Errors, attr: &str, tokens: &TokenStream) {
    if !tokens.is_empty() {
        errors.push(
            Error::new(Place::of(tokens), format!("`#[{attr}]` takes no arguments"))
                .label("not expected")
                .help(format!("write `#[{attr}]`")),
        );
    }
}

/// Which of our attributes this is, if it is one: `#[event]` or `#[brokers::event]`.
pub(crate) fn ours(attr: &Attribute) -> Option<&'static str> {
    ours_path(attr.path())
}

fn ours_path(path: &syn::Path) -> Option<&'static str> {
    let last = path.segments.last()?.ident.to_string();
    let ours = ["data", "error", "event", "request", "signal"].into_iter().find(|name| *name == last)?;
    (path.segments.len() == 1 || path.segments[0].ident == "brokers").then_some(ours)
}

/// The tokens between the parentheses of an attribute.
pub(crate) fn arg_tokens(attr: &Attribute) -> TokenStream {
    match &attr.meta {
        Meta::Path(_) => TokenStream::new(),
        Meta::List(list) => list.tokens.clone(),
        Meta::NameValue(pair) => pair.value.to_token_stream(),
    }
}

/// Refuses derives that our attribute cannot see and would make again: those above it.
pub(crate) fn refuse_derives_above(errors: &mut Errors, name: &str, above: &[Attribute]) {
    for attr in above.iter().filter(|attr| attr.path().is_ident("derive")) {
        let parsed = attr.parse_args_with(syn::punctuated::Punctuated::<syn::Path, Token![,]>::parse_terminated);
        for path in parsed.iter().flatten() {
            let Some(derived) = path.segments.last().map(|segment| segment.ident.to_string()) else { continue };
            if ["Debug", "Clone", "PartialEq"].contains(&derived.as_str()) {
                errors.push(
                    Error::new(
                        Place::of(path),
                        format!("`{derived}` is derived here and by `#[{name}]`, which stands below"),
                    )
                    .label("derived twice")
                    .help(format!("move `#[{name}]` to the top, or remove `{derived}` here")),
                );
            }
        }
    }
}

/// Refuses one of our attributes behind `cfg_attr`: the build script would not see it.
pub(crate) fn refuse_conditional(errors: &mut Errors, attrs: &[Attribute]) {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("cfg_attr")) {
        let parsed = attr.parse_args_with(syn::punctuated::Punctuated::<Meta, Token![,]>::parse_terminated);
        let Ok(parts) = parsed else { continue };
        for part in parts.iter().skip(1) {
            if let Some(name) = ours_path(part.path()) {
                errors.push(
                    Error::new(Place::of(part), format!("`#[{name}]` cannot be applied by `cfg_attr`"))
                        .label("conditional")
                        .help(format!("write `#[{name}]`, and `#[cfg(…)]` above it if the item is not always there")),
                );
            }
        }
    }
}
