//! The glue of the types: a `repr(C)` view for each, and how a value is lowered to it and lifted from it.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{Glue, docs, ident};
use crate::c_layout::{self as layout, StructLayout};
use crate::c_names;
use crate::c_views::{View, Views};
use crate::model::{Field, FloatKind, IntKind, TypeDecl, TypeKind, TypeRef, UnionVariant};

/// All views of the model, a group for each, after those it needs complete.
pub(super) fn types(glue: &Glue<'_>, views: &Views) -> Vec<TokenStream> {
    let mut structs = BTreeSet::new();
    let groups = views.order.iter().map(|one| {
        let name = one.name(glue.model, glue.names);
        // Types that differ only in the order of maps share a struct; each has its own way to it.
        let is_first = structs.insert(name.clone());
        let view = ident(&name);
        match one {
            View::Named(id) => named(glue, glue.model.ty(*id)),
            View::Event(place) => event_view(glue, &glue.model.events[*place]),
            View::Entry(map) if is_first => entry_view(glue, &view, map),
            View::Entry(_) => TokenStream::new(),
            View::Nameless(ty) => {
                let (mut group, paths) = nameless(glue, ty, &view);
                if is_first {
                    group.extend(assert_layout(&view, layout::of(glue.model, glue.target, ty)));
                    group.extend(paths);
                    return group;
                }
                paths
            }
        }
    });
    groups.filter(|group| !group.is_empty()).collect()
}

/// The struct of a type that the author gave no name, and how its values come there and back.
fn nameless(glue: &Glue<'_>, ty: &TypeRef, view: &Ident) -> (TokenStream, TokenStream) {
    let rust = rust_type(glue, ty);
    match ty {
        TypeRef::Vec(item) => vec_view(glue, view, &rust, item),
        TypeRef::Array(item, len) => array_view(glue, view, &rust, item, *len),
        TypeRef::Option(inner) => option_view(glue, view, &rust, inner),
        TypeRef::Map { .. } => map_view(glue, view, &rust, ty),
        TypeRef::Tuple(parts) => tuple_view(glue, view, &rust, parts),
        _ => unreachable!("every other type has a name"),
    }
}

fn vec_view(glue: &Glue<'_>, view: &Ident, rust: &TokenStream, item: &TypeRef) -> (TokenStream, TokenStream) {
    let item_view = element_type(glue, item);
    // Items that are pictured by themselves are borrowed from the vector; others get an array of views.
    let lower = if glue.model.is_scalar(item) {
        quote! {
            #view { ptr: arena.borrow(self.as_slice()).cast(), len: self.len() }
        }
    } else {
        quote! {
            let (ptr, len) = arena.lower_slice(self.as_slice());
            #view { ptr, len }
        }
    };
    let group = quote! {
        /// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct #view {
            pub ptr: *const #item_view,
            pub len: usize,
        }
    };
    let paths = quote! {
        impl Lower<#view> for #rust {
            fn lower(&self, arena: &mut Arena) -> #view {
                #lower
            }
        }
        impl Lift<#view> for #rust {
            unsafe fn lift(view: &#view, at: &ArgPath<'_>) -> Result<Self, Fault> {
                // SAFETY: the caller vouches for the view, and the view for its items.
                unsafe { c::lift_slice(view.ptr, view.len, at) }
            }
        }
    };
    (group, paths)
}

fn map_view(glue: &Glue<'_>, view: &Ident, rust: &TokenStream, map: &TypeRef) -> (TokenStream, TokenStream) {
    let entry = ident(&glue.names.entry(map));
    let mut parts = map.parts().into_iter().map(|part| rust_type(glue, part));
    let (key, value) = (parts.next(), parts.next());
    let group = quote! {
        /// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
        /// there once; going in, the last of several entries with the same key counts.
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct #view {
            pub ptr: *const #entry,
            pub len: usize,
        }
    };
    let paths = quote! {
        impl Lower<#view> for #rust {
            fn lower(&self, arena: &mut Arena) -> #view {
                let (ptr, len) = arena.lower_each(self.iter(), |(key, value), arena| #entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                });
                #view { ptr, len }
            }
        }
        impl Lift<#view> for #rust {
            unsafe fn lift(view: &#view, at: &ArgPath<'_>) -> Result<Self, Fault> {
                // SAFETY: the caller vouches for the view, and the view for its entries.
                unsafe {
                    c::lift_each(view.ptr, view.len, at, |entry, at| {
                        let key: #key = Lift::lift(&entry.key, &at.field("key"))?;
                        let value: #value = Lift::lift(&entry.value, &at.field("value"))?;
                        Ok((key, value))
                    })
                }
            }
        }
    };
    (group, paths)
}

