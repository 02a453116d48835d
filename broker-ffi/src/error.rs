//! Errors as C sees them: owned ones for the caller that asked, and the last one of each thread.

use std::cell::Cell;
use std::ffi::{c_char, c_void};
use std::ptr;
use std::sync::Arc;

use brokers_core::error::{DeclaredError, ProviderMessage};

use crate::abi;
use crate::fault::{CallError, Fault};
use crate::lower::{Arena, Lower};
use crate::result;
use crate::status::Status;

/// Why a call failed, with all that C can ask about it.
#[derive(Debug)]
pub struct Failure {
    status: Status,
    message: String,
    argument: Option<String>,
    declared: Option<Declared>,
}

#[derive(Debug)]
struct Declared {
    variant: i32,
    name: &'static str,
    payload: Payload,
}

/// A declared error in its box, given back when the last owner of the error is gone.
#[derive(Debug)]
struct Payload(*const c_void);

// SAFETY: the box holds a `Send` value (see `result::view`) that nobody but its owner touches; the C side only reads the
// view, which does not change.
unsafe impl Send for Payload {}
// SAFETY: as above: shared, it is only an address.
unsafe impl Sync for Payload {}

impl Drop for Payload {
    fn drop(&mut self) {
        // SAFETY: made by `result::view`, freed here only.
        unsafe { result::free(self.0) }
    }
}

impl From<Fault> for Failure {
    fn from(Fault { status, message, argument }: Fault) -> Self {
        Failure { status, message, argument, declared: None }
    }
}

impl Failure {
    /// The failure of a request with declared errors.
    pub(crate) fn declared<V, E>(error: CallError<E>) -> Failure
    where
        E: DeclaredError + Lower<V>,
    {
        match error {
            CallError::Fault(fault) => fault.into(),
            CallError::Provider(error) => {
                let (variant, name, message) = (error.variant(), error.variant_name(), error.to_string());
                let payload = match result::view::<E, V>(error) {
                    Ok(payload) => Payload(payload.cast()),
                    Err(Fault { status, message: why, argument }) => {
                        let message = format!("the provider failed with {name} ({message}), but {why}");
                        return Failure { status, message, argument, declared: None };
                    }
                };
                let declared = Some(Declared { variant, name, payload });
                Failure { status: Status::Provider, message, argument: None, declared }
            }
        }
    }

    /// The failure of a request whose errors are messages.
    pub(crate) fn message(error: CallError<ProviderMessage>) -> Failure {
        match error {
            CallError::Fault(fault) => fault.into(),
            CallError::Provider(message) => Fault::new(Status::Provider, &*message).into(),
        }
    }
}

/// What the C struct points into; shared by the caller's error and the thread's last one.
#[derive(Debug)]
struct Body {
    status: Status,
    message: Terminated,
    argument: Option<Terminated>,
    variant: Option<(i32, Terminated, Payload)>,
}

/// Text that ends with the only NUL in it.
#[derive(Debug)]
pub(crate) struct Terminated(String);

impl Terminated {
    pub(crate) fn new(text: &str) -> Terminated {
        Terminated(text.replace('\0', "\u{FFFD}") + "\0")
    }

    pub(crate) fn as_ptr(&self) -> *const c_char {
        self.0.as_ptr().cast()
    }

    fn len(&self) -> usize {
        self.0.len() - 1
    }
}

impl From<Failure> for Body {
    fn from(Failure { status, message, argument, declared }: Failure) -> Self {
        Body {
            status,
            message: Terminated::new(&message),
            argument: argument.as_deref().map(Terminated::new),
            variant: declared.map(|Declared { variant, name, payload }| (variant, Terminated::new(name), payload)),
        }
    }
}

impl Lower<abi::Error> for Arc<Body> {
    fn lower(&self, _: &mut Arena) -> abi::Error {
        abi::Error {
            status: self.status.code(),
            variant: self.variant.as_ref().map_or(-1, |(variant, ..)| *variant),
            message: self.message.as_ptr(),
            message_len: self.message.len(),
            argument: self.argument.as_ref().map_or(ptr::null(), Terminated::as_ptr),
            variant_name: self.variant.as_ref().map_or(ptr::null(), |(_, name, _)| name.as_ptr()),
            payload: self.variant.as_ref().map_or(ptr::null(), |(.., payload)| payload.0),
        }
    }
}

/// This thread's last error. It keeps the box, so that it ends with the next error or with the thread.
struct Last(Cell<*const abi::Error>);

impl Last {
    fn replace(&self, error: *const abi::Error) {
        if !error.is_null() {
            // SAFETY: `report` has just made it.
            unsafe { result::keep(error.cast()) }
        }
        // SAFETY: only `report` puts boxes here, each one once, and what is here is kept.
        unsafe { result::give_up(self.0.replace(error).cast()) }
    }
}

impl Drop for Last {
    fn drop(&mut self) {
        self.replace(ptr::null());
    }
}

thread_local! {
    static LAST: Last = const { Last(Cell::new(ptr::null())) };
}

/// Hands a failure to the thread's last error and, if the caller asked, to the caller. Gives back the status.
///
/// # Safety
/// `error` is null or can be written to.
pub(crate) unsafe fn report(error: *mut *const abi::Error, failure: Failure) -> i32 {
    let status = failure.status.code();
    let body = Arc::new(Body::from(failure));
    if !error.is_null() {
        // SAFETY: not null, and the caller vouches for the rest.
        unsafe { error.write(view(body.clone())) };
    }
    // On a thread whose end has come, nobody can ask for the last error any more.
    let _ = LAST.try_with(|last| last.replace(view(body)));
    status
}

/// Shows a failure for as long as `show` runs. The thread's last error stays what it was.
pub(crate) fn show(failure: Failure, show: impl FnOnce(*const abi::Error)) {
    let body = Arc::new(Body::from(failure));
    let view = body.lower(&mut Arena::new());
    show(&raw const view);
}

fn view(body: Arc<Body>) -> *const abi::Error {
    // Nothing in it is nested.
    result::view(body).unwrap_or(ptr::null())
}

/// This thread's last error, or null.
pub(crate) fn last() -> *const abi::Error {
    LAST.try_with(|last| last.0.get()).unwrap_or(ptr::null())
}
