// Made by brokers-codegen from the declarations of this crate. Do not edit.

pub use ::brokers::private as rt;
use rt::ffi::c;
use rt::ffi::{Arena, ArgPath, Fault, Lift, Lower, Timeout};
pub use rt::ffi::abi::Str as conformance_Str;
pub use rt::ffi::abi::Bytes as conformance_Bytes;
pub use rt::ffi::abi::Duration as conformance_Duration;
pub use rt::ffi::abi::SystemTime as conformance_SystemTime;
pub use rt::ffi::abi::Error as conformance_Error;
pub use rt::ffi::abi::Options as conformance_Options;
pub use rt::ffi::abi::SubscribeOptions as conformance_SubscribeOptions;
pub use rt::ffi::abi::Context as conformance_Context;
pub use rt::ffi::abi::Handle as conformance_Handle;
pub use rt::ffi::abi::Status as conformance_Status;
/// The schema, with a NUL at its end for C.
const SCHEMA: &str = concat!(
    include_str!(concat!(env!("BROKERS_GLUE_DIR"), "/conformance.schema.json")), "\0"
);
/// The version and the commit it was built from, with a NUL at its end for C.
const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), env!("BROKERS_COMMIT"), "\0");
const _: () = rt::assert_same_version("0.1.0");
const _: () = assert!(rt::ffi::abi::ABI_VERSION == 1);
const _: () = assert!(rt::ffi::Status::Ok as i32 == 0);
const _: () = assert!(rt::ffi::Status::Provider as i32 == 1);
const _: () = assert!(rt::ffi::Status::InvalidArgument as i32 == - 1);
const _: () = assert!(rt::ffi::Status::BadContext as i32 == - 2);
const _: () = assert!(rt::ffi::Status::NoProvider as i32 == - 3);
const _: () = assert!(rt::ffi::Status::Timeout as i32 == - 4);
const _: () = assert!(rt::ffi::Status::Cancelled as i32 == - 5);
const _: () = assert!(rt::ffi::Status::Again as i32 == - 6);
const _: () = assert!(rt::ffi::Status::Shutdown as i32 == - 7);
const _: () = assert!(rt::ffi::Status::Panic as i32 == - 8);
const _: () = assert!(rt::ffi::Status::WouldDeadlock as i32 == - 9);
const _: () = assert!(rt::ffi::Status::UnknownName as i32 == - 10);
const _: () = assert!(rt::ffi::Status::Malformed as i32 == - 11);
const _: () = assert!(rt::ffi::Status::AbiMismatch as i32 == - 12);
const _: () = assert!(rt::ffi::Status::BadHandle as i32 == - 13);
const _: () = assert!(rt::ffi::Status::NotInitialized as i32 == - 14);
const _: () = assert!(rt::ffi::Status::Setup as i32 == - 15);
const _: () = assert!(rt::ffi::Status::Limit as i32 == - 16);
const _: () = assert!(SCHEMA.len() == 73796 + 1);
/// This library, as the run time sees it.
pub static LIBRARY: rt::ffi::Library = rt::ffi::Library {
    name: "conformance",
    version: VERSION.split_at(VERSION.len() - 1).0,
    items: &[
        rt::ffi::Item {
            name: "EchoBool",
            fingerprint: 9900190548547901355,
        },
        rt::ffi::Item {
            name: "EchoI8",
            fingerprint: 1473372551596667813,
        },
        rt::ffi::Item {
            name: "EchoI16",
            fingerprint: 13382065883928489066,
        },
        rt::ffi::Item {
            name: "EchoI32",
            fingerprint: 14341310037288947785,
        },
        rt::ffi::Item {
            name: "EchoI64",
            fingerprint: 14999984410118979179,
        },
        rt::ffi::Item {
            name: "EchoU8",
            fingerprint: 17251241737701848509,
        },
        rt::ffi::Item {
            name: "EchoU16",
            fingerprint: 3190739731689936770,
        },
        rt::ffi::Item {
            name: "EchoU32",
            fingerprint: 76780955417451514,
        },
        rt::ffi::Item {
            name: "EchoU64",
            fingerprint: 15459069143446468450,
        },
        rt::ffi::Item {
            name: "EchoF32",
            fingerprint: 12380727881358222208,
        },
        rt::ffi::Item {
            name: "EchoF64",
            fingerprint: 15982214596691094374,
        },
        rt::ffi::Item {
            name: "EchoChar",
            fingerprint: 1221044114942852793,
        },
        rt::ffi::Item {
            name: "EchoString",
            fingerprint: 15604456936547671724,
        },
        rt::ffi::Item {
            name: "EchoBytes",
            fingerprint: 13835592899412505923,
        },
        rt::ffi::Item {
            name: "EchoVecI32",
            fingerprint: 650687050599145241,
        },
        rt::ffi::Item {
            name: "EchoVecF64",
            fingerprint: 9150931215371864817,
        },
        rt::ffi::Item {
            name: "EchoVecBool",
            fingerprint: 6889110809751834816,
        },
        rt::ffi::Item {
            name: "EchoVecString",
            fingerprint: 16092195494516799661,
        },
        rt::ffi::Item {
            name: "EchoVecBytes",
            fingerprint: 15039441978517288240,
        },
        rt::ffi::Item {
            name: "EchoVecStruct",
            fingerprint: 7187565011824670731,
        },
        rt::ffi::Item {
            name: "EchoVecEnum",
            fingerprint: 31610918479033432,
        },
        rt::ffi::Item {
            name: "EchoVecNewtype",
            fingerprint: 15565542140067355427,
        },
        rt::ffi::Item {
            name: "EchoVecVecF64",
            fingerprint: 10913777432846234998,
        },
        rt::ffi::Item {
            name: "EchoArray",
            fingerprint: 13672875754531404446,
        },
        rt::ffi::Item {
            name: "EchoOptionI64",
            fingerprint: 16308421265273996299,
        },
        rt::ffi::Item {
            name: "EchoOptionString",
            fingerprint: 13910956680118848044,
        },
        rt::ffi::Item {
            name: "EchoOptionStruct",
            fingerprint: 13736693020157176998,
        },
        rt::ffi::Item {
            name: "EchoEnum",
            fingerprint: 7467873463771702617,
        },
        rt::ffi::Item {
            name: "EchoNewtype",
            fingerprint: 2729895820052442080,
        },
        rt::ffi::Item {
            name: "EchoNewtypeString",
            fingerprint: 9982399109418724022,
        },
        rt::ffi::Item {
            name: "EchoAlias",
            fingerprint: 6597496287795423740,
        },
        rt::ffi::Item {
            name: "EchoStruct",
            fingerprint: 14843916419224066449,
        },
        rt::ffi::Item {
            name: "EchoShape",
            fingerprint: 4437492870718403496,
        },
        rt::ffi::Item {
            name: "Describe",
            fingerprint: 4675925587863605701,
        },
        rt::ffi::Item {
            name: "UnitResult",
            fingerprint: 18266960103368520257,
        },
        rt::ffi::Item {
            name: "Fail",
            fingerprint: 17668120224569806754,
        },
        rt::ffi::Item {
            name: "FailPlain",
            fingerprint: 8713927756183090419,
        },
        rt::ffi::Item {
            name: "FailMessage",
            fingerprint: 13607892749097895454,
        },
        rt::ffi::Item {
            name: "Panics",
            fingerprint: 13510143115754600250,
        },
        rt::ffi::Item {
            name: "Unprovided",
            fingerprint: 1760457272216114078,
        },
        rt::ffi::Item {
            name: "SecondProvider",
            fingerprint: 15357459660034456752,
        },
        rt::ffi::Item {
            name: "Wait",
            fingerprint: 17811781258081154928,
        },
        rt::ffi::Item {
            name: "DroppedWaits",
            fingerprint: 11751557708177660902,
        },
        rt::ffi::Item {
            name: "Block",
            fingerprint: 3218659896926690941,
        },
        rt::ffi::Item {
            name: "CallBack",
            fingerprint: 1198257616140867444,
        },
        rt::ffi::Item {
            name: "EmitBurst",
            fingerprint: 17898719227334767426,
        },
        rt::ffi::Item {
            name: "EmitFromThread",
            fingerprint: 11215192977475409387,
        },
        rt::ffi::Item {
            name: "EmitShape",
            fingerprint: 10708867415792476361,
        },
        rt::ffi::Item {
            name: "PokeTotal",
            fingerprint: 9454485900087389870,
        },
        rt::ffi::Item {
            name: "SplitSecond",
            fingerprint: 12969039803292785532,
        },
        rt::ffi::Item {
            name: "EchoTimes",
            fingerprint: 3789583409090153072,
        },
        rt::ffi::Item {
            name: "EchoMaps",
            fingerprint: 14112025750071822131,
        },
        rt::ffi::Item {
            name: "EchoTuples",
            fingerprint: 16019635923896503395,
        },
        rt::ffi::Item {
            name: "EchoTree",
            fingerprint: 13640302845368172518,
        },
        rt::ffi::Item {
            name: "EchoList",
            fingerprint: 17002442501535048613,
        },
        rt::ffi::Item {
            name: "EchoExpr",
            fingerprint: 14871804583883208883,
        },
        rt::ffi::Item {
            name: "EchoEven",
            fingerprint: 3573344801965868851,
        },
        rt::ffi::Item {
            name: "EchoIndex",
            fingerprint: 7452528580701099901,
        },
        rt::ffi::Item {
            name: "EchoMap",
            fingerprint: 13851302334649875496,
        },
        rt::ffi::Item {
            name: "EchoPair",
            fingerprint: 1810234259203767705,
        },
        rt::ffi::Item {
            name: "EchoDuration",
            fingerprint: 3975488900738299172,
        },
        rt::ffi::Item {
            name: "EchoTime",
            fingerprint: 8965013346081982203,
        },
        rt::ffi::Item {
            name: "EchoBoxed",
            fingerprint: 4737321778819663824,
        },
        rt::ffi::Item {
            name: "DeepList",
            fingerprint: 81929899380191718,
        },
        rt::ffi::Item {
            name: "EmitGrown",
            fingerprint: 12864402313813298631,
        },
        rt::ffi::Item {
            name: "EmitNewTypes",
            fingerprint: 13179503066322936417,
        },
        rt::ffi::Item {
            name: "FailNewTypes",
            fingerprint: 2471220062035592757,
        },
        rt::ffi::Item {
            name: "Tick",
            fingerprint: 15743860469685474442,
        },
        rt::ffi::Item {
            name: "WaitStarted",
            fingerprint: 16143178281472141697,
        },
        rt::ffi::Item {
            name: "Shaped",
            fingerprint: 7743905649746876212,
        },
        rt::ffi::Item {
            name: "Everyone",
            fingerprint: 1902978458686559342,
        },
        rt::ffi::Item {
            name: "NewTypes",
            fingerprint: 4561510221724651657,
        },
        rt::ffi::Item {
            name: "Pushed",
            fingerprint: 7118664449153964242,
        },
        rt::ffi::Item {
            name: "Grown",
            fingerprint: 14344740134853739634,
        },
        rt::ffi::Item {
            name: "Poke",
            fingerprint: 14668283482912293161,
        },
        rt::ffi::Item {
            name: "Prod",
            fingerprint: 10242722759213865351,
        },
        rt::ffi::Item {
            name: "Unhandled",
            fingerprint: 17827541662490626973,
        },
        rt::ffi::Item {
            name: "PushNewTypes",
            fingerprint: 10365090627711842794,
        },
    ],
    schema: SCHEMA.split_at(SCHEMA.len() - 1).0,
    setup: SETUP,
    initialize: None,
    shutdown: Some(|context| {
        let answer = rt::request::call::<
            crate::api::Farewell,
        >(context, crate::api::Farewell);
        Box::pin(async move {
            answer.await.map(|_| ()).map_err(|error| error.to_string())
        })
    }),
    deadline: core::time::Duration::from_secs(30),
};
impl rt::Exported for crate::api::EchoBool {}
impl rt::Exported for crate::api::EchoI8 {}
impl rt::Exported for crate::api::EchoI16 {}
impl rt::Exported for crate::api::EchoI32 {}
impl rt::Exported for crate::api::EchoI64 {}
impl rt::Exported for crate::api::EchoU8 {}
impl rt::Exported for crate::api::EchoU16 {}
impl rt::Exported for crate::api::EchoU32 {}
impl rt::Exported for crate::api::EchoU64 {}
impl rt::Exported for crate::api::EchoF32 {}
impl rt::Exported for crate::api::EchoF64 {}
impl rt::Exported for crate::api::EchoChar {}
impl rt::Exported for crate::api::EchoString {}
impl rt::Exported for crate::api::EchoBytes {}
impl rt::Exported for crate::api::EchoVecI32 {}
impl rt::Exported for crate::api::EchoVecF64 {}
impl rt::Exported for crate::api::EchoVecBool {}
impl rt::Exported for crate::api::EchoVecString {}
impl rt::Exported for crate::api::EchoVecBytes {}
impl rt::Exported for crate::api::EchoVecStruct {}
impl rt::Exported for crate::api::EchoVecEnum {}
impl rt::Exported for crate::api::EchoVecNewtype {}
impl rt::Exported for crate::api::EchoVecVecF64 {}
impl rt::Exported for crate::api::EchoArray {}
impl rt::Exported for crate::api::EchoOptionI64 {}
impl rt::Exported for crate::api::EchoOptionString {}
impl rt::Exported for crate::api::EchoOptionStruct {}
impl rt::Exported for crate::api::EchoEnum {}
impl rt::Exported for crate::api::EchoNewtype {}
impl rt::Exported for crate::api::EchoNewtypeString {}
impl rt::Exported for crate::api::EchoAlias {}
impl rt::Exported for crate::api::EchoStruct {}
impl rt::Exported for crate::api::EchoShape {}
impl rt::Exported for crate::api::Describe {}
impl rt::Exported for crate::api::UnitResult {}
impl rt::Exported for crate::api::Fail {}
impl rt::Exported for crate::api::FailPlain {}
impl rt::Exported for crate::api::FailMessage {}
impl rt::Exported for crate::api::Panics {}
impl rt::Exported for crate::api::Unprovided {}
impl rt::Exported for crate::api::SecondProvider {}
impl rt::Exported for crate::api::Wait {}
impl rt::Exported for crate::api::DroppedWaits {}
impl rt::Exported for crate::api::Block {}
impl rt::Exported for crate::api::CallBack {}
impl rt::Exported for crate::api::EmitBurst {}
impl rt::Exported for crate::api::EmitFromThread {}
impl rt::Exported for crate::api::EmitShape {}
impl rt::Exported for crate::api::PokeTotal {}
impl rt::Exported for crate::new_types::SplitSecond {}
impl rt::Exported for crate::new_types::EchoTimes {}
impl rt::Exported for crate::new_types::EchoMaps {}
impl rt::Exported for crate::new_types::EchoTuples {}
impl rt::Exported for crate::new_types::EchoTree {}
impl rt::Exported for crate::new_types::EchoList {}
impl rt::Exported for crate::new_types::EchoExpr {}
impl rt::Exported for crate::new_types::EchoEven {}
impl rt::Exported for crate::new_types::EchoIndex {}
impl rt::Exported for crate::new_types::EchoMap {}
impl rt::Exported for crate::new_types::EchoPair {}
impl rt::Exported for crate::new_types::EchoDuration {}
impl rt::Exported for crate::new_types::EchoTime {}
impl rt::Exported for crate::new_types::EchoBoxed {}
impl rt::Exported for crate::new_types::DeepList {}
impl rt::Exported for crate::new_types::EmitGrown {}
impl rt::Exported for crate::new_types::EmitNewTypes {}
impl rt::Exported for crate::new_types::FailNewTypes {}
impl rt::Exported for crate::api::Tick {}
impl rt::Exported for crate::api::WaitStarted {}
impl rt::Exported for crate::api::Shaped {}
impl rt::Exported for crate::api::Everyone {}
impl rt::Exported for crate::new_types::NewTypes {}
impl rt::Exported for crate::new_types::Pushed {}
impl rt::Exported for crate::new_types::Grown {}
impl rt::Exported for crate::api::Poke {}
impl rt::Exported for crate::api::Prod {}
impl rt::Exported for crate::api::Unhandled {}
impl rt::Exported for crate::new_types::PushNewTypes {}
impl rt::Exported for crate::api::Farewell {}

