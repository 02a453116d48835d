//! Types inside of types inside of types.

use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, SystemTime};

use brokers::{data, request};

use super::basic::{Color, Item, Label, Meters, Quad, Ratio, Seal, Shape};
use super::composed::Tree;

/// A structure with bytes.
#[data]
pub struct Parcel {
    /// What is written on it.
    pub label: Label,
    /// What is in it.
    pub content: Vec<u8>,
}

/// A structure with a map of structures.
#[data]
pub struct Registry {
    /// What is found under each name.
    pub entries: BTreeMap<String, Item>,
}

/// Variants with a structure that has a map.
#[data]
pub enum Lookup {
    /// Nothing was looked up.
    Nothing,
    /// All of it.
    Found(Registry),
    /// Some of it.
    Partly {
        /// What was found.
        registry: Registry,
        /// What was not.
        missing: Vec<String>,
    },
}

/// Made of itself through boxes on two sides.
#[data]
pub struct Branch {
    /// A number.
    pub value: i32,
    /// What is smaller.
    pub left: Option<Box<Branch>>,
    /// What is greater.
    pub right: Option<Box<Branch>>,
}

/// Two and more types around each other.
#[data]
pub struct Nestings {
    /// A list of structures with bytes.
    pub parcels: Vec<Parcel>,
    /// A list or nothing.
    pub maybe_names: Option<Vec<String>>,
    /// A map of structures or nothing.
    pub maybe_items: BTreeMap<String, Option<Item>>,
    /// An array of structures.
    pub corners: [Item; 3],
    /// A variant with data that has a structure with a map.
    pub lookup: Lookup,
    /// Made of itself through boxes.
    pub branch: Branch,
    /// An option in an option.
    pub maybe_maybe: Option<Option<i32>>,
    /// Options in a list.
    pub texts_or_nothing: Vec<Option<String>>,
    /// Lists in a list.
    pub matrix: Vec<Vec<f64>>,
    /// Arrays in an array.
    pub board: [[u8; 2]; 3],
    /// Aliases of arrays in a list.
    pub quads: Vec<Quad>,
    /// Lists in an array.
    pub columns: [Vec<String>; 2],
    /// Options in an array.
    pub slots: [Option<Color>; 2],
    /// Options of arrays.
    pub maybe_quad: Option<Quad>,
    /// Maps in a list.
    pub maps: Vec<BTreeMap<String, i64>>,
    /// Maps or nothing.
    pub maybe_map: Option<BTreeMap<String, i64>>,
    /// Maps in a map.
    pub map_of_maps: BTreeMap<i32, BTreeMap<String, Vec<u8>>>,
    /// Lists in a map without order.
    pub lists_by_color: HashMap<Color, Vec<Item>>,
    /// Tuples in a list.
    pub pairs: Vec<(i32, String)>,
    /// Tuples or nothing.
    pub maybe_pair: Option<(Seal, Option<Meters>)>,
    /// A tuple in a tuple, a list, an array and a map in it.
    pub tuple: ((u8, bool), Vec<Shape>, [Ratio; 2], BTreeMap<char, Label>),
    /// A tuple of one part.
    pub single: (Duration,),
    /// Tuples in a map.
    pub tuples_by_name: BTreeMap<String, (Duration, SystemTime)>,
    /// Boxes in a list.
    pub trees: Vec<Box<Tree>>,
    /// A box or nothing.
    pub maybe_tree: Option<Box<Tree>>,
    /// Variants with data or nothing, in a list.
    pub shapes: Vec<Option<Shape>>,
}

/// Answer a list of structures with bytes, as it was given.
#[request(api, returns = Vec<Parcel>)]
pub struct EchoParcels {
    /// What comes back.
    pub value: Vec<Parcel>,
}

/// Answer a list or nothing, as it was given.
#[request(api, returns = Option<Vec<String>>)]
pub struct EchoMaybeNames {
    /// What comes back.
    pub value: Option<Vec<String>>,
}

/// Answer a map of structures or nothing, as it was given.
#[request(api, returns = BTreeMap<String, Option<Item>>)]
pub struct EchoMaybeItems {
    /// What comes back.
    pub value: BTreeMap<String, Option<Item>>,
}

/// Answer a variant with data that has a structure with a map, as it was given.
#[request(api, returns = Lookup)]
pub struct EchoLookup {
    /// What comes back.
    pub value: Lookup,
}

/// Answer a tree of boxes, as it was given.
#[request(api, returns = Branch)]
pub struct EchoBranch {
    /// What comes back.
    pub value: Branch,
}

/// Answer an option in an option, as it was given.
#[request(api, returns = Option<Option<i32>>)]
pub struct EchoMaybeMaybe {
    /// What comes back.
    pub value: Option<Option<i32>>,
}

/// Answer a map with values by number, as it was given.
#[request(api, returns = BTreeMap<u32, i32>)]
pub struct EchoCounts {
    /// What comes back.
    pub value: BTreeMap<u32, i32>,
}