fn entry_view(glue: &Glue<'_>, view: &Ident, map: &TypeRef) -> TokenStream {
    let members = ["key", "value"].map(ident);
    let types = map.parts().into_iter().map(|part| field_type(glue, part));
    let layout = layout::members(glue.model, glue.target, &map.parts());
    let asserts = assert_offsets(view, members.clone(), &layout);
    quote! {
        /// A key and its value.
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct #view {
            #(pub #members: #types,)*
        }
        #asserts
    }
}

fn tuple_view(glue: &Glue<'_>, view: &Ident, rust: &TokenStream, parts: &[TypeRef]) -> (TokenStream, TokenStream) {
    let names: Vec<String> = (0..parts.len()).map(c_names::tuple_field).collect();
    let members: Vec<Ident> = names.iter().map(|name| ident(name)).collect();
    let types = parts.iter().map(|part| field_type(glue, part));
    let places = (0..parts.len()).map(Literal::usize_unsuffixed);
    let offsets = layout::members(glue.model, glue.target, &parts.iter().collect::<Vec<_>>());
    let asserts = assert_offsets(view, members.iter().cloned(), &offsets);
    let group = quote! {
        /// Values that belong together, in the order of their declaration.
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct #view {
            #(pub #members: #types,)*
        }
        #asserts
    };
    let paths = quote! {
        impl Lower<#view> for #rust {
            fn lower(&self, arena: &mut Arena) -> #view {
                #view { #(#members: self.#places.lower(arena),)* }
            }
        }
        impl Lift<#view> for #rust {
            unsafe fn lift(view: &#view, at: &ArgPath<'_>) -> Result<Self, Fault> {
                // SAFETY: the caller vouches for the view, and so for its members.
                unsafe { Ok((#(Lift::lift(&view.#members, &at.field(#names))?,)*)) }
            }
        }
    };
    (group, paths)
}

fn array_view(
    glue: &Glue<'_>,
    view: &Ident,
    rust: &TokenStream,
    item: &TypeRef,
    len: usize,
) -> (TokenStream, TokenStream) {
    let item_view = element_type(glue, item);
    let len = Literal::usize_unsuffixed(len);
    let group = quote! {
        /// A fixed number of items.
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct #view {
            pub items: [#item_view; #len],
        }
    };
    let paths = quote! {
        impl Lower<#view> for #rust {
            fn lower(&self, arena: &mut Arena) -> #view {
                #view { items: self.lower(arena) }
            }
        }
        impl Lift<#view> for #rust {
            unsafe fn lift(view: &#view, at: &ArgPath<'_>) -> Result<Self, Fault> {
                // SAFETY: the caller vouches for the view, and so for its items.
                unsafe { Lift::lift(&view.items, at) }
            }
        }
    };
    (group, paths)
}

fn option_view(glue: &Glue<'_>, view: &Ident, rust: &TokenStream, inner: &TypeRef) -> (TokenStream, TokenStream) {
    let inner_view = field_type(glue, inner);
    let group = quote! {
        /// A value that may be missing: `value` means something only if `present` is 1.
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct #view {
            pub present: u8,
            pub value: #inner_view,
        }
    };
    let paths = quote! {
        impl Lower<#view> for #rust {
            fn lower(&self, arena: &mut Arena) -> #view {
                match self {
                    Some(value) => #view { present: 1, value: value.lower(arena) },
                    // SAFETY: views are numbers, pointers and structs of them, for which all zeros is a value.
                    None => unsafe { core::mem::zeroed() },
                }
            }
        }
        impl Lift<#view> for #rust {
            unsafe fn lift(view: &#view, at: &ArgPath<'_>) -> Result<Self, Fault> {
                match view.present {
                    0 => Ok(None),
                    // SAFETY: the caller vouches for the view, and so for its value.
                    1 => unsafe { Lift::lift(&view.value, at) }.map(Some),
                    _ => Err(at.field("present").invalid("must be 0 or 1")),
                }
            }
        }
    };
    (group, paths)
}

