//! Compiles the C++ half of the bridge.

fn main() {
    cxx_build::bridge("src/lib.rs").std("c++17").compile("bridge_cxx");
    println!("cargo::rerun-if-changed=src/lib.rs");
}
