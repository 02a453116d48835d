//! How values cross between Python and the author's Rust types.
//!
//! [`Lower`] makes a Python object of a Rust value, [`Lift`] a Rust value of a Python object. The types of the
//! declarations implement both in `types.rs`; here, in `compound.rs`, `numbers.rs` and `times.rs` is what those are made
//! of. A conversion that fails says where ([`At`]): from Python it raises `BadArgument`, to Python `Inexpressible`.

use std::slice;

use pyo3::buffer::PyBuffer;
use pyo3::exceptions::{PyOverflowError, PyTypeError, PyUnicodeEncodeError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyFloat, PyInt, PyList, PyMemoryView, PySequence, PyString, PyTuple};

use crate::at::At;
use crate::errors;
use crate::numbers;
use crate::rt::ffi::Arena;

/// From Rust to Python.
pub(crate) trait Lower: Sized {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;

    /// As a field of this name.
    fn lower_field(&self, py: Python<'_>, name: &str) -> PyResult<Py<PyAny>> {
        self.lower(py).map(Bound::unbind).map_err(|error| errors::inside(py, error, name))
    }

    /// As the item in this place.
    fn lower_item<'py>(&self, py: Python<'py>, index: usize) -> PyResult<Bound<'py, PyAny>> {
        self.lower(py).map_err(|error| errors::inside(py, error, &format!("[{index}]")))
    }

    /// A vector of such values: a list, except for bytes.
    fn lower_items<'py>(items: &[Self], py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyList::new(py, items.iter().enumerate().map(Item))?.into_any())
    }
}

/// An item with its place, for what makes a list or a tuple of its own length at once.
struct Item<'a, T>((usize, &'a T));

impl<'py, T: Lower> IntoPyObject<'py> for Item<'_, T> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let Self((index, item)) = self;
        item.lower_item(py, index)
    }
}

/// From Python to Rust.
pub(crate) trait Lift: Lower {
    /// Whether such a value can hold others of its own type, at whatever distance.
    const RECURSIVE: bool = false;

    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self>;

    /// The object that a field of a value class holds: checked, and of the one type that this field always has.
    fn check<'py>(value: &Bound<'py, PyAny>, at: &At<'_>) -> PyResult<Bound<'py, PyAny>> {
        Self::lift(value, at)?.lower(value.py())
    }

    /// The object with plain dicts in the place of value classes.
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(value)
    }

    /// How many values of recursive types stand inside each other in an object that was checked.
    fn depth(_: &Bound<'_, PyAny>) -> PyResult<usize> {
        Ok(0)
    }

    fn lift_items(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Vec<Self>> {
        items(value, at)
    }

    fn check_items<'py>(value: &Bound<'py, PyAny>, at: &At<'_>) -> PyResult<Bound<'py, PyAny>> {
        let list = PyList::empty(value.py());
        for (index, item) in sequence(value, at)?.try_iter()?.enumerate() {
            list.append(Self::check(&item?, &at.index(index))?)?;
        }
        Ok(list.into_any())
    }

    fn plain_items(value: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
        let list = PyList::empty(value.py());
        for item in value.try_iter()? {
            list.append(Self::plain(item?)?)?;
        }
        Ok(list.into_any())
    }
}

/// The items of a sequence, each by its own conversion.
pub(crate) fn items<T: Lift>(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Vec<T>> {
    // The commonest case, without a protocol in between; no Python code of the caller runs while it is read,
    // except by an element's own conversion, so the length is looked at anew each time.
    if let Ok(list) = value.cast_exact::<PyList>() {
        let mut items = Vec::with_capacity(list.len());
        while items.len() < list.len() {
            let index = items.len();
            items.push(T::lift(&list.get_item(index)?, &at.index(index))?);
        }
        return Ok(items);
    }
    let mut items = Vec::new();
    for (index, item) in sequence(value, at)?.try_iter()?.enumerate() {
        items.push(T::lift(&item?, &at.index(index))?);
    }
    Ok(items)
}

/// Anything that has a length and items by number. A text is not meant where a list is asked for.
fn sequence<'a, 'py>(value: &'a Bound<'py, PyAny>, at: &At<'_>) -> PyResult<&'a Bound<'py, PyAny>> {
    let counts = value.is_instance_of::<PyList>()
        || value.is_instance_of::<PyTuple>()
        || value.cast::<PySequence>().is_ok()
        || (value.hasattr("__len__")?
            && value.hasattr("__getitem__")?
            && !value.hasattr("keys")?
            && has_length(value)?);
    if !counts || value.is_instance_of::<PyString>() {
        return Err(at.expected("a sequence", value));
    }
    Ok(value)
}

/// An array of NumPy that has no dimension has the method all the same, which says that it has no length.
fn has_length(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    match value.len() {
        Err(error) if error.is_instance_of::<PyTypeError>(value.py()) => Ok(false),
        length => length.map(|_| true),
    }
}

impl Lower for () {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(py.None().into_bound(py))
    }
}

