# The same commands as `cargo xtask`.

demo:
    cargo xtask demo

test *parts:
    cargo xtask test {{ parts }}

golden:
    cargo xtask golden

lint:
    cargo xtask lint
