//! Compiles the C++ engine and what connects it with Rust.

fn main() {
    cxx_build::bridge("src/lib.rs")
        .files(["../engine/index.cpp", "src/bridge.cpp"])
        .include("../engine")
        .std("c++17")
        .compile("textindex");
    for file in ["../engine/index.hpp", "../engine/index.cpp", "src/bridge.hpp", "src/bridge.cpp", "src/lib.rs"] {
        println!("cargo::rerun-if-changed={file}");
    }
}
