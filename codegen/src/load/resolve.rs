//! From the exported items to the model: everything they reach, and nothing else.

use std::collections::{BTreeSet, HashMap};

use brokers_syntax::ast::{self, Lane};
use brokers_syntax::{Error, Place, nearest, types};
use syn::ext::IdentExt;

use super::Inputs;
use super::circles;
use super::tree::{Body, Decl, DeclId, Tree};
use crate::check::unmapped::Position;
use crate::model::{
    ErrorType, Event, Field, Fingerprint, Library, Model, Path, Request, Signal, TypeDecl, TypeId, TypeKind, TypeRef,
    docs_and_deprecated,
};
use crate::report::{FileId, Report};

/// What the exported items came to.
#[derive(Debug)]
pub(crate) struct Resolved {
    /// What is exported and what that reaches, in the order of declaration, whether or not there is a model.
    pub(crate) items: Vec<Item>,
    /// The model, unless something could not be resolved. Its fingerprints are not filled in yet.
    pub(crate) model: Option<Model>,
    /// Where the model's types without a name were written.
    pub(crate) nameless: Vec<Nameless>,
}

/// A place in a declaration where a type is written that has no name.
#[derive(Debug)]
pub(crate) struct Nameless {
    /// The file.
    pub(crate) file: FileId,
    /// The place in it.
    pub(crate) place: Place,
    /// The type.
    pub(crate) ty: TypeRef,
}

/// Something that callers in other languages get to see under its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Item {
    Type(DeclId),
    Request(DeclId),
    Event(DeclId),
    Signal(DeclId),
}

/// Fingerprints cover what an item reaches, so they are filled in when everything is there.
pub(super) const NOT_YET: Fingerprint = Fingerprint(0);

/// Resolves everything that is exported.
pub(super) fn resolve(inputs: &Inputs, tree: &Tree, report: &mut Report) -> Resolved {
    // Once only to see which types are reached; then again with those in the order of their declaration.
    let mistakes = report.count();
    let mut scout = Resolver::new(inputs, tree, report);
    scout.messages();
    let reached: BTreeSet<DeclId> = scout.states.into_keys().collect();
    report.truncate(mistakes);

    let mut resolver = Resolver::new(inputs, tree, report);
    for id in &reached {
        resolver.type_id(*id);
    }
    let messages = resolver.messages();
    let shutdown = resolver.life();
    let Resolver { types, order, nameless, .. } = resolver;
    let items = items(inputs, tree, &reached);
    if items.is_empty() && report.is_empty() {
        report.push_builder(
            "nothing is exported: no event, request or signal in the declaration files has the lane `api`",
            "write for example `#[request(api)]`",
        );
    }
    let types = in_order(types, &order);
    let model = messages.zip(types).map(|((requests, events, signals), types)| Model {
        library: library(inputs, &tree.docs, shutdown),
        types,
        requests,
        events,
        signals,
    });
    // What refers to a type that could not be resolved has no place to refer to.
    let model = model.filter(|_| report.is_empty()).map(|model| renumbered(model, &order));
    let nameless = if model.is_some() { nameless } else { Vec::new() };
    let renumber = places(&order);
    let nameless = nameless.into_iter().map(|one| Nameless { ty: renumbered_ref(one.ty, &renumber), ..one }).collect();
    let model = model.and_then(|mut model| circles::mark(&mut model, tree, report).then_some(model));
    Resolved { items, model, nameless }
}

/// The types in the order in which they were done, if all of them were.
fn in_order(mut types: Vec<Option<TypeDecl>>, order: &[TypeId]) -> Option<Vec<TypeDecl>> {
    order.iter().map(|id| types[id.0].take()).collect()
}

/// Where each id of before is in the new order.
fn places(order: &[TypeId]) -> HashMap<TypeId, TypeId> {
    order.iter().enumerate().map(|(place, id)| (*id, TypeId(place))).collect()
}

