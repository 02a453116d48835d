//! What the `extern "C"` functions of generated glue call: the only door between C and the run time.
//!
//! Every function comes back with a status and never with a panic. Pointers are checked for null where null makes no
//! sense; that a pointer leads to what its type says, C vouches for.

use std::any::Any;
use std::ffi::{CStr, c_char, c_void};
use std::fmt::Display;
use std::mem::offset_of;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use brokers_core::error::{DeclaredError, ProviderMessage};
use brokers_core::event::Event;

use crate::abi;
use crate::error;
use crate::fault::{CallError, Fault};
use crate::library::{CreateOptions, Library, SubscribeOptions, Timeout};
use crate::lower::{Arena, Lower};
use crate::panic::message as panic_message;
use crate::status::Status;

pub use crate::error::Failure;
pub use crate::lift::{lift_each, lift_input, lift_slice};
pub use crate::result::{free, view};

/// No struct of options is larger than this; a larger size is memory that nobody initialized.
const MAX_OPTIONS: u32 = 4096;

/// The one panic boundary: runs `f`, and turns failures and panics into a status, the thread's last error and, if the
/// caller asked, `*error`. On success `*error` is null.
///
/// # Safety
/// `error` is null or can be written to.
#[inline(always)] // Each exported function calls it once, and what runs inside of it is small where it is to be quick.
pub unsafe fn boundary(error: *mut *const abi::Error, f: impl FnOnce() -> Result<(), Failure>) -> i32 {
    match catch_unwind(AssertUnwindSafe(f)) {
        Ok(Ok(())) => {
            if !error.is_null() {
                // SAFETY: not null, and the caller vouches for the rest.
                unsafe { error.write(std::ptr::null()) };
            }
            Status::Ok.code()
        }
        // SAFETY: the caller vouches for `error`.
        Ok(Err(failure)) => unsafe { failed(error, Ok(failure)) },
        // SAFETY: as above.
        Err(payload) => unsafe { failed(error, Err(payload)) },
    }
}

/// Reports what went wrong inside of the [`boundary`].
///
/// # Safety
/// `error` is null or can be written to.
#[cold]
unsafe fn failed(error: *mut *const abi::Error, failure: Result<Failure, Box<dyn Any + Send>>) -> i32 {
    let failure = failure.unwrap_or_else(|payload| {
        let message = format!("a panic inside the library: {}", panic_message(payload));
        Fault::new(Status::Panic, message).into()
    });
    // SAFETY: the caller vouches for `error`.
    let reported = catch_unwind(AssertUnwindSafe(|| unsafe { error::report(error, failure) }));
    reported.unwrap_or_else(|payload| {
        let message = panic_message(payload);
        tracing::error!(target: "brokers", %message, "an error could not be reported");
        Status::Panic.code()
    })
}

/// The failure of a request with declared errors, whose view is `V`.
pub fn declared<V, E: DeclaredError + Lower<V> + Display>(error: CallError<E>) -> Failure {
    Failure::declared(error)
}

/// The failure of a request whose provider answers with a message.
pub fn message(error: CallError<ProviderMessage>) -> Failure {
    Failure::message(error)
}

/// A place for a result, known to be one before the work begins.
#[derive(Debug)]
pub struct Out<T>(*mut T);

impl<T> Out<T> {
    /// Hands the result over.
    pub fn set(self, value: T) {
        // SAFETY: `out` was told that the pointer can be written to, and saw that it is not null.
        unsafe { self.0.write(value) }
    }
}

/// Checks a pointer that a result is to be written to; `name` is its parameter.
///
/// # Safety
/// `pointer` is null or can be written to, until the result was set.
///
/// # Errors
/// `INVALID_ARGUMENT` if it is null.
#[inline]
pub unsafe fn out<T>(pointer: *mut T, name: &str) -> Result<Out<T>, Failure> {
    if pointer.is_null() { Err(no_place(name)) } else { Ok(Out(pointer)) }
}

#[cold]
fn no_place(name: &str) -> Failure {
    Fault::invalid(name, "must not be null, the result goes there").into()
}

/// A timeout as C writes it: milliseconds, 0 for the default, all ones for none.
#[inline]
pub fn timeout(milliseconds: u32) -> Timeout {
    match milliseconds {
        0 => Timeout::Default,
        u32::MAX => Timeout::None,
        _ => Timeout::Within(Duration::from_millis(milliseconds.into())),
    }
}

/// This thread's last error, or null. It belongs to the thread.
pub fn last_error() -> *const abi::Error {
    error::last()
}

/// The name of a status. Static, never null.
pub fn status_name(status: i32) -> *const c_char {
    Status::from_code(status).map_or(c"UNKNOWN", Status::c_name).as_ptr()
}

