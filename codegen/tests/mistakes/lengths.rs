//! The lengths of arrays.

use brokers::event;

pub const FOUR: usize = 4;
pub const EIGHT: usize = 2 * FOUR;
pub const AROUND: usize = ABOUT;
pub const ABOUT: usize = AROUND;
pub const CALLED: usize = size_of::<u64>();

#[event(api)]
pub struct Arrays {
    pub good: [u8; EIGHT + 1],
    pub unknown: [u8; SEVEN],
    pub zero: [u8; FOUR - 4],
    pub negative: [u8; FOUR - EIGHT],
    pub circle: [u8; AROUND],
    pub called: [u8; CALLED],
    pub divided: [u8; 1 / 0],
}