/// Gives every reference the place that its type has in the new order: a type of a circle is referred to before it is
/// done.
fn renumbered(mut model: Model, order: &[TypeId]) -> Model {
    let places = places(order);
    let Model { types, requests, events, signals, .. } = &mut model;
    let mut refs: Vec<&mut TypeRef> = types.iter_mut().flat_map(|decl| decl.kind.parts_mut()).collect();
    for request in requests {
        if let ErrorType::Declared(id) = &mut request.error {
            *id = places[id];
        }
        refs.push(&mut request.returns);
        refs.extend(request.params.iter_mut().map(|field| &mut field.ty));
    }
    let events = events.iter_mut().flat_map(|event| &mut event.fields);
    let signals = signals.iter_mut().flat_map(|signal| &mut signal.fields);
    refs.extend(events.chain(signals).map(|field| &mut field.ty));
    refs.into_iter().for_each(|ty| renumber(ty, &places));
    model
}

fn renumbered_ref(mut ty: TypeRef, places: &HashMap<TypeId, TypeId>) -> TypeRef {
    renumber(&mut ty, places);
    ty
}

fn renumber(ty: &mut TypeRef, places: &HashMap<TypeId, TypeId>) {
    if let TypeRef::Named(id) = ty {
        *id = places[id];
    }
    ty.parts_mut().into_iter().for_each(|part| renumber(part, places));
}

fn library(inputs: &Inputs, docs: &[String], shutdown: Option<Path>) -> Library {
    Library {
        docs: docs.to_vec(),
        name: inputs.name.clone(),
        version: inputs.version.clone(),
        description: inputs.description.clone(),
        package: inputs.package.clone(),
        crate_name: inputs.crate_name.clone(),
        manifest_dir: inputs.manifest_dir.clone(),
        initialize: inputs.initialize.clone(),
        require_initialized: inputs.require_initialized,
        shutdown,
        deadline: inputs.deadline,
    }
}

fn items(inputs: &Inputs, tree: &Tree, reached: &BTreeSet<DeclId>) -> Vec<Item> {
    let item = |id: DeclId| match &tree[id].body {
        Body::Data(_) | Body::Alias(_) if reached.contains(&id) => Some(Item::Type(id)),
        _ if !tree[id].is_ours() => None,
        Body::Request(request) if request.lane == Lane::Api && !is_shutdown(inputs, &tree[id]) => {
            Some(Item::Request(id))
        }
        Body::Event(event) if event.lane == Lane::Api => Some(Item::Event(id)),
        Body::Signal(signal) if signal.lane == Lane::Api => Some(Item::Signal(id)),
        _ => None,
    };
    tree.ids().filter_map(item).collect()
}

fn is_shutdown(inputs: &Inputs, decl: &Decl) -> bool {
    inputs.shutdown.as_ref().is_some_and(|shutdown| decl.name.unraw() == shutdown)
}

/// Turns declarations into the model's. What cannot be resolved is reported and comes back as nothing.
pub(super) struct Resolver<'a> {
    pub(super) inputs: &'a Inputs,
    pub(super) tree: &'a Tree,
    pub(super) report: &'a mut Report,
    /// The types so far; none in the place of one that is not done yet, or that failed.
    pub(super) types: Vec<Option<TypeDecl>>,
    /// The types that are done, each after those it is made of, except for those of a circle.
    pub(super) order: Vec<TypeId>,
    pub(super) states: HashMap<DeclId, State>,
    /// The types that are begun, each inside the one before.
    pub(super) open: Vec<DeclId>,
    /// How many lists, maps and boxes the type at hand is inside of.
    pub(super) indirections: usize,
    pub(super) nameless: Vec<Nameless>,
}

/// How far a type is.
#[derive(Debug, Clone, Copy)]
pub(super) enum State {
    /// Begun, inside of so many lists, maps and boxes: met again, it is made of itself.
    Open {
        id: TypeId,
        indirections: usize,
    },
    Done(TypeId),
    /// Reported.
    Failed,
}

impl<'a> Resolver<'a> {
    fn new(inputs: &'a Inputs, tree: &'a Tree, report: &'a mut Report) -> Self {
        Self {
            inputs,
            tree,
            report,
            types: Vec::new(),
            order: Vec::new(),
            states: HashMap::new(),
            open: Vec::new(),
            indirections: 0,
            nameless: Vec::new(),
        }
    }

