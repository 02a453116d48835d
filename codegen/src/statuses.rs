//! The statuses of the ABI: fixed numbers, never used again for anything else.

/// One status.
pub(crate) struct Status {
    /// The name, without any prefix.
    pub(crate) name: &'static str,
    /// The number.
    pub(crate) number: i32,
    /// What it says.
    pub(crate) meaning: &'static str,
}

const fn status(name: &'static str, number: i32, meaning: &'static str) -> Status {
    Status { name, number, meaning }
}

/// All of them.
pub(crate) const STATUSES: &[Status] = &[
    status("OK", 0, "It worked."),
    status("PROVIDER", 1, "The provider's own error; variant and payload are in the error."),
    status("INVALID_ARGUMENT", -1, "An argument is not what it has to be; the error names it."),
    status("BAD_CONTEXT", -2, "The context is unknown, was shut down, or is not of this library."),
    status("NO_PROVIDER", -3, "Nobody answers this request or handles this signal."),
    status("TIMEOUT", -4, "The deadline passed."),
    status("CANCELLED", -5, "The call was cancelled."),
    status("AGAIN", -6, "A bounded queue is full; try later."),
    status("SHUTDOWN", -7, "The instance is shutting down."),
    status("PANIC", -8, "The provider panicked; the instance stays usable."),
    status("WOULD_DEADLOCK", -9, "The call waits for the very thread it was made on."),
    status("UNKNOWN_NAME", -10, "No item of this name."),
    status("MALFORMED", -11, "The payload does not decode."),
    status("ABI_MISMATCH", -12, "The header or wrapper was made for another version of this library."),
    status("BAD_HANDLE", -13, "The handle of a subscription is unknown, or it is gone."),
    status("NOT_INITIALIZED", -14, "The library has to be initialized first."),
    status("SETUP", -15, "The library could not be set up; the message has the reason."),
    status("LIMIT", -16, "More instances, subscriptions or levels of nesting than the stated limit."),
];
