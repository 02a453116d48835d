// Made by brokers-codegen from the declarations of this crate. Do not edit.

pub use ::brokers::private as rt;
use rt::ffi::c;
use rt::ffi::{Arena, ArgPath, Fault, Lift, Lower};
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
const _: () = assert!(SCHEMA.len() == 275022 + 1);
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
            fingerprint: 6400941375558039664,
        },
        rt::ffi::Item {
            name: "EchoVecEnum",
            fingerprint: 3201774840324286529,
        },
        rt::ffi::Item {
            name: "EchoVecNewtype",
            fingerprint: 7819671558436105247,
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
            fingerprint: 10329952263206389610,
        },
        rt::ffi::Item {
            name: "EchoEnum",
            fingerprint: 12460976095707351149,
        },
        rt::ffi::Item {
            name: "EchoNewtype",
            fingerprint: 10603659669909776366,
        },
        rt::ffi::Item {
            name: "EchoNewtypeString",
            fingerprint: 8611552855078063145,
        },
        rt::ffi::Item {
            name: "EchoAlias",
            fingerprint: 6597496287795423740,
        },
        rt::ffi::Item {
            name: "EchoStruct",
            fingerprint: 11466649845715045937,
        },
        rt::ffi::Item {
            name: "EchoShape",
            fingerprint: 15642493508492993120,
        },
        rt::ffi::Item {
            name: "EchoLevel",
            fingerprint: 16809584520839486354,
        },
        rt::ffi::Item {
            name: "EchoToken",
            fingerprint: 13363910036323371908,
        },
        rt::ffi::Item {
            name: "EchoSeal",
            fingerprint: 8986418091910531485,
        },
        rt::ffi::Item {
            name: "EchoQuad",
            fingerprint: 1182753023472911577,
        },
        rt::ffi::Item {
            name: "EchoById",
            fingerprint: 7573986593396056424,
        },
        rt::ffi::Item {
            name: "EchoCorners",
            fingerprint: 1690648908406574919,
        },
        rt::ffi::Item {
            name: "Describe",
            fingerprint: 13090382761730967729,
        },
        rt::ffi::Item {
            name: "UnitResult",
            fingerprint: 18266960103368520257,
        },
        rt::ffi::Item {
            name: "SplitSecond",
            fingerprint: 12969039803292785532,
        },
        rt::ffi::Item {
            name: "EchoTimes",
            fingerprint: 11276878924616494248,
        },
        rt::ffi::Item {
            name: "EchoMaps",
            fingerprint: 17805568310202248993,
        },
        rt::ffi::Item {
            name: "EchoTuples",
            fingerprint: 18062909623511773869,
        },
        rt::ffi::Item {
            name: "EchoTree",
            fingerprint: 1927205613184018077,
        },
        rt::ffi::Item {
            name: "EchoList",
            fingerprint: 16231223015385939293,
        },
        rt::ffi::Item {
            name: "EchoExpr",
            fingerprint: 6144304917583721917,
        },
        rt::ffi::Item {
            name: "EchoEven",
            fingerprint: 6813941922404966324,
        },
        rt::ffi::Item {
            name: "EchoIndex",
            fingerprint: 8669058182428888720,
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
            fingerprint: 11164569723690680626,
        },
        rt::ffi::Item {
            name: "DeepList",
            fingerprint: 6538222073112297679,
        },
        rt::ffi::Item {
            name: "EmitGrown",
            fingerprint: 12864402313813298631,
        },
        rt::ffi::Item {
            name: "EmitNewTypes",
            fingerprint: 3440020767394510839,
        },
        rt::ffi::Item {
            name: "FailNewTypes",
            fingerprint: 1985978413096444087,
        },
        rt::ffi::Item {
            name: "Fail",
            fingerprint: 9195633344676223420,
        },
        rt::ffi::Item {
            name: "FailPlain",
            fingerprint: 18029669477630012877,
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
            fingerprint: 333774498553936807,
        },
        rt::ffi::Item {
            name: "PokeTotal",
            fingerprint: 9454485900087389870,
        },
        rt::ffi::Item {
            name: "EchoParcels",
            fingerprint: 13700818835479494967,
        },
        rt::ffi::Item {
            name: "EchoMaybeNames",
            fingerprint: 9354773898406583650,
        },
        rt::ffi::Item {
            name: "EchoMaybeItems",
            fingerprint: 17864668508867509241,
        },
        rt::ffi::Item {
            name: "EchoLookup",
            fingerprint: 2181041721562737374,
        },
        rt::ffi::Item {
            name: "EchoBranch",
            fingerprint: 12131767637397829899,
        },
        rt::ffi::Item {
            name: "EchoMaybeMaybe",
            fingerprint: 812397508980773151,
        },
        rt::ffi::Item {
            name: "EchoCounts",
            fingerprint: 18427618488588168231,
        },
        rt::ffi::Item {
            name: "EchoScalars",
            fingerprint: 16994261503786707156,
        },
        rt::ffi::Item {
            name: "FailWithScalars",
            fingerprint: 17672097760647974548,
        },
        rt::ffi::Item {
            name: "EchoComposites",
            fingerprint: 7097054051994525242,
        },
        rt::ffi::Item {
            name: "FailWithComposites",
            fingerprint: 635246493373114798,
        },
        rt::ffi::Item {
            name: "EchoLists",
            fingerprint: 9263452781369215982,
        },
        rt::ffi::Item {
            name: "EchoArrays",
            fingerprint: 13028376644721711577,
        },
        rt::ffi::Item {
            name: "EchoMaybes",
            fingerprint: 6567435945984283981,
        },
        rt::ffi::Item {
            name: "EchoByKey",
            fingerprint: 6432736610312321844,
        },
        rt::ffi::Item {
            name: "EchoByKeyUnsorted",
            fingerprint: 7364360960745642414,
        },
        rt::ffi::Item {
            name: "EchoPairs",
            fingerprint: 12682861037968800184,
        },
        rt::ffi::Item {
            name: "EchoNewtypes",
            fingerprint: 6079399593087973987,
        },
        rt::ffi::Item {
            name: "EchoCases",
            fingerprint: 6478919440751223319,
        },
        rt::ffi::Item {
            name: "EchoNestings",
            fingerprint: 8888973379209861241,
        },
        rt::ffi::Item {
            name: "FailWithContainers",
            fingerprint: 9921953849392584176,
        },
        rt::ffi::Item {
            name: "FailWithNested",
            fingerprint: 18334589842330341213,
        },
        rt::ffi::Item {
            name: "FailWithUnnamed",
            fingerprint: 2914718278020595295,
        },
        rt::ffi::Item {
            name: "FailWithNothing",
            fingerprint: 17683698927513014244,
        },
        rt::ffi::Item {
            name: "EchoPlace",
            fingerprint: 17807828124733019867,
        },
        rt::ffi::Item {
            name: "EchoDeep",
            fingerprint: 6539579540530040009,
        },
        rt::ffi::Item {
            name: "EchoConditional",
            fingerprint: 6088568055410983269,
        },
        rt::ffi::Item {
            name: "EchoChoice",
            fingerprint: 15344542571693907821,
        },
        rt::ffi::Item {
            name: "NewTypes",
            fingerprint: 9947847784343477942,
        },
        rt::ffi::Item {
            name: "Pushed",
            fingerprint: 7118664449153964242,
        },
        rt::ffi::Item {
            name: "Grown",
            fingerprint: 9964152891528935713,
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
            fingerprint: 2882083076612115484,
        },
        rt::ffi::Item {
            name: "Everyone",
            fingerprint: 1902978458686559342,
        },
        rt::ffi::Item {
            name: "ScalarsHeard",
            fingerprint: 14795148679935692732,
        },
        rt::ffi::Item {
            name: "CompositesHeard",
            fingerprint: 16797442297336390618,
        },
        rt::ffi::Item {
            name: "ListsHeard",
            fingerprint: 6420557866117655178,
        },
        rt::ffi::Item {
            name: "ArraysHeard",
            fingerprint: 3979944052458848911,
        },
        rt::ffi::Item {
            name: "MaybesHeard",
            fingerprint: 18251085128349524465,
        },
        rt::ffi::Item {
            name: "ByKeyHeard",
            fingerprint: 15457826832900838506,
        },
        rt::ffi::Item {
            name: "ByKeyUnsortedHeard",
            fingerprint: 12184170801988866505,
        },
        rt::ffi::Item {
            name: "PairsHeard",
            fingerprint: 17568357473614894776,
        },
        rt::ffi::Item {
            name: "NewtypesHeard",
            fingerprint: 12678609157613030820,
        },
        rt::ffi::Item {
            name: "CasesHeard",
            fingerprint: 16044843518423772981,
        },
        rt::ffi::Item {
            name: "NestingsHeard",
            fingerprint: 11719019076994717562,
        },
        rt::ffi::Item {
            name: "NothingHeard",
            fingerprint: 13448495035510303591,
        },
        rt::ffi::Item {
            name: "DeepHeard",
            fingerprint: 3725643291728083485,
        },
        rt::ffi::Item {
            name: "PushNewTypes",
            fingerprint: 10365090627711842794,
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
            name: "SendScalars",
            fingerprint: 3996277820231214643,
        },
        rt::ffi::Item {
            name: "SendComposites",
            fingerprint: 1948468477739325003,
        },
        rt::ffi::Item {
            name: "SendLists",
            fingerprint: 15414640488159801530,
        },
        rt::ffi::Item {
            name: "SendArrays",
            fingerprint: 17296351748448643545,
        },
        rt::ffi::Item {
            name: "SendMaybes",
            fingerprint: 6942345962228521006,
        },
        rt::ffi::Item {
            name: "SendByKey",
            fingerprint: 6865054405904243544,
        },
        rt::ffi::Item {
            name: "SendByKeyUnsorted",
            fingerprint: 3727381387098869975,
        },
        rt::ffi::Item {
            name: "SendPairs",
            fingerprint: 16725797240873532839,
        },
        rt::ffi::Item {
            name: "SendNewtypes",
            fingerprint: 3058580498117292652,
        },
        rt::ffi::Item {
            name: "SendCases",
            fingerprint: 3300116222899143764,
        },
        rt::ffi::Item {
            name: "SendNestings",
            fingerprint: 9882863285120717440,
        },
        rt::ffi::Item {
            name: "SendNothing",
            fingerprint: 13159434074751806801,
        },
        rt::ffi::Item {
            name: "SendDeep",
            fingerprint: 13667066368805229821,
        },
    ],
    open_variants: &[],
    schema: SCHEMA.split_at(SCHEMA.len() - 1).0,
    setup: SETUP,
    initialize: None,
    shutdown: Some(|context| {
        let answer = rt::request::call::<
            crate::api::faults::Farewell,
        >(context, crate::api::faults::Farewell);
        Box::pin(async move {
            answer.await.map(|_| ()).map_err(|error| error.to_string())
        })
    }),
    deadline: core::time::Duration::from_secs(30),
};
impl rt::Exported for crate::api::basic::EchoBool {}
impl rt::Exported for crate::api::basic::EchoI8 {}
impl rt::Exported for crate::api::basic::EchoI16 {}
impl rt::Exported for crate::api::basic::EchoI32 {}
impl rt::Exported for crate::api::basic::EchoI64 {}
impl rt::Exported for crate::api::basic::EchoU8 {}
impl rt::Exported for crate::api::basic::EchoU16 {}
impl rt::Exported for crate::api::basic::EchoU32 {}
impl rt::Exported for crate::api::basic::EchoU64 {}
impl rt::Exported for crate::api::basic::EchoF32 {}
impl rt::Exported for crate::api::basic::EchoF64 {}
impl rt::Exported for crate::api::basic::EchoChar {}
impl rt::Exported for crate::api::basic::EchoString {}
impl rt::Exported for crate::api::basic::EchoBytes {}
impl rt::Exported for crate::api::basic::EchoVecI32 {}
impl rt::Exported for crate::api::basic::EchoVecF64 {}
impl rt::Exported for crate::api::basic::EchoVecBool {}
impl rt::Exported for crate::api::basic::EchoVecString {}
impl rt::Exported for crate::api::basic::EchoVecBytes {}
impl rt::Exported for crate::api::basic::EchoVecStruct {}
impl rt::Exported for crate::api::basic::EchoVecEnum {}
impl rt::Exported for crate::api::basic::EchoVecNewtype {}
impl rt::Exported for crate::api::basic::EchoVecVecF64 {}
impl rt::Exported for crate::api::basic::EchoArray {}
impl rt::Exported for crate::api::basic::EchoOptionI64 {}
impl rt::Exported for crate::api::basic::EchoOptionString {}
impl rt::Exported for crate::api::basic::EchoOptionStruct {}
impl rt::Exported for crate::api::basic::EchoEnum {}
impl rt::Exported for crate::api::basic::EchoNewtype {}
impl rt::Exported for crate::api::basic::EchoNewtypeString {}
impl rt::Exported for crate::api::basic::EchoAlias {}
impl rt::Exported for crate::api::basic::EchoStruct {}
impl rt::Exported for crate::api::basic::EchoShape {}
impl rt::Exported for crate::api::basic::EchoLevel {}
impl rt::Exported for crate::api::basic::EchoToken {}
impl rt::Exported for crate::api::basic::EchoSeal {}
impl rt::Exported for crate::api::basic::EchoQuad {}
impl rt::Exported for crate::api::basic::EchoById {}
impl rt::Exported for crate::api::basic::EchoCorners {}
impl rt::Exported for crate::api::basic::Describe {}
impl rt::Exported for crate::api::basic::UnitResult {}
impl rt::Exported for crate::api::composed::SplitSecond {}
impl rt::Exported for crate::api::composed::EchoTimes {}
impl rt::Exported for crate::api::composed::EchoMaps {}
impl rt::Exported for crate::api::composed::EchoTuples {}
impl rt::Exported for crate::api::composed::EchoTree {}
impl rt::Exported for crate::api::composed::EchoList {}
impl rt::Exported for crate::api::composed::EchoExpr {}
impl rt::Exported for crate::api::composed::EchoEven {}
impl rt::Exported for crate::api::composed::EchoIndex {}
impl rt::Exported for crate::api::composed::EchoMap {}
impl rt::Exported for crate::api::composed::EchoPair {}
impl rt::Exported for crate::api::composed::EchoDuration {}
impl rt::Exported for crate::api::composed::EchoTime {}
impl rt::Exported for crate::api::composed::EchoBoxed {}
impl rt::Exported for crate::api::composed::DeepList {}
impl rt::Exported for crate::api::composed::EmitGrown {}
impl rt::Exported for crate::api::composed::EmitNewTypes {}
impl rt::Exported for crate::api::composed::FailNewTypes {}
impl rt::Exported for crate::api::faults::Fail {}
impl rt::Exported for crate::api::faults::FailPlain {}
impl rt::Exported for crate::api::faults::FailMessage {}
impl rt::Exported for crate::api::faults::Panics {}
impl rt::Exported for crate::api::faults::Unprovided {}
impl rt::Exported for crate::api::faults::SecondProvider {}
impl rt::Exported for crate::api::faults::Wait {}
impl rt::Exported for crate::api::faults::DroppedWaits {}
impl rt::Exported for crate::api::faults::Block {}
impl rt::Exported for crate::api::faults::CallBack {}
impl rt::Exported for crate::api::faults::EmitBurst {}
impl rt::Exported for crate::api::faults::EmitFromThread {}
impl rt::Exported for crate::api::faults::EmitShape {}
impl rt::Exported for crate::api::faults::PokeTotal {}
impl rt::Exported for crate::api::nested::EchoParcels {}
impl rt::Exported for crate::api::nested::EchoMaybeNames {}
impl rt::Exported for crate::api::nested::EchoMaybeItems {}
impl rt::Exported for crate::api::nested::EchoLookup {}
impl rt::Exported for crate::api::nested::EchoBranch {}
impl rt::Exported for crate::api::nested::EchoMaybeMaybe {}
impl rt::Exported for crate::api::nested::EchoCounts {}
impl rt::Exported for crate::api::positions::EchoScalars {}
impl rt::Exported for crate::api::positions::FailWithScalars {}
impl rt::Exported for crate::api::positions::EchoComposites {}
impl rt::Exported for crate::api::positions::FailWithComposites {}
impl rt::Exported for crate::api::positions::EchoLists {}
impl rt::Exported for crate::api::positions::EchoArrays {}
impl rt::Exported for crate::api::positions::EchoMaybes {}
impl rt::Exported for crate::api::positions::EchoByKey {}
impl rt::Exported for crate::api::positions::EchoByKeyUnsorted {}
impl rt::Exported for crate::api::positions::EchoPairs {}
impl rt::Exported for crate::api::positions::EchoNewtypes {}
impl rt::Exported for crate::api::positions::EchoCases {}
impl rt::Exported for crate::api::positions::EchoNestings {}
impl rt::Exported for crate::api::positions::FailWithContainers {}
impl rt::Exported for crate::api::positions::FailWithNested {}
impl rt::Exported for crate::api::positions::FailWithUnnamed {}
impl rt::Exported for crate::api::positions::FailWithNothing {}
impl rt::Exported for crate::api::scattered::elsewhere::EchoPlace {}
impl rt::Exported for crate::api::scattered::inner::EchoDeep {}
impl rt::Exported for crate::api::scattered::EchoConditional {}
impl rt::Exported for crate::api::scattered::EchoChoice {}
impl rt::Exported for crate::api::composed::NewTypes {}
impl rt::Exported for crate::api::composed::Pushed {}
impl rt::Exported for crate::api::composed::Grown {}
impl rt::Exported for crate::api::faults::Tick {}
impl rt::Exported for crate::api::faults::WaitStarted {}
impl rt::Exported for crate::api::faults::Shaped {}
impl rt::Exported for crate::api::faults::Everyone {}
impl rt::Exported for crate::api::positions::ScalarsHeard {}
impl rt::Exported for crate::api::positions::CompositesHeard {}
impl rt::Exported for crate::api::positions::ListsHeard {}
impl rt::Exported for crate::api::positions::ArraysHeard {}
impl rt::Exported for crate::api::positions::MaybesHeard {}
impl rt::Exported for crate::api::positions::ByKeyHeard {}
impl rt::Exported for crate::api::positions::ByKeyUnsortedHeard {}
impl rt::Exported for crate::api::positions::PairsHeard {}
impl rt::Exported for crate::api::positions::NewtypesHeard {}
impl rt::Exported for crate::api::positions::CasesHeard {}
impl rt::Exported for crate::api::positions::NestingsHeard {}
impl rt::Exported for crate::api::positions::NothingHeard {}
impl rt::Exported for crate::api::scattered::DeepHeard {}
impl rt::Exported for crate::api::composed::PushNewTypes {}
impl rt::Exported for crate::api::faults::Poke {}
impl rt::Exported for crate::api::faults::Prod {}
impl rt::Exported for crate::api::faults::Unhandled {}
impl rt::Exported for crate::api::positions::SendScalars {}
impl rt::Exported for crate::api::positions::SendComposites {}
impl rt::Exported for crate::api::positions::SendLists {}
impl rt::Exported for crate::api::positions::SendArrays {}
impl rt::Exported for crate::api::positions::SendMaybes {}
impl rt::Exported for crate::api::positions::SendByKey {}
impl rt::Exported for crate::api::positions::SendByKeyUnsorted {}
impl rt::Exported for crate::api::positions::SendPairs {}
impl rt::Exported for crate::api::positions::SendNewtypes {}
impl rt::Exported for crate::api::positions::SendCases {}
impl rt::Exported for crate::api::positions::SendNestings {}
impl rt::Exported for crate::api::positions::SendNothing {}
impl rt::Exported for crate::api::scattered::SendDeep {}
impl rt::Exported for crate::api::faults::Farewell {}

/// A share of a whole; an alias, so the same type as what it stands for.
pub type conformance_Ratio = f64;

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

/// As many numbers.
pub type conformance_Quad = conformance_ArrayOf4I32;

/// What something is called; another alias.
pub type conformance_Name = conformance_Str;

