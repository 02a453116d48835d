//! Names that meet: two declarations under one name in some language, or one under a name that every library has.

use std::collections::HashMap;

use brokers_syntax::Error;
use brokers_syntax::ast::{DataBody, Field, Variant};
use heck::{ToLowerCamelCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::Ident;
use syn::ext::IdentExt;

use super::reserved;
use crate::backends::cpp::names as cpp;
use crate::backends::python::names as python;
use crate::c_names;
use crate::load::{Body, Decl, DeclId, Inputs, Item, Resolved, Tree};
use crate::report::{FileId, Report};

/// Holds all names against each other and against those that are taken.
pub(crate) fn names(inputs: &Inputs, tree: &Tree, resolved: &Resolved, report: &mut Report) {
    library(&inputs.name, report);
    let mut check = Check { inputs, report, claims: HashMap::new() };
    for item in resolved.items.iter().filter(|item| !tree.is_shadowed(id(**item))) {
        check.item(tree, *item);
        check.parts(tree, *item);
    }
}

fn library(name: &str, report: &mut Report) {
    let mut letters = name.chars();
    let begins = letters.next().is_some_and(|first| first.is_ascii_lowercase());
    if !begins || !letters.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_') {
        report.push_builder(
            format!("`{name}` cannot be the name of a library"),
            "a name begins with a letter and has only lower-case letters, digits and `_`: it prefixes every C function, \
             and is a C++ namespace and a Python module",
        );
    } else if c_names::is_taken(name) || python::is_word(name) || reserved::LIBRARIES.has(name) {
        report.push_builder(
            format!("`{name}` cannot be the name of a library: it means something else in C, C++ or Python"),
            "choose another name",
        );
    }
}

/// Where a name has to be the only one of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Space {
    /// What was declared, as every language shows it.
    Declared,
    /// C functions and types, which C does not tell apart.
    Plain,
    /// C macros.
    Constant,
    /// C++ types.
    Class,
    /// C++ methods.
    Member,
    /// Python classes.
    PythonClass,
    /// Python methods.
    Method,
}

/// Who has a name.
struct Claim {
    /// The declaration.
    name: String,
    /// Where it is.
    place: String,
}

/// How a name is spelled, and in which languages.
type Spelling = (fn(&str) -> String, &'static str);

struct Check<'a> {
    inputs: &'a Inputs,
    report: &'a mut Report,
    claims: HashMap<(Space, String), Claim>,
}

