//! The side that works.

use brokers::{Context, RegisterError};

use super::vocabulary::{Mine, Mined};
use crate::proof;

/// Mine for everybody in the context, on this thread.
///
/// The search never awaits. The thread it runs on does nothing else meanwhile, and a deadline that passes gives the
/// caller its answer but does not end the search.
///
/// # Errors
/// Those of `Mine::provide`.
pub fn provide(ctx: &Context) -> Result<(), RegisterError> {
    Mine::provide(ctx, async |Mine { header, zero_bits }| {
        let proof = proof::search(&header, zero_bits)?;
        Ok(Mined { proof, thread: crate::thread_name() })
    })
}
