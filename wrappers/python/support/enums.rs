//! The members of the enums, which `_types.py` defines.

use pyo3::exceptions::{PyOverflowError, PyTypeError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::at::At;
use crate::rt::ffi::{Lift, NumberView, variant};

/// An enum's members, fetched when the first of them is needed.
pub(crate) struct Members {
    name: &'static str,
    numbers: &'static [i32],
    objects: PyOnceLock<Vec<Py<PyAny>>>,
}

impl Members {
    pub(crate) const fn new(name: &'static str, numbers: &'static [i32]) -> Self {
        Self { name, numbers, objects: PyOnceLock::new() }
    }

    /// The member of a number.
    pub(crate) fn member<'py>(&self, py: Python<'py>, number: i32) -> PyResult<Bound<'py, PyAny>> {
        let Some(place) = self.numbers.iter().position(|known| *known == number) else {
            // The library got this variant after these sources were made; the class is one that takes such numbers.
            return self.class(py)?.call1((number,));
        };
        let objects = self.objects.get_or_try_init(py, || {
            let class = self.class(py)?;
            self.numbers.iter().map(|number| Ok(class.call1((number,))?.unbind())).collect::<PyResult<_>>()
        })?;
        Ok(objects[place].bind(py).clone())
    }

    /// The variant of a member, or of the number of one.
    pub(crate) fn variant<V: NumberView, T: Lift<V>>(&self, value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<T> {
        let number: Result<i64, PyErr> = value.extract();
        let found = match number {
            Ok(number) => i32::try_from(number).ok().and_then(variant::<V, T>),
            Err(error) if error.is_instance_of::<PyOverflowError>(value.py()) => None,
            Err(error) if error.is_instance_of::<PyTypeError>(value.py()) => return Err(at.expected(self.name, value)),
            Err(error) => return Err(error),
        };
        found.ok_or_else(|| {
            let text = value.repr().map_or_else(|_| "the number".into(), |text| text.to_string());
            at.wrong(value.py(), &format!("{text} is not a {}", self.name))
        })
    }

    fn class<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        py.import(crate::TYPES)?.getattr(self.name)
    }
}
