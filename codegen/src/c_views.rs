//! The structs and typedefs of the C ABI in an order in which a C compiler can read them.
//!
//! A struct has to be complete before it is part of another, but only declared before something points to it. Where
//! types are made of themselves, that is the way out: what is pointed to comes later, and is declared in front of all.

use std::collections::{BTreeSet, HashSet};

use crate::c_names::CNames;
use crate::model::{Model, TypeId, TypeKind, TypeRef};

/// Something that the header defines for the sake of a type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum View {
    /// A type that the author named: a struct, a union with its tag, a typedef.
    Named(TypeId),
    /// The event of this place in the model.
    Event(usize),
    /// The struct of a type without a name of its own. Two that differ only in the order of maps have one struct.
    Nameless(TypeRef),
    /// The key and the value of the map that this is.
    Entry(TypeRef),
}

/// All views, and those that have to be declared first.
#[derive(Debug)]
pub(crate) struct Views {
    /// Each after those that it needs complete.
    pub(crate) order: Vec<View>,
    /// The C names of structs that something points to before they are complete.
    pub(crate) forward: BTreeSet<String>,
}

impl Views {
    /// The views of everything that the model exports.
    pub(crate) fn of(model: &Model) -> Self {
        let mut walk = Walk {
            model,
            names: CNames::new(model),
            begun: HashSet::new(),
            later: Vec::new(),
            views: Views { order: Vec::new(), forward: BTreeSet::new() },
        };
        for place in 0..model.types.len() {
            walk.root(View::Named(TypeId(place)));
        }
        let params = model.requests.iter().flat_map(|request| request.params.iter().map(|field| &field.ty));
        let returns = model.requests.iter().map(|request| &request.returns);
        let signals = model.signals.iter().flat_map(|signal| signal.fields.iter().map(|field| &field.ty));
        for ty in params.chain(returns).chain(signals) {
            let mut needs = Vec::new();
            need(model, model.unboxed(ty), At::Element, true, &mut needs);
            needs.into_iter().for_each(|(view, _)| walk.root(view));
        }
        for place in 0..model.events.len() {
            walk.root(View::Event(place));
        }
        walk.views
    }
}

impl View {
    /// The name of the struct or typedef in C.
    pub(crate) fn name(&self, model: &Model, names: CNames<'_>) -> String {
        match self {
            View::Named(id) => names.prefixed(&model.ty(*id).path.name),
            View::Event(place) => names.prefixed(&model.events[*place].path.name),
            View::Nameless(ty) => names.ty(ty),
            View::Entry(map) => names.entry(map),
        }
    }
}

/// Whether an array is there itself or has a struct around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// The member of a struct.
    Member,
    /// An item of a list, what is pointed to, a typedef, a parameter.
    Element,
}

struct Walk<'a> {
    model: &'a Model,
    names: CNames<'a>,
    begun: HashSet<View>,
    /// Declared, and still to be defined.
    later: Vec<View>,
    views: Views,
}

impl Walk<'_> {
    fn root(&mut self, view: View) {
        self.visit(view);
        while let Some(view) = self.later.pop() {
            self.visit(view);
        }
    }

    fn visit(&mut self, view: View) {
        if !self.begun.insert(view.clone()) {
            return;
        }
        for (target, complete) in needs(self.model, &view) {
            if complete || !reaches(self.model, &target, &view) {
                self.visit(target);
            } else {
                self.views.forward.insert(target.name(self.model, self.names));
                self.later.push(target);
            }
        }
        self.views.order.push(view);
    }
}

/// Whether one view is needed, if only declared, by another or by what that one needs.
fn reaches(model: &Model, from: &View, to: &View) -> bool {
    let mut seen = HashSet::new();
    let mut open = vec![from.clone()];
    while let Some(view) = open.pop() {
        if view == *to {
            return true;
        }
        if seen.insert(view.clone()) {
            open.extend(needs(model, &view).into_iter().map(|(target, _)| target));
        }
    }
    false
}

/// The views that one is made of, each with whether it has to be complete.
fn needs(model: &Model, view: &View) -> Vec<(View, bool)> {
    let mut out = Vec::new();
    let mut members = |types: Vec<&TypeRef>| {
        for ty in types {
            need(model, ty, At::Member, true, &mut out);
        }
    };
    match view {
        View::Named(id) => match &model.ty(*id).kind {
            // A typedef is content with a declaration.
            TypeKind::Newtype(inner) | TypeKind::Alias(inner) => need(model, inner, At::Element, false, &mut out),
            kind => members(kind.parts()),
        },
        View::Event(place) => {
            members(model.events[*place].fields.iter().map(|field| model.unboxed(&field.ty)).collect());
        }
        View::Nameless(TypeRef::Vec(item)) => need(model, item, At::Element, false, &mut out),
        View::Nameless(TypeRef::Array(item, _)) => need(model, item, At::Element, true, &mut out),
        View::Nameless(map @ TypeRef::Map { .. }) => out.push((View::Entry(map.clone()), false)),
        View::Nameless(ty) | View::Entry(ty) => members(ty.parts()),
    }
    out
}

