//! Mistakes in the arguments that say how messages wait and who waits for whom.

use brokers::{Context, event, multi_request, request, signal};

#[event(mt, capacity = 0, policy = drop_oldst)]
struct Seen;

#[event(mt, capacity = 2000000, policy = wait(50))]
struct Heard;

#[event(capacity = 8, policy = latest, deadline = 5s)]
struct Felt;

#[event(mt, sync)]
struct Smelt;

#[request(mt, returns = i32, deadline = 250)]
struct AskSoon;

#[request(mt, deadline = 2 min, policy = drop_newest, capcity = 64)]
struct AskLater;

#[request(mt, deadline = 1.5s, deadline = 2days)]
struct AskTwice;

#[request(mt, sync, returns = i32, deadline = 5s, capacity = 4)]
struct AskNow;

#[multi_request(api, returns = i32)]
pub struct AskAll;

#[multi_request(mt, sync, capacity = 4)]
struct AskMany;

#[signal(mt, capacity = "64", policy = latest)]
struct Poke;

fn main() {
    let ctx = Context::DEFAULT;
    // Mistakes in a declaration do not make its methods unknown.
    Seen.emit(&ctx);
    let _ = Heard.emit_must_deliver(&ctx);
    let _ = AskTwice.request_blocking(&ctx);
    let _ = AskNow.request(&ctx);
    let _ = AskAll.gather_blocking(&ctx);
    let _ = Poke.signal(&ctx);
}