/// A length in metres.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_Meters(pub f64);
impl Lower<conformance_Meters> for crate::api::basic::Meters {
    fn lower(&self, arena: &mut Arena) -> conformance_Meters {
        conformance_Meters(self.0.lower(arena))
    }
}
impl Lift<conformance_Meters> for crate::api::basic::Meters {
    unsafe fn lift(view: &conformance_Meters, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A text that is not just any text.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_Label(pub conformance_Str);
impl Lower<conformance_Label> for crate::api::basic::Label {
    fn lower(&self, arena: &mut Arena) -> conformance_Label {
        conformance_Label(self.0.lower(arena))
    }
}
impl Lift<conformance_Label> for crate::api::basic::Label {
    unsafe fn lift(view: &conformance_Label, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// Bytes that nobody looks into.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_Seal(pub conformance_Bytes);
impl Lower<conformance_Seal> for crate::api::basic::Seal {
    fn lower(&self, arena: &mut Arena) -> conformance_Seal {
        conformance_Seal(self.0.lower(arena))
    }
}
impl Lift<conformance_Seal> for crate::api::basic::Seal {
    unsafe fn lift(view: &conformance_Seal, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A colour; the numbers are neither dense nor all positive.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_Color(pub i32);
/// Like a cherry.
pub const CONFORMANCE_COLOR_RED: i32 = 1;
/// Like grass.
pub const CONFORMANCE_COLOR_GREEN: i32 = 2;
/// Like the sky, and below zero.
pub const CONFORMANCE_COLOR_BLUE: i32 = -7;
unsafe impl rt::ffi::NumberView for conformance_Color {
    fn of(number: i32) -> Self {
        Self(number)
    }
}
impl Lower<conformance_Color> for crate::api::basic::Color {
    fn lower(&self, _: &mut Arena) -> conformance_Color {
        conformance_Color(*self as i32)
    }
}
impl Lift<conformance_Color> for crate::api::basic::Color {
    unsafe fn lift(view: &conformance_Color, at: &ArgPath<'_>) -> Result<Self, Fault> {
        match view.0 {
            1 => Ok(Self::Red),
            2 => Ok(Self::Green),
            -7 => Ok(Self::Blue),
            other => Err(at.invalid(&format!("{other} {}", "is not a value of Color"))),
        }
    }
}

/// How high something stands, with the first and the last number that there is.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_Level(pub i32);
/// Nowhere lower.
pub const CONFORMANCE_LEVEL_LOWEST: i32 = -2147483648;
/// Neither high nor low.
pub const CONFORMANCE_LEVEL_MIDDLE: i32 = 0;
/// Nowhere higher.
pub const CONFORMANCE_LEVEL_HIGHEST: i32 = 2147483647;
unsafe impl rt::ffi::NumberView for conformance_Level {
    fn of(number: i32) -> Self {
        Self(number)
    }
}
impl Lower<conformance_Level> for crate::api::basic::Level {
    fn lower(&self, _: &mut Arena) -> conformance_Level {
        conformance_Level(*self as i32)
    }
}
impl Lift<conformance_Level> for crate::api::basic::Level {
    unsafe fn lift(view: &conformance_Level, at: &ArgPath<'_>) -> Result<Self, Fault> {
        match view.0 {
            -2147483648 => Ok(Self::Lowest),
            0 => Ok(Self::Middle),
            2147483647 => Ok(Self::Highest),
            other => Err(at.invalid(&format!("{other} {}", "is not a value of Level"))),
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
impl Lift<conformance_Item> for crate::api::basic::Item {
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
impl Lower<conformance_Item> for crate::api::basic::Item {
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
impl Lower<conformance_Shape> for crate::api::basic::Shape {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Shape {
        let mut view: conformance_Shape = unsafe { core::mem::zeroed() };
        match self {
            Self::Circle { radius: field_0 } => {
                view.tag = CONFORMANCE_SHAPE_CIRCLE;
                view.value.circle = conformance_Shape_Circle {
                    radius: field_0.lower(arena),
                };
            }
            Self::Rect { width: field_0, height: field_1 } => {
                view.tag = CONFORMANCE_SHAPE_RECT;
                view.value.rect = conformance_Shape_Rect {
                    width: field_0.lower(arena),
                    height: field_1.lower(arena),
                };
            }
            Self::Named { name: field_0, tags: field_1 } => {
                view.tag = CONFORMANCE_SHAPE_NAMED;
                view.value.named = conformance_Shape_Named {
                    name: field_0.lower(arena),
                    tags: field_1.lower(arena),
                };
            }
            Self::Empty { .. } => view.tag = CONFORMANCE_SHAPE_EMPTY,
        }
        view
    }
}
impl Lift<conformance_Shape> for crate::api::basic::Shape {
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

/// A number.
pub const CONFORMANCE_TOKEN_NUMBER: i32 = 0;
/// A number.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Token_Number {
    pub field0: f64,
}
const _: () = assert!(
    size_of:: < conformance_Token_Number > () == 8 && align_of:: <
    conformance_Token_Number > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Token_Number, field0) == 0);
/// Another number, and what it is called.
pub const CONFORMANCE_TOKEN_CONSTANT: i32 = 1;
/// Another number, and what it is called.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Token_Constant {
    pub field0: i64,
    pub field1: conformance_Name,
}
const _: () = assert!(
    size_of:: < conformance_Token_Constant > () == 24 && align_of:: <
    conformance_Token_Constant > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Token_Constant, field0) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Token_Constant, field1) == 8);
/// Nothing but its name.
pub const CONFORMANCE_TOKEN_END: i32 = 2;
/// A structure.
pub const CONFORMANCE_TOKEN_ITEM: i32 = 3;
/// A structure.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Token_Item {
    pub field0: conformance_Item,
}
const _: () = assert!(
    size_of:: < conformance_Token_Item > () == 40 && align_of:: < conformance_Token_Item
    > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Token_Item, field0) == 0);
/// The data of the variant that `tag` names.
#[repr(C)]
#[derive(Clone, Copy)]
pub union conformance_Token_Value {
    pub number: conformance_Token_Number,
    pub constant: conformance_Token_Constant,
    pub item: conformance_Token_Item,
}
/// Variants with data that has no names, and one without data.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Token {
    /// Which variant this is.
    pub tag: i32,
    /// The data of that variant; nothing if it has none.
    pub value: conformance_Token_Value,
}
const _: () = assert!(
    size_of:: < conformance_Token > () == 48 && align_of:: < conformance_Token > () == 8
);
impl Lower<conformance_Token> for crate::api::basic::Token {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Token {
        let mut view: conformance_Token = unsafe { core::mem::zeroed() };
        match self {
            Self::Number(field_0) => {
                view.tag = CONFORMANCE_TOKEN_NUMBER;
                view.value.number = conformance_Token_Number {
                    field0: field_0.lower(arena),
                };
            }
            Self::Constant(field_0, field_1) => {
                view.tag = CONFORMANCE_TOKEN_CONSTANT;
                view.value.constant = conformance_Token_Constant {
                    field0: field_0.lower(arena),
                    field1: field_1.lower(arena),
                };
            }
            Self::End { .. } => view.tag = CONFORMANCE_TOKEN_END,
            Self::Item(field_0) => {
                view.tag = CONFORMANCE_TOKEN_ITEM;
                view.value.item = conformance_Token_Item {
                    field0: field_0.lower(arena),
                };
            }
        }
        view
    }
}
impl Lift<conformance_Token> for crate::api::basic::Token {
    unsafe fn lift(view: &conformance_Token, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(
                match view.tag {
                    CONFORMANCE_TOKEN_NUMBER => {
                        let (view, at) = (&view.value.number, &at.field("number"));
                        Self::Number(Lift::lift(&view.field0, &at.field("field0"))?)
                    }
                    CONFORMANCE_TOKEN_CONSTANT => {
                        let (view, at) = (&view.value.constant, &at.field("constant"));
                        Self::Constant(
                            Lift::lift(&view.field0, &at.field("field0"))?,
                            Lift::lift(&view.field1, &at.field("field1"))?,
                        )
                    }
                    CONFORMANCE_TOKEN_END => Self::End {},
                    CONFORMANCE_TOKEN_ITEM => {
                        let (view, at) = (&view.value.item, &at.field("item"));
                        Self::Item(Lift::lift(&view.field0, &at.field("field0"))?)
                    }
                    other => {
                        return Err(
                            at
                                .field("tag")
                                .invalid(
                                    &format!("{other} {}", "is not a variant of Token"),
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
        conformance_VecOfI32 {
            ptr: arena.borrow(self.as_slice()).cast(),
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
impl Lower<conformance_VecOfItem> for Vec<crate::api::basic::Item> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfItem {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfItem { ptr, len }
    }
}
impl Lift<conformance_VecOfItem> for Vec<crate::api::basic::Item> {
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
        conformance_VecOfF64 {
            ptr: arena.borrow(self.as_slice()).cast(),
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
impl Lower<conformance_OptionOfItem> for Option<crate::api::basic::Item> {
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
impl Lift<conformance_OptionOfItem> for Option<crate::api::basic::Item> {
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
impl Lift<conformance_Everything> for crate::api::basic::Everything {
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
impl Lower<conformance_Everything> for crate::api::basic::Everything {
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
impl Lift<conformance_Times> for crate::api::composed::Times {
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
impl Lower<conformance_Times> for crate::api::composed::Times {
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
for std::collections::HashMap<u32, crate::api::basic::Item> {
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
for std::collections::HashMap<u32, crate::api::basic::Item> {
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
                    let value: crate::api::basic::Item = Lift::lift(
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
for std::collections::HashMap<crate::api::basic::Color, Vec<u8>> {
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
for std::collections::HashMap<crate::api::basic::Color, Vec<u8>> {
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
                    let key: crate::api::basic::Color = Lift::lift(
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
for std::collections::BTreeMap<String, Option<crate::api::basic::Item>> {
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
for std::collections::BTreeMap<String, Option<crate::api::basic::Item>> {
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
                    let value: Option<crate::api::basic::Item> = Lift::lift(
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
impl Lift<conformance_Maps> for crate::api::composed::Maps {
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
impl Lower<conformance_Maps> for crate::api::composed::Maps {
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
impl Lift<conformance_Tuples> for crate::api::composed::Tuples {
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
impl Lower<conformance_Tuples> for crate::api::composed::Tuples {
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
impl Lower<conformance_VecOfTree> for Vec<crate::api::composed::Tree> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfTree {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfTree { ptr, len }
    }
}
impl Lift<conformance_VecOfTree> for Vec<crate::api::composed::Tree> {
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
impl Lift<conformance_Tree> for crate::api::composed::Tree {
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
impl Lower<conformance_Tree> for crate::api::composed::Tree {
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
impl Lift<conformance_List> for crate::api::composed::List {
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
impl Lower<conformance_List> for crate::api::composed::List {
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
impl Lower<conformance_VecOfExpr> for Vec<crate::api::composed::Expr> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfExpr {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfExpr { ptr, len }
    }
}
impl Lift<conformance_VecOfExpr> for Vec<crate::api::composed::Expr> {
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
impl Lower<conformance_Expr> for crate::api::composed::Expr {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Expr {
        if !arena.descend() {
            return unsafe { core::mem::zeroed() };
        }
        let view = {
            let mut view: conformance_Expr = unsafe { core::mem::zeroed() };
            match self {
                Self::Number(field_0) => {
                    view.tag = CONFORMANCE_EXPR_NUMBER;
                    view.value.number = conformance_Expr_Number {
                        field0: field_0.lower(arena),
                    };
                }
                Self::Negate(field_0) => {
                    view.tag = CONFORMANCE_EXPR_NEGATE;
                    view.value.negate = conformance_Expr_Negate {
                        field0: field_0.lower(arena),
                    };
                }
                Self::Add { left: field_0, right: field_1 } => {
                    view.tag = CONFORMANCE_EXPR_ADD;
                    view.value.add = conformance_Expr_Add {
                        left: field_0.lower(arena),
                        right: field_1.lower(arena),
                    };
                }
                Self::Call { name: field_0, arguments: field_1 } => {
                    view.tag = CONFORMANCE_EXPR_CALL;
                    view.value.call = conformance_Expr_Call {
                        name: field_0.lower(arena),
                        arguments: field_1.lower(arena),
                    };
                }
            }
            view
        };
        arena.ascend();
        view
    }
}
impl Lift<conformance_Expr> for crate::api::composed::Expr {
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
impl Lift<conformance_Odd> for crate::api::composed::Odd {
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
impl Lower<conformance_Odd> for crate::api::composed::Odd {
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
impl Lift<conformance_Even> for crate::api::composed::Even {
    unsafe fn lift(view: &conformance_Even, at: &ArgPath<'_>) -> Result<Self, Fault> {
        let at = &at.deeper()?;
        unsafe {
            Ok(Self {
                odd: Lift::lift(&view.odd, &at.field("odd"))?,
            })
        }
    }
}
impl Lower<conformance_Even> for crate::api::composed::Even {
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
for std::collections::BTreeMap<String, crate::api::composed::Index> {
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
for std::collections::BTreeMap<String, crate::api::composed::Index> {
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
                    let value: crate::api::composed::Index = Lift::lift(
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
impl Lift<conformance_Index> for crate::api::composed::Index {
    unsafe fn lift(view: &conformance_Index, at: &ArgPath<'_>) -> Result<Self, Fault> {
        let at = &at.deeper()?;
        unsafe {
            Ok(Self {
                entries: Lift::lift(&view.entries, &at.field("entries"))?,
            })
        }
    }
}
impl Lower<conformance_Index> for crate::api::composed::Index {
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
impl Lower<conformance_NewTypesError> for crate::api::composed::NewTypesError {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_NewTypesError {
        let mut view: conformance_NewTypesError = unsafe { core::mem::zeroed() };
        match self {
            Self::Bad { pair: field_0, map: field_1, at: field_2, tree: field_3 } => {
                view.tag = CONFORMANCE_NEW_TYPES_ERROR_BAD;
                view.value.bad = conformance_NewTypesError_Bad {
                    pair: field_0.lower(arena),
                    map: field_1.lower(arena),
                    at: field_2.lower(arena),
                    tree: field_3.lower(arena),
                };
            }
        }
        view
    }
}
impl Lift<conformance_NewTypesError> for crate::api::composed::NewTypesError {
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
        conformance_VecOfBool {
            ptr: arena.borrow(self.as_slice()).cast(),
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
pub struct conformance_VecOfI8 {
    pub ptr: *const i8,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfI8 > () == 16 && align_of:: < conformance_VecOfI8 > ()
    == 8
);
impl Lower<conformance_VecOfI8> for Vec<i8> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfI8 {
        conformance_VecOfI8 {
            ptr: arena.borrow(self.as_slice()).cast(),
            len: self.len(),
        }
    }
}
impl Lift<conformance_VecOfI8> for Vec<i8> {
    unsafe fn lift(view: &conformance_VecOfI8, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfI16 {
    pub ptr: *const i16,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfI16 > () == 16 && align_of:: < conformance_VecOfI16 > ()
    == 8
);
impl Lower<conformance_VecOfI16> for Vec<i16> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfI16 {
        conformance_VecOfI16 {
            ptr: arena.borrow(self.as_slice()).cast(),
            len: self.len(),
        }
    }
}
impl Lift<conformance_VecOfI16> for Vec<i16> {
    unsafe fn lift(
        view: &conformance_VecOfI16,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfI64 {
    pub ptr: *const i64,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfI64 > () == 16 && align_of:: < conformance_VecOfI64 > ()
    == 8
);
impl Lower<conformance_VecOfI64> for Vec<i64> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfI64 {
        conformance_VecOfI64 {
            ptr: arena.borrow(self.as_slice()).cast(),
            len: self.len(),
        }
    }
}
impl Lift<conformance_VecOfI64> for Vec<i64> {
    unsafe fn lift(
        view: &conformance_VecOfI64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfU16 {
    pub ptr: *const u16,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfU16 > () == 16 && align_of:: < conformance_VecOfU16 > ()
    == 8
);
impl Lower<conformance_VecOfU16> for Vec<u16> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfU16 {
        conformance_VecOfU16 {
            ptr: arena.borrow(self.as_slice()).cast(),
            len: self.len(),
        }
    }
}
impl Lift<conformance_VecOfU16> for Vec<u16> {
    unsafe fn lift(
        view: &conformance_VecOfU16,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfU32 {
    pub ptr: *const u32,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfU32 > () == 16 && align_of:: < conformance_VecOfU32 > ()
    == 8
);
impl Lower<conformance_VecOfU32> for Vec<u32> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfU32 {
        conformance_VecOfU32 {
            ptr: arena.borrow(self.as_slice()).cast(),
            len: self.len(),
        }
    }
}
impl Lift<conformance_VecOfU32> for Vec<u32> {
    unsafe fn lift(
        view: &conformance_VecOfU32,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfU64 {
    pub ptr: *const u64,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfU64 > () == 16 && align_of:: < conformance_VecOfU64 > ()
    == 8
);
impl Lower<conformance_VecOfU64> for Vec<u64> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfU64 {
        conformance_VecOfU64 {
            ptr: arena.borrow(self.as_slice()).cast(),
            len: self.len(),
        }
    }
}
impl Lift<conformance_VecOfU64> for Vec<u64> {
    unsafe fn lift(
        view: &conformance_VecOfU64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfF32 {
    pub ptr: *const f32,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfF32 > () == 16 && align_of:: < conformance_VecOfF32 > ()
    == 8
);
impl Lower<conformance_VecOfF32> for Vec<f32> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfF32 {
        conformance_VecOfF32 {
            ptr: arena.borrow(self.as_slice()).cast(),
            len: self.len(),
        }
    }
}
impl Lift<conformance_VecOfF32> for Vec<f32> {
    unsafe fn lift(
        view: &conformance_VecOfF32,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfChar {
    pub ptr: *const u32,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfChar > () == 16 && align_of:: < conformance_VecOfChar >
    () == 8
);
impl Lower<conformance_VecOfChar> for Vec<char> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfChar {
        conformance_VecOfChar {
            ptr: arena.borrow(self.as_slice()).cast(),
            len: self.len(),
        }
    }
}
impl Lift<conformance_VecOfChar> for Vec<char> {
    unsafe fn lift(
        view: &conformance_VecOfChar,
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
pub struct conformance_VecOfDuration {
    pub ptr: *const conformance_Duration,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfDuration > () == 16 && align_of:: <
    conformance_VecOfDuration > () == 8
);
impl Lower<conformance_VecOfDuration> for Vec<std::time::Duration> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfDuration {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfDuration {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_VecOfDuration> for Vec<std::time::Duration> {
    unsafe fn lift(
        view: &conformance_VecOfDuration,
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
impl Lower<conformance_VecOfColor> for Vec<crate::api::basic::Color> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfColor {
        conformance_VecOfColor {
            ptr: arena.borrow(self.as_slice()).cast(),
            len: self.len(),
        }
    }
}
impl Lift<conformance_VecOfColor> for Vec<crate::api::basic::Color> {
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
pub struct conformance_VecOfLevel {
    pub ptr: *const conformance_Level,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfLevel > () == 16 && align_of:: < conformance_VecOfLevel
    > () == 8
);
impl Lower<conformance_VecOfLevel> for Vec<crate::api::basic::Level> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfLevel {
        conformance_VecOfLevel {
            ptr: arena.borrow(self.as_slice()).cast(),
            len: self.len(),
        }
    }
}
impl Lift<conformance_VecOfLevel> for Vec<crate::api::basic::Level> {
    unsafe fn lift(
        view: &conformance_VecOfLevel,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfShape {
    pub ptr: *const conformance_Shape,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfShape > () == 16 && align_of:: < conformance_VecOfShape
    > () == 8
);
impl Lower<conformance_VecOfShape> for Vec<crate::api::basic::Shape> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfShape {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfShape { ptr, len }
    }
}
impl Lift<conformance_VecOfShape> for Vec<crate::api::basic::Shape> {
    unsafe fn lift(
        view: &conformance_VecOfShape,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfToken {
    pub ptr: *const conformance_Token,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfToken > () == 16 && align_of:: < conformance_VecOfToken
    > () == 8
);
impl Lower<conformance_VecOfToken> for Vec<crate::api::basic::Token> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfToken {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfToken { ptr, len }
    }
}
impl Lift<conformance_VecOfToken> for Vec<crate::api::basic::Token> {
    unsafe fn lift(
        view: &conformance_VecOfToken,
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
impl Lower<conformance_VecOfMeters> for Vec<crate::api::basic::Meters> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfMeters {
        conformance_VecOfMeters {
            ptr: arena.borrow(self.as_slice()).cast(),
            len: self.len(),
        }
    }
}
impl Lift<conformance_VecOfMeters> for Vec<crate::api::basic::Meters> {
    unsafe fn lift(
        view: &conformance_VecOfMeters,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfLabel {
    pub ptr: *const conformance_Label,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfLabel > () == 16 && align_of:: < conformance_VecOfLabel
    > () == 8
);
impl Lower<conformance_VecOfLabel> for Vec<crate::api::basic::Label> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfLabel {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfLabel { ptr, len }
    }
}
impl Lift<conformance_VecOfLabel> for Vec<crate::api::basic::Label> {
    unsafe fn lift(
        view: &conformance_VecOfLabel,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfSeal {
    pub ptr: *const conformance_Seal,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfSeal > () == 16 && align_of:: < conformance_VecOfSeal >
    () == 8
);
impl Lower<conformance_VecOfSeal> for Vec<crate::api::basic::Seal> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfSeal {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfSeal { ptr, len }
    }
}
impl Lift<conformance_VecOfSeal> for Vec<crate::api::basic::Seal> {
    unsafe fn lift(
        view: &conformance_VecOfSeal,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfRatio {
    pub ptr: *const conformance_Ratio,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfRatio > () == 16 && align_of:: < conformance_VecOfRatio
    > () == 8
);
impl Lower<conformance_VecOfRatio> for Vec<crate::api::basic::Ratio> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfRatio {
        conformance_VecOfRatio {
            ptr: arena.borrow(self.as_slice()).cast(),
            len: self.len(),
        }
    }
}
impl Lift<conformance_VecOfRatio> for Vec<crate::api::basic::Ratio> {
    unsafe fn lift(
        view: &conformance_VecOfRatio,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfQuad {
    pub ptr: *const conformance_Quad,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfQuad > () == 16 && align_of:: < conformance_VecOfQuad >
    () == 8
);
impl Lower<conformance_VecOfQuad> for Vec<crate::api::basic::Quad> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfQuad {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfQuad { ptr, len }
    }
}
impl Lift<conformance_VecOfQuad> for Vec<crate::api::basic::Quad> {
    unsafe fn lift(
        view: &conformance_VecOfQuad,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfVecOfI32 {
    pub ptr: *const conformance_VecOfI32,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfVecOfI32 > () == 16 && align_of:: <
    conformance_VecOfVecOfI32 > () == 8
);
impl Lower<conformance_VecOfVecOfI32> for Vec<Vec<i32>> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfVecOfI32 {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfVecOfI32 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_VecOfVecOfI32> for Vec<Vec<i32>> {
    unsafe fn lift(
        view: &conformance_VecOfVecOfI32,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A fixed number of items.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_ArrayOf2Item {
    pub items: [conformance_Item; 2],
}
const _: () = assert!(
    size_of:: < conformance_ArrayOf2Item > () == 80 && align_of:: <
    conformance_ArrayOf2Item > () == 8
);
impl Lower<conformance_ArrayOf2Item> for [crate::api::basic::Item; 2] {
    fn lower(&self, arena: &mut Arena) -> conformance_ArrayOf2Item {
        conformance_ArrayOf2Item {
            items: self.lower(arena),
        }
    }
}
impl Lift<conformance_ArrayOf2Item> for [crate::api::basic::Item; 2] {
    unsafe fn lift(
        view: &conformance_ArrayOf2Item,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.items, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfArrayOf2Item {
    pub ptr: *const conformance_ArrayOf2Item,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfArrayOf2Item > () == 16 && align_of:: <
    conformance_VecOfArrayOf2Item > () == 8
);
impl Lower<conformance_VecOfArrayOf2Item> for Vec<[crate::api::basic::Item; 2]> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfArrayOf2Item {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfArrayOf2Item {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_VecOfArrayOf2Item> for Vec<[crate::api::basic::Item; 2]> {
    unsafe fn lift(
        view: &conformance_VecOfArrayOf2Item,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfOptionOfI64 {
    pub ptr: *const conformance_OptionOfI64,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfOptionOfI64 > () == 16 && align_of:: <
    conformance_VecOfOptionOfI64 > () == 8
);
impl Lower<conformance_VecOfOptionOfI64> for Vec<Option<i64>> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfOptionOfI64 {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfOptionOfI64 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_VecOfOptionOfI64> for Vec<Option<i64>> {
    unsafe fn lift(
        view: &conformance_VecOfOptionOfI64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfMapOfStrToI64 {
    pub ptr: *const conformance_MapOfStrToI64,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfMapOfStrToI64 > () == 16 && align_of:: <
    conformance_VecOfMapOfStrToI64 > () == 8
);
impl Lower<conformance_VecOfMapOfStrToI64>
for Vec<std::collections::BTreeMap<String, i64>> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfMapOfStrToI64 {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfMapOfStrToI64 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_VecOfMapOfStrToI64>
for Vec<std::collections::BTreeMap<String, i64>> {
    unsafe fn lift(
        view: &conformance_VecOfMapOfStrToI64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfMapOfU32ToItem {
    pub ptr: *const conformance_MapOfU32ToItem,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfMapOfU32ToItem > () == 16 && align_of:: <
    conformance_VecOfMapOfU32ToItem > () == 8
);
impl Lower<conformance_VecOfMapOfU32ToItem>
for Vec<std::collections::HashMap<u32, crate::api::basic::Item>> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfMapOfU32ToItem {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfMapOfU32ToItem {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_VecOfMapOfU32ToItem>
for Vec<std::collections::HashMap<u32, crate::api::basic::Item>> {
    unsafe fn lift(
        view: &conformance_VecOfMapOfU32ToItem,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfTupleOfI32AndStr {
    pub ptr: *const conformance_TupleOfI32AndStr,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfTupleOfI32AndStr > () == 16 && align_of:: <
    conformance_VecOfTupleOfI32AndStr > () == 8
);
impl Lower<conformance_VecOfTupleOfI32AndStr> for Vec<(i32, String)> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfTupleOfI32AndStr {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfTupleOfI32AndStr {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_VecOfTupleOfI32AndStr> for Vec<(i32, String)> {
    unsafe fn lift(
        view: &conformance_VecOfTupleOfI32AndStr,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfBoxOfTree {
    pub ptr: *const *const conformance_Tree,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfBoxOfTree > () == 16 && align_of:: <
    conformance_VecOfBoxOfTree > () == 8
);
impl Lower<conformance_VecOfBoxOfTree> for Vec<Box<crate::api::composed::Tree>> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfBoxOfTree {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfBoxOfTree {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_VecOfBoxOfTree> for Vec<Box<crate::api::composed::Tree>> {
    unsafe fn lift(
        view: &conformance_VecOfBoxOfTree,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfList {
    pub ptr: *const conformance_List,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfList > () == 16 && align_of:: < conformance_VecOfList >
    () == 8
);
impl Lower<conformance_VecOfList> for Vec<crate::api::composed::List> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfList {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfList { ptr, len }
    }
}
impl Lift<conformance_VecOfList> for Vec<crate::api::composed::List> {
    unsafe fn lift(
        view: &conformance_VecOfList,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// Lists of each type; those of `u8` are bytes.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Lists {
    /// A truth value.
    pub flag: conformance_VecOfBool,
    /// 8 bits, signed.
    pub signed8: conformance_VecOfI8,
    /// 16 bits, signed.
    pub signed16: conformance_VecOfI16,
    /// 32 bits, signed.
    pub signed32: conformance_VecOfI32,
    /// 64 bits, signed.
    pub signed64: conformance_VecOfI64,
    /// 8 bits, unsigned.
    pub unsigned8: conformance_Bytes,
    /// 16 bits, unsigned.
    pub unsigned16: conformance_VecOfU16,
    /// 32 bits, unsigned.
    pub unsigned32: conformance_VecOfU32,
    /// 64 bits, unsigned.
    pub unsigned64: conformance_VecOfU64,
    /// Single precision.
    pub single: conformance_VecOfF32,
    /// Double precision.
    pub doublePrecision: conformance_VecOfF64,
    /// A character.
    pub letter: conformance_VecOfChar,
    /// A text.
    pub text: conformance_VecOfStr,
    /// Bytes.
    pub blob: conformance_VecOfBytes,
    /// A duration.
    pub length: conformance_VecOfDuration,
    /// A moment.
    pub moment: conformance_VecOfSystemTime,
    /// A variant without data.
    pub color: conformance_VecOfColor,
    /// A variant with a number at the end of what there is.
    pub level: conformance_VecOfLevel,
    /// A variant with named data.
    pub shape: conformance_VecOfShape,
    /// A variant with unnamed data.
    pub token: conformance_VecOfToken,
    /// A structure.
    pub item: conformance_VecOfItem,
    /// A newtype of a number.
    pub meters: conformance_VecOfMeters,
    /// A newtype of a text.
    pub label: conformance_VecOfLabel,
    /// A newtype of bytes.
    pub seal: conformance_VecOfSeal,
    /// An alias of a number.
    pub ratio: conformance_VecOfRatio,
    /// An alias of an array.
    pub quad: conformance_VecOfQuad,
    /// A list of numbers.
    pub numbers: conformance_VecOfVecOfI32,
    /// An array of structures.
    pub corners: conformance_VecOfArrayOf2Item,
    /// A number or nothing.
    pub maybe: conformance_VecOfOptionOfI64,
    /// A map in order.
    pub byName: conformance_VecOfMapOfStrToI64,
    /// A map without order.
    pub byId: conformance_VecOfMapOfU32ToItem,
    /// A tuple.
    pub pair: conformance_VecOfTupleOfI32AndStr,
    /// A box.
    pub tree: conformance_VecOfBoxOfTree,
    /// A type that is made of itself.
    pub list: conformance_VecOfList,
    /// Variants that are made of the whole.
    pub expr: conformance_VecOfExpr,
}
const _: () = assert!(
    size_of:: < conformance_Lists > () == 560 && align_of:: < conformance_Lists > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, flag) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, signed8) == 16);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, signed16) == 32);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, signed32) == 48);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, signed64) == 64);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, unsigned8) == 80);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, unsigned16) == 96);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, unsigned32) == 112);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, unsigned64) == 128);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, single) == 144);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, doublePrecision) == 160);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, letter) == 176);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, text) == 192);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, blob) == 208);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, length) == 224);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, moment) == 240);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, color) == 256);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, level) == 272);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, shape) == 288);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, token) == 304);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, item) == 320);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, meters) == 336);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, label) == 352);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, seal) == 368);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, ratio) == 384);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, quad) == 400);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, numbers) == 416);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, corners) == 432);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, maybe) == 448);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, byName) == 464);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, byId) == 480);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, pair) == 496);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, tree) == 512);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, list) == 528);
const _: () = assert!(core::mem::offset_of!(conformance_Lists, expr) == 544);
impl Lift<conformance_Lists> for crate::api::containers::Lists {
    unsafe fn lift(view: &conformance_Lists, at: &ArgPath<'_>) -> Result<Self, Fault> {
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
                length: Lift::lift(&view.length, &at.field("length"))?,
                moment: Lift::lift(&view.moment, &at.field("moment"))?,
                color: Lift::lift(&view.color, &at.field("color"))?,
                level: Lift::lift(&view.level, &at.field("level"))?,
                shape: Lift::lift(&view.shape, &at.field("shape"))?,
                token: Lift::lift(&view.token, &at.field("token"))?,
                item: Lift::lift(&view.item, &at.field("item"))?,
                meters: Lift::lift(&view.meters, &at.field("meters"))?,
                label: Lift::lift(&view.label, &at.field("label"))?,
                seal: Lift::lift(&view.seal, &at.field("seal"))?,
                ratio: Lift::lift(&view.ratio, &at.field("ratio"))?,
                quad: Lift::lift(&view.quad, &at.field("quad"))?,
                numbers: Lift::lift(&view.numbers, &at.field("numbers"))?,
                corners: Lift::lift(&view.corners, &at.field("corners"))?,
                maybe: Lift::lift(&view.maybe, &at.field("maybe"))?,
                by_name: Lift::lift(&view.byName, &at.field("byName"))?,
                by_id: Lift::lift(&view.byId, &at.field("byId"))?,
                pair: Lift::lift(&view.pair, &at.field("pair"))?,
                tree: Lift::lift(&view.tree, &at.field("tree"))?,
                list: Lift::lift(&view.list, &at.field("list"))?,
                expr: Lift::lift(&view.expr, &at.field("expr"))?,
            })
        }
    }
}
impl Lower<conformance_Lists> for crate::api::containers::Lists {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Lists {
        conformance_Lists {
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
            length: self.length.lower(arena),
            moment: self.moment.lower(arena),
            color: self.color.lower(arena),
            level: self.level.lower(arena),
            shape: self.shape.lower(arena),
            token: self.token.lower(arena),
            item: self.item.lower(arena),
            meters: self.meters.lower(arena),
            label: self.label.lower(arena),
            seal: self.seal.lower(arena),
            ratio: self.ratio.lower(arena),
            quad: self.quad.lower(arena),
            numbers: self.numbers.lower(arena),
            corners: self.corners.lower(arena),
            maybe: self.maybe.lower(arena),
            byName: self.by_name.lower(arena),
            byId: self.by_id.lower(arena),
            pair: self.pair.lower(arena),
            tree: self.tree.lower(arena),
            list: self.list.lower(arena),
            expr: self.expr.lower(arena),
        }
    }
}

/// Arrays of each type.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Arrays {
    /// A truth value.
    pub flag: [u8; 2],
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
    pub doublePrecision: [f64; 2],
    /// A character.
    pub letter: [u32; 2],
    /// A text.
    pub text: [conformance_Str; 2],
    /// Bytes.
    pub blob: [conformance_Bytes; 2],
    /// A duration.
    pub length: [conformance_Duration; 2],
    /// A moment.
    pub moment: [conformance_SystemTime; 2],
    /// A variant without data.
    pub color: [conformance_Color; 2],
    /// A variant with a number at the end of what there is.
    pub level: [conformance_Level; 2],
    /// A variant with named data.
    pub shape: [conformance_Shape; 2],
    /// A variant with unnamed data.
    pub token: [conformance_Token; 2],
    /// A structure.
    pub item: [conformance_Item; 2],
    /// A newtype of a number.
    pub meters: [conformance_Meters; 2],
    /// A newtype of a text.
    pub label: [conformance_Label; 2],
    /// A newtype of bytes.
    pub seal: [conformance_Seal; 2],
    /// An alias of a number.
    pub ratio: [conformance_Ratio; 2],
    /// An alias of an array.
    pub quad: [conformance_Quad; 2],
    /// A list of numbers.
    pub numbers: [conformance_VecOfI32; 2],
    /// An array of structures.
    pub corners: [conformance_ArrayOf2Item; 2],
    /// A number or nothing.
    pub maybe: [conformance_OptionOfI64; 2],
    /// A map in order.
    pub byName: [conformance_MapOfStrToI64; 2],
    /// A map without order.
    pub byId: [conformance_MapOfU32ToItem; 2],
    /// A tuple.
    pub pair: [conformance_TupleOfI32AndStr; 2],
    /// A box.
    pub tree: [*const conformance_Tree; 2],
    /// A type that is made of itself.
    pub list: [conformance_List; 2],
    /// Variants that are made of the whole.
    pub expr: [conformance_Expr; 2],
}
const _: () = assert!(
    size_of:: < conformance_Arrays > () == 1088 && align_of:: < conformance_Arrays > ()
    == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, flag) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, signed8) == 2);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, signed16) == 4);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, signed32) == 8);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, signed64) == 16);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, unsigned8) == 32);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, unsigned16) == 34);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, unsigned32) == 40);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, unsigned64) == 48);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, single) == 64);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, doublePrecision) == 72);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, letter) == 88);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, text) == 96);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, blob) == 128);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, length) == 160);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, moment) == 192);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, color) == 224);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, level) == 232);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, shape) == 240);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, token) == 320);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, item) == 416);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, meters) == 496);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, label) == 512);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, seal) == 544);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, ratio) == 576);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, quad) == 592);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, numbers) == 624);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, corners) == 656);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, maybe) == 816);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, byName) == 848);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, byId) == 880);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, pair) == 912);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, tree) == 960);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, list) == 976);
const _: () = assert!(core::mem::offset_of!(conformance_Arrays, expr) == 1008);
impl Lift<conformance_Arrays> for crate::api::containers::Arrays {
    unsafe fn lift(view: &conformance_Arrays, at: &ArgPath<'_>) -> Result<Self, Fault> {
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
                length: Lift::lift(&view.length, &at.field("length"))?,
                moment: Lift::lift(&view.moment, &at.field("moment"))?,
                color: Lift::lift(&view.color, &at.field("color"))?,
                level: Lift::lift(&view.level, &at.field("level"))?,
                shape: Lift::lift(&view.shape, &at.field("shape"))?,
                token: Lift::lift(&view.token, &at.field("token"))?,
                item: Lift::lift(&view.item, &at.field("item"))?,
                meters: Lift::lift(&view.meters, &at.field("meters"))?,
                label: Lift::lift(&view.label, &at.field("label"))?,
                seal: Lift::lift(&view.seal, &at.field("seal"))?,
                ratio: Lift::lift(&view.ratio, &at.field("ratio"))?,
                quad: Lift::lift(&view.quad, &at.field("quad"))?,
                numbers: Lift::lift(&view.numbers, &at.field("numbers"))?,
                corners: Lift::lift(&view.corners, &at.field("corners"))?,
                maybe: Lift::lift(&view.maybe, &at.field("maybe"))?,
                by_name: Lift::lift(&view.byName, &at.field("byName"))?,
                by_id: Lift::lift(&view.byId, &at.field("byId"))?,
                pair: Lift::lift(&view.pair, &at.field("pair"))?,
                tree: Lift::lift(&view.tree, &at.field("tree"))?,
                list: Lift::lift(&view.list, &at.field("list"))?,
                expr: Lift::lift(&view.expr, &at.field("expr"))?,
            })
        }
    }
}
impl Lower<conformance_Arrays> for crate::api::containers::Arrays {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Arrays {
        conformance_Arrays {
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
            length: self.length.lower(arena),
            moment: self.moment.lower(arena),
            color: self.color.lower(arena),
            level: self.level.lower(arena),
            shape: self.shape.lower(arena),
            token: self.token.lower(arena),
            item: self.item.lower(arena),
            meters: self.meters.lower(arena),
            label: self.label.lower(arena),
            seal: self.seal.lower(arena),
            ratio: self.ratio.lower(arena),
            quad: self.quad.lower(arena),
            numbers: self.numbers.lower(arena),
            corners: self.corners.lower(arena),
            maybe: self.maybe.lower(arena),
            byName: self.by_name.lower(arena),
            byId: self.by_id.lower(arena),
            pair: self.pair.lower(arena),
            tree: self.tree.lower(arena),
            list: self.list.lower(arena),
            expr: self.expr.lower(arena),
        }
    }
}

