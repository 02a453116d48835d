//! A device monitor: it probes devices over TCP, keeps their readings, and tells its callers what changes.
//!
//! [`api`] is the whole vocabulary; C, C++ and Python programs see exactly that, and Rust programs may use it directly
//! after [`setup`]. Everything runs on the processing thread of a library instance: one task for each device, state
//! that is never shared between threads, and therefore no lock.
//!
//! The way of the data: `config` reads the devices, `monitor` answers the requests, `probe` asks the devices, `fleet`
//! holds what is known of them and says what changed, and `monitor` emits that.
//!
//! It deliberately keeps nothing on disk and speaks no protocol to a device: that a port accepts a connection is all
//! that "online" means here.

mod address;
pub mod api;
mod config;
mod fleet;
mod monitor;
mod probe;

pub use monitor::setup;

brokers::export!(setup = monitor::setup);
