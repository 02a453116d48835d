//! The types that the others are made of, and each type on its own as a parameter and as a result.

use std::collections::HashMap;

use brokers::{data, request};

/// How many numbers an [`EchoArray`] carries.
pub const QUAD: usize = 4;

/// A share of a whole; an alias, so the same type as what it stands for.
pub type Ratio = f64;

/// As many numbers.
pub type Quad = [i32; QUAD];

/// What something is called; another alias.
pub type Name = String;

/// A length in metres.
#[data]
pub struct Meters(pub f64);

/// A text that is not just any text.
#[data]
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label(pub String);

/// Bytes that nobody looks into.
#[data]
pub struct Seal(pub Vec<u8>);

/// A colour; the numbers are neither dense nor all positive.
#[data]
#[derive(PartialOrd, Ord)]
pub enum Color {
    /// Like a cherry.
    Red = 1,
    /// Like grass.
    Green = 2,
    /// Like the sky, and below zero.
    Blue = -7,
}

/// How high something stands, with the first and the last number that there is.
#[data]
#[derive(PartialOrd, Ord)]
pub enum Level {
    /// Nowhere lower.
    Lowest = -2_147_483_648,
    /// Neither high nor low.
    Middle = 0,
    /// Nowhere higher.
    Highest = 2_147_483_647,
}

/// A small structure with fields of several kinds.
#[data]
pub struct Item {
    /// A text.
    pub name: String,
    /// A number.
    pub amount: f64,
    /// A truth value.
    pub flag: bool,
    /// A character.
    pub letter: char,
    /// A variant without data.
    pub color: Color,
}

/// Variants with data of different kinds, and one without.
#[data]
pub enum Shape {
    /// All points at one distance.
    Circle {
        /// That distance.
        radius: f64,
    },
    /// Four right angles.
    Rect {
        /// From left to right.
        width: f64,
        /// From top to bottom.
        height: f64,
    },
    /// Known by its name only.
    Named {
        /// The name.
        name: String,
        /// What else is said of it.
        tags: Vec<String>,
    },
    /// Nothing at all.
    Empty,
}

/// Variants with data that has no names, and one without data.
#[data]
pub enum Token {
    /// A number.
    Number(f64),
    /// Another number, and what it is called.
    Constant(i64, Name),
    /// Nothing but its name.
    End,
    /// A structure.
    Item(Item),
}

/// One field of every kind; two are named like words that some target languages keep for themselves.
#[data]
pub struct Everything {
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
    /// Numbers.
    pub numbers: Vec<i32>,
    /// Texts.
    pub names: Vec<String>,
    /// Structures.
    pub items: Vec<Item>,
    /// Lists of numbers.
    pub matrix: Vec<Vec<f64>>,
    /// A fixed number of numbers.
    pub quad: [i32; QUAD],
    /// A fixed number of structures.
    pub pair: [Item; 2],
    /// A number or nothing.
    pub maybe: Option<i64>,
    /// A text or nothing.
    pub maybe_text: Option<String>,
    /// A list or nothing.
    pub maybe_numbers: Option<Vec<i32>>,
    /// A structure or nothing.
    pub maybe_item: Option<Item>,
    /// A structure.
    pub inner: Item,
    /// A variant without data.
    pub color: Color,
    /// A newtype of a number.
    pub distance: Meters,
    /// A newtype of a text.
    pub label: Label,
    /// An alias.
    pub ratio: Ratio,
    /// A variant with data.
    pub shape: Shape,
    /// A keyword of C++ and Python.
    pub class: String,
    /// A constant of Python, once its case is changed.
    pub none: Option<i32>,
}

/// Answer a truth value, as it was given.
///
/// Some text that ends comments and strings elsewhere: `src/*.rs`, `*/`, `"""`, `\\n`, and a quote at the end: "
#[request(api, returns = bool)]
pub struct EchoBool {
    /// What comes back.
    pub value: bool,
}

/// Answer a signed number of 8 bits, as it was given.
#[request(api, returns = i8)]
pub struct EchoI8 {
    /// What comes back.
    pub value: i8,
}

/// Answer a signed number of 16 bits, as it was given.
#[request(api, returns = i16)]
pub struct EchoI16 {
    /// What comes back.
    pub value: i16,
}

/// Answer a signed number of 32 bits, as it was given.
#[request(api, returns = i32)]
pub struct EchoI32 {
    /// What comes back.
    pub value: i32,
}

/// Answer a signed number of 64 bits, as it was given.
#[request(api, returns = i64)]
pub struct EchoI64 {
    /// What comes back.
    pub value: i64,
}

/// Answer an unsigned number of 8 bits, as it was given.
#[request(api, returns = u8)]
pub struct EchoU8 {
    /// What comes back.
    pub value: u8,
}

/// Answer an unsigned number of 16 bits, as it was given.
#[request(api, returns = u16)]
pub struct EchoU16 {
    /// What comes back.
    pub value: u16,
}

/// Answer an unsigned number of 32 bits, as it was given.
#[request(api, returns = u32)]
pub struct EchoU32 {
    /// What comes back.
    pub value: u32,
}

/// Answer an unsigned number of 64 bits, as it was given.
#[request(api, returns = u64)]
pub struct EchoU64 {
    /// What comes back.
    pub value: u64,
}

/// Answer a number of single precision, as it was given.
#[request(api, returns = f32)]
pub struct EchoF32 {
    /// What comes back.
    pub value: f32,
}

/// Answer a number of double precision, as it was given.
#[request(api, returns = f64)]
pub struct EchoF64 {
    /// What comes back.
    pub value: f64,
}

