//! The numbers of variants.

use brokers::{data, event};

#[data]
pub enum Same {
    A = 1,
    B,
    C = 2,
    D = 0,
    E,
}

#[data]
pub enum Large {
    A = 2147483647,
    B,
    C = 2147483648,
    D = -2147483648,
    E = -2147483649,
}

#[data]
pub enum Computed {
    A = 1 << 3,
    B = FIRST,
    C = 0x7f,
}

#[event(api)]
pub struct Carries {
    pub same: Same,
    pub large: Large,
    pub computed: Computed,
}
