//! `#[lossy]` where there is nothing to lose.

use brokers_syntax::Error;
use brokers_syntax::ast::{Head, Lane};

use crate::load::{Body, Decl, Resolved, Tree};
use crate::model::{Model, TypeRef};
use crate::report::Report;

/// Refuses `#[lossy]` on what brings no times to other languages.
pub(crate) fn lossy(tree: &Tree, resolved: &Resolved, report: &mut Report) {
    let Some(model) = &resolved.model else { return };
    for decl in &tree.decls {
        let none = |out: &str| format!("`#[lossy]` is about the times in {out}, and there are none");
        let unseen = || "`#[lossy]` is about what comes out to other languages, and this does not".to_owned();
        let (head, message) = match &decl.body {
            Body::Data(data) => (&data.head, none("its fields")),
            Body::Event(event) if event.lane == Lane::Api => (&event.head, none("its fields")),
            Body::Request(request) if request.lane == Lane::Api => (&request.head, none("what it returns")),
            Body::Signal(signal) => (&signal.head, unseen()),
            Body::Event(event) => (&event.head, unseen()),
            Body::Request(request) => (&request.head, unseen()),
            Body::MultiRequest | Body::Alias(_) | Body::Const(_) | Body::Plain(_) => continue,
        };
        if let Some(place) = head.lossy
            && holds(model, decl, head) == Some(false)
        {
            let error = Error::new(place, message)
                .label("nothing to lose")
                .help("remove it, or move it to the type with the times");
            report.push(decl.file, error);
        }
    }
}

/// Whether a declaration brings times to other languages; nothing if it is not part of the library.
fn holds(model: &Model, decl: &Decl, head: &Head) -> Option<bool> {
    use syn::ext::IdentExt;
    let name = head.name.unraw().to_string();
    let here = |path: &crate::model::Path| path.name == name && path.module == decl.module;
    let any = |types: Vec<&TypeRef>| types.into_iter().any(|ty| model.has_times(ty));
    match &decl.body {
        Body::Data(_) => model.types.iter().find(|one| here(&one.path)).map(|one| any(one.kind.parts())),
        Body::Event(event) if event.lane == Lane::Api => {
            let event = model.events.iter().find(|one| here(&one.path))?;
            Some(any(event.fields.iter().map(|field| &field.ty).collect()))
        }
        Body::Request(request) if request.lane == Lane::Api => {
            Some(any(vec![&model.requests.iter().find(|one| here(&one.path))?.returns]))
        }
        _ => decl.is_ours().then_some(false),
    }
}
