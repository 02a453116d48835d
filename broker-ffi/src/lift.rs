//! From views to Rust values: what comes in.
//!
//! A caller may hand anything. What can be seen from the outside is checked before it becomes a Rust value: null and
//! misaligned pointers, lengths that no memory has, UTF-8, booleans, code points. What cannot be seen, that a pointer
//! leads to as much memory as was said, the caller vouches for.

use std::fmt::{self, Write};
use std::time;

use crate::abi::{Bytes, Duration, Str, SystemTime};
use crate::depth::MAX_DEPTH;
use crate::fault::Fault;

/// How much of a path is told of a value that is nested too deep.
const MAX_PATH: usize = 200;

/// A value that can be made of its C view.
pub trait Lift<V>: Sized {
    /// The value that `view` pictures; `at` names it in errors.
    ///
    /// # Safety
    /// Every pointer in the view leads to as many readable and initialized elements as the length beside it says, and
    /// nobody changes them during the call. Null or misaligned pointers, bad lengths and bad values are allowed: they
    /// are errors.
    ///
    /// # Errors
    /// `INVALID_ARGUMENT`, naming the part of the argument that is not what it has to be.
    unsafe fn lift(view: &V, at: &ArgPath<'_>) -> Result<Self, Fault>;

    /// The values of many views, one after the other. Types that are their own view override this with a copy.
    ///
    /// # Safety
    /// As for [`lift`](Lift::lift), for each of `views`.
    ///
    /// # Errors
    /// As for [`lift`](Lift::lift), naming the element.
    unsafe fn lift_slice(views: &[V], at: &ArgPath<'_>) -> Result<Vec<Self>, Fault> {
        let mut items = with_room(views.len(), at)?;
        for (index, view) in views.iter().enumerate() {
            // SAFETY: the caller vouches for each view.
            items.push(unsafe { Self::lift(view, &at.index(index)) }?);
        }
        Ok(items)
    }
}

/// The view of an enum without data.
///
/// # Safety
/// It is a number and nothing else, so that every value of it may be lifted.
pub unsafe trait NumberView {
    /// The view that is this number.
    fn of(number: i32) -> Self;
}

/// The variant that a number stands for in an enum without data.
pub fn variant<V: NumberView, T: Lift<V>>(number: i32) -> Option<T> {
    // SAFETY: the view leads nowhere.
    unsafe { T::lift(&V::of(number), &ArgPath::root("")) }.ok()
}

/// The value of the view behind a pointer parameter.
///
/// # Safety
/// If `ptr` is not null and aligned, it leads to a `V` that nobody changes during the call, and that [`Lift::lift`] may
/// read.
///
/// # Errors
/// `INVALID_ARGUMENT` if it is null or misaligned, or if the view is refused.
pub unsafe fn lift_input<T: Lift<V>, V>(ptr: *const V, at: &ArgPath<'_>) -> Result<T, Fault> {
    // SAFETY: the caller vouches for both.
    unsafe { T::lift(input(ptr, at)?, at) }
}

/// The values of `len` views from `ptr` on.
///
/// # Safety
/// If `ptr` is not null and aligned, it leads to `len` views, for each of which [`Lift::lift`] may be called.
///
/// # Errors
/// `INVALID_ARGUMENT` if the pointer or the length cannot be right, or one of the views is refused.
pub unsafe fn lift_slice<T: Lift<V>, V>(ptr: *const V, len: usize, at: &ArgPath<'_>) -> Result<Vec<T>, Fault> {
    // SAFETY: the caller vouches for the views.
    unsafe { T::lift_slice(slice(ptr, len, at)?, at) }
}

/// What `lift` makes of each of `len` views from `ptr` on, together. Of entries with the same key the last one counts.
///
/// # Safety
/// If `ptr` is not null and aligned, it leads to `len` views that nobody changes during the call.
///
/// # Errors
/// `INVALID_ARGUMENT` if the pointer or the length cannot be right, or `lift` refuses one of the views.
pub unsafe fn lift_each<V, T, C: Default + Extend<T>>(
    ptr: *const V,
    len: usize,
    at: &ArgPath<'_>,
    lift: impl Fn(&V, &ArgPath<'_>) -> Result<T, Fault>,
) -> Result<C, Fault> {
    let mut all = C::default();
    // SAFETY: the caller vouches for the views.
    for (index, view) in unsafe { slice(ptr, len, at) }?.iter().enumerate() {
        all.extend([lift(view, &at.index(index))?]);
    }
    Ok(all)
}

/// The view behind a pointer parameter.
///
/// # Safety
/// If `ptr` is not null and aligned, it leads to a `V` that nobody changes while the reference is used.
///
/// # Errors
/// `INVALID_ARGUMENT` if it is null or misaligned.
unsafe fn input<'a, V>(ptr: *const V, at: &ArgPath<'_>) -> Result<&'a V, Fault> {
    if !ptr.is_null() && !ptr.is_aligned() {
        return Err(at.invalid("the pointer is not aligned for its type"));
    }
    // SAFETY: not null here, aligned, and the caller vouches for the rest.
    unsafe { ptr.as_ref() }.ok_or_else(|| at.invalid("must not be null"))
}