/// A value that may be missing: `value` means something only if `present` is 1.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_OptionOfBool {
    pub present: u8,
    pub value: u8,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfBool > () == 2 && align_of:: <
    conformance_OptionOfBool > () == 1
);
impl Lower<conformance_OptionOfBool> for Option<bool> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfBool {
        match self {
            Some(value) => {
                conformance_OptionOfBool {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfBool> for Option<bool> {
    unsafe fn lift(
        view: &conformance_OptionOfBool,
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
pub struct conformance_OptionOfI8 {
    pub present: u8,
    pub value: i8,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfI8 > () == 2 && align_of:: < conformance_OptionOfI8 >
    () == 1
);
impl Lower<conformance_OptionOfI8> for Option<i8> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfI8 {
        match self {
            Some(value) => {
                conformance_OptionOfI8 {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfI8> for Option<i8> {
    unsafe fn lift(
        view: &conformance_OptionOfI8,
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
pub struct conformance_OptionOfI16 {
    pub present: u8,
    pub value: i16,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfI16 > () == 4 && align_of:: < conformance_OptionOfI16
    > () == 2
);
impl Lower<conformance_OptionOfI16> for Option<i16> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfI16 {
        match self {
            Some(value) => {
                conformance_OptionOfI16 {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfI16> for Option<i16> {
    unsafe fn lift(
        view: &conformance_OptionOfI16,
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
pub struct conformance_OptionOfU8 {
    pub present: u8,
    pub value: u8,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfU8 > () == 2 && align_of:: < conformance_OptionOfU8 >
    () == 1
);
impl Lower<conformance_OptionOfU8> for Option<u8> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfU8 {
        match self {
            Some(value) => {
                conformance_OptionOfU8 {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfU8> for Option<u8> {
    unsafe fn lift(
        view: &conformance_OptionOfU8,
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
pub struct conformance_OptionOfU16 {
    pub present: u8,
    pub value: u16,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfU16 > () == 4 && align_of:: < conformance_OptionOfU16
    > () == 2
);
impl Lower<conformance_OptionOfU16> for Option<u16> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfU16 {
        match self {
            Some(value) => {
                conformance_OptionOfU16 {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfU16> for Option<u16> {
    unsafe fn lift(
        view: &conformance_OptionOfU16,
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
pub struct conformance_OptionOfU32 {
    pub present: u8,
    pub value: u32,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfU32 > () == 8 && align_of:: < conformance_OptionOfU32
    > () == 4
);
impl Lower<conformance_OptionOfU32> for Option<u32> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfU32 {
        match self {
            Some(value) => {
                conformance_OptionOfU32 {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfU32> for Option<u32> {
    unsafe fn lift(
        view: &conformance_OptionOfU32,
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
pub struct conformance_OptionOfU64 {
    pub present: u8,
    pub value: u64,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfU64 > () == 16 && align_of:: <
    conformance_OptionOfU64 > () == 8
);
impl Lower<conformance_OptionOfU64> for Option<u64> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfU64 {
        match self {
            Some(value) => {
                conformance_OptionOfU64 {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfU64> for Option<u64> {
    unsafe fn lift(
        view: &conformance_OptionOfU64,
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
pub struct conformance_OptionOfF32 {
    pub present: u8,
    pub value: f32,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfF32 > () == 8 && align_of:: < conformance_OptionOfF32
    > () == 4
);
impl Lower<conformance_OptionOfF32> for Option<f32> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfF32 {
        match self {
            Some(value) => {
                conformance_OptionOfF32 {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfF32> for Option<f32> {
    unsafe fn lift(
        view: &conformance_OptionOfF32,
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
pub struct conformance_OptionOfF64 {
    pub present: u8,
    pub value: f64,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfF64 > () == 16 && align_of:: <
    conformance_OptionOfF64 > () == 8
);
impl Lower<conformance_OptionOfF64> for Option<f64> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfF64 {
        match self {
            Some(value) => {
                conformance_OptionOfF64 {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfF64> for Option<f64> {
    unsafe fn lift(
        view: &conformance_OptionOfF64,
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
pub struct conformance_OptionOfChar {
    pub present: u8,
    pub value: u32,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfChar > () == 8 && align_of:: <
    conformance_OptionOfChar > () == 4
);
impl Lower<conformance_OptionOfChar> for Option<char> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfChar {
        match self {
            Some(value) => {
                conformance_OptionOfChar {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfChar> for Option<char> {
    unsafe fn lift(
        view: &conformance_OptionOfChar,
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
pub struct conformance_OptionOfBytes {
    pub present: u8,
    pub value: conformance_Bytes,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfBytes > () == 24 && align_of:: <
    conformance_OptionOfBytes > () == 8
);
impl Lower<conformance_OptionOfBytes> for Option<Vec<u8>> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfBytes {
        match self {
            Some(value) => {
                conformance_OptionOfBytes {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfBytes> for Option<Vec<u8>> {
    unsafe fn lift(
        view: &conformance_OptionOfBytes,
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
pub struct conformance_OptionOfColor {
    pub present: u8,
    pub value: conformance_Color,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfColor > () == 8 && align_of:: <
    conformance_OptionOfColor > () == 4
);
impl Lower<conformance_OptionOfColor> for Option<crate::api::basic::Color> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfColor {
        match self {
            Some(value) => {
                conformance_OptionOfColor {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfColor> for Option<crate::api::basic::Color> {
    unsafe fn lift(
        view: &conformance_OptionOfColor,
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
pub struct conformance_OptionOfLevel {
    pub present: u8,
    pub value: conformance_Level,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfLevel > () == 8 && align_of:: <
    conformance_OptionOfLevel > () == 4
);
impl Lower<conformance_OptionOfLevel> for Option<crate::api::basic::Level> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfLevel {
        match self {
            Some(value) => {
                conformance_OptionOfLevel {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfLevel> for Option<crate::api::basic::Level> {
    unsafe fn lift(
        view: &conformance_OptionOfLevel,
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
pub struct conformance_OptionOfShape {
    pub present: u8,
    pub value: conformance_Shape,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfShape > () == 48 && align_of:: <
    conformance_OptionOfShape > () == 8
);
impl Lower<conformance_OptionOfShape> for Option<crate::api::basic::Shape> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfShape {
        match self {
            Some(value) => {
                conformance_OptionOfShape {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfShape> for Option<crate::api::basic::Shape> {
    unsafe fn lift(
        view: &conformance_OptionOfShape,
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
pub struct conformance_OptionOfToken {
    pub present: u8,
    pub value: conformance_Token,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfToken > () == 56 && align_of:: <
    conformance_OptionOfToken > () == 8
);
impl Lower<conformance_OptionOfToken> for Option<crate::api::basic::Token> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfToken {
        match self {
            Some(value) => {
                conformance_OptionOfToken {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfToken> for Option<crate::api::basic::Token> {
    unsafe fn lift(
        view: &conformance_OptionOfToken,
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
pub struct conformance_OptionOfMeters {
    pub present: u8,
    pub value: conformance_Meters,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfMeters > () == 16 && align_of:: <
    conformance_OptionOfMeters > () == 8
);
impl Lower<conformance_OptionOfMeters> for Option<crate::api::basic::Meters> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfMeters {
        match self {
            Some(value) => {
                conformance_OptionOfMeters {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfMeters> for Option<crate::api::basic::Meters> {
    unsafe fn lift(
        view: &conformance_OptionOfMeters,
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
pub struct conformance_OptionOfLabel {
    pub present: u8,
    pub value: conformance_Label,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfLabel > () == 24 && align_of:: <
    conformance_OptionOfLabel > () == 8
);
impl Lower<conformance_OptionOfLabel> for Option<crate::api::basic::Label> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfLabel {
        match self {
            Some(value) => {
                conformance_OptionOfLabel {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfLabel> for Option<crate::api::basic::Label> {
    unsafe fn lift(
        view: &conformance_OptionOfLabel,
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
pub struct conformance_OptionOfSeal {
    pub present: u8,
    pub value: conformance_Seal,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfSeal > () == 24 && align_of:: <
    conformance_OptionOfSeal > () == 8
);
impl Lower<conformance_OptionOfSeal> for Option<crate::api::basic::Seal> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfSeal {
        match self {
            Some(value) => {
                conformance_OptionOfSeal {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfSeal> for Option<crate::api::basic::Seal> {
    unsafe fn lift(
        view: &conformance_OptionOfSeal,
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
pub struct conformance_OptionOfRatio {
    pub present: u8,
    pub value: conformance_Ratio,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfRatio > () == 16 && align_of:: <
    conformance_OptionOfRatio > () == 8
);
impl Lower<conformance_OptionOfRatio> for Option<crate::api::basic::Ratio> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfRatio {
        match self {
            Some(value) => {
                conformance_OptionOfRatio {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfRatio> for Option<crate::api::basic::Ratio> {
    unsafe fn lift(
        view: &conformance_OptionOfRatio,
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
pub struct conformance_OptionOfQuad {
    pub present: u8,
    pub value: conformance_Quad,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfQuad > () == 20 && align_of:: <
    conformance_OptionOfQuad > () == 4
);
impl Lower<conformance_OptionOfQuad> for Option<crate::api::basic::Quad> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfQuad {
        match self {
            Some(value) => {
                conformance_OptionOfQuad {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfQuad> for Option<crate::api::basic::Quad> {
    unsafe fn lift(
        view: &conformance_OptionOfQuad,
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
pub struct conformance_OptionOfArrayOf2Item {
    pub present: u8,
    pub value: [conformance_Item; 2],
}
const _: () = assert!(
    size_of:: < conformance_OptionOfArrayOf2Item > () == 88 && align_of:: <
    conformance_OptionOfArrayOf2Item > () == 8
);
impl Lower<conformance_OptionOfArrayOf2Item> for Option<[crate::api::basic::Item; 2]> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfArrayOf2Item {
        match self {
            Some(value) => {
                conformance_OptionOfArrayOf2Item {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfArrayOf2Item> for Option<[crate::api::basic::Item; 2]> {
    unsafe fn lift(
        view: &conformance_OptionOfArrayOf2Item,
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
pub struct conformance_OptionOfOptionOfI64 {
    pub present: u8,
    pub value: conformance_OptionOfI64,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfOptionOfI64 > () == 24 && align_of:: <
    conformance_OptionOfOptionOfI64 > () == 8
);
impl Lower<conformance_OptionOfOptionOfI64> for Option<Option<i64>> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfOptionOfI64 {
        match self {
            Some(value) => {
                conformance_OptionOfOptionOfI64 {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfOptionOfI64> for Option<Option<i64>> {
    unsafe fn lift(
        view: &conformance_OptionOfOptionOfI64,
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
pub struct conformance_OptionOfMapOfStrToI64 {
    pub present: u8,
    pub value: conformance_MapOfStrToI64,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfMapOfStrToI64 > () == 24 && align_of:: <
    conformance_OptionOfMapOfStrToI64 > () == 8
);
impl Lower<conformance_OptionOfMapOfStrToI64>
for Option<std::collections::BTreeMap<String, i64>> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfMapOfStrToI64 {
        match self {
            Some(value) => {
                conformance_OptionOfMapOfStrToI64 {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfMapOfStrToI64>
for Option<std::collections::BTreeMap<String, i64>> {
    unsafe fn lift(
        view: &conformance_OptionOfMapOfStrToI64,
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
pub struct conformance_OptionOfMapOfU32ToItem {
    pub present: u8,
    pub value: conformance_MapOfU32ToItem,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfMapOfU32ToItem > () == 24 && align_of:: <
    conformance_OptionOfMapOfU32ToItem > () == 8
);
impl Lower<conformance_OptionOfMapOfU32ToItem>
for Option<std::collections::HashMap<u32, crate::api::basic::Item>> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfMapOfU32ToItem {
        match self {
            Some(value) => {
                conformance_OptionOfMapOfU32ToItem {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfMapOfU32ToItem>
for Option<std::collections::HashMap<u32, crate::api::basic::Item>> {
    unsafe fn lift(
        view: &conformance_OptionOfMapOfU32ToItem,
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
pub struct conformance_OptionOfTupleOfI32AndStr {
    pub present: u8,
    pub value: conformance_TupleOfI32AndStr,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfTupleOfI32AndStr > () == 32 && align_of:: <
    conformance_OptionOfTupleOfI32AndStr > () == 8
);
impl Lower<conformance_OptionOfTupleOfI32AndStr> for Option<(i32, String)> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfTupleOfI32AndStr {
        match self {
            Some(value) => {
                conformance_OptionOfTupleOfI32AndStr {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfTupleOfI32AndStr> for Option<(i32, String)> {
    unsafe fn lift(
        view: &conformance_OptionOfTupleOfI32AndStr,
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
pub struct conformance_OptionOfList {
    pub present: u8,
    pub value: conformance_List,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfList > () == 24 && align_of:: <
    conformance_OptionOfList > () == 8
);
impl Lower<conformance_OptionOfList> for Option<crate::api::composed::List> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfList {
        match self {
            Some(value) => {
                conformance_OptionOfList {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfList> for Option<crate::api::composed::List> {
    unsafe fn lift(
        view: &conformance_OptionOfList,
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
pub struct conformance_OptionOfExpr {
    pub present: u8,
    pub value: conformance_Expr,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfExpr > () == 48 && align_of:: <
    conformance_OptionOfExpr > () == 8
);
impl Lower<conformance_OptionOfExpr> for Option<crate::api::composed::Expr> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfExpr {
        match self {
            Some(value) => {
                conformance_OptionOfExpr {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfExpr> for Option<crate::api::composed::Expr> {
    unsafe fn lift(
        view: &conformance_OptionOfExpr,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        match view.present {
            0 => Ok(None),
            1 => unsafe { Lift::lift(&view.value, at) }.map(Some),
            _ => Err(at.field("present").invalid("must be 0 or 1")),
        }
    }
}

/// Each type, or nothing.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Maybes {
    /// A truth value.
    pub flag: conformance_OptionOfBool,
    /// 8 bits, signed.
    pub signed8: conformance_OptionOfI8,
    /// 16 bits, signed.
    pub signed16: conformance_OptionOfI16,
    /// 32 bits, signed.
    pub signed32: conformance_OptionOfI32,
    /// 64 bits, signed.
    pub signed64: conformance_OptionOfI64,
    /// 8 bits, unsigned.
    pub unsigned8: conformance_OptionOfU8,
    /// 16 bits, unsigned.
    pub unsigned16: conformance_OptionOfU16,
    /// 32 bits, unsigned.
    pub unsigned32: conformance_OptionOfU32,
    /// 64 bits, unsigned.
    pub unsigned64: conformance_OptionOfU64,
    /// Single precision.
    pub single: conformance_OptionOfF32,
    /// Double precision.
    pub doublePrecision: conformance_OptionOfF64,
    /// A character.
    pub letter: conformance_OptionOfChar,
    /// A text.
    pub text: conformance_OptionOfStr,
    /// Bytes.
    pub blob: conformance_OptionOfBytes,
    /// A duration.
    pub length: conformance_OptionOfDuration,
    /// A moment.
    pub moment: conformance_OptionOfSystemTime,
    /// A variant without data.
    pub color: conformance_OptionOfColor,
    /// A variant with a number at the end of what there is.
    pub level: conformance_OptionOfLevel,
    /// A variant with named data.
    pub shape: conformance_OptionOfShape,
    /// A variant with unnamed data.
    pub token: conformance_OptionOfToken,
    /// A structure.
    pub item: conformance_OptionOfItem,
    /// A newtype of a number.
    pub meters: conformance_OptionOfMeters,
    /// A newtype of a text.
    pub label: conformance_OptionOfLabel,
    /// A newtype of bytes.
    pub seal: conformance_OptionOfSeal,
    /// An alias of a number.
    pub ratio: conformance_OptionOfRatio,
    /// An alias of an array.
    pub quad: conformance_OptionOfQuad,
    /// A list of numbers.
    pub numbers: conformance_OptionOfVecOfI32,
    /// An array of structures.
    pub corners: conformance_OptionOfArrayOf2Item,
    /// A number or nothing.
    pub maybe: conformance_OptionOfOptionOfI64,
    /// A map in order.
    pub byName: conformance_OptionOfMapOfStrToI64,
    /// A map without order.
    pub byId: conformance_OptionOfMapOfU32ToItem,
    /// A tuple.
    pub pair: conformance_OptionOfTupleOfI32AndStr,
    /// A box.
    /// Null if there is none.
    pub tree: *const conformance_Tree,
    /// A type that is made of itself.
    pub list: conformance_OptionOfList,
    /// Variants that are made of the whole.
    pub expr: conformance_OptionOfExpr,
}
const _: () = assert!(
    size_of:: < conformance_Maybes > () == 760 && align_of:: < conformance_Maybes > () ==
    8
);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, flag) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, signed8) == 2);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, signed16) == 4);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, signed32) == 8);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, signed64) == 16);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, unsigned8) == 32);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, unsigned16) == 34);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, unsigned32) == 40);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, unsigned64) == 48);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, single) == 64);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, doublePrecision) == 72);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, letter) == 88);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, text) == 96);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, blob) == 120);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, length) == 144);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, moment) == 168);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, color) == 192);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, level) == 200);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, shape) == 208);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, token) == 256);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, item) == 312);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, meters) == 360);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, label) == 376);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, seal) == 400);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, ratio) == 424);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, quad) == 440);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, numbers) == 464);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, corners) == 488);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, maybe) == 576);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, byName) == 600);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, byId) == 624);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, pair) == 648);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, tree) == 680);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, list) == 688);
const _: () = assert!(core::mem::offset_of!(conformance_Maybes, expr) == 712);
impl Lift<conformance_Maybes> for crate::api::containers::Maybes {
    unsafe fn lift(view: &conformance_Maybes, at: &ArgPath<'_>) -> Result<Self, Fault> {
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
                length: Lift::lift(&view.length, &at.field("length"))?,
                moment: Lift::lift(&view.moment, &at.field("moment"))?,
                color: Lift::lift(&view.color, &at.field("color"))?,
                level: Lift::lift(&view.level, &at.field("level"))?,
                shape: Lift::lift(&view.shape, &at.field("shape"))?,
                token: Lift::lift(&view.token, &at.field("token"))?,
                item: Lift::lift(&view.item, &at.field("item"))?,
                meters: Lift::lift(&view.meters, &at.field("meters"))?,
                label: Lift::lift(&view.label, &at.field("label"))?,
                seal: Lift::lift(&view.seal, &at.field("seal"))?,
                ratio: Lift::lift(&view.ratio, &at.field("ratio"))?,
                quad: Lift::lift(&view.quad, &at.field("quad"))?,
                numbers: Lift::lift(&view.numbers, &at.field("numbers"))?,
                corners: Lift::lift(&view.corners, &at.field("corners"))?,
                maybe: Lift::lift(&view.maybe, &at.field("maybe"))?,
                by_name: Lift::lift(&view.byName, &at.field("byName"))?,
                by_id: Lift::lift(&view.byId, &at.field("byId"))?,
                pair: Lift::lift(&view.pair, &at.field("pair"))?,
                tree: Lift::lift(&view.tree, &at.field("tree"))?,
                list: Lift::lift(&view.list, &at.field("list"))?,
                expr: Lift::lift(&view.expr, &at.field("expr"))?,
            })
        }
    }
}
impl Lower<conformance_Maybes> for crate::api::containers::Maybes {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Maybes {
        conformance_Maybes {
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
            length: self.length.lower(arena),
            moment: self.moment.lower(arena),
            color: self.color.lower(arena),
            level: self.level.lower(arena),
            shape: self.shape.lower(arena),
            token: self.token.lower(arena),
            item: self.item.lower(arena),
            meters: self.meters.lower(arena),
            label: self.label.lower(arena),
            seal: self.seal.lower(arena),
            ratio: self.ratio.lower(arena),
            quad: self.quad.lower(arena),
            numbers: self.numbers.lower(arena),
            corners: self.corners.lower(arena),
            maybe: self.maybe.lower(arena),
            byName: self.by_name.lower(arena),
            byId: self.by_id.lower(arena),
            pair: self.pair.lower(arena),
            tree: self.tree.lower(arena),
            list: self.list.lower(arena),
            expr: self.expr.lower(arena),
        }
    }
}

/// Values that belong together, in the order of their declaration.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar {
    pub field0: u8,
    pub field1: i8,
    pub field2: i16,
    pub field3: i32,
    pub field4: i64,
    pub field5: u8,
    pub field6: u16,
    pub field7: u32,
    pub field8: u64,
    pub field9: f32,
    pub field10: f64,
    pub field11: u32,
}
const _: () = assert!(
    size_of:: <
    conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar
    > () == 56 && align_of:: <
    conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar
    > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar,
    field0) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar,
    field1) == 1
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar,
    field2) == 2
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar,
    field3) == 4
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar,
    field4) == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar,
    field5) == 16
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar,
    field6) == 18
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar,
    field7) == 20
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar,
    field8) == 24
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar,
    field9) == 32
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar,
    field10) == 40
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar,
    field11) == 48
);
const _: () = assert!(
    size_of:: <
    conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar
    > () == 56 && align_of:: <
    conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar
    > () == 8
);
impl Lower<
    conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar,
> for (bool, i8, i16, i32, i64, u8, u16, u32, u64, f32, f64, char) {
    fn lower(
        &self,
        arena: &mut Arena,
    ) -> conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar {
        conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar {
            field0: self.0.lower(arena),
            field1: self.1.lower(arena),
            field2: self.2.lower(arena),
            field3: self.3.lower(arena),
            field4: self.4.lower(arena),
            field5: self.5.lower(arena),
            field6: self.6.lower(arena),
            field7: self.7.lower(arena),
            field8: self.8.lower(arena),
            field9: self.9.lower(arena),
            field10: self.10.lower(arena),
            field11: self.11.lower(arena),
        }
    }
}
impl Lift<
    conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar,
> for (bool, i8, i16, i32, i64, u8, u16, u32, u64, f32, f64, char) {
    unsafe fn lift(
        view: &conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok((
                Lift::lift(&view.field0, &at.field("field0"))?,
                Lift::lift(&view.field1, &at.field("field1"))?,
                Lift::lift(&view.field2, &at.field("field2"))?,
                Lift::lift(&view.field3, &at.field("field3"))?,
                Lift::lift(&view.field4, &at.field("field4"))?,
                Lift::lift(&view.field5, &at.field("field5"))?,
                Lift::lift(&view.field6, &at.field("field6"))?,
                Lift::lift(&view.field7, &at.field("field7"))?,
                Lift::lift(&view.field8, &at.field("field8"))?,
                Lift::lift(&view.field9, &at.field("field9"))?,
                Lift::lift(&view.field10, &at.field("field10"))?,
                Lift::lift(&view.field11, &at.field("field11"))?,
            ))
        }
    }
}

/// Values that belong together, in the order of their declaration.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal {
    pub field0: conformance_Str,
    pub field1: conformance_Bytes,
    pub field2: conformance_Duration,
    pub field3: conformance_SystemTime,
    pub field4: conformance_Color,
    pub field5: conformance_Level,
    pub field6: conformance_Shape,
    pub field7: conformance_Token,
    pub field8: conformance_Item,
    pub field9: conformance_Meters,
    pub field10: conformance_Label,
    pub field11: conformance_Seal,
}
const _: () = assert!(
    size_of:: <
    conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal
    > () == 240 && align_of:: <
    conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal
    > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal,
    field0) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal,
    field1) == 16
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal,
    field2) == 32
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal,
    field3) == 48
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal,
    field4) == 64
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal,
    field5) == 68
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal,
    field6) == 72
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal,
    field7) == 112
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal,
    field8) == 160
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal,
    field9) == 200
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal,
    field10) == 208
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal,
    field11) == 224
);
const _: () = assert!(
    size_of:: <
    conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal
    > () == 240 && align_of:: <
    conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal
    > () == 8
);
impl Lower<
    conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal,
>
for (
    String,
    Vec<u8>,
    std::time::Duration,
    std::time::SystemTime,
    crate::api::basic::Color,
    crate::api::basic::Level,
    crate::api::basic::Shape,
    crate::api::basic::Token,
    crate::api::basic::Item,
    crate::api::basic::Meters,
    crate::api::basic::Label,
    crate::api::basic::Seal,
) {
    fn lower(
        &self,
        arena: &mut Arena,
    ) -> conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal {
        conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal {
            field0: self.0.lower(arena),
            field1: self.1.lower(arena),
            field2: self.2.lower(arena),
            field3: self.3.lower(arena),
            field4: self.4.lower(arena),
            field5: self.5.lower(arena),
            field6: self.6.lower(arena),
            field7: self.7.lower(arena),
            field8: self.8.lower(arena),
            field9: self.9.lower(arena),
            field10: self.10.lower(arena),
            field11: self.11.lower(arena),
        }
    }
}
impl Lift<
    conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal,
>
for (
    String,
    Vec<u8>,
    std::time::Duration,
    std::time::SystemTime,
    crate::api::basic::Color,
    crate::api::basic::Level,
    crate::api::basic::Shape,
    crate::api::basic::Token,
    crate::api::basic::Item,
    crate::api::basic::Meters,
    crate::api::basic::Label,
    crate::api::basic::Seal,
) {
    unsafe fn lift(
        view: &conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok((
                Lift::lift(&view.field0, &at.field("field0"))?,
                Lift::lift(&view.field1, &at.field("field1"))?,
                Lift::lift(&view.field2, &at.field("field2"))?,
                Lift::lift(&view.field3, &at.field("field3"))?,
                Lift::lift(&view.field4, &at.field("field4"))?,
                Lift::lift(&view.field5, &at.field("field5"))?,
                Lift::lift(&view.field6, &at.field("field6"))?,
                Lift::lift(&view.field7, &at.field("field7"))?,
                Lift::lift(&view.field8, &at.field("field8"))?,
                Lift::lift(&view.field9, &at.field("field9"))?,
                Lift::lift(&view.field10, &at.field("field10"))?,
                Lift::lift(&view.field11, &at.field("field11"))?,
            ))
        }
    }
}

/// Values that belong together, in the order of their declaration.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr {
    pub field0: conformance_Ratio,
    pub field1: conformance_Quad,
    pub field2: conformance_VecOfI32,
    pub field3: [conformance_Item; 2],
    pub field4: conformance_OptionOfI64,
    pub field5: conformance_MapOfStrToI64,
    pub field6: conformance_MapOfU32ToItem,
    pub field7: conformance_TupleOfI32AndStr,
    pub field8: *const conformance_Tree,
    pub field9: conformance_List,
    pub field10: conformance_Expr,
}
const _: () = assert!(
    size_of:: <
    conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr
    > () == 256 && align_of:: <
    conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr
    > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr,
    field0) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr,
    field1) == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr,
    field2) == 24
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr,
    field3) == 40
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr,
    field4) == 120
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr,
    field5) == 136
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr,
    field6) == 152
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr,
    field7) == 168
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr,
    field8) == 192
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr,
    field9) == 200
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr,
    field10) == 216
);
const _: () = assert!(
    size_of:: <
    conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr
    > () == 256 && align_of:: <
    conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr
    > () == 8
);
impl Lower<
    conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr,
>
for (
    crate::api::basic::Ratio,
    crate::api::basic::Quad,
    Vec<i32>,
    [crate::api::basic::Item; 2],
    Option<i64>,
    std::collections::BTreeMap<String, i64>,
    std::collections::HashMap<u32, crate::api::basic::Item>,
    (i32, String),
    Box<crate::api::composed::Tree>,
    crate::api::composed::List,
    crate::api::composed::Expr,
) {
    fn lower(
        &self,
        arena: &mut Arena,
    ) -> conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr {
        conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr {
            field0: self.0.lower(arena),
            field1: self.1.lower(arena),
            field2: self.2.lower(arena),
            field3: self.3.lower(arena),
            field4: self.4.lower(arena),
            field5: self.5.lower(arena),
            field6: self.6.lower(arena),
            field7: self.7.lower(arena),
            field8: self.8.lower(arena),
            field9: self.9.lower(arena),
            field10: self.10.lower(arena),
        }
    }
}
impl Lift<
    conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr,
>
for (
    crate::api::basic::Ratio,
    crate::api::basic::Quad,
    Vec<i32>,
    [crate::api::basic::Item; 2],
    Option<i64>,
    std::collections::BTreeMap<String, i64>,
    std::collections::HashMap<u32, crate::api::basic::Item>,
    (i32, String),
    Box<crate::api::composed::Tree>,
    crate::api::composed::List,
    crate::api::composed::Expr,
) {
    unsafe fn lift(
        view: &conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok((
                Lift::lift(&view.field0, &at.field("field0"))?,
                Lift::lift(&view.field1, &at.field("field1"))?,
                Lift::lift(&view.field2, &at.field("field2"))?,
                Lift::lift(&view.field3, &at.field("field3"))?,
                Lift::lift(&view.field4, &at.field("field4"))?,
                Lift::lift(&view.field5, &at.field("field5"))?,
                Lift::lift(&view.field6, &at.field("field6"))?,
                Lift::lift(&view.field7, &at.field("field7"))?,
                Lift::lift(&view.field8, &at.field("field8"))?,
                Lift::lift(&view.field9, &at.field("field9"))?,
                Lift::lift(&view.field10, &at.field("field10"))?,
            ))
        }
    }
}

/// Tuples with a part of each type.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Pairs {
    /// From a truth value to a character.
    pub part0: conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar,
    /// From a text to a newtype of bytes.
    pub part1: conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal,
    /// From an alias of a number to variants that are made of the whole.
    pub part2: conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr,
}
const _: () = assert!(
    size_of:: < conformance_Pairs > () == 552 && align_of:: < conformance_Pairs > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Pairs, part0) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Pairs, part1) == 56);
const _: () = assert!(core::mem::offset_of!(conformance_Pairs, part2) == 296);
impl Lift<conformance_Pairs> for crate::api::containers::Pairs {
    unsafe fn lift(view: &conformance_Pairs, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                part0: Lift::lift(&view.part0, &at.field("part0"))?,
                part1: Lift::lift(&view.part1, &at.field("part1"))?,
                part2: Lift::lift(&view.part2, &at.field("part2"))?,
            })
        }
    }
}
impl Lower<conformance_Pairs> for crate::api::containers::Pairs {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Pairs {
        conformance_Pairs {
            part0: self.part0.lower(arena),
            part1: self.part1.lower(arena),
            part2: self.part2.lower(arena),
        }
    }
}

/// A type of its own around: a truth value.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewFlag(pub u8);
impl Lower<conformance_NewFlag> for crate::api::containers::NewFlag {
    fn lower(&self, arena: &mut Arena) -> conformance_NewFlag {
        conformance_NewFlag(self.0.lower(arena))
    }
}
impl Lift<conformance_NewFlag> for crate::api::containers::NewFlag {
    unsafe fn lift(view: &conformance_NewFlag, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: 64 bits, signed.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewSigned64(pub i64);
impl Lower<conformance_NewSigned64> for crate::api::containers::NewSigned64 {
    fn lower(&self, arena: &mut Arena) -> conformance_NewSigned64 {
        conformance_NewSigned64(self.0.lower(arena))
    }
}
impl Lift<conformance_NewSigned64> for crate::api::containers::NewSigned64 {
    unsafe fn lift(
        view: &conformance_NewSigned64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a character.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewLetter(pub u32);
impl Lower<conformance_NewLetter> for crate::api::containers::NewLetter {
    fn lower(&self, arena: &mut Arena) -> conformance_NewLetter {
        conformance_NewLetter(self.0.lower(arena))
    }
}
impl Lift<conformance_NewLetter> for crate::api::containers::NewLetter {
    unsafe fn lift(
        view: &conformance_NewLetter,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a variant without data.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewColor(pub conformance_Color);
impl Lower<conformance_NewColor> for crate::api::containers::NewColor {
    fn lower(&self, arena: &mut Arena) -> conformance_NewColor {
        conformance_NewColor(self.0.lower(arena))
    }
}
impl Lift<conformance_NewColor> for crate::api::containers::NewColor {
    unsafe fn lift(
        view: &conformance_NewColor,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a newtype of a text.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewLabel(pub conformance_Label);
impl Lower<conformance_NewLabel> for crate::api::containers::NewLabel {
    fn lower(&self, arena: &mut Arena) -> conformance_NewLabel {
        conformance_NewLabel(self.0.lower(arena))
    }
}
impl Lift<conformance_NewLabel> for crate::api::containers::NewLabel {
    unsafe fn lift(
        view: &conformance_NewLabel,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfBoolToBool_Entry {
    pub key: u8,
    pub value: u8,
}
const _: () = assert!(
    size_of:: < conformance_MapOfBoolToBool_Entry > () == 2 && align_of:: <
    conformance_MapOfBoolToBool_Entry > () == 1
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfBoolToBool_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfBoolToBool_Entry, value) == 1
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfBoolToBool {
    pub ptr: *const conformance_MapOfBoolToBool_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfBoolToBool > () == 16 && align_of:: <
    conformance_MapOfBoolToBool > () == 8
);
impl Lower<conformance_MapOfBoolToBool> for std::collections::BTreeMap<bool, bool> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfBoolToBool {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfBoolToBool_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfBoolToBool {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfBoolToBool> for std::collections::BTreeMap<bool, bool> {
    unsafe fn lift(
        view: &conformance_MapOfBoolToBool,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: bool = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: bool = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfI8ToI8_Entry {
    pub key: i8,
    pub value: i8,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI8ToI8_Entry > () == 2 && align_of:: <
    conformance_MapOfI8ToI8_Entry > () == 1
);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfI8ToI8_Entry, key) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfI8ToI8_Entry, value) == 1);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfI8ToI8 {
    pub ptr: *const conformance_MapOfI8ToI8_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI8ToI8 > () == 16 && align_of:: <
    conformance_MapOfI8ToI8 > () == 8
);
impl Lower<conformance_MapOfI8ToI8> for std::collections::BTreeMap<i8, i8> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfI8ToI8 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfI8ToI8_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfI8ToI8 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfI8ToI8> for std::collections::BTreeMap<i8, i8> {
    unsafe fn lift(
        view: &conformance_MapOfI8ToI8,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: i8 = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: i8 = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfI16ToI16_Entry {
    pub key: i16,
    pub value: i16,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI16ToI16_Entry > () == 4 && align_of:: <
    conformance_MapOfI16ToI16_Entry > () == 2
);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfI16ToI16_Entry, key) == 0);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfI16ToI16_Entry, value) == 2
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfI16ToI16 {
    pub ptr: *const conformance_MapOfI16ToI16_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI16ToI16 > () == 16 && align_of:: <
    conformance_MapOfI16ToI16 > () == 8
);
impl Lower<conformance_MapOfI16ToI16> for std::collections::BTreeMap<i16, i16> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfI16ToI16 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfI16ToI16_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfI16ToI16 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfI16ToI16> for std::collections::BTreeMap<i16, i16> {
    unsafe fn lift(
        view: &conformance_MapOfI16ToI16,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: i16 = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: i16 = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfI32ToI32_Entry {
    pub key: i32,
    pub value: i32,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI32ToI32_Entry > () == 8 && align_of:: <
    conformance_MapOfI32ToI32_Entry > () == 4
);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfI32ToI32_Entry, key) == 0);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfI32ToI32_Entry, value) == 4
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfI32ToI32 {
    pub ptr: *const conformance_MapOfI32ToI32_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI32ToI32 > () == 16 && align_of:: <
    conformance_MapOfI32ToI32 > () == 8
);
impl Lower<conformance_MapOfI32ToI32> for std::collections::BTreeMap<i32, i32> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfI32ToI32 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfI32ToI32_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfI32ToI32 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfI32ToI32> for std::collections::BTreeMap<i32, i32> {
    unsafe fn lift(
        view: &conformance_MapOfI32ToI32,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: i32 = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: i32 = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfI64ToI64_Entry {
    pub key: i64,
    pub value: i64,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI64ToI64_Entry > () == 16 && align_of:: <
    conformance_MapOfI64ToI64_Entry > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfI64ToI64_Entry, key) == 0);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfI64ToI64_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfI64ToI64 {
    pub ptr: *const conformance_MapOfI64ToI64_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI64ToI64 > () == 16 && align_of:: <
    conformance_MapOfI64ToI64 > () == 8
);
impl Lower<conformance_MapOfI64ToI64> for std::collections::BTreeMap<i64, i64> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfI64ToI64 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfI64ToI64_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfI64ToI64 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfI64ToI64> for std::collections::BTreeMap<i64, i64> {
    unsafe fn lift(
        view: &conformance_MapOfI64ToI64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: i64 = Lift::lift(&entry.key, &at.field("key"))?;
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
pub struct conformance_MapOfU8ToU8_Entry {
    pub key: u8,
    pub value: u8,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU8ToU8_Entry > () == 2 && align_of:: <
    conformance_MapOfU8ToU8_Entry > () == 1
);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfU8ToU8_Entry, key) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfU8ToU8_Entry, value) == 1);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfU8ToU8 {
    pub ptr: *const conformance_MapOfU8ToU8_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU8ToU8 > () == 16 && align_of:: <
    conformance_MapOfU8ToU8 > () == 8
);
impl Lower<conformance_MapOfU8ToU8> for std::collections::BTreeMap<u8, u8> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfU8ToU8 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfU8ToU8_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfU8ToU8 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfU8ToU8> for std::collections::BTreeMap<u8, u8> {
    unsafe fn lift(
        view: &conformance_MapOfU8ToU8,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: u8 = Lift::lift(&entry.key, &at.field("key"))?;
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
pub struct conformance_MapOfU16ToU16_Entry {
    pub key: u16,
    pub value: u16,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU16ToU16_Entry > () == 4 && align_of:: <
    conformance_MapOfU16ToU16_Entry > () == 2
);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfU16ToU16_Entry, key) == 0);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfU16ToU16_Entry, value) == 2
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfU16ToU16 {
    pub ptr: *const conformance_MapOfU16ToU16_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU16ToU16 > () == 16 && align_of:: <
    conformance_MapOfU16ToU16 > () == 8
);
impl Lower<conformance_MapOfU16ToU16> for std::collections::BTreeMap<u16, u16> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfU16ToU16 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfU16ToU16_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfU16ToU16 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfU16ToU16> for std::collections::BTreeMap<u16, u16> {
    unsafe fn lift(
        view: &conformance_MapOfU16ToU16,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: u16 = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: u16 = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfU32ToU32_Entry {
    pub key: u32,
    pub value: u32,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU32ToU32_Entry > () == 8 && align_of:: <
    conformance_MapOfU32ToU32_Entry > () == 4
);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfU32ToU32_Entry, key) == 0);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfU32ToU32_Entry, value) == 4
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfU32ToU32 {
    pub ptr: *const conformance_MapOfU32ToU32_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU32ToU32 > () == 16 && align_of:: <
    conformance_MapOfU32ToU32 > () == 8
);
impl Lower<conformance_MapOfU32ToU32> for std::collections::BTreeMap<u32, u32> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfU32ToU32 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfU32ToU32_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfU32ToU32 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfU32ToU32> for std::collections::BTreeMap<u32, u32> {
    unsafe fn lift(
        view: &conformance_MapOfU32ToU32,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: u32 = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: u32 = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfU64ToU64_Entry {
    pub key: u64,
    pub value: u64,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU64ToU64_Entry > () == 16 && align_of:: <
    conformance_MapOfU64ToU64_Entry > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfU64ToU64_Entry, key) == 0);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfU64ToU64_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfU64ToU64 {
    pub ptr: *const conformance_MapOfU64ToU64_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU64ToU64 > () == 16 && align_of:: <
    conformance_MapOfU64ToU64 > () == 8
);
impl Lower<conformance_MapOfU64ToU64> for std::collections::BTreeMap<u64, u64> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfU64ToU64 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfU64ToU64_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfU64ToU64 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfU64ToU64> for std::collections::BTreeMap<u64, u64> {
    unsafe fn lift(
        view: &conformance_MapOfU64ToU64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: u64 = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: u64 = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfCharToF32_Entry {
    pub key: u32,
    pub value: f32,
}
const _: () = assert!(
    size_of:: < conformance_MapOfCharToF32_Entry > () == 8 && align_of:: <
    conformance_MapOfCharToF32_Entry > () == 4
);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfCharToF32_Entry, key) == 0);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfCharToF32_Entry, value) == 4
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfCharToF32 {
    pub ptr: *const conformance_MapOfCharToF32_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfCharToF32 > () == 16 && align_of:: <
    conformance_MapOfCharToF32 > () == 8
);
impl Lower<conformance_MapOfCharToF32> for std::collections::BTreeMap<char, f32> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfCharToF32 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfCharToF32_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfCharToF32 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfCharToF32> for std::collections::BTreeMap<char, f32> {
    unsafe fn lift(
        view: &conformance_MapOfCharToF32,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: char = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: f32 = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfStrToF64_Entry {
    pub key: conformance_Str,
    pub value: f64,
}
const _: () = assert!(
    size_of:: < conformance_MapOfStrToF64_Entry > () == 24 && align_of:: <
    conformance_MapOfStrToF64_Entry > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfStrToF64_Entry, key) == 0);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfStrToF64_Entry, value) == 16
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfStrToF64 {
    pub ptr: *const conformance_MapOfStrToF64_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfStrToF64 > () == 16 && align_of:: <
    conformance_MapOfStrToF64 > () == 8
);
impl Lower<conformance_MapOfStrToF64> for std::collections::BTreeMap<String, f64> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfStrToF64 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfStrToF64_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfStrToF64 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfStrToF64> for std::collections::BTreeMap<String, f64> {
    unsafe fn lift(
        view: &conformance_MapOfStrToF64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: String = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: f64 = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfNameToChar_Entry {
    pub key: conformance_Name,
    pub value: u32,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNameToChar_Entry > () == 24 && align_of:: <
    conformance_MapOfNameToChar_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNameToChar_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNameToChar_Entry, value) == 16
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfNameToChar {
    pub ptr: *const conformance_MapOfNameToChar_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNameToChar > () == 16 && align_of:: <
    conformance_MapOfNameToChar > () == 8
);
impl Lower<conformance_MapOfNameToChar>
for std::collections::BTreeMap<crate::api::basic::Name, char> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfNameToChar {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfNameToChar_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfNameToChar {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfNameToChar>
for std::collections::BTreeMap<crate::api::basic::Name, char> {
    unsafe fn lift(
        view: &conformance_MapOfNameToChar,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::basic::Name = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
                    let value: char = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfColorToStr_Entry {
    pub key: conformance_Color,
    pub value: conformance_Str,
}
const _: () = assert!(
    size_of:: < conformance_MapOfColorToStr_Entry > () == 24 && align_of:: <
    conformance_MapOfColorToStr_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfColorToStr_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfColorToStr_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfColorToStr {
    pub ptr: *const conformance_MapOfColorToStr_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfColorToStr > () == 16 && align_of:: <
    conformance_MapOfColorToStr > () == 8
);
impl Lower<conformance_MapOfColorToStr>
for std::collections::BTreeMap<crate::api::basic::Color, String> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfColorToStr {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfColorToStr_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfColorToStr {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfColorToStr>
for std::collections::BTreeMap<crate::api::basic::Color, String> {
    unsafe fn lift(
        view: &conformance_MapOfColorToStr,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::basic::Color = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
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
pub struct conformance_MapOfLevelToBytes_Entry {
    pub key: conformance_Level,
    pub value: conformance_Bytes,
}
const _: () = assert!(
    size_of:: < conformance_MapOfLevelToBytes_Entry > () == 24 && align_of:: <
    conformance_MapOfLevelToBytes_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfLevelToBytes_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfLevelToBytes_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfLevelToBytes {
    pub ptr: *const conformance_MapOfLevelToBytes_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfLevelToBytes > () == 16 && align_of:: <
    conformance_MapOfLevelToBytes > () == 8
);
impl Lower<conformance_MapOfLevelToBytes>
for std::collections::BTreeMap<crate::api::basic::Level, Vec<u8>> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfLevelToBytes {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfLevelToBytes_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfLevelToBytes {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfLevelToBytes>
for std::collections::BTreeMap<crate::api::basic::Level, Vec<u8>> {
    unsafe fn lift(
        view: &conformance_MapOfLevelToBytes,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::basic::Level = Lift::lift(
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
pub struct conformance_MapOfLabelToDuration_Entry {
    pub key: conformance_Label,
    pub value: conformance_Duration,
}
const _: () = assert!(
    size_of:: < conformance_MapOfLabelToDuration_Entry > () == 32 && align_of:: <
    conformance_MapOfLabelToDuration_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfLabelToDuration_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfLabelToDuration_Entry, value) == 16
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfLabelToDuration {
    pub ptr: *const conformance_MapOfLabelToDuration_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfLabelToDuration > () == 16 && align_of:: <
    conformance_MapOfLabelToDuration > () == 8
);
impl Lower<conformance_MapOfLabelToDuration>
for std::collections::BTreeMap<crate::api::basic::Label, std::time::Duration> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfLabelToDuration {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfLabelToDuration_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfLabelToDuration {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfLabelToDuration>
for std::collections::BTreeMap<crate::api::basic::Label, std::time::Duration> {
    unsafe fn lift(
        view: &conformance_MapOfLabelToDuration,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::basic::Label = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
                    let value: std::time::Duration = Lift::lift(
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
pub struct conformance_MapOfNewFlagToSystemTime_Entry {
    pub key: conformance_NewFlag,
    pub value: conformance_SystemTime,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewFlagToSystemTime_Entry > () == 24 && align_of:: <
    conformance_MapOfNewFlagToSystemTime_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewFlagToSystemTime_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewFlagToSystemTime_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfNewFlagToSystemTime {
    pub ptr: *const conformance_MapOfNewFlagToSystemTime_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewFlagToSystemTime > () == 16 && align_of:: <
    conformance_MapOfNewFlagToSystemTime > () == 8
);
impl Lower<conformance_MapOfNewFlagToSystemTime>
for std::collections::BTreeMap<crate::api::containers::NewFlag, std::time::SystemTime> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfNewFlagToSystemTime {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfNewFlagToSystemTime_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfNewFlagToSystemTime {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfNewFlagToSystemTime>
for std::collections::BTreeMap<crate::api::containers::NewFlag, std::time::SystemTime> {
    unsafe fn lift(
        view: &conformance_MapOfNewFlagToSystemTime,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::containers::NewFlag = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
                    let value: std::time::SystemTime = Lift::lift(
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
pub struct conformance_MapOfNewSigned64ToColor_Entry {
    pub key: conformance_NewSigned64,
    pub value: conformance_Color,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewSigned64ToColor_Entry > () == 16 && align_of:: <
    conformance_MapOfNewSigned64ToColor_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewSigned64ToColor_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewSigned64ToColor_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfNewSigned64ToColor {
    pub ptr: *const conformance_MapOfNewSigned64ToColor_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewSigned64ToColor > () == 16 && align_of:: <
    conformance_MapOfNewSigned64ToColor > () == 8
);
impl Lower<conformance_MapOfNewSigned64ToColor>
for std::collections::BTreeMap<
    crate::api::containers::NewSigned64,
    crate::api::basic::Color,
> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfNewSigned64ToColor {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfNewSigned64ToColor_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfNewSigned64ToColor {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfNewSigned64ToColor>
for std::collections::BTreeMap<
    crate::api::containers::NewSigned64,
    crate::api::basic::Color,
> {
    unsafe fn lift(
        view: &conformance_MapOfNewSigned64ToColor,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::containers::NewSigned64 = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
                    let value: crate::api::basic::Color = Lift::lift(
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
pub struct conformance_MapOfNewLetterToLevel_Entry {
    pub key: conformance_NewLetter,
    pub value: conformance_Level,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewLetterToLevel_Entry > () == 8 && align_of:: <
    conformance_MapOfNewLetterToLevel_Entry > () == 4
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewLetterToLevel_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewLetterToLevel_Entry, value) == 4
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfNewLetterToLevel {
    pub ptr: *const conformance_MapOfNewLetterToLevel_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewLetterToLevel > () == 16 && align_of:: <
    conformance_MapOfNewLetterToLevel > () == 8
);
impl Lower<conformance_MapOfNewLetterToLevel>
for std::collections::BTreeMap<
    crate::api::containers::NewLetter,
    crate::api::basic::Level,
> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfNewLetterToLevel {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfNewLetterToLevel_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfNewLetterToLevel {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfNewLetterToLevel>
for std::collections::BTreeMap<
    crate::api::containers::NewLetter,
    crate::api::basic::Level,
> {
    unsafe fn lift(
        view: &conformance_MapOfNewLetterToLevel,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::containers::NewLetter = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
                    let value: crate::api::basic::Level = Lift::lift(
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
pub struct conformance_MapOfNewColorToShape_Entry {
    pub key: conformance_NewColor,
    pub value: conformance_Shape,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewColorToShape_Entry > () == 48 && align_of:: <
    conformance_MapOfNewColorToShape_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewColorToShape_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewColorToShape_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfNewColorToShape {
    pub ptr: *const conformance_MapOfNewColorToShape_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewColorToShape > () == 16 && align_of:: <
    conformance_MapOfNewColorToShape > () == 8
);
impl Lower<conformance_MapOfNewColorToShape>
for std::collections::BTreeMap<
    crate::api::containers::NewColor,
    crate::api::basic::Shape,
> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfNewColorToShape {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfNewColorToShape_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfNewColorToShape {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfNewColorToShape>
for std::collections::BTreeMap<
    crate::api::containers::NewColor,
    crate::api::basic::Shape,
> {
    unsafe fn lift(
        view: &conformance_MapOfNewColorToShape,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::containers::NewColor = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
                    let value: crate::api::basic::Shape = Lift::lift(
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
pub struct conformance_MapOfNewLabelToToken_Entry {
    pub key: conformance_NewLabel,
    pub value: conformance_Token,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewLabelToToken_Entry > () == 64 && align_of:: <
    conformance_MapOfNewLabelToToken_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewLabelToToken_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewLabelToToken_Entry, value) == 16
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfNewLabelToToken {
    pub ptr: *const conformance_MapOfNewLabelToToken_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewLabelToToken > () == 16 && align_of:: <
    conformance_MapOfNewLabelToToken > () == 8
);
impl Lower<conformance_MapOfNewLabelToToken>
for std::collections::BTreeMap<
    crate::api::containers::NewLabel,
    crate::api::basic::Token,
> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfNewLabelToToken {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfNewLabelToToken_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfNewLabelToToken {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfNewLabelToToken>
for std::collections::BTreeMap<
    crate::api::containers::NewLabel,
    crate::api::basic::Token,
> {
    unsafe fn lift(
        view: &conformance_MapOfNewLabelToToken,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::containers::NewLabel = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
                    let value: crate::api::basic::Token = Lift::lift(
                        &entry.value,
                        &at.field("value"),
                    )?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// Maps in the order of keys of each kind; with [`ByKeyUnsorted`] they have values of each type.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_ByKey {
    /// By a truth value: a truth value.
    pub flag: conformance_MapOfBoolToBool,
    /// By 8 bits, signed: 8 bits, signed.
    pub signed8: conformance_MapOfI8ToI8,
    /// By 16 bits, signed: 16 bits, signed.
    pub signed16: conformance_MapOfI16ToI16,
    /// By 32 bits, signed: 32 bits, signed.
    pub signed32: conformance_MapOfI32ToI32,
    /// By 64 bits, signed: 64 bits, signed.
    pub signed64: conformance_MapOfI64ToI64,
    /// By 8 bits, unsigned: 8 bits, unsigned.
    pub unsigned8: conformance_MapOfU8ToU8,
    /// By 16 bits, unsigned: 16 bits, unsigned.
    pub unsigned16: conformance_MapOfU16ToU16,
    /// By 32 bits, unsigned: 32 bits, unsigned.
    pub unsigned32: conformance_MapOfU32ToU32,
    /// By 64 bits, unsigned: 64 bits, unsigned.
    pub unsigned64: conformance_MapOfU64ToU64,
    /// By a character: single precision.
    pub letter: conformance_MapOfCharToF32,
    /// By a text: double precision.
    pub text: conformance_MapOfStrToF64,
    /// By an alias of a text: a character.
    pub name: conformance_MapOfNameToChar,
    /// By a variant without data: a text.
    pub color: conformance_MapOfColorToStr,
    /// By a variant with a number at the end of what there is: bytes.
    pub level: conformance_MapOfLevelToBytes,
    /// By a newtype of a text: a duration.
    pub label: conformance_MapOfLabelToDuration,
    /// By a newtype of a truth value: a moment.
    pub newFlag: conformance_MapOfNewFlagToSystemTime,
    /// By a newtype of a number: a variant without data.
    pub newSigned64: conformance_MapOfNewSigned64ToColor,
    /// By a newtype of a character: a variant with a number at the end of what there is.
    pub newLetter: conformance_MapOfNewLetterToLevel,
    /// By a newtype of a variant: a variant with named data.
    pub newColor: conformance_MapOfNewColorToShape,
    /// By a newtype of a newtype: a variant with unnamed data.
    pub newLabel: conformance_MapOfNewLabelToToken,
}
const _: () = assert!(
    size_of:: < conformance_ByKey > () == 320 && align_of:: < conformance_ByKey > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, flag) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, signed8) == 16);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, signed16) == 32);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, signed32) == 48);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, signed64) == 64);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, unsigned8) == 80);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, unsigned16) == 96);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, unsigned32) == 112);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, unsigned64) == 128);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, letter) == 144);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, text) == 160);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, name) == 176);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, color) == 192);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, level) == 208);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, label) == 224);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, newFlag) == 240);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, newSigned64) == 256);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, newLetter) == 272);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, newColor) == 288);
const _: () = assert!(core::mem::offset_of!(conformance_ByKey, newLabel) == 304);
impl Lift<conformance_ByKey> for crate::api::containers::ByKey {
    unsafe fn lift(view: &conformance_ByKey, at: &ArgPath<'_>) -> Result<Self, Fault> {
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
                letter: Lift::lift(&view.letter, &at.field("letter"))?,
                text: Lift::lift(&view.text, &at.field("text"))?,
                name: Lift::lift(&view.name, &at.field("name"))?,
                color: Lift::lift(&view.color, &at.field("color"))?,
                level: Lift::lift(&view.level, &at.field("level"))?,
                label: Lift::lift(&view.label, &at.field("label"))?,
                new_flag: Lift::lift(&view.newFlag, &at.field("newFlag"))?,
                new_signed64: Lift::lift(&view.newSigned64, &at.field("newSigned64"))?,
                new_letter: Lift::lift(&view.newLetter, &at.field("newLetter"))?,
                new_color: Lift::lift(&view.newColor, &at.field("newColor"))?,
                new_label: Lift::lift(&view.newLabel, &at.field("newLabel"))?,
            })
        }
    }
}
impl Lower<conformance_ByKey> for crate::api::containers::ByKey {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_ByKey {
        conformance_ByKey {
            flag: self.flag.lower(arena),
            signed8: self.signed8.lower(arena),
            signed16: self.signed16.lower(arena),
            signed32: self.signed32.lower(arena),
            signed64: self.signed64.lower(arena),
            unsigned8: self.unsigned8.lower(arena),
            unsigned16: self.unsigned16.lower(arena),
            unsigned32: self.unsigned32.lower(arena),
            unsigned64: self.unsigned64.lower(arena),
            letter: self.letter.lower(arena),
            text: self.text.lower(arena),
            name: self.name.lower(arena),
            color: self.color.lower(arena),
            level: self.level.lower(arena),
            label: self.label.lower(arena),
            newFlag: self.new_flag.lower(arena),
            newSigned64: self.new_signed64.lower(arena),
            newLetter: self.new_letter.lower(arena),
            newColor: self.new_color.lower(arena),
            newLabel: self.new_label.lower(arena),
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfBoolToItem_Entry {
    pub key: u8,
    pub value: conformance_Item,
}
const _: () = assert!(
    size_of:: < conformance_MapOfBoolToItem_Entry > () == 48 && align_of:: <
    conformance_MapOfBoolToItem_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfBoolToItem_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfBoolToItem_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfBoolToItem {
    pub ptr: *const conformance_MapOfBoolToItem_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfBoolToItem > () == 16 && align_of:: <
    conformance_MapOfBoolToItem > () == 8
);
impl Lower<conformance_MapOfBoolToItem>
for std::collections::HashMap<bool, crate::api::basic::Item> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfBoolToItem {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfBoolToItem_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfBoolToItem {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfBoolToItem>
for std::collections::HashMap<bool, crate::api::basic::Item> {
    unsafe fn lift(
        view: &conformance_MapOfBoolToItem,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: bool = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: crate::api::basic::Item = Lift::lift(
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
pub struct conformance_MapOfI8ToMeters_Entry {
    pub key: i8,
    pub value: conformance_Meters,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI8ToMeters_Entry > () == 16 && align_of:: <
    conformance_MapOfI8ToMeters_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfI8ToMeters_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfI8ToMeters_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfI8ToMeters {
    pub ptr: *const conformance_MapOfI8ToMeters_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI8ToMeters > () == 16 && align_of:: <
    conformance_MapOfI8ToMeters > () == 8
);
impl Lower<conformance_MapOfI8ToMeters>
for std::collections::HashMap<i8, crate::api::basic::Meters> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfI8ToMeters {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfI8ToMeters_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfI8ToMeters {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfI8ToMeters>
for std::collections::HashMap<i8, crate::api::basic::Meters> {
    unsafe fn lift(
        view: &conformance_MapOfI8ToMeters,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: i8 = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: crate::api::basic::Meters = Lift::lift(
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
pub struct conformance_MapOfI16ToLabel_Entry {
    pub key: i16,
    pub value: conformance_Label,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI16ToLabel_Entry > () == 24 && align_of:: <
    conformance_MapOfI16ToLabel_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfI16ToLabel_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfI16ToLabel_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfI16ToLabel {
    pub ptr: *const conformance_MapOfI16ToLabel_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI16ToLabel > () == 16 && align_of:: <
    conformance_MapOfI16ToLabel > () == 8
);
impl Lower<conformance_MapOfI16ToLabel>
for std::collections::HashMap<i16, crate::api::basic::Label> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfI16ToLabel {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfI16ToLabel_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfI16ToLabel {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfI16ToLabel>
for std::collections::HashMap<i16, crate::api::basic::Label> {
    unsafe fn lift(
        view: &conformance_MapOfI16ToLabel,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: i16 = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: crate::api::basic::Label = Lift::lift(
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
pub struct conformance_MapOfI32ToSeal_Entry {
    pub key: i32,
    pub value: conformance_Seal,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI32ToSeal_Entry > () == 24 && align_of:: <
    conformance_MapOfI32ToSeal_Entry > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfI32ToSeal_Entry, key) == 0);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfI32ToSeal_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfI32ToSeal {
    pub ptr: *const conformance_MapOfI32ToSeal_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI32ToSeal > () == 16 && align_of:: <
    conformance_MapOfI32ToSeal > () == 8
);
impl Lower<conformance_MapOfI32ToSeal>
for std::collections::HashMap<i32, crate::api::basic::Seal> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfI32ToSeal {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfI32ToSeal_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfI32ToSeal {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfI32ToSeal>
for std::collections::HashMap<i32, crate::api::basic::Seal> {
    unsafe fn lift(
        view: &conformance_MapOfI32ToSeal,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: i32 = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: crate::api::basic::Seal = Lift::lift(
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
pub struct conformance_MapOfI64ToRatio_Entry {
    pub key: i64,
    pub value: conformance_Ratio,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI64ToRatio_Entry > () == 16 && align_of:: <
    conformance_MapOfI64ToRatio_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfI64ToRatio_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfI64ToRatio_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfI64ToRatio {
    pub ptr: *const conformance_MapOfI64ToRatio_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI64ToRatio > () == 16 && align_of:: <
    conformance_MapOfI64ToRatio > () == 8
);
impl Lower<conformance_MapOfI64ToRatio>
for std::collections::HashMap<i64, crate::api::basic::Ratio> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfI64ToRatio {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfI64ToRatio_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfI64ToRatio {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfI64ToRatio>
for std::collections::HashMap<i64, crate::api::basic::Ratio> {
    unsafe fn lift(
        view: &conformance_MapOfI64ToRatio,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: i64 = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: crate::api::basic::Ratio = Lift::lift(
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
pub struct conformance_MapOfU8ToQuad_Entry {
    pub key: u8,
    pub value: conformance_Quad,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU8ToQuad_Entry > () == 20 && align_of:: <
    conformance_MapOfU8ToQuad_Entry > () == 4
);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfU8ToQuad_Entry, key) == 0);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfU8ToQuad_Entry, value) == 4
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfU8ToQuad {
    pub ptr: *const conformance_MapOfU8ToQuad_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU8ToQuad > () == 16 && align_of:: <
    conformance_MapOfU8ToQuad > () == 8
);
impl Lower<conformance_MapOfU8ToQuad>
for std::collections::HashMap<u8, crate::api::basic::Quad> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfU8ToQuad {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfU8ToQuad_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfU8ToQuad {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfU8ToQuad>
for std::collections::HashMap<u8, crate::api::basic::Quad> {
    unsafe fn lift(
        view: &conformance_MapOfU8ToQuad,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: u8 = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: crate::api::basic::Quad = Lift::lift(
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
pub struct conformance_MapOfU16ToVecOfI32_Entry {
    pub key: u16,
    pub value: conformance_VecOfI32,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU16ToVecOfI32_Entry > () == 24 && align_of:: <
    conformance_MapOfU16ToVecOfI32_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfU16ToVecOfI32_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfU16ToVecOfI32_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfU16ToVecOfI32 {
    pub ptr: *const conformance_MapOfU16ToVecOfI32_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU16ToVecOfI32 > () == 16 && align_of:: <
    conformance_MapOfU16ToVecOfI32 > () == 8
);
impl Lower<conformance_MapOfU16ToVecOfI32> for std::collections::HashMap<u16, Vec<i32>> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfU16ToVecOfI32 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfU16ToVecOfI32_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfU16ToVecOfI32 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfU16ToVecOfI32> for std::collections::HashMap<u16, Vec<i32>> {
    unsafe fn lift(
        view: &conformance_MapOfU16ToVecOfI32,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: u16 = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: Vec<i32> = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfU32ToArrayOf2Item_Entry {
    pub key: u32,
    pub value: [conformance_Item; 2],
}
const _: () = assert!(
    size_of:: < conformance_MapOfU32ToArrayOf2Item_Entry > () == 88 && align_of:: <
    conformance_MapOfU32ToArrayOf2Item_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfU32ToArrayOf2Item_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfU32ToArrayOf2Item_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfU32ToArrayOf2Item {
    pub ptr: *const conformance_MapOfU32ToArrayOf2Item_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU32ToArrayOf2Item > () == 16 && align_of:: <
    conformance_MapOfU32ToArrayOf2Item > () == 8
);
impl Lower<conformance_MapOfU32ToArrayOf2Item>
for std::collections::HashMap<u32, [crate::api::basic::Item; 2]> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfU32ToArrayOf2Item {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfU32ToArrayOf2Item_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfU32ToArrayOf2Item {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfU32ToArrayOf2Item>
for std::collections::HashMap<u32, [crate::api::basic::Item; 2]> {
    unsafe fn lift(
        view: &conformance_MapOfU32ToArrayOf2Item,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: u32 = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: [crate::api::basic::Item; 2] = Lift::lift(
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
pub struct conformance_MapOfU64ToOptionOfI64_Entry {
    pub key: u64,
    pub value: conformance_OptionOfI64,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU64ToOptionOfI64_Entry > () == 24 && align_of:: <
    conformance_MapOfU64ToOptionOfI64_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfU64ToOptionOfI64_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfU64ToOptionOfI64_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfU64ToOptionOfI64 {
    pub ptr: *const conformance_MapOfU64ToOptionOfI64_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU64ToOptionOfI64 > () == 16 && align_of:: <
    conformance_MapOfU64ToOptionOfI64 > () == 8
);
impl Lower<conformance_MapOfU64ToOptionOfI64>
for std::collections::HashMap<u64, Option<i64>> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfU64ToOptionOfI64 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfU64ToOptionOfI64_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfU64ToOptionOfI64 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfU64ToOptionOfI64>
for std::collections::HashMap<u64, Option<i64>> {
    unsafe fn lift(
        view: &conformance_MapOfU64ToOptionOfI64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: u64 = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: Option<i64> = Lift::lift(
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
pub struct conformance_MapOfCharToMapOfStrToI64_Entry {
    pub key: u32,
    pub value: conformance_MapOfStrToI64,
}
const _: () = assert!(
    size_of:: < conformance_MapOfCharToMapOfStrToI64_Entry > () == 24 && align_of:: <
    conformance_MapOfCharToMapOfStrToI64_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfCharToMapOfStrToI64_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfCharToMapOfStrToI64_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfCharToMapOfStrToI64 {
    pub ptr: *const conformance_MapOfCharToMapOfStrToI64_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfCharToMapOfStrToI64 > () == 16 && align_of:: <
    conformance_MapOfCharToMapOfStrToI64 > () == 8
);
impl Lower<conformance_MapOfCharToMapOfStrToI64>
for std::collections::HashMap<char, std::collections::BTreeMap<String, i64>> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfCharToMapOfStrToI64 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfCharToMapOfStrToI64_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfCharToMapOfStrToI64 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfCharToMapOfStrToI64>
for std::collections::HashMap<char, std::collections::BTreeMap<String, i64>> {
    unsafe fn lift(
        view: &conformance_MapOfCharToMapOfStrToI64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: char = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: std::collections::BTreeMap<String, i64> = Lift::lift(
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
pub struct conformance_MapOfStrToMapOfU32ToItem_Entry {
    pub key: conformance_Str,
    pub value: conformance_MapOfU32ToItem,
}
const _: () = assert!(
    size_of:: < conformance_MapOfStrToMapOfU32ToItem_Entry > () == 32 && align_of:: <
    conformance_MapOfStrToMapOfU32ToItem_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfStrToMapOfU32ToItem_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfStrToMapOfU32ToItem_Entry, value) == 16
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfStrToMapOfU32ToItem {
    pub ptr: *const conformance_MapOfStrToMapOfU32ToItem_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfStrToMapOfU32ToItem > () == 16 && align_of:: <
    conformance_MapOfStrToMapOfU32ToItem > () == 8
);
impl Lower<conformance_MapOfStrToMapOfU32ToItem>
for std::collections::HashMap<
    String,
    std::collections::HashMap<u32, crate::api::basic::Item>,
> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfStrToMapOfU32ToItem {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfStrToMapOfU32ToItem_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfStrToMapOfU32ToItem {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfStrToMapOfU32ToItem>
for std::collections::HashMap<
    String,
    std::collections::HashMap<u32, crate::api::basic::Item>,
> {
    unsafe fn lift(
        view: &conformance_MapOfStrToMapOfU32ToItem,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: String = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: std::collections::HashMap<u32, crate::api::basic::Item> = Lift::lift(
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
pub struct conformance_MapOfNameToTupleOfI32AndStr_Entry {
    pub key: conformance_Name,
    pub value: conformance_TupleOfI32AndStr,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNameToTupleOfI32AndStr_Entry > () == 40 && align_of:: <
    conformance_MapOfNameToTupleOfI32AndStr_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNameToTupleOfI32AndStr_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNameToTupleOfI32AndStr_Entry, value) == 16
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfNameToTupleOfI32AndStr {
    pub ptr: *const conformance_MapOfNameToTupleOfI32AndStr_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNameToTupleOfI32AndStr > () == 16 && align_of:: <
    conformance_MapOfNameToTupleOfI32AndStr > () == 8
);
impl Lower<conformance_MapOfNameToTupleOfI32AndStr>
for std::collections::HashMap<crate::api::basic::Name, (i32, String)> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfNameToTupleOfI32AndStr {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfNameToTupleOfI32AndStr_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfNameToTupleOfI32AndStr {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfNameToTupleOfI32AndStr>
for std::collections::HashMap<crate::api::basic::Name, (i32, String)> {
    unsafe fn lift(
        view: &conformance_MapOfNameToTupleOfI32AndStr,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::basic::Name = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
                    let value: (i32, String) = Lift::lift(
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
pub struct conformance_MapOfColorToBoxOfTree_Entry {
    pub key: conformance_Color,
    pub value: *const conformance_Tree,
}
const _: () = assert!(
    size_of:: < conformance_MapOfColorToBoxOfTree_Entry > () == 16 && align_of:: <
    conformance_MapOfColorToBoxOfTree_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfColorToBoxOfTree_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfColorToBoxOfTree_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfColorToBoxOfTree {
    pub ptr: *const conformance_MapOfColorToBoxOfTree_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfColorToBoxOfTree > () == 16 && align_of:: <
    conformance_MapOfColorToBoxOfTree > () == 8
);
impl Lower<conformance_MapOfColorToBoxOfTree>
for std::collections::HashMap<
    crate::api::basic::Color,
    Box<crate::api::composed::Tree>,
> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfColorToBoxOfTree {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfColorToBoxOfTree_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfColorToBoxOfTree {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfColorToBoxOfTree>
for std::collections::HashMap<
    crate::api::basic::Color,
    Box<crate::api::composed::Tree>,
> {
    unsafe fn lift(
        view: &conformance_MapOfColorToBoxOfTree,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::basic::Color = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
                    let value: Box<crate::api::composed::Tree> = Lift::lift(
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
pub struct conformance_MapOfLevelToList_Entry {
    pub key: conformance_Level,
    pub value: conformance_List,
}
const _: () = assert!(
    size_of:: < conformance_MapOfLevelToList_Entry > () == 24 && align_of:: <
    conformance_MapOfLevelToList_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfLevelToList_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfLevelToList_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfLevelToList {
    pub ptr: *const conformance_MapOfLevelToList_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfLevelToList > () == 16 && align_of:: <
    conformance_MapOfLevelToList > () == 8
);
impl Lower<conformance_MapOfLevelToList>
for std::collections::HashMap<crate::api::basic::Level, crate::api::composed::List> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfLevelToList {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfLevelToList_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfLevelToList {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfLevelToList>
for std::collections::HashMap<crate::api::basic::Level, crate::api::composed::List> {
    unsafe fn lift(
        view: &conformance_MapOfLevelToList,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::basic::Level = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
                    let value: crate::api::composed::List = Lift::lift(
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
pub struct conformance_MapOfLabelToExpr_Entry {
    pub key: conformance_Label,
    pub value: conformance_Expr,
}
const _: () = assert!(
    size_of:: < conformance_MapOfLabelToExpr_Entry > () == 56 && align_of:: <
    conformance_MapOfLabelToExpr_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfLabelToExpr_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfLabelToExpr_Entry, value) == 16
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfLabelToExpr {
    pub ptr: *const conformance_MapOfLabelToExpr_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfLabelToExpr > () == 16 && align_of:: <
    conformance_MapOfLabelToExpr > () == 8
);
impl Lower<conformance_MapOfLabelToExpr>
for std::collections::HashMap<crate::api::basic::Label, crate::api::composed::Expr> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfLabelToExpr {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfLabelToExpr_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfLabelToExpr {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfLabelToExpr>
for std::collections::HashMap<crate::api::basic::Label, crate::api::composed::Expr> {
    unsafe fn lift(
        view: &conformance_MapOfLabelToExpr,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::basic::Label = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
                    let value: crate::api::composed::Expr = Lift::lift(
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
pub struct conformance_MapOfNewFlagToBool_Entry {
    pub key: conformance_NewFlag,
    pub value: u8,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewFlagToBool_Entry > () == 2 && align_of:: <
    conformance_MapOfNewFlagToBool_Entry > () == 1
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewFlagToBool_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewFlagToBool_Entry, value) == 1
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfNewFlagToBool {
    pub ptr: *const conformance_MapOfNewFlagToBool_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewFlagToBool > () == 16 && align_of:: <
    conformance_MapOfNewFlagToBool > () == 8
);
impl Lower<conformance_MapOfNewFlagToBool>
for std::collections::HashMap<crate::api::containers::NewFlag, bool> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfNewFlagToBool {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfNewFlagToBool_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfNewFlagToBool {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfNewFlagToBool>
for std::collections::HashMap<crate::api::containers::NewFlag, bool> {
    unsafe fn lift(
        view: &conformance_MapOfNewFlagToBool,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::containers::NewFlag = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
                    let value: bool = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfNewSigned64ToI8_Entry {
    pub key: conformance_NewSigned64,
    pub value: i8,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewSigned64ToI8_Entry > () == 16 && align_of:: <
    conformance_MapOfNewSigned64ToI8_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewSigned64ToI8_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewSigned64ToI8_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfNewSigned64ToI8 {
    pub ptr: *const conformance_MapOfNewSigned64ToI8_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewSigned64ToI8 > () == 16 && align_of:: <
    conformance_MapOfNewSigned64ToI8 > () == 8
);
impl Lower<conformance_MapOfNewSigned64ToI8>
for std::collections::HashMap<crate::api::containers::NewSigned64, i8> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfNewSigned64ToI8 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfNewSigned64ToI8_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfNewSigned64ToI8 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfNewSigned64ToI8>
for std::collections::HashMap<crate::api::containers::NewSigned64, i8> {
    unsafe fn lift(
        view: &conformance_MapOfNewSigned64ToI8,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::containers::NewSigned64 = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
                    let value: i8 = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfNewLetterToI16_Entry {
    pub key: conformance_NewLetter,
    pub value: i16,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewLetterToI16_Entry > () == 8 && align_of:: <
    conformance_MapOfNewLetterToI16_Entry > () == 4
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewLetterToI16_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewLetterToI16_Entry, value) == 4
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfNewLetterToI16 {
    pub ptr: *const conformance_MapOfNewLetterToI16_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewLetterToI16 > () == 16 && align_of:: <
    conformance_MapOfNewLetterToI16 > () == 8
);
impl Lower<conformance_MapOfNewLetterToI16>
for std::collections::HashMap<crate::api::containers::NewLetter, i16> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfNewLetterToI16 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfNewLetterToI16_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfNewLetterToI16 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfNewLetterToI16>
for std::collections::HashMap<crate::api::containers::NewLetter, i16> {
    unsafe fn lift(
        view: &conformance_MapOfNewLetterToI16,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::containers::NewLetter = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
                    let value: i16 = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfNewColorToI32_Entry {
    pub key: conformance_NewColor,
    pub value: i32,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewColorToI32_Entry > () == 8 && align_of:: <
    conformance_MapOfNewColorToI32_Entry > () == 4
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewColorToI32_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewColorToI32_Entry, value) == 4
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfNewColorToI32 {
    pub ptr: *const conformance_MapOfNewColorToI32_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewColorToI32 > () == 16 && align_of:: <
    conformance_MapOfNewColorToI32 > () == 8
);
impl Lower<conformance_MapOfNewColorToI32>
for std::collections::HashMap<crate::api::containers::NewColor, i32> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfNewColorToI32 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfNewColorToI32_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfNewColorToI32 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfNewColorToI32>
for std::collections::HashMap<crate::api::containers::NewColor, i32> {
    unsafe fn lift(
        view: &conformance_MapOfNewColorToI32,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::containers::NewColor = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
                    let value: i32 = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfNewLabelToI64_Entry {
    pub key: conformance_NewLabel,
    pub value: i64,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewLabelToI64_Entry > () == 24 && align_of:: <
    conformance_MapOfNewLabelToI64_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewLabelToI64_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfNewLabelToI64_Entry, value) == 16
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfNewLabelToI64 {
    pub ptr: *const conformance_MapOfNewLabelToI64_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfNewLabelToI64 > () == 16 && align_of:: <
    conformance_MapOfNewLabelToI64 > () == 8
);
impl Lower<conformance_MapOfNewLabelToI64>
for std::collections::HashMap<crate::api::containers::NewLabel, i64> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfNewLabelToI64 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfNewLabelToI64_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfNewLabelToI64 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfNewLabelToI64>
for std::collections::HashMap<crate::api::containers::NewLabel, i64> {
    unsafe fn lift(
        view: &conformance_MapOfNewLabelToI64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::containers::NewLabel = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
                    let value: i64 = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// Maps with keys of each kind, in no order; with [`ByKey`] they have values of each type.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_ByKeyUnsorted {
    /// By a truth value: a structure.
    pub flag: conformance_MapOfBoolToItem,
    /// By 8 bits, signed: a newtype of a number.
    pub signed8: conformance_MapOfI8ToMeters,
    /// By 16 bits, signed: a newtype of a text.
    pub signed16: conformance_MapOfI16ToLabel,
    /// By 32 bits, signed: a newtype of bytes.
    pub signed32: conformance_MapOfI32ToSeal,
    /// By 64 bits, signed: an alias of a number.
    pub signed64: conformance_MapOfI64ToRatio,
    /// By 8 bits, unsigned: an alias of an array.
    pub unsigned8: conformance_MapOfU8ToQuad,
    /// By 16 bits, unsigned: a list of numbers.
    pub unsigned16: conformance_MapOfU16ToVecOfI32,
    /// By 32 bits, unsigned: an array of structures.
    pub unsigned32: conformance_MapOfU32ToArrayOf2Item,
    /// By 64 bits, unsigned: a number or nothing.
    pub unsigned64: conformance_MapOfU64ToOptionOfI64,
    /// By a character: a map in order.
    pub letter: conformance_MapOfCharToMapOfStrToI64,
    /// By a text: a map without order.
    pub text: conformance_MapOfStrToMapOfU32ToItem,
    /// By an alias of a text: a tuple.
    pub name: conformance_MapOfNameToTupleOfI32AndStr,
    /// By a variant without data: a box.
    pub color: conformance_MapOfColorToBoxOfTree,
    /// By a variant with a number at the end of what there is: a type that is made of itself.
    pub level: conformance_MapOfLevelToList,
    /// By a newtype of a text: variants that are made of the whole.
    pub label: conformance_MapOfLabelToExpr,
    /// By a newtype of a truth value: a truth value.
    pub newFlag: conformance_MapOfNewFlagToBool,
    /// By a newtype of a number: 8 bits, signed.
    pub newSigned64: conformance_MapOfNewSigned64ToI8,
    /// By a newtype of a character: 16 bits, signed.
    pub newLetter: conformance_MapOfNewLetterToI16,
    /// By a newtype of a variant: 32 bits, signed.
    pub newColor: conformance_MapOfNewColorToI32,
    /// By a newtype of a newtype: 64 bits, signed.
    pub newLabel: conformance_MapOfNewLabelToI64,
}
const _: () = assert!(
    size_of:: < conformance_ByKeyUnsorted > () == 320 && align_of:: <
    conformance_ByKeyUnsorted > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_ByKeyUnsorted, flag) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_ByKeyUnsorted, signed8) == 16);
const _: () = assert!(core::mem::offset_of!(conformance_ByKeyUnsorted, signed16) == 32);
const _: () = assert!(core::mem::offset_of!(conformance_ByKeyUnsorted, signed32) == 48);
const _: () = assert!(core::mem::offset_of!(conformance_ByKeyUnsorted, signed64) == 64);
const _: () = assert!(core::mem::offset_of!(conformance_ByKeyUnsorted, unsigned8) == 80);
const _: () = assert!(
    core::mem::offset_of!(conformance_ByKeyUnsorted, unsigned16) == 96
);
const _: () = assert!(
    core::mem::offset_of!(conformance_ByKeyUnsorted, unsigned32) == 112
);
const _: () = assert!(
    core::mem::offset_of!(conformance_ByKeyUnsorted, unsigned64) == 128
);
const _: () = assert!(core::mem::offset_of!(conformance_ByKeyUnsorted, letter) == 144);
const _: () = assert!(core::mem::offset_of!(conformance_ByKeyUnsorted, text) == 160);
const _: () = assert!(core::mem::offset_of!(conformance_ByKeyUnsorted, name) == 176);
const _: () = assert!(core::mem::offset_of!(conformance_ByKeyUnsorted, color) == 192);
const _: () = assert!(core::mem::offset_of!(conformance_ByKeyUnsorted, level) == 208);
const _: () = assert!(core::mem::offset_of!(conformance_ByKeyUnsorted, label) == 224);
const _: () = assert!(core::mem::offset_of!(conformance_ByKeyUnsorted, newFlag) == 240);
const _: () = assert!(
    core::mem::offset_of!(conformance_ByKeyUnsorted, newSigned64) == 256
);
const _: () = assert!(
    core::mem::offset_of!(conformance_ByKeyUnsorted, newLetter) == 272
);
const _: () = assert!(core::mem::offset_of!(conformance_ByKeyUnsorted, newColor) == 288);
const _: () = assert!(core::mem::offset_of!(conformance_ByKeyUnsorted, newLabel) == 304);
impl Lift<conformance_ByKeyUnsorted> for crate::api::containers::ByKeyUnsorted {
    unsafe fn lift(
        view: &conformance_ByKeyUnsorted,
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
                letter: Lift::lift(&view.letter, &at.field("letter"))?,
                text: Lift::lift(&view.text, &at.field("text"))?,
                name: Lift::lift(&view.name, &at.field("name"))?,
                color: Lift::lift(&view.color, &at.field("color"))?,
                level: Lift::lift(&view.level, &at.field("level"))?,
                label: Lift::lift(&view.label, &at.field("label"))?,
                new_flag: Lift::lift(&view.newFlag, &at.field("newFlag"))?,
                new_signed64: Lift::lift(&view.newSigned64, &at.field("newSigned64"))?,
                new_letter: Lift::lift(&view.newLetter, &at.field("newLetter"))?,
                new_color: Lift::lift(&view.newColor, &at.field("newColor"))?,
                new_label: Lift::lift(&view.newLabel, &at.field("newLabel"))?,
            })
        }
    }
}
impl Lower<conformance_ByKeyUnsorted> for crate::api::containers::ByKeyUnsorted {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_ByKeyUnsorted {
        conformance_ByKeyUnsorted {
            flag: self.flag.lower(arena),
            signed8: self.signed8.lower(arena),
            signed16: self.signed16.lower(arena),
            signed32: self.signed32.lower(arena),
            signed64: self.signed64.lower(arena),
            unsigned8: self.unsigned8.lower(arena),
            unsigned16: self.unsigned16.lower(arena),
            unsigned32: self.unsigned32.lower(arena),
            unsigned64: self.unsigned64.lower(arena),
            letter: self.letter.lower(arena),
            text: self.text.lower(arena),
            name: self.name.lower(arena),
            color: self.color.lower(arena),
            level: self.level.lower(arena),
            label: self.label.lower(arena),
            newFlag: self.new_flag.lower(arena),
            newSigned64: self.new_signed64.lower(arena),
            newLetter: self.new_letter.lower(arena),
            newColor: self.new_color.lower(arena),
            newLabel: self.new_label.lower(arena),
        }
    }
}

/// A type of its own around: 8 bits, signed.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewSigned8(pub i8);
impl Lower<conformance_NewSigned8> for crate::api::containers::NewSigned8 {
    fn lower(&self, arena: &mut Arena) -> conformance_NewSigned8 {
        conformance_NewSigned8(self.0.lower(arena))
    }
}
impl Lift<conformance_NewSigned8> for crate::api::containers::NewSigned8 {
    unsafe fn lift(
        view: &conformance_NewSigned8,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: 16 bits, signed.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewSigned16(pub i16);
impl Lower<conformance_NewSigned16> for crate::api::containers::NewSigned16 {
    fn lower(&self, arena: &mut Arena) -> conformance_NewSigned16 {
        conformance_NewSigned16(self.0.lower(arena))
    }
}
impl Lift<conformance_NewSigned16> for crate::api::containers::NewSigned16 {
    unsafe fn lift(
        view: &conformance_NewSigned16,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: 32 bits, signed.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewSigned32(pub i32);
impl Lower<conformance_NewSigned32> for crate::api::containers::NewSigned32 {
    fn lower(&self, arena: &mut Arena) -> conformance_NewSigned32 {
        conformance_NewSigned32(self.0.lower(arena))
    }
}
impl Lift<conformance_NewSigned32> for crate::api::containers::NewSigned32 {
    unsafe fn lift(
        view: &conformance_NewSigned32,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: 8 bits, unsigned.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewUnsigned8(pub u8);
impl Lower<conformance_NewUnsigned8> for crate::api::containers::NewUnsigned8 {
    fn lower(&self, arena: &mut Arena) -> conformance_NewUnsigned8 {
        conformance_NewUnsigned8(self.0.lower(arena))
    }
}
impl Lift<conformance_NewUnsigned8> for crate::api::containers::NewUnsigned8 {
    unsafe fn lift(
        view: &conformance_NewUnsigned8,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: 16 bits, unsigned.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewUnsigned16(pub u16);
impl Lower<conformance_NewUnsigned16> for crate::api::containers::NewUnsigned16 {
    fn lower(&self, arena: &mut Arena) -> conformance_NewUnsigned16 {
        conformance_NewUnsigned16(self.0.lower(arena))
    }
}
impl Lift<conformance_NewUnsigned16> for crate::api::containers::NewUnsigned16 {
    unsafe fn lift(
        view: &conformance_NewUnsigned16,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: 32 bits, unsigned.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewUnsigned32(pub u32);
impl Lower<conformance_NewUnsigned32> for crate::api::containers::NewUnsigned32 {
    fn lower(&self, arena: &mut Arena) -> conformance_NewUnsigned32 {
        conformance_NewUnsigned32(self.0.lower(arena))
    }
}
impl Lift<conformance_NewUnsigned32> for crate::api::containers::NewUnsigned32 {
    unsafe fn lift(
        view: &conformance_NewUnsigned32,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: 64 bits, unsigned.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewUnsigned64(pub u64);
impl Lower<conformance_NewUnsigned64> for crate::api::containers::NewUnsigned64 {
    fn lower(&self, arena: &mut Arena) -> conformance_NewUnsigned64 {
        conformance_NewUnsigned64(self.0.lower(arena))
    }
}
impl Lift<conformance_NewUnsigned64> for crate::api::containers::NewUnsigned64 {
    unsafe fn lift(
        view: &conformance_NewUnsigned64,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: single precision.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewSingle(pub f32);
impl Lower<conformance_NewSingle> for crate::api::containers::NewSingle {
    fn lower(&self, arena: &mut Arena) -> conformance_NewSingle {
        conformance_NewSingle(self.0.lower(arena))
    }
}
impl Lift<conformance_NewSingle> for crate::api::containers::NewSingle {
    unsafe fn lift(
        view: &conformance_NewSingle,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: double precision.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewDoublePrecision(pub f64);
impl Lower<conformance_NewDoublePrecision>
for crate::api::containers::NewDoublePrecision {
    fn lower(&self, arena: &mut Arena) -> conformance_NewDoublePrecision {
        conformance_NewDoublePrecision(self.0.lower(arena))
    }
}
impl Lift<conformance_NewDoublePrecision>
for crate::api::containers::NewDoublePrecision {
    unsafe fn lift(
        view: &conformance_NewDoublePrecision,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a text.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewText(pub conformance_Str);
impl Lower<conformance_NewText> for crate::api::containers::NewText {
    fn lower(&self, arena: &mut Arena) -> conformance_NewText {
        conformance_NewText(self.0.lower(arena))
    }
}
impl Lift<conformance_NewText> for crate::api::containers::NewText {
    unsafe fn lift(view: &conformance_NewText, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: bytes.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewBlob(pub conformance_Bytes);
impl Lower<conformance_NewBlob> for crate::api::containers::NewBlob {
    fn lower(&self, arena: &mut Arena) -> conformance_NewBlob {
        conformance_NewBlob(self.0.lower(arena))
    }
}
impl Lift<conformance_NewBlob> for crate::api::containers::NewBlob {
    unsafe fn lift(view: &conformance_NewBlob, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a duration.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewLength(pub conformance_Duration);
impl Lower<conformance_NewLength> for crate::api::containers::NewLength {
    fn lower(&self, arena: &mut Arena) -> conformance_NewLength {
        conformance_NewLength(self.0.lower(arena))
    }
}
impl Lift<conformance_NewLength> for crate::api::containers::NewLength {
    unsafe fn lift(
        view: &conformance_NewLength,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a moment.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewMoment(pub conformance_SystemTime);
impl Lower<conformance_NewMoment> for crate::api::containers::NewMoment {
    fn lower(&self, arena: &mut Arena) -> conformance_NewMoment {
        conformance_NewMoment(self.0.lower(arena))
    }
}
impl Lift<conformance_NewMoment> for crate::api::containers::NewMoment {
    unsafe fn lift(
        view: &conformance_NewMoment,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a variant with a number at the end of what there is.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewLevel(pub conformance_Level);
impl Lower<conformance_NewLevel> for crate::api::containers::NewLevel {
    fn lower(&self, arena: &mut Arena) -> conformance_NewLevel {
        conformance_NewLevel(self.0.lower(arena))
    }
}
impl Lift<conformance_NewLevel> for crate::api::containers::NewLevel {
    unsafe fn lift(
        view: &conformance_NewLevel,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a variant with named data.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewShape(pub conformance_Shape);
impl Lower<conformance_NewShape> for crate::api::containers::NewShape {
    fn lower(&self, arena: &mut Arena) -> conformance_NewShape {
        conformance_NewShape(self.0.lower(arena))
    }
}
impl Lift<conformance_NewShape> for crate::api::containers::NewShape {
    unsafe fn lift(
        view: &conformance_NewShape,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a variant with unnamed data.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewToken(pub conformance_Token);
impl Lower<conformance_NewToken> for crate::api::containers::NewToken {
    fn lower(&self, arena: &mut Arena) -> conformance_NewToken {
        conformance_NewToken(self.0.lower(arena))
    }
}
impl Lift<conformance_NewToken> for crate::api::containers::NewToken {
    unsafe fn lift(
        view: &conformance_NewToken,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a structure.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewItem(pub conformance_Item);
impl Lower<conformance_NewItem> for crate::api::containers::NewItem {
    fn lower(&self, arena: &mut Arena) -> conformance_NewItem {
        conformance_NewItem(self.0.lower(arena))
    }
}
impl Lift<conformance_NewItem> for crate::api::containers::NewItem {
    unsafe fn lift(view: &conformance_NewItem, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a newtype of a number.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewMeters(pub conformance_Meters);
impl Lower<conformance_NewMeters> for crate::api::containers::NewMeters {
    fn lower(&self, arena: &mut Arena) -> conformance_NewMeters {
        conformance_NewMeters(self.0.lower(arena))
    }
}
impl Lift<conformance_NewMeters> for crate::api::containers::NewMeters {
    unsafe fn lift(
        view: &conformance_NewMeters,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a newtype of bytes.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewSeal(pub conformance_Seal);
impl Lower<conformance_NewSeal> for crate::api::containers::NewSeal {
    fn lower(&self, arena: &mut Arena) -> conformance_NewSeal {
        conformance_NewSeal(self.0.lower(arena))
    }
}
impl Lift<conformance_NewSeal> for crate::api::containers::NewSeal {
    unsafe fn lift(view: &conformance_NewSeal, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: an alias of a number.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewRatio(pub conformance_Ratio);
impl Lower<conformance_NewRatio> for crate::api::containers::NewRatio {
    fn lower(&self, arena: &mut Arena) -> conformance_NewRatio {
        conformance_NewRatio(self.0.lower(arena))
    }
}
impl Lift<conformance_NewRatio> for crate::api::containers::NewRatio {
    unsafe fn lift(
        view: &conformance_NewRatio,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: an alias of an array.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewQuad(pub conformance_Quad);
impl Lower<conformance_NewQuad> for crate::api::containers::NewQuad {
    fn lower(&self, arena: &mut Arena) -> conformance_NewQuad {
        conformance_NewQuad(self.0.lower(arena))
    }
}
impl Lift<conformance_NewQuad> for crate::api::containers::NewQuad {
    unsafe fn lift(view: &conformance_NewQuad, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a list of numbers.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewNumbers(pub conformance_VecOfI32);
impl Lower<conformance_NewNumbers> for crate::api::containers::NewNumbers {
    fn lower(&self, arena: &mut Arena) -> conformance_NewNumbers {
        conformance_NewNumbers(self.0.lower(arena))
    }
}
impl Lift<conformance_NewNumbers> for crate::api::containers::NewNumbers {
    unsafe fn lift(
        view: &conformance_NewNumbers,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: an array of structures.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewCorners(pub conformance_ArrayOf2Item);
impl Lower<conformance_NewCorners> for crate::api::containers::NewCorners {
    fn lower(&self, arena: &mut Arena) -> conformance_NewCorners {
        conformance_NewCorners(self.0.lower(arena))
    }
}
impl Lift<conformance_NewCorners> for crate::api::containers::NewCorners {
    unsafe fn lift(
        view: &conformance_NewCorners,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a number or nothing.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewMaybe(pub conformance_OptionOfI64);
impl Lower<conformance_NewMaybe> for crate::api::containers::NewMaybe {
    fn lower(&self, arena: &mut Arena) -> conformance_NewMaybe {
        conformance_NewMaybe(self.0.lower(arena))
    }
}
impl Lift<conformance_NewMaybe> for crate::api::containers::NewMaybe {
    unsafe fn lift(
        view: &conformance_NewMaybe,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a map in order.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewByName(pub conformance_MapOfStrToI64);
impl Lower<conformance_NewByName> for crate::api::containers::NewByName {
    fn lower(&self, arena: &mut Arena) -> conformance_NewByName {
        conformance_NewByName(self.0.lower(arena))
    }
}
impl Lift<conformance_NewByName> for crate::api::containers::NewByName {
    unsafe fn lift(
        view: &conformance_NewByName,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a map without order.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewById(pub conformance_MapOfU32ToItem);
impl Lower<conformance_NewById> for crate::api::containers::NewById {
    fn lower(&self, arena: &mut Arena) -> conformance_NewById {
        conformance_NewById(self.0.lower(arena))
    }
}
impl Lift<conformance_NewById> for crate::api::containers::NewById {
    unsafe fn lift(view: &conformance_NewById, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a tuple.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewPair(pub conformance_TupleOfI32AndStr);
impl Lower<conformance_NewPair> for crate::api::containers::NewPair {
    fn lower(&self, arena: &mut Arena) -> conformance_NewPair {
        conformance_NewPair(self.0.lower(arena))
    }
}
impl Lift<conformance_NewPair> for crate::api::containers::NewPair {
    unsafe fn lift(view: &conformance_NewPair, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a box.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewTree(pub *const conformance_Tree);
impl Lower<conformance_NewTree> for crate::api::containers::NewTree {
    fn lower(&self, arena: &mut Arena) -> conformance_NewTree {
        conformance_NewTree(self.0.lower(arena))
    }
}
impl Lift<conformance_NewTree> for crate::api::containers::NewTree {
    unsafe fn lift(view: &conformance_NewTree, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: a type that is made of itself.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewList(pub conformance_List);
impl Lower<conformance_NewList> for crate::api::containers::NewList {
    fn lower(&self, arena: &mut Arena) -> conformance_NewList {
        conformance_NewList(self.0.lower(arena))
    }
}
impl Lift<conformance_NewList> for crate::api::containers::NewList {
    unsafe fn lift(view: &conformance_NewList, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// A type of its own around: variants that are made of the whole.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_NewExpr(pub conformance_Expr);
impl Lower<conformance_NewExpr> for crate::api::containers::NewExpr {
    fn lower(&self, arena: &mut Arena) -> conformance_NewExpr {
        conformance_NewExpr(self.0.lower(arena))
    }
}
impl Lift<conformance_NewExpr> for crate::api::containers::NewExpr {
    unsafe fn lift(view: &conformance_NewExpr, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// Newtypes of each type.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Newtypes {
    /// A truth value.
    pub flag: conformance_NewFlag,
    /// 8 bits, signed.
    pub signed8: conformance_NewSigned8,
    /// 16 bits, signed.
    pub signed16: conformance_NewSigned16,
    /// 32 bits, signed.
    pub signed32: conformance_NewSigned32,
    /// 64 bits, signed.
    pub signed64: conformance_NewSigned64,
    /// 8 bits, unsigned.
    pub unsigned8: conformance_NewUnsigned8,
    /// 16 bits, unsigned.
    pub unsigned16: conformance_NewUnsigned16,
    /// 32 bits, unsigned.
    pub unsigned32: conformance_NewUnsigned32,
    /// 64 bits, unsigned.
    pub unsigned64: conformance_NewUnsigned64,
    /// Single precision.
    pub single: conformance_NewSingle,
    /// Double precision.
    pub doublePrecision: conformance_NewDoublePrecision,
    /// A character.
    pub letter: conformance_NewLetter,
    /// A text.
    pub text: conformance_NewText,
    /// Bytes.
    pub blob: conformance_NewBlob,
    /// A duration.
    pub length: conformance_NewLength,
    /// A moment.
    pub moment: conformance_NewMoment,
    /// A variant without data.
    pub color: conformance_NewColor,
    /// A variant with a number at the end of what there is.
    pub level: conformance_NewLevel,
    /// A variant with named data.
    pub shape: conformance_NewShape,
    /// A variant with unnamed data.
    pub token: conformance_NewToken,
    /// A structure.
    pub item: conformance_NewItem,
    /// A newtype of a number.
    pub meters: conformance_NewMeters,
    /// A newtype of a text.
    pub label: conformance_NewLabel,
    /// A newtype of bytes.
    pub seal: conformance_NewSeal,
    /// An alias of a number.
    pub ratio: conformance_NewRatio,
    /// An alias of an array.
    pub quad: conformance_NewQuad,
    /// A list of numbers.
    pub numbers: conformance_NewNumbers,
    /// An array of structures.
    pub corners: conformance_NewCorners,
    /// A number or nothing.
    pub maybe: conformance_NewMaybe,
    /// A map in order.
    pub byName: conformance_NewByName,
    /// A map without order.
    pub byId: conformance_NewById,
    /// A tuple.
    pub pair: conformance_NewPair,
    /// A box.
    pub tree: conformance_NewTree,
    /// A type that is made of itself.
    pub list: conformance_NewList,
    /// Variants that are made of the whole.
    pub expr: conformance_NewExpr,
}
const _: () = assert!(
    size_of:: < conformance_Newtypes > () == 552 && align_of:: < conformance_Newtypes >
    () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, flag) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, signed8) == 1);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, signed16) == 2);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, signed32) == 4);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, signed64) == 8);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, unsigned8) == 16);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, unsigned16) == 18);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, unsigned32) == 20);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, unsigned64) == 24);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, single) == 32);
const _: () = assert!(
    core::mem::offset_of!(conformance_Newtypes, doublePrecision) == 40
);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, letter) == 48);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, text) == 56);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, blob) == 72);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, length) == 88);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, moment) == 104);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, color) == 120);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, level) == 124);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, shape) == 128);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, token) == 168);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, item) == 216);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, meters) == 256);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, label) == 264);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, seal) == 280);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, ratio) == 296);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, quad) == 304);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, numbers) == 320);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, corners) == 336);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, maybe) == 416);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, byName) == 432);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, byId) == 448);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, pair) == 464);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, tree) == 488);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, list) == 496);
const _: () = assert!(core::mem::offset_of!(conformance_Newtypes, expr) == 512);
impl Lift<conformance_Newtypes> for crate::api::containers::Newtypes {
    unsafe fn lift(
        view: &conformance_Newtypes,
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
                length: Lift::lift(&view.length, &at.field("length"))?,
                moment: Lift::lift(&view.moment, &at.field("moment"))?,
                color: Lift::lift(&view.color, &at.field("color"))?,
                level: Lift::lift(&view.level, &at.field("level"))?,
                shape: Lift::lift(&view.shape, &at.field("shape"))?,
                token: Lift::lift(&view.token, &at.field("token"))?,
                item: Lift::lift(&view.item, &at.field("item"))?,
                meters: Lift::lift(&view.meters, &at.field("meters"))?,
                label: Lift::lift(&view.label, &at.field("label"))?,
                seal: Lift::lift(&view.seal, &at.field("seal"))?,
                ratio: Lift::lift(&view.ratio, &at.field("ratio"))?,
                quad: Lift::lift(&view.quad, &at.field("quad"))?,
                numbers: Lift::lift(&view.numbers, &at.field("numbers"))?,
                corners: Lift::lift(&view.corners, &at.field("corners"))?,
                maybe: Lift::lift(&view.maybe, &at.field("maybe"))?,
                by_name: Lift::lift(&view.byName, &at.field("byName"))?,
                by_id: Lift::lift(&view.byId, &at.field("byId"))?,
                pair: Lift::lift(&view.pair, &at.field("pair"))?,
                tree: Lift::lift(&view.tree, &at.field("tree"))?,
                list: Lift::lift(&view.list, &at.field("list"))?,
                expr: Lift::lift(&view.expr, &at.field("expr"))?,
            })
        }
    }
}
impl Lower<conformance_Newtypes> for crate::api::containers::Newtypes {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Newtypes {
        conformance_Newtypes {
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
            length: self.length.lower(arena),
            moment: self.moment.lower(arena),
            color: self.color.lower(arena),
            level: self.level.lower(arena),
            shape: self.shape.lower(arena),
            token: self.token.lower(arena),
            item: self.item.lower(arena),
            meters: self.meters.lower(arena),
            label: self.label.lower(arena),
            seal: self.seal.lower(arena),
            ratio: self.ratio.lower(arena),
            quad: self.quad.lower(arena),
            numbers: self.numbers.lower(arena),
            corners: self.corners.lower(arena),
            maybe: self.maybe.lower(arena),
            byName: self.by_name.lower(arena),
            byId: self.by_id.lower(arena),
            pair: self.pair.lower(arena),
            tree: self.tree.lower(arena),
            list: self.list.lower(arena),
            expr: self.expr.lower(arena),
        }
    }
}

/// Nothing.
pub const CONFORMANCE_CASES_NOTHING: i32 = 0;
/// All at once: what is one number, one text, one stretch of bytes or time.
pub const CONFORMANCE_CASES_SCALARS: i32 = 1;
/// All at once: what is one number, one text, one stretch of bytes or time.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Cases_Scalars {
    /// A truth value.
    pub field0: u8,
    /// 8 bits, signed.
    pub field1: i8,
    /// 16 bits, signed.
    pub field2: i16,
    /// 32 bits, signed.
    pub field3: i32,
    /// 64 bits, signed.
    pub field4: i64,
    /// 8 bits, unsigned.
    pub field5: u8,
    /// 16 bits, unsigned.
    pub field6: u16,
    /// 32 bits, unsigned.
    pub field7: u32,
    /// 64 bits, unsigned.
    pub field8: u64,
    /// Single precision.
    pub field9: f32,
    /// Double precision.
    pub field10: f64,
    /// A character.
    pub field11: u32,
    /// A text.
    pub field12: conformance_Str,
    /// Bytes.
    pub field13: conformance_Bytes,
    /// A duration.
    pub field14: conformance_Duration,
    /// A moment.
    pub field15: conformance_SystemTime,
}
const _: () = assert!(
    size_of:: < conformance_Cases_Scalars > () == 120 && align_of:: <
    conformance_Cases_Scalars > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Scalars, field0) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Scalars, field1) == 1);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Scalars, field2) == 2);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Scalars, field3) == 4);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Scalars, field4) == 8);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Scalars, field5) == 16);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Scalars, field6) == 18);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Scalars, field7) == 20);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Scalars, field8) == 24);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Scalars, field9) == 32);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Scalars, field10) == 40);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Scalars, field11) == 48);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Scalars, field12) == 56);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Scalars, field13) == 72);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Scalars, field14) == 88);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Scalars, field15) == 104);
/// All at once: what is declared, or made of others.
pub const CONFORMANCE_CASES_COMPOSITES: i32 = 2;
/// All at once: what is declared, or made of others.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Cases_Composites {
    /// A variant without data.
    pub field0: conformance_Color,
    /// A variant with a number at the end of what there is.
    pub field1: conformance_Level,
    /// A variant with named data.
    pub field2: conformance_Shape,
    /// A variant with unnamed data.
    pub field3: conformance_Token,
    /// A structure.
    pub field4: conformance_Item,
    /// A newtype of a number.
    pub field5: conformance_Meters,
    /// A newtype of a text.
    pub field6: conformance_Label,
    /// A newtype of bytes.
    pub field7: conformance_Seal,
    /// An alias of a number.
    pub field8: conformance_Ratio,
    /// An alias of an array.
    pub field9: conformance_Quad,
    /// A list of numbers.
    pub field10: conformance_VecOfI32,
    /// An array of structures.
    pub field11: [conformance_Item; 2],
    /// A number or nothing.
    pub field12: conformance_OptionOfI64,
    /// A map in order.
    pub field13: conformance_MapOfStrToI64,
    /// A map without order.
    pub field14: conformance_MapOfU32ToItem,
    /// A tuple.
    pub field15: conformance_TupleOfI32AndStr,
    /// A box.
    /// Never null.
    pub field16: *const conformance_Tree,
    /// A type that is made of itself.
    pub field17: conformance_List,
    /// Variants that are made of the whole.
    pub field18: conformance_Expr,
}
const _: () = assert!(
    size_of:: < conformance_Cases_Composites > () == 432 && align_of:: <
    conformance_Cases_Composites > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Composites, field0) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Composites, field1) == 4);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Composites, field2) == 8);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Composites, field3) == 48);
const _: () = assert!(core::mem::offset_of!(conformance_Cases_Composites, field4) == 96);
const _: () = assert!(
    core::mem::offset_of!(conformance_Cases_Composites, field5) == 136
);
const _: () = assert!(
    core::mem::offset_of!(conformance_Cases_Composites, field6) == 144
);
const _: () = assert!(
    core::mem::offset_of!(conformance_Cases_Composites, field7) == 160
);
const _: () = assert!(
    core::mem::offset_of!(conformance_Cases_Composites, field8) == 176
);
const _: () = assert!(
    core::mem::offset_of!(conformance_Cases_Composites, field9) == 184
);
const _: () = assert!(
    core::mem::offset_of!(conformance_Cases_Composites, field10) == 200
);
const _: () = assert!(
    core::mem::offset_of!(conformance_Cases_Composites, field11) == 216
);
const _: () = assert!(
    core::mem::offset_of!(conformance_Cases_Composites, field12) == 296
);
const _: () = assert!(
    core::mem::offset_of!(conformance_Cases_Composites, field13) == 312
);
const _: () = assert!(
    core::mem::offset_of!(conformance_Cases_Composites, field14) == 328
);
const _: () = assert!(
    core::mem::offset_of!(conformance_Cases_Composites, field15) == 344
);
const _: () = assert!(
    core::mem::offset_of!(conformance_Cases_Composites, field16) == 368
);
const _: () = assert!(
    core::mem::offset_of!(conformance_Cases_Composites, field17) == 376
);
const _: () = assert!(
    core::mem::offset_of!(conformance_Cases_Composites, field18) == 392
);
/// The data of the variant that `tag` names.
#[repr(C)]
#[derive(Clone, Copy)]
pub union conformance_Cases_Value {
    pub scalars: conformance_Cases_Scalars,
    pub composites: conformance_Cases_Composites,
}
/// Variants with unnamed data of each type.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Cases {
    /// Which variant this is.
    pub tag: i32,
    /// The data of that variant; nothing if it has none.
    pub value: conformance_Cases_Value,
}
const _: () = assert!(
    size_of:: < conformance_Cases > () == 440 && align_of:: < conformance_Cases > () == 8
);
impl Lower<conformance_Cases> for crate::api::containers::Cases {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Cases {
        let mut view: conformance_Cases = unsafe { core::mem::zeroed() };
        match self {
            Self::Nothing { .. } => view.tag = CONFORMANCE_CASES_NOTHING,
            Self::Scalars(
                field_0,
                field_1,
                field_2,
                field_3,
                field_4,
                field_5,
                field_6,
                field_7,
                field_8,
                field_9,
                field_10,
                field_11,
                field_12,
                field_13,
                field_14,
                field_15,
            ) => {
                view.tag = CONFORMANCE_CASES_SCALARS;
                view.value.scalars = conformance_Cases_Scalars {
                    field0: field_0.lower(arena),
                    field1: field_1.lower(arena),
                    field2: field_2.lower(arena),
                    field3: field_3.lower(arena),
                    field4: field_4.lower(arena),
                    field5: field_5.lower(arena),
                    field6: field_6.lower(arena),
                    field7: field_7.lower(arena),
                    field8: field_8.lower(arena),
                    field9: field_9.lower(arena),
                    field10: field_10.lower(arena),
                    field11: field_11.lower(arena),
                    field12: field_12.lower(arena),
                    field13: field_13.lower(arena),
                    field14: field_14.lower(arena),
                    field15: field_15.lower(arena),
                };
            }
            Self::Composites(
                field_0,
                field_1,
                field_2,
                field_3,
                field_4,
                field_5,
                field_6,
                field_7,
                field_8,
                field_9,
                field_10,
                field_11,
                field_12,
                field_13,
                field_14,
                field_15,
                field_16,
                field_17,
                field_18,
            ) => {
                view.tag = CONFORMANCE_CASES_COMPOSITES;
                view.value.composites = conformance_Cases_Composites {
                    field0: field_0.lower(arena),
                    field1: field_1.lower(arena),
                    field2: field_2.lower(arena),
                    field3: field_3.lower(arena),
                    field4: field_4.lower(arena),
                    field5: field_5.lower(arena),
                    field6: field_6.lower(arena),
                    field7: field_7.lower(arena),
                    field8: field_8.lower(arena),
                    field9: field_9.lower(arena),
                    field10: field_10.lower(arena),
                    field11: field_11.lower(arena),
                    field12: field_12.lower(arena),
                    field13: field_13.lower(arena),
                    field14: field_14.lower(arena),
                    field15: field_15.lower(arena),
                    field16: field_16.lower(arena),
                    field17: field_17.lower(arena),
                    field18: field_18.lower(arena),
                };
            }
        }
        view
    }
}
impl Lift<conformance_Cases> for crate::api::containers::Cases {
    unsafe fn lift(view: &conformance_Cases, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(
                match view.tag {
                    CONFORMANCE_CASES_NOTHING => Self::Nothing {},
                    CONFORMANCE_CASES_SCALARS => {
                        let (view, at) = (&view.value.scalars, &at.field("scalars"));
                        Self::Scalars(
                            Lift::lift(&view.field0, &at.field("field0"))?,
                            Lift::lift(&view.field1, &at.field("field1"))?,
                            Lift::lift(&view.field2, &at.field("field2"))?,
                            Lift::lift(&view.field3, &at.field("field3"))?,
                            Lift::lift(&view.field4, &at.field("field4"))?,
                            Lift::lift(&view.field5, &at.field("field5"))?,
                            Lift::lift(&view.field6, &at.field("field6"))?,
                            Lift::lift(&view.field7, &at.field("field7"))?,
                            Lift::lift(&view.field8, &at.field("field8"))?,
                            Lift::lift(&view.field9, &at.field("field9"))?,
                            Lift::lift(&view.field10, &at.field("field10"))?,
                            Lift::lift(&view.field11, &at.field("field11"))?,
                            Lift::lift(&view.field12, &at.field("field12"))?,
                            Lift::lift(&view.field13, &at.field("field13"))?,
                            Lift::lift(&view.field14, &at.field("field14"))?,
                            Lift::lift(&view.field15, &at.field("field15"))?,
                        )
                    }
                    CONFORMANCE_CASES_COMPOSITES => {
                        let (view, at) = (
                            &view.value.composites,
                            &at.field("composites"),
                        );
                        Self::Composites(
                            Lift::lift(&view.field0, &at.field("field0"))?,
                            Lift::lift(&view.field1, &at.field("field1"))?,
                            Lift::lift(&view.field2, &at.field("field2"))?,
                            Lift::lift(&view.field3, &at.field("field3"))?,
                            Lift::lift(&view.field4, &at.field("field4"))?,
                            Lift::lift(&view.field5, &at.field("field5"))?,
                            Lift::lift(&view.field6, &at.field("field6"))?,
                            Lift::lift(&view.field7, &at.field("field7"))?,
                            Lift::lift(&view.field8, &at.field("field8"))?,
                            Lift::lift(&view.field9, &at.field("field9"))?,
                            Lift::lift(&view.field10, &at.field("field10"))?,
                            Lift::lift(&view.field11, &at.field("field11"))?,
                            Lift::lift(&view.field12, &at.field("field12"))?,
                            Lift::lift(&view.field13, &at.field("field13"))?,
                            Lift::lift(&view.field14, &at.field("field14"))?,
                            Lift::lift(&view.field15, &at.field("field15"))?,
                            Lift::lift(&view.field16, &at.field("field16"))?,
                            Lift::lift(&view.field17, &at.field("field17"))?,
                            Lift::lift(&view.field18, &at.field("field18"))?,
                        )
                    }
                    other => {
                        return Err(
                            at
                                .field("tag")
                                .invalid(
                                    &format!("{other} {}", "is not a variant of Cases"),
                                ),
                        );
                    }
                },
            )
        }
    }
}

/// Which variant of [`TestError`] is wanted.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_FailKind(pub i32);
/// [`TestError::NotFound`] with the id 42.
pub const CONFORMANCE_FAIL_KIND_NOT_FOUND: i32 = 0;
/// [`TestError::Refused`] with the reason `closed on Sundays` and the codes 7, -7.
pub const CONFORMANCE_FAIL_KIND_REFUSED: i32 = 1;
/// [`TestError::Plain`].
pub const CONFORMANCE_FAIL_KIND_PLAIN: i32 = 2;
unsafe impl rt::ffi::NumberView for conformance_FailKind {
    fn of(number: i32) -> Self {
        Self(number)
    }
}
impl Lower<conformance_FailKind> for crate::api::faults::FailKind {
    fn lower(&self, _: &mut Arena) -> conformance_FailKind {
        conformance_FailKind(*self as i32)
    }
}
impl Lift<conformance_FailKind> for crate::api::faults::FailKind {
    unsafe fn lift(
        view: &conformance_FailKind,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        match view.0 {
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
impl Lower<conformance_TestError> for crate::api::faults::TestError {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_TestError {
        let mut view: conformance_TestError = unsafe { core::mem::zeroed() };
        match self {
            Self::NotFound { id: field_0 } => {
                view.tag = CONFORMANCE_TEST_ERROR_NOT_FOUND;
                view.value.notFound = conformance_TestError_NotFound {
                    id: field_0.lower(arena),
                };
            }
            Self::Refused { reason: field_0, codes: field_1 } => {
                view.tag = CONFORMANCE_TEST_ERROR_REFUSED;
                view.value.refused = conformance_TestError_Refused {
                    reason: field_0.lower(arena),
                    codes: field_1.lower(arena),
                };
            }
            Self::Plain { .. } => view.tag = CONFORMANCE_TEST_ERROR_PLAIN,
        }
        view
    }
}
impl Lift<conformance_TestError> for crate::api::faults::TestError {
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
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_PlainError(pub i32);
/// It was too early.
pub const CONFORMANCE_PLAIN_ERROR_EARLY: i32 = 3;
/// It was too late.
pub const CONFORMANCE_PLAIN_ERROR_LATE: i32 = 8;
unsafe impl rt::ffi::NumberView for conformance_PlainError {
    fn of(number: i32) -> Self {
        Self(number)
    }
}
impl Lower<conformance_PlainError> for crate::api::faults::PlainError {
    fn lower(&self, _: &mut Arena) -> conformance_PlainError {
        conformance_PlainError(*self as i32)
    }
}
impl Lift<conformance_PlainError> for crate::api::faults::PlainError {
    unsafe fn lift(
        view: &conformance_PlainError,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        match view.0 {
            3 => Ok(Self::Early),
            8 => Ok(Self::Late),
            other => {
                Err(at.invalid(&format!("{other} {}", "is not a value of PlainError")))
            }
        }
    }
}

/// A structure with bytes.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Parcel {
    /// What is written on it.
    pub label: conformance_Label,
    /// What is in it.
    pub content: conformance_Bytes,
}
const _: () = assert!(
    size_of:: < conformance_Parcel > () == 32 && align_of:: < conformance_Parcel > () ==
    8
);
const _: () = assert!(core::mem::offset_of!(conformance_Parcel, label) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Parcel, content) == 16);
impl Lift<conformance_Parcel> for crate::api::nested::Parcel {
    unsafe fn lift(view: &conformance_Parcel, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                label: Lift::lift(&view.label, &at.field("label"))?,
                content: Lift::lift(&view.content, &at.field("content"))?,
            })
        }
    }
}
impl Lower<conformance_Parcel> for crate::api::nested::Parcel {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Parcel {
        conformance_Parcel {
            label: self.label.lower(arena),
            content: self.content.lower(arena),
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfStrToItem_Entry {
    pub key: conformance_Str,
    pub value: conformance_Item,
}
const _: () = assert!(
    size_of:: < conformance_MapOfStrToItem_Entry > () == 56 && align_of:: <
    conformance_MapOfStrToItem_Entry > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfStrToItem_Entry, key) == 0);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfStrToItem_Entry, value) == 16
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfStrToItem {
    pub ptr: *const conformance_MapOfStrToItem_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfStrToItem > () == 16 && align_of:: <
    conformance_MapOfStrToItem > () == 8
);
impl Lower<conformance_MapOfStrToItem>
for std::collections::BTreeMap<String, crate::api::basic::Item> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfStrToItem {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfStrToItem_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfStrToItem {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfStrToItem>
for std::collections::BTreeMap<String, crate::api::basic::Item> {
    unsafe fn lift(
        view: &conformance_MapOfStrToItem,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: String = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: crate::api::basic::Item = Lift::lift(
                        &entry.value,
                        &at.field("value"),
                    )?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A structure with a map of structures.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Registry {
    /// What is found under each name.
    pub entries: conformance_MapOfStrToItem,
}
const _: () = assert!(
    size_of:: < conformance_Registry > () == 16 && align_of:: < conformance_Registry > ()
    == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Registry, entries) == 0);
impl Lift<conformance_Registry> for crate::api::nested::Registry {
    unsafe fn lift(
        view: &conformance_Registry,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                entries: Lift::lift(&view.entries, &at.field("entries"))?,
            })
        }
    }
}
impl Lower<conformance_Registry> for crate::api::nested::Registry {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Registry {
        conformance_Registry {
            entries: self.entries.lower(arena),
        }
    }
}

/// Nothing was looked up.
pub const CONFORMANCE_LOOKUP_NOTHING: i32 = 0;
/// All of it.
pub const CONFORMANCE_LOOKUP_FOUND: i32 = 1;
/// All of it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Lookup_Found {
    pub field0: conformance_Registry,
}
const _: () = assert!(
    size_of:: < conformance_Lookup_Found > () == 16 && align_of:: <
    conformance_Lookup_Found > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Lookup_Found, field0) == 0);
/// Some of it.
pub const CONFORMANCE_LOOKUP_PARTLY: i32 = 2;
/// Some of it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Lookup_Partly {
    /// What was found.
    pub registry: conformance_Registry,
    /// What was not.
    pub missing: conformance_VecOfStr,
}
const _: () = assert!(
    size_of:: < conformance_Lookup_Partly > () == 32 && align_of:: <
    conformance_Lookup_Partly > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Lookup_Partly, registry) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Lookup_Partly, missing) == 16);
/// The data of the variant that `tag` names.
#[repr(C)]
#[derive(Clone, Copy)]
pub union conformance_Lookup_Value {
    pub found: conformance_Lookup_Found,
    pub partly: conformance_Lookup_Partly,
}
/// Variants with a structure that has a map.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Lookup {
    /// Which variant this is.
    pub tag: i32,
    /// The data of that variant; nothing if it has none.
    pub value: conformance_Lookup_Value,
}
const _: () = assert!(
    size_of:: < conformance_Lookup > () == 40 && align_of:: < conformance_Lookup > () ==
    8
);
impl Lower<conformance_Lookup> for crate::api::nested::Lookup {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Lookup {
        let mut view: conformance_Lookup = unsafe { core::mem::zeroed() };
        match self {
            Self::Nothing { .. } => view.tag = CONFORMANCE_LOOKUP_NOTHING,
            Self::Found(field_0) => {
                view.tag = CONFORMANCE_LOOKUP_FOUND;
                view.value.found = conformance_Lookup_Found {
                    field0: field_0.lower(arena),
                };
            }
            Self::Partly { registry: field_0, missing: field_1 } => {
                view.tag = CONFORMANCE_LOOKUP_PARTLY;
                view.value.partly = conformance_Lookup_Partly {
                    registry: field_0.lower(arena),
                    missing: field_1.lower(arena),
                };
            }
        }
        view
    }
}
impl Lift<conformance_Lookup> for crate::api::nested::Lookup {
    unsafe fn lift(view: &conformance_Lookup, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(
                match view.tag {
                    CONFORMANCE_LOOKUP_NOTHING => Self::Nothing {},
                    CONFORMANCE_LOOKUP_FOUND => {
                        let (view, at) = (&view.value.found, &at.field("found"));
                        Self::Found(Lift::lift(&view.field0, &at.field("field0"))?)
                    }
                    CONFORMANCE_LOOKUP_PARTLY => {
                        let (view, at) = (&view.value.partly, &at.field("partly"));
                        Self::Partly {
                            registry: Lift::lift(&view.registry, &at.field("registry"))?,
                            missing: Lift::lift(&view.missing, &at.field("missing"))?,
                        }
                    }
                    other => {
                        return Err(
                            at
                                .field("tag")
                                .invalid(
                                    &format!("{other} {}", "is not a variant of Lookup"),
                                ),
                        );
                    }
                },
            )
        }
    }
}

/// Made of itself through boxes on two sides.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Branch {
    /// A number.
    pub value: i32,
    /// What is smaller.
    /// Null if there is none.
    pub left: *const conformance_Branch,
    /// What is greater.
    /// Null if there is none.
    pub right: *const conformance_Branch,
}
const _: () = assert!(
    size_of:: < conformance_Branch > () == 24 && align_of:: < conformance_Branch > () ==
    8
);
const _: () = assert!(core::mem::offset_of!(conformance_Branch, value) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Branch, left) == 8);
const _: () = assert!(core::mem::offset_of!(conformance_Branch, right) == 16);
impl Lift<conformance_Branch> for crate::api::nested::Branch {
    unsafe fn lift(view: &conformance_Branch, at: &ArgPath<'_>) -> Result<Self, Fault> {
        let at = &at.deeper()?;
        unsafe {
            Ok(Self {
                value: Lift::lift(&view.value, &at.field("value"))?,
                left: Lift::lift(&view.left, &at.field("left"))?,
                right: Lift::lift(&view.right, &at.field("right"))?,
            })
        }
    }
}
impl Lower<conformance_Branch> for crate::api::nested::Branch {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Branch {
        if !arena.descend() {
            return unsafe { core::mem::zeroed() };
        }
        let view = {
            conformance_Branch {
                value: self.value.lower(arena),
                left: self.left.lower(arena),
                right: self.right.lower(arena),
            }
        };
        arena.ascend();
        view
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfParcel {
    pub ptr: *const conformance_Parcel,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfParcel > () == 16 && align_of:: <
    conformance_VecOfParcel > () == 8
);
impl Lower<conformance_VecOfParcel> for Vec<crate::api::nested::Parcel> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfParcel {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfParcel {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_VecOfParcel> for Vec<crate::api::nested::Parcel> {
    unsafe fn lift(
        view: &conformance_VecOfParcel,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A value that may be missing: `value` means something only if `present` is 1.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_OptionOfVecOfStr {
    pub present: u8,
    pub value: conformance_VecOfStr,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfVecOfStr > () == 24 && align_of:: <
    conformance_OptionOfVecOfStr > () == 8
);
impl Lower<conformance_OptionOfVecOfStr> for Option<Vec<String>> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfVecOfStr {
        match self {
            Some(value) => {
                conformance_OptionOfVecOfStr {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfVecOfStr> for Option<Vec<String>> {
    unsafe fn lift(
        view: &conformance_OptionOfVecOfStr,
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
pub struct conformance_OptionOfOptionOfI32 {
    pub present: u8,
    pub value: conformance_OptionOfI32,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfOptionOfI32 > () == 12 && align_of:: <
    conformance_OptionOfOptionOfI32 > () == 4
);
impl Lower<conformance_OptionOfOptionOfI32> for Option<Option<i32>> {
    fn lower(&self, arena: &mut Arena) -> conformance_OptionOfOptionOfI32 {
        match self {
            Some(value) => {
                conformance_OptionOfOptionOfI32 {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfOptionOfI32> for Option<Option<i32>> {
    unsafe fn lift(
        view: &conformance_OptionOfOptionOfI32,
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
pub struct conformance_VecOfOptionOfStr {
    pub ptr: *const conformance_OptionOfStr,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfOptionOfStr > () == 16 && align_of:: <
    conformance_VecOfOptionOfStr > () == 8
);
impl Lower<conformance_VecOfOptionOfStr> for Vec<Option<String>> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfOptionOfStr {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfOptionOfStr {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_VecOfOptionOfStr> for Vec<Option<String>> {
    unsafe fn lift(
        view: &conformance_VecOfOptionOfStr,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A fixed number of items.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_ArrayOf2U8 {
    pub items: [u8; 2],
}
const _: () = assert!(
    size_of:: < conformance_ArrayOf2U8 > () == 2 && align_of:: < conformance_ArrayOf2U8 >
    () == 1
);
impl Lower<conformance_ArrayOf2U8> for [u8; 2] {
    fn lower(&self, arena: &mut Arena) -> conformance_ArrayOf2U8 {
        conformance_ArrayOf2U8 {
            items: self.lower(arena),
        }
    }
}
impl Lift<conformance_ArrayOf2U8> for [u8; 2] {
    unsafe fn lift(
        view: &conformance_ArrayOf2U8,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.items, at) }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfStrToBytes_Entry {
    pub key: conformance_Str,
    pub value: conformance_Bytes,
}
const _: () = assert!(
    size_of:: < conformance_MapOfStrToBytes_Entry > () == 32 && align_of:: <
    conformance_MapOfStrToBytes_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfStrToBytes_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfStrToBytes_Entry, value) == 16
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfStrToBytes {
    pub ptr: *const conformance_MapOfStrToBytes_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfStrToBytes > () == 16 && align_of:: <
    conformance_MapOfStrToBytes > () == 8
);
impl Lower<conformance_MapOfStrToBytes> for std::collections::BTreeMap<String, Vec<u8>> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfStrToBytes {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfStrToBytes_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfStrToBytes {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfStrToBytes> for std::collections::BTreeMap<String, Vec<u8>> {
    unsafe fn lift(
        view: &conformance_MapOfStrToBytes,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: String = Lift::lift(&entry.key, &at.field("key"))?;
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
pub struct conformance_MapOfI32ToMapOfStrToBytes_Entry {
    pub key: i32,
    pub value: conformance_MapOfStrToBytes,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI32ToMapOfStrToBytes_Entry > () == 24 && align_of:: <
    conformance_MapOfI32ToMapOfStrToBytes_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfI32ToMapOfStrToBytes_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfI32ToMapOfStrToBytes_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfI32ToMapOfStrToBytes {
    pub ptr: *const conformance_MapOfI32ToMapOfStrToBytes_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfI32ToMapOfStrToBytes > () == 16 && align_of:: <
    conformance_MapOfI32ToMapOfStrToBytes > () == 8
);
impl Lower<conformance_MapOfI32ToMapOfStrToBytes>
for std::collections::BTreeMap<i32, std::collections::BTreeMap<String, Vec<u8>>> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfI32ToMapOfStrToBytes {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfI32ToMapOfStrToBytes_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfI32ToMapOfStrToBytes {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfI32ToMapOfStrToBytes>
for std::collections::BTreeMap<i32, std::collections::BTreeMap<String, Vec<u8>>> {
    unsafe fn lift(
        view: &conformance_MapOfI32ToMapOfStrToBytes,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: i32 = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: std::collections::BTreeMap<String, Vec<u8>> = Lift::lift(
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
pub struct conformance_MapOfColorToVecOfItem_Entry {
    pub key: conformance_Color,
    pub value: conformance_VecOfItem,
}
const _: () = assert!(
    size_of:: < conformance_MapOfColorToVecOfItem_Entry > () == 24 && align_of:: <
    conformance_MapOfColorToVecOfItem_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfColorToVecOfItem_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfColorToVecOfItem_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfColorToVecOfItem {
    pub ptr: *const conformance_MapOfColorToVecOfItem_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfColorToVecOfItem > () == 16 && align_of:: <
    conformance_MapOfColorToVecOfItem > () == 8
);
impl Lower<conformance_MapOfColorToVecOfItem>
for std::collections::HashMap<crate::api::basic::Color, Vec<crate::api::basic::Item>> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfColorToVecOfItem {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfColorToVecOfItem_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfColorToVecOfItem {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfColorToVecOfItem>
for std::collections::HashMap<crate::api::basic::Color, Vec<crate::api::basic::Item>> {
    unsafe fn lift(
        view: &conformance_MapOfColorToVecOfItem,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: crate::api::basic::Color = Lift::lift(
                        &entry.key,
                        &at.field("key"),
                    )?;
                    let value: Vec<crate::api::basic::Item> = Lift::lift(
                        &entry.value,
                        &at.field("value"),
                    )?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// Values that belong together, in the order of their declaration.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_TupleOfSealAndOptionOfMeters {
    pub field0: conformance_Seal,
    pub field1: conformance_OptionOfMeters,
}
const _: () = assert!(
    size_of:: < conformance_TupleOfSealAndOptionOfMeters > () == 32 && align_of:: <
    conformance_TupleOfSealAndOptionOfMeters > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfSealAndOptionOfMeters, field0) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfSealAndOptionOfMeters, field1) == 16
);
const _: () = assert!(
    size_of:: < conformance_TupleOfSealAndOptionOfMeters > () == 32 && align_of:: <
    conformance_TupleOfSealAndOptionOfMeters > () == 8
);
impl Lower<conformance_TupleOfSealAndOptionOfMeters>
for (crate::api::basic::Seal, Option<crate::api::basic::Meters>) {
    fn lower(&self, arena: &mut Arena) -> conformance_TupleOfSealAndOptionOfMeters {
        conformance_TupleOfSealAndOptionOfMeters {
            field0: self.0.lower(arena),
            field1: self.1.lower(arena),
        }
    }
}
impl Lift<conformance_TupleOfSealAndOptionOfMeters>
for (crate::api::basic::Seal, Option<crate::api::basic::Meters>) {
    unsafe fn lift(
        view: &conformance_TupleOfSealAndOptionOfMeters,
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
pub struct conformance_OptionOfTupleOfSealAndOptionOfMeters {
    pub present: u8,
    pub value: conformance_TupleOfSealAndOptionOfMeters,
}
const _: () = assert!(
    size_of:: < conformance_OptionOfTupleOfSealAndOptionOfMeters > () == 40 && align_of::
    < conformance_OptionOfTupleOfSealAndOptionOfMeters > () == 8
);
impl Lower<conformance_OptionOfTupleOfSealAndOptionOfMeters>
for Option<(crate::api::basic::Seal, Option<crate::api::basic::Meters>)> {
    fn lower(
        &self,
        arena: &mut Arena,
    ) -> conformance_OptionOfTupleOfSealAndOptionOfMeters {
        match self {
            Some(value) => {
                conformance_OptionOfTupleOfSealAndOptionOfMeters {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<conformance_OptionOfTupleOfSealAndOptionOfMeters>
for Option<(crate::api::basic::Seal, Option<crate::api::basic::Meters>)> {
    unsafe fn lift(
        view: &conformance_OptionOfTupleOfSealAndOptionOfMeters,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        match view.present {
            0 => Ok(None),
            1 => unsafe { Lift::lift(&view.value, at) }.map(Some),
            _ => Err(at.field("present").invalid("must be 0 or 1")),
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfCharToLabel_Entry {
    pub key: u32,
    pub value: conformance_Label,
}
const _: () = assert!(
    size_of:: < conformance_MapOfCharToLabel_Entry > () == 24 && align_of:: <
    conformance_MapOfCharToLabel_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfCharToLabel_Entry, key) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfCharToLabel_Entry, value) == 8
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfCharToLabel {
    pub ptr: *const conformance_MapOfCharToLabel_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfCharToLabel > () == 16 && align_of:: <
    conformance_MapOfCharToLabel > () == 8
);
impl Lower<conformance_MapOfCharToLabel>
for std::collections::BTreeMap<char, crate::api::basic::Label> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfCharToLabel {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfCharToLabel_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfCharToLabel {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfCharToLabel>
for std::collections::BTreeMap<char, crate::api::basic::Label> {
    unsafe fn lift(
        view: &conformance_MapOfCharToLabel,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: char = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: crate::api::basic::Label = Lift::lift(
                        &entry.value,
                        &at.field("value"),
                    )?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// Values that belong together, in the order of their declaration.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel {
    pub field0: conformance_TupleOfU8AndBool,
    pub field1: conformance_VecOfShape,
    pub field2: [conformance_Ratio; 2],
    pub field3: conformance_MapOfCharToLabel,
}
const _: () = assert!(
    size_of:: <
    conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel >
    () == 56 && align_of:: <
    conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel >
    () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel,
    field0) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel,
    field1) == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel,
    field2) == 24
);
const _: () = assert!(
    core::mem::offset_of!(conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel,
    field3) == 40
);
const _: () = assert!(
    size_of:: <
    conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel >
    () == 56 && align_of:: <
    conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel >
    () == 8
);
impl Lower<
    conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel,
>
for (
    (u8, bool),
    Vec<crate::api::basic::Shape>,
    [crate::api::basic::Ratio; 2],
    std::collections::BTreeMap<char, crate::api::basic::Label>,
) {
    fn lower(
        &self,
        arena: &mut Arena,
    ) -> conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel {
        conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel {
            field0: self.0.lower(arena),
            field1: self.1.lower(arena),
            field2: self.2.lower(arena),
            field3: self.3.lower(arena),
        }
    }
}
impl Lift<
    conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel,
>
for (
    (u8, bool),
    Vec<crate::api::basic::Shape>,
    [crate::api::basic::Ratio; 2],
    std::collections::BTreeMap<char, crate::api::basic::Label>,
) {
    unsafe fn lift(
        view: &conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok((
                Lift::lift(&view.field0, &at.field("field0"))?,
                Lift::lift(&view.field1, &at.field("field1"))?,
                Lift::lift(&view.field2, &at.field("field2"))?,
                Lift::lift(&view.field3, &at.field("field3"))?,
            ))
        }
    }
}

/// Values that belong together, in the order of their declaration.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_TupleOfDuration {
    pub field0: conformance_Duration,
}
const _: () = assert!(
    size_of:: < conformance_TupleOfDuration > () == 16 && align_of:: <
    conformance_TupleOfDuration > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_TupleOfDuration, field0) == 0);
const _: () = assert!(
    size_of:: < conformance_TupleOfDuration > () == 16 && align_of:: <
    conformance_TupleOfDuration > () == 8
);
impl Lower<conformance_TupleOfDuration> for (std::time::Duration,) {
    fn lower(&self, arena: &mut Arena) -> conformance_TupleOfDuration {
        conformance_TupleOfDuration {
            field0: self.0.lower(arena),
        }
    }
}
impl Lift<conformance_TupleOfDuration> for (std::time::Duration,) {
    unsafe fn lift(
        view: &conformance_TupleOfDuration,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { Ok((Lift::lift(&view.field0, &at.field("field0"))?,)) }
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

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfStrToTupleOfDurationAndSystemTime_Entry {
    pub key: conformance_Str,
    pub value: conformance_TupleOfDurationAndSystemTime,
}
const _: () = assert!(
    size_of:: < conformance_MapOfStrToTupleOfDurationAndSystemTime_Entry > () == 48 &&
    align_of:: < conformance_MapOfStrToTupleOfDurationAndSystemTime_Entry > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfStrToTupleOfDurationAndSystemTime_Entry, key)
    == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfStrToTupleOfDurationAndSystemTime_Entry,
    value) == 16
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfStrToTupleOfDurationAndSystemTime {
    pub ptr: *const conformance_MapOfStrToTupleOfDurationAndSystemTime_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfStrToTupleOfDurationAndSystemTime > () == 16 &&
    align_of:: < conformance_MapOfStrToTupleOfDurationAndSystemTime > () == 8
);
impl Lower<conformance_MapOfStrToTupleOfDurationAndSystemTime>
for std::collections::BTreeMap<String, (std::time::Duration, std::time::SystemTime)> {
    fn lower(
        &self,
        arena: &mut Arena,
    ) -> conformance_MapOfStrToTupleOfDurationAndSystemTime {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfStrToTupleOfDurationAndSystemTime_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfStrToTupleOfDurationAndSystemTime {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfStrToTupleOfDurationAndSystemTime>
for std::collections::BTreeMap<String, (std::time::Duration, std::time::SystemTime)> {
    unsafe fn lift(
        view: &conformance_MapOfStrToTupleOfDurationAndSystemTime,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: String = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: (std::time::Duration, std::time::SystemTime) = Lift::lift(
                        &entry.value,
                        &at.field("value"),
                    )?;
                    Ok((key, value))
                },
            )
        }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_VecOfOptionOfShape {
    pub ptr: *const conformance_OptionOfShape,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_VecOfOptionOfShape > () == 16 && align_of:: <
    conformance_VecOfOptionOfShape > () == 8
);
impl Lower<conformance_VecOfOptionOfShape> for Vec<Option<crate::api::basic::Shape>> {
    fn lower(&self, arena: &mut Arena) -> conformance_VecOfOptionOfShape {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        conformance_VecOfOptionOfShape {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_VecOfOptionOfShape> for Vec<Option<crate::api::basic::Shape>> {
    unsafe fn lift(
        view: &conformance_VecOfOptionOfShape,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// Two and more types around each other.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Nestings {
    /// A list of structures with bytes.
    pub parcels: conformance_VecOfParcel,
    /// A list or nothing.
    pub maybeNames: conformance_OptionOfVecOfStr,
    /// A map of structures or nothing.
    pub maybeItems: conformance_MapOfStrToOptionOfItem,
    /// An array of structures.
    pub corners: [conformance_Item; 3],
    /// A variant with data that has a structure with a map.
    pub lookup: conformance_Lookup,
    /// Made of itself through boxes.
    pub branch: conformance_Branch,
    /// An option in an option.
    pub maybeMaybe: conformance_OptionOfOptionOfI32,
    /// Options in a list.
    pub textsOrNothing: conformance_VecOfOptionOfStr,
    /// Lists in a list.
    pub matrix: conformance_VecOfVecOfF64,
    /// Arrays in an array.
    pub board: [conformance_ArrayOf2U8; 3],
    /// Aliases of arrays in a list.
    pub quads: conformance_VecOfQuad,
    /// Lists in an array.
    pub columns: [conformance_VecOfStr; 2],
    /// Options in an array.
    pub slots_: [conformance_OptionOfColor; 2],
    /// Options of arrays.
    pub maybeQuad: conformance_OptionOfQuad,
    /// Maps in a list.
    pub maps: conformance_VecOfMapOfStrToI64,
    /// Maps or nothing.
    pub maybeMap: conformance_OptionOfMapOfStrToI64,
    /// Maps in a map.
    pub mapOfMaps: conformance_MapOfI32ToMapOfStrToBytes,
    /// Lists in a map without order.
    pub listsByColor: conformance_MapOfColorToVecOfItem,
    /// Tuples in a list.
    pub pairs: conformance_VecOfTupleOfI32AndStr,
    /// Tuples or nothing.
    pub maybePair: conformance_OptionOfTupleOfSealAndOptionOfMeters,
    /// A tuple in a tuple, a list, an array and a map in it.
    pub tuple: conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel,
    /// A tuple of one part.
    pub single: conformance_TupleOfDuration,
    /// Tuples in a map.
    pub tuplesByName: conformance_MapOfStrToTupleOfDurationAndSystemTime,
    /// Boxes in a list.
    pub trees: conformance_VecOfBoxOfTree,
    /// A box or nothing.
    /// Null if there is none.
    pub maybeTree: *const conformance_Tree,
    /// Variants with data or nothing, in a list.
    pub shapes: conformance_VecOfOptionOfShape,
}
const _: () = assert!(
    size_of:: < conformance_Nestings > () == 640 && align_of:: < conformance_Nestings >
    () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, parcels) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, maybeNames) == 16);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, maybeItems) == 40);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, corners) == 56);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, lookup) == 176);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, branch) == 216);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, maybeMaybe) == 240);
const _: () = assert!(
    core::mem::offset_of!(conformance_Nestings, textsOrNothing) == 256
);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, matrix) == 272);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, board) == 288);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, quads) == 296);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, columns) == 312);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, slots_) == 344);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, maybeQuad) == 360);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, maps) == 384);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, maybeMap) == 400);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, mapOfMaps) == 424);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, listsByColor) == 440);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, pairs) == 456);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, maybePair) == 472);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, tuple) == 512);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, single) == 568);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, tuplesByName) == 584);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, trees) == 600);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, maybeTree) == 616);
const _: () = assert!(core::mem::offset_of!(conformance_Nestings, shapes) == 624);
impl Lift<conformance_Nestings> for crate::api::nested::Nestings {
    unsafe fn lift(
        view: &conformance_Nestings,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                parcels: Lift::lift(&view.parcels, &at.field("parcels"))?,
                maybe_names: Lift::lift(&view.maybeNames, &at.field("maybeNames"))?,
                maybe_items: Lift::lift(&view.maybeItems, &at.field("maybeItems"))?,
                corners: Lift::lift(&view.corners, &at.field("corners"))?,
                lookup: Lift::lift(&view.lookup, &at.field("lookup"))?,
                branch: Lift::lift(&view.branch, &at.field("branch"))?,
                maybe_maybe: Lift::lift(&view.maybeMaybe, &at.field("maybeMaybe"))?,
                texts_or_nothing: Lift::lift(
                    &view.textsOrNothing,
                    &at.field("textsOrNothing"),
                )?,
                matrix: Lift::lift(&view.matrix, &at.field("matrix"))?,
                board: Lift::lift(&view.board, &at.field("board"))?,
                quads: Lift::lift(&view.quads, &at.field("quads"))?,
                columns: Lift::lift(&view.columns, &at.field("columns"))?,
                slots: Lift::lift(&view.slots_, &at.field("slots_"))?,
                maybe_quad: Lift::lift(&view.maybeQuad, &at.field("maybeQuad"))?,
                maps: Lift::lift(&view.maps, &at.field("maps"))?,
                maybe_map: Lift::lift(&view.maybeMap, &at.field("maybeMap"))?,
                map_of_maps: Lift::lift(&view.mapOfMaps, &at.field("mapOfMaps"))?,
                lists_by_color: Lift::lift(
                    &view.listsByColor,
                    &at.field("listsByColor"),
                )?,
                pairs: Lift::lift(&view.pairs, &at.field("pairs"))?,
                maybe_pair: Lift::lift(&view.maybePair, &at.field("maybePair"))?,
                tuple: Lift::lift(&view.tuple, &at.field("tuple"))?,
                single: Lift::lift(&view.single, &at.field("single"))?,
                tuples_by_name: Lift::lift(
                    &view.tuplesByName,
                    &at.field("tuplesByName"),
                )?,
                trees: Lift::lift(&view.trees, &at.field("trees"))?,
                maybe_tree: Lift::lift(&view.maybeTree, &at.field("maybeTree"))?,
                shapes: Lift::lift(&view.shapes, &at.field("shapes"))?,
            })
        }
    }
}
impl Lower<conformance_Nestings> for crate::api::nested::Nestings {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Nestings {
        conformance_Nestings {
            parcels: self.parcels.lower(arena),
            maybeNames: self.maybe_names.lower(arena),
            maybeItems: self.maybe_items.lower(arena),
            corners: self.corners.lower(arena),
            lookup: self.lookup.lower(arena),
            branch: self.branch.lower(arena),
            maybeMaybe: self.maybe_maybe.lower(arena),
            textsOrNothing: self.texts_or_nothing.lower(arena),
            matrix: self.matrix.lower(arena),
            board: self.board.lower(arena),
            quads: self.quads.lower(arena),
            columns: self.columns.lower(arena),
            slots_: self.slots.lower(arena),
            maybeQuad: self.maybe_quad.lower(arena),
            maps: self.maps.lower(arena),
            maybeMap: self.maybe_map.lower(arena),
            mapOfMaps: self.map_of_maps.lower(arena),
            listsByColor: self.lists_by_color.lower(arena),
            pairs: self.pairs.lower(arena),
            maybePair: self.maybe_pair.lower(arena),
            tuple: self.tuple.lower(arena),
            single: self.single.lower(arena),
            tuplesByName: self.tuples_by_name.lower(arena),
            trees: self.trees.lower(arena),
            maybeTree: self.maybe_tree.lower(arena),
            shapes: self.shapes.lower(arena),
        }
    }
}

/// A field of each type: what is one number, one text, one stretch of bytes or time.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Scalars {
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
    /// A duration.
    pub length: conformance_Duration,
    /// A moment.
    pub moment: conformance_SystemTime,
}
const _: () = assert!(
    size_of:: < conformance_Scalars > () == 120 && align_of:: < conformance_Scalars > ()
    == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Scalars, flag) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Scalars, signed8) == 1);
const _: () = assert!(core::mem::offset_of!(conformance_Scalars, signed16) == 2);
const _: () = assert!(core::mem::offset_of!(conformance_Scalars, signed32) == 4);
const _: () = assert!(core::mem::offset_of!(conformance_Scalars, signed64) == 8);
const _: () = assert!(core::mem::offset_of!(conformance_Scalars, unsigned8) == 16);
const _: () = assert!(core::mem::offset_of!(conformance_Scalars, unsigned16) == 18);
const _: () = assert!(core::mem::offset_of!(conformance_Scalars, unsigned32) == 20);
const _: () = assert!(core::mem::offset_of!(conformance_Scalars, unsigned64) == 24);
const _: () = assert!(core::mem::offset_of!(conformance_Scalars, single) == 32);
const _: () = assert!(core::mem::offset_of!(conformance_Scalars, doublePrecision) == 40);
const _: () = assert!(core::mem::offset_of!(conformance_Scalars, letter) == 48);
const _: () = assert!(core::mem::offset_of!(conformance_Scalars, text) == 56);
const _: () = assert!(core::mem::offset_of!(conformance_Scalars, blob) == 72);
const _: () = assert!(core::mem::offset_of!(conformance_Scalars, length) == 88);
const _: () = assert!(core::mem::offset_of!(conformance_Scalars, moment) == 104);
impl Lift<conformance_Scalars> for crate::api::positions::Scalars {
    unsafe fn lift(view: &conformance_Scalars, at: &ArgPath<'_>) -> Result<Self, Fault> {
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
                length: Lift::lift(&view.length, &at.field("length"))?,
                moment: Lift::lift(&view.moment, &at.field("moment"))?,
            })
        }
    }
}
impl Lower<conformance_Scalars> for crate::api::positions::Scalars {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Scalars {
        conformance_Scalars {
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
            length: self.length.lower(arena),
            moment: self.moment.lower(arena),
        }
    }
}

/// A field of each type: what is declared, or made of others.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Composites {
    /// A variant without data.
    pub color: conformance_Color,
    /// A variant with a number at the end of what there is.
    pub level: conformance_Level,
    /// A variant with named data.
    pub shape: conformance_Shape,
    /// A variant with unnamed data.
    pub token: conformance_Token,
    /// A structure.
    pub item: conformance_Item,
    /// A newtype of a number.
    pub meters: conformance_Meters,
    /// A newtype of a text.
    pub label: conformance_Label,
    /// A newtype of bytes.
    pub seal: conformance_Seal,
    /// An alias of a number.
    pub ratio: conformance_Ratio,
    /// An alias of an array.
    pub quad: conformance_Quad,
    /// A list of numbers.
    pub numbers: conformance_VecOfI32,
    /// An array of structures.
    pub corners: [conformance_Item; 2],
    /// A number or nothing.
    pub maybe: conformance_OptionOfI64,
    /// A map in order.
    pub byName: conformance_MapOfStrToI64,
    /// A map without order.
    pub byId: conformance_MapOfU32ToItem,
    /// A tuple.
    pub pair: conformance_TupleOfI32AndStr,
    /// A box.
    /// Never null.
    pub tree: *const conformance_Tree,
    /// A type that is made of itself.
    pub list: conformance_List,
    /// Variants that are made of the whole.
    pub expr: conformance_Expr,
}
const _: () = assert!(
    size_of:: < conformance_Composites > () == 432 && align_of:: < conformance_Composites
    > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, color) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, level) == 4);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, shape) == 8);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, token) == 48);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, item) == 96);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, meters) == 136);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, label) == 144);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, seal) == 160);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, ratio) == 176);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, quad) == 184);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, numbers) == 200);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, corners) == 216);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, maybe) == 296);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, byName) == 312);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, byId) == 328);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, pair) == 344);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, tree) == 368);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, list) == 376);
const _: () = assert!(core::mem::offset_of!(conformance_Composites, expr) == 392);
impl Lift<conformance_Composites> for crate::api::positions::Composites {
    unsafe fn lift(
        view: &conformance_Composites,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                color: Lift::lift(&view.color, &at.field("color"))?,
                level: Lift::lift(&view.level, &at.field("level"))?,
                shape: Lift::lift(&view.shape, &at.field("shape"))?,
                token: Lift::lift(&view.token, &at.field("token"))?,
                item: Lift::lift(&view.item, &at.field("item"))?,
                meters: Lift::lift(&view.meters, &at.field("meters"))?,
                label: Lift::lift(&view.label, &at.field("label"))?,
                seal: Lift::lift(&view.seal, &at.field("seal"))?,
                ratio: Lift::lift(&view.ratio, &at.field("ratio"))?,
                quad: Lift::lift(&view.quad, &at.field("quad"))?,
                numbers: Lift::lift(&view.numbers, &at.field("numbers"))?,
                corners: Lift::lift(&view.corners, &at.field("corners"))?,
                maybe: Lift::lift(&view.maybe, &at.field("maybe"))?,
                by_name: Lift::lift(&view.byName, &at.field("byName"))?,
                by_id: Lift::lift(&view.byId, &at.field("byId"))?,
                pair: Lift::lift(&view.pair, &at.field("pair"))?,
                tree: Lift::lift(&view.tree, &at.field("tree"))?,
                list: Lift::lift(&view.list, &at.field("list"))?,
                expr: Lift::lift(&view.expr, &at.field("expr"))?,
            })
        }
    }
}
impl Lower<conformance_Composites> for crate::api::positions::Composites {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Composites {
        conformance_Composites {
            color: self.color.lower(arena),
            level: self.level.lower(arena),
            shape: self.shape.lower(arena),
            token: self.token.lower(arena),
            item: self.item.lower(arena),
            meters: self.meters.lower(arena),
            label: self.label.lower(arena),
            seal: self.seal.lower(arena),
            ratio: self.ratio.lower(arena),
            quad: self.quad.lower(arena),
            numbers: self.numbers.lower(arena),
            corners: self.corners.lower(arena),
            maybe: self.maybe.lower(arena),
            byName: self.by_name.lower(arena),
            byId: self.by_id.lower(arena),
            pair: self.pair.lower(arena),
            tree: self.tree.lower(arena),
            list: self.list.lower(arena),
            expr: self.expr.lower(arena),
        }
    }
}

/// It was what is one number, one text, one stretch of bytes or time.
pub const CONFORMANCE_CARRIES_ALL_SCALARS: i32 = 0;
/// It was what is one number, one text, one stretch of bytes or time.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_CarriesAll_Scalars {
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
    /// A duration.
    pub length: conformance_Duration,
    /// A moment.
    pub moment: conformance_SystemTime,
}
const _: () = assert!(
    size_of:: < conformance_CarriesAll_Scalars > () == 120 && align_of:: <
    conformance_CarriesAll_Scalars > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_CarriesAll_Scalars, flag) == 0);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Scalars, signed8) == 1
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Scalars, signed16) == 2
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Scalars, signed32) == 4
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Scalars, signed64) == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Scalars, unsigned8) == 16
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Scalars, unsigned16) == 18
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Scalars, unsigned32) == 20
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Scalars, unsigned64) == 24
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Scalars, single) == 32
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Scalars, doublePrecision) == 40
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Scalars, letter) == 48
);
const _: () = assert!(core::mem::offset_of!(conformance_CarriesAll_Scalars, text) == 56);
const _: () = assert!(core::mem::offset_of!(conformance_CarriesAll_Scalars, blob) == 72);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Scalars, length) == 88
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Scalars, moment) == 104
);
/// It was what is declared, or made of others.
pub const CONFORMANCE_CARRIES_ALL_COMPOSITES: i32 = 1;
/// It was what is declared, or made of others.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_CarriesAll_Composites {
    /// A variant without data.
    pub color: conformance_Color,
    /// A variant with a number at the end of what there is.
    pub level: conformance_Level,
    /// A variant with named data.
    pub shape: conformance_Shape,
    /// A variant with unnamed data.
    pub token: conformance_Token,
    /// A structure.
    pub item: conformance_Item,
    /// A newtype of a number.
    pub meters: conformance_Meters,
    /// A newtype of a text.
    pub label: conformance_Label,
    /// A newtype of bytes.
    pub seal: conformance_Seal,
    /// An alias of a number.
    pub ratio: conformance_Ratio,
    /// An alias of an array.
    pub quad: conformance_Quad,
    /// A list of numbers.
    pub numbers: conformance_VecOfI32,
    /// An array of structures.
    pub corners: [conformance_Item; 2],
    /// A number or nothing.
    pub maybe: conformance_OptionOfI64,
    /// A map in order.
    pub byName: conformance_MapOfStrToI64,
    /// A map without order.
    pub byId: conformance_MapOfU32ToItem,
    /// A tuple.
    pub pair: conformance_TupleOfI32AndStr,
    /// A box.
    /// Never null.
    pub tree: *const conformance_Tree,
    /// A type that is made of itself.
    pub list: conformance_List,
    /// Variants that are made of the whole.
    pub expr: conformance_Expr,
}
const _: () = assert!(
    size_of:: < conformance_CarriesAll_Composites > () == 432 && align_of:: <
    conformance_CarriesAll_Composites > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, color) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, level) == 4
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, shape) == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, token) == 48
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, item) == 96
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, meters) == 136
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, label) == 144
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, seal) == 160
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, ratio) == 176
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, quad) == 184
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, numbers) == 200
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, corners) == 216
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, maybe) == 296
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, byName) == 312
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, byId) == 328
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, pair) == 344
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, tree) == 368
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, list) == 376
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Composites, expr) == 392
);
/// It was lists, arrays, options and maps.
pub const CONFORMANCE_CARRIES_ALL_CONTAINERS: i32 = 2;
/// It was lists, arrays, options and maps.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_CarriesAll_Containers {
    /// Lists.
    pub lists: conformance_Lists,
    /// Arrays.
    pub arrays: conformance_Arrays,
    /// Values or nothing.
    pub maybes: conformance_Maybes,
    /// Sorted maps by every kind of key.
    pub byKey: conformance_ByKey,
    /// Maps without order by every kind of key.
    pub byKeyUnsorted: conformance_ByKeyUnsorted,
}
const _: () = assert!(
    size_of:: < conformance_CarriesAll_Containers > () == 3048 && align_of:: <
    conformance_CarriesAll_Containers > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Containers, lists) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Containers, arrays) == 560
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Containers, maybes) == 1648
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Containers, byKey) == 2408
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Containers, byKeyUnsorted) == 2728
);
/// It was what is inside of something else.
pub const CONFORMANCE_CARRIES_ALL_NESTED: i32 = 3;
/// It was what is inside of something else.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_CarriesAll_Nested {
    /// Tuples.
    pub pairs: conformance_Pairs,
    /// Newtypes.
    pub newtypes: conformance_Newtypes,
    /// Variants with data of every type.
    pub cases: conformance_Cases,
    /// Nestings of several kinds.
    pub nestings: conformance_Nestings,
}
const _: () = assert!(
    size_of:: < conformance_CarriesAll_Nested > () == 2184 && align_of:: <
    conformance_CarriesAll_Nested > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_CarriesAll_Nested, pairs) == 0);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Nested, newtypes) == 552
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Nested, cases) == 1104
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Nested, nestings) == 1544
);
/// It was a tuple.
pub const CONFORMANCE_CARRIES_ALL_UNNAMED: i32 = 4;
/// It was a tuple.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_CarriesAll_Unnamed {
    pub field0: i32,
    pub field1: conformance_Str,
    pub field2: conformance_Item,
}
const _: () = assert!(
    size_of:: < conformance_CarriesAll_Unnamed > () == 64 && align_of:: <
    conformance_CarriesAll_Unnamed > () == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Unnamed, field0) == 0
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Unnamed, field1) == 8
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CarriesAll_Unnamed, field2) == 24
);
/// There is nothing more to say.
pub const CONFORMANCE_CARRIES_ALL_NOTHING: i32 = 5;
/// The data of the variant that `tag` names.
#[repr(C)]
#[derive(Clone, Copy)]
pub union conformance_CarriesAll_Value {
    pub scalars: conformance_CarriesAll_Scalars,
    pub composites: conformance_CarriesAll_Composites,
    pub containers: conformance_CarriesAll_Containers,
    pub nested: conformance_CarriesAll_Nested,
    pub unnamed: conformance_CarriesAll_Unnamed,
}
/// An error that carries each type.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_CarriesAll {
    /// Which variant this is.
    pub tag: i32,
    /// The data of that variant; nothing if it has none.
    pub value: conformance_CarriesAll_Value,
}
const _: () = assert!(
    size_of:: < conformance_CarriesAll > () == 3056 && align_of:: <
    conformance_CarriesAll > () == 8
);
impl Lower<conformance_CarriesAll> for crate::api::positions::CarriesAll {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_CarriesAll {
        let mut view: conformance_CarriesAll = unsafe { core::mem::zeroed() };
        match self {
            Self::Scalars {
                flag: field_0,
                signed8: field_1,
                signed16: field_2,
                signed32: field_3,
                signed64: field_4,
                unsigned8: field_5,
                unsigned16: field_6,
                unsigned32: field_7,
                unsigned64: field_8,
                single: field_9,
                double_precision: field_10,
                letter: field_11,
                text: field_12,
                blob: field_13,
                length: field_14,
                moment: field_15,
            } => {
                view.tag = CONFORMANCE_CARRIES_ALL_SCALARS;
                view.value.scalars = conformance_CarriesAll_Scalars {
                    flag: field_0.lower(arena),
                    signed8: field_1.lower(arena),
                    signed16: field_2.lower(arena),
                    signed32: field_3.lower(arena),
                    signed64: field_4.lower(arena),
                    unsigned8: field_5.lower(arena),
                    unsigned16: field_6.lower(arena),
                    unsigned32: field_7.lower(arena),
                    unsigned64: field_8.lower(arena),
                    single: field_9.lower(arena),
                    doublePrecision: field_10.lower(arena),
                    letter: field_11.lower(arena),
                    text: field_12.lower(arena),
                    blob: field_13.lower(arena),
                    length: field_14.lower(arena),
                    moment: field_15.lower(arena),
                };
            }
            Self::Composites {
                color: field_0,
                level: field_1,
                shape: field_2,
                token: field_3,
                item: field_4,
                meters: field_5,
                label: field_6,
                seal: field_7,
                ratio: field_8,
                quad: field_9,
                numbers: field_10,
                corners: field_11,
                maybe: field_12,
                by_name: field_13,
                by_id: field_14,
                pair: field_15,
                tree: field_16,
                list: field_17,
                expr: field_18,
            } => {
                view.tag = CONFORMANCE_CARRIES_ALL_COMPOSITES;
                view.value.composites = conformance_CarriesAll_Composites {
                    color: field_0.lower(arena),
                    level: field_1.lower(arena),
                    shape: field_2.lower(arena),
                    token: field_3.lower(arena),
                    item: field_4.lower(arena),
                    meters: field_5.lower(arena),
                    label: field_6.lower(arena),
                    seal: field_7.lower(arena),
                    ratio: field_8.lower(arena),
                    quad: field_9.lower(arena),
                    numbers: field_10.lower(arena),
                    corners: field_11.lower(arena),
                    maybe: field_12.lower(arena),
                    byName: field_13.lower(arena),
                    byId: field_14.lower(arena),
                    pair: field_15.lower(arena),
                    tree: field_16.lower(arena),
                    list: field_17.lower(arena),
                    expr: field_18.lower(arena),
                };
            }
            Self::Containers {
                lists: field_0,
                arrays: field_1,
                maybes: field_2,
                by_key: field_3,
                by_key_unsorted: field_4,
            } => {
                view.tag = CONFORMANCE_CARRIES_ALL_CONTAINERS;
                view.value.containers = conformance_CarriesAll_Containers {
                    lists: field_0.lower(arena),
                    arrays: field_1.lower(arena),
                    maybes: field_2.lower(arena),
                    byKey: field_3.lower(arena),
                    byKeyUnsorted: field_4.lower(arena),
                };
            }
            Self::Nested {
                pairs: field_0,
                newtypes: field_1,
                cases: field_2,
                nestings: field_3,
            } => {
                view.tag = CONFORMANCE_CARRIES_ALL_NESTED;
                view.value.nested = conformance_CarriesAll_Nested {
                    pairs: field_0.lower(arena),
                    newtypes: field_1.lower(arena),
                    cases: field_2.lower(arena),
                    nestings: field_3.lower(arena),
                };
            }
            Self::Unnamed(field_0, field_1, field_2) => {
                view.tag = CONFORMANCE_CARRIES_ALL_UNNAMED;
                view.value.unnamed = conformance_CarriesAll_Unnamed {
                    field0: field_0.lower(arena),
                    field1: field_1.lower(arena),
                    field2: field_2.lower(arena),
                };
            }
            Self::Nothing { .. } => view.tag = CONFORMANCE_CARRIES_ALL_NOTHING,
        }
        view
    }
}
impl Lift<conformance_CarriesAll> for crate::api::positions::CarriesAll {
    unsafe fn lift(
        view: &conformance_CarriesAll,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok(
                match view.tag {
                    CONFORMANCE_CARRIES_ALL_SCALARS => {
                        let (view, at) = (&view.value.scalars, &at.field("scalars"));
                        Self::Scalars {
                            flag: Lift::lift(&view.flag, &at.field("flag"))?,
                            signed8: Lift::lift(&view.signed8, &at.field("signed8"))?,
                            signed16: Lift::lift(&view.signed16, &at.field("signed16"))?,
                            signed32: Lift::lift(&view.signed32, &at.field("signed32"))?,
                            signed64: Lift::lift(&view.signed64, &at.field("signed64"))?,
                            unsigned8: Lift::lift(
                                &view.unsigned8,
                                &at.field("unsigned8"),
                            )?,
                            unsigned16: Lift::lift(
                                &view.unsigned16,
                                &at.field("unsigned16"),
                            )?,
                            unsigned32: Lift::lift(
                                &view.unsigned32,
                                &at.field("unsigned32"),
                            )?,
                            unsigned64: Lift::lift(
                                &view.unsigned64,
                                &at.field("unsigned64"),
                            )?,
                            single: Lift::lift(&view.single, &at.field("single"))?,
                            double_precision: Lift::lift(
                                &view.doublePrecision,
                                &at.field("doublePrecision"),
                            )?,
                            letter: Lift::lift(&view.letter, &at.field("letter"))?,
                            text: Lift::lift(&view.text, &at.field("text"))?,
                            blob: Lift::lift(&view.blob, &at.field("blob"))?,
                            length: Lift::lift(&view.length, &at.field("length"))?,
                            moment: Lift::lift(&view.moment, &at.field("moment"))?,
                        }
                    }
                    CONFORMANCE_CARRIES_ALL_COMPOSITES => {
                        let (view, at) = (
                            &view.value.composites,
                            &at.field("composites"),
                        );
                        Self::Composites {
                            color: Lift::lift(&view.color, &at.field("color"))?,
                            level: Lift::lift(&view.level, &at.field("level"))?,
                            shape: Lift::lift(&view.shape, &at.field("shape"))?,
                            token: Lift::lift(&view.token, &at.field("token"))?,
                            item: Lift::lift(&view.item, &at.field("item"))?,
                            meters: Lift::lift(&view.meters, &at.field("meters"))?,
                            label: Lift::lift(&view.label, &at.field("label"))?,
                            seal: Lift::lift(&view.seal, &at.field("seal"))?,
                            ratio: Lift::lift(&view.ratio, &at.field("ratio"))?,
                            quad: Lift::lift(&view.quad, &at.field("quad"))?,
                            numbers: Lift::lift(&view.numbers, &at.field("numbers"))?,
                            corners: Lift::lift(&view.corners, &at.field("corners"))?,
                            maybe: Lift::lift(&view.maybe, &at.field("maybe"))?,
                            by_name: Lift::lift(&view.byName, &at.field("byName"))?,
                            by_id: Lift::lift(&view.byId, &at.field("byId"))?,
                            pair: Lift::lift(&view.pair, &at.field("pair"))?,
                            tree: Lift::lift(&view.tree, &at.field("tree"))?,
                            list: Lift::lift(&view.list, &at.field("list"))?,
                            expr: Lift::lift(&view.expr, &at.field("expr"))?,
                        }
                    }
                    CONFORMANCE_CARRIES_ALL_CONTAINERS => {
                        let (view, at) = (
                            &view.value.containers,
                            &at.field("containers"),
                        );
                        Self::Containers {
                            lists: Lift::lift(&view.lists, &at.field("lists"))?,
                            arrays: Lift::lift(&view.arrays, &at.field("arrays"))?,
                            maybes: Lift::lift(&view.maybes, &at.field("maybes"))?,
                            by_key: Lift::lift(&view.byKey, &at.field("byKey"))?,
                            by_key_unsorted: Lift::lift(
                                &view.byKeyUnsorted,
                                &at.field("byKeyUnsorted"),
                            )?,
                        }
                    }
                    CONFORMANCE_CARRIES_ALL_NESTED => {
                        let (view, at) = (&view.value.nested, &at.field("nested"));
                        Self::Nested {
                            pairs: Lift::lift(&view.pairs, &at.field("pairs"))?,
                            newtypes: Lift::lift(&view.newtypes, &at.field("newtypes"))?,
                            cases: Lift::lift(&view.cases, &at.field("cases"))?,
                            nestings: Lift::lift(&view.nestings, &at.field("nestings"))?,
                        }
                    }
                    CONFORMANCE_CARRIES_ALL_UNNAMED => {
                        let (view, at) = (&view.value.unnamed, &at.field("unnamed"));
                        Self::Unnamed(
                            Lift::lift(&view.field0, &at.field("field0"))?,
                            Lift::lift(&view.field1, &at.field("field1"))?,
                            Lift::lift(&view.field2, &at.field("field2"))?,
                        )
                    }
                    CONFORMANCE_CARRIES_ALL_NOTHING => Self::Nothing {},
                    other => {
                        return Err(
                            at
                                .field("tag")
                                .invalid(
                                    &format!("{other} {}", "is not a variant of CarriesAll"),
                                ),
                        );
                    }
                },
            )
        }
    }
}