fn named(glue: &Glue<'_>, decl: &TypeDecl) -> TokenStream {
    let name = glue.names.prefixed(&decl.path.name);
    let view = ident(&name);
    let rust = glue.rust_path(&decl.path);
    let doc = docs(&decl.told());
    match &decl.kind {
        TypeKind::Struct(fields) => {
            let view_def = struct_view(glue, &view, &doc, fields);
            let lift = lift_fields(fields);
            let deeper = deeper(decl);
            quote! {
                #view_def
                impl Lift<#view> for #rust {
                    unsafe fn lift(view: &#view, at: &ArgPath<'_>) -> Result<Self, Fault> {
                        #deeper
                        // SAFETY: the caller vouches for the view, and so for its fields.
                        unsafe { Ok(Self { #lift }) }
                    }
                }
            }
            .into_iter()
            .chain(lower_struct(&view, &rust, fields, decl.is_recursive))
            .collect()
        }
        TypeKind::Alias(inner) => {
            let inner = element_type(glue, inner);
            quote! { #doc pub type #view = #inner; }
        }
        TypeKind::Newtype(inner) => {
            let view_def = transparent(&view, &doc, &element_type(glue, inner));
            quote! {
                #view_def
                impl Lower<#view> for #rust {
                    fn lower(&self, arena: &mut Arena) -> #view {
                        #view(self.0.lower(arena))
                    }
                }
                impl Lift<#view> for #rust {
                    unsafe fn lift(view: &#view, at: &ArgPath<'_>) -> Result<Self, Fault> {
                        // SAFETY: the caller vouches for the view, which is that of the inner value.
                        unsafe { Lift::lift(&view.0, at) }.map(Self)
                    }
                }
            }
        }
        TypeKind::Enum(variants) => {
            let constants = variants.iter().map(|variant| {
                let constant = ident(&glue.names.constant(&[&decl.path.name, &variant.name]));
                let value = Literal::i32_unsuffixed(variant.value);
                let doc = docs(&variant.docs);
                quote! { #doc pub const #constant: i32 = #value; }
            });
            let numbers = variants.iter().map(|variant| Literal::i32_unsuffixed(variant.value));
            let numbers: Vec<_> = numbers.collect();
            let variants: Vec<_> = variants.iter().map(|variant| ident(&variant.name)).collect();
            let complaint = format!("is not a value of {}", decl.path.name);
            let view_def = transparent(&view, &doc, &quote! { i32 });
            quote! {
                #view_def
                #(#constants)*
                // SAFETY: it is a number and leads nowhere.
                unsafe impl rt::ffi::NumberView for #view {
                    fn of(number: i32) -> Self {
                        Self(number)
                    }
                }
                impl Lower<#view> for #rust {
                    fn lower(&self, _: &mut Arena) -> #view {
                        #view(*self as i32)
                    }
                }
                impl Lift<#view> for #rust {
                    unsafe fn lift(view: &#view, at: &ArgPath<'_>) -> Result<Self, Fault> {
                        match view.0 {
                            #(#numbers => Ok(Self::#variants),)*
                            other => Err(at.invalid(&format!("{other} {}", #complaint))),
                        }
                    }
                }
            }
        }
        TypeKind::Union(variants) => union(glue, decl, &view, &rust, &doc, variants),
    }
}

/// The view of a type that is another one in C: a typedef there, but a type of this crate in Rust, since only such a one
/// lets values of other crates be lowered to it.
fn transparent(view: &Ident, doc: &TokenStream, inner: &TokenStream) -> TokenStream {
    quote! {
        #doc
        #[repr(transparent)]
        #[derive(Clone, Copy)]
        pub struct #view(pub #inner);
    }
}

/// What a match on an enum of another crate has to end with. Its declaration is what the compiler reads too, so that
/// all variants are there.
fn others(decl: &TypeDecl) -> TokenStream {
    if decl.non_exhaustive && decl.path.module[0] != "crate" {
        quote! { _ => unreachable!() }
    } else {
        TokenStream::new()
    }
}

/// Where a value that is made of its own type comes in, one level more is counted. Newtypes are no level: what is made
/// of itself has a struct or an enum on the way.
fn deeper(decl: &TypeDecl) -> TokenStream {
    if decl.is_recursive {
        quote! { let at = &at.deeper()?; }
    } else {
        TokenStream::new()
    }
}

