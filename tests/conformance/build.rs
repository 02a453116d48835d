//! Generates the C, C++ and Python surfaces.

fn main() {
    brokers_codegen::Library::new("conformance")
        .declarations("src/api.rs")
        .declarations("src/new_types.rs")
        .shutdown("Farewell")
        .generate();
}
