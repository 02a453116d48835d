//! Declaration files.

use proc_macro2::{Ident, TokenStream};
use syn::{Meta, UseTree};

use crate::ast::{Alias, Const, File, Item, Module, Path, Plain, Use};
use crate::errors::{Error, Errors};
use crate::{attrs, items as declarations};

/// Reads all declarations of a file. Items without one of our attributes are left alone, but for what declarations
/// may refer to: modules, imports, aliases and constants, and types, which then lack the attribute.
///
/// Items whose `#[cfg(…)]` predicates `may_be_there` answers with no are skipped unread, as the compiler skips them.
pub fn parse(errors: &mut Errors, text: &str, may_be_there: &dyn Fn(&[Meta]) -> bool) -> File {
    match syn::parse_file(text) {
        Ok(file) => File { docs: attrs::docs(&file.attrs), items: items(errors, &file.items, may_be_there) },
        Err(error) => {
            for error in error {
                errors.push(
                    Error::new(error.span(), format!("this is not Rust: {error}"))
                        .label("cannot be read")
                        .help("nothing of this file can be checked before this is put right"),
                );
            }
            File::default()
        }
    }
}

fn items(errors: &mut Errors, items: &[syn::Item], may_be_there: &dyn Fn(&[Meta]) -> bool) -> Vec<Item> {
    let mut read = Vec::new();
    for item in items {
        let conditions: Vec<Meta> =
            attrs::conditions(attributes(item)).filter_map(|(_, predicate)| predicate.ok()).collect();
        if may_be_there(&conditions) {
            read.extend(self::item(errors, item, may_be_there));
        }
    }
    read
}

fn attributes(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Enum(item) => &item.attrs,
        syn::Item::Union(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Trait(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Static(item) => &item.attrs,
        syn::Item::Type(item) => &item.attrs,
        syn::Item::Const(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn item(errors: &mut Errors, item: &syn::Item, may_be_there: &dyn Fn(&[Meta]) -> bool) -> Vec<Item> {
    let attributes = attributes(item);
    attrs::refuse_conditional(errors, attributes);
    if let Some((index, name)) =
        attributes.iter().enumerate().find_map(|(index, attr)| Some((index, attrs::ours(attr)?)))
    {
        let args = attrs::arg_tokens(&attributes[index]);
        attrs::refuse_derives_above(errors, name, &attributes[..index]);
        let mut item = without_attribute(item, index);
        declarations::one_attribute(errors, name, &mut item);
        return declared(errors, name, args, &item).into_iter().collect();
    }
    match item {
        syn::Item::Type(item) => vec![Item::Alias(Alias {
            head: attrs::head(errors, &item.ident, &item.attrs),
            is_public: is_public(&item.vis),
            is_generic: !item.generics.params.is_empty(),
            ty: (*item.ty).clone(),
        })],
        syn::Item::Struct(item) => vec![plain(errors, &item.ident, &item.attrs, false)],
        syn::Item::Enum(item) => vec![plain(errors, &item.ident, &item.attrs, true)],
        syn::Item::Const(item) => {
            vec![Item::Const(Const { head: attrs::head(errors, &item.ident, &item.attrs), expr: (*item.expr).clone() })]
        }
        syn::Item::Mod(module) => vec![Item::Module(Module {
            head: attrs::head(errors, &module.ident, &module.attrs),
            is_public: is_public(&module.vis),
            path: module.attrs.iter().find_map(path_attribute),
            items: module.content.as_ref().map(|(_, inner)| items(errors, inner, may_be_there)),
        })],
        syn::Item::Use(item) => {
            let cfgs = attrs::cfgs(errors, &item.attrs);
            let mut uses = Vec::new();
            let start = Path { global: item.leading_colon.is_some(), segments: Vec::new() };
            flatten(&item.tree, start, &cfgs, &mut uses);
            uses
        }
        _ => Vec::new(),
    }
}

fn declared(errors: &mut Errors, name: &str, args: TokenStream, item: &syn::Item) -> Option<Item> {
    match name {
        "data" => declarations::data(errors, args, item).map(Item::Data),
        "error" => declarations::error(errors, args, item).map(Item::Data),
        "event" => declarations::event(errors, args, item).map(Item::Event),
        "request" => declarations::request(errors, args, item).map(Item::Request),
        "multi_request" => declarations::multi_request(errors, args, item).map(Item::MultiRequest),
        _ => declarations::signal(errors, args, item).map(Item::Signal),
    }
}

fn plain(errors: &mut Errors, name: &Ident, attrs: &[syn::Attribute], is_enum: bool) -> Item {
    Item::Plain(Plain { head: attrs::head(errors, name, attrs), is_enum })
}

/// The item as its macro gets to see it: without the attribute that called the macro.
fn without_attribute(item: &syn::Item, index: usize) -> syn::Item {
    let mut item = item.clone();
    match &mut item {
        syn::Item::Struct(item) => drop(item.attrs.remove(index)),
        syn::Item::Enum(item) => drop(item.attrs.remove(index)),
        _ => {}
    }
    item
}

fn is_public(vis: &syn::Visibility) -> bool {
    matches!(vis, syn::Visibility::Public(_))
}

fn path_attribute(attr: &syn::Attribute) -> Option<syn::LitStr> {
    let Meta::NameValue(pair) = &attr.meta else { return None };
    match &pair.value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(path), .. }) if pair.path.is_ident("path") => {
            Some(path.clone())
        }
        _ => None,
    }
}

/// One [`Use`] for each name that a `use` brings in.
fn flatten(tree: &UseTree, mut path: Path, cfgs: &[Meta], uses: &mut Vec<Item>) {
    match tree {
        UseTree::Path(tree) => {
            path.segments.push(tree.ident.clone());
            flatten(&tree.tree, path, cfgs, uses);
        }
        UseTree::Name(tree) if tree.ident == "self" => {
            let name = path.segments.last().cloned();
            uses.push(Item::Use(Use { path, name, cfgs: cfgs.to_vec() }));
        }
        UseTree::Name(tree) => {
            path.segments.push(tree.ident.clone());
            uses.push(Item::Use(Use { path, name: Some(tree.ident.clone()), cfgs: cfgs.to_vec() }));
        }
        UseTree::Rename(tree) => {
            if tree.ident != "self" {
                path.segments.push(tree.ident.clone());
            }
            uses.push(Item::Use(Use { path, name: Some(tree.rename.clone()), cfgs: cfgs.to_vec() }));
        }
        UseTree::Glob(_) => uses.push(Item::Use(Use { path, name: None, cfgs: cfgs.to_vec() })),
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, path.clone(), cfgs, uses);
            }
        }
    }
}