impl Lift for () {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        if value.is_none() { Ok(()) } else { Err(at.expected("None", value)) }
    }
}

impl Lower for bool {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyBool::new(py, *self).to_owned().into_any())
    }
}

impl Lift for bool {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        // `extract` knows NumPy's truth values too.
        value.extract().map_err(|_| at.expected("bool", value))
    }
}

/// An integer that came out of `extract`, or the error that says what is wrong with it.
#[inline]
fn int<T>(value: &Bound<'_, PyAny>, at: &At<'_>, extracted: PyResult<T>, min: T, max: T) -> PyResult<T>
where
    T: std::fmt::Display,
{
    extracted.map_err(|error| refused(value, at, error, "int", || format!("{min} to {max}")))
}

/// The error for a number that `extract` refused. What a method of the caller's raised stays as it is.
#[cold]
#[inline(never)]
fn refused(
    value: &Bound<'_, PyAny>,
    at: &At<'_>,
    error: PyErr,
    expected: &str,
    range: impl FnOnce() -> String,
) -> PyErr {
    if error.is_instance_of::<PyOverflowError>(value.py()) {
        at.out_of_range(value, &range())
    } else if error.is_instance_of::<PyTypeError>(value.py()) {
        at.expected(expected, value)
    } else {
        error
    }
}

/// How vectors of the type cross: as memory.
macro_rules! lower_as_memory {
    () => {
        fn lower_items<'py>(items: &[Self], py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
            numbers::lower(items, py)
        }
    };
}

macro_rules! lift_as_memory {
    () => {
        fn lift_items(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Vec<Self>> {
            numbers::lift(value, at)
        }

        fn check_items<'py>(value: &Bound<'py, PyAny>, at: &At<'_>) -> PyResult<Bound<'py, PyAny>> {
            numbers::check::<Self>(value, at)
        }

        fn plain_items(value: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
            numbers::plain(value)
        }
    };
}

macro_rules! ints {
    ($($int:ident)*) => {$(
        impl Lower for $int {
            fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(self.into_pyobject(py)?.into_any())
            }

            lower_as_memory!();
        }

        impl Lift for $int {
            #[inline]
            fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
                int(value, at, value.extract(), $int::MIN, $int::MAX)
            }

            fn check<'py>(value: &Bound<'py, PyAny>, at: &At<'_>) -> PyResult<Bound<'py, PyAny>> {
                let number = Self::lift(value, at)?;
                if value.is_exact_instance_of::<PyInt>() { Ok(value.clone()) } else { number.lower(value.py()) }
            }

            lift_as_memory!();
        }
    )*};
}

ints! { i8 i16 i32 i64 u16 u32 u64 }

impl Lower for u8 {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.into_pyobject(py)?.into_any())
    }

    fn lower_items<'py>(items: &[Self], py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyBytes::new(py, items).into_any())
    }
}

