//! Every type as a parameter, as a result, as a field of a structure, an event and a signal, and as what an error carries.

use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, SystemTime};

use brokers::{data, error, event, request, signal};

use super::basic::{Color, Item, Label, Level, Meters, Quad, Ratio, Seal, Shape, Token};
use super::composed::{Expr, List, Tree};
use super::containers::{Arrays, ByKey, ByKeyUnsorted, Cases, Lists, Maybes, Newtypes, Pairs};
use super::nested::Nestings;

/// A field of each type: what is one number, one text, one stretch of bytes or time.
#[data]
pub struct Scalars {
    /// A truth value.
    pub flag: bool,
    /// 8 bits, signed.
    pub signed8: i8,
    /// 16 bits, signed.
    pub signed16: i16,
    /// 32 bits, signed.
    pub signed32: i32,
    /// 64 bits, signed.
    pub signed64: i64,
    /// 8 bits, unsigned.
    pub unsigned8: u8,
    /// 16 bits, unsigned.
    pub unsigned16: u16,
    /// 32 bits, unsigned.
    pub unsigned32: u32,
    /// 64 bits, unsigned.
    pub unsigned64: u64,
    /// Single precision.
    pub single: f32,
    /// Double precision.
    pub double_precision: f64,
    /// A character.
    pub letter: char,
    /// A text.
    pub text: String,
    /// Bytes.
    pub blob: Vec<u8>,
    /// A duration.
    pub length: Duration,
    /// A moment.
    pub moment: SystemTime,
}

/// A field of each type: what is declared, or made of others.
#[data]
pub struct Composites {
    /// A variant without data.
    pub color: Color,
    /// A variant with a number at the end of what there is.
    pub level: Level,
    /// A variant with named data.
    pub shape: Shape,
    /// A variant with unnamed data.
    pub token: Token,
    /// A structure.
    pub item: Item,
    /// A newtype of a number.
    pub meters: Meters,
    /// A newtype of a text.
    pub label: Label,
    /// A newtype of bytes.
    pub seal: Seal,
    /// An alias of a number.
    pub ratio: Ratio,
    /// An alias of an array.
    pub quad: Quad,
    /// A list of numbers.
    pub numbers: Vec<i32>,
    /// An array of structures.
    pub corners: [Item; 2],
    /// A number or nothing.
    pub maybe: Option<i64>,
    /// A map in order.
    pub by_name: BTreeMap<String, i64>,
    /// A map without order.
    pub by_id: HashMap<u32, Item>,
    /// A tuple.
    pub pair: (i32, String),
    /// A box.
    pub tree: Box<Tree>,
    /// A type that is made of itself.
    pub list: List,
    /// Variants that are made of the whole.
    pub expr: Expr,
}

