//! What C++ asks of types that contain themselves: an order in which everything that has to be complete is, and
//! default values that end.

use std::collections::{HashMap, HashSet};

use crate::model::{Field, Model, TypeDecl, TypeId, TypeKind, TypeRef};

/// All types, each after those that have to be complete, or at least known, where it is declared.
///
/// The model's own order is not enough within a circle: of `struct A { b: B }` and `struct B { all: Vec<A> }`, `B` has
/// to be first.
pub(super) fn complete(model: &Model) -> Vec<TypeId> {
    fn visit(model: &Model, id: TypeId, seen: &mut [bool], order: &mut Vec<TypeId>) {
        if std::mem::replace(&mut seen[id.0], true) {
            return;
        }
        let mut needed = Needed { model, inside: model.ty(id), ids: Vec::new() };
        needed.add_all();
        for id in needed.ids {
            visit(model, id, seen, order);
        }
        order.push(id);
    }
    let mut order = Vec::with_capacity(model.types.len());
    let mut seen = vec![false; model.types.len()];
    for index in 0..model.types.len() {
        visit(model, TypeId(index), &mut seen, &mut order);
    }
    order
}

/// The types that have to come before one.
struct Needed<'a> {
    model: &'a Model,
    inside: &'a TypeDecl,
    ids: Vec<TypeId>,
}

impl Needed<'_> {
    fn add_all(&mut self) {
        match &self.inside.kind {
            TypeKind::Struct(fields) => self.fields(fields),
            TypeKind::Union(variants) => variants.iter().for_each(|variant| self.fields(&variant.fields)),
            // Another name for a type: that is enough to know.
            TypeKind::Newtype(inner) | TypeKind::Alias(inner) => self.add(inner, false),
            TypeKind::Enum(_) => {}
        }
    }

    fn fields(&mut self, fields: &[Field]) {
        fields.iter().for_each(|field| self.add(&field.ty, true));
    }

    /// `held` says whether the value itself is a part, rather than something that points to it.
    fn add(&mut self, ty: &TypeRef, held: bool) {
        match ty {
            TypeRef::Vec(inner) | TypeRef::Boxed(inner) => self.add(inner, false),
            TypeRef::Map { key, value, .. } => {
                self.add(key, true);
                self.add(value, false);
            }
            TypeRef::Option(inner) | TypeRef::Array(inner, _) => self.add(inner, held),
            TypeRef::Tuple(parts) => parts.iter().for_each(|part| self.add(part, held)),
            TypeRef::Named(id) => {
                let target = self.model.ty(*id);
                match &target.kind {
                    // A forward declaration does, where only a pointer to it is held.
                    TypeKind::Struct(_) | TypeKind::Union(_) => {
                        if held || !self.inside.is_recursive || !target.is_recursive {
                            self.ids.push(*id);
                        }
                    }
                    TypeKind::Enum(_) => self.ids.push(*id),
                    // Its name has to be known; and what it is a name for may have to be complete.
                    TypeKind::Newtype(inner) | TypeKind::Alias(inner) => {
                        if !self.ids.contains(id) {
                            self.ids.push(*id);
                            self.add(inner, held);
                        } else if held {
                            self.add(inner, true);
                        }
                    }
                }
            }
            _ => {}
        }
    }
}

/// Whether the default of a field needs a type that is not among the complete ones. From C++20 on that of a
/// `std::vector` does, even of an empty one: its constructor and destructor are `constexpr`, and so compiled at once
/// with all that they would destroy. That of a `brokers::box` never does.
pub(super) fn waits(model: &Model, ty: &TypeRef, complete: &HashSet<TypeId>) -> bool {
    let mut open = vec![ty];
    let mut seen = HashSet::new();
    while let Some(ty) = open.pop() {
        match ty {
            TypeRef::Boxed(_) => {}
            TypeRef::Named(id) => {
                let decl = model.ty(*id);
                let has_name_only = matches!(decl.kind, TypeKind::Newtype(_) | TypeKind::Alias(_));
                if !has_name_only && !complete.contains(id) {
                    return true;
                }
                if seen.insert(*id) {
                    open.extend(decl.kind.parts());
                }
            }
            _ => open.extend(ty.parts()),
        }
    }
    false
}

/// For each enum with data, the place of the variant that is its default: the first one whose own default ends, which
/// `Negate(Box<Expr>)` in an `Expr` does not.
pub(super) fn defaults(model: &Model) -> HashMap<TypeId, usize> {
    let mut ends = vec![false; model.types.len()];
    let mut found = HashMap::new();
    // Each round builds on what the rounds before have found, so nothing is its own reason.
    loop {
        let before = ends.clone();
        let all = |fields: &[Field]| fields.iter().all(|field| has_default(&before, &field.ty));
        for (index, decl) in model.types.iter().enumerate().filter(|(index, _)| !before[*index]) {
            ends[index] = match &decl.kind {
                TypeKind::Struct(fields) => all(fields),
                TypeKind::Newtype(inner) | TypeKind::Alias(inner) => has_default(&before, inner),
                TypeKind::Enum(_) => true,
                TypeKind::Union(variants) => {
                    let first = variants.iter().position(|variant| all(&variant.fields));
                    found.extend(first.map(|first| (TypeId(index), first)));
                    first.is_some()
                }
            };
        }
        if ends == before {
            return found;
        }
    }
}