/// What one of two declarations stands for.
pub type conformance_Ticket = i64;

/// Somewhere.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Place {
    /// A type of the module around this one.
    pub ticket: conformance_Ticket,
    /// A length from constants of this file.
    pub directions: [i16; 4],
    /// A type of a file beside that module.
    pub color: conformance_Color,
}
const _: () = assert!(
    size_of:: < conformance_Place > () == 24 && align_of:: < conformance_Place > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Place, ticket) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Place, directions) == 8);
const _: () = assert!(core::mem::offset_of!(conformance_Place, color) == 16);
impl Lift<conformance_Place> for crate::api::scattered::elsewhere::Place {
    unsafe fn lift(view: &conformance_Place, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                ticket: Lift::lift(&view.ticket, &at.field("ticket"))?,
                directions: Lift::lift(&view.directions, &at.field("directions"))?,
                color: Lift::lift(&view.color, &at.field("color"))?,
            })
        }
    }
}
impl Lower<conformance_Place> for crate::api::scattered::elsewhere::Place {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Place {
        conformance_Place {
            ticket: self.ticket.lower(arena),
            directions: self.directions.lower(arena),
            color: self.color.lower(arena),
        }
    }
}

/// What is only found by its path.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Deep {
    /// A type of the module around this one.
    pub number: conformance_Ticket,
    /// A type from another file, under another name.
    pub spot: conformance_Place,
}
const _: () = assert!(
    size_of:: < conformance_Deep > () == 32 && align_of:: < conformance_Deep > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Deep, number) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Deep, spot) == 8);