/// The elements that a pointer and a length from outside describe.
unsafe fn slice<'a, V>(ptr: *const V, len: usize, at: &ArgPath<'_>) -> Result<&'a [V], Fault> {
    if len == 0 {
        return Ok(&[]);
    }
    if ptr.is_null() {
        return Err(at.invalid(&format!("the pointer is null, but the length is {len}")));
    }
    if !ptr.is_aligned() {
        return Err(at.invalid("the pointer is not aligned for its type"));
    }
    let end = len.checked_mul(size_of::<V>()).filter(|bytes| *bytes <= isize::MAX as usize);
    if end.and_then(|bytes| ptr.addr().checked_add(bytes)).is_none() {
        return Err(at.invalid(&format!("the length {len} is more than memory can hold")));
    }
    // SAFETY: not null, aligned, not larger than an object can be; the caller vouches for what is there.
    Ok(unsafe { std::slice::from_raw_parts(ptr, len) })
}

/// An empty vector with room for `len`; a length that memory has no room for is the argument's fault, not a crash.
fn with_room<T>(len: usize, at: &ArgPath<'_>) -> Result<Vec<T>, Fault> {
    let mut items = Vec::new();
    match items.try_reserve_exact(len) {
        Ok(()) => Ok(items),
        Err(_) => Err(at.invalid(&format!("there is no memory for a length of {len}"))),
    }
}

/// Where in the arguments of a call a value stands: `devices[3].name`.
///
/// Costs nothing until it is written out for an error.
#[derive(Clone, Copy, Debug)]
pub struct ArgPath<'a> {
    parent: Option<&'a ArgPath<'a>>,
    step: Step<'a>,
    /// How many values of types that are made of themselves this one is inside of.
    depth: u32,
}

#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Name(&'a str),
    Index(usize),
    /// The same place, one level deeper.
    Deeper,
}

impl<'a> ArgPath<'a> {
    /// The argument itself.
    pub fn root(argument: &'a str) -> ArgPath<'a> {
        ArgPath { parent: None, step: Step::Name(argument), depth: 0 }
    }

    /// A field of it.
    pub fn field<'b>(&'b self, name: &'b str) -> ArgPath<'b> {
        ArgPath { parent: Some(self), step: Step::Name(name), depth: self.depth }
    }

    /// An element of it.
    pub fn index(&self, index: usize) -> ArgPath<'_> {
        ArgPath { parent: Some(self), step: Step::Index(index), depth: self.depth }
    }

    /// The same place for what is inside a value that is made of its own type.
    ///
    /// # Errors
    /// `INVALID_ARGUMENT` beyond [`MAX_DEPTH`] levels.
    pub fn deeper(&self) -> Result<ArgPath<'_>, Fault> {
        let depth = self.depth + 1;
        if depth > MAX_DEPTH {
            let mut begin = Begin(String::new());
            let path = match write!(begin, "{self}") {
                Ok(()) => begin.0,
                Err(fmt::Error) => begin.0 + "...",
            };
            return Err(Fault::invalid(path, format!("nested more than {MAX_DEPTH} levels deep")));
        }
        Ok(ArgPath { parent: Some(self), step: Step::Deeper, depth })
    }

    /// The error that refuses what stands here.
    pub fn invalid(&self, reason: &str) -> Fault {
        Fault::invalid(self.to_string(), reason)
    }
}

/// Takes the first part of a text, and then no more.
struct Begin(String);

impl Write for Begin {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.0.len() + text.len() > MAX_PATH {
            return Err(fmt::Error);
        }
        self.0.push_str(text);
        Ok(())
    }
}

impl fmt::Display for ArgPath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match (self.parent, self.step) {
            (None, Step::Name(name)) => f.write_str(name),
            (Some(_), Step::Name(name)) => write!(f, ".{name}"),
            (_, Step::Index(index)) => write!(f, "[{index}]"),
            (_, Step::Deeper) => Ok(()),
        }
    }
}

