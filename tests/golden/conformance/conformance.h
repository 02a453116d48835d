/*
 * conformance 0.1.0: The library that the tests of every language call: each mapped type in each position, and each fault.
 *
 * Made by brokers-codegen from the library's declarations; do not edit.
 *
 * Life       conformance_createContext gives a library instance, conformance_shutdown ends it. Any number of instances may
 *            live at once; nothing of one is seen by another.
 * Requests   block the calling thread until the library answered. Answers are read-only; release them with
 *            conformance_free.
 * Events     come to callbacks on the instance's delivery thread, one at a time, in the order they happened.
 * Signals    are one way: accepted or refused at once.
 * Errors     Every function that can fail returns a conformance_Status other than CONFORMANCE_OK and, if asked, gives an
 *            error in `*error`, to be released with conformance_free. The `error` parameter may be null; conformance_lastError
 *            has the same error then. Other out parameters are left as they were.
 * Threads    Every function may be called from any thread at any time, also from callbacks.
 * Strings    are UTF-8, pointer and length, not terminated. Names and messages marked so end with NUL as well.
 * Nesting    A value whose type is made of itself may have 128 levels: one with more is CONFORMANCE_INVALID_ARGUMENT
 *            as an argument, CONFORMANCE_LIMIT as an answer, and lost as an event.
 * Pointers   What goes in has to be valid during the call; nothing of it is kept, except `userData`.
 */
#ifndef CONFORMANCE_H
#define CONFORMANCE_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Define CONFORMANCE_STATIC when linking the static library on Windows. */
#if defined(_WIN32) && !defined(CONFORMANCE_STATIC)
#define CONFORMANCE_API __declspec(dllimport)
#else
#define CONFORMANCE_API
#endif

#if defined(__GNUC__)
#define CONFORMANCE_NODISCARD __attribute__((warn_unused_result))
#elif defined(_MSC_VER)
#define CONFORMANCE_NODISCARD _Check_return_
#else
#define CONFORMANCE_NODISCARD
#endif

#if defined(__cplusplus)
#define CONFORMANCE_STATIC_ASSERT(condition, name) static_assert(condition, #name)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define CONFORMANCE_STATIC_ASSERT(condition, name) _Static_assert(condition, #name)
#else
#define CONFORMANCE_STATIC_ASSERT(condition, name) typedef char conformance_assert_##name[(condition) ? 1 : -1]
#endif

/* The ABI this header describes. */
#define CONFORMANCE_ABI_VERSION 1

/* The shape of every item this header describes: a library with another shape refuses conformance_createContext. */
#define CONFORMANCE_FINGERPRINTS  \
    "EchoBool=89648ad9b6e097ab;" \
    "EchoI8=1472788787baf3a5;" \
    "EchoI16=b9b6a6052c6e6c6a;" \
    "EchoI32=c706917ed25a1049;" \
    "EchoI64=d02aa6590189fe6b;" \
    "EchoU8=ef68b8f59e1c75bd;" \
    "EchoU16=2c47c8e1761a9782;" \
    "EchoU32=0110c7df452c1bfa;" \
    "EchoU64=d689a57af5543762;" \
    "EchoF32=abd12e698521a380;" \
    "EchoF64=ddcc3b7f8fd5eb66;" \
    "EchoChar=10f20527363ffeb9;" \
    "EchoString=d88e2ae867cddeac;" \
    "EchoBytes=c001e6701a663543;" \
    "EchoVecI32=0907b46ccee89f19;" \
    "EchoVecF64=7efea374e8460af1;" \
    "EchoVecBool=5f9b09c8098fd0c0;" \
    "EchoVecString=df52f68acad0b8ad;" \
    "EchoVecBytes=d0b6d4cc0d9ef530;" \
    "EchoVecStruct=63bf5c4c01d5f80b;" \
    "EchoVecEnum=00704df67ef77458;" \
    "EchoVecNewtype=d803ea1b4b169b23;" \
    "EchoVecVecF64=977586c062797576;" \
    "EchoArray=bdbfd00e86e53a9e;" \
    "EchoOptionI64=e25326bc2c15440b;" \
    "EchoOptionString=c10da565ac54ca2c;" \
    "EchoOptionStruct=bea289858f0e6ca6;" \
    "EchoEnum=67a337594bada559;" \
    "EchoNewtype=25e289c8e40cabe0;" \
    "EchoNewtypeString=8a889b19db142ab6;" \
    "EchoAlias=5b8f03eb310129fc;" \
    "EchoStruct=ce002f563b705991;" \
    "EchoShape=3d9524414c7fb3a8;" \
    "Describe=40e4398c4cc511c5;" \
    "UnitResult=fd81476e77837241;" \
    "Fail=f531c5bc0a60cfa2;" \
    "FailPlain=78ee172039b5b4f3;" \
    "FailMessage=bcd8f25b8b98061e;" \
    "Panics=bb7dab957f3df73a;" \
    "Unprovided=186e668fd0b1d39e;" \
    "SecondProvider=d520a83188bebcb0;" \
    "Wait=f73028aef0e33770;" \
    "DroppedWaits=a315eb79216edbe6;" \
    "Block=2caafa1f811c5e7d;" \
    "CallBack=10a110f4077b9774;" \
    "EmitBurst=f865064e47be3342;" \
    "EmitFromThread=9ba45e97a5e095eb;" \
    "EmitShape=949d8a2d3910e0c9;" \
    "PokeTotal=833514d588a5eeae;" \
    "SplitSecond=b3fb48fcf92b1b7c;" \
    "EchoTimes=34974e0851884a70;" \
    "EchoMaps=c3d7fca6a6324733;" \
    "EchoTuples=de512dff42f00c63;" \
    "EchoTree=bd4c172b1eeb7fe6;" \
    "EchoList=ebf4cf5f520023a5;" \
    "EchoExpr=ce6343798f6278b3;" \
    "EchoEven=3197122a3d2a0733;" \
    "EchoIndex=676cb3424b22977d;" \
    "EchoMap=c039b61605583c28;" \
    "EchoPair=191f3e77bc153d99;" \
    "EchoDuration=372bc6179903b524;" \
    "EchoTime=7c6a2023bbda46fb;" \
    "EchoBoxed=41be590ef54487d0;" \
    "DeepList=012312cf350a31e6;" \
    "EmitGrown=b28789bef28e0dc7;" \
    "EmitNewTypes=b6e70035f859a261;" \
    "FailNewTypes=224b898da7734635;" \
    "Tick=da7d6daec0ead48a;" \
    "WaitStarted=e008171de4f2a981;" \
    "Shaped=6b77e128d34d9734;" \
    "Everyone=1a68bcd3653b946e;" \
    "NewTypes=3f4dbd60f5361089;" \
    "Pushed=62ca9399a70618d2;" \
    "Grown=c712c126a53f0472;" \
    "Poke=cb90361c9fb78129;" \
    "Prod=8e257614cbc05987;" \
    "Unhandled=f76826b00b3b0b9d;" \
    "PushNewTypes=8fd83302617eb9ea;"

/* For parameters in milliseconds. */
#define CONFORMANCE_TIMEOUT_DEFAULT 0u
#define CONFORMANCE_TIMEOUT_NONE 0xFFFFFFFFu

/* Initializers; later versions of the structs grow at their ends only. */
#define CONFORMANCE_OPTIONS_INIT {sizeof(conformance_Options), CONFORMANCE_ABI_VERSION, CONFORMANCE_FINGERPRINTS, 0, 0}
#define CONFORMANCE_SUBSCRIBE_OPTIONS_INIT {sizeof(conformance_SubscribeOptions)}

/* For printf: printf("name " CONFORMANCE_STR_FMT "\n", CONFORMANCE_STR_ARG(device->name)); */
#define CONFORMANCE_STR_FMT "%.*s"
#define CONFORMANCE_STR_ARG(s) (int)(s).len, (s).ptr

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Shared types ------------------------------------------------------------------------------------------------ */

/** A library instance. Never 0; a number that is not the handle of a living instance is refused, whatever it is. */
typedef uint64_t conformance_Context;

/** A subscription. Never 0, and never the handle of another subscription in this process, not even of an ended one. */
typedef uint64_t conformance_Handle;

/** The outcome of a call: 0 is success, everything else a failure. The numbers are listed below and never change. */
typedef int32_t conformance_Status;

/**
 * A string: `len` bytes of UTF-8 from `ptr` on, not terminated.
 *
 * Going in, it needs to be valid during the call only, and `ptr` may be null if `len` is 0. Coming out, it lives as
 * long as the answer or event it is part of, and `ptr` is never null.
 */
typedef struct conformance_Str {
    /** The first byte. */
    const char *ptr;
    /** How many bytes. */
    size_t len;
} conformance_Str;

/** A block of bytes: `len` bytes from `ptr` on. Valid as long as a string in its place would be. */
typedef struct conformance_Bytes {
    /** The first byte; may be null if `len` is 0. */
    const uint8_t *ptr;
    /** How many bytes. */
    size_t len;
} conformance_Bytes;

/**
 * A length of time.
 *
 * Never negative: going in, a length with `sec` below 0 or `nsec` above 999,999,999 is refused. Coming out, one of
 * more seconds than `sec` can hold is the longest that there is.
 */
typedef struct conformance_Duration {
    /** Whole seconds. */
    int64_t sec;
    /** Nanoseconds besides, 0 to 999,999,999. */
    uint32_t nsec;
} conformance_Duration;

/**
 * A moment: the time since 1970-01-01 00:00:00 UTC, leap seconds not counted.
 *
 * Going in, one with `nsec` above 999,999,999, or one that the platform cannot hold, is refused.
 */
typedef struct conformance_SystemTime {
    /** Whole seconds, negative for a moment before 1970. */
    int64_t sec;
    /** Nanoseconds that follow after them, 0 to 999,999,999: half a second before 1970 is -1 and 500,000,000. */
    uint32_t nsec;
} conformance_SystemTime;

/**
 * Why a call failed.
 *
 * Read-only. One that came through an `error` parameter belongs to the caller, who releases it, on any thread and also
 * after the instance is gone; the one of `lastError` belongs to the thread and is never released by the caller.
 */
typedef struct conformance_Error {
    /** What the call returned. */
    conformance_Status status;
    /** Which of the declared errors the provider answered with; -1 if it was none of them. */
    int32_t variant;
    /** The reason in words, for people. Ends with NUL as well. */
    const char *message;
    /** The length of `message` in bytes, without the NUL. */
    size_t messageLen;
    /** The argument that was refused, as a path such as `devices[3].name`. Ends with NUL; null if it was no argument. */
    const char *argument;
    /** The name of the variant. Ends with NUL; null if `variant` is -1. */
    const char *variantName;
    /**
     * The provider's error with its data: a pointer to the type that the request names. Null if `variant` is -1. Lives
     * as long as the error.
     */
    const void *payload;
} conformance_Error;

/** How to create an instance. Start from the initializer; a field that is 0 stands for its default. */
typedef struct conformance_Options {
    /** The size of this struct as the caller knows it. Later versions grow at the end only. */
    uint32_t size;
    /** The version of the ABI that the caller was compiled for. */
    uint32_t abiVersion;
    /**
     * The shapes that the caller was compiled for, `Name=hash;…`; they are compared with the library's. Null: not
     * compared.
     */
    const char *fingerprints;
    /** How long a request may take if its call does not say: milliseconds, or one of the two named timeouts. */
    uint32_t deadlineMs;
    /** How many events may wait for callbacks at once. What comes beyond is lost, and counted for each subscription. */
    uint32_t eventCapacity;
} conformance_Options;

