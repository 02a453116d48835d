//! Generates the C, C++ and Python surfaces.

fn main() {
    brokers_codegen::Library::new("versions").declarations("src/api.rs").generate();
}