/// Types that are their own view, for which every bit pattern is a value.
macro_rules! lift_as_is {
    ($($scalar:ty),*) => {$(
        impl Lift<$scalar> for $scalar {
            unsafe fn lift(view: &$scalar, _: &ArgPath<'_>) -> Result<Self, Fault> {
                Ok(*view)
            }

            unsafe fn lift_slice(views: &[$scalar], at: &ArgPath<'_>) -> Result<Vec<Self>, Fault> {
                let mut items = with_room(views.len(), at)?;
                items.extend_from_slice(views);
                Ok(items)
            }
        }
    )*};
}

lift_as_is!(i8, i16, i32, i64, u8, u16, u32, u64, f32, f64);

impl Lift<u8> for bool {
    unsafe fn lift(view: &u8, at: &ArgPath<'_>) -> Result<Self, Fault> {
        match *view {
            0 => Ok(false),
            1 => Ok(true),
            other => Err(at.invalid(&format!("a boolean must be 0 or 1, not {other}"))),
        }
    }
}

impl Lift<u32> for char {
    unsafe fn lift(view: &u32, at: &ArgPath<'_>) -> Result<Self, Fault> {
        char::from_u32(*view).ok_or_else(|| at.invalid(&format!("{view:#x} is not a Unicode scalar value")))
    }
}

impl Lift<Str> for String {
    unsafe fn lift(view: &Str, at: &ArgPath<'_>) -> Result<Self, Fault> {
        // SAFETY: the caller vouches for the view.
        let bytes = unsafe { slice(view.ptr.cast::<u8>(), view.len, at) }?;
        let text = std::str::from_utf8(bytes)
            .map_err(|error| at.invalid(&format!("not valid UTF-8 from byte {} on", error.valid_up_to())))?;
        let mut owned = with_room(text.len(), at)?;
        owned.extend_from_slice(text.as_bytes());
        // SAFETY: these bytes were checked to be UTF-8 just above.
        Ok(unsafe { String::from_utf8_unchecked(owned) })
    }
}

impl Lift<Bytes> for Vec<u8> {
    unsafe fn lift(view: &Bytes, at: &ArgPath<'_>) -> Result<Self, Fault> {
        // SAFETY: the caller vouches for the view.
        unsafe { lift_slice(view.ptr, view.len, at) }
    }
}

impl<T: Lift<V>, V, const N: usize> Lift<[V; N]> for [T; N] {
    unsafe fn lift(view: &[V; N], at: &ArgPath<'_>) -> Result<Self, Fault> {
        // SAFETY: the caller vouches for the view, and so for its elements.
        let items = unsafe { T::lift_slice(view, at) }?;
        Ok(items.try_into().unwrap_or_else(|_| unreachable!("as many values as views")))
    }
}

impl<T: Lift<V>, V> Lift<*const V> for Box<T> {
    unsafe fn lift(view: &*const V, at: &ArgPath<'_>) -> Result<Self, Fault> {
        // SAFETY: the caller vouches for the view, and for what it points to.
        unsafe { T::lift(input(*view, at)?, at) }.map(Box::new)
    }
}

impl<T: Lift<V>, V> Lift<*const V> for Option<Box<T>> {
    unsafe fn lift(view: &*const V, at: &ArgPath<'_>) -> Result<Self, Fault> {
        if view.is_null() {
            return Ok(None);
        }
        // SAFETY: as for a box.
        unsafe { Lift::lift(view, at) }.map(Some)
    }
}

fn check_nanoseconds(nsec: u32, at: &ArgPath<'_>) -> Result<(), Fault> {
    if nsec < 1_000_000_000 {
        return Ok(());
    }
    Err(at.field("nsec").invalid(&format!("{nsec} is not less than a second of 1000000000 nanoseconds")))
}

impl Lift<Duration> for time::Duration {
    unsafe fn lift(view: &Duration, at: &ArgPath<'_>) -> Result<Self, Fault> {
        check_nanoseconds(view.nsec, at)?;
        match u64::try_from(view.sec) {
            Ok(sec) => Ok(time::Duration::new(sec, view.nsec)),
            Err(_) => {
                Err(at.field("sec").invalid(&format!("a length of time cannot be negative, and {} is", view.sec)))
            }
        }
    }
}

impl Lift<SystemTime> for time::SystemTime {
    unsafe fn lift(view: &SystemTime, at: &ArgPath<'_>) -> Result<Self, Fault> {
        check_nanoseconds(view.nsec, at)?;
        let seconds = time::Duration::from_secs(view.sec.unsigned_abs());
        let whole =
            if view.sec < 0 { time::UNIX_EPOCH.checked_sub(seconds) } else { time::UNIX_EPOCH.checked_add(seconds) };
        whole
            .and_then(|whole| whole.checked_add(time::Duration::from_nanos(view.nsec.into())))
            .ok_or_else(|| at.invalid("this platform has no such moment"))
    }
}