/// An error that carries each type.
#[error]
pub enum CarriesAll {
    /// It was what is one number, one text, one stretch of bytes or time.
    Scalars {
        /// A truth value.
        flag: bool,
        /// 8 bits, signed.
        signed8: i8,
        /// 16 bits, signed.
        signed16: i16,
        /// 32 bits, signed.
        signed32: i32,
        /// 64 bits, signed.
        signed64: i64,
        /// 8 bits, unsigned.
        unsigned8: u8,
        /// 16 bits, unsigned.
        unsigned16: u16,
        /// 32 bits, unsigned.
        unsigned32: u32,
        /// 64 bits, unsigned.
        unsigned64: u64,
        /// Single precision.
        single: f32,
        /// Double precision.
        double_precision: f64,
        /// A character.
        letter: char,
        /// A text.
        text: String,
        /// Bytes.
        blob: Vec<u8>,
        /// A duration.
        length: Duration,
        /// A moment.
        moment: SystemTime,
    },
    /// It was what is declared, or made of others.
    Composites {
        /// A variant without data.
        color: Color,
        /// A variant with a number at the end of what there is.
        level: Level,
        /// A variant with named data.
        shape: Shape,
        /// A variant with unnamed data.
        token: Token,
        /// A structure.
        item: Item,
        /// A newtype of a number.
        meters: Meters,
        /// A newtype of a text.
        label: Label,
        /// A newtype of bytes.
        seal: Seal,
        /// An alias of a number.
        ratio: Ratio,
        /// An alias of an array.
        quad: Quad,
        /// A list of numbers.
        numbers: Vec<i32>,
        /// An array of structures.
        corners: [Item; 2],
        /// A number or nothing.
        maybe: Option<i64>,
        /// A map in order.
        by_name: BTreeMap<String, i64>,
        /// A map without order.
        by_id: HashMap<u32, Item>,
        /// A tuple.
        pair: (i32, String),
        /// A box.
        tree: Box<Tree>,
        /// A type that is made of itself.
        list: List,
        /// Variants that are made of the whole.
        expr: Expr,
    },
    /// It was lists, arrays, options and maps.
    Containers {
        /// Lists.
        lists: Lists,
        /// Arrays.
        arrays: Arrays,
        /// Values or nothing.
        maybes: Maybes,
        /// Sorted maps by every kind of key.
        by_key: ByKey,
        /// Maps without order by every kind of key.
        by_key_unsorted: ByKeyUnsorted,
    },
    /// It was what is inside of something else.
    Nested {
        /// Tuples.
        pairs: Pairs,
        /// Newtypes.
        newtypes: Newtypes,
        /// Variants with data of every type.
        cases: Cases,
        /// Nestings of several kinds.
        nestings: Nestings,
    },
    /// It was a tuple.
    Unnamed(i32, String, Item),
    /// There is nothing more to say.
    Nothing,
}

/// Answer them all, as they were given: what is one number, one text, one stretch of bytes or time.
#[request(api, returns = Scalars)]
pub struct EchoScalars {
    /// A truth value.
    pub flag: bool,
    /// 8 bits, signed.
    pub signed8: i8,
    /// 16 bits, signed.
    pub signed16: i16,
    /// 32 bits, signed.
    pub signed32: i32,
    /// 64 bits, signed.
    pub signed64: i64,
    /// 8 bits, unsigned.
    pub unsigned8: u8,
    /// 16 bits, unsigned.
    pub unsigned16: u16,
    /// 32 bits, unsigned.
    pub unsigned32: u32,
    /// 64 bits, unsigned.
    pub unsigned64: u64,
    /// Single precision.
    pub single: f32,
    /// Double precision.
    pub double_precision: f64,
    /// A character.
    pub letter: char,
    /// A text.
    pub text: String,
    /// Bytes.
    pub blob: Vec<u8>,
    /// A duration.
    pub length: Duration,
    /// A moment.
    pub moment: SystemTime,
}

/// Fail with [`CarriesAll::Scalars`] of what is given.
#[request(api, error = CarriesAll)]
pub struct FailWithScalars {
    /// A truth value.
    pub flag: bool,
    /// 8 bits, signed.
    pub signed8: i8,
    /// 16 bits, signed.
    pub signed16: i16,
    /// 32 bits, signed.
    pub signed32: i32,
    /// 64 bits, signed.
    pub signed64: i64,
    /// 8 bits, unsigned.
    pub unsigned8: u8,
    /// 16 bits, unsigned.
    pub unsigned16: u16,
    /// 32 bits, unsigned.
    pub unsigned32: u32,
    /// 64 bits, unsigned.
    pub unsigned64: u64,
    /// Single precision.
    pub single: f32,
    /// Double precision.
    pub double_precision: f64,
    /// A character.
    pub letter: char,
    /// A text.
    pub text: String,
    /// Bytes.
    pub blob: Vec<u8>,
    /// A duration.
    pub length: Duration,
    /// A moment.
    pub moment: SystemTime,
}

/// Cause one [`ScalarsHeard`] of the same.
#[signal(api)]
pub struct SendScalars {
    /// A truth value.
    pub flag: bool,
    /// 8 bits, signed.
    pub signed8: i8,
    /// 16 bits, signed.
    pub signed16: i16,
    /// 32 bits, signed.
    pub signed32: i32,
    /// 64 bits, signed.
    pub signed64: i64,
    /// 8 bits, unsigned.
    pub unsigned8: u8,
    /// 16 bits, unsigned.
    pub unsigned16: u16,
    /// 32 bits, unsigned.
    pub unsigned32: u32,
    /// 64 bits, unsigned.
    pub unsigned64: u64,
    /// Single precision.
    pub single: f32,
    /// Double precision.
    pub double_precision: f64,
    /// A character.
    pub letter: char,
    /// A text.
    pub text: String,
    /// Bytes.
    pub blob: Vec<u8>,
    /// A duration.
    pub length: Duration,
    /// A moment.
    pub moment: SystemTime,
}

