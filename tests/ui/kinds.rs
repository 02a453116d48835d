//! What has no kinds, and names that are taken.

use brokers::Kinds;

#[derive(Kinds)]
struct Started {
    id: i64,
}

#[derive(Kinds)]
union Raw {
    number: u32,
    real: f32,
}

#[derive(Kinds)]
enum Told<'a, T> {
    By(&'a str),
    What(T),
}

#[derive(Kinds)]
enum Nothing {}

#[derive(Kinds)]
enum Everything {
    Some,
    ALL,
}

/// The kinds of a private enum are private.
mod node {
    #[derive(brokers::Kinds)]
    enum NodeEvent {
        Started,
    }
}

fn main() {
    let _ = node::NodeEventKind::Started;
}
