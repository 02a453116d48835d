//! The vocabulary that the tests of every language call: each mapped type as parameter, result, field and payload, and
//! a request for each way in which a call can fail.

use brokers::{data, error, event, request, signal};

/// How many numbers an [`EchoArray`] carries.
pub const QUAD: usize = 4;

/// A share of a whole; an alias, so the same type as what it stands for.
pub type Ratio = f64;

/// A length in metres.
#[data]
pub struct Meters(pub f64);

/// A text that is not just any text.
#[data]
pub struct Label(pub String);

/// A colour; the numbers are neither dense nor all positive.
#[data]
pub enum Color {
    /// Like a cherry.
    Red = 1,
    /// Like grass.
    Green = 2,
    /// Like the sky, and below zero.
    Blue = -7,
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

/// Which variant of [`TestError`] is wanted.
#[data]
pub enum FailKind {
    /// [`TestError::NotFound`] with the id 42.
    NotFound = 0,
    /// [`TestError::Refused`] with the reason `closed on Sundays` and the codes 7, -7.
    Refused = 1,
    /// [`TestError::Plain`].
    Plain = 2,
}

/// An error with data in some of its variants.
#[error]
pub enum TestError {
    /// Nothing has this id.
    NotFound {
        /// The id.
        id: i64,
    },
    /// The request was understood and refused.
    Refused {
        /// Why.
        reason: String,
        /// Numbers for those who know what they mean.
        codes: Vec<i32>,
    },
    /// There is nothing more to say.
    Plain,
}

/// An error whose variants carry nothing but their numbers.
#[error]
pub enum PlainError {
    /// It was too early.
    Early = 3,
    /// It was too late.
    Late = 8,
}

/// Fail with the variant that was asked for.
#[request(api, returns = i64, error = TestError)]
pub struct Fail {
    /// The variant.
    pub kind: FailKind,
}

/// Fail with [`PlainError::Late`].
#[request(api, returns = i64, error = PlainError)]
pub struct FailPlain;

/// Fail with a text.
#[request(api, returns = i64)]
pub struct FailMessage {
    /// The text.
    pub text: String,
}

/// Panic.
#[request(api, returns = i64)]
pub struct Panics {
    /// What the panic says.
    pub message: String,
}

/// Declared, and never provided.
#[request(api, returns = bool)]
pub struct Unprovided;

/// Try to provide [`EchoBool`] a second time; answers whether that was refused.
#[request(api, returns = bool)]
pub struct SecondProvider;

/// Wait without holding up the processing thread; the beginning is told by [`WaitStarted`].
#[request(api)]
pub struct Wait {
    /// For how many milliseconds.
    pub ms: u32,
}

/// Answer how many [`Wait`]s were given up before their time had come.
#[request(api, returns = u64)]
pub struct DroppedWaits;

/// Hold up the processing thread; nothing can interrupt that. The beginning is told by [`WaitStarted`].
#[request(api)]
pub struct Block {
    /// For how many milliseconds.
    pub ms: u32,
}

/// Ask [`EchoI64`] from inside a provider and answer what it answered.
#[request(api, returns = i64)]
pub struct CallBack {
    /// What to ask with.
    pub value: i64,
}

/// Emit [`Tick`] a number of times on the processing thread, numbered from 0.
#[request(api)]
pub struct EmitBurst {
    /// How many times.
    pub count: u32,
    /// The text of each.
    pub text: String,
}

/// Emit [`Tick`] from several threads at once; answers when all of them are done.
#[request(api)]
pub struct EmitFromThread {
    /// How many threads; each puts its number, counted from 0, into the text.
    pub threads: u32,
    /// How many ticks each thread emits, numbered from 0.
    pub each: u32,
}

/// Emit one [`Shaped`] of what is given.
#[request(api)]
pub struct EmitShape {
    /// Its shape.
    pub shape: Shape,
    /// Its items.
    pub items: Vec<Item>,
    /// Its text, if it has one.
    pub maybe: Option<String>,
}

/// Answer the sum of the amounts of all [`Poke`]s so far.
#[request(api, returns = i64)]
pub struct PokeTotal;

/// One of many.
#[event(api)]
pub struct Tick {
    /// Its number.
    pub n: u32,
    /// A text.
    pub text: String,
}

/// A [`Wait`] or a [`Block`] has begun.
#[event(api)]
pub struct WaitStarted {
    /// How long it will take, in milliseconds.
    pub ms: u32,
}

/// An event that carries what is not a number.
#[event(api)]
pub struct Shaped {
    /// A variant with data.
    pub shape: Shape,
    /// Structures.
    pub items: Vec<Item>,
    /// A text or nothing.
    pub maybe: Option<String>,
}

/// An event that carries nothing; [`Prod`] causes one.
#[event(api)]
pub struct Everyone;

/// Add to what [`PokeTotal`] answers.
#[signal(api)]
pub struct Poke {
    /// How much.
    pub amount: i64,
}

/// Cause one [`Everyone`].
#[signal(api)]
pub struct Prod;

/// A signal that nothing handles.
#[signal(api)]
pub struct Unhandled {
    /// Never read.
    pub text: String,
}

/// What the library does last: `<lib>_shutdown` runs it.
#[request(api)]
pub struct Farewell;