/// What a [`SendScalars`] carried.
#[event(api)]
pub struct ScalarsHeard {
    /// A truth value.
    pub flag: bool,
    /// 8 bits, signed.
    pub signed8: i8,
    /// 16 bits, signed.
    pub signed16: i16,
    /// 32 bits, signed.
    pub signed32: i32,
    /// 64 bits, signed.
    pub signed64: i64,
    /// 8 bits, unsigned.
    pub unsigned8: u8,
    /// 16 bits, unsigned.
    pub unsigned16: u16,
    /// 32 bits, unsigned.
    pub unsigned32: u32,
    /// 64 bits, unsigned.
    pub unsigned64: u64,
    /// Single precision.
    pub single: f32,
    /// Double precision.
    pub double_precision: f64,
    /// A character.
    pub letter: char,
    /// A text.
    pub text: String,
    /// Bytes.
    pub blob: Vec<u8>,
    /// A duration.
    pub length: Duration,
    /// A moment.
    pub moment: SystemTime,
}

/// Answer them all, as they were given: what is declared, or made of others.
#[request(api, returns = Composites)]
pub struct EchoComposites {
    /// A variant without data.
    pub color: Color,
    /// A variant with a number at the end of what there is.
    pub level: Level,
    /// A variant with named data.
    pub shape: Shape,
    /// A variant with unnamed data.
    pub token: Token,
    /// A structure.
    pub item: Item,
    /// A newtype of a number.
    pub meters: Meters,
    /// A newtype of a text.
    pub label: Label,
    /// A newtype of bytes.
    pub seal: Seal,
    /// An alias of a number.
    pub ratio: Ratio,
    /// An alias of an array.
    pub quad: Quad,
    /// A list of numbers.
    pub numbers: Vec<i32>,
    /// An array of structures.
    pub corners: [Item; 2],
    /// A number or nothing.
    pub maybe: Option<i64>,
    /// A map in order.
    pub by_name: BTreeMap<String, i64>,
    /// A map without order.
    pub by_id: HashMap<u32, Item>,
    /// A tuple.
    pub pair: (i32, String),
    /// A box.
    pub tree: Box<Tree>,
    /// A type that is made of itself.
    pub list: List,
    /// Variants that are made of the whole.
    pub expr: Expr,
}

/// Fail with [`CarriesAll::Composites`] of what is given.
#[request(api, error = CarriesAll)]
pub struct FailWithComposites {
    /// A variant without data.
    pub color: Color,
    /// A variant with a number at the end of what there is.
    pub level: Level,
    /// A variant with named data.
    pub shape: Shape,
    /// A variant with unnamed data.
    pub token: Token,
    /// A structure.
    pub item: Item,
    /// A newtype of a number.
    pub meters: Meters,
    /// A newtype of a text.
    pub label: Label,
    /// A newtype of bytes.
    pub seal: Seal,
    /// An alias of a number.
    pub ratio: Ratio,
    /// An alias of an array.
    pub quad: Quad,
    /// A list of numbers.
    pub numbers: Vec<i32>,
    /// An array of structures.
    pub corners: [Item; 2],
    /// A number or nothing.
    pub maybe: Option<i64>,
    /// A map in order.
    pub by_name: BTreeMap<String, i64>,
    /// A map without order.
    pub by_id: HashMap<u32, Item>,
    /// A tuple.
    pub pair: (i32, String),
    /// A box.
    pub tree: Box<Tree>,
    /// A type that is made of itself.
    pub list: List,
    /// Variants that are made of the whole.
    pub expr: Expr,
}