/// A share of a whole; an alias, so the same type as what it stands for.
pub type conformance_Ratio = f64;

/// A length in metres.
pub type conformance_Meters = f64;
impl Lower<f64> for crate::api::Meters {
    fn lower(&self, arena: &mut Arena) -> f64 {
        self.0.lower(arena)
    }
}
impl Lift<f64> for crate::api::Meters {
    unsafe fn lift(view: &f64, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { Lift::lift(view, at) }.map(Self)
    }
}

/// A text that is not just any text.
pub type conformance_Label = conformance_Str;
impl Lower<conformance_Str> for crate::api::Label {
    fn lower(&self, arena: &mut Arena) -> conformance_Str {
        self.0.lower(arena)
    }
}
impl Lift<conformance_Str> for crate::api::Label {
    unsafe fn lift(view: &conformance_Str, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { Lift::lift(view, at) }.map(Self)
    }
}

/// A colour; the numbers are neither dense nor all positive.
pub type conformance_Color = i32;
/// Like a cherry.
pub const CONFORMANCE_COLOR_RED: conformance_Color = 1;
/// Like grass.
pub const CONFORMANCE_COLOR_GREEN: conformance_Color = 2;
/// Like the sky, and below zero.
pub const CONFORMANCE_COLOR_BLUE: conformance_Color = -7;
impl Lower<i32> for crate::api::Color {
    fn lower(&self, _: &mut Arena) -> i32 {
        match self {
            Self::Red => 1,
            Self::Green => 2,
            Self::Blue => -7,
        }
    }
}
impl Lift<i32> for crate::api::Color {
    unsafe fn lift(view: &i32, at: &ArgPath<'_>) -> Result<Self, Fault> {
        match *view {
            1 => Ok(Self::Red),
            2 => Ok(Self::Green),
            -7 => Ok(Self::Blue),
            other => Err(at.invalid(&format!("{other} {}", "is not a value of Color"))),
        }
    }
}

/// A small structure with fields of several kinds.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Item {
    /// A text.
    pub name: conformance_Str,
    /// A number.
    pub amount: f64,
    /// A truth value.
    pub flag: u8,
    /// A character.
    pub letter: u32,
    /// A variant without data.
    pub color: conformance_Color,
}
const _: () = assert!(
    size_of:: < conformance_Item > () == 40 && align_of:: < conformance_Item > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Item, name) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Item, amount) == 16);
const _: () = assert!(core::mem::offset_of!(conformance_Item, flag) == 24);
const _: () = assert!(core::mem::offset_of!(conformance_Item, letter) == 28);
const _: () = assert!(core::mem::offset_of!(conformance_Item, color) == 32);
impl Lift<conformance_Item> for crate::api::Item {
    unsafe fn lift(view: &conformance_Item, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                name: Lift::lift(&view.name, &at.field("name"))?,
                amount: Lift::lift(&view.amount, &at.field("amount"))?,
                flag: Lift::lift(&view.flag, &at.field("flag"))?,
                letter: Lift::lift(&view.letter, &at.field("letter"))?,
                color: Lift::lift(&view.color, &at.field("color"))?,
            })
        }
    }
}
impl Lower<conformance_Item> for crate::api::Item {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Item {
        conformance_Item {
            name: self.name.lower(arena),
            amount: self.amount.lower(arena),
            flag: self.flag.lower(arena),
            letter: self.letter.lower(arena),
            color: self.color.lower(arena),
        }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfStr {
    pub ptr: *const conformance_Str,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfStr > () == 16 && align_of:: < conformance_VecOfStr > ()
    == 8
);
impl Lower<conformance_VecOfStr> for Vec<String> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfStr {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfStr { ptr, len }
    }
}
impl Lift<conformance_VecOfStr> for Vec<String> {
    unsafe fn lift(
        view: &conformance_VecOfStr,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// All points at one distance.
pub const CONFORMANCE_SHAPE_CIRCLE: i32 = 0;
/// All points at one distance.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Shape_Circle {
    /// That distance.
    pub radius: f64,
}
const _: () = assert!(
    size_of:: < conformance_Shape_Circle > () == 8 && align_of:: <
    conformance_Shape_Circle > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Shape_Circle, radius) == 0);
/// Four right angles.
pub const CONFORMANCE_SHAPE_RECT: i32 = 1;
/// Four right angles.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Shape_Rect {
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
}
const _: () = assert!(
    size_of:: < conformance_Shape_Rect > () == 16 && align_of:: < conformance_Shape_Rect
    > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Shape_Rect, width) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Shape_Rect, height) == 8);
/// Known by its name only.
pub const CONFORMANCE_SHAPE_NAMED: i32 = 2;
/// Known by its name only.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Shape_Named {
    /// The name.
    pub name: conformance_Str,
    /// What else is said of it.
    pub tags: conformance_VecOfStr,
}
const _: () = assert!(
    size_of:: < conformance_Shape_Named > () == 32 && align_of:: <
    conformance_Shape_Named > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Shape_Named, name) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Shape_Named, tags) == 16);
/// Nothing at all.
pub const CONFORMANCE_SHAPE_EMPTY: i32 = 3;
/// The data of the variant that `tag` names.
#[repr(C)]
#[derive(Clone, Copy)]
pub union conformance_Shape_Value {
    pub circle: conformance_Shape_Circle,
    pub rect: conformance_Shape_Rect,
    pub named: conformance_Shape_Named,
}
/// Variants with data of different kinds, and one without.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Shape {
    /// Which variant this is.
    pub tag: i32,
    /// The data of that variant; nothing if it has none.
    pub value: conformance_Shape_Value,
}
const _: () = assert!(
    size_of:: < conformance_Shape > () == 40 && align_of:: < conformance_Shape > () == 8
);
impl Lower<conformance_Shape> for crate::api::Shape {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Shape {
        let mut view: conformance_Shape = unsafe { core::mem::zeroed() };
        match self {
            Self::Circle { radius } => {
                view.tag = CONFORMANCE_SHAPE_CIRCLE;
                view.value.circle = conformance_Shape_Circle {
                    radius: radius.lower(arena),
                };
            }
            Self::Rect { width, height } => {
                view.tag = CONFORMANCE_SHAPE_RECT;
                view.value.rect = conformance_Shape_Rect {
                    width: width.lower(arena),
                    height: height.lower(arena),
                };
            }
            Self::Named { name, tags } => {
                view.tag = CONFORMANCE_SHAPE_NAMED;
                view.value.named = conformance_Shape_Named {
                    name: name.lower(arena),
                    tags: tags.lower(arena),
                };
            }
            Self::Empty { .. } => view.tag = CONFORMANCE_SHAPE_EMPTY,
        }
        view
    }
}
impl Lift<conformance_Shape> for crate::api::Shape {
    unsafe fn lift(view: &conformance_Shape, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(
                match view.tag {
                    CONFORMANCE_SHAPE_CIRCLE => {
                        let (view, at) = (&view.value.circle, &at.field("circle"));
                        Self::Circle {
                            radius: Lift::lift(&view.radius, &at.field("radius"))?,
                        }
                    }
                    CONFORMANCE_SHAPE_RECT => {
                        let (view, at) = (&view.value.rect, &at.field("rect"));
                        Self::Rect {
                            width: Lift::lift(&view.width, &at.field("width"))?,
                            height: Lift::lift(&view.height, &at.field("height"))?,
                        }
                    }
                    CONFORMANCE_SHAPE_NAMED => {
                        let (view, at) = (&view.value.named, &at.field("named"));
                        Self::Named {
                            name: Lift::lift(&view.name, &at.field("name"))?,
                            tags: Lift::lift(&view.tags, &at.field("tags"))?,
                        }
                    }
                    CONFORMANCE_SHAPE_EMPTY => Self::Empty {},
                    other => {
                        return Err(
                            at
                                .field("tag")
                                .invalid(
                                    &format!("{other} {}", "is not a variant of Shape"),
                                ),
                        );
                    }
                },
            )
        }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfI32 {
    pub ptr: *const i32,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfI32 > () == 16 && align_of:: < conformance_VecOfI32 > ()
    == 8
);
impl Lower<conformance_VecOfI32> for Vec<i32> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfI32 {
        let _ = arena;
        conformance_VecOfI32 {
            ptr: self.as_ptr().cast(),
            len: self.len(),
        }
    }
}
impl Lift<conformance_VecOfI32> for Vec<i32> {
    unsafe fn lift(
        view: &conformance_VecOfI32,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfItem {
    pub ptr: *const conformance_Item,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfItem > () == 16 && align_of:: < conformance_VecOfItem >
    () == 8
);
impl Lower<conformance_VecOfItem> for Vec<crate::api::Item> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfItem {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfItem { ptr, len }
    }
}
impl Lift<conformance_VecOfItem> for Vec<crate::api::Item> {
    unsafe fn lift(
        view: &conformance_VecOfItem,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfF64 {
    pub ptr: *const f64,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfF64 > () == 16 && align_of:: < conformance_VecOfF64 > ()
    == 8
);
impl Lower<conformance_VecOfF64> for Vec<f64> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfF64 {
        let _ = arena;
        conformance_VecOfF64 {
            ptr: self.as_ptr().cast(),
            len: self.len(),
        }
    }
}
impl Lift<conformance_VecOfF64> for Vec<f64> {
    unsafe fn lift(
        view: &conformance_VecOfF64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfVecOfF64 {
    pub ptr: *const conformance_VecOfF64,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfVecOfF64 > () == 16 && align_of:: <
    conformance_VecOfVecOfF64 > () == 8
);
impl Lower<conformance_VecOfVecOfF64> for Vec<Vec<f64>> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfVecOfF64 {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfVecOfF64 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_VecOfVecOfF64> for Vec<Vec<f64>> {
    unsafe fn lift(
        view: &conformance_VecOfVecOfF64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A value that may be missing: `value` means something only if `present` is 1.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_OptionOfI64 {
    pub present: u8,
    pub value: i64,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfI64 > () == 16 && align_of:: <
    conformance_OptionOfI64 > () == 8
);
impl Lower<conformance_OptionOfI64> for Option<i64> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfI64 {
        match self {
            Some(value) => {
                conformance_OptionOfI64 {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfI64> for Option<i64> {
    unsafe fn lift(
        view: &conformance_OptionOfI64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        match view.present {
            0 => Ok(None),
            1 => unsafe { Lift::lift(&view.value, at) }.map(Some),
            _ => Err(at.field("present").invalid("must be 0 or 1")),
        }
    }
}

/// A value that may be missing: `value` means something only if `present` is 1.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_OptionOfStr {
    pub present: u8,
    pub value: conformance_Str,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfStr > () == 24 && align_of:: <
    conformance_OptionOfStr > () == 8
);
impl Lower<conformance_OptionOfStr> for Option<String> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfStr {
        match self {
            Some(value) => {
                conformance_OptionOfStr {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfStr> for Option<String> {
    unsafe fn lift(
        view: &conformance_OptionOfStr,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        match view.present {
            0 => Ok(None),
            1 => unsafe { Lift::lift(&view.value, at) }.map(Some),
            _ => Err(at.field("present").invalid("must be 0 or 1")),
        }
    }
}

/// A value that may be missing: `value` means something only if `present` is 1.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_OptionOfVecOfI32 {
    pub present: u8,
    pub value: conformance_VecOfI32,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfVecOfI32 > () == 24 && align_of:: <
    conformance_OptionOfVecOfI32 > () == 8
);
impl Lower<conformance_OptionOfVecOfI32> for Option<Vec<i32>> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfVecOfI32 {
        match self {
            Some(value) => {
                conformance_OptionOfVecOfI32 {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfVecOfI32> for Option<Vec<i32>> {
    unsafe fn lift(
        view: &conformance_OptionOfVecOfI32,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        match view.present {
            0 => Ok(None),
            1 => unsafe { Lift::lift(&view.value, at) }.map(Some),
            _ => Err(at.field("present").invalid("must be 0 or 1")),
        }
    }
}

/// A value that may be missing: `value` means something only if `present` is 1.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_OptionOfItem {
    pub present: u8,
    pub value: conformance_Item,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfItem > () == 48 && align_of:: <
    conformance_OptionOfItem > () == 8
);
impl Lower<conformance_OptionOfItem> for Option<crate::api::Item> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfItem {
        match self {
            Some(value) => {
                conformance_OptionOfItem {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfItem> for Option<crate::api::Item> {
    unsafe fn lift(
        view: &conformance_OptionOfItem,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        match view.present {
            0 => Ok(None),
            1 => unsafe { Lift::lift(&view.value, at) }.map(Some),
            _ => Err(at.field("present").invalid("must be 0 or 1")),
        }
    }
}

/// A value that may be missing: `value` means something only if `present` is 1.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_OptionOfI32 {
    pub present: u8,
    pub value: i32,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfI32 > () == 8 && align_of:: < conformance_OptionOfI32
    > () == 4
);
impl Lower<conformance_OptionOfI32> for Option<i32> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfI32 {
        match self {
            Some(value) => {
                conformance_OptionOfI32 {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfI32> for Option<i32> {
    unsafe fn lift(
        view: &conformance_OptionOfI32,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        match view.present {
            0 => Ok(None),
            1 => unsafe { Lift::lift(&view.value, at) }.map(Some),
            _ => Err(at.field("present").invalid("must be 0 or 1")),
        }
    }
}

/// One field of every kind; two are named like words that some target languages keep for themselves.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Everything {
    /// A truth value.
    pub flag: u8,
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
    pub doublePrecision: f64,
    /// A character.
    pub letter: u32,
    /// A text.
    pub text: conformance_Str,
    /// Bytes.
    pub blob: conformance_Bytes,
    /// Numbers.
    pub numbers: conformance_VecOfI32,
    /// Texts.
    pub names: conformance_VecOfStr,
    /// Structures.
    pub items: conformance_VecOfItem,
    /// Lists of numbers.
    pub matrix: conformance_VecOfVecOfF64,
    /// A fixed number of numbers.
    pub quad: [i32; 4],
    /// A fixed number of structures.
    pub pair: [conformance_Item; 2],
    /// A number or nothing.
    pub maybe: conformance_OptionOfI64,
    /// A text or nothing.
    pub maybeText: conformance_OptionOfStr,
    /// A list or nothing.
    pub maybeNumbers: conformance_OptionOfVecOfI32,
    /// A structure or nothing.
    pub maybeItem: conformance_OptionOfItem,
    /// A structure.
    pub inner: conformance_Item,
    /// A variant without data.
    pub color: conformance_Color,
    /// A newtype of a number.
    pub distance: conformance_Meters,
    /// A newtype of a text.
    pub label: conformance_Label,
    /// An alias.
    pub ratio: conformance_Ratio,
    /// A variant with data.
    pub shape: conformance_Shape,
    /// A keyword of C++ and Python.
    pub class_: conformance_Str,
    /// A constant of Python, once its case is changed.
    pub none: conformance_OptionOfI32,
}
const _: () = assert!(
    size_of:: < conformance_Everything > () == 504 && align_of:: < conformance_Everything
    > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, flag) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, signed8) == 1);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, signed16) == 2);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, signed32) == 4);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, signed64) == 8);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, unsigned8) == 16);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, unsigned16) == 18);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, unsigned32) == 20);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, unsigned64) == 24);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, single) == 32);
const _: () = assert!(
    core::mem::offset_of!(conformance_Everything, doublePrecision) == 40
);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, letter) == 48);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, text) == 56);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, blob) == 72);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, numbers) == 88);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, names) == 104);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, items) == 120);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, matrix) == 136);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, quad) == 152);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, pair) == 168);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, maybe) == 248);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, maybeText) == 264);
const _: () = assert!(
    core::mem::offset_of!(conformance_Everything, maybeNumbers) == 288
);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, maybeItem) == 312);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, inner) == 360);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, color) == 400);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, distance) == 408);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, label) == 416);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, ratio) == 432);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, shape) == 440);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, class_) == 480);
const _: () = assert!(core::mem::offset_of!(conformance_Everything, none) == 496);
impl Lift<conformance_Everything> for crate::api::Everything {
    unsafe fn lift(
        view: &conformance_Everything,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                flag: Lift::lift(&view.flag, &at.field("flag"))?,
                signed8: Lift::lift(&view.signed8, &at.field("signed8"))?,
                signed16: Lift::lift(&view.signed16, &at.field("signed16"))?,
                signed32: Lift::lift(&view.signed32, &at.field("signed32"))?,
                signed64: Lift::lift(&view.signed64, &at.field("signed64"))?,
                unsigned8: Lift::lift(&view.unsigned8, &at.field("unsigned8"))?,
                unsigned16: Lift::lift(&view.unsigned16, &at.field("unsigned16"))?,
                unsigned32: Lift::lift(&view.unsigned32, &at.field("unsigned32"))?,
                unsigned64: Lift::lift(&view.unsigned64, &at.field("unsigned64"))?,
                single: Lift::lift(&view.single, &at.field("single"))?,
                double_precision: Lift::lift(
                    &view.doublePrecision,
                    &at.field("doublePrecision"),
                )?,
                letter: Lift::lift(&view.letter, &at.field("letter"))?,
                text: Lift::lift(&view.text, &at.field("text"))?,
                blob: Lift::lift(&view.blob, &at.field("blob"))?,
                numbers: Lift::lift(&view.numbers, &at.field("numbers"))?,
                names: Lift::lift(&view.names, &at.field("names"))?,
                items: Lift::lift(&view.items, &at.field("items"))?,
                matrix: Lift::lift(&view.matrix, &at.field("matrix"))?,
                quad: Lift::lift(&view.quad, &at.field("quad"))?,
                pair: Lift::lift(&view.pair, &at.field("pair"))?,
                maybe: Lift::lift(&view.maybe, &at.field("maybe"))?,
                maybe_text: Lift::lift(&view.maybeText, &at.field("maybeText"))?,
                maybe_numbers: Lift::lift(
                    &view.maybeNumbers,
                    &at.field("maybeNumbers"),
                )?,
                maybe_item: Lift::lift(&view.maybeItem, &at.field("maybeItem"))?,
                inner: Lift::lift(&view.inner, &at.field("inner"))?,
                color: Lift::lift(&view.color, &at.field("color"))?,
                distance: Lift::lift(&view.distance, &at.field("distance"))?,
                label: Lift::lift(&view.label, &at.field("label"))?,
                ratio: Lift::lift(&view.ratio, &at.field("ratio"))?,
                shape: Lift::lift(&view.shape, &at.field("shape"))?,
                class: Lift::lift(&view.class_, &at.field("class_"))?,
                none: Lift::lift(&view.none, &at.field("none"))?,
            })
        }
    }
}
impl Lower<conformance_Everything> for crate::api::Everything {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Everything {
        conformance_Everything {
            flag: self.flag.lower(arena),
            signed8: self.signed8.lower(arena),
            signed16: self.signed16.lower(arena),
            signed32: self.signed32.lower(arena),
            signed64: self.signed64.lower(arena),
            unsigned8: self.unsigned8.lower(arena),
            unsigned16: self.unsigned16.lower(arena),
            unsigned32: self.unsigned32.lower(arena),
            unsigned64: self.unsigned64.lower(arena),
            single: self.single.lower(arena),
            doublePrecision: self.double_precision.lower(arena),
            letter: self.letter.lower(arena),
            text: self.text.lower(arena),
            blob: self.blob.lower(arena),
            numbers: self.numbers.lower(arena),
            names: self.names.lower(arena),
            items: self.items.lower(arena),
            matrix: self.matrix.lower(arena),
            quad: self.quad.lower(arena),
            pair: self.pair.lower(arena),
            maybe: self.maybe.lower(arena),
            maybeText: self.maybe_text.lower(arena),
            maybeNumbers: self.maybe_numbers.lower(arena),
            maybeItem: self.maybe_item.lower(arena),
            inner: self.inner.lower(arena),
            color: self.color.lower(arena),
            distance: self.distance.lower(arena),
            label: self.label.lower(arena),
            ratio: self.ratio.lower(arena),
            shape: self.shape.lower(arena),
            class_: self.class.lower(arena),
            none: self.none.lower(arena),
        }
    }
}