fn has_default(ends: &[bool], ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Boxed(inner) | TypeRef::Array(inner, _) => has_default(ends, inner),
        TypeRef::Tuple(parts) => parts.iter().all(|part| has_default(ends, part)),
        TypeRef::Named(id) => ends[id.0],
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Fingerprint, Library, Path, UnionVariant};

    fn model(types: Vec<(&str, bool, TypeKind)>) -> Model {
        let decl = |(name, is_recursive, kind): (&str, bool, TypeKind)| TypeDecl {
            path: Path { module: vec!["crate".into()], name: name.into() },
            docs: Vec::new(),
            deprecated: None,
            kind,
            is_error: false,
            non_exhaustive: false,
            lossy: false,
            is_recursive,
            fingerprint: Fingerprint(0),
        };
        Model {
            library: Library::for_tests(),
            types: types.into_iter().map(decl).collect(),
            requests: Vec::new(),
            events: Vec::new(),
            signals: Vec::new(),
        }
    }

    fn named(place: usize) -> TypeRef {
        TypeRef::Named(TypeId(place))
    }

    fn vec(item: TypeRef) -> TypeRef {
        TypeRef::Vec(Box::new(item))
    }

    fn boxed(inner: TypeRef) -> TypeRef {
        TypeRef::Boxed(Box::new(inner))
    }

    fn option(inner: TypeRef) -> TypeRef {
        TypeRef::Option(Box::new(inner))
    }

    fn fields(types: Vec<TypeRef>) -> Vec<Field> {
        types.into_iter().map(|ty| Field { name: "f".into(), docs: Vec::new(), ty }).collect()
    }

    fn record(types: Vec<TypeRef>) -> TypeKind {
        TypeKind::Struct(fields(types))
    }

    fn union(variants: Vec<Vec<TypeRef>>) -> TypeKind {
        let variant =
            |types| UnionVariant { name: "V".into(), docs: Vec::new(), tag: 0, fields: fields(types), is_tuple: true };
        TypeKind::Union(variants.into_iter().map(variant).collect())
    }

    fn ordered(model: &Model) -> Vec<&str> {
        complete(model).into_iter().map(|id| model.ty(id).path.name.as_str()).collect()
    }

    #[test]
    fn what_is_held_comes_first_and_what_is_pointed_to_whenever() {
        let model = model(vec![
            ("Outer", true, record(vec![option(named(1)), named(2)])),
            ("Inner", true, record(vec![vec(named(0))])),
            ("Name", true, TypeKind::Alias(named(3))),
            ("Last", true, record(vec![TypeRef::Tuple(vec![boxed(named(0)), vec(named(2))])])),
        ]);
        assert_eq!(ordered(&model), ["Inner", "Name", "Last", "Outer"]);
    }

    #[test]
    fn outside_of_circles_everything_comes_after_its_parts() {
        let model = model(vec![
            ("User", false, record(vec![vec(named(1)), boxed(named(2))])),
            ("Tree", true, record(vec![vec(named(1))])),
            ("Plain", false, record(vec![])),
        ]);
        assert_eq!(ordered(&model), ["Tree", "Plain", "User"]);
    }

    #[test]
    fn the_default_variant_is_the_first_whose_default_ends() {
        let model = model(vec![
            ("Expr", true, union(vec![vec![boxed(named(0))], vec![named(1)], vec![TypeRef::Bool], vec![]])),
            ("Pair", true, record(vec![TypeRef::Array(Box::new(boxed(named(0))), 2)])),
            ("List", true, union(vec![vec![option(boxed(named(2)))], vec![]])),
            ("Deep", true, union(vec![vec![boxed(named(0))], vec![]])),
        ]);
        let defaults = defaults(&model);
        assert_eq!(defaults[&TypeId(0)], 2);
        assert_eq!(defaults[&TypeId(2)], 0);
        // The shortest way down is taken, so that two types never are each other's default.
        assert_eq!(defaults[&TypeId(3)], 1);
    }

    #[test]
    fn a_default_waits_for_all_that_its_destructor_reaches() {
        let model = model(vec![
            ("Ping", true, record(vec![vec(named(1))])),
            ("Pong", true, record(vec![vec(named(0))])),
            ("Holder", false, record(vec![named(1)])),
        ]);
        let complete = HashSet::from([TypeId(1), TypeId(2)]);
        assert!(waits(&model, &vec(named(0)), &complete));
        assert!(waits(&model, &named(2), &complete));
        assert!(!waits(&model, &option(boxed(named(0))), &complete));
        assert!(!waits(&model, &TypeRef::String, &complete));
        assert!(!waits(&model, &named(2), &HashSet::from([TypeId(0), TypeId(1), TypeId(2)])));
    }
}
