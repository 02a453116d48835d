//! The glue of the types: a `repr(C)` view for each, and how a value is lowered to it and lifted from it.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{Glue, docs, ident};
use crate::c_layout::{self as layout, StructLayout};
use crate::c_names;
use crate::model::{Field, FloatKind, IntKind, TypeDecl, TypeKind, TypeRef, UnionVariant};

/// All views of the model, a group for each, after those it is made of.
pub(super) fn types(glue: &Glue<'_>) -> Vec<TokenStream> {
    let mut out = Vec::new();
    let mut made = BTreeSet::new();
    for decl in &glue.model.types {
        for ty in parts(&decl.kind) {
            nameless(glue, ty, &mut made, &mut out);
        }
        out.push(named(glue, decl));
    }
    let requests = glue.model.requests.iter();
    let params = requests.clone().flat_map(|request| request.params.iter().map(|field| &field.ty));
    let signals = glue.model.signals.iter().flat_map(|signal| signal.fields.iter().map(|field| &field.ty));
    for ty in params.chain(requests.map(|request| &request.returns)).chain(signals) {
        nameless(glue, ty, &mut made, &mut out);
    }
    for event in &glue.model.events {
        for field in &event.fields {
            in_field(glue, &field.ty, &mut made, &mut out);
        }
        out.push(event_view(glue, event));
    }
    out
}

fn parts(kind: &TypeKind) -> Vec<&TypeRef> {
    match kind {
        TypeKind::Struct(fields) => fields.iter().map(|field| in_place(&field.ty)).collect(),
        TypeKind::Newtype(inner) | TypeKind::Alias(inner) => vec![inner],
        TypeKind::Enum(_) => Vec::new(),
        TypeKind::Union(variants) => {
            variants.iter().flat_map(|variant| &variant.fields).map(|field| in_place(&field.ty)).collect()
        }
    }
}

/// An array that is a field needs no struct of its own, only its items do.
fn in_place(ty: &TypeRef) -> &TypeRef {
    match ty {
        TypeRef::Array(item, _) => item,
        _ => ty,
    }
}

fn in_field(glue: &Glue<'_>, ty: &TypeRef, made: &mut BTreeSet<String>, out: &mut Vec<TokenStream>) {
    nameless(glue, in_place(ty), made, out);
}

/// Emits the struct of a type that the author gave no name, after those of its parts, once.
fn nameless(glue: &Glue<'_>, ty: &TypeRef, made: &mut BTreeSet<String>, out: &mut Vec<TokenStream>) {
    let (TypeRef::Vec(inner) | TypeRef::Array(inner, _) | TypeRef::Option(inner)) = ty else { return };
    match ty {
        TypeRef::Option(inner) => in_field(glue, inner, made, out),
        _ => nameless(glue, inner, made, out),
    }
    let name = glue.names.ty(ty);
    if !made.insert(name.clone()) {
        return;
    }
    let view = ident(&name);
    let rust = rust_type(glue, ty);
    let mut group = match ty {
        TypeRef::Vec(item) => vec_view(glue, &view, &rust, item),
        TypeRef::Array(item, len) => array_view(glue, &view, &rust, item, *len),
        _ => option_view(glue, &view, &rust, inner),
    };
    group.extend(assert_layout(&view, layout::of(glue.model, glue.target, ty)));
    out.push(group);
}

fn vec_view(glue: &Glue<'_>, view: &Ident, rust: &TokenStream, item: &TypeRef) -> TokenStream {
    let item_view = element_type(glue, item);
    // Items that are pictured by themselves are borrowed from the vector; others get an array of views.
    let lower = if glue.model.is_scalar(item) {
        quote! {
            let _ = arena;
            #view { ptr: self.as_ptr().cast(), len: self.len() }
        }
    } else {
        quote! {
            let (ptr, len) = arena.lower_slice(self.as_slice());
            #view { ptr, len }
        }
    };
    quote! {
        /// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct #view {
            pub ptr: *const #item_view,
            pub len: usize,
        }
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
    }
}

fn array_view(glue: &Glue<'_>, view: &Ident, rust: &TokenStream, item: &TypeRef, len: usize) -> TokenStream {
    let item_view = element_type(glue, item);
    let len = Literal::usize_unsuffixed(len);
    quote! {
        /// A fixed number of items.
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct #view {
            pub items: [#item_view; #len],
        }
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
    }
}

fn option_view(glue: &Glue<'_>, view: &Ident, rust: &TokenStream, inner: &TypeRef) -> TokenStream {
    let inner_view = field_type(glue, inner);
    quote! {
        /// A value that may be missing: `value` means something only if `present` is 1.
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct #view {
            pub present: u8,
            pub value: #inner_view,
        }
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
    }
}