    fn messages(&mut self) -> Option<(Vec<Request>, Vec<Event>, Vec<Signal>)> {
        let tree = self.tree;
        let (mut requests, mut events, mut signals) = (Vec::new(), Vec::new(), Vec::new());
        for decl in tree.decls.iter().filter(|decl| decl.is_ours()) {
            match &decl.body {
                Body::Request(request) if request.lane == Lane::Api && !is_shutdown(self.inputs, decl) => {
                    requests.push(self.request(decl, request));
                }
                Body::Event(event) if event.lane == Lane::Api => {
                    self.reach(decl);
                    events.push(self.payload(decl, &event.payload).map(|(fields, _)| Event {
                        path: path(decl),
                        docs: docs_and_deprecated(&event.head.docs, event.head.deprecated.as_deref()),
                        deprecated: event.head.deprecated.clone(),
                        fields,
                        lossy: event.head.lossy.is_some(),
                        fingerprint: NOT_YET,
                    }));
                }
                Body::Signal(signal) if signal.lane == Lane::Api => {
                    self.reach(decl);
                    signals.push(self.payload(decl, &signal.payload).map(|(fields, is_unit)| Signal {
                        path: path(decl),
                        docs: docs_and_deprecated(&signal.head.docs, signal.head.deprecated.as_deref()),
                        deprecated: signal.head.deprecated.clone(),
                        fields,
                        is_unit,
                        fingerprint: NOT_YET,
                    }));
                }
                _ => {}
            }
        }
        let requests: Option<Vec<_>> = requests.into_iter().collect();
        let events: Option<Vec<_>> = events.into_iter().collect();
        let signals: Option<Vec<_>> = signals.into_iter().collect();
        Some((requests?, events?, signals?))
    }

    fn request(&mut self, decl: &Decl, request: &ast::Request) -> Option<Request> {
        self.reach(decl);
        let payload = self.payload(decl, &request.payload);
        let returns = match &request.returns {
            Some(ty) => self.type_ref(decl, ty, Position::Answer),
            None => Some(TypeRef::Unit),
        };
        let error = match &request.error {
            Some(ty) => self.error_type(decl, ty).map(ErrorType::Declared),
            None => Some(ErrorType::Message),
        };
        let (params, is_unit) = payload?;
        Some(Request {
            path: path(decl),
            docs: docs_and_deprecated(&request.head.docs, request.head.deprecated.as_deref()),
            deprecated: request.head.deprecated.clone(),
            params,
            is_unit,
            returns: returns?,
            error: error?,
            deadline: request.deadline,
            is_nonblocking: request.is_nonblocking,
            lossy: request.head.lossy.is_some(),
            fingerprint: NOT_YET,
        })
    }

    fn payload(&mut self, decl: &Decl, payload: &ast::Payload) -> Option<(Vec<Field>, bool)> {
        Some((self.fields(decl, &payload.fields)?, payload.is_unit))
    }

    /// The enum behind `error = …`.
    fn error_type(&mut self, decl: &Decl, ty: &ast::Type) -> Option<TypeId> {
        let wrong =
            |message: String, help: &str| Error::new(Place::of(&ty.source), message).label("not an error").help(help);
        let error = match &ty.kind {
            ast::TypeKind::Opaque => return None,
            ast::TypeKind::Named(_) => {
                let mut found = self.type_ref(decl, ty, Position::Field)?;
                while let TypeRef::Named(id) = found {
                    let target = self.types[id.0].as_ref()?;
                    match &target.kind {
                        TypeKind::Alias(inner) => found = inner.clone(),
                        _ if target.is_error => return Some(id),
                        _ => break,
                    }
                }
                let name = types::text(&ty.source);
                wrong(
                    format!("`{name}` is data, and a provider fails with an error"),
                    "declare the enum with `#[error]` instead of `#[data]`",
                )
            }
            ast::TypeKind::String => wrong(
                "a text is not a declared error".into(),
                "leave `error = …` out: then the provider fails with a text, or with anything that can be displayed",
            ),
            _ => wrong(
                format!("`{}` is not a declared error", types::text(&ty.source)),
                "name an enum declared with `#[error]`, or leave `error = …` out to fail with a text",
            ),
        };
        self.report.push(decl.file, error);
        None
    }

    /// Reports what stands in the way of using a declaration at all.
    pub(super) fn reach(&mut self, decl: &Decl) {
        if let Some(error) = &decl.undecided {
            self.report.push(decl.file, error.clone());
        }
        for length in 1..=decl.module.len() {
            let module = self.tree.modules.get(&decl.module[..length]);
            if let Some((file, place)) = module.and_then(|module| module.private) {
                let name = &decl.module[length - 1];
                let message =
                    format!("the module `{name}` is not public, but other languages are to see what is in it");
                self.report.push(file, Error::new(place, message).label("not public").help("write `pub mod`"));
            }
        }
    }