impl Lift for u8 {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        int(value, at, value.extract(), u8::MIN, u8::MAX)
    }

    fn lift_items(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Vec<Self>> {
        if let Ok(bytes) = value.cast::<PyBytes>() {
            return Ok(bytes.as_bytes().to_vec());
        }
        let py = value.py();
        // `PyBuffer<u8>` takes elements of one unsigned byte only; any other buffer is looked at as its bytes.
        match PyBuffer::<u8>::get(value) {
            Ok(buffer) => buffer.to_vec(py),
            Err(_) => {
                let view = PyMemoryView::from(value).map_err(|_| at.expected("bytes or another buffer", value))?;
                let bytes = view.call_method0("tobytes")?;
                Ok(bytes.cast::<PyBytes>()?.as_bytes().to_vec())
            }
        }
    }

    fn check_items<'py>(value: &Bound<'py, PyAny>, at: &At<'_>) -> PyResult<Bound<'py, PyAny>> {
        if value.is_exact_instance_of::<PyBytes>() {
            return Ok(value.clone());
        }
        Self::lower_items(&Self::lift_items(value, at)?, value.py())
    }

    fn plain_items(value: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
        Ok(value)
    }
}

/// A number, but not a text that could be read as one.
fn float(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<f64> {
    value.extract().map_err(|error| refused(value, at, error, "float", || "that of a double".into()))
}

impl Lower for f64 {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyFloat::new(py, *self).into_any())
    }

    lower_as_memory!();
}

impl Lift for f64 {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        float(value, at)
    }

    lift_as_memory!();
}

impl Lower for f32 {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyFloat::new(py, f64::from(*self)).into_any())
    }

    lower_as_memory!();
}

impl Lift for f32 {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let range = || at.out_of_range(value, &format!("{} to {}", f32::MIN, f32::MAX));
        numbers::narrow(float(value, at)?).ok_or_else(range)
    }

    lift_as_memory!();
}

/// The text of a `str`; a lone surrogate has none.
fn text<'a>(value: &'a Bound<'_, PyAny>, at: &At<'_>, expected: &str) -> PyResult<&'a str> {
    let string = value.cast::<PyString>().map_err(|_| match value.hasattr("__fspath__") {
        Ok(true) => at.expected(&format!("{expected}, which os.fspath makes of a path"), value),
        _ => at.expected(expected, value),
    })?;
    string.to_str().map_err(|error| {
        if error.is_instance_of::<PyUnicodeEncodeError>(value.py()) {
            at.wrong(value.py(), "the text has a lone surrogate, which UTF-8 cannot express")
        } else {
            error
        }
    })
}

impl Lower for char {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyString::new(py, self.encode_utf8(&mut [0; 4])).into_any())
    }
}

impl Lift for char {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let mut chars = text(value, at, "a str of length 1")?.chars();
        match (chars.next(), chars.next()) {
            (Some(char), None) => Ok(char),
            _ => Err(at.wrong(value.py(), "expected a str of length 1")),
        }
    }
}

impl Lower for String {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyString::new(py, self).into_any())
    }
}

/// A vector in an event that waits: a copy of it lies in the event's record, to which this belongs too, or in its blocks.
pub(crate) struct Slice<T> {
    at: *const T,
    len: usize,
}

// SAFETY: what it leads to goes to another thread with it, and nobody writes there.
unsafe impl<T: Send> Send for Slice<T> {}

impl<T: Copy> Slice<T> {
    /// The copy of items in an arena that copies: only the queue of events has such parts made.
    pub(crate) fn of(items: &[T], arena: &mut Arena) -> Slice<T> {
        Slice { at: arena.borrow(items), len: items.len() }
    }

    fn items(&self) -> &[T] {
        // SAFETY: the arena of the record, which copies, has put so many there; they are there for as long as the record.
        unsafe { slice::from_raw_parts(self.at, self.len) }
    }
}

impl<T: Lower + Copy> Lower for Slice<T> {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        T::lower_items(self.items(), py)
    }
}

/// The same of a text.
pub(crate) struct Text(Slice<u8>);

impl Text {
    pub(crate) fn of(text: &str, arena: &mut Arena) -> Text {
        Text(Slice::of(text.as_bytes(), arena))
    }
}

impl Lower for Text {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        // SAFETY: `of` has made it of a text.
        let text = unsafe { str::from_utf8_unchecked(self.0.items()) };
        Ok(PyString::new(py, text).into_any())
    }
}