fn named(glue: &Glue<'_>, decl: &TypeDecl) -> TokenStream {
    let name = glue.names.prefixed(&decl.path.name);
    let view = ident(&name);
    let rust = glue.rust_path(&decl.path);
    let doc = docs(&decl.docs);
    match &decl.kind {
        TypeKind::Struct(fields) => {
            let view_def = struct_view(glue, &view, &doc, fields);
            let lift = lift_fields(fields);
            quote! {
                #view_def
                impl Lift<#view> for #rust {
                    unsafe fn lift(view: &#view, at: &ArgPath<'_>) -> Result<Self, Fault> {
                        // SAFETY: the caller vouches for the view, and so for its fields.
                        unsafe { Ok(Self { #lift }) }
                    }
                }
            }
            .into_iter()
            .chain(lower_struct(&view, &rust, fields))
            .collect()
        }
        TypeKind::Alias(inner) => {
            let inner = element_type(glue, inner);
            quote! { #doc pub type #view = #inner; }
        }
        TypeKind::Newtype(inner) => {
            let inner = element_type(glue, inner);
            quote! {
                #doc
                pub type #view = #inner;
                impl Lower<#inner> for #rust {
                    fn lower(&self, arena: &mut Arena) -> #inner {
                        self.0.lower(arena)
                    }
                }
                impl Lift<#inner> for #rust {
                    unsafe fn lift(view: &#inner, at: &ArgPath<'_>) -> Result<Self, Fault> {
                        // SAFETY: the caller vouches for the view, which is that of the inner value.
                        unsafe { Lift::lift(view, at) }.map(Self)
                    }
                }
            }
        }
        TypeKind::Enum(variants) => {
            let constants = variants.iter().map(|variant| {
                let constant = ident(&glue.names.constant(&[&decl.path.name, &variant.name]));
                let value = Literal::i32_unsuffixed(variant.value);
                let doc = docs(&variant.docs);
                quote! { #doc pub const #constant: #view = #value; }
            });
            let numbers = variants.iter().map(|variant| Literal::i32_unsuffixed(variant.value));
            let numbers: Vec<_> = numbers.collect();
            let variants: Vec<_> = variants.iter().map(|variant| ident(&variant.name)).collect();
            let complaint = format!("is not a value of {}", decl.path.name);
            quote! {
                #doc
                pub type #view = i32;
                #(#constants)*
                impl Lower<i32> for #rust {
                    fn lower(&self, _: &mut Arena) -> i32 {
                        match self {
                            #(Self::#variants => #numbers,)*
                        }
                    }
                }
                impl Lift<i32> for #rust {
                    unsafe fn lift(view: &i32, at: &ArgPath<'_>) -> Result<Self, Fault> {
                        match *view {
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

fn event_view(glue: &Glue<'_>, event: &crate::model::Event) -> TokenStream {
    let view = ident(&glue.names.prefixed(&event.path.name));
    let rust = glue.rust_path(&event.path);
    let mut out = struct_view(glue, &view, &docs(&event.docs), &event.fields);
    out.extend(lower_struct(&view, &rust, &event.fields));
    out
}

fn struct_view(glue: &Glue<'_>, view: &Ident, doc: &TokenStream, fields: &[Field]) -> TokenStream {
    let asserts = assert_struct(view, fields, &layout::fields(glue.model, glue.target, fields));
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
            let doc = docs(&field.docs);
            quote! { #doc pub #name: #ty, }
        })
        .collect()
}

fn lower_struct(view: &Ident, rust: &TokenStream, fields: &[Field]) -> TokenStream {
    let lower = fields.iter().map(|field| {
        let (member, name) = (ident(&c_names::field(&field.name)), ident(&field.name));
        quote! { #member: self.#name.lower(arena), }
    });
    let body = if fields.is_empty() {
        quote! { unused: 0 }
    } else {
        quote! { #(#lower)* }
    };
    quote! {
        impl Lower<#view> for #rust {
            #[allow(unused_variables)]
            fn lower(&self, arena: &mut Arena) -> #view {
                #view { #body }
            }
        }
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
    let union_name = ident(&format!("{view}_Value"));
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
        let bound: Vec<_> = variant.fields.iter().map(|field| ident(&field.name)).collect();
        let pattern = if variant.is_tuple {
            quote! { Self::#name(#(#bound),*) }
        } else {
            quote! { Self::#name { #(#bound),* } }
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
                // SAFETY: views are numbers, pointers and structs of them, for which all zeros is a value.
                let mut view: #view = unsafe { core::mem::zeroed() };
                match self { #lower }
                view
            }
        }
        impl Lift<#view> for #rust {
            unsafe fn lift(view: &#view, at: &ArgPath<'_>) -> Result<Self, Fault> {
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
        TypeRef::Unit
        | TypeRef::Map { .. }
        | TypeRef::Tuple(_)
        | TypeRef::Boxed(_)
        | TypeRef::Duration
        | TypeRef::SystemTime => unreachable!("`check` lets no such type through"),
    }
}

fn assert_layout(view: &Ident, layout: layout::Layout) -> TokenStream {
    let (size, align) = (Literal::usize_unsuffixed(layout.size), Literal::usize_unsuffixed(layout.align));
    quote! {
        const _: () = assert!(size_of::<#view>() == #size && align_of::<#view>() == #align);
    }
}

fn assert_struct(view: &Ident, fields: &[Field], layout: &StructLayout) -> TokenStream {
    let mut out = assert_layout(view, layout.layout);
    for (field, offset) in fields.iter().zip(&layout.offsets) {
        let member = ident(&c_names::field(&field.name));
        let offset = Literal::usize_unsuffixed(*offset);
        out.extend(quote! { const _: () = assert!(core::mem::offset_of!(#view, #member) == #offset); });
    }
    out
}
