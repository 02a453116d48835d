//! Types that cannot be the key of a map, each with what to use instead.

use std::collections::{BTreeMap, HashMap};

use brokers::{data, event};

pub type Ratio = f64;
pub type Blob = Vec<u8>;
pub type Name = String;

#[data]
pub struct Meters(pub f32);

#[data]
pub struct Number(pub u64);

#[data]
pub struct Point {
    pub x: i32,
}

#[data]
pub enum Shape {
    Dot,
    Circle(i32),
}

#[data]
pub enum Color {
    Red,
}

#[data]
pub struct Marks(pub BTreeMap<Marks, i32>);

#[event(api)]
pub struct Told {
    pub a: HashMap<Ratio, i32>,
    pub b: BTreeMap<Meters, i32>,
    pub c: BTreeMap<Blob, i32>,
    pub d: HashMap<Point, i32>,
    pub e: HashMap<Shape, i32>,
    pub f: BTreeMap<Option<i32>, i32>,
    pub g: BTreeMap<(i32, i32), i32>,
    pub h: BTreeMap<std::time::Duration, i32>,
    pub i: BTreeMap<Box<i32>, i32>,
    pub j: Vec<HashMap<String, BTreeMap<Meters, i32>>>,
    pub k: Marks,
    pub fine: (HashMap<Number, i32>, BTreeMap<Name, i32>, HashMap<Color, i32>, BTreeMap<char, i32>, BTreeMap<bool, i32>),
}
