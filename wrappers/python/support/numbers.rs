//! Vectors of numbers. To Python they go as an object that offers its memory, so that NumPy makes no copy; from Python
//! they come out of any object that offers its own, or of any sequence.
//!
//! An object around a copy of a thousand numbers takes a third of a microsecond to make, a list tens of them; of a
//! million, half a millisecond and a hundred. For less than a handful a list would be faster, by less than what a call
//! takes. Unlike `array.array` this object cannot change, so a frozen object that holds it is frozen, and can be hashed.

use std::borrow::Cow;
use std::ffi::{CStr, c_int};

use pyo3::buffer::{Element, ElementType, PyUntypedBuffer};
use pyo3::class::basic::CompareOp;
use pyo3::exceptions::{PyBufferError, PyIndexError, PyMemoryError, PyOverflowError};
use pyo3::prelude::*;
use pyo3::types::{PyAny, PyBytes, PyList, PySlice, PyTuple, PyType};
use pyo3::{IntoPyObjectExt, ffi};

use crate::at::At;
use crate::convert::{self, Lift};
use crate::values::untracked;

/// A type of which vectors cross as memory.
pub(crate) trait Number: Lift + Element + Default {
    /// The number, if it is in range.
    fn of_int(number: i128) -> Option<Self>;

    /// The number, if this type can be made of a float, and it is in range.
    fn of_float(number: f64) -> Option<Self>;

    fn items(numbers: Box<[Self]>) -> Items;

    fn is(items: &Items) -> bool;
}

macro_rules! numbers {
    ($($number:ident $kind:ident $format:literal $int:expr, $float:expr;)*) => {
        /// The numbers of one vector.
        pub(crate) enum Items {
            $($kind(Box<[$number]>),)*
        }

        $(impl Number for $number {
            fn of_int(number: i128) -> Option<Self> {
                $int(number)
            }

            fn of_float(number: f64) -> Option<Self> {
                $float(number)
            }

            fn items(numbers: Box<[Self]>) -> Items {
                Items::$kind(numbers)
            }

            fn is(items: &Items) -> bool {
                matches!(items, Items::$kind(_))
            }
        })*

        impl Items {
            /// Of what is given to the class when an object is pickled.
            fn lift(format: &str, values: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
                match format {
                    $(_ if format.as_bytes() == $format.to_bytes() => Ok(Self::$kind(lift(values, at)?.into())),)*
                    _ => Err(At::argument("format").wrong(values.py(), "there are no numbers of this format")),
                }
            }

            fn len(&self) -> usize {
                match self {
                    $(Self::$kind(numbers) => numbers.len(),)*
                }
            }

            /// Where they begin, how large each is, and what `struct` calls that.
            fn memory(&self) -> (*const u8, usize, &'static CStr) {
                match self {
                    $(Self::$kind(numbers) => (numbers.as_ptr().cast(), size_of::<$number>(), $format),)*
                }
            }

            fn get<'py>(&self, py: Python<'py>, index: usize) -> PyResult<Bound<'py, PyAny>> {
                match self {
                    $(Self::$kind(numbers) => numbers[index].into_bound_py_any(py),)*
                }
            }

            fn list<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
                match self {
                    $(Self::$kind(numbers) => PyList::new(py, numbers),)*
                }
            }

            /// Those at these places, which there are.
            fn at(&self, places: impl Iterator<Item = usize>) -> Self {
                match self {
                    $(Self::$kind(numbers) => Self::$kind(places.map(|place| numbers[place]).collect()),)*
                }
            }

            /// Whether they are the same numbers, if both are of one type.
            fn equal(&self, other: &Self) -> Option<bool> {
                match (self, other) {
                    $((Self::$kind(one), Self::$kind(other)) => Some(one == other),)*
                    _ => None,
                }
            }
        }
    };
}

numbers! {
    i8 I8 c"b" in_range, none;
    i16 I16 c"h" in_range, none;
    i32 I32 c"i" in_range, none;
    i64 I64 c"q" in_range, none;
    u16 U16 c"H" in_range, none;
    u32 U32 c"I" in_range, none;
    u64 U64 c"Q" in_range, none;
    f32 F32 c"f" |number: i128| narrow(number as f64), narrow;
    f64 F64 c"d" |number: i128| Some(number as f64), Some;
}

