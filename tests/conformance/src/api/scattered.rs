//! Declarations in modules of their own, under conditions, and with names from elsewhere.

use brokers::{data, event, request, signal};

pub mod elsewhere;

use self::elsewhere::Place as Spot;

/// Declared in the middle of another file.
pub mod inner {
    use brokers::{data, request};

    use super::{Spot, Ticket as Number};

    /// What is only found by its path.
    #[data]
    pub struct Deep {
        /// A type of the module around this one.
        pub number: Number,
        /// A type from another file, under another name.
        pub spot: Spot,
    }

    /// Answer what is declared in a module inside of a file, as it was given.
    #[request(api, returns = Deep)]
    pub struct EchoDeep {
        /// What comes back.
        pub value: Deep,
    }
}

/// What one of two declarations stands for.
#[cfg(any(unix, windows))]
pub type Ticket = i64;

/// What the other one stands for.
#[cfg(not(any(unix, windows)))]
pub type Ticket = u8;

/// Some of this is there and some is not.
#[data]
pub struct Conditional {
    /// Always there.
    pub ticket: Ticket,
    /// There on each system that is tested.
    #[cfg(any(unix, windows))]
    pub there: String,
    /// Nowhere there.
    #[cfg(all(unix, windows))]
    pub not_there: Missing,
}

/// Some variants are there and some are not.
#[data]
pub enum Choice {
    /// Always there.
    First,
    /// Nowhere there, and not counted.
    #[cfg(all(unix, windows))]
    NotThere,
    /// There on each system that is tested.
    #[cfg(any(unix, windows))]
    Second,
}

/// Answer what is there, as it was given.
#[cfg(any(unix, windows))]
#[request(api, returns = Conditional)]
pub struct EchoConditional {
    /// What comes back.
    pub value: Conditional,
}

/// Answer the variant that is there, as it was given.
#[request(api, returns = Choice)]
pub struct EchoChoice {
    /// What comes back.
    pub value: Choice,
}

/// Nowhere there.
#[cfg(all(unix, windows))]
#[request(api, returns = Missing)]
pub struct EchoMissing {
    /// What comes back.
    pub value: Missing,
}

/// Cause one [`DeepHeard`] of the same.
#[signal(api)]
pub struct SendDeep {
    /// By its path.
    pub deep: inner::Deep,
    /// By a longer one.
    pub spot: crate::api::scattered::elsewhere::Place,
}

/// What a [`SendDeep`] carried.
#[event(api)]
pub struct DeepHeard {
    /// By its path.
    pub deep: self::inner::Deep,
    /// By another name.
    pub spot: Spot,
}
