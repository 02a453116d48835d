//! How deep values of types that are made of themselves may be nested: each of them costs a part of the stack, whoever
//! walks through them.

use std::cell::Cell;

use pyo3::exceptions::PyRecursionError;
use pyo3::prelude::*;

use crate::at::At;
use crate::errors;
use crate::rt::ffi::{Fault, MAX_DEPTH, Status};

/// How many values of such types may stand inside each other.
pub(crate) const LIMIT: usize = MAX_DEPTH as usize;

thread_local! {
    static LEVEL: Cell<usize> = const { Cell::new(0) };
}

/// One level that this thread went down, until it is dropped.
pub(crate) struct Level(());

impl Level {
    fn enter(limit: usize) -> Option<Self> {
        let level = LEVEL.get() + 1;
        (level <= limit).then(|| {
            LEVEL.set(level);
            Self(())
        })
    }

    /// On the way out of the library.
    pub(crate) fn lowering(py: Python<'_>, class: &str) -> PyResult<Self> {
        Self::enter(LIMIT).ok_or_else(|| errors::fault(py, Fault::new(Status::Limit, too_deep(class))))
    }

    /// On the way to plain dicts.
    pub(crate) fn plain(py: Python<'_>, class: &str) -> PyResult<Self> {
        Self::enter(LIMIT).ok_or_else(|| At::object().wrong(py, &too_deep(class)))
    }

    /// On the way through two objects that are compared. They may hold themselves, and some interpreters would go on for
    /// longer than there is stack. Values of other types around and inside of them count as well, so there are more levels.
    pub(crate) fn comparing(class: &str) -> PyResult<Self> {
        Self::enter(2 * LIMIT)
            .ok_or_else(|| PyRecursionError::new_err(format!("{class} is nested too deep to be compared")))
    }
}

impl Drop for Level {
    fn drop(&mut self) {
        LEVEL.set(LEVEL.get() - 1);
    }
}

/// What is wrong with a value that is nested too deeply.
pub(crate) fn too_deep(class: &str) -> String {
    format!("{class} is nested more than {LIMIT} levels deep")
}

/// How deep an object is nested whose parts are so deep.
pub(crate) fn of(parts: &[usize]) -> usize {
    1 + parts.iter().copied().max().unwrap_or(0)
}

/// As [`of`], refusing what is too deep: then no chain of frozen objects can use up the stack, not even when it is
/// hashed or freed.
pub(crate) fn checked(py: Python<'_>, class: &str, at: &At<'_>, parts: &[usize]) -> PyResult<usize> {
    let depth = of(parts);
    if depth > LIMIT { Err(at.wrong(py, &too_deep(class))) } else { Ok(depth) }
}
