//! The vocabulary of maps, tuples, moments, boxes and types that are made of themselves.

use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, SystemTime};

use brokers::{data, error, event, request, signal};

use super::basic::{Color, Item};

/// Durations and moments in every place.
#[data]
pub struct Times {
    /// How long something may take.
    pub timeout: Duration,
    /// When something happened.
    pub at: SystemTime,
    /// How long, or nothing.
    pub maybe: Option<Duration>,
    /// Moments.
    pub all: Vec<SystemTime>,
}

/// Maps with keys and values of every kind.
#[data]
pub struct Maps {
    /// By text, sorted.
    pub by_name: BTreeMap<String, i64>,
    /// By number, in no order.
    pub by_id: HashMap<u32, Item>,
    /// Maps in a map, with lists.
    pub nested: BTreeMap<String, BTreeMap<i64, Vec<String>>>,
    /// By truth value.
    pub by_flag: BTreeMap<bool, String>,
    /// By character.
    pub by_char: BTreeMap<char, u8>,
    /// By variant without data.
    pub by_enum: HashMap<Color, Vec<u8>>,
    /// Structures or nothing.
    pub maybe: BTreeMap<String, Option<Item>>,
}

/// Tuples of several lengths.
#[data]
pub struct Tuples {
    /// Two parts.
    pub pair: (i32, String),
    /// One part.
    pub one: (f64,),
    /// A tuple in a tuple, and one in a list.
    pub nested: ((u8, bool), Vec<(String, i64)>),
    /// A duration, and a moment or nothing.
    pub times: (Duration, Option<SystemTime>),
}

/// Made of itself through a list.
#[data]
pub struct Tree {
    /// The name of this node.
    pub name: String,
    /// What hangs from it.
    pub children: Vec<Tree>,
}

/// Made of itself through a box that may be missing.
#[data]
pub struct List {
    /// The value of this link.
    pub value: i64,
    /// The rest of the chain.
    pub next: Option<Box<List>>,
}

/// Variants that are made of the whole.
#[data]
pub enum Expr {
    /// A number.
    Number(f64),
    /// The opposite of another.
    Negate(Box<Expr>),
    /// The sum of two others.
    Add {
        /// The first of them.
        left: Box<Expr>,
        /// The second of them.
        right: Box<Expr>,
    },
    /// A function of others.
    Call {
        /// The name of the function.
        name: String,
        /// What it is called with.
        arguments: Vec<Expr>,
    },
}

/// One of two types that are made of each other.
#[data]
pub struct Even {
    /// The other one.
    pub odd: Option<Box<Odd>>,
}

/// The other of two types that are made of each other.
#[data]
pub struct Odd {
    /// The first one.
    pub even: Option<Box<Even>>,
    /// A text.
    pub tag: String,
}

/// Made of itself through the values of a map.
#[data]
pub struct Index {
    /// What is found under each name.
    pub entries: BTreeMap<String, Index>,
}

/// An error that carries what is neither a number nor a text.
#[error]
pub enum NewTypesError {
    /// It was all wrong.
    Bad {
        /// A tuple.
        pair: (i32, String),
        /// A map.
        map: BTreeMap<String, i64>,
        /// A moment.
        at: SystemTime,
        /// A box of a type that is made of itself.
        tree: Box<Tree>,
    },
}

/// Answer a duration, and the moment that long after 1970.
#[request(api, returns = (Duration, SystemTime))]
pub struct SplitSecond {
    /// Whole seconds.
    pub sec: u64,
    /// Nanoseconds, below a second.
    pub nsec: u32,
}

/// Answer durations and moments, as they were given.
#[request(api, returns = Times)]
pub struct EchoTimes {
    /// What comes back.
    pub value: Times,
}

/// Answer maps, as they were given.
#[request(api, returns = Maps)]
pub struct EchoMaps {
    /// What comes back.
    pub value: Maps,
}