impl Lift<conformance_Deep> for crate::api::scattered::inner::Deep {
    unsafe fn lift(view: &conformance_Deep, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                number: Lift::lift(&view.number, &at.field("number"))?,
                spot: Lift::lift(&view.spot, &at.field("spot"))?,
            })
        }
    }
}
impl Lower<conformance_Deep> for crate::api::scattered::inner::Deep {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Deep {
        conformance_Deep {
            number: self.number.lower(arena),
            spot: self.spot.lower(arena),
        }
    }
}

/// Some of this is there and some is not.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_Conditional {
    /// Always there.
    pub ticket: conformance_Ticket,
    /// There on each system that is tested.
    pub there: conformance_Str,
}
const _: () = assert!(
    size_of:: < conformance_Conditional > () == 24 && align_of:: <
    conformance_Conditional > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_Conditional, ticket) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_Conditional, there) == 8);
impl Lift<conformance_Conditional> for crate::api::scattered::Conditional {
    unsafe fn lift(
        view: &conformance_Conditional,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                ticket: Lift::lift(&view.ticket, &at.field("ticket"))?,
                there: Lift::lift(&view.there, &at.field("there"))?,
            })
        }
    }
}
impl Lower<conformance_Conditional> for crate::api::scattered::Conditional {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Conditional {
        conformance_Conditional {
            ticket: self.ticket.lower(arena),
            there: self.there.lower(arena),
        }
    }
}

