//! `export!` without the feature that it needs.

brokers::export!(setup = setup);

fn setup(_ctx: &brokers::Context) -> Result<(), brokers::SetupError> {
    Ok(())
}

fn main() {}