/** How to subscribe. Start from the initializer. */
typedef struct conformance_SubscribeOptions {
    /** The size of this struct as the caller knows it. Later versions grow at the end only. */
    uint32_t size;
} conformance_SubscribeOptions;

/* ---- Types of this library --------------------------------------------------------------------------------------- */

/* Types that are made of themselves, or are part of one: something points to them before they are complete. */
typedef struct conformance_Even conformance_Even;
typedef struct conformance_Expr conformance_Expr;
typedef struct conformance_List conformance_List;
typedef struct conformance_MapOfStrToIndex_Entry conformance_MapOfStrToIndex_Entry;
typedef struct conformance_Odd conformance_Odd;
typedef struct conformance_Tree conformance_Tree;

/** A share of a whole; an alias, so the same type as what it stands for. */
typedef double conformance_Ratio;

/** A length in metres. */
typedef double conformance_Meters;

/** A text that is not just any text. */
typedef conformance_Str conformance_Label;

/** A colour; the numbers are neither dense nor all positive. */
typedef int32_t conformance_Color;

/** Like a cherry. */
#define CONFORMANCE_COLOR_RED 1

/** Like grass. */
#define CONFORMANCE_COLOR_GREEN 2

/** Like the sky, and below zero. */
#define CONFORMANCE_COLOR_BLUE (-7)

/** A small structure with fields of several kinds. */
typedef struct conformance_Item {
    /** A text. */
    conformance_Str name;
    /** A number. */
    double amount;
    /** A truth value. */
    uint8_t flag;
    /** A character. */
    uint32_t letter;
    /** A variant without data. */
    conformance_Color color;
} conformance_Item;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfStr {
    const conformance_Str *ptr;
    size_t len;
} conformance_VecOfStr;

/** All points at one distance. */
#define CONFORMANCE_SHAPE_CIRCLE 0

/** Four right angles. */
#define CONFORMANCE_SHAPE_RECT 1

/** Known by its name only. */
#define CONFORMANCE_SHAPE_NAMED 2

/** Nothing at all. */
#define CONFORMANCE_SHAPE_EMPTY 3

/** All points at one distance. */
typedef struct conformance_Shape_Circle {
    /** That distance. */
    double radius;
} conformance_Shape_Circle;

/** Four right angles. */
typedef struct conformance_Shape_Rect {
    /** From left to right. */
    double width;
    /** From top to bottom. */
    double height;
} conformance_Shape_Rect;

/** Known by its name only. */
typedef struct conformance_Shape_Named {
    /** The name. */
    conformance_Str name;
    /** What else is said of it. */
    conformance_VecOfStr tags;
} conformance_Shape_Named;

/** The data of the variant that `tag` names. */
typedef union conformance_Shape_Value {
    struct conformance_Shape_Circle circle;
    struct conformance_Shape_Rect rect;
    struct conformance_Shape_Named named;
} conformance_Shape_Value;

/** Variants with data of different kinds, and one without. */
typedef struct conformance_Shape {
    /** Which variant this is. */
    int32_t tag;
    /** The data of that variant; nothing if it has none. */
    union conformance_Shape_Value value;
} conformance_Shape;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfI32 {
    const int32_t *ptr;
    size_t len;
} conformance_VecOfI32;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfItem {
    const conformance_Item *ptr;
    size_t len;
} conformance_VecOfItem;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfF64 {
    const double *ptr;
    size_t len;
} conformance_VecOfF64;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfVecOfF64 {
    const conformance_VecOfF64 *ptr;
    size_t len;
} conformance_VecOfVecOfF64;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfI64 {
    uint8_t present;
    int64_t value;
} conformance_OptionOfI64;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfStr {
    uint8_t present;
    conformance_Str value;
} conformance_OptionOfStr;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfVecOfI32 {
    uint8_t present;
    conformance_VecOfI32 value;
} conformance_OptionOfVecOfI32;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfItem {
    uint8_t present;
    conformance_Item value;
} conformance_OptionOfItem;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfI32 {
    uint8_t present;
    int32_t value;
} conformance_OptionOfI32;

/** One field of every kind; two are named like words that some target languages keep for themselves. */
typedef struct conformance_Everything {
    /** A truth value. */
    uint8_t flag;
    /** 8 bits, signed. */
    int8_t signed8;
    /** 16 bits, signed. */
    int16_t signed16;
    /** 32 bits, signed. */
    int32_t signed32;
    /** 64 bits, signed. */
    int64_t signed64;
    /** 8 bits, unsigned. */
    uint8_t unsigned8;
    /** 16 bits, unsigned. */
    uint16_t unsigned16;
    /** 32 bits, unsigned. */
    uint32_t unsigned32;
    /** 64 bits, unsigned. */
    uint64_t unsigned64;
    /** Single precision. */
    float single;
    /** Double precision. */
    double doublePrecision;
    /** A character. */
    uint32_t letter;
    /** A text. */
    conformance_Str text;
    /** Bytes. */
    conformance_Bytes blob;
    /** Numbers. */
    conformance_VecOfI32 numbers;
    /** Texts. */
    conformance_VecOfStr names;
    /** Structures. */
    conformance_VecOfItem items;
    /** Lists of numbers. */
    conformance_VecOfVecOfF64 matrix;
    /** A fixed number of numbers. */
    int32_t quad[4];
    /** A fixed number of structures. */
    conformance_Item pair[2];
    /** A number or nothing. */
    conformance_OptionOfI64 maybe;
    /** A text or nothing. */
    conformance_OptionOfStr maybeText;
    /** A list or nothing. */
    conformance_OptionOfVecOfI32 maybeNumbers;
    /** A structure or nothing. */
    conformance_OptionOfItem maybeItem;
    /** A structure. */
    conformance_Item inner;
    /** A variant without data. */
    conformance_Color color;
    /** A newtype of a number. */
    conformance_Meters distance;
    /** A newtype of a text. */
    conformance_Label label;
    /** An alias. */
    conformance_Ratio ratio;
    /** A variant with data. */
    conformance_Shape shape;
    /** A keyword of C++ and Python. */
    conformance_Str class_;
    /** A constant of Python, once its case is changed. */
    conformance_OptionOfI32 none;
} conformance_Everything;

/** Which variant of [`TestError`] is wanted. */
typedef int32_t conformance_FailKind;

/** [`TestError::NotFound`] with the id 42. */
#define CONFORMANCE_FAIL_KIND_NOT_FOUND 0

/** [`TestError::Refused`] with the reason `closed on Sundays` and the codes 7, -7. */
#define CONFORMANCE_FAIL_KIND_REFUSED 1

/** [`TestError::Plain`]. */
#define CONFORMANCE_FAIL_KIND_PLAIN 2

/** Nothing has this id. */
#define CONFORMANCE_TEST_ERROR_NOT_FOUND 0

/** The request was understood and refused. */
#define CONFORMANCE_TEST_ERROR_REFUSED 1

/** There is nothing more to say. */
#define CONFORMANCE_TEST_ERROR_PLAIN 2

/** Nothing has this id. */
typedef struct conformance_TestError_NotFound {
    /** The id. */
    int64_t id;
} conformance_TestError_NotFound;

/** The request was understood and refused. */
typedef struct conformance_TestError_Refused {
    /** Why. */
    conformance_Str reason;
    /** Numbers for those who know what they mean. */
    conformance_VecOfI32 codes;
} conformance_TestError_Refused;

/** The data of the variant that `tag` names. */
typedef union conformance_TestError_Value {
    struct conformance_TestError_NotFound notFound;
    struct conformance_TestError_Refused refused;
} conformance_TestError_Value;

/** An error with data in some of its variants. */
typedef struct conformance_TestError {
    /** Which variant this is. */
    int32_t tag;
    /** The data of that variant; nothing if it has none. */
    union conformance_TestError_Value value;
} conformance_TestError;

/** An error whose variants carry nothing but their numbers. */
typedef int32_t conformance_PlainError;

/** It was too early. */
#define CONFORMANCE_PLAIN_ERROR_EARLY 3

/** It was too late. */
#define CONFORMANCE_PLAIN_ERROR_LATE 8

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfDuration {
    uint8_t present;
    conformance_Duration value;
} conformance_OptionOfDuration;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfSystemTime {
    const conformance_SystemTime *ptr;
    size_t len;
} conformance_VecOfSystemTime;

/** Durations and moments in every place. */
typedef struct conformance_Times {
    /** How long something may take. */
    conformance_Duration timeout;
    /** When something happened. */
    conformance_SystemTime at;
    /** How long, or nothing. */
    conformance_OptionOfDuration maybe;
    /** Moments. */
    conformance_VecOfSystemTime all;
} conformance_Times;

/** A key and its value. */
typedef struct conformance_MapOfStrToI64_Entry {
    conformance_Str key;
    int64_t value;
} conformance_MapOfStrToI64_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfStrToI64 {
    const conformance_MapOfStrToI64_Entry *ptr;
    size_t len;
} conformance_MapOfStrToI64;

/** A key and its value. */
typedef struct conformance_MapOfU32ToItem_Entry {
    uint32_t key;
    conformance_Item value;
} conformance_MapOfU32ToItem_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfU32ToItem {
    const conformance_MapOfU32ToItem_Entry *ptr;
    size_t len;
} conformance_MapOfU32ToItem;

/** A key and its value. */
typedef struct conformance_MapOfI64ToVecOfStr_Entry {
    int64_t key;
    conformance_VecOfStr value;
} conformance_MapOfI64ToVecOfStr_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfI64ToVecOfStr {
    const conformance_MapOfI64ToVecOfStr_Entry *ptr;
    size_t len;
} conformance_MapOfI64ToVecOfStr;

/** A key and its value. */
typedef struct conformance_MapOfStrToMapOfI64ToVecOfStr_Entry {
    conformance_Str key;
    conformance_MapOfI64ToVecOfStr value;
} conformance_MapOfStrToMapOfI64ToVecOfStr_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfStrToMapOfI64ToVecOfStr {
    const conformance_MapOfStrToMapOfI64ToVecOfStr_Entry *ptr;
    size_t len;
} conformance_MapOfStrToMapOfI64ToVecOfStr;

/** A key and its value. */
typedef struct conformance_MapOfBoolToStr_Entry {
    uint8_t key;
    conformance_Str value;
} conformance_MapOfBoolToStr_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfBoolToStr {
    const conformance_MapOfBoolToStr_Entry *ptr;
    size_t len;
} conformance_MapOfBoolToStr;

/** A key and its value. */
typedef struct conformance_MapOfCharToU8_Entry {
    uint32_t key;
    uint8_t value;
} conformance_MapOfCharToU8_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfCharToU8 {
    const conformance_MapOfCharToU8_Entry *ptr;
    size_t len;
} conformance_MapOfCharToU8;

/** A key and its value. */
typedef struct conformance_MapOfColorToBytes_Entry {
    conformance_Color key;
    conformance_Bytes value;
} conformance_MapOfColorToBytes_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfColorToBytes {
    const conformance_MapOfColorToBytes_Entry *ptr;
    size_t len;
} conformance_MapOfColorToBytes;

/** A key and its value. */
typedef struct conformance_MapOfStrToOptionOfItem_Entry {
    conformance_Str key;
    conformance_OptionOfItem value;
} conformance_MapOfStrToOptionOfItem_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfStrToOptionOfItem {
    const conformance_MapOfStrToOptionOfItem_Entry *ptr;
    size_t len;
} conformance_MapOfStrToOptionOfItem;