impl Check<'_> {
    /// Claims all names that a declaration leads to. Of several that meet one is told.
    fn item(&mut self, tree: &Tree, item: Item) {
        let decl = &tree[id(item)];
        let name = decl.name.unraw().to_string();
        if let Some(error) = unspeakable(&decl.name, &name, "other languages") {
            return self.report.push(decl.file, error);
        }
        let claims = self.claims_of(tree, item, &name);
        if let Some(error) = self.reserved(item, &decl.name, &claims) {
            return self.report.push(decl.file, error);
        }
        let place = self.report.locate(decl.file, decl.name.span().into());
        for claimed in &claims {
            if let Some(claim) = self.claims.get(claimed) {
                let message = match claimed.0 {
                    Space::Declared => {
                        format!("two declarations are called `{name}`, and other languages see no modules")
                    }
                    _ => format!("`{name}` and `{}` both lead to {}", claim.name, self.shown(claimed)),
                };
                let error = Error::new(decl.name.span(), message)
                    .label("same name")
                    .help(format!("rename one of them; the other is at {}", claim.place));
                return self.report.push(decl.file, error);
            }
        }
        for claimed in claims {
            self.claims.insert(claimed, Claim { name: name.clone(), place: place.clone() });
        }
    }

    fn claims_of(&self, tree: &Tree, item: Item, name: &str) -> Vec<(Space, String)> {
        let function = name.to_lower_camel_case();
        let class = cpp::item(&self.inputs.name, name);
        let mut claims = vec![(Space::Declared, name.to_owned()), (Space::Class, class.clone())];
        match item {
            Item::Request(_) => claims.extend([
                (Space::Plain, function.clone()),
                (Space::Plain, format!("{function}Within")),
                (Space::Plain, format!("{function}Async")),
                (Space::Plain, format!("{function}AsyncDirect")),
                (Space::Plain, format!("{name}Callback")),
                (Space::Member, cpp::method(name)),
                (Space::Member, format!("{}Async", cpp::method(name))),
                (Space::Member, format!("{}Future", cpp::method(name))),
                (Space::Member, format!("{}Task", cpp::method(name))),
                (Space::Method, python::method(name)),
                (Space::Method, format!("{}_async", name.to_snake_case())),
            ]),
            Item::Signal(_) => claims.extend([
                (Space::Plain, function),
                (Space::Member, cpp::method(name)),
                (Space::Method, python::method(name)),
            ]),
            Item::Event(_) => claims.extend([
                (Space::Plain, format!("on{name}")),
                (Space::Plain, format!("off{name}")),
                (Space::Plain, format!("offAll{name}")),
                (Space::Member, format!("on{name}")),
                (Space::Member, format!("off{name}")),
                (Space::Member, format!("subscribe{name}")),
                (Space::Method, python::on(name)),
                (Space::Method, python::off(name)),
                (Space::Method, python::iterated(name)),
                (Space::Plain, name.to_owned()),
                (Space::Plain, format!("{name}Callback")),
                (Space::Class, format!("{class}View")),
                (Space::PythonClass, python::ty(&self.inputs.name, name)),
            ]),
            Item::Type(id) => {
                claims.push((Space::Plain, name.to_owned()));
                claims.push((Space::PythonClass, python::ty(&self.inputs.name, name)));
                claims.push((Space::Class, format!("{class}View")));
                let Body::Data(data) = &tree[id].body else { return claims };
                let DataBody::Enum(variants) = &data.body else { return claims };
                let is_union = variants.iter().any(|variant| !variant.fields.is_empty());
                if is_union {
                    claims.push((Space::Plain, c_names::variants(name)));
                    claims.push((Space::Class, format!("{class}Alternatives")));
                    claims.push((Space::Class, format!("{class}ViewAlternatives")));
                }
                for variant in variants.iter().filter(|variant| self.is_there(&tree[id], &variant.head.cfgs)) {
                    let variant_name = variant.head.name.unraw().to_string();
                    let constant = format!("{}_{}", name.to_shouty_snake_case(), variant_name.to_shouty_snake_case());
                    claims.push((Space::Constant, constant));
                    if is_union {
                        claims.push((Space::Plain, c_names::variant(name, &variant_name)));
                    }
                }
            }
        }
        claims
    }

    /// A name that every library has, or that is kept for nameless types and later versions.
    fn reserved(&self, item: Item, ident: &Ident, claims: &[(Space, String)]) -> Option<Error> {
        let (claimed, why) = claims.iter().find_map(|claimed| Some((claimed, reserved(item, claimed)?)))?;
        let suggestion = match item {
            Item::Request(_) => format!("{ident}Request"),
            Item::Signal(_) => format!("{ident}Signal"),
            Item::Event(_) => format!("{ident}Event"),
            Item::Type(_) => format!("{}{ident}", self.inputs.name.to_upper_camel_case()),
        };
        let message = format!("`{ident}` leads to {}, {why}", self.shown(claimed));
        let help = match claimed.0 {
            Space::Constant => "rename the enum or the variant".to_owned(),
            _ if why == KEPT_FOR_NAMELESS => "choose a name that begins differently".to_owned(),
            _ => format!("choose another name, for example `{suggestion}`"),
        };
        Some(Error::new(ident.span(), message).label("reserved").help(help))
    }

    /// The names inside of a declaration: fields and variants.
    fn parts(&mut self, tree: &Tree, item: Item) {
        let decl = &tree[id(item)];
        let name = decl.name.unraw().to_string();
        match &decl.body {
            Body::Data(data) => match &data.body {
                DataBody::Struct(fields) => {
                    self.fields(decl, fields);
                    self.apart(decl.file, &cpp::item(&self.inputs.name, &name), fields);
                }
                DataBody::Newtype(_) => {}
                DataBody::Enum(variants) => {
                    self.variants(decl, variants);
                    for variant in variants {
                        self.fields(decl, &variant.fields);
                        self.apart(
                            decl.file,
                            &cpp::enumerator(&variant.head.name.unraw().to_string()),
                            &variant.fields,
                        );
                    }
                }
            },
            Body::Event(event) => {
                self.fields(decl, &event.payload.fields);
                self.apart(decl.file, &cpp::item(&self.inputs.name, &name), &event.payload.fields);
            }
            Body::Request(request) => self.fields(decl, &request.payload.fields),
            Body::Signal(signal) => self.fields(decl, &signal.payload.fields),
            Body::MultiRequest | Body::Alias(_) | Body::Const(_) | Body::Plain(_) => {}
        }
    }

    fn fields(&mut self, decl: &Decl, fields: &[Field]) {
        let names = fields.iter().filter(|field| self.is_there(decl, &field.cfgs)).map(|field| &field.name).collect();
        self.distinct(
            decl.file,
            names,
            &[(|name| name.to_lower_camel_case(), "C and C++"), (|name| name.to_snake_case(), "Python")],
        );
    }

    fn variants(&mut self, decl: &Decl, variants: &[Variant]) {
        let there = variants.iter().filter(|variant| self.is_there(decl, &variant.head.cfgs));
        let names = there.map(|variant| &variant.head.name).collect();
        self.distinct(
            decl.file,
            names,
            &[
                (|name| name.to_shouty_snake_case(), "C and Python"),
                (|name| name.to_lower_camel_case(), "C"),
                (str::to_owned, "C++ and Python"),
            ],
        );
    }

    /// Reports fields that have the name of the class that they are in: in C++ those of constructors.
    fn apart(&mut self, file: FileId, class: &str, fields: &[Field]) {
        for field in fields {
            let spelled = cpp::field(&field.name.unraw().to_string());
            if spelled == class || spelled.strip_suffix("View") == Some(class) {
                let error =
                    Error::new(field.name.span(), format!("`{spelled}` is the name of the struct it is in in C++"))
                        .label("same name")
                        .help("rename one of them");
                self.report.push(file, error);
            }
        }
    }

    /// Reports each name that is like one before it once it is spelled as other languages do, or that is nothing then.
    fn distinct(&mut self, file: FileId, names: Vec<&Ident>, spellings: &[Spelling]) {
        let mut earlier: Vec<HashMap<String, &Ident>> = spellings.iter().map(|_| HashMap::new()).collect();
        for ident in names {
            let name = ident.unraw().to_string();
            let mut error = None;
            for ((spell, languages), earlier) in spellings.iter().zip(&mut earlier) {
                let spelled = spell(&name);
                error = error.or_else(|| unspeakable(ident, &spelled, languages)).or_else(|| {
                    let other = earlier.get(&spelled)?;
                    let place = self.report.locate(file, other.span().into());
                    let message =
                        format!("`{name}` and `{}` are both called `{spelled}` in {languages}", other.unraw());
                    let error = Error::new(ident.span(), message).label("same name");
                    Some(error.help(format!("rename one of them; the other is at {place}")))
                });
                earlier.entry(spelled).or_insert(ident);
            }
            if let Some(error) = error {
                self.report.push(file, error);
            }
        }
    }

    fn is_there(&self, decl: &Decl, cfgs: &[syn::Meta]) -> bool {
        // What cannot be decided has been reported.
        self.inputs.cfg.all(decl.crate_name(), cfgs).unwrap_or(true)
    }

    fn shown(&self, (space, name): &(Space, String)) -> String {
        let library = &self.inputs.name;
        match space {
            Space::Declared => format!("`{name}`"),
            Space::Plain => format!("`{library}_{name}` in C"),
            Space::Constant => format!("`{}_{name}` in C", library.to_shouty_snake_case()),
            Space::Class => format!("`{library}::{name}` in C++"),
            Space::Member => format!("`{library}::{}::{name}` in C++", cpp::class(library)),
            Space::PythonClass | Space::Method => format!("`{name}` in Python"),
        }
    }
}

