//! Panics stay inside: code that is run so that its panic is only reported.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

pub(crate) use brokers_core::panic_message as message;

/// Runs code of the author or of a wrapper that nobody waits for: a panic is logged and goes no further.
pub(crate) fn contained(what: &str, f: impl FnOnce()) {
    if let Err(payload) = catch_unwind(AssertUnwindSafe(f)) {
        report(what, payload);
    }
}

/// Apart, because there are many of the other.
#[cold]
fn report(what: &str, payload: Box<dyn Any + Send>) {
    let message = message(payload);
    tracing::error!(target: "brokers", %message, "{what} panicked");
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
        assert_eq!(message(payload), "the panic carries no text");
    }
}
