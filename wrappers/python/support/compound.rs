//! Maps, tuples and boxes: how what they are made of crosses, they cross.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyMapping, PyTuple};

use crate::at::{At, shown};
use crate::convert::{Lift, Lower, exactly};
use crate::errors;

impl<T: Lower> Lower for Box<T> {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        T::lower(self, py)
    }
}

impl<T: Lift> Lift for Box<T> {
    const RECURSIVE: bool = T::RECURSIVE;

    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        T::lift(value, at).map(Box::new)
    }

    fn check<'py>(value: &Bound<'py, PyAny>, at: &At<'_>) -> PyResult<Bound<'py, PyAny>> {
        T::check(value, at)
    }

    fn plain(value: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
        T::plain(value)
    }

    fn depth(value: &Bound<'_, PyAny>) -> PyResult<usize> {
        T::depth(value)
    }
}

fn lower<'a, 'py, K: Lower + 'a, V: Lower + 'a>(
    entries: impl Iterator<Item = (&'a K, &'a V)>,
    py: Python<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let dict = PyDict::new(py);
    for (key, value) in entries {
        let key = key.lower(py)?;
        let value = value.lower(py).map_err(|error| errors::inside(py, error, &format!("[{}]", shown(&key))))?;
        dict.set_item(key, value)?;
    }
    Ok(dict.into_any())
}

/// The entries of a mapping as they are now: the caller's code that runs while they are converted cannot change them.
/// A mapping is also what `dict` takes for one: anything with keys, and items by these.
fn entries<'py>(value: &Bound<'py, PyAny>, at: &At<'_>) -> PyResult<Bound<'py, PyList>> {
    if let Ok(mapping) = value.cast::<PyMapping>() {
        return mapping.items();
    }
    if !value.hasattr("keys")? || !value.hasattr("__getitem__")? {
        return Err(at.expected("a mapping", value));
    }
    let dict = PyDict::new(value.py());
    dict.call_method1("update", (value,))?;
    Ok(dict.items())
}

fn lift<K: Lift, V: Lift>(value: &Bound<'_, PyAny>, at: &At<'_>, mut insert: impl FnMut(K, V)) -> PyResult<()> {
    for entry in entries(value, at)? {
        let (key, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = entry.extract()?;
        insert(K::lift(&key, &at.key(&key))?, V::lift(&value, &at.value(&key))?);
    }
    Ok(())
}

fn check<'py, K: Lift, V: Lift>(value: &Bound<'py, PyAny>, at: &At<'_>) -> PyResult<Bound<'py, PyAny>> {
    let dict = PyDict::new(value.py());
    for entry in entries(value, at)? {
        let (key, value): (Bound<'py, PyAny>, Bound<'py, PyAny>) = entry.extract()?;
        dict.set_item(K::check(&key, &at.key(&key))?, V::check(&value, &at.value(&key))?)?;
    }
    Ok(dict.into_any())
}

fn plain<V: Lift>(value: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
    let dict = PyDict::new(value.py());
    for entry in value.cast::<PyMapping>()?.items()? {
        let (key, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = entry.extract()?;
        dict.set_item(key, V::plain(value)?)?;
    }
    Ok(dict.into_any())
}

fn depth<V: Lift>(value: &Bound<'_, PyAny>) -> PyResult<usize> {
    let mut deepest = 0;
    if V::RECURSIVE {
        for value in value.cast::<PyMapping>()?.values()? {
            deepest = deepest.max(V::depth(&value)?);
        }
    }
    Ok(deepest)
}

macro_rules! maps {
    ($($map:ident: $($bound:ident)+;)*) => {$(
        impl<K: Lower, V: Lower> Lower for $map<K, V> {
            fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                lower(self.iter(), py)
            }
        }

        impl<K: Lift $(+ $bound)+, V: Lift> Lift for $map<K, V> {
            const RECURSIVE: bool = V::RECURSIVE;

            fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
                let mut map = Self::new();
                lift(value, at, |key, value| {
                    map.insert(key, value);
                })?;
                Ok(map)
            }

            fn check<'py>(value: &Bound<'py, PyAny>, at: &At<'_>) -> PyResult<Bound<'py, PyAny>> {
                check::<K, V>(value, at)
            }

            fn plain(value: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
                plain::<V>(value)
            }

            fn depth(value: &Bound<'_, PyAny>) -> PyResult<usize> {
                depth::<V>(value)
            }
        }
    )*};
}

maps! {
    BTreeMap: Ord;
    HashMap: Eq Hash;
}

macro_rules! tuples {
    ($($count:literal: $($part:ident $place:tt)+;)*) => {$(
        impl<$($part: Lower),+> Lower for ($($part,)+) {
            fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                let parts = [$(
                    self.$place.lower(py).map_err(|error| errors::inside(py, error, concat!("[", $place, "]")))?,
                )+];
                Ok(PyTuple::new(py, parts)?.into_any())
            }
        }

        impl<$($part: Lift),+> Lift for ($($part,)+) {
            const RECURSIVE: bool = $($part::RECURSIVE)||+;

            fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
                let parts = exactly(value, at, $count)?;
                Ok(($($part::lift(&parts[$place], &at.index($place))?,)+))
            }

            fn check<'py>(value: &Bound<'py, PyAny>, at: &At<'_>) -> PyResult<Bound<'py, PyAny>> {
                let parts = exactly(value, at, $count)?;
                let parts = [$($part::check(&parts[$place], &at.index($place))?,)+];
                Ok(PyTuple::new(value.py(), parts)?.into_any())
            }

            fn plain(value: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
                let parts = value.cast::<PyTuple>()?;
                let parts = [$($part::plain(parts.get_item($place)?)?,)+];
                Ok(PyTuple::new(value.py(), parts)?.into_any())
            }

            fn depth(value: &Bound<'_, PyAny>) -> PyResult<usize> {
                let parts = value.cast::<PyTuple>()?;
                let mut deepest = 0;
                $(deepest = deepest.max($part::depth(&parts.get_item($place)?)?);)+
                Ok(deepest)
            }
        }
    )*};
}

// As many as the standard library's own traits know.
tuples! {
    1: A 0;
    2: A 0 B 1;
    3: A 0 B 1 C 2;
    4: A 0 B 1 C 2 D 3;
    5: A 0 B 1 C 2 D 3 E 4;
    6: A 0 B 1 C 2 D 3 E 4 F 5;
    7: A 0 B 1 C 2 D 3 E 4 F 5 G 6;
    8: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7;
    9: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8;
    10: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9;
    11: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10;
    12: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11;
}
