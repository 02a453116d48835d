//! Items: one function for each attribute.

use proc_macro2::{Ident, TokenStream};
use quote::format_ident;
use syn::spanned::Spanned;
use syn::{Fields, Visibility};

use crate::ast::{Data, DataBody, Event, Field, Kinds, Lane, MultiRequest, Payload, Request, Signal, Type, Variant};
use crate::errors::{Error, Errors, Place};
use crate::{args, attrs, numbers, types};

/// Reports and removes further attributes of ours on an item that was declared with `#[attr]`.
pub fn one_attribute(errors: &mut Errors, attr: &str, item: &mut syn::Item) {
    let (attrs, name) = match item {
        syn::Item::Struct(item) => (&mut item.attrs, &item.ident),
        syn::Item::Enum(item) => (&mut item.attrs, &item.ident),
        _ => return,
    };
    for second in attrs.iter().filter(|other| attrs::ours(other).is_some()) {
        errors.push(
            Error::new(Place::of(second), format!("`{name}` is declared with `#[{attr}]` already"))
                .label("second attribute")
                .help("an item is one of data, error, event, request, multi_request and signal: keep one attribute"),
        );
    }
    attrs.retain(|other| attrs::ours(other).is_none());
}

/// `#[data]`: what travels. What is `pub` has to be such that other languages can be given it. Nothing is returned if
/// `item` is neither a struct nor an enum.
pub fn data(errors: &mut Errors, args: TokenStream, item: &syn::Item) -> Option<Data> {
    attrs::no_args(errors, "data", &args);
    match item {
        syn::Item::Struct(item) => Some(data_struct(errors, item)),
        syn::Item::Enum(item) => Some(data_enum(errors, item, "data")),
        other => {
            wrong_item(errors, "data", other, "a struct or an enum");
            None
        }
    }
}

/// `#[error]`: why a provider could not answer. Nothing is returned if `item` is not an enum.
pub fn error(errors: &mut Errors, args: TokenStream, item: &syn::Item) -> Option<Data> {
    attrs::no_args(errors, "error", &args);
    match item {
        syn::Item::Enum(item) => Some(data_enum(errors, item, "error")),
        syn::Item::Struct(item) => {
            errors.push(
                Error::new(item.ident.span(), "`#[error]` is for enums: callers tell failures apart by their variants")
                    .label("a struct")
                    .help(format!("declare an enum with this as its one variant: `enum {} {{ … }}`", item.ident)),
            );
            None
        }
        other => {
            wrong_item(errors, "error", other, "an enum");
            None
        }
    }
}

/// `#[lossy]`, beside the attribute of a declaration.
pub fn lossy(errors: &mut Errors, args: TokenStream, item: &syn::Item) {
    attrs::no_args(errors, "lossy", &args);
    if !matches!(item, syn::Item::Struct(_) | syn::Item::Enum(_)) {
        wrong_item(errors, "lossy", item, "a struct or an enum that is declared");
    }
}

/// `#[event]`. Nothing is returned if `item` is not a struct.
pub fn event(errors: &mut Errors, args: TokenStream, item: &syn::Item) -> Option<Event> {
    let args = args::parse(errors, "event", args);
    let item = message(errors, "event", item)?;
    let payload = payload(errors, "event", args.lane, item);
    let head = attrs::head(errors, &item.ident, &item.attrs);
    Some(Event { head, lane: args.lane, payload, capacity: args.capacity, policy: args.policy })
}

/// `#[request]`. Nothing is returned if `item` is not a struct.
pub fn request(errors: &mut Errors, args: TokenStream, item: &syn::Item) -> Option<Request> {
    let args = args::parse(errors, "request", args);
    let exported = args.lane == Lane::Api;
    let returns = args.returns.map(|ty| field_type(errors, exported, &ty));
    let error = args.error.map(|ty| field_type(errors, exported, &ty));
    let item = message(errors, "request", item)?;
    let payload = payload(errors, "request", args.lane, item);
    Some(Request {
        head: attrs::head(errors, &item.ident, &item.attrs),
        lane: args.lane,
        payload,
        returns,
        error,
        is_sync: args.is_sync,
        is_nonblocking: args.is_nonblocking,
        deadline: args.deadline,
        capacity: args.capacity,
    })
}

