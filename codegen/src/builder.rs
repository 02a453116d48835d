//! The build-script API.

use std::path::PathBuf;

/// A library to be generated: its name, its declarations, and the requests with a part in its life.
#[derive(Debug, Clone)]
#[must_use = "nothing is generated before `generate` is called"]
pub struct Library {
    pub(crate) name: String,
    pub(crate) declarations: Vec<PathBuf>,
    pub(crate) initialize: Option<String>,
    pub(crate) require_initialized: bool,
    pub(crate) shutdown: Option<String>,
}

impl Library {
    /// A library whose C symbols all begin with `name` and `_`: `lib<name>.so`, `<name>.h`, `import <name>`.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            declarations: Vec::new(),
            initialize: None,
            require_initialized: false,
            shutdown: None,
        }
    }

    /// A file with declarations, relative to the folder of the manifest; modules it names with `mod x;` are followed.
    /// Call it once for each file.
    pub fn declarations(mut self, file: impl Into<PathBuf>) -> Self {
        self.declarations.push(file.into());
        self
    }

    /// The request that a user calls first. It is documented as such in every language.
    pub fn initialize(mut self, request: impl Into<String>) -> Self {
        self.initialize = Some(request.into());
        self
    }

    /// Until the request named with [`initialize`](Self::initialize) has succeeded, every other request and every
    /// signal answers `NOT_INITIALIZED`.
    pub fn require_initialized(mut self) -> Self {
        self.require_initialized = true;
        self
    }

    /// The request, without parameters, that `<lib>_shutdown` runs before the library instance ends. It is not
    /// exported otherwise.
    pub fn shutdown(mut self, request: impl Into<String>) -> Self {
        self.shutdown = Some(request.into());
        self
    }
}