fn in_range<T: TryFrom<i128>>(number: i128) -> Option<T> {
    number.try_into().ok()
}

fn none<T>(_: f64) -> Option<T> {
    None
}

/// As single numbers are narrowed: what is finite stays so.
pub(crate) fn narrow(number: f64) -> Option<f32> {
    let narrow = number as f32;
    (narrow.is_finite() || !number.is_finite()).then_some(narrow)
}

/// Numbers of one size, which cannot change: a sequence that offers its memory, so that `numpy.asarray` makes no copy.
/// It equals lists and tuples of the same numbers. A slice is of the same kind; `list()` or `tolist()` makes a list.
#[pyclass(frozen, name = "Numbers")]
pub(crate) struct Numbers {
    items: Items,
    /// How many there are, and how many bytes each has, where a buffer's view can point to them.
    shape: [ffi::Py_ssize_t; 1],
    strides: [ffi::Py_ssize_t; 1],
}

impl Numbers {
    fn new(items: Items) -> Self {
        // No allocation has more bytes, or items of some bytes, than half of all addresses.
        let (shape, strides) = ([items.len() as ffi::Py_ssize_t], [items.memory().1 as ffi::Py_ssize_t]);
        Self { items, shape, strides }
    }
}

/// The list that these numbers, or another list or tuple, are compared or joined as.
fn as_list<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyList>>> {
    if let Ok(numbers) = value.cast::<Numbers>() {
        return numbers.get().items.list(value.py()).map(Some);
    }
    if let Ok(tuple) = value.cast::<PyTuple>() {
        return Ok(Some(tuple.to_list()));
    }
    Ok(value.cast::<PyList>().ok().cloned())
}

#[pymethods]
impl Numbers {
    #[new]
    fn __new__(format: &str, values: &Bound<'_, PyAny>) -> PyResult<Self> {
        Items::lift(format, values, &At::argument("values")).map(Self::new)
    }

    fn __len__(&self) -> usize {
        self.items.len()
    }