/** Maps with keys and values of every kind. */
typedef struct conformance_Maps {
    /** By text, sorted. */
    conformance_MapOfStrToI64 byName;
    /** By number, in no order. */
    conformance_MapOfU32ToItem byId;
    /** Maps in a map, with lists. */
    conformance_MapOfStrToMapOfI64ToVecOfStr nested;
    /** By truth value. */
    conformance_MapOfBoolToStr byFlag;
    /** By character. */
    conformance_MapOfCharToU8 byChar;
    /** By variant without data. */
    conformance_MapOfColorToBytes byEnum;
    /** Structures or nothing. */
    conformance_MapOfStrToOptionOfItem maybe;
} conformance_Maps;

/** Values that belong together, in the order of their declaration. */
typedef struct conformance_TupleOfI32AndStr {
    int32_t field0;
    conformance_Str field1;
} conformance_TupleOfI32AndStr;

/** Values that belong together, in the order of their declaration. */
typedef struct conformance_TupleOfF64 {
    double field0;
} conformance_TupleOfF64;

/** Values that belong together, in the order of their declaration. */
typedef struct conformance_TupleOfU8AndBool {
    uint8_t field0;
    uint8_t field1;
} conformance_TupleOfU8AndBool;

/** Values that belong together, in the order of their declaration. */
typedef struct conformance_TupleOfStrAndI64 {
    conformance_Str field0;
    int64_t field1;
} conformance_TupleOfStrAndI64;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfTupleOfStrAndI64 {
    const conformance_TupleOfStrAndI64 *ptr;
    size_t len;
} conformance_VecOfTupleOfStrAndI64;

/** Values that belong together, in the order of their declaration. */
typedef struct conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64 {
    conformance_TupleOfU8AndBool field0;
    conformance_VecOfTupleOfStrAndI64 field1;
} conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfSystemTime {
    uint8_t present;
    conformance_SystemTime value;
} conformance_OptionOfSystemTime;

/** Values that belong together, in the order of their declaration. */
typedef struct conformance_TupleOfDurationAndOptionOfSystemTime {
    conformance_Duration field0;
    conformance_OptionOfSystemTime field1;
} conformance_TupleOfDurationAndOptionOfSystemTime;

/** Tuples of several lengths. */
typedef struct conformance_Tuples {
    /** Two parts. */
    conformance_TupleOfI32AndStr pair;
    /** One part. */
    conformance_TupleOfF64 one;
    /** A tuple in a tuple, and one in a list. */
    conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64 nested;
    /** A duration, and a moment or nothing. */
    conformance_TupleOfDurationAndOptionOfSystemTime times;
} conformance_Tuples;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfTree {
    const conformance_Tree *ptr;
    size_t len;
} conformance_VecOfTree;

/** Made of itself through a list. */
struct conformance_Tree {
    /** The name of this node. */
    conformance_Str name;
    /** What hangs from it. */
    conformance_VecOfTree children;
};

/** Made of itself through a box that may be missing. */
struct conformance_List {
    /** The value of this link. */
    int64_t value;
    /**
     * The rest of the chain.
     * Null if there is none.
     */
    const struct conformance_List *next;
};

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfExpr {
    const conformance_Expr *ptr;
    size_t len;
} conformance_VecOfExpr;

/** A number. */
#define CONFORMANCE_EXPR_NUMBER 0

/** The opposite of another. */
#define CONFORMANCE_EXPR_NEGATE 1

/** The sum of two others. */
#define CONFORMANCE_EXPR_ADD 2

/** A function of others. */
#define CONFORMANCE_EXPR_CALL 3

/** A number. */
typedef struct conformance_Expr_Number {
    double field0;
} conformance_Expr_Number;

/** The opposite of another. */
typedef struct conformance_Expr_Negate {
    /** Never null. */
    const conformance_Expr *field0;
} conformance_Expr_Negate;

/** The sum of two others. */
typedef struct conformance_Expr_Add {
    /**
     * The first of them.
     * Never null.
     */
    const conformance_Expr *left;
    /**
     * The second of them.
     * Never null.
     */
    const conformance_Expr *right;
} conformance_Expr_Add;

/** A function of others. */
typedef struct conformance_Expr_Call {
    /** The name of the function. */
    conformance_Str name;
    /** What it is called with. */
    conformance_VecOfExpr arguments;
} conformance_Expr_Call;

/** The data of the variant that `tag` names. */
typedef union conformance_Expr_Value {
    conformance_Expr_Number number;
    conformance_Expr_Negate negate;
    conformance_Expr_Add add;
    conformance_Expr_Call call;
} conformance_Expr_Value;

/** Variants that are made of the whole. */
struct conformance_Expr {
    /** Which variant this is. */
    int32_t tag;
    /** The data of that variant; nothing if it has none. */
    conformance_Expr_Value value;
};

/** The other of two types that are made of each other. */
struct conformance_Odd {
    /**
     * The first one.
     * Null if there is none.
     */
    const conformance_Even *even;
    /** A text. */
    conformance_Str tag;
};

/** One of two types that are made of each other. */
struct conformance_Even {
    /**
     * The other one.
     * Null if there is none.
     */
    const conformance_Odd *odd;
};

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfStrToIndex {
    const conformance_MapOfStrToIndex_Entry *ptr;
    size_t len;
} conformance_MapOfStrToIndex;

/** Made of itself through the values of a map. */
typedef struct conformance_Index {
    /** What is found under each name. */
    conformance_MapOfStrToIndex entries;
} conformance_Index;

/** A key and its value. */
struct conformance_MapOfStrToIndex_Entry {
    conformance_Str key;
    conformance_Index value;
};

/** It was all wrong. */
#define CONFORMANCE_NEW_TYPES_ERROR_BAD 0

/** It was all wrong. */
typedef struct conformance_NewTypesError_Bad {
    /** A tuple. */
    conformance_TupleOfI32AndStr pair;
    /** A map. */
    conformance_MapOfStrToI64 map;
    /** A moment. */
    conformance_SystemTime at;
    /**
     * A box of a type that is made of itself.
     * Never null.
     */
    const conformance_Tree *tree;
} conformance_NewTypesError_Bad;

/** The data of the variant that `tag` names. */
typedef union conformance_NewTypesError_Value {
    struct conformance_NewTypesError_Bad bad;
} conformance_NewTypesError_Value;

/** An error that carries what is neither a number nor a text. */
typedef struct conformance_NewTypesError {
    /** Which variant this is. */
    int32_t tag;
    /** The data of that variant; nothing if it has none. */
    union conformance_NewTypesError_Value value;
} conformance_NewTypesError;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfBool {
    const uint8_t *ptr;
    size_t len;
} conformance_VecOfBool;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfBytes {
    const conformance_Bytes *ptr;
    size_t len;
} conformance_VecOfBytes;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfColor {
    const conformance_Color *ptr;
    size_t len;
} conformance_VecOfColor;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfMeters {
    const conformance_Meters *ptr;
    size_t len;
} conformance_VecOfMeters;

/** A fixed number of items. */
typedef struct conformance_ArrayOf4I32 {
    int32_t items[4];
} conformance_ArrayOf4I32;

/** Values that belong together, in the order of their declaration. */
typedef struct conformance_TupleOfDurationAndSystemTime {
    conformance_Duration field0;
    conformance_SystemTime field1;
} conformance_TupleOfDurationAndSystemTime;

/** One of many. */
typedef struct conformance_Tick {
    /** Its number. */
    uint32_t n;
    /** A text. */
    conformance_Str text;
} conformance_Tick;

/** A [`Wait`] or a [`Block`] has begun. */
typedef struct conformance_WaitStarted {
    /** How long it will take, in milliseconds. */
    uint32_t ms;
} conformance_WaitStarted;

/** An event that carries what is not a number. */
typedef struct conformance_Shaped {
    /** A variant with data. */
    conformance_Shape shape;
    /** Structures. */
    conformance_VecOfItem items;
    /** A text or nothing. */
    conformance_OptionOfStr maybe;
} conformance_Shaped;

/** An event that carries nothing; [`Prod`] causes one. */
typedef struct conformance_Everyone {
    /** Nothing: C has no empty structs. */
    uint8_t unused;
} conformance_Everyone;

/** An event with structures of them all. */
typedef struct conformance_NewTypes {
    /** Durations and moments. */
    conformance_Times times;
    /** Maps. */
    conformance_Maps maps;
    /** Tuples. */
    conformance_Tuples tuples;
    /** A type that is made of itself. */
    conformance_Tree tree;
} conformance_NewTypes;

/** What a [`PushNewTypes`] carried. */
typedef struct conformance_Pushed {
    /** Its tuple. */
    conformance_TupleOfI32AndStr pair;
    /** Its map. */
    conformance_MapOfStrToI64 map;
    /** Its duration. */
    conformance_Duration after;
} conformance_Pushed;

/** An event with a tree in a box. */
typedef struct conformance_Grown {
    /** The tree. */
    conformance_Tree tree;
} conformance_Grown;

/* ---- The library itself ------------------------------------------------------------------------------------------ */

/** It worked. */
#define CONFORMANCE_OK 0

/** The provider's own error; variant and payload are in the error. */
#define CONFORMANCE_PROVIDER 1

/** An argument is not what it has to be; the error names it. */
#define CONFORMANCE_INVALID_ARGUMENT (-1)

/** The context is unknown, was shut down, or is not of this library. */
#define CONFORMANCE_BAD_CONTEXT (-2)

/** Nobody answers this request or handles this signal. */
#define CONFORMANCE_NO_PROVIDER (-3)

/** The deadline passed. */
#define CONFORMANCE_TIMEOUT (-4)

/** The call was cancelled. */
#define CONFORMANCE_CANCELLED (-5)

/** A bounded queue is full; try later. */
#define CONFORMANCE_AGAIN (-6)

/** The instance is shutting down. */
#define CONFORMANCE_SHUTDOWN (-7)

/** The provider panicked; the instance stays usable. */
#define CONFORMANCE_PANIC (-8)

/** The call waits for the very thread it was made on. */
#define CONFORMANCE_WOULD_DEADLOCK (-9)

/** No item of this name. */
#define CONFORMANCE_UNKNOWN_NAME (-10)

/** The payload does not decode. */
#define CONFORMANCE_MALFORMED (-11)

/** The header or wrapper was made for another version of this library. */
#define CONFORMANCE_ABI_MISMATCH (-12)

/** The handle of a subscription is unknown, or it is gone. */
#define CONFORMANCE_BAD_HANDLE (-13)

/** The library has to be initialized first. */
#define CONFORMANCE_NOT_INITIALIZED (-14)

/** The library could not be set up; the message has the reason. */
#define CONFORMANCE_SETUP (-15)

/** More instances, subscriptions or levels of nesting than the stated limit. */
#define CONFORMANCE_LIMIT (-16)

/**
 * Create a library instance: its own world, with its own threads.
 *
 * @param options may be null for the defaults, but then a header of another version is not noticed.
 * @param ctx receives the instance's handle.
 *
 * Returns when the library's setup is done and requests and subscriptions work. On failure nothing is left
 * of the instance. May be called any number of times, from any thread.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_createContext(const conformance_Options *options,
                                             conformance_Context *ctx,
                                             const conformance_Error **error);

/**
 * End an instance: new calls are refused, running ones finish or are cancelled (5 s at most), queued events
 * are delivered, both threads end, everything is released.
 *
 * After OK no callback runs and no thread of the instance lives. TIMEOUT means that code which cannot be
 * stopped (a provider or a callback that does not return) outlasted the bound: the instance is unreachable,
 * and its threads end when that code returns. PROVIDER, PANIC and CANCELLED tell that the library's own
 * shutdown request failed; the instance is gone all the same. Inside a callback it takes effect at once and
 * does not wait. A second call waits for the first; once it is done, the handle is BAD_CONTEXT.
 */
