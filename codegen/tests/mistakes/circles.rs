//! Types that are made of themselves without an end.

use std::collections::BTreeMap;

use brokers::{data, event};

#[data]
pub struct Tree {
    pub children: Vec<Tree>,
}

#[data]
pub struct Chain {
    pub next: Option<Box<Chain>>,
}

#[data]
pub struct Index {
    pub entries: BTreeMap<String, Index>,
}

pub type Nodes = Vec<Node>;

#[data]
pub struct Node {
    pub nodes: Nodes,
}

#[data]
pub struct Endless {
    pub pair: (i32, Option<[Endless; 2]>),
}

#[data]
pub struct Wrapped(pub Wrapped);

#[data]
pub enum Expr {
    Number(i32),
    Negate(Expr),
}

pub type This = That;
pub type That = This;
pub type These = Vec<These>;

#[data]
pub struct Kids(pub Vec<Kids>);

#[event(api)]
pub struct Grown {
    pub tree: Tree,
    pub chain: Chain,
    pub index: Index,
    pub node: Node,
    pub endless: Endless,
    pub wrapped: Wrapped,
    pub expr: Expr,
    pub this: This,
    pub these: These,
    pub kids: Kids,
}
