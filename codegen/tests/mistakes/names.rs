//! Names that meet in another language.

use brokers::{data, error, event, request, signal};

#[data]
pub struct Fields {
    pub device_id: i64,
    pub deviceId: i64,
    pub r#type: i32,
    pub type_: i32,
    pub _1: i32,
}

#[data]
pub enum Variants {
    NotFound,
    NOT_FOUND,
}

#[data]
pub enum Sensor {
    KindLatency,
}

#[data]
pub enum SensorKind {
    Latency,
}

#[event(api)]
pub struct Seen {
    pub fields: Fields,
    pub variants: Variants,
    pub sensor: Sensor,
    pub kind: SensorKind,
    pub other: other::Seen,
    pub callback: SeenCallback,
}

#[data]
pub struct SeenCallback {
    pub id: i64,
}

pub mod other {
    #[brokers::data]
    pub struct Seen {
        pub id: i64,
    }
}

#[request(api)]
pub struct GetDevice;

#[request(api)]
pub struct GetDeviceWithin;

#[signal(api)]
pub struct GETDevice;

#[signal(api)]
pub struct OnSeen;

#[request(api)]
pub struct Twice;

#[request(api)]
pub struct Twice;
