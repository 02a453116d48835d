//! Generates the C, C++ and Python surfaces of the device monitor.

fn main() {
    brokers_codegen::Library::new("mylib")
        .declarations("src/api.rs")
        .initialize("InitializeRequest")
        .shutdown("ShutdownRequest")
        .generate();
}
