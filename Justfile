# The same commands as `cargo xtask`.

demo:
    cargo xtask demo

test *parts:
    cargo xtask test {{ parts }}

bench *arguments:
    cargo xtask bench {{ arguments }}

golden:
    cargo xtask golden

lint:
    cargo xtask lint