    /// Looks at the requests with a part in the library's life; returns where the one for shutdown is.
    fn life(&mut self) -> Option<Path> {
        if self.inputs.deadline.is_some_and(|deadline| deadline.is_zero()) {
            self.report.push_builder(
                "`.deadline(…)` is no time at all: every request would time out",
                "give it a time, for example `Duration::from_secs(30)`",
            );
        }
        if let Some(name) = &self.inputs.initialize {
            self.find_request("initialize", name);
        } else if self.inputs.require_initialized {
            self.report.push_builder(
                "`.require_initialized()` needs to know which request initializes the library",
                "name it with `.initialize(\"…\")`, or remove `.require_initialized()`",
            );
        }
        let name = self.inputs.shutdown.as_ref()?;
        if self.inputs.initialize.as_ref() == Some(name) {
            self.report.push_builder(
                format!("`{name}` is named both with `.initialize` and with `.shutdown`"),
                "name two requests",
            );
            return None;
        }
        let (decl, request) = self.find_request("shutdown", name)?;
        self.reach(decl);
        if !request.payload.is_unit {
            let error =
                Error::new(decl.name.span(), "the request for shutdown cannot have parameters: nobody could give them")
                    .label("has fields")
                    .help(format!("declare it as `pub struct {};`", decl.name));
            self.report.push(decl.file, error);
        }
        if let Some(returns) = &request.returns {
            let error =
                Error::new(Place::of(&returns.source), "the answer to the request for shutdown would reach nobody")
                    .label("no answer")
                    .help("leave `returns = …` out");
            self.report.push(decl.file, error);
        }
        Some(path(decl))
    }

    fn find_request(&mut self, method: &str, name: &str) -> Option<(&'a Decl, &'a ast::Request)> {
        let mut other_lane = None;
        let mut names = Vec::new();
        for decl in self.tree.decls.iter().filter(|decl| decl.is_ours()) {
            let request = match &decl.body {
                Body::Request(request) => Some(request),
                Body::MultiRequest => None,
                _ => continue,
            };
            if decl.name.unraw() != name {
                names.extend(request.map(|_| decl.name.unraw().to_string()));
                continue;
            }
            match request {
                Some(request) if request.lane == Lane::Api => return Some((decl, request)),
                _ => other_lane = Some(decl),
            }
        }
        match other_lane {
            Some(decl) => {
                let message = format!("`.{method}(\"{name}\")` names this request, but it is not exported");
                let error =
                    Error::new(decl.name.span(), message).label("not exported").help("write `#[request(api, …)]`");
                self.report.push(decl.file, error);
            }
            None => self.report.push_builder(
                format!("`.{method}(\"{name}\")` names no request of the declaration files"),
                match nearest(name, names.iter().map(String::as_str)) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("declare it with `#[request(api)]`, or remove `.{method}`"),
                },
            ),
        }
        None
    }

    /// Reports a name that leads nowhere.
    pub(super) fn unknown(&mut self, decl: &Decl, ty: &ast::Type, path: &ast::Path) {
        let text = types::text(&ty.source);
        let name = path.segments.last().map(|name| name.unraw().to_string()).unwrap_or_default();
        let names: Vec<String> = self.tree.data_names().collect();
        let candidates = names.iter().map(String::as_str).chain(types::KNOWN.iter().copied());
        let help = match nearest(&name, candidates) {
            Some(near) if near != name => format!("did you mean `{near}`?"),
            Some(_) => format!("`{name}` is declared in another module: import it with `use`"),
            None if let Some(other) = self.tree.other_crate_of(&decl.module, path) => format!(
                "if `{other}` is a crate of this workspace, name its file: \
                 `.crate_declarations(\"{other}\", \"../{other}/src/lib.rs\")`"
            ),
            None => "declare it with `#[data]` in a declaration file, or name its file with another `.declarations(…)`"
                .into(),
        };
        let message = format!("the type `{text}` is not in the declaration files");
        self.report.push(decl.file, Error::new(Place::of(&ty.source), message).label("not declared").help(help));
    }
}

/// The path of a declaration.
pub(super) fn path(decl: &Decl) -> Path {
    Path { module: decl.module.clone(), name: decl.name.unraw().to_string() }
}
