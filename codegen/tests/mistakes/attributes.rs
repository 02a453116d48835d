//! Arguments of attributes.

use brokers::{data, error, event, multi_request, request, signal};

#[event(everywhere)]
pub struct A;

#[event(mt, api)]
pub struct B;

#[event(api, returns = i32)]
pub struct C;

#[request(api, return = i32)]
pub struct D;

#[request(api, returns = i32, returns = i64)]
pub struct E;

#[request(api, deadline = Seconds)]
pub struct F;

#[signal(api(fast))]
pub struct G;

#[signal(loacl, error = H)]
pub struct H;

#[data(api)]
pub struct I {
    pub i: i32,
}

#[request(api returns = i32)]
pub struct J;

#[request(api, returns =)]
pub struct K;

#[cfg_attr(feature = "x", event(api))]
pub struct L;

#[event(api)]
#[data]
pub struct M {
    pub m: i32,
}

#[data]
#[repr(u8)]
pub enum N {
    One,
}

#[request(api, returns = Vec<)]
pub struct P;

#[derive(Clone, PartialOrd)]
#[data]
pub struct Q {
    pub q: i32,
}

#[event(api, capacity = 0, policy = drop_oldst)]
pub struct R;

#[request(api, sync, deadline = 250ms)]
pub struct S;

#[signal(api, policy = latest)]
pub struct T;

#[multi_request(api, returns = i32)]
pub struct U;

/// As it should be.
#[brokers::request(api, returns = i32)]
pub struct O;
