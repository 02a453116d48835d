//! What a call can come to: fixed numbers that are never used again for anything else.

use std::ffi::CStr;

/// The outcome of a call across the boundary.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(i32)]
#[non_exhaustive]
pub enum Status {
    /// It worked.
    Ok = 0,
    /// The provider's own error.
    Provider = 1,
    /// An argument is not what it has to be.
    InvalidArgument = -1,
    /// Not the handle of a living instance of this library.
    BadContext = -2,
    /// Nobody answers this request or handles this signal.
    NoProvider = -3,
    /// The deadline passed.
    Timeout = -4,
    /// The work was cancelled.
    Cancelled = -5,
    /// A bounded queue is full; try later.
    Again = -6,
    /// The instance is shutting down.
    Shutdown = -7,
    /// Code of the library panicked; the instance stays usable.
    Panic = -8,
    /// The call would wait for the very thread it was made on.
    WouldDeadlock = -9,
    /// No item of this name.
    UnknownName = -10,
    /// A payload does not decode.
    Malformed = -11,
    /// The caller was made for another shape of this library.
    AbiMismatch = -12,
    /// Not the handle of a subscription, or not any more.
    BadHandle = -13,
    /// The library has to be initialized first.
    NotInitialized = -14,
    /// The author's setup failed.
    Setup = -15,
    /// More instances, subscriptions or levels of nesting than the stated limit.
    Limit = -16,
}

/// Every status with its name.
const NAMES: &[(Status, &CStr)] = &[
    (Status::Ok, c"OK"),
    (Status::Provider, c"PROVIDER"),
    (Status::InvalidArgument, c"INVALID_ARGUMENT"),
    (Status::BadContext, c"BAD_CONTEXT"),
    (Status::NoProvider, c"NO_PROVIDER"),
    (Status::Timeout, c"TIMEOUT"),
    (Status::Cancelled, c"CANCELLED"),
    (Status::Again, c"AGAIN"),
    (Status::Shutdown, c"SHUTDOWN"),
    (Status::Panic, c"PANIC"),
    (Status::WouldDeadlock, c"WOULD_DEADLOCK"),
    (Status::UnknownName, c"UNKNOWN_NAME"),
    (Status::Malformed, c"MALFORMED"),
    (Status::AbiMismatch, c"ABI_MISMATCH"),
    (Status::BadHandle, c"BAD_HANDLE"),
    (Status::NotInitialized, c"NOT_INITIALIZED"),
    (Status::Setup, c"SETUP"),
    (Status::Limit, c"LIMIT"),
];

impl Status {
    /// The number that crosses the boundary.
    pub fn code(self) -> i32 {
        self as i32
    }

    /// The status of a number, if there is one.
    pub fn from_code(code: i32) -> Option<Status> {
        NAMES.iter().map(|(status, _)| *status).find(|status| status.code() == code)
    }

    /// The name, as in the header without its prefix: `BAD_CONTEXT`.
    pub fn name(self) -> &'static str {
        self.c_name().to_str().unwrap_or_default()
    }

    pub(crate) fn c_name(self) -> &'static CStr {
        NAMES.iter().find(|(status, _)| *status == self).map_or(c"", |(_, name)| name)
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn every_status_has_its_number_and_name() {
        for (status, name) in NAMES {
            assert_eq!(Status::from_code(status.code()), Some(*status));
            assert_eq!(status.name(), name.to_str().unwrap());
        }
        assert_eq!(NAMES.len(), 18);
        assert_eq!(Status::from_code(2), None);
        assert_eq!(Status::from_code(-17), None);
        assert_eq!(Status::Limit.code(), -16);
    }
}
