//! Every type inside of lists, arrays, options, maps, tuples, newtypes and variants.

use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, SystemTime};

use brokers::data;

use super::basic::{Color, Item, Label, Level, Meters, Name, Quad, Ratio, Seal, Shape, Token};
use super::composed::{Expr, List, Tree};

/// Lists of each type; those of `u8` are bytes.
#[data]
pub struct Lists {
    /// A truth value.
    pub flag: Vec<bool>,
    /// 8 bits, signed.
    pub signed8: Vec<i8>,
    /// 16 bits, signed.
    pub signed16: Vec<i16>,
    /// 32 bits, signed.
    pub signed32: Vec<i32>,
    /// 64 bits, signed.
    pub signed64: Vec<i64>,
    /// 8 bits, unsigned.
    pub unsigned8: Vec<u8>,
    /// 16 bits, unsigned.
    pub unsigned16: Vec<u16>,
    /// 32 bits, unsigned.
    pub unsigned32: Vec<u32>,
    /// 64 bits, unsigned.
    pub unsigned64: Vec<u64>,
    /// Single precision.
    pub single: Vec<f32>,
    /// Double precision.
    pub double_precision: Vec<f64>,
    /// A character.
    pub letter: Vec<char>,
    /// A text.
    pub text: Vec<String>,
    /// Bytes.
    pub blob: Vec<Vec<u8>>,
    /// A duration.
    pub length: Vec<Duration>,
    /// A moment.
    pub moment: Vec<SystemTime>,
    /// A variant without data.
    pub color: Vec<Color>,
    /// A variant with a number at the end of what there is.
    pub level: Vec<Level>,
    /// A variant with named data.
    pub shape: Vec<Shape>,
    /// A variant with unnamed data.
    pub token: Vec<Token>,
    /// A structure.
    pub item: Vec<Item>,
    /// A newtype of a number.
    pub meters: Vec<Meters>,
    /// A newtype of a text.
    pub label: Vec<Label>,
    /// A newtype of bytes.
    pub seal: Vec<Seal>,
    /// An alias of a number.
    pub ratio: Vec<Ratio>,
    /// An alias of an array.
    pub quad: Vec<Quad>,
    /// A list of numbers.
    pub numbers: Vec<Vec<i32>>,
    /// An array of structures.
    pub corners: Vec<[Item; 2]>,
    /// A number or nothing.
    pub maybe: Vec<Option<i64>>,
    /// A map in order.
    pub by_name: Vec<BTreeMap<String, i64>>,
    /// A map without order.
    pub by_id: Vec<HashMap<u32, Item>>,
    /// A tuple.
    pub pair: Vec<(i32, String)>,
    /// A box.
    pub tree: Vec<Box<Tree>>,
    /// A type that is made of itself.
    pub list: Vec<List>,
    /// Variants that are made of the whole.
    pub expr: Vec<Expr>,
}

/// Arrays of each type.
#[data]
pub struct Arrays {
    /// A truth value.
    pub flag: [bool; 2],
    /// 8 bits, signed.
    pub signed8: [i8; 2],
    /// 16 bits, signed.
    pub signed16: [i16; 2],
    /// 32 bits, signed.
    pub signed32: [i32; 2],
    /// 64 bits, signed.
    pub signed64: [i64; 2],
    /// 8 bits, unsigned.
    pub unsigned8: [u8; 2],
    /// 16 bits, unsigned.
    pub unsigned16: [u16; 2],
    /// 32 bits, unsigned.
    pub unsigned32: [u32; 2],
    /// 64 bits, unsigned.
    pub unsigned64: [u64; 2],
    /// Single precision.
    pub single: [f32; 2],
    /// Double precision.
    pub double_precision: [f64; 2],
    /// A character.
    pub letter: [char; 2],
    /// A text.
    pub text: [String; 2],
    /// Bytes.
    pub blob: [Vec<u8>; 2],
    /// A duration.
    pub length: [Duration; 2],
    /// A moment.
    pub moment: [SystemTime; 2],
    /// A variant without data.
    pub color: [Color; 2],
    /// A variant with a number at the end of what there is.
    pub level: [Level; 2],
    /// A variant with named data.
    pub shape: [Shape; 2],
    /// A variant with unnamed data.
    pub token: [Token; 2],
    /// A structure.
    pub item: [Item; 2],
    /// A newtype of a number.
    pub meters: [Meters; 2],
    /// A newtype of a text.
    pub label: [Label; 2],
    /// A newtype of bytes.
    pub seal: [Seal; 2],
    /// An alias of a number.
    pub ratio: [Ratio; 2],
    /// An alias of an array.
    pub quad: [Quad; 2],
    /// A list of numbers.
    pub numbers: [Vec<i32>; 2],
    /// An array of structures.
    pub corners: [[Item; 2]; 2],
    /// A number or nothing.
    pub maybe: [Option<i64>; 2],
    /// A map in order.
    pub by_name: [BTreeMap<String, i64>; 2],
    /// A map without order.
    pub by_id: [HashMap<u32, Item>; 2],
    /// A tuple.
    pub pair: [(i32, String); 2],
    /// A box.
    pub tree: [Box<Tree>; 2],
    /// A type that is made of itself.
    pub list: [List; 2],
    /// Variants that are made of the whole.
    pub expr: [Expr; 2],
}

