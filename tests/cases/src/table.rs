//! Reading a table of cases.
//!
//! Whatever a table says that its library has not ends the program: a mistake must not make a case test nothing.

use serde_json::{Map, Value as Json};

use crate::schema::{Field, Kind, Message, Request, Rule, Schema, Type, rule, same_fields};
use crate::value::{Reader, Value};

/// A language that cases are run in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// The library's own, without its shared library.
    Rust,
    /// C
    C,
    /// C++
    Cpp,
    /// Python
    Python,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Rust, Self::C, Self::Cpp, Self::Python];

    /// What a table calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::C => "c",
            Self::Cpp => "cpp",
            Self::Python => "python",
        }
    }
}

/// One case.
#[derive(Debug, Clone)]
pub struct Case<'a> {
    /// How it is reported.
    pub name: String,
    /// What is done.
    pub action: Action<'a>,
    /// What it is done with: the parameters or the fields, in order.
    pub with: Vec<Value>,
    /// What comes of it.
    pub outcome: Outcome<'a>,
    /// Where it is run.
    pub languages: Vec<Language>,
}

/// What a case does.
#[derive(Debug, Clone, Copy)]
pub enum Action<'a> {
    /// Makes a request.
    Call(&'a Request),
    /// Sends a signal.
    Send(&'a Message),
}

impl<'a> Action<'a> {
    /// The name of the request or signal.
    pub fn name(self) -> &'a str {
        match self {
            Self::Call(request) => &request.name,
            Self::Send(signal) => &signal.name,
        }
    }

    /// What it is done with.
    pub fn fields(self) -> &'a [Field] {
        match self {
            Self::Call(request) => &request.params,
            Self::Send(signal) => &signal.fields,
        }
    }
}

/// What comes of a case.
#[derive(Debug, Clone)]
pub enum Outcome<'a> {
    /// The answer.
    Gives(Value),
    /// The provider's error: a value of the declared type, or a text where none is declared.
    Fails(Value),
    /// The argument of this path is refused.
    Refused(String),
    /// An event with these fields.
    Hears(&'a Message, Vec<Value>),
}

/// Reads the cases of a table.
///
/// # Panics
/// When something in it is not as the library has it.
pub fn read<'a>(schema: &'a Schema, table: &str) -> Vec<Case<'a>> {
    let json: Json = serde_json::from_str(table).unwrap_or_else(|error| panic!("the table is not JSON: {error}"));
    let list = json.as_array().expect("the table is a list");
    let mut cases: Vec<Case<'_>> = Vec::new();
    for (place, json) in list.iter().enumerate() {
        let object = json.as_object().unwrap_or_else(|| panic!("case {place} is not an object: {json}"));
        let name = object.get("name").and_then(Json::as_str).unwrap_or_else(|| panic!("case {place} has no name"));
        let case = case(schema, name, object);
        if let Some(other) = cases.iter().find(|other| identifier(&other.name) == identifier(name)) {
            panic!("case `{name}`: another one is called `{}`, which is the same in a program", other.name);
        }
        cases.push(case);
    }
    cases
}

/// The cases that are run in one language.
pub fn of<'c, 'a>(cases: &'c [Case<'a>], language: Language) -> Vec<&'c Case<'a>> {
    cases.iter().filter(|case| case.languages.contains(&language)).collect()
}

