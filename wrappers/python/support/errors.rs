//! The exceptions, which `_errors.py` defines, as Rust raises them.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;

use crate::at::At;
use crate::instance;
use crate::rt::ffi::{CallError, Fault, Status};

/// What is wrong with an argument: decides which builtin exception it also is.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Type,
    Value,
    Range,
}

/// `_errors.py`, imported once.
pub(crate) fn module(py: Python<'_>) -> PyResult<&Bound<'_, PyModule>> {
    static MODULE: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    MODULE.get_or_try_init(py, || Ok(py.import(crate::ERRORS)?.unbind())).map(|module| module.bind(py))
}

/// The exception for what the library itself has to say; or that for which it stopped waiting, as a `KeyboardInterrupt`.
pub(crate) fn fault(py: Python<'_>, fault: Fault) -> PyErr {
    if fault.status == Status::Cancelled
        && let Some(error) = instance::interrupted()
    {
        return error;
    }
    let made = module(py).and_then(|errors| {
        errors.call_method1("fault", (fault.status as i32, fault.status.name(), fault.message, fault.argument))
    });
    made.map_or_else(|error| error, PyErr::from_value)
}

/// A `BadArgument`, which is also the builtin exception for its kind.
pub(crate) fn bad_argument(py: Python<'_>, kind: Kind, argument: &str, reason: &str) -> PyErr {
    let class = match kind {
        Kind::Type => "BadArgumentType",
        Kind::Value => "BadArgumentValue",
        Kind::Range => "BadArgumentRange",
    };
    let made = module(py).and_then(|errors| errors.call_method1("bad_argument", (class, argument, reason)));
    made.map_or_else(|error| error, PyErr::from_value)
}

/// There is no context to work in.
pub(crate) fn closed(py: Python<'_>, message: &str) -> PyErr {
    let made = module(py).and_then(|errors| errors.getattr("Closed")?.call1((message,)));
    made.map_or_else(|error| error, PyErr::from_value)
}

/// A value of the library for which Python has no equal.
pub(crate) fn inexpressible(py: Python<'_>, reason: &str) -> PyErr {
    let made = module(py).and_then(|errors| errors.getattr("Inexpressible")?.call1((reason,)));
    made.map_or_else(|error| error, PyErr::from_value)
}

/// Tells an `Inexpressible` one more step of the way that leads to it.
pub(crate) fn inside(py: Python<'_>, error: PyErr, step: &str) -> PyErr {
    let tell = || {
        let class = module(py)?.getattr("Inexpressible")?;
        let value = error.value(py);
        if value.is_instance(&class)? { value.call_method1("_inside", (step,)).map(drop) } else { Ok(()) }
    };
    match tell() {
        Ok(()) => error,
        Err(other) => other,
    }
}

/// What a provider can fail with.
pub(crate) trait Raise {
    fn raise(self, py: Python<'_>) -> PyErr;
}

impl Raise for crate::rt::ProviderMessage {
    fn raise(self, py: Python<'_>) -> PyErr {
        message(py, self.to_string()).map_or_else(|error| error, PyErr::from_value)
    }
}

/// A refusal of which there is no more than a text.
pub(crate) fn message(py: Python<'_>, text: String) -> PyResult<Bound<'_, PyAny>> {
    module(py)?.getattr("ProviderError")?.call1((text,))
}

/// The exception of a declared error's variant.
pub(crate) fn declared<'py>(
    py: Python<'py>,
    class: &str,
    variant: &str,
    fields: Bound<'py, PyTuple>,
    message: &str,
) -> PyResult<Bound<'py, PyAny>> {
    module(py)?.call_method1("declared", (class, variant, fields, message))
}

/// The exception of a variant that has no class of its own: of that of its enum, with what there is to know of it.
pub(crate) fn later<'py>(
    py: Python<'py>,
    class: &str,
    error: &impl crate::rt::DeclaredError,
    message: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let made = module(py)?.getattr(class)?.call1((message,))?;
    made.setattr("variant", error.variant())?;
    made.setattr("variant_name", error.variant_name())?;
    Ok(made)
}

/// The name, as declared, of the variant that an exception of this class is.
pub(crate) fn variant_of(value: &Bound<'_, PyAny>, class: &str, at: &At<'_>) -> PyResult<String> {
    if !value.is_instance(&module(value.py())?.getattr(class)?)? {
        return Err(at.expected(class, value));
    }
    value.getattr("variant_name")?.extract().map_err(|_| at.expected(&format!("a variant of {class}"), value))
}

pub(crate) fn call<E: Raise>(py: Python<'_>, error: CallError<E>) -> PyErr {
    match error {
        CallError::Provider(error) => error.raise(py),
        CallError::Fault(reason) => fault(py, reason),
    }
}