/// Each type, or nothing.
#[data]
pub struct Maybes {
    /// A truth value.
    pub flag: Option<bool>,
    /// 8 bits, signed.
    pub signed8: Option<i8>,
    /// 16 bits, signed.
    pub signed16: Option<i16>,
    /// 32 bits, signed.
    pub signed32: Option<i32>,
    /// 64 bits, signed.
    pub signed64: Option<i64>,
    /// 8 bits, unsigned.
    pub unsigned8: Option<u8>,
    /// 16 bits, unsigned.
    pub unsigned16: Option<u16>,
    /// 32 bits, unsigned.
    pub unsigned32: Option<u32>,
    /// 64 bits, unsigned.
    pub unsigned64: Option<u64>,
    /// Single precision.
    pub single: Option<f32>,
    /// Double precision.
    pub double_precision: Option<f64>,
    /// A character.
    pub letter: Option<char>,
    /// A text.
    pub text: Option<String>,
    /// Bytes.
    pub blob: Option<Vec<u8>>,
    /// A duration.
    pub length: Option<Duration>,
    /// A moment.
    pub moment: Option<SystemTime>,
    /// A variant without data.
    pub color: Option<Color>,
    /// A variant with a number at the end of what there is.
    pub level: Option<Level>,
    /// A variant with named data.
    pub shape: Option<Shape>,
    /// A variant with unnamed data.
    pub token: Option<Token>,
    /// A structure.
    pub item: Option<Item>,
    /// A newtype of a number.
    pub meters: Option<Meters>,
    /// A newtype of a text.
    pub label: Option<Label>,
    /// A newtype of bytes.
    pub seal: Option<Seal>,
    /// An alias of a number.
    pub ratio: Option<Ratio>,
    /// An alias of an array.
    pub quad: Option<Quad>,
    /// A list of numbers.
    pub numbers: Option<Vec<i32>>,
    /// An array of structures.
    pub corners: Option<[Item; 2]>,
    /// A number or nothing.
    pub maybe: Option<Option<i64>>,
    /// A map in order.
    pub by_name: Option<BTreeMap<String, i64>>,
    /// A map without order.
    pub by_id: Option<HashMap<u32, Item>>,
    /// A tuple.
    pub pair: Option<(i32, String)>,
    /// A box.
    pub tree: Option<Box<Tree>>,
    /// A type that is made of itself.
    pub list: Option<List>,
    /// Variants that are made of the whole.
    pub expr: Option<Expr>,
}

/// Tuples with a part of each type.
#[data]
pub struct Pairs {
    /// From a truth value to a character.
    pub part0: (bool, i8, i16, i32, i64, u8, u16, u32, u64, f32, f64, char),
    /// From a text to a newtype of bytes.
    pub part1: (String, Vec<u8>, Duration, SystemTime, Color, Level, Shape, Token, Item, Meters, Label, Seal),
    /// From an alias of a number to variants that are made of the whole.
    pub part2: (
        Ratio,
        Quad,
        Vec<i32>,
        [Item; 2],
        Option<i64>,
        BTreeMap<String, i64>,
        HashMap<u32, Item>,
        (i32, String),
        Box<Tree>,
        List,
        Expr,
    ),
}

