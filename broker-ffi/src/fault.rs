//! How a call goes wrong, in Rust: a status and a reason for people.

use std::fmt;

use crate::status::Status;

/// A failure that is not the provider's own error.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Fault {
    /// What it is, for programs.
    pub status: Status,
    /// What it is, for people: what went wrong, where, and a way out where there is one.
    pub message: String,
    /// The refused argument, as a path such as `devices[3].name`.
    pub argument: Option<String>,
}

impl Fault {
    /// A failure that no argument is to blame for.
    pub fn new(status: Status, message: impl Into<String>) -> Fault {
        Fault { status, message: message.into(), argument: None }
    }

    /// An argument that is not what it has to be; `reason` reads on from the argument's name.
    pub fn invalid(argument: impl Into<String>, reason: impl fmt::Display) -> Fault {
        let argument = argument.into();
        Fault { status: Status::InvalidArgument, message: format!("{argument}: {reason}"), argument: Some(argument) }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.status.name(), self.message)
    }
}

impl std::error::Error for Fault {}

/// How a request fails: by its provider's own error, or on the way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CallError<E> {
    /// What the provider answered.
    Provider(E),
    /// Why the provider's answer never came.
    Fault(Fault),
}

impl<E> From<Fault> for CallError<E> {
    fn from(fault: Fault) -> Self {
        CallError::Fault(fault)
    }
}

impl<E: fmt::Display> fmt::Display for CallError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CallError::Provider(error) => error.fmt(f),
            CallError::Fault(fault) => fault.fmt(f),
        }
    }
}

impl<E: std::error::Error + 'static> std::error::Error for CallError<E> {}
