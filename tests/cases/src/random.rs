//! Libraries that nobody thought of: random declarations, and cases with random values for them.
//!
//! A seed makes one library, the same on every machine. It consists of what `README.md` describes and nothing else, so
//! that its providers come from its declarations and its cases run in every language. Everything in it is legal: what
//! the code generator refuses, or makes something of that does not compile or comes back changed, is a mistake of the
//! code generator.

mod declare;
mod names;
mod table;
mod values;
mod vocabulary;

use fastrand::Rng;

/// A library made from a seed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Library {
    /// The library's name, which tells the seed.
    pub name: String,
    /// What it was made from.
    pub seed: u64,
    /// The text of `src/api.rs`.
    pub declarations: String,
    /// The text of `cases.json`.
    pub table: String,
}

/// Makes the library of a seed.
pub fn library(seed: u64) -> Library {
    let name = format!("random_{seed}");
    let rng = &mut Rng::with_seed(seed);
    let schema = vocabulary::make(rng, &name);
    let declarations = declare::write(rng, &schema);
    let table = table::write(rng, &schema);
    Library { name, seed, declarations, table }
}

/// A number below `end`. The ranges of `usize` give other numbers where pointers are of another size.
fn below(rng: &mut Rng, end: usize) -> usize {
    rng.u32(..u32::try_from(end).expect("a small number")) as usize
}

/// One of several.
fn one_of<'a, T>(rng: &mut Rng, all: &'a [T]) -> &'a T {
    &all[below(rng, all.len())]
}

/// Whether something happens that does so `percent` times of a hundred.
fn chance(rng: &mut Rng, percent: u32) -> bool {
    rng.u32(..100) < percent
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use serde_json::Value;

    use super::*;
    use crate::table::read;

    const SEEDS: std::ops::Range<u64> = 0..200;

    #[test]
    fn a_seed_always_makes_the_same_library() {
        for seed in 0..20 {
            assert_eq!(library(seed), library(seed));
        }
        assert_ne!(library(1).declarations, library(2).declarations);
    }

    #[test]
    fn declarations_are_rust() {
        for seed in SEEDS {
            let library = library(seed);
            if let Err(error) = syn::parse_file(&library.declarations) {
                panic!("seed {seed}: {error}\n{}", library.declarations);
            }
        }
    }

    #[test]
    fn tables_fit_their_declarations() {
        for seed in SEEDS {
            let Library { name, table, .. } = library(seed);
            let schema = vocabulary::make(&mut Rng::with_seed(seed), &name);
            assert!(!read(&schema, &table).is_empty(), "seed {seed}");
        }
    }

    #[test]
    fn tables_have_cases_of_different_names_that_call_what_is_declared() {
        for seed in SEEDS {
            let library = library(seed);
            let table: Value = serde_json::from_str(&library.table).expect("the table is JSON");
            let cases = table.as_array().expect("the table is a list");
            assert!((25..=150).contains(&cases.len()), "seed {seed}: {} cases", cases.len());
            let names: HashSet<&str> = cases.iter().map(|case| case["name"].as_str().expect("a name")).collect();
            assert_eq!(names.len(), cases.len(), "seed {seed}");
            for case in cases {
                let item = case.get("call").or_else(|| case.get("send")).and_then(Value::as_str).expect("an item");
                assert!(library.declarations.contains(&format!("pub struct {item}")), "seed {seed}: {item}");
            }
        }
    }
}
