//! What all value classes have in common: their classes in `types.rs` say only which fields there are.

use std::ptr;
use std::sync::atomic::{AtomicU8, Ordering};

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::pyclass::boolean_struct::True;
use pyo3::types::{PyDict, PyMapping, PyString, PyTuple, PyType};
use pyo3::{PyClass, PyTypeInfo, ffi};

use crate::at::At;
use crate::convert::Lift;
use crate::depth::Level;

/// A frozen class whose fields are Python objects, checked when it was made.
pub(crate) trait Value: PyClass<Frozen = True> + Sync {
    /// The name with which `repr` begins.
    const SHOWN: &'static str;
    /// The names of the fields, in order.
    const FIELDS: &'static [&'static str];
    /// The name of the variant, if the class is one of an enum with data.
    const VARIANT: Option<&'static str> = None;

    /// The fields, in the same order.
    fn fields(&self) -> Vec<&Py<PyAny>>;

    /// A new object of the values given for the fields, in the same order.
    fn make<'py>(py: Python<'py>, given: &[Option<Bound<'py, PyAny>>], at: &At<'_>) -> PyResult<Self>;

    /// The Python object.
    fn object(self, py: Python<'_>) -> PyResult<Bound<'_, Self>>;

    /// The fields with plain dicts in the place of value classes.
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>>;
}

/// An object that the garbage collector leaves alone. It could follow such objects to their class only, which stays:
/// what it would do for a list of thousands is to walk through it again and again while it is made.
pub(crate) fn untracked<T>(object: Bound<'_, T>) -> Bound<'_, T> {
    // SAFETY: PyO3 makes all its classes ones that the collector knows. That an object of those is not tracked is
    // allowed at any time; who frees it asks whether it is.
    unsafe { ffi::PyObject_GC_UnTrack(object.as_ptr().cast()) };
    object
}

/// How the objects of a class are made, which are all [`untracked`].
///
/// PyO3 has `object.__new__` make each, which costs as much as several fields do. Once an object of its making has shown
/// that there is nothing in one but the header of every object and the fields, the others are put together right here.
pub(crate) struct Mould(AtomicU8);

/// No object has been made yet.
const UNKNOWN: u8 = 0;
/// There is nothing but the fields.
const PLAIN: u8 = 1;
/// There is something else, which PyO3 knows of.
const OTHER: u8 = 2;

impl Mould {
    pub(crate) const fn new() -> Self {
        Self(AtomicU8::new(UNKNOWN))
    }

    /// A new object of these fields; `new` has PyO3 make it.
    #[inline]
    pub(crate) fn object<'py, C: Value>(
        &self,
        py: Python<'py>,
        fields: C,
        new: impl FnOnce(C) -> PyResult<Bound<'py, C>>,
    ) -> PyResult<Bound<'py, C>> {
        if self.0.load(Ordering::Relaxed) != PLAIN {
            return self.first(fields, new);
        }
        // SAFETY: the class is one that the collector knows, as all of PyO3's are. What comes back is a new object with its
        // header and nothing else, not tracked, or null and an exception. It is as large as the first one, in which the
        // fields were right behind the header and there was nothing behind them.
        unsafe {
            let object = ffi::PyObject_GC_New::<ffi::PyObject>(C::type_object_raw(py));
            if object.is_null() {
                return Err(PyErr::fetch(py));
            }
            object.add(1).cast::<C>().write(fields);
            Ok(Bound::from_owned_ptr(py, object).cast_into_unchecked())
        }
    }

    #[cold]
    #[inline(never)]
    fn first<'py, C: Value>(
        &self,
        fields: C,
        new: impl FnOnce(C) -> PyResult<Bound<'py, C>>,
    ) -> PyResult<Bound<'py, C>> {
        let object = untracked(new(fields)?);
        let size: usize = object.as_any().get_type().getattr("__basicsize__")?.extract()?;
        let behind = ptr::from_ref(object.get()).addr() - object.as_ptr().addr();
        let is_plain = behind == size_of::<ffi::PyObject>() && size == behind + size_of::<C>();
        self.0.store(if is_plain { PLAIN } else { OTHER }, Ordering::Relaxed);
        Ok(object)
    }
}

/// A field of type `T`, which must be given.
pub(crate) fn field<T: Lift>(py: Python<'_>, given: &Option<Bound<'_, PyAny>>, at: &At<'_>) -> PyResult<Py<PyAny>> {
    match given {
        Some(value) => Ok(T::check(value, at)?.unbind()),
        None => Err(at.missing(py)),
    }
}

/// A field of type `T`, which is `None` unless it is given.
pub(crate) fn optional<T: Lift>(py: Python<'_>, given: &Option<Bound<'_, PyAny>>, at: &At<'_>) -> PyResult<Py<PyAny>> {
    match given {
        Some(value) => Ok(T::check(value, at)?.unbind()),
        None => Ok(py.None()),
    }
}

/// An argument that must be given, of a function where defaults stand before it.
pub(crate) fn required<'a, 'py>(
    py: Python<'_>,
    given: Option<&'a Bound<'py, PyAny>>,
    at: &At<'_>,
) -> PyResult<&'a Bound<'py, PyAny>> {
    given.ok_or_else(|| at.missing(py))
}

/// An argument that is `None` unless it is given.
pub(crate) fn maybe<T: Lift>(given: Option<&Bound<'_, PyAny>>, at: &At<'_>) -> PyResult<Option<T>> {
    given.map(|value| T::lift(value, at)).transpose()
}

