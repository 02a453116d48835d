//! Sizes, alignments and offsets of the C structs, by the rules of the C ABI.
//!
//! The header promises them to C compilers and the schema to bindings that have none; the glue asserts every one
//! against what rustc makes of the same struct, so a mistake here is a compile error there.

use crate::c_names::{self, CNames};
use crate::c_views::{View, Views};
use crate::model::{Field, FloatKind, IntKind, Model, TypeKind, TypeRef};

/// How large a value is and how it must be aligned, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Layout {
    pub(crate) size: usize,
    pub(crate) align: usize,
}

/// A struct's own layout, and where each of its members begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StructLayout {
    pub(crate) layout: Layout,
    pub(crate) offsets: Vec<usize>,
}

/// What differs between targets.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Target {
    pub(crate) pointer: usize,
    /// The alignment of 8-byte numbers: 4 on 32-bit x86 System V, else 8.
    pub(crate) wide_align: usize,
}

impl Target {
    /// The target that the build script builds for, by what Cargo says of it.
    pub(crate) fn from_cargo() -> Self {
        let var = |name: &str| std::env::var(name).unwrap_or_default();
        let pointer = if var("CARGO_CFG_TARGET_POINTER_WIDTH") == "32" { 4 } else { 8 };
        let x86 = var("CARGO_CFG_TARGET_ARCH") == "x86" && var("CARGO_CFG_TARGET_OS") != "windows";
        Self { pointer, wide_align: if x86 { 4 } else { 8 } }
    }
}

/// Lays members out one behind the other.
pub(crate) fn sequence(members: impl IntoIterator<Item = Layout>) -> StructLayout {
    let mut end = 0;
    let mut align = 1;
    let mut offsets = Vec::new();
    for member in members {
        end = usize::next_multiple_of(end, member.align);
        offsets.push(end);
        end += member.size;
        align = align.max(member.align);
    }
    StructLayout { layout: Layout { size: end.next_multiple_of(align), align }, offsets }
}

fn number(size: usize, target: Target) -> Layout {
    Layout { size, align: if size == 8 { target.wide_align } else { size } }
}

/// A pointer and a length.
pub(crate) fn slice(target: Target) -> StructLayout {
    sequence([pointer(target), pointer(target)])
}

/// A pointer, or a length.
fn pointer(target: Target) -> Layout {
    Layout { size: target.pointer, align: target.pointer }
}

/// Seconds and nanoseconds.
fn seconds(target: Target) -> StructLayout {
    sequence([number(8, target), number(4, target)])
}

/// The parts of a tuple, or the key and the value of a map.
pub(crate) fn members(model: &Model, target: Target, parts: &[&TypeRef]) -> StructLayout {
    sequence(parts.iter().map(|part| of(model, target, part)))
}

/// The fields of a struct, an event or a variant.
pub(crate) fn fields(model: &Model, target: Target, fields: &[Field]) -> StructLayout {
    if fields.is_empty() {
        return sequence([Layout { size: 1, align: 1 }]);
    }
    sequence(fields.iter().map(|field| of(model, target, &field.ty)))
}

/// The view of a value of this type.
pub(crate) fn of(model: &Model, target: Target, ty: &TypeRef) -> Layout {
    match ty {
        TypeRef::Bool | TypeRef::Int(IntKind::I8 | IntKind::U8) => number(1, target),
        TypeRef::Int(IntKind::I16 | IntKind::U16) => number(2, target),
        TypeRef::Int(IntKind::I32 | IntKind::U32) | TypeRef::Float(FloatKind::F32) | TypeRef::Char => number(4, target),
        TypeRef::Int(IntKind::I64 | IntKind::U64) | TypeRef::Float(FloatKind::F64) => number(8, target),
        TypeRef::String | TypeRef::Bytes | TypeRef::Vec(_) | TypeRef::Map { .. } => slice(target).layout,
        TypeRef::Array(item, len) => {
            let item = of(model, target, item);
            Layout { size: item.size * len, align: item.align }
        }
        TypeRef::Boxed(_) => pointer(target),
        TypeRef::Option(inner) if model.is_box(inner) => pointer(target),
        TypeRef::Tuple(_) => members(model, target, &ty.parts()).layout,
        TypeRef::Duration | TypeRef::SystemTime => seconds(target).layout,
        TypeRef::Option(inner) => sequence([number(1, target), of(model, target, inner)]).layout,
        TypeRef::Named(id) => match &model.ty(*id).kind {
            TypeKind::Struct(members) => fields(model, target, members).layout,
            TypeKind::Newtype(inner) | TypeKind::Alias(inner) => of(model, target, inner),
            TypeKind::Enum(_) => number(4, target),
            TypeKind::Union(variants) => {
                let data = variants.iter().filter(|variant| !variant.fields.is_empty());
                let data = data.map(|variant| fields(model, target, &variant.fields).layout);
                let largest = data.fold(Layout { size: 1, align: 1 }, |a, b| Layout {
                    size: a.size.max(b.size),
                    align: a.align.max(b.align),
                });
                let value = Layout { size: largest.size.next_multiple_of(largest.align), align: largest.align };
                sequence([number(4, target), value]).layout
            }
        },
        TypeRef::Unit => unreachable!("`check` lets it be an answer only"),
    }
}

/// A struct of the header whose members somebody has to find: not a list, which is a pointer and a length everywhere,
/// nor an option.
#[derive(Debug, Clone)]
pub(crate) struct StructView {
    /// Its name in C.
    pub(crate) name: String,
    /// The names of its members in C.
    pub(crate) members: Vec<String>,
    pub(crate) layout: StructLayout,
}

/// Every struct made of fields: structs, variants with data, events, tuples, entries of maps, and those for time.
pub(crate) fn structs(model: &Model, target: Target, names: CNames<'_>) -> Vec<StructView> {
    let view = |name: String, of: &[Field]| StructView {
        name,
        members: of.iter().map(|field| c_names::field(&field.name)).collect(),
        layout: fields(model, target, of),
    };
    let mut views = Vec::new();
    for decl in &model.types {
        match &decl.kind {
            TypeKind::Struct(fields) => views.push(view(names.prefixed(&decl.path.name), fields)),
            TypeKind::Union(variants) => {
                let data = variants.iter().filter(|variant| !variant.fields.is_empty());
                views.extend(data.map(|variant| view(names.variant(&decl.path.name, &variant.name), &variant.fields)));
            }
            TypeKind::Newtype(_) | TypeKind::Alias(_) | TypeKind::Enum(_) => {}
        }
    }
    let events = model.events.iter();
    views.extend(events.map(|event| view(names.prefixed(&event.path.name), &model.unboxed_fields(&event.fields))));
    let nameless = Views::of(model).order.into_iter().filter_map(|one| {
        let (name, members, parts) = match &one {
            View::Nameless(ty @ TypeRef::Tuple(parts)) => {
                (names.ty(ty), (0..parts.len()).map(c_names::tuple_field).collect(), ty.parts())
            }
            View::Entry(map) => (names.entry(map), vec!["key".to_owned(), "value".to_owned()], map.parts()),
            _ => return None,
        };
        Some(StructView { name, members, layout: self::members(model, target, &parts) })
    });
    for one in nameless {
        // Two types that differ in the order of maps have one struct.
        if views.iter().all(|other| other.name != one.name) {
            views.push(one);
        }
    }
    views.extend([TypeRef::Duration, TypeRef::SystemTime].map(|ty| StructView {
        name: names.ty(&ty),
        members: vec!["sec".to_owned(), "nsec".to_owned()],
        layout: seconds(target),
    }));
    views
}
