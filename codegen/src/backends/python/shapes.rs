//! The model as the templates of the Python project want it: names made, types written, classes told apart.

use super::names;
use super::types::{Position, Types, as_given};
use crate::c_names::CNames;
use crate::model::{
    Docs, EnumVariant, ErrorType, Event, Field, Model, Path, Request, Signal, TypeDecl, TypeKind, TypeRef, UnionVariant,
};

/// A field of a class, or a parameter of a method.
pub(super) struct Member {
    /// The field in the author's type: a name or a place.
    pub(super) author: String,
    /// The name in Python.
    pub(super) name: String,
    /// The same as a Rust identifier.
    pub(super) rust: String,
    pub(super) docs: Docs,
    /// The author's type.
    pub(super) ty: String,
    pub(super) is_option: bool,
    /// It stands behind a field with a default and has none itself, which Python's own syntax cannot say.
    pub(super) is_late: bool,
    /// The type hint of an argument.
    pub(super) taken: String,
    /// The type hint of a result.
    pub(super) given: String,
}

impl Member {
    /// Whether Rust sees an `Option` that PyO3 fills with `None`.
    pub(super) fn is_defaulted(&self) -> bool {
        self.is_option || self.is_late
    }
}

/// The line of Rust that says how the times in a value are lowered, if there are any.
pub(super) type Times = Option<&'static str>;

/// A frozen value class.
pub(super) struct Class {
    /// The Rust type of the class.
    pub(super) rust: String,
    /// The Rust type of the class it extends, for a variant.
    pub(super) base: Option<String>,
    /// The last part of its name in Python.
    pub(super) name: String,
    /// The whole name in Python: `Shape.Circle`.
    pub(super) shown: String,
    /// The author's type, or variant.
    pub(super) author: String,
    /// The author's name of the variant.
    pub(super) variant: Option<String>,
    pub(super) docs: Docs,
    pub(super) fields: Vec<Member>,
    pub(super) is_hashable: bool,
    /// Whether it can hold others of its kind, at whatever distance.
    pub(super) is_recursive: bool,
    /// `builtins.` in a class that has a member with the name of a builtin type.
    pub(super) builtins: &'static str,
    pub(super) times: Times,
}

/// An enum with data: a class, and one for each variant.
pub(super) struct Union {
    pub(super) rust: String,
    pub(super) name: String,
    pub(super) author: String,
    pub(super) docs: Docs,
    pub(super) variants: Vec<Class>,
    pub(super) non_exhaustive: bool,
    pub(super) is_recursive: bool,
}

/// An enum without data.
pub(super) struct Enum {
    /// The static with its members.
    pub(super) rust: String,
    pub(super) name: String,
    pub(super) author: String,
    /// The type that it is in C.
    pub(super) view: String,
    pub(super) docs: Docs,
    pub(super) members: Vec<EnumMember>,
    pub(super) non_exhaustive: bool,
}

pub(super) struct EnumMember {
    pub(super) name: String,
    pub(super) value: i32,
    pub(super) docs: Docs,
}

/// A declared error: an exception, and one for each variant.
pub(super) struct ErrorClass {
    pub(super) name: String,
    pub(super) author: String,
    pub(super) docs: Docs,
    pub(super) variants: Vec<ErrorVariant>,
    pub(super) non_exhaustive: bool,
    pub(super) is_recursive: bool,
    pub(super) times: Times,
}

pub(super) struct ErrorVariant {
    pub(super) name: String,
    pub(super) author: String,
    /// The author's name, without the type's.
    pub(super) original: String,
    pub(super) number: i32,
    pub(super) docs: Docs,
    pub(super) fields: Vec<Member>,
}

/// A distinct type around another, or another name for a type.
pub(super) struct Newtype {
    pub(super) name: String,
    pub(super) author: String,
    pub(super) inner: String,
    pub(super) hint: String,
    pub(super) is_recursive: bool,
    pub(super) docs: Docs,
    pub(super) times: Times,
    /// Whether it may be `None`: there is no distinct type around a union in Python, so it is another name there.
    pub(super) is_optional: bool,
}

