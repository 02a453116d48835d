//! How deep values may be nested whose types are made of themselves.

/// How many values of such types may be inside each other, the outermost one included: what comes in deeper is refused,
/// what goes out deeper is not handed over. It keeps the stack of every language safe.
pub const MAX_DEPTH: u32 = 128;