CONFORMANCE_API conformance_Status conformance_shutdown(conformance_Context ctx);

/** Whether `ctx` is a living instance of this library: 1 or 0. */
CONFORMANCE_API CONFORMANCE_NODISCARD uint8_t conformance_validContext(conformance_Context ctx);

/**
 * Release an answer or an error that this library handed out. Null does nothing. May be called on any thread,
 * also after the instance was shut down.
 */
CONFORMANCE_API void conformance_free(const void *anything);

/**
 * The error of the last call on this thread that failed, valid until the next one fails here; null if none
 * has. Not to be freed.
 */
CONFORMANCE_API CONFORMANCE_NODISCARD const conformance_Error *conformance_lastError(void);

/**
 * End a subscription of any event without waiting: the callback may still be running on the delivery thread
 * when this returns, so release what it uses in `destroy`.
 */
CONFORMANCE_API conformance_Status conformance_unsubscribe(conformance_Context ctx, conformance_Handle handle);

/** How many events a subscription has lost because the instance's queue was full. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_lost(conformance_Context ctx,
                                    conformance_Handle handle,
                                    uint64_t *count,
                                    const conformance_Error **error);

/** The version of the ABI that this library speaks. */
CONFORMANCE_API CONFORMANCE_NODISCARD uint32_t conformance_abiVersion(void);

/** The library's version and the commit it was built from. Static. */
CONFORMANCE_API CONFORMANCE_NODISCARD const char *conformance_version(void);

/** The hash of an item's exact shape, or 0 if this library has no such item. */
CONFORMANCE_API CONFORMANCE_NODISCARD uint64_t conformance_fingerprint(const char *item);

/** Whether this library has a request, event or signal of this name: 1 or 0. */
CONFORMANCE_API CONFORMANCE_NODISCARD uint8_t conformance_hasItem(const char *name);

/** The whole declaration as JSON. Static. */
CONFORMANCE_API CONFORMANCE_NODISCARD const char *conformance_getSchema(void);

/** The name of a status, for example `TIMEOUT`. Static; never null. */
CONFORMANCE_API CONFORMANCE_NODISCARD const char *conformance_statusName(conformance_Status status);

/** A string literal or any other string that ends with NUL, as a parameter. Null gives the empty string. */
static inline conformance_Str conformance_str(const char *text)
{
    conformance_Str view;
    view.ptr = text;
    view.len = text ? strlen(text) : 0;
    return view;
}

/* ---- Request EchoBool ---- */

/**
 * Answer a truth value, as it was given.
 *
 * Some text that ends comments and strings elsewhere: `src/​*.rs`, `*​/`, `"""`, `\\n`, and a quote at the end: "
 *
 * @param value What comes back.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBool(conformance_Context ctx,
                                        uint8_t value,
                                        uint8_t *out,
                                        const conformance_Error **error);

/** As conformance_echoBool, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBoolWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              uint8_t value,
                                              uint8_t *out,
                                              const conformance_Error **error);

/* ---- Request EchoI8 ---- */

/**
 * Answer a signed number of 8 bits, as it was given.
 *
 * @param value What comes back.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI8(conformance_Context ctx,
                                      int8_t value,
                                      int8_t *out,
                                      const conformance_Error **error);

/** As conformance_echoI8, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI8Within(conformance_Context ctx,
                                            uint32_t timeoutMs,
                                            int8_t value,
                                            int8_t *out,
                                            const conformance_Error **error);

/* ---- Request EchoI16 ---- */

/**
 * Answer a signed number of 16 bits, as it was given.
 *
 * @param value What comes back.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI16(conformance_Context ctx,
                                       int16_t value,
                                       int16_t *out,
                                       const conformance_Error **error);

/** As conformance_echoI16, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI16Within(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             int16_t value,
                                             int16_t *out,
                                             const conformance_Error **error);

/* ---- Request EchoI32 ---- */

/**
 * Answer a signed number of 32 bits, as it was given.
 *
 * @param value What comes back.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI32(conformance_Context ctx,
                                       int32_t value,
                                       int32_t *out,
                                       const conformance_Error **error);

/** As conformance_echoI32, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI32Within(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             int32_t value,
                                             int32_t *out,
                                             const conformance_Error **error);

/* ---- Request EchoI64 ---- */

/**
 * Answer a signed number of 64 bits, as it was given.
 *
 * @param value What comes back.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI64(conformance_Context ctx,
                                       int64_t value,
                                       int64_t *out,
                                       const conformance_Error **error);

/** As conformance_echoI64, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI64Within(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             int64_t value,
                                             int64_t *out,
                                             const conformance_Error **error);

/* ---- Request EchoU8 ---- */

/**
 * Answer an unsigned number of 8 bits, as it was given.
 *
 * @param value What comes back.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU8(conformance_Context ctx,
                                      uint8_t value,
                                      uint8_t *out,
                                      const conformance_Error **error);

/** As conformance_echoU8, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU8Within(conformance_Context ctx,
                                            uint32_t timeoutMs,
                                            uint8_t value,
                                            uint8_t *out,
                                            const conformance_Error **error);

/* ---- Request EchoU16 ---- */

/**
 * Answer an unsigned number of 16 bits, as it was given.
 *
 * @param value What comes back.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU16(conformance_Context ctx,
                                       uint16_t value,
                                       uint16_t *out,
                                       const conformance_Error **error);

/** As conformance_echoU16, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU16Within(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             uint16_t value,
                                             uint16_t *out,
                                             const conformance_Error **error);

/* ---- Request EchoU32 ---- */

/**
 * Answer an unsigned number of 32 bits, as it was given.
 *
 * @param value What comes back.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU32(conformance_Context ctx,
                                       uint32_t value,
                                       uint32_t *out,
                                       const conformance_Error **error);

/** As conformance_echoU32, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU32Within(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             uint32_t value,
                                             uint32_t *out,
                                             const conformance_Error **error);

/* ---- Request EchoU64 ---- */

/**
 * Answer an unsigned number of 64 bits, as it was given.
 *
 * @param value What comes back.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU64(conformance_Context ctx,
                                       uint64_t value,
                                       uint64_t *out,
                                       const conformance_Error **error);

/** As conformance_echoU64, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU64Within(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             uint64_t value,
                                             uint64_t *out,
                                             const conformance_Error **error);

/* ---- Request EchoF32 ---- */

/**
 * Answer a number of single precision, as it was given.
 *
 * @param value What comes back.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoF32(conformance_Context ctx,
                                       float value,
                                       float *out,
                                       const conformance_Error **error);

/** As conformance_echoF32, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoF32Within(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             float value,
                                             float *out,
                                             const conformance_Error **error);

/* ---- Request EchoF64 ---- */

/**
 * Answer a number of double precision, as it was given.
 *
 * @param value What comes back.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoF64(conformance_Context ctx,
                                       double value,
                                       double *out,
                                       const conformance_Error **error);

/** As conformance_echoF64, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoF64Within(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             double value,
                                             double *out,
                                             const conformance_Error **error);

/* ---- Request EchoChar ---- */

/**
 * Answer a character, as it was given.
 *
 * @param value What comes back.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoChar(conformance_Context ctx,
                                        uint32_t value,
                                        uint32_t *out,
                                        const conformance_Error **error);

/** As conformance_echoChar, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCharWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              uint32_t value,
                                              uint32_t *out,
                                              const conformance_Error **error);

/* ---- Request EchoString ---- */

/**
 * Answer a text, as it was given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoString(conformance_Context ctx,
                                          conformance_Str value,
                                          const conformance_Str **out,
                                          const conformance_Error **error);

/** As conformance_echoString, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoStringWithin(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                conformance_Str value,
                                                const conformance_Str **out,
                                                const conformance_Error **error);

/* ---- Request EchoBytes ---- */

/**
 * Answer bytes, as it was given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBytes(conformance_Context ctx,
                                         conformance_Bytes value,
                                         const conformance_Bytes **out,
                                         const conformance_Error **error);

/** As conformance_echoBytes, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBytesWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               conformance_Bytes value,
                                               const conformance_Bytes **out,
                                               const conformance_Error **error);

/* ---- Request EchoVecI32 ---- */

/**
 * Answer a list of numbers, as it was given.
 *
 * @param values What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecI32(conformance_Context ctx,
                                          conformance_VecOfI32 values,
                                          const conformance_VecOfI32 **out,
                                          const conformance_Error **error);

/** As conformance_echoVecI32, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecI32Within(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                conformance_VecOfI32 values,
                                                const conformance_VecOfI32 **out,
                                                const conformance_Error **error);

/* ---- Request EchoVecF64 ---- */

/**
 * Answer a list of floating-point numbers, as it was given.
 *
 * @param values What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecF64(conformance_Context ctx,
                                          conformance_VecOfF64 values,
                                          const conformance_VecOfF64 **out,
                                          const conformance_Error **error);

/** As conformance_echoVecF64, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecF64Within(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                conformance_VecOfF64 values,
                                                const conformance_VecOfF64 **out,
                                                const conformance_Error **error);

/* ---- Request EchoVecBool ---- */

/**
 * Answer a list of truth values, as it was given.
 *
 * @param values What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecBool(conformance_Context ctx,
                                           conformance_VecOfBool values,
                                           const conformance_VecOfBool **out,
                                           const conformance_Error **error);

/** As conformance_echoVecBool, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecBoolWithin(conformance_Context ctx,
                                                 uint32_t timeoutMs,
                                                 conformance_VecOfBool values,
                                                 const conformance_VecOfBool **out,
                                                 const conformance_Error **error);

/* ---- Request EchoVecString ---- */

/**
 * Answer a list of texts, as it was given.
 *
 * @param values What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecString(conformance_Context ctx,
                                             conformance_VecOfStr values,
                                             const conformance_VecOfStr **out,
                                             const conformance_Error **error);

/** As conformance_echoVecString, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecStringWithin(conformance_Context ctx,
                                                   uint32_t timeoutMs,
                                                   conformance_VecOfStr values,
                                                   const conformance_VecOfStr **out,
                                                   const conformance_Error **error);

/* ---- Request EchoVecBytes ---- */

/**
 * Answer a list of byte strings, as it was given.
 *
 * @param values What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecBytes(conformance_Context ctx,
                                            conformance_VecOfBytes values,
                                            const conformance_VecOfBytes **out,
                                            const conformance_Error **error);

/** As conformance_echoVecBytes, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecBytesWithin(conformance_Context ctx,
                                                  uint32_t timeoutMs,
                                                  conformance_VecOfBytes values,
                                                  const conformance_VecOfBytes **out,
                                                  const conformance_Error **error);

/* ---- Request EchoVecStruct ---- */

/**
 * Answer a list of structures, as it was given.
 *
 * @param values What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecStruct(conformance_Context ctx,
                                             conformance_VecOfItem values,
                                             const conformance_VecOfItem **out,
                                             const conformance_Error **error);

/** As conformance_echoVecStruct, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecStructWithin(conformance_Context ctx,
                                                   uint32_t timeoutMs,
                                                   conformance_VecOfItem values,
                                                   const conformance_VecOfItem **out,
                                                   const conformance_Error **error);

/* ---- Request EchoVecEnum ---- */

