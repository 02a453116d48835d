//! `Duration` as `datetime.timedelta`, `SystemTime` as an aware `datetime.datetime` in UTC.
//!
//! Both of Python's types count microseconds and have an end. What has no equal there is an error, or, in a declaration
//! that says `#[lossy]`, becomes the microsecond before it and the nearest end.

use std::cell::Cell;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use pyo3::exceptions::PyOverflowError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{IntoPyDict, PyDateTime, PyDelta, PyTzInfo};

use crate::at::At;
use crate::convert::{Lift, Lower};
use crate::errors;

thread_local! {
    static LOSSY: Cell<bool> = const { Cell::new(false) };
}

/// How times are lowered, until it is dropped: then as before.
pub(crate) struct Mode(bool);

/// The times of a declaration that has lost nothing.
pub(crate) fn exact() -> Mode {
    Mode(LOSSY.replace(false))
}

/// The times of a declaration that says `#[lossy]`.
pub(crate) fn lossy() -> Mode {
    Mode(LOSSY.replace(true))
}

impl Drop for Mode {
    fn drop(&mut self) {
        LOSSY.set(self.0);
    }
}

const DAY: u64 = 86_400;
/// The days of `timedelta.max`.
const MOST_DAYS: u64 = 999_999_999;

/// 1970-01-01T00:00:00Z.
fn epoch(py: Python<'_>) -> PyResult<&Bound<'_, PyDateTime>> {
    static EPOCH: PyOnceLock<Py<PyDateTime>> = PyOnceLock::new();
    let make = || {
        let utc = PyTzInfo::utc(py)?;
        Ok::<_, PyErr>(PyDateTime::new(py, 1970, 1, 1, 0, 0, 0, 0, Some(&utc))?.unbind())
    };
    EPOCH.get_or_try_init(py, make).map(|epoch| epoch.bind(py))
}

/// What is left of a length that is finer or longer than a timedelta tells: of one that goes `back` the microsecond
/// beyond, which is the earlier one there too.
fn cut(length: Duration, back: bool) -> Duration {
    let nanos = length.subsec_nanos() % 1000;
    let micros = length - Duration::from_nanos(nanos.into());
    let micros = if back && nanos > 0 { micros.saturating_add(Duration::from_micros(1)) } else { micros };
    micros.min(longest(back))
}

/// The longest timedelta; backwards it has whole days.
fn longest(back: bool) -> Duration {
    if back { Duration::from_secs(MOST_DAYS * DAY) } else { Duration::new(MOST_DAYS * DAY + DAY - 1, 999_999_000) }
}

/// The first or the last moment that there is.
fn end(py: Python<'_>, back: bool) -> PyResult<Bound<'_, PyAny>> {
    let end = py.get_type::<PyDateTime>().getattr(if back { "min" } else { "max" })?;
    let utc = PyTzInfo::utc(py)?;
    end.call_method("replace", (), Some(&[("tzinfo", utc)].into_py_dict(py)?))
}

/// A timedelta of this length, into the past if `back`.
fn timedelta<'py>(py: Python<'py>, length: Duration, back: bool, what: &str) -> PyResult<Bound<'py, PyDelta>> {
    if !length.subsec_nanos().is_multiple_of(1000) {
        return Err(errors::inexpressible(py, &format!("{what} has nanoseconds, and Python counts microseconds")));
    }
    let (days, seconds) = (length.as_secs() / DAY, length.as_secs() % DAY);
    if length > longest(back) {
        return Err(errors::inexpressible(py, &format!("{what} is out of the range of datetime.timedelta")));
    }
    let sign = if back { -1 } else { 1 };
    // Each of them is far below the limit of its type.
    PyDelta::new(py, sign * days as i32, sign * seconds as i32, sign * length.subsec_micros() as i32, true)
}

/// The length of a timedelta, and whether it goes back.
fn length(delta: &Bound<'_, PyAny>) -> PyResult<(Duration, bool)> {
    let days: i64 = delta.getattr("days")?.extract()?;
    let seconds: i64 = delta.getattr("seconds")?.extract()?;
    let micros: i64 = delta.getattr("microseconds")?.extract()?;
    // Only the days are ever negative; seconds and microseconds count forward from there.
    let total = i128::from(days * DAY as i64 + seconds) * 1_000_000 + i128::from(micros);
    let (apart, second) = (total.unsigned_abs(), 1_000_000);
    // Of 999,999,999 days, the seconds are still a number of 47 bits.
    Ok((Duration::new((apart / second) as u64, (apart % second) as u32 * 1000), total < 0))
}

impl Lower for Duration {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let length = if LOSSY.get() { cut(*self, false) } else { *self };
        Ok(timedelta(py, length, false, &format!("the duration of {self:?}"))?.into_any())
    }
}

impl Lift for Duration {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let delta = value.cast::<PyDelta>().map_err(|_| at.expected("datetime.timedelta", value))?;
        // Whatever a class of the caller's makes of the numbers, this is what Python itself reads.
        let plain = value.py().get_type::<PyDelta>().call_method1("__pos__", (delta,))?;
        match length(&plain)? {
            (length, false) => Ok(length),
            (_, true) => Err(at.out_of_range(value, "zero and more")),
        }
    }
}

impl Lower for SystemTime {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let (length, back) = match self.duration_since(UNIX_EPOCH) {
            Ok(after) => (after, false),
            Err(before) => (before.duration(), true),
        };
        let length = if LOSSY.get() { cut(length, back) } else { length };
        let moment = epoch(py)?.add(timedelta(py, length, back, "the moment")?);
        moment.or_else(|error| {
            if !error.is_instance_of::<PyOverflowError>(py) {
                return Err(error);
            }
            if LOSSY.get() {
                return end(py, back);
            }
            Err(errors::inexpressible(py, "the moment is out of the range of datetime.datetime: the years 1 to 9999"))
        })
    }
}

impl Lift for SystemTime {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let py = value.py();
        let moment = value.cast::<PyDateTime>().map_err(|_| at.expected("an aware datetime.datetime", value))?;
        if moment.call_method0("utcoffset")?.is_none() {
            return Err(at.wrong(
                py,
                "the datetime is naive: it needs a time zone to be a moment, for example datetime.timezone.utc",
            ));
        }
        let since = py.get_type::<PyDateTime>().call_method1("__sub__", (moment, epoch(py)?))?;
        let (length, back) = length(&since)?;
        let time = if back { UNIX_EPOCH.checked_sub(length) } else { UNIX_EPOCH.checked_add(length) };
        time.ok_or_else(|| at.out_of_range(value, "that of the system's clock"))
    }

    fn check<'py>(value: &Bound<'py, PyAny>, at: &At<'_>) -> PyResult<Bound<'py, PyAny>> {
        let time = Self::lift(value, at)?;
        // At either end of the calendar a moment may have a year in its own time zone, and none in UTC.
        time.lower(value.py()).map_err(|_| at.out_of_range(value, "the years 1 to 9999 in UTC"))
    }
}