/// `#[multi_request]`. Nothing is returned if `item` is not a struct.
pub fn multi_request(errors: &mut Errors, args: TokenStream, item: &syn::Item) -> Option<MultiRequest> {
    let args = args::parse(errors, "multi_request", args);
    let item = message(errors, "multi_request", item)?;
    Some(MultiRequest {
        head: attrs::head(errors, &item.ident, &item.attrs),
        lane: args.lane,
        payload: payload(errors, "multi_request", args.lane, item),
        returns: args.returns.as_ref().map(types::opaque),
        error: args.error.as_ref().map(types::opaque),
        deadline: args.deadline,
    })
}

/// `#[signal]`. Nothing is returned if `item` is not a struct.
pub fn signal(errors: &mut Errors, args: TokenStream, item: &syn::Item) -> Option<Signal> {
    let args = args::parse(errors, "signal", args);
    let item = message(errors, "signal", item)?;
    let payload = payload(errors, "signal", args.lane, item);
    let head = attrs::head(errors, &item.ident, &item.attrs);
    Some(Signal { head, lane: args.lane, payload, capacity: args.capacity })
}

/// `#[derive(Kinds)]`. Nothing is returned if `item` is not an enum whose kinds can be listed.
pub fn kinds(errors: &mut Errors, item: &syn::Item) -> Option<Kinds> {
    let refuse = |errors: &mut Errors, place: Place, message: String, label: &str, help: &str| {
        errors.push(Error::new(place, message).label(label).help(help));
        None
    };
    let item = match item {
        syn::Item::Enum(item) => item,
        syn::Item::Struct(item) => {
            let message = format!("`Kinds` is for enums, and the struct `{}` is always of one kind", item.ident);
            return refuse(errors, item.ident.span().into(), message, "a struct", "declare an enum of the cases");
        }
        syn::Item::Union(item) => {
            let message = format!("`Kinds` is for enums: what the union `{}` holds cannot be told", item.ident);
            return refuse(errors, item.ident.span().into(), message, "a union", "declare an enum of the cases");
        }
        other => {
            let message = "`Kinds` is for enums".to_owned();
            return refuse(errors, Place::of(other), message, "something else", "put it on an enum");
        }
    };
    let name = &item.ident;
    if !item.generics.params.is_empty() {
        let message = format!("`{name}` is generic, and its kinds are those of one type only");
        let help = "declare an enum for each type it is used with, or box what is generic: `Box<dyn …>`";
        return refuse(errors, Place::of(&item.generics), message, "generic", help);
    }
    if item.variants.is_empty() {
        let message = format!("`{name}` has no variants, so there are no kinds of it");
        return refuse(errors, name.span().into(), message, "empty", "give it a variant, or leave `Kinds` out");
    }
    if let Some(variant) = item.variants.iter().find(|variant| variant.ident == "ALL") {
        let message = "a variant called `ALL` would hide the list of all kinds, which has that name".to_owned();
        return refuse(errors, variant.ident.span().into(), message, "taken", "write it as `All`");
    }
    Some(Kinds {
        head: attrs::head(errors, name, &item.attrs),
        vis: item.vis.clone(),
        non_exhaustive: is_non_exhaustive(&item.attrs),
        variants: item.variants.iter().map(|variant| attrs::head(errors, &variant.ident, &variant.attrs)).collect(),
    })
}

fn data_struct(errors: &mut Errors, item: &syn::ItemStruct) -> Data {
    let is_public = is_public(&item.vis);
    form(errors, &item.ident, &item.generics, &item.attrs);
    if is_public {
        attrs::refuse_non_exhaustive(errors, &item.attrs);
    }
    let name = &item.ident;
    let body = match &item.fields {
        Fields::Named(fields) => {
            if is_public && fields.named.is_empty() {
                no_fields(errors, name);
            }
            let fields = fields.named.iter().map(|field| named_field(errors, is_public, is_public, field));
            DataBody::Struct(fields.collect())
        }
        Fields::Unnamed(fields) => newtype(errors, is_public, name, fields),
        Fields::Unit => {
            if is_public {
                no_fields(errors, name);
            }
            DataBody::Struct(Vec::new())
        }
    };
    Data {
        head: attrs::head(errors, name, &item.attrs),
        is_public,
        is_error: false,
        non_exhaustive: is_non_exhaustive(&item.attrs),
        body,
    }
}