/// The same for a value that goes out: one that is too deep leaves nothing there, and a note in the arena.
fn counted(is_recursive: bool, lower: TokenStream) -> TokenStream {
    if !is_recursive {
        return lower;
    }
    quote! {
        if !arena.descend() {
            // SAFETY: views are numbers, pointers and structs of them, for which all zeros is a value.
            return unsafe { core::mem::zeroed() };
        }
        let view = { #lower };
        arena.ascend();
        view
    }
}

fn event_view(glue: &Glue<'_>, event: &crate::model::Event) -> TokenStream {
    let view = ident(&glue.names.prefixed(&event.path.name));
    let rust = glue.rust_path(&event.path);
    let mut out = struct_view(glue, &view, &docs(&event.docs), &glue.model.unboxed_fields(&event.fields));
    out.extend(lower_event(glue, &view, &rust, &event.fields));
    out
}

fn struct_view(glue: &Glue<'_>, view: &Ident, doc: &TokenStream, fields: &[Field]) -> TokenStream {
    let names = fields.iter().map(|field| ident(&c_names::field(&field.name)));
    let asserts = assert_offsets(view, names, &layout::fields(glue.model, glue.target, fields));
    let members = members(glue, fields);
    quote! {
        #doc
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct #view { #members }
        #asserts
    }
}

fn members(glue: &Glue<'_>, fields: &[Field]) -> TokenStream {
    if fields.is_empty() {
        return quote! {
            /// Nothing: C has no empty structs.
            pub unused: u8,
        };
    }
    fields
        .iter()
        .map(|field| {
            let name = ident(&c_names::field(&field.name));
            let ty = field_type(glue, &field.ty);
            let mut lines = field.docs.clone();
            match &field.ty {
                ty if glue.model.is_box(ty) => lines.push("Never null.".into()),
                TypeRef::Option(inner) if glue.model.is_box(inner) => lines.push("Null if there is none.".into()),
                _ => {}
            }
            let doc = docs(&lines);
            quote! { #doc pub #name: #ty, }
        })
        .collect()
}

fn lower_struct(view: &Ident, rust: &TokenStream, fields: &[Field], is_recursive: bool) -> TokenStream {
    let lower = fields.iter().map(|field| {
        let (member, name) = (ident(&c_names::field(&field.name)), ident(&field.name));
        quote! { #member: self.#name.lower(arena), }
    });
    lower_members(view, rust, lower.collect(), is_recursive)
}

fn lower_event(glue: &Glue<'_>, view: &Ident, rust: &TokenStream, fields: &[Field]) -> TokenStream {
    let lower = fields.iter().map(|field| {
        let (member, name) = (ident(&c_names::field(&field.name)), ident(&field.name));
        let value = out_of_boxes(glue, &field.ty, quote! { self.#name });
        quote! { #member: #value.lower(arena), }
    });
    lower_members(view, rust, lower.collect(), false)
}

fn lower_members(view: &Ident, rust: &TokenStream, members: TokenStream, is_recursive: bool) -> TokenStream {
    let body = if members.is_empty() {
        quote! { unused: 0 }
    } else {
        members
    };
    let lower = counted(is_recursive, quote! { #view { #body } });
    quote! {
        impl Lower<#view> for #rust {
            #[allow(unused_variables)]
            fn lower(&self, arena: &mut Arena) -> #view {
                #lower
            }
        }
    }
}

/// The value in the boxes that `value` is, if it is one.
pub(super) fn out_of_boxes(glue: &Glue<'_>, ty: &TypeRef, value: TokenStream) -> TokenStream {
    match glue.model.resolve(ty) {
        TypeRef::Boxed(inner) => out_of_boxes(glue, inner, quote! { (*#value) }),
        _ => value,
    }
}

/// As many boxes around `value` as the type has.
pub(super) fn into_boxes(glue: &Glue<'_>, ty: &TypeRef, value: TokenStream) -> TokenStream {
    match glue.model.resolve(ty) {
        TypeRef::Boxed(inner) => {
            let value = into_boxes(glue, inner, value);
            quote! { Box::new(#value) }
        }
        _ => value,
    }
}

/// `name: lift of view.name, …`, for a struct or a variant.
fn lift_fields(fields: &[Field]) -> TokenStream {
    fields
        .iter()
        .map(|field| {
            let c_name = c_names::field(&field.name);
            let (member, name) = (ident(&c_name), ident(&field.name));
            quote! { #name: Lift::lift(&view.#member, &at.field(#c_name))?, }
        })
        .collect()
}

fn union(
    glue: &Glue<'_>,
    decl: &TypeDecl,
    view: &Ident,
    rust: &TokenStream,
    doc: &TokenStream,
    variants: &[UnionVariant],
) -> TokenStream {
    let mut out = TokenStream::new();
    let mut union_members = TokenStream::new();
    let mut lower = TokenStream::new();
    let mut lift = TokenStream::new();
    let union_name = ident(&glue.names.variants(&decl.path.name));
    for variant in variants {
        let constant = ident(&glue.names.constant(&[&decl.path.name, &variant.name]));
        let tag = Literal::i32_unsuffixed(variant.tag);
        let variant_doc = docs(&variant.docs);
        let name = ident(&variant.name);
        out.extend(quote! { #variant_doc pub const #constant: i32 = #tag; });
        if variant.fields.is_empty() {
            lower.extend(quote! { Self::#name { .. } => view.tag = #constant, });
            let empty = if variant.is_tuple {
                quote! { Self::#name() }
            } else {
                quote! { Self::#name {} }
            };
            lift.extend(quote! { #constant => #empty, });
            continue;
        }
        let data = ident(&glue.names.variant(&decl.path.name, &variant.name));
        let member = ident(&c_names::union_member(&variant.name));
        out.extend(struct_view(glue, &data, &variant_doc, &variant.fields));
        union_members.extend(quote! { pub #member: #data, });
        // Not under the names of the fields, which may be those of our own variables.
        let bound: Vec<_> = (0..variant.fields.len()).map(|place| ident(&format!("field_{place}"))).collect();
        let pattern = if variant.is_tuple {
            quote! { Self::#name(#(#bound),*) }
        } else {
            let fields = variant.fields.iter().map(|field| ident(&field.name));
            quote! { Self::#name { #(#fields: #bound),* } }
        };
        let lowered = variant.fields.iter().zip(&bound).map(|(field, bound)| {
            let member = ident(&c_names::field(&field.name));
            quote! { #member: #bound.lower(arena), }
        });
        lower.extend(quote! {
            #pattern => {
                view.tag = #constant;
                view.value.#member = #data { #(#lowered)* };
            }
        });
        let member_name = c_names::union_member(&variant.name);
        let build = if variant.is_tuple {
            let lifted = variant.fields.iter().map(|field| {
                let c_name = c_names::field(&field.name);
                let member = ident(&c_name);
                quote! { Lift::lift(&view.#member, &at.field(#c_name))? }
            });
            quote! { Self::#name(#(#lifted),*) }
        } else {
            let fields = lift_fields(&variant.fields);
            quote! { Self::#name { #fields } }
        };
        lift.extend(quote! {
            #constant => {
                let (view, at) = (&view.value.#member, &at.field(#member_name));
                #build
            }
        });
    }
    let complaint = format!("is not a variant of {}", decl.path.name);
    let asserts = assert_layout(view, layout_of_named(glue, decl));
    let deeper = deeper(decl);
    lower.extend(others(decl));
    let lower = counted(
        decl.is_recursive,
        quote! {
            // SAFETY: views are numbers, pointers and structs of them, for which all zeros is a value.
            let mut view: #view = unsafe { core::mem::zeroed() };
            match self { #lower }
            view
        },
    );
    out.extend(quote! {
        /// The data of the variant that `tag` names.
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub union #union_name { #union_members }
        #doc
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct #view {
            /// Which variant this is.
            pub tag: i32,
            /// The data of that variant; nothing if it has none.
            pub value: #union_name,
        }
        #asserts
        impl Lower<#view> for #rust {
            #[allow(unused_variables)]
            fn lower(&self, arena: &mut Arena) -> #view {
                #lower
            }
        }
        impl Lift<#view> for #rust {
            unsafe fn lift(view: &#view, at: &ArgPath<'_>) -> Result<Self, Fault> {
                #deeper
                // SAFETY: the caller vouches for the view, and so for the member that its tag names.
                unsafe {
                    Ok(match view.tag {
                        #lift
                        other => return Err(at.field("tag").invalid(&format!("{other} {}", #complaint))),
                    })
                }
            }
        }
    });
    out
}

fn layout_of_named(glue: &Glue<'_>, decl: &TypeDecl) -> layout::Layout {
    let place = glue.model.types.iter().position(|other| other.path == decl.path).expect("a type of this model");
    layout::of(glue.model, glue.target, &TypeRef::Named(crate::model::TypeId(place)))
}

/// A type in a struct: arrays are in place there.
fn field_type(glue: &Glue<'_>, ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::Array(item, len) => {
            let item = element_type(glue, item);
            let len = Literal::usize_unsuffixed(*len);
            quote! { [#item; #len] }
        }
        _ => element_type(glue, ty),
    }
}

/// A type anywhere else.
pub(super) fn element_type(glue: &Glue<'_>, ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::Bool => quote! { u8 },
        TypeRef::Char => quote! { u32 },
        TypeRef::Int(kind) => int(*kind),
        TypeRef::Float(FloatKind::F32) => quote! { f32 },
        TypeRef::Float(FloatKind::F64) => quote! { f64 },
        TypeRef::Boxed(inner) => {
            let inner = element_type(glue, inner);
            quote! { *const #inner }
        }
        TypeRef::Option(inner) if glue.model.is_box(inner) => element_type(glue, glue.model.resolve(inner)),
        _ => {
            let name = ident(&glue.names.ty(ty));
            quote! { #name }
        }
    }
}

fn int(kind: IntKind) -> TokenStream {
    match kind {
        IntKind::I8 => quote! { i8 },
        IntKind::I16 => quote! { i16 },
        IntKind::I32 => quote! { i32 },
        IntKind::I64 => quote! { i64 },
        IntKind::U8 => quote! { u8 },
        IntKind::U16 => quote! { u16 },
        IntKind::U32 => quote! { u32 },
        IntKind::U64 => quote! { u64 },
    }
}

/// The author's type, as the glue spells it.
fn rust_type(glue: &Glue<'_>, ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::Bool => quote! { bool },
        TypeRef::Char => quote! { char },
        TypeRef::String => quote! { String },
        TypeRef::Bytes => quote! { Vec<u8> },
        TypeRef::Int(_) | TypeRef::Float(_) => element_type(glue, ty),
        TypeRef::Vec(item) => {
            let item = rust_type(glue, item);
            quote! { Vec<#item> }
        }
        TypeRef::Array(item, len) => {
            let item = rust_type(glue, item);
            let len = Literal::usize_unsuffixed(*len);
            quote! { [#item; #len] }
        }
        TypeRef::Option(inner) => {
            let inner = rust_type(glue, inner);
            quote! { Option<#inner> }
        }
        TypeRef::Named(id) => glue.rust_path(&glue.model.ty(*id).path),
        TypeRef::Boxed(inner) => {
            let inner = rust_type(glue, inner);
            quote! { Box<#inner> }
        }
        TypeRef::Map { ordered, key, value } => {
            let map = ident(if *ordered { "BTreeMap" } else { "HashMap" });
            let (key, value) = (rust_type(glue, key), rust_type(glue, value));
            quote! { std::collections::#map<#key, #value> }
        }
        TypeRef::Tuple(parts) => {
            let parts = parts.iter().map(|part| rust_type(glue, part));
            quote! { (#(#parts,)*) }
        }
        TypeRef::Duration => quote! { std::time::Duration },
        TypeRef::SystemTime => quote! { std::time::SystemTime },
        TypeRef::Unit => unreachable!("`check` lets it be an answer only"),
    }
}

fn assert_layout(view: &Ident, layout: layout::Layout) -> TokenStream {
    let (size, align) = (Literal::usize_unsuffixed(layout.size), Literal::usize_unsuffixed(layout.align));
    quote! {
        const _: () = assert!(size_of::<#view>() == #size && align_of::<#view>() == #align);
    }
}

fn assert_offsets(view: &Ident, members: impl IntoIterator<Item = Ident>, layout: &StructLayout) -> TokenStream {
    let mut out = assert_layout(view, layout.layout);
    for (member, offset) in members.into_iter().zip(&layout.offsets) {
        let offset = Literal::usize_unsuffixed(*offset);
        out.extend(quote! { const _: () = assert!(core::mem::offset_of!(#view, #member) == #offset); });
    }
    out
}
