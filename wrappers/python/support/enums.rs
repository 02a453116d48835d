//! The members of the enums, which `_types.py` defines.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::at::At;

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

    /// The member in this place of the declaration.
    pub(crate) fn member<'py>(&self, py: Python<'py>, place: usize) -> PyResult<Bound<'py, PyAny>> {
        let objects = self.objects.get_or_try_init(py, || {
            let class = py.import(crate::TYPES)?.getattr(self.name)?;
            self.numbers.iter().map(|number| Ok(class.call1((number,))?.unbind())).collect::<PyResult<_>>()
        })?;
        Ok(objects[place].bind(py).clone())
    }

    /// The place of a member, or of the number of one.
    pub(crate) fn place(&self, value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<usize> {
        let number: Result<i64, PyErr> = value.extract();
        let place = match number {
            Ok(number) => self.numbers.iter().position(|known| i64::from(*known) == number),
            Err(error) if error.is_instance_of::<pyo3::exceptions::PyOverflowError>(value.py()) => None,
            Err(_) => return Err(at.expected(self.name, value)),
        };
        place.ok_or_else(|| {
            let text = value.repr().map_or_else(|_| "the number".into(), |text| text.to_string());
            at.wrong(value.py(), &format!("{text} is not a {}", self.name))
        })
    }
}