/// The method of a request or a signal.
pub(super) struct Method {
    pub(super) name: String,
    /// The form of a request that is awaited.
    pub(super) async_name: String,
    pub(super) rust: String,
    pub(super) author: String,
    pub(super) docs: Docs,
    pub(super) params: Vec<Member>,
    pub(super) returns: String,
    /// The exception that stands for the provider's own error.
    pub(super) raises: Option<String>,
    /// The text of the warning that a call gives, if the declaration is deprecated.
    pub(super) deprecated: Option<String>,
    /// Whether the interpreter is kept during the call.
    pub(super) keeps: bool,
    pub(super) times: Times,
}

/// What waits of an event in a queue: a struct.
pub(super) struct Waiting {
    pub(super) rust: String,
    pub(super) fields: Vec<WaitingField>,
}

pub(super) struct WaitingField {
    /// The name, which is that in the author's type.
    pub(super) author: String,
    pub(super) ty: String,
    /// What makes it of the author's field.
    pub(super) made: String,
}

/// The methods of an event.
pub(super) struct EventMethods {
    pub(super) class: Class,
    /// Nothing if the event waits as it is.
    pub(super) waiting: Option<Waiting>,
    pub(super) on: String,
    pub(super) off: String,
    pub(super) iterated: String,
    /// The text of the warning that subscribing gives, if the event is deprecated.
    pub(super) deprecated: Option<String>,
    pub(super) author: String,
}

/// Everything, in the order of the model.
pub(super) struct Shapes {
    pub(super) classes: Vec<Class>,
    pub(super) unions: Vec<Union>,
    pub(super) enums: Vec<Enum>,
    pub(super) errors: Vec<ErrorClass>,
    pub(super) newtypes: Vec<Newtype>,
    pub(super) aliases: Vec<Newtype>,
    pub(super) requests: Vec<Method>,
    pub(super) events: Vec<EventMethods>,
    pub(super) signals: Vec<Method>,
    /// `builtins.` if a method has the name of a builtin type.
    pub(super) builtins: &'static str,
}

/// The builtin names that type hints and decorators in stubs use.
const BUILTINS: &[&str] = &[
    "bool",
    "bytes",
    "classmethod",
    "dict",
    "float",
    "int",
    "list",
    "object",
    "property",
    "staticmethod",
    "str",
    "tuple",
    "type",
];

fn builtins<'n>(mut members: impl Iterator<Item = &'n str>) -> &'static str {
    if members.any(|name| BUILTINS.contains(&name)) { "builtins." } else { "" }
}

/// What a warning says of a method that is deprecated.
fn warning(method: &str, deprecated: Option<&str>) -> Option<String> {
    deprecated.map(|note| match note {
        "" => format!("{method} is deprecated"),
        note => format!("{method} is deprecated: {note}"),
    })
}

struct Maker<'a> {
    model: &'a Model,
    types: Types<'a>,
}

pub(super) fn shapes(model: &Model) -> Shapes {
    let maker = Maker { model, types: Types::new(model) };
    let mut shapes = Shapes {
        classes: Vec::new(),
        unions: Vec::new(),
        enums: Vec::new(),
        errors: Vec::new(),
        newtypes: Vec::new(),
        aliases: Vec::new(),
        requests: Vec::new(),
        events: model.events.iter().map(|event| maker.event(event)).collect(),
        signals: Vec::new(),
        builtins: builtins(
            model
                .requests
                .iter()
                .map(|request| &request.path)
                .chain(model.signals.iter().map(|signal| &signal.path))
                .map(|path| names::method(&path.name))
                .collect::<Vec<_>>()
                .iter()
                .map(String::as_str),
        ),
    };
    shapes.requests = model.requests.iter().map(|request| maker.request(request, shapes.builtins)).collect();
    shapes.signals = model.signals.iter().map(|signal| maker.signal(signal, shapes.builtins)).collect();
    for decl in &model.types {
        match &decl.kind {
            TypeKind::Struct(fields) => {
                shapes.classes.push(maker.class(&decl.path, &decl.docs, fields, decl.is_recursive, decl.lossy));
            }
            TypeKind::Newtype(inner) => {
                let mut newtype = maker.newtype(decl, inner);
                newtype.hint = as_given(&newtype.hint);
                shapes.newtypes.push(newtype);
            }
            TypeKind::Alias(inner) => shapes.aliases.push(maker.newtype(decl, inner)),
            TypeKind::Enum(variants) if decl.is_error => {
                let variants = variants.iter().map(|variant| maker.plain_error_variant(decl, variant)).collect();
                shapes.errors.push(maker.error(decl, variants));
            }
            TypeKind::Union(variants) if decl.is_error => {
                let variants = variants.iter().map(|variant| maker.error_variant(decl, variant)).collect();
                shapes.errors.push(maker.error(decl, variants));
            }
            TypeKind::Enum(variants) => shapes.enums.push(maker.fieldless(decl, variants)),
            TypeKind::Union(variants) => shapes.unions.push(maker.union(decl, variants)),
        }
    }
    shapes
}

