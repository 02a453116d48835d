//! Panics of handlers stop here.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::task::Waker;

/// Runs `f`; a panic becomes its message.
///
/// Unwind safety is asserted: what a handler left half done is the handler's, and it keeps being called.
#[inline]
pub(crate) fn caught<T>(f: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(f)).map_err(panic_message)
}

/// What a panic said. The payload is dropped here, where even a destructor that panics does no harm.
pub fn panic_message(payload: Box<dyn Any + Send>) -> String {
    let message = text(&*payload);
    // A payload may panic in turn when it is dropped; it is leaked then, which is the lesser evil.
    let _ = catch_unwind(AssertUnwindSafe(|| drop(payload))).map_err(std::mem::forget);
    message
}

/// Drops what belongs to a user; a panic in a destructor is logged and goes no further.
pub(crate) fn drop_caught<T>(value: T) {
    let mut value = Some(value);
    empty_caught(&mut value);
}

/// Something to drop. Not a closure, of which a `dyn FnMut` comes with three functions and not with one.
trait Holder {
    fn empty(&mut self);
}

impl<T> Holder for Option<T> {
    fn empty(&mut self) {
        *self = None;
    }
}

/// [`drop_caught`] for whatever type: there are many.
fn empty_caught(holder: &mut dyn Holder) {
    if let Err(message) = caught(|| holder.empty()) {
        tracing::error!(panic = message, "a destructor panicked");
    }
}

/// Drops many: a panic of one does not meet that of another, which would end the process.
pub(crate) fn drop_each<T>(values: impl IntoIterator<Item = T>) {
    for value in values {
        drop_caught(value);
    }
}

/// Wakes; a waker is somebody else's code, and one that panics keeps nobody else waiting.
pub(crate) fn wake_caught(waker: Waker) {
    if let Err(message) = caught(|| waker.wake()) {
        tracing::error!(panic = message, "a waker panicked");
    }
}

fn text(payload: &(dyn Any + Send)) -> String {
    if let Some(text) = payload.downcast_ref::<&str>() {
        (*text).to_owned()
    } else if let Some(text) = payload.downcast_ref::<String>() {
        text.clone()
    } else {
        "the panic carries no text".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_its_text_whether_literal_or_formatted() {
        assert_eq!(caught(|| 7), Ok(7));
        assert_eq!(caught(|| panic!("plain")), Err::<(), _>("plain".to_owned()));
        assert_eq!(caught(|| panic!("number {}", 7)), Err::<(), _>("number 7".to_owned()));
        assert!(caught(|| std::panic::panic_any(7)).unwrap_err().contains("no text"));
    }

    #[test]
    fn a_destructor_that_panics_is_contained() {
        struct Bomb;
        impl Drop for Bomb {
            fn drop(&mut self) {
                panic!("in drop");
            }
        }
        drop_caught(Bomb);
        assert!(caught(|| std::panic::panic_any(Bomb)).is_err());
    }
}
