//! The providers, and what is made of that which `notify` tells.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use brokers::{Context, SetupError};
use notify::event::{AccessKind, AccessMode, ModifyKind, RenameMode};
use notify::{ErrorKind, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::api::*;

/// Register a watcher in `ctx`. Its requests run on the calling thread, its events come from a thread of its own.
///
/// # Errors
/// When the system has no more watchers to give, one of the requests is provided in `ctx` already, or the thread has no
/// Tokio runtime that runs local tasks.
pub fn setup(ctx: &Context) -> Result<(), SetupError> {
    let to = *ctx;
    // Emitting does not wait, so this thread is always there for what the requests ask of it. After the end of `ctx` it
    // reaches nobody.
    let system = notify::recommended_watcher(move |told| tell(&to, told))?;
    let watches = Rc::new(RefCell::new(Watches { system, watched: BTreeMap::new() }));

    let this = watches.clone();
    Watch::provide(ctx, async move |Watch { path, recursive }| this.borrow_mut().add(&path, recursive))?;
    let this = watches.clone();
    Unwatch::provide(ctx, async move |Unwatch { path }| this.borrow_mut().remove(&path))?;
    ListWatched::provide(ctx, async move |_: ListWatched| Ok(watches.borrow().list()))?;
    Ok(())
}

struct Watches {
    system: RecommendedWatcher,
    /// Whether what is below is watched, too.
    watched: BTreeMap<PathBuf, bool>,
}

impl Watches {
    fn add(&mut self, given: &str, recursive: bool) -> Result<Watched, WatchError> {
        let path = absolute(given)?;
        if self.watched.contains_key(&path) {
            return Err(WatchError::AlreadyWatched { path: text(&path) });
        }
        let mode = if recursive { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive };
        self.system.watch(&path, mode).map_err(|error| refused(&path, error))?;
        let added = Watched { path: text(&path), recursive };
        self.watched.insert(path, recursive);
        Ok(added)
    }

    fn remove(&mut self, given: &str) -> Result<(), WatchError> {
        let path = absolute(given)?;
        if self.watched.remove(&path).is_none() {
            return Err(WatchError::NotWatched { path: text(&path) });
        }
        match self.system.unwatch(&path) {
            // What is gone is not watched any more; that it was, is what had to be forgotten.
            Err(error) if !matches!(error.kind, ErrorKind::WatchNotFound) => Err(refused(&path, error)),
            _ => Ok(()),
        }
    }

    fn list(&self) -> Vec<Watched> {
        self.watched.iter().map(|(path, &recursive)| Watched { path: text(path), recursive }).collect()
    }
}

fn absolute(given: &str) -> Result<PathBuf, WatchError> {
    std::path::absolute(given)
        .map_err(|error| WatchError::Refused { path: given.to_owned(), reason: error.to_string() })
}

fn refused(path: &Path, error: notify::Error) -> WatchError {
    match &error.kind {
        ErrorKind::PathNotFound => WatchError::NotFound { path: text(path) },
        ErrorKind::Io(why) if why.kind() == std::io::ErrorKind::NotFound => WatchError::NotFound { path: text(path) },
        ErrorKind::MaxFilesWatch => WatchError::LimitReached,
        _ => WatchError::Refused { path: text(path), reason: error.to_string() },
    }
}

/// Of what began as text; only the working folder before it may be something else.
fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn tell(ctx: &Context, told: notify::Result<notify::Event>) {
    let file_paths = |paths: &[PathBuf]| paths.iter().map(|path| file_path(path)).collect();
    match told {
        Ok(event) if event.need_rescan() => RescanNeeded { paths: file_paths(&event.paths) }.emit(ctx),
        Ok(notify::Event { kind: EventKind::Modify(ModifyKind::Name(RenameMode::Both)), paths, .. }) => {
            if let [old, new] = paths.as_slice() {
                let change = Change::Renamed { old_path: file_path(old) };
                FileChanged { path: file_path(new), change }.emit(ctx);
            }
        }
        Ok(event) => {
            let Some(change) = change(event.kind) else { return };
            for path in &event.paths {
                FileChanged { path: file_path(path), change: change.clone() }.emit(ctx);
            }
        }
        Err(error) => WatchFailed { paths: file_paths(&error.paths), reason: error.to_string() }.emit(ctx),
    }
}

/// Nothing, if nothing changed: it was only opened or read.
fn change(kind: EventKind) -> Option<Change> {
    Some(match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => Change::Closed,
        EventKind::Access(_) => return None,
        EventKind::Create(_) => Change::Created,
        EventKind::Modify(ModifyKind::Metadata(_)) => Change::Touched,
        EventKind::Modify(ModifyKind::Name(RenameMode::From)) => Change::MovedAway,
        EventKind::Modify(ModifyKind::Name(RenameMode::To)) => Change::MovedHere,
        EventKind::Modify(ModifyKind::Name(_)) | EventKind::Any | EventKind::Other => Change::Other,
        EventKind::Modify(_) => Change::Written,
        EventKind::Remove(_) => Change::Removed,
    })
}

