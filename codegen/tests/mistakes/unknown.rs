//! Names that lead nowhere, or to the wrong thing.

use brokers::{data, error, event, multi_request, request};
use elsewhere::Foreign;

#[data]
pub struct DeviceInfo {
    pub id: i64,
}

mod hidden {
    #[brokers::data]
    pub struct Inside {
        pub id: i64,
    }
}

#[data]
struct Private {
    pub id: i64,
}

type Short = i32;

pub type Generic<T> = Vec<T>;

#[event(api)]
pub struct Seen {
    pub device: DeviceInf,
    pub inside: Inside,
    pub path: self::hidden::Inside,
    pub foreign: Foreign,
    pub request: GetDevice,
    pub private: Private,
    pub short: Short,
    pub generic: Generic<i32>,
    pub bare: Generic,
    pub text: string,
    pub multi: AskAll,
}

#[request(api, returns = DeviceInfo, error = DeviceInfo)]
pub struct GetDevice;

#[request(api, error = String)]
pub struct GetText;

#[request(api, error = Vec<u8>)]
pub struct GetBytes;

#[request(api, error = Mistake)]
pub struct GetMistake;

#[data]
pub struct Node {
    pub next: Option<Node>,
}

#[data]
pub struct Left {
    pub right: Right,
}

#[data]
pub struct Right {
    pub left: Left,
}

#[event(api)]
pub struct Grown {
    pub node: Node,
    pub left: Left,
}

#[multi_request(mt)]
pub struct AskAll;