/// Cause one [`CompositesHeard`] of the same.
#[signal(api)]
pub struct SendComposites {
    /// A variant without data.
    pub color: Color,
    /// A variant with a number at the end of what there is.
    pub level: Level,
    /// A variant with named data.
    pub shape: Shape,
    /// A variant with unnamed data.
    pub token: Token,
    /// A structure.
    pub item: Item,
    /// A newtype of a number.
    pub meters: Meters,
    /// A newtype of a text.
    pub label: Label,
    /// A newtype of bytes.
    pub seal: Seal,
    /// An alias of a number.
    pub ratio: Ratio,
    /// An alias of an array.
    pub quad: Quad,
    /// A list of numbers.
    pub numbers: Vec<i32>,
    /// An array of structures.
    pub corners: [Item; 2],
    /// A number or nothing.
    pub maybe: Option<i64>,
    /// A map in order.
    pub by_name: BTreeMap<String, i64>,
    /// A map without order.
    pub by_id: HashMap<u32, Item>,
    /// A tuple.
    pub pair: (i32, String),
    /// A box.
    pub tree: Box<Tree>,
    /// A type that is made of itself.
    pub list: List,
    /// Variants that are made of the whole.
    pub expr: Expr,
}

/// What a [`SendComposites`] carried.
#[event(api)]
pub struct CompositesHeard {
    /// A variant without data.
    pub color: Color,
    /// A variant with a number at the end of what there is.
    pub level: Level,
    /// A variant with named data.
    pub shape: Shape,
    /// A variant with unnamed data.
    pub token: Token,
    /// A structure.
    pub item: Item,
    /// A newtype of a number.
    pub meters: Meters,
    /// A newtype of a text.
    pub label: Label,
    /// A newtype of bytes.
    pub seal: Seal,
    /// An alias of a number.
    pub ratio: Ratio,
    /// An alias of an array.
    pub quad: Quad,
    /// A list of numbers.
    pub numbers: Vec<i32>,
    /// An array of structures.
    pub corners: [Item; 2],
    /// A number or nothing.
    pub maybe: Option<i64>,
    /// A map in order.
    pub by_name: BTreeMap<String, i64>,
    /// A map without order.
    pub by_id: HashMap<u32, Item>,
    /// A tuple.
    pub pair: (i32, String),
    /// A box.
    pub tree: Box<Tree>,
    /// A type that is made of itself.
    pub list: List,
    /// Variants that are made of the whole.
    pub expr: Expr,
}

/// Answer lists, as they were given.
#[request(api, returns = Lists)]
pub struct EchoLists {
    /// What comes back.
    pub value: Lists,
}

/// Cause one [`ListsHeard`] of the same.
#[signal(api)]
pub struct SendLists {
    /// They.
    pub value: Lists,
}

/// What a [`SendLists`] carried.
#[event(api)]
pub struct ListsHeard {
    /// They.
    pub value: Lists,
}

/// Answer arrays, as they were given.
#[request(api, returns = Arrays)]
pub struct EchoArrays {
    /// What comes back.
    pub value: Arrays,
}

/// Cause one [`ArraysHeard`] of the same.
#[signal(api)]
pub struct SendArrays {
    /// They.
    pub value: Arrays,
}

/// What a [`SendArrays`] carried.
#[event(api)]
pub struct ArraysHeard {
    /// They.
    pub value: Arrays,
}

/// Answer values or nothing, as they were given.
#[request(api, returns = Maybes)]
pub struct EchoMaybes {
    /// What comes back.
    pub value: Maybes,
}

/// Cause one [`MaybesHeard`] of the same.
#[signal(api)]
pub struct SendMaybes {
    /// They.
    pub value: Maybes,
}

/// What a [`SendMaybes`] carried.
#[event(api)]
pub struct MaybesHeard {
    /// They.
    pub value: Maybes,
}

/// Answer sorted maps by every kind of key, as they were given.
#[request(api, returns = ByKey)]
pub struct EchoByKey {
    /// What comes back.
    pub value: ByKey,
}

/// Cause one [`ByKeyHeard`] of the same.
#[signal(api)]
pub struct SendByKey {
    /// They.
    pub value: ByKey,
}

