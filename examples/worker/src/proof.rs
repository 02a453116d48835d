//! Proof of work: a number that makes the SHA-256 digest of a text begin with many zero bits. Finding it takes
//! 2^bits attempts on average; checking it takes one.
//!
//! This is Hashcash (Back, 2002) with the hash function of Bitcoin. It knows nothing of brokers.

use sha2::{Digest, Sha256};

/// The most zero bits that are searched for: beyond this one would rather not wait.
pub const MAX_ZERO_BITS: u32 = 40;

/// A number and the digest it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// What was found.
    pub nonce: u64,
    /// SHA-256 of the text, as UTF-8, followed by the number in little-endian byte order.
    pub digest: [u8; 32],
}

/// Why there is no proof.
#[brokers::error]
pub enum MiningError {
    /// Nobody wants to wait for that many zero bits.
    TooHard {
        /// What was asked for.
        zero_bits: u32,
        /// The most that is searched for.
        at_most: u32,
    },
    /// No number leads to that many zero bits.
    Exhausted,
}

/// Find the smallest number whose digest begins with so many zero bits, however long it takes.
///
/// # Errors
/// `TooHard` above [`MAX_ZERO_BITS`]; `Exhausted` if all numbers have been tried.
pub fn search(text: &str, zero_bits: u32) -> Result<Proof, MiningError> {
    if zero_bits > MAX_ZERO_BITS {
        return Err(MiningError::TooHard { zero_bits, at_most: MAX_ZERO_BITS });
    }
    // What all attempts have in common is hashed once.
    let beginning = Sha256::new_with_prefix(text);
    (0..=u64::MAX)
        .map(|nonce| Proof { nonce, digest: beginning.clone().chain_update(nonce.to_le_bytes()).finalize().into() })
        .find(|proof| leading_zero_bits(&proof.digest) >= zero_bits)
        .ok_or(MiningError::Exhausted)
}

/// Whether the proof is one for this text.
pub fn holds(proof: &Proof, text: &str, zero_bits: u32) -> bool {
    let digest: [u8; 32] = Sha256::new_with_prefix(text).chain_update(proof.nonce.to_le_bytes()).finalize().into();
    digest == proof.digest && leading_zero_bits(&digest) >= zero_bits
}

fn leading_zero_bits(digest: &[u8; 32]) -> u32 {
    let zero_bytes = digest.iter().take_while(|byte| **byte == 0).count();
    8 * zero_bytes as u32 + digest.get(zero_bytes).map_or(0, |byte| byte.leading_zeros())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_bits_are_counted_from_the_front() {
        let digest = |front: &[u8]| std::array::from_fn(|at| front.get(at).copied().unwrap_or(0xff));
        assert_eq!(leading_zero_bits(&digest(&[])), 0);
        assert_eq!(leading_zero_bits(&digest(&[0x01])), 7);
        assert_eq!(leading_zero_bits(&digest(&[0, 0, 0x10])), 19);
        assert_eq!(leading_zero_bits(&[0; 32]), 256);
    }

    #[test]
    fn what_is_found_holds_for_its_text_only_and_is_the_smallest() {
        let proof = search("a block", 10).expect("ten bits are soon found");
        assert!(holds(&proof, "a block", 10));
        assert!(!holds(&proof, "another block", 10));
        assert!(!holds(&Proof { nonce: proof.nonce + 1, ..proof.clone() }, "a block", 10));
        let smaller = (0..proof.nonce).map(|nonce| {
            let digest = Sha256::new_with_prefix("a block").chain_update(nonce.to_le_bytes()).finalize().into();
            Proof { nonce, digest }
        });
        assert!(!smaller.into_iter().any(|proof| holds(&proof, "a block", 10)));
    }

    #[test]
    fn what_nobody_waits_for_is_refused() {
        assert_eq!(search("a block", 41), Err(MiningError::TooHard { zero_bits: 41, at_most: 40 }));
    }
}