/// Creates an instance; see [`Library::create`].
///
/// # Safety
/// `options` is null or leads to as many bytes as its first field says, `ctx` and `error` are null or can be written to.
pub unsafe fn create_context(
    lib: &'static Library,
    options: *const abi::Options,
    ctx: *mut u64,
    error: *mut *const abi::Error,
) -> i32 {
    // SAFETY: the caller vouches for the pointers.
    unsafe {
        boundary(error, || {
            let ctx = out(ctx, "ctx")?;
            let options = create_options(lib, options)?;
            ctx.set(lib.create(&options)?);
            Ok(())
        })
    }
}

/// # Safety
/// `options` is null or leads to as many bytes as its first field says; a string in it ends with NUL.
unsafe fn create_options(lib: &Library, options: *const abi::Options) -> Result<CreateOptions, Fault> {
    if options.is_null() {
        return Ok(CreateOptions::default());
    }
    // SAFETY: the caller vouches for as many bytes as the first field says; each field is read only if it is among them.
    unsafe {
        let smallest = offset_of!(abi::Options, abi_version) + size_of::<u32>();
        let known = size_of::<abi::Options>();
        let size = check_size(options, smallest, known)?;
        let has = |end: usize| end <= size;
        let theirs = (&raw const (*options).abi_version).read();
        if theirs != abi::ABI_VERSION {
            let message = format!(
                "the caller was compiled for version {theirs} of the ABI, {} {} speaks version {}: start from the \
                 initializer, and compile against the header that belongs to this library",
                lib.name,
                lib.version,
                abi::ABI_VERSION
            );
            return Err(Fault::new(Status::AbiMismatch, message));
        }
        let mut made = CreateOptions::default();
        if has(offset_of!(abi::Options, fingerprints) + size_of::<*const c_char>()) {
            let fingerprints = (&raw const (*options).fingerprints).read();
            made.fingerprints = text(fingerprints).map(|text| text.to_string_lossy().into_owned());
        }
        if has(offset_of!(abi::Options, deadline_ms) + size_of::<u32>()) {
            made.deadline = timeout((&raw const (*options).deadline_ms).read());
        }
        if has(offset_of!(abi::Options, event_capacity) + size_of::<u32>()) {
            made.event_capacity = (&raw const (*options).event_capacity).read() as usize;
        }
        Ok(made)
    }
}

/// The size that a struct of options says it has. What it has beyond the fields known here has to be zero, because an
/// option that is not understood must not be passed over.
///
/// # Safety
/// `options` begins with its size, a `u32`, and leads to as many bytes.
unsafe fn check_size<T>(options: *const T, smallest: usize, known: usize) -> Result<usize, Fault> {
    let invalid = |reason: String| Err(Fault::invalid("options.size", reason));
    if !options.is_aligned() {
        return Err(Fault::invalid("options", "the pointer is not aligned for its type"));
    }
    // SAFETY: the caller vouches for the size and for as many bytes.
    let (size, bytes) = unsafe { (options.cast::<u32>().read() as usize, options.cast::<u8>()) };
    if size < smallest {
        return invalid(format!("{size} is less than the first fields take; start from the initializer"));
    }
    if size > MAX_OPTIONS as usize {
        return invalid(format!("{size} is no size of these options; start from the initializer"));
    }
    // SAFETY: as above.
    if let Some(at) = (known..size).find(|at| unsafe { bytes.add(*at).read() } != 0) {
        return invalid(format!("byte {at} sets an option that this version of the library does not have"));
    }
    Ok(size)
}

/// # Safety
/// `text` is null or ends with NUL, and nobody changes it while it is used.
unsafe fn text<'a>(text: *const c_char) -> Option<&'a CStr> {
    // SAFETY: not null here, and the caller vouches for the rest.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) })
}

/// Runs what has no place for an error: its message is the thread's last error.
fn without_error(f: impl FnOnce() -> Result<(), Fault>) -> i32 {
    // SAFETY: null is allowed.
    unsafe { boundary(std::ptr::null_mut(), || Ok(f()?)) }
}

/// Ends an instance; see [`Library::shutdown`].
pub fn shutdown(lib: &'static Library, ctx: u64) -> i32 {
    without_error(|| lib.shutdown(ctx))
}

/// Whether `ctx` is an instance that takes calls: 1 or 0.
pub fn valid_context(lib: &'static Library, ctx: u64) -> u8 {
    u8::from(lib.is_valid(ctx))
}

/// Ends a subscription without waiting; see [`Library::unsubscribe`].
pub fn unsubscribe(lib: &'static Library, ctx: u64, handle: u64) -> i32 {
    without_error(|| lib.unsubscribe(ctx, handle))
}

