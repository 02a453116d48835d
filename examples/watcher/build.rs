//! Generates the C, C++ and Python surfaces of the file watcher.

fn main() {
    brokers_codegen::Library::new("watcher").declarations("src/api.rs").generate();
}