/// What the table could call or send without saying what comes of it, and has no case for.
pub fn without_case(schema: &Schema, cases: &[Case<'_>]) -> Vec<String> {
    let requests = schema.requests.iter().map(|request| &request.name);
    let names = requests.chain(schema.signals.iter().map(|signal| &signal.name));
    let by_rule = names.filter(|name| rule(name).is_some());
    by_rule.filter(|name| cases.iter().all(|case| case.action.name() != *name)).cloned().collect()
}

/// A case's name as the name of a function.
pub fn identifier(name: &str) -> String {
    name.chars().map(|char| if char.is_ascii_alphanumeric() { char } else { '_' }).collect()
}

const KEYS: &[&str] = &["name", "call", "send", "with", "gives", "fails", "refused", "hears", "in"];

fn case<'a>(schema: &'a Schema, name: &str, json: &Map<String, Json>) -> Case<'a> {
    let fail = |why: &str| -> ! { panic!("case `{name}`: {why}") };
    if let Some(key) = json.keys().find(|key| !KEYS.contains(&key.as_str())) {
        fail(&format!("`{key}` means nothing; there are {}", KEYS.join(", ")));
    }
    let text = |key: &str| {
        json.get(key).map(|json| json.as_str().unwrap_or_else(|| fail(&format!("`{key}` has to be a text"))))
    };
    let action = match (text("call"), text("send")) {
        (Some(call), None) => match schema.request(call) {
            Some(request) => Action::Call(request),
            None => fail(&format!("there is no request `{call}`")),
        },
        (None, Some(send)) => match schema.signal(send) {
            Some(signal) => Action::Send(signal),
            None => fail(&format!("there is no signal `{send}`")),
        },
        _ => fail("either `call` or `send`"),
    };
    let outcomes: Vec<_> =
        ["gives", "fails", "refused", "hears"].into_iter().filter(|key| json.contains_key(*key)).collect();
    if outcomes.len() > 1 {
        fail(&format!("only one of {}", outcomes.join(", ")));
    }
    let languages = languages(json, outcomes == ["refused"]).unwrap_or_else(|why| fail(&why));
    let reader = Reader { schema, case: name, languages: &languages };
    let none = Json::Object(Map::new());
    let with = reader.fields(action.fields(), json.get("with").unwrap_or(&none), "with");
    let outcome = match (action, outcomes.first(), outcomes.first().map(|key| &json[*key])) {
        (_, Some(&"refused"), _) => Outcome::Refused(text("refused").unwrap_or_default().to_owned()),
        (Action::Call(request), Some(&"gives"), Some(gives)) => {
            Outcome::Gives(reader.read(&request.returns, gives, "gives").sorted())
        }
        (Action::Call(request), Some(&"fails"), Some(fails)) => {
            let ty = request.error.as_ref().map_or(Type::String, |error| Type::Named(error.clone()));
            Outcome::Fails(reader.read(&ty, fails, "fails").sorted())
        }
        (Action::Call(request), None, _) => derived(schema, request, &with).unwrap_or_else(|| {
            fail("what comes of it? No rule says so; write `gives`, `fails` or `refused`");
        }),
        (Action::Send(signal), None | Some(&"hears"), hears) => {
            let event = heard(schema, signal).unwrap_or_else(|| {
                fail(&format!("no event belongs to `{}`: `SendX` and `XHeard` do", signal.name));
            });
            let fields = match hears {
                Some(hears) => reader.fields(&event.fields, hears, "hears"),
                None if same_fields(&event.fields, &signal.fields) => with.clone(),
                None => fail(&format!("`{}` has other fields than `{}`; write `hears`", event.name, signal.name)),
            };
            Outcome::Hears(event, fields.iter().map(Value::sorted).collect())
        }
        (_, Some(other), _) => fail(&format!("`{other}` does not go with what is done")),
    };
    Case { name: name.to_owned(), action, with, outcome, languages }
}

/// Where a case is run. Nothing is refused in Rust: what would be cannot be written there.
fn languages(json: &Map<String, Json>, refused: bool) -> Result<Vec<Language>, String> {
    let Some(list) = json.get("in") else {
        return Ok(Language::ALL.into_iter().filter(|language| !refused || *language != Language::Rust).collect());
    };
    let list = list.as_array().filter(|list| !list.is_empty()).ok_or("`in` is a list of languages")?;
    let mut languages = Vec::new();
    for json in list {
        match Language::ALL.into_iter().find(|language| Some(language.name()) == json.as_str()) {
            Some(Language::Rust) if refused => return Err("in Rust nothing is refused".into()),
            Some(language) if !languages.contains(&language) => languages.push(language),
            Some(language) => return Err(format!("`in` has {} twice", language.name())),
            None => return Err(format!("`in` has {json}; there are rust, c, cpp and python")),
        }
    }
    Ok(languages)
}

/// What comes of a request by the rules that its provider is made by.
fn derived<'a>(schema: &'a Schema, request: &Request, with: &[Value]) -> Option<Outcome<'a>> {
    let rule = rule(&request.name);
    if request.returns == Type::Unit && !matches!(rule, Some(Rule::FailWith(_))) {
        return Some(Outcome::Gives(Value::Unit));
    }
    if let Some(Rule::Echo(_)) = rule {
        if let ([param], [value]) = (request.params.as_slice(), with)
            && param.ty == request.returns
        {
            return Some(Outcome::Gives(value.sorted()));
        }
        let Type::Named(name) = &request.returns else { return None };
        let Kind::Struct(fields) = &schema.named(name).kind else { return None };
        return same_fields(fields, &request.params)
            .then(|| Outcome::Gives(Value::Parts(with.iter().map(Value::sorted).collect())));
    }
    let Some(Rule::FailWith(variant)) = rule else { return None };
    match &schema.named(request.error.as_ref()?).kind {
        Kind::Union(variants) => {
            let place = variants.iter().position(|one| one.name == variant)?;
            let fields = with.iter().map(Value::sorted).collect();
            same_fields(&variants[place].fields, &request.params)
                .then_some(Outcome::Fails(Value::Union { place, fields }))
        }
        Kind::Enum(variants) => {
            let place = variants.iter().position(|(name, _)| name == variant)?;
            Some(Outcome::Fails(Value::Enum { place, number: variants[place].1 }))
        }
        _ => None,
    }
}

/// The event that is emitted for a signal.
fn heard<'a>(schema: &'a Schema, signal: &Message) -> Option<&'a Message> {
    let Some(Rule::Send(what)) = rule(&signal.name) else { return None };
    schema.event(&format!("{what}Heard"))
}

#[cfg(test)]
mod tests;