/// What a value of this type needs where it stands.
fn need(model: &Model, ty: &TypeRef, at: At, complete: bool, out: &mut Vec<(View, bool)>) {
    match ty {
        TypeRef::Named(id) => match &model.ty(*id).kind {
            TypeKind::Newtype(inner) | TypeKind::Alias(inner) => {
                // A typedef cannot be declared without what it stands for.
                out.push((View::Named(*id), true));
                if complete {
                    need(model, inner, At::Element, true, out);
                }
            }
            TypeKind::Enum(_) => out.push((View::Named(*id), true)),
            TypeKind::Struct(_) | TypeKind::Union(_) => out.push((View::Named(*id), complete)),
        },
        TypeRef::Array(item, _) if at == At::Member => need(model, item, At::Element, complete, out),
        TypeRef::Boxed(inner) => need(model, inner, At::Element, false, out),
        TypeRef::Option(inner) => match model.resolve(inner) {
            TypeRef::Boxed(inner) => need(model, inner, At::Element, false, out),
            _ => out.push((View::Nameless(ty.clone()), complete)),
        },
        TypeRef::Vec(_) | TypeRef::Array(..) | TypeRef::Map { .. } | TypeRef::Tuple(_) => {
            out.push((View::Nameless(ty.clone()), complete));
        }
        TypeRef::Unit
        | TypeRef::Bool
        | TypeRef::Int(_)
        | TypeRef::Float(_)
        | TypeRef::Char
        | TypeRef::String
        | TypeRef::Bytes
        | TypeRef::Duration
        | TypeRef::SystemTime => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Field, Fingerprint, Library, Path, TypeDecl};

    fn model(types: Vec<(&str, TypeKind)>) -> Model {
        let types = types.into_iter().map(|(name, kind)| TypeDecl {
            path: Path { module: vec!["crate".into()], name: name.into() },
            docs: Vec::new(),
            deprecated: None,
            kind,
            is_error: false,
            non_exhaustive: false,
            lossy: false,
            is_recursive: true,
            fingerprint: Fingerprint(0),
        });
        let library = Library::for_tests();
        Model { library, types: types.collect(), requests: Vec::new(), events: Vec::new(), signals: Vec::new() }
    }

    fn fields(types: Vec<TypeRef>) -> TypeKind {
        TypeKind::Struct(types.into_iter().map(|ty| Field { name: "it".into(), docs: Vec::new(), ty }).collect())
    }

    fn named(place: usize) -> TypeRef {
        TypeRef::Named(TypeId(place))
    }

    fn order(model: &Model) -> (Vec<String>, Vec<String>) {
        let views = Views::of(model);
        let names = views.order.iter().map(|view| view.name(model, CNames::new(model)));
        (names.collect(), views.forward.into_iter().collect())
    }

    #[test]
    fn without_circles_nothing_is_declared_first() {
        let map = TypeRef::Map { ordered: true, key: Box::new(TypeRef::String), value: Box::new(named(0)) };
        let model = model(vec![
            ("Point", fields(vec![TypeRef::Bool])),
            ("All", fields(vec![TypeRef::Vec(Box::new(map)), TypeRef::Boxed(Box::new(TypeRef::Bool))])),
        ]);
        let (order, forward) = order(&model);
        let map = "lib_MapOfStrToPoint";
        assert_eq!(order, ["lib_Point", &format!("{map}_Entry"), map, "lib_VecOfMapOfStrToPoint", "lib_All"]);
        assert!(forward.is_empty());
    }

    #[test]
    fn what_closes_a_circle_comes_later_and_is_declared_first() {
        // struct Index { entries: BTreeMap<bool, (Index, u8)> }
        let value = TypeRef::Tuple(vec![named(0), TypeRef::Bool]);
        let map = TypeRef::Map { ordered: true, key: Box::new(TypeRef::Bool), value: Box::new(value) };
        let (order, forward) = order(&model(vec![("Index", fields(vec![map]))]));
        let entry = "lib_MapOfBoolToTupleOfIndexAndBool_Entry";
        let tuple = "lib_TupleOfIndexAndBool";
        assert_eq!(order, ["lib_MapOfBoolToTupleOfIndexAndBool", "lib_Index", tuple, entry]);
        assert_eq!(forward, [entry]);
    }

    #[test]
    fn typedefs_in_a_circle_need_only_declarations() {
        // type Nodes = Vec<Node>; struct Node { first: Box<Nodes>, others: Nodes }
        let model = model(vec![
            ("Nodes", TypeKind::Alias(TypeRef::Vec(Box::new(named(1))))),
            ("Node", fields(vec![TypeRef::Boxed(Box::new(named(0))), named(0)])),
        ]);
        let (order, forward) = order(&model);
        assert_eq!(order, ["lib_Nodes", "lib_VecOfNode", "lib_Node"]);
        assert_eq!(forward, ["lib_Node", "lib_VecOfNode"]);
    }
}
