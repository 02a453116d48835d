//! Where in the arguments a value stands, for the messages of errors.

use std::fmt;

use pyo3::prelude::*;

use crate::errors::{self, Kind};

/// A path such as `devices[3].name`. It lives on the stack of the conversion and is put into words only when an
/// error is made.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    step: Step<'a>,
    plain: bool,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Nothing,
    Name(&'a str),
    Field(&'a At<'a>, &'a str),
    Index(&'a At<'a>, usize),
}

impl<'a> At<'a> {
    /// The start of the fields of one object: its fields stand for themselves.
    pub(crate) const fn object() -> At<'static> {
        At { step: Step::Nothing, plain: false }
    }

    /// As [`object`](Self::object), where a plain dict may stand for a value class, at every depth.
    pub(crate) const fn plain() -> At<'static> {
        At { step: Step::Nothing, plain: true }
    }

    /// An argument.
    pub(crate) const fn argument(name: &'a str) -> At<'a> {
        At { step: Step::Name(name), plain: false }
    }

    pub(crate) const fn field(&'a self, name: &'a str) -> At<'a> {
        At { step: Step::Field(self, name), plain: self.plain }
    }

    pub(crate) const fn index(&'a self, index: usize) -> At<'a> {
        At { step: Step::Index(self, index), plain: self.plain }
    }

    /// Whether a plain dict may stand for a value class.
    pub(crate) const fn is_plain(&self) -> bool {
        self.plain
    }

    /// The value is of a type that does not fit.
    pub(crate) fn expected(&self, expected: &str, value: &Bound<'_, PyAny>) -> PyErr {
        let found = value.get_type().name().map_or_else(|_| "something else".into(), |name| name.to_string());
        self.refuse(value.py(), Kind::Type, &format!("expected {expected}, not {found}"))
    }

    /// The value does not fit its type's range.
    pub(crate) fn out_of_range(&self, value: &Bound<'_, PyAny>, range: &str) -> PyErr {
        let text = value.repr().map_or_else(|_| "the value".into(), |text| text.to_string());
        self.refuse(value.py(), Kind::Range, &format!("{text} is out of range: {range}"))
    }

    /// The value is of the right type and still not right.
    pub(crate) fn wrong(&self, py: Python<'_>, reason: &str) -> PyErr {
        self.refuse(py, Kind::Value, reason)
    }

    /// There is no value, and no default.
    pub(crate) fn missing(&self, py: Python<'_>) -> PyErr {
        self.refuse(py, Kind::Type, "missing, and it has no default")
    }

    fn refuse(&self, py: Python<'_>, kind: Kind, reason: &str) -> PyErr {
        errors::bad_argument(py, kind, &self.to_string(), reason)
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.step {
            Step::Nothing => Ok(()),
            Step::Name(name) | Step::Field(At { step: Step::Nothing, .. }, name) => f.write_str(name),
            Step::Field(parent, name) => write!(f, "{parent}.{name}"),
            Step::Index(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}
