//! A request for each way in which a call can go, and events and signals of many kinds.

use std::time::Duration;

use brokers::{data, error, event, request, signal};

use super::basic::{Color, Item, Shape};

/// Which variant of [`TestError`] is wanted.
#[data]
pub enum FailKind {
    /// [`TestError::NotFound`] with the id 42.
    NotFound = 0,
    /// [`TestError::Refused`] with the reason `closed on Sundays` and the codes 7, -7.
    Refused = 1,
    /// [`TestError::Plain`].
    Plain = 2,
}

/// An error with data in some of its variants.
#[error]
pub enum TestError {
    /// Nothing has this id.
    NotFound {
        /// The id.
        id: i64,
    },
    /// The request was understood and refused.
    Refused {
        /// Why.
        reason: String,
        /// Numbers for those who know what they mean.
        codes: Vec<i32>,
    },
    /// There is nothing more to say.
    Plain,
}

/// An error whose variants carry nothing but their numbers.
#[error]
pub enum PlainError {
    /// It was too early.
    Early = 3,
    /// It was too late.
    Late = 8,
}

/// Fail with the variant that was asked for.
#[request(api, returns = i64, error = TestError)]
pub struct Fail {
    /// The variant.
    pub kind: FailKind,
}

/// Fail with [`PlainError::Late`].
#[request(api, returns = i64, error = PlainError)]
pub struct FailPlain;

/// Fail with a text.
#[request(api, returns = i64)]
pub struct FailMessage {
    /// The text.
    pub text: String,
}

/// Panic.
#[request(api, returns = i64)]
pub struct Panics {
    /// What the panic says.
    pub message: String,
}

/// Declared, and never provided.
#[request(api, returns = bool)]
pub struct Unprovided;

/// Try to provide [`EchoBool`] a second time; answers whether that was refused.
#[request(api, returns = bool)]
pub struct SecondProvider;

/// Wait without holding up the processing thread; the beginning is told by [`WaitStarted`].
#[request(api)]
pub struct Wait {
    /// For how many milliseconds.
    pub ms: u32,
}

/// Answer how many [`Wait`]s were given up before their time had come.
#[request(api, returns = u64)]
pub struct DroppedWaits;

/// Hold up the processing thread; nothing can interrupt that. The beginning is told by [`WaitStarted`].
#[request(api)]
pub struct Block {
    /// For how many milliseconds.
    pub ms: u32,
}

/// Ask [`EchoI64`] from inside a provider and answer what it answered.
#[request(api, returns = i64)]
pub struct CallBack {
    /// What to ask with.
    pub value: i64,
}

/// Emit [`Tick`] a number of times on the processing thread, numbered from 0.
#[request(api)]
pub struct EmitBurst {
    /// How many times.
    pub count: u32,
    /// The text of each.
    pub text: String,
}

/// Emit [`Tick`] from several threads at once; answers when all of them are done.
#[request(api)]
pub struct EmitFromThread {
    /// How many threads; each puts its number, counted from 0, into the text.
    pub threads: u32,
    /// How many ticks each thread emits, numbered from 0.
    pub each: u32,
}

/// Emit one [`Shaped`] of what is given.
#[request(api)]
pub struct EmitShape {
    /// Its shape.
    pub shape: Shape,
    /// Its items.
    pub items: Vec<Item>,
    /// Its text, if it has one.
    pub maybe: Option<String>,
}

/// Answer the sum of the amounts of all [`Poke`]s so far.
#[request(api, returns = i64)]
pub struct PokeTotal;

/// One of many.
#[event(api)]
pub struct Tick {
    /// Its number.
    pub n: u32,
    /// A text.
    pub text: String,
}

/// A [`Wait`] or a [`Block`] has begun.
#[event(api)]
pub struct WaitStarted {
    /// How long it will take, in milliseconds.
    pub ms: u32,
}

/// An event that carries what is not a number.
#[event(api)]
pub struct Shaped {
    /// A variant with data.
    pub shape: Shape,
    /// Structures.
    pub items: Vec<Item>,
    /// A text or nothing.
    pub maybe: Option<String>,
}

/// An event that carries nothing; [`Prod`] causes one.
#[event(api)]
pub struct Everyone;

/// Something was noted, or not.
#[event(api)]
pub struct Noted {
    /// In numbers.
    pub numbers: Vec<i16>,
    /// How long it took.
    pub length: Duration,
    /// What.
    pub text: Option<String>,
    /// In bytes.
    pub blob: Option<Vec<u8>>,
    /// In colour.
    pub color: Option<Color>,
}

/// Has [`Noted`] emitted.
#[request(api)]
pub struct Note {
    /// In numbers.
    pub numbers: Vec<i16>,
    /// How long it took.
    pub length: Duration,
    /// What.
    pub text: Option<String>,
    /// In bytes.
    pub blob: Option<Vec<u8>>,
    /// In colour.
    pub color: Option<Color>,
}

/// Add to what [`PokeTotal`] answers.
#[signal(api)]
pub struct Poke {
    /// How much.
    pub amount: i64,
}

/// Cause one [`Everyone`].
#[signal(api)]
pub struct Prod;

/// A signal that nothing handles.
#[signal(api)]
pub struct Unhandled {
    /// Never read.
    pub text: String,
}

/// What the library does last: `<lib>_shutdown` runs it.
#[request(api)]
pub struct Farewell;