/// Puts the class of a variant into that of its enum.
pub(crate) fn nest<B: PyTypeInfo, C: PyTypeInfo>(py: Python<'_>, name: &str) -> PyResult<()> {
    let (outer, inner) = (py.get_type::<B>(), py.get_type::<C>());
    inner.setattr("__qualname__", format!("{}.{name}", outer.qualname()?))?;
    outer.setattr(name, inner)
}

fn tuple<'py, C: Value>(object: &Bound<'py, C>) -> PyResult<Bound<'py, PyTuple>> {
    PyTuple::new(object.py(), object.get().fields())
}

pub(crate) fn repr<C: Value>(object: &Bound<'_, C>) -> PyResult<String> {
    let py = object.py();
    let mut text = format!("{}(", C::SHOWN);
    for (place, (name, value)) in C::FIELDS.iter().zip(object.get().fields()).enumerate() {
        let comma = if place == 0 { "" } else { ", " };
        text.push_str(&format!("{comma}{name}={}", value.bind(py).repr()?.to_str()?));
    }
    text.push(')');
    Ok(text)
}

pub(crate) fn equal<C: Value>(object: &Bound<'_, C>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let py = object.py();
    let _level = Level::comparing(C::SHOWN)?;
    match other.cast::<C>() {
        Ok(other) => Ok(tuple(object)?.eq(tuple(other)?)?.into_pyobject(py)?.to_owned().into_any().unbind()),
        Err(_) => Ok(py.NotImplemented()),
    }
}

pub(crate) fn hash<C: Value>(object: &Bound<'_, C>) -> PyResult<isize> {
    (C::SHOWN, tuple(object)?).into_pyobject(object.py())?.hash()
}

/// How `pickle` and `copy` make the object again: by its class and its fields.
pub(crate) fn reduce<'py, C: Value>(object: &Bound<'py, C>) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
    Ok((object.as_any().get_type(), tuple(object)?))
}

/// What `copy.replace` calls.
pub(crate) fn replace<'py, C: Value>(
    object: &Bound<'py, C>,
    changes: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, C>> {
    let py = object.py();
    let mut given: Vec<_> = object.get().fields().into_iter().map(|value| Some(value.bind(py).clone())).collect();
    for (name, value) in changes.into_iter().flatten() {
        let place = place::<C>(&name)
            .ok_or_else(|| PyTypeError::new_err(format!("{} has no field {}", C::SHOWN, shown(&name))))?;
        given[place] = Some(value);
    }
    C::make(py, &given, &At::object())?.object(py)
}

fn shown(object: &Bound<'_, PyAny>) -> String {
    object.repr().map_or_else(|_| "of that name".into(), |text| text.to_string())
}

fn place<C: Value>(name: &Bound<'_, PyAny>) -> Option<usize> {
    let name = name.cast::<PyString>().ok()?.to_str().ok()?;
    C::FIELDS.iter().position(|field| *field == name)
}

/// A plain dict of the fields; of a variant, with the variant's name around it.
pub(crate) fn to_dict<'py, C: Value>(object: &Bound<'py, C>) -> PyResult<Bound<'py, PyDict>> {
    let py = object.py();
    let dict = PyDict::new(py);
    for (name, value) in C::FIELDS.iter().zip(object.get().plain_fields(py)?) {
        dict.set_item(name, value)?;
    }
    let Some(variant) = C::VARIANT else { return Ok(dict) };
    let outer = PyDict::new(py);
    outer.set_item(variant, dict)?;
    Ok(outer)
}

/// The reverse of [`to_dict`], without the variant's name around it.
pub(crate) fn from_fields<'py, C: Value>(data: &Bound<'py, PyAny>, at: &At<'_>) -> PyResult<Bound<'py, C>> {
    let py = data.py();
    let mapping = data.cast::<PyMapping>().map_err(|_| at.expected("a dict", data))?;
    let mut given = vec![None; C::FIELDS.len()];
    for item in mapping.items()?.iter() {
        let (name, value): (Bound<'py, PyAny>, Bound<'py, PyAny>) = item.extract()?;
        let place =
            place::<C>(&name).ok_or_else(|| at.wrong(py, &format!("{} has no field {}", C::SHOWN, shown(&name))))?;
        given[place] = Some(value);
    }
    C::make(py, &given, at)?.object(py)
}

/// The one name and the value of `{"Variant": {…}}`.
pub(crate) fn variant_of<'py>(
    data: &Bound<'py, PyAny>,
    at: &At<'_>,
    expected: &str,
) -> PyResult<(String, Bound<'py, PyAny>)> {
    let refuse = || at.expected(&format!("{expected} or a dict with the name of a variant"), data);
    let mapping = data.cast::<PyMapping>().map_err(|_| refuse())?;
    let items = mapping.items()?;
    if items.len() != 1 {
        return Err(at.wrong(data.py(), "expected the name of one variant"));
    }
    items.get_item(0)?.extract().map_err(|_| refuse())
}

/// The object, if it is of the class; where plain dicts are allowed, also one made of a dict.
pub(crate) fn instance<'py, C: Value>(value: &Bound<'py, PyAny>, at: &At<'_>) -> PyResult<Bound<'py, C>> {
    match value.cast::<C>() {
        Ok(object) => Ok(object.clone()),
        Err(_) if at.is_plain() => from_fields(value, at),
        Err(_) => Err(at.expected(C::SHOWN, value)),
    }
}