/// Which variant of [`TestError`] is wanted.
pub type conformance_FailKind = i32;
/// [`TestError::NotFound`] with the id 42.
pub const CONFORMANCE_FAIL_KIND_NOT_FOUND: conformance_FailKind = 0;
/// [`TestError::Refused`] with the reason `closed on Sundays` and the codes 7, -7.
pub const CONFORMANCE_FAIL_KIND_REFUSED: conformance_FailKind = 1;
/// [`TestError::Plain`].
pub const CONFORMANCE_FAIL_KIND_PLAIN: conformance_FailKind = 2;
impl Lower<i32> for crate::api::FailKind {
    fn lower(&self, _: &mut Arena) -> i32 {
        match self {
            Self::NotFound => 0,
            Self::Refused => 1,
            Self::Plain => 2,
        }
    }
}
impl Lift<i32> for crate::api::FailKind {
    unsafe fn lift(view: &i32, at: &ArgPath<'_>) -> Result<Self, Fault> {
        match *view {
            0 => Ok(Self::NotFound),
            1 => Ok(Self::Refused),
            2 => Ok(Self::Plain),
            other => {
                Err(at.invalid(&format!("{other} {}", "is not a value of FailKind")))
            }
        }
    }
}

/// Nothing has this id.
pub const CONFORMANCE_TEST_ERROR_NOT_FOUND: i32 = 0;
/// Nothing has this id.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_TestError_NotFound {
    /// The id.
    pub id: i64,
}
const _: () = assert!(
    size_of:: < conformance_TestError_NotFound > () == 8 && align_of:: <
    conformance_TestError_NotFound > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_TestError_NotFound, id) == 0);
/// The request was understood and refused.
pub const CONFORMANCE_TEST_ERROR_REFUSED: i32 = 1;
/// The request was understood and refused.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_TestError_Refused {
    /// Why.
    pub reason: conformance_Str,
    /// Numbers for those who know what they mean.
    pub codes: conformance_VecOfI32,
}
const _: () = assert!(
    size_of:: < conformance_TestError_Refused > () == 32 && align_of:: <
    conformance_TestError_Refused > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_TestError_Refused, reason) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_TestError_Refused, codes) == 16);
/// There is nothing more to say.
pub const CONFORMANCE_TEST_ERROR_PLAIN: i32 = 2;
/// The data of the variant that `tag` names.
#[repr(C)]
#[derive(Clone, Copy)]
pub union conformance_TestError_Value {
    pub notFound: conformance_TestError_NotFound,
    pub refused: conformance_TestError_Refused,
}
/// An error with data in some of its variants.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_TestError {
    /// Which variant this is.
    pub tag: i32,
    /// The data of that variant; nothing if it has none.
    pub value: conformance_TestError_Value,
}
const _: () = assert!(
    size_of:: < conformance_TestError > () == 40 && align_of:: < conformance_TestError >
    () == 8
);
impl Lower<conformance_TestError> for crate::api::TestError {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_TestError {
        let mut view: conformance_TestError = unsafe { core::mem::zeroed() };
        match self {
            Self::NotFound { id } => {
                view.tag = CONFORMANCE_TEST_ERROR_NOT_FOUND;
                view.value.notFound = conformance_TestError_NotFound {
                    id: id.lower(arena),
                };
            }
            Self::Refused { reason, codes } => {
                view.tag = CONFORMANCE_TEST_ERROR_REFUSED;
                view.value.refused = conformance_TestError_Refused {
                    reason: reason.lower(arena),
                    codes: codes.lower(arena),
                };
            }
            Self::Plain { .. } => view.tag = CONFORMANCE_TEST_ERROR_PLAIN,
        }
        view
    }
}
impl Lift<conformance_TestError> for crate::api::TestError {
    unsafe fn lift(
        view: &conformance_TestError,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok(
                match view.tag {
                    CONFORMANCE_TEST_ERROR_NOT_FOUND => {
                        let (view, at) = (&view.value.notFound, &at.field("notFound"));
                        Self::NotFound {
                            id: Lift::lift(&view.id, &at.field("id"))?,
                        }
                    }
                    CONFORMANCE_TEST_ERROR_REFUSED => {
                        let (view, at) = (&view.value.refused, &at.field("refused"));
                        Self::Refused {
                            reason: Lift::lift(&view.reason, &at.field("reason"))?,
                            codes: Lift::lift(&view.codes, &at.field("codes"))?,
                        }
                    }
                    CONFORMANCE_TEST_ERROR_PLAIN => Self::Plain {},
                    other => {
                        return Err(
                            at
                                .field("tag")
                                .invalid(
                                    &format!("{other} {}", "is not a variant of TestError"),
                                ),
                        );
                    }
                },
            )
        }
    }
}

/// An error whose variants carry nothing but their numbers.
pub type conformance_PlainError = i32;
/// It was too early.
pub const CONFORMANCE_PLAIN_ERROR_EARLY: conformance_PlainError = 3;
/// It was too late.
pub const CONFORMANCE_PLAIN_ERROR_LATE: conformance_PlainError = 8;
impl Lower<i32> for crate::api::PlainError {
    fn lower(&self, _: &mut Arena) -> i32 {
        match self {
            Self::Early => 3,
            Self::Late => 8,
        }
    }
}
impl Lift<i32> for crate::api::PlainError {
    unsafe fn lift(view: &i32, at: &ArgPath<'_>) -> Result<Self, Fault> {
        match *view {
            3 => Ok(Self::Early),
            8 => Ok(Self::Late),
            other => {
                Err(at.invalid(&format!("{other} {}", "is not a value of PlainError")))
            }
        }
    }
}

