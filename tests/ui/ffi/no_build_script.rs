//! `export!` without a build script.

brokers::export!(setup = setup);

fn setup(_ctx: &brokers::Context) -> Result<(), brokers::SetupError> {
    Ok(())
}

fn main() {}
