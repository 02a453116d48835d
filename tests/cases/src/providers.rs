//! The providers of a library for cases, made from its declaration.

use crate::schema::{Field, Kind, Message, Request, Rule, Schema, Type, rule, same_fields};

/// Rust source of `pub(crate) fn provide(ctx: &brokers::Context) -> Result<(), brokers::SetupError>`, which registers
/// every provider and handler that the rules in `README.md` speak of.
///
/// `vocabulary` is what the source begins with: imports of everything declared, for example `use crate::api::*;`.
///
/// # Panics
/// When the name of a declaration asks for a rule that its fields or types do not keep to.
pub fn providers(schema: &Schema, vocabulary: &str) -> String {
    let mut lines = Vec::new();
    for request in &schema.requests {
        match rule(&request.name) {
            Some(Rule::Echo(answered)) => lines.push(echo(schema, request, answered)),
            Some(Rule::FailWith(variant)) => lines.push(fail(schema, request, variant)),
            _ => {}
        }
    }
    for event in &schema.events {
        if let Some(what) = event.name.strip_suffix("Heard").filter(|rest| !rest.is_empty()) {
            lines.push(send(schema, event, what));
        }
    }
    for signal in &schema.signals {
        if let Some(Rule::Send(what)) = rule(&signal.name) {
            let event = format!("{what}Heard");
            assert!(schema.event(&event).is_some(), "`{}` has no event `{event}` to emit", signal.name);
        }
    }
    format!(
        "{vocabulary}\n\npub(crate) fn provide(ctx: &brokers::Context) -> Result<(), brokers::SetupError> {{\n    \
         let ctx = *ctx;\n{}    Ok(())\n}}\n",
        lines.concat()
    )
}

fn echo(schema: &Schema, request: &Request, answered: &str) -> String {
    let Request { name, params, returns, .. } = request;
    let answer = match (params.as_slice(), returns) {
        ([param], returns) if param.ty == *returns => raw(&param.name),
        (params, Type::Named(returns)) => match &schema.named(returns).kind {
            Kind::Struct(fields) if same_fields(params, fields) => format!("{returns} {}", braces(params)),
            _ => panic!("`{name}` answers `{returns}`, which is neither its one parameter nor a struct of them all"),
        },
        _ => panic!("`{name}` answers something else than `{answered}` as it was given"),
    };
    format!("    {name}::provide(&ctx, async |{name} {}: {name}| Ok({answer}))?;\n", braces(params))
}

fn fail(schema: &Schema, request: &Request, variant: &str) -> String {
    let Request { name, params, error, .. } = request;
    let Some(error) = error else { panic!("`{name}` fails with a text, which has no variant `{variant}`") };
    let missing = || format!("`{error}`, which `{name}` fails with, has no variant `{variant}`");
    let made = match &schema.named(error).kind {
        Kind::Enum(variants) if !variants.iter().any(|(name, _)| name == variant) => panic!("{}", missing()),
        Kind::Enum(_) if params.is_empty() => String::new(),
        Kind::Union(variants) => {
            let found = variants.iter().find(|one| one.name == variant).unwrap_or_else(|| panic!("{}", missing()));
            assert!(same_fields(params, &found.fields), "`{name}` and `{error}::{variant}` have different fields");
            // Fields without a name come under these.
            match params.as_slice() {
                [] => String::new(),
                params if found.is_tuple() => format!("({})", names(params)),
                params => format!(" {}", braces(params)),
            }
        }
        _ => panic!("`{name}` and `{error}::{variant}` have different fields"),
    };
    format!("    {name}::provide(&ctx, async |{name} {}: {name}| Err({error}::{variant}{made}))?;\n", braces(params))
}

fn send(schema: &Schema, event: &Message, what: &str) -> String {
    let Message { name, fields } = event;
    let signal = format!("Send{what}");
    let sent = schema.signal(&signal).unwrap_or_else(|| panic!("`{name}` has no signal `{signal}` to cause it"));
    assert!(same_fields(&sent.fields, fields), "`{signal}` and `{name}` have different fields");
    let fields = braces(fields);
    format!("    {signal}::on_signal(&ctx, move |{signal} {fields}: {signal}| {name} {fields}.emit(&ctx))?;\n")
}

/// `{ a, b }`, which is also what a struct without fields is taken apart and put together with.
fn braces(fields: &[Field]) -> String {
    format!("{{ {} }}", names(fields))
}

fn names(fields: &[Field]) -> String {
    fields.iter().map(|field| raw(&field.name)).collect::<Vec<_>>().join(", ")
}

