//! Generates the C, C++ and Python surfaces, and from what was declared the providers and the cases in Rust.

use std::path::PathBuf;

use brokers_cases::schema::Schema;

fn main() {
    brokers_codegen::Library::new("conformance").declarations("src/api.rs").shutdown("Farewell").generate();
    println!("cargo::rerun-if-changed=cases.json");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("Cargo runs this"));
    // It is not there if there are mistakes in the declarations, which have been reported.
    let Ok(schema) = std::fs::read_to_string(out.join("brokers/conformance.schema.json")) else { return };
    let schema = Schema::read(&schema);
    let table = std::fs::read_to_string("cases.json").expect("the table is beside this");
    let write = |name: &str, text: String| std::fs::write(out.join(name), text).expect("Cargo's folder can be written");
    write("providers.rs", brokers_cases::providers::providers(&schema, "use crate::api::*;"));
    write("cases.rs", brokers_cases::rust_tests(&schema, &table, "conformance"));
}