/// Answer a character, as it was given.
#[request(api, returns = char)]
pub struct EchoChar {
    /// What comes back.
    pub value: char,
}

/// Answer a text, as it was given.
#[request(api, returns = String)]
pub struct EchoString {
    /// What comes back.
    pub value: String,
}

/// Answer bytes, as it was given.
#[request(api, returns = Vec<u8>)]
pub struct EchoBytes {
    /// What comes back.
    pub value: Vec<u8>,
}

/// Answer a list of numbers, as it was given.
#[request(api, returns = Vec<i32>)]
pub struct EchoVecI32 {
    /// What comes back.
    pub values: Vec<i32>,
}

/// Answer a list of floating-point numbers, as it was given.
#[request(api, returns = Vec<f64>)]
pub struct EchoVecF64 {
    /// What comes back.
    pub values: Vec<f64>,
}

/// Answer a list of truth values, as it was given.
#[request(api, returns = Vec<bool>)]
pub struct EchoVecBool {
    /// What comes back.
    pub values: Vec<bool>,
}

/// Answer a list of texts, as it was given.
#[request(api, returns = Vec<String>)]
pub struct EchoVecString {
    /// What comes back.
    pub values: Vec<String>,
}

/// Answer a list of byte strings, as it was given.
#[request(api, returns = Vec<Vec<u8>>)]
pub struct EchoVecBytes {
    /// What comes back.
    pub values: Vec<Vec<u8>>,
}

/// Answer a list of structures, as it was given.
#[request(api, returns = Vec<Item>)]
pub struct EchoVecStruct {
    /// What comes back.
    pub values: Vec<Item>,
}

/// Answer a list of variants, as it was given.
#[request(api, returns = Vec<Color>)]
pub struct EchoVecEnum {
    /// What comes back.
    pub values: Vec<Color>,
}

/// Answer a list of newtypes, as it was given.
#[request(api, returns = Vec<Meters>)]
pub struct EchoVecNewtype {
    /// What comes back.
    pub values: Vec<Meters>,
}

/// Answer a list of lists, as it was given.
#[request(api, returns = Vec<Vec<f64>>)]
pub struct EchoVecVecF64 {
    /// What comes back.
    pub values: Vec<Vec<f64>>,
}

/// Answer a fixed number of numbers, as it was given.
#[request(api, returns = [i32; QUAD])]
pub struct EchoArray {
    /// What comes back.
    pub values: [i32; QUAD],
}

/// Answer a number or nothing, as it was given.
#[request(api, returns = Option<i64>)]
pub struct EchoOptionI64 {
    /// What comes back.
    pub value: Option<i64>,
}

/// Answer a text or nothing, as it was given.
#[request(api, returns = Option<String>)]
pub struct EchoOptionString {
    /// What comes back.
    pub value: Option<String>,
}

/// Answer a structure or nothing, as it was given.
#[request(api, returns = Option<Item>)]
pub struct EchoOptionStruct {
    /// What comes back.
    pub value: Option<Item>,
}

/// Answer a variant without data, as it was given.
#[request(api, returns = Color)]
pub struct EchoEnum {
    /// What comes back.
    pub value: Color,
}

/// Answer a newtype of a number, as it was given.
#[request(api, returns = Meters)]
pub struct EchoNewtype {
    /// What comes back.
    pub value: Meters,
}

/// Answer a newtype of a text, as it was given.
#[request(api, returns = Label)]
pub struct EchoNewtypeString {
    /// What comes back.
    pub value: Label,
}

/// Answer a value of an aliased type, as it was given.
#[request(api, returns = Ratio)]
pub struct EchoAlias {
    /// What comes back.
    pub value: Ratio,
}

/// Answer a structure with a field of every kind, as it was given.
#[request(api, returns = Everything)]
pub struct EchoStruct {
    /// What comes back.
    pub value: Everything,
}

/// Answer a variant with data, as it was given.
#[request(api, returns = Shape)]
pub struct EchoShape {
    /// What comes back.
    pub value: Shape,
}

/// Answer a variant with a number at the end of what there is, as it was given.
#[request(api, returns = Level)]
pub struct EchoLevel {
    /// What comes back.
    pub value: Level,
}

/// Answer a variant with unnamed data, as it was given.
#[request(api, returns = Token)]
pub struct EchoToken {
    /// What comes back.
    pub value: Token,
}

/// Answer a newtype of bytes, as it was given.
#[request(api, returns = Seal)]
pub struct EchoSeal {
    /// What comes back.
    pub value: Seal,
}

/// Answer an alias of an array, as it was given.
#[request(api, returns = Quad)]
pub struct EchoQuad {
    /// What comes back.
    pub value: Quad,
}

/// Answer a map without order, as it was given.
#[request(api, returns = HashMap<u32, Item>)]
pub struct EchoById {
    /// What comes back.
    pub value: HashMap<u32, Item>,
}

/// Answer an array of structures, as it was given.
#[request(api, returns = [Item; 2])]
pub struct EchoCorners {
    /// What comes back.
    pub value: [Item; 2],
}

/// Take parameters of many kinds at once and describe them, so that a swapped pair would be seen.
#[request(api, returns = String)]
pub struct Describe {
    /// First.
    pub number: i32,
    /// Second.
    pub text: String,
    /// Third.
    pub items: Vec<Item>,
    /// Fourth.
    pub maybe: Option<i64>,
    /// Fifth.
    pub shape: Shape,
    /// Sixth.
    pub flag: bool,
}

/// Take nothing, answer nothing.
#[request(api)]
pub struct UnitResult;
