/*
 * conformance 0.1.0: The library that the tests of every language call: each mapped type in each position, and each fault.
 *
 * Made by brokers-codegen from the library's declarations; do not edit.
 *
 *     conformance_Options options = CONFORMANCE_OPTIONS_INIT;
 *     conformance_Context ctx;
 *     const conformance_Error *error;
 *     if (conformance_createContext(&options, &ctx, &error) != CONFORMANCE_OK) {
 *         fprintf(stderr, "%s\n", error->message);
 *         conformance_free(error);
 *         return 1;
 *     }
 *     ... requests, subscriptions and signals ...
 *     conformance_shutdown(ctx);
 *
 * What follows holds for every function; at each of them stands only what is different there.
 *
 * Instances  Any number may live at once; nothing of one is seen by another.
 * Threads    Every function may be called from any thread at any time, also from callbacks.
 * Ownership  What comes out through a pointer is read-only and the caller's: release it with conformance_free, on any thread,
 *            also after the instance ended. What a callback is handed is the library's, and valid until it returns.
 *            What goes in has to be valid during the call; nothing of it is kept, except `userData`.
 * Errors     A function that can fail returns a conformance_Status other than CONFORMANCE_OK and sets `*error`, unless `error` is
 *            null; conformance_lastError has the same error then. Other out parameters are left as they were.
 * Requests   A plain call blocks until the answer is there or its deadline passed: that of the call, of the request's
 *            declaration, of the instance, or 30 s, the first there is. Forms that end with Within and Async take it as
 *            `timeoutMs`: milliseconds, CONFORMANCE_TIMEOUT_DEFAULT (that of the others) or CONFORMANCE_TIMEOUT_NONE.
 * Async      Forms that end with Async return at once. After OK `callback` is called exactly once, maybe before that, where
 *            callbacks of events run too: with the answer, or why there is none, such as CANCELLED, or SHUTDOWN if
 *            the instance ends. After a failure it is never called; AGAIN is one: as many calls as the instance allows
 *            have no answer yet. `*requestId`, set before `callback` is called, is what conformance_cancel takes; `requestId`
 *            may be null. AsyncDirect is for wrappers, which complete a future or wake somebody: `callback` is called by
 *            the thread that has the answer (one that runs providers, cancels, shuts down or watches deadlines), has to
 *            be quick, and must not block or call this library, other than by conformance_post. Where Async says AGAIN it
 *            waits for its turn, except inside callbacks.
 * Events     `callback` sees each event emitted after the subscription, in order, one at a time: on the instance's delivery
 *            thread; where a program with a loop of its own calls conformance_dispatch; or on a thread of its own if the
 *            subscription is isolated. `destroy`, if not null, is called with `userData` exactly once, when the
 *            subscription is gone, but not if subscribing failed.
 *            conformance_off... functions wait for a running callback: do not hold a lock that it takes. After 5 s
 *            it is TIMEOUT: the subscription is closed, and `destroy` follows when the callback returns. On a delivery
 *            thread they take effect at once and do not wait.
 * Signals    go one way, and return at once: OK is accepted, not handled; NO_PROVIDER: nobody handles it; AGAIN: the queue
 *            is full.
 * Strings    are UTF-8, pointer and length, not terminated. Names and messages marked so end with NUL as well.
 * Nesting    A value whose type is made of itself may have 128 levels: one with more is CONFORMANCE_INVALID_ARGUMENT
 *            as an argument, CONFORMANCE_LIMIT as an answer, and lost as an event.
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

/* Before functions whose result has to be looked at. */
#if defined(__GNUC__)
#define CONFORMANCE_NODISCARD __attribute__((warn_unused_result))
#elif defined(_MSC_VER)
#define CONFORMANCE_NODISCARD _Check_return_
#else
#define CONFORMANCE_NODISCARD
#endif

/* Before functions that later versions may not have any more, with what to use instead. */
#if defined(__GNUC__)
#define CONFORMANCE_DEPRECATED(instead) __attribute__((deprecated(instead)))
#elif defined(_MSC_VER)
#define CONFORMANCE_DEPRECATED(instead) __declspec(deprecated(instead))
#else
#define CONFORMANCE_DEPRECATED(instead)
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

/*
 * The shape of everything this header describes: a library where any of it is missing or has another shape refuses
 * conformance_createContext. What a library has besides does not matter. A program that is to work with libraries that lack
 * what it does not use puts a list of its own into the options, with the lines of what it does use.
 */
#define CONFORMANCE_FINGERPRINTS_LIST  \
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
    "EchoVecStruct=58d4b644763cb870;" \
    "EchoVecEnum=2c6efd40e84fe841;" \
    "EchoVecNewtype=6c850dda1ccf2c1f;" \
    "EchoVecVecF64=977586c062797576;" \
    "EchoArray=bdbfd00e86e53a9e;" \
    "EchoOptionI64=e25326bc2c15440b;" \
    "EchoOptionString=c10da565ac54ca2c;" \
    "EchoOptionStruct=8f5b5cda5b28c76a;" \
    "EchoEnum=acee47bceb45486d;" \
    "EchoNewtype=9327c44a081ba7ee;" \
    "EchoNewtypeString=778261b21b6dcc29;" \
    "EchoAlias=5b8f03eb310129fc;" \
    "EchoStruct=9f21b94821a20e31;" \
    "EchoShape=d9154cf7ef142260;" \
    "EchoLevel=e947a40f8a8adb92;" \
    "EchoToken=b976255f7d550b84;" \
    "EchoSeal=7cb62ba47b78899d;" \
    "EchoQuad=1069fb9bbd1f44d9;" \
    "EchoById=691c34ad90f16168;" \
    "EchoCorners=177664398979cf47;" \
    "Describe=b5aa61c416df08b1;" \
    "UnitResult=fd81476e77837241;" \
    "SplitSecond=b3fb48fcf92b1b7c;" \
    "EchoTimes=9c7f85a26cdaeca8;" \
    "EchoMaps=f71a160a498eaf21;" \
    "EchoTuples=faac5899e76772ad;" \
    "EchoTree=1abecf4b5ef8e69d;" \
    "EchoList=e140e355f6393d5d;" \
    "EchoExpr=5544f4c4c44375bd;" \
    "EchoEven=5e8ffc139d171fb4;" \
    "EchoIndex=784eae7c7cde0e90;" \
    "EchoMap=c039b61605583c28;" \
    "EchoPair=191f3e77bc153d99;" \
    "EchoDuration=372bc6179903b524;" \
    "EchoTime=7c6a2023bbda46fb;" \
    "EchoBoxed=9af08502e2aa0132;" \
    "DeepList=5abc6e55a27a00cf;" \
    "EmitGrown=b28789bef28e0dc7;" \
    "EmitNewTypes=2fbd68a9748437f7;" \
    "FailNewTypes=1b8f9cd8343520b7;" \
    "Fail=7f9d73ce7229d9bc;" \
    "FailPlain=fa3640dd57d6edcd;" \
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
    "EmitShape=04a1ce2355643ba7;" \
    "PokeTotal=833514d588a5eeae;" \
    "Note=8beb983946f2b444;" \
    "EchoParcels=be2316240cbc8137;" \
    "EchoMaybeNames=81d2d54c009edd62;" \
    "EchoMaybeItems=f7ec0d5b9527bbf9;" \
    "EchoLookup=1e449de3de0daade;" \
    "EchoBranch=a85cb263acad790b;" \
    "EchoMaybeMaybe=0b46373aeb36111f;" \
    "EchoCounts=ffbc0d61b4b7ec27;" \
    "EchoScalars=ebd7becc594d68d4;" \
    "FailWithScalars=f53fe74853660e94;" \
    "EchoComposites=627dcd0ef8e15e3a;" \
    "FailWithComposites=08d0d951ee5129ae;" \
    "EchoLists=808e65398b1dcbee;" \
    "EchoArrays=b4ce1787f4a219d9;" \
    "EchoMaybes=5b2438327586554d;" \
    "EchoByKey=5945abdd6f50fb34;" \
    "EchoByKeyUnsorted=6633774696ff99ae;" \
    "EchoPairs=b00292ead7c5b9b8;" \
    "EchoNewtypes=545e5db849a9ba63;" \
    "EchoCases=59e9bee792596217;" \
    "EchoNestings=7b5bfa314db51879;" \
    "FailWithContainers=89b1dc750edd55f0;" \
    "FailWithNested=fe718c521e95cf5d;" \
    "FailWithUnnamed=287328d4bdc17e5f;" \
    "FailWithNothing=f5691e7b795e8fe4;" \
    "EchoPlace=f7221d545bec16db;" \
    "EchoDeep=5ac140f1a5b48cc9;" \
    "EchoConditional=547ef06345900165;" \
    "EchoChoice=d4f2c42b8aac9f6d;" \
    "Hold=45720ef17b6744a7;" \
    "ReleaseHeld=48da98bb42956a22;" \
    "Hurried=59371f00b56eaec4;" \
    "OnTheSpot=5e09abae4c8299ac;" \
    "AtOnce=5d56b92297fd2895;" \
    "AtOnceElsewhere=f96c1055d2af56e7;" \
    "NeverOnTheSpot=c288e462ab439658;" \
    "WriteLog=4c50c16a4fe4b3d5;" \
    "NewTypes=8a0ddada99731eb6;" \
    "Pushed=62ca9399a70618d2;" \
    "Grown=8a47c84333437921;" \
    "Tick=da7d6daec0ead48a;" \
    "WaitStarted=e008171de4f2a981;" \
    "Shaped=27ff3749caa14c1c;" \
    "Everyone=1a68bcd3653b946e;" \
    "Noted=21223c88e916d0b6;" \
    "ScalarsHeard=cd52ed561aa80fbc;" \
    "CompositesHeard=e91c80c5d3db63da;" \
    "ListsHeard=591a675c95c86a8a;" \
    "ArraysHeard=373b9a0770bd028f;" \
    "MaybesHeard=fd48e139d0b021f1;" \
    "ByKeyHeard=d6853b9afe8e546a;" \
    "ByKeyUnsortedHeard=a916deca373b91c9;" \
    "PairsHeard=f3cf580a85e516b8;" \
    "NewtypesHeard=aff377dacd8a0da4;" \
    "CasesHeard=deaabc2bb860af35;" \
    "NestingsHeard=a2a251c2b04bd77a;" \
    "NothingHeard=baa2a6fb4b322b67;" \
    "DeepHeard=33b424d5a344fa1d;" \
    "HoldBegan=19120094a6e9d504;" \
    "HoldEnded=3432cf838003648f;" \
    "PushNewTypes=8fd83302617eb9ea;" \
    "Poke=cb90361c9fb78129;" \
    "Prod=8e257614cbc05987;" \
    "Unhandled=f76826b00b3b0b9d;" \
    "SendScalars=3775a1811aa76633;" \
    "SendComposites=1b0a59c1cfb2d64b;" \
    "SendLists=d5ebcdda8d1e70ba;" \
    "SendArrays=f008fc46747ce9d9;" \
    "SendMaybes=60582adeda7f982e;" \
    "SendByKey=5f45929c0ba71b58;" \
    "SendByKeyUnsorted=33ba519f806e50d7;" \
    "SendPairs=e81df7f93779bda7;" \
    "SendNewtypes=2a7242c20b37f26c;" \
    "SendCases=2dcc5e384f684454;" \
    "SendNestings=8926fbcbd15ed280;" \
    "SendNothing=b69fb391bec0ad51;" \
    "SendDeep=bdab2c738252d4fd;"
#ifdef __GNUC__ /* C compilers may warn of a text of more than 4095 characters, but not of an extension. */
#define CONFORMANCE_FINGERPRINTS __extension__ CONFORMANCE_FINGERPRINTS_LIST
#else
#define CONFORMANCE_FINGERPRINTS CONFORMANCE_FINGERPRINTS_LIST
#endif

/* All of that in one number, for conformance.hpp to see that it is beside the header it was made with. */
#define CONFORMANCE_SURFACE 0x1d9d0b7b91840607

/* For parameters in milliseconds. */
#define CONFORMANCE_TIMEOUT_DEFAULT 0u
#define CONFORMANCE_TIMEOUT_NONE 0xFFFFFFFFu

/* Initializers; later versions of the structs grow at their ends only. */
#define CONFORMANCE_OPTIONS_INIT \
    {sizeof(conformance_Options), CONFORMANCE_ABI_VERSION, CONFORMANCE_FINGERPRINTS, 0, 0, 0, 0, 0, NULL, NULL, NULL}
#define CONFORMANCE_SUBSCRIBE_OPTIONS_INIT {sizeof(conformance_SubscribeOptions), 0, 0, 0, 0, NULL}
#define CONFORMANCE_STATS_INIT {sizeof(conformance_Stats), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

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

/** An asynchronous call of an instance. Never 0. */
typedef uint64_t conformance_RequestId;

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

/** Called on a thread of the library, with what the thread is for: one of the thread roles. */
typedef void (*conformance_ThreadHook)(int32_t role, void *userData);

/**
 * Called with how many events a subscription has lost since it was called last, and the user data of the
 * subscription: on the thread that runs its callback, before the next event.
 */
typedef void (*conformance_LostHook)(conformance_Context ctx, uint64_t newlyLost, void *userData);

/** A field of a log record. Both texts end with NUL. */
typedef struct conformance_LogField {
    /** Its name. */
    const char *name;
    /** Its value, as text. */
    const char *value;
} conformance_LogField;

/**
 * What the library or its author's code logs. Read-only, and valid until the callback returns; later versions grow at
 * the end. All texts end with NUL.
 */
typedef struct conformance_LogRecord {
    /** How serious it is: one of the log levels. */
    int32_t level;
    /** How many fields there are. */
    uint32_t fieldCount;
    /** Where it comes from: a module's path, unless the author chose something else. */
    const char *target;
    /** What it says. */
    const char *message;
    /** What it says besides; may be null if there is nothing. */
    const struct conformance_LogField *fields;
} conformance_LogRecord;

/**
 * Called with each record that is logged, on the thread that logs it, so also by several threads at once. What it logs
 * itself is not carried.
 */
typedef void (*conformance_LogCallback)(const struct conformance_LogRecord *record, void *userData);

/** Called once where the callbacks of an instance run. */
typedef void (*conformance_PostFunction)(conformance_Context ctx, void *userData);

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
    /** How many asynchronous calls may be without an answer at once; 0 stands for 1,024. One more is AGAIN. */
    uint32_t asyncWindow;
    /** Who runs the callbacks: one of the delivery modes. */
    int32_t delivery;
    /**
     * 1: the instance shares its threads with all others of this library that say so too. It costs less then, but code
     * that blocks keeps all of them waiting.
     */
    uint8_t sharedThreads;
    /**
     * Called on each thread that starts for this instance, before anything else runs there. Threads that are shared are
     * those of the instance that started them.
     */
    conformance_ThreadHook onThreadStart;
    /** Called on each of these threads when it ends. */
    conformance_ThreadHook onThreadStop;
    /**
     * Handed to both as it is; in use until a shutdown returned OK, or with shared threads for as long as any instance
     * shares them.
     */
    void *threadUserData;
} conformance_Options;

/** How to subscribe. Start from the initializer; a field that is 0 stands for its default. */
typedef struct conformance_SubscribeOptions {
    /** The size of this struct as the caller knows it. Later versions grow at the end only. */
    uint32_t size;
    /** How many events may wait for this subscription; 0: as many as the instance allows for all together. */
    uint32_t capacity;
    /** What happens to an event that finds that many waiting: one of the policies. What is lost is counted. */
    int32_t policy;
    /** How long an emitter waits for room with the policy that waits: milliseconds. */
    uint32_t waitMs;
    /** 1: the callback runs on a thread of its own, so that it delays no other. */
    uint8_t isolated;
    /** Called when events were lost; may be null. */
    conformance_LostHook onLost;
} conformance_SubscribeOptions;

/**
 * The numbers of an instance since it was created, read one after the other while it goes on. Start from the
 * initializer.
 */
typedef struct conformance_Stats {
    /** The size of this struct as the caller knows it. Later versions grow at the end only. */
    uint32_t size;
    /** Requests made, from outside and inside. */
    uint64_t requests;
    /** Requests without an answer yet. */
    uint64_t requestsInFlight;
    /** Requests whose caller went before the answer came: a deadline passed, or it cancelled. */
    uint64_t requestsAbandoned;
    /** Signals sent. */
    uint64_t signals;
    /** Events emitted to those who listen now; forgotten with the last listener of an event. */
    uint64_t events;
    /** Asynchronous calls without an answer yet. */
    uint64_t asyncInFlight;
    /** Events that wait for callbacks. */
    uint64_t eventsQueued;
    /** The most that have ever waited. */
    uint64_t eventsHighWater;
    /** Callbacks called with an event. */
    uint64_t delivered;
    /** Answers handed to callbacks. */
    uint64_t completed;
    /** Events lost for a subscription because a queue was full. */
    uint64_t lostFull;
    /** Events lost for a subscription because a shutdown could not wait for their delivery. */
    uint64_t lostShutdown;
    /** Events lost for a subscription because they were nested too deep. */
    uint64_t lostDepth;
    /** Callbacks that panicked. */
    uint64_t callbackPanics;
    /** Subscriptions that there are. */
    uint64_t subscriptions;
} conformance_Stats;

/* ---- Types of this library --------------------------------------------------------------------------------------- */

/* Types that are made of themselves, or are part of one: something points to them before they are complete. */
typedef struct conformance_Branch conformance_Branch;
typedef struct conformance_Even conformance_Even;
typedef struct conformance_Expr conformance_Expr;
typedef struct conformance_List conformance_List;
typedef struct conformance_MapOfStrToIndex_Entry conformance_MapOfStrToIndex_Entry;
typedef struct conformance_Odd conformance_Odd;
typedef struct conformance_Tree conformance_Tree;

/** A share of a whole; an alias, so the same type as what it stands for. */
typedef double conformance_Ratio;

/** A fixed number of items. */
typedef struct conformance_ArrayOf4I32 {
    int32_t items[4];
} conformance_ArrayOf4I32;

/** As many numbers. */
typedef conformance_ArrayOf4I32 conformance_Quad;

/** What something is called; another alias. */
typedef conformance_Str conformance_Name;

/** A length in metres. */
typedef double conformance_Meters;

/** A text that is not just any text. */
typedef conformance_Str conformance_Label;

/** Bytes that nobody looks into. */
typedef conformance_Bytes conformance_Seal;

/** A colour; the numbers are neither dense nor all positive. */
typedef int32_t conformance_Color;

#define CONFORMANCE_COLOR_RED      1 /**< Like a cherry. */
#define CONFORMANCE_COLOR_GREEN    2 /**< Like grass. */
#define CONFORMANCE_COLOR_BLUE  (-7) /**< Like the sky, and below zero. */

/** How high something stands, with the first and the last number that there is. */
typedef int32_t conformance_Level;

#define CONFORMANCE_LEVEL_LOWEST  (-2147483648) /**< Nowhere lower. */
#define CONFORMANCE_LEVEL_MIDDLE              0 /**< Neither high nor low. */
#define CONFORMANCE_LEVEL_HIGHEST    2147483647 /**< Nowhere higher. */

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

#define CONFORMANCE_SHAPE_CIRCLE 0 /**< All points at one distance. */
#define CONFORMANCE_SHAPE_RECT   1 /**< Four right angles. */
#define CONFORMANCE_SHAPE_NAMED  2 /**< Known by its name only. */
#define CONFORMANCE_SHAPE_EMPTY  3 /**< Nothing at all. */

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

#define CONFORMANCE_TOKEN_NUMBER   0 /**< A number. */
#define CONFORMANCE_TOKEN_CONSTANT 1 /**< Another number, and what it is called. */
#define CONFORMANCE_TOKEN_END      2 /**< Nothing but its name. */
#define CONFORMANCE_TOKEN_ITEM     3 /**< A structure. */

/** A number. */
typedef struct conformance_Token_Number {
    double field0;
} conformance_Token_Number;

/** Another number, and what it is called. */
typedef struct conformance_Token_Constant {
    int64_t field0;
    conformance_Name field1;
} conformance_Token_Constant;

/** A structure. */
typedef struct conformance_Token_Item {
    conformance_Item field0;
} conformance_Token_Item;

/** The data of the variant that `tag` names. */
typedef union conformance_Token_Value {
    struct conformance_Token_Number number;
    struct conformance_Token_Constant constant;
    struct conformance_Token_Item item;
} conformance_Token_Value;

/** Variants with data that has no names, and one without data. */
typedef struct conformance_Token {
    /** Which variant this is. */
    int32_t tag;
    /** The data of that variant; nothing if it has none. */
    union conformance_Token_Value value;
} conformance_Token;

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

#define CONFORMANCE_EXPR_NUMBER 0 /**< A number. */
#define CONFORMANCE_EXPR_NEGATE 1 /**< The opposite of another. */
#define CONFORMANCE_EXPR_ADD    2 /**< The sum of two others. */
#define CONFORMANCE_EXPR_CALL   3 /**< A function of others. */

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

#define CONFORMANCE_NEW_TYPES_ERROR_BAD 0 /**< It was all wrong. */

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
typedef struct conformance_VecOfI8 {
    const int8_t *ptr;
    size_t len;
} conformance_VecOfI8;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfI16 {
    const int16_t *ptr;
    size_t len;
} conformance_VecOfI16;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfI64 {
    const int64_t *ptr;
    size_t len;
} conformance_VecOfI64;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfU16 {
    const uint16_t *ptr;
    size_t len;
} conformance_VecOfU16;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfU32 {
    const uint32_t *ptr;
    size_t len;
} conformance_VecOfU32;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfU64 {
    const uint64_t *ptr;
    size_t len;
} conformance_VecOfU64;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfF32 {
    const float *ptr;
    size_t len;
} conformance_VecOfF32;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfChar {
    const uint32_t *ptr;
    size_t len;
} conformance_VecOfChar;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfBytes {
    const conformance_Bytes *ptr;
    size_t len;
} conformance_VecOfBytes;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfDuration {
    const conformance_Duration *ptr;
    size_t len;
} conformance_VecOfDuration;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfColor {
    const conformance_Color *ptr;
    size_t len;
} conformance_VecOfColor;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfLevel {
    const conformance_Level *ptr;
    size_t len;
} conformance_VecOfLevel;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfShape {
    const conformance_Shape *ptr;
    size_t len;
} conformance_VecOfShape;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfToken {
    const conformance_Token *ptr;
    size_t len;
} conformance_VecOfToken;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfMeters {
    const conformance_Meters *ptr;
    size_t len;
} conformance_VecOfMeters;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfLabel {
    const conformance_Label *ptr;
    size_t len;
} conformance_VecOfLabel;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfSeal {
    const conformance_Seal *ptr;
    size_t len;
} conformance_VecOfSeal;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfRatio {
    const conformance_Ratio *ptr;
    size_t len;
} conformance_VecOfRatio;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfQuad {
    const conformance_Quad *ptr;
    size_t len;
} conformance_VecOfQuad;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfVecOfI32 {
    const conformance_VecOfI32 *ptr;
    size_t len;
} conformance_VecOfVecOfI32;

/** A fixed number of items. */
typedef struct conformance_ArrayOf2Item {
    conformance_Item items[2];
} conformance_ArrayOf2Item;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfArrayOf2Item {
    const conformance_ArrayOf2Item *ptr;
    size_t len;
} conformance_VecOfArrayOf2Item;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfOptionOfI64 {
    const conformance_OptionOfI64 *ptr;
    size_t len;
} conformance_VecOfOptionOfI64;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfMapOfStrToI64 {
    const conformance_MapOfStrToI64 *ptr;
    size_t len;
} conformance_VecOfMapOfStrToI64;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfMapOfU32ToItem {
    const conformance_MapOfU32ToItem *ptr;
    size_t len;
} conformance_VecOfMapOfU32ToItem;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfTupleOfI32AndStr {
    const conformance_TupleOfI32AndStr *ptr;
    size_t len;
} conformance_VecOfTupleOfI32AndStr;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfBoxOfTree {
    const conformance_Tree *const *ptr;
    size_t len;
} conformance_VecOfBoxOfTree;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfList {
    const conformance_List *ptr;
    size_t len;
} conformance_VecOfList;

/** Lists of each type; those of `u8` are bytes. */
typedef struct conformance_Lists {
    /** A truth value. */
    conformance_VecOfBool flag;
    /** 8 bits, signed. */
    conformance_VecOfI8 signed8;
    /** 16 bits, signed. */
    conformance_VecOfI16 signed16;
    /** 32 bits, signed. */
    conformance_VecOfI32 signed32;
    /** 64 bits, signed. */
    conformance_VecOfI64 signed64;
    /** 8 bits, unsigned. */
    conformance_Bytes unsigned8;
    /** 16 bits, unsigned. */
    conformance_VecOfU16 unsigned16;
    /** 32 bits, unsigned. */
    conformance_VecOfU32 unsigned32;
    /** 64 bits, unsigned. */
    conformance_VecOfU64 unsigned64;
    /** Single precision. */
    conformance_VecOfF32 single;
    /** Double precision. */
    conformance_VecOfF64 doublePrecision;
    /** A character. */
    conformance_VecOfChar letter;
    /** A text. */
    conformance_VecOfStr text;
    /** Bytes. */
    conformance_VecOfBytes blob;
    /** A duration. */
    conformance_VecOfDuration length;
    /** A moment. */
    conformance_VecOfSystemTime moment;
    /** A variant without data. */
    conformance_VecOfColor color;
    /** A variant with a number at the end of what there is. */
    conformance_VecOfLevel level;
    /** A variant with named data. */
    conformance_VecOfShape shape;
    /** A variant with unnamed data. */
    conformance_VecOfToken token;
    /** A structure. */
    conformance_VecOfItem item;
    /** A newtype of a number. */
    conformance_VecOfMeters meters;
    /** A newtype of a text. */
    conformance_VecOfLabel label;
    /** A newtype of bytes. */
    conformance_VecOfSeal seal;
    /** An alias of a number. */
    conformance_VecOfRatio ratio;
    /** An alias of an array. */
    conformance_VecOfQuad quad;
    /** A list of numbers. */
    conformance_VecOfVecOfI32 numbers;
    /** An array of structures. */
    conformance_VecOfArrayOf2Item corners;
    /** A number or nothing. */
    conformance_VecOfOptionOfI64 maybe;
    /** A map in order. */
    conformance_VecOfMapOfStrToI64 byName;
    /** A map without order. */
    conformance_VecOfMapOfU32ToItem byId;
    /** A tuple. */
    conformance_VecOfTupleOfI32AndStr pair;
    /** A box. */
    conformance_VecOfBoxOfTree tree;
    /** A type that is made of itself. */
    conformance_VecOfList list;
    /** Variants that are made of the whole. */
    conformance_VecOfExpr expr;
} conformance_Lists;

/** Arrays of each type. */
typedef struct conformance_Arrays {
    /** A truth value. */
    uint8_t flag[2];
    /** 8 bits, signed. */
    int8_t signed8[2];
    /** 16 bits, signed. */
    int16_t signed16[2];
    /** 32 bits, signed. */
    int32_t signed32[2];
    /** 64 bits, signed. */
    int64_t signed64[2];
    /** 8 bits, unsigned. */
    uint8_t unsigned8[2];
    /** 16 bits, unsigned. */
    uint16_t unsigned16[2];
    /** 32 bits, unsigned. */
    uint32_t unsigned32[2];
    /** 64 bits, unsigned. */
    uint64_t unsigned64[2];
    /** Single precision. */
    float single[2];
    /** Double precision. */
    double doublePrecision[2];
    /** A character. */
    uint32_t letter[2];
    /** A text. */
    conformance_Str text[2];
    /** Bytes. */
    conformance_Bytes blob[2];
    /** A duration. */
    conformance_Duration length[2];
    /** A moment. */
    conformance_SystemTime moment[2];
    /** A variant without data. */
    conformance_Color color[2];
    /** A variant with a number at the end of what there is. */
    conformance_Level level[2];
    /** A variant with named data. */
    conformance_Shape shape[2];
    /** A variant with unnamed data. */
    conformance_Token token[2];
    /** A structure. */
    conformance_Item item[2];
    /** A newtype of a number. */
    conformance_Meters meters[2];
    /** A newtype of a text. */
    conformance_Label label[2];
    /** A newtype of bytes. */
    conformance_Seal seal[2];
    /** An alias of a number. */
    conformance_Ratio ratio[2];
    /** An alias of an array. */
    conformance_Quad quad[2];
    /** A list of numbers. */
    conformance_VecOfI32 numbers[2];
    /** An array of structures. */
    conformance_ArrayOf2Item corners[2];
    /** A number or nothing. */
    conformance_OptionOfI64 maybe[2];
    /** A map in order. */
    conformance_MapOfStrToI64 byName[2];
    /** A map without order. */
    conformance_MapOfU32ToItem byId[2];
    /** A tuple. */
    conformance_TupleOfI32AndStr pair[2];
    /** A box. */
    const conformance_Tree *tree[2];
    /** A type that is made of itself. */
    conformance_List list[2];
    /** Variants that are made of the whole. */
    conformance_Expr expr[2];
} conformance_Arrays;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfBool {
    uint8_t present;
    uint8_t value;
} conformance_OptionOfBool;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfI8 {
    uint8_t present;
    int8_t value;
} conformance_OptionOfI8;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfI16 {
    uint8_t present;
    int16_t value;
} conformance_OptionOfI16;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfU8 {
    uint8_t present;
    uint8_t value;
} conformance_OptionOfU8;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfU16 {
    uint8_t present;
    uint16_t value;
} conformance_OptionOfU16;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfU32 {
    uint8_t present;
    uint32_t value;
} conformance_OptionOfU32;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfU64 {
    uint8_t present;
    uint64_t value;
} conformance_OptionOfU64;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfF32 {
    uint8_t present;
    float value;
} conformance_OptionOfF32;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfF64 {
    uint8_t present;
    double value;
} conformance_OptionOfF64;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfChar {
    uint8_t present;
    uint32_t value;
} conformance_OptionOfChar;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfBytes {
    uint8_t present;
    conformance_Bytes value;
} conformance_OptionOfBytes;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfColor {
    uint8_t present;
    conformance_Color value;
} conformance_OptionOfColor;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfLevel {
    uint8_t present;
    conformance_Level value;
} conformance_OptionOfLevel;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfShape {
    uint8_t present;
    conformance_Shape value;
} conformance_OptionOfShape;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfToken {
    uint8_t present;
    conformance_Token value;
} conformance_OptionOfToken;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfMeters {
    uint8_t present;
    conformance_Meters value;
} conformance_OptionOfMeters;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfLabel {
    uint8_t present;
    conformance_Label value;
} conformance_OptionOfLabel;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfSeal {
    uint8_t present;
    conformance_Seal value;
} conformance_OptionOfSeal;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfRatio {
    uint8_t present;
    conformance_Ratio value;
} conformance_OptionOfRatio;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfQuad {
    uint8_t present;
    conformance_Quad value;
} conformance_OptionOfQuad;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfArrayOf2Item {
    uint8_t present;
    conformance_Item value[2];
} conformance_OptionOfArrayOf2Item;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfOptionOfI64 {
    uint8_t present;
    conformance_OptionOfI64 value;
} conformance_OptionOfOptionOfI64;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfMapOfStrToI64 {
    uint8_t present;
    conformance_MapOfStrToI64 value;
} conformance_OptionOfMapOfStrToI64;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfMapOfU32ToItem {
    uint8_t present;
    conformance_MapOfU32ToItem value;
} conformance_OptionOfMapOfU32ToItem;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfTupleOfI32AndStr {
    uint8_t present;
    conformance_TupleOfI32AndStr value;
} conformance_OptionOfTupleOfI32AndStr;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfList {
    uint8_t present;
    conformance_List value;
} conformance_OptionOfList;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfExpr {
    uint8_t present;
    conformance_Expr value;
} conformance_OptionOfExpr;

/** Each type, or nothing. */
typedef struct conformance_Maybes {
    /** A truth value. */
    conformance_OptionOfBool flag;
    /** 8 bits, signed. */
    conformance_OptionOfI8 signed8;
    /** 16 bits, signed. */
    conformance_OptionOfI16 signed16;
    /** 32 bits, signed. */
    conformance_OptionOfI32 signed32;
    /** 64 bits, signed. */
    conformance_OptionOfI64 signed64;
    /** 8 bits, unsigned. */
    conformance_OptionOfU8 unsigned8;
    /** 16 bits, unsigned. */
    conformance_OptionOfU16 unsigned16;
    /** 32 bits, unsigned. */
    conformance_OptionOfU32 unsigned32;
    /** 64 bits, unsigned. */
    conformance_OptionOfU64 unsigned64;
    /** Single precision. */
    conformance_OptionOfF32 single;
    /** Double precision. */
    conformance_OptionOfF64 doublePrecision;
    /** A character. */
    conformance_OptionOfChar letter;
    /** A text. */
    conformance_OptionOfStr text;
    /** Bytes. */
    conformance_OptionOfBytes blob;
    /** A duration. */
    conformance_OptionOfDuration length;
    /** A moment. */
    conformance_OptionOfSystemTime moment;
    /** A variant without data. */
    conformance_OptionOfColor color;
    /** A variant with a number at the end of what there is. */
    conformance_OptionOfLevel level;
    /** A variant with named data. */
    conformance_OptionOfShape shape;
    /** A variant with unnamed data. */
    conformance_OptionOfToken token;
    /** A structure. */
    conformance_OptionOfItem item;
    /** A newtype of a number. */
    conformance_OptionOfMeters meters;
    /** A newtype of a text. */
    conformance_OptionOfLabel label;
    /** A newtype of bytes. */
    conformance_OptionOfSeal seal;
    /** An alias of a number. */
    conformance_OptionOfRatio ratio;
    /** An alias of an array. */
    conformance_OptionOfQuad quad;
    /** A list of numbers. */
    conformance_OptionOfVecOfI32 numbers;
    /** An array of structures. */
    conformance_OptionOfArrayOf2Item corners;
    /** A number or nothing. */
    conformance_OptionOfOptionOfI64 maybe;
    /** A map in order. */
    conformance_OptionOfMapOfStrToI64 byName;
    /** A map without order. */
    conformance_OptionOfMapOfU32ToItem byId;
    /** A tuple. */
    conformance_OptionOfTupleOfI32AndStr pair;
    /**
     * A box.
     * Null if there is none.
     */
    const conformance_Tree *tree;
    /** A type that is made of itself. */
    conformance_OptionOfList list;
    /** Variants that are made of the whole. */
    conformance_OptionOfExpr expr;
} conformance_Maybes;

/** Values that belong together, in the order of their declaration. */
typedef struct conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar {
    uint8_t field0;
    int8_t field1;
    int16_t field2;
    int32_t field3;
    int64_t field4;
    uint8_t field5;
    uint16_t field6;
    uint32_t field7;
    uint64_t field8;
    float field9;
    double field10;
    uint32_t field11;
} conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar;

/** Values that belong together, in the order of their declaration. */
typedef struct conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal {
    conformance_Str field0;
    conformance_Bytes field1;
    conformance_Duration field2;
    conformance_SystemTime field3;
    conformance_Color field4;
    conformance_Level field5;
    conformance_Shape field6;
    conformance_Token field7;
    conformance_Item field8;
    conformance_Meters field9;
    conformance_Label field10;
    conformance_Seal field11;
} conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal;

/** Values that belong together, in the order of their declaration. */
typedef struct conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr {
    conformance_Ratio field0;
    conformance_Quad field1;
    conformance_VecOfI32 field2;
    conformance_Item field3[2];
    conformance_OptionOfI64 field4;
    conformance_MapOfStrToI64 field5;
    conformance_MapOfU32ToItem field6;
    conformance_TupleOfI32AndStr field7;
    const conformance_Tree *field8;
    conformance_List field9;
    conformance_Expr field10;
} conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr;

/** Tuples with a part of each type. */
typedef struct conformance_Pairs {
    /** From a truth value to a character. */
    conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar part0;
    /** From a text to a newtype of bytes. */
    conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal part1;
    /** From an alias of a number to variants that are made of the whole. */
    conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr part2;
} conformance_Pairs;

/** A type of its own around: a truth value. */
typedef uint8_t conformance_NewFlag;

/** A type of its own around: 64 bits, signed. */
typedef int64_t conformance_NewSigned64;

/** A type of its own around: a character. */
typedef uint32_t conformance_NewLetter;

/** A type of its own around: a variant without data. */
typedef conformance_Color conformance_NewColor;

/** A type of its own around: a newtype of a text. */
typedef conformance_Label conformance_NewLabel;

/** A key and its value. */
typedef struct conformance_MapOfBoolToBool_Entry {
    uint8_t key;
    uint8_t value;
} conformance_MapOfBoolToBool_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfBoolToBool {
    const conformance_MapOfBoolToBool_Entry *ptr;
    size_t len;
} conformance_MapOfBoolToBool;

/** A key and its value. */
typedef struct conformance_MapOfI8ToI8_Entry {
    int8_t key;
    int8_t value;
} conformance_MapOfI8ToI8_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfI8ToI8 {
    const conformance_MapOfI8ToI8_Entry *ptr;
    size_t len;
} conformance_MapOfI8ToI8;

/** A key and its value. */
typedef struct conformance_MapOfI16ToI16_Entry {
    int16_t key;
    int16_t value;
} conformance_MapOfI16ToI16_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfI16ToI16 {
    const conformance_MapOfI16ToI16_Entry *ptr;
    size_t len;
} conformance_MapOfI16ToI16;

/** A key and its value. */
typedef struct conformance_MapOfI32ToI32_Entry {
    int32_t key;
    int32_t value;
} conformance_MapOfI32ToI32_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfI32ToI32 {
    const conformance_MapOfI32ToI32_Entry *ptr;
    size_t len;
} conformance_MapOfI32ToI32;

/** A key and its value. */
typedef struct conformance_MapOfI64ToI64_Entry {
    int64_t key;
    int64_t value;
} conformance_MapOfI64ToI64_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfI64ToI64 {
    const conformance_MapOfI64ToI64_Entry *ptr;
    size_t len;
} conformance_MapOfI64ToI64;

/** A key and its value. */
typedef struct conformance_MapOfU8ToU8_Entry {
    uint8_t key;
    uint8_t value;
} conformance_MapOfU8ToU8_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfU8ToU8 {
    const conformance_MapOfU8ToU8_Entry *ptr;
    size_t len;
} conformance_MapOfU8ToU8;

/** A key and its value. */
typedef struct conformance_MapOfU16ToU16_Entry {
    uint16_t key;
    uint16_t value;
} conformance_MapOfU16ToU16_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfU16ToU16 {
    const conformance_MapOfU16ToU16_Entry *ptr;
    size_t len;
} conformance_MapOfU16ToU16;

/** A key and its value. */
typedef struct conformance_MapOfU32ToU32_Entry {
    uint32_t key;
    uint32_t value;
} conformance_MapOfU32ToU32_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfU32ToU32 {
    const conformance_MapOfU32ToU32_Entry *ptr;
    size_t len;
} conformance_MapOfU32ToU32;

/** A key and its value. */
typedef struct conformance_MapOfU64ToU64_Entry {
    uint64_t key;
    uint64_t value;
} conformance_MapOfU64ToU64_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfU64ToU64 {
    const conformance_MapOfU64ToU64_Entry *ptr;
    size_t len;
} conformance_MapOfU64ToU64;

/** A key and its value. */
typedef struct conformance_MapOfCharToF32_Entry {
    uint32_t key;
    float value;
} conformance_MapOfCharToF32_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfCharToF32 {
    const conformance_MapOfCharToF32_Entry *ptr;
    size_t len;
} conformance_MapOfCharToF32;

/** A key and its value. */
typedef struct conformance_MapOfStrToF64_Entry {
    conformance_Str key;
    double value;
} conformance_MapOfStrToF64_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfStrToF64 {
    const conformance_MapOfStrToF64_Entry *ptr;
    size_t len;
} conformance_MapOfStrToF64;

/** A key and its value. */
typedef struct conformance_MapOfNameToChar_Entry {
    conformance_Name key;
    uint32_t value;
} conformance_MapOfNameToChar_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfNameToChar {
    const conformance_MapOfNameToChar_Entry *ptr;
    size_t len;
} conformance_MapOfNameToChar;

/** A key and its value. */
typedef struct conformance_MapOfColorToStr_Entry {
    conformance_Color key;
    conformance_Str value;
} conformance_MapOfColorToStr_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfColorToStr {
    const conformance_MapOfColorToStr_Entry *ptr;
    size_t len;
} conformance_MapOfColorToStr;

/** A key and its value. */
typedef struct conformance_MapOfLevelToBytes_Entry {
    conformance_Level key;
    conformance_Bytes value;
} conformance_MapOfLevelToBytes_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfLevelToBytes {
    const conformance_MapOfLevelToBytes_Entry *ptr;
    size_t len;
} conformance_MapOfLevelToBytes;

/** A key and its value. */
typedef struct conformance_MapOfLabelToDuration_Entry {
    conformance_Label key;
    conformance_Duration value;
} conformance_MapOfLabelToDuration_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfLabelToDuration {
    const conformance_MapOfLabelToDuration_Entry *ptr;
    size_t len;
} conformance_MapOfLabelToDuration;

/** A key and its value. */
typedef struct conformance_MapOfNewFlagToSystemTime_Entry {
    conformance_NewFlag key;
    conformance_SystemTime value;
} conformance_MapOfNewFlagToSystemTime_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfNewFlagToSystemTime {
    const conformance_MapOfNewFlagToSystemTime_Entry *ptr;
    size_t len;
} conformance_MapOfNewFlagToSystemTime;

/** A key and its value. */
typedef struct conformance_MapOfNewSigned64ToColor_Entry {
    conformance_NewSigned64 key;
    conformance_Color value;
} conformance_MapOfNewSigned64ToColor_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfNewSigned64ToColor {
    const conformance_MapOfNewSigned64ToColor_Entry *ptr;
    size_t len;
} conformance_MapOfNewSigned64ToColor;

/** A key and its value. */
typedef struct conformance_MapOfNewLetterToLevel_Entry {
    conformance_NewLetter key;
    conformance_Level value;
} conformance_MapOfNewLetterToLevel_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfNewLetterToLevel {
    const conformance_MapOfNewLetterToLevel_Entry *ptr;
    size_t len;
} conformance_MapOfNewLetterToLevel;

/** A key and its value. */
typedef struct conformance_MapOfNewColorToShape_Entry {
    conformance_NewColor key;
    conformance_Shape value;
} conformance_MapOfNewColorToShape_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfNewColorToShape {
    const conformance_MapOfNewColorToShape_Entry *ptr;
    size_t len;
} conformance_MapOfNewColorToShape;

/** A key and its value. */
typedef struct conformance_MapOfNewLabelToToken_Entry {
    conformance_NewLabel key;
    conformance_Token value;
} conformance_MapOfNewLabelToToken_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfNewLabelToToken {
    const conformance_MapOfNewLabelToToken_Entry *ptr;
    size_t len;
} conformance_MapOfNewLabelToToken;

/** Maps in the order of keys of each kind; with [`ByKeyUnsorted`] they have values of each type. */
typedef struct conformance_ByKey {
    /** By a truth value: a truth value. */
    conformance_MapOfBoolToBool flag;
    /** By 8 bits, signed: 8 bits, signed. */
    conformance_MapOfI8ToI8 signed8;
    /** By 16 bits, signed: 16 bits, signed. */
    conformance_MapOfI16ToI16 signed16;
    /** By 32 bits, signed: 32 bits, signed. */
    conformance_MapOfI32ToI32 signed32;
    /** By 64 bits, signed: 64 bits, signed. */
    conformance_MapOfI64ToI64 signed64;
    /** By 8 bits, unsigned: 8 bits, unsigned. */
    conformance_MapOfU8ToU8 unsigned8;
    /** By 16 bits, unsigned: 16 bits, unsigned. */
    conformance_MapOfU16ToU16 unsigned16;
    /** By 32 bits, unsigned: 32 bits, unsigned. */
    conformance_MapOfU32ToU32 unsigned32;
    /** By 64 bits, unsigned: 64 bits, unsigned. */
    conformance_MapOfU64ToU64 unsigned64;
    /** By a character: single precision. */
    conformance_MapOfCharToF32 letter;
    /** By a text: double precision. */
    conformance_MapOfStrToF64 text;
    /** By an alias of a text: a character. */
    conformance_MapOfNameToChar name;
    /** By a variant without data: a text. */
    conformance_MapOfColorToStr color;
    /** By a variant with a number at the end of what there is: bytes. */
    conformance_MapOfLevelToBytes level;
    /** By a newtype of a text: a duration. */
    conformance_MapOfLabelToDuration label;
    /** By a newtype of a truth value: a moment. */
    conformance_MapOfNewFlagToSystemTime newFlag;
    /** By a newtype of a number: a variant without data. */
    conformance_MapOfNewSigned64ToColor newSigned64;
    /** By a newtype of a character: a variant with a number at the end of what there is. */
    conformance_MapOfNewLetterToLevel newLetter;
    /** By a newtype of a variant: a variant with named data. */
    conformance_MapOfNewColorToShape newColor;
    /** By a newtype of a newtype: a variant with unnamed data. */
    conformance_MapOfNewLabelToToken newLabel;
} conformance_ByKey;

/** A key and its value. */
typedef struct conformance_MapOfBoolToItem_Entry {
    uint8_t key;
    conformance_Item value;
} conformance_MapOfBoolToItem_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfBoolToItem {
    const conformance_MapOfBoolToItem_Entry *ptr;
    size_t len;
} conformance_MapOfBoolToItem;

/** A key and its value. */
typedef struct conformance_MapOfI8ToMeters_Entry {
    int8_t key;
    conformance_Meters value;
} conformance_MapOfI8ToMeters_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfI8ToMeters {
    const conformance_MapOfI8ToMeters_Entry *ptr;
    size_t len;
} conformance_MapOfI8ToMeters;

/** A key and its value. */
typedef struct conformance_MapOfI16ToLabel_Entry {
    int16_t key;
    conformance_Label value;
} conformance_MapOfI16ToLabel_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfI16ToLabel {
    const conformance_MapOfI16ToLabel_Entry *ptr;
    size_t len;
} conformance_MapOfI16ToLabel;

/** A key and its value. */
typedef struct conformance_MapOfI32ToSeal_Entry {
    int32_t key;
    conformance_Seal value;
} conformance_MapOfI32ToSeal_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfI32ToSeal {
    const conformance_MapOfI32ToSeal_Entry *ptr;
    size_t len;
} conformance_MapOfI32ToSeal;

/** A key and its value. */
typedef struct conformance_MapOfI64ToRatio_Entry {
    int64_t key;
    conformance_Ratio value;
} conformance_MapOfI64ToRatio_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfI64ToRatio {
    const conformance_MapOfI64ToRatio_Entry *ptr;
    size_t len;
} conformance_MapOfI64ToRatio;

/** A key and its value. */
typedef struct conformance_MapOfU8ToQuad_Entry {
    uint8_t key;
    conformance_Quad value;
} conformance_MapOfU8ToQuad_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfU8ToQuad {
    const conformance_MapOfU8ToQuad_Entry *ptr;
    size_t len;
} conformance_MapOfU8ToQuad;

/** A key and its value. */
typedef struct conformance_MapOfU16ToVecOfI32_Entry {
    uint16_t key;
    conformance_VecOfI32 value;
} conformance_MapOfU16ToVecOfI32_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfU16ToVecOfI32 {
    const conformance_MapOfU16ToVecOfI32_Entry *ptr;
    size_t len;
} conformance_MapOfU16ToVecOfI32;

/** A key and its value. */
typedef struct conformance_MapOfU32ToArrayOf2Item_Entry {
    uint32_t key;
    conformance_Item value[2];
} conformance_MapOfU32ToArrayOf2Item_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfU32ToArrayOf2Item {
    const conformance_MapOfU32ToArrayOf2Item_Entry *ptr;
    size_t len;
} conformance_MapOfU32ToArrayOf2Item;

/** A key and its value. */
typedef struct conformance_MapOfU64ToOptionOfI64_Entry {
    uint64_t key;
    conformance_OptionOfI64 value;
} conformance_MapOfU64ToOptionOfI64_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfU64ToOptionOfI64 {
    const conformance_MapOfU64ToOptionOfI64_Entry *ptr;
    size_t len;
} conformance_MapOfU64ToOptionOfI64;

/** A key and its value. */
typedef struct conformance_MapOfCharToMapOfStrToI64_Entry {
    uint32_t key;
    conformance_MapOfStrToI64 value;
} conformance_MapOfCharToMapOfStrToI64_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfCharToMapOfStrToI64 {
    const conformance_MapOfCharToMapOfStrToI64_Entry *ptr;
    size_t len;
} conformance_MapOfCharToMapOfStrToI64;

/** A key and its value. */
typedef struct conformance_MapOfStrToMapOfU32ToItem_Entry {
    conformance_Str key;
    conformance_MapOfU32ToItem value;
} conformance_MapOfStrToMapOfU32ToItem_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfStrToMapOfU32ToItem {
    const conformance_MapOfStrToMapOfU32ToItem_Entry *ptr;
    size_t len;
} conformance_MapOfStrToMapOfU32ToItem;

/** A key and its value. */
typedef struct conformance_MapOfNameToTupleOfI32AndStr_Entry {
    conformance_Name key;
    conformance_TupleOfI32AndStr value;
} conformance_MapOfNameToTupleOfI32AndStr_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfNameToTupleOfI32AndStr {
    const conformance_MapOfNameToTupleOfI32AndStr_Entry *ptr;
    size_t len;
} conformance_MapOfNameToTupleOfI32AndStr;

/** A key and its value. */
typedef struct conformance_MapOfColorToBoxOfTree_Entry {
    conformance_Color key;
    const conformance_Tree *value;
} conformance_MapOfColorToBoxOfTree_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfColorToBoxOfTree {
    const conformance_MapOfColorToBoxOfTree_Entry *ptr;
    size_t len;
} conformance_MapOfColorToBoxOfTree;

/** A key and its value. */
typedef struct conformance_MapOfLevelToList_Entry {
    conformance_Level key;
    conformance_List value;
} conformance_MapOfLevelToList_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfLevelToList {
    const conformance_MapOfLevelToList_Entry *ptr;
    size_t len;
} conformance_MapOfLevelToList;

/** A key and its value. */
typedef struct conformance_MapOfLabelToExpr_Entry {
    conformance_Label key;
    conformance_Expr value;
} conformance_MapOfLabelToExpr_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfLabelToExpr {
    const conformance_MapOfLabelToExpr_Entry *ptr;
    size_t len;
} conformance_MapOfLabelToExpr;

/** A key and its value. */
typedef struct conformance_MapOfNewFlagToBool_Entry {
    conformance_NewFlag key;
    uint8_t value;
} conformance_MapOfNewFlagToBool_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfNewFlagToBool {
    const conformance_MapOfNewFlagToBool_Entry *ptr;
    size_t len;
} conformance_MapOfNewFlagToBool;

/** A key and its value. */
typedef struct conformance_MapOfNewSigned64ToI8_Entry {
    conformance_NewSigned64 key;
    int8_t value;
} conformance_MapOfNewSigned64ToI8_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfNewSigned64ToI8 {
    const conformance_MapOfNewSigned64ToI8_Entry *ptr;
    size_t len;
} conformance_MapOfNewSigned64ToI8;

/** A key and its value. */
typedef struct conformance_MapOfNewLetterToI16_Entry {
    conformance_NewLetter key;
    int16_t value;
} conformance_MapOfNewLetterToI16_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfNewLetterToI16 {
    const conformance_MapOfNewLetterToI16_Entry *ptr;
    size_t len;
} conformance_MapOfNewLetterToI16;

/** A key and its value. */
typedef struct conformance_MapOfNewColorToI32_Entry {
    conformance_NewColor key;
    int32_t value;
} conformance_MapOfNewColorToI32_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfNewColorToI32 {
    const conformance_MapOfNewColorToI32_Entry *ptr;
    size_t len;
} conformance_MapOfNewColorToI32;

/** A key and its value. */
typedef struct conformance_MapOfNewLabelToI64_Entry {
    conformance_NewLabel key;
    int64_t value;
} conformance_MapOfNewLabelToI64_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfNewLabelToI64 {
    const conformance_MapOfNewLabelToI64_Entry *ptr;
    size_t len;
} conformance_MapOfNewLabelToI64;

/** Maps with keys of each kind, in no order; with [`ByKey`] they have values of each type. */
typedef struct conformance_ByKeyUnsorted {
    /** By a truth value: a structure. */
    conformance_MapOfBoolToItem flag;
    /** By 8 bits, signed: a newtype of a number. */
    conformance_MapOfI8ToMeters signed8;
    /** By 16 bits, signed: a newtype of a text. */
    conformance_MapOfI16ToLabel signed16;
    /** By 32 bits, signed: a newtype of bytes. */
    conformance_MapOfI32ToSeal signed32;
    /** By 64 bits, signed: an alias of a number. */
    conformance_MapOfI64ToRatio signed64;
    /** By 8 bits, unsigned: an alias of an array. */
    conformance_MapOfU8ToQuad unsigned8;
    /** By 16 bits, unsigned: a list of numbers. */
    conformance_MapOfU16ToVecOfI32 unsigned16;
    /** By 32 bits, unsigned: an array of structures. */
    conformance_MapOfU32ToArrayOf2Item unsigned32;
    /** By 64 bits, unsigned: a number or nothing. */
    conformance_MapOfU64ToOptionOfI64 unsigned64;
    /** By a character: a map in order. */
    conformance_MapOfCharToMapOfStrToI64 letter;
    /** By a text: a map without order. */
    conformance_MapOfStrToMapOfU32ToItem text;
    /** By an alias of a text: a tuple. */
    conformance_MapOfNameToTupleOfI32AndStr name;
    /** By a variant without data: a box. */
    conformance_MapOfColorToBoxOfTree color;
    /** By a variant with a number at the end of what there is: a type that is made of itself. */
    conformance_MapOfLevelToList level;
    /** By a newtype of a text: variants that are made of the whole. */
    conformance_MapOfLabelToExpr label;
    /** By a newtype of a truth value: a truth value. */
    conformance_MapOfNewFlagToBool newFlag;
    /** By a newtype of a number: 8 bits, signed. */
    conformance_MapOfNewSigned64ToI8 newSigned64;
    /** By a newtype of a character: 16 bits, signed. */
    conformance_MapOfNewLetterToI16 newLetter;
    /** By a newtype of a variant: 32 bits, signed. */
    conformance_MapOfNewColorToI32 newColor;
    /** By a newtype of a newtype: 64 bits, signed. */
    conformance_MapOfNewLabelToI64 newLabel;
} conformance_ByKeyUnsorted;

/** A type of its own around: 8 bits, signed. */
typedef int8_t conformance_NewSigned8;

/** A type of its own around: 16 bits, signed. */
typedef int16_t conformance_NewSigned16;

/** A type of its own around: 32 bits, signed. */
typedef int32_t conformance_NewSigned32;

/** A type of its own around: 8 bits, unsigned. */
typedef uint8_t conformance_NewUnsigned8;

/** A type of its own around: 16 bits, unsigned. */
typedef uint16_t conformance_NewUnsigned16;

/** A type of its own around: 32 bits, unsigned. */
typedef uint32_t conformance_NewUnsigned32;

/** A type of its own around: 64 bits, unsigned. */
typedef uint64_t conformance_NewUnsigned64;

/** A type of its own around: single precision. */
typedef float conformance_NewSingle;

/** A type of its own around: double precision. */
typedef double conformance_NewDoublePrecision;

/** A type of its own around: a text. */
typedef conformance_Str conformance_NewText;

/** A type of its own around: bytes. */
typedef conformance_Bytes conformance_NewBlob;

/** A type of its own around: a duration. */
typedef conformance_Duration conformance_NewLength;

/** A type of its own around: a moment. */
typedef conformance_SystemTime conformance_NewMoment;

/** A type of its own around: a variant with a number at the end of what there is. */
typedef conformance_Level conformance_NewLevel;

/** A type of its own around: a variant with named data. */
typedef conformance_Shape conformance_NewShape;

/** A type of its own around: a variant with unnamed data. */
typedef conformance_Token conformance_NewToken;

/** A type of its own around: a structure. */
typedef conformance_Item conformance_NewItem;

/** A type of its own around: a newtype of a number. */
typedef conformance_Meters conformance_NewMeters;

/** A type of its own around: a newtype of bytes. */
typedef conformance_Seal conformance_NewSeal;

/** A type of its own around: an alias of a number. */
typedef conformance_Ratio conformance_NewRatio;

/** A type of its own around: an alias of an array. */
typedef conformance_Quad conformance_NewQuad;

/** A type of its own around: a list of numbers. */
typedef conformance_VecOfI32 conformance_NewNumbers;

/** A type of its own around: an array of structures. */
typedef conformance_ArrayOf2Item conformance_NewCorners;

/** A type of its own around: a number or nothing. */
typedef conformance_OptionOfI64 conformance_NewMaybe;

/** A type of its own around: a map in order. */
typedef conformance_MapOfStrToI64 conformance_NewByName;

/** A type of its own around: a map without order. */
typedef conformance_MapOfU32ToItem conformance_NewById;

/** A type of its own around: a tuple. */
typedef conformance_TupleOfI32AndStr conformance_NewPair;

/** A type of its own around: a box. */
typedef const conformance_Tree *conformance_NewTree;

/** A type of its own around: a type that is made of itself. */
typedef conformance_List conformance_NewList;

/** A type of its own around: variants that are made of the whole. */
typedef conformance_Expr conformance_NewExpr;

/** Newtypes of each type. */
typedef struct conformance_Newtypes {
    /** A truth value. */
    conformance_NewFlag flag;
    /** 8 bits, signed. */
    conformance_NewSigned8 signed8;
    /** 16 bits, signed. */
    conformance_NewSigned16 signed16;
    /** 32 bits, signed. */
    conformance_NewSigned32 signed32;
    /** 64 bits, signed. */
    conformance_NewSigned64 signed64;
    /** 8 bits, unsigned. */
    conformance_NewUnsigned8 unsigned8;
    /** 16 bits, unsigned. */
    conformance_NewUnsigned16 unsigned16;
    /** 32 bits, unsigned. */
    conformance_NewUnsigned32 unsigned32;
    /** 64 bits, unsigned. */
    conformance_NewUnsigned64 unsigned64;
    /** Single precision. */
    conformance_NewSingle single;
    /** Double precision. */
    conformance_NewDoublePrecision doublePrecision;
    /** A character. */
    conformance_NewLetter letter;
    /** A text. */
    conformance_NewText text;
    /** Bytes. */
    conformance_NewBlob blob;
    /** A duration. */
    conformance_NewLength length;
    /** A moment. */
    conformance_NewMoment moment;
    /** A variant without data. */
    conformance_NewColor color;
    /** A variant with a number at the end of what there is. */
    conformance_NewLevel level;
    /** A variant with named data. */
    conformance_NewShape shape;
    /** A variant with unnamed data. */
    conformance_NewToken token;
    /** A structure. */
    conformance_NewItem item;
    /** A newtype of a number. */
    conformance_NewMeters meters;
    /** A newtype of a text. */
    conformance_NewLabel label;
    /** A newtype of bytes. */
    conformance_NewSeal seal;
    /** An alias of a number. */
    conformance_NewRatio ratio;
    /** An alias of an array. */
    conformance_NewQuad quad;
    /** A list of numbers. */
    conformance_NewNumbers numbers;
    /** An array of structures. */
    conformance_NewCorners corners;
    /** A number or nothing. */
    conformance_NewMaybe maybe;
    /** A map in order. */
    conformance_NewByName byName;
    /** A map without order. */
    conformance_NewById byId;
    /** A tuple. */
    conformance_NewPair pair;
    /** A box. */
    conformance_NewTree tree;
    /** A type that is made of itself. */
    conformance_NewList list;
    /** Variants that are made of the whole. */
    conformance_NewExpr expr;
} conformance_Newtypes;

#define CONFORMANCE_CASES_NOTHING    0 /**< Nothing. */
/** All at once: what is one number, one text, one stretch of bytes or time. */
#define CONFORMANCE_CASES_SCALARS    1
#define CONFORMANCE_CASES_COMPOSITES 2 /**< All at once: what is declared, or made of others. */

/** All at once: what is one number, one text, one stretch of bytes or time. */
typedef struct conformance_Cases_Scalars {
    /** A truth value. */
    uint8_t field0;
    /** 8 bits, signed. */
    int8_t field1;
    /** 16 bits, signed. */
    int16_t field2;
    /** 32 bits, signed. */
    int32_t field3;
    /** 64 bits, signed. */
    int64_t field4;
    /** 8 bits, unsigned. */
    uint8_t field5;
    /** 16 bits, unsigned. */
    uint16_t field6;
    /** 32 bits, unsigned. */
    uint32_t field7;
    /** 64 bits, unsigned. */
    uint64_t field8;
    /** Single precision. */
    float field9;
    /** Double precision. */
    double field10;
    /** A character. */
    uint32_t field11;
    /** A text. */
    conformance_Str field12;
    /** Bytes. */
    conformance_Bytes field13;
    /** A duration. */
    conformance_Duration field14;
    /** A moment. */
    conformance_SystemTime field15;
} conformance_Cases_Scalars;

/** All at once: what is declared, or made of others. */
typedef struct conformance_Cases_Composites {
    /** A variant without data. */
    conformance_Color field0;
    /** A variant with a number at the end of what there is. */
    conformance_Level field1;
    /** A variant with named data. */
    conformance_Shape field2;
    /** A variant with unnamed data. */
    conformance_Token field3;
    /** A structure. */
    conformance_Item field4;
    /** A newtype of a number. */
    conformance_Meters field5;
    /** A newtype of a text. */
    conformance_Label field6;
    /** A newtype of bytes. */
    conformance_Seal field7;
    /** An alias of a number. */
    conformance_Ratio field8;
    /** An alias of an array. */
    conformance_Quad field9;
    /** A list of numbers. */
    conformance_VecOfI32 field10;
    /** An array of structures. */
    conformance_Item field11[2];
    /** A number or nothing. */
    conformance_OptionOfI64 field12;
    /** A map in order. */
    conformance_MapOfStrToI64 field13;
    /** A map without order. */
    conformance_MapOfU32ToItem field14;
    /** A tuple. */
    conformance_TupleOfI32AndStr field15;
    /**
     * A box.
     * Never null.
     */
    const conformance_Tree *field16;
    /** A type that is made of itself. */
    conformance_List field17;
    /** Variants that are made of the whole. */
    conformance_Expr field18;
} conformance_Cases_Composites;

/** The data of the variant that `tag` names. */
typedef union conformance_Cases_Value {
    struct conformance_Cases_Scalars scalars;
    struct conformance_Cases_Composites composites;
} conformance_Cases_Value;

/** Variants with unnamed data of each type. */
typedef struct conformance_Cases {
    /** Which variant this is. */
    int32_t tag;
    /** The data of that variant; nothing if it has none. */
    union conformance_Cases_Value value;
} conformance_Cases;

/** Which variant of [`TestError`] is wanted. */
typedef int32_t conformance_FailKind;

#define CONFORMANCE_FAIL_KIND_NOT_FOUND 0 /**< [`TestError::NotFound`] with the id 42. */
/** [`TestError::Refused`] with the reason `closed on Sundays` and the codes 7, -7. */
#define CONFORMANCE_FAIL_KIND_REFUSED   1
#define CONFORMANCE_FAIL_KIND_PLAIN     2 /**< [`TestError::Plain`]. */

#define CONFORMANCE_TEST_ERROR_NOT_FOUND 0 /**< Nothing has this id. */
#define CONFORMANCE_TEST_ERROR_REFUSED   1 /**< The request was understood and refused. */
#define CONFORMANCE_TEST_ERROR_PLAIN     2 /**< There is nothing more to say. */

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

#define CONFORMANCE_PLAIN_ERROR_EARLY 3 /**< It was too early. */
#define CONFORMANCE_PLAIN_ERROR_LATE  8 /**< It was too late. */

/** A structure with bytes. */
typedef struct conformance_Parcel {
    /** What is written on it. */
    conformance_Label label;
    /** What is in it. */
    conformance_Bytes content;
} conformance_Parcel;

/** A key and its value. */
typedef struct conformance_MapOfStrToItem_Entry {
    conformance_Str key;
    conformance_Item value;
} conformance_MapOfStrToItem_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfStrToItem {
    const conformance_MapOfStrToItem_Entry *ptr;
    size_t len;
} conformance_MapOfStrToItem;

/** A structure with a map of structures. */
typedef struct conformance_Registry {
    /** What is found under each name. */
    conformance_MapOfStrToItem entries;
} conformance_Registry;

#define CONFORMANCE_LOOKUP_NOTHING 0 /**< Nothing was looked up. */
#define CONFORMANCE_LOOKUP_FOUND   1 /**< All of it. */
#define CONFORMANCE_LOOKUP_PARTLY  2 /**< Some of it. */

/** All of it. */
typedef struct conformance_Lookup_Found {
    conformance_Registry field0;
} conformance_Lookup_Found;

/** Some of it. */
typedef struct conformance_Lookup_Partly {
    /** What was found. */
    conformance_Registry registry;
    /** What was not. */
    conformance_VecOfStr missing;
} conformance_Lookup_Partly;

/** The data of the variant that `tag` names. */
typedef union conformance_Lookup_Value {
    struct conformance_Lookup_Found found;
    struct conformance_Lookup_Partly partly;
} conformance_Lookup_Value;

/** Variants with a structure that has a map. */
typedef struct conformance_Lookup {
    /** Which variant this is. */
    int32_t tag;
    /** The data of that variant; nothing if it has none. */
    union conformance_Lookup_Value value;
} conformance_Lookup;

/** Made of itself through boxes on two sides. */
struct conformance_Branch {
    /** A number. */
    int32_t value;
    /**
     * What is smaller.
     * Null if there is none.
     */
    const struct conformance_Branch *left;
    /**
     * What is greater.
     * Null if there is none.
     */
    const struct conformance_Branch *right;
};

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfParcel {
    const conformance_Parcel *ptr;
    size_t len;
} conformance_VecOfParcel;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfVecOfStr {
    uint8_t present;
    conformance_VecOfStr value;
} conformance_OptionOfVecOfStr;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfOptionOfI32 {
    uint8_t present;
    conformance_OptionOfI32 value;
} conformance_OptionOfOptionOfI32;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfOptionOfStr {
    const conformance_OptionOfStr *ptr;
    size_t len;
} conformance_VecOfOptionOfStr;

/** A fixed number of items. */
typedef struct conformance_ArrayOf2U8 {
    uint8_t items[2];
} conformance_ArrayOf2U8;

/** A key and its value. */
typedef struct conformance_MapOfStrToBytes_Entry {
    conformance_Str key;
    conformance_Bytes value;
} conformance_MapOfStrToBytes_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfStrToBytes {
    const conformance_MapOfStrToBytes_Entry *ptr;
    size_t len;
} conformance_MapOfStrToBytes;

/** A key and its value. */
typedef struct conformance_MapOfI32ToMapOfStrToBytes_Entry {
    int32_t key;
    conformance_MapOfStrToBytes value;
} conformance_MapOfI32ToMapOfStrToBytes_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfI32ToMapOfStrToBytes {
    const conformance_MapOfI32ToMapOfStrToBytes_Entry *ptr;
    size_t len;
} conformance_MapOfI32ToMapOfStrToBytes;

/** A key and its value. */
typedef struct conformance_MapOfColorToVecOfItem_Entry {
    conformance_Color key;
    conformance_VecOfItem value;
} conformance_MapOfColorToVecOfItem_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfColorToVecOfItem {
    const conformance_MapOfColorToVecOfItem_Entry *ptr;
    size_t len;
} conformance_MapOfColorToVecOfItem;

/** Values that belong together, in the order of their declaration. */
typedef struct conformance_TupleOfSealAndOptionOfMeters {
    conformance_Seal field0;
    conformance_OptionOfMeters field1;
} conformance_TupleOfSealAndOptionOfMeters;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct conformance_OptionOfTupleOfSealAndOptionOfMeters {
    uint8_t present;
    conformance_TupleOfSealAndOptionOfMeters value;
} conformance_OptionOfTupleOfSealAndOptionOfMeters;

/** A key and its value. */
typedef struct conformance_MapOfCharToLabel_Entry {
    uint32_t key;
    conformance_Label value;
} conformance_MapOfCharToLabel_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfCharToLabel {
    const conformance_MapOfCharToLabel_Entry *ptr;
    size_t len;
} conformance_MapOfCharToLabel;

/** Values that belong together, in the order of their declaration. */
typedef struct conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel {
    conformance_TupleOfU8AndBool field0;
    conformance_VecOfShape field1;
    conformance_Ratio field2[2];
    conformance_MapOfCharToLabel field3;
} conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel;

/** Values that belong together, in the order of their declaration. */
typedef struct conformance_TupleOfDuration {
    conformance_Duration field0;
} conformance_TupleOfDuration;

/** Values that belong together, in the order of their declaration. */
typedef struct conformance_TupleOfDurationAndSystemTime {
    conformance_Duration field0;
    conformance_SystemTime field1;
} conformance_TupleOfDurationAndSystemTime;

/** A key and its value. */
typedef struct conformance_MapOfStrToTupleOfDurationAndSystemTime_Entry {
    conformance_Str key;
    conformance_TupleOfDurationAndSystemTime value;
} conformance_MapOfStrToTupleOfDurationAndSystemTime_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfStrToTupleOfDurationAndSystemTime {
    const conformance_MapOfStrToTupleOfDurationAndSystemTime_Entry *ptr;
    size_t len;
} conformance_MapOfStrToTupleOfDurationAndSystemTime;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct conformance_VecOfOptionOfShape {
    const conformance_OptionOfShape *ptr;
    size_t len;
} conformance_VecOfOptionOfShape;

/** Two and more types around each other. */
typedef struct conformance_Nestings {
    /** A list of structures with bytes. */
    conformance_VecOfParcel parcels;
    /** A list or nothing. */
    conformance_OptionOfVecOfStr maybeNames;
    /** A map of structures or nothing. */
    conformance_MapOfStrToOptionOfItem maybeItems;
    /** An array of structures. */
    conformance_Item corners[3];
    /** A variant with data that has a structure with a map. */
    conformance_Lookup lookup;
    /** Made of itself through boxes. */
    conformance_Branch branch;
    /** An option in an option. */
    conformance_OptionOfOptionOfI32 maybeMaybe;
    /** Options in a list. */
    conformance_VecOfOptionOfStr textsOrNothing;
    /** Lists in a list. */
    conformance_VecOfVecOfF64 matrix;
    /** Arrays in an array. */
    conformance_ArrayOf2U8 board[3];
    /** Aliases of arrays in a list. */
    conformance_VecOfQuad quads;
    /** Lists in an array. */
    conformance_VecOfStr columns[2];
    /** Options in an array. */
    conformance_OptionOfColor slots_[2];
    /** Options of arrays. */
    conformance_OptionOfQuad maybeQuad;
    /** Maps in a list. */
    conformance_VecOfMapOfStrToI64 maps;
    /** Maps or nothing. */
    conformance_OptionOfMapOfStrToI64 maybeMap;
    /** Maps in a map. */
    conformance_MapOfI32ToMapOfStrToBytes mapOfMaps;
    /** Lists in a map without order. */
    conformance_MapOfColorToVecOfItem listsByColor;
    /** Tuples in a list. */
    conformance_VecOfTupleOfI32AndStr pairs;
    /** Tuples or nothing. */
    conformance_OptionOfTupleOfSealAndOptionOfMeters maybePair;
    /** A tuple in a tuple, a list, an array and a map in it. */
    conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel tuple;
    /** A tuple of one part. */
    conformance_TupleOfDuration single;
    /** Tuples in a map. */
    conformance_MapOfStrToTupleOfDurationAndSystemTime tuplesByName;
    /** Boxes in a list. */
    conformance_VecOfBoxOfTree trees;
    /**
     * A box or nothing.
     * Null if there is none.
     */
    const conformance_Tree *maybeTree;
    /** Variants with data or nothing, in a list. */
    conformance_VecOfOptionOfShape shapes;
} conformance_Nestings;

/** A field of each type: what is one number, one text, one stretch of bytes or time. */
typedef struct conformance_Scalars {
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
    /** A duration. */
    conformance_Duration length;
    /** A moment. */
    conformance_SystemTime moment;
} conformance_Scalars;

/** A field of each type: what is declared, or made of others. */
typedef struct conformance_Composites {
    /** A variant without data. */
    conformance_Color color;
    /** A variant with a number at the end of what there is. */
    conformance_Level level;
    /** A variant with named data. */
    conformance_Shape shape;
    /** A variant with unnamed data. */
    conformance_Token token;
    /** A structure. */
    conformance_Item item;
    /** A newtype of a number. */
    conformance_Meters meters;
    /** A newtype of a text. */
    conformance_Label label;
    /** A newtype of bytes. */
    conformance_Seal seal;
    /** An alias of a number. */
    conformance_Ratio ratio;
    /** An alias of an array. */
    conformance_Quad quad;
    /** A list of numbers. */
    conformance_VecOfI32 numbers;
    /** An array of structures. */
    conformance_Item corners[2];
    /** A number or nothing. */
    conformance_OptionOfI64 maybe;
    /** A map in order. */
    conformance_MapOfStrToI64 byName;
    /** A map without order. */
    conformance_MapOfU32ToItem byId;
    /** A tuple. */
    conformance_TupleOfI32AndStr pair;
    /**
     * A box.
     * Never null.
     */
    const conformance_Tree *tree;
    /** A type that is made of itself. */
    conformance_List list;
    /** Variants that are made of the whole. */
    conformance_Expr expr;
} conformance_Composites;

/** It was what is one number, one text, one stretch of bytes or time. */
#define CONFORMANCE_CARRIES_ALL_SCALARS    0
#define CONFORMANCE_CARRIES_ALL_COMPOSITES 1 /**< It was what is declared, or made of others. */
#define CONFORMANCE_CARRIES_ALL_CONTAINERS 2 /**< It was lists, arrays, options and maps. */
#define CONFORMANCE_CARRIES_ALL_NESTED     3 /**< It was what is inside of something else. */
#define CONFORMANCE_CARRIES_ALL_UNNAMED    4 /**< It was a tuple. */
#define CONFORMANCE_CARRIES_ALL_NOTHING    5 /**< There is nothing more to say. */

/** It was what is one number, one text, one stretch of bytes or time. */
typedef struct conformance_CarriesAll_Scalars {
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
    /** A duration. */
    conformance_Duration length;
    /** A moment. */
    conformance_SystemTime moment;
} conformance_CarriesAll_Scalars;

/** It was what is declared, or made of others. */
typedef struct conformance_CarriesAll_Composites {
    /** A variant without data. */
    conformance_Color color;
    /** A variant with a number at the end of what there is. */
    conformance_Level level;
    /** A variant with named data. */
    conformance_Shape shape;
    /** A variant with unnamed data. */
    conformance_Token token;
    /** A structure. */
    conformance_Item item;
    /** A newtype of a number. */
    conformance_Meters meters;
    /** A newtype of a text. */
    conformance_Label label;
    /** A newtype of bytes. */
    conformance_Seal seal;
    /** An alias of a number. */
    conformance_Ratio ratio;
    /** An alias of an array. */
    conformance_Quad quad;
    /** A list of numbers. */
    conformance_VecOfI32 numbers;
    /** An array of structures. */
    conformance_Item corners[2];
    /** A number or nothing. */
    conformance_OptionOfI64 maybe;
    /** A map in order. */
    conformance_MapOfStrToI64 byName;
    /** A map without order. */
    conformance_MapOfU32ToItem byId;
    /** A tuple. */
    conformance_TupleOfI32AndStr pair;
    /**
     * A box.
     * Never null.
     */
    const conformance_Tree *tree;
    /** A type that is made of itself. */
    conformance_List list;
    /** Variants that are made of the whole. */
    conformance_Expr expr;
} conformance_CarriesAll_Composites;

/** It was lists, arrays, options and maps. */
typedef struct conformance_CarriesAll_Containers {
    /** Lists. */
    conformance_Lists lists;
    /** Arrays. */
    conformance_Arrays arrays;
    /** Values or nothing. */
    conformance_Maybes maybes;
    /** Sorted maps by every kind of key. */
    conformance_ByKey byKey;
    /** Maps without order by every kind of key. */
    conformance_ByKeyUnsorted byKeyUnsorted;
} conformance_CarriesAll_Containers;

/** It was what is inside of something else. */
typedef struct conformance_CarriesAll_Nested {
    /** Tuples. */
    conformance_Pairs pairs;
    /** Newtypes. */
    conformance_Newtypes newtypes;
    /** Variants with data of every type. */
    conformance_Cases cases;
    /** Nestings of several kinds. */
    conformance_Nestings nestings;
} conformance_CarriesAll_Nested;

/** It was a tuple. */
typedef struct conformance_CarriesAll_Unnamed {
    int32_t field0;
    conformance_Str field1;
    conformance_Item field2;
} conformance_CarriesAll_Unnamed;

/** The data of the variant that `tag` names. */
typedef union conformance_CarriesAll_Value {
    struct conformance_CarriesAll_Scalars scalars;
    struct conformance_CarriesAll_Composites composites;
    struct conformance_CarriesAll_Containers containers;
    struct conformance_CarriesAll_Nested nested;
    struct conformance_CarriesAll_Unnamed unnamed;
} conformance_CarriesAll_Value;

/** An error that carries each type. */
typedef struct conformance_CarriesAll {
    /** Which variant this is. */
    int32_t tag;
    /** The data of that variant; nothing if it has none. */
    union conformance_CarriesAll_Value value;
} conformance_CarriesAll;

/** What one of two declarations stands for. */
typedef int64_t conformance_Ticket;

/** Somewhere. */
typedef struct conformance_Place {
    /** A type of the module around this one. */
    conformance_Ticket ticket;
    /** A length from constants of this file. */
    int16_t directions[4];
    /** A type of a file beside that module. */
    conformance_Color color;
} conformance_Place;

/** What is only found by its path. */
typedef struct conformance_Deep {
    /** A type of the module around this one. */
    conformance_Ticket number;
    /** A type from another file, under another name. */
    conformance_Place spot;
} conformance_Deep;

/** Some of this is there and some is not. */
typedef struct conformance_Conditional {
    /** Always there. */
    conformance_Ticket ticket;
    /** There on each system that is tested. */
    conformance_Str there;
} conformance_Conditional;

/** Some variants are there and some are not. */
typedef int32_t conformance_Choice;

#define CONFORMANCE_CHOICE_FIRST  0 /**< Always there. */
#define CONFORMANCE_CHOICE_SECOND 1 /**< There on each system that is tested. */

/** A key and its value. */
typedef struct conformance_MapOfU32ToI32_Entry {
    uint32_t key;
    int32_t value;
} conformance_MapOfU32ToI32_Entry;

/**
 * Values by their keys: `len` entries from `ptr` on; `ptr` may be null if `len` is 0. Coming out, each key is
 * there once; going in, the last of several entries with the same key counts.
 */
typedef struct conformance_MapOfU32ToI32 {
    const conformance_MapOfU32ToI32_Entry *ptr;
    size_t len;
} conformance_MapOfU32ToI32;

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

/** Something was noted, or not. */
typedef struct conformance_Noted {
    /** In numbers. */
    conformance_VecOfI16 numbers;
    /** How long it took. */
    conformance_Duration length;
    /** What. */
    conformance_OptionOfStr text;
    /** In bytes. */
    conformance_OptionOfBytes blob;
    /** In colour. */
    conformance_OptionOfColor color;
} conformance_Noted;

/** What a [`SendScalars`] carried. */
typedef struct conformance_ScalarsHeard {
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
    /** A duration. */
    conformance_Duration length;
    /** A moment. */
    conformance_SystemTime moment;
} conformance_ScalarsHeard;

/** What a [`SendComposites`] carried. */
typedef struct conformance_CompositesHeard {
    /** A variant without data. */
    conformance_Color color;
    /** A variant with a number at the end of what there is. */
    conformance_Level level;
    /** A variant with named data. */
    conformance_Shape shape;
    /** A variant with unnamed data. */
    conformance_Token token;
    /** A structure. */
    conformance_Item item;
    /** A newtype of a number. */
    conformance_Meters meters;
    /** A newtype of a text. */
    conformance_Label label;
    /** A newtype of bytes. */
    conformance_Seal seal;
    /** An alias of a number. */
    conformance_Ratio ratio;
    /** An alias of an array. */
    conformance_Quad quad;
    /** A list of numbers. */
    conformance_VecOfI32 numbers;
    /** An array of structures. */
    conformance_Item corners[2];
    /** A number or nothing. */
    conformance_OptionOfI64 maybe;
    /** A map in order. */
    conformance_MapOfStrToI64 byName;
    /** A map without order. */
    conformance_MapOfU32ToItem byId;
    /** A tuple. */
    conformance_TupleOfI32AndStr pair;
    /** A box. */
    conformance_Tree tree;
    /** A type that is made of itself. */
    conformance_List list;
    /** Variants that are made of the whole. */
    conformance_Expr expr;
} conformance_CompositesHeard;

/** What a [`SendLists`] carried. */
typedef struct conformance_ListsHeard {
    /** They. */
    conformance_Lists value;
} conformance_ListsHeard;

/** What a [`SendArrays`] carried. */
typedef struct conformance_ArraysHeard {
    /** They. */
    conformance_Arrays value;
} conformance_ArraysHeard;

/** What a [`SendMaybes`] carried. */
typedef struct conformance_MaybesHeard {
    /** They. */
    conformance_Maybes value;
} conformance_MaybesHeard;

/** What a [`SendByKey`] carried. */
typedef struct conformance_ByKeyHeard {
    /** They. */
    conformance_ByKey value;
} conformance_ByKeyHeard;

/** What a [`SendByKeyUnsorted`] carried. */
typedef struct conformance_ByKeyUnsortedHeard {
    /** They. */
    conformance_ByKeyUnsorted value;
} conformance_ByKeyUnsortedHeard;

/** What a [`SendPairs`] carried. */
typedef struct conformance_PairsHeard {
    /** They. */
    conformance_Pairs value;
} conformance_PairsHeard;

/** What a [`SendNewtypes`] carried. */
typedef struct conformance_NewtypesHeard {
    /** They. */
    conformance_Newtypes value;
} conformance_NewtypesHeard;

/** What a [`SendCases`] carried. */
typedef struct conformance_CasesHeard {
    /** They. */
    conformance_Cases value;
} conformance_CasesHeard;

/** What a [`SendNestings`] carried. */
typedef struct conformance_NestingsHeard {
    /** They. */
    conformance_Nestings value;
} conformance_NestingsHeard;

/** A [`SendNothing`] came. */
typedef struct conformance_NothingHeard {
    /** Nothing: C has no empty structs. */
    uint8_t unused;
} conformance_NothingHeard;

/** What a [`SendDeep`] carried. */
typedef struct conformance_DeepHeard {
    /** By its path. */
    conformance_Deep deep;
    /** By another name. */
    conformance_Place spot;
} conformance_DeepHeard;

/** A [`Hold`] has begun. */
typedef struct conformance_HoldBegan {
    /** Which. */
    uint32_t id;
} conformance_HoldBegan;

/** A [`Hold`] is over. */
typedef struct conformance_HoldEnded {
    /** Which. */
    uint32_t id;
    /** Whether it has answered; otherwise it was dropped before. */
    uint8_t finished;
} conformance_HoldEnded;

/* ---- The library itself ------------------------------------------------------------------------------------------ */

/** A string literal or any other string that ends with NUL, as a parameter. Null gives the empty string. */
static inline conformance_Str conformance_str(const char *text)
{
    conformance_Str view;
    view.ptr = text;
    view.len = text ? strlen(text) : 0;
    return view;
}

/* ---- Statuses ---- */

#define CONFORMANCE_OK                   0 /**< It worked. */
#define CONFORMANCE_PROVIDER             1 /**< The provider's own error; variant and payload are in the error. */
#define CONFORMANCE_INVALID_ARGUMENT  (-1) /**< An argument is not what it has to be; the error names it. */
/** The context is unknown, was shut down, or is not of this library. */
#define CONFORMANCE_BAD_CONTEXT       (-2)
#define CONFORMANCE_NO_PROVIDER       (-3) /**< Nobody answers this request or handles this signal. */
#define CONFORMANCE_TIMEOUT           (-4) /**< The deadline passed. */
#define CONFORMANCE_CANCELLED         (-5) /**< The call was cancelled. */
#define CONFORMANCE_AGAIN             (-6) /**< A bounded queue is full; try later. */
#define CONFORMANCE_SHUTDOWN          (-7) /**< The instance is shutting down. */
#define CONFORMANCE_PANIC             (-8) /**< The provider panicked; the instance stays usable. */
#define CONFORMANCE_WOULD_DEADLOCK    (-9) /**< The call waits for the very thread it was made on. */
#define CONFORMANCE_UNKNOWN_NAME     (-10) /**< No item of this name. */
#define CONFORMANCE_MALFORMED        (-11) /**< The payload does not decode. */
/** The header or wrapper was made for another version of this library. */
#define CONFORMANCE_ABI_MISMATCH     (-12)
#define CONFORMANCE_BAD_HANDLE       (-13) /**< The handle of a subscription is unknown, or it is gone. */
#define CONFORMANCE_NOT_INITIALIZED  (-14) /**< The library has to be initialized first. */
#define CONFORMANCE_SETUP            (-15) /**< The library could not be set up; the message has the reason. */
/** More instances, subscriptions or levels of nesting than the stated limit. */
#define CONFORMANCE_LIMIT            (-16)

/* ---- Who runs the callbacks: `delivery` of conformance_Options ---- */

#define CONFORMANCE_DELIVERY_THREAD 0 /**< Callbacks run on a thread of the library. */
#define CONFORMANCE_DELIVERY_MANUAL 1 /**< Callbacks run where conformance_dispatch is called, and nowhere else. */

/* ---- What happens to an event that finds no room: `policy` of conformance_SubscribeOptions ---- */

#define CONFORMANCE_POLICY_DROP_NEWEST 0 /**< The new event is lost for this subscription. */
#define CONFORMANCE_POLICY_DROP_OLDEST 1 /**< The event that has waited longest is lost, and the new one waits. */
#define CONFORMANCE_POLICY_LATEST      2 /**< Only the newest event waits, whatever the capacity. */
/** The emitter waits `waitMs` at most for room, but not on a thread of the library; then the new event is lost. */
#define CONFORMANCE_POLICY_WAIT        3

/* ---- What a thread is for: `role` of conformance_ThreadHook ---- */

#define CONFORMANCE_THREAD_PROCESSING 0 /**< A thread that runs providers. */
#define CONFORMANCE_THREAD_DELIVERY   1 /**< A thread that runs callbacks. */
#define CONFORMANCE_THREAD_ISOLATED   2 /**< A thread that runs the callback of one subscription. */

/* ---- Log levels ---- */

#define CONFORMANCE_LOG_ERROR 1 /**< Something failed. */
#define CONFORMANCE_LOG_WARN  2 /**< Something is wrong, and it goes on. */
#define CONFORMANCE_LOG_INFO  3 /**< What a user may want to know. */
#define CONFORMANCE_LOG_DEBUG 4 /**< What an author may want to know. */
#define CONFORMANCE_LOG_TRACE 5 /**< Everything. */

/* ---- Life of an instance ---- */

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

/* ---- Answers and errors ---- */

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

/** The name of a status, for example `TIMEOUT`. Static; never null. */
CONFORMANCE_API CONFORMANCE_NODISCARD const char *conformance_statusName(conformance_Status status);

/* ---- Subscriptions and asynchronous calls ---- */

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

/**
 * Cancel an asynchronous call: its provider goes no further, and its callback is called with CANCELLED. Waits for
 * neither, and may be called on any thread, also inside callbacks.
 *
 * BAD_HANDLE: there is no such call, or its answer is on its way already and comes to the callback as it is.
 */
CONFORMANCE_API conformance_Status conformance_cancel(conformance_Context ctx, conformance_RequestId requestId);

/**
 * Call `function` once where the callbacks of the instance run, after those that wait there. For wrappers: it may
 * also be called inside the callback of a form that ends with AsyncDirect, to go on from there.
 *
 * BAD_CONTEXT or SHUTDOWN: no more callbacks run there, and `function` is not called.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_post(conformance_Context ctx,
                                    conformance_PostFunction function,
                                    void *userData);

/** How many asynchronous calls of an instance may be without an answer at once. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_asyncWindow(conformance_Context ctx,
                                           size_t *window,
                                           const conformance_Error **error);

/* ---- Callbacks in a loop of the program's own ---- */

/**
 * Of an instance with manual delivery: a file descriptor that is readable while something waits for its
 * callback, for `poll`, `epoll` or a toolkit's main loop. On Windows the handle of an event.
 *
 * It belongs to the instance and ends with it: neither read nor close it. INVALID_ARGUMENT if the instance has a
 * delivery thread.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_pollHandle(conformance_Context ctx,
                                          int64_t *handle,
                                          const conformance_Error **error);

/**
 * Of an instance with manual delivery: call the callbacks of what waits, on this thread: events and answers in
 * the order they came.
 *
 * @param max how many calls to make at most; 0: as many as there is something to call for.
 * @param timeoutMs how long to wait if there is nothing yet: milliseconds, 0 for not at all, 0xFFFFFFFF for ever.
 * @param count receives how many calls were made.
 *
 * OK also if nothing came in time. One thread at a time: a second one waits. INVALID_ARGUMENT if the instance has a
 * delivery thread, WOULD_DEADLOCK inside a callback of the same instance or a provider.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_dispatch(conformance_Context ctx,
                                        size_t max,
                                        uint32_t timeoutMs,
                                        size_t *count,
                                        const conformance_Error **error);

/* ---- Numbers and logs ---- */

/**
 * The numbers of an instance. Costs nobody else anything.
 *
 * @param stats has its size in its first field; a field that this library does not know is 0.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_stats(conformance_Context ctx,
                                     conformance_Stats *stats,
                                     const conformance_Error **error);

/**
 * The same numbers, and those of each request, event and signal, as a JSON object.
 *
 * On success `*json` points to the text, read-only, until it is freed.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_statsJson(conformance_Context ctx,
                                         const conformance_Str **json,
                                         const conformance_Error **error);

/**
 * Have what the library and its author's code log come to `callback`, if it is of the level `minLevel` or more
 * serious; it is one callback for the whole library. Null brings back stderr, where warnings and errors go, 20
 * lines a second at most.
 *
 * When this returns OK, no call of the former callback runs, unless this is called inside of it. TIMEOUT: one
 * still runs after 5 s; the new one is in use all the same.
 */
CONFORMANCE_API
conformance_Status conformance_setLogCallback(int32_t minLevel,
                                              conformance_LogCallback callback,
                                              void *userData);

/* ---- What library this is ---- */

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

/* ---- Request EchoBool ---- */

/** What came of conformance_echoBoolAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoBoolCallback)(conformance_Context ctx,
                                             conformance_RequestId requestId,
                                             const uint8_t *answer,
                                             const conformance_Error *error,
                                             void *userData);

/**
 * Answer a truth value, as it was given.
 *
 * Some text that ends comments and strings elsewhere: `src/​*.rs`, `*​/`, `"""`, `\\n`, and a quote at the end: "
 *
 * @param value What comes back.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBool(conformance_Context ctx,
                                        uint8_t value,
                                        uint8_t *out,
                                        const conformance_Error **error);

/** As conformance_echoBool, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBoolWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              uint8_t value,
                                              uint8_t *out,
                                              const conformance_Error **error);

/** As conformance_echoBool, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBoolAsync(conformance_Context ctx,
                                             uint8_t value,
                                             uint32_t timeoutMs,
                                             conformance_EchoBoolCallback callback,
                                             void *userData,
                                             conformance_RequestId *requestId,
                                             const conformance_Error **error);

/** As conformance_echoBoolAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBoolAsyncDirect(conformance_Context ctx,
                                                   uint8_t value,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoBoolCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/* ---- Request EchoI8 ---- */

/** What came of conformance_echoI8Async. Either `answer` or `error` is null. */
typedef void (*conformance_EchoI8Callback)(conformance_Context ctx,
                                           conformance_RequestId requestId,
                                           const int8_t *answer,
                                           const conformance_Error *error,
                                           void *userData);

/**
 * Answer a signed number of 8 bits, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI8(conformance_Context ctx,
                                      int8_t value,
                                      int8_t *out,
                                      const conformance_Error **error);

/** As conformance_echoI8, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI8Within(conformance_Context ctx,
                                            uint32_t timeoutMs,
                                            int8_t value,
                                            int8_t *out,
                                            const conformance_Error **error);

/** As conformance_echoI8, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI8Async(conformance_Context ctx,
                                           int8_t value,
                                           uint32_t timeoutMs,
                                           conformance_EchoI8Callback callback,
                                           void *userData,
                                           conformance_RequestId *requestId,
                                           const conformance_Error **error);

/** As conformance_echoI8Async, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI8AsyncDirect(conformance_Context ctx,
                                                 int8_t value,
                                                 uint32_t timeoutMs,
                                                 conformance_EchoI8Callback callback,
                                                 void *userData,
                                                 conformance_RequestId *requestId,
                                                 const conformance_Error **error);

/* ---- Request EchoI16 ---- */

/** What came of conformance_echoI16Async. Either `answer` or `error` is null. */
typedef void (*conformance_EchoI16Callback)(conformance_Context ctx,
                                            conformance_RequestId requestId,
                                            const int16_t *answer,
                                            const conformance_Error *error,
                                            void *userData);

/**
 * Answer a signed number of 16 bits, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI16(conformance_Context ctx,
                                       int16_t value,
                                       int16_t *out,
                                       const conformance_Error **error);

/** As conformance_echoI16, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI16Within(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             int16_t value,
                                             int16_t *out,
                                             const conformance_Error **error);

/** As conformance_echoI16, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI16Async(conformance_Context ctx,
                                            int16_t value,
                                            uint32_t timeoutMs,
                                            conformance_EchoI16Callback callback,
                                            void *userData,
                                            conformance_RequestId *requestId,
                                            const conformance_Error **error);

/** As conformance_echoI16Async, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI16AsyncDirect(conformance_Context ctx,
                                                  int16_t value,
                                                  uint32_t timeoutMs,
                                                  conformance_EchoI16Callback callback,
                                                  void *userData,
                                                  conformance_RequestId *requestId,
                                                  const conformance_Error **error);

/* ---- Request EchoI32 ---- */

/** What came of conformance_echoI32Async. Either `answer` or `error` is null. */
typedef void (*conformance_EchoI32Callback)(conformance_Context ctx,
                                            conformance_RequestId requestId,
                                            const int32_t *answer,
                                            const conformance_Error *error,
                                            void *userData);

/**
 * Answer a signed number of 32 bits, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI32(conformance_Context ctx,
                                       int32_t value,
                                       int32_t *out,
                                       const conformance_Error **error);

/** As conformance_echoI32, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI32Within(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             int32_t value,
                                             int32_t *out,
                                             const conformance_Error **error);

/** As conformance_echoI32, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI32Async(conformance_Context ctx,
                                            int32_t value,
                                            uint32_t timeoutMs,
                                            conformance_EchoI32Callback callback,
                                            void *userData,
                                            conformance_RequestId *requestId,
                                            const conformance_Error **error);

/** As conformance_echoI32Async, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI32AsyncDirect(conformance_Context ctx,
                                                  int32_t value,
                                                  uint32_t timeoutMs,
                                                  conformance_EchoI32Callback callback,
                                                  void *userData,
                                                  conformance_RequestId *requestId,
                                                  const conformance_Error **error);

/* ---- Request EchoI64 ---- */

/** What came of conformance_echoI64Async. Either `answer` or `error` is null. */
typedef void (*conformance_EchoI64Callback)(conformance_Context ctx,
                                            conformance_RequestId requestId,
                                            const int64_t *answer,
                                            const conformance_Error *error,
                                            void *userData);

/**
 * Answer a signed number of 64 bits, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI64(conformance_Context ctx,
                                       int64_t value,
                                       int64_t *out,
                                       const conformance_Error **error);

/** As conformance_echoI64, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI64Within(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             int64_t value,
                                             int64_t *out,
                                             const conformance_Error **error);

/** As conformance_echoI64, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI64Async(conformance_Context ctx,
                                            int64_t value,
                                            uint32_t timeoutMs,
                                            conformance_EchoI64Callback callback,
                                            void *userData,
                                            conformance_RequestId *requestId,
                                            const conformance_Error **error);

/** As conformance_echoI64Async, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoI64AsyncDirect(conformance_Context ctx,
                                                  int64_t value,
                                                  uint32_t timeoutMs,
                                                  conformance_EchoI64Callback callback,
                                                  void *userData,
                                                  conformance_RequestId *requestId,
                                                  const conformance_Error **error);

/* ---- Request EchoU8 ---- */

/** What came of conformance_echoU8Async. Either `answer` or `error` is null. */
typedef void (*conformance_EchoU8Callback)(conformance_Context ctx,
                                           conformance_RequestId requestId,
                                           const uint8_t *answer,
                                           const conformance_Error *error,
                                           void *userData);

/**
 * Answer an unsigned number of 8 bits, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU8(conformance_Context ctx,
                                      uint8_t value,
                                      uint8_t *out,
                                      const conformance_Error **error);

/** As conformance_echoU8, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU8Within(conformance_Context ctx,
                                            uint32_t timeoutMs,
                                            uint8_t value,
                                            uint8_t *out,
                                            const conformance_Error **error);

/** As conformance_echoU8, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU8Async(conformance_Context ctx,
                                           uint8_t value,
                                           uint32_t timeoutMs,
                                           conformance_EchoU8Callback callback,
                                           void *userData,
                                           conformance_RequestId *requestId,
                                           const conformance_Error **error);

/** As conformance_echoU8Async, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU8AsyncDirect(conformance_Context ctx,
                                                 uint8_t value,
                                                 uint32_t timeoutMs,
                                                 conformance_EchoU8Callback callback,
                                                 void *userData,
                                                 conformance_RequestId *requestId,
                                                 const conformance_Error **error);

/* ---- Request EchoU16 ---- */

/** What came of conformance_echoU16Async. Either `answer` or `error` is null. */
typedef void (*conformance_EchoU16Callback)(conformance_Context ctx,
                                            conformance_RequestId requestId,
                                            const uint16_t *answer,
                                            const conformance_Error *error,
                                            void *userData);

/**
 * Answer an unsigned number of 16 bits, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU16(conformance_Context ctx,
                                       uint16_t value,
                                       uint16_t *out,
                                       const conformance_Error **error);

/** As conformance_echoU16, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU16Within(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             uint16_t value,
                                             uint16_t *out,
                                             const conformance_Error **error);

/** As conformance_echoU16, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU16Async(conformance_Context ctx,
                                            uint16_t value,
                                            uint32_t timeoutMs,
                                            conformance_EchoU16Callback callback,
                                            void *userData,
                                            conformance_RequestId *requestId,
                                            const conformance_Error **error);

/** As conformance_echoU16Async, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU16AsyncDirect(conformance_Context ctx,
                                                  uint16_t value,
                                                  uint32_t timeoutMs,
                                                  conformance_EchoU16Callback callback,
                                                  void *userData,
                                                  conformance_RequestId *requestId,
                                                  const conformance_Error **error);

/* ---- Request EchoU32 ---- */

/** What came of conformance_echoU32Async. Either `answer` or `error` is null. */
typedef void (*conformance_EchoU32Callback)(conformance_Context ctx,
                                            conformance_RequestId requestId,
                                            const uint32_t *answer,
                                            const conformance_Error *error,
                                            void *userData);

/**
 * Answer an unsigned number of 32 bits, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU32(conformance_Context ctx,
                                       uint32_t value,
                                       uint32_t *out,
                                       const conformance_Error **error);

/** As conformance_echoU32, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU32Within(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             uint32_t value,
                                             uint32_t *out,
                                             const conformance_Error **error);

/** As conformance_echoU32, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU32Async(conformance_Context ctx,
                                            uint32_t value,
                                            uint32_t timeoutMs,
                                            conformance_EchoU32Callback callback,
                                            void *userData,
                                            conformance_RequestId *requestId,
                                            const conformance_Error **error);

/** As conformance_echoU32Async, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU32AsyncDirect(conformance_Context ctx,
                                                  uint32_t value,
                                                  uint32_t timeoutMs,
                                                  conformance_EchoU32Callback callback,
                                                  void *userData,
                                                  conformance_RequestId *requestId,
                                                  const conformance_Error **error);

/* ---- Request EchoU64 ---- */

/** What came of conformance_echoU64Async. Either `answer` or `error` is null. */
typedef void (*conformance_EchoU64Callback)(conformance_Context ctx,
                                            conformance_RequestId requestId,
                                            const uint64_t *answer,
                                            const conformance_Error *error,
                                            void *userData);

/**
 * Answer an unsigned number of 64 bits, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU64(conformance_Context ctx,
                                       uint64_t value,
                                       uint64_t *out,
                                       const conformance_Error **error);

/** As conformance_echoU64, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU64Within(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             uint64_t value,
                                             uint64_t *out,
                                             const conformance_Error **error);

/** As conformance_echoU64, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU64Async(conformance_Context ctx,
                                            uint64_t value,
                                            uint32_t timeoutMs,
                                            conformance_EchoU64Callback callback,
                                            void *userData,
                                            conformance_RequestId *requestId,
                                            const conformance_Error **error);

/** As conformance_echoU64Async, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoU64AsyncDirect(conformance_Context ctx,
                                                  uint64_t value,
                                                  uint32_t timeoutMs,
                                                  conformance_EchoU64Callback callback,
                                                  void *userData,
                                                  conformance_RequestId *requestId,
                                                  const conformance_Error **error);

/* ---- Request EchoF32 ---- */

/** What came of conformance_echoF32Async. Either `answer` or `error` is null. */
typedef void (*conformance_EchoF32Callback)(conformance_Context ctx,
                                            conformance_RequestId requestId,
                                            const float *answer,
                                            const conformance_Error *error,
                                            void *userData);

/**
 * Answer a number of single precision, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoF32(conformance_Context ctx,
                                       float value,
                                       float *out,
                                       const conformance_Error **error);

/** As conformance_echoF32, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoF32Within(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             float value,
                                             float *out,
                                             const conformance_Error **error);

/** As conformance_echoF32, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoF32Async(conformance_Context ctx,
                                            float value,
                                            uint32_t timeoutMs,
                                            conformance_EchoF32Callback callback,
                                            void *userData,
                                            conformance_RequestId *requestId,
                                            const conformance_Error **error);

/** As conformance_echoF32Async, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoF32AsyncDirect(conformance_Context ctx,
                                                  float value,
                                                  uint32_t timeoutMs,
                                                  conformance_EchoF32Callback callback,
                                                  void *userData,
                                                  conformance_RequestId *requestId,
                                                  const conformance_Error **error);

/* ---- Request EchoF64 ---- */

/** What came of conformance_echoF64Async. Either `answer` or `error` is null. */
typedef void (*conformance_EchoF64Callback)(conformance_Context ctx,
                                            conformance_RequestId requestId,
                                            const double *answer,
                                            const conformance_Error *error,
                                            void *userData);

/**
 * Answer a number of double precision, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoF64(conformance_Context ctx,
                                       double value,
                                       double *out,
                                       const conformance_Error **error);

/** As conformance_echoF64, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoF64Within(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             double value,
                                             double *out,
                                             const conformance_Error **error);

/** As conformance_echoF64, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoF64Async(conformance_Context ctx,
                                            double value,
                                            uint32_t timeoutMs,
                                            conformance_EchoF64Callback callback,
                                            void *userData,
                                            conformance_RequestId *requestId,
                                            const conformance_Error **error);

/** As conformance_echoF64Async, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoF64AsyncDirect(conformance_Context ctx,
                                                  double value,
                                                  uint32_t timeoutMs,
                                                  conformance_EchoF64Callback callback,
                                                  void *userData,
                                                  conformance_RequestId *requestId,
                                                  const conformance_Error **error);

/* ---- Request EchoChar ---- */

/** What came of conformance_echoCharAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoCharCallback)(conformance_Context ctx,
                                             conformance_RequestId requestId,
                                             const uint32_t *answer,
                                             const conformance_Error *error,
                                             void *userData);

/**
 * Answer a character, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoChar(conformance_Context ctx,
                                        uint32_t value,
                                        uint32_t *out,
                                        const conformance_Error **error);

/** As conformance_echoChar, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCharWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              uint32_t value,
                                              uint32_t *out,
                                              const conformance_Error **error);

/** As conformance_echoChar, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCharAsync(conformance_Context ctx,
                                             uint32_t value,
                                             uint32_t timeoutMs,
                                             conformance_EchoCharCallback callback,
                                             void *userData,
                                             conformance_RequestId *requestId,
                                             const conformance_Error **error);

/** As conformance_echoCharAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCharAsyncDirect(conformance_Context ctx,
                                                   uint32_t value,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoCharCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/* ---- Request EchoString ---- */

/** What came of conformance_echoStringAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoStringCallback)(conformance_Context ctx,
                                               conformance_RequestId requestId,
                                               const conformance_Str *answer,
                                               const conformance_Error *error,
                                               void *userData);

/**
 * Answer a text, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoString(conformance_Context ctx,
                                          conformance_Str value,
                                          const conformance_Str **out,
                                          const conformance_Error **error);

/** As conformance_echoString, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoStringWithin(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                conformance_Str value,
                                                const conformance_Str **out,
                                                const conformance_Error **error);

/** As conformance_echoString, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoStringAsync(conformance_Context ctx,
                                               conformance_Str value,
                                               uint32_t timeoutMs,
                                               conformance_EchoStringCallback callback,
                                               void *userData,
                                               conformance_RequestId *requestId,
                                               const conformance_Error **error);

/** As conformance_echoStringAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoStringAsyncDirect(conformance_Context ctx,
                                                     conformance_Str value,
                                                     uint32_t timeoutMs,
                                                     conformance_EchoStringCallback callback,
                                                     void *userData,
                                                     conformance_RequestId *requestId,
                                                     const conformance_Error **error);

/* ---- Request EchoBytes ---- */

/** What came of conformance_echoBytesAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoBytesCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const conformance_Bytes *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Answer bytes, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBytes(conformance_Context ctx,
                                         conformance_Bytes value,
                                         const conformance_Bytes **out,
                                         const conformance_Error **error);

/** As conformance_echoBytes, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBytesWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               conformance_Bytes value,
                                               const conformance_Bytes **out,
                                               const conformance_Error **error);

/** As conformance_echoBytes, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBytesAsync(conformance_Context ctx,
                                              conformance_Bytes value,
                                              uint32_t timeoutMs,
                                              conformance_EchoBytesCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_echoBytesAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBytesAsyncDirect(conformance_Context ctx,
                                                    conformance_Bytes value,
                                                    uint32_t timeoutMs,
                                                    conformance_EchoBytesCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request EchoVecI32 ---- */

/** What came of conformance_echoVecI32Async. Either `answer` or `error` is null. */
typedef void (*conformance_EchoVecI32Callback)(conformance_Context ctx,
                                               conformance_RequestId requestId,
                                               const conformance_VecOfI32 *answer,
                                               const conformance_Error *error,
                                               void *userData);

/**
 * Answer a list of numbers, as it was given.
 *
 * @param values What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecI32(conformance_Context ctx,
                                          conformance_VecOfI32 values,
                                          const conformance_VecOfI32 **out,
                                          const conformance_Error **error);

/** As conformance_echoVecI32, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecI32Within(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                conformance_VecOfI32 values,
                                                const conformance_VecOfI32 **out,
                                                const conformance_Error **error);

/** As conformance_echoVecI32, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecI32Async(conformance_Context ctx,
                                               conformance_VecOfI32 values,
                                               uint32_t timeoutMs,
                                               conformance_EchoVecI32Callback callback,
                                               void *userData,
                                               conformance_RequestId *requestId,
                                               const conformance_Error **error);

/** As conformance_echoVecI32Async, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecI32AsyncDirect(conformance_Context ctx,
                                                     conformance_VecOfI32 values,
                                                     uint32_t timeoutMs,
                                                     conformance_EchoVecI32Callback callback,
                                                     void *userData,
                                                     conformance_RequestId *requestId,
                                                     const conformance_Error **error);

/* ---- Request EchoVecF64 ---- */

/** What came of conformance_echoVecF64Async. Either `answer` or `error` is null. */
typedef void (*conformance_EchoVecF64Callback)(conformance_Context ctx,
                                               conformance_RequestId requestId,
                                               const conformance_VecOfF64 *answer,
                                               const conformance_Error *error,
                                               void *userData);

/**
 * Answer a list of floating-point numbers, as it was given.
 *
 * @param values What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecF64(conformance_Context ctx,
                                          conformance_VecOfF64 values,
                                          const conformance_VecOfF64 **out,
                                          const conformance_Error **error);

/** As conformance_echoVecF64, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecF64Within(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                conformance_VecOfF64 values,
                                                const conformance_VecOfF64 **out,
                                                const conformance_Error **error);

/** As conformance_echoVecF64, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecF64Async(conformance_Context ctx,
                                               conformance_VecOfF64 values,
                                               uint32_t timeoutMs,
                                               conformance_EchoVecF64Callback callback,
                                               void *userData,
                                               conformance_RequestId *requestId,
                                               const conformance_Error **error);

/** As conformance_echoVecF64Async, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecF64AsyncDirect(conformance_Context ctx,
                                                     conformance_VecOfF64 values,
                                                     uint32_t timeoutMs,
                                                     conformance_EchoVecF64Callback callback,
                                                     void *userData,
                                                     conformance_RequestId *requestId,
                                                     const conformance_Error **error);

/* ---- Request EchoVecBool ---- */

/** What came of conformance_echoVecBoolAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoVecBoolCallback)(conformance_Context ctx,
                                                conformance_RequestId requestId,
                                                const conformance_VecOfBool *answer,
                                                const conformance_Error *error,
                                                void *userData);

/**
 * Answer a list of truth values, as it was given.
 *
 * @param values What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecBool(conformance_Context ctx,
                                           conformance_VecOfBool values,
                                           const conformance_VecOfBool **out,
                                           const conformance_Error **error);

/** As conformance_echoVecBool, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecBoolWithin(conformance_Context ctx,
                                                 uint32_t timeoutMs,
                                                 conformance_VecOfBool values,
                                                 const conformance_VecOfBool **out,
                                                 const conformance_Error **error);

/** As conformance_echoVecBool, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecBoolAsync(conformance_Context ctx,
                                                conformance_VecOfBool values,
                                                uint32_t timeoutMs,
                                                conformance_EchoVecBoolCallback callback,
                                                void *userData,
                                                conformance_RequestId *requestId,
                                                const conformance_Error **error);

/** As conformance_echoVecBoolAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecBoolAsyncDirect(conformance_Context ctx,
                                                      conformance_VecOfBool values,
                                                      uint32_t timeoutMs,
                                                      conformance_EchoVecBoolCallback callback,
                                                      void *userData,
                                                      conformance_RequestId *requestId,
                                                      const conformance_Error **error);

/* ---- Request EchoVecString ---- */

/** What came of conformance_echoVecStringAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoVecStringCallback)(conformance_Context ctx,
                                                  conformance_RequestId requestId,
                                                  const conformance_VecOfStr *answer,
                                                  const conformance_Error *error,
                                                  void *userData);

/**
 * Answer a list of texts, as it was given.
 *
 * @param values What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecString(conformance_Context ctx,
                                             conformance_VecOfStr values,
                                             const conformance_VecOfStr **out,
                                             const conformance_Error **error);

/** As conformance_echoVecString, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecStringWithin(conformance_Context ctx,
                                                   uint32_t timeoutMs,
                                                   conformance_VecOfStr values,
                                                   const conformance_VecOfStr **out,
                                                   const conformance_Error **error);

/** As conformance_echoVecString, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecStringAsync(conformance_Context ctx,
                                                  conformance_VecOfStr values,
                                                  uint32_t timeoutMs,
                                                  conformance_EchoVecStringCallback callback,
                                                  void *userData,
                                                  conformance_RequestId *requestId,
                                                  const conformance_Error **error);

/** As conformance_echoVecStringAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecStringAsyncDirect(conformance_Context ctx,
                                                        conformance_VecOfStr values,
                                                        uint32_t timeoutMs,
                                                        conformance_EchoVecStringCallback callback,
                                                        void *userData,
                                                        conformance_RequestId *requestId,
                                                        const conformance_Error **error);

/* ---- Request EchoVecBytes ---- */

/** What came of conformance_echoVecBytesAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoVecBytesCallback)(conformance_Context ctx,
                                                 conformance_RequestId requestId,
                                                 const conformance_VecOfBytes *answer,
                                                 const conformance_Error *error,
                                                 void *userData);

/**
 * Answer a list of byte strings, as it was given.
 *
 * @param values What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecBytes(conformance_Context ctx,
                                            conformance_VecOfBytes values,
                                            const conformance_VecOfBytes **out,
                                            const conformance_Error **error);

/** As conformance_echoVecBytes, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecBytesWithin(conformance_Context ctx,
                                                  uint32_t timeoutMs,
                                                  conformance_VecOfBytes values,
                                                  const conformance_VecOfBytes **out,
                                                  const conformance_Error **error);

/** As conformance_echoVecBytes, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecBytesAsync(conformance_Context ctx,
                                                 conformance_VecOfBytes values,
                                                 uint32_t timeoutMs,
                                                 conformance_EchoVecBytesCallback callback,
                                                 void *userData,
                                                 conformance_RequestId *requestId,
                                                 const conformance_Error **error);

/** As conformance_echoVecBytesAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecBytesAsyncDirect(conformance_Context ctx,
                                                       conformance_VecOfBytes values,
                                                       uint32_t timeoutMs,
                                                       conformance_EchoVecBytesCallback callback,
                                                       void *userData,
                                                       conformance_RequestId *requestId,
                                                       const conformance_Error **error);

/* ---- Request EchoVecStruct ---- */

/** What came of conformance_echoVecStructAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoVecStructCallback)(conformance_Context ctx,
                                                  conformance_RequestId requestId,
                                                  const conformance_VecOfItem *answer,
                                                  const conformance_Error *error,
                                                  void *userData);

/**
 * Answer a list of structures, as it was given.
 *
 * @param values What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecStruct(conformance_Context ctx,
                                             conformance_VecOfItem values,
                                             const conformance_VecOfItem **out,
                                             const conformance_Error **error);

/** As conformance_echoVecStruct, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecStructWithin(conformance_Context ctx,
                                                   uint32_t timeoutMs,
                                                   conformance_VecOfItem values,
                                                   const conformance_VecOfItem **out,
                                                   const conformance_Error **error);

/** As conformance_echoVecStruct, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecStructAsync(conformance_Context ctx,
                                                  conformance_VecOfItem values,
                                                  uint32_t timeoutMs,
                                                  conformance_EchoVecStructCallback callback,
                                                  void *userData,
                                                  conformance_RequestId *requestId,
                                                  const conformance_Error **error);

/** As conformance_echoVecStructAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecStructAsyncDirect(conformance_Context ctx,
                                                        conformance_VecOfItem values,
                                                        uint32_t timeoutMs,
                                                        conformance_EchoVecStructCallback callback,
                                                        void *userData,
                                                        conformance_RequestId *requestId,
                                                        const conformance_Error **error);

/* ---- Request EchoVecEnum ---- */

/** What came of conformance_echoVecEnumAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoVecEnumCallback)(conformance_Context ctx,
                                                conformance_RequestId requestId,
                                                const conformance_VecOfColor *answer,
                                                const conformance_Error *error,
                                                void *userData);

/**
 * Answer a list of variants, as it was given.
 *
 * @param values What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecEnum(conformance_Context ctx,
                                           conformance_VecOfColor values,
                                           const conformance_VecOfColor **out,
                                           const conformance_Error **error);

/** As conformance_echoVecEnum, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecEnumWithin(conformance_Context ctx,
                                                 uint32_t timeoutMs,
                                                 conformance_VecOfColor values,
                                                 const conformance_VecOfColor **out,
                                                 const conformance_Error **error);

/** As conformance_echoVecEnum, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecEnumAsync(conformance_Context ctx,
                                                conformance_VecOfColor values,
                                                uint32_t timeoutMs,
                                                conformance_EchoVecEnumCallback callback,
                                                void *userData,
                                                conformance_RequestId *requestId,
                                                const conformance_Error **error);

/** As conformance_echoVecEnumAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecEnumAsyncDirect(conformance_Context ctx,
                                                      conformance_VecOfColor values,
                                                      uint32_t timeoutMs,
                                                      conformance_EchoVecEnumCallback callback,
                                                      void *userData,
                                                      conformance_RequestId *requestId,
                                                      const conformance_Error **error);

/* ---- Request EchoVecNewtype ---- */

/** What came of conformance_echoVecNewtypeAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoVecNewtypeCallback)(conformance_Context ctx,
                                                   conformance_RequestId requestId,
                                                   const conformance_VecOfMeters *answer,
                                                   const conformance_Error *error,
                                                   void *userData);

/**
 * Answer a list of newtypes, as it was given.
 *
 * @param values What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecNewtype(conformance_Context ctx,
                                              conformance_VecOfMeters values,
                                              const conformance_VecOfMeters **out,
                                              const conformance_Error **error);

/** As conformance_echoVecNewtype, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecNewtypeWithin(conformance_Context ctx,
                                                    uint32_t timeoutMs,
                                                    conformance_VecOfMeters values,
                                                    const conformance_VecOfMeters **out,
                                                    const conformance_Error **error);

/** As conformance_echoVecNewtype, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecNewtypeAsync(conformance_Context ctx,
                                                   conformance_VecOfMeters values,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoVecNewtypeCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/** As conformance_echoVecNewtypeAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecNewtypeAsyncDirect(conformance_Context ctx,
                                                         conformance_VecOfMeters values,
                                                         uint32_t timeoutMs,
                                                         conformance_EchoVecNewtypeCallback callback,
                                                         void *userData,
                                                         conformance_RequestId *requestId,
                                                         const conformance_Error **error);

/* ---- Request EchoVecVecF64 ---- */

/** What came of conformance_echoVecVecF64Async. Either `answer` or `error` is null. */
typedef void (*conformance_EchoVecVecF64Callback)(conformance_Context ctx,
                                                  conformance_RequestId requestId,
                                                  const conformance_VecOfVecOfF64 *answer,
                                                  const conformance_Error *error,
                                                  void *userData);

/**
 * Answer a list of lists, as it was given.
 *
 * @param values What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecVecF64(conformance_Context ctx,
                                             conformance_VecOfVecOfF64 values,
                                             const conformance_VecOfVecOfF64 **out,
                                             const conformance_Error **error);

/** As conformance_echoVecVecF64, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecVecF64Within(conformance_Context ctx,
                                                   uint32_t timeoutMs,
                                                   conformance_VecOfVecOfF64 values,
                                                   const conformance_VecOfVecOfF64 **out,
                                                   const conformance_Error **error);

/** As conformance_echoVecVecF64, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecVecF64Async(conformance_Context ctx,
                                                  conformance_VecOfVecOfF64 values,
                                                  uint32_t timeoutMs,
                                                  conformance_EchoVecVecF64Callback callback,
                                                  void *userData,
                                                  conformance_RequestId *requestId,
                                                  const conformance_Error **error);

/** As conformance_echoVecVecF64Async, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoVecVecF64AsyncDirect(conformance_Context ctx,
                                                        conformance_VecOfVecOfF64 values,
                                                        uint32_t timeoutMs,
                                                        conformance_EchoVecVecF64Callback callback,
                                                        void *userData,
                                                        conformance_RequestId *requestId,
                                                        const conformance_Error **error);

/* ---- Request EchoArray ---- */

/** What came of conformance_echoArrayAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoArrayCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const conformance_ArrayOf4I32 *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Answer a fixed number of numbers, as it was given.
 *
 * @param values What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoArray(conformance_Context ctx,
                                         const conformance_ArrayOf4I32 *values,
                                         const conformance_ArrayOf4I32 **out,
                                         const conformance_Error **error);

/** As conformance_echoArray, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoArrayWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               const conformance_ArrayOf4I32 *values,
                                               const conformance_ArrayOf4I32 **out,
                                               const conformance_Error **error);

/** As conformance_echoArray, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoArrayAsync(conformance_Context ctx,
                                              const conformance_ArrayOf4I32 *values,
                                              uint32_t timeoutMs,
                                              conformance_EchoArrayCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_echoArrayAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoArrayAsyncDirect(conformance_Context ctx,
                                                    const conformance_ArrayOf4I32 *values,
                                                    uint32_t timeoutMs,
                                                    conformance_EchoArrayCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request EchoOptionI64 ---- */

/** What came of conformance_echoOptionI64Async. Either `answer` or `error` is null. */
typedef void (*conformance_EchoOptionI64Callback)(conformance_Context ctx,
                                                  conformance_RequestId requestId,
                                                  const conformance_OptionOfI64 *answer,
                                                  const conformance_Error *error,
                                                  void *userData);

/**
 * Answer a number or nothing, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoOptionI64(conformance_Context ctx,
                                             const conformance_OptionOfI64 *value,
                                             const conformance_OptionOfI64 **out,
                                             const conformance_Error **error);

/** As conformance_echoOptionI64, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoOptionI64Within(conformance_Context ctx,
                                                   uint32_t timeoutMs,
                                                   const conformance_OptionOfI64 *value,
                                                   const conformance_OptionOfI64 **out,
                                                   const conformance_Error **error);

/** As conformance_echoOptionI64, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoOptionI64Async(conformance_Context ctx,
                                                  const conformance_OptionOfI64 *value,
                                                  uint32_t timeoutMs,
                                                  conformance_EchoOptionI64Callback callback,
                                                  void *userData,
                                                  conformance_RequestId *requestId,
                                                  const conformance_Error **error);

/** As conformance_echoOptionI64Async, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoOptionI64AsyncDirect(conformance_Context ctx,
                                                        const conformance_OptionOfI64 *value,
                                                        uint32_t timeoutMs,
                                                        conformance_EchoOptionI64Callback callback,
                                                        void *userData,
                                                        conformance_RequestId *requestId,
                                                        const conformance_Error **error);

/* ---- Request EchoOptionString ---- */

/** What came of conformance_echoOptionStringAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoOptionStringCallback)(conformance_Context ctx,
                                                     conformance_RequestId requestId,
                                                     const conformance_OptionOfStr *answer,
                                                     const conformance_Error *error,
                                                     void *userData);

/**
 * Answer a text or nothing, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoOptionString(conformance_Context ctx,
                                                const conformance_OptionOfStr *value,
                                                const conformance_OptionOfStr **out,
                                                const conformance_Error **error);

/** As conformance_echoOptionString, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoOptionStringWithin(conformance_Context ctx,
                                                      uint32_t timeoutMs,
                                                      const conformance_OptionOfStr *value,
                                                      const conformance_OptionOfStr **out,
                                                      const conformance_Error **error);

/** As conformance_echoOptionString, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoOptionStringAsync(conformance_Context ctx,
                                                     const conformance_OptionOfStr *value,
                                                     uint32_t timeoutMs,
                                                     conformance_EchoOptionStringCallback callback,
                                                     void *userData,
                                                     conformance_RequestId *requestId,
                                                     const conformance_Error **error);

/** As conformance_echoOptionStringAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoOptionStringAsyncDirect(conformance_Context ctx,
                                                           const conformance_OptionOfStr *value,
                                                           uint32_t timeoutMs,
                                                           conformance_EchoOptionStringCallback callback,
                                                           void *userData,
                                                           conformance_RequestId *requestId,
                                                           const conformance_Error **error);

/* ---- Request EchoOptionStruct ---- */

/** What came of conformance_echoOptionStructAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoOptionStructCallback)(conformance_Context ctx,
                                                     conformance_RequestId requestId,
                                                     const conformance_OptionOfItem *answer,
                                                     const conformance_Error *error,
                                                     void *userData);

/**
 * Answer a structure or nothing, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoOptionStruct(conformance_Context ctx,
                                                const conformance_OptionOfItem *value,
                                                const conformance_OptionOfItem **out,
                                                const conformance_Error **error);

/** As conformance_echoOptionStruct, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoOptionStructWithin(conformance_Context ctx,
                                                      uint32_t timeoutMs,
                                                      const conformance_OptionOfItem *value,
                                                      const conformance_OptionOfItem **out,
                                                      const conformance_Error **error);

/** As conformance_echoOptionStruct, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoOptionStructAsync(conformance_Context ctx,
                                                     const conformance_OptionOfItem *value,
                                                     uint32_t timeoutMs,
                                                     conformance_EchoOptionStructCallback callback,
                                                     void *userData,
                                                     conformance_RequestId *requestId,
                                                     const conformance_Error **error);

/** As conformance_echoOptionStructAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoOptionStructAsyncDirect(conformance_Context ctx,
                                                           const conformance_OptionOfItem *value,
                                                           uint32_t timeoutMs,
                                                           conformance_EchoOptionStructCallback callback,
                                                           void *userData,
                                                           conformance_RequestId *requestId,
                                                           const conformance_Error **error);

/* ---- Request EchoEnum ---- */

/** What came of conformance_echoEnumAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoEnumCallback)(conformance_Context ctx,
                                             conformance_RequestId requestId,
                                             const conformance_Color *answer,
                                             const conformance_Error *error,
                                             void *userData);

/**
 * Answer a variant without data, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoEnum(conformance_Context ctx,
                                        conformance_Color value,
                                        conformance_Color *out,
                                        const conformance_Error **error);

/** As conformance_echoEnum, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoEnumWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              conformance_Color value,
                                              conformance_Color *out,
                                              const conformance_Error **error);

/** As conformance_echoEnum, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoEnumAsync(conformance_Context ctx,
                                             conformance_Color value,
                                             uint32_t timeoutMs,
                                             conformance_EchoEnumCallback callback,
                                             void *userData,
                                             conformance_RequestId *requestId,
                                             const conformance_Error **error);

/** As conformance_echoEnumAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoEnumAsyncDirect(conformance_Context ctx,
                                                   conformance_Color value,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoEnumCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/* ---- Request EchoNewtype ---- */

/** What came of conformance_echoNewtypeAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoNewtypeCallback)(conformance_Context ctx,
                                                conformance_RequestId requestId,
                                                const conformance_Meters *answer,
                                                const conformance_Error *error,
                                                void *userData);

/**
 * Answer a newtype of a number, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNewtype(conformance_Context ctx,
                                           conformance_Meters value,
                                           conformance_Meters *out,
                                           const conformance_Error **error);

/** As conformance_echoNewtype, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNewtypeWithin(conformance_Context ctx,
                                                 uint32_t timeoutMs,
                                                 conformance_Meters value,
                                                 conformance_Meters *out,
                                                 const conformance_Error **error);

/** As conformance_echoNewtype, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNewtypeAsync(conformance_Context ctx,
                                                conformance_Meters value,
                                                uint32_t timeoutMs,
                                                conformance_EchoNewtypeCallback callback,
                                                void *userData,
                                                conformance_RequestId *requestId,
                                                const conformance_Error **error);

/** As conformance_echoNewtypeAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNewtypeAsyncDirect(conformance_Context ctx,
                                                      conformance_Meters value,
                                                      uint32_t timeoutMs,
                                                      conformance_EchoNewtypeCallback callback,
                                                      void *userData,
                                                      conformance_RequestId *requestId,
                                                      const conformance_Error **error);

/* ---- Request EchoNewtypeString ---- */

/** What came of conformance_echoNewtypeStringAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoNewtypeStringCallback)(conformance_Context ctx,
                                                      conformance_RequestId requestId,
                                                      const conformance_Label *answer,
                                                      const conformance_Error *error,
                                                      void *userData);

/**
 * Answer a newtype of a text, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNewtypeString(conformance_Context ctx,
                                                 conformance_Label value,
                                                 const conformance_Label **out,
                                                 const conformance_Error **error);

/** As conformance_echoNewtypeString, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNewtypeStringWithin(conformance_Context ctx,
                                                       uint32_t timeoutMs,
                                                       conformance_Label value,
                                                       const conformance_Label **out,
                                                       const conformance_Error **error);

/** As conformance_echoNewtypeString, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNewtypeStringAsync(conformance_Context ctx,
                                                      conformance_Label value,
                                                      uint32_t timeoutMs,
                                                      conformance_EchoNewtypeStringCallback callback,
                                                      void *userData,
                                                      conformance_RequestId *requestId,
                                                      const conformance_Error **error);

/** As conformance_echoNewtypeStringAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNewtypeStringAsyncDirect(conformance_Context ctx,
                                                            conformance_Label value,
                                                            uint32_t timeoutMs,
                                                            conformance_EchoNewtypeStringCallback callback,
                                                            void *userData,
                                                            conformance_RequestId *requestId,
                                                            const conformance_Error **error);

/* ---- Request EchoAlias ---- */

/** What came of conformance_echoAliasAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoAliasCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const conformance_Ratio *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Answer a value of an aliased type, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoAlias(conformance_Context ctx,
                                         conformance_Ratio value,
                                         conformance_Ratio *out,
                                         const conformance_Error **error);

/** As conformance_echoAlias, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoAliasWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               conformance_Ratio value,
                                               conformance_Ratio *out,
                                               const conformance_Error **error);

/** As conformance_echoAlias, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoAliasAsync(conformance_Context ctx,
                                              conformance_Ratio value,
                                              uint32_t timeoutMs,
                                              conformance_EchoAliasCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_echoAliasAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoAliasAsyncDirect(conformance_Context ctx,
                                                    conformance_Ratio value,
                                                    uint32_t timeoutMs,
                                                    conformance_EchoAliasCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request EchoStruct ---- */

/** What came of conformance_echoStructAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoStructCallback)(conformance_Context ctx,
                                               conformance_RequestId requestId,
                                               const conformance_Everything *answer,
                                               const conformance_Error *error,
                                               void *userData);

/**
 * Answer a structure with a field of every kind, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoStruct(conformance_Context ctx,
                                          const conformance_Everything *value,
                                          const conformance_Everything **out,
                                          const conformance_Error **error);

/** As conformance_echoStruct, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoStructWithin(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                const conformance_Everything *value,
                                                const conformance_Everything **out,
                                                const conformance_Error **error);

/** As conformance_echoStruct, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoStructAsync(conformance_Context ctx,
                                               const conformance_Everything *value,
                                               uint32_t timeoutMs,
                                               conformance_EchoStructCallback callback,
                                               void *userData,
                                               conformance_RequestId *requestId,
                                               const conformance_Error **error);

/** As conformance_echoStructAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoStructAsyncDirect(conformance_Context ctx,
                                                     const conformance_Everything *value,
                                                     uint32_t timeoutMs,
                                                     conformance_EchoStructCallback callback,
                                                     void *userData,
                                                     conformance_RequestId *requestId,
                                                     const conformance_Error **error);

/* ---- Request EchoShape ---- */

/** What came of conformance_echoShapeAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoShapeCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const conformance_Shape *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Answer a variant with data, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoShape(conformance_Context ctx,
                                         const conformance_Shape *value,
                                         const conformance_Shape **out,
                                         const conformance_Error **error);

/** As conformance_echoShape, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoShapeWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               const conformance_Shape *value,
                                               const conformance_Shape **out,
                                               const conformance_Error **error);

/** As conformance_echoShape, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoShapeAsync(conformance_Context ctx,
                                              const conformance_Shape *value,
                                              uint32_t timeoutMs,
                                              conformance_EchoShapeCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_echoShapeAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoShapeAsyncDirect(conformance_Context ctx,
                                                    const conformance_Shape *value,
                                                    uint32_t timeoutMs,
                                                    conformance_EchoShapeCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request EchoLevel ---- */

/** What came of conformance_echoLevelAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoLevelCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const conformance_Level *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Answer a variant with a number at the end of what there is, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoLevel(conformance_Context ctx,
                                         conformance_Level value,
                                         conformance_Level *out,
                                         const conformance_Error **error);

/** As conformance_echoLevel, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoLevelWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               conformance_Level value,
                                               conformance_Level *out,
                                               const conformance_Error **error);

/** As conformance_echoLevel, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoLevelAsync(conformance_Context ctx,
                                              conformance_Level value,
                                              uint32_t timeoutMs,
                                              conformance_EchoLevelCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_echoLevelAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoLevelAsyncDirect(conformance_Context ctx,
                                                    conformance_Level value,
                                                    uint32_t timeoutMs,
                                                    conformance_EchoLevelCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request EchoToken ---- */

/** What came of conformance_echoTokenAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoTokenCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const conformance_Token *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Answer a variant with unnamed data, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoToken(conformance_Context ctx,
                                         const conformance_Token *value,
                                         const conformance_Token **out,
                                         const conformance_Error **error);

/** As conformance_echoToken, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTokenWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               const conformance_Token *value,
                                               const conformance_Token **out,
                                               const conformance_Error **error);

/** As conformance_echoToken, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTokenAsync(conformance_Context ctx,
                                              const conformance_Token *value,
                                              uint32_t timeoutMs,
                                              conformance_EchoTokenCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_echoTokenAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTokenAsyncDirect(conformance_Context ctx,
                                                    const conformance_Token *value,
                                                    uint32_t timeoutMs,
                                                    conformance_EchoTokenCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request EchoSeal ---- */

/** What came of conformance_echoSealAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoSealCallback)(conformance_Context ctx,
                                             conformance_RequestId requestId,
                                             const conformance_Seal *answer,
                                             const conformance_Error *error,
                                             void *userData);

/**
 * Answer a newtype of bytes, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoSeal(conformance_Context ctx,
                                        conformance_Seal value,
                                        const conformance_Seal **out,
                                        const conformance_Error **error);

/** As conformance_echoSeal, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoSealWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              conformance_Seal value,
                                              const conformance_Seal **out,
                                              const conformance_Error **error);

/** As conformance_echoSeal, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoSealAsync(conformance_Context ctx,
                                             conformance_Seal value,
                                             uint32_t timeoutMs,
                                             conformance_EchoSealCallback callback,
                                             void *userData,
                                             conformance_RequestId *requestId,
                                             const conformance_Error **error);

/** As conformance_echoSealAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoSealAsyncDirect(conformance_Context ctx,
                                                   conformance_Seal value,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoSealCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/* ---- Request EchoQuad ---- */

/** What came of conformance_echoQuadAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoQuadCallback)(conformance_Context ctx,
                                             conformance_RequestId requestId,
                                             const conformance_Quad *answer,
                                             const conformance_Error *error,
                                             void *userData);

/**
 * Answer an alias of an array, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoQuad(conformance_Context ctx,
                                        const conformance_Quad *value,
                                        const conformance_Quad **out,
                                        const conformance_Error **error);

/** As conformance_echoQuad, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoQuadWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              const conformance_Quad *value,
                                              const conformance_Quad **out,
                                              const conformance_Error **error);

/** As conformance_echoQuad, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoQuadAsync(conformance_Context ctx,
                                             const conformance_Quad *value,
                                             uint32_t timeoutMs,
                                             conformance_EchoQuadCallback callback,
                                             void *userData,
                                             conformance_RequestId *requestId,
                                             const conformance_Error **error);

/** As conformance_echoQuadAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoQuadAsyncDirect(conformance_Context ctx,
                                                   const conformance_Quad *value,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoQuadCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/* ---- Request EchoById ---- */

/** What came of conformance_echoByIdAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoByIdCallback)(conformance_Context ctx,
                                             conformance_RequestId requestId,
                                             const conformance_MapOfU32ToItem *answer,
                                             const conformance_Error *error,
                                             void *userData);

/**
 * Answer a map without order, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoById(conformance_Context ctx,
                                        conformance_MapOfU32ToItem value,
                                        const conformance_MapOfU32ToItem **out,
                                        const conformance_Error **error);

/** As conformance_echoById, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoByIdWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              conformance_MapOfU32ToItem value,
                                              const conformance_MapOfU32ToItem **out,
                                              const conformance_Error **error);

/** As conformance_echoById, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoByIdAsync(conformance_Context ctx,
                                             conformance_MapOfU32ToItem value,
                                             uint32_t timeoutMs,
                                             conformance_EchoByIdCallback callback,
                                             void *userData,
                                             conformance_RequestId *requestId,
                                             const conformance_Error **error);

/** As conformance_echoByIdAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoByIdAsyncDirect(conformance_Context ctx,
                                                   conformance_MapOfU32ToItem value,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoByIdCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/* ---- Request EchoCorners ---- */

/** What came of conformance_echoCornersAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoCornersCallback)(conformance_Context ctx,
                                                conformance_RequestId requestId,
                                                const conformance_ArrayOf2Item *answer,
                                                const conformance_Error *error,
                                                void *userData);

/**
 * Answer an array of structures, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCorners(conformance_Context ctx,
                                           const conformance_ArrayOf2Item *value,
                                           const conformance_ArrayOf2Item **out,
                                           const conformance_Error **error);

/** As conformance_echoCorners, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCornersWithin(conformance_Context ctx,
                                                 uint32_t timeoutMs,
                                                 const conformance_ArrayOf2Item *value,
                                                 const conformance_ArrayOf2Item **out,
                                                 const conformance_Error **error);

/** As conformance_echoCorners, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCornersAsync(conformance_Context ctx,
                                                const conformance_ArrayOf2Item *value,
                                                uint32_t timeoutMs,
                                                conformance_EchoCornersCallback callback,
                                                void *userData,
                                                conformance_RequestId *requestId,
                                                const conformance_Error **error);

/** As conformance_echoCornersAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCornersAsyncDirect(conformance_Context ctx,
                                                      const conformance_ArrayOf2Item *value,
                                                      uint32_t timeoutMs,
                                                      conformance_EchoCornersCallback callback,
                                                      void *userData,
                                                      conformance_RequestId *requestId,
                                                      const conformance_Error **error);

/* ---- Request Describe ---- */

/** What came of conformance_describeAsync. Either `answer` or `error` is null. */
typedef void (*conformance_DescribeCallback)(conformance_Context ctx,
                                             conformance_RequestId requestId,
                                             const conformance_Str *answer,
                                             const conformance_Error *error,
                                             void *userData);

/**
 * Take parameters of many kinds at once and describe them, so that a swapped pair would be seen.
 *
 * @param number First.
 * @param text Second.
 * @param items Third.
 * @param maybe Fourth.
 * @param shape Fifth.
 * @param flag Sixth.
 * @param out receives the answer, to be released with conformance_free.
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

/** As conformance_describe, with a deadline for this call. */
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

/** As conformance_describe, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_describeAsync(conformance_Context ctx,
                                             int32_t number,
                                             conformance_Str text,
                                             conformance_VecOfItem items,
                                             const conformance_OptionOfI64 *maybe,
                                             const conformance_Shape *shape,
                                             uint8_t flag,
                                             uint32_t timeoutMs,
                                             conformance_DescribeCallback callback,
                                             void *userData,
                                             conformance_RequestId *requestId,
                                             const conformance_Error **error);

/** As conformance_describeAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_describeAsyncDirect(conformance_Context ctx,
                                                   int32_t number,
                                                   conformance_Str text,
                                                   conformance_VecOfItem items,
                                                   const conformance_OptionOfI64 *maybe,
                                                   const conformance_Shape *shape,
                                                   uint8_t flag,
                                                   uint32_t timeoutMs,
                                                   conformance_DescribeCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/* ---- Request UnitResult ---- */

/** What came of conformance_unitResultAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*conformance_UnitResultCallback)(conformance_Context ctx,
                                               conformance_RequestId requestId,
                                               const void *answer,
                                               const conformance_Error *error,
                                               void *userData);

/** Take nothing, answer nothing. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_unitResult(conformance_Context ctx,
                                          const conformance_Error **error);

/** As conformance_unitResult, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_unitResultWithin(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                const conformance_Error **error);

/** As conformance_unitResult, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_unitResultAsync(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               conformance_UnitResultCallback callback,
                                               void *userData,
                                               conformance_RequestId *requestId,
                                               const conformance_Error **error);

/** As conformance_unitResultAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_unitResultAsyncDirect(conformance_Context ctx,
                                                     uint32_t timeoutMs,
                                                     conformance_UnitResultCallback callback,
                                                     void *userData,
                                                     conformance_RequestId *requestId,
                                                     const conformance_Error **error);

/* ---- Request SplitSecond ---- */

/** What came of conformance_splitSecondAsync. Either `answer` or `error` is null. */
typedef void (*conformance_SplitSecondCallback)(conformance_Context ctx,
                                                conformance_RequestId requestId,
                                                const conformance_TupleOfDurationAndSystemTime *answer,
                                                const conformance_Error *error,
                                                void *userData);

/**
 * Answer a duration, and the moment that long after 1970.
 *
 * @param sec Whole seconds.
 * @param nsec Nanoseconds, below a second.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_splitSecond(conformance_Context ctx,
                                           uint64_t sec,
                                           uint32_t nsec,
                                           const conformance_TupleOfDurationAndSystemTime **out,
                                           const conformance_Error **error);

/** As conformance_splitSecond, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_splitSecondWithin(conformance_Context ctx,
                                                 uint32_t timeoutMs,
                                                 uint64_t sec,
                                                 uint32_t nsec,
                                                 const conformance_TupleOfDurationAndSystemTime **out,
                                                 const conformance_Error **error);

/** As conformance_splitSecond, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_splitSecondAsync(conformance_Context ctx,
                                                uint64_t sec,
                                                uint32_t nsec,
                                                uint32_t timeoutMs,
                                                conformance_SplitSecondCallback callback,
                                                void *userData,
                                                conformance_RequestId *requestId,
                                                const conformance_Error **error);

/** As conformance_splitSecondAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_splitSecondAsyncDirect(conformance_Context ctx,
                                                      uint64_t sec,
                                                      uint32_t nsec,
                                                      uint32_t timeoutMs,
                                                      conformance_SplitSecondCallback callback,
                                                      void *userData,
                                                      conformance_RequestId *requestId,
                                                      const conformance_Error **error);

/* ---- Request EchoTimes ---- */

/** What came of conformance_echoTimesAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoTimesCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const conformance_Times *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Answer durations and moments, as they were given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTimes(conformance_Context ctx,
                                         const conformance_Times *value,
                                         const conformance_Times **out,
                                         const conformance_Error **error);

/** As conformance_echoTimes, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTimesWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               const conformance_Times *value,
                                               const conformance_Times **out,
                                               const conformance_Error **error);

/** As conformance_echoTimes, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTimesAsync(conformance_Context ctx,
                                              const conformance_Times *value,
                                              uint32_t timeoutMs,
                                              conformance_EchoTimesCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_echoTimesAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTimesAsyncDirect(conformance_Context ctx,
                                                    const conformance_Times *value,
                                                    uint32_t timeoutMs,
                                                    conformance_EchoTimesCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request EchoMaps ---- */

/** What came of conformance_echoMapsAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoMapsCallback)(conformance_Context ctx,
                                             conformance_RequestId requestId,
                                             const conformance_Maps *answer,
                                             const conformance_Error *error,
                                             void *userData);

/**
 * Answer maps, as they were given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMaps(conformance_Context ctx,
                                        const conformance_Maps *value,
                                        const conformance_Maps **out,
                                        const conformance_Error **error);

/** As conformance_echoMaps, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMapsWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              const conformance_Maps *value,
                                              const conformance_Maps **out,
                                              const conformance_Error **error);

/** As conformance_echoMaps, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMapsAsync(conformance_Context ctx,
                                             const conformance_Maps *value,
                                             uint32_t timeoutMs,
                                             conformance_EchoMapsCallback callback,
                                             void *userData,
                                             conformance_RequestId *requestId,
                                             const conformance_Error **error);

/** As conformance_echoMapsAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMapsAsyncDirect(conformance_Context ctx,
                                                   const conformance_Maps *value,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoMapsCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/* ---- Request EchoTuples ---- */

/** What came of conformance_echoTuplesAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoTuplesCallback)(conformance_Context ctx,
                                               conformance_RequestId requestId,
                                               const conformance_Tuples *answer,
                                               const conformance_Error *error,
                                               void *userData);

/**
 * Answer tuples, as they were given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTuples(conformance_Context ctx,
                                          const conformance_Tuples *value,
                                          const conformance_Tuples **out,
                                          const conformance_Error **error);

/** As conformance_echoTuples, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTuplesWithin(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                const conformance_Tuples *value,
                                                const conformance_Tuples **out,
                                                const conformance_Error **error);

/** As conformance_echoTuples, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTuplesAsync(conformance_Context ctx,
                                               const conformance_Tuples *value,
                                               uint32_t timeoutMs,
                                               conformance_EchoTuplesCallback callback,
                                               void *userData,
                                               conformance_RequestId *requestId,
                                               const conformance_Error **error);

/** As conformance_echoTuplesAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTuplesAsyncDirect(conformance_Context ctx,
                                                     const conformance_Tuples *value,
                                                     uint32_t timeoutMs,
                                                     conformance_EchoTuplesCallback callback,
                                                     void *userData,
                                                     conformance_RequestId *requestId,
                                                     const conformance_Error **error);

/* ---- Request EchoTree ---- */

/** What came of conformance_echoTreeAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoTreeCallback)(conformance_Context ctx,
                                             conformance_RequestId requestId,
                                             const conformance_Tree *answer,
                                             const conformance_Error *error,
                                             void *userData);

/**
 * Answer a tree, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTree(conformance_Context ctx,
                                        const conformance_Tree *value,
                                        const conformance_Tree **out,
                                        const conformance_Error **error);

/** As conformance_echoTree, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTreeWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              const conformance_Tree *value,
                                              const conformance_Tree **out,
                                              const conformance_Error **error);

/** As conformance_echoTree, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTreeAsync(conformance_Context ctx,
                                             const conformance_Tree *value,
                                             uint32_t timeoutMs,
                                             conformance_EchoTreeCallback callback,
                                             void *userData,
                                             conformance_RequestId *requestId,
                                             const conformance_Error **error);

/** As conformance_echoTreeAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTreeAsyncDirect(conformance_Context ctx,
                                                   const conformance_Tree *value,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoTreeCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/* ---- Request EchoList ---- */

/** What came of conformance_echoListAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoListCallback)(conformance_Context ctx,
                                             conformance_RequestId requestId,
                                             const conformance_List *answer,
                                             const conformance_Error *error,
                                             void *userData);

/**
 * Answer a chain, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoList(conformance_Context ctx,
                                        const conformance_List *value,
                                        const conformance_List **out,
                                        const conformance_Error **error);

/** As conformance_echoList, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoListWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              const conformance_List *value,
                                              const conformance_List **out,
                                              const conformance_Error **error);

/** As conformance_echoList, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoListAsync(conformance_Context ctx,
                                             const conformance_List *value,
                                             uint32_t timeoutMs,
                                             conformance_EchoListCallback callback,
                                             void *userData,
                                             conformance_RequestId *requestId,
                                             const conformance_Error **error);

/** As conformance_echoListAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoListAsyncDirect(conformance_Context ctx,
                                                   const conformance_List *value,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoListCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/* ---- Request EchoExpr ---- */

/** What came of conformance_echoExprAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoExprCallback)(conformance_Context ctx,
                                             conformance_RequestId requestId,
                                             const conformance_Expr *answer,
                                             const conformance_Error *error,
                                             void *userData);

/**
 * Answer an expression, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoExpr(conformance_Context ctx,
                                        const conformance_Expr *value,
                                        const conformance_Expr **out,
                                        const conformance_Error **error);

/** As conformance_echoExpr, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoExprWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              const conformance_Expr *value,
                                              const conformance_Expr **out,
                                              const conformance_Error **error);

/** As conformance_echoExpr, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoExprAsync(conformance_Context ctx,
                                             const conformance_Expr *value,
                                             uint32_t timeoutMs,
                                             conformance_EchoExprCallback callback,
                                             void *userData,
                                             conformance_RequestId *requestId,
                                             const conformance_Error **error);

/** As conformance_echoExprAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoExprAsyncDirect(conformance_Context ctx,
                                                   const conformance_Expr *value,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoExprCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/* ---- Request EchoEven ---- */

/** What came of conformance_echoEvenAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoEvenCallback)(conformance_Context ctx,
                                             conformance_RequestId requestId,
                                             const conformance_Even *answer,
                                             const conformance_Error *error,
                                             void *userData);

/**
 * Answer types that are made of each other, as they were given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoEven(conformance_Context ctx,
                                        const conformance_Even *value,
                                        const conformance_Even **out,
                                        const conformance_Error **error);

/** As conformance_echoEven, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoEvenWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              const conformance_Even *value,
                                              const conformance_Even **out,
                                              const conformance_Error **error);

/** As conformance_echoEven, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoEvenAsync(conformance_Context ctx,
                                             const conformance_Even *value,
                                             uint32_t timeoutMs,
                                             conformance_EchoEvenCallback callback,
                                             void *userData,
                                             conformance_RequestId *requestId,
                                             const conformance_Error **error);

/** As conformance_echoEvenAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoEvenAsyncDirect(conformance_Context ctx,
                                                   const conformance_Even *value,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoEvenCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/* ---- Request EchoIndex ---- */

/** What came of conformance_echoIndexAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoIndexCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const conformance_Index *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Answer maps of maps, as they were given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoIndex(conformance_Context ctx,
                                         const conformance_Index *value,
                                         const conformance_Index **out,
                                         const conformance_Error **error);

/** As conformance_echoIndex, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoIndexWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               const conformance_Index *value,
                                               const conformance_Index **out,
                                               const conformance_Error **error);

/** As conformance_echoIndex, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoIndexAsync(conformance_Context ctx,
                                              const conformance_Index *value,
                                              uint32_t timeoutMs,
                                              conformance_EchoIndexCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_echoIndexAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoIndexAsyncDirect(conformance_Context ctx,
                                                    const conformance_Index *value,
                                                    uint32_t timeoutMs,
                                                    conformance_EchoIndexCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request EchoMap ---- */

/** What came of conformance_echoMapAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoMapCallback)(conformance_Context ctx,
                                            conformance_RequestId requestId,
                                            const conformance_MapOfStrToI64 *answer,
                                            const conformance_Error *error,
                                            void *userData);

/**
 * Answer a map, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMap(conformance_Context ctx,
                                       conformance_MapOfStrToI64 value,
                                       const conformance_MapOfStrToI64 **out,
                                       const conformance_Error **error);

/** As conformance_echoMap, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMapWithin(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             conformance_MapOfStrToI64 value,
                                             const conformance_MapOfStrToI64 **out,
                                             const conformance_Error **error);

/** As conformance_echoMap, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMapAsync(conformance_Context ctx,
                                            conformance_MapOfStrToI64 value,
                                            uint32_t timeoutMs,
                                            conformance_EchoMapCallback callback,
                                            void *userData,
                                            conformance_RequestId *requestId,
                                            const conformance_Error **error);

/** As conformance_echoMapAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMapAsyncDirect(conformance_Context ctx,
                                                  conformance_MapOfStrToI64 value,
                                                  uint32_t timeoutMs,
                                                  conformance_EchoMapCallback callback,
                                                  void *userData,
                                                  conformance_RequestId *requestId,
                                                  const conformance_Error **error);

/* ---- Request EchoPair ---- */

/** What came of conformance_echoPairAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoPairCallback)(conformance_Context ctx,
                                             conformance_RequestId requestId,
                                             const conformance_TupleOfI32AndStr *answer,
                                             const conformance_Error *error,
                                             void *userData);

/**
 * Answer a tuple, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoPair(conformance_Context ctx,
                                        const conformance_TupleOfI32AndStr *value,
                                        const conformance_TupleOfI32AndStr **out,
                                        const conformance_Error **error);

/** As conformance_echoPair, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoPairWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              const conformance_TupleOfI32AndStr *value,
                                              const conformance_TupleOfI32AndStr **out,
                                              const conformance_Error **error);

/** As conformance_echoPair, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoPairAsync(conformance_Context ctx,
                                             const conformance_TupleOfI32AndStr *value,
                                             uint32_t timeoutMs,
                                             conformance_EchoPairCallback callback,
                                             void *userData,
                                             conformance_RequestId *requestId,
                                             const conformance_Error **error);

/** As conformance_echoPairAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoPairAsyncDirect(conformance_Context ctx,
                                                   const conformance_TupleOfI32AndStr *value,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoPairCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/* ---- Request EchoDuration ---- */

/** What came of conformance_echoDurationAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoDurationCallback)(conformance_Context ctx,
                                                 conformance_RequestId requestId,
                                                 const conformance_Duration *answer,
                                                 const conformance_Error *error,
                                                 void *userData);

/**
 * Answer a duration, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoDuration(conformance_Context ctx,
                                            conformance_Duration value,
                                            const conformance_Duration **out,
                                            const conformance_Error **error);

/** As conformance_echoDuration, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoDurationWithin(conformance_Context ctx,
                                                  uint32_t timeoutMs,
                                                  conformance_Duration value,
                                                  const conformance_Duration **out,
                                                  const conformance_Error **error);

/** As conformance_echoDuration, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoDurationAsync(conformance_Context ctx,
                                                 conformance_Duration value,
                                                 uint32_t timeoutMs,
                                                 conformance_EchoDurationCallback callback,
                                                 void *userData,
                                                 conformance_RequestId *requestId,
                                                 const conformance_Error **error);

/** As conformance_echoDurationAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoDurationAsyncDirect(conformance_Context ctx,
                                                       conformance_Duration value,
                                                       uint32_t timeoutMs,
                                                       conformance_EchoDurationCallback callback,
                                                       void *userData,
                                                       conformance_RequestId *requestId,
                                                       const conformance_Error **error);

/* ---- Request EchoTime ---- */

/** What came of conformance_echoTimeAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoTimeCallback)(conformance_Context ctx,
                                             conformance_RequestId requestId,
                                             const conformance_SystemTime *answer,
                                             const conformance_Error *error,
                                             void *userData);

/**
 * Answer a moment, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTime(conformance_Context ctx,
                                        conformance_SystemTime value,
                                        const conformance_SystemTime **out,
                                        const conformance_Error **error);

/** As conformance_echoTime, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTimeWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              conformance_SystemTime value,
                                              const conformance_SystemTime **out,
                                              const conformance_Error **error);

/** As conformance_echoTime, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTimeAsync(conformance_Context ctx,
                                             conformance_SystemTime value,
                                             uint32_t timeoutMs,
                                             conformance_EchoTimeCallback callback,
                                             void *userData,
                                             conformance_RequestId *requestId,
                                             const conformance_Error **error);

/** As conformance_echoTimeAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoTimeAsyncDirect(conformance_Context ctx,
                                                   conformance_SystemTime value,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoTimeCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/* ---- Request EchoBoxed ---- */

/** What came of conformance_echoBoxedAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoBoxedCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const conformance_Tree *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Answer a tree in a box, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBoxed(conformance_Context ctx,
                                         const conformance_Tree *value,
                                         const conformance_Tree **out,
                                         const conformance_Error **error);

/** As conformance_echoBoxed, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBoxedWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               const conformance_Tree *value,
                                               const conformance_Tree **out,
                                               const conformance_Error **error);

/** As conformance_echoBoxed, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBoxedAsync(conformance_Context ctx,
                                              const conformance_Tree *value,
                                              uint32_t timeoutMs,
                                              conformance_EchoBoxedCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_echoBoxedAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBoxedAsyncDirect(conformance_Context ctx,
                                                    const conformance_Tree *value,
                                                    uint32_t timeoutMs,
                                                    conformance_EchoBoxedCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request DeepList ---- */

/** What came of conformance_deepListAsync. Either `answer` or `error` is null. */
typedef void (*conformance_DeepListCallback)(conformance_Context ctx,
                                             conformance_RequestId requestId,
                                             const conformance_List *answer,
                                             const conformance_Error *error,
                                             void *userData);

/**
 * Answer a chain of as many links as asked for, whose values count down to 1. None is one link of value 0.
 *
 * @param depth How many links.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_deepList(conformance_Context ctx,
                                        uint32_t depth,
                                        const conformance_List **out,
                                        const conformance_Error **error);

/** As conformance_deepList, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_deepListWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              uint32_t depth,
                                              const conformance_List **out,
                                              const conformance_Error **error);

/** As conformance_deepList, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_deepListAsync(conformance_Context ctx,
                                             uint32_t depth,
                                             uint32_t timeoutMs,
                                             conformance_DeepListCallback callback,
                                             void *userData,
                                             conformance_RequestId *requestId,
                                             const conformance_Error **error);

/** As conformance_deepListAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_deepListAsyncDirect(conformance_Context ctx,
                                                   uint32_t depth,
                                                   uint32_t timeoutMs,
                                                   conformance_DeepListCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/* ---- Request EmitGrown ---- */

/** What came of conformance_emitGrownAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*conformance_EmitGrownCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const void *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Emit a [`Grown`] whose tree has as many levels as asked for; none counts as one.
 *
 * @param depth How many levels.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitGrown(conformance_Context ctx,
                                         uint32_t depth,
                                         const conformance_Error **error);

/** As conformance_emitGrown, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitGrownWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               uint32_t depth,
                                               const conformance_Error **error);

/** As conformance_emitGrown, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitGrownAsync(conformance_Context ctx,
                                              uint32_t depth,
                                              uint32_t timeoutMs,
                                              conformance_EmitGrownCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_emitGrownAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitGrownAsyncDirect(conformance_Context ctx,
                                                    uint32_t depth,
                                                    uint32_t timeoutMs,
                                                    conformance_EmitGrownCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request EmitNewTypes ---- */

/** What came of conformance_emitNewTypesAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*conformance_EmitNewTypesCallback)(conformance_Context ctx,
                                                 conformance_RequestId requestId,
                                                 const void *answer,
                                                 const conformance_Error *error,
                                                 void *userData);

/**
 * Emit one [`NewTypes`] of what is given.
 *
 * @param times Its times.
 * @param maps Its maps.
 * @param tuples Its tuples.
 * @param tree Its tree.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitNewTypes(conformance_Context ctx,
                                            const conformance_Times *times,
                                            const conformance_Maps *maps,
                                            const conformance_Tuples *tuples,
                                            const conformance_Tree *tree,
                                            const conformance_Error **error);

/** As conformance_emitNewTypes, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitNewTypesWithin(conformance_Context ctx,
                                                  uint32_t timeoutMs,
                                                  const conformance_Times *times,
                                                  const conformance_Maps *maps,
                                                  const conformance_Tuples *tuples,
                                                  const conformance_Tree *tree,
                                                  const conformance_Error **error);

/** As conformance_emitNewTypes, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitNewTypesAsync(conformance_Context ctx,
                                                 const conformance_Times *times,
                                                 const conformance_Maps *maps,
                                                 const conformance_Tuples *tuples,
                                                 const conformance_Tree *tree,
                                                 uint32_t timeoutMs,
                                                 conformance_EmitNewTypesCallback callback,
                                                 void *userData,
                                                 conformance_RequestId *requestId,
                                                 const conformance_Error **error);

/** As conformance_emitNewTypesAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitNewTypesAsyncDirect(conformance_Context ctx,
                                                       const conformance_Times *times,
                                                       const conformance_Maps *maps,
                                                       const conformance_Tuples *tuples,
                                                       const conformance_Tree *tree,
                                                       uint32_t timeoutMs,
                                                       conformance_EmitNewTypesCallback callback,
                                                       void *userData,
                                                       conformance_RequestId *requestId,
                                                       const conformance_Error **error);

/* ---- Request FailNewTypes ---- */

/** What came of conformance_failNewTypesAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*conformance_FailNewTypesCallback)(conformance_Context ctx,
                                                 conformance_RequestId requestId,
                                                 const void *answer,
                                                 const conformance_Error *error,
                                                 void *userData);

/**
 * Fail with [`NewTypesError::Bad`] of what is given.
 *
 * @param pair Its tuple.
 * @param map Its map.
 * @param at Its moment.
 * @param tree Its tree.
 *
 * CONFORMANCE_PROVIDER: refused; `payload` of the error is a `const conformance_NewTypesError *`.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failNewTypes(conformance_Context ctx,
                                            const conformance_TupleOfI32AndStr *pair,
                                            conformance_MapOfStrToI64 map,
                                            conformance_SystemTime at,
                                            const conformance_Tree *tree,
                                            const conformance_Error **error);

/** As conformance_failNewTypes, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failNewTypesWithin(conformance_Context ctx,
                                                  uint32_t timeoutMs,
                                                  const conformance_TupleOfI32AndStr *pair,
                                                  conformance_MapOfStrToI64 map,
                                                  conformance_SystemTime at,
                                                  const conformance_Tree *tree,
                                                  const conformance_Error **error);

/** As conformance_failNewTypes, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failNewTypesAsync(conformance_Context ctx,
                                                 const conformance_TupleOfI32AndStr *pair,
                                                 conformance_MapOfStrToI64 map,
                                                 conformance_SystemTime at,
                                                 const conformance_Tree *tree,
                                                 uint32_t timeoutMs,
                                                 conformance_FailNewTypesCallback callback,
                                                 void *userData,
                                                 conformance_RequestId *requestId,
                                                 const conformance_Error **error);

/** As conformance_failNewTypesAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failNewTypesAsyncDirect(conformance_Context ctx,
                                                       const conformance_TupleOfI32AndStr *pair,
                                                       conformance_MapOfStrToI64 map,
                                                       conformance_SystemTime at,
                                                       const conformance_Tree *tree,
                                                       uint32_t timeoutMs,
                                                       conformance_FailNewTypesCallback callback,
                                                       void *userData,
                                                       conformance_RequestId *requestId,
                                                       const conformance_Error **error);

/* ---- Request Fail ---- */

/** What came of conformance_failAsync. Either `answer` or `error` is null. */
typedef void (*conformance_FailCallback)(conformance_Context ctx,
                                         conformance_RequestId requestId,
                                         const int64_t *answer,
                                         const conformance_Error *error,
                                         void *userData);

/**
 * Fail with the variant that was asked for.
 *
 * @param kind The variant.
 * @param out receives the answer.
 *
 * CONFORMANCE_PROVIDER: refused; `payload` of the error is a `const conformance_TestError *`.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_fail(conformance_Context ctx,
                                    conformance_FailKind kind,
                                    int64_t *out,
                                    const conformance_Error **error);

/** As conformance_fail, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithin(conformance_Context ctx,
                                          uint32_t timeoutMs,
                                          conformance_FailKind kind,
                                          int64_t *out,
                                          const conformance_Error **error);

/** As conformance_fail, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failAsync(conformance_Context ctx,
                                         conformance_FailKind kind,
                                         uint32_t timeoutMs,
                                         conformance_FailCallback callback,
                                         void *userData,
                                         conformance_RequestId *requestId,
                                         const conformance_Error **error);

/** As conformance_failAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failAsyncDirect(conformance_Context ctx,
                                               conformance_FailKind kind,
                                               uint32_t timeoutMs,
                                               conformance_FailCallback callback,
                                               void *userData,
                                               conformance_RequestId *requestId,
                                               const conformance_Error **error);

/* ---- Request FailPlain ---- */

/** What came of conformance_failPlainAsync. Either `answer` or `error` is null. */
typedef void (*conformance_FailPlainCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const int64_t *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Fail with [`PlainError::Late`].
 *
 * @param out receives the answer.
 *
 * CONFORMANCE_PROVIDER: refused; `payload` of the error is a `const conformance_PlainError *`.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failPlain(conformance_Context ctx,
                                         int64_t *out,
                                         const conformance_Error **error);

/** As conformance_failPlain, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failPlainWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               int64_t *out,
                                               const conformance_Error **error);

/** As conformance_failPlain, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failPlainAsync(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              conformance_FailPlainCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_failPlainAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failPlainAsyncDirect(conformance_Context ctx,
                                                    uint32_t timeoutMs,
                                                    conformance_FailPlainCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request FailMessage ---- */

/** What came of conformance_failMessageAsync. Either `answer` or `error` is null. */
typedef void (*conformance_FailMessageCallback)(conformance_Context ctx,
                                                conformance_RequestId requestId,
                                                const int64_t *answer,
                                                const conformance_Error *error,
                                                void *userData);

/**
 * Fail with a text.
 *
 * @param text The text.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failMessage(conformance_Context ctx,
                                           conformance_Str text,
                                           int64_t *out,
                                           const conformance_Error **error);

/** As conformance_failMessage, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failMessageWithin(conformance_Context ctx,
                                                 uint32_t timeoutMs,
                                                 conformance_Str text,
                                                 int64_t *out,
                                                 const conformance_Error **error);

/** As conformance_failMessage, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failMessageAsync(conformance_Context ctx,
                                                conformance_Str text,
                                                uint32_t timeoutMs,
                                                conformance_FailMessageCallback callback,
                                                void *userData,
                                                conformance_RequestId *requestId,
                                                const conformance_Error **error);

/** As conformance_failMessageAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failMessageAsyncDirect(conformance_Context ctx,
                                                      conformance_Str text,
                                                      uint32_t timeoutMs,
                                                      conformance_FailMessageCallback callback,
                                                      void *userData,
                                                      conformance_RequestId *requestId,
                                                      const conformance_Error **error);

/* ---- Request Panics ---- */

/** What came of conformance_panicsAsync. Either `answer` or `error` is null. */
typedef void (*conformance_PanicsCallback)(conformance_Context ctx,
                                           conformance_RequestId requestId,
                                           const int64_t *answer,
                                           const conformance_Error *error,
                                           void *userData);

/**
 * Panic.
 *
 * @param message What the panic says.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_panics(conformance_Context ctx,
                                      conformance_Str message,
                                      int64_t *out,
                                      const conformance_Error **error);

/** As conformance_panics, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_panicsWithin(conformance_Context ctx,
                                            uint32_t timeoutMs,
                                            conformance_Str message,
                                            int64_t *out,
                                            const conformance_Error **error);

/** As conformance_panics, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_panicsAsync(conformance_Context ctx,
                                           conformance_Str message,
                                           uint32_t timeoutMs,
                                           conformance_PanicsCallback callback,
                                           void *userData,
                                           conformance_RequestId *requestId,
                                           const conformance_Error **error);

/** As conformance_panicsAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_panicsAsyncDirect(conformance_Context ctx,
                                                 conformance_Str message,
                                                 uint32_t timeoutMs,
                                                 conformance_PanicsCallback callback,
                                                 void *userData,
                                                 conformance_RequestId *requestId,
                                                 const conformance_Error **error);

/* ---- Request Unprovided ---- */

/** What came of conformance_unprovidedAsync. Either `answer` or `error` is null. */
typedef void (*conformance_UnprovidedCallback)(conformance_Context ctx,
                                               conformance_RequestId requestId,
                                               const uint8_t *answer,
                                               const conformance_Error *error,
                                               void *userData);

/**
 * Declared, and never provided.
 *
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_unprovided(conformance_Context ctx,
                                          uint8_t *out,
                                          const conformance_Error **error);

/** As conformance_unprovided, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_unprovidedWithin(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                uint8_t *out,
                                                const conformance_Error **error);

/** As conformance_unprovided, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_unprovidedAsync(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               conformance_UnprovidedCallback callback,
                                               void *userData,
                                               conformance_RequestId *requestId,
                                               const conformance_Error **error);

/** As conformance_unprovidedAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_unprovidedAsyncDirect(conformance_Context ctx,
                                                     uint32_t timeoutMs,
                                                     conformance_UnprovidedCallback callback,
                                                     void *userData,
                                                     conformance_RequestId *requestId,
                                                     const conformance_Error **error);

/* ---- Request SecondProvider ---- */

/** What came of conformance_secondProviderAsync. Either `answer` or `error` is null. */
typedef void (*conformance_SecondProviderCallback)(conformance_Context ctx,
                                                   conformance_RequestId requestId,
                                                   const uint8_t *answer,
                                                   const conformance_Error *error,
                                                   void *userData);

/**
 * Try to provide [`EchoBool`] a second time; answers whether that was refused.
 *
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_secondProvider(conformance_Context ctx,
                                              uint8_t *out,
                                              const conformance_Error **error);

/** As conformance_secondProvider, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_secondProviderWithin(conformance_Context ctx,
                                                    uint32_t timeoutMs,
                                                    uint8_t *out,
                                                    const conformance_Error **error);

/** As conformance_secondProvider, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_secondProviderAsync(conformance_Context ctx,
                                                   uint32_t timeoutMs,
                                                   conformance_SecondProviderCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/** As conformance_secondProviderAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_secondProviderAsyncDirect(conformance_Context ctx,
                                                         uint32_t timeoutMs,
                                                         conformance_SecondProviderCallback callback,
                                                         void *userData,
                                                         conformance_RequestId *requestId,
                                                         const conformance_Error **error);

/* ---- Request Wait ---- */

/** What came of conformance_waitAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*conformance_WaitCallback)(conformance_Context ctx,
                                         conformance_RequestId requestId,
                                         const void *answer,
                                         const conformance_Error *error,
                                         void *userData);

/**
 * Wait without holding up the processing thread; the beginning is told by [`WaitStarted`].
 *
 * @param ms For how many milliseconds.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_wait(conformance_Context ctx,
                                    uint32_t ms,
                                    const conformance_Error **error);

/** As conformance_wait, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_waitWithin(conformance_Context ctx,
                                          uint32_t timeoutMs,
                                          uint32_t ms,
                                          const conformance_Error **error);

/** As conformance_wait, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_waitAsync(conformance_Context ctx,
                                         uint32_t ms,
                                         uint32_t timeoutMs,
                                         conformance_WaitCallback callback,
                                         void *userData,
                                         conformance_RequestId *requestId,
                                         const conformance_Error **error);

/** As conformance_waitAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_waitAsyncDirect(conformance_Context ctx,
                                               uint32_t ms,
                                               uint32_t timeoutMs,
                                               conformance_WaitCallback callback,
                                               void *userData,
                                               conformance_RequestId *requestId,
                                               const conformance_Error **error);

/* ---- Request DroppedWaits ---- */

/** What came of conformance_droppedWaitsAsync. Either `answer` or `error` is null. */
typedef void (*conformance_DroppedWaitsCallback)(conformance_Context ctx,
                                                 conformance_RequestId requestId,
                                                 const uint64_t *answer,
                                                 const conformance_Error *error,
                                                 void *userData);

/**
 * Answer how many [`Wait`]s were given up before their time had come.
 *
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_droppedWaits(conformance_Context ctx,
                                            uint64_t *out,
                                            const conformance_Error **error);

/** As conformance_droppedWaits, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_droppedWaitsWithin(conformance_Context ctx,
                                                  uint32_t timeoutMs,
                                                  uint64_t *out,
                                                  const conformance_Error **error);

/** As conformance_droppedWaits, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_droppedWaitsAsync(conformance_Context ctx,
                                                 uint32_t timeoutMs,
                                                 conformance_DroppedWaitsCallback callback,
                                                 void *userData,
                                                 conformance_RequestId *requestId,
                                                 const conformance_Error **error);

/** As conformance_droppedWaitsAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_droppedWaitsAsyncDirect(conformance_Context ctx,
                                                       uint32_t timeoutMs,
                                                       conformance_DroppedWaitsCallback callback,
                                                       void *userData,
                                                       conformance_RequestId *requestId,
                                                       const conformance_Error **error);

/* ---- Request Block ---- */

/** What came of conformance_blockAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*conformance_BlockCallback)(conformance_Context ctx,
                                          conformance_RequestId requestId,
                                          const void *answer,
                                          const conformance_Error *error,
                                          void *userData);

/**
 * Hold up the processing thread; nothing can interrupt that. The beginning is told by [`WaitStarted`].
 *
 * @param ms For how many milliseconds.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_block(conformance_Context ctx,
                                     uint32_t ms,
                                     const conformance_Error **error);

/** As conformance_block, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_blockWithin(conformance_Context ctx,
                                           uint32_t timeoutMs,
                                           uint32_t ms,
                                           const conformance_Error **error);

/** As conformance_block, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_blockAsync(conformance_Context ctx,
                                          uint32_t ms,
                                          uint32_t timeoutMs,
                                          conformance_BlockCallback callback,
                                          void *userData,
                                          conformance_RequestId *requestId,
                                          const conformance_Error **error);

/** As conformance_blockAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_blockAsyncDirect(conformance_Context ctx,
                                                uint32_t ms,
                                                uint32_t timeoutMs,
                                                conformance_BlockCallback callback,
                                                void *userData,
                                                conformance_RequestId *requestId,
                                                const conformance_Error **error);

/* ---- Request CallBack ---- */

/** What came of conformance_callBackAsync. Either `answer` or `error` is null. */
typedef void (*conformance_CallBackCallback)(conformance_Context ctx,
                                             conformance_RequestId requestId,
                                             const int64_t *answer,
                                             const conformance_Error *error,
                                             void *userData);

/**
 * Ask [`EchoI64`] from inside a provider and answer what it answered.
 *
 * @param value What to ask with.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_callBack(conformance_Context ctx,
                                        int64_t value,
                                        int64_t *out,
                                        const conformance_Error **error);

/** As conformance_callBack, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_callBackWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              int64_t value,
                                              int64_t *out,
                                              const conformance_Error **error);

/** As conformance_callBack, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_callBackAsync(conformance_Context ctx,
                                             int64_t value,
                                             uint32_t timeoutMs,
                                             conformance_CallBackCallback callback,
                                             void *userData,
                                             conformance_RequestId *requestId,
                                             const conformance_Error **error);

/** As conformance_callBackAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_callBackAsyncDirect(conformance_Context ctx,
                                                   int64_t value,
                                                   uint32_t timeoutMs,
                                                   conformance_CallBackCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/* ---- Request EmitBurst ---- */

/** What came of conformance_emitBurstAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*conformance_EmitBurstCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const void *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Emit [`Tick`] a number of times on the processing thread, numbered from 0.
 *
 * @param count How many times.
 * @param text The text of each.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitBurst(conformance_Context ctx,
                                         uint32_t count,
                                         conformance_Str text,
                                         const conformance_Error **error);

/** As conformance_emitBurst, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitBurstWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               uint32_t count,
                                               conformance_Str text,
                                               const conformance_Error **error);

/** As conformance_emitBurst, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitBurstAsync(conformance_Context ctx,
                                              uint32_t count,
                                              conformance_Str text,
                                              uint32_t timeoutMs,
                                              conformance_EmitBurstCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_emitBurstAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitBurstAsyncDirect(conformance_Context ctx,
                                                    uint32_t count,
                                                    conformance_Str text,
                                                    uint32_t timeoutMs,
                                                    conformance_EmitBurstCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request EmitFromThread ---- */

/** What came of conformance_emitFromThreadAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*conformance_EmitFromThreadCallback)(conformance_Context ctx,
                                                   conformance_RequestId requestId,
                                                   const void *answer,
                                                   const conformance_Error *error,
                                                   void *userData);

/**
 * Emit [`Tick`] from several threads at once; answers when all of them are done.
 *
 * @param threads How many threads; each puts its number, counted from 0, into the text.
 * @param each How many ticks each thread emits, numbered from 0.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitFromThread(conformance_Context ctx,
                                              uint32_t threads,
                                              uint32_t each,
                                              const conformance_Error **error);

/** As conformance_emitFromThread, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitFromThreadWithin(conformance_Context ctx,
                                                    uint32_t timeoutMs,
                                                    uint32_t threads,
                                                    uint32_t each,
                                                    const conformance_Error **error);

/** As conformance_emitFromThread, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitFromThreadAsync(conformance_Context ctx,
                                                   uint32_t threads,
                                                   uint32_t each,
                                                   uint32_t timeoutMs,
                                                   conformance_EmitFromThreadCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/** As conformance_emitFromThreadAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitFromThreadAsyncDirect(conformance_Context ctx,
                                                         uint32_t threads,
                                                         uint32_t each,
                                                         uint32_t timeoutMs,
                                                         conformance_EmitFromThreadCallback callback,
                                                         void *userData,
                                                         conformance_RequestId *requestId,
                                                         const conformance_Error **error);

/* ---- Request EmitShape ---- */

/** What came of conformance_emitShapeAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*conformance_EmitShapeCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const void *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Emit one [`Shaped`] of what is given.
 *
 * @param shape Its shape.
 * @param items Its items.
 * @param maybe Its text, if it has one.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitShape(conformance_Context ctx,
                                         const conformance_Shape *shape,
                                         conformance_VecOfItem items,
                                         const conformance_OptionOfStr *maybe,
                                         const conformance_Error **error);

/** As conformance_emitShape, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitShapeWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               const conformance_Shape *shape,
                                               conformance_VecOfItem items,
                                               const conformance_OptionOfStr *maybe,
                                               const conformance_Error **error);

/** As conformance_emitShape, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitShapeAsync(conformance_Context ctx,
                                              const conformance_Shape *shape,
                                              conformance_VecOfItem items,
                                              const conformance_OptionOfStr *maybe,
                                              uint32_t timeoutMs,
                                              conformance_EmitShapeCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_emitShapeAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_emitShapeAsyncDirect(conformance_Context ctx,
                                                    const conformance_Shape *shape,
                                                    conformance_VecOfItem items,
                                                    const conformance_OptionOfStr *maybe,
                                                    uint32_t timeoutMs,
                                                    conformance_EmitShapeCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request PokeTotal ---- */

/** What came of conformance_pokeTotalAsync. Either `answer` or `error` is null. */
typedef void (*conformance_PokeTotalCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const int64_t *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Answer the sum of the amounts of all [`Poke`]s so far.
 *
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_pokeTotal(conformance_Context ctx,
                                         int64_t *out,
                                         const conformance_Error **error);

/** As conformance_pokeTotal, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_pokeTotalWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               int64_t *out,
                                               const conformance_Error **error);

/** As conformance_pokeTotal, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_pokeTotalAsync(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              conformance_PokeTotalCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_pokeTotalAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_pokeTotalAsyncDirect(conformance_Context ctx,
                                                    uint32_t timeoutMs,
                                                    conformance_PokeTotalCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request Note ---- */

/** What came of conformance_noteAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*conformance_NoteCallback)(conformance_Context ctx,
                                         conformance_RequestId requestId,
                                         const void *answer,
                                         const conformance_Error *error,
                                         void *userData);

/**
 * Has [`Noted`] emitted.
 *
 * @param numbers In numbers.
 * @param length How long it took.
 * @param text What.
 * @param blob In bytes.
 * @param color In colour.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_note(conformance_Context ctx,
                                    conformance_VecOfI16 numbers,
                                    conformance_Duration length,
                                    const conformance_OptionOfStr *text,
                                    const conformance_OptionOfBytes *blob,
                                    const conformance_OptionOfColor *color,
                                    const conformance_Error **error);

/** As conformance_note, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_noteWithin(conformance_Context ctx,
                                          uint32_t timeoutMs,
                                          conformance_VecOfI16 numbers,
                                          conformance_Duration length,
                                          const conformance_OptionOfStr *text,
                                          const conformance_OptionOfBytes *blob,
                                          const conformance_OptionOfColor *color,
                                          const conformance_Error **error);

/** As conformance_note, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_noteAsync(conformance_Context ctx,
                                         conformance_VecOfI16 numbers,
                                         conformance_Duration length,
                                         const conformance_OptionOfStr *text,
                                         const conformance_OptionOfBytes *blob,
                                         const conformance_OptionOfColor *color,
                                         uint32_t timeoutMs,
                                         conformance_NoteCallback callback,
                                         void *userData,
                                         conformance_RequestId *requestId,
                                         const conformance_Error **error);

/** As conformance_noteAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_noteAsyncDirect(conformance_Context ctx,
                                               conformance_VecOfI16 numbers,
                                               conformance_Duration length,
                                               const conformance_OptionOfStr *text,
                                               const conformance_OptionOfBytes *blob,
                                               const conformance_OptionOfColor *color,
                                               uint32_t timeoutMs,
                                               conformance_NoteCallback callback,
                                               void *userData,
                                               conformance_RequestId *requestId,
                                               const conformance_Error **error);

/* ---- Request EchoParcels ---- */

/** What came of conformance_echoParcelsAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoParcelsCallback)(conformance_Context ctx,
                                                conformance_RequestId requestId,
                                                const conformance_VecOfParcel *answer,
                                                const conformance_Error *error,
                                                void *userData);

/**
 * Answer a list of structures with bytes, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoParcels(conformance_Context ctx,
                                           conformance_VecOfParcel value,
                                           const conformance_VecOfParcel **out,
                                           const conformance_Error **error);

/** As conformance_echoParcels, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoParcelsWithin(conformance_Context ctx,
                                                 uint32_t timeoutMs,
                                                 conformance_VecOfParcel value,
                                                 const conformance_VecOfParcel **out,
                                                 const conformance_Error **error);

/** As conformance_echoParcels, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoParcelsAsync(conformance_Context ctx,
                                                conformance_VecOfParcel value,
                                                uint32_t timeoutMs,
                                                conformance_EchoParcelsCallback callback,
                                                void *userData,
                                                conformance_RequestId *requestId,
                                                const conformance_Error **error);

/** As conformance_echoParcelsAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoParcelsAsyncDirect(conformance_Context ctx,
                                                      conformance_VecOfParcel value,
                                                      uint32_t timeoutMs,
                                                      conformance_EchoParcelsCallback callback,
                                                      void *userData,
                                                      conformance_RequestId *requestId,
                                                      const conformance_Error **error);

/* ---- Request EchoMaybeNames ---- */

/** What came of conformance_echoMaybeNamesAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoMaybeNamesCallback)(conformance_Context ctx,
                                                   conformance_RequestId requestId,
                                                   const conformance_OptionOfVecOfStr *answer,
                                                   const conformance_Error *error,
                                                   void *userData);

/**
 * Answer a list or nothing, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMaybeNames(conformance_Context ctx,
                                              const conformance_OptionOfVecOfStr *value,
                                              const conformance_OptionOfVecOfStr **out,
                                              const conformance_Error **error);

/** As conformance_echoMaybeNames, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMaybeNamesWithin(conformance_Context ctx,
                                                    uint32_t timeoutMs,
                                                    const conformance_OptionOfVecOfStr *value,
                                                    const conformance_OptionOfVecOfStr **out,
                                                    const conformance_Error **error);

/** As conformance_echoMaybeNames, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMaybeNamesAsync(conformance_Context ctx,
                                                   const conformance_OptionOfVecOfStr *value,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoMaybeNamesCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/** As conformance_echoMaybeNamesAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMaybeNamesAsyncDirect(conformance_Context ctx,
                                                         const conformance_OptionOfVecOfStr *value,
                                                         uint32_t timeoutMs,
                                                         conformance_EchoMaybeNamesCallback callback,
                                                         void *userData,
                                                         conformance_RequestId *requestId,
                                                         const conformance_Error **error);

/* ---- Request EchoMaybeItems ---- */

/** What came of conformance_echoMaybeItemsAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoMaybeItemsCallback)(conformance_Context ctx,
                                                   conformance_RequestId requestId,
                                                   const conformance_MapOfStrToOptionOfItem *answer,
                                                   const conformance_Error *error,
                                                   void *userData);

/**
 * Answer a map of structures or nothing, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMaybeItems(conformance_Context ctx,
                                              conformance_MapOfStrToOptionOfItem value,
                                              const conformance_MapOfStrToOptionOfItem **out,
                                              const conformance_Error **error);

/** As conformance_echoMaybeItems, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMaybeItemsWithin(conformance_Context ctx,
                                                    uint32_t timeoutMs,
                                                    conformance_MapOfStrToOptionOfItem value,
                                                    const conformance_MapOfStrToOptionOfItem **out,
                                                    const conformance_Error **error);

/** As conformance_echoMaybeItems, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMaybeItemsAsync(conformance_Context ctx,
                                                   conformance_MapOfStrToOptionOfItem value,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoMaybeItemsCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/** As conformance_echoMaybeItemsAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMaybeItemsAsyncDirect(conformance_Context ctx,
                                                         conformance_MapOfStrToOptionOfItem value,
                                                         uint32_t timeoutMs,
                                                         conformance_EchoMaybeItemsCallback callback,
                                                         void *userData,
                                                         conformance_RequestId *requestId,
                                                         const conformance_Error **error);

/* ---- Request EchoLookup ---- */

/** What came of conformance_echoLookupAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoLookupCallback)(conformance_Context ctx,
                                               conformance_RequestId requestId,
                                               const conformance_Lookup *answer,
                                               const conformance_Error *error,
                                               void *userData);

/**
 * Answer a variant with data that has a structure with a map, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoLookup(conformance_Context ctx,
                                          const conformance_Lookup *value,
                                          const conformance_Lookup **out,
                                          const conformance_Error **error);

/** As conformance_echoLookup, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoLookupWithin(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                const conformance_Lookup *value,
                                                const conformance_Lookup **out,
                                                const conformance_Error **error);

/** As conformance_echoLookup, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoLookupAsync(conformance_Context ctx,
                                               const conformance_Lookup *value,
                                               uint32_t timeoutMs,
                                               conformance_EchoLookupCallback callback,
                                               void *userData,
                                               conformance_RequestId *requestId,
                                               const conformance_Error **error);

/** As conformance_echoLookupAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoLookupAsyncDirect(conformance_Context ctx,
                                                     const conformance_Lookup *value,
                                                     uint32_t timeoutMs,
                                                     conformance_EchoLookupCallback callback,
                                                     void *userData,
                                                     conformance_RequestId *requestId,
                                                     const conformance_Error **error);

/* ---- Request EchoBranch ---- */

/** What came of conformance_echoBranchAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoBranchCallback)(conformance_Context ctx,
                                               conformance_RequestId requestId,
                                               const conformance_Branch *answer,
                                               const conformance_Error *error,
                                               void *userData);

/**
 * Answer a tree of boxes, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBranch(conformance_Context ctx,
                                          const conformance_Branch *value,
                                          const conformance_Branch **out,
                                          const conformance_Error **error);

/** As conformance_echoBranch, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBranchWithin(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                const conformance_Branch *value,
                                                const conformance_Branch **out,
                                                const conformance_Error **error);

/** As conformance_echoBranch, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBranchAsync(conformance_Context ctx,
                                               const conformance_Branch *value,
                                               uint32_t timeoutMs,
                                               conformance_EchoBranchCallback callback,
                                               void *userData,
                                               conformance_RequestId *requestId,
                                               const conformance_Error **error);

/** As conformance_echoBranchAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoBranchAsyncDirect(conformance_Context ctx,
                                                     const conformance_Branch *value,
                                                     uint32_t timeoutMs,
                                                     conformance_EchoBranchCallback callback,
                                                     void *userData,
                                                     conformance_RequestId *requestId,
                                                     const conformance_Error **error);

/* ---- Request EchoMaybeMaybe ---- */

/** What came of conformance_echoMaybeMaybeAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoMaybeMaybeCallback)(conformance_Context ctx,
                                                   conformance_RequestId requestId,
                                                   const conformance_OptionOfOptionOfI32 *answer,
                                                   const conformance_Error *error,
                                                   void *userData);

/**
 * Answer an option in an option, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMaybeMaybe(conformance_Context ctx,
                                              const conformance_OptionOfOptionOfI32 *value,
                                              const conformance_OptionOfOptionOfI32 **out,
                                              const conformance_Error **error);

/** As conformance_echoMaybeMaybe, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMaybeMaybeWithin(conformance_Context ctx,
                                                    uint32_t timeoutMs,
                                                    const conformance_OptionOfOptionOfI32 *value,
                                                    const conformance_OptionOfOptionOfI32 **out,
                                                    const conformance_Error **error);

/** As conformance_echoMaybeMaybe, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMaybeMaybeAsync(conformance_Context ctx,
                                                   const conformance_OptionOfOptionOfI32 *value,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoMaybeMaybeCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/** As conformance_echoMaybeMaybeAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMaybeMaybeAsyncDirect(conformance_Context ctx,
                                                         const conformance_OptionOfOptionOfI32 *value,
                                                         uint32_t timeoutMs,
                                                         conformance_EchoMaybeMaybeCallback callback,
                                                         void *userData,
                                                         conformance_RequestId *requestId,
                                                         const conformance_Error **error);

/* ---- Request EchoCounts ---- */

/** What came of conformance_echoCountsAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoCountsCallback)(conformance_Context ctx,
                                               conformance_RequestId requestId,
                                               const conformance_MapOfU32ToI32 *answer,
                                               const conformance_Error *error,
                                               void *userData);

/**
 * Answer a map with values by number, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCounts(conformance_Context ctx,
                                          conformance_MapOfU32ToI32 value,
                                          const conformance_MapOfU32ToI32 **out,
                                          const conformance_Error **error);

/** As conformance_echoCounts, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCountsWithin(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                conformance_MapOfU32ToI32 value,
                                                const conformance_MapOfU32ToI32 **out,
                                                const conformance_Error **error);

/** As conformance_echoCounts, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCountsAsync(conformance_Context ctx,
                                               conformance_MapOfU32ToI32 value,
                                               uint32_t timeoutMs,
                                               conformance_EchoCountsCallback callback,
                                               void *userData,
                                               conformance_RequestId *requestId,
                                               const conformance_Error **error);

/** As conformance_echoCountsAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCountsAsyncDirect(conformance_Context ctx,
                                                     conformance_MapOfU32ToI32 value,
                                                     uint32_t timeoutMs,
                                                     conformance_EchoCountsCallback callback,
                                                     void *userData,
                                                     conformance_RequestId *requestId,
                                                     const conformance_Error **error);

/* ---- Request EchoScalars ---- */

/** What came of conformance_echoScalarsAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoScalarsCallback)(conformance_Context ctx,
                                                conformance_RequestId requestId,
                                                const conformance_Scalars *answer,
                                                const conformance_Error *error,
                                                void *userData);

/**
 * Answer them all, as they were given: what is one number, one text, one stretch of bytes or time.
 *
 * @param flag A truth value.
 * @param signed8 8 bits, signed.
 * @param signed16 16 bits, signed.
 * @param signed32 32 bits, signed.
 * @param signed64 64 bits, signed.
 * @param unsigned8 8 bits, unsigned.
 * @param unsigned16 16 bits, unsigned.
 * @param unsigned32 32 bits, unsigned.
 * @param unsigned64 64 bits, unsigned.
 * @param single Single precision.
 * @param doublePrecision Double precision.
 * @param letter A character.
 * @param text A text.
 * @param blob Bytes.
 * @param length A duration.
 * @param moment A moment.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoScalars(conformance_Context ctx,
                                           uint8_t flag,
                                           int8_t signed8,
                                           int16_t signed16,
                                           int32_t signed32,
                                           int64_t signed64,
                                           uint8_t unsigned8,
                                           uint16_t unsigned16,
                                           uint32_t unsigned32,
                                           uint64_t unsigned64,
                                           float single,
                                           double doublePrecision,
                                           uint32_t letter,
                                           conformance_Str text,
                                           conformance_Bytes blob,
                                           conformance_Duration length,
                                           conformance_SystemTime moment,
                                           const conformance_Scalars **out,
                                           const conformance_Error **error);

/** As conformance_echoScalars, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoScalarsWithin(conformance_Context ctx,
                                                 uint32_t timeoutMs,
                                                 uint8_t flag,
                                                 int8_t signed8,
                                                 int16_t signed16,
                                                 int32_t signed32,
                                                 int64_t signed64,
                                                 uint8_t unsigned8,
                                                 uint16_t unsigned16,
                                                 uint32_t unsigned32,
                                                 uint64_t unsigned64,
                                                 float single,
                                                 double doublePrecision,
                                                 uint32_t letter,
                                                 conformance_Str text,
                                                 conformance_Bytes blob,
                                                 conformance_Duration length,
                                                 conformance_SystemTime moment,
                                                 const conformance_Scalars **out,
                                                 const conformance_Error **error);

/** As conformance_echoScalars, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoScalarsAsync(conformance_Context ctx,
                                                uint8_t flag,
                                                int8_t signed8,
                                                int16_t signed16,
                                                int32_t signed32,
                                                int64_t signed64,
                                                uint8_t unsigned8,
                                                uint16_t unsigned16,
                                                uint32_t unsigned32,
                                                uint64_t unsigned64,
                                                float single,
                                                double doublePrecision,
                                                uint32_t letter,
                                                conformance_Str text,
                                                conformance_Bytes blob,
                                                conformance_Duration length,
                                                conformance_SystemTime moment,
                                                uint32_t timeoutMs,
                                                conformance_EchoScalarsCallback callback,
                                                void *userData,
                                                conformance_RequestId *requestId,
                                                const conformance_Error **error);

/** As conformance_echoScalarsAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoScalarsAsyncDirect(conformance_Context ctx,
                                                      uint8_t flag,
                                                      int8_t signed8,
                                                      int16_t signed16,
                                                      int32_t signed32,
                                                      int64_t signed64,
                                                      uint8_t unsigned8,
                                                      uint16_t unsigned16,
                                                      uint32_t unsigned32,
                                                      uint64_t unsigned64,
                                                      float single,
                                                      double doublePrecision,
                                                      uint32_t letter,
                                                      conformance_Str text,
                                                      conformance_Bytes blob,
                                                      conformance_Duration length,
                                                      conformance_SystemTime moment,
                                                      uint32_t timeoutMs,
                                                      conformance_EchoScalarsCallback callback,
                                                      void *userData,
                                                      conformance_RequestId *requestId,
                                                      const conformance_Error **error);

/* ---- Request FailWithScalars ---- */

/** What came of conformance_failWithScalarsAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*conformance_FailWithScalarsCallback)(conformance_Context ctx,
                                                    conformance_RequestId requestId,
                                                    const void *answer,
                                                    const conformance_Error *error,
                                                    void *userData);

/**
 * Fail with [`CarriesAll::Scalars`] of what is given.
 *
 * @param flag A truth value.
 * @param signed8 8 bits, signed.
 * @param signed16 16 bits, signed.
 * @param signed32 32 bits, signed.
 * @param signed64 64 bits, signed.
 * @param unsigned8 8 bits, unsigned.
 * @param unsigned16 16 bits, unsigned.
 * @param unsigned32 32 bits, unsigned.
 * @param unsigned64 64 bits, unsigned.
 * @param single Single precision.
 * @param doublePrecision Double precision.
 * @param letter A character.
 * @param text A text.
 * @param blob Bytes.
 * @param length A duration.
 * @param moment A moment.
 *
 * CONFORMANCE_PROVIDER: refused; `payload` of the error is a `const conformance_CarriesAll *`.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithScalars(conformance_Context ctx,
                                               uint8_t flag,
                                               int8_t signed8,
                                               int16_t signed16,
                                               int32_t signed32,
                                               int64_t signed64,
                                               uint8_t unsigned8,
                                               uint16_t unsigned16,
                                               uint32_t unsigned32,
                                               uint64_t unsigned64,
                                               float single,
                                               double doublePrecision,
                                               uint32_t letter,
                                               conformance_Str text,
                                               conformance_Bytes blob,
                                               conformance_Duration length,
                                               conformance_SystemTime moment,
                                               const conformance_Error **error);

/** As conformance_failWithScalars, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithScalarsWithin(conformance_Context ctx,
                                                     uint32_t timeoutMs,
                                                     uint8_t flag,
                                                     int8_t signed8,
                                                     int16_t signed16,
                                                     int32_t signed32,
                                                     int64_t signed64,
                                                     uint8_t unsigned8,
                                                     uint16_t unsigned16,
                                                     uint32_t unsigned32,
                                                     uint64_t unsigned64,
                                                     float single,
                                                     double doublePrecision,
                                                     uint32_t letter,
                                                     conformance_Str text,
                                                     conformance_Bytes blob,
                                                     conformance_Duration length,
                                                     conformance_SystemTime moment,
                                                     const conformance_Error **error);

/** As conformance_failWithScalars, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithScalarsAsync(conformance_Context ctx,
                                                    uint8_t flag,
                                                    int8_t signed8,
                                                    int16_t signed16,
                                                    int32_t signed32,
                                                    int64_t signed64,
                                                    uint8_t unsigned8,
                                                    uint16_t unsigned16,
                                                    uint32_t unsigned32,
                                                    uint64_t unsigned64,
                                                    float single,
                                                    double doublePrecision,
                                                    uint32_t letter,
                                                    conformance_Str text,
                                                    conformance_Bytes blob,
                                                    conformance_Duration length,
                                                    conformance_SystemTime moment,
                                                    uint32_t timeoutMs,
                                                    conformance_FailWithScalarsCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/** As conformance_failWithScalarsAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithScalarsAsyncDirect(conformance_Context ctx,
                                                          uint8_t flag,
                                                          int8_t signed8,
                                                          int16_t signed16,
                                                          int32_t signed32,
                                                          int64_t signed64,
                                                          uint8_t unsigned8,
                                                          uint16_t unsigned16,
                                                          uint32_t unsigned32,
                                                          uint64_t unsigned64,
                                                          float single,
                                                          double doublePrecision,
                                                          uint32_t letter,
                                                          conformance_Str text,
                                                          conformance_Bytes blob,
                                                          conformance_Duration length,
                                                          conformance_SystemTime moment,
                                                          uint32_t timeoutMs,
                                                          conformance_FailWithScalarsCallback callback,
                                                          void *userData,
                                                          conformance_RequestId *requestId,
                                                          const conformance_Error **error);

/* ---- Request EchoComposites ---- */

/** What came of conformance_echoCompositesAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoCompositesCallback)(conformance_Context ctx,
                                                   conformance_RequestId requestId,
                                                   const conformance_Composites *answer,
                                                   const conformance_Error *error,
                                                   void *userData);

/**
 * Answer them all, as they were given: what is declared, or made of others.
 *
 * @param color A variant without data.
 * @param level A variant with a number at the end of what there is.
 * @param shape A variant with named data.
 * @param token A variant with unnamed data.
 * @param item A structure.
 * @param meters A newtype of a number.
 * @param label A newtype of a text.
 * @param seal A newtype of bytes.
 * @param ratio An alias of a number.
 * @param quad An alias of an array.
 * @param numbers A list of numbers.
 * @param corners An array of structures.
 * @param maybe A number or nothing.
 * @param byName A map in order.
 * @param byId A map without order.
 * @param pair A tuple.
 * @param tree A box.
 * @param list A type that is made of itself.
 * @param expr Variants that are made of the whole.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoComposites(conformance_Context ctx,
                                              conformance_Color color,
                                              conformance_Level level,
                                              const conformance_Shape *shape,
                                              const conformance_Token *token,
                                              const conformance_Item *item,
                                              conformance_Meters meters,
                                              conformance_Label label,
                                              conformance_Seal seal,
                                              conformance_Ratio ratio,
                                              const conformance_Quad *quad,
                                              conformance_VecOfI32 numbers,
                                              const conformance_ArrayOf2Item *corners,
                                              const conformance_OptionOfI64 *maybe,
                                              conformance_MapOfStrToI64 byName,
                                              conformance_MapOfU32ToItem byId,
                                              const conformance_TupleOfI32AndStr *pair,
                                              const conformance_Tree *tree,
                                              const conformance_List *list,
                                              const conformance_Expr *expr,
                                              const conformance_Composites **out,
                                              const conformance_Error **error);

/** As conformance_echoComposites, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCompositesWithin(conformance_Context ctx,
                                                    uint32_t timeoutMs,
                                                    conformance_Color color,
                                                    conformance_Level level,
                                                    const conformance_Shape *shape,
                                                    const conformance_Token *token,
                                                    const conformance_Item *item,
                                                    conformance_Meters meters,
                                                    conformance_Label label,
                                                    conformance_Seal seal,
                                                    conformance_Ratio ratio,
                                                    const conformance_Quad *quad,
                                                    conformance_VecOfI32 numbers,
                                                    const conformance_ArrayOf2Item *corners,
                                                    const conformance_OptionOfI64 *maybe,
                                                    conformance_MapOfStrToI64 byName,
                                                    conformance_MapOfU32ToItem byId,
                                                    const conformance_TupleOfI32AndStr *pair,
                                                    const conformance_Tree *tree,
                                                    const conformance_List *list,
                                                    const conformance_Expr *expr,
                                                    const conformance_Composites **out,
                                                    const conformance_Error **error);

/** As conformance_echoComposites, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCompositesAsync(conformance_Context ctx,
                                                   conformance_Color color,
                                                   conformance_Level level,
                                                   const conformance_Shape *shape,
                                                   const conformance_Token *token,
                                                   const conformance_Item *item,
                                                   conformance_Meters meters,
                                                   conformance_Label label,
                                                   conformance_Seal seal,
                                                   conformance_Ratio ratio,
                                                   const conformance_Quad *quad,
                                                   conformance_VecOfI32 numbers,
                                                   const conformance_ArrayOf2Item *corners,
                                                   const conformance_OptionOfI64 *maybe,
                                                   conformance_MapOfStrToI64 byName,
                                                   conformance_MapOfU32ToItem byId,
                                                   const conformance_TupleOfI32AndStr *pair,
                                                   const conformance_Tree *tree,
                                                   const conformance_List *list,
                                                   const conformance_Expr *expr,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoCompositesCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/** As conformance_echoCompositesAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCompositesAsyncDirect(conformance_Context ctx,
                                                         conformance_Color color,
                                                         conformance_Level level,
                                                         const conformance_Shape *shape,
                                                         const conformance_Token *token,
                                                         const conformance_Item *item,
                                                         conformance_Meters meters,
                                                         conformance_Label label,
                                                         conformance_Seal seal,
                                                         conformance_Ratio ratio,
                                                         const conformance_Quad *quad,
                                                         conformance_VecOfI32 numbers,
                                                         const conformance_ArrayOf2Item *corners,
                                                         const conformance_OptionOfI64 *maybe,
                                                         conformance_MapOfStrToI64 byName,
                                                         conformance_MapOfU32ToItem byId,
                                                         const conformance_TupleOfI32AndStr *pair,
                                                         const conformance_Tree *tree,
                                                         const conformance_List *list,
                                                         const conformance_Expr *expr,
                                                         uint32_t timeoutMs,
                                                         conformance_EchoCompositesCallback callback,
                                                         void *userData,
                                                         conformance_RequestId *requestId,
                                                         const conformance_Error **error);

/* ---- Request FailWithComposites ---- */

/** What came of conformance_failWithCompositesAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*conformance_FailWithCompositesCallback)(conformance_Context ctx,
                                                       conformance_RequestId requestId,
                                                       const void *answer,
                                                       const conformance_Error *error,
                                                       void *userData);

/**
 * Fail with [`CarriesAll::Composites`] of what is given.
 *
 * @param color A variant without data.
 * @param level A variant with a number at the end of what there is.
 * @param shape A variant with named data.
 * @param token A variant with unnamed data.
 * @param item A structure.
 * @param meters A newtype of a number.
 * @param label A newtype of a text.
 * @param seal A newtype of bytes.
 * @param ratio An alias of a number.
 * @param quad An alias of an array.
 * @param numbers A list of numbers.
 * @param corners An array of structures.
 * @param maybe A number or nothing.
 * @param byName A map in order.
 * @param byId A map without order.
 * @param pair A tuple.
 * @param tree A box.
 * @param list A type that is made of itself.
 * @param expr Variants that are made of the whole.
 *
 * CONFORMANCE_PROVIDER: refused; `payload` of the error is a `const conformance_CarriesAll *`.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithComposites(conformance_Context ctx,
                                                  conformance_Color color,
                                                  conformance_Level level,
                                                  const conformance_Shape *shape,
                                                  const conformance_Token *token,
                                                  const conformance_Item *item,
                                                  conformance_Meters meters,
                                                  conformance_Label label,
                                                  conformance_Seal seal,
                                                  conformance_Ratio ratio,
                                                  const conformance_Quad *quad,
                                                  conformance_VecOfI32 numbers,
                                                  const conformance_ArrayOf2Item *corners,
                                                  const conformance_OptionOfI64 *maybe,
                                                  conformance_MapOfStrToI64 byName,
                                                  conformance_MapOfU32ToItem byId,
                                                  const conformance_TupleOfI32AndStr *pair,
                                                  const conformance_Tree *tree,
                                                  const conformance_List *list,
                                                  const conformance_Expr *expr,
                                                  const conformance_Error **error);

/** As conformance_failWithComposites, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithCompositesWithin(conformance_Context ctx,
                                                        uint32_t timeoutMs,
                                                        conformance_Color color,
                                                        conformance_Level level,
                                                        const conformance_Shape *shape,
                                                        const conformance_Token *token,
                                                        const conformance_Item *item,
                                                        conformance_Meters meters,
                                                        conformance_Label label,
                                                        conformance_Seal seal,
                                                        conformance_Ratio ratio,
                                                        const conformance_Quad *quad,
                                                        conformance_VecOfI32 numbers,
                                                        const conformance_ArrayOf2Item *corners,
                                                        const conformance_OptionOfI64 *maybe,
                                                        conformance_MapOfStrToI64 byName,
                                                        conformance_MapOfU32ToItem byId,
                                                        const conformance_TupleOfI32AndStr *pair,
                                                        const conformance_Tree *tree,
                                                        const conformance_List *list,
                                                        const conformance_Expr *expr,
                                                        const conformance_Error **error);

/** As conformance_failWithComposites, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithCompositesAsync(conformance_Context ctx,
                                                       conformance_Color color,
                                                       conformance_Level level,
                                                       const conformance_Shape *shape,
                                                       const conformance_Token *token,
                                                       const conformance_Item *item,
                                                       conformance_Meters meters,
                                                       conformance_Label label,
                                                       conformance_Seal seal,
                                                       conformance_Ratio ratio,
                                                       const conformance_Quad *quad,
                                                       conformance_VecOfI32 numbers,
                                                       const conformance_ArrayOf2Item *corners,
                                                       const conformance_OptionOfI64 *maybe,
                                                       conformance_MapOfStrToI64 byName,
                                                       conformance_MapOfU32ToItem byId,
                                                       const conformance_TupleOfI32AndStr *pair,
                                                       const conformance_Tree *tree,
                                                       const conformance_List *list,
                                                       const conformance_Expr *expr,
                                                       uint32_t timeoutMs,
                                                       conformance_FailWithCompositesCallback callback,
                                                       void *userData,
                                                       conformance_RequestId *requestId,
                                                       const conformance_Error **error);

/**
 * As conformance_failWithCompositesAsync, but `callback` is called by the thread that has the answer: for
 * wrappers.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithCompositesAsyncDirect(conformance_Context ctx,
                                                             conformance_Color color,
                                                             conformance_Level level,
                                                             const conformance_Shape *shape,
                                                             const conformance_Token *token,
                                                             const conformance_Item *item,
                                                             conformance_Meters meters,
                                                             conformance_Label label,
                                                             conformance_Seal seal,
                                                             conformance_Ratio ratio,
                                                             const conformance_Quad *quad,
                                                             conformance_VecOfI32 numbers,
                                                             const conformance_ArrayOf2Item *corners,
                                                             const conformance_OptionOfI64 *maybe,
                                                             conformance_MapOfStrToI64 byName,
                                                             conformance_MapOfU32ToItem byId,
                                                             const conformance_TupleOfI32AndStr *pair,
                                                             const conformance_Tree *tree,
                                                             const conformance_List *list,
                                                             const conformance_Expr *expr,
                                                             uint32_t timeoutMs,
                                                             conformance_FailWithCompositesCallback callback,
                                                             void *userData,
                                                             conformance_RequestId *requestId,
                                                             const conformance_Error **error);

/* ---- Request EchoLists ---- */

/** What came of conformance_echoListsAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoListsCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const conformance_Lists *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Answer lists, as they were given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoLists(conformance_Context ctx,
                                         const conformance_Lists *value,
                                         const conformance_Lists **out,
                                         const conformance_Error **error);

/** As conformance_echoLists, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoListsWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               const conformance_Lists *value,
                                               const conformance_Lists **out,
                                               const conformance_Error **error);

/** As conformance_echoLists, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoListsAsync(conformance_Context ctx,
                                              const conformance_Lists *value,
                                              uint32_t timeoutMs,
                                              conformance_EchoListsCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_echoListsAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoListsAsyncDirect(conformance_Context ctx,
                                                    const conformance_Lists *value,
                                                    uint32_t timeoutMs,
                                                    conformance_EchoListsCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request EchoArrays ---- */

/** What came of conformance_echoArraysAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoArraysCallback)(conformance_Context ctx,
                                               conformance_RequestId requestId,
                                               const conformance_Arrays *answer,
                                               const conformance_Error *error,
                                               void *userData);

/**
 * Answer arrays, as they were given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoArrays(conformance_Context ctx,
                                          const conformance_Arrays *value,
                                          const conformance_Arrays **out,
                                          const conformance_Error **error);

/** As conformance_echoArrays, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoArraysWithin(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                const conformance_Arrays *value,
                                                const conformance_Arrays **out,
                                                const conformance_Error **error);

/** As conformance_echoArrays, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoArraysAsync(conformance_Context ctx,
                                               const conformance_Arrays *value,
                                               uint32_t timeoutMs,
                                               conformance_EchoArraysCallback callback,
                                               void *userData,
                                               conformance_RequestId *requestId,
                                               const conformance_Error **error);

/** As conformance_echoArraysAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoArraysAsyncDirect(conformance_Context ctx,
                                                     const conformance_Arrays *value,
                                                     uint32_t timeoutMs,
                                                     conformance_EchoArraysCallback callback,
                                                     void *userData,
                                                     conformance_RequestId *requestId,
                                                     const conformance_Error **error);

/* ---- Request EchoMaybes ---- */

/** What came of conformance_echoMaybesAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoMaybesCallback)(conformance_Context ctx,
                                               conformance_RequestId requestId,
                                               const conformance_Maybes *answer,
                                               const conformance_Error *error,
                                               void *userData);

/**
 * Answer values or nothing, as they were given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMaybes(conformance_Context ctx,
                                          const conformance_Maybes *value,
                                          const conformance_Maybes **out,
                                          const conformance_Error **error);

/** As conformance_echoMaybes, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMaybesWithin(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                const conformance_Maybes *value,
                                                const conformance_Maybes **out,
                                                const conformance_Error **error);

/** As conformance_echoMaybes, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMaybesAsync(conformance_Context ctx,
                                               const conformance_Maybes *value,
                                               uint32_t timeoutMs,
                                               conformance_EchoMaybesCallback callback,
                                               void *userData,
                                               conformance_RequestId *requestId,
                                               const conformance_Error **error);

/** As conformance_echoMaybesAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoMaybesAsyncDirect(conformance_Context ctx,
                                                     const conformance_Maybes *value,
                                                     uint32_t timeoutMs,
                                                     conformance_EchoMaybesCallback callback,
                                                     void *userData,
                                                     conformance_RequestId *requestId,
                                                     const conformance_Error **error);

/* ---- Request EchoByKey ---- */

/** What came of conformance_echoByKeyAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoByKeyCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const conformance_ByKey *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Answer sorted maps by every kind of key, as they were given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoByKey(conformance_Context ctx,
                                         const conformance_ByKey *value,
                                         const conformance_ByKey **out,
                                         const conformance_Error **error);

/** As conformance_echoByKey, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoByKeyWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               const conformance_ByKey *value,
                                               const conformance_ByKey **out,
                                               const conformance_Error **error);

/** As conformance_echoByKey, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoByKeyAsync(conformance_Context ctx,
                                              const conformance_ByKey *value,
                                              uint32_t timeoutMs,
                                              conformance_EchoByKeyCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_echoByKeyAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoByKeyAsyncDirect(conformance_Context ctx,
                                                    const conformance_ByKey *value,
                                                    uint32_t timeoutMs,
                                                    conformance_EchoByKeyCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request EchoByKeyUnsorted ---- */

/** What came of conformance_echoByKeyUnsortedAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoByKeyUnsortedCallback)(conformance_Context ctx,
                                                      conformance_RequestId requestId,
                                                      const conformance_ByKeyUnsorted *answer,
                                                      const conformance_Error *error,
                                                      void *userData);

/**
 * Answer maps without order by every kind of key, as they were given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoByKeyUnsorted(conformance_Context ctx,
                                                 const conformance_ByKeyUnsorted *value,
                                                 const conformance_ByKeyUnsorted **out,
                                                 const conformance_Error **error);

/** As conformance_echoByKeyUnsorted, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoByKeyUnsortedWithin(conformance_Context ctx,
                                                       uint32_t timeoutMs,
                                                       const conformance_ByKeyUnsorted *value,
                                                       const conformance_ByKeyUnsorted **out,
                                                       const conformance_Error **error);

/** As conformance_echoByKeyUnsorted, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoByKeyUnsortedAsync(conformance_Context ctx,
                                                      const conformance_ByKeyUnsorted *value,
                                                      uint32_t timeoutMs,
                                                      conformance_EchoByKeyUnsortedCallback callback,
                                                      void *userData,
                                                      conformance_RequestId *requestId,
                                                      const conformance_Error **error);

/** As conformance_echoByKeyUnsortedAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoByKeyUnsortedAsyncDirect(conformance_Context ctx,
                                                            const conformance_ByKeyUnsorted *value,
                                                            uint32_t timeoutMs,
                                                            conformance_EchoByKeyUnsortedCallback callback,
                                                            void *userData,
                                                            conformance_RequestId *requestId,
                                                            const conformance_Error **error);

/* ---- Request EchoPairs ---- */

/** What came of conformance_echoPairsAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoPairsCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const conformance_Pairs *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Answer tuples, as they were given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoPairs(conformance_Context ctx,
                                         const conformance_Pairs *value,
                                         const conformance_Pairs **out,
                                         const conformance_Error **error);

/** As conformance_echoPairs, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoPairsWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               const conformance_Pairs *value,
                                               const conformance_Pairs **out,
                                               const conformance_Error **error);

/** As conformance_echoPairs, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoPairsAsync(conformance_Context ctx,
                                              const conformance_Pairs *value,
                                              uint32_t timeoutMs,
                                              conformance_EchoPairsCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_echoPairsAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoPairsAsyncDirect(conformance_Context ctx,
                                                    const conformance_Pairs *value,
                                                    uint32_t timeoutMs,
                                                    conformance_EchoPairsCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request EchoNewtypes ---- */

/** What came of conformance_echoNewtypesAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoNewtypesCallback)(conformance_Context ctx,
                                                 conformance_RequestId requestId,
                                                 const conformance_Newtypes *answer,
                                                 const conformance_Error *error,
                                                 void *userData);

/**
 * Answer newtypes, as they were given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNewtypes(conformance_Context ctx,
                                            const conformance_Newtypes *value,
                                            const conformance_Newtypes **out,
                                            const conformance_Error **error);

/** As conformance_echoNewtypes, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNewtypesWithin(conformance_Context ctx,
                                                  uint32_t timeoutMs,
                                                  const conformance_Newtypes *value,
                                                  const conformance_Newtypes **out,
                                                  const conformance_Error **error);

/** As conformance_echoNewtypes, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNewtypesAsync(conformance_Context ctx,
                                                 const conformance_Newtypes *value,
                                                 uint32_t timeoutMs,
                                                 conformance_EchoNewtypesCallback callback,
                                                 void *userData,
                                                 conformance_RequestId *requestId,
                                                 const conformance_Error **error);

/** As conformance_echoNewtypesAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNewtypesAsyncDirect(conformance_Context ctx,
                                                       const conformance_Newtypes *value,
                                                       uint32_t timeoutMs,
                                                       conformance_EchoNewtypesCallback callback,
                                                       void *userData,
                                                       conformance_RequestId *requestId,
                                                       const conformance_Error **error);

/* ---- Request EchoCases ---- */

/** What came of conformance_echoCasesAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoCasesCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const conformance_Cases *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Answer variants with data of every type, as they were given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCases(conformance_Context ctx,
                                         const conformance_Cases *value,
                                         const conformance_Cases **out,
                                         const conformance_Error **error);

/** As conformance_echoCases, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCasesWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               const conformance_Cases *value,
                                               const conformance_Cases **out,
                                               const conformance_Error **error);

/** As conformance_echoCases, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCasesAsync(conformance_Context ctx,
                                              const conformance_Cases *value,
                                              uint32_t timeoutMs,
                                              conformance_EchoCasesCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_echoCasesAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoCasesAsyncDirect(conformance_Context ctx,
                                                    const conformance_Cases *value,
                                                    uint32_t timeoutMs,
                                                    conformance_EchoCasesCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request EchoNestings ---- */

/** What came of conformance_echoNestingsAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoNestingsCallback)(conformance_Context ctx,
                                                 conformance_RequestId requestId,
                                                 const conformance_Nestings *answer,
                                                 const conformance_Error *error,
                                                 void *userData);

/**
 * Answer nestings of several kinds, as they were given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNestings(conformance_Context ctx,
                                            const conformance_Nestings *value,
                                            const conformance_Nestings **out,
                                            const conformance_Error **error);

/** As conformance_echoNestings, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNestingsWithin(conformance_Context ctx,
                                                  uint32_t timeoutMs,
                                                  const conformance_Nestings *value,
                                                  const conformance_Nestings **out,
                                                  const conformance_Error **error);

/** As conformance_echoNestings, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNestingsAsync(conformance_Context ctx,
                                                 const conformance_Nestings *value,
                                                 uint32_t timeoutMs,
                                                 conformance_EchoNestingsCallback callback,
                                                 void *userData,
                                                 conformance_RequestId *requestId,
                                                 const conformance_Error **error);

/** As conformance_echoNestingsAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoNestingsAsyncDirect(conformance_Context ctx,
                                                       const conformance_Nestings *value,
                                                       uint32_t timeoutMs,
                                                       conformance_EchoNestingsCallback callback,
                                                       void *userData,
                                                       conformance_RequestId *requestId,
                                                       const conformance_Error **error);

/* ---- Request FailWithContainers ---- */

/** What came of conformance_failWithContainersAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*conformance_FailWithContainersCallback)(conformance_Context ctx,
                                                       conformance_RequestId requestId,
                                                       const void *answer,
                                                       const conformance_Error *error,
                                                       void *userData);

/**
 * Fail with [`CarriesAll::Containers`] of what is given.
 *
 * @param lists Lists.
 * @param arrays Arrays.
 * @param maybes Values or nothing.
 * @param byKey Sorted maps by every kind of key.
 * @param byKeyUnsorted Maps without order by every kind of key.
 *
 * CONFORMANCE_PROVIDER: refused; `payload` of the error is a `const conformance_CarriesAll *`.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithContainers(conformance_Context ctx,
                                                  const conformance_Lists *lists,
                                                  const conformance_Arrays *arrays,
                                                  const conformance_Maybes *maybes,
                                                  const conformance_ByKey *byKey,
                                                  const conformance_ByKeyUnsorted *byKeyUnsorted,
                                                  const conformance_Error **error);

/** As conformance_failWithContainers, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithContainersWithin(conformance_Context ctx,
                                                        uint32_t timeoutMs,
                                                        const conformance_Lists *lists,
                                                        const conformance_Arrays *arrays,
                                                        const conformance_Maybes *maybes,
                                                        const conformance_ByKey *byKey,
                                                        const conformance_ByKeyUnsorted *byKeyUnsorted,
                                                        const conformance_Error **error);

/** As conformance_failWithContainers, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithContainersAsync(conformance_Context ctx,
                                                       const conformance_Lists *lists,
                                                       const conformance_Arrays *arrays,
                                                       const conformance_Maybes *maybes,
                                                       const conformance_ByKey *byKey,
                                                       const conformance_ByKeyUnsorted *byKeyUnsorted,
                                                       uint32_t timeoutMs,
                                                       conformance_FailWithContainersCallback callback,
                                                       void *userData,
                                                       conformance_RequestId *requestId,
                                                       const conformance_Error **error);

/**
 * As conformance_failWithContainersAsync, but `callback` is called by the thread that has the answer: for
 * wrappers.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithContainersAsyncDirect(conformance_Context ctx,
                                                             const conformance_Lists *lists,
                                                             const conformance_Arrays *arrays,
                                                             const conformance_Maybes *maybes,
                                                             const conformance_ByKey *byKey,
                                                             const conformance_ByKeyUnsorted *byKeyUnsorted,
                                                             uint32_t timeoutMs,
                                                             conformance_FailWithContainersCallback callback,
                                                             void *userData,
                                                             conformance_RequestId *requestId,
                                                             const conformance_Error **error);

/* ---- Request FailWithNested ---- */

/** What came of conformance_failWithNestedAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*conformance_FailWithNestedCallback)(conformance_Context ctx,
                                                   conformance_RequestId requestId,
                                                   const void *answer,
                                                   const conformance_Error *error,
                                                   void *userData);

/**
 * Fail with [`CarriesAll::Nested`] of what is given.
 *
 * @param pairs Tuples.
 * @param newtypes Newtypes.
 * @param cases Variants with data of every type.
 * @param nestings Nestings of several kinds.
 *
 * CONFORMANCE_PROVIDER: refused; `payload` of the error is a `const conformance_CarriesAll *`.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithNested(conformance_Context ctx,
                                              const conformance_Pairs *pairs,
                                              const conformance_Newtypes *newtypes,
                                              const conformance_Cases *cases,
                                              const conformance_Nestings *nestings,
                                              const conformance_Error **error);

/** As conformance_failWithNested, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithNestedWithin(conformance_Context ctx,
                                                    uint32_t timeoutMs,
                                                    const conformance_Pairs *pairs,
                                                    const conformance_Newtypes *newtypes,
                                                    const conformance_Cases *cases,
                                                    const conformance_Nestings *nestings,
                                                    const conformance_Error **error);

/** As conformance_failWithNested, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithNestedAsync(conformance_Context ctx,
                                                   const conformance_Pairs *pairs,
                                                   const conformance_Newtypes *newtypes,
                                                   const conformance_Cases *cases,
                                                   const conformance_Nestings *nestings,
                                                   uint32_t timeoutMs,
                                                   conformance_FailWithNestedCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/** As conformance_failWithNestedAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithNestedAsyncDirect(conformance_Context ctx,
                                                         const conformance_Pairs *pairs,
                                                         const conformance_Newtypes *newtypes,
                                                         const conformance_Cases *cases,
                                                         const conformance_Nestings *nestings,
                                                         uint32_t timeoutMs,
                                                         conformance_FailWithNestedCallback callback,
                                                         void *userData,
                                                         conformance_RequestId *requestId,
                                                         const conformance_Error **error);

/* ---- Request FailWithUnnamed ---- */

/** What came of conformance_failWithUnnamedAsync. Either `answer` or `error` is null. */
typedef void (*conformance_FailWithUnnamedCallback)(conformance_Context ctx,
                                                    conformance_RequestId requestId,
                                                    const conformance_TupleOfI32AndStr *answer,
                                                    const conformance_Error *error,
                                                    void *userData);

/**
 * Fail with [`CarriesAll::Unnamed`] of what is given.
 *
 * @param field0 Its first field.
 * @param field1 Its second field.
 * @param field2 Its third field.
 * @param out receives the answer, to be released with conformance_free.
 *
 * CONFORMANCE_PROVIDER: refused; `payload` of the error is a `const conformance_CarriesAll *`.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithUnnamed(conformance_Context ctx,
                                               int32_t field0,
                                               conformance_Str field1,
                                               const conformance_Item *field2,
                                               const conformance_TupleOfI32AndStr **out,
                                               const conformance_Error **error);

/** As conformance_failWithUnnamed, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithUnnamedWithin(conformance_Context ctx,
                                                     uint32_t timeoutMs,
                                                     int32_t field0,
                                                     conformance_Str field1,
                                                     const conformance_Item *field2,
                                                     const conformance_TupleOfI32AndStr **out,
                                                     const conformance_Error **error);

/** As conformance_failWithUnnamed, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithUnnamedAsync(conformance_Context ctx,
                                                    int32_t field0,
                                                    conformance_Str field1,
                                                    const conformance_Item *field2,
                                                    uint32_t timeoutMs,
                                                    conformance_FailWithUnnamedCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/** As conformance_failWithUnnamedAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithUnnamedAsyncDirect(conformance_Context ctx,
                                                          int32_t field0,
                                                          conformance_Str field1,
                                                          const conformance_Item *field2,
                                                          uint32_t timeoutMs,
                                                          conformance_FailWithUnnamedCallback callback,
                                                          void *userData,
                                                          conformance_RequestId *requestId,
                                                          const conformance_Error **error);

/* ---- Request FailWithNothing ---- */

/** What came of conformance_failWithNothingAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*conformance_FailWithNothingCallback)(conformance_Context ctx,
                                                    conformance_RequestId requestId,
                                                    const void *answer,
                                                    const conformance_Error *error,
                                                    void *userData);

/**
 * Fail with [`CarriesAll::Nothing`].
 *
 * CONFORMANCE_PROVIDER: refused; `payload` of the error is a `const conformance_CarriesAll *`.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithNothing(conformance_Context ctx,
                                               const conformance_Error **error);

/** As conformance_failWithNothing, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithNothingWithin(conformance_Context ctx,
                                                     uint32_t timeoutMs,
                                                     const conformance_Error **error);

/** As conformance_failWithNothing, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithNothingAsync(conformance_Context ctx,
                                                    uint32_t timeoutMs,
                                                    conformance_FailWithNothingCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/** As conformance_failWithNothingAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_failWithNothingAsyncDirect(conformance_Context ctx,
                                                          uint32_t timeoutMs,
                                                          conformance_FailWithNothingCallback callback,
                                                          void *userData,
                                                          conformance_RequestId *requestId,
                                                          const conformance_Error **error);

/* ---- Request EchoPlace ---- */

/** What came of conformance_echoPlaceAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoPlaceCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const conformance_Place *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Answer what is declared in a file of its own, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoPlace(conformance_Context ctx,
                                         const conformance_Place *value,
                                         const conformance_Place **out,
                                         const conformance_Error **error);

/** As conformance_echoPlace, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoPlaceWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               const conformance_Place *value,
                                               const conformance_Place **out,
                                               const conformance_Error **error);

/** As conformance_echoPlace, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoPlaceAsync(conformance_Context ctx,
                                              const conformance_Place *value,
                                              uint32_t timeoutMs,
                                              conformance_EchoPlaceCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_echoPlaceAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoPlaceAsyncDirect(conformance_Context ctx,
                                                    const conformance_Place *value,
                                                    uint32_t timeoutMs,
                                                    conformance_EchoPlaceCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request EchoDeep ---- */

/** What came of conformance_echoDeepAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoDeepCallback)(conformance_Context ctx,
                                             conformance_RequestId requestId,
                                             const conformance_Deep *answer,
                                             const conformance_Error *error,
                                             void *userData);

/**
 * Answer what is declared in a module inside of a file, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoDeep(conformance_Context ctx,
                                        const conformance_Deep *value,
                                        const conformance_Deep **out,
                                        const conformance_Error **error);

/** As conformance_echoDeep, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoDeepWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              const conformance_Deep *value,
                                              const conformance_Deep **out,
                                              const conformance_Error **error);

/** As conformance_echoDeep, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoDeepAsync(conformance_Context ctx,
                                             const conformance_Deep *value,
                                             uint32_t timeoutMs,
                                             conformance_EchoDeepCallback callback,
                                             void *userData,
                                             conformance_RequestId *requestId,
                                             const conformance_Error **error);

/** As conformance_echoDeepAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoDeepAsyncDirect(conformance_Context ctx,
                                                   const conformance_Deep *value,
                                                   uint32_t timeoutMs,
                                                   conformance_EchoDeepCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/* ---- Request EchoConditional ---- */

/** What came of conformance_echoConditionalAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoConditionalCallback)(conformance_Context ctx,
                                                    conformance_RequestId requestId,
                                                    const conformance_Conditional *answer,
                                                    const conformance_Error *error,
                                                    void *userData);

/**
 * Answer what is there, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer, to be released with conformance_free.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoConditional(conformance_Context ctx,
                                               const conformance_Conditional *value,
                                               const conformance_Conditional **out,
                                               const conformance_Error **error);

/** As conformance_echoConditional, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoConditionalWithin(conformance_Context ctx,
                                                     uint32_t timeoutMs,
                                                     const conformance_Conditional *value,
                                                     const conformance_Conditional **out,
                                                     const conformance_Error **error);

/** As conformance_echoConditional, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoConditionalAsync(conformance_Context ctx,
                                                    const conformance_Conditional *value,
                                                    uint32_t timeoutMs,
                                                    conformance_EchoConditionalCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/** As conformance_echoConditionalAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoConditionalAsyncDirect(conformance_Context ctx,
                                                          const conformance_Conditional *value,
                                                          uint32_t timeoutMs,
                                                          conformance_EchoConditionalCallback callback,
                                                          void *userData,
                                                          conformance_RequestId *requestId,
                                                          const conformance_Error **error);

/* ---- Request EchoChoice ---- */

/** What came of conformance_echoChoiceAsync. Either `answer` or `error` is null. */
typedef void (*conformance_EchoChoiceCallback)(conformance_Context ctx,
                                               conformance_RequestId requestId,
                                               const conformance_Choice *answer,
                                               const conformance_Error *error,
                                               void *userData);

/**
 * Answer the variant that is there, as it was given.
 *
 * @param value What comes back.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoChoice(conformance_Context ctx,
                                          conformance_Choice value,
                                          conformance_Choice *out,
                                          const conformance_Error **error);

/** As conformance_echoChoice, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoChoiceWithin(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                conformance_Choice value,
                                                conformance_Choice *out,
                                                const conformance_Error **error);

/** As conformance_echoChoice, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoChoiceAsync(conformance_Context ctx,
                                               conformance_Choice value,
                                               uint32_t timeoutMs,
                                               conformance_EchoChoiceCallback callback,
                                               void *userData,
                                               conformance_RequestId *requestId,
                                               const conformance_Error **error);

/** As conformance_echoChoiceAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_echoChoiceAsyncDirect(conformance_Context ctx,
                                                     conformance_Choice value,
                                                     uint32_t timeoutMs,
                                                     conformance_EchoChoiceCallback callback,
                                                     void *userData,
                                                     conformance_RequestId *requestId,
                                                     const conformance_Error **error);

/* ---- Request Hold ---- */

/** What came of conformance_holdAsync. Either `answer` or `error` is null. */
typedef void (*conformance_HoldCallback)(conformance_Context ctx,
                                         conformance_RequestId requestId,
                                         const uint32_t *answer,
                                         const conformance_Error *error,
                                         void *userData);

/**
 * Answer nothing before [`ReleaseHeld`]. The beginning is told by [`HoldBegan`], the end by [`HoldEnded`].
 *
 * @param id What it answers, and by which the events know it.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_hold(conformance_Context ctx,
                                    uint32_t id,
                                    uint32_t *out,
                                    const conformance_Error **error);

/** As conformance_hold, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_holdWithin(conformance_Context ctx,
                                          uint32_t timeoutMs,
                                          uint32_t id,
                                          uint32_t *out,
                                          const conformance_Error **error);

/** As conformance_hold, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_holdAsync(conformance_Context ctx,
                                         uint32_t id,
                                         uint32_t timeoutMs,
                                         conformance_HoldCallback callback,
                                         void *userData,
                                         conformance_RequestId *requestId,
                                         const conformance_Error **error);

/** As conformance_holdAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_holdAsyncDirect(conformance_Context ctx,
                                               uint32_t id,
                                               uint32_t timeoutMs,
                                               conformance_HoldCallback callback,
                                               void *userData,
                                               conformance_RequestId *requestId,
                                               const conformance_Error **error);

/* ---- Request ReleaseHeld ---- */

/** What came of conformance_releaseHeldAsync. Either `answer` or `error` is null. */
typedef void (*conformance_ReleaseHeldCallback)(conformance_Context ctx,
                                                conformance_RequestId requestId,
                                                const uint32_t *answer,
                                                const conformance_Error *error,
                                                void *userData);

/**
 * Let every [`Hold`] answer; answers how many there were.
 *
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_releaseHeld(conformance_Context ctx,
                                           uint32_t *out,
                                           const conformance_Error **error);

/** As conformance_releaseHeld, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_releaseHeldWithin(conformance_Context ctx,
                                                 uint32_t timeoutMs,
                                                 uint32_t *out,
                                                 const conformance_Error **error);

/** As conformance_releaseHeld, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_releaseHeldAsync(conformance_Context ctx,
                                                uint32_t timeoutMs,
                                                conformance_ReleaseHeldCallback callback,
                                                void *userData,
                                                conformance_RequestId *requestId,
                                                const conformance_Error **error);

/** As conformance_releaseHeldAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_releaseHeldAsyncDirect(conformance_Context ctx,
                                                      uint32_t timeoutMs,
                                                      conformance_ReleaseHeldCallback callback,
                                                      void *userData,
                                                      conformance_RequestId *requestId,
                                                      const conformance_Error **error);

/* ---- Request Hurried ---- */

/** What came of conformance_hurriedAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*conformance_HurriedCallback)(conformance_Context ctx,
                                            conformance_RequestId requestId,
                                            const void *answer,
                                            const conformance_Error *error,
                                            void *userData);

/**
 * Answer nothing at all, with a deadline of its own.
 *
 * Unless the call says otherwise, it may take 50 ms.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_hurried(conformance_Context ctx,
                                       const conformance_Error **error);

/** As conformance_hurried, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_hurriedWithin(conformance_Context ctx,
                                             uint32_t timeoutMs,
                                             const conformance_Error **error);

/** As conformance_hurried, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_hurriedAsync(conformance_Context ctx,
                                            uint32_t timeoutMs,
                                            conformance_HurriedCallback callback,
                                            void *userData,
                                            conformance_RequestId *requestId,
                                            const conformance_Error **error);

/** As conformance_hurriedAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_hurriedAsyncDirect(conformance_Context ctx,
                                                  uint32_t timeoutMs,
                                                  conformance_HurriedCallback callback,
                                                  void *userData,
                                                  conformance_RequestId *requestId,
                                                  const conformance_Error **error);

/* ---- Request OnTheSpot ---- */

/** What came of conformance_onTheSpotAsync. Either `answer` or `error` is null. */
typedef void (*conformance_OnTheSpotCallback)(conformance_Context ctx,
                                              conformance_RequestId requestId,
                                              const int64_t *answer,
                                              const conformance_Error *error,
                                              void *userData);

/**
 * Answer the value on the thread of whoever asks.
 *
 * @param value The value.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onTheSpot(conformance_Context ctx,
                                         int64_t value,
                                         int64_t *out,
                                         const conformance_Error **error);

/** As conformance_onTheSpot, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onTheSpotWithin(conformance_Context ctx,
                                               uint32_t timeoutMs,
                                               int64_t value,
                                               int64_t *out,
                                               const conformance_Error **error);

/** As conformance_onTheSpot, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onTheSpotAsync(conformance_Context ctx,
                                              int64_t value,
                                              uint32_t timeoutMs,
                                              conformance_OnTheSpotCallback callback,
                                              void *userData,
                                              conformance_RequestId *requestId,
                                              const conformance_Error **error);

/** As conformance_onTheSpotAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onTheSpotAsyncDirect(conformance_Context ctx,
                                                    int64_t value,
                                                    uint32_t timeoutMs,
                                                    conformance_OnTheSpotCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/* ---- Request AtOnce ---- */

/** What came of conformance_atOnceAsync. Either `answer` or `error` is null. */
typedef void (*conformance_AtOnceCallback)(conformance_Context ctx,
                                           conformance_RequestId requestId,
                                           const int64_t *answer,
                                           const conformance_Error *error,
                                           void *userData);

/**
 * Answer the value at once, on the thread of whoever asks, and tell it by `Tick`; a negative one is refused.
 *
 * @param value The value.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_atOnce(conformance_Context ctx,
                                      int64_t value,
                                      int64_t *out,
                                      const conformance_Error **error);

/** As conformance_atOnce, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_atOnceWithin(conformance_Context ctx,
                                            uint32_t timeoutMs,
                                            int64_t value,
                                            int64_t *out,
                                            const conformance_Error **error);

/** As conformance_atOnce, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_atOnceAsync(conformance_Context ctx,
                                           int64_t value,
                                           uint32_t timeoutMs,
                                           conformance_AtOnceCallback callback,
                                           void *userData,
                                           conformance_RequestId *requestId,
                                           const conformance_Error **error);

/** As conformance_atOnceAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_atOnceAsyncDirect(conformance_Context ctx,
                                                 int64_t value,
                                                 uint32_t timeoutMs,
                                                 conformance_AtOnceCallback callback,
                                                 void *userData,
                                                 conformance_RequestId *requestId,
                                                 const conformance_Error **error);

/* ---- Request AtOnceElsewhere ---- */

/** What came of conformance_atOnceElsewhereAsync. Either `answer` or `error` is null. */
typedef void (*conformance_AtOnceElsewhereCallback)(conformance_Context ctx,
                                                    conformance_RequestId requestId,
                                                    const int64_t *answer,
                                                    const conformance_Error *error,
                                                    void *userData);

/**
 * Answer the value at once, on the processing thread.
 *
 * @param value The value.
 * @param out receives the answer.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_atOnceElsewhere(conformance_Context ctx,
                                               int64_t value,
                                               int64_t *out,
                                               const conformance_Error **error);

/** As conformance_atOnceElsewhere, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_atOnceElsewhereWithin(conformance_Context ctx,
                                                     uint32_t timeoutMs,
                                                     int64_t value,
                                                     int64_t *out,
                                                     const conformance_Error **error);

/** As conformance_atOnceElsewhere, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_atOnceElsewhereAsync(conformance_Context ctx,
                                                    int64_t value,
                                                    uint32_t timeoutMs,
                                                    conformance_AtOnceElsewhereCallback callback,
                                                    void *userData,
                                                    conformance_RequestId *requestId,
                                                    const conformance_Error **error);

/** As conformance_atOnceElsewhereAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_atOnceElsewhereAsyncDirect(conformance_Context ctx,
                                                          int64_t value,
                                                          uint32_t timeoutMs,
                                                          conformance_AtOnceElsewhereCallback callback,
                                                          void *userData,
                                                          conformance_RequestId *requestId,
                                                          const conformance_Error **error);

/* ---- Request NeverOnTheSpot ---- */

/** What came of conformance_neverOnTheSpotAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*conformance_NeverOnTheSpotCallback)(conformance_Context ctx,
                                                   conformance_RequestId requestId,
                                                   const void *answer,
                                                   const conformance_Error *error,
                                                   void *userData);

/** Answer nothing, and keep the thread of whoever asks; the beginning is told by `WaitStarted`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_neverOnTheSpot(conformance_Context ctx,
                                              const conformance_Error **error);

/** As conformance_neverOnTheSpot, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_neverOnTheSpotWithin(conformance_Context ctx,
                                                    uint32_t timeoutMs,
                                                    const conformance_Error **error);

/** As conformance_neverOnTheSpot, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_neverOnTheSpotAsync(conformance_Context ctx,
                                                   uint32_t timeoutMs,
                                                   conformance_NeverOnTheSpotCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/** As conformance_neverOnTheSpotAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_neverOnTheSpotAsyncDirect(conformance_Context ctx,
                                                         uint32_t timeoutMs,
                                                         conformance_NeverOnTheSpotCallback callback,
                                                         void *userData,
                                                         conformance_RequestId *requestId,
                                                         const conformance_Error **error);

/* ---- Request WriteLog ---- */

/** What came of conformance_writeLogAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*conformance_WriteLogCallback)(conformance_Context ctx,
                                             conformance_RequestId requestId,
                                             const void *answer,
                                             const conformance_Error *error,
                                             void *userData);

/**
 * Log a text, as an author's code does.
 *
 * @param level 1 for an error, 2 for a warning, 3 for information; everything else is for debugging.
 * @param text The text; `number` is logged with it, and is 7.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_writeLog(conformance_Context ctx,
                                        uint32_t level,
                                        conformance_Str text,
                                        const conformance_Error **error);

/** As conformance_writeLog, with a deadline for this call. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_writeLogWithin(conformance_Context ctx,
                                              uint32_t timeoutMs,
                                              uint32_t level,
                                              conformance_Str text,
                                              const conformance_Error **error);

/** As conformance_writeLog, but returns at once: the answer comes to `callback`. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_writeLogAsync(conformance_Context ctx,
                                             uint32_t level,
                                             conformance_Str text,
                                             uint32_t timeoutMs,
                                             conformance_WriteLogCallback callback,
                                             void *userData,
                                             conformance_RequestId *requestId,
                                             const conformance_Error **error);

/** As conformance_writeLogAsync, but `callback` is called by the thread that has the answer: for wrappers. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_writeLogAsyncDirect(conformance_Context ctx,
                                                   uint32_t level,
                                                   conformance_Str text,
                                                   uint32_t timeoutMs,
                                                   conformance_WriteLogCallback callback,
                                                   void *userData,
                                                   conformance_RequestId *requestId,
                                                   const conformance_Error **error);

/* ---- Event NewTypes ---- */

/** Called with each NewTypes. `event` is valid until it returns. */
typedef void (*conformance_NewTypesCallback)(conformance_Context ctx, const conformance_NewTypes *event, void *userData);

/**
 * An event with structures of them all.
 *
 * Subscribes to NewTypes. `*handle` is what conformance_offNewTypes takes; `destroy` and `options` may be null.
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

/** End one subscription of conformance_onNewTypes: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offNewTypes(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onNewTypes of this instance, as conformance_offNewTypes does. */
CONFORMANCE_API conformance_Status conformance_offAllNewTypes(conformance_Context ctx);

/* ---- Event Pushed ---- */

/** Called with each Pushed. `event` is valid until it returns. */
typedef void (*conformance_PushedCallback)(conformance_Context ctx, const conformance_Pushed *event, void *userData);

/**
 * What a [`PushNewTypes`] carried.
 *
 * Subscribes to Pushed. `*handle` is what conformance_offPushed takes; `destroy` and `options` may be null.
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

/** End one subscription of conformance_onPushed: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offPushed(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onPushed of this instance, as conformance_offPushed does. */
CONFORMANCE_API conformance_Status conformance_offAllPushed(conformance_Context ctx);

/* ---- Event Grown ---- */

/** Called with each Grown. `event` is valid until it returns. */
typedef void (*conformance_GrownCallback)(conformance_Context ctx, const conformance_Grown *event, void *userData);

/**
 * An event with a tree in a box.
 *
 * Subscribes to Grown. `*handle` is what conformance_offGrown takes; `destroy` and `options` may be null.
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

/** End one subscription of conformance_onGrown: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offGrown(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onGrown of this instance, as conformance_offGrown does. */
CONFORMANCE_API conformance_Status conformance_offAllGrown(conformance_Context ctx);

/* ---- Event Tick ---- */

/** Called with each Tick. `event` is valid until it returns. */
typedef void (*conformance_TickCallback)(conformance_Context ctx, const conformance_Tick *event, void *userData);

/**
 * One of many.
 *
 * Subscribes to Tick. `*handle` is what conformance_offTick takes; `destroy` and `options` may be null.
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

/** End one subscription of conformance_onTick: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offTick(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onTick of this instance, as conformance_offTick does. */
CONFORMANCE_API conformance_Status conformance_offAllTick(conformance_Context ctx);

/* ---- Event WaitStarted ---- */

/** Called with each WaitStarted. `event` is valid until it returns. */
typedef void (*conformance_WaitStartedCallback)(conformance_Context ctx,
                                                const conformance_WaitStarted *event,
                                                void *userData);

/**
 * A [`Wait`] or a [`Block`] has begun.
 *
 * Subscribes to WaitStarted. `*handle` is what conformance_offWaitStarted takes; `destroy` and `options` may be
 * null.
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

/** End one subscription of conformance_onWaitStarted: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offWaitStarted(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onWaitStarted of this instance, as conformance_offWaitStarted does. */
CONFORMANCE_API conformance_Status conformance_offAllWaitStarted(conformance_Context ctx);

/* ---- Event Shaped ---- */

/** Called with each Shaped. `event` is valid until it returns. */
typedef void (*conformance_ShapedCallback)(conformance_Context ctx, const conformance_Shaped *event, void *userData);

/**
 * An event that carries what is not a number.
 *
 * Subscribes to Shaped. `*handle` is what conformance_offShaped takes; `destroy` and `options` may be null.
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

/** End one subscription of conformance_onShaped: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offShaped(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onShaped of this instance, as conformance_offShaped does. */
CONFORMANCE_API conformance_Status conformance_offAllShaped(conformance_Context ctx);

/* ---- Event Everyone ---- */

/** Called with each Everyone. `event` is valid until it returns. */
typedef void (*conformance_EveryoneCallback)(conformance_Context ctx, const conformance_Everyone *event, void *userData);

/**
 * An event that carries nothing; [`Prod`] causes one.
 *
 * Subscribes to Everyone. `*handle` is what conformance_offEveryone takes; `destroy` and `options` may be null.
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

/** End one subscription of conformance_onEveryone: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offEveryone(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onEveryone of this instance, as conformance_offEveryone does. */
CONFORMANCE_API conformance_Status conformance_offAllEveryone(conformance_Context ctx);

/* ---- Event Noted ---- */

/** Called with each Noted. `event` is valid until it returns. */
typedef void (*conformance_NotedCallback)(conformance_Context ctx, const conformance_Noted *event, void *userData);

/**
 * Something was noted, or not.
 *
 * Subscribes to Noted. `*handle` is what conformance_offNoted takes; `destroy` and `options` may be null.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onNoted(conformance_Context ctx,
                                       conformance_NotedCallback callback,
                                       void *userData,
                                       void (*destroy)(void *userData),
                                       const conformance_SubscribeOptions *options,
                                       conformance_Handle *handle,
                                       const conformance_Error **error);

/** End one subscription of conformance_onNoted: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offNoted(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onNoted of this instance, as conformance_offNoted does. */
CONFORMANCE_API conformance_Status conformance_offAllNoted(conformance_Context ctx);

/* ---- Event ScalarsHeard ---- */

/** Called with each ScalarsHeard. `event` is valid until it returns. */
typedef void (*conformance_ScalarsHeardCallback)(conformance_Context ctx,
                                                 const conformance_ScalarsHeard *event,
                                                 void *userData);

/**
 * What a [`SendScalars`] carried.
 *
 * Subscribes to ScalarsHeard. `*handle` is what conformance_offScalarsHeard takes; `destroy` and `options` may be
 * null.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onScalarsHeard(conformance_Context ctx,
                                              conformance_ScalarsHeardCallback callback,
                                              void *userData,
                                              void (*destroy)(void *userData),
                                              const conformance_SubscribeOptions *options,
                                              conformance_Handle *handle,
                                              const conformance_Error **error);

/** End one subscription of conformance_onScalarsHeard: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offScalarsHeard(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onScalarsHeard of this instance, as conformance_offScalarsHeard does. */
CONFORMANCE_API conformance_Status conformance_offAllScalarsHeard(conformance_Context ctx);

/* ---- Event CompositesHeard ---- */

/** Called with each CompositesHeard. `event` is valid until it returns. */
typedef void (*conformance_CompositesHeardCallback)(conformance_Context ctx,
                                                    const conformance_CompositesHeard *event,
                                                    void *userData);

/**
 * What a [`SendComposites`] carried.
 *
 * Subscribes to CompositesHeard. `*handle` is what conformance_offCompositesHeard takes; `destroy` and `options`
 * may be null.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onCompositesHeard(conformance_Context ctx,
                                                 conformance_CompositesHeardCallback callback,
                                                 void *userData,
                                                 void (*destroy)(void *userData),
                                                 const conformance_SubscribeOptions *options,
                                                 conformance_Handle *handle,
                                                 const conformance_Error **error);

/** End one subscription of conformance_onCompositesHeard: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offCompositesHeard(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onCompositesHeard of this instance, as conformance_offCompositesHeard does. */
CONFORMANCE_API conformance_Status conformance_offAllCompositesHeard(conformance_Context ctx);

/* ---- Event ListsHeard ---- */

/** Called with each ListsHeard. `event` is valid until it returns. */
typedef void (*conformance_ListsHeardCallback)(conformance_Context ctx,
                                               const conformance_ListsHeard *event,
                                               void *userData);

/**
 * What a [`SendLists`] carried.
 *
 * Subscribes to ListsHeard. `*handle` is what conformance_offListsHeard takes; `destroy` and `options` may be
 * null.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onListsHeard(conformance_Context ctx,
                                            conformance_ListsHeardCallback callback,
                                            void *userData,
                                            void (*destroy)(void *userData),
                                            const conformance_SubscribeOptions *options,
                                            conformance_Handle *handle,
                                            const conformance_Error **error);

/** End one subscription of conformance_onListsHeard: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offListsHeard(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onListsHeard of this instance, as conformance_offListsHeard does. */
CONFORMANCE_API conformance_Status conformance_offAllListsHeard(conformance_Context ctx);

/* ---- Event ArraysHeard ---- */

/** Called with each ArraysHeard. `event` is valid until it returns. */
typedef void (*conformance_ArraysHeardCallback)(conformance_Context ctx,
                                                const conformance_ArraysHeard *event,
                                                void *userData);

/**
 * What a [`SendArrays`] carried.
 *
 * Subscribes to ArraysHeard. `*handle` is what conformance_offArraysHeard takes; `destroy` and `options` may be
 * null.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onArraysHeard(conformance_Context ctx,
                                             conformance_ArraysHeardCallback callback,
                                             void *userData,
                                             void (*destroy)(void *userData),
                                             const conformance_SubscribeOptions *options,
                                             conformance_Handle *handle,
                                             const conformance_Error **error);

/** End one subscription of conformance_onArraysHeard: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offArraysHeard(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onArraysHeard of this instance, as conformance_offArraysHeard does. */
CONFORMANCE_API conformance_Status conformance_offAllArraysHeard(conformance_Context ctx);

/* ---- Event MaybesHeard ---- */

/** Called with each MaybesHeard. `event` is valid until it returns. */
typedef void (*conformance_MaybesHeardCallback)(conformance_Context ctx,
                                                const conformance_MaybesHeard *event,
                                                void *userData);

/**
 * What a [`SendMaybes`] carried.
 *
 * Subscribes to MaybesHeard. `*handle` is what conformance_offMaybesHeard takes; `destroy` and `options` may be
 * null.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onMaybesHeard(conformance_Context ctx,
                                             conformance_MaybesHeardCallback callback,
                                             void *userData,
                                             void (*destroy)(void *userData),
                                             const conformance_SubscribeOptions *options,
                                             conformance_Handle *handle,
                                             const conformance_Error **error);

/** End one subscription of conformance_onMaybesHeard: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offMaybesHeard(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onMaybesHeard of this instance, as conformance_offMaybesHeard does. */
CONFORMANCE_API conformance_Status conformance_offAllMaybesHeard(conformance_Context ctx);

/* ---- Event ByKeyHeard ---- */

/** Called with each ByKeyHeard. `event` is valid until it returns. */
typedef void (*conformance_ByKeyHeardCallback)(conformance_Context ctx,
                                               const conformance_ByKeyHeard *event,
                                               void *userData);

/**
 * What a [`SendByKey`] carried.
 *
 * Subscribes to ByKeyHeard. `*handle` is what conformance_offByKeyHeard takes; `destroy` and `options` may be
 * null.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onByKeyHeard(conformance_Context ctx,
                                            conformance_ByKeyHeardCallback callback,
                                            void *userData,
                                            void (*destroy)(void *userData),
                                            const conformance_SubscribeOptions *options,
                                            conformance_Handle *handle,
                                            const conformance_Error **error);

/** End one subscription of conformance_onByKeyHeard: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offByKeyHeard(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onByKeyHeard of this instance, as conformance_offByKeyHeard does. */
CONFORMANCE_API conformance_Status conformance_offAllByKeyHeard(conformance_Context ctx);

/* ---- Event ByKeyUnsortedHeard ---- */

/** Called with each ByKeyUnsortedHeard. `event` is valid until it returns. */
typedef void (*conformance_ByKeyUnsortedHeardCallback)(conformance_Context ctx,
                                                       const conformance_ByKeyUnsortedHeard *event,
                                                       void *userData);

/**
 * What a [`SendByKeyUnsorted`] carried.
 *
 * Subscribes to ByKeyUnsortedHeard. `*handle` is what conformance_offByKeyUnsortedHeard takes; `destroy` and
 * `options` may be null.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onByKeyUnsortedHeard(conformance_Context ctx,
                                                    conformance_ByKeyUnsortedHeardCallback callback,
                                                    void *userData,
                                                    void (*destroy)(void *userData),
                                                    const conformance_SubscribeOptions *options,
                                                    conformance_Handle *handle,
                                                    const conformance_Error **error);

/** End one subscription of conformance_onByKeyUnsortedHeard: no call of its callback runs after OK. */
CONFORMANCE_API
conformance_Status conformance_offByKeyUnsortedHeard(conformance_Context ctx,
                                                     conformance_Handle handle);

/**
 * End all subscriptions of conformance_onByKeyUnsortedHeard of this instance, as conformance_offByKeyUnsortedHeard
 * does.
 */
CONFORMANCE_API conformance_Status conformance_offAllByKeyUnsortedHeard(conformance_Context ctx);

/* ---- Event PairsHeard ---- */

/** Called with each PairsHeard. `event` is valid until it returns. */
typedef void (*conformance_PairsHeardCallback)(conformance_Context ctx,
                                               const conformance_PairsHeard *event,
                                               void *userData);

/**
 * What a [`SendPairs`] carried.
 *
 * Subscribes to PairsHeard. `*handle` is what conformance_offPairsHeard takes; `destroy` and `options` may be
 * null.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onPairsHeard(conformance_Context ctx,
                                            conformance_PairsHeardCallback callback,
                                            void *userData,
                                            void (*destroy)(void *userData),
                                            const conformance_SubscribeOptions *options,
                                            conformance_Handle *handle,
                                            const conformance_Error **error);

/** End one subscription of conformance_onPairsHeard: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offPairsHeard(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onPairsHeard of this instance, as conformance_offPairsHeard does. */
CONFORMANCE_API conformance_Status conformance_offAllPairsHeard(conformance_Context ctx);

/* ---- Event NewtypesHeard ---- */

/** Called with each NewtypesHeard. `event` is valid until it returns. */
typedef void (*conformance_NewtypesHeardCallback)(conformance_Context ctx,
                                                  const conformance_NewtypesHeard *event,
                                                  void *userData);

/**
 * What a [`SendNewtypes`] carried.
 *
 * Subscribes to NewtypesHeard. `*handle` is what conformance_offNewtypesHeard takes; `destroy` and `options` may
 * be null.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onNewtypesHeard(conformance_Context ctx,
                                               conformance_NewtypesHeardCallback callback,
                                               void *userData,
                                               void (*destroy)(void *userData),
                                               const conformance_SubscribeOptions *options,
                                               conformance_Handle *handle,
                                               const conformance_Error **error);

/** End one subscription of conformance_onNewtypesHeard: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offNewtypesHeard(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onNewtypesHeard of this instance, as conformance_offNewtypesHeard does. */
CONFORMANCE_API conformance_Status conformance_offAllNewtypesHeard(conformance_Context ctx);

/* ---- Event CasesHeard ---- */

/** Called with each CasesHeard. `event` is valid until it returns. */
typedef void (*conformance_CasesHeardCallback)(conformance_Context ctx,
                                               const conformance_CasesHeard *event,
                                               void *userData);

/**
 * What a [`SendCases`] carried.
 *
 * Subscribes to CasesHeard. `*handle` is what conformance_offCasesHeard takes; `destroy` and `options` may be
 * null.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onCasesHeard(conformance_Context ctx,
                                            conformance_CasesHeardCallback callback,
                                            void *userData,
                                            void (*destroy)(void *userData),
                                            const conformance_SubscribeOptions *options,
                                            conformance_Handle *handle,
                                            const conformance_Error **error);

/** End one subscription of conformance_onCasesHeard: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offCasesHeard(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onCasesHeard of this instance, as conformance_offCasesHeard does. */
CONFORMANCE_API conformance_Status conformance_offAllCasesHeard(conformance_Context ctx);

/* ---- Event NestingsHeard ---- */

/** Called with each NestingsHeard. `event` is valid until it returns. */
typedef void (*conformance_NestingsHeardCallback)(conformance_Context ctx,
                                                  const conformance_NestingsHeard *event,
                                                  void *userData);

/**
 * What a [`SendNestings`] carried.
 *
 * Subscribes to NestingsHeard. `*handle` is what conformance_offNestingsHeard takes; `destroy` and `options` may
 * be null.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onNestingsHeard(conformance_Context ctx,
                                               conformance_NestingsHeardCallback callback,
                                               void *userData,
                                               void (*destroy)(void *userData),
                                               const conformance_SubscribeOptions *options,
                                               conformance_Handle *handle,
                                               const conformance_Error **error);

/** End one subscription of conformance_onNestingsHeard: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offNestingsHeard(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onNestingsHeard of this instance, as conformance_offNestingsHeard does. */
CONFORMANCE_API conformance_Status conformance_offAllNestingsHeard(conformance_Context ctx);

/* ---- Event NothingHeard ---- */

/** Called with each NothingHeard. `event` is valid until it returns. */
typedef void (*conformance_NothingHeardCallback)(conformance_Context ctx,
                                                 const conformance_NothingHeard *event,
                                                 void *userData);

/**
 * A [`SendNothing`] came.
 *
 * Subscribes to NothingHeard. `*handle` is what conformance_offNothingHeard takes; `destroy` and `options` may be
 * null.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onNothingHeard(conformance_Context ctx,
                                              conformance_NothingHeardCallback callback,
                                              void *userData,
                                              void (*destroy)(void *userData),
                                              const conformance_SubscribeOptions *options,
                                              conformance_Handle *handle,
                                              const conformance_Error **error);

/** End one subscription of conformance_onNothingHeard: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offNothingHeard(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onNothingHeard of this instance, as conformance_offNothingHeard does. */
CONFORMANCE_API conformance_Status conformance_offAllNothingHeard(conformance_Context ctx);

/* ---- Event DeepHeard ---- */

/** Called with each DeepHeard. `event` is valid until it returns. */
typedef void (*conformance_DeepHeardCallback)(conformance_Context ctx,
                                              const conformance_DeepHeard *event,
                                              void *userData);

/**
 * What a [`SendDeep`] carried.
 *
 * Subscribes to DeepHeard. `*handle` is what conformance_offDeepHeard takes; `destroy` and `options` may be null.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onDeepHeard(conformance_Context ctx,
                                           conformance_DeepHeardCallback callback,
                                           void *userData,
                                           void (*destroy)(void *userData),
                                           const conformance_SubscribeOptions *options,
                                           conformance_Handle *handle,
                                           const conformance_Error **error);

/** End one subscription of conformance_onDeepHeard: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offDeepHeard(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onDeepHeard of this instance, as conformance_offDeepHeard does. */
CONFORMANCE_API conformance_Status conformance_offAllDeepHeard(conformance_Context ctx);

/* ---- Event HoldBegan ---- */

/** Called with each HoldBegan. `event` is valid until it returns. */
typedef void (*conformance_HoldBeganCallback)(conformance_Context ctx,
                                              const conformance_HoldBegan *event,
                                              void *userData);

/**
 * A [`Hold`] has begun.
 *
 * Subscribes to HoldBegan. `*handle` is what conformance_offHoldBegan takes; `destroy` and `options` may be null.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onHoldBegan(conformance_Context ctx,
                                           conformance_HoldBeganCallback callback,
                                           void *userData,
                                           void (*destroy)(void *userData),
                                           const conformance_SubscribeOptions *options,
                                           conformance_Handle *handle,
                                           const conformance_Error **error);

/** End one subscription of conformance_onHoldBegan: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offHoldBegan(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onHoldBegan of this instance, as conformance_offHoldBegan does. */
CONFORMANCE_API conformance_Status conformance_offAllHoldBegan(conformance_Context ctx);

/* ---- Event HoldEnded ---- */

/** Called with each HoldEnded. `event` is valid until it returns. */
typedef void (*conformance_HoldEndedCallback)(conformance_Context ctx,
                                              const conformance_HoldEnded *event,
                                              void *userData);

/**
 * A [`Hold`] is over.
 *
 * Subscribes to HoldEnded. `*handle` is what conformance_offHoldEnded takes; `destroy` and `options` may be null.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_onHoldEnded(conformance_Context ctx,
                                           conformance_HoldEndedCallback callback,
                                           void *userData,
                                           void (*destroy)(void *userData),
                                           const conformance_SubscribeOptions *options,
                                           conformance_Handle *handle,
                                           const conformance_Error **error);

/** End one subscription of conformance_onHoldEnded: no call of its callback runs after OK. */
CONFORMANCE_API conformance_Status conformance_offHoldEnded(conformance_Context ctx, conformance_Handle handle);

/** End all subscriptions of conformance_onHoldEnded of this instance, as conformance_offHoldEnded does. */
CONFORMANCE_API conformance_Status conformance_offAllHoldEnded(conformance_Context ctx);

/* ---- Signal PushNewTypes ---- */

/**
 * Cause one [`Pushed`] of the same.
 *
 * @param pair Its tuple.
 * @param map Its map.
 * @param after Its duration.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_pushNewTypes(conformance_Context ctx,
                                            const conformance_TupleOfI32AndStr *pair,
                                            conformance_MapOfStrToI64 map,
                                            conformance_Duration after,
                                            const conformance_Error **error);

/* ---- Signal Poke ---- */

/**
 * Add to what [`PokeTotal`] answers.
 *
 * @param amount How much.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_poke(conformance_Context ctx,
                                    int64_t amount,
                                    const conformance_Error **error);

/* ---- Signal Prod ---- */

/** Cause one [`Everyone`]. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_prod(conformance_Context ctx,
                                    const conformance_Error **error);

/* ---- Signal Unhandled ---- */

/**
 * A signal that nothing handles.
 *
 * @param text Never read.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_unhandled(conformance_Context ctx,
                                         conformance_Str text,
                                         const conformance_Error **error);

/* ---- Signal SendScalars ---- */

/**
 * Cause one [`ScalarsHeard`] of the same.
 *
 * @param flag A truth value.
 * @param signed8 8 bits, signed.
 * @param signed16 16 bits, signed.
 * @param signed32 32 bits, signed.
 * @param signed64 64 bits, signed.
 * @param unsigned8 8 bits, unsigned.
 * @param unsigned16 16 bits, unsigned.
 * @param unsigned32 32 bits, unsigned.
 * @param unsigned64 64 bits, unsigned.
 * @param single Single precision.
 * @param doublePrecision Double precision.
 * @param letter A character.
 * @param text A text.
 * @param blob Bytes.
 * @param length A duration.
 * @param moment A moment.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_sendScalars(conformance_Context ctx,
                                           uint8_t flag,
                                           int8_t signed8,
                                           int16_t signed16,
                                           int32_t signed32,
                                           int64_t signed64,
                                           uint8_t unsigned8,
                                           uint16_t unsigned16,
                                           uint32_t unsigned32,
                                           uint64_t unsigned64,
                                           float single,
                                           double doublePrecision,
                                           uint32_t letter,
                                           conformance_Str text,
                                           conformance_Bytes blob,
                                           conformance_Duration length,
                                           conformance_SystemTime moment,
                                           const conformance_Error **error);

/* ---- Signal SendComposites ---- */

/**
 * Cause one [`CompositesHeard`] of the same.
 *
 * @param color A variant without data.
 * @param level A variant with a number at the end of what there is.
 * @param shape A variant with named data.
 * @param token A variant with unnamed data.
 * @param item A structure.
 * @param meters A newtype of a number.
 * @param label A newtype of a text.
 * @param seal A newtype of bytes.
 * @param ratio An alias of a number.
 * @param quad An alias of an array.
 * @param numbers A list of numbers.
 * @param corners An array of structures.
 * @param maybe A number or nothing.
 * @param byName A map in order.
 * @param byId A map without order.
 * @param pair A tuple.
 * @param tree A box.
 * @param list A type that is made of itself.
 * @param expr Variants that are made of the whole.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_sendComposites(conformance_Context ctx,
                                              conformance_Color color,
                                              conformance_Level level,
                                              const conformance_Shape *shape,
                                              const conformance_Token *token,
                                              const conformance_Item *item,
                                              conformance_Meters meters,
                                              conformance_Label label,
                                              conformance_Seal seal,
                                              conformance_Ratio ratio,
                                              const conformance_Quad *quad,
                                              conformance_VecOfI32 numbers,
                                              const conformance_ArrayOf2Item *corners,
                                              const conformance_OptionOfI64 *maybe,
                                              conformance_MapOfStrToI64 byName,
                                              conformance_MapOfU32ToItem byId,
                                              const conformance_TupleOfI32AndStr *pair,
                                              const conformance_Tree *tree,
                                              const conformance_List *list,
                                              const conformance_Expr *expr,
                                              const conformance_Error **error);

/* ---- Signal SendLists ---- */

/**
 * Cause one [`ListsHeard`] of the same.
 *
 * @param value They.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_sendLists(conformance_Context ctx,
                                         const conformance_Lists *value,
                                         const conformance_Error **error);

/* ---- Signal SendArrays ---- */

/**
 * Cause one [`ArraysHeard`] of the same.
 *
 * @param value They.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_sendArrays(conformance_Context ctx,
                                          const conformance_Arrays *value,
                                          const conformance_Error **error);

/* ---- Signal SendMaybes ---- */

/**
 * Cause one [`MaybesHeard`] of the same.
 *
 * @param value They.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_sendMaybes(conformance_Context ctx,
                                          const conformance_Maybes *value,
                                          const conformance_Error **error);

/* ---- Signal SendByKey ---- */

/**
 * Cause one [`ByKeyHeard`] of the same.
 *
 * @param value They.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_sendByKey(conformance_Context ctx,
                                         const conformance_ByKey *value,
                                         const conformance_Error **error);

/* ---- Signal SendByKeyUnsorted ---- */

/**
 * Cause one [`ByKeyUnsortedHeard`] of the same.
 *
 * @param value They.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_sendByKeyUnsorted(conformance_Context ctx,
                                                 const conformance_ByKeyUnsorted *value,
                                                 const conformance_Error **error);

/* ---- Signal SendPairs ---- */

/**
 * Cause one [`PairsHeard`] of the same.
 *
 * @param value They.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_sendPairs(conformance_Context ctx,
                                         const conformance_Pairs *value,
                                         const conformance_Error **error);

/* ---- Signal SendNewtypes ---- */

/**
 * Cause one [`NewtypesHeard`] of the same.
 *
 * @param value They.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_sendNewtypes(conformance_Context ctx,
                                            const conformance_Newtypes *value,
                                            const conformance_Error **error);

/* ---- Signal SendCases ---- */

/**
 * Cause one [`CasesHeard`] of the same.
 *
 * @param value They.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_sendCases(conformance_Context ctx,
                                         const conformance_Cases *value,
                                         const conformance_Error **error);

/* ---- Signal SendNestings ---- */

/**
 * Cause one [`NestingsHeard`] of the same.
 *
 * @param value They.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_sendNestings(conformance_Context ctx,
                                            const conformance_Nestings *value,
                                            const conformance_Error **error);

/* ---- Signal SendNothing ---- */

/** Cause one [`NothingHeard`]. */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_sendNothing(conformance_Context ctx,
                                           const conformance_Error **error);

/* ---- Signal SendDeep ---- */

/**
 * Cause one [`DeepHeard`] of the same.
 *
 * @param deep By its path.
 * @param spot By a longer one.
 */
CONFORMANCE_API
CONFORMANCE_NODISCARD
conformance_Status conformance_sendDeep(conformance_Context ctx,
                                        const conformance_Deep *deep,
                                        const conformance_Place *spot,
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
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Token_Number) == 8, sizeof_conformance_Token_Number);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Token_Number, field0) == 0, offsetof_conformance_Token_Number_field0);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Token_Constant) == 24, sizeof_conformance_Token_Constant);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Token_Constant, field0) == 0, offsetof_conformance_Token_Constant_field0);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Token_Constant, field1) == 8, offsetof_conformance_Token_Constant_field1);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Token_Item) == 40, sizeof_conformance_Token_Item);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Token_Item, field0) == 0, offsetof_conformance_Token_Item_field0);
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
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Lists) == 560, sizeof_conformance_Lists);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, flag) == 0, offsetof_conformance_Lists_flag);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, signed8) == 16, offsetof_conformance_Lists_signed8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, signed16) == 32, offsetof_conformance_Lists_signed16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, signed32) == 48, offsetof_conformance_Lists_signed32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, signed64) == 64, offsetof_conformance_Lists_signed64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, unsigned8) == 80, offsetof_conformance_Lists_unsigned8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, unsigned16) == 96, offsetof_conformance_Lists_unsigned16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, unsigned32) == 112, offsetof_conformance_Lists_unsigned32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, unsigned64) == 128, offsetof_conformance_Lists_unsigned64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, single) == 144, offsetof_conformance_Lists_single);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, doublePrecision) == 160, offsetof_conformance_Lists_doublePrecision);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, letter) == 176, offsetof_conformance_Lists_letter);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, text) == 192, offsetof_conformance_Lists_text);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, blob) == 208, offsetof_conformance_Lists_blob);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, length) == 224, offsetof_conformance_Lists_length);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, moment) == 240, offsetof_conformance_Lists_moment);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, color) == 256, offsetof_conformance_Lists_color);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, level) == 272, offsetof_conformance_Lists_level);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, shape) == 288, offsetof_conformance_Lists_shape);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, token) == 304, offsetof_conformance_Lists_token);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, item) == 320, offsetof_conformance_Lists_item);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, meters) == 336, offsetof_conformance_Lists_meters);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, label) == 352, offsetof_conformance_Lists_label);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, seal) == 368, offsetof_conformance_Lists_seal);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, ratio) == 384, offsetof_conformance_Lists_ratio);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, quad) == 400, offsetof_conformance_Lists_quad);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, numbers) == 416, offsetof_conformance_Lists_numbers);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, corners) == 432, offsetof_conformance_Lists_corners);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, maybe) == 448, offsetof_conformance_Lists_maybe);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, byName) == 464, offsetof_conformance_Lists_byName);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, byId) == 480, offsetof_conformance_Lists_byId);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, pair) == 496, offsetof_conformance_Lists_pair);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, tree) == 512, offsetof_conformance_Lists_tree);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, list) == 528, offsetof_conformance_Lists_list);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lists, expr) == 544, offsetof_conformance_Lists_expr);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Arrays) == 1088, sizeof_conformance_Arrays);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, flag) == 0, offsetof_conformance_Arrays_flag);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, signed8) == 2, offsetof_conformance_Arrays_signed8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, signed16) == 4, offsetof_conformance_Arrays_signed16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, signed32) == 8, offsetof_conformance_Arrays_signed32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, signed64) == 16, offsetof_conformance_Arrays_signed64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, unsigned8) == 32, offsetof_conformance_Arrays_unsigned8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, unsigned16) == 34, offsetof_conformance_Arrays_unsigned16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, unsigned32) == 40, offsetof_conformance_Arrays_unsigned32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, unsigned64) == 48, offsetof_conformance_Arrays_unsigned64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, single) == 64, offsetof_conformance_Arrays_single);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, doublePrecision) == 72, offsetof_conformance_Arrays_doublePrecision);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, letter) == 88, offsetof_conformance_Arrays_letter);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, text) == 96, offsetof_conformance_Arrays_text);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, blob) == 128, offsetof_conformance_Arrays_blob);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, length) == 160, offsetof_conformance_Arrays_length);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, moment) == 192, offsetof_conformance_Arrays_moment);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, color) == 224, offsetof_conformance_Arrays_color);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, level) == 232, offsetof_conformance_Arrays_level);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, shape) == 240, offsetof_conformance_Arrays_shape);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, token) == 320, offsetof_conformance_Arrays_token);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, item) == 416, offsetof_conformance_Arrays_item);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, meters) == 496, offsetof_conformance_Arrays_meters);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, label) == 512, offsetof_conformance_Arrays_label);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, seal) == 544, offsetof_conformance_Arrays_seal);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, ratio) == 576, offsetof_conformance_Arrays_ratio);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, quad) == 592, offsetof_conformance_Arrays_quad);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, numbers) == 624, offsetof_conformance_Arrays_numbers);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, corners) == 656, offsetof_conformance_Arrays_corners);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, maybe) == 816, offsetof_conformance_Arrays_maybe);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, byName) == 848, offsetof_conformance_Arrays_byName);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, byId) == 880, offsetof_conformance_Arrays_byId);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, pair) == 912, offsetof_conformance_Arrays_pair);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, tree) == 960, offsetof_conformance_Arrays_tree);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, list) == 976, offsetof_conformance_Arrays_list);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Arrays, expr) == 1008, offsetof_conformance_Arrays_expr);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Maybes) == 760, sizeof_conformance_Maybes);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, flag) == 0, offsetof_conformance_Maybes_flag);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, signed8) == 2, offsetof_conformance_Maybes_signed8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, signed16) == 4, offsetof_conformance_Maybes_signed16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, signed32) == 8, offsetof_conformance_Maybes_signed32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, signed64) == 16, offsetof_conformance_Maybes_signed64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, unsigned8) == 32, offsetof_conformance_Maybes_unsigned8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, unsigned16) == 34, offsetof_conformance_Maybes_unsigned16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, unsigned32) == 40, offsetof_conformance_Maybes_unsigned32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, unsigned64) == 48, offsetof_conformance_Maybes_unsigned64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, single) == 64, offsetof_conformance_Maybes_single);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, doublePrecision) == 72, offsetof_conformance_Maybes_doublePrecision);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, letter) == 88, offsetof_conformance_Maybes_letter);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, text) == 96, offsetof_conformance_Maybes_text);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, blob) == 120, offsetof_conformance_Maybes_blob);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, length) == 144, offsetof_conformance_Maybes_length);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, moment) == 168, offsetof_conformance_Maybes_moment);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, color) == 192, offsetof_conformance_Maybes_color);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, level) == 200, offsetof_conformance_Maybes_level);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, shape) == 208, offsetof_conformance_Maybes_shape);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, token) == 256, offsetof_conformance_Maybes_token);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, item) == 312, offsetof_conformance_Maybes_item);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, meters) == 360, offsetof_conformance_Maybes_meters);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, label) == 376, offsetof_conformance_Maybes_label);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, seal) == 400, offsetof_conformance_Maybes_seal);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, ratio) == 424, offsetof_conformance_Maybes_ratio);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, quad) == 440, offsetof_conformance_Maybes_quad);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, numbers) == 464, offsetof_conformance_Maybes_numbers);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, corners) == 488, offsetof_conformance_Maybes_corners);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, maybe) == 576, offsetof_conformance_Maybes_maybe);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, byName) == 600, offsetof_conformance_Maybes_byName);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, byId) == 624, offsetof_conformance_Maybes_byId);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, pair) == 648, offsetof_conformance_Maybes_pair);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, tree) == 680, offsetof_conformance_Maybes_tree);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, list) == 688, offsetof_conformance_Maybes_list);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Maybes, expr) == 712, offsetof_conformance_Maybes_expr);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Pairs) == 552, sizeof_conformance_Pairs);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Pairs, part0) == 0, offsetof_conformance_Pairs_part0);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Pairs, part1) == 56, offsetof_conformance_Pairs_part1);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Pairs, part2) == 296, offsetof_conformance_Pairs_part2);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_ByKey) == 320, sizeof_conformance_ByKey);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, flag) == 0, offsetof_conformance_ByKey_flag);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, signed8) == 16, offsetof_conformance_ByKey_signed8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, signed16) == 32, offsetof_conformance_ByKey_signed16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, signed32) == 48, offsetof_conformance_ByKey_signed32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, signed64) == 64, offsetof_conformance_ByKey_signed64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, unsigned8) == 80, offsetof_conformance_ByKey_unsigned8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, unsigned16) == 96, offsetof_conformance_ByKey_unsigned16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, unsigned32) == 112, offsetof_conformance_ByKey_unsigned32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, unsigned64) == 128, offsetof_conformance_ByKey_unsigned64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, letter) == 144, offsetof_conformance_ByKey_letter);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, text) == 160, offsetof_conformance_ByKey_text);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, name) == 176, offsetof_conformance_ByKey_name);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, color) == 192, offsetof_conformance_ByKey_color);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, level) == 208, offsetof_conformance_ByKey_level);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, label) == 224, offsetof_conformance_ByKey_label);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, newFlag) == 240, offsetof_conformance_ByKey_newFlag);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, newSigned64) == 256, offsetof_conformance_ByKey_newSigned64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, newLetter) == 272, offsetof_conformance_ByKey_newLetter);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, newColor) == 288, offsetof_conformance_ByKey_newColor);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKey, newLabel) == 304, offsetof_conformance_ByKey_newLabel);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_ByKeyUnsorted) == 320, sizeof_conformance_ByKeyUnsorted);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, flag) == 0, offsetof_conformance_ByKeyUnsorted_flag);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, signed8) == 16, offsetof_conformance_ByKeyUnsorted_signed8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, signed16) == 32, offsetof_conformance_ByKeyUnsorted_signed16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, signed32) == 48, offsetof_conformance_ByKeyUnsorted_signed32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, signed64) == 64, offsetof_conformance_ByKeyUnsorted_signed64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, unsigned8) == 80, offsetof_conformance_ByKeyUnsorted_unsigned8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, unsigned16) == 96, offsetof_conformance_ByKeyUnsorted_unsigned16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, unsigned32) == 112, offsetof_conformance_ByKeyUnsorted_unsigned32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, unsigned64) == 128, offsetof_conformance_ByKeyUnsorted_unsigned64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, letter) == 144, offsetof_conformance_ByKeyUnsorted_letter);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, text) == 160, offsetof_conformance_ByKeyUnsorted_text);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, name) == 176, offsetof_conformance_ByKeyUnsorted_name);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, color) == 192, offsetof_conformance_ByKeyUnsorted_color);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, level) == 208, offsetof_conformance_ByKeyUnsorted_level);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, label) == 224, offsetof_conformance_ByKeyUnsorted_label);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, newFlag) == 240, offsetof_conformance_ByKeyUnsorted_newFlag);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, newSigned64) == 256, offsetof_conformance_ByKeyUnsorted_newSigned64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, newLetter) == 272, offsetof_conformance_ByKeyUnsorted_newLetter);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, newColor) == 288, offsetof_conformance_ByKeyUnsorted_newColor);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsorted, newLabel) == 304, offsetof_conformance_ByKeyUnsorted_newLabel);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Newtypes) == 552, sizeof_conformance_Newtypes);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, flag) == 0, offsetof_conformance_Newtypes_flag);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, signed8) == 1, offsetof_conformance_Newtypes_signed8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, signed16) == 2, offsetof_conformance_Newtypes_signed16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, signed32) == 4, offsetof_conformance_Newtypes_signed32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, signed64) == 8, offsetof_conformance_Newtypes_signed64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, unsigned8) == 16, offsetof_conformance_Newtypes_unsigned8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, unsigned16) == 18, offsetof_conformance_Newtypes_unsigned16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, unsigned32) == 20, offsetof_conformance_Newtypes_unsigned32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, unsigned64) == 24, offsetof_conformance_Newtypes_unsigned64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, single) == 32, offsetof_conformance_Newtypes_single);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, doublePrecision) == 40, offsetof_conformance_Newtypes_doublePrecision);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, letter) == 48, offsetof_conformance_Newtypes_letter);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, text) == 56, offsetof_conformance_Newtypes_text);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, blob) == 72, offsetof_conformance_Newtypes_blob);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, length) == 88, offsetof_conformance_Newtypes_length);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, moment) == 104, offsetof_conformance_Newtypes_moment);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, color) == 120, offsetof_conformance_Newtypes_color);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, level) == 124, offsetof_conformance_Newtypes_level);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, shape) == 128, offsetof_conformance_Newtypes_shape);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, token) == 168, offsetof_conformance_Newtypes_token);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, item) == 216, offsetof_conformance_Newtypes_item);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, meters) == 256, offsetof_conformance_Newtypes_meters);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, label) == 264, offsetof_conformance_Newtypes_label);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, seal) == 280, offsetof_conformance_Newtypes_seal);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, ratio) == 296, offsetof_conformance_Newtypes_ratio);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, quad) == 304, offsetof_conformance_Newtypes_quad);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, numbers) == 320, offsetof_conformance_Newtypes_numbers);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, corners) == 336, offsetof_conformance_Newtypes_corners);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, maybe) == 416, offsetof_conformance_Newtypes_maybe);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, byName) == 432, offsetof_conformance_Newtypes_byName);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, byId) == 448, offsetof_conformance_Newtypes_byId);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, pair) == 464, offsetof_conformance_Newtypes_pair);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, tree) == 488, offsetof_conformance_Newtypes_tree);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, list) == 496, offsetof_conformance_Newtypes_list);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Newtypes, expr) == 512, offsetof_conformance_Newtypes_expr);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Cases_Scalars) == 120, sizeof_conformance_Cases_Scalars);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Scalars, field0) == 0, offsetof_conformance_Cases_Scalars_field0);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Scalars, field1) == 1, offsetof_conformance_Cases_Scalars_field1);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Scalars, field2) == 2, offsetof_conformance_Cases_Scalars_field2);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Scalars, field3) == 4, offsetof_conformance_Cases_Scalars_field3);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Scalars, field4) == 8, offsetof_conformance_Cases_Scalars_field4);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Scalars, field5) == 16, offsetof_conformance_Cases_Scalars_field5);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Scalars, field6) == 18, offsetof_conformance_Cases_Scalars_field6);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Scalars, field7) == 20, offsetof_conformance_Cases_Scalars_field7);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Scalars, field8) == 24, offsetof_conformance_Cases_Scalars_field8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Scalars, field9) == 32, offsetof_conformance_Cases_Scalars_field9);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Scalars, field10) == 40, offsetof_conformance_Cases_Scalars_field10);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Scalars, field11) == 48, offsetof_conformance_Cases_Scalars_field11);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Scalars, field12) == 56, offsetof_conformance_Cases_Scalars_field12);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Scalars, field13) == 72, offsetof_conformance_Cases_Scalars_field13);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Scalars, field14) == 88, offsetof_conformance_Cases_Scalars_field14);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Scalars, field15) == 104, offsetof_conformance_Cases_Scalars_field15);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Cases_Composites) == 432, sizeof_conformance_Cases_Composites);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field0) == 0, offsetof_conformance_Cases_Composites_field0);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field1) == 4, offsetof_conformance_Cases_Composites_field1);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field2) == 8, offsetof_conformance_Cases_Composites_field2);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field3) == 48, offsetof_conformance_Cases_Composites_field3);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field4) == 96, offsetof_conformance_Cases_Composites_field4);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field5) == 136, offsetof_conformance_Cases_Composites_field5);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field6) == 144, offsetof_conformance_Cases_Composites_field6);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field7) == 160, offsetof_conformance_Cases_Composites_field7);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field8) == 176, offsetof_conformance_Cases_Composites_field8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field9) == 184, offsetof_conformance_Cases_Composites_field9);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field10) == 200, offsetof_conformance_Cases_Composites_field10);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field11) == 216, offsetof_conformance_Cases_Composites_field11);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field12) == 296, offsetof_conformance_Cases_Composites_field12);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field13) == 312, offsetof_conformance_Cases_Composites_field13);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field14) == 328, offsetof_conformance_Cases_Composites_field14);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field15) == 344, offsetof_conformance_Cases_Composites_field15);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field16) == 368, offsetof_conformance_Cases_Composites_field16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field17) == 376, offsetof_conformance_Cases_Composites_field17);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Cases_Composites, field18) == 392, offsetof_conformance_Cases_Composites_field18);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_TestError_NotFound) == 8, sizeof_conformance_TestError_NotFound);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TestError_NotFound, id) == 0, offsetof_conformance_TestError_NotFound_id);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_TestError_Refused) == 32, sizeof_conformance_TestError_Refused);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TestError_Refused, reason) == 0, offsetof_conformance_TestError_Refused_reason);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TestError_Refused, codes) == 16, offsetof_conformance_TestError_Refused_codes);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Parcel) == 32, sizeof_conformance_Parcel);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Parcel, label) == 0, offsetof_conformance_Parcel_label);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Parcel, content) == 16, offsetof_conformance_Parcel_content);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Registry) == 16, sizeof_conformance_Registry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Registry, entries) == 0, offsetof_conformance_Registry_entries);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Lookup_Found) == 16, sizeof_conformance_Lookup_Found);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lookup_Found, field0) == 0, offsetof_conformance_Lookup_Found_field0);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Lookup_Partly) == 32, sizeof_conformance_Lookup_Partly);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lookup_Partly, registry) == 0, offsetof_conformance_Lookup_Partly_registry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Lookup_Partly, missing) == 16, offsetof_conformance_Lookup_Partly_missing);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Branch) == 24, sizeof_conformance_Branch);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Branch, value) == 0, offsetof_conformance_Branch_value);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Branch, left) == 8, offsetof_conformance_Branch_left);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Branch, right) == 16, offsetof_conformance_Branch_right);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Nestings) == 640, sizeof_conformance_Nestings);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, parcels) == 0, offsetof_conformance_Nestings_parcels);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, maybeNames) == 16, offsetof_conformance_Nestings_maybeNames);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, maybeItems) == 40, offsetof_conformance_Nestings_maybeItems);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, corners) == 56, offsetof_conformance_Nestings_corners);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, lookup) == 176, offsetof_conformance_Nestings_lookup);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, branch) == 216, offsetof_conformance_Nestings_branch);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, maybeMaybe) == 240, offsetof_conformance_Nestings_maybeMaybe);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, textsOrNothing) == 256, offsetof_conformance_Nestings_textsOrNothing);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, matrix) == 272, offsetof_conformance_Nestings_matrix);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, board) == 288, offsetof_conformance_Nestings_board);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, quads) == 296, offsetof_conformance_Nestings_quads);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, columns) == 312, offsetof_conformance_Nestings_columns);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, slots_) == 344, offsetof_conformance_Nestings_slots_);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, maybeQuad) == 360, offsetof_conformance_Nestings_maybeQuad);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, maps) == 384, offsetof_conformance_Nestings_maps);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, maybeMap) == 400, offsetof_conformance_Nestings_maybeMap);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, mapOfMaps) == 424, offsetof_conformance_Nestings_mapOfMaps);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, listsByColor) == 440, offsetof_conformance_Nestings_listsByColor);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, pairs) == 456, offsetof_conformance_Nestings_pairs);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, maybePair) == 472, offsetof_conformance_Nestings_maybePair);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, tuple) == 512, offsetof_conformance_Nestings_tuple);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, single) == 568, offsetof_conformance_Nestings_single);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, tuplesByName) == 584, offsetof_conformance_Nestings_tuplesByName);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, trees) == 600, offsetof_conformance_Nestings_trees);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, maybeTree) == 616, offsetof_conformance_Nestings_maybeTree);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Nestings, shapes) == 624, offsetof_conformance_Nestings_shapes);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Scalars) == 120, sizeof_conformance_Scalars);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Scalars, flag) == 0, offsetof_conformance_Scalars_flag);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Scalars, signed8) == 1, offsetof_conformance_Scalars_signed8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Scalars, signed16) == 2, offsetof_conformance_Scalars_signed16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Scalars, signed32) == 4, offsetof_conformance_Scalars_signed32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Scalars, signed64) == 8, offsetof_conformance_Scalars_signed64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Scalars, unsigned8) == 16, offsetof_conformance_Scalars_unsigned8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Scalars, unsigned16) == 18, offsetof_conformance_Scalars_unsigned16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Scalars, unsigned32) == 20, offsetof_conformance_Scalars_unsigned32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Scalars, unsigned64) == 24, offsetof_conformance_Scalars_unsigned64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Scalars, single) == 32, offsetof_conformance_Scalars_single);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Scalars, doublePrecision) == 40, offsetof_conformance_Scalars_doublePrecision);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Scalars, letter) == 48, offsetof_conformance_Scalars_letter);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Scalars, text) == 56, offsetof_conformance_Scalars_text);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Scalars, blob) == 72, offsetof_conformance_Scalars_blob);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Scalars, length) == 88, offsetof_conformance_Scalars_length);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Scalars, moment) == 104, offsetof_conformance_Scalars_moment);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Composites) == 432, sizeof_conformance_Composites);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, color) == 0, offsetof_conformance_Composites_color);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, level) == 4, offsetof_conformance_Composites_level);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, shape) == 8, offsetof_conformance_Composites_shape);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, token) == 48, offsetof_conformance_Composites_token);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, item) == 96, offsetof_conformance_Composites_item);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, meters) == 136, offsetof_conformance_Composites_meters);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, label) == 144, offsetof_conformance_Composites_label);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, seal) == 160, offsetof_conformance_Composites_seal);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, ratio) == 176, offsetof_conformance_Composites_ratio);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, quad) == 184, offsetof_conformance_Composites_quad);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, numbers) == 200, offsetof_conformance_Composites_numbers);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, corners) == 216, offsetof_conformance_Composites_corners);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, maybe) == 296, offsetof_conformance_Composites_maybe);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, byName) == 312, offsetof_conformance_Composites_byName);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, byId) == 328, offsetof_conformance_Composites_byId);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, pair) == 344, offsetof_conformance_Composites_pair);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, tree) == 368, offsetof_conformance_Composites_tree);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, list) == 376, offsetof_conformance_Composites_list);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Composites, expr) == 392, offsetof_conformance_Composites_expr);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_CarriesAll_Scalars) == 120, sizeof_conformance_CarriesAll_Scalars);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Scalars, flag) == 0, offsetof_conformance_CarriesAll_Scalars_flag);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Scalars, signed8) == 1, offsetof_conformance_CarriesAll_Scalars_signed8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Scalars, signed16) == 2, offsetof_conformance_CarriesAll_Scalars_signed16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Scalars, signed32) == 4, offsetof_conformance_CarriesAll_Scalars_signed32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Scalars, signed64) == 8, offsetof_conformance_CarriesAll_Scalars_signed64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Scalars, unsigned8) == 16, offsetof_conformance_CarriesAll_Scalars_unsigned8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Scalars, unsigned16) == 18, offsetof_conformance_CarriesAll_Scalars_unsigned16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Scalars, unsigned32) == 20, offsetof_conformance_CarriesAll_Scalars_unsigned32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Scalars, unsigned64) == 24, offsetof_conformance_CarriesAll_Scalars_unsigned64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Scalars, single) == 32, offsetof_conformance_CarriesAll_Scalars_single);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Scalars, doublePrecision) == 40, offsetof_conformance_CarriesAll_Scalars_doublePrecision);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Scalars, letter) == 48, offsetof_conformance_CarriesAll_Scalars_letter);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Scalars, text) == 56, offsetof_conformance_CarriesAll_Scalars_text);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Scalars, blob) == 72, offsetof_conformance_CarriesAll_Scalars_blob);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Scalars, length) == 88, offsetof_conformance_CarriesAll_Scalars_length);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Scalars, moment) == 104, offsetof_conformance_CarriesAll_Scalars_moment);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_CarriesAll_Composites) == 432, sizeof_conformance_CarriesAll_Composites);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, color) == 0, offsetof_conformance_CarriesAll_Composites_color);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, level) == 4, offsetof_conformance_CarriesAll_Composites_level);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, shape) == 8, offsetof_conformance_CarriesAll_Composites_shape);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, token) == 48, offsetof_conformance_CarriesAll_Composites_token);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, item) == 96, offsetof_conformance_CarriesAll_Composites_item);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, meters) == 136, offsetof_conformance_CarriesAll_Composites_meters);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, label) == 144, offsetof_conformance_CarriesAll_Composites_label);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, seal) == 160, offsetof_conformance_CarriesAll_Composites_seal);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, ratio) == 176, offsetof_conformance_CarriesAll_Composites_ratio);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, quad) == 184, offsetof_conformance_CarriesAll_Composites_quad);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, numbers) == 200, offsetof_conformance_CarriesAll_Composites_numbers);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, corners) == 216, offsetof_conformance_CarriesAll_Composites_corners);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, maybe) == 296, offsetof_conformance_CarriesAll_Composites_maybe);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, byName) == 312, offsetof_conformance_CarriesAll_Composites_byName);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, byId) == 328, offsetof_conformance_CarriesAll_Composites_byId);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, pair) == 344, offsetof_conformance_CarriesAll_Composites_pair);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, tree) == 368, offsetof_conformance_CarriesAll_Composites_tree);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, list) == 376, offsetof_conformance_CarriesAll_Composites_list);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Composites, expr) == 392, offsetof_conformance_CarriesAll_Composites_expr);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_CarriesAll_Containers) == 3048, sizeof_conformance_CarriesAll_Containers);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Containers, lists) == 0, offsetof_conformance_CarriesAll_Containers_lists);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Containers, arrays) == 560, offsetof_conformance_CarriesAll_Containers_arrays);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Containers, maybes) == 1648, offsetof_conformance_CarriesAll_Containers_maybes);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Containers, byKey) == 2408, offsetof_conformance_CarriesAll_Containers_byKey);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Containers, byKeyUnsorted) == 2728, offsetof_conformance_CarriesAll_Containers_byKeyUnsorted);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_CarriesAll_Nested) == 2184, sizeof_conformance_CarriesAll_Nested);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Nested, pairs) == 0, offsetof_conformance_CarriesAll_Nested_pairs);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Nested, newtypes) == 552, offsetof_conformance_CarriesAll_Nested_newtypes);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Nested, cases) == 1104, offsetof_conformance_CarriesAll_Nested_cases);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Nested, nestings) == 1544, offsetof_conformance_CarriesAll_Nested_nestings);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_CarriesAll_Unnamed) == 64, sizeof_conformance_CarriesAll_Unnamed);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Unnamed, field0) == 0, offsetof_conformance_CarriesAll_Unnamed_field0);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Unnamed, field1) == 8, offsetof_conformance_CarriesAll_Unnamed_field1);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CarriesAll_Unnamed, field2) == 24, offsetof_conformance_CarriesAll_Unnamed_field2);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Place) == 24, sizeof_conformance_Place);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Place, ticket) == 0, offsetof_conformance_Place_ticket);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Place, directions) == 8, offsetof_conformance_Place_directions);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Place, color) == 16, offsetof_conformance_Place_color);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Deep) == 32, sizeof_conformance_Deep);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Deep, number) == 0, offsetof_conformance_Deep_number);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Deep, spot) == 8, offsetof_conformance_Deep_spot);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Conditional) == 24, sizeof_conformance_Conditional);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Conditional, ticket) == 0, offsetof_conformance_Conditional_ticket);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Conditional, there) == 8, offsetof_conformance_Conditional_there);
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
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Noted) == 88, sizeof_conformance_Noted);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Noted, numbers) == 0, offsetof_conformance_Noted_numbers);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Noted, length) == 16, offsetof_conformance_Noted_length);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Noted, text) == 32, offsetof_conformance_Noted_text);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Noted, blob) == 56, offsetof_conformance_Noted_blob);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Noted, color) == 80, offsetof_conformance_Noted_color);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_ScalarsHeard) == 120, sizeof_conformance_ScalarsHeard);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ScalarsHeard, flag) == 0, offsetof_conformance_ScalarsHeard_flag);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ScalarsHeard, signed8) == 1, offsetof_conformance_ScalarsHeard_signed8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ScalarsHeard, signed16) == 2, offsetof_conformance_ScalarsHeard_signed16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ScalarsHeard, signed32) == 4, offsetof_conformance_ScalarsHeard_signed32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ScalarsHeard, signed64) == 8, offsetof_conformance_ScalarsHeard_signed64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ScalarsHeard, unsigned8) == 16, offsetof_conformance_ScalarsHeard_unsigned8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ScalarsHeard, unsigned16) == 18, offsetof_conformance_ScalarsHeard_unsigned16);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ScalarsHeard, unsigned32) == 20, offsetof_conformance_ScalarsHeard_unsigned32);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ScalarsHeard, unsigned64) == 24, offsetof_conformance_ScalarsHeard_unsigned64);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ScalarsHeard, single) == 32, offsetof_conformance_ScalarsHeard_single);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ScalarsHeard, doublePrecision) == 40, offsetof_conformance_ScalarsHeard_doublePrecision);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ScalarsHeard, letter) == 48, offsetof_conformance_ScalarsHeard_letter);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ScalarsHeard, text) == 56, offsetof_conformance_ScalarsHeard_text);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ScalarsHeard, blob) == 72, offsetof_conformance_ScalarsHeard_blob);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ScalarsHeard, length) == 88, offsetof_conformance_ScalarsHeard_length);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ScalarsHeard, moment) == 104, offsetof_conformance_ScalarsHeard_moment);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_CompositesHeard) == 456, sizeof_conformance_CompositesHeard);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, color) == 0, offsetof_conformance_CompositesHeard_color);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, level) == 4, offsetof_conformance_CompositesHeard_level);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, shape) == 8, offsetof_conformance_CompositesHeard_shape);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, token) == 48, offsetof_conformance_CompositesHeard_token);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, item) == 96, offsetof_conformance_CompositesHeard_item);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, meters) == 136, offsetof_conformance_CompositesHeard_meters);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, label) == 144, offsetof_conformance_CompositesHeard_label);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, seal) == 160, offsetof_conformance_CompositesHeard_seal);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, ratio) == 176, offsetof_conformance_CompositesHeard_ratio);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, quad) == 184, offsetof_conformance_CompositesHeard_quad);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, numbers) == 200, offsetof_conformance_CompositesHeard_numbers);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, corners) == 216, offsetof_conformance_CompositesHeard_corners);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, maybe) == 296, offsetof_conformance_CompositesHeard_maybe);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, byName) == 312, offsetof_conformance_CompositesHeard_byName);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, byId) == 328, offsetof_conformance_CompositesHeard_byId);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, pair) == 344, offsetof_conformance_CompositesHeard_pair);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, tree) == 368, offsetof_conformance_CompositesHeard_tree);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, list) == 400, offsetof_conformance_CompositesHeard_list);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CompositesHeard, expr) == 416, offsetof_conformance_CompositesHeard_expr);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_ListsHeard) == 560, sizeof_conformance_ListsHeard);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ListsHeard, value) == 0, offsetof_conformance_ListsHeard_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_ArraysHeard) == 1088, sizeof_conformance_ArraysHeard);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ArraysHeard, value) == 0, offsetof_conformance_ArraysHeard_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MaybesHeard) == 760, sizeof_conformance_MaybesHeard);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MaybesHeard, value) == 0, offsetof_conformance_MaybesHeard_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_ByKeyHeard) == 320, sizeof_conformance_ByKeyHeard);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyHeard, value) == 0, offsetof_conformance_ByKeyHeard_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_ByKeyUnsortedHeard) == 320, sizeof_conformance_ByKeyUnsortedHeard);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_ByKeyUnsortedHeard, value) == 0, offsetof_conformance_ByKeyUnsortedHeard_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_PairsHeard) == 552, sizeof_conformance_PairsHeard);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_PairsHeard, value) == 0, offsetof_conformance_PairsHeard_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_NewtypesHeard) == 552, sizeof_conformance_NewtypesHeard);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_NewtypesHeard, value) == 0, offsetof_conformance_NewtypesHeard_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_CasesHeard) == 440, sizeof_conformance_CasesHeard);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_CasesHeard, value) == 0, offsetof_conformance_CasesHeard_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_NestingsHeard) == 640, sizeof_conformance_NestingsHeard);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_NestingsHeard, value) == 0, offsetof_conformance_NestingsHeard_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_NothingHeard) == 1, sizeof_conformance_NothingHeard);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_DeepHeard) == 56, sizeof_conformance_DeepHeard);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_DeepHeard, deep) == 0, offsetof_conformance_DeepHeard_deep);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_DeepHeard, spot) == 32, offsetof_conformance_DeepHeard_spot);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_HoldBegan) == 4, sizeof_conformance_HoldBegan);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_HoldBegan, id) == 0, offsetof_conformance_HoldBegan_id);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_HoldEnded) == 8, sizeof_conformance_HoldEnded);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_HoldEnded, id) == 0, offsetof_conformance_HoldEnded_id);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_HoldEnded, finished) == 4, offsetof_conformance_HoldEnded_finished);
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
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar) == 56, sizeof_conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar, field0) == 0, offsetof_conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar_field0);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar, field1) == 1, offsetof_conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar_field1);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar, field2) == 2, offsetof_conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar_field2);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar, field3) == 4, offsetof_conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar_field3);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar, field4) == 8, offsetof_conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar_field4);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar, field5) == 16, offsetof_conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar_field5);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar, field6) == 18, offsetof_conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar_field6);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar, field7) == 20, offsetof_conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar_field7);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar, field8) == 24, offsetof_conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar_field8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar, field9) == 32, offsetof_conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar_field9);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar, field10) == 40, offsetof_conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar_field10);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar, field11) == 48, offsetof_conformance_TupleOfBoolAndI8AndI16AndI32AndI64AndU8AndU16AndU32AndU64AndF32AndF64AndChar_field11);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal) == 240, sizeof_conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal, field0) == 0, offsetof_conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal_field0);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal, field1) == 16, offsetof_conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal_field1);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal, field2) == 32, offsetof_conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal_field2);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal, field3) == 48, offsetof_conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal_field3);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal, field4) == 64, offsetof_conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal_field4);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal, field5) == 68, offsetof_conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal_field5);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal, field6) == 72, offsetof_conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal_field6);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal, field7) == 112, offsetof_conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal_field7);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal, field8) == 160, offsetof_conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal_field8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal, field9) == 200, offsetof_conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal_field9);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal, field10) == 208, offsetof_conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal_field10);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal, field11) == 224, offsetof_conformance_TupleOfStrAndBytesAndDurationAndSystemTimeAndColorAndLevelAndShapeAndTokenAndItemAndMetersAndLabelAndSeal_field11);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr) == 256, sizeof_conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr, field0) == 0, offsetof_conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr_field0);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr, field1) == 8, offsetof_conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr_field1);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr, field2) == 24, offsetof_conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr_field2);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr, field3) == 40, offsetof_conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr_field3);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr, field4) == 120, offsetof_conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr_field4);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr, field5) == 136, offsetof_conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr_field5);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr, field6) == 152, offsetof_conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr_field6);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr, field7) == 168, offsetof_conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr_field7);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr, field8) == 192, offsetof_conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr_field8);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr, field9) == 200, offsetof_conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr_field9);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr, field10) == 216, offsetof_conformance_TupleOfRatioAndQuadAndVecOfI32AndArrayOf2ItemAndOptionOfI64AndMapOfStrToI64AndMapOfU32ToItemAndTupleOfI32AndStrAndBoxOfTreeAndListAndExpr_field10);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfBoolToBool_Entry) == 2, sizeof_conformance_MapOfBoolToBool_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfBoolToBool_Entry, key) == 0, offsetof_conformance_MapOfBoolToBool_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfBoolToBool_Entry, value) == 1, offsetof_conformance_MapOfBoolToBool_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfI8ToI8_Entry) == 2, sizeof_conformance_MapOfI8ToI8_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI8ToI8_Entry, key) == 0, offsetof_conformance_MapOfI8ToI8_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI8ToI8_Entry, value) == 1, offsetof_conformance_MapOfI8ToI8_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfI16ToI16_Entry) == 4, sizeof_conformance_MapOfI16ToI16_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI16ToI16_Entry, key) == 0, offsetof_conformance_MapOfI16ToI16_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI16ToI16_Entry, value) == 2, offsetof_conformance_MapOfI16ToI16_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfI32ToI32_Entry) == 8, sizeof_conformance_MapOfI32ToI32_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI32ToI32_Entry, key) == 0, offsetof_conformance_MapOfI32ToI32_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI32ToI32_Entry, value) == 4, offsetof_conformance_MapOfI32ToI32_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfI64ToI64_Entry) == 16, sizeof_conformance_MapOfI64ToI64_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI64ToI64_Entry, key) == 0, offsetof_conformance_MapOfI64ToI64_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI64ToI64_Entry, value) == 8, offsetof_conformance_MapOfI64ToI64_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfU8ToU8_Entry) == 2, sizeof_conformance_MapOfU8ToU8_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU8ToU8_Entry, key) == 0, offsetof_conformance_MapOfU8ToU8_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU8ToU8_Entry, value) == 1, offsetof_conformance_MapOfU8ToU8_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfU16ToU16_Entry) == 4, sizeof_conformance_MapOfU16ToU16_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU16ToU16_Entry, key) == 0, offsetof_conformance_MapOfU16ToU16_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU16ToU16_Entry, value) == 2, offsetof_conformance_MapOfU16ToU16_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfU32ToU32_Entry) == 8, sizeof_conformance_MapOfU32ToU32_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU32ToU32_Entry, key) == 0, offsetof_conformance_MapOfU32ToU32_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU32ToU32_Entry, value) == 4, offsetof_conformance_MapOfU32ToU32_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfU64ToU64_Entry) == 16, sizeof_conformance_MapOfU64ToU64_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU64ToU64_Entry, key) == 0, offsetof_conformance_MapOfU64ToU64_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU64ToU64_Entry, value) == 8, offsetof_conformance_MapOfU64ToU64_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfCharToF32_Entry) == 8, sizeof_conformance_MapOfCharToF32_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfCharToF32_Entry, key) == 0, offsetof_conformance_MapOfCharToF32_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfCharToF32_Entry, value) == 4, offsetof_conformance_MapOfCharToF32_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfStrToF64_Entry) == 24, sizeof_conformance_MapOfStrToF64_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfStrToF64_Entry, key) == 0, offsetof_conformance_MapOfStrToF64_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfStrToF64_Entry, value) == 16, offsetof_conformance_MapOfStrToF64_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfNameToChar_Entry) == 24, sizeof_conformance_MapOfNameToChar_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNameToChar_Entry, key) == 0, offsetof_conformance_MapOfNameToChar_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNameToChar_Entry, value) == 16, offsetof_conformance_MapOfNameToChar_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfColorToStr_Entry) == 24, sizeof_conformance_MapOfColorToStr_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfColorToStr_Entry, key) == 0, offsetof_conformance_MapOfColorToStr_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfColorToStr_Entry, value) == 8, offsetof_conformance_MapOfColorToStr_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfLevelToBytes_Entry) == 24, sizeof_conformance_MapOfLevelToBytes_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfLevelToBytes_Entry, key) == 0, offsetof_conformance_MapOfLevelToBytes_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfLevelToBytes_Entry, value) == 8, offsetof_conformance_MapOfLevelToBytes_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfLabelToDuration_Entry) == 32, sizeof_conformance_MapOfLabelToDuration_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfLabelToDuration_Entry, key) == 0, offsetof_conformance_MapOfLabelToDuration_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfLabelToDuration_Entry, value) == 16, offsetof_conformance_MapOfLabelToDuration_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfNewFlagToSystemTime_Entry) == 24, sizeof_conformance_MapOfNewFlagToSystemTime_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewFlagToSystemTime_Entry, key) == 0, offsetof_conformance_MapOfNewFlagToSystemTime_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewFlagToSystemTime_Entry, value) == 8, offsetof_conformance_MapOfNewFlagToSystemTime_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfNewSigned64ToColor_Entry) == 16, sizeof_conformance_MapOfNewSigned64ToColor_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewSigned64ToColor_Entry, key) == 0, offsetof_conformance_MapOfNewSigned64ToColor_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewSigned64ToColor_Entry, value) == 8, offsetof_conformance_MapOfNewSigned64ToColor_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfNewLetterToLevel_Entry) == 8, sizeof_conformance_MapOfNewLetterToLevel_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewLetterToLevel_Entry, key) == 0, offsetof_conformance_MapOfNewLetterToLevel_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewLetterToLevel_Entry, value) == 4, offsetof_conformance_MapOfNewLetterToLevel_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfNewColorToShape_Entry) == 48, sizeof_conformance_MapOfNewColorToShape_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewColorToShape_Entry, key) == 0, offsetof_conformance_MapOfNewColorToShape_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewColorToShape_Entry, value) == 8, offsetof_conformance_MapOfNewColorToShape_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfNewLabelToToken_Entry) == 64, sizeof_conformance_MapOfNewLabelToToken_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewLabelToToken_Entry, key) == 0, offsetof_conformance_MapOfNewLabelToToken_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewLabelToToken_Entry, value) == 16, offsetof_conformance_MapOfNewLabelToToken_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfBoolToItem_Entry) == 48, sizeof_conformance_MapOfBoolToItem_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfBoolToItem_Entry, key) == 0, offsetof_conformance_MapOfBoolToItem_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfBoolToItem_Entry, value) == 8, offsetof_conformance_MapOfBoolToItem_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfI8ToMeters_Entry) == 16, sizeof_conformance_MapOfI8ToMeters_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI8ToMeters_Entry, key) == 0, offsetof_conformance_MapOfI8ToMeters_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI8ToMeters_Entry, value) == 8, offsetof_conformance_MapOfI8ToMeters_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfI16ToLabel_Entry) == 24, sizeof_conformance_MapOfI16ToLabel_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI16ToLabel_Entry, key) == 0, offsetof_conformance_MapOfI16ToLabel_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI16ToLabel_Entry, value) == 8, offsetof_conformance_MapOfI16ToLabel_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfI32ToSeal_Entry) == 24, sizeof_conformance_MapOfI32ToSeal_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI32ToSeal_Entry, key) == 0, offsetof_conformance_MapOfI32ToSeal_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI32ToSeal_Entry, value) == 8, offsetof_conformance_MapOfI32ToSeal_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfI64ToRatio_Entry) == 16, sizeof_conformance_MapOfI64ToRatio_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI64ToRatio_Entry, key) == 0, offsetof_conformance_MapOfI64ToRatio_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI64ToRatio_Entry, value) == 8, offsetof_conformance_MapOfI64ToRatio_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfU8ToQuad_Entry) == 20, sizeof_conformance_MapOfU8ToQuad_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU8ToQuad_Entry, key) == 0, offsetof_conformance_MapOfU8ToQuad_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU8ToQuad_Entry, value) == 4, offsetof_conformance_MapOfU8ToQuad_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfU16ToVecOfI32_Entry) == 24, sizeof_conformance_MapOfU16ToVecOfI32_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU16ToVecOfI32_Entry, key) == 0, offsetof_conformance_MapOfU16ToVecOfI32_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU16ToVecOfI32_Entry, value) == 8, offsetof_conformance_MapOfU16ToVecOfI32_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfU32ToArrayOf2Item_Entry) == 88, sizeof_conformance_MapOfU32ToArrayOf2Item_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU32ToArrayOf2Item_Entry, key) == 0, offsetof_conformance_MapOfU32ToArrayOf2Item_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU32ToArrayOf2Item_Entry, value) == 8, offsetof_conformance_MapOfU32ToArrayOf2Item_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfU64ToOptionOfI64_Entry) == 24, sizeof_conformance_MapOfU64ToOptionOfI64_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU64ToOptionOfI64_Entry, key) == 0, offsetof_conformance_MapOfU64ToOptionOfI64_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU64ToOptionOfI64_Entry, value) == 8, offsetof_conformance_MapOfU64ToOptionOfI64_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfCharToMapOfStrToI64_Entry) == 24, sizeof_conformance_MapOfCharToMapOfStrToI64_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfCharToMapOfStrToI64_Entry, key) == 0, offsetof_conformance_MapOfCharToMapOfStrToI64_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfCharToMapOfStrToI64_Entry, value) == 8, offsetof_conformance_MapOfCharToMapOfStrToI64_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfStrToMapOfU32ToItem_Entry) == 32, sizeof_conformance_MapOfStrToMapOfU32ToItem_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfStrToMapOfU32ToItem_Entry, key) == 0, offsetof_conformance_MapOfStrToMapOfU32ToItem_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfStrToMapOfU32ToItem_Entry, value) == 16, offsetof_conformance_MapOfStrToMapOfU32ToItem_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfNameToTupleOfI32AndStr_Entry) == 40, sizeof_conformance_MapOfNameToTupleOfI32AndStr_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNameToTupleOfI32AndStr_Entry, key) == 0, offsetof_conformance_MapOfNameToTupleOfI32AndStr_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNameToTupleOfI32AndStr_Entry, value) == 16, offsetof_conformance_MapOfNameToTupleOfI32AndStr_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfColorToBoxOfTree_Entry) == 16, sizeof_conformance_MapOfColorToBoxOfTree_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfColorToBoxOfTree_Entry, key) == 0, offsetof_conformance_MapOfColorToBoxOfTree_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfColorToBoxOfTree_Entry, value) == 8, offsetof_conformance_MapOfColorToBoxOfTree_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfLevelToList_Entry) == 24, sizeof_conformance_MapOfLevelToList_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfLevelToList_Entry, key) == 0, offsetof_conformance_MapOfLevelToList_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfLevelToList_Entry, value) == 8, offsetof_conformance_MapOfLevelToList_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfLabelToExpr_Entry) == 56, sizeof_conformance_MapOfLabelToExpr_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfLabelToExpr_Entry, key) == 0, offsetof_conformance_MapOfLabelToExpr_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfLabelToExpr_Entry, value) == 16, offsetof_conformance_MapOfLabelToExpr_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfNewFlagToBool_Entry) == 2, sizeof_conformance_MapOfNewFlagToBool_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewFlagToBool_Entry, key) == 0, offsetof_conformance_MapOfNewFlagToBool_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewFlagToBool_Entry, value) == 1, offsetof_conformance_MapOfNewFlagToBool_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfNewSigned64ToI8_Entry) == 16, sizeof_conformance_MapOfNewSigned64ToI8_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewSigned64ToI8_Entry, key) == 0, offsetof_conformance_MapOfNewSigned64ToI8_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewSigned64ToI8_Entry, value) == 8, offsetof_conformance_MapOfNewSigned64ToI8_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfNewLetterToI16_Entry) == 8, sizeof_conformance_MapOfNewLetterToI16_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewLetterToI16_Entry, key) == 0, offsetof_conformance_MapOfNewLetterToI16_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewLetterToI16_Entry, value) == 4, offsetof_conformance_MapOfNewLetterToI16_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfNewColorToI32_Entry) == 8, sizeof_conformance_MapOfNewColorToI32_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewColorToI32_Entry, key) == 0, offsetof_conformance_MapOfNewColorToI32_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewColorToI32_Entry, value) == 4, offsetof_conformance_MapOfNewColorToI32_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfNewLabelToI64_Entry) == 24, sizeof_conformance_MapOfNewLabelToI64_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewLabelToI64_Entry, key) == 0, offsetof_conformance_MapOfNewLabelToI64_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfNewLabelToI64_Entry, value) == 16, offsetof_conformance_MapOfNewLabelToI64_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfStrToItem_Entry) == 56, sizeof_conformance_MapOfStrToItem_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfStrToItem_Entry, key) == 0, offsetof_conformance_MapOfStrToItem_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfStrToItem_Entry, value) == 16, offsetof_conformance_MapOfStrToItem_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfStrToBytes_Entry) == 32, sizeof_conformance_MapOfStrToBytes_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfStrToBytes_Entry, key) == 0, offsetof_conformance_MapOfStrToBytes_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfStrToBytes_Entry, value) == 16, offsetof_conformance_MapOfStrToBytes_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfI32ToMapOfStrToBytes_Entry) == 24, sizeof_conformance_MapOfI32ToMapOfStrToBytes_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI32ToMapOfStrToBytes_Entry, key) == 0, offsetof_conformance_MapOfI32ToMapOfStrToBytes_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfI32ToMapOfStrToBytes_Entry, value) == 8, offsetof_conformance_MapOfI32ToMapOfStrToBytes_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfColorToVecOfItem_Entry) == 24, sizeof_conformance_MapOfColorToVecOfItem_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfColorToVecOfItem_Entry, key) == 0, offsetof_conformance_MapOfColorToVecOfItem_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfColorToVecOfItem_Entry, value) == 8, offsetof_conformance_MapOfColorToVecOfItem_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_TupleOfSealAndOptionOfMeters) == 32, sizeof_conformance_TupleOfSealAndOptionOfMeters);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfSealAndOptionOfMeters, field0) == 0, offsetof_conformance_TupleOfSealAndOptionOfMeters_field0);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfSealAndOptionOfMeters, field1) == 16, offsetof_conformance_TupleOfSealAndOptionOfMeters_field1);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfCharToLabel_Entry) == 24, sizeof_conformance_MapOfCharToLabel_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfCharToLabel_Entry, key) == 0, offsetof_conformance_MapOfCharToLabel_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfCharToLabel_Entry, value) == 8, offsetof_conformance_MapOfCharToLabel_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel) == 56, sizeof_conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel, field0) == 0, offsetof_conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel_field0);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel, field1) == 8, offsetof_conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel_field1);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel, field2) == 24, offsetof_conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel_field2);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel, field3) == 40, offsetof_conformance_TupleOfTupleOfU8AndBoolAndVecOfShapeAndArrayOf2RatioAndMapOfCharToLabel_field3);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_TupleOfDuration) == 16, sizeof_conformance_TupleOfDuration);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfDuration, field0) == 0, offsetof_conformance_TupleOfDuration_field0);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_TupleOfDurationAndSystemTime) == 32, sizeof_conformance_TupleOfDurationAndSystemTime);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfDurationAndSystemTime, field0) == 0, offsetof_conformance_TupleOfDurationAndSystemTime_field0);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_TupleOfDurationAndSystemTime, field1) == 16, offsetof_conformance_TupleOfDurationAndSystemTime_field1);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfStrToTupleOfDurationAndSystemTime_Entry) == 48, sizeof_conformance_MapOfStrToTupleOfDurationAndSystemTime_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfStrToTupleOfDurationAndSystemTime_Entry, key) == 0, offsetof_conformance_MapOfStrToTupleOfDurationAndSystemTime_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfStrToTupleOfDurationAndSystemTime_Entry, value) == 16, offsetof_conformance_MapOfStrToTupleOfDurationAndSystemTime_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_MapOfU32ToI32_Entry) == 8, sizeof_conformance_MapOfU32ToI32_Entry);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU32ToI32_Entry, key) == 0, offsetof_conformance_MapOfU32ToI32_Entry_key);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_MapOfU32ToI32_Entry, value) == 4, offsetof_conformance_MapOfU32ToI32_Entry_value);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_Duration) == 16, sizeof_conformance_Duration);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Duration, sec) == 0, offsetof_conformance_Duration_sec);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_Duration, nsec) == 8, offsetof_conformance_Duration_nsec);
CONFORMANCE_STATIC_ASSERT(sizeof(conformance_SystemTime) == 16, sizeof_conformance_SystemTime);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_SystemTime, sec) == 0, offsetof_conformance_SystemTime_sec);
CONFORMANCE_STATIC_ASSERT(offsetof(conformance_SystemTime, nsec) == 8, offsetof_conformance_SystemTime_nsec);

#endif /* CONFORMANCE_H */
