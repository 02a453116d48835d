//! What the compiler says about declarations with mistakes in them.
//!
//! The files in `tests/ui` are compiled one by one, and what comes out has to be the `.stderr` beside each. Those are
//! reviewed like code; `TRYBUILD=overwrite cargo test --test author_errors` writes down what they are now. The build
//! script's reports are tested in `codegen`.

#[test]
fn mistakes_are_errors_at_their_places() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*.rs");
    cases.compile_fail(if cfg!(feature = "ffi") { "tests/ui/ffi/*.rs" } else { "tests/ui/no_ffi/*.rs" });
}