/// A value that may be missing: `value` means something only if `present` is 1.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_OptionOfDuration {
    pub present: u8,
    pub value: conformance_Duration,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfDuration > () == 24 && align_of:: <
    conformance_OptionOfDuration > () == 8
);
impl Lower<conformance_OptionOfDuration> for Option<std::time::Duration> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfDuration {
        match self {
            Some(value) => {
                conformance_OptionOfDuration {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfDuration> for Option<std::time::Duration> {
    unsafe fn lift(
        view: &conformance_OptionOfDuration,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        match view.present {
            0 => Ok(None),
            1 => unsafe { Lift::lift(&view.value, at) }.map(Some),
            _ => Err(at.field("present").invalid("must be 0 or 1")),
        }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfSystemTime {
    pub ptr: *const conformance_SystemTime,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfSystemTime > () == 16 && align_of:: <
    conformance_VecOfSystemTime > () == 8
);
impl Lower<conformance_VecOfSystemTime> for Vec<std::time::SystemTime> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfSystemTime {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfSystemTime {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_VecOfSystemTime> for Vec<std::time::SystemTime> {
    unsafe fn lift(
        view: &conformance_VecOfSystemTime,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// Durations and moments in every place.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Times {
    /// How long something may take.
    pub timeout: conformance_Duration,
    /// When something happened.
    pub at: conformance_SystemTime,
    /// How long, or nothing.
    pub maybe: conformance_OptionOfDuration,
    /// Moments.
    pub all: conformance_VecOfSystemTime,
}
const _: () = assert!(
    size_of:: < conformance_Times > () == 72 && align_of:: < conformance_Times > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Times, timeout) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Times, at) == 16);
const _: () = assert!(core::mem::offset_of!(conformance_Times, maybe) == 32);
const _: () = assert!(core::mem::offset_of!(conformance_Times, all) == 56);
impl Lift<conformance_Times> for crate::new_types::Times {
    unsafe fn lift(view: &conformance_Times, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                timeout: Lift::lift(&view.timeout, &at.field("timeout"))?,
                at: Lift::lift(&view.at, &at.field("at"))?,
                maybe: Lift::lift(&view.maybe, &at.field("maybe"))?,
                all: Lift::lift(&view.all, &at.field("all"))?,
            })
        }
    }
}
impl Lower<conformance_Times> for crate::new_types::Times {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Times {
        conformance_Times {
            timeout: self.timeout.lower(arena),
            at: self.at.lower(arena),
            maybe: self.maybe.lower(arena),
            all: self.all.lower(arena),
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfStrToI64_Entry {
    pub key: conformance_Str,
    pub value: i64,
}
const _: () = assert!(
    size_of:: < conformance_MapOfStrToI64_Entry > () == 24 && align_of:: <
    conformance_MapOfStrToI64_Entry > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfStrToI64_Entry, key) == 0);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfStrToI64_Entry, value) == 16
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfStrToI64 {
    pub ptr: *const conformance_MapOfStrToI64_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfStrToI64 > () == 16 && align_of:: <
    conformance_MapOfStrToI64 > () == 8
);
impl Lower<conformance_MapOfStrToI64> for std::collections::BTreeMap<String, i64> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfStrToI64 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfStrToI64_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfStrToI64 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfStrToI64> for std::collections::BTreeMap<String, i64> {
    unsafe fn lift(
        view: &conformance_MapOfStrToI64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: String = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: i64 = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfU32ToItem_Entry {
    pub key: u32,
    pub value: conformance_Item,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU32ToItem_Entry > () == 48 && align_of:: <
    conformance_MapOfU32ToItem_Entry > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfU32ToItem_Entry, key) == 0);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfU32ToItem_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfU32ToItem {
    pub ptr: *const conformance_MapOfU32ToItem_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU32ToItem > () == 16 && align_of:: <
    conformance_MapOfU32ToItem > () == 8
);
impl Lower<conformance_MapOfU32ToItem>
for std::collections::HashMap<u32, crate::api::Item> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfU32ToItem {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfU32ToItem_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfU32ToItem {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfU32ToItem>
for std::collections::HashMap<u32, crate::api::Item> {
    unsafe fn lift(
        view: &conformance_MapOfU32ToItem,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: u32 = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: crate::api::Item = Lift::lift(
                        &entry.value,
                        &at.field("value"),
                    )?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfI64ToVecOfStr_Entry {
    pub key: i64,
    pub value: conformance_VecOfStr,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI64ToVecOfStr_Entry > () == 24 && align_of:: <
    conformance_MapOfI64ToVecOfStr_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfI64ToVecOfStr_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfI64ToVecOfStr_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfI64ToVecOfStr {
    pub ptr: *const conformance_MapOfI64ToVecOfStr_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI64ToVecOfStr > () == 16 && align_of:: <
    conformance_MapOfI64ToVecOfStr > () == 8
);
impl Lower<conformance_MapOfI64ToVecOfStr>
for std::collections::BTreeMap<i64, Vec<String>> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfI64ToVecOfStr {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfI64ToVecOfStr_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfI64ToVecOfStr {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfI64ToVecOfStr>
for std::collections::BTreeMap<i64, Vec<String>> {
    unsafe fn lift(
        view: &conformance_MapOfI64ToVecOfStr,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: i64 = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: Vec<String> = Lift::lift(
                        &entry.value,
                        &at.field("value"),
                    )?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfStrToMapOfI64ToVecOfStr_Entry {
    pub key: conformance_Str,
    pub value: conformance_MapOfI64ToVecOfStr,
}
const _: () = assert!(
    size_of:: < conformance_MapOfStrToMapOfI64ToVecOfStr_Entry > () == 32 && align_of:: <
    conformance_MapOfStrToMapOfI64ToVecOfStr_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfStrToMapOfI64ToVecOfStr_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfStrToMapOfI64ToVecOfStr_Entry, value) == 16
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfStrToMapOfI64ToVecOfStr {
    pub ptr: *const conformance_MapOfStrToMapOfI64ToVecOfStr_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfStrToMapOfI64ToVecOfStr > () == 16 && align_of:: <
    conformance_MapOfStrToMapOfI64ToVecOfStr > () == 8
);
impl Lower<conformance_MapOfStrToMapOfI64ToVecOfStr>
for std::collections::BTreeMap<String, std::collections::BTreeMap<i64, Vec<String>>> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfStrToMapOfI64ToVecOfStr {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfStrToMapOfI64ToVecOfStr_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfStrToMapOfI64ToVecOfStr {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfStrToMapOfI64ToVecOfStr>
for std::collections::BTreeMap<String, std::collections::BTreeMap<i64, Vec<String>>> {
    unsafe fn lift(
        view: &conformance_MapOfStrToMapOfI64ToVecOfStr,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: String = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: std::collections::BTreeMap<i64, Vec<String>> = Lift::lift(
                        &entry.value,
                        &at.field("value"),
                    )?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfBoolToStr_Entry {
    pub key: u8,
    pub value: conformance_Str,
}
const _: () = assert!(
    size_of:: < conformance_MapOfBoolToStr_Entry > () == 24 && align_of:: <
    conformance_MapOfBoolToStr_Entry > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfBoolToStr_Entry, key) == 0);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfBoolToStr_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfBoolToStr {
    pub ptr: *const conformance_MapOfBoolToStr_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfBoolToStr > () == 16 && align_of:: <
    conformance_MapOfBoolToStr > () == 8
);
impl Lower<conformance_MapOfBoolToStr> for std::collections::BTreeMap<bool, String> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfBoolToStr {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfBoolToStr_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfBoolToStr {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfBoolToStr> for std::collections::BTreeMap<bool, String> {
    unsafe fn lift(
        view: &conformance_MapOfBoolToStr,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: bool = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: String = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfCharToU8_Entry {
    pub key: u32,
    pub value: u8,
}
const _: () = assert!(
    size_of:: < conformance_MapOfCharToU8_Entry > () == 8 && align_of:: <
    conformance_MapOfCharToU8_Entry > () == 4
);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfCharToU8_Entry, key) == 0);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfCharToU8_Entry, value) == 4
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfCharToU8 {
    pub ptr: *const conformance_MapOfCharToU8_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfCharToU8 > () == 16 && align_of:: <
    conformance_MapOfCharToU8 > () == 8
);
impl Lower<conformance_MapOfCharToU8> for std::collections::BTreeMap<char, u8> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfCharToU8 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfCharToU8_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfCharToU8 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfCharToU8> for std::collections::BTreeMap<char, u8> {
    unsafe fn lift(
        view: &conformance_MapOfCharToU8,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: char = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: u8 = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfColorToBytes_Entry {
    pub key: conformance_Color,
    pub value: conformance_Bytes,
}
const _: () = assert!(
    size_of:: < conformance_MapOfColorToBytes_Entry > () == 24 && align_of:: <
    conformance_MapOfColorToBytes_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfColorToBytes_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfColorToBytes_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfColorToBytes {
    pub ptr: *const conformance_MapOfColorToBytes_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfColorToBytes > () == 16 && align_of:: <
    conformance_MapOfColorToBytes > () == 8
);
impl Lower<conformance_MapOfColorToBytes>
for std::collections::HashMap<crate::api::Color, Vec<u8>> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfColorToBytes {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfColorToBytes_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfColorToBytes {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfColorToBytes>
for std::collections::HashMap<crate::api::Color, Vec<u8>> {
    unsafe fn lift(
        view: &conformance_MapOfColorToBytes,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::Color = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
                    let value: Vec<u8> = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfStrToOptionOfItem_Entry {
    pub key: conformance_Str,
    pub value: conformance_OptionOfItem,
}
const _: () = assert!(
    size_of:: < conformance_MapOfStrToOptionOfItem_Entry > () == 64 && align_of:: <
    conformance_MapOfStrToOptionOfItem_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfStrToOptionOfItem_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfStrToOptionOfItem_Entry, value) == 16
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfStrToOptionOfItem {
    pub ptr: *const conformance_MapOfStrToOptionOfItem_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfStrToOptionOfItem > () == 16 && align_of:: <
    conformance_MapOfStrToOptionOfItem > () == 8
);
impl Lower<conformance_MapOfStrToOptionOfItem>
for std::collections::BTreeMap<String, Option<crate::api::Item>> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfStrToOptionOfItem {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfStrToOptionOfItem_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfStrToOptionOfItem {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfStrToOptionOfItem>
for std::collections::BTreeMap<String, Option<crate::api::Item>> {
    unsafe fn lift(
        view: &conformance_MapOfStrToOptionOfItem,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: String = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: Option<crate::api::Item> = Lift::lift(
                        &entry.value,
                        &at.field("value"),
                    )?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// Maps with keys and values of every kind.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Maps {
    /// By text, sorted.
    pub byName: conformance_MapOfStrToI64,
    /// By number, in no order.
    pub byId: conformance_MapOfU32ToItem,
    /// Maps in a map, with lists.
    pub nested: conformance_MapOfStrToMapOfI64ToVecOfStr,
    /// By truth value.
    pub byFlag: conformance_MapOfBoolToStr,
    /// By character.
    pub byChar: conformance_MapOfCharToU8,
    /// By variant without data.
    pub byEnum: conformance_MapOfColorToBytes,
    /// Structures or nothing.
    pub maybe: conformance_MapOfStrToOptionOfItem,
}
const _: () = assert!(
    size_of:: < conformance_Maps > () == 112 && align_of:: < conformance_Maps > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Maps, byName) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Maps, byId) == 16);
const _: () = assert!(core::mem::offset_of!(conformance_Maps, nested) == 32);
const _: () = assert!(core::mem::offset_of!(conformance_Maps, byFlag) == 48);
const _: () = assert!(core::mem::offset_of!(conformance_Maps, byChar) == 64);
const _: () = assert!(core::mem::offset_of!(conformance_Maps, byEnum) == 80);
const _: () = assert!(core::mem::offset_of!(conformance_Maps, maybe) == 96);
impl Lift<conformance_Maps> for crate::new_types::Maps {
    unsafe fn lift(view: &conformance_Maps, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                by_name: Lift::lift(&view.byName, &at.field("byName"))?,
                by_id: Lift::lift(&view.byId, &at.field("byId"))?,
                nested: Lift::lift(&view.nested, &at.field("nested"))?,
                by_flag: Lift::lift(&view.byFlag, &at.field("byFlag"))?,
                by_char: Lift::lift(&view.byChar, &at.field("byChar"))?,
                by_enum: Lift::lift(&view.byEnum, &at.field("byEnum"))?,
                maybe: Lift::lift(&view.maybe, &at.field("maybe"))?,
            })
        }
    }
}
impl Lower<conformance_Maps> for crate::new_types::Maps {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Maps {
        conformance_Maps {
            byName: self.by_name.lower(arena),
            byId: self.by_id.lower(arena),
            nested: self.nested.lower(arena),
            byFlag: self.by_flag.lower(arena),
            byChar: self.by_char.lower(arena),
            byEnum: self.by_enum.lower(arena),
            maybe: self.maybe.lower(arena),
        }
    }
}

/// Values that belong together, in the order of their declaration.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_TupleOfI32AndStr {
    pub field0: i32,
    pub field1: conformance_Str,
}
const _: () = assert!(
    size_of:: < conformance_TupleOfI32AndStr > () == 24 && align_of:: <
    conformance_TupleOfI32AndStr > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_TupleOfI32AndStr, field0) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_TupleOfI32AndStr, field1) == 8);
const _: () = assert!(
    size_of:: < conformance_TupleOfI32AndStr > () == 24 && align_of:: <
    conformance_TupleOfI32AndStr > () == 8
);
impl Lower<conformance_TupleOfI32AndStr> for (i32, String) {
    fn lower(&self, arena: &mut Arena) -> conformance_TupleOfI32AndStr {
        conformance_TupleOfI32AndStr {
            field0: self.0.lower(arena),
            field1: self.1.lower(arena),
        }
    }
}
impl Lift<conformance_TupleOfI32AndStr> for (i32, String) {
    unsafe fn lift(
        view: &conformance_TupleOfI32AndStr,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok((
                Lift::lift(&view.field0, &at.field("field0"))?,
                Lift::lift(&view.field1, &at.field("field1"))?,
            ))
        }
    }
}

/// Values that belong together, in the order of their declaration.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_TupleOfF64 {
    pub field0: f64,
}
const _: () = assert!(
    size_of:: < conformance_TupleOfF64 > () == 8 && align_of:: < conformance_TupleOfF64 >
    () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_TupleOfF64, field0) == 0);
const _: () = assert!(
    size_of:: < conformance_TupleOfF64 > () == 8 && align_of:: < conformance_TupleOfF64 >
    () == 8
);
impl Lower<conformance_TupleOfF64> for (f64,) {
    fn lower(&self, arena: &mut Arena) -> conformance_TupleOfF64 {
        conformance_TupleOfF64 {
            field0: self.0.lower(arena),
        }
    }
}
impl Lift<conformance_TupleOfF64> for (f64,) {
    unsafe fn lift(
        view: &conformance_TupleOfF64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Ok((Lift::lift(&view.field0, &at.field("field0"))?,)) }
    }
}

/// Values that belong together, in the order of their declaration.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_TupleOfU8AndBool {
    pub field0: u8,
    pub field1: u8,
}
const _: () = assert!(
    size_of:: < conformance_TupleOfU8AndBool > () == 2 && align_of:: <
    conformance_TupleOfU8AndBool > () == 1
);
const _: () = assert!(core::mem::offset_of!(conformance_TupleOfU8AndBool, field0) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_TupleOfU8AndBool, field1) == 1);
const _: () = assert!(
    size_of:: < conformance_TupleOfU8AndBool > () == 2 && align_of:: <
    conformance_TupleOfU8AndBool > () == 1
);
impl Lower<conformance_TupleOfU8AndBool> for (u8, bool) {
    fn lower(&self, arena: &mut Arena) -> conformance_TupleOfU8AndBool {
        conformance_TupleOfU8AndBool {
            field0: self.0.lower(arena),
            field1: self.1.lower(arena),
        }
    }
}
impl Lift<conformance_TupleOfU8AndBool> for (u8, bool) {
    unsafe fn lift(
        view: &conformance_TupleOfU8AndBool,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok((
                Lift::lift(&view.field0, &at.field("field0"))?,
                Lift::lift(&view.field1, &at.field("field1"))?,
            ))
        }
    }
}

/// Values that belong together, in the order of their declaration.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_TupleOfStrAndI64 {
    pub field0: conformance_Str,
    pub field1: i64,
}
const _: () = assert!(
    size_of:: < conformance_TupleOfStrAndI64 > () == 24 && align_of:: <
    conformance_TupleOfStrAndI64 > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_TupleOfStrAndI64, field0) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_TupleOfStrAndI64, field1) == 16);
const _: () = assert!(
    size_of:: < conformance_TupleOfStrAndI64 > () == 24 && align_of:: <
    conformance_TupleOfStrAndI64 > () == 8
);
impl Lower<conformance_TupleOfStrAndI64> for (String, i64) {
    fn lower(&self, arena: &mut Arena) -> conformance_TupleOfStrAndI64 {
        conformance_TupleOfStrAndI64 {
            field0: self.0.lower(arena),
            field1: self.1.lower(arena),
        }
    }
}
impl Lift<conformance_TupleOfStrAndI64> for (String, i64) {
    unsafe fn lift(
        view: &conformance_TupleOfStrAndI64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok((
                Lift::lift(&view.field0, &at.field("field0"))?,
                Lift::lift(&view.field1, &at.field("field1"))?,
            ))
        }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfTupleOfStrAndI64 {
    pub ptr: *const conformance_TupleOfStrAndI64,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfTupleOfStrAndI64 > () == 16 && align_of:: <
    conformance_VecOfTupleOfStrAndI64 > () == 8
);
impl Lower<conformance_VecOfTupleOfStrAndI64> for Vec<(String, i64)> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfTupleOfStrAndI64 {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfTupleOfStrAndI64 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_VecOfTupleOfStrAndI64> for Vec<(String, i64)> {
    unsafe fn lift(
        view: &conformance_VecOfTupleOfStrAndI64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// Values that belong together, in the order of their declaration.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64 {
    pub field0: conformance_TupleOfU8AndBool,
    pub field1: conformance_VecOfTupleOfStrAndI64,
}
const _: () = assert!(
    size_of:: < conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64 > () == 24 &&
    align_of:: < conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64 > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64,
    field0) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64,
    field1) == 8
);
const _: () = assert!(
    size_of:: < conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64 > () == 24 &&
    align_of:: < conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64 > () == 8
);
impl Lower<conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64>
for ((u8, bool), Vec<(String, i64)>) {
    fn lower(
        &self,
        arena: &mut Arena,
    ) -> conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64 {
        conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64 {
            field0: self.0.lower(arena),
            field1: self.1.lower(arena),
        }
    }
}
impl Lift<conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64>
for ((u8, bool), Vec<(String, i64)>) {
    unsafe fn lift(
        view: &conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok((
                Lift::lift(&view.field0, &at.field("field0"))?,
                Lift::lift(&view.field1, &at.field("field1"))?,
            ))
        }
    }
}

/// A value that may be missing: `value` means something only if `present` is 1.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_OptionOfSystemTime {
    pub present: u8,
    pub value: conformance_SystemTime,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfSystemTime > () == 24 && align_of:: <
    conformance_OptionOfSystemTime > () == 8
);
impl Lower<conformance_OptionOfSystemTime> for Option<std::time::SystemTime> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfSystemTime {
        match self {
            Some(value) => {
                conformance_OptionOfSystemTime {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfSystemTime> for Option<std::time::SystemTime> {
    unsafe fn lift(
        view: &conformance_OptionOfSystemTime,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        match view.present {
            0 => Ok(None),
            1 => unsafe { Lift::lift(&view.value, at) }.map(Some),
            _ => Err(at.field("present").invalid("must be 0 or 1")),
        }
    }
}

/// Values that belong together, in the order of their declaration.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_TupleOfDurationAndOptionOfSystemTime {
    pub field0: conformance_Duration,
    pub field1: conformance_OptionOfSystemTime,
}
const _: () = assert!(
    size_of:: < conformance_TupleOfDurationAndOptionOfSystemTime > () == 40 && align_of::
    < conformance_TupleOfDurationAndOptionOfSystemTime > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfDurationAndOptionOfSystemTime, field0) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfDurationAndOptionOfSystemTime, field1) == 16
);
const _: () = assert!(
    size_of:: < conformance_TupleOfDurationAndOptionOfSystemTime > () == 40 && align_of::
    < conformance_TupleOfDurationAndOptionOfSystemTime > () == 8
);
impl Lower<conformance_TupleOfDurationAndOptionOfSystemTime>
for (std::time::Duration, Option<std::time::SystemTime>) {
    fn lower(
        &self,
        arena: &mut Arena,
    ) -> conformance_TupleOfDurationAndOptionOfSystemTime {
        conformance_TupleOfDurationAndOptionOfSystemTime {
            field0: self.0.lower(arena),
            field1: self.1.lower(arena),
        }
    }
}
impl Lift<conformance_TupleOfDurationAndOptionOfSystemTime>
for (std::time::Duration, Option<std::time::SystemTime>) {
    unsafe fn lift(
        view: &conformance_TupleOfDurationAndOptionOfSystemTime,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok((
                Lift::lift(&view.field0, &at.field("field0"))?,
                Lift::lift(&view.field1, &at.field("field1"))?,
            ))
        }
    }
}

/// Tuples of several lengths.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Tuples {
    /// Two parts.
    pub pair: conformance_TupleOfI32AndStr,
    /// One part.
    pub one: conformance_TupleOfF64,
    /// A tuple in a tuple, and one in a list.
    pub nested: conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64,
    /// A duration, and a moment or nothing.
    pub times: conformance_TupleOfDurationAndOptionOfSystemTime,
}
const _: () = assert!(
    size_of:: < conformance_Tuples > () == 96 && align_of:: < conformance_Tuples > () ==
    8
);
const _: () = assert!(core::mem::offset_of!(conformance_Tuples, pair) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Tuples, one) == 24);
const _: () = assert!(core::mem::offset_of!(conformance_Tuples, nested) == 32);
const _: () = assert!(core::mem::offset_of!(conformance_Tuples, times) == 56);
impl Lift<conformance_Tuples> for crate::new_types::Tuples {
    unsafe fn lift(view: &conformance_Tuples, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                pair: Lift::lift(&view.pair, &at.field("pair"))?,
                one: Lift::lift(&view.one, &at.field("one"))?,
                nested: Lift::lift(&view.nested, &at.field("nested"))?,
                times: Lift::lift(&view.times, &at.field("times"))?,
            })
        }
    }
}
impl Lower<conformance_Tuples> for crate::new_types::Tuples {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Tuples {
        conformance_Tuples {
            pair: self.pair.lower(arena),
            one: self.one.lower(arena),
            nested: self.nested.lower(arena),
            times: self.times.lower(arena),
        }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfTree {
    pub ptr: *const conformance_Tree,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfTree > () == 16 && align_of:: < conformance_VecOfTree >
    () == 8
);
impl Lower<conformance_VecOfTree> for Vec<crate::new_types::Tree> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfTree {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfTree { ptr, len }
    }
}
impl Lift<conformance_VecOfTree> for Vec<crate::new_types::Tree> {
    unsafe fn lift(
        view: &conformance_VecOfTree,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// Made of itself through a list.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Tree {
    /// The name of this node.
    pub name: conformance_Str,
    /// What hangs from it.
    pub children: conformance_VecOfTree,
}
const _: () = assert!(
    size_of:: < conformance_Tree > () == 32 && align_of:: < conformance_Tree > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Tree, name) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Tree, children) == 16);
impl Lift<conformance_Tree> for crate::new_types::Tree {
    unsafe fn lift(view: &conformance_Tree, at: &ArgPath<'_>) -> Result<Self, Fault> {
        let at = &at.deeper()?;
        unsafe {
            Ok(Self {
                name: Lift::lift(&view.name, &at.field("name"))?,
                children: Lift::lift(&view.children, &at.field("children"))?,
            })
        }
    }
}
impl Lower<conformance_Tree> for crate::new_types::Tree {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Tree {
        if !arena.descend() {
            return unsafe { core::mem::zeroed() };
        }
        let view = {
            conformance_Tree {
                name: self.name.lower(arena),
                children: self.children.lower(arena),
            }
        };
        arena.ascend();
        view
    }
}

/// Made of itself through a box that may be missing.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_List {
    /// The value of this link.
    pub value: i64,
    /// The rest of the chain.
    /// Null if there is none.
    pub next: *const conformance_List,
}
const _: () = assert!(
    size_of:: < conformance_List > () == 16 && align_of:: < conformance_List > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_List, value) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_List, next) == 8);
impl Lift<conformance_List> for crate::new_types::List {
    unsafe fn lift(view: &conformance_List, at: &ArgPath<'_>) -> Result<Self, Fault> {
        let at = &at.deeper()?;
        unsafe {
            Ok(Self {
                value: Lift::lift(&view.value, &at.field("value"))?,
                next: Lift::lift(&view.next, &at.field("next"))?,
            })
        }
    }
}
impl Lower<conformance_List> for crate::new_types::List {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_List {
        if !arena.descend() {
            return unsafe { core::mem::zeroed() };
        }
        let view = {
            conformance_List {
                value: self.value.lower(arena),
                next: self.next.lower(arena),
            }
        };
        arena.ascend();
        view
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfExpr {
    pub ptr: *const conformance_Expr,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfExpr > () == 16 && align_of:: < conformance_VecOfExpr >
    () == 8
);
impl Lower<conformance_VecOfExpr> for Vec<crate::new_types::Expr> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfExpr {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfExpr { ptr, len }
    }
}
impl Lift<conformance_VecOfExpr> for Vec<crate::new_types::Expr> {
    unsafe fn lift(
        view: &conformance_VecOfExpr,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A number.
pub const CONFORMANCE_EXPR_NUMBER: i32 = 0;
/// A number.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Expr_Number {
    pub field0: f64,
}
const _: () = assert!(
    size_of:: < conformance_Expr_Number > () == 8 && align_of:: < conformance_Expr_Number
    > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Expr_Number, field0) == 0);
/// The opposite of another.
pub const CONFORMANCE_EXPR_NEGATE: i32 = 1;
/// The opposite of another.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Expr_Negate {
    /// Never null.
    pub field0: *const conformance_Expr,
}
const _: () = assert!(
    size_of:: < conformance_Expr_Negate > () == 8 && align_of:: < conformance_Expr_Negate
    > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Expr_Negate, field0) == 0);
/// The sum of two others.
pub const CONFORMANCE_EXPR_ADD: i32 = 2;
/// The sum of two others.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Expr_Add {
    /// The first of them.
    /// Never null.
    pub left: *const conformance_Expr,
    /// The second of them.
    /// Never null.
    pub right: *const conformance_Expr,
}
const _: () = assert!(
    size_of:: < conformance_Expr_Add > () == 16 && align_of:: < conformance_Expr_Add > ()
    == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Expr_Add, left) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Expr_Add, right) == 8);