impl Maker<'_> {
    /// Fields under the names that `naming` gives them.
    fn members(&self, fields: &[Field], naming: fn(&str) -> String, builtins: &str) -> Vec<Member> {
        let last_required = fields.iter().rposition(|field| !self.types.is_option(&field.ty));
        let first_option = fields.iter().position(|field| self.types.is_option(&field.ty));
        let member = |(place, field): (usize, &Field)| {
            let name = naming(&field.name);
            Member {
                author: names::rust(&field.name),
                rust: names::rust(&name),
                name,
                docs: field.docs.clone(),
                ty: self.types.rust(&field.ty),
                is_option: self.types.is_option(&field.ty),
                is_late: !self.types.is_option(&field.ty)
                    && first_option.is_some_and(|first| first < place)
                    && last_required.is_some_and(|last| place <= last),
                taken: self.types.python(&field.ty, Position::In, builtins),
                given: self.types.python(&field.ty, Position::Out, builtins),
            }
        };
        fields.iter().enumerate().map(member).collect()
    }

    /// As [`members`](Self::members), of a class: a member with the name of a builtin type hides that type in it.
    fn class_members(&self, fields: &[Field], naming: fn(&str) -> String) -> (Vec<Member>, &'static str) {
        let names: Vec<_> = fields.iter().map(|field| naming(&field.name)).collect();
        let builtins = builtins(names.iter().map(String::as_str));
        (self.members(fields, naming, builtins), builtins)
    }

    /// How the times among these types are lowered.
    fn times<'t>(&self, lossy: bool, types: impl IntoIterator<Item = &'t TypeRef>) -> Times {
        let has_times = types.into_iter().any(|ty| self.model.has_times(ty));
        has_times.then_some(match lossy {
            true => "let _times = crate::times::lossy();",
            false => "let _times = crate::times::exact();",
        })
    }

    fn class(&self, path: &Path, docs: &Docs, fields: &[Field], is_recursive: bool, lossy: bool) -> Class {
        let name = names::ty(&self.model.library.name, &path.name);
        let (members, builtins) = self.class_members(fields, names::field);
        Class {
            rust: format!("{}Class", path.name),
            base: None,
            shown: name.clone(),
            name,
            author: self.types.author(path),
            variant: None,
            docs: docs.clone(),
            fields: members,
            is_hashable: fields.iter().all(|field| self.types.is_hashable(&field.ty)),
            is_recursive,
            builtins,
            times: self.times(lossy, fields.iter().map(|field| &field.ty)),
        }
    }

    fn union(&self, decl: &TypeDecl, variants: &[UnionVariant]) -> Union {
        let name = names::ty(&self.model.library.name, &decl.path.name);
        let author = self.types.author(&decl.path);
        let rust = format!("{}Class", decl.path.name);
        let variant = |variant: &UnionVariant| {
            let own = names::variant(&variant.name);
            let (mut members, builtins) = self.class_members(&variant.fields, names::field);
            by_place(&mut members, variant);
            Class {
                rust: format!("{}_{}Class", decl.path.name, variant.name),
                base: Some(rust.clone()),
                shown: format!("{name}.{own}"),
                name: own,
                author: format!("{author}::{}", names::rust(&variant.name)),
                variant: Some(variant.name.clone()),
                docs: variant.docs.clone(),
                fields: members,
                is_hashable: variant.fields.iter().all(|field| self.types.is_hashable(&field.ty)),
                is_recursive: decl.is_recursive,
                builtins,
                times: self.times(decl.lossy, variant.fields.iter().map(|field| &field.ty)),
            }
        };
        let variants = variants.iter().map(variant).collect();
        Union {
            rust,
            name,
            author,
            docs: decl.docs.clone(),
            variants,
            non_exhaustive: decl.non_exhaustive,
            is_recursive: decl.is_recursive,
        }
    }

    fn fieldless(&self, decl: &TypeDecl, variants: &[EnumVariant]) -> Enum {
        let author = self.types.author(&decl.path);
        let member = |variant: &EnumVariant| EnumMember {
            name: names::member(&variant.name),
            value: variant.value,
            docs: variant.docs.clone(),
        };
        Enum {
            rust: format!("{}_MEMBERS", decl.path.name),
            name: names::ty(&self.model.library.name, &decl.path.name),
            members: variants.iter().map(member).collect(),
            author,
            view: format!(
                "{}::__brokers::{}",
                self.model.library.crate_name,
                CNames::new(self.model).prefixed(&decl.path.name)
            ),
            docs: decl.told(),
            non_exhaustive: decl.non_exhaustive,
        }
    }

    fn error(&self, decl: &TypeDecl, variants: Vec<ErrorVariant>) -> ErrorClass {
        ErrorClass {
            name: names::ty(&self.model.library.name, &decl.path.name),
            author: self.types.author(&decl.path),
            docs: decl.told(),
            variants,
            non_exhaustive: decl.non_exhaustive,
            is_recursive: decl.is_recursive,
            times: self.times(decl.lossy, decl.kind.parts()),
        }
    }

    fn plain_error_variant(&self, decl: &TypeDecl, variant: &EnumVariant) -> ErrorVariant {
        ErrorVariant {
            name: names::error_variant(&variant.name),
            author: format!("{}::{}", self.types.author(&decl.path), names::rust(&variant.name)),
            original: variant.name.clone(),
            number: variant.value,
            docs: variant.docs.clone(),
            fields: Vec::new(),
        }
    }

    fn error_variant(&self, decl: &TypeDecl, variant: &UnionVariant) -> ErrorVariant {
        let (mut fields, _) = self.class_members(&variant.fields, names::error_field);
        for field in &mut fields {
            field.given = as_given(&field.given);
        }
        by_place(&mut fields, variant);
        ErrorVariant {
            name: names::error_variant(&variant.name),
            author: format!("{}::{}", self.types.author(&decl.path), names::rust(&variant.name)),
            original: variant.name.clone(),
            number: variant.tag,
            docs: variant.docs.clone(),
            fields,
        }
    }

    fn newtype(&self, decl: &TypeDecl, inner: &TypeRef) -> Newtype {
        Newtype {
            name: names::ty(&self.model.library.name, &decl.path.name),
            author: self.types.author(&decl.path),
            inner: self.types.rust(inner),
            hint: self.types.python(inner, Position::Out, ""),
            is_recursive: decl.is_recursive,
            is_optional: self.is_optional(inner),
            times: self.times(decl.lossy, [inner]),
            docs: decl.docs.clone(),
        }
    }

    /// Whether `None` is one of the values, whatever names the type goes by.
    fn is_optional(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Option(_) => true,
            TypeRef::Boxed(inner) => self.is_optional(inner),
            TypeRef::Named(id) => match &self.model.ty(*id).kind {
                TypeKind::Newtype(inner) | TypeKind::Alias(inner) => self.is_optional(inner),
                _ => false,
            },
            _ => false,
        }
    }

    fn request(&self, request: &Request, builtins: &str) -> Method {
        let raises = match request.error {
            ErrorType::Message => None,
            ErrorType::Declared(id) => Some(names::ty(&self.model.library.name, &self.model.ty(id).path.name)),
        };
        let name = names::method(&request.path.name);
        Method {
            rust: names::rust(&name),
            deprecated: warning(&name, request.deprecated.as_deref()),
            name,
            async_name: names::async_method(&request.path.name),
            author: self.types.author(&request.path),
            docs: request.docs.clone(),
            params: self.members(&request.params, names::parameter, builtins),
            returns: self.types.python(&request.returns, Position::Out, builtins),
            raises,
            keeps: request.is_nonblocking,
            times: self.times(request.lossy, [&request.returns]),
        }
    }

    fn signal(&self, signal: &Signal, builtins: &str) -> Method {
        let name = names::method(&signal.path.name);
        Method {
            rust: names::rust(&name),
            deprecated: warning(&name, signal.deprecated.as_deref()),
            name,
            async_name: String::new(),
            author: self.types.author(&signal.path),
            docs: signal.docs.clone(),
            params: self.members(&signal.fields, names::parameter, builtins),
            returns: "None".into(),
            raises: None,
            keeps: false,
            times: None,
        }
    }

    /// An event with texts or vectors of which copies can lie beside it, if there is nothing else in it that has memory of
    /// its own.
    fn waiting(&self, event: &Event) -> Option<Waiting> {
        let fields: Option<Vec<_>> = event.fields.iter().map(|field| self.waiting_field(field)).collect();
        let is_worth_it = event.fields.iter().any(|field| !self.is_plain(&field.ty));
        let rust = format!("{}Waiting", event.path.name);
        fields.filter(|_| is_worth_it).map(|fields| Waiting { rust, fields })
    }

    fn waiting_field(&self, field: &Field) -> Option<WaitingField> {
        let author = names::rust(&field.name);
        let (inner, is_option) = match &field.ty {
            TypeRef::Option(inner) => (&**inner, true),
            ty => (ty, false),
        };
        let copied = match inner {
            TypeRef::String => Some("Text".to_owned()),
            TypeRef::Bytes => Some("Slice<u8>".to_owned()),
            TypeRef::Vec(item) if self.is_plain(item) => Some(format!("Slice<{}>", self.types.rust(item))),
            _ => None,
        };
        let made = |copied: &str, of: &str| format!("{}::of({of}, arena)", copied.replacen('<', "::<", 1));
        let (ty, made) = match copied {
            Some(copied) if is_option => {
                (format!("Option<{copied}>"), format!("self.{author}.as_ref().map(|some| {})", made(&copied, "some")))
            }
            Some(copied) => (copied.clone(), made(&copied, &format!("&self.{author}"))),
            None if self.is_plain(&field.ty) => (self.types.rust(&field.ty), format!("self.{author}")),
            None => return None,
        };
        Some(WaitingField { author, ty, made })
    }

    /// Whether the type is `Copy` in Rust, whatever the author does.
    fn is_plain(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Bool
            | TypeRef::Int(_)
            | TypeRef::Float(_)
            | TypeRef::Char
            | TypeRef::Duration
            | TypeRef::SystemTime => true,
            TypeRef::Option(inner) | TypeRef::Array(inner, _) => self.is_plain(inner),
            TypeRef::Named(id) => match &self.model.ty(*id).kind {
                TypeKind::Alias(inner) => self.is_plain(inner),
                TypeKind::Enum(_) => !self.model.ty(*id).is_error,
                _ => false,
            },
            _ => false,
        }
    }

    fn event(&self, event: &Event) -> EventMethods {
        EventMethods {
            waiting: self.waiting(event),
            class: self.class(&event.path, &event.docs, &event.fields, false, event.lossy),
            on: names::on(&event.path.name),
            deprecated: warning(&names::on(&event.path.name), event.deprecated.as_deref()),
            off: names::off(&event.path.name),
            iterated: names::iterated(&event.path.name),
            author: self.types.author(&event.path),
        }
    }
}

/// The fields of a tuple variant have places in Rust, not names.
fn by_place(members: &mut [Member], variant: &UnionVariant) {
    if variant.is_tuple {
        for (place, member) in members.iter_mut().enumerate() {
            member.author = place.to_string();
        }
    }
}