/**
 * Answer a list of variants, as it was given.
 *
 * @param values What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecEnum(conformance_Context ctx,
                                           conformance_VecOfColor values,
                                           const conformance_VecOfColor **out,
                                           const conformance_Error **error);

/** As conformance_echoVecEnum, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecEnumWithin(conformance_Context ctx,
                                                 uint32_t timeoutMs,
                                                 conformance_VecOfColor values,
                                                 const conformance_VecOfColor **out,
                                                 const conformance_Error **error);

/* ---- Request EchoVecNewtype ---- */

/**
 * Answer a list of newtypes, as it was given.
 *
 * @param values What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecNewtype(conformance_Context ctx,
                                              conformance_VecOfMeters values,
                                              const conformance_VecOfMeters **out,
                                              const conformance_Error **error);

/** As conformance_echoVecNewtype, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecNewtypeWithin(conformance_Context ctx,
                                                    uint32_t timeoutMs,
                                                    conformance_VecOfMeters values,
                                                    const conformance_VecOfMeters **out,
                                                    const conformance_Error **error);

/* ---- Request EchoVecVecF64 ---- */

/**
 * Answer a list of lists, as it was given.
 *
 * @param values What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecVecF64(conformance_Context ctx,
                                             conformance_VecOfVecOfF64 values,
                                             const conformance_VecOfVecOfF64 **out,
                                             const conformance_Error **error);

/** As conformance_echoVecVecF64, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecVecF64Within(conformance_Context ctx,
                                                   uint32_t timeoutMs,
                                                   conformance_VecOfVecOfF64 values,
                                                   const conformance_VecOfVecOfF64 **out,
                                                   const conformance_Error **error);

/* ---- Request EchoArray ---- */

/**
 * Answer a fixed number of numbers, as it was given.
 *
 * @param values What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoArray(conformance_Context ctx,
                                         const conformance_ArrayOf4I32 *values,
                                         const conformance_ArrayOf4I32 **out,
                                         const conformance_Error **error);

/** As conformance_echoArray, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoArrayWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               const conformance_ArrayOf4I32 *values,
                                               const conformance_ArrayOf4I32 **out,
                                               const conformance_Error **error);

/* ---- Request EchoOptionI64 ---- */

/**
 * Answer a number or nothing, as it was given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoOptionI64(conformance_Context ctx,
                                             const conformance_OptionOfI64 *value,
                                             const conformance_OptionOfI64 **out,
                                             const conformance_Error **error);

/** As conformance_echoOptionI64, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoOptionI64Within(conformance_Context ctx,
                                                   uint32_t timeoutMs,
                                                   const conformance_OptionOfI64 *value,
                                                   const conformance_OptionOfI64 **out,
                                                   const conformance_Error **error);

/* ---- Request EchoOptionString ---- */

/**
 * Answer a text or nothing, as it was given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoOptionString(conformance_Context ctx,
                                                const conformance_OptionOfStr *value,
                                                const conformance_OptionOfStr **out,
                                                const conformance_Error **error);

/** As conformance_echoOptionString, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoOptionStringWithin(conformance_Context ctx,
                                                      uint32_t timeoutMs,
                                                      const conformance_OptionOfStr *value,
                                                      const conformance_OptionOfStr **out,
                                                      const conformance_Error **error);

/* ---- Request EchoOptionStruct ---- */

/**
 * Answer a structure or nothing, as it was given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoOptionStruct(conformance_Context ctx,
                                                const conformance_OptionOfItem *value,
                                                const conformance_OptionOfItem **out,
                                                const conformance_Error **error);

/** As conformance_echoOptionStruct, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoOptionStructWithin(conformance_Context ctx,
                                                      uint32_t timeoutMs,
                                                      const conformance_OptionOfItem *value,
                                                      const conformance_OptionOfItem **out,
                                                      const conformance_Error **error);

/* ---- Request EchoEnum ---- */

/**
 * Answer a variant without data, as it was given.
 *
 * @param value What comes back.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoEnum(conformance_Context ctx,
                                        conformance_Color value,
                                        conformance_Color *out,
                                        const conformance_Error **error);

/** As conformance_echoEnum, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoEnumWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              conformance_Color value,
                                              conformance_Color *out,
                                              const conformance_Error **error);

/* ---- Request EchoNewtype ---- */

/**
 * Answer a newtype of a number, as it was given.
 *
 * @param value What comes back.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNewtype(conformance_Context ctx,
                                           conformance_Meters value,
                                           conformance_Meters *out,
                                           const conformance_Error **error);

/** As conformance_echoNewtype, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNewtypeWithin(conformance_Context ctx,
                                                 uint32_t timeoutMs,
                                                 conformance_Meters value,
                                                 conformance_Meters *out,
                                                 const conformance_Error **error);

/* ---- Request EchoNewtypeString ---- */

/**
 * Answer a newtype of a text, as it was given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNewtypeString(conformance_Context ctx,
                                                 conformance_Label value,
                                                 const conformance_Label **out,
                                                 const conformance_Error **error);

/** As conformance_echoNewtypeString, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNewtypeStringWithin(conformance_Context ctx,
                                                       uint32_t timeoutMs,
                                                       conformance_Label value,
                                                       const conformance_Label **out,
                                                       const conformance_Error **error);

/* ---- Request EchoAlias ---- */

/**
 * Answer a value of an aliased type, as it was given.
 *
 * @param value What comes back.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoAlias(conformance_Context ctx,
                                         conformance_Ratio value,
                                         conformance_Ratio *out,
                                         const conformance_Error **error);

/** As conformance_echoAlias, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoAliasWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               conformance_Ratio value,
                                               conformance_Ratio *out,
                                               const conformance_Error **error);

/* ---- Request EchoStruct ---- */

/**
 * Answer a structure with a field of every kind, as it was given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoStruct(conformance_Context ctx,
                                          const conformance_Everything *value,
                                          const conformance_Everything **out,
                                          const conformance_Error **error);

/** As conformance_echoStruct, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoStructWithin(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                const conformance_Everything *value,
                                                const conformance_Everything **out,
                                                const conformance_Error **error);

/* ---- Request EchoShape ---- */

/**
 * Answer a variant with data, as it was given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoShape(conformance_Context ctx,
                                         const conformance_Shape *value,
                                         const conformance_Shape **out,
                                         const conformance_Error **error);

/** As conformance_echoShape, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoShapeWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               const conformance_Shape *value,
                                               const conformance_Shape **out,
                                               const conformance_Error **error);

/* ---- Request Describe ---- */

/**
 * Take parameters of many kinds at once and describe them, so that a swapped pair would be seen.
 *
 * @param number First.
 * @param text Second.
 * @param items Third.
 * @param maybe Fourth.
 * @param shape Fifth.
 * @param flag Sixth.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_describe(conformance_Context ctx,
                                        int32_t number,
                                        conformance_Str text,
                                        conformance_VecOfItem items,
                                        const conformance_OptionOfI64 *maybe,
                                        const conformance_Shape *shape,
                                        uint8_t flag,
                                        const conformance_Str **out,
                                        const conformance_Error **error);

/** As conformance_describe, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_describeWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              int32_t number,
                                              conformance_Str text,
                                              conformance_VecOfItem items,
                                              const conformance_OptionOfI64 *maybe,
                                              const conformance_Shape *shape,
                                              uint8_t flag,
                                              const conformance_Str **out,
                                              const conformance_Error **error);

/* ---- Request UnitResult ---- */

/**
 * Take nothing, answer nothing.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_unitResult(conformance_Context ctx,
                                          const conformance_Error **error);

/** As conformance_unitResult, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_unitResultWithin(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                const conformance_Error **error);

/* ---- Request Fail ---- */

/**
 * Fail with the variant that was asked for.
 *
 * @param kind The variant.
 *
 * A refusal of the provider is CONFORMANCE_PROVIDER; `payload` of the error is then a `const conformance_TestError *`.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_fail(conformance_Context ctx,
                                    conformance_FailKind kind,
                                    int64_t *out,
                                    const conformance_Error **error);

/** As conformance_fail, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithin(conformance_Context ctx,
                                          uint32_t timeoutMs,
                                          conformance_FailKind kind,
                                          int64_t *out,
                                          const conformance_Error **error);

/* ---- Request FailPlain ---- */

/**
 * Fail with [`PlainError::Late`].
 *
 * A refusal of the provider is CONFORMANCE_PROVIDER; `payload` of the error is then a `const conformance_PlainError *`.
 * Blocks until the provider answered or the instance's deadline passed.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failPlain(conformance_Context ctx,
                                         int64_t *out,
                                         const conformance_Error **error);

/** As conformance_failPlain, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failPlainWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               int64_t *out,
                                               const conformance_Error **error);

/* ---- Request FailMessage ---- */

/**
 * Fail with a text.
 *
 * @param text The text.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failMessage(conformance_Context ctx,
                                           conformance_Str text,
                                           int64_t *out,
                                           const conformance_Error **error);

/** As conformance_failMessage, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failMessageWithin(conformance_Context ctx,
                                                 uint32_t timeoutMs,
                                                 conformance_Str text,
                                                 int64_t *out,
                                                 const conformance_Error **error);

/* ---- Request Panics ---- */

/**
 * Panic.
 *
 * @param message What the panic says.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_panics(conformance_Context ctx,
                                      conformance_Str message,
                                      int64_t *out,
                                      const conformance_Error **error);

/** As conformance_panics, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_panicsWithin(conformance_Context ctx,
                                            uint32_t timeoutMs,
                                            conformance_Str message,
                                            int64_t *out,
                                            const conformance_Error **error);

/* ---- Request Unprovided ---- */

/**
 * Declared, and never provided.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_unprovided(conformance_Context ctx,
                                          uint8_t *out,
                                          const conformance_Error **error);

/** As conformance_unprovided, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_unprovidedWithin(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                uint8_t *out,
                                                const conformance_Error **error);

/* ---- Request SecondProvider ---- */

/**
 * Try to provide [`EchoBool`] a second time; answers whether that was refused.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_secondProvider(conformance_Context ctx,
                                              uint8_t *out,
                                              const conformance_Error **error);

/** As conformance_secondProvider, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_secondProviderWithin(conformance_Context ctx,
                                                    uint32_t timeoutMs,
                                                    uint8_t *out,
                                                    const conformance_Error **error);

/* ---- Request Wait ---- */

/**
 * Wait without holding up the processing thread; the beginning is told by [`WaitStarted`].
 *
 * @param ms For how many milliseconds.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_wait(conformance_Context ctx,
                                    uint32_t ms,
                                    const conformance_Error **error);

/** As conformance_wait, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_waitWithin(conformance_Context ctx,
                                          uint32_t timeoutMs,
                                          uint32_t ms,
                                          const conformance_Error **error);

/* ---- Request DroppedWaits ---- */

/**
 * Answer how many [`Wait`]s were given up before their time had come.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_droppedWaits(conformance_Context ctx,
                                            uint64_t *out,
                                            const conformance_Error **error);

/** As conformance_droppedWaits, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_droppedWaitsWithin(conformance_Context ctx,
                                                  uint32_t timeoutMs,
                                                  uint64_t *out,
                                                  const conformance_Error **error);

/* ---- Request Block ---- */

/**
 * Hold up the processing thread; nothing can interrupt that. The beginning is told by [`WaitStarted`].
 *
 * @param ms For how many milliseconds.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_block(conformance_Context ctx,
                                     uint32_t ms,
                                     const conformance_Error **error);

/** As conformance_block, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_blockWithin(conformance_Context ctx,
                                           uint32_t timeoutMs,
                                           uint32_t ms,
                                           const conformance_Error **error);

/* ---- Request CallBack ---- */

