//! Types that are not declared, or not so that other languages could see them.

use brokers::{data, event, request};

pub struct Plain {
    pub id: i64,
}

#[derive(Debug)]
pub enum PlainEnum {
    One,
}

#[data]
struct Private {
    pub id: i64,
}

#[data]
pub struct Generic<T> {
    pub id: T,
}

#[event(api)]
pub struct Seen {
    pub plain: Plain,
    pub list: Vec<PlainEnum>,
    pub private: Private,
    pub elsewhere: crate::other::Elsewhere,
    pub map: std::collections::BTreeMap<Plain, i32>,
}

#[request(api, error = PlainEnum)]
pub struct Ask;