/// Maps in the order of keys of each kind; with [`ByKeyUnsorted`] they have values of each type.
#[data]
pub struct ByKey {
    /// By a truth value: a truth value.
    pub flag: BTreeMap<bool, bool>,
    /// By 8 bits, signed: 8 bits, signed.
    pub signed8: BTreeMap<i8, i8>,
    /// By 16 bits, signed: 16 bits, signed.
    pub signed16: BTreeMap<i16, i16>,
    /// By 32 bits, signed: 32 bits, signed.
    pub signed32: BTreeMap<i32, i32>,
    /// By 64 bits, signed: 64 bits, signed.
    pub signed64: BTreeMap<i64, i64>,
    /// By 8 bits, unsigned: 8 bits, unsigned.
    pub unsigned8: BTreeMap<u8, u8>,
    /// By 16 bits, unsigned: 16 bits, unsigned.
    pub unsigned16: BTreeMap<u16, u16>,
    /// By 32 bits, unsigned: 32 bits, unsigned.
    pub unsigned32: BTreeMap<u32, u32>,
    /// By 64 bits, unsigned: 64 bits, unsigned.
    pub unsigned64: BTreeMap<u64, u64>,
    /// By a character: single precision.
    pub letter: BTreeMap<char, f32>,
    /// By a text: double precision.
    pub text: BTreeMap<String, f64>,
    /// By an alias of a text: a character.
    pub name: BTreeMap<Name, char>,
    /// By a variant without data: a text.
    pub color: BTreeMap<Color, String>,
    /// By a variant with a number at the end of what there is: bytes.
    pub level: BTreeMap<Level, Vec<u8>>,
    /// By a newtype of a text: a duration.
    pub label: BTreeMap<Label, Duration>,
    /// By a newtype of a truth value: a moment.
    pub new_flag: BTreeMap<NewFlag, SystemTime>,
    /// By a newtype of a number: a variant without data.
    pub new_signed64: BTreeMap<NewSigned64, Color>,
    /// By a newtype of a character: a variant with a number at the end of what there is.
    pub new_letter: BTreeMap<NewLetter, Level>,
    /// By a newtype of a variant: a variant with named data.
    pub new_color: BTreeMap<NewColor, Shape>,
    /// By a newtype of a newtype: a variant with unnamed data.
    pub new_label: BTreeMap<NewLabel, Token>,
}

/// Maps with keys of each kind, in no order; with [`ByKey`] they have values of each type.
#[data]
pub struct ByKeyUnsorted {
    /// By a truth value: a structure.
    pub flag: HashMap<bool, Item>,
    /// By 8 bits, signed: a newtype of a number.
    pub signed8: HashMap<i8, Meters>,
    /// By 16 bits, signed: a newtype of a text.
    pub signed16: HashMap<i16, Label>,
    /// By 32 bits, signed: a newtype of bytes.
    pub signed32: HashMap<i32, Seal>,
    /// By 64 bits, signed: an alias of a number.
    pub signed64: HashMap<i64, Ratio>,
    /// By 8 bits, unsigned: an alias of an array.
    pub unsigned8: HashMap<u8, Quad>,
    /// By 16 bits, unsigned: a list of numbers.
    pub unsigned16: HashMap<u16, Vec<i32>>,
    /// By 32 bits, unsigned: an array of structures.
    pub unsigned32: HashMap<u32, [Item; 2]>,
    /// By 64 bits, unsigned: a number or nothing.
    pub unsigned64: HashMap<u64, Option<i64>>,
    /// By a character: a map in order.
    pub letter: HashMap<char, BTreeMap<String, i64>>,
    /// By a text: a map without order.
    pub text: HashMap<String, HashMap<u32, Item>>,
    /// By an alias of a text: a tuple.
    pub name: HashMap<Name, (i32, String)>,
    /// By a variant without data: a box.
    pub color: HashMap<Color, Box<Tree>>,
    /// By a variant with a number at the end of what there is: a type that is made of itself.
    pub level: HashMap<Level, List>,
    /// By a newtype of a text: variants that are made of the whole.
    pub label: HashMap<Label, Expr>,
    /// By a newtype of a truth value: a truth value.
    pub new_flag: HashMap<NewFlag, bool>,
    /// By a newtype of a number: 8 bits, signed.
    pub new_signed64: HashMap<NewSigned64, i8>,
    /// By a newtype of a character: 16 bits, signed.
    pub new_letter: HashMap<NewLetter, i16>,
    /// By a newtype of a variant: 32 bits, signed.
    pub new_color: HashMap<NewColor, i32>,
    /// By a newtype of a newtype: 64 bits, signed.
    pub new_label: HashMap<NewLabel, i64>,
}