/// How many events a subscription lost; see [`Library::lost`].
///
/// # Safety
/// `count` and `error` are null or can be written to.
pub unsafe fn lost(
    lib: &'static Library,
    ctx: u64,
    handle: u64,
    count: *mut u64,
    error: *mut *const abi::Error,
) -> i32 {
    // SAFETY: the caller vouches for the pointers.
    unsafe {
        boundary(error, || {
            let count = out(count, "count")?;
            count.set(lib.lost(ctx, handle)?);
            Ok(())
        })
    }
}

/// The fingerprint of an item, or 0 if there is no such item.
///
/// # Safety
/// `item` is null or ends with NUL.
pub unsafe fn fingerprint(lib: &'static Library, item: *const c_char) -> u64 {
    // SAFETY: the caller vouches for the text.
    unsafe { find(lib, item) }.map_or(0, |item| item.fingerprint)
}

/// Whether there is an item of this name: 1 or 0.
///
/// # Safety
/// `name` is null or ends with NUL.
pub unsafe fn has_item(lib: &'static Library, name: *const c_char) -> u8 {
    // SAFETY: the caller vouches for the text.
    u8::from(unsafe { find(lib, name) }.is_some())
}

/// # Safety
/// `name` is null or ends with NUL.
unsafe fn find(lib: &'static Library, name: *const c_char) -> Option<&'static crate::library::Item> {
    // SAFETY: the caller vouches for the text.
    lib.item(unsafe { text(name) }?.to_str().ok()?)
}

/// An event callback of C: instance, event, user data.
pub type EventCallback<V> = unsafe extern "C" fn(u64, *const V, *mut c_void);

/// The user data of a C callback.
///
/// It is handed to the callback and to `destroy`, and touched nowhere else.
#[derive(Clone, Copy)]
struct UserData(*mut c_void);

// SAFETY: the header says that callbacks run on the delivery thread, so whoever subscribes vouches for user data that
// may be used there.
unsafe impl Send for UserData {}
// SAFETY: as above; callbacks run one at a time.
unsafe impl Sync for UserData {}

impl UserData {
    fn get(self) -> *mut c_void {
        self.0
    }
}

/// Subscribes to an event whose view is `V`; see [`Library::subscribe`].
///
/// # Safety
/// `callback` and `destroy` may be called with `user_data` on other threads until `destroy` was called, or without one
/// until the subscription has ended. `options` is null or leads to as many bytes as its first field says, `handle` and
/// `error` are null or can be written to.
#[allow(clippy::too_many_arguments)] // The parameters of the C function.
pub unsafe fn on<E: Event + Lower<V>, V>(
    lib: &'static Library,
    ctx: u64,
    callback: Option<EventCallback<V>>,
    user_data: *mut c_void,
    destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    options: *const abi::SubscribeOptions,
    handle: *mut u64,
    error: *mut *const abi::Error,
) -> i32
where
    V: 'static,
{
    let user_data = UserData(user_data);
    let subscribe = || {
        // SAFETY: the caller vouches for the pointers.
        let handle = unsafe { out(handle, "handle") }?;
        let callback = callback.ok_or_else(|| Fault::invalid("callback", "must not be null"))?;
        if !options.is_null() {
            // SAFETY: as above.
            unsafe { check_size(options, size_of::<u32>(), size_of::<abi::SubscribeOptions>()) }?;
        }
        let deliver = move |ctx: u64, event: &E| {
            let mut arena = Arena::new();
            let view = event.lower(&mut arena);
            arena.check()?;
            // SAFETY: view and arena live until the callback returns; for the rest the subscriber vouched.
            unsafe { callback(ctx, &raw const view, user_data.get()) };
            Ok(())
        };
        let destroy = destroy.map(|destroy| -> Box<dyn FnOnce() + Send> {
            // SAFETY: called once, when no callback runs or will; for the rest the subscriber vouched.
            Box::new(move || unsafe { destroy(user_data.get()) })
        });
        handle.set(lib.subscribe_fallible::<E>(ctx, &SubscribeOptions::default(), Box::new(deliver), destroy)?);
        Ok(())
    };
    // SAFETY: the caller vouches for `error`.
    unsafe { boundary(error, subscribe) }
}

/// Ends a subscription of `E`; see [`Library::off`].
pub fn off<E: Event>(lib: &'static Library, ctx: u64, handle: u64) -> i32 {
    without_error(|| lib.off::<E>(ctx, handle))
}

/// Ends all subscriptions of `E`; see [`Library::off_all`].
pub fn off_all<E: Event>(lib: &'static Library, ctx: u64) -> i32 {
    without_error(|| lib.off_all::<E>(ctx))
}
