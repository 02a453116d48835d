//! The vocabulary of the file watcher: everything a program in any language can ask of it or hear from it.

use brokers::{data, error, event, request};

/// Where a file or folder is.
#[data]
pub struct FilePath {
    /// The path; if it is not UTF-8, with U+FFFD for what is not.
    pub text: String,
    /// Only if the path is not UTF-8, so that `text` does not name the file: the path as it is. On Unix these are its
    /// bytes, on Windows WTF-8.
    pub bytes: Option<Vec<u8>>,
}

/// What happened to a file or folder.
#[data]
pub enum Change {
    /// It was made.
    Created,
    /// It has other contents; told for each write.
    Written,
    /// Who had opened it for writing has closed it. Linux tells this, others do not.
    Closed,
    /// It has another owner, other permissions or times.
    Touched,
    /// It is gone.
    Removed,
    /// It has got another name, maybe in a place that is not watched.
    MovedAway,
    /// It has got this name, and maybe was in a place that is not watched.
    MovedHere,
    /// It has got this name and had another, and both are watched. Told besides `MovedAway` and `MovedHere`, where the
    /// system tells what belongs together.
    Renamed {
        /// Where it was.
        old_path: FilePath,
    },
    /// The system does not say what.
    Other,
}

/// What is watched.
#[data]
pub struct Watched {
    /// The path, absolute.
    pub path: String,
    /// Whether all that is below a folder is watched, too.
    pub recursive: bool,
}

/// Why something is not watched.
#[error]
pub enum WatchError {
    /// There is nothing at this path.
    NotFound {
        /// The path, absolute.
        path: String,
    },
    /// This path is watched already.
    AlreadyWatched {
        /// The path, absolute.
        path: String,
    },
    /// This path is not watched.
    NotWatched {
        /// The path, absolute.
        path: String,
    },
    /// The system lets nobody watch that much; on Linux see `fs.inotify.max_user_watches`.
    LimitReached,
    /// The system refuses for another reason.
    Refused {
        /// The path as it was given.
        path: String,
        /// What the system says.
        reason: String,
    },
}

/// Tell from now on what changes at a path: of a folder also what changes directly in it and, if `recursive`, in all
/// folders below. A path that is not UTF-8 cannot be named here; what is watched through a folder above it is told.
#[request(api, returns = Watched, error = WatchError)]
pub struct Watch {
    /// A file or folder.
    pub path: String,
    /// Whether to watch what is below a folder's folders.
    pub recursive: bool,
}

/// Tell nothing of a path any more. What is under way already may still come.
#[request(api, error = WatchError)]
pub struct Unwatch {
    /// The path as it was given to `Watch`.
    pub path: String,
}

/// All that is watched, by path.
#[request(api, returns = Vec<Watched>)]
pub struct ListWatched;

/// Something changed. Up to 4,096 of these wait for a subscriber; more are lost for it, and counted. Who keeps a
/// picture of a folder looks at the folder again then.
#[event(api, capacity = 4096)]
pub struct FileChanged {
    /// Where.
    pub path: FilePath,
    /// What.
    pub change: Change,
}

/// The system had more to tell than it could keep, and some changes are not known: look again at all that is watched.
#[event(api)]
pub struct RescanNeeded {
    /// Where; anywhere, if empty.
    pub paths: Vec<FilePath>,
}

/// The system failed to tell of changes.
#[event(api)]
pub struct WatchFailed {
    /// Where; unknown, if empty.
    pub paths: Vec<FilePath>,
    /// Why.
    pub reason: String,
}
