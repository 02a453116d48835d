//! Every way in which a broker says no.

use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::ops::Deref;

/// Why a request was not answered with a response.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError<E> {
    /// The provider answered with its own error.
    Provider(E),
    /// Nobody provides this request in this context.
    NoProvider,
    /// The provider panicked, with this message; it stays registered and usable.
    Panicked(String),
    /// The deadline passed; the provider's future has been cancelled.
    Timeout,
    /// The context is closed, or the provider's thread ended before it answered.
    Closed,
    /// The queue of the provider's thread is full.
    Full,
    /// The provider belongs to another thread: it is a `sync` one that is not shared, or a waiting request of the local
    /// lane was moved away from it.
    WrongThread,
}

impl<E> RequestError<E> {
    /// The provider's own error, or else why there is none: so that what looks into that need not know the error's type.
    #[doc(hidden)]
    pub fn provided(self) -> Result<E, RequestError<Infallible>> {
        Err(match self {
            RequestError::Provider(error) => return Ok(error),
            RequestError::NoProvider => RequestError::NoProvider,
            RequestError::Panicked(message) => RequestError::Panicked(message),
            RequestError::Timeout => RequestError::Timeout,
            RequestError::Closed => RequestError::Closed,
            RequestError::Full => RequestError::Full,
            RequestError::WrongThread => RequestError::WrongThread,
        })
    }
}

/// What a provider's error reads like; asked for wherever a [`RequestError`] is shown.
///
/// Every [`std::error::Error`] is one, and so is [`ProviderMessage`].
pub trait ProviderError {
    /// Writes the message.
    fn message(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<E: Error> ProviderError for E {
    fn message(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl ProviderError for ProviderMessage {
    fn message(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl<E: ProviderError> fmt::Display for RequestError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RequestError::Provider(error) => error.message(f),
            RequestError::NoProvider => f.write_str("nobody provides this request in this context"),
            RequestError::Panicked(message) => write!(f, "the provider panicked: {message}"),
            RequestError::Timeout => f.write_str("the request was not answered before its deadline"),
            RequestError::Closed => f.write_str("the context is closed or the provider's thread has ended"),
            RequestError::Full => f.write_str("the queue of the provider's thread is full"),
            RequestError::WrongThread => f.write_str("the provider belongs to another thread and is not shared"),
        }
    }
}

impl<E: ProviderError + fmt::Debug> Error for RequestError<E> {}

/// Why a signal was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignalError {
    /// Nobody handles this signal in this context.
    NoHandler,
    /// The queue of the handler's thread is full.
    Full,
    /// The context is closed, or the handler's thread has ended.
    Closed,
}

impl fmt::Display for SignalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SignalError::NoHandler => "nobody handles this signal in this context",
            SignalError::Full => "the queue of the handler's thread is full",
            SignalError::Closed => "the context is closed or the handler's thread has ended",
        })
    }
}

impl Error for SignalError {}

/// Why a provider, listener or handler was not registered. Nothing has changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// The context has a provider (or handler) of this type already.
    AlreadyProvided,
    /// The context is closed.
    Closed,
    /// The handler is asynchronous, or its lane reaches other threads; so its thread has to run a Tokio current-thread
    /// runtime, `LocalRuntime` or `LocalSet`, and this thread runs none of them. A shared handler needs no runtime.
    NoRuntime,
}

impl fmt::Display for RegisterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            RegisterError::AlreadyProvided => "the context has a provider or handler of this type already",
            RegisterError::Closed => "the context is closed",
            RegisterError::NoRuntime => {
                "this thread runs no Tokio current-thread runtime, LocalRuntime or LocalSet that could run the handler"
            }
        })
    }
}

impl Error for RegisterError {}

/// Why a listener could not be dropped, or not completely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DropListenerError {
    /// The listener is gone already.
    Stale,
    /// A call of the listener still runs: either it is this very call, or it outlasted the bound of 5 s. No further
    /// call will begin, and what the listener captured is freed when this one ends.
    StillRunning,
    /// The listener is of the local lane and lives on another thread.
    WrongThread,
}

impl fmt::Display for DropListenerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            DropListenerError::Stale => "the listener is gone already",
            DropListenerError::StillRunning => "a call of the listener still runs",
            DropListenerError::WrongThread => "the listener is of the local lane and lives on another thread",
        })
    }
}

impl Error for DropListenerError {}

/// An event that had to be delivered did not find room everywhere in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Undelivered {
    /// How many listeners have lost it.
    pub listeners: usize,
}

impl fmt::Display for Undelivered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} listeners had no room for the event in time", self.listeners)
    }
}

impl Error for Undelivered {}

/// The provider is gone already, or is a local one of another thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StaleProvider;

impl fmt::Display for StaleProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the provider is gone already")
    }
}

impl Error for StaleProvider {}

/// There are no context ids left. They are never used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextsExhausted;

impl fmt::Display for ContextsExhausted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("all context ids of this process are used up")
    }
}

impl Error for ContextsExhausted {}

/// The error enum of a declaration, as `#[error]` makes it.
pub trait DeclaredError: Error + Clone + Send + 'static {
    /// The variant's place in the declaration, counted from 0.
    fn variant(&self) -> i32;
    /// The variant's name in the declaration.
    fn variant_name(&self) -> &'static str;
}

/// The error of a provider whose request declares none: a message, made of anything that can be displayed.
///
/// It reads as the `str` it is (`Deref`). It does not implement `Display` itself, because Rust then would not let it
/// be made from everything that does.
#[derive(Clone, PartialEq, Eq)]
pub struct ProviderMessage(String);

impl<T: fmt::Display> From<T> for ProviderMessage {
    fn from(message: T) -> Self {
        ProviderMessage(message.to_string())
    }
}

impl Deref for ProviderMessage {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ProviderMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Why a library could not be set up: what an author's `setup` returns, made from any error by `?`.
///
/// Like other errors that are made from every error, it does not implement [`std::error::Error`] itself.
pub struct SetupError(String);

impl SetupError {
    /// An error with a message of its own.
    pub fn new(message: impl fmt::Display) -> Self {
        SetupError(message.to_string())
    }
}

impl<E: Error> From<E> for SetupError {
    fn from(error: E) -> Self {
        let mut text = error.to_string();
        let mut cause = error.source();
        while let Some(inner) = cause {
            text.push_str(": ");
            text.push_str(&inner.to_string());
            cause = inner.source();
        }
        SetupError(text)
    }
}

impl From<SetupError> for Box<dyn Error + Send + Sync> {
    fn from(error: SetupError) -> Self {
        error.0.into()
    }
}

impl From<SetupError> for Box<dyn Error> {
    fn from(error: SetupError) -> Self {
        error.0.into()
    }
}

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