    fn __getitem__<'py>(&self, py: Python<'py>, key: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let len = self.shape[0];
        if let Ok(slice) = key.cast::<PySlice>() {
            let part = slice.indices(len)?;
            let places = (0..part.slicelength as isize).map(|place| (part.start + place * part.step) as usize);
            return Numbers::new(self.items.at(places)).into_bound_py_any(py);
        }
        let place: isize = key.extract().map_err(|error: PyErr| {
            if error.is_instance_of::<PyOverflowError>(py) {
                PyIndexError::new_err("index out of range")
            } else {
                error
            }
        })?;
        let place = if place < 0 { place + len } else { place };
        if !(0..len).contains(&place) {
            return Err(PyIndexError::new_err("index out of range"));
        }
        self.items.get(py, place as usize)
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.items.list(py)?.try_iter()?.into_any())
    }

    fn __reversed__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.items.list(py)?.call_method0("__reversed__")
    }

    fn __contains__(&self, py: Python<'_>, value: &Bound<'_, PyAny>) -> PyResult<bool> {
        self.items.list(py)?.contains(value)
    }

    /// The first place of a value; raises ValueError if it is not there.
    #[pyo3(
        signature = (value, start=0, stop=isize::MAX, /),
        text_signature = "($self, value, start=0, stop=sys.maxsize, /)",
    )]
    fn index<'py>(
        &self,
        py: Python<'py>,
        value: &Bound<'py, PyAny>,
        start: isize,
        stop: isize,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.items.list(py)?.call_method1("index", (value, start, stop))
    }

    /// How often a value is there.
    #[pyo3(signature = (value, /))]
    fn count<'py>(&self, py: Python<'py>, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        self.items.list(py)?.call_method1("count", (value,))
    }

    /// The numbers as a list.
    fn tolist<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        self.items.list(py)
    }

    fn __add__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match as_list(other)? {
            Some(other) => Ok(self.items.list(py)?.as_sequence().concat(other.as_sequence())?.into_any().unbind()),
            None => Ok(py.NotImplemented()),
        }
    }

    fn __radd__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match as_list(other)? {
            Some(other) => Ok(other.as_sequence().concat(self.items.list(py)?.as_sequence())?.into_any().unbind()),
            None => Ok(py.NotImplemented()),
        }
    }

    fn __richcmp__(&self, other: &Bound<'_, PyAny>, compare: CompareOp) -> PyResult<Py<PyAny>> {
        let py = other.py();
        if let (CompareOp::Eq | CompareOp::Ne, Ok(other)) = (compare, other.cast::<Numbers>())
            && let Some(equal) = self.items.equal(&other.get().items)
        {
            return (equal == matches!(compare, CompareOp::Eq)).into_py_any(py);
        }
        match as_list(other)? {
            Some(other) => Ok(self.items.list(py)?.rich_compare(other, compare)?.unbind()),
            None => Ok(py.NotImplemented()),
        }
    }

    /// That of the tuple that it equals.
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.items.list(py)?.to_tuple().hash()
    }

    fn __repr__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.items.list(py)?.repr()?.into_any())
    }

    /// Through `array.array`, whose own pickle tells the other machine how the numbers lie in memory.
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, (Cow<'static, str>, Bound<'py, PyAny>))> {
        let format = slf.get().items.memory().2.to_string_lossy();
        let array = slf.py().import("array")?.getattr("array")?.call1((&format,))?;
        array.call_method1("frombytes", (slf.py().get_type::<PyBytes>().call1((slf,))?,))?;
        Ok((slf.get_type(), (format, array)))
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    /// For type hints.
    #[classmethod]
    fn __class_getitem__<'py>(class: &Bound<'py, PyType>, key: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        class.py().import("types")?.getattr("GenericAlias")?.call1((class, key))
    }

    unsafe fn __getbuffer__(slf: Bound<'_, Self>, view: *mut ffi::Py_buffer, flags: c_int) -> PyResult<()> {
        if view.is_null() {
            return Err(PyBufferError::new_err("there is no view"));
        }
        let numbers = slf.get();
        let asks = |for_what: c_int| flags & for_what == for_what;
        let (start, size, format) = numbers.items.memory();
        // SAFETY: Python hands in a view to be filled. All that it points to is in the object, which never changes and
        // which the view keeps alive; or is static. Nobody writes through pointers of a view that says `readonly`.
        unsafe {
            if asks(ffi::PyBUF_WRITABLE) {
                (*view).obj = std::ptr::null_mut();
                return Err(PyBufferError::new_err("the numbers cannot change: numpy.array makes a copy that can"));
            }
            *view = ffi::Py_buffer {
                buf: start.cast_mut().cast(),
                obj: slf.as_any().clone().into_ptr(),
                len: numbers.shape[0] * numbers.strides[0],
                itemsize: size as ffi::Py_ssize_t,
                readonly: 1,
                ndim: 1,
                format: if asks(ffi::PyBUF_FORMAT) { format.as_ptr().cast_mut() } else { std::ptr::null_mut() },
                shape: if asks(ffi::PyBUF_ND) { numbers.shape.as_ptr().cast_mut() } else { std::ptr::null_mut() },
                strides: if asks(ffi::PyBUF_STRIDES) {
                    numbers.strides.as_ptr().cast_mut()
                } else {
                    std::ptr::null_mut()
                },
                suboffsets: std::ptr::null_mut(),
                internal: std::ptr::null_mut(),
            };
        }
        Ok(())
    }
}

/// Makes the class a `collections.abc.Sequence`, also for `match`.
pub(crate) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    module.add_class::<Numbers>()?;
    // Where pickle finds it.
    py.get_type::<Numbers>().setattr("__module__", format!("{}._native", crate::PACKAGE))?;
    py.import("collections.abc")?.getattr("Sequence")?.call_method1("register", (py.get_type::<Numbers>(),)).map(drop)
}

/// The object of a vector.
pub(crate) fn lower<'py, T: Number>(numbers: &[T], py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
    Ok(untracked(Bound::new(py, Numbers::new(T::items(numbers.into())))?).into_any())
}