/// A type of its own around: a truth value.
#[data]
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NewFlag(pub bool);

/// A type of its own around: 8 bits, signed.
#[data]
pub struct NewSigned8(pub i8);

/// A type of its own around: 16 bits, signed.
#[data]
pub struct NewSigned16(pub i16);

/// A type of its own around: 32 bits, signed.
#[data]
pub struct NewSigned32(pub i32);

/// A type of its own around: 64 bits, signed.
#[data]
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NewSigned64(pub i64);

/// A type of its own around: 8 bits, unsigned.
#[data]
pub struct NewUnsigned8(pub u8);

/// A type of its own around: 16 bits, unsigned.
#[data]
pub struct NewUnsigned16(pub u16);

/// A type of its own around: 32 bits, unsigned.
#[data]
pub struct NewUnsigned32(pub u32);

/// A type of its own around: 64 bits, unsigned.
#[data]
pub struct NewUnsigned64(pub u64);

/// A type of its own around: single precision.
#[data]
pub struct NewSingle(pub f32);

/// A type of its own around: double precision.
#[data]
pub struct NewDoublePrecision(pub f64);

/// A type of its own around: a character.
#[data]
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NewLetter(pub char);

/// A type of its own around: a text.
#[data]
pub struct NewText(pub String);

/// A type of its own around: bytes.
#[data]
pub struct NewBlob(pub Vec<u8>);

/// A type of its own around: a duration.
#[data]
pub struct NewLength(pub Duration);

/// A type of its own around: a moment.
#[data]
pub struct NewMoment(pub SystemTime);

/// A type of its own around: a variant without data.
#[data]
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NewColor(pub Color);

/// A type of its own around: a variant with a number at the end of what there is.
#[data]
pub struct NewLevel(pub Level);

/// A type of its own around: a variant with named data.
#[data]
pub struct NewShape(pub Shape);

/// A type of its own around: a variant with unnamed data.
#[data]
pub struct NewToken(pub Token);

/// A type of its own around: a structure.
#[data]
pub struct NewItem(pub Item);

/// A type of its own around: a newtype of a number.
#[data]
pub struct NewMeters(pub Meters);

/// A type of its own around: a newtype of a text.
#[data]
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NewLabel(pub Label);

/// A type of its own around: a newtype of bytes.
#[data]
pub struct NewSeal(pub Seal);

/// A type of its own around: an alias of a number.
#[data]
pub struct NewRatio(pub Ratio);

/// A type of its own around: an alias of an array.
#[data]
pub struct NewQuad(pub Quad);

/// A type of its own around: a list of numbers.
#[data]
pub struct NewNumbers(pub Vec<i32>);

/// A type of its own around: an array of structures.
#[data]
pub struct NewCorners(pub [Item; 2]);

/// A type of its own around: a number or nothing.
#[data]
pub struct NewMaybe(pub Option<i64>);

/// A type of its own around: a map in order.
#[data]
pub struct NewByName(pub BTreeMap<String, i64>);

/// A type of its own around: a map without order.
#[data]
pub struct NewById(pub HashMap<u32, Item>);

/// A type of its own around: a tuple.
#[data]
pub struct NewPair(pub (i32, String));

/// A type of its own around: a box.
#[data]
pub struct NewTree(pub Box<Tree>);

/// A type of its own around: a type that is made of itself.
#[data]
pub struct NewList(pub List);

/// A type of its own around: variants that are made of the whole.
#[data]
pub struct NewExpr(pub Expr);