/// What is wrong with a name that some language would not take, however it is escaped.
fn unspeakable(ident: &Ident, spelled: &str, languages: &str) -> Option<Error> {
    let begins = spelled.starts_with(|first: char| first.is_ascii_alphabetic());
    if begins && spelled.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_') {
        return None;
    }
    let error = Error::new(ident.span(), format!("`{}` leaves no name in {languages}", ident.unraw()))
        .label("no name")
        .help("choose a name that has a letter first, and only letters of ASCII");
    Some(error)
}

const KEPT_FOR_NAMELESS: &str = "as types do that have no name of their own";

fn reserved(item: Item, (space, name): &(Space, String)) -> Option<&'static str> {
    let taken = match space {
        Space::Plain if reserved::TYPES.contains(&name.as_str()) => reserved::TYPES,
        Space::Plain => reserved::FUNCTIONS,
        Space::Constant => reserved::CONSTANTS,
        Space::Declared | Space::Class | Space::Member | Space::PythonClass | Space::Method => &[],
    };
    if taken.contains(&name.as_str()) {
        return Some("which every library has");
    }
    let follows = |prefix: &str, continues: fn(char) -> bool| {
        name.strip_prefix(prefix).is_some_and(|rest| rest.starts_with(continues))
    };
    if *space == Space::Plain && follows("x", |next| next.is_ascii_uppercase()) {
        return Some("which is kept for later versions, as all names are that begin with `x` and a capital");
    }
    let nameless = |prefix: &&str| follows(prefix, |next| next.is_ascii_uppercase() || next.is_ascii_digit());
    if *space == Space::Plain && !matches!(item, Item::Request(_)) && reserved::PREFIXES.iter().any(nameless) {
        return Some(KEPT_FOR_NAMELESS);
    }
    None
}

fn id(item: Item) -> DeclId {
    let (Item::Type(id) | Item::Request(id) | Item::Event(id) | Item::Signal(id)) = item;
    id
}
