//! Generates the C and C++ surfaces that the rows are measured through.

fn main() {
    brokers_codegen::Library::new("boundary").declarations("src/api.rs").generate();
}