/// A function of others.
pub const CONFORMANCE_EXPR_CALL: i32 = 3;
/// A function of others.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Expr_Call {
    /// The name of the function.
    pub name: conformance_Str,
    /// What it is called with.
    pub arguments: conformance_VecOfExpr,
}
const _: () = assert!(
    size_of:: < conformance_Expr_Call > () == 32 && align_of:: < conformance_Expr_Call >
    () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Expr_Call, name) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Expr_Call, arguments) == 16);
/// The data of the variant that `tag` names.
#[repr(C)]
#[derive(Clone, Copy)]
pub union conformance_Expr_Value {
    pub number: conformance_Expr_Number,
    pub negate: conformance_Expr_Negate,
    pub add: conformance_Expr_Add,
    pub call: conformance_Expr_Call,
}
/// Variants that are made of the whole.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Expr {
    /// Which variant this is.
    pub tag: i32,
    /// The data of that variant; nothing if it has none.
    pub value: conformance_Expr_Value,
}
const _: () = assert!(
    size_of:: < conformance_Expr > () == 40 && align_of:: < conformance_Expr > () == 8
);
impl Lower<conformance_Expr> for crate::new_types::Expr {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Expr {
        if !arena.descend() {
            return unsafe { core::mem::zeroed() };
        }
        let view = {
            let mut view: conformance_Expr = unsafe { core::mem::zeroed() };
            match self {
                Self::Number(field0) => {
                    view.tag = CONFORMANCE_EXPR_NUMBER;
                    view.value.number = conformance_Expr_Number {
                        field0: field0.lower(arena),
                    };
                }
                Self::Negate(field0) => {
                    view.tag = CONFORMANCE_EXPR_NEGATE;
                    view.value.negate = conformance_Expr_Negate {
                        field0: field0.lower(arena),
                    };
                }
                Self::Add { left, right } => {
                    view.tag = CONFORMANCE_EXPR_ADD;
                    view.value.add = conformance_Expr_Add {
                        left: left.lower(arena),
                        right: right.lower(arena),
                    };
                }
                Self::Call { name, arguments } => {
                    view.tag = CONFORMANCE_EXPR_CALL;
                    view.value.call = conformance_Expr_Call {
                        name: name.lower(arena),
                        arguments: arguments.lower(arena),
                    };
                }
            }
            view
        };
        arena.ascend();
        view
    }
}
impl Lift<conformance_Expr> for crate::new_types::Expr {
    unsafe fn lift(view: &conformance_Expr, at: &ArgPath<'_>) -> Result<Self, Fault> {
        let at = &at.deeper()?;
        unsafe {
            Ok(
                match view.tag {
                    CONFORMANCE_EXPR_NUMBER => {
                        let (view, at) = (&view.value.number, &at.field("number"));
                        Self::Number(Lift::lift(&view.field0, &at.field("field0"))?)
                    }
                    CONFORMANCE_EXPR_NEGATE => {
                        let (view, at) = (&view.value.negate, &at.field("negate"));
                        Self::Negate(Lift::lift(&view.field0, &at.field("field0"))?)
                    }
                    CONFORMANCE_EXPR_ADD => {
                        let (view, at) = (&view.value.add, &at.field("add"));
                        Self::Add {
                            left: Lift::lift(&view.left, &at.field("left"))?,
                            right: Lift::lift(&view.right, &at.field("right"))?,
                        }
                    }
                    CONFORMANCE_EXPR_CALL => {
                        let (view, at) = (&view.value.call, &at.field("call"));
                        Self::Call {
                            name: Lift::lift(&view.name, &at.field("name"))?,
                            arguments: Lift::lift(
                                &view.arguments,
                                &at.field("arguments"),
                            )?,
                        }
                    }
                    other => {
                        return Err(
                            at
                                .field("tag")
                                .invalid(&format!("{other} {}", "is not a variant of Expr")),
                        );
                    }
                },
            )
        }
    }
}

/// The other of two types that are made of each other.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Odd {
    /// The first one.
    /// Null if there is none.
    pub even: *const conformance_Even,
    /// A text.
    pub tag: conformance_Str,
}
const _: () = assert!(
    size_of:: < conformance_Odd > () == 24 && align_of:: < conformance_Odd > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Odd, even) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Odd, tag) == 8);
impl Lift<conformance_Odd> for crate::new_types::Odd {
    unsafe fn lift(view: &conformance_Odd, at: &ArgPath<'_>) -> Result<Self, Fault> {
        let at = &at.deeper()?;
        unsafe {
            Ok(Self {
                even: Lift::lift(&view.even, &at.field("even"))?,
                tag: Lift::lift(&view.tag, &at.field("tag"))?,
            })
        }
    }
}
impl Lower<conformance_Odd> for crate::new_types::Odd {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Odd {
        if !arena.descend() {
            return unsafe { core::mem::zeroed() };
        }
        let view = {
            conformance_Odd {
                even: self.even.lower(arena),
                tag: self.tag.lower(arena),
            }
        };
        arena.ascend();
        view
    }
}

/// One of two types that are made of each other.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Even {
    /// The other one.
    /// Null if there is none.
    pub odd: *const conformance_Odd,
}
const _: () = assert!(
    size_of:: < conformance_Even > () == 8 && align_of:: < conformance_Even > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Even, odd) == 0);
impl Lift<conformance_Even> for crate::new_types::Even {
    unsafe fn lift(view: &conformance_Even, at: &ArgPath<'_>) -> Result<Self, Fault> {
        let at = &at.deeper()?;
        unsafe {
            Ok(Self {
                odd: Lift::lift(&view.odd, &at.field("odd"))?,
            })
        }
    }
}
impl Lower<conformance_Even> for crate::new_types::Even {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Even {
        if !arena.descend() {
            return unsafe { core::mem::zeroed() };
        }
        let view = {
            conformance_Even {
                odd: self.odd.lower(arena),
            }
        };
        arena.ascend();
        view
    }
}

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfStrToIndex {
    pub ptr: *const conformance_MapOfStrToIndex_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfStrToIndex > () == 16 && align_of:: <
    conformance_MapOfStrToIndex > () == 8
);
impl Lower<conformance_MapOfStrToIndex>
for std::collections::BTreeMap<String, crate::new_types::Index> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfStrToIndex {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfStrToIndex_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfStrToIndex {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfStrToIndex>
for std::collections::BTreeMap<String, crate::new_types::Index> {
    unsafe fn lift(
        view: &conformance_MapOfStrToIndex,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: String = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: crate::new_types::Index = Lift::lift(
                        &entry.value,
                        &at.field("value"),
                    )?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// Made of itself through the values of a map.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Index {
    /// What is found under each name.
    pub entries: conformance_MapOfStrToIndex,
}
const _: () = assert!(
    size_of:: < conformance_Index > () == 16 && align_of:: < conformance_Index > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Index, entries) == 0);
impl Lift<conformance_Index> for crate::new_types::Index {
    unsafe fn lift(view: &conformance_Index, at: &ArgPath<'_>) -> Result<Self, Fault> {
        let at = &at.deeper()?;
        unsafe {
            Ok(Self {
                entries: Lift::lift(&view.entries, &at.field("entries"))?,
            })
        }
    }
}
impl Lower<conformance_Index> for crate::new_types::Index {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Index {
        if !arena.descend() {
            return unsafe { core::mem::zeroed() };
        }
        let view = {
            conformance_Index {
                entries: self.entries.lower(arena),
            }
        };
        arena.ascend();
        view
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfStrToIndex_Entry {
    pub key: conformance_Str,
    pub value: conformance_Index,
}
const _: () = assert!(
    size_of:: < conformance_MapOfStrToIndex_Entry > () == 32 && align_of:: <
    conformance_MapOfStrToIndex_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfStrToIndex_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfStrToIndex_Entry, value) == 16
);

/// It was all wrong.
pub const CONFORMANCE_NEW_TYPES_ERROR_BAD: i32 = 0;
/// It was all wrong.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_NewTypesError_Bad {
    /// A tuple.
    pub pair: conformance_TupleOfI32AndStr,
    /// A map.
    pub map: conformance_MapOfStrToI64,
    /// A moment.
    pub at: conformance_SystemTime,
    /// A box of a type that is made of itself.
    /// Never null.
    pub tree: *const conformance_Tree,
}
const _: () = assert!(
    size_of:: < conformance_NewTypesError_Bad > () == 64 && align_of:: <
    conformance_NewTypesError_Bad > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_NewTypesError_Bad, pair) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_NewTypesError_Bad, map) == 24);
const _: () = assert!(core::mem::offset_of!(conformance_NewTypesError_Bad, at) == 40);
const _: () = assert!(core::mem::offset_of!(conformance_NewTypesError_Bad, tree) == 56);
/// The data of the variant that `tag` names.
#[repr(C)]
#[derive(Clone, Copy)]
pub union conformance_NewTypesError_Value {
    pub bad: conformance_NewTypesError_Bad,
}
/// An error that carries what is neither a number nor a text.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_NewTypesError {
    /// Which variant this is.
    pub tag: i32,
    /// The data of that variant; nothing if it has none.
    pub value: conformance_NewTypesError_Value,
}
const _: () = assert!(
    size_of:: < conformance_NewTypesError > () == 72 && align_of:: <
    conformance_NewTypesError > () == 8
);
impl Lower<conformance_NewTypesError> for crate::new_types::NewTypesError {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_NewTypesError {
        let mut view: conformance_NewTypesError = unsafe { core::mem::zeroed() };
        match self {
            Self::Bad { pair, map, at, tree } => {
                view.tag = CONFORMANCE_NEW_TYPES_ERROR_BAD;
                view.value.bad = conformance_NewTypesError_Bad {
                    pair: pair.lower(arena),
                    map: map.lower(arena),
                    at: at.lower(arena),
                    tree: tree.lower(arena),
                };
            }
        }
        view
    }
}
impl Lift<conformance_NewTypesError> for crate::new_types::NewTypesError {
    unsafe fn lift(
        view: &conformance_NewTypesError,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok(
                match view.tag {
                    CONFORMANCE_NEW_TYPES_ERROR_BAD => {
                        let (view, at) = (&view.value.bad, &at.field("bad"));
                        Self::Bad {
                            pair: Lift::lift(&view.pair, &at.field("pair"))?,
                            map: Lift::lift(&view.map, &at.field("map"))?,
                            at: Lift::lift(&view.at, &at.field("at"))?,
                            tree: Lift::lift(&view.tree, &at.field("tree"))?,
                        }
                    }
                    other => {
                        return Err(
                            at
                                .field("tag")
                                .invalid(
                                    &format!("{other} {}", "is not a variant of NewTypesError"),
                                ),
                        );
                    }
                },
            )
        }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfBool {
    pub ptr: *const u8,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfBool > () == 16 && align_of:: < conformance_VecOfBool >
    () == 8
);
impl Lower<conformance_VecOfBool> for Vec<bool> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfBool {
        let _ = arena;
        conformance_VecOfBool {
            ptr: self.as_ptr().cast(),
            len: self.len(),
        }
    }
}
impl Lift<conformance_VecOfBool> for Vec<bool> {
    unsafe fn lift(
        view: &conformance_VecOfBool,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfBytes {
    pub ptr: *const conformance_Bytes,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfBytes > () == 16 && align_of:: < conformance_VecOfBytes
    > () == 8
);
impl Lower<conformance_VecOfBytes> for Vec<Vec<u8>> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfBytes {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfBytes { ptr, len }
    }
}
impl Lift<conformance_VecOfBytes> for Vec<Vec<u8>> {
    unsafe fn lift(
        view: &conformance_VecOfBytes,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfColor {
    pub ptr: *const conformance_Color,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfColor > () == 16 && align_of:: < conformance_VecOfColor
    > () == 8
);
impl Lower<conformance_VecOfColor> for Vec<crate::api::Color> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfColor {
        let _ = arena;
        conformance_VecOfColor {
            ptr: self.as_ptr().cast(),
            len: self.len(),
        }
    }
}
impl Lift<conformance_VecOfColor> for Vec<crate::api::Color> {
    unsafe fn lift(
        view: &conformance_VecOfColor,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfMeters {
    pub ptr: *const conformance_Meters,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfMeters > () == 16 && align_of:: <
    conformance_VecOfMeters > () == 8
);
impl Lower<conformance_VecOfMeters> for Vec<crate::api::Meters> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfMeters {
        let _ = arena;
        conformance_VecOfMeters {
            ptr: self.as_ptr().cast(),
            len: self.len(),
        }
    }
}
impl Lift<conformance_VecOfMeters> for Vec<crate::api::Meters> {
    unsafe fn lift(
        view: &conformance_VecOfMeters,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A fixed number of items.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_ArrayOf4I32 {
    pub items: [i32; 4],
}
const _: () = assert!(
    size_of:: < conformance_ArrayOf4I32 > () == 16 && align_of:: <
    conformance_ArrayOf4I32 > () == 4
);
impl Lower<conformance_ArrayOf4I32> for [i32; 4] {
    fn lower(&self, arena: &mut Arena) -> conformance_ArrayOf4I32 {
        conformance_ArrayOf4I32 {
            items: self.lower(arena),
        }
    }
}
impl Lift<conformance_ArrayOf4I32> for [i32; 4] {
    unsafe fn lift(
        view: &conformance_ArrayOf4I32,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.items, at) }
    }
}

/// Values that belong together, in the order of their declaration.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_TupleOfDurationAndSystemTime {
    pub field0: conformance_Duration,
    pub field1: conformance_SystemTime,
}
const _: () = assert!(
    size_of:: < conformance_TupleOfDurationAndSystemTime > () == 32 && align_of:: <
    conformance_TupleOfDurationAndSystemTime > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfDurationAndSystemTime, field0) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfDurationAndSystemTime, field1) == 16
);
const _: () = assert!(
    size_of:: < conformance_TupleOfDurationAndSystemTime > () == 32 && align_of:: <
    conformance_TupleOfDurationAndSystemTime > () == 8
);
impl Lower<conformance_TupleOfDurationAndSystemTime>
for (std::time::Duration, std::time::SystemTime) {
    fn lower(&self, arena: &mut Arena) -> conformance_TupleOfDurationAndSystemTime {
        conformance_TupleOfDurationAndSystemTime {
            field0: self.0.lower(arena),
            field1: self.1.lower(arena),
        }
    }
}
impl Lift<conformance_TupleOfDurationAndSystemTime>
for (std::time::Duration, std::time::SystemTime) {
    unsafe fn lift(
        view: &conformance_TupleOfDurationAndSystemTime,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok((
                Lift::lift(&view.field0, &at.field("field0"))?,
                Lift::lift(&view.field1, &at.field("field1"))?,
            ))
        }
    }
}