fn file_path(path: &Path) -> FilePath {
    let bytes = path.to_str().is_none().then(|| path.as_os_str().as_encoded_bytes().to_vec());
    FilePath { text: text(path), bytes }
}

#[cfg(test)]
mod tests {
    use notify::event::{CreateKind, Flag};

    use super::*;

    /// Tells it to a context with a listener of each kind, and gives back what they heard.
    fn heard(told: notify::Result<notify::Event>) -> Vec<String> {
        let ctx = Context::new().expect("contexts are left");
        let heard = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
        let [changed, rescan, failed] = [heard.clone(), heard.clone(), heard.clone()];
        let note = |to: &std::sync::Mutex<Vec<String>>, what: String| to.lock().expect("not poisoned").push(what);
        FileChanged::listen_shared(&ctx, move |event: &FileChanged| note(&changed, format!("{event:?}")))
            .expect("open");
        RescanNeeded::listen_shared(&ctx, move |event: &RescanNeeded| note(&rescan, format!("{event:?}")))
            .expect("open");
        WatchFailed::listen_shared(&ctx, move |event: &WatchFailed| note(&failed, format!("{event:?}"))).expect("open");
        tell(&ctx, told);
        ctx.close();
        let heard = heard.lock().expect("not poisoned");
        heard.clone()
    }

    #[test]
    fn what_the_system_could_not_keep_is_a_rescan() {
        let overflow = notify::Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert_eq!(heard(Ok(overflow)), ["RescanNeeded { paths: [] }"]);
    }

    #[test]
    fn an_error_of_the_system_is_an_event_with_its_path_and_reason() {
        let error = notify::Error::generic("no more disk").add_path("/data".into());
        let [failed] = &heard(Err(error))[..] else { panic!("one event") };
        assert!(
            failed.starts_with("WatchFailed") && failed.contains("/data") && failed.contains("no more disk"),
            "{failed}"
        );
    }

    #[test]
    fn each_path_is_told_and_what_only_was_read_is_not() {
        let made = notify::Event::new(EventKind::Create(CreateKind::Any)).add_path("/a".into()).add_path("/b".into());
        assert_eq!(heard(Ok(made)).len(), 2);
        let read = notify::Event::new(EventKind::Access(AccessKind::Read)).add_path("/a".into());
        assert!(heard(Ok(read)).is_empty());
    }

    #[cfg(unix)]
    #[test]
    fn a_path_that_is_not_utf_8_keeps_its_bytes() {
        use std::os::unix::ffi::OsStrExt;
        let path = Path::new(std::ffi::OsStr::from_bytes(b"/caf\xe9"));
        assert_eq!(file_path(path), FilePath { text: "/caf\u{fffd}".into(), bytes: Some(b"/caf\xe9".to_vec()) });
        assert_eq!(file_path(Path::new("/café")), FilePath { text: "/café".into(), bytes: None });
    }
}
