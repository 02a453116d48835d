//! Work that keeps a processor busy, moved off its caller's thread by one word of its declaration.
//!
//! [`proof`] does the work and knows nothing of brokers. `miner.rs` provides it and `caller.rs` asks for it; both are
//! compiled twice, once with the declaration in `local/vocabulary.rs` and once with the one in `mt/vocabulary.rs`.
//! Those two files differ in the word `local` and nothing else. [`placement`] reads that word, as a type, to know on
//! which thread a provider belongs.

pub mod placement;
pub mod proof;

/// The program with `#[request(local, …)]`.
pub mod local {
    #[allow(clippy::duplicate_mod, reason = "the same call site with another declaration is what is shown here")]
    #[path = "../caller.rs"]
    pub mod caller;
    #[allow(clippy::duplicate_mod, reason = "as above")]
    #[path = "../miner.rs"]
    pub mod miner;
    pub mod vocabulary;
}

/// The program with `#[request(mt, …)]`.
pub mod mt {
    #[allow(clippy::duplicate_mod, reason = "the same call site with another declaration is what is shown here")]
    #[path = "../caller.rs"]
    pub mod caller;
    #[allow(clippy::duplicate_mod, reason = "as above")]
    #[path = "../miner.rs"]
    pub mod miner;
    pub mod vocabulary;
}

/// What a caller saw while it waited for a proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observed {
    /// The thread that asked.
    pub asked_on: String,
    /// The thread that searched.
    pub mined_on: String,
    /// What was found.
    pub proof: proof::Proof,
    /// How often the caller's clock ticked between question and answer.
    pub ticks: u32,
}

/// The name of the calling thread, for reports.
pub(crate) fn thread_name() -> String {
    std::thread::current().name().unwrap_or("a thread without a name").to_owned()
}