/// Some variants are there and some are not.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct conformance_Choice(pub i32);
/// Always there.
pub const CONFORMANCE_CHOICE_FIRST: i32 = 0;
/// There on each system that is tested.
pub const CONFORMANCE_CHOICE_SECOND: i32 = 1;
unsafe impl rt::ffi::NumberView for conformance_Choice {
    fn of(number: i32) -> Self {
        Self(number)
    }
}
impl Lower<conformance_Choice> for crate::api::scattered::Choice {
    fn lower(&self, _: &mut Arena) -> conformance_Choice {
        conformance_Choice(*self as i32)
    }
}
impl Lift<conformance_Choice> for crate::api::scattered::Choice {
    unsafe fn lift(view: &conformance_Choice, at: &ArgPath<'_>) -> Result<Self, Fault> {
        match view.0 {
            0 => Ok(Self::First),
            1 => Ok(Self::Second),
            other => Err(at.invalid(&format!("{other} {}", "is not a value of Choice"))),
        }
    }
}

/// A key and its value.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfU32ToI32_Entry {
    pub key: u32,
    pub value: i32,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU32ToI32_Entry > () == 8 && align_of:: <
    conformance_MapOfU32ToI32_Entry > () == 4
);
const _: () = assert!(core::mem::offset_of!(conformance_MapOfU32ToI32_Entry, key) == 0);
const _: () = assert!(
    core::mem::offset_of!(conformance_MapOfU32ToI32_Entry, value) == 4
);

/// Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
/// there once; going in, the last of several entries with the same key counts.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MapOfU32ToI32 {
    pub ptr: *const conformance_MapOfU32ToI32_Entry,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < conformance_MapOfU32ToI32 > () == 16 && align_of:: <
    conformance_MapOfU32ToI32 > () == 8
);
impl Lower<conformance_MapOfU32ToI32> for std::collections::BTreeMap<u32, i32> {
    fn lower(&self, arena: &mut Arena) -> conformance_MapOfU32ToI32 {
        let (ptr, len) = arena
            .lower_each(
                self.iter(),
                |(key, value), arena| conformance_MapOfU32ToI32_Entry {
                    key: key.lower(arena),
                    value: value.lower(arena),
                },
            );
        conformance_MapOfU32ToI32 {
            ptr,
            len,
        }
    }
}
impl Lift<conformance_MapOfU32ToI32> for std::collections::BTreeMap<u32, i32> {
    unsafe fn lift(
        view: &conformance_MapOfU32ToI32,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            c::lift_each(
                view.ptr,
                view.len,
                at,
                |entry, at| {
                    let key: u32 = Lift::lift(&entry.key, &at.field("key"))?;
                    let value: i32 = Lift::lift(&entry.value, &at.field("value"))?;
                    Ok((key, value))
                },
            )
        }
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
impl Lower<conformance_NewTypes> for crate::api::composed::NewTypes {
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
impl Lower<conformance_Pushed> for crate::api::composed::Pushed {
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
impl Lower<conformance_Grown> for crate::api::composed::Grown {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Grown {
        conformance_Grown {
            tree: (*self.tree).lower(arena),
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
impl Lower<conformance_Tick> for crate::api::faults::Tick {
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
impl Lower<conformance_WaitStarted> for crate::api::faults::WaitStarted {
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
impl Lower<conformance_Shaped> for crate::api::faults::Shaped {
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
impl Lower<conformance_Everyone> for crate::api::faults::Everyone {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_Everyone {
        conformance_Everyone { unused: 0 }
    }
}

/// What a [`SendScalars`] carried.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_ScalarsHeard {
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
    /// A duration.
    pub length: conformance_Duration,
    /// A moment.
    pub moment: conformance_SystemTime,
}
const _: () = assert!(
    size_of:: < conformance_ScalarsHeard > () == 120 && align_of:: <
    conformance_ScalarsHeard > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_ScalarsHeard, flag) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_ScalarsHeard, signed8) == 1);
const _: () = assert!(core::mem::offset_of!(conformance_ScalarsHeard, signed16) == 2);
const _: () = assert!(core::mem::offset_of!(conformance_ScalarsHeard, signed32) == 4);
const _: () = assert!(core::mem::offset_of!(conformance_ScalarsHeard, signed64) == 8);
const _: () = assert!(core::mem::offset_of!(conformance_ScalarsHeard, unsigned8) == 16);
const _: () = assert!(core::mem::offset_of!(conformance_ScalarsHeard, unsigned16) == 18);
const _: () = assert!(core::mem::offset_of!(conformance_ScalarsHeard, unsigned32) == 20);
const _: () = assert!(core::mem::offset_of!(conformance_ScalarsHeard, unsigned64) == 24);
const _: () = assert!(core::mem::offset_of!(conformance_ScalarsHeard, single) == 32);
const _: () = assert!(
    core::mem::offset_of!(conformance_ScalarsHeard, doublePrecision) == 40
);
const _: () = assert!(core::mem::offset_of!(conformance_ScalarsHeard, letter) == 48);
const _: () = assert!(core::mem::offset_of!(conformance_ScalarsHeard, text) == 56);
const _: () = assert!(core::mem::offset_of!(conformance_ScalarsHeard, blob) == 72);
const _: () = assert!(core::mem::offset_of!(conformance_ScalarsHeard, length) == 88);
const _: () = assert!(core::mem::offset_of!(conformance_ScalarsHeard, moment) == 104);
impl Lower<conformance_ScalarsHeard> for crate::api::positions::ScalarsHeard {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_ScalarsHeard {
        conformance_ScalarsHeard {
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
            length: self.length.lower(arena),
            moment: self.moment.lower(arena),
        }
    }
}

/// What a [`SendComposites`] carried.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_CompositesHeard {
    /// A variant without data.
    pub color: conformance_Color,
    /// A variant with a number at the end of what there is.
    pub level: conformance_Level,
    /// A variant with named data.
    pub shape: conformance_Shape,
    /// A variant with unnamed data.
    pub token: conformance_Token,
    /// A structure.
    pub item: conformance_Item,
    /// A newtype of a number.
    pub meters: conformance_Meters,
    /// A newtype of a text.
    pub label: conformance_Label,
    /// A newtype of bytes.
    pub seal: conformance_Seal,
    /// An alias of a number.
    pub ratio: conformance_Ratio,
    /// An alias of an array.
    pub quad: conformance_Quad,
    /// A list of numbers.
    pub numbers: conformance_VecOfI32,
    /// An array of structures.
    pub corners: [conformance_Item; 2],
    /// A number or nothing.
    pub maybe: conformance_OptionOfI64,
    /// A map in order.
    pub byName: conformance_MapOfStrToI64,
    /// A map without order.
    pub byId: conformance_MapOfU32ToItem,
    /// A tuple.
    pub pair: conformance_TupleOfI32AndStr,
    /// A box.
    pub tree: conformance_Tree,
    /// A type that is made of itself.
    pub list: conformance_List,
    /// Variants that are made of the whole.
    pub expr: conformance_Expr,
}
const _: () = assert!(
    size_of:: < conformance_CompositesHeard > () == 456 && align_of:: <
    conformance_CompositesHeard > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_CompositesHeard, color) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_CompositesHeard, level) == 4);
const _: () = assert!(core::mem::offset_of!(conformance_CompositesHeard, shape) == 8);
const _: () = assert!(core::mem::offset_of!(conformance_CompositesHeard, token) == 48);
const _: () = assert!(core::mem::offset_of!(conformance_CompositesHeard, item) == 96);
const _: () = assert!(core::mem::offset_of!(conformance_CompositesHeard, meters) == 136);
const _: () = assert!(core::mem::offset_of!(conformance_CompositesHeard, label) == 144);
const _: () = assert!(core::mem::offset_of!(conformance_CompositesHeard, seal) == 160);
const _: () = assert!(core::mem::offset_of!(conformance_CompositesHeard, ratio) == 176);
const _: () = assert!(core::mem::offset_of!(conformance_CompositesHeard, quad) == 184);
const _: () = assert!(
    core::mem::offset_of!(conformance_CompositesHeard, numbers) == 200
);
const _: () = assert!(
    core::mem::offset_of!(conformance_CompositesHeard, corners) == 216
);
const _: () = assert!(core::mem::offset_of!(conformance_CompositesHeard, maybe) == 296);
const _: () = assert!(core::mem::offset_of!(conformance_CompositesHeard, byName) == 312);
const _: () = assert!(core::mem::offset_of!(conformance_CompositesHeard, byId) == 328);
const _: () = assert!(core::mem::offset_of!(conformance_CompositesHeard, pair) == 344);
const _: () = assert!(core::mem::offset_of!(conformance_CompositesHeard, tree) == 368);
const _: () = assert!(core::mem::offset_of!(conformance_CompositesHeard, list) == 400);
const _: () = assert!(core::mem::offset_of!(conformance_CompositesHeard, expr) == 416);
impl Lower<conformance_CompositesHeard> for crate::api::positions::CompositesHeard {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_CompositesHeard {
        conformance_CompositesHeard {
            color: self.color.lower(arena),
            level: self.level.lower(arena),
            shape: self.shape.lower(arena),
            token: self.token.lower(arena),
            item: self.item.lower(arena),
            meters: self.meters.lower(arena),
            label: self.label.lower(arena),
            seal: self.seal.lower(arena),
            ratio: self.ratio.lower(arena),
            quad: self.quad.lower(arena),
            numbers: self.numbers.lower(arena),
            corners: self.corners.lower(arena),
            maybe: self.maybe.lower(arena),
            byName: self.by_name.lower(arena),
            byId: self.by_id.lower(arena),
            pair: self.pair.lower(arena),
            tree: (*self.tree).lower(arena),
            list: self.list.lower(arena),
            expr: self.expr.lower(arena),
        }
    }
}

/// What a [`SendLists`] carried.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_ListsHeard {
    /// They.
    pub value: conformance_Lists,
}
const _: () = assert!(
    size_of:: < conformance_ListsHeard > () == 560 && align_of:: < conformance_ListsHeard
    > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_ListsHeard, value) == 0);
impl Lower<conformance_ListsHeard> for crate::api::positions::ListsHeard {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_ListsHeard {
        conformance_ListsHeard {
            value: self.value.lower(arena),
        }
    }
}

/// What a [`SendArrays`] carried.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_ArraysHeard {
    /// They.
    pub value: conformance_Arrays,
}
const _: () = assert!(
    size_of:: < conformance_ArraysHeard > () == 1088 && align_of:: <
    conformance_ArraysHeard > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_ArraysHeard, value) == 0);
impl Lower<conformance_ArraysHeard> for crate::api::positions::ArraysHeard {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_ArraysHeard {
        conformance_ArraysHeard {
            value: self.value.lower(arena),
        }
    }
}

/// What a [`SendMaybes`] carried.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_MaybesHeard {
    /// They.
    pub value: conformance_Maybes,
}
const _: () = assert!(
    size_of:: < conformance_MaybesHeard > () == 760 && align_of:: <
    conformance_MaybesHeard > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_MaybesHeard, value) == 0);
impl Lower<conformance_MaybesHeard> for crate::api::positions::MaybesHeard {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_MaybesHeard {
        conformance_MaybesHeard {
            value: self.value.lower(arena),
        }
    }
}

/// What a [`SendByKey`] carried.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_ByKeyHeard {
    /// They.
    pub value: conformance_ByKey,
}
const _: () = assert!(
    size_of:: < conformance_ByKeyHeard > () == 320 && align_of:: < conformance_ByKeyHeard
    > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_ByKeyHeard, value) == 0);
impl Lower<conformance_ByKeyHeard> for crate::api::positions::ByKeyHeard {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_ByKeyHeard {
        conformance_ByKeyHeard {
            value: self.value.lower(arena),
        }
    }
}

/// What a [`SendByKeyUnsorted`] carried.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_ByKeyUnsortedHeard {
    /// They.
    pub value: conformance_ByKeyUnsorted,
}
const _: () = assert!(
    size_of:: < conformance_ByKeyUnsortedHeard > () == 320 && align_of:: <
    conformance_ByKeyUnsortedHeard > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_ByKeyUnsortedHeard, value) == 0);
impl Lower<conformance_ByKeyUnsortedHeard>
for crate::api::positions::ByKeyUnsortedHeard {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_ByKeyUnsortedHeard {
        conformance_ByKeyUnsortedHeard {
            value: self.value.lower(arena),
        }
    }
}

/// What a [`SendPairs`] carried.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_PairsHeard {
    /// They.
    pub value: conformance_Pairs,
}
const _: () = assert!(
    size_of:: < conformance_PairsHeard > () == 552 && align_of:: < conformance_PairsHeard
    > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_PairsHeard, value) == 0);
impl Lower<conformance_PairsHeard> for crate::api::positions::PairsHeard {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_PairsHeard {
        conformance_PairsHeard {
            value: self.value.lower(arena),
        }
    }
}

/// What a [`SendNewtypes`] carried.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_NewtypesHeard {
    /// They.
    pub value: conformance_Newtypes,
}
const _: () = assert!(
    size_of:: < conformance_NewtypesHeard > () == 552 && align_of:: <
    conformance_NewtypesHeard > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_NewtypesHeard, value) == 0);
impl Lower<conformance_NewtypesHeard> for crate::api::positions::NewtypesHeard {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_NewtypesHeard {
        conformance_NewtypesHeard {
            value: self.value.lower(arena),
        }
    }
}

/// What a [`SendCases`] carried.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_CasesHeard {
    /// They.
    pub value: conformance_Cases,
}
const _: () = assert!(
    size_of:: < conformance_CasesHeard > () == 440 && align_of:: < conformance_CasesHeard
    > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_CasesHeard, value) == 0);
impl Lower<conformance_CasesHeard> for crate::api::positions::CasesHeard {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_CasesHeard {
        conformance_CasesHeard {
            value: self.value.lower(arena),
        }
    }
}

/// What a [`SendNestings`] carried.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_NestingsHeard {
    /// They.
    pub value: conformance_Nestings,
}
const _: () = assert!(
    size_of:: < conformance_NestingsHeard > () == 640 && align_of:: <
    conformance_NestingsHeard > () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_NestingsHeard, value) == 0);
impl Lower<conformance_NestingsHeard> for crate::api::positions::NestingsHeard {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_NestingsHeard {
        conformance_NestingsHeard {
            value: self.value.lower(arena),
        }
    }
}

/// A [`SendNothing`] came.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_NothingHeard {
    /// Nothing: C has no empty structs.
    pub unused: u8,
}
const _: () = assert!(
    size_of:: < conformance_NothingHeard > () == 1 && align_of:: <
    conformance_NothingHeard > () == 1
);
impl Lower<conformance_NothingHeard> for crate::api::positions::NothingHeard {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_NothingHeard {
        conformance_NothingHeard {
            unused: 0,
        }
    }
}