/// A name that may be a word of Rust.
pub(crate) fn raw(name: &str) -> String {
    format!("r#{name}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Named, Variant};

    fn field(name: &str, ty: Type) -> Field {
        Field { name: name.to_owned(), ty }
    }

    fn pair() -> Vec<Field> {
        vec![field("type", Type::Bool), field("text", Type::String)]
    }

    fn schema() -> Schema {
        let named = |name: &str, kind| Named { name: name.to_owned(), kind, is_error: false, is_recursive: false };
        let variant = |name: &str, fields| Variant { name: name.to_owned(), tag: 0, fields };
        let variants =
            vec![variant("Both", pair()), variant("One", vec![field("field0", Type::Char)]), variant("None", vec![])];
        let types = vec![
            named("Pair", Kind::Struct(pair())),
            named("Wrong", Kind::Union(variants)),
            named("Plain", Kind::Enum(vec![("Late".to_owned(), 8)])),
        ];
        Schema { types, ..Schema::default() }
    }

    fn request(name: &str, params: Vec<Field>, returns: Type, error: Option<&str>) -> Request {
        Request { name: name.to_owned(), params, returns, error: error.map(str::to_owned) }
    }

    fn message(name: &str, fields: Vec<Field>) -> Message {
        Message { name: name.to_owned(), fields }
    }

    /// The lines between the first and the last of the function.
    fn lines(schema: &Schema) -> Vec<String> {
        let text = providers(schema, "use crate::api::*;");
        let lines: Vec<String> = text.lines().map(|line| line.trim().to_owned()).collect();
        lines[4..lines.len() - 2].to_vec()
    }

    #[test]
    fn each_rule_has_its_provider() {
        let mut schema = schema();
        schema.requests = vec![
            request("EchoBool", vec![field("value", Type::Bool)], Type::Bool, None),
            request("EchoPair", pair(), Type::Named("Pair".to_owned()), None),
            request("FailWithBoth", pair(), Type::Unit, Some("Wrong")),
            request("FailWithOne", vec![field("field0", Type::Char)], Type::Unit, Some("Wrong")),
            request("FailWithNone", vec![], Type::Unit, Some("Wrong")),
            request("FailWithLate", vec![], Type::Unit, Some("Plain")),
            request("Echoes", vec![], Type::Bool, None),
        ];
        schema.events = vec![message("PairHeard", pair()), message("Heard", vec![])];
        schema.signals = vec![message("SendPair", pair()), message("Sender", vec![])];
        assert_eq!(
            lines(&schema),
            [
                "EchoBool::provide(&ctx, async |EchoBool { r#value }: EchoBool| Ok(r#value))?;",
                "EchoPair::provide(&ctx, async |EchoPair { r#type, r#text }: EchoPair| Ok(Pair { r#type, r#text }))?;",
                "FailWithBoth::provide(&ctx, async |FailWithBoth { r#type, r#text }: FailWithBoth| \
                 Err(Wrong::Both { r#type, r#text }))?;",
                "FailWithOne::provide(&ctx, async |FailWithOne { r#field0 }: FailWithOne| Err(Wrong::One(r#field0)))?;",
                "FailWithNone::provide(&ctx, async |FailWithNone {  }: FailWithNone| Err(Wrong::None))?;",
                "FailWithLate::provide(&ctx, async |FailWithLate {  }: FailWithLate| Err(Plain::Late))?;",
                "SendPair::on_signal(&ctx, move |SendPair { r#type, r#text }: SendPair| \
                 PairHeard { r#type, r#text }.emit(&ctx))?;",
            ]
        );
    }

    #[track_caller]
    fn refused(schema: &Schema, message: &str) {
        let panic = std::panic::catch_unwind(|| providers(schema, "")).expect_err("the rule is broken");
        assert_eq!(panic.downcast_ref::<String>().map(String::as_str), Some(message));
    }

    #[test]
    fn a_broken_rule_is_named() {
        let with_request = |request| Schema { requests: vec![request], ..schema() };
        refused(
            &with_request(request("EchoBool", vec![field("value", Type::Bool)], Type::Char, None)),
            "`EchoBool` answers something else than `Bool` as it was given",
        );
        refused(
            &with_request(request("EchoPair", vec![], Type::Named("Pair".to_owned()), None)),
            "`EchoPair` answers `Pair`, which is neither its one parameter nor a struct of them all",
        );
        refused(
            &with_request(request("FailWithBoth", vec![], Type::Unit, Some("Wrong"))),
            "`FailWithBoth` and `Wrong::Both` have different fields",
        );
        refused(
            &with_request(request("FailWithMany", vec![], Type::Unit, Some("Wrong"))),
            "`Wrong`, which `FailWithMany` fails with, has no variant `Many`",
        );
        refused(
            &with_request(request("FailWithText", vec![], Type::Unit, None)),
            "`FailWithText` fails with a text, which has no variant `Text`",
        );
        refused(
            &Schema { events: vec![message("PairHeard", pair())], ..schema() },
            "`PairHeard` has no signal `SendPair` to cause it",
        );
        refused(
            &Schema { signals: vec![message("SendPair", pair())], ..schema() },
            "`SendPair` has no event `PairHeard` to emit",
        );
        let events = vec![message("PairHeard", vec![])];
        refused(
            &Schema { events, signals: vec![message("SendPair", pair())], ..schema() },
            "`SendPair` and `PairHeard` have different fields",
        );
    }
}