/**
 * Ask [`EchoI64`] from inside a provider and answer what it answered.
 *
 * @param value What to ask with.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_callBack(conformance_Context ctx,
                                        int64_t value,
                                        int64_t *out,
                                        const conformance_Error **error);

/** As conformance_callBack, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_callBackWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              int64_t value,
                                              int64_t *out,
                                              const conformance_Error **error);

/* ---- Request EmitBurst ---- */

/**
 * Emit [`Tick`] a number of times on the processing thread, numbered from 0.
 *
 * @param count How many times.
 * @param text The text of each.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitBurst(conformance_Context ctx,
                                         uint32_t count,
                                         conformance_Str text,
                                         const conformance_Error **error);

/** As conformance_emitBurst, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitBurstWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               uint32_t count,
                                               conformance_Str text,
                                               const conformance_Error **error);

/* ---- Request EmitFromThread ---- */

/**
 * Emit [`Tick`] from several threads at once; answers when all of them are done.
 *
 * @param threads How many threads; each puts its number, counted from 0, into the text.
 * @param each How many ticks each thread emits, numbered from 0.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitFromThread(conformance_Context ctx,
                                              uint32_t threads,
                                              uint32_t each,
                                              const conformance_Error **error);

/** As conformance_emitFromThread, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitFromThreadWithin(conformance_Context ctx,
                                                    uint32_t timeoutMs,
                                                    uint32_t threads,
                                                    uint32_t each,
                                                    const conformance_Error **error);

/* ---- Request EmitShape ---- */

/**
 * Emit one [`Shaped`] of what is given.
 *
 * @param shape Its shape.
 * @param items Its items.
 * @param maybe Its text, if it has one.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitShape(conformance_Context ctx,
                                         const conformance_Shape *shape,
                                         conformance_VecOfItem items,
                                         const conformance_OptionOfStr *maybe,
                                         const conformance_Error **error);

/** As conformance_emitShape, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitShapeWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               const conformance_Shape *shape,
                                               conformance_VecOfItem items,
                                               const conformance_OptionOfStr *maybe,
                                               const conformance_Error **error);

/* ---- Request PokeTotal ---- */

/**
 * Answer the sum of the amounts of all [`Poke`]s so far.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_pokeTotal(conformance_Context ctx,
                                         int64_t *out,
                                         const conformance_Error **error);

/** As conformance_pokeTotal, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_pokeTotalWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               int64_t *out,
                                               const conformance_Error **error);

/* ---- Request SplitSecond ---- */

/**
 * Answer a duration, and the moment that long after 1970.
 *
 * @param sec Whole seconds.
 * @param nsec Nanoseconds, below a second.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_splitSecond(conformance_Context ctx,
                                           uint64_t sec,
                                           uint32_t nsec,
                                           const conformance_TupleOfDurationAndSystemTime **out,
                                           const conformance_Error **error);

/** As conformance_splitSecond, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_splitSecondWithin(conformance_Context ctx,
                                                 uint32_t timeoutMs,
                                                 uint64_t sec,
                                                 uint32_t nsec,
                                                 const conformance_TupleOfDurationAndSystemTime **out,
                                                 const conformance_Error **error);

/* ---- Request EchoTimes ---- */

/**
 * Answer durations and moments, as they were given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTimes(conformance_Context ctx,
                                         const conformance_Times *value,
                                         const conformance_Times **out,
                                         const conformance_Error **error);

/** As conformance_echoTimes, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTimesWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               const conformance_Times *value,
                                               const conformance_Times **out,
                                               const conformance_Error **error);

/* ---- Request EchoMaps ---- */

/**
 * Answer maps, as they were given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMaps(conformance_Context ctx,
                                        const conformance_Maps *value,
                                        const conformance_Maps **out,
                                        const conformance_Error **error);

/** As conformance_echoMaps, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMapsWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              const conformance_Maps *value,
                                              const conformance_Maps **out,
                                              const conformance_Error **error);

/* ---- Request EchoTuples ---- */

/**
 * Answer tuples, as they were given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTuples(conformance_Context ctx,
                                          const conformance_Tuples *value,
                                          const conformance_Tuples **out,
                                          const conformance_Error **error);

/** As conformance_echoTuples, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTuplesWithin(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                const conformance_Tuples *value,
                                                const conformance_Tuples **out,
                                                const conformance_Error **error);

/* ---- Request EchoTree ---- */

/**
 * Answer a tree, as it was given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTree(conformance_Context ctx,
                                        const conformance_Tree *value,
                                        const conformance_Tree **out,
                                        const conformance_Error **error);

/** As conformance_echoTree, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTreeWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              const conformance_Tree *value,
                                              const conformance_Tree **out,
                                              const conformance_Error **error);

/* ---- Request EchoList ---- */

/**
 * Answer a chain, as it was given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoList(conformance_Context ctx,
                                        const conformance_List *value,
                                        const conformance_List **out,
                                        const conformance_Error **error);

/** As conformance_echoList, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoListWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              const conformance_List *value,
                                              const conformance_List **out,
                                              const conformance_Error **error);

/* ---- Request EchoExpr ---- */

/**
 * Answer an expression, as it was given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoExpr(conformance_Context ctx,
                                        const conformance_Expr *value,
                                        const conformance_Expr **out,
                                        const conformance_Error **error);

/** As conformance_echoExpr, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoExprWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              const conformance_Expr *value,
                                              const conformance_Expr **out,
                                              const conformance_Error **error);

/* ---- Request EchoEven ---- */

/**
 * Answer types that are made of each other, as they were given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoEven(conformance_Context ctx,
                                        const conformance_Even *value,
                                        const conformance_Even **out,
                                        const conformance_Error **error);

/** As conformance_echoEven, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoEvenWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              const conformance_Even *value,
                                              const conformance_Even **out,
                                              const conformance_Error **error);

/* ---- Request EchoIndex ---- */

/**
 * Answer maps of maps, as they were given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoIndex(conformance_Context ctx,
                                         const conformance_Index *value,
                                         const conformance_Index **out,
                                         const conformance_Error **error);

/** As conformance_echoIndex, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoIndexWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               const conformance_Index *value,
                                               const conformance_Index **out,
                                               const conformance_Error **error);

/* ---- Request EchoMap ---- */

/**
 * Answer a map, as it was given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMap(conformance_Context ctx,
                                       conformance_MapOfStrToI64 value,
                                       const conformance_MapOfStrToI64 **out,
                                       const conformance_Error **error);

/** As conformance_echoMap, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMapWithin(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             conformance_MapOfStrToI64 value,
                                             const conformance_MapOfStrToI64 **out,
                                             const conformance_Error **error);

/* ---- Request EchoPair ---- */

/**
 * Answer a tuple, as it was given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoPair(conformance_Context ctx,
                                        const conformance_TupleOfI32AndStr *value,
                                        const conformance_TupleOfI32AndStr **out,
                                        const conformance_Error **error);

/** As conformance_echoPair, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoPairWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              const conformance_TupleOfI32AndStr *value,
                                              const conformance_TupleOfI32AndStr **out,
                                              const conformance_Error **error);

/* ---- Request EchoDuration ---- */

/**
 * Answer a duration, as it was given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoDuration(conformance_Context ctx,
                                            conformance_Duration value,
                                            const conformance_Duration **out,
                                            const conformance_Error **error);

/** As conformance_echoDuration, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoDurationWithin(conformance_Context ctx,
                                                  uint32_t timeoutMs,
                                                  conformance_Duration value,
                                                  const conformance_Duration **out,
                                                  const conformance_Error **error);

/* ---- Request EchoTime ---- */

/**
 * Answer a moment, as it was given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTime(conformance_Context ctx,
                                        conformance_SystemTime value,
                                        const conformance_SystemTime **out,
                                        const conformance_Error **error);

/** As conformance_echoTime, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTimeWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              conformance_SystemTime value,
                                              const conformance_SystemTime **out,
                                              const conformance_Error **error);

/* ---- Request EchoBoxed ---- */

/**
 * Answer a tree in a box, as it was given.
 *
 * @param value What comes back.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBoxed(conformance_Context ctx,
                                         const conformance_Tree *value,
                                         const conformance_Tree **out,
                                         const conformance_Error **error);

/** As conformance_echoBoxed, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBoxedWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               const conformance_Tree *value,
                                               const conformance_Tree **out,
                                               const conformance_Error **error);

/* ---- Request DeepList ---- */

/**
 * Answer a chain of as many links as asked for, whose values count down to 1. None is one link of value 0.
 *
 * @param depth How many links.
 *
 * On success `*out` points to the answer, read-only, until it is given to conformance_free.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_deepList(conformance_Context ctx,
                                        uint32_t depth,
                                        const conformance_List **out,
                                        const conformance_Error **error);

/** As conformance_deepList, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_deepListWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              uint32_t depth,
                                              const conformance_List **out,
                                              const conformance_Error **error);

/* ---- Request EmitGrown ---- */

/**
 * Emit a [`Grown`] whose tree has as many levels as asked for; none counts as one.
 *
 * @param depth How many levels.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitGrown(conformance_Context ctx,
                                         uint32_t depth,
                                         const conformance_Error **error);

/** As conformance_emitGrown, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitGrownWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               uint32_t depth,
                                               const conformance_Error **error);

/* ---- Request EmitNewTypes ---- */

/**
 * Emit one [`NewTypes`] of what is given.
 *
 * @param times Its times.
 * @param maps Its maps.
 * @param tuples Its tuples.
 * @param tree Its tree.
 *
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitNewTypes(conformance_Context ctx,
                                            const conformance_Times *times,
                                            const conformance_Maps *maps,
                                            const conformance_Tuples *tuples,
                                            const conformance_Tree *tree,
                                            const conformance_Error **error);

/** As conformance_emitNewTypes, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitNewTypesWithin(conformance_Context ctx,
                                                  uint32_t timeoutMs,
                                                  const conformance_Times *times,
                                                  const conformance_Maps *maps,
                                                  const conformance_Tuples *tuples,
                                                  const conformance_Tree *tree,
                                                  const conformance_Error **error);

/* ---- Request FailNewTypes ---- */

/**
 * Fail with [`NewTypesError::Bad`] of what is given.
 *
 * @param pair Its tuple.
 * @param map Its map.
 * @param at Its moment.
 * @param tree Its tree.
 *
 * A refusal of the provider is CONFORMANCE_PROVIDER; `payload` of the error is then a `const conformance_NewTypesError *`.
 * Blocks until the provider answered or the instance's deadline passed.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failNewTypes(conformance_Context ctx,
                                            const conformance_TupleOfI32AndStr *pair,
                                            conformance_MapOfStrToI64 map,
                                            conformance_SystemTime at,
                                            const conformance_Tree *tree,
                                            const conformance_Error **error);

/** As conformance_failNewTypes, with a deadline of its own: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT or CONFORMANCE_TIMEOUT_NONE. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failNewTypesWithin(conformance_Context ctx,
                                                  uint32_t timeoutMs,
                                                  const conformance_TupleOfI32AndStr *pair,
                                                  conformance_MapOfStrToI64 map,
                                                  conformance_SystemTime at,
                                                  const conformance_Tree *tree,
                                                  const conformance_Error **error);

/* ---- Event Tick ---- */

/**
 * Called with each Tick, on the delivery thread of the instance, one call at a time.
 * `event` is valid until the callback returns. Any function of this library may be called from inside.
 */
typedef void (*conformance_TickCallback)(conformance_Context ctx, const conformance_Tick *event, void *userData);

