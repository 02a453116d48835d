//! Panics stay inside: what a payload says, and code that is run so that its panic is only reported.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a panic said. The payload is dropped here, where even a destructor that panics does no harm.
pub(crate) fn message(payload: Box<dyn Any + Send>) -> String {
    let text = if let Some(text) = payload.downcast_ref::<&str>() {
        (*text).to_owned()
    } else if let Some(text) = payload.downcast_ref::<String>() {
        text.clone()
    } else {
        "a panic without a message".to_owned()
    };
    if let Err(second) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
        // Dropping it could panic again, for ever; what it holds is given up instead.
        std::mem::forget(second);
    }
    text
}

/// Runs code of the author or of a wrapper that nobody waits for: a panic is logged and goes no further.
pub(crate) fn contained(what: &str, f: impl FnOnce()) {
    if let Err(payload) = catch_unwind(AssertUnwindSafe(f)) {
        let message = message(payload);
        tracing::error!(target: "brokers", %message, "{what} panicked");
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn a_payload_that_panics_when_dropped_does_no_harm() {
        struct Bomb;
        impl Drop for Bomb {
            fn drop(&mut self) {
                std::panic::panic_any(Bomb);
            }
        }
        let payload = catch_unwind(|| std::panic::panic_any(Bomb)).unwrap_err();
        assert_eq!(message(payload), "a panic without a message");
    }
}
