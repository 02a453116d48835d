//! A file of its own, inside of the module that another file declares.

use brokers::{data, request};

use super::super::basic::Color;
use super::Ticket;

/// How many directions a [`Place`] has.
const DIRECTIONS: usize = SIDES * 2;

const SIDES: usize = 2;

/// Somewhere.
#[data]
pub struct Place {
    /// A type of the module around this one.
    pub ticket: Ticket,
    /// A length from constants of this file.
    pub directions: [i16; DIRECTIONS],
    /// A type of a file beside that module.
    pub color: Color,
}

/// Answer what is declared in a file of its own, as it was given.
#[request(api, returns = Place)]
pub struct EchoPlace {
    /// What comes back.
    pub value: Place,
}