/// One of many.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Tick {
    /// Its number.
    pub n: u32,
    /// A text.
    pub text: conformance_Str,
}
const _: () = assert!(
    size_of:: < conformance_Tick > () == 24 && align_of:: < conformance_Tick > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Tick, n) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Tick, text) == 8);
impl Lower<conformance_Tick> for crate::api::Tick {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Tick {
        conformance_Tick {
            n: self.n.lower(arena),
            text: self.text.lower(arena),
        }
    }
}

/// A [`Wait`] or a [`Block`] has begun.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_WaitStarted {
    /// How long it will take, in milliseconds.
    pub ms: u32,
}
const _: () = assert!(
    size_of:: < conformance_WaitStarted > () == 4 && align_of:: < conformance_WaitStarted
    > () == 4
);
const _: () = assert!(core::mem::offset_of!(conformance_WaitStarted, ms) == 0);
impl Lower<conformance_WaitStarted> for crate::api::WaitStarted {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_WaitStarted {
        conformance_WaitStarted {
            ms: self.ms.lower(arena),
        }
    }
}

/// An event that carries what is not a number.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Shaped {
    /// A variant with data.
    pub shape: conformance_Shape,
    /// Structures.
    pub items: conformance_VecOfItem,
    /// A text or nothing.
    pub maybe: conformance_OptionOfStr,
}
const _: () = assert!(
    size_of:: < conformance_Shaped > () == 80 && align_of:: < conformance_Shaped > () ==
    8
);
const _: () = assert!(core::mem::offset_of!(conformance_Shaped, shape) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Shaped, items) == 40);
const _: () = assert!(core::mem::offset_of!(conformance_Shaped, maybe) == 56);
impl Lower<conformance_Shaped> for crate::api::Shaped {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Shaped {
        conformance_Shaped {
            shape: self.shape.lower(arena),
            items: self.items.lower(arena),
            maybe: self.maybe.lower(arena),
        }
    }
}

/// An event that carries nothing; [`Prod`] causes one.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Everyone {
    /// Nothing: C has no empty structs.
    pub unused: u8,
}
const _: () = assert!(
    size_of:: < conformance_Everyone > () == 1 && align_of:: < conformance_Everyone > ()
    == 1
);
impl Lower<conformance_Everyone> for crate::api::Everyone {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Everyone {
        conformance_Everyone { unused: 0 }
    }
}

/// An event with structures of them all.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_NewTypes {
    /// Durations and moments.
    pub times: conformance_Times,
    /// Maps.
    pub maps: conformance_Maps,
    /// Tuples.
    pub tuples: conformance_Tuples,
    /// A type that is made of itself.
    pub tree: conformance_Tree,
}
const _: () = assert!(
    size_of:: < conformance_NewTypes > () == 312 && align_of:: < conformance_NewTypes >
    () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_NewTypes, times) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_NewTypes, maps) == 72);
const _: () = assert!(core::mem::offset_of!(conformance_NewTypes, tuples) == 184);
const _: () = assert!(core::mem::offset_of!(conformance_NewTypes, tree) == 280);
impl Lower<conformance_NewTypes> for crate::new_types::NewTypes {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_NewTypes {
        conformance_NewTypes {
            times: self.times.lower(arena),
            maps: self.maps.lower(arena),
            tuples: self.tuples.lower(arena),
            tree: self.tree.lower(arena),
        }
    }
}

/// What a [`PushNewTypes`] carried.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Pushed {
    /// Its tuple.
    pub pair: conformance_TupleOfI32AndStr,
    /// Its map.
    pub map: conformance_MapOfStrToI64,
    /// Its duration.
    pub after: conformance_Duration,
}
const _: () = assert!(
    size_of:: < conformance_Pushed > () == 56 && align_of:: < conformance_Pushed > () ==
    8
);
const _: () = assert!(core::mem::offset_of!(conformance_Pushed, pair) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Pushed, map) == 24);
const _: () = assert!(core::mem::offset_of!(conformance_Pushed, after) == 40);
impl Lower<conformance_Pushed> for crate::new_types::Pushed {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Pushed {
        conformance_Pushed {
            pair: self.pair.lower(arena),
            map: self.map.lower(arena),
            after: self.after.lower(arena),
        }
    }
}

/// An event with a tree in a box.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Grown {
    /// The tree.
    pub tree: conformance_Tree,
}
const _: () = assert!(
    size_of:: < conformance_Grown > () == 32 && align_of:: < conformance_Grown > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Grown, tree) == 0);
impl Lower<conformance_Grown> for crate::new_types::Grown {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Grown {
        conformance_Grown {
            tree: (*self.tree).lower(arena),
        }
    }
}

/// It worked.
pub const CONFORMANCE_OK: i32 = 0;
/// The provider's own error; variant and payload are in the error.
pub const CONFORMANCE_PROVIDER: i32 = 1;
/// An argument is not what it has to be; the error names it.
pub const CONFORMANCE_INVALID_ARGUMENT: i32 = -1;
/// The context is unknown, was shut down, or is not of this library.
pub const CONFORMANCE_BAD_CONTEXT: i32 = -2;
/// Nobody answers this request or handles this signal.
pub const CONFORMANCE_NO_PROVIDER: i32 = -3;
/// The deadline passed.
pub const CONFORMANCE_TIMEOUT: i32 = -4;
/// The call was cancelled.
pub const CONFORMANCE_CANCELLED: i32 = -5;
/// A bounded queue is full; try later.
pub const CONFORMANCE_AGAIN: i32 = -6;
/// The instance is shutting down.
pub const CONFORMANCE_SHUTDOWN: i32 = -7;
/// The provider panicked; the instance stays usable.
pub const CONFORMANCE_PANIC: i32 = -8;
/// The call waits for the very thread it was made on.
pub const CONFORMANCE_WOULD_DEADLOCK: i32 = -9;
/// No item of this name.
pub const CONFORMANCE_UNKNOWN_NAME: i32 = -10;
/// The payload does not decode.
pub const CONFORMANCE_MALFORMED: i32 = -11;
/// The header or wrapper was made for another version of this library.
pub const CONFORMANCE_ABI_MISMATCH: i32 = -12;
/// The handle of a subscription is unknown, or it is gone.
pub const CONFORMANCE_BAD_HANDLE: i32 = -13;
/// The library has to be initialized first.
pub const CONFORMANCE_NOT_INITIALIZED: i32 = -14;
/// The library could not be set up; the message has the reason.
pub const CONFORMANCE_SETUP: i32 = -15;
/// More instances, subscriptions or levels of nesting than the stated limit.
pub const CONFORMANCE_LIMIT: i32 = -16;
/// Create a library instance: its own world, with its own threads.
///
/// @param options may be null for the defaults, but then a header of another version is not noticed.
/// @param ctx receives the instance's handle.
///
/// Returns when the library's setup is done and requests and subscriptions work. On failure nothing is left
/// of the instance. May be called any number of times, from any thread.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_createContext(
    options: *const conformance_Options,
    ctx: *mut conformance_Context,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { c::create_context(&LIBRARY, options, ctx, error) }
}
/// End an instance: new calls are refused, running ones finish or are cancelled (5 s at most), queued events
/// are delivered, both threads end, everything is released.
///
/// After OK no callback runs and no thread of the instance lives. TIMEOUT means that code which cannot be
/// stopped (a provider or a callback that does not return) outlasted the bound: the instance is unreachable,
/// and its threads end when that code returns. PROVIDER, PANIC and CANCELLED tell that the library's own
/// shutdown request failed; the instance is gone all the same. Inside a callback it takes effect at once and
/// does not wait. A second call waits for the first; once it is done, the handle is BAD_CONTEXT.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_shutdown(ctx: conformance_Context) -> conformance_Status {
    c::shutdown(&LIBRARY, ctx)
}
/// Whether `ctx` is a living instance of this library: 1 or 0.
#[must_use]
#[unsafe(no_mangle)]
pub extern "C" fn conformance_validContext(ctx: conformance_Context) -> u8 {
    c::valid_context(&LIBRARY, ctx)
}
/// Release an answer or an error that this library handed out. Null does nothing. May be called on any thread,
/// also after the instance was shut down.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_free(anything: *const core::ffi::c_void) {
    unsafe { c::free(anything) }
}
/// The error of the last call on this thread that failed, valid until the next one fails here; null if none
/// has. Not to be freed.
#[must_use]
#[unsafe(no_mangle)]
pub extern "C" fn conformance_lastError() -> *const conformance_Error {
    c::last_error()
}
/// End a subscription of any event without waiting: the callback may still be running on the delivery thread
/// when this returns, so release what it uses in `destroy`.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_unsubscribe(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::unsubscribe(&LIBRARY, ctx, handle)
}
/// How many events a subscription has lost because the instance's queue was full.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_lost(
    ctx: conformance_Context,
    handle: conformance_Handle,
    count: *mut u64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { c::lost(&LIBRARY, ctx, handle, count, error) }
}
/// The version of the ABI that this library speaks.
#[must_use]
#[unsafe(no_mangle)]
pub extern "C" fn conformance_abiVersion() -> u32 {
    rt::ffi::abi::ABI_VERSION
}
/// The library's version and the commit it was built from. Static.
#[must_use]
#[unsafe(no_mangle)]
pub extern "C" fn conformance_version() -> *const core::ffi::c_char {
    VERSION.as_ptr().cast()
}
/// The hash of an item's exact shape, or 0 if this library has no such item.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_fingerprint(item: *const core::ffi::c_char) -> u64 {
    unsafe { c::fingerprint(&LIBRARY, item) }
}
/// Whether this library has a request, event or signal of this name: 1 or 0.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_hasItem(name: *const core::ffi::c_char) -> u8 {
    unsafe { c::has_item(&LIBRARY, name) }
}
/// The whole declaration as JSON. Static.
#[must_use]
#[unsafe(no_mangle)]
pub extern "C" fn conformance_getSchema() -> *const core::ffi::c_char {
    SCHEMA.as_ptr().cast()
}
/// The name of a status, for example `TIMEOUT`. Static; never null.
#[must_use]
#[unsafe(no_mangle)]
pub extern "C" fn conformance_statusName(
    status: conformance_Status,
) -> *const core::ffi::c_char {
    c::status_name(status)
}