fn newtype(errors: &mut Errors, is_public: bool, name: &Ident, fields: &syn::FieldsUnnamed) -> DataBody {
    if is_public && fields.unnamed.len() != 1 {
        errors.push(
            Error::new(Place::of(fields), format!("`{name}` has {} fields without names", fields.unnamed.len()))
                .label("a newtype has one")
                .help("give the fields names: `{ pub first: …, pub second: … }`"),
        );
    }
    let mut parsed: Vec<Type> = Vec::new();
    for field in &fields.unnamed {
        if is_public {
            require_pub(errors, &field.vis, field, "this field");
        }
        parsed.push(field_type(errors, is_public, &field.ty));
    }
    match <[Type; 1]>::try_from(parsed) {
        Ok([ty]) => DataBody::Newtype(ty),
        Err(_) => DataBody::Struct(Vec::new()),
    }
}

fn data_enum(errors: &mut Errors, item: &syn::ItemEnum, attr: &str) -> Data {
    let is_public = is_public(&item.vis);
    form(errors, &item.ident, &item.generics, &item.attrs);
    if item.variants.is_empty() {
        errors.push(
            Error::new(item.ident.span(), format!("`{}` has no variants, so it has no values", item.ident))
                .help("give it a variant, or leave it out"),
        );
    }
    let variants = item.variants.iter().map(|item| variant(errors, is_public, item)).collect();
    Data {
        head: attrs::head(errors, &item.ident, &item.attrs),
        is_public,
        is_error: attr == "error",
        non_exhaustive: is_non_exhaustive(&item.attrs),
        body: DataBody::Enum(variants),
    }
}

fn variant(errors: &mut Errors, mapped: bool, item: &syn::Variant) -> Variant {
    if mapped {
        attrs::refuse_non_exhaustive(errors, &item.attrs);
    }
    let number = item.discriminant.as_ref().map(|(_, number)| numbers::parse(errors, number));
    let (fields, is_tuple) = match &item.fields {
        Fields::Named(fields) => {
            (fields.named.iter().map(|field| named_field(errors, mapped, false, field)).collect(), false)
        }
        Fields::Unnamed(fields) => {
            let fields = fields.unnamed.iter().enumerate().map(|(index, field)| Field {
                name: format_ident!("field{index}", span = field.ty.span()),
                docs: attrs::docs(&field.attrs),
                cfgs: attrs::cfgs(errors, &field.attrs),
                ty: field_type(errors, mapped, &field.ty),
            });
            (fields.collect(), true)
        }
        Fields::Unit => (Vec::new(), false),
    };
    if fields.is_empty() && !matches!(item.fields, Fields::Unit) {
        errors.push(
            Error::new(
                Place::of(&item.fields),
                format!("the variant `{}` has brackets and nothing in them", item.ident),
            )
            .label("empty")
            .help(format!("write `{}`", item.ident)),
        );
    }
    Variant { head: attrs::head(errors, &item.ident, &item.attrs), fields, is_tuple, number }
}

/// The item as a struct, which every event, request and signal is.
fn message<'a>(errors: &mut Errors, attr: &str, item: &'a syn::Item) -> Option<&'a syn::ItemStruct> {
    match item {
        syn::Item::Struct(item) => Some(item),
        syn::Item::Enum(item) => {
            errors.push(
                Error::new(item.ident.span(), format!("`#[{attr}]` is for structs"))
                    .label("an enum")
                    .help("declare the enum with `#[data]` and put it into a field"),
            );
            None
        }
        other => {
            wrong_item(errors, attr, other, "a struct");
            None
        }
    }
}

