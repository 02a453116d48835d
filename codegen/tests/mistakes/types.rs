//! Types that cannot be mapped, each with what to write instead.

use brokers::{data, event, request};

#[data]
pub struct Refused<'a> {
    pub a: usize,
    pub b: isize,
    pub c: u128,
    pub d: &'a str,
    pub e: &'a [u8],
    pub f: &'a mut i32,
    pub g: Rc<String>,
    pub h: std::sync::Arc<Vec<u8>>,
    pub i: RefCell<i32>,
    pub j: Box<dyn Display>,
    pub k: fn(i32) -> i32,
    pub l: *const u8,
    pub m: HashSet<String>,
    pub n: Cow<'static, str>,
    pub o: std::path::PathBuf,
    pub p: std::time::Instant,
    pub q: Result<i32, String>,
    pub r: NonZeroU32,
    pub s: Mine<i32>,
    pub t: <Vec<u8> as IntoIterator>::Item,
    pub u: _,
    pub v: Vec<Option<usize>>,
    pub w: Option,
    pub x: HashMap<f64, String>,
    pub y: BTreeMap<Vec<u8>, String>,
    pub z: HashMap<String, i32, MyHasher>,
}

#[request(api, returns = impl Iterator<Item = i32>)]
pub struct GetThem {
    pub from: [u8],
    pub to: String<u8>,
}

#[event(api)]
pub struct Seen {
    pub at: u8!(),
    pub by: !,
    pub address: std::net::IpAddr,
    pub then: Box<dyn Fn(i32)>,
}
