//! The vocabulary that the tests of every language call: each mapped type in each position, and a request for each way
//! in which a call can fail.

pub mod basic;
pub mod composed;
pub mod containers;
pub mod faults;
pub mod nested;
pub mod positions;
pub mod scattered;
pub mod slow;

pub use basic::*;
pub use composed::*;
pub use containers::*;
pub use faults::*;
pub use nested::*;
pub use positions::*;
pub use scattered::elsewhere::*;
pub use scattered::inner::*;
pub use scattered::*;
pub use slow::*;