/**
 * Subscribe to Tick.
 * One of many.
 *
 * `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
 * `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
 * `options` may be null. `*handle` is what conformance_offTick takes.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onTick(conformance_Context ctx,
                                      conformance_TickCallback callback,
                                      void *userData,
                                      void (*destroy)(void *userData),
                                      const conformance_SubscribeOptions *options,
                                      conformance_Handle *handle,
                                      const conformance_Error **error);

/**
 * End a subscription of conformance_onTick.
 * When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
 * the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
 * On a delivery thread it takes effect at once and does not wait.
 */
CONFORMANCE_API
conformance_Status conformance_offTick(conformance_Context ctx,
                                       conformance_Handle handle);

/** End all subscriptions of conformance_onTick of this instance, as conformance_offTick does. */
CONFORMANCE_API conformance_Status conformance_offAllTick(conformance_Context ctx);

/* ---- Event WaitStarted ---- */

/**
 * Called with each WaitStarted, on the delivery thread of the instance, one call at a time.
 * `event` is valid until the callback returns. Any function of this library may be called from inside.
 */
typedef void (*conformance_WaitStartedCallback)(conformance_Context ctx,
                                                const conformance_WaitStarted *event,
                                                void *userData);

/**
 * Subscribe to WaitStarted.
 * A [`Wait`] or a [`Block`] has begun.
 *
 * `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
 * `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
 * `options` may be null. `*handle` is what conformance_offWaitStarted takes.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onWaitStarted(conformance_Context ctx,
                                             conformance_WaitStartedCallback callback,
                                             void *userData,
                                             void (*destroy)(void *userData),
                                             const conformance_SubscribeOptions *options,
                                             conformance_Handle *handle,
                                             const conformance_Error **error);

/**
 * End a subscription of conformance_onWaitStarted.
 * When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
 * the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
 * On a delivery thread it takes effect at once and does not wait.
 */
CONFORMANCE_API
conformance_Status conformance_offWaitStarted(conformance_Context ctx,
                                              conformance_Handle handle);

/** End all subscriptions of conformance_onWaitStarted of this instance, as conformance_offWaitStarted does. */
CONFORMANCE_API conformance_Status conformance_offAllWaitStarted(conformance_Context ctx);

/* ---- Event Shaped ---- */

/**
 * Called with each Shaped, on the delivery thread of the instance, one call at a time.
 * `event` is valid until the callback returns. Any function of this library may be called from inside.
 */
typedef void (*conformance_ShapedCallback)(conformance_Context ctx, const conformance_Shaped *event, void *userData);

/**
 * Subscribe to Shaped.
 * An event that carries what is not a number.
 *
 * `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
 * `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
 * `options` may be null. `*handle` is what conformance_offShaped takes.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onShaped(conformance_Context ctx,
                                        conformance_ShapedCallback callback,
                                        void *userData,
                                        void (*destroy)(void *userData),
                                        const conformance_SubscribeOptions *options,
                                        conformance_Handle *handle,
                                        const conformance_Error **error);

/**
 * End a subscription of conformance_onShaped.
 * When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
 * the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
 * On a delivery thread it takes effect at once and does not wait.
 */
CONFORMANCE_API
conformance_Status conformance_offShaped(conformance_Context ctx,
                                         conformance_Handle handle);

/** End all subscriptions of conformance_onShaped of this instance, as conformance_offShaped does. */
CONFORMANCE_API conformance_Status conformance_offAllShaped(conformance_Context ctx);

/* ---- Event Everyone ---- */

/**
 * Called with each Everyone, on the delivery thread of the instance, one call at a time.
 * `event` is valid until the callback returns. Any function of this library may be called from inside.
 */
typedef void (*conformance_EveryoneCallback)(conformance_Context ctx, const conformance_Everyone *event, void *userData);

/**
 * Subscribe to Everyone.
 * An event that carries nothing; [`Prod`] causes one.
 *
 * `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
 * `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
 * `options` may be null. `*handle` is what conformance_offEveryone takes.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onEveryone(conformance_Context ctx,
                                          conformance_EveryoneCallback callback,
                                          void *userData,
                                          void (*destroy)(void *userData),
                                          const conformance_SubscribeOptions *options,
                                          conformance_Handle *handle,
                                          const conformance_Error **error);

/**
 * End a subscription of conformance_onEveryone.
 * When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
 * the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
 * On a delivery thread it takes effect at once and does not wait.
 */
CONFORMANCE_API
conformance_Status conformance_offEveryone(conformance_Context ctx,
                                           conformance_Handle handle);

/** End all subscriptions of conformance_onEveryone of this instance, as conformance_offEveryone does. */
CONFORMANCE_API conformance_Status conformance_offAllEveryone(conformance_Context ctx);

/* ---- Event NewTypes ---- */

/**
 * Called with each NewTypes, on the delivery thread of the instance, one call at a time.
 * `event` is valid until the callback returns. Any function of this library may be called from inside.
 */
typedef void (*conformance_NewTypesCallback)(conformance_Context ctx, const conformance_NewTypes *event, void *userData);

/**
 * Subscribe to NewTypes.
 * An event with structures of them all.
 *
 * `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
 * `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
 * `options` may be null. `*handle` is what conformance_offNewTypes takes.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onNewTypes(conformance_Context ctx,
                                          conformance_NewTypesCallback callback,
                                          void *userData,
                                          void (*destroy)(void *userData),
                                          const conformance_SubscribeOptions *options,
                                          conformance_Handle *handle,
                                          const conformance_Error **error);

/**
 * End a subscription of conformance_onNewTypes.
 * When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
 * the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
 * On a delivery thread it takes effect at once and does not wait.
 */
CONFORMANCE_API
conformance_Status conformance_offNewTypes(conformance_Context ctx,
                                           conformance_Handle handle);

/** End all subscriptions of conformance_onNewTypes of this instance, as conformance_offNewTypes does. */
CONFORMANCE_API conformance_Status conformance_offAllNewTypes(conformance_Context ctx);

/* ---- Event Pushed ---- */

/**
 * Called with each Pushed, on the delivery thread of the instance, one call at a time.
 * `event` is valid until the callback returns. Any function of this library may be called from inside.
 */
typedef void (*conformance_PushedCallback)(conformance_Context ctx, const conformance_Pushed *event, void *userData);

/**
 * Subscribe to Pushed.
 * What a [`PushNewTypes`] carried.
 *
 * `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
 * `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
 * `options` may be null. `*handle` is what conformance_offPushed takes.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onPushed(conformance_Context ctx,
                                        conformance_PushedCallback callback,
                                        void *userData,
                                        void (*destroy)(void *userData),
                                        const conformance_SubscribeOptions *options,
                                        conformance_Handle *handle,
                                        const conformance_Error **error);

/**
 * End a subscription of conformance_onPushed.
 * When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
 * the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
 * On a delivery thread it takes effect at once and does not wait.
 */
CONFORMANCE_API
conformance_Status conformance_offPushed(conformance_Context ctx,
                                         conformance_Handle handle);

/** End all subscriptions of conformance_onPushed of this instance, as conformance_offPushed does. */
CONFORMANCE_API conformance_Status conformance_offAllPushed(conformance_Context ctx);

/* ---- Event Grown ---- */

/**
 * Called with each Grown, on the delivery thread of the instance, one call at a time.
 * `event` is valid until the callback returns. Any function of this library may be called from inside.
 */
typedef void (*conformance_GrownCallback)(conformance_Context ctx, const conformance_Grown *event, void *userData);

/**
 * Subscribe to Grown.
 * An event with a tree in a box.
 *
 * `callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it is.
 * `destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if this call failed.
 * `options` may be null. `*handle` is what conformance_offGrown takes.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onGrown(conformance_Context ctx,
                                       conformance_GrownCallback callback,
                                       void *userData,
                                       void (*destroy)(void *userData),
                                       const conformance_SubscribeOptions *options,
                                       conformance_Handle *handle,
                                       const conformance_Error **error);

/**
 * End a subscription of conformance_onGrown.
 * When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then answers TIMEOUT:
 * the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the callback takes.
 * On a delivery thread it takes effect at once and does not wait.
 */
CONFORMANCE_API
conformance_Status conformance_offGrown(conformance_Context ctx,
                                        conformance_Handle handle);

/** End all subscriptions of conformance_onGrown of this instance, as conformance_offGrown does. */
CONFORMANCE_API conformance_Status conformance_offAllGrown(conformance_Context ctx);

/* ---- Signal Poke ---- */

/**
 * Add to what [`PokeTotal`] answers.
 *
 * @param amount How much.
 *
 * Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_poke(conformance_Context ctx,
                                    int64_t amount,
                                    const conformance_Error **error);

/* ---- Signal Prod ---- */

/**
 * Cause one [`Everyone`].
 *
 * Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_prod(conformance_Context ctx,
                                    const conformance_Error **error);

/* ---- Signal Unhandled ---- */

/**
 * A signal that nothing handles.
 *
 * @param text Never read.
 *
 * Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_unhandled(conformance_Context ctx,
                                         conformance_Str text,
                                         const conformance_Error **error);

/* ---- Signal PushNewTypes ---- */

/**
 * Cause one [`Pushed`] of the same.
 *
 * @param pair Its tuple.
 * @param map Its map.
 * @param after Its duration.
 *
 * Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the queue is full.
 * Pointers in the parameters need to be valid during the call only.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_pushNewTypes(conformance_Context ctx,
                                            const conformance_TupleOfI32AndStr *pair,
                                            conformance_MapOfStrToI64 map,
                                            conformance_Duration after,
                                            const conformance_Error **error);

#ifdef __cplusplus
}
#endif

/* ---- What the compiler of this header has to agree on ------------------------------------------------------------ */

CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Item) == 40, sizeof_conformance_Item);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Item, name) == 0, offsetof_conformance_Item_name);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Item, amount) == 16, offsetof_conformance_Item_amount);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Item, flag) == 24, offsetof_conformance_Item_flag);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Item, letter) == 28, offsetof_conformance_Item_letter);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Item, color) == 32, offsetof_conformance_Item_color);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Shape_Circle) == 8, sizeof_conformance_Shape_Circle);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Shape_Circle, radius) == 0, offsetof_conformance_Shape_Circle_radius);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Shape_Rect) == 16, sizeof_conformance_Shape_Rect);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Shape_Rect, width) == 0, offsetof_conformance_Shape_Rect_width);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Shape_Rect, height) == 8, offsetof_conformance_Shape_Rect_height);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Shape_Named) == 32, sizeof_conformance_Shape_Named);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Shape_Named, name) == 0, offsetof_conformance_Shape_Named_name);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Shape_Named, tags) == 16, offsetof_conformance_Shape_Named_tags);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Everything) == 504, sizeof_conformance_Everything);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, flag) == 0, offsetof_conformance_Everything_flag);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, signed8) == 1, offsetof_conformance_Everything_signed8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, signed16) == 2, offsetof_conformance_Everything_signed16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, signed32) == 4, offsetof_conformance_Everything_signed32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, signed64) == 8, offsetof_conformance_Everything_signed64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, unsigned8) == 16, offsetof_conformance_Everything_unsigned8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, unsigned16) == 18, offsetof_conformance_Everything_unsigned16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, unsigned32) == 20, offsetof_conformance_Everything_unsigned32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, unsigned64) == 24, offsetof_conformance_Everything_unsigned64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, single) == 32, offsetof_conformance_Everything_single);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, doublePrecision) == 40, offsetof_conformance_Everything_doublePrecision);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, letter) == 48, offsetof_conformance_Everything_letter);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, text) == 56, offsetof_conformance_Everything_text);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, blob) == 72, offsetof_conformance_Everything_blob);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, numbers) == 88, offsetof_conformance_Everything_numbers);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, names) == 104, offsetof_conformance_Everything_names);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, items) == 120, offsetof_conformance_Everything_items);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, matrix) == 136, offsetof_conformance_Everything_matrix);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, quad) == 152, offsetof_conformance_Everything_quad);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, pair) == 168, offsetof_conformance_Everything_pair);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, maybe) == 248, offsetof_conformance_Everything_maybe);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, maybeText) == 264, offsetof_conformance_Everything_maybeText);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, maybeNumbers) == 288, offsetof_conformance_Everything_maybeNumbers);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, maybeItem) == 312, offsetof_conformance_Everything_maybeItem);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, inner) == 360, offsetof_conformance_Everything_inner);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, color) == 400, offsetof_conformance_Everything_color);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, distance) == 408, offsetof_conformance_Everything_distance);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, label) == 416, offsetof_conformance_Everything_label);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, ratio) == 432, offsetof_conformance_Everything_ratio);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, shape) == 440, offsetof_conformance_Everything_shape);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, class_) == 480, offsetof_conformance_Everything_class_);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Everything, none) == 496, offsetof_conformance_Everything_none);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_TestError_NotFound) == 8, sizeof_conformance_TestError_NotFound);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TestError_NotFound, id) == 0, offsetof_conformance_TestError_NotFound_id);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_TestError_Refused) == 32, sizeof_conformance_TestError_Refused);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TestError_Refused, reason) == 0, offsetof_conformance_TestError_Refused_reason);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TestError_Refused, codes) == 16, offsetof_conformance_TestError_Refused_codes);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Times) == 72, sizeof_conformance_Times);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Times, timeout) == 0, offsetof_conformance_Times_timeout);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Times, at) == 16, offsetof_conformance_Times_at);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Times, maybe) == 32, offsetof_conformance_Times_maybe);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Times, all) == 56, offsetof_conformance_Times_all);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Maps) == 112, sizeof_conformance_Maps);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maps, byName) == 0, offsetof_conformance_Maps_byName);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maps, byId) == 16, offsetof_conformance_Maps_byId);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maps, nested) == 32, offsetof_conformance_Maps_nested);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maps, byFlag) == 48, offsetof_conformance_Maps_byFlag);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maps, byChar) == 64, offsetof_conformance_Maps_byChar);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maps, byEnum) == 80, offsetof_conformance_Maps_byEnum);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maps, maybe) == 96, offsetof_conformance_Maps_maybe);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Tuples) == 96, sizeof_conformance_Tuples);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Tuples, pair) == 0, offsetof_conformance_Tuples_pair);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Tuples, one) == 24, offsetof_conformance_Tuples_one);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Tuples, nested) == 32, offsetof_conformance_Tuples_nested);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Tuples, times) == 56, offsetof_conformance_Tuples_times);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Tree) == 32, sizeof_conformance_Tree);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Tree, name) == 0, offsetof_conformance_Tree_name);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Tree, children) == 16, offsetof_conformance_Tree_children);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_List) == 16, sizeof_conformance_List);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_List, value) == 0, offsetof_conformance_List_value);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_List, next) == 8, offsetof_conformance_List_next);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Expr_Number) == 8, sizeof_conformance_Expr_Number);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Expr_Number, field0) == 0, offsetof_conformance_Expr_Number_field0);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Expr_Negate) == 8, sizeof_conformance_Expr_Negate);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Expr_Negate, field0) == 0, offsetof_conformance_Expr_Negate_field0);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Expr_Add) == 16, sizeof_conformance_Expr_Add);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Expr_Add, left) == 0, offsetof_conformance_Expr_Add_left);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Expr_Add, right) == 8, offsetof_conformance_Expr_Add_right);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Expr_Call) == 32, sizeof_conformance_Expr_Call);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Expr_Call, name) == 0, offsetof_conformance_Expr_Call_name);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Expr_Call, arguments) == 16, offsetof_conformance_Expr_Call_arguments);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Odd) == 24, sizeof_conformance_Odd);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Odd, even) == 0, offsetof_conformance_Odd_even);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Odd, tag) == 8, offsetof_conformance_Odd_tag);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Even) == 8, sizeof_conformance_Even);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Even, odd) == 0, offsetof_conformance_Even_odd);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Index) == 16, sizeof_conformance_Index);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Index, entries) == 0, offsetof_conformance_Index_entries);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_NewTypesError_Bad) == 64, sizeof_conformance_NewTypesError_Bad);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_NewTypesError_Bad, pair) == 0, offsetof_conformance_NewTypesError_Bad_pair);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_NewTypesError_Bad, map) == 24, offsetof_conformance_NewTypesError_Bad_map);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_NewTypesError_Bad, at) == 40, offsetof_conformance_NewTypesError_Bad_at);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_NewTypesError_Bad, tree) == 56, offsetof_conformance_NewTypesError_Bad_tree);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Tick) == 24, sizeof_conformance_Tick);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Tick, n) == 0, offsetof_conformance_Tick_n);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Tick, text) == 8, offsetof_conformance_Tick_text);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_WaitStarted) == 4, sizeof_conformance_WaitStarted);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_WaitStarted, ms) == 0, offsetof_conformance_WaitStarted_ms);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Shaped) == 80, sizeof_conformance_Shaped);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Shaped, shape) == 0, offsetof_conformance_Shaped_shape);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Shaped, items) == 40, offsetof_conformance_Shaped_items);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Shaped, maybe) == 56, offsetof_conformance_Shaped_maybe);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Everyone) == 1, sizeof_conformance_Everyone);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_NewTypes) == 312, sizeof_conformance_NewTypes);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_NewTypes, times) == 0, offsetof_conformance_NewTypes_times);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_NewTypes, maps) == 72, offsetof_conformance_NewTypes_maps);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_NewTypes, tuples) == 184, offsetof_conformance_NewTypes_tuples);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_NewTypes, tree) == 280, offsetof_conformance_NewTypes_tree);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Pushed) == 56, sizeof_conformance_Pushed);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Pushed, pair) == 0, offsetof_conformance_Pushed_pair);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Pushed, map) == 24, offsetof_conformance_Pushed_map);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Pushed, after) == 40, offsetof_conformance_Pushed_after);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Grown) == 32, sizeof_conformance_Grown);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Grown, tree) == 0, offsetof_conformance_Grown_tree);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfStrToI64_Entry) == 24, sizeof_conformance_MapOfStrToI64_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfStrToI64_Entry, key) == 0, offsetof_conformance_MapOfStrToI64_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfStrToI64_Entry, value) == 16, offsetof_conformance_MapOfStrToI64_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfU32ToItem_Entry) == 48, sizeof_conformance_MapOfU32ToItem_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU32ToItem_Entry, key) == 0, offsetof_conformance_MapOfU32ToItem_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU32ToItem_Entry, value) == 8, offsetof_conformance_MapOfU32ToItem_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfI64ToVecOfStr_Entry) == 24, sizeof_conformance_MapOfI64ToVecOfStr_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI64ToVecOfStr_Entry, key) == 0, offsetof_conformance_MapOfI64ToVecOfStr_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI64ToVecOfStr_Entry, value) == 8, offsetof_conformance_MapOfI64ToVecOfStr_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfStrToMapOfI64ToVecOfStr_Entry) == 32, sizeof_conformance_MapOfStrToMapOfI64ToVecOfStr_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfStrToMapOfI64ToVecOfStr_Entry, key) == 0, offsetof_conformance_MapOfStrToMapOfI64ToVecOfStr_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfStrToMapOfI64ToVecOfStr_Entry, value) == 16, offsetof_conformance_MapOfStrToMapOfI64ToVecOfStr_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfBoolToStr_Entry) == 24, sizeof_conformance_MapOfBoolToStr_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfBoolToStr_Entry, key) == 0, offsetof_conformance_MapOfBoolToStr_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfBoolToStr_Entry, value) == 8, offsetof_conformance_MapOfBoolToStr_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfCharToU8_Entry) == 8, sizeof_conformance_MapOfCharToU8_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfCharToU8_Entry, key) == 0, offsetof_conformance_MapOfCharToU8_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfCharToU8_Entry, value) == 4, offsetof_conformance_MapOfCharToU8_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfColorToBytes_Entry) == 24, sizeof_conformance_MapOfColorToBytes_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfColorToBytes_Entry, key) == 0, offsetof_conformance_MapOfColorToBytes_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfColorToBytes_Entry, value) == 8, offsetof_conformance_MapOfColorToBytes_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfStrToOptionOfItem_Entry) == 64, sizeof_conformance_MapOfStrToOptionOfItem_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfStrToOptionOfItem_Entry, key) == 0, offsetof_conformance_MapOfStrToOptionOfItem_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfStrToOptionOfItem_Entry, value) == 16, offsetof_conformance_MapOfStrToOptionOfItem_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_TupleOfI32AndStr) == 24, sizeof_conformance_TupleOfI32AndStr);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfI32AndStr, field0) == 0, offsetof_conformance_TupleOfI32AndStr_field0);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfI32AndStr, field1) == 8, offsetof_conformance_TupleOfI32AndStr_field1);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_TupleOfF64) == 8, sizeof_conformance_TupleOfF64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfF64, field0) == 0, offsetof_conformance_TupleOfF64_field0);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_TupleOfU8AndBool) == 2, sizeof_conformance_TupleOfU8AndBool);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfU8AndBool, field0) == 0, offsetof_conformance_TupleOfU8AndBool_field0);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfU8AndBool, field1) == 1, offsetof_conformance_TupleOfU8AndBool_field1);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_TupleOfStrAndI64) == 24, sizeof_conformance_TupleOfStrAndI64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfStrAndI64, field0) == 0, offsetof_conformance_TupleOfStrAndI64_field0);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfStrAndI64, field1) == 16, offsetof_conformance_TupleOfStrAndI64_field1);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64) == 24, sizeof_conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64, field0) == 0, offsetof_conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64_field0);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64, field1) == 8, offsetof_conformance_TupleOfTupleOfU8AndBoolAndVecOfTupleOfStrAndI64_field1);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_TupleOfDurationAndOptionOfSystemTime) == 40, sizeof_conformance_TupleOfDurationAndOptionOfSystemTime);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfDurationAndOptionOfSystemTime, field0) == 0, offsetof_conformance_TupleOfDurationAndOptionOfSystemTime_field0);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfDurationAndOptionOfSystemTime, field1) == 16, offsetof_conformance_TupleOfDurationAndOptionOfSystemTime_field1);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfStrToIndex_Entry) == 32, sizeof_conformance_MapOfStrToIndex_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfStrToIndex_Entry, key) == 0, offsetof_conformance_MapOfStrToIndex_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfStrToIndex_Entry, value) == 16, offsetof_conformance_MapOfStrToIndex_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_TupleOfDurationAndSystemTime) == 32, sizeof_conformance_TupleOfDurationAndSystemTime);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfDurationAndSystemTime, field0) == 0, offsetof_conformance_TupleOfDurationAndSystemTime_field0);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfDurationAndSystemTime, field1) == 16, offsetof_conformance_TupleOfDurationAndSystemTime_field1);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Duration) == 16, sizeof_conformance_Duration);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Duration, sec) == 0, offsetof_conformance_Duration_sec);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Duration, nsec) == 8, offsetof_conformance_Duration_nsec);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_SystemTime) == 16, sizeof_conformance_SystemTime);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_SystemTime, sec) == 0, offsetof_conformance_SystemTime_sec);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_SystemTime, nsec) == 8, offsetof_conformance_SystemTime_nsec);

#endif /* CONFORMANCE_H */
