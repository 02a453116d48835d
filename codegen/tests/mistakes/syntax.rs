//! Not Rust.

#[brokers::event(api)]
pub struct Seen {
    pub a: i32
    pub b: i32,
}
