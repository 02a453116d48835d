//! One module per generated surface. Each reads the model and gives back files; none imports another.

pub(crate) mod c;
pub(crate) mod cpp;
pub(crate) mod python;
pub(crate) mod reference;
pub(crate) mod schema;

#[cfg(test)]
mod tests;
