//! The vocabulary of the rows.

use brokers::{Context, Event, Listener, ListenerHandle, RegisterError, event, request, signal};

#[event(local)]
pub(crate) struct Near {
    pub(crate) number: u64,
}

#[event(mt)]
pub(crate) struct Number {
    pub(crate) number: u64,
}

/// With something to clone and to free.
#[event(mt)]
pub(crate) struct Reading {
    pub(crate) number: u64,
    pub(crate) sensor: String,
}

#[request(local, sync, returns = u64)]
pub(crate) struct DoubleNear {
    pub(crate) number: u64,
}

#[request(mt, sync, returns = u64)]
pub(crate) struct Double {
    pub(crate) number: u64,
}

#[request(local, returns = u64)]
pub(crate) struct AskNear {
    pub(crate) number: u64,
}

#[request(mt, returns = u64)]
pub(crate) struct Ask {
    pub(crate) number: u64,
}

#[signal(mt)]
pub(crate) struct Push {
    pub(crate) number: u64,
}

/// What a provider does.
#[inline]
pub(crate) fn double(number: u64) -> u64 {
    number.wrapping_mul(2)
}

/// What has a number, so that rows can be written once for several messages.
pub(crate) trait Numbered: Clone + Send + 'static {
    fn numbered(number: u64) -> Self;
    fn number(&self) -> u64;
}

macro_rules! numbered {
    ($($message:ident { $($field:ident : $value:expr)? })*) => {$(
        impl Numbered for $message {
            #[inline]
            fn numbered(number: u64) -> Self {
                Self { number, $($field: $value)? }
            }

            #[inline]
            fn number(&self) -> u64 {
                self.number
            }
        }
    )*};
}

numbered! { Near {} Number {} Push {} Reading { sensor: "a sensor in the second hall".into() } }

/// What a user writes as `Number::listen(…)`, for rows that are about any event.
pub(crate) trait Payload: Event + Numbered {
    fn emit(self, ctx: &Context);
    fn listen(ctx: &Context, listener: impl Fn(&Self) + 'static) -> Result<ListenerHandle, RegisterError>;
    fn listener() -> Listener<Self>;
}

macro_rules! payload {
    ($($event:ident)*) => {$(
        impl Payload for $event {
            #[inline]
            fn emit(self, ctx: &Context) {
                $event::emit(self, ctx);
            }

            fn listen(ctx: &Context, listener: impl Fn(&Self) + 'static) -> Result<ListenerHandle, RegisterError> {
                $event::listen(ctx, listener)
            }

            fn listener() -> Listener<Self> {
                $event::listener()
            }
        }
    )*};
}

payload! { Near Number Reading }
