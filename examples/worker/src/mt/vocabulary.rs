//! What the caller and the miner say to each other.

use brokers::request;

use crate::proof::{MiningError, Proof};

/// Find a nonce for a block.
#[request(mt, returns = Mined, error = MiningError, deadline = 60s)]
pub struct Mine {
    /// What the proof is for.
    pub header: String,
    /// With how many zero bits the digest must begin.
    pub zero_bits: u32,
}

/// A proof, and who found it.
#[brokers::data]
pub struct Mined {
    /// The proof.
    pub proof: Proof,
    /// The name of the thread that did the work.
    pub thread: String,
}
