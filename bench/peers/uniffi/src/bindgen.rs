//! The generator, which UniFFI has its users build themselves.

fn main() {
    uniffi::uniffi_bindgen_main();
}