/// The fields of an event, request or signal. Whoever exports it has to be able to read and make it; in other lanes
/// anything goes that the compiler takes.
fn payload(errors: &mut Errors, attr: &str, lane: Lane, item: &syn::ItemStruct) -> Payload {
    let exported = lane == Lane::Api;
    if exported {
        require_pub(errors, &item.vis, &item.ident, &format!("`{}`", item.ident));
        attrs::refuse_non_exhaustive(errors, &item.attrs);
    }
    form(errors, &item.ident, &item.generics, &item.attrs);
    match &item.fields {
        Fields::Named(fields) => Payload {
            fields: fields.named.iter().map(|field| named_field(errors, exported, exported, field)).collect(),
            is_unit: false,
        },
        Fields::Unnamed(fields) => {
            if exported {
                errors.push(
                    Error::new(Place::of(fields), format!("the fields of an exported {attr} need names"))
                        .label("no names")
                        .help("write `{ pub name: Type }`: callers see the names"),
                );
            }
            Payload { fields: Vec::new(), is_unit: false }
        }
        Fields::Unit => Payload { fields: Vec::new(), is_unit: true },
    }
}

fn named_field(errors: &mut Errors, mapped: bool, public: bool, field: &syn::Field) -> Field {
    let name = field.ident.clone().unwrap_or_else(|| format_ident!("unnamed"));
    if public {
        require_pub(errors, &field.vis, &name, &format!("the field `{name}`"));
    }
    let ty = field_type(errors, mapped, &field.ty);
    Field { name, docs: attrs::docs(&field.attrs), cfgs: attrs::cfgs(errors, &field.attrs), ty }
}

fn field_type(errors: &mut Errors, mapped: bool, ty: &syn::Type) -> Type {
    if mapped { types::parse(errors, ty) } else { types::opaque(ty) }
}

/// What every declaration has to keep to.
fn form(errors: &mut Errors, name: &Ident, generics: &syn::Generics, attrs: &[syn::Attribute]) {
    refuse_generics(errors, name, generics);
    attrs::refuse_repr(errors, attrs);
}

fn is_public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

fn require_pub(errors: &mut Errors, vis: &Visibility, at: &impl quote::ToTokens, what: &str) {
    if is_public(vis) {
        return;
    }
    let place = match vis {
        Visibility::Restricted(restricted) => Place::of(restricted),
        _ => Place::of(at),
    };
    errors.push(
        Error::new(place, format!("{what} is not public, but other languages are to see it"))
            .label("not public")
            .help("write `pub`"),
    );
}

fn refuse_generics(errors: &mut Errors, name: &Ident, generics: &syn::Generics) {
    if !generics.params.is_empty() {
        errors.push(
            Error::new(Place::of(generics), format!("`{name}` is generic, and a declaration stands for one type only"))
                .label("generic")
                .help("declare one item for each type it is used with"),
        );
    }
}

fn no_fields(errors: &mut Errors, name: &Ident) {
    errors.push(
        Error::new(name.span(), format!("`{name}` has no fields, and C has no struct without any"))
            .label("empty")
            .help("use `()` where it is used, or give it a field"),
    );
}

fn is_non_exhaustive(attrs: &[syn::Attribute]) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident("non_exhaustive"))
}

fn wrong_item(errors: &mut Errors, attr: &str, item: &syn::Item, right: &str) {
    let place = match item {
        syn::Item::Fn(item) => Place::from(item.sig.ident.span()),
        syn::Item::Type(item) => Place::from(item.ident.span()),
        syn::Item::Const(item) => Place::from(item.ident.span()),
        syn::Item::Trait(item) => Place::from(item.ident.span()),
        syn::Item::Mod(item) => Place::from(item.ident.span()),
        syn::Item::Union(item) => Place::from(item.ident.span()),
        other => Place::of(other),
    };
    let help = match item {
        syn::Item::Type(_) => "an alias needs no attribute: remove it".into(),
        _ => format!("put it on {right}"),
    };
    errors.push(Error::new(place, format!("`#[{attr}]` is for {right}")).label("something else").help(help));
}
