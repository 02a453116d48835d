//! Generates the C, C++ and Python surfaces of the engine, which the crate in `bridge/` compiles.

fn main() {
    brokers_codegen::Library::new("engine").declarations("src/api.rs").generate();
}