/// What a [`SendDeep`] carried.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct conformance_DeepHeard {
    /// By its path.
    pub deep: conformance_Deep,
    /// By another name.
    pub spot: conformance_Place,
}
const _: () = assert!(
    size_of:: < conformance_DeepHeard > () == 56 && align_of:: < conformance_DeepHeard >
    () == 8
);
const _: () = assert!(core::mem::offset_of!(conformance_DeepHeard, deep) == 0);
const _: () = assert!(core::mem::offset_of!(conformance_DeepHeard, spot) == 32);
impl Lower<conformance_DeepHeard> for crate::api::scattered::DeepHeard {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> conformance_DeepHeard {
        conformance_DeepHeard {
            deep: self.deep.lower(arena),
            spot: self.spot.lower(arena),
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
    unsafe { conformance_echoBoolWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoBool {
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
    unsafe { conformance_echoI8Within(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoI8 {
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
    unsafe { conformance_echoI16Within(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoI16 {
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
    unsafe { conformance_echoI32Within(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoI32 {
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
    unsafe { conformance_echoI64Within(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoI64 {
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
    unsafe { conformance_echoU8Within(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoU8 {
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
    unsafe { conformance_echoU16Within(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoU16 {
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
    unsafe { conformance_echoU32Within(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoU32 {
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
    unsafe { conformance_echoU64Within(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoU64 {
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
    unsafe { conformance_echoF32Within(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoF32 {
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
    unsafe { conformance_echoF64Within(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoF64 {
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
    unsafe { conformance_echoCharWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoChar {
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
    unsafe { conformance_echoStringWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoString {
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
    unsafe { conformance_echoBytesWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoBytes {
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
    unsafe { conformance_echoVecI32Within(ctx, 0, values, out, error) }
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
                let request = crate::api::basic::EchoVecI32 {
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
    unsafe { conformance_echoVecF64Within(ctx, 0, values, out, error) }
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
                let request = crate::api::basic::EchoVecF64 {
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
    unsafe { conformance_echoVecBoolWithin(ctx, 0, values, out, error) }
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
                let request = crate::api::basic::EchoVecBool {
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
    unsafe { conformance_echoVecStringWithin(ctx, 0, values, out, error) }
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
                let request = crate::api::basic::EchoVecString {
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
    unsafe { conformance_echoVecBytesWithin(ctx, 0, values, out, error) }
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
                let request = crate::api::basic::EchoVecBytes {
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
    unsafe { conformance_echoVecStructWithin(ctx, 0, values, out, error) }
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
                let request = crate::api::basic::EchoVecStruct {
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
    unsafe { conformance_echoVecEnumWithin(ctx, 0, values, out, error) }
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
                let request = crate::api::basic::EchoVecEnum {
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
    unsafe { conformance_echoVecNewtypeWithin(ctx, 0, values, out, error) }
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
                let request = crate::api::basic::EchoVecNewtype {
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
    unsafe { conformance_echoVecVecF64Within(ctx, 0, values, out, error) }
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
                let request = crate::api::basic::EchoVecVecF64 {
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
    unsafe { conformance_echoArrayWithin(ctx, 0, values, out, error) }
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
                let request = crate::api::basic::EchoArray {
                    values: c::lift_input(values, &ArgPath::root("values"))?,
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
    unsafe { conformance_echoOptionI64Within(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoOptionI64 {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
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
    unsafe { conformance_echoOptionStringWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoOptionString {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
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
    unsafe { conformance_echoOptionStructWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoOptionStruct {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
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
    unsafe { conformance_echoEnumWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoEnum {
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
    unsafe { conformance_echoNewtypeWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoNewtype {
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
    unsafe { conformance_echoNewtypeStringWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoNewtypeString {
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
    unsafe { conformance_echoAliasWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoAlias {
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
    unsafe { conformance_echoStructWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoStruct {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
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
    unsafe { conformance_echoShapeWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::basic::EchoShape {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
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

/// Answer a variant with a number at the end of what there is, as it was given.
///
/// @param value What comes back.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoLevel(
    ctx: conformance_Context,
    value: conformance_Level,
    out: *mut conformance_Level,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoLevelWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoLevel, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoLevelWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: conformance_Level,
    out: *mut conformance_Level,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::basic::EchoLevel {
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

/// Answer a variant with unnamed data, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoToken(
    ctx: conformance_Context,
    value: *const conformance_Token,
    out: *mut *const conformance_Token,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoTokenWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoToken, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoTokenWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Token,
    out: *mut *const conformance_Token,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::basic::EchoToken {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Token>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a newtype of bytes, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoSeal(
    ctx: conformance_Context,
    value: conformance_Seal,
    out: *mut *const conformance_Seal,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoSealWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoSeal, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoSealWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: conformance_Seal,
    out: *mut *const conformance_Seal,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::basic::EchoSeal {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Seal>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer an alias of an array, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoQuad(
    ctx: conformance_Context,
    value: *const conformance_Quad,
    out: *mut *const conformance_Quad,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoQuadWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoQuad, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoQuadWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Quad,
    out: *mut *const conformance_Quad,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::basic::EchoQuad {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Quad>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a map without order, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoById(
    ctx: conformance_Context,
    value: conformance_MapOfU32ToItem,
    out: *mut *const conformance_MapOfU32ToItem,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoByIdWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoById, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoByIdWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: conformance_MapOfU32ToItem,
    out: *mut *const conformance_MapOfU32ToItem,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::basic::EchoById {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_MapOfU32ToItem>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer an array of structures, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoCorners(
    ctx: conformance_Context,
    value: *const conformance_ArrayOf2Item,
    out: *mut *const conformance_ArrayOf2Item,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoCornersWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoCorners, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoCornersWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_ArrayOf2Item,
    out: *mut *const conformance_ArrayOf2Item,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::basic::EchoCorners {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_ArrayOf2Item>(answer)?);
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
        conformance_describeWithin(
            ctx,
            0,
            number,
            text,
            items,
            maybe,
            shape,
            flag,
            out,
            error,
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
                let request = crate::api::basic::Describe {
                    number: Lift::lift(&number, &ArgPath::root("number"))?,
                    text: Lift::lift(&text, &ArgPath::root("text"))?,
                    items: Lift::lift(&items, &ArgPath::root("items"))?,
                    maybe: c::lift_input(maybe, &ArgPath::root("maybe"))?,
                    shape: c::lift_input(shape, &ArgPath::root("shape"))?,
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
    unsafe { conformance_unitResultWithin(ctx, 0, error) }
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
                let request = crate::api::basic::UnitResult;
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                let () = answer;
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
    unsafe { conformance_splitSecondWithin(ctx, 0, sec, nsec, out, error) }
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
                let request = crate::api::composed::SplitSecond {
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
    unsafe { conformance_echoTimesWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::composed::EchoTimes {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
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
    unsafe { conformance_echoMapsWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::composed::EchoMaps {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
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
    unsafe { conformance_echoTuplesWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::composed::EchoTuples {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
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
    unsafe { conformance_echoTreeWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::composed::EchoTree {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
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
    unsafe { conformance_echoListWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::composed::EchoList {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
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
    unsafe { conformance_echoExprWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::composed::EchoExpr {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
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
    unsafe { conformance_echoEvenWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::composed::EchoEven {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
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
    unsafe { conformance_echoIndexWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::composed::EchoIndex {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
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
    unsafe { conformance_echoMapWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::composed::EchoMap {
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
    unsafe { conformance_echoPairWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::composed::EchoPair {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
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
    unsafe { conformance_echoDurationWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::composed::EchoDuration {
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
    unsafe { conformance_echoTimeWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::composed::EchoTime {
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
    unsafe { conformance_echoBoxedWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::composed::EchoBoxed {
                    value: Box::new(c::lift_input(value, &ArgPath::root("value"))?),
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
    unsafe { conformance_deepListWithin(ctx, 0, depth, out, error) }
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
                let request = crate::api::composed::DeepList {
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
    unsafe { conformance_emitGrownWithin(ctx, 0, depth, error) }
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
                let request = crate::api::composed::EmitGrown {
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
    unsafe { conformance_emitNewTypesWithin(ctx, 0, times, maps, tuples, tree, error) }
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
                let request = crate::api::composed::EmitNewTypes {
                    times: c::lift_input(times, &ArgPath::root("times"))?,
                    maps: c::lift_input(maps, &ArgPath::root("maps"))?,
                    tuples: c::lift_input(tuples, &ArgPath::root("tuples"))?,
                    tree: c::lift_input(tree, &ArgPath::root("tree"))?,
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
    unsafe { conformance_failNewTypesWithin(ctx, 0, pair, map, at, tree, error) }
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
                let request = crate::api::composed::FailNewTypes {
                    pair: c::lift_input(pair, &ArgPath::root("pair"))?,
                    map: Lift::lift(&map, &ArgPath::root("map"))?,
                    at: Lift::lift(&at, &ArgPath::root("at"))?,
                    tree: Box::new(c::lift_input(tree, &ArgPath::root("tree"))?),
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
    unsafe { conformance_failWithin(ctx, 0, kind, out, error) }
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
                let request = crate::api::faults::Fail {
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
    unsafe { conformance_failPlainWithin(ctx, 0, out, error) }
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
                let request = crate::api::faults::FailPlain;
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
    unsafe { conformance_failMessageWithin(ctx, 0, text, out, error) }
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
                let request = crate::api::faults::FailMessage {
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
    unsafe { conformance_panicsWithin(ctx, 0, message, out, error) }
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
                let request = crate::api::faults::Panics {
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
    unsafe { conformance_unprovidedWithin(ctx, 0, out, error) }
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
                let request = crate::api::faults::Unprovided;
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
    unsafe { conformance_secondProviderWithin(ctx, 0, out, error) }
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
                let request = crate::api::faults::SecondProvider;
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
    unsafe { conformance_waitWithin(ctx, 0, ms, error) }
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
                let request = crate::api::faults::Wait {
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
    unsafe { conformance_droppedWaitsWithin(ctx, 0, out, error) }
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
                let request = crate::api::faults::DroppedWaits;
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
    unsafe { conformance_blockWithin(ctx, 0, ms, error) }
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
                let request = crate::api::faults::Block {
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
    unsafe { conformance_callBackWithin(ctx, 0, value, out, error) }
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
                let request = crate::api::faults::CallBack {
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
    unsafe { conformance_emitBurstWithin(ctx, 0, count, text, error) }
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
                let request = crate::api::faults::EmitBurst {
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
    unsafe { conformance_emitFromThreadWithin(ctx, 0, threads, each, error) }
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
                let request = crate::api::faults::EmitFromThread {
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
    unsafe { conformance_emitShapeWithin(ctx, 0, shape, items, maybe, error) }
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
                let request = crate::api::faults::EmitShape {
                    shape: c::lift_input(shape, &ArgPath::root("shape"))?,
                    items: Lift::lift(&items, &ArgPath::root("items"))?,
                    maybe: c::lift_input(maybe, &ArgPath::root("maybe"))?,
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
    unsafe { conformance_pokeTotalWithin(ctx, 0, out, error) }
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
                let request = crate::api::faults::PokeTotal;
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(answer.lower(&mut Arena::default()));
                Ok(())
            },
        )
    }
}

/// Answer a list of structures with bytes, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoParcels(
    ctx: conformance_Context,
    value: conformance_VecOfParcel,
    out: *mut *const conformance_VecOfParcel,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoParcelsWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoParcels, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoParcelsWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: conformance_VecOfParcel,
    out: *mut *const conformance_VecOfParcel,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::nested::EchoParcels {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_VecOfParcel>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a list or nothing, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoMaybeNames(
    ctx: conformance_Context,
    value: *const conformance_OptionOfVecOfStr,
    out: *mut *const conformance_OptionOfVecOfStr,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoMaybeNamesWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoMaybeNames, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoMaybeNamesWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_OptionOfVecOfStr,
    out: *mut *const conformance_OptionOfVecOfStr,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::nested::EchoMaybeNames {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_OptionOfVecOfStr>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a map of structures or nothing, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoMaybeItems(
    ctx: conformance_Context,
    value: conformance_MapOfStrToOptionOfItem,
    out: *mut *const conformance_MapOfStrToOptionOfItem,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoMaybeItemsWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoMaybeItems, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoMaybeItemsWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: conformance_MapOfStrToOptionOfItem,
    out: *mut *const conformance_MapOfStrToOptionOfItem,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::nested::EchoMaybeItems {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_MapOfStrToOptionOfItem>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a variant with data that has a structure with a map, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoLookup(
    ctx: conformance_Context,
    value: *const conformance_Lookup,
    out: *mut *const conformance_Lookup,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoLookupWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoLookup, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoLookupWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Lookup,
    out: *mut *const conformance_Lookup,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::nested::EchoLookup {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Lookup>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a tree of boxes, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoBranch(
    ctx: conformance_Context,
    value: *const conformance_Branch,
    out: *mut *const conformance_Branch,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoBranchWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoBranch, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoBranchWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Branch,
    out: *mut *const conformance_Branch,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::nested::EchoBranch {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Branch>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer an option in an option, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoMaybeMaybe(
    ctx: conformance_Context,
    value: *const conformance_OptionOfOptionOfI32,
    out: *mut *const conformance_OptionOfOptionOfI32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoMaybeMaybeWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoMaybeMaybe, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoMaybeMaybeWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_OptionOfOptionOfI32,
    out: *mut *const conformance_OptionOfOptionOfI32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::nested::EchoMaybeMaybe {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_OptionOfOptionOfI32>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer a map with values by number, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoCounts(
    ctx: conformance_Context,
    value: conformance_MapOfU32ToI32,
    out: *mut *const conformance_MapOfU32ToI32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoCountsWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoCounts, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoCountsWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: conformance_MapOfU32ToI32,
    out: *mut *const conformance_MapOfU32ToI32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::nested::EchoCounts {
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_MapOfU32ToI32>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer them all, as they were given: what is one number, one text, one stretch of bytes or time.
///
/// @param flag A truth value.
/// @param signed8 8 bits, signed.
/// @param signed16 16 bits, signed.
/// @param signed32 32 bits, signed.
/// @param signed64 64 bits, signed.
/// @param unsigned8 8 bits, unsigned.
/// @param unsigned16 16 bits, unsigned.
/// @param unsigned32 32 bits, unsigned.
/// @param unsigned64 64 bits, unsigned.
/// @param single Single precision.
/// @param doublePrecision Double precision.
/// @param letter A character.
/// @param text A text.
/// @param blob Bytes.
/// @param length A duration.
/// @param moment A moment.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoScalars(
    ctx: conformance_Context,
    flag: u8,
    signed8: i8,
    signed16: i16,
    signed32: i32,
    signed64: i64,
    unsigned8: u8,
    unsigned16: u16,
    unsigned32: u32,
    unsigned64: u64,
    single: f32,
    doublePrecision: f64,
    letter: u32,
    text: conformance_Str,
    blob: conformance_Bytes,
    length: conformance_Duration,
    moment: conformance_SystemTime,
    out: *mut *const conformance_Scalars,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        conformance_echoScalarsWithin(
            ctx,
            0,
            flag,
            signed8,
            signed16,
            signed32,
            signed64,
            unsigned8,
            unsigned16,
            unsigned32,
            unsigned64,
            single,
            doublePrecision,
            letter,
            text,
            blob,
            length,
            moment,
            out,
            error,
        )
    }
}
/// As conformance_echoScalars, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoScalarsWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    flag: u8,
    signed8: i8,
    signed16: i16,
    signed32: i32,
    signed64: i64,
    unsigned8: u8,
    unsigned16: u16,
    unsigned32: u32,
    unsigned64: u64,
    single: f32,
    doublePrecision: f64,
    letter: u32,
    text: conformance_Str,
    blob: conformance_Bytes,
    length: conformance_Duration,
    moment: conformance_SystemTime,
    out: *mut *const conformance_Scalars,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::positions::EchoScalars {
                    flag: Lift::lift(&flag, &ArgPath::root("flag"))?,
                    signed8: Lift::lift(&signed8, &ArgPath::root("signed8"))?,
                    signed16: Lift::lift(&signed16, &ArgPath::root("signed16"))?,
                    signed32: Lift::lift(&signed32, &ArgPath::root("signed32"))?,
                    signed64: Lift::lift(&signed64, &ArgPath::root("signed64"))?,
                    unsigned8: Lift::lift(&unsigned8, &ArgPath::root("unsigned8"))?,
                    unsigned16: Lift::lift(&unsigned16, &ArgPath::root("unsigned16"))?,
                    unsigned32: Lift::lift(&unsigned32, &ArgPath::root("unsigned32"))?,
                    unsigned64: Lift::lift(&unsigned64, &ArgPath::root("unsigned64"))?,
                    single: Lift::lift(&single, &ArgPath::root("single"))?,
                    double_precision: Lift::lift(
                        &doublePrecision,
                        &ArgPath::root("doublePrecision"),
                    )?,
                    letter: Lift::lift(&letter, &ArgPath::root("letter"))?,
                    text: Lift::lift(&text, &ArgPath::root("text"))?,
                    blob: Lift::lift(&blob, &ArgPath::root("blob"))?,
                    length: Lift::lift(&length, &ArgPath::root("length"))?,
                    moment: Lift::lift(&moment, &ArgPath::root("moment"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Scalars>(answer)?);
                Ok(())
            },
        )
    }
}

/// Fail with [`CarriesAll::Scalars`] of what is given.
///
/// @param flag A truth value.
/// @param signed8 8 bits, signed.
/// @param signed16 16 bits, signed.
/// @param signed32 32 bits, signed.
/// @param signed64 64 bits, signed.
/// @param unsigned8 8 bits, unsigned.
/// @param unsigned16 16 bits, unsigned.
/// @param unsigned32 32 bits, unsigned.
/// @param unsigned64 64 bits, unsigned.
/// @param single Single precision.
/// @param doublePrecision Double precision.
/// @param letter A character.
/// @param text A text.
/// @param blob Bytes.
/// @param length A duration.
/// @param moment A moment.
///
/// A refusal of the provider is CONFORMANCE_PROVIDER; `payload` of the error is then a `const conformance_CarriesAll *`.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failWithScalars(
    ctx: conformance_Context,
    flag: u8,
    signed8: i8,
    signed16: i16,
    signed32: i32,
    signed64: i64,
    unsigned8: u8,
    unsigned16: u16,
    unsigned32: u32,
    unsigned64: u64,
    single: f32,
    doublePrecision: f64,
    letter: u32,
    text: conformance_Str,
    blob: conformance_Bytes,
    length: conformance_Duration,
    moment: conformance_SystemTime,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        conformance_failWithScalarsWithin(
            ctx,
            0,
            flag,
            signed8,
            signed16,
            signed32,
            signed64,
            unsigned8,
            unsigned16,
            unsigned32,
            unsigned64,
            single,
            doublePrecision,
            letter,
            text,
            blob,
            length,
            moment,
            error,
        )
    }
}
/// As conformance_failWithScalars, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failWithScalarsWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    flag: u8,
    signed8: i8,
    signed16: i16,
    signed32: i32,
    signed64: i64,
    unsigned8: u8,
    unsigned16: u16,
    unsigned32: u32,
    unsigned64: u64,
    single: f32,
    doublePrecision: f64,
    letter: u32,
    text: conformance_Str,
    blob: conformance_Bytes,
    length: conformance_Duration,
    moment: conformance_SystemTime,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::positions::FailWithScalars {
                    flag: Lift::lift(&flag, &ArgPath::root("flag"))?,
                    signed8: Lift::lift(&signed8, &ArgPath::root("signed8"))?,
                    signed16: Lift::lift(&signed16, &ArgPath::root("signed16"))?,
                    signed32: Lift::lift(&signed32, &ArgPath::root("signed32"))?,
                    signed64: Lift::lift(&signed64, &ArgPath::root("signed64"))?,
                    unsigned8: Lift::lift(&unsigned8, &ArgPath::root("unsigned8"))?,
                    unsigned16: Lift::lift(&unsigned16, &ArgPath::root("unsigned16"))?,
                    unsigned32: Lift::lift(&unsigned32, &ArgPath::root("unsigned32"))?,
                    unsigned64: Lift::lift(&unsigned64, &ArgPath::root("unsigned64"))?,
                    single: Lift::lift(&single, &ArgPath::root("single"))?,
                    double_precision: Lift::lift(
                        &doublePrecision,
                        &ArgPath::root("doublePrecision"),
                    )?,
                    letter: Lift::lift(&letter, &ArgPath::root("letter"))?,
                    text: Lift::lift(&text, &ArgPath::root("text"))?,
                    blob: Lift::lift(&blob, &ArgPath::root("blob"))?,
                    length: Lift::lift(&length, &ArgPath::root("length"))?,
                    moment: Lift::lift(&moment, &ArgPath::root("moment"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::declared::<conformance_CarriesAll, _>)?;
                let () = answer;
                Ok(())
            },
        )
    }
}

/// Answer them all, as they were given: what is declared, or made of others.
///
/// @param color A variant without data.
/// @param level A variant with a number at the end of what there is.
/// @param shape A variant with named data.
/// @param token A variant with unnamed data.
/// @param item A structure.
/// @param meters A newtype of a number.
/// @param label A newtype of a text.
/// @param seal A newtype of bytes.
/// @param ratio An alias of a number.
/// @param quad An alias of an array.
/// @param numbers A list of numbers.
/// @param corners An array of structures.
/// @param maybe A number or nothing.
/// @param byName A map in order.
/// @param byId A map without order.
/// @param pair A tuple.
/// @param tree A box.
/// @param list A type that is made of itself.
/// @param expr Variants that are made of the whole.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoComposites(
    ctx: conformance_Context,
    color: conformance_Color,
    level: conformance_Level,
    shape: *const conformance_Shape,
    token: *const conformance_Token,
    item: *const conformance_Item,
    meters: conformance_Meters,
    label: conformance_Label,
    seal: conformance_Seal,
    ratio: conformance_Ratio,
    quad: *const conformance_Quad,
    numbers: conformance_VecOfI32,
    corners: *const conformance_ArrayOf2Item,
    maybe: *const conformance_OptionOfI64,
    byName: conformance_MapOfStrToI64,
    byId: conformance_MapOfU32ToItem,
    pair: *const conformance_TupleOfI32AndStr,
    tree: *const conformance_Tree,
    list: *const conformance_List,
    expr: *const conformance_Expr,
    out: *mut *const conformance_Composites,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        conformance_echoCompositesWithin(
            ctx,
            0,
            color,
            level,
            shape,
            token,
            item,
            meters,
            label,
            seal,
            ratio,
            quad,
            numbers,
            corners,
            maybe,
            byName,
            byId,
            pair,
            tree,
            list,
            expr,
            out,
            error,
        )
    }
}
/// As conformance_echoComposites, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoCompositesWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    color: conformance_Color,
    level: conformance_Level,
    shape: *const conformance_Shape,
    token: *const conformance_Token,
    item: *const conformance_Item,
    meters: conformance_Meters,
    label: conformance_Label,
    seal: conformance_Seal,
    ratio: conformance_Ratio,
    quad: *const conformance_Quad,
    numbers: conformance_VecOfI32,
    corners: *const conformance_ArrayOf2Item,
    maybe: *const conformance_OptionOfI64,
    byName: conformance_MapOfStrToI64,
    byId: conformance_MapOfU32ToItem,
    pair: *const conformance_TupleOfI32AndStr,
    tree: *const conformance_Tree,
    list: *const conformance_List,
    expr: *const conformance_Expr,
    out: *mut *const conformance_Composites,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::positions::EchoComposites {
                    color: Lift::lift(&color, &ArgPath::root("color"))?,
                    level: Lift::lift(&level, &ArgPath::root("level"))?,
                    shape: c::lift_input(shape, &ArgPath::root("shape"))?,
                    token: c::lift_input(token, &ArgPath::root("token"))?,
                    item: c::lift_input(item, &ArgPath::root("item"))?,
                    meters: Lift::lift(&meters, &ArgPath::root("meters"))?,
                    label: Lift::lift(&label, &ArgPath::root("label"))?,
                    seal: Lift::lift(&seal, &ArgPath::root("seal"))?,
                    ratio: Lift::lift(&ratio, &ArgPath::root("ratio"))?,
                    quad: c::lift_input(quad, &ArgPath::root("quad"))?,
                    numbers: Lift::lift(&numbers, &ArgPath::root("numbers"))?,
                    corners: c::lift_input(corners, &ArgPath::root("corners"))?,
                    maybe: c::lift_input(maybe, &ArgPath::root("maybe"))?,
                    by_name: Lift::lift(&byName, &ArgPath::root("byName"))?,
                    by_id: Lift::lift(&byId, &ArgPath::root("byId"))?,
                    pair: c::lift_input(pair, &ArgPath::root("pair"))?,
                    tree: Box::new(c::lift_input(tree, &ArgPath::root("tree"))?),
                    list: c::lift_input(list, &ArgPath::root("list"))?,
                    expr: c::lift_input(expr, &ArgPath::root("expr"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Composites>(answer)?);
                Ok(())
            },
        )
    }
}

/// Fail with [`CarriesAll::Composites`] of what is given.
///
/// @param color A variant without data.
/// @param level A variant with a number at the end of what there is.
/// @param shape A variant with named data.
/// @param token A variant with unnamed data.
/// @param item A structure.
/// @param meters A newtype of a number.
/// @param label A newtype of a text.
/// @param seal A newtype of bytes.
/// @param ratio An alias of a number.
/// @param quad An alias of an array.
/// @param numbers A list of numbers.
/// @param corners An array of structures.
/// @param maybe A number or nothing.
/// @param byName A map in order.
/// @param byId A map without order.
/// @param pair A tuple.
/// @param tree A box.
/// @param list A type that is made of itself.
/// @param expr Variants that are made of the whole.
///
/// A refusal of the provider is CONFORMANCE_PROVIDER; `payload` of the error is then a `const conformance_CarriesAll *`.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failWithComposites(
    ctx: conformance_Context,
    color: conformance_Color,
    level: conformance_Level,
    shape: *const conformance_Shape,
    token: *const conformance_Token,
    item: *const conformance_Item,
    meters: conformance_Meters,
    label: conformance_Label,
    seal: conformance_Seal,
    ratio: conformance_Ratio,
    quad: *const conformance_Quad,
    numbers: conformance_VecOfI32,
    corners: *const conformance_ArrayOf2Item,
    maybe: *const conformance_OptionOfI64,
    byName: conformance_MapOfStrToI64,
    byId: conformance_MapOfU32ToItem,
    pair: *const conformance_TupleOfI32AndStr,
    tree: *const conformance_Tree,
    list: *const conformance_List,
    expr: *const conformance_Expr,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        conformance_failWithCompositesWithin(
            ctx,
            0,
            color,
            level,
            shape,
            token,
            item,
            meters,
            label,
            seal,
            ratio,
            quad,
            numbers,
            corners,
            maybe,
            byName,
            byId,
            pair,
            tree,
            list,
            expr,
            error,
        )
    }
}
/// As conformance_failWithComposites, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failWithCompositesWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    color: conformance_Color,
    level: conformance_Level,
    shape: *const conformance_Shape,
    token: *const conformance_Token,
    item: *const conformance_Item,
    meters: conformance_Meters,
    label: conformance_Label,
    seal: conformance_Seal,
    ratio: conformance_Ratio,
    quad: *const conformance_Quad,
    numbers: conformance_VecOfI32,
    corners: *const conformance_ArrayOf2Item,
    maybe: *const conformance_OptionOfI64,
    byName: conformance_MapOfStrToI64,
    byId: conformance_MapOfU32ToItem,
    pair: *const conformance_TupleOfI32AndStr,
    tree: *const conformance_Tree,
    list: *const conformance_List,
    expr: *const conformance_Expr,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::positions::FailWithComposites {
                    color: Lift::lift(&color, &ArgPath::root("color"))?,
                    level: Lift::lift(&level, &ArgPath::root("level"))?,
                    shape: c::lift_input(shape, &ArgPath::root("shape"))?,
                    token: c::lift_input(token, &ArgPath::root("token"))?,
                    item: c::lift_input(item, &ArgPath::root("item"))?,
                    meters: Lift::lift(&meters, &ArgPath::root("meters"))?,
                    label: Lift::lift(&label, &ArgPath::root("label"))?,
                    seal: Lift::lift(&seal, &ArgPath::root("seal"))?,
                    ratio: Lift::lift(&ratio, &ArgPath::root("ratio"))?,
                    quad: c::lift_input(quad, &ArgPath::root("quad"))?,
                    numbers: Lift::lift(&numbers, &ArgPath::root("numbers"))?,
                    corners: c::lift_input(corners, &ArgPath::root("corners"))?,
                    maybe: c::lift_input(maybe, &ArgPath::root("maybe"))?,
                    by_name: Lift::lift(&byName, &ArgPath::root("byName"))?,
                    by_id: Lift::lift(&byId, &ArgPath::root("byId"))?,
                    pair: c::lift_input(pair, &ArgPath::root("pair"))?,
                    tree: Box::new(c::lift_input(tree, &ArgPath::root("tree"))?),
                    list: c::lift_input(list, &ArgPath::root("list"))?,
                    expr: c::lift_input(expr, &ArgPath::root("expr"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::declared::<conformance_CarriesAll, _>)?;
                let () = answer;
                Ok(())
            },
        )
    }
}

/// Answer lists, as they were given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoLists(
    ctx: conformance_Context,
    value: *const conformance_Lists,
    out: *mut *const conformance_Lists,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoListsWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoLists, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoListsWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Lists,
    out: *mut *const conformance_Lists,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::positions::EchoLists {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Lists>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer arrays, as they were given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoArrays(
    ctx: conformance_Context,
    value: *const conformance_Arrays,
    out: *mut *const conformance_Arrays,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoArraysWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoArrays, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoArraysWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Arrays,
    out: *mut *const conformance_Arrays,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::positions::EchoArrays {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Arrays>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer values or nothing, as they were given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoMaybes(
    ctx: conformance_Context,
    value: *const conformance_Maybes,
    out: *mut *const conformance_Maybes,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoMaybesWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoMaybes, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoMaybesWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Maybes,
    out: *mut *const conformance_Maybes,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::positions::EchoMaybes {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Maybes>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer sorted maps by every kind of key, as they were given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoByKey(
    ctx: conformance_Context,
    value: *const conformance_ByKey,
    out: *mut *const conformance_ByKey,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoByKeyWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoByKey, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoByKeyWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_ByKey,
    out: *mut *const conformance_ByKey,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::positions::EchoByKey {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_ByKey>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer maps without order by every kind of key, as they were given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoByKeyUnsorted(
    ctx: conformance_Context,
    value: *const conformance_ByKeyUnsorted,
    out: *mut *const conformance_ByKeyUnsorted,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoByKeyUnsortedWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoByKeyUnsorted, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoByKeyUnsortedWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_ByKeyUnsorted,
    out: *mut *const conformance_ByKeyUnsorted,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::positions::EchoByKeyUnsorted {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_ByKeyUnsorted>(answer)?);
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
pub unsafe extern "C" fn conformance_echoPairs(
    ctx: conformance_Context,
    value: *const conformance_Pairs,
    out: *mut *const conformance_Pairs,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoPairsWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoPairs, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoPairsWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Pairs,
    out: *mut *const conformance_Pairs,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::positions::EchoPairs {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Pairs>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer newtypes, as they were given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoNewtypes(
    ctx: conformance_Context,
    value: *const conformance_Newtypes,
    out: *mut *const conformance_Newtypes,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoNewtypesWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoNewtypes, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoNewtypesWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Newtypes,
    out: *mut *const conformance_Newtypes,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::positions::EchoNewtypes {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Newtypes>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer variants with data of every type, as they were given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoCases(
    ctx: conformance_Context,
    value: *const conformance_Cases,
    out: *mut *const conformance_Cases,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoCasesWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoCases, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoCasesWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Cases,
    out: *mut *const conformance_Cases,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::positions::EchoCases {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Cases>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer nestings of several kinds, as they were given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoNestings(
    ctx: conformance_Context,
    value: *const conformance_Nestings,
    out: *mut *const conformance_Nestings,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoNestingsWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoNestings, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoNestingsWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Nestings,
    out: *mut *const conformance_Nestings,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::positions::EchoNestings {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Nestings>(answer)?);
                Ok(())
            },
        )
    }
}

/// Fail with [`CarriesAll::Containers`] of what is given.
///
/// @param lists Lists.
/// @param arrays Arrays.
/// @param maybes Values or nothing.
/// @param byKey Sorted maps by every kind of key.
/// @param byKeyUnsorted Maps without order by every kind of key.
///
/// A refusal of the provider is CONFORMANCE_PROVIDER; `payload` of the error is then a `const conformance_CarriesAll *`.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failWithContainers(
    ctx: conformance_Context,
    lists: *const conformance_Lists,
    arrays: *const conformance_Arrays,
    maybes: *const conformance_Maybes,
    byKey: *const conformance_ByKey,
    byKeyUnsorted: *const conformance_ByKeyUnsorted,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        conformance_failWithContainersWithin(
            ctx,
            0,
            lists,
            arrays,
            maybes,
            byKey,
            byKeyUnsorted,
            error,
        )
    }
}
/// As conformance_failWithContainers, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failWithContainersWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    lists: *const conformance_Lists,
    arrays: *const conformance_Arrays,
    maybes: *const conformance_Maybes,
    byKey: *const conformance_ByKey,
    byKeyUnsorted: *const conformance_ByKeyUnsorted,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::positions::FailWithContainers {
                    lists: c::lift_input(lists, &ArgPath::root("lists"))?,
                    arrays: c::lift_input(arrays, &ArgPath::root("arrays"))?,
                    maybes: c::lift_input(maybes, &ArgPath::root("maybes"))?,
                    by_key: c::lift_input(byKey, &ArgPath::root("byKey"))?,
                    by_key_unsorted: c::lift_input(
                        byKeyUnsorted,
                        &ArgPath::root("byKeyUnsorted"),
                    )?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::declared::<conformance_CarriesAll, _>)?;
                let () = answer;
                Ok(())
            },
        )
    }
}

/// Fail with [`CarriesAll::Nested`] of what is given.
///
/// @param pairs Tuples.
/// @param newtypes Newtypes.
/// @param cases Variants with data of every type.
/// @param nestings Nestings of several kinds.
///
/// A refusal of the provider is CONFORMANCE_PROVIDER; `payload` of the error is then a `const conformance_CarriesAll *`.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failWithNested(
    ctx: conformance_Context,
    pairs: *const conformance_Pairs,
    newtypes: *const conformance_Newtypes,
    cases: *const conformance_Cases,
    nestings: *const conformance_Nestings,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        conformance_failWithNestedWithin(ctx, 0, pairs, newtypes, cases, nestings, error)
    }
}
/// As conformance_failWithNested, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failWithNestedWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    pairs: *const conformance_Pairs,
    newtypes: *const conformance_Newtypes,
    cases: *const conformance_Cases,
    nestings: *const conformance_Nestings,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::positions::FailWithNested {
                    pairs: c::lift_input(pairs, &ArgPath::root("pairs"))?,
                    newtypes: c::lift_input(newtypes, &ArgPath::root("newtypes"))?,
                    cases: c::lift_input(cases, &ArgPath::root("cases"))?,
                    nestings: c::lift_input(nestings, &ArgPath::root("nestings"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::declared::<conformance_CarriesAll, _>)?;
                let () = answer;
                Ok(())
            },
        )
    }
}

/// Fail with [`CarriesAll::Unnamed`] of what is given.
///
/// @param field0 Its first field.
/// @param field1 Its second field.
/// @param field2 Its third field.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// A refusal of the provider is CONFORMANCE_PROVIDER; `payload` of the error is then a `const conformance_CarriesAll *`.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failWithUnnamed(
    ctx: conformance_Context,
    field0: i32,
    field1: conformance_Str,
    field2: *const conformance_Item,
    out: *mut *const conformance_TupleOfI32AndStr,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        conformance_failWithUnnamedWithin(ctx, 0, field0, field1, field2, out, error)
    }
}
/// As conformance_failWithUnnamed, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failWithUnnamedWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    field0: i32,
    field1: conformance_Str,
    field2: *const conformance_Item,
    out: *mut *const conformance_TupleOfI32AndStr,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::positions::FailWithUnnamed {
                    field0: Lift::lift(&field0, &ArgPath::root("field0"))?,
                    field1: Lift::lift(&field1, &ArgPath::root("field1"))?,
                    field2: c::lift_input(field2, &ArgPath::root("field2"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::declared::<conformance_CarriesAll, _>)?;
                out.set(c::view::<_, conformance_TupleOfI32AndStr>(answer)?);
                Ok(())
            },
        )
    }
}

/// Fail with [`CarriesAll::Nothing`].
///
/// A refusal of the provider is CONFORMANCE_PROVIDER; `payload` of the error is then a `const conformance_CarriesAll *`.
/// Blocks until the provider answered or the instance's deadline passed.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failWithNothing(
    ctx: conformance_Context,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_failWithNothingWithin(ctx, 0, error) }
}
/// As conformance_failWithNothing, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_failWithNothingWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::positions::FailWithNothing;
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::declared::<conformance_CarriesAll, _>)?;
                let () = answer;
                Ok(())
            },
        )
    }
}

/// Answer what is declared in a file of its own, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoPlace(
    ctx: conformance_Context,
    value: *const conformance_Place,
    out: *mut *const conformance_Place,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoPlaceWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoPlace, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoPlaceWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Place,
    out: *mut *const conformance_Place,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::scattered::elsewhere::EchoPlace {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Place>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer what is declared in a module inside of a file, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoDeep(
    ctx: conformance_Context,
    value: *const conformance_Deep,
    out: *mut *const conformance_Deep,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoDeepWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoDeep, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoDeepWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Deep,
    out: *mut *const conformance_Deep,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::scattered::inner::EchoDeep {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Deep>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer what is there, as it was given.
///
/// @param value What comes back.
///
/// On success `*out` points to the answer, read-only, until it is given to conformance_free.
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoConditional(
    ctx: conformance_Context,
    value: *const conformance_Conditional,
    out: *mut *const conformance_Conditional,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoConditionalWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoConditional, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoConditionalWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: *const conformance_Conditional,
    out: *mut *const conformance_Conditional,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::scattered::EchoConditional {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                let answer = LIBRARY
                    .call(ctx, request, c::timeout(timeoutMs))
                    .map_err(c::message)?;
                out.set(c::view::<_, conformance_Conditional>(answer)?);
                Ok(())
            },
        )
    }
}

/// Answer the variant that is there, as it was given.
///
/// @param value What comes back.
///
/// Blocks until the provider answered or the instance's deadline passed.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoChoice(
    ctx: conformance_Context,
    value: conformance_Choice,
    out: *mut conformance_Choice,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe { conformance_echoChoiceWithin(ctx, 0, value, out, error) }
}
/// As conformance_echoChoice, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_echoChoiceWithin(
    ctx: conformance_Context,
    timeoutMs: u32,
    value: conformance_Choice,
    out: *mut conformance_Choice,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::scattered::EchoChoice {
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
            crate::api::composed::NewTypes,
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
    c::off::<crate::api::composed::NewTypes>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onNewTypes of this instance, as conformance_offNewTypes does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllNewTypes(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::composed::NewTypes>(&LIBRARY, ctx)
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
            crate::api::composed::Pushed,
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
    c::off::<crate::api::composed::Pushed>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onPushed of this instance, as conformance_offPushed does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllPushed(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::composed::Pushed>(&LIBRARY, ctx)
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
            crate::api::composed::Grown,
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
    c::off::<crate::api::composed::Grown>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onGrown of this instance, as conformance_offGrown does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllGrown(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::composed::Grown>(&LIBRARY, ctx)
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
            crate::api::faults::Tick,
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
    c::off::<crate::api::faults::Tick>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onTick of this instance, as conformance_offTick does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllTick(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::faults::Tick>(&LIBRARY, ctx)
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
            crate::api::faults::WaitStarted,
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
    c::off::<crate::api::faults::WaitStarted>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onWaitStarted of this instance, as conformance_offWaitStarted does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllWaitStarted(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::faults::WaitStarted>(&LIBRARY, ctx)
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
            crate::api::faults::Shaped,
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
    c::off::<crate::api::faults::Shaped>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onShaped of this instance, as conformance_offShaped does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllShaped(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::faults::Shaped>(&LIBRARY, ctx)
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
            crate::api::faults::Everyone,
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
    c::off::<crate::api::faults::Everyone>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onEveryone of this instance, as conformance_offEveryone does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllEveryone(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::faults::Everyone>(&LIBRARY, ctx)
}

/// Called with each ScalarsHeard, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_ScalarsHeardCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_ScalarsHeard,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to ScalarsHeard.
/// What a [`SendScalars`] carried.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offScalarsHeard takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onScalarsHeard(
    ctx: conformance_Context,
    callback: conformance_ScalarsHeardCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::api::positions::ScalarsHeard,
            conformance_ScalarsHeard,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onScalarsHeard.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offScalarsHeard(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::api::positions::ScalarsHeard>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onScalarsHeard of this instance, as conformance_offScalarsHeard does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllScalarsHeard(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::positions::ScalarsHeard>(&LIBRARY, ctx)
}

/// Called with each CompositesHeard, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_CompositesHeardCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_CompositesHeard,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to CompositesHeard.
/// What a [`SendComposites`] carried.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offCompositesHeard takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onCompositesHeard(
    ctx: conformance_Context,
    callback: conformance_CompositesHeardCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::api::positions::CompositesHeard,
            conformance_CompositesHeard,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onCompositesHeard.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offCompositesHeard(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::api::positions::CompositesHeard>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onCompositesHeard of this instance, as conformance_offCompositesHeard does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllCompositesHeard(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::positions::CompositesHeard>(&LIBRARY, ctx)
}

/// Called with each ListsHeard, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_ListsHeardCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_ListsHeard,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to ListsHeard.
/// What a [`SendLists`] carried.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offListsHeard takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onListsHeard(
    ctx: conformance_Context,
    callback: conformance_ListsHeardCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::api::positions::ListsHeard,
            conformance_ListsHeard,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onListsHeard.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offListsHeard(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::api::positions::ListsHeard>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onListsHeard of this instance, as conformance_offListsHeard does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllListsHeard(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::positions::ListsHeard>(&LIBRARY, ctx)
}

/// Called with each ArraysHeard, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_ArraysHeardCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_ArraysHeard,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to ArraysHeard.
/// What a [`SendArrays`] carried.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offArraysHeard takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onArraysHeard(
    ctx: conformance_Context,
    callback: conformance_ArraysHeardCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::api::positions::ArraysHeard,
            conformance_ArraysHeard,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onArraysHeard.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offArraysHeard(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::api::positions::ArraysHeard>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onArraysHeard of this instance, as conformance_offArraysHeard does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllArraysHeard(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::positions::ArraysHeard>(&LIBRARY, ctx)
}

/// Called with each MaybesHeard, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_MaybesHeardCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_MaybesHeard,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to MaybesHeard.
/// What a [`SendMaybes`] carried.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offMaybesHeard takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onMaybesHeard(
    ctx: conformance_Context,
    callback: conformance_MaybesHeardCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::api::positions::MaybesHeard,
            conformance_MaybesHeard,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onMaybesHeard.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offMaybesHeard(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::api::positions::MaybesHeard>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onMaybesHeard of this instance, as conformance_offMaybesHeard does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllMaybesHeard(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::positions::MaybesHeard>(&LIBRARY, ctx)
}

/// Called with each ByKeyHeard, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_ByKeyHeardCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_ByKeyHeard,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to ByKeyHeard.
/// What a [`SendByKey`] carried.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offByKeyHeard takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onByKeyHeard(
    ctx: conformance_Context,
    callback: conformance_ByKeyHeardCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::api::positions::ByKeyHeard,
            conformance_ByKeyHeard,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onByKeyHeard.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offByKeyHeard(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::api::positions::ByKeyHeard>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onByKeyHeard of this instance, as conformance_offByKeyHeard does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllByKeyHeard(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::positions::ByKeyHeard>(&LIBRARY, ctx)
}

/// Called with each ByKeyUnsortedHeard, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_ByKeyUnsortedHeardCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_ByKeyUnsortedHeard,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to ByKeyUnsortedHeard.
/// What a [`SendByKeyUnsorted`] carried.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offByKeyUnsortedHeard takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onByKeyUnsortedHeard(
    ctx: conformance_Context,
    callback: conformance_ByKeyUnsortedHeardCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::api::positions::ByKeyUnsortedHeard,
            conformance_ByKeyUnsortedHeard,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onByKeyUnsortedHeard.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offByKeyUnsortedHeard(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::api::positions::ByKeyUnsortedHeard>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onByKeyUnsortedHeard of this instance, as conformance_offByKeyUnsortedHeard does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllByKeyUnsortedHeard(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::positions::ByKeyUnsortedHeard>(&LIBRARY, ctx)
}

/// Called with each PairsHeard, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_PairsHeardCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_PairsHeard,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to PairsHeard.
/// What a [`SendPairs`] carried.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offPairsHeard takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onPairsHeard(
    ctx: conformance_Context,
    callback: conformance_PairsHeardCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::api::positions::PairsHeard,
            conformance_PairsHeard,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onPairsHeard.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offPairsHeard(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::api::positions::PairsHeard>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onPairsHeard of this instance, as conformance_offPairsHeard does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllPairsHeard(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::positions::PairsHeard>(&LIBRARY, ctx)
}

/// Called with each NewtypesHeard, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_NewtypesHeardCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_NewtypesHeard,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to NewtypesHeard.
/// What a [`SendNewtypes`] carried.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offNewtypesHeard takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onNewtypesHeard(
    ctx: conformance_Context,
    callback: conformance_NewtypesHeardCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::api::positions::NewtypesHeard,
            conformance_NewtypesHeard,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onNewtypesHeard.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offNewtypesHeard(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::api::positions::NewtypesHeard>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onNewtypesHeard of this instance, as conformance_offNewtypesHeard does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllNewtypesHeard(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::positions::NewtypesHeard>(&LIBRARY, ctx)
}

/// Called with each CasesHeard, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_CasesHeardCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_CasesHeard,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to CasesHeard.
/// What a [`SendCases`] carried.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offCasesHeard takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onCasesHeard(
    ctx: conformance_Context,
    callback: conformance_CasesHeardCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::api::positions::CasesHeard,
            conformance_CasesHeard,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onCasesHeard.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offCasesHeard(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::api::positions::CasesHeard>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onCasesHeard of this instance, as conformance_offCasesHeard does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllCasesHeard(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::positions::CasesHeard>(&LIBRARY, ctx)
}

/// Called with each NestingsHeard, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_NestingsHeardCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_NestingsHeard,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to NestingsHeard.
/// What a [`SendNestings`] carried.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offNestingsHeard takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onNestingsHeard(
    ctx: conformance_Context,
    callback: conformance_NestingsHeardCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::api::positions::NestingsHeard,
            conformance_NestingsHeard,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onNestingsHeard.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offNestingsHeard(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::api::positions::NestingsHeard>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onNestingsHeard of this instance, as conformance_offNestingsHeard does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllNestingsHeard(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::positions::NestingsHeard>(&LIBRARY, ctx)
}

/// Called with each NothingHeard, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_NothingHeardCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_NothingHeard,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to NothingHeard.
/// A [`SendNothing`] came.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offNothingHeard takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onNothingHeard(
    ctx: conformance_Context,
    callback: conformance_NothingHeardCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::api::positions::NothingHeard,
            conformance_NothingHeard,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onNothingHeard.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offNothingHeard(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::api::positions::NothingHeard>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onNothingHeard of this instance, as conformance_offNothingHeard does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllNothingHeard(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::positions::NothingHeard>(&LIBRARY, ctx)
}

/// Called with each DeepHeard, on the delivery thread of the instance, one call at a time.
/// `event` is valid until the callback returns. Any function of this library may be called from inside.
pub type conformance_DeepHeardCallback = Option<
    unsafe extern "C" fn(
        ctx: conformance_Context,
        event: *const conformance_DeepHeard,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Subscribe to DeepHeard.
/// What a [`SendDeep`] carried.
///
/// `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
/// `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
/// `options` may be null. `*handle` is what conformance_offDeepHeard takes.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_onDeepHeard(
    ctx: conformance_Context,
    callback: conformance_DeepHeardCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const conformance_SubscribeOptions,
    handle: *mut conformance_Handle,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::on::<
            crate::api::scattered::DeepHeard,
            conformance_DeepHeard,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End a subscription of conformance_onDeepHeard.
/// When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
/// the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
/// On a delivery thread it takes effect at once and does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offDeepHeard(
    ctx: conformance_Context,
    handle: conformance_Handle,
) -> conformance_Status {
    c::off::<crate::api::scattered::DeepHeard>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of conformance_onDeepHeard of this instance, as conformance_offDeepHeard does.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_offAllDeepHeard(
    ctx: conformance_Context,
) -> conformance_Status {
    c::off_all::<crate::api::scattered::DeepHeard>(&LIBRARY, ctx)
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
                let signal = crate::api::composed::PushNewTypes {
                    pair: c::lift_input(pair, &ArgPath::root("pair"))?,
                    map: Lift::lift(&map, &ArgPath::root("map"))?,
                    after: Lift::lift(&after, &ArgPath::root("after"))?,
                };
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
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
                let signal = crate::api::faults::Poke {
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
                let signal = crate::api::faults::Prod;
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
                let signal = crate::api::faults::Unhandled {
                    text: Lift::lift(&text, &ArgPath::root("text"))?,
                };
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}

/// Cause one [`ScalarsHeard`] of the same.
///
/// @param flag A truth value.
/// @param signed8 8 bits, signed.
/// @param signed16 16 bits, signed.
/// @param signed32 32 bits, signed.
/// @param signed64 64 bits, signed.
/// @param unsigned8 8 bits, unsigned.
/// @param unsigned16 16 bits, unsigned.
/// @param unsigned32 32 bits, unsigned.
/// @param unsigned64 64 bits, unsigned.
/// @param single Single precision.
/// @param doublePrecision Double precision.
/// @param letter A character.
/// @param text A text.
/// @param blob Bytes.
/// @param length A duration.
/// @param moment A moment.
///
/// Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_sendScalars(
    ctx: conformance_Context,
    flag: u8,
    signed8: i8,
    signed16: i16,
    signed32: i32,
    signed64: i64,
    unsigned8: u8,
    unsigned16: u16,
    unsigned32: u32,
    unsigned64: u64,
    single: f32,
    doublePrecision: f64,
    letter: u32,
    text: conformance_Str,
    blob: conformance_Bytes,
    length: conformance_Duration,
    moment: conformance_SystemTime,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let signal = crate::api::positions::SendScalars {
                    flag: Lift::lift(&flag, &ArgPath::root("flag"))?,
                    signed8: Lift::lift(&signed8, &ArgPath::root("signed8"))?,
                    signed16: Lift::lift(&signed16, &ArgPath::root("signed16"))?,
                    signed32: Lift::lift(&signed32, &ArgPath::root("signed32"))?,
                    signed64: Lift::lift(&signed64, &ArgPath::root("signed64"))?,
                    unsigned8: Lift::lift(&unsigned8, &ArgPath::root("unsigned8"))?,
                    unsigned16: Lift::lift(&unsigned16, &ArgPath::root("unsigned16"))?,
                    unsigned32: Lift::lift(&unsigned32, &ArgPath::root("unsigned32"))?,
                    unsigned64: Lift::lift(&unsigned64, &ArgPath::root("unsigned64"))?,
                    single: Lift::lift(&single, &ArgPath::root("single"))?,
                    double_precision: Lift::lift(
                        &doublePrecision,
                        &ArgPath::root("doublePrecision"),
                    )?,
                    letter: Lift::lift(&letter, &ArgPath::root("letter"))?,
                    text: Lift::lift(&text, &ArgPath::root("text"))?,
                    blob: Lift::lift(&blob, &ArgPath::root("blob"))?,
                    length: Lift::lift(&length, &ArgPath::root("length"))?,
                    moment: Lift::lift(&moment, &ArgPath::root("moment"))?,
                };
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}

/// Cause one [`CompositesHeard`] of the same.
///
/// @param color A variant without data.
/// @param level A variant with a number at the end of what there is.
/// @param shape A variant with named data.
/// @param token A variant with unnamed data.
/// @param item A structure.
/// @param meters A newtype of a number.
/// @param label A newtype of a text.
/// @param seal A newtype of bytes.
/// @param ratio An alias of a number.
/// @param quad An alias of an array.
/// @param numbers A list of numbers.
/// @param corners An array of structures.
/// @param maybe A number or nothing.
/// @param byName A map in order.
/// @param byId A map without order.
/// @param pair A tuple.
/// @param tree A box.
/// @param list A type that is made of itself.
/// @param expr Variants that are made of the whole.
///
/// Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_sendComposites(
    ctx: conformance_Context,
    color: conformance_Color,
    level: conformance_Level,
    shape: *const conformance_Shape,
    token: *const conformance_Token,
    item: *const conformance_Item,
    meters: conformance_Meters,
    label: conformance_Label,
    seal: conformance_Seal,
    ratio: conformance_Ratio,
    quad: *const conformance_Quad,
    numbers: conformance_VecOfI32,
    corners: *const conformance_ArrayOf2Item,
    maybe: *const conformance_OptionOfI64,
    byName: conformance_MapOfStrToI64,
    byId: conformance_MapOfU32ToItem,
    pair: *const conformance_TupleOfI32AndStr,
    tree: *const conformance_Tree,
    list: *const conformance_List,
    expr: *const conformance_Expr,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let signal = crate::api::positions::SendComposites {
                    color: Lift::lift(&color, &ArgPath::root("color"))?,
                    level: Lift::lift(&level, &ArgPath::root("level"))?,
                    shape: c::lift_input(shape, &ArgPath::root("shape"))?,
                    token: c::lift_input(token, &ArgPath::root("token"))?,
                    item: c::lift_input(item, &ArgPath::root("item"))?,
                    meters: Lift::lift(&meters, &ArgPath::root("meters"))?,
                    label: Lift::lift(&label, &ArgPath::root("label"))?,
                    seal: Lift::lift(&seal, &ArgPath::root("seal"))?,
                    ratio: Lift::lift(&ratio, &ArgPath::root("ratio"))?,
                    quad: c::lift_input(quad, &ArgPath::root("quad"))?,
                    numbers: Lift::lift(&numbers, &ArgPath::root("numbers"))?,
                    corners: c::lift_input(corners, &ArgPath::root("corners"))?,
                    maybe: c::lift_input(maybe, &ArgPath::root("maybe"))?,
                    by_name: Lift::lift(&byName, &ArgPath::root("byName"))?,
                    by_id: Lift::lift(&byId, &ArgPath::root("byId"))?,
                    pair: c::lift_input(pair, &ArgPath::root("pair"))?,
                    tree: Box::new(c::lift_input(tree, &ArgPath::root("tree"))?),
                    list: c::lift_input(list, &ArgPath::root("list"))?,
                    expr: c::lift_input(expr, &ArgPath::root("expr"))?,
                };
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}

/// Cause one [`ListsHeard`] of the same.
///
/// @param value They.
///
/// Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_sendLists(
    ctx: conformance_Context,
    value: *const conformance_Lists,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let signal = crate::api::positions::SendLists {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}

/// Cause one [`ArraysHeard`] of the same.
///
/// @param value They.
///
/// Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_sendArrays(
    ctx: conformance_Context,
    value: *const conformance_Arrays,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let signal = crate::api::positions::SendArrays {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}

/// Cause one [`MaybesHeard`] of the same.
///
/// @param value They.
///
/// Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_sendMaybes(
    ctx: conformance_Context,
    value: *const conformance_Maybes,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let signal = crate::api::positions::SendMaybes {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}

/// Cause one [`ByKeyHeard`] of the same.
///
/// @param value They.
///
/// Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_sendByKey(
    ctx: conformance_Context,
    value: *const conformance_ByKey,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let signal = crate::api::positions::SendByKey {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}

/// Cause one [`ByKeyUnsortedHeard`] of the same.
///
/// @param value They.
///
/// Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_sendByKeyUnsorted(
    ctx: conformance_Context,
    value: *const conformance_ByKeyUnsorted,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let signal = crate::api::positions::SendByKeyUnsorted {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}

/// Cause one [`PairsHeard`] of the same.
///
/// @param value They.
///
/// Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_sendPairs(
    ctx: conformance_Context,
    value: *const conformance_Pairs,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let signal = crate::api::positions::SendPairs {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}

/// Cause one [`NewtypesHeard`] of the same.
///
/// @param value They.
///
/// Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_sendNewtypes(
    ctx: conformance_Context,
    value: *const conformance_Newtypes,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let signal = crate::api::positions::SendNewtypes {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}

/// Cause one [`CasesHeard`] of the same.
///
/// @param value They.
///
/// Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_sendCases(
    ctx: conformance_Context,
    value: *const conformance_Cases,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let signal = crate::api::positions::SendCases {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}

/// Cause one [`NestingsHeard`] of the same.
///
/// @param value They.
///
/// Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_sendNestings(
    ctx: conformance_Context,
    value: *const conformance_Nestings,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let signal = crate::api::positions::SendNestings {
                    value: c::lift_input(value, &ArgPath::root("value"))?,
                };
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}

/// Cause one [`NothingHeard`].
///
/// Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_sendNothing(
    ctx: conformance_Context,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let signal = crate::api::positions::SendNothing;
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}

/// Cause one [`DeepHeard`] of the same.
///
/// @param deep By its path.
/// @param spot By a longer one.
///
/// Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
/// Pointers in the parameters need to be valid during the call only.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn conformance_sendDeep(
    ctx: conformance_Context,
    deep: *const conformance_Deep,
    spot: *const conformance_Place,
    error: *mut *const conformance_Error,
) -> conformance_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let signal = crate::api::scattered::SendDeep {
                    deep: c::lift_input(deep, &ArgPath::root("deep"))?,
                    spot: c::lift_input(spot, &ArgPath::root("spot"))?,
                };
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}
