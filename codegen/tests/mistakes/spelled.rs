//! Names that meet once they are spelled as other languages do, and such as no language could take.

use brokers::{data, event, request};

#[data]
pub struct Fields {
    pub class: i32,
    pub class_: i32,
    pub größe: i32,
}

#[data]
pub enum Variants {
    None,
    None_,
    _Hidden,
}

#[data]
pub struct Result {
    pub x: i32,
}

#[data]
pub struct Result_ {
    pub x: i32,
}

#[data]
pub struct Timeout {
    pub x: i32,
}

#[data]
pub struct Timeout_ {
    pub x: i32,
}

#[data]
pub struct point {
    pub point: i32,
}

#[data]
pub struct Größe {
    pub x: i32,
}

#[data]
pub enum Shape {
    Circle(i32),
    Dot,
}

#[data]
pub struct ShapeAlternatives {
    pub x: i32,
}

#[event(api)]
pub struct Seen {
    pub a: Fields,
    pub b: Variants,
    pub c: Result,
    pub d: Result_,
    pub e: Timeout,
    pub f: Timeout_,
    pub g: point,
    pub h: Größe,
    pub i: Shape,
    pub j: ShapeAlternatives,
}

#[request(api)]
pub struct SubscribeSeen;

#[request(api)]
pub struct Delete;

#[request(api)]
pub struct Delete_;

#[request(api)]
pub struct Fetch;

#[request(api)]
pub struct FetchTask;
