//! A node of a message relay: it publishes, forwards, filters by topic and reports how it is.
//!
//! [`vocabulary`] is all that its services share. [`relay`], [`filter`], [`health`] and [`link`] declare nothing and
//! import nothing of each other; [`node`] puts them together on one thread and knows them all. A node lives in a
//! context of its own, so that several run in one process and never hear each other but through the network.
//!
//! The way of a message: [`network`] brings it in, the dispatcher of [`node`] hands it to `link`, which signals
//! `MessageArrived`; `relay` drops it if it has been here before, sends it on through `SendToPeer`, asks
//! `FilterMatches` who wants it, and emits `MessageReceived`.
//!
//! It deliberately opens no socket and keeps nothing on disk: the network is a table of channels.

pub mod filter;
pub mod health;
pub mod journal;
pub mod link;
pub mod network;
pub mod node;
pub mod relay;
pub mod vocabulary;