/// Answer tuples, as they were given.
#[request(api, returns = Tuples)]
pub struct EchoTuples {
    /// What comes back.
    pub value: Tuples,
}

/// Answer a tree, as it was given.
#[request(api, returns = Tree)]
pub struct EchoTree {
    /// What comes back.
    pub value: Tree,
}

/// Answer a chain, as it was given.
#[request(api, returns = List)]
pub struct EchoList {
    /// What comes back.
    pub value: List,
}

/// Answer an expression, as it was given.
#[request(api, returns = Expr)]
pub struct EchoExpr {
    /// What comes back.
    pub value: Expr,
}

/// Answer types that are made of each other, as they were given.
#[request(api, returns = Even)]
pub struct EchoEven {
    /// What comes back.
    pub value: Even,
}

/// Answer maps of maps, as they were given.
#[request(api, returns = Index)]
pub struct EchoIndex {
    /// What comes back.
    pub value: Index,
}

/// Answer a map, as it was given.
#[request(api, returns = BTreeMap<String, i64>)]
pub struct EchoMap {
    /// What comes back.
    pub value: BTreeMap<String, i64>,
}

/// Answer a tuple, as it was given.
#[request(api, returns = (i32, String))]
pub struct EchoPair {
    /// What comes back.
    pub value: (i32, String),
}

/// Answer a duration, as it was given.
#[request(api, returns = Duration)]
pub struct EchoDuration {
    /// What comes back.
    pub value: Duration,
}

/// Answer a moment, as it was given.
#[request(api, returns = SystemTime)]
pub struct EchoTime {
    /// What comes back.
    pub value: SystemTime,
}

/// Answer a tree in a box, as it was given.
#[request(api, returns = Box<Tree>)]
pub struct EchoBoxed {
    /// What comes back.
    pub value: Box<Tree>,
}

/// Answer a chain of as many links as asked for, whose values count down to 1. None is one link of value 0.
#[request(api, returns = List)]
pub struct DeepList {
    /// How many links.
    pub depth: u32,
}

/// Emit a [`Grown`] whose tree has as many levels as asked for; none counts as one.
#[request(api)]
pub struct EmitGrown {
    /// How many levels.
    pub depth: u32,
}

/// Emit one [`NewTypes`] of what is given.
#[request(api)]
pub struct EmitNewTypes {
    /// Its times.
    pub times: Times,
    /// Its maps.
    pub maps: Maps,
    /// Its tuples.
    pub tuples: Tuples,
    /// Its tree.
    pub tree: Tree,
}

/// Fail with [`NewTypesError::Bad`] of what is given.
#[request(api, error = NewTypesError)]
pub struct FailNewTypes {
    /// Its tuple.
    pub pair: (i32, String),
    /// Its map.
    pub map: BTreeMap<String, i64>,
    /// Its moment.
    pub at: SystemTime,
    /// Its tree.
    pub tree: Box<Tree>,
}

/// An event with structures of them all.
#[event(api)]
pub struct NewTypes {
    /// Durations and moments.
    pub times: Times,
    /// Maps.
    pub maps: Maps,
    /// Tuples.
    pub tuples: Tuples,
    /// A type that is made of itself.
    pub tree: Tree,
}

/// What a [`PushNewTypes`] carried.
#[event(api)]
pub struct Pushed {
    /// Its tuple.
    pub pair: (i32, String),
    /// Its map.
    pub map: BTreeMap<String, i64>,
    /// Its duration.
    pub after: Duration,
}

/// An event with a tree in a box.
#[event(api)]
pub struct Grown {
    /// The tree.
    pub tree: Box<Tree>,
}

/// Cause one [`Pushed`] of the same.
#[signal(api)]
pub struct PushNewTypes {
    /// Its tuple.
    pub pair: (i32, String),
    /// Its map.
    pub map: BTreeMap<String, i64>,
    /// Its duration.
    pub after: Duration,
}