/// Answer a truth value, as it was given.
///
/// Some text that ends comments and strings elsewhere: `src/​*.rs`, `*​/`, `"""`, `\\n`, and a quote at the end: "
///
/// @param value What comes back.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoBool(
    ctx: conformance_Context,
    value: u8,
    out: *mut u8,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoBool {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_echoBool, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoBoolWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: u8,
    out: *mut u8,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoBool {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Answer a signed number of 8 bits, as it was given.
///
/// @param value What comes back.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoI8(
    ctx: conformance_Context,
    value: i8,
    out: *mut i8,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoI8 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_echoI8, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoI8Within(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: i8,
    out: *mut i8,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoI8 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Answer a signed number of 16 bits, as it was given.
///
/// @param value What comes back.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoI16(
    ctx: conformance_Context,
    value: i16,
    out: *mut i16,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoI16 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_echoI16, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoI16Within(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: i16,
    out: *mut i16,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoI16 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Answer a signed number of 32 bits, as it was given.
///
/// @param value What comes back.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoI32(
    ctx: conformance_Context,
    value: i32,
    out: *mut i32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoI32 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_echoI32, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoI32Within(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: i32,
    out: *mut i32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoI32 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Answer a signed number of 64 bits, as it was given.
///
/// @param value What comes back.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoI64(
    ctx: conformance_Context,
    value: i64,
    out: *mut i64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoI64 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_echoI64, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoI64Within(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: i64,
    out: *mut i64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoI64 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Answer an unsigned number of 8 bits, as it was given.
///
/// @param value What comes back.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoU8(
    ctx: conformance_Context,
    value: u8,
    out: *mut u8,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoU8 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_echoU8, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoU8Within(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: u8,
    out: *mut u8,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoU8 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Answer an unsigned number of 16 bits, as it was given.
///
/// @param value What comes back.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoU16(
    ctx: conformance_Context,
    value: u16,
    out: *mut u16,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoU16 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_echoU16, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoU16Within(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: u16,
    out: *mut u16,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoU16 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Answer an unsigned number of 32 bits, as it was given.
///
/// @param value What comes back.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoU32(
    ctx: conformance_Context,
    value: u32,
    out: *mut u32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoU32 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_echoU32, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoU32Within(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: u32,
    out: *mut u32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoU32 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Answer an unsigned number of 64 bits, as it was given.
///
/// @param value What comes back.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoU64(
    ctx: conformance_Context,
    value: u64,
    out: *mut u64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoU64 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_echoU64, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoU64Within(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: u64,
    out: *mut u64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoU64 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Answer a number of single precision, as it was given.
///
/// @param value What comes back.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoF32(
    ctx: conformance_Context,
    value: f32,
    out: *mut f32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoF32 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_echoF32, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoF32Within(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: f32,
    out: *mut f32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoF32 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Answer a number of double precision, as it was given.
///
/// @param value What comes back.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoF64(
    ctx: conformance_Context,
    value: f64,
    out: *mut f64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoF64 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_echoF64, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoF64Within(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: f64,
    out: *mut f64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoF64 {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Answer a character, as it was given.
///
/// @param value What comes back.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoChar(
    ctx: conformance_Context,
    value: u32,
    out: *mut u32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoChar {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_echoChar, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoCharWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: u32,
    out: *mut u32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoChar {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Answer a text, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoString(
    ctx: conformance_Context,
    value: conformance_Str,
    out: *mut *const conformance_Str,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoString {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Str>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoString, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoStringWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: conformance_Str,
    out: *mut *const conformance_Str,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoString {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Str>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer bytes, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoBytes(
    ctx: conformance_Context,
    value: conformance_Bytes,
    out: *mut *const conformance_Bytes,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoBytes {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Bytes>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoBytes, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoBytesWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: conformance_Bytes,
    out: *mut *const conformance_Bytes,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoBytes {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Bytes>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a list of numbers, as it was given.
///
/// @param values What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoVecI32(
    ctx: conformance_Context,
    values: conformance_VecOfI32,
    out: *mut *const conformance_VecOfI32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoVecI32 {
                    values: Lift::lift(&values, &ArgPath::root("values"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfI32>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoVecI32, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoVecI32Within(
    ctx: conformance_Context,
    timeoutMs: u32,
    values: conformance_VecOfI32,
    out: *mut *const conformance_VecOfI32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoVecI32 {
                    values: Lift::lift(&values, &ArgPath::root("values"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfI32>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a list of floating-point numbers, as it was given.
///
/// @param values What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoVecF64(
    ctx: conformance_Context,
    values: conformance_VecOfF64,
    out: *mut *const conformance_VecOfF64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoVecF64 {
                    values: Lift::lift(&values, &ArgPath::root("values"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfF64>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoVecF64, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoVecF64Within(
    ctx: conformance_Context,
    timeoutMs: u32,
    values: conformance_VecOfF64,
    out: *mut *const conformance_VecOfF64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoVecF64 {
                    values: Lift::lift(&values, &ArgPath::root("values"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfF64>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a list of truth values, as it was given.
///
/// @param values What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoVecBool(
    ctx: conformance_Context,
    values: conformance_VecOfBool,
    out: *mut *const conformance_VecOfBool,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoVecBool {
                    values: Lift::lift(&values, &ArgPath::root("values"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfBool>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoVecBool, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoVecBoolWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    values: conformance_VecOfBool,
    out: *mut *const conformance_VecOfBool,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoVecBool {
                    values: Lift::lift(&values, &ArgPath::root("values"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfBool>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a list of texts, as it was given.
///
/// @param values What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoVecString(
    ctx: conformance_Context,
    values: conformance_VecOfStr,
    out: *mut *const conformance_VecOfStr,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoVecString {
                    values: Lift::lift(&values, &ArgPath::root("values"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfStr>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoVecString, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoVecStringWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    values: conformance_VecOfStr,
    out: *mut *const conformance_VecOfStr,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoVecString {
                    values: Lift::lift(&values, &ArgPath::root("values"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfStr>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a list of byte strings, as it was given.
///
/// @param values What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoVecBytes(
    ctx: conformance_Context,
    values: conformance_VecOfBytes,
    out: *mut *const conformance_VecOfBytes,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoVecBytes {
                    values: Lift::lift(&values, &ArgPath::root("values"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfBytes>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoVecBytes, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoVecBytesWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    values: conformance_VecOfBytes,
    out: *mut *const conformance_VecOfBytes,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoVecBytes {
                    values: Lift::lift(&values, &ArgPath::root("values"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfBytes>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a list of structures, as it was given.
///
/// @param values What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoVecStruct(
    ctx: conformance_Context,
    values: conformance_VecOfItem,
    out: *mut *const conformance_VecOfItem,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoVecStruct {
                    values: Lift::lift(&values, &ArgPath::root("values"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfItem>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoVecStruct, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoVecStructWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    values: conformance_VecOfItem,
    out: *mut *const conformance_VecOfItem,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoVecStruct {
                    values: Lift::lift(&values, &ArgPath::root("values"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfItem>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a list of variants, as it was given.
///
/// @param values What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoVecEnum(
    ctx: conformance_Context,
    values: conformance_VecOfColor,
    out: *mut *const conformance_VecOfColor,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoVecEnum {
                    values: Lift::lift(&values, &ArgPath::root("values"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfColor>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoVecEnum, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoVecEnumWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    values: conformance_VecOfColor,
    out: *mut *const conformance_VecOfColor,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoVecEnum {
                    values: Lift::lift(&values, &ArgPath::root("values"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfColor>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a list of newtypes, as it was given.
///
/// @param values What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoVecNewtype(
    ctx: conformance_Context,
    values: conformance_VecOfMeters,
    out: *mut *const conformance_VecOfMeters,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoVecNewtype {
                    values: Lift::lift(&values, &ArgPath::root("values"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfMeters>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoVecNewtype, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoVecNewtypeWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    values: conformance_VecOfMeters,
    out: *mut *const conformance_VecOfMeters,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoVecNewtype {
                    values: Lift::lift(&values, &ArgPath::root("values"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfMeters>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a list of lists, as it was given.
///
/// @param values What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoVecVecF64(
    ctx: conformance_Context,
    values: conformance_VecOfVecOfF64,
    out: *mut *const conformance_VecOfVecOfF64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoVecVecF64 {
                    values: Lift::lift(&values, &ArgPath::root("values"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfVecOfF64>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoVecVecF64, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoVecVecF64Within(
    ctx: conformance_Context,
    timeoutMs: u32,
    values: conformance_VecOfVecOfF64,
    out: *mut *const conformance_VecOfVecOfF64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoVecVecF64 {
                    values: Lift::lift(&values, &ArgPath::root("values"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfVecOfF64>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a fixed number of numbers, as it was given.
///
/// @param values What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoArray(
    ctx: conformance_Context,
    values: *const conformance_ArrayOf4I32,
    out: *mut *const conformance_ArrayOf4I32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoArray {
                    values: {
                        let at = ArgPath::root("values");
                        Lift::lift(c::input(values, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_ArrayOf4I32>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoArray, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoArrayWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    values: *const conformance_ArrayOf4I32,
    out: *mut *const conformance_ArrayOf4I32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoArray {
                    values: {
                        let at = ArgPath::root("values");
                        Lift::lift(c::input(values, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_ArrayOf4I32>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a number or nothing, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoOptionI64(
    ctx: conformance_Context,
    value: *const conformance_OptionOfI64,
    out: *mut *const conformance_OptionOfI64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoOptionI64 {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_OptionOfI64>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoOptionI64, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoOptionI64Within(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_OptionOfI64,
    out: *mut *const conformance_OptionOfI64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoOptionI64 {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_OptionOfI64>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a text or nothing, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoOptionString(
    ctx: conformance_Context,
    value: *const conformance_OptionOfStr,
    out: *mut *const conformance_OptionOfStr,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoOptionString {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_OptionOfStr>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoOptionString, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoOptionStringWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_OptionOfStr,
    out: *mut *const conformance_OptionOfStr,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoOptionString {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_OptionOfStr>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a structure or nothing, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoOptionStruct(
    ctx: conformance_Context,
    value: *const conformance_OptionOfItem,
    out: *mut *const conformance_OptionOfItem,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoOptionStruct {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_OptionOfItem>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoOptionStruct, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoOptionStructWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_OptionOfItem,
    out: *mut *const conformance_OptionOfItem,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoOptionStruct {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_OptionOfItem>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a variant without data, as it was given.
///
/// @param value What comes back.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoEnum(
    ctx: conformance_Context,
    value: conformance_Color,
    out: *mut conformance_Color,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoEnum {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_echoEnum, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoEnumWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: conformance_Color,
    out: *mut conformance_Color,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoEnum {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Answer a newtype of a number, as it was given.
///
/// @param value What comes back.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoNewtype(
    ctx: conformance_Context,
    value: conformance_Meters,
    out: *mut conformance_Meters,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoNewtype {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_echoNewtype, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoNewtypeWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: conformance_Meters,
    out: *mut conformance_Meters,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoNewtype {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Answer a newtype of a text, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoNewtypeString(
    ctx: conformance_Context,
    value: conformance_Label,
    out: *mut *const conformance_Label,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoNewtypeString {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Label>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoNewtypeString, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoNewtypeStringWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: conformance_Label,
    out: *mut *const conformance_Label,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoNewtypeString {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Label>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a value of an aliased type, as it was given.
///
/// @param value What comes back.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoAlias(
    ctx: conformance_Context,
    value: conformance_Ratio,
    out: *mut conformance_Ratio,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoAlias {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_echoAlias, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoAliasWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: conformance_Ratio,
    out: *mut conformance_Ratio,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoAlias {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Answer a structure with a field of every kind, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoStruct(
    ctx: conformance_Context,
    value: *const conformance_Everything,
    out: *mut *const conformance_Everything,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoStruct {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Everything>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoStruct, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoStructWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Everything,
    out: *mut *const conformance_Everything,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoStruct {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Everything>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a variant with data, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoShape(
    ctx: conformance_Context,
    value: *const conformance_Shape,
    out: *mut *const conformance_Shape,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoShape {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Shape>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoShape, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoShapeWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Shape,
    out: *mut *const conformance_Shape,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::EchoShape {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Shape>(answer)?);
                Ok(())
            },
        )
    }
}

/// Take parameters of many kinds at once and describe them, so that a swapped pair would be seen.
///
/// @param number First.
/// @param text Second.
/// @param items Third.
/// @param maybe Fourth.
/// @param shape Fifth.
/// @param flag Sixth.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_describe(
    ctx: conformance_Context,
    number: i32,
    text: conformance_Str,
    items: conformance_VecOfItem,
    maybe: *const conformance_OptionOfI64,
    shape: *const conformance_Shape,
    flag: u8,
    out: *mut *const conformance_Str,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::Describe {
                    number: Lift::lift(&number, &ArgPath::root("number"))?,
                    text: Lift::lift(&text, &ArgPath::root("text"))?,
                    items: Lift::lift(&items, &ArgPath::root("items"))?,
                    maybe: {
                        let at = ArgPath::root("maybe");
                        Lift::lift(c::input(maybe, &at)?, &at)?
                    },
                    shape: {
                        let at = ArgPath::root("shape");
                        Lift::lift(c::input(shape, &at)?, &at)?
                    },
                    flag: Lift::lift(&flag, &ArgPath::root("flag"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Str>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_describe, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_describeWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    number: i32,
    text: conformance_Str,
    items: conformance_VecOfItem,
    maybe: *const conformance_OptionOfI64,
    shape: *const conformance_Shape,
    flag: u8,
    out: *mut *const conformance_Str,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::Describe {
                    number: Lift::lift(&number, &ArgPath::root("number"))?,
                    text: Lift::lift(&text, &ArgPath::root("text"))?,
                    items: Lift::lift(&items, &ArgPath::root("items"))?,
                    maybe: {
                        let at = ArgPath::root("maybe");
                        Lift::lift(c::input(maybe, &at)?, &at)?
                    },
                    shape: {
                        let at = ArgPath::root("shape");
                        Lift::lift(c::input(shape, &at)?, &at)?
                    },
                    flag: Lift::lift(&flag, &ArgPath::root("flag"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Str>(answer)?);
                Ok(())
            },
        )
    }
}

/// Take nothing, answer nothing.
///
/// Blocks until the provider answered or the instance's deadline passed.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_unitResult(
    ctx: conformance_Context,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::UnitResult;
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                let () = answer;
                Ok(())
            },
        )
    }
}
/// As conformance_unitResult, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_unitResultWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::UnitResult;
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                let () = answer;
                Ok(())
            },
        )
    }
}

/// Fail with the variant that was asked for.
///
/// @param kind The variant.
///
/// A refusal of the provider is CONFORMANCE_PROVIDER; `payload` of the error is then a `const conformance_TestError *`.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_fail(
    ctx: conformance_Context,
    kind: conformance_FailKind,
    out: *mut i64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::Fail {
                    kind: Lift::lift(&kind, &ArgPath::root("kind"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::declared::<conformance_TestError, _>)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_fail, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    kind: conformance_FailKind,
    out: *mut i64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::Fail {
                    kind: Lift::lift(&kind, &ArgPath::root("kind"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::declared::<conformance_TestError, _>)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Fail with [`PlainError::Late`].
///
/// A refusal of the provider is CONFORMANCE_PROVIDER; `payload` of the error is then a `const conformance_PlainError *`.
/// Blocks until the provider answered or the instance's deadline passed.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failPlain(
    ctx: conformance_Context,
    out: *mut i64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::FailPlain;
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::declared::<conformance_PlainError, _>)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_failPlain, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failPlainWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    out: *mut i64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::FailPlain;
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::declared::<conformance_PlainError, _>)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Fail with a text.
///
/// @param text The text.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failMessage(
    ctx: conformance_Context,
    text: conformance_Str,
    out: *mut i64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::FailMessage {
                    text: Lift::lift(&text, &ArgPath::root("text"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_failMessage, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failMessageWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    text: conformance_Str,
    out: *mut i64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::FailMessage {
                    text: Lift::lift(&text, &ArgPath::root("text"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Panic.
///
/// @param message What the panic says.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_panics(
    ctx: conformance_Context,
    message: conformance_Str,
    out: *mut i64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::Panics {
                    message: Lift::lift(&message, &ArgPath::root("message"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_panics, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_panicsWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    message: conformance_Str,
    out: *mut i64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::Panics {
                    message: Lift::lift(&message, &ArgPath::root("message"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Declared, and never provided.
///
/// Blocks until the provider answered or the instance's deadline passed.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_unprovided(
    ctx: conformance_Context,
    out: *mut u8,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::Unprovided;
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_unprovided, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_unprovidedWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    out: *mut u8,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::Unprovided;
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Try to provide [`EchoBool`] a second time; answers whether that was refused.
///
/// Blocks until the provider answered or the instance's deadline passed.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_secondProvider(
    ctx: conformance_Context,
    out: *mut u8,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::SecondProvider;
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_secondProvider, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_secondProviderWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    out: *mut u8,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::SecondProvider;
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Wait without holding up the processing thread; the beginning is told by [`WaitStarted`].
///
/// @param ms For how many milliseconds.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_wait(
    ctx: conformance_Context,
    ms: u32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::Wait {
                    ms: Lift::lift(&ms, &ArgPath::root("ms"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                let () = answer;
                Ok(())
            },
        )
    }
}
/// As conformance_wait, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_waitWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    ms: u32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::Wait {
                    ms: Lift::lift(&ms, &ArgPath::root("ms"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                let () = answer;
                Ok(())
            },
        )
    }
}

/// Answer how many [`Wait`]s were given up before their time had come.
///
/// Blocks until the provider answered or the instance's deadline passed.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_droppedWaits(
    ctx: conformance_Context,
    out: *mut u64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::DroppedWaits;
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_droppedWaits, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_droppedWaitsWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    out: *mut u64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::DroppedWaits;
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Hold up the processing thread; nothing can interrupt that. The beginning is told by [`WaitStarted`].
///
/// @param ms For how many milliseconds.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_block(
    ctx: conformance_Context,
    ms: u32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::Block {
                    ms: Lift::lift(&ms, &ArgPath::root("ms"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                let () = answer;
                Ok(())
            },
        )
    }
}
/// As conformance_block, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_blockWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    ms: u32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::Block {
                    ms: Lift::lift(&ms, &ArgPath::root("ms"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                let () = answer;
                Ok(())
            },
        )
    }
}

/// Ask [`EchoI64`] from inside a provider and answer what it answered.
///
/// @param value What to ask with.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_callBack(
    ctx: conformance_Context,
    value: i64,
    out: *mut i64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::CallBack {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_callBack, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_callBackWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: i64,
    out: *mut i64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::CallBack {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Emit [`Tick`] a number of times on the processing thread, numbered from 0.
///
/// @param count How many times.
/// @param text The text of each.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_emitBurst(
    ctx: conformance_Context,
    count: u32,
    text: conformance_Str,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::EmitBurst {
                    count: Lift::lift(&count, &ArgPath::root("count"))?,
                    text: Lift::lift(&text, &ArgPath::root("text"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                let () = answer;
                Ok(())
            },
        )
    }
}
/// As conformance_emitBurst, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_emitBurstWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    count: u32,
    text: conformance_Str,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::EmitBurst {
                    count: Lift::lift(&count, &ArgPath::root("count"))?,
                    text: Lift::lift(&text, &ArgPath::root("text"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                let () = answer;
                Ok(())
            },
        )
    }
}

/// Emit [`Tick`] from several threads at once; answers when all of them are done.
///
/// @param threads How many threads; each puts its number, counted from 0, into the text.
/// @param each How many ticks each thread emits, numbered from 0.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_emitFromThread(
    ctx: conformance_Context,
    threads: u32,
    each: u32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::EmitFromThread {
                    threads: Lift::lift(&threads, &ArgPath::root("threads"))?,
                    each: Lift::lift(&each, &ArgPath::root("each"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                let () = answer;
                Ok(())
            },
        )
    }
}
/// As conformance_emitFromThread, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_emitFromThreadWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    threads: u32,
    each: u32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::EmitFromThread {
                    threads: Lift::lift(&threads, &ArgPath::root("threads"))?,
                    each: Lift::lift(&each, &ArgPath::root("each"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                let () = answer;
                Ok(())
            },
        )
    }
}

/// Emit one [`Shaped`] of what is given.
///
/// @param shape Its shape.
/// @param items Its items.
/// @param maybe Its text, if it has one.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_emitShape(
    ctx: conformance_Context,
    shape: *const conformance_Shape,
    items: conformance_VecOfItem,
    maybe: *const conformance_OptionOfStr,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::EmitShape {
                    shape: {
                        let at = ArgPath::root("shape");
                        Lift::lift(c::input(shape, &at)?, &at)?
                    },
                    items: Lift::lift(&items, &ArgPath::root("items"))?,
                    maybe: {
                        let at = ArgPath::root("maybe");
                        Lift::lift(c::input(maybe, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                let () = answer;
                Ok(())
            },
        )
    }
}
/// As conformance_emitShape, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_emitShapeWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    shape: *const conformance_Shape,
    items: conformance_VecOfItem,
    maybe: *const conformance_OptionOfStr,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::EmitShape {
                    shape: {
                        let at = ArgPath::root("shape");
                        Lift::lift(c::input(shape, &at)?, &at)?
                    },
                    items: Lift::lift(&items, &ArgPath::root("items"))?,
                    maybe: {
                        let at = ArgPath::root("maybe");
                        Lift::lift(c::input(maybe, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                let () = answer;
                Ok(())
            },
        )
    }
}

/// Answer the sum of the amounts of all [`Poke`]s so far.
///
/// Blocks until the provider answered or the instance's deadline passed.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_pokeTotal(
    ctx: conformance_Context,
    out: *mut i64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::PokeTotal;
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}
/// As conformance_pokeTotal, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_pokeTotalWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    out: *mut i64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::PokeTotal;
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Answer a duration, and the moment that long after 1970.
///
/// @param sec Whole seconds.
/// @param nsec Nanoseconds, below a second.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_splitSecond(
    ctx: conformance_Context,
    sec: u64,
    nsec: u32,
    out: *mut *const conformance_TupleOfDurationAndSystemTime,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::SplitSecond {
                    sec: Lift::lift(&sec, &ArgPath::root("sec"))?,
                    nsec: Lift::lift(&nsec, &ArgPath::root("nsec"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_TupleOfDurationAndSystemTime>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_splitSecond, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_splitSecondWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    sec: u64,
    nsec: u32,
    out: *mut *const conformance_TupleOfDurationAndSystemTime,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::SplitSecond {
                    sec: Lift::lift(&sec, &ArgPath::root("sec"))?,
                    nsec: Lift::lift(&nsec, &ArgPath::root("nsec"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_TupleOfDurationAndSystemTime>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer durations and moments, as they were given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoTimes(
    ctx: conformance_Context,
    value: *const conformance_Times,
    out: *mut *const conformance_Times,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoTimes {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Times>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoTimes, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoTimesWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Times,
    out: *mut *const conformance_Times,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoTimes {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Times>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer maps, as they were given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoMaps(
    ctx: conformance_Context,
    value: *const conformance_Maps,
    out: *mut *const conformance_Maps,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoMaps {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Maps>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoMaps, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoMapsWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Maps,
    out: *mut *const conformance_Maps,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoMaps {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Maps>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer tuples, as they were given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoTuples(
    ctx: conformance_Context,
    value: *const conformance_Tuples,
    out: *mut *const conformance_Tuples,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoTuples {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Tuples>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoTuples, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoTuplesWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Tuples,
    out: *mut *const conformance_Tuples,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoTuples {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Tuples>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a tree, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoTree(
    ctx: conformance_Context,
    value: *const conformance_Tree,
    out: *mut *const conformance_Tree,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoTree {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Tree>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoTree, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoTreeWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Tree,
    out: *mut *const conformance_Tree,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoTree {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Tree>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a chain, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoList(
    ctx: conformance_Context,
    value: *const conformance_List,
    out: *mut *const conformance_List,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoList {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_List>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoList, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoListWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_List,
    out: *mut *const conformance_List,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoList {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_List>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer an expression, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoExpr(
    ctx: conformance_Context,
    value: *const conformance_Expr,
    out: *mut *const conformance_Expr,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoExpr {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Expr>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoExpr, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoExprWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Expr,
    out: *mut *const conformance_Expr,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoExpr {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Expr>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer types that are made of each other, as they were given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoEven(
    ctx: conformance_Context,
    value: *const conformance_Even,
    out: *mut *const conformance_Even,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoEven {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Even>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoEven, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoEvenWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Even,
    out: *mut *const conformance_Even,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoEven {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Even>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer maps of maps, as they were given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoIndex(
    ctx: conformance_Context,
    value: *const conformance_Index,
    out: *mut *const conformance_Index,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoIndex {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Index>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoIndex, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoIndexWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Index,
    out: *mut *const conformance_Index,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoIndex {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Index>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a map, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoMap(
    ctx: conformance_Context,
    value: conformance_MapOfStrToI64,
    out: *mut *const conformance_MapOfStrToI64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoMap {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_MapOfStrToI64>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoMap, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoMapWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: conformance_MapOfStrToI64,
    out: *mut *const conformance_MapOfStrToI64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoMap {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_MapOfStrToI64>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a tuple, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoPair(
    ctx: conformance_Context,
    value: *const conformance_TupleOfI32AndStr,
    out: *mut *const conformance_TupleOfI32AndStr,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoPair {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_TupleOfI32AndStr>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoPair, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoPairWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_TupleOfI32AndStr,
    out: *mut *const conformance_TupleOfI32AndStr,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoPair {
                    value: {
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_TupleOfI32AndStr>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a duration, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoDuration(
    ctx: conformance_Context,
    value: conformance_Duration,
    out: *mut *const conformance_Duration,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoDuration {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Duration>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoDuration, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoDurationWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: conformance_Duration,
    out: *mut *const conformance_Duration,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoDuration {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Duration>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a moment, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoTime(
    ctx: conformance_Context,
    value: conformance_SystemTime,
    out: *mut *const conformance_SystemTime,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoTime {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_SystemTime>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoTime, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoTimeWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: conformance_SystemTime,
    out: *mut *const conformance_SystemTime,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoTime {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_SystemTime>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a tree in a box, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoBoxed(
    ctx: conformance_Context,
    value: *const conformance_Tree,
    out: *mut *const conformance_Tree,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoBoxed {
                    value: Box::new({
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    }),
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Tree>((*answer))?);
                Ok(())
            },
        )
    }
}
/// As conformance_echoBoxed, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoBoxedWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Tree,
    out: *mut *const conformance_Tree,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::EchoBoxed {
                    value: Box::new({
                        let at = ArgPath::root("value");
                        Lift::lift(c::input(value, &at)?, &at)?
                    }),
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Tree>((*answer))?);
                Ok(())
            },
        )
    }
}

/// Answer a chain of as many links as asked for, whose values count down to 1. None is one link of value 0.
///
/// @param depth How many links.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_deepList(
    ctx: conformance_Context,
    depth: u32,
    out: *mut *const conformance_List,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::DeepList {
                    depth: Lift::lift(&depth, &ArgPath::root("depth"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_List>(answer)?);
                Ok(())
            },
        )
    }
}
/// As conformance_deepList, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_deepListWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    depth: u32,
    out: *mut *const conformance_List,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::new_types::DeepList {
                    depth: Lift::lift(&depth, &ArgPath::root("depth"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_List>(answer)?);
                Ok(())
            },
        )
    }
}

/// Emit a [`Grown`] whose tree has as many levels as asked for; none counts as one.
///
/// @param depth How many levels.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_emitGrown(
    ctx: conformance_Context,
    depth: u32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::new_types::EmitGrown {
                    depth: Lift::lift(&depth, &ArgPath::root("depth"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                let () = answer;
                Ok(())
            },
        )
    }
}
/// As conformance_emitGrown, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_emitGrownWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    depth: u32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::new_types::EmitGrown {
                    depth: Lift::lift(&depth, &ArgPath::root("depth"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                let () = answer;
                Ok(())
            },
        )
    }
}

/// Emit one [`NewTypes`] of what is given.
///
/// @param times Its times.
/// @param maps Its maps.
/// @param tuples Its tuples.
/// @param tree Its tree.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_emitNewTypes(
    ctx: conformance_Context,
    times: *const conformance_Times,
    maps: *const conformance_Maps,
    tuples: *const conformance_Tuples,
    tree: *const conformance_Tree,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::new_types::EmitNewTypes {
                    times: {
                        let at = ArgPath::root("times");
                        Lift::lift(c::input(times, &at)?, &at)?
                    },
                    maps: {
                        let at = ArgPath::root("maps");
                        Lift::lift(c::input(maps, &at)?, &at)?
                    },
                    tuples: {
                        let at = ArgPath::root("tuples");
                        Lift::lift(c::input(tuples, &at)?, &at)?
                    },
                    tree: {
                        let at = ArgPath::root("tree");
                        Lift::lift(c::input(tree, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::message)?;
                let () = answer;
                Ok(())
            },
        )
    }
}
/// As conformance_emitNewTypes, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_emitNewTypesWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    times: *const conformance_Times,
    maps: *const conformance_Maps,
    tuples: *const conformance_Tuples,
    tree: *const conformance_Tree,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::new_types::EmitNewTypes {
                    times: {
                        let at = ArgPath::root("times");
                        Lift::lift(c::input(times, &at)?, &at)?
                    },
                    maps: {
                        let at = ArgPath::root("maps");
                        Lift::lift(c::input(maps, &at)?, &at)?
                    },
                    tuples: {
                        let at = ArgPath::root("tuples");
                        Lift::lift(c::input(tuples, &at)?, &at)?
                    },
                    tree: {
                        let at = ArgPath::root("tree");
                        Lift::lift(c::input(tree, &at)?, &at)?
                    },
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                let () = answer;
                Ok(())
            },
        )
    }
}

/// Fail with [`NewTypesError::Bad`] of what is given.
///
/// @param pair Its tuple.
/// @param map Its map.
/// @param at Its moment.
/// @param tree Its tree.
///
/// A refusal of the provider is CONFORMANCE_PROVIDER; `payload` of the error is then a `const conformance_NewTypesError *`.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failNewTypes(
    ctx: conformance_Context,
    pair: *const conformance_TupleOfI32AndStr,
    map: conformance_MapOfStrToI64,
    at: conformance_SystemTime,
    tree: *const conformance_Tree,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::new_types::FailNewTypes {
                    pair: {
                        let at = ArgPath::root("pair");
                        Lift::lift(c::input(pair, &at)?, &at)?
                    },
                    map: Lift::lift(&map, &ArgPath::root("map"))?,
                    at: Lift::lift(&at, &ArgPath::root("at"))?,
                    tree: Box::new({
                        let at = ArgPath::root("tree");
                        Lift::lift(c::input(tree, &at)?, &at)?
                    }),
                };
                let answer = LIBRARY
                    .call(ctx, request, Timeout::Default)
                    .map_err(c::declared::<conformance_NewTypesError, _>)?;
                let () = answer;
                Ok(())
            },
        )
    }
}
/// As conformance_failNewTypes, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failNewTypesWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    pair: *const conformance_TupleOfI32AndStr,
    map: conformance_MapOfStrToI64,
    at: conformance_SystemTime,
    tree: *const conformance_Tree,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::new_types::FailNewTypes {
                    pair: {
                        let at = ArgPath::root("pair");
                        Lift::lift(c::input(pair, &at)?, &at)?
                    },
                    map: Lift::lift(&map, &ArgPath::root("map"))?,
                    at: Lift::lift(&at, &ArgPath::root("at"))?,
                    tree: Box::new({
                        let at = ArgPath::root("tree");
                        Lift::lift(c::input(tree, &at)?, &at)?
                    }),
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::declared::<conformance_NewTypesError, _>)?;
                let () = answer;
                Ok(())
            },
        )
    }
}

/// Called with each Tick, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_TickCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_Tick,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to Tick.
/// One of many.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offTick takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onTick(
    ctx: conformance_Context,
    callback: conformance_TickCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::api::Tick,
            conformance_Tick,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onTick.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offTick(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::api::Tick>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onTick of this instance, as conformance_offTick does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllTick(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::Tick>(&LIBRARY, ctx)
}

/// Called with each WaitStarted, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_WaitStartedCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_WaitStarted,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to WaitStarted.
/// A [`Wait`] or a [`Block`] has begun.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offWaitStarted takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onWaitStarted(
    ctx: conformance_Context,
    callback: conformance_WaitStartedCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::api::WaitStarted,
            conformance_WaitStarted,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onWaitStarted.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offWaitStarted(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::api::WaitStarted>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onWaitStarted of this instance, as conformance_offWaitStarted does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllWaitStarted(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::WaitStarted>(&LIBRARY, ctx)
}

/// Called with each Shaped, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_ShapedCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_Shaped,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to Shaped.
/// An event that carries what is not a number.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offShaped takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onShaped(
    ctx: conformance_Context,
    callback: conformance_ShapedCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::api::Shaped,
            conformance_Shaped,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onShaped.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offShaped(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::api::Shaped>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onShaped of this instance, as conformance_offShaped does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllShaped(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::Shaped>(&LIBRARY, ctx)
}

/// Called with each Everyone, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_EveryoneCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_Everyone,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to Everyone.
/// An event that carries nothing; [`Prod`] causes one.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offEveryone takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onEveryone(
    ctx: conformance_Context,
    callback: conformance_EveryoneCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::api::Everyone,
            conformance_Everyone,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onEveryone.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offEveryone(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::api::Everyone>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onEveryone of this instance, as conformance_offEveryone does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllEveryone(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::Everyone>(&LIBRARY, ctx)
}

/// Called with each NewTypes, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_NewTypesCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_NewTypes,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to NewTypes.
/// An event with structures of them all.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offNewTypes takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onNewTypes(
    ctx: conformance_Context,
    callback: conformance_NewTypesCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::new_types::NewTypes,
            conformance_NewTypes,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onNewTypes.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offNewTypes(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::new_types::NewTypes>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onNewTypes of this instance, as conformance_offNewTypes does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllNewTypes(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::new_types::NewTypes>(&LIBRARY, ctx)
}

/// Called with each Pushed, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_PushedCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_Pushed,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to Pushed.
/// What a [`PushNewTypes`] carried.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offPushed takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onPushed(
    ctx: conformance_Context,
    callback: conformance_PushedCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::new_types::Pushed,
            conformance_Pushed,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onPushed.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offPushed(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::new_types::Pushed>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onPushed of this instance, as conformance_offPushed does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllPushed(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::new_types::Pushed>(&LIBRARY, ctx)
}

/// Called with each Grown, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_GrownCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_Grown,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to Grown.
/// An event with a tree in a box.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offGrown takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onGrown(
    ctx: conformance_Context,
    callback: conformance_GrownCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::new_types::Grown,
            conformance_Grown,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onGrown.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offGrown(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::new_types::Grown>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onGrown of this instance, as conformance_offGrown does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllGrown(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::new_types::Grown>(&LIBRARY, ctx)
}

/// Add to what [`PokeTotal`] answers.
///
/// @param amount How much.
///
/// Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_poke(
    ctx: conformance_Context,
    amount: i64,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let signal = crate::api::Poke {
                    amount: Lift::lift(&amount, &ArgPath::root("amount"))?,
                };
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}

/// Cause one [`Everyone`].
///
/// Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_prod(
    ctx: conformance_Context,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let signal = crate::api::Prod;
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}

/// A signal that nothing handles.
///
/// @param text Never read.
///
/// Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_unhandled(
    ctx: conformance_Context,
    text: conformance_Str,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let signal = crate::api::Unhandled {
                    text: Lift::lift(&text, &ArgPath::root("text"))?,
                };
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}

/// Cause one [`Pushed`] of the same.
///
/// @param pair Its tuple.
/// @param map Its map.
/// @param after Its duration.
///
/// Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_pushNewTypes(
    ctx: conformance_Context,
    pair: *const conformance_TupleOfI32AndStr,
    map: conformance_MapOfStrToI64,
    after: conformance_Duration,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let signal = crate::new_types::PushNewTypes {
                    pair: {
                        let at = ArgPath::root("pair");
                        Lift::lift(c::input(pair, &at)?, &at)?
                    },
                    map: Lift::lift(&map, &ArgPath::root("map"))?,
                    after: Lift::lift(&after, &ArgPath::root("after"))?,
                };
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}