/// Newtypes of each type.
#[data]
pub struct Newtypes {
    /// A truth value.
    pub flag: NewFlag,
    /// 8 bits, signed.
    pub signed8: NewSigned8,
    /// 16 bits, signed.
    pub signed16: NewSigned16,
    /// 32 bits, signed.
    pub signed32: NewSigned32,
    /// 64 bits, signed.
    pub signed64: NewSigned64,
    /// 8 bits, unsigned.
    pub unsigned8: NewUnsigned8,
    /// 16 bits, unsigned.
    pub unsigned16: NewUnsigned16,
    /// 32 bits, unsigned.
    pub unsigned32: NewUnsigned32,
    /// 64 bits, unsigned.
    pub unsigned64: NewUnsigned64,
    /// Single precision.
    pub single: NewSingle,
    /// Double precision.
    pub double_precision: NewDoublePrecision,
    /// A character.
    pub letter: NewLetter,
    /// A text.
    pub text: NewText,
    /// Bytes.
    pub blob: NewBlob,
    /// A duration.
    pub length: NewLength,
    /// A moment.
    pub moment: NewMoment,
    /// A variant without data.
    pub color: NewColor,
    /// A variant with a number at the end of what there is.
    pub level: NewLevel,
    /// A variant with named data.
    pub shape: NewShape,
    /// A variant with unnamed data.
    pub token: NewToken,
    /// A structure.
    pub item: NewItem,
    /// A newtype of a number.
    pub meters: NewMeters,
    /// A newtype of a text.
    pub label: NewLabel,
    /// A newtype of bytes.
    pub seal: NewSeal,
    /// An alias of a number.
    pub ratio: NewRatio,
    /// An alias of an array.
    pub quad: NewQuad,
    /// A list of numbers.
    pub numbers: NewNumbers,
    /// An array of structures.
    pub corners: NewCorners,
    /// A number or nothing.
    pub maybe: NewMaybe,
    /// A map in order.
    pub by_name: NewByName,
    /// A map without order.
    pub by_id: NewById,
    /// A tuple.
    pub pair: NewPair,
    /// A box.
    pub tree: NewTree,
    /// A type that is made of itself.
    pub list: NewList,
    /// Variants that are made of the whole.
    pub expr: NewExpr,
}

/// Variants with unnamed data of each type.
#[data]
pub enum Cases {
    /// Nothing.
    Nothing,
    /// All at once: what is one number, one text, one stretch of bytes or time.
    Scalars(
        /// A truth value.
        bool,
        /// 8 bits, signed.
        i8,
        /// 16 bits, signed.
        i16,
        /// 32 bits, signed.
        i32,
        /// 64 bits, signed.
        i64,
        /// 8 bits, unsigned.
        u8,
        /// 16 bits, unsigned.
        u16,
        /// 32 bits, unsigned.
        u32,
        /// 64 bits, unsigned.
        u64,
        /// Single precision.
        f32,
        /// Double precision.
        f64,
        /// A character.
        char,
        /// A text.
        String,
        /// Bytes.
        Vec<u8>,
        /// A duration.
        Duration,
        /// A moment.
        SystemTime,
    ),
    /// All at once: what is declared, or made of others.
    Composites(
        /// A variant without data.
        Color,
        /// A variant with a number at the end of what there is.
        Level,
        /// A variant with named data.
        Shape,
        /// A variant with unnamed data.
        Token,
        /// A structure.
        Item,
        /// A newtype of a number.
        Meters,
        /// A newtype of a text.
        Label,
        /// A newtype of bytes.
        Seal,
        /// An alias of a number.
        Ratio,
        /// An alias of an array.
        Quad,
        /// A list of numbers.
        Vec<i32>,
        /// An array of structures.
        [Item; 2],
        /// A number or nothing.
        Option<i64>,
        /// A map in order.
        BTreeMap<String, i64>,
        /// A map without order.
        HashMap<u32, Item>,
        /// A tuple.
        (i32, String),
        /// A box.
        Box<Tree>,
        /// A type that is made of itself.
        List,
        /// Variants that are made of the whole.
        Expr,
    ),
}