/// The vector of an object. What its memory does not tell, or what of it does not fit, its items have to tell.
pub(crate) fn lift<T: Number>(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Vec<T>> {
    if !value.is_exact_instance_of::<PyList>()
        && !value.is_exact_instance_of::<PyTuple>()
        && let Some(numbers) = read(value)?
    {
        return Ok(numbers);
    }
    convert::items(value, at)
}

/// The object that a field holds.
pub(crate) fn check<'py, T: Number>(value: &Bound<'py, PyAny>, at: &At<'_>) -> PyResult<Bound<'py, PyAny>> {
    match value.cast_exact::<Numbers>() {
        Ok(numbers) if T::is(&numbers.get().items) => Ok(value.clone()),
        _ => Numbers::new(T::items(lift(value, at)?.into())).into_bound_py_any(value.py()),
    }
}

/// The plain list of what a field holds.
pub(crate) fn plain(value: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
    Ok(value.cast::<Numbers>()?.get().items.list(value.py())?.into_any())
}

/// The numbers in an object's memory, if it has one row of them and each fits.
fn read<T: Number>(value: &Bound<'_, PyAny>) -> PyResult<Option<Vec<T>>> {
    // SAFETY: This asks an object for its type.
    if unsafe { ffi::PyObject_CheckBuffer(value.as_ptr()) } == 0 {
        return Ok(None);
    }
    let buffer = match PyUntypedBuffer::get(value) {
        Ok(buffer) => buffer,
        // Why not, its items will tell.
        Err(error) if error.is_instance_of::<PyBufferError>(value.py()) => return Ok(None),
        Err(error) => return Err(error),
    };
    let numbers = gather(value.py(), &buffer);
    buffer.release(value.py());
    numbers
}

fn gather<T: Number>(py: Python<'_>, buffer: &PyUntypedBuffer) -> PyResult<Option<Vec<T>>> {
    if buffer.dimensions() != 1 || buffer.suboffsets().is_some() {
        return Ok(None);
    }
    let mut numbers = Vec::new();
    // An array can repeat one number more often than there is memory.
    numbers.try_reserve_exact(buffer.shape()[0]).map_err(|error| PyMemoryError::new_err(error.to_string()))?;
    let kind = kind(buffer.format());
    if kind != ElementType::Unknown
        && let Ok(same) = buffer.as_typed::<T>()
    {
        numbers.resize(buffer.shape()[0], T::default());
        same.copy_to_slice(py, &mut numbers)?;
        return Ok(Some(numbers));
    }
    macro_rules! gathered {
        ($of:ident: $($kind:ident $bytes:literal $item:ty;)*) => {
            match kind {
                $(ElementType::$kind { bytes: $bytes } if buffer.item_size() == $bytes => {
                    push(buffer, &mut numbers, |item: $item| T::$of(item.into()))
                })*
                _ => false,
            }
        };
    }
    let all = gathered! { of_int:
        SignedInteger 1 i8; SignedInteger 2 i16; SignedInteger 4 i32; SignedInteger 8 i64;
        UnsignedInteger 1 u8; UnsignedInteger 2 u16; UnsignedInteger 4 u32; UnsignedInteger 8 u64;
    } || gathered! { of_float: Float 4 f32; Float 8 f64; };
    Ok(all.then_some(numbers))
}

/// Appends each item of a buffer of one dimension as a number; false if one does not fit. The items are `S`, which any
/// bytes are.
fn push<S: Element, T>(buffer: &PyUntypedBuffer, numbers: &mut Vec<T>, number: impl Fn(S) -> Option<T>) -> bool {
    let (start, stride) = (buffer.buf_ptr().cast::<u8>(), buffer.strides()[0]);
    (0..buffer.shape()[0]).all(|place| {
        // SAFETY: The object keeps its items at these addresses until the buffer is released, and as many bytes for each
        // as `S` has. Nothing says that they are aligned. No Python code runs meanwhile.
        let item = unsafe { start.offset(place as isize * stride).cast::<S>().read_unaligned() };
        number(item).map(|number| numbers.push(number)).is_some()
    })
}

/// What the items of a buffer are, if they are numbers as this machine has them.
fn kind(format: &CStr) -> ElementType {
    match format.to_bytes() {
        // A single byte as a text of bytes.
        [.., b'c'] => ElementType::Unknown,
        [_] | [b'@' | b'=', _] => ElementType::from_format(format),
        [b'<', _] if cfg!(target_endian = "little") => ElementType::from_format(format),
        [b'>' | b'!', _] if cfg!(target_endian = "big") => ElementType::from_format(format),
        _ => ElementType::Unknown,
    }
}