/// What a [`SendByKey`] carried.
#[event(api)]
pub struct ByKeyHeard {
    /// They.
    pub value: ByKey,
}

/// Answer maps without order by every kind of key, as they were given.
#[request(api, returns = ByKeyUnsorted)]
pub struct EchoByKeyUnsorted {
    /// What comes back.
    pub value: ByKeyUnsorted,
}

/// Cause one [`ByKeyUnsortedHeard`] of the same.
#[signal(api)]
pub struct SendByKeyUnsorted {
    /// They.
    pub value: ByKeyUnsorted,
}

/// What a [`SendByKeyUnsorted`] carried.
#[event(api)]
pub struct ByKeyUnsortedHeard {
    /// They.
    pub value: ByKeyUnsorted,
}

/// Answer tuples, as they were given.
#[request(api, returns = Pairs)]
pub struct EchoPairs {
    /// What comes back.
    pub value: Pairs,
}

/// Cause one [`PairsHeard`] of the same.
#[signal(api)]
pub struct SendPairs {
    /// They.
    pub value: Pairs,
}

/// What a [`SendPairs`] carried.
#[event(api)]
pub struct PairsHeard {
    /// They.
    pub value: Pairs,
}

/// Answer newtypes, as they were given.
#[request(api, returns = Newtypes)]
pub struct EchoNewtypes {
    /// What comes back.
    pub value: Newtypes,
}

/// Cause one [`NewtypesHeard`] of the same.
#[signal(api)]
pub struct SendNewtypes {
    /// They.
    pub value: Newtypes,
}

/// What a [`SendNewtypes`] carried.
#[event(api)]
pub struct NewtypesHeard {
    /// They.
    pub value: Newtypes,
}

/// Answer variants with data of every type, as they were given.
#[request(api, returns = Cases)]
pub struct EchoCases {
    /// What comes back.
    pub value: Cases,
}

/// Cause one [`CasesHeard`] of the same.
#[signal(api)]
pub struct SendCases {
    /// They.
    pub value: Cases,
}

/// What a [`SendCases`] carried.
#[event(api)]
pub struct CasesHeard {
    /// They.
    pub value: Cases,
}

/// Answer nestings of several kinds, as they were given.
#[request(api, returns = Nestings)]
pub struct EchoNestings {
    /// What comes back.
    pub value: Nestings,
}

/// Cause one [`NestingsHeard`] of the same.
#[signal(api)]
pub struct SendNestings {
    /// They.
    pub value: Nestings,
}

/// What a [`SendNestings`] carried.
#[event(api)]
pub struct NestingsHeard {
    /// They.
    pub value: Nestings,
}

/// Fail with [`CarriesAll::Containers`] of what is given.
#[request(api, error = CarriesAll)]
pub struct FailWithContainers {
    /// Lists.
    pub lists: Lists,
    /// Arrays.
    pub arrays: Arrays,
    /// Values or nothing.
    pub maybes: Maybes,
    /// Sorted maps by every kind of key.
    pub by_key: ByKey,
    /// Maps without order by every kind of key.
    pub by_key_unsorted: ByKeyUnsorted,
}

/// Fail with [`CarriesAll::Nested`] of what is given.
#[request(api, error = CarriesAll)]
pub struct FailWithNested {
    /// Tuples.
    pub pairs: Pairs,
    /// Newtypes.
    pub newtypes: Newtypes,
    /// Variants with data of every type.
    pub cases: Cases,
    /// Nestings of several kinds.
    pub nestings: Nestings,
}

/// Fail with [`CarriesAll::Unnamed`] of what is given.
#[request(api, returns = (i32, String), error = CarriesAll)]
pub struct FailWithUnnamed {
    /// Its first field.
    pub field0: i32,
    /// Its second field.
    pub field1: String,
    /// Its third field.
    pub field2: Item,
}

/// Fail with [`CarriesAll::Nothing`].
#[request(api, error = CarriesAll)]
pub struct FailWithNothing;

/// Cause one [`NothingHeard`].
#[signal(api)]
pub struct SendNothing;

/// A [`SendNothing`] came.
#[event(api)]
pub struct NothingHeard;