impl Lift for String {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Ok(text(value, at, "str")?.to_owned())
    }

    fn check<'py>(value: &Bound<'py, PyAny>, at: &At<'_>) -> PyResult<Bound<'py, PyAny>> {
        let text = text(value, at, "str")?;
        if value.is_exact_instance_of::<PyString>() {
            return Ok(value.clone());
        }
        Ok(PyString::new(value.py(), text).into_any())
    }
}

impl<T: Lower> Lower for Vec<T> {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        T::lower_items(self, py)
    }
}

impl<T: Lift> Lift for Vec<T> {
    const RECURSIVE: bool = T::RECURSIVE;

    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        T::lift_items(value, at)
    }

    fn check<'py>(value: &Bound<'py, PyAny>, at: &At<'_>) -> PyResult<Bound<'py, PyAny>> {
        T::check_items(value, at)
    }

    fn plain(value: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
        T::plain_items(value)
    }

    fn depth(value: &Bound<'_, PyAny>) -> PyResult<usize> {
        deepest::<T>(value)
    }
}

/// The depth of the deepest item.
fn deepest<T: Lift>(items: &Bound<'_, PyAny>) -> PyResult<usize> {
    let mut deepest = 0;
    if T::RECURSIVE {
        for item in items.try_iter()? {
            deepest = deepest.max(T::depth(&item?)?);
        }
    }
    Ok(deepest)
}

/// The items of a sequence of exactly so many.
pub(crate) fn exactly<'py>(value: &Bound<'py, PyAny>, at: &At<'_>, count: usize) -> PyResult<Vec<Bound<'py, PyAny>>> {
    let items = sequence(value, at)?.try_iter()?.collect::<PyResult<Vec<_>>>()?;
    if items.len() != count {
        let plural = if count == 1 { "" } else { "s" };
        return Err(at.wrong(value.py(), &format!("expected {count} item{plural}, not {}", items.len())));
    }
    Ok(items)
}

impl<T: Lower, const N: usize> Lower for [T; N] {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyTuple::new(py, self.iter().enumerate().map(Item))?.into_any())
    }
}

impl<T: Lift, const N: usize> Lift for [T; N] {
    const RECURSIVE: bool = T::RECURSIVE;

    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let items = exactly(value, at, N)?;
        let items = items.iter().enumerate().map(|(index, item)| T::lift(item, &at.index(index)));
        let items = items.collect::<PyResult<Vec<_>>>()?;
        items.try_into().map_err(|_| at.wrong(value.py(), &format!("expected {N} items")))
    }

    fn check<'py>(value: &Bound<'py, PyAny>, at: &At<'_>) -> PyResult<Bound<'py, PyAny>> {
        let items = exactly(value, at, N)?;
        let items = items.iter().enumerate().map(|(index, item)| T::check(item, &at.index(index)));
        Ok(PyTuple::new(value.py(), items.collect::<PyResult<Vec<_>>>()?)?.into_any())
    }

    fn plain(value: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
        let items = value.try_iter()?.map(|item| T::plain(item?)).collect::<PyResult<Vec<_>>>()?;
        Ok(PyTuple::new(value.py(), items)?.into_any())
    }

    fn depth(value: &Bound<'_, PyAny>) -> PyResult<usize> {
        deepest::<T>(value)
    }
}

impl<T: Lower> Lower for Option<T> {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Some(value) => value.lower(py),
            None => Ok(py.None().into_bound(py)),
        }
    }
}

impl<T: Lift> Lift for Option<T> {
    const RECURSIVE: bool = T::RECURSIVE;

    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        if value.is_none() { Ok(None) } else { T::lift(value, at).map(Some) }
    }

    fn check<'py>(value: &Bound<'py, PyAny>, at: &At<'_>) -> PyResult<Bound<'py, PyAny>> {
        if value.is_none() { Ok(value.clone()) } else { T::check(value, at) }
    }

    fn plain(value: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
        if value.is_none() { Ok(value) } else { T::plain(value) }
    }

    fn depth(value: &Bound<'_, PyAny>) -> PyResult<usize> {
        if value.is_none() { Ok(0) } else { T::depth(value) }
    }
}
