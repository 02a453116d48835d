//! Where in the arguments a value stands, for the messages of errors.

use std::fmt;

use pyo3::prelude::*;

use crate::depth;
use crate::errors::{self, Kind};

/// A path such as `devices[3].name`. It lives on the stack of the conversion and is put into words only when an
/// error is made.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    step: Step<'a>,
    plain: bool,
    /// How many values of types that are made of themselves this one stands in.
    depth: usize,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Nothing,
    Name(&'a str),
    Field(&'a At<'a>, &'a str),
    Index(&'a At<'a>, usize),
    /// The value under a key.
    Value(&'a At<'a>, &'a Bound<'a, PyAny>),
    /// A key itself.
    Key(&'a At<'a>, &'a Bound<'a, PyAny>),
}

/// Of a path with more steps than twice this, only the first and the last so many are told.
const SHOWN: usize = 16;

impl<'a> At<'a> {
    /// The start of the fields of one object: its fields stand for themselves.
    pub(crate) const fn object() -> At<'static> {
        At { step: Step::Nothing, plain: false, depth: 0 }
    }

    /// As [`object`](Self::object), where a plain dict may stand for a value class, at every depth.
    pub(crate) const fn plain() -> At<'static> {
        At { step: Step::Nothing, plain: true, depth: 0 }
    }

    /// An argument.
    pub(crate) const fn argument(name: &'a str) -> At<'a> {
        At { step: Step::Name(name), plain: false, depth: 0 }
    }

    pub(crate) const fn field(&'a self, name: &'a str) -> At<'a> {
        At { step: Step::Field(self, name), ..*self }
    }

    pub(crate) const fn index(&'a self, index: usize) -> At<'a> {
        At { step: Step::Index(self, index), ..*self }
    }

    pub(crate) const fn key(&'a self, key: &'a Bound<'a, PyAny>) -> At<'a> {
        At { step: Step::Key(self, key), ..*self }
    }

    pub(crate) const fn value(&'a self, key: &'a Bound<'a, PyAny>) -> At<'a> {
        At { step: Step::Value(self, key), ..*self }
    }

    /// The same place, one level further down in a type that is made of itself. What is nested too deeply is refused
    /// here, before it could use up the stack.
    pub(crate) fn deeper(&self, py: Python<'_>, class: &str) -> PyResult<At<'a>> {
        let at = At { depth: self.depth + 1, ..*self };
        if at.depth > depth::LIMIT { Err(at.wrong(py, &depth::too_deep(class))) } else { Ok(at) }
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
        // No path leads to a key: it is told with its mapping.
        match self.step {
            Step::Key(_, key) => {
                errors::bad_argument(py, kind, &self.to_string(), &format!("key {}: {reason}", shown(key)))
            }
            _ => errors::bad_argument(py, kind, &self.to_string(), reason),
        }
    }

    fn parent(&self) -> Option<&'a At<'a>> {
        match self.step {
            Step::Nothing | Step::Name(_) => None,
            Step::Field(parent, _) | Step::Index(parent, _) | Step::Value(parent, _) | Step::Key(parent, _) => {
                Some(parent)
            }
        }
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut steps: Vec<_> = std::iter::successors(Some(self), |at| at.parent()).map(|at| &at.step).collect();
        steps.retain(|step| !matches!(step, Step::Nothing | Step::Key(..)));
        steps.reverse();
        for (place, step) in steps.iter().enumerate() {
            if place >= SHOWN && place + SHOWN < steps.len() {
                if place == SHOWN {
                    f.write_str(" … ")?;
                }
                continue;
            }
            match step {
                Step::Nothing | Step::Key(..) => {}
                Step::Name(name) => f.write_str(name)?,
                Step::Field(_, name) if place == 0 => f.write_str(name)?,
                Step::Field(_, name) => write!(f, ".{name}")?,
                Step::Index(_, index) => write!(f, "[{index}]")?,
                Step::Value(_, key) => write!(f, "[{}]", shown(key))?,
            }
        }
        Ok(())
    }
}

/// A key as a path tells it: as Python writes it, unless that is long.
pub(crate) fn shown(key: &Bound<'_, PyAny>) -> String {
    const LENGTH: usize = 40;
    let text = key.repr().map_or_else(|_| "…".into(), |text| text.to_string_lossy().into_owned());
    match text.char_indices().nth(LENGTH) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
