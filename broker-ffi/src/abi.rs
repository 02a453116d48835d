//! The C types that every library shares. This file is also read as text: the header's first part is made from it, with
//! the library's prefix in front of each type name and C's spelling of the fields. So it stands alone and holds
//! nothing but plain types.

use core::ffi::{c_char, c_void};

/// The version of the ABI described here. A header of another version is refused when an instance is created.
pub const ABI_VERSION: u32 = 1;

/// A library instance. Never 0; a number that is not the handle of a living instance is refused, whatever it is.
pub type Context = u64;

/// A subscription. Never 0, and never the handle of another subscription in this process, not even of an ended one.
pub type Handle = u64;

/// The outcome of a call: 0 is success, everything else a failure. The numbers are listed below and never change.
pub type Status = i32;

/// A string: `len` bytes of UTF-8 from `ptr` on, not terminated.
///
/// Going in, it needs to be valid during the call only, and `ptr` may be null if `len` is 0. Coming out, it lives as
/// long as the answer or event it is part of, and `ptr` is never null.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Str {
    /// The first byte.
    pub ptr: *const c_char,
    /// How many bytes.
    pub len: usize,
}

/// A block of bytes: `len` bytes from `ptr` on. Valid as long as a string in its place would be.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Bytes {
    /// The first byte; may be null if `len` is 0.
    pub ptr: *const u8,
    /// How many bytes.
    pub len: usize,
}

/// A length of time.
///
/// Never negative: going in, a length with `sec` below 0 or `nsec` above 999,999,999 is refused. Coming out, one of
/// more seconds than `sec` can hold is the longest that there is.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Duration {
    /// Whole seconds.
    pub sec: i64,
    /// Nanoseconds besides, 0 to 999,999,999.
    pub nsec: u32,
}

/// A moment: the time since 1970-01-01 00:00:00 UTC, leap seconds not counted.
///
/// Going in, one with `nsec` above 999,999,999, or one that the platform cannot hold, is refused.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SystemTime {
    /// Whole seconds, negative for a moment before 1970.
    pub sec: i64,
    /// Nanoseconds that follow after them, 0 to 999,999,999: half a second before 1970 is -1 and 500,000,000.
    pub nsec: u32,
}

/// Why a call failed.
///
/// Read-only. One that came through an `error` parameter belongs to the caller, who releases it, on any thread and also
/// after the instance is gone; the one of `lastError` belongs to the thread and is never released by the caller.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Error {
    /// What the call returned.
    pub status: Status,
    /// Which of the declared errors the provider answered with; -1 if it was none of them.
    pub variant: i32,
    /// The reason in words, for people. Ends with NUL as well.
    pub message: *const c_char,
    /// The length of `message` in bytes, without the NUL.
    pub message_len: usize,
    /// The argument that was refused, as a path such as `devices[3].name`. Ends with NUL; null if it was no argument.
    pub argument: *const c_char,
    /// The name of the variant. Ends with NUL; null if `variant` is -1.
    pub variant_name: *const c_char,
    /// The provider's error with its data: a pointer to the type that the request names. Null if `variant` is -1. Lives
    /// as long as the error.
    pub payload: *const c_void,
}

/// How to create an instance. Start from the initializer; a field that is 0 stands for its default.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The size of this struct as the caller knows it. Later versions grow at the end only.
    pub size: u32,
    /// The version of the ABI that the caller was compiled for.
    pub abi_version: u32,
    /// The shapes that the caller was compiled for, `Name=hash;…`; they are compared with the library's. Null: not
    /// compared.
    pub fingerprints: *const c_char,
    /// How long a request may take if its call does not say: milliseconds, or one of the two named timeouts.
    pub deadline_ms: u32,
    /// How many events may wait for callbacks at once. What comes beyond is lost, and counted for each subscription.
    pub event_capacity: u32,
}

/// How to subscribe. Start from the initializer.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SubscribeOptions {
    /// The size of this struct as the caller knows it. Later versions grow at the end only.
    pub size: u32,
}
