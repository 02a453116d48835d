/*
 * mylib 0.1.0: A device monitor: probes devices over TCP and tells C, C++ and Python programs what it sees.
 *
 * Made by brokers-codegen from the library's declarations; do not edit.
 *
 *     mylib_Options options = MYLIB_OPTIONS_INIT;
 *     mylib_Context ctx;
 *     const mylib_Error *error;
 *     if (mylib_createContext(&options, &ctx, &error) != MYLIB_OK) {
 *         fprintf(stderr, "%s\n", error->message);
 *         mylib_free(error);
 *         return 1;
 *     }
 *     ... mylib_initializeRequest first, then requests, subscriptions and signals ...
 *     mylib_shutdown(ctx);
 *
 * What follows holds for every function; at each of them stands only what is different there.
 *
 * Instances  Any number may live at once; nothing of one is seen by another.
 * Threads    Every function may be called from any thread at any time, also from callbacks.
 * Ownership  What comes out through a pointer is read-only and the caller's: release it with mylib_free, on any thread,
 *            also after the instance ended. What a callback is handed is the library's, and valid until it returns.
 *            What goes in has to be valid during the call; nothing of it is kept, except `userData`.
 * Errors     A function that can fail returns a mylib_Status other than MYLIB_OK and sets `*error`, unless `error` is
 *            null; mylib_lastError has the same error then. Other out parameters are left as they were.
 * Requests   A plain call blocks until the answer is there or its deadline passed: that of the call, of the request's
 *            declaration, of the instance, or 30 s, the first there is. Forms that end with Within and Async take it as
 *            `timeoutMs`: milliseconds, MYLIB_TIMEOUT_DEFAULT (that of the others) or MYLIB_TIMEOUT_NONE.
 * Async      Forms that end with Async return at once. After OK `callback` is called exactly once, maybe before that, where
 *            callbacks of events run too: with the answer, or why there is none, such as CANCELLED, or SHUTDOWN if
 *            the instance ends. After a failure it is never called; AGAIN is one: as many calls as the instance allows
 *            have no answer yet. `*requestId`, set before `callback` is called, is what mylib_cancel takes; `requestId`
 *            may be null. AsyncDirect is for wrappers, which complete a future or wake somebody: `callback` is called by
 *            the thread that has the answer (one that runs providers, cancels, shuts down or watches deadlines), has to
 *            be quick, and must not block or call this library, other than by mylib_post. Where Async says AGAIN it
 *            waits for its turn, except inside callbacks.
 * Events     `callback` sees each event emitted after the subscription, in order, one at a time: on the instance's delivery
 *            thread; where a program with a loop of its own calls mylib_dispatch; or on a thread of its own if the
 *            subscription is isolated. `destroy`, if not null, is called with `userData` exactly once, when the
 *            subscription is gone, but not if subscribing failed.
 *            mylib_off... functions wait for a running callback: do not hold a lock that it takes. After 5 s
 *            it is TIMEOUT: the subscription is closed, and `destroy` follows when the callback returns. On a delivery
 *            thread they take effect at once and do not wait.
 * Signals    go one way, and return at once: OK is accepted, not handled; NO_PROVIDER: nobody handles it; AGAIN: the queue
 *            is full.
 * Strings    are UTF-8, pointer and length, not terminated. Names and messages marked so end with NUL as well.
 * Nesting    A value whose type is made of itself may have 128 levels: one with more is MYLIB_INVALID_ARGUMENT
 *            as an argument, MYLIB_LIMIT as an answer, and lost as an event.
 */
#ifndef MYLIB_H
#define MYLIB_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Define MYLIB_STATIC when linking the static library on Windows. */
#if defined(_WIN32) && !defined(MYLIB_STATIC)
#define MYLIB_API __declspec(dllimport)
#else
#define MYLIB_API
#endif

/* Before functions whose result has to be looked at. */
#if defined(__GNUC__)
#define MYLIB_NODISCARD __attribute__((warn_unused_result))
#elif defined(_MSC_VER)
#define MYLIB_NODISCARD _Check_return_
#else
#define MYLIB_NODISCARD
#endif

/* Before functions that later versions may not have any more, with what to use instead. */
#if defined(__GNUC__)
#define MYLIB_DEPRECATED(instead) __attribute__((deprecated(instead)))
#elif defined(_MSC_VER)
#define MYLIB_DEPRECATED(instead) __declspec(deprecated(instead))
#else
#define MYLIB_DEPRECATED(instead)
#endif

#if defined(__cplusplus)
#define MYLIB_STATIC_ASSERT(condition, name) static_assert(condition, #name)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define MYLIB_STATIC_ASSERT(condition, name) _Static_assert(condition, #name)
#else
#define MYLIB_STATIC_ASSERT(condition, name) typedef char mylib_assert_##name[(condition) ? 1 : -1]
#endif

/* The ABI this header describes. */
#define MYLIB_ABI_VERSION 1

/*
 * The shape of everything this header describes: a library where any of it is missing or has another shape refuses
 * mylib_createContext. What a library has besides does not matter. A program that is to work with libraries that lack
 * what it does not use puts a list of its own into the options, with the lines of what it does use.
 */
#define MYLIB_FINGERPRINTS_LIST  \
    "InitializeRequest=e2dc5fada1f0e3f4;" \
    "AddDevice=01430ae6248a7dc9;" \
    "RemoveDevice=cd87df7dbeab0999;" \
    "GetDevice=f61f1278e1e607b0;" \
    "ListDevices=b83b87753cc48855;" \
    "GetSensorData=67dc532bdf545dde;" \
    "GetDeviceTags=e49b905f2b536950;" \
    "GetDeviceCapabilities=8442356fe8ae69e8;" \
    "LastReading=84d206b242748e29;" \
    "DeviceDiscovered=1b94a30d9cc7eb5b;" \
    "DeviceStatusChanged=1db8823d6bc5a9db;" \
    "SensorAlert=4faf81e2d02643ab;" \
    "DeviceBatch=3099cd5da127edb9;" \
    "IngestReading=2a8f302507ccb673;"
#ifdef __GNUC__ /* C compilers may warn of a text of more than 4095 characters, but not of an extension. */
#define MYLIB_FINGERPRINTS __extension__ MYLIB_FINGERPRINTS_LIST
#else
#define MYLIB_FINGERPRINTS MYLIB_FINGERPRINTS_LIST
#endif

/* All of that in one number, for mylib.hpp to see that it is beside the header it was made with. */
#define MYLIB_SURFACE 0xac64df1d80c6ced2

/* For parameters in milliseconds. */
#define MYLIB_TIMEOUT_DEFAULT 0u
#define MYLIB_TIMEOUT_NONE 0xFFFFFFFFu

/* Initializers; later versions of the structs grow at their ends only. */
#define MYLIB_OPTIONS_INIT \
    {sizeof(mylib_Options), MYLIB_ABI_VERSION, MYLIB_FINGERPRINTS, 0, 0, 0, 0, 0, NULL, NULL, NULL}
#define MYLIB_SUBSCRIBE_OPTIONS_INIT {sizeof(mylib_SubscribeOptions), 0, 0, 0, 0, NULL}
#define MYLIB_STATS_INIT {sizeof(mylib_Stats), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/* For printf: printf("name " MYLIB_STR_FMT "\n", MYLIB_STR_ARG(device->name)); */
#define MYLIB_STR_FMT "%.*s"
#define MYLIB_STR_ARG(s) (int)(s).len, (s).ptr

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Shared types ------------------------------------------------------------------------------------------------ */

/** A library instance. Never 0; a number that is not the handle of a living instance is refused, whatever it is. */
typedef uint64_t mylib_Context;

/** A subscription. Never 0, and never the handle of another subscription in this process, not even of an ended one. */
typedef uint64_t mylib_Handle;

/** An asynchronous call of an instance. Never 0. */
typedef uint64_t mylib_RequestId;

/** The outcome of a call: 0 is success, everything else a failure. The numbers are listed below and never change. */
typedef int32_t mylib_Status;

/**
 * A string: `len` bytes of UTF-8 from `ptr` on, not terminated.
 *
 * Going in, it needs to be valid during the call only, and `ptr` may be null if `len` is 0. Coming out, it lives as
 * long as the answer or event it is part of, and `ptr` is never null.
 */
typedef struct mylib_Str {
    /** The first byte. */
    const char *ptr;
    /** How many bytes. */
    size_t len;
} mylib_Str;

/** A block of bytes: `len` bytes from `ptr` on. Valid as long as a string in its place would be. */
typedef struct mylib_Bytes {
    /** The first byte; may be null if `len` is 0. */
    const uint8_t *ptr;
    /** How many bytes. */
    size_t len;
} mylib_Bytes;

/**
 * A length of time.
 *
 * Never negative: going in, a length with `sec` below 0 or `nsec` above 999,999,999 is refused. Coming out, one of
 * more seconds than `sec` can hold is the longest that there is.
 */
typedef struct mylib_Duration {
    /** Whole seconds. */
    int64_t sec;
    /** Nanoseconds besides, 0 to 999,999,999. */
    uint32_t nsec;
} mylib_Duration;

/**
 * A moment: the time since 1970-01-01 00:00:00 UTC, leap seconds not counted.
 *
 * Going in, one with `nsec` above 999,999,999, or one that the platform cannot hold, is refused.
 */
typedef struct mylib_SystemTime {
    /** Whole seconds, negative for a moment before 1970. */
    int64_t sec;
    /** Nanoseconds that follow after them, 0 to 999,999,999: half a second before 1970 is -1 and 500,000,000. */
    uint32_t nsec;
} mylib_SystemTime;

/**
 * Why a call failed.
 *
 * Read-only. One that came through an `error` parameter belongs to the caller, who releases it, on any thread and also
 * after the instance is gone; the one of `lastError` belongs to the thread and is never released by the caller.
 */
typedef struct mylib_Error {
    /** What the call returned. */
    mylib_Status status;
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
} mylib_Error;

/** Called on a thread of the library, with what the thread is for: one of the thread roles. */
typedef void (*mylib_ThreadHook)(int32_t role, void *userData);

/**
 * Called with how many events a subscription has lost since it was called last, and the user data of the
 * subscription: on the thread that runs its callback, before the next event.
 */
typedef void (*mylib_LostHook)(mylib_Context ctx, uint64_t newlyLost, void *userData);

/** A field of a log record. Both texts end with NUL. */
typedef struct mylib_LogField {
    /** Its name. */
    const char *name;
    /** Its value, as text. */
    const char *value;
} mylib_LogField;

/**
 * What the library or its author's code logs. Read-only, and valid until the callback returns; later versions grow at
 * the end. All texts end with NUL.
 */
typedef struct mylib_LogRecord {
    /** How serious it is: one of the log levels. */
    int32_t level;
    /** How many fields there are. */
    uint32_t fieldCount;
    /** Where it comes from: a module's path, unless the author chose something else. */
    const char *target;
    /** What it says. */
    const char *message;
    /** What it says besides; may be null if there is nothing. */
    const struct mylib_LogField *fields;
} mylib_LogRecord;

/**
 * Called with each record that is logged, on the thread that logs it, so also by several threads at once. What it logs
 * itself is not carried.
 */
typedef void (*mylib_LogCallback)(const struct mylib_LogRecord *record, void *userData);

/** Called once where the callbacks of an instance run. */
typedef void (*mylib_PostFunction)(mylib_Context ctx, void *userData);

/** How to create an instance. Start from the initializer; a field that is 0 stands for its default. */
typedef struct mylib_Options {
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
    mylib_ThreadHook onThreadStart;
    /** Called on each of these threads when it ends. */
    mylib_ThreadHook onThreadStop;
    /**
     * Handed to both as it is; in use until a shutdown returned OK, or with shared threads for as long as any instance
     * shares them.
     */
    void *threadUserData;
} mylib_Options;

/** How to subscribe. Start from the initializer; a field that is 0 stands for its default. */
typedef struct mylib_SubscribeOptions {
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
    mylib_LostHook onLost;
} mylib_SubscribeOptions;

/**
 * The numbers of an instance since it was created, read one after the other while it goes on. Start from the
 * initializer.
 */
typedef struct mylib_Stats {
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
} mylib_Stats;

/* ---- Types of this library --------------------------------------------------------------------------------------- */

/** A moment, in milliseconds since 1970-01-01 00:00 UTC. */
typedef int64_t mylib_Timestamp;

/** What a sensor measures. */
typedef int32_t mylib_SensorKind;

#define MYLIB_SENSOR_KIND_LATENCY     0 /**< Round-trip time of the last probe, in milliseconds. */
#define MYLIB_SENSOR_KIND_TEMPERATURE 1 /**< Degrees Celsius. */
#define MYLIB_SENSOR_KIND_LOAD        2 /**< Per cent of full load. */

/** A device to be monitored. */
typedef struct mylib_AddDeviceSpec {
    /** The name people know it by; unique in the fleet. */
    mylib_Str name;
    /** What kind of device it is: `router`, `camera`, and so on. */
    mylib_Str deviceType;
    /** `host` or `host:port`; without a port the default of the configuration is probed. */
    mylib_Str address;
} mylib_AddDeviceSpec;

/** One monitored device. */
typedef struct mylib_DeviceInfo {
    /** Its number, given by the monitor and never used twice. */
    int64_t deviceId;
    /** The name people know it by. */
    mylib_Str name;
    /** What kind of device it is. */
    mylib_Str deviceType;
    /** The address that is probed, `host:port`. */
    mylib_Str address;
    /** Whether the last probe was answered. */
    uint8_t online;
} mylib_DeviceInfo;

/** What `InitializeRequest` found in the configuration. */
typedef struct mylib_Initialized {
    /** How many devices the file lists. */
    uint32_t deviceCount;
    /** Milliseconds between two probes of a device. */
    uint32_t intervalMs;
} mylib_Initialized;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct mylib_VecOfDeviceInfo {
    const mylib_DeviceInfo *ptr;
    size_t len;
} mylib_VecOfDeviceInfo;

/** The devices that were added, in the order they were given. */
typedef struct mylib_AddedDevices {
    /** One entry for each specification. */
    mylib_VecOfDeviceInfo devices;
} mylib_AddedDevices;

/** The sensor data of one device. */
typedef struct mylib_SensorData {
    /** What the sensor measures. */
    mylib_SensorKind kind;
    /** The most recent samples, oldest first, each an IEEE-754 double in little-endian byte order. */
    mylib_Bytes samples;
    /** When the newest sample was taken; 0 if there is none. */
    mylib_Timestamp sampledAt;
} mylib_SensorData;

/** What a device can do. */
typedef struct mylib_DeviceCapabilities {
    /** Probes sent, probes answered, status changes, alerts raised. */
    int32_t counters[4];
    /** When the device was added. */
    mylib_Timestamp since;
} mylib_DeviceCapabilities;

/** One reading of a sensor. */
typedef struct mylib_Reading {
    /** What was measured. */
    mylib_SensorKind kind;
    /** The value, in the unit of its kind. */
    double value;
    /** When it was taken. */
    mylib_Timestamp at;
} mylib_Reading;

#define MYLIB_FLEET_ERROR_NOT_FOUND           0 /**< No device has this id. */
#define MYLIB_FLEET_ERROR_DUPLICATE_NAME      1 /**< A device of this name exists already. */
#define MYLIB_FLEET_ERROR_BAD_ADDRESS         2 /**< The address is not `host` or `host:port`. */
#define MYLIB_FLEET_ERROR_BAD_CONFIG          3 /**< The configuration could not be used. */
#define MYLIB_FLEET_ERROR_NOT_INITIALIZED     4 /**< `InitializeRequest` has not succeeded yet. */
#define MYLIB_FLEET_ERROR_ALREADY_INITIALIZED 5 /**< `InitializeRequest` has succeeded before. */

/** No device has this id. */
typedef struct mylib_FleetError_NotFound {
    /** The id that was asked for. */
    int64_t deviceId;
} mylib_FleetError_NotFound;

/** A device of this name exists already. */
typedef struct mylib_FleetError_DuplicateName {
    /** The name that is taken. */
    mylib_Str name;
} mylib_FleetError_DuplicateName;

/** The address is not `host` or `host:port`. */
typedef struct mylib_FleetError_BadAddress {
    /** The address as it was given. */
    mylib_Str address;
} mylib_FleetError_BadAddress;

/** The configuration could not be used. */
typedef struct mylib_FleetError_BadConfig {
    /** The file. */
    mylib_Str path;
    /** The line the mistake is in, counted from 1; 0 if the file could not be read at all. */
    uint32_t line;
    /** What is wrong. */
    mylib_Str reason;
} mylib_FleetError_BadConfig;

/** The data of the variant that `tag` names. */
typedef union mylib_FleetError_Value {
    struct mylib_FleetError_NotFound notFound;
    struct mylib_FleetError_DuplicateName duplicateName;
    struct mylib_FleetError_BadAddress badAddress;
    struct mylib_FleetError_BadConfig badConfig;
} mylib_FleetError_Value;

/** Why the monitor could not do what it was asked. */
typedef struct mylib_FleetError {
    /** Which variant this is. */
    int32_t tag;
    /** The data of that variant; nothing if it has none. */
    union mylib_FleetError_Value value;
} mylib_FleetError;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct mylib_VecOfAddDeviceSpec {
    const mylib_AddDeviceSpec *ptr;
    size_t len;
} mylib_VecOfAddDeviceSpec;

/** A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0. */
typedef struct mylib_VecOfStr {
    const mylib_Str *ptr;
    size_t len;
} mylib_VecOfStr;

/** A value that may be missing: `value` means something only if `present` is 1. */
typedef struct mylib_OptionOfReading {
    uint8_t present;
    mylib_Reading value;
} mylib_OptionOfReading;

/** A device answered for the first time. */
typedef struct mylib_DeviceDiscovered {
    /** The device's number. */
    int64_t deviceId;
    /** Its name. */
    mylib_Str name;
    /** What kind of device it is. */
    mylib_Str deviceType;
    /** The address that answered. */
    mylib_Str address;
} mylib_DeviceDiscovered;

/** A device that had answered stopped answering, or answers again. */
typedef struct mylib_DeviceStatusChanged {
    /** The device's number. */
    int64_t deviceId;
    /** Whether it answers now. */
    uint8_t online;
    /** When the probe ended that showed it. */
    mylib_Timestamp at;
} mylib_DeviceStatusChanged;

/** A reading was above the limit of the configuration, and the one before it was not. */
typedef struct mylib_SensorAlert {
    /** The device's number. */
    int64_t deviceId;
    /** What was measured. */
    mylib_SensorKind kind;
    /** The reading. */
    double value;
    /** The limit it crossed. */
    double limit;
} mylib_SensorAlert;

/** Devices were added together. */
typedef struct mylib_DeviceBatch {
    /** All of them. */
    mylib_VecOfDeviceInfo devices;
} mylib_DeviceBatch;

/* ---- The library itself ------------------------------------------------------------------------------------------ */

/** A string literal or any other string that ends with NUL, as a parameter. Null gives the empty string. */
static inline mylib_Str mylib_str(const char *text)
{
    mylib_Str view;
    view.ptr = text;
    view.len = text ? strlen(text) : 0;
    return view;
}

/* ---- Statuses ---- */

#define MYLIB_OK                   0 /**< It worked. */
#define MYLIB_PROVIDER             1 /**< The provider's own error; variant and payload are in the error. */
#define MYLIB_INVALID_ARGUMENT  (-1) /**< An argument is not what it has to be; the error names it. */
#define MYLIB_BAD_CONTEXT       (-2) /**< The context is unknown, was shut down, or is not of this library. */
#define MYLIB_NO_PROVIDER       (-3) /**< Nobody answers this request or handles this signal. */
#define MYLIB_TIMEOUT           (-4) /**< The deadline passed. */
#define MYLIB_CANCELLED         (-5) /**< The call was cancelled. */
#define MYLIB_AGAIN             (-6) /**< A bounded queue is full; try later. */
#define MYLIB_SHUTDOWN          (-7) /**< The instance is shutting down. */
#define MYLIB_PANIC             (-8) /**< The provider panicked; the instance stays usable. */
#define MYLIB_WOULD_DEADLOCK    (-9) /**< The call waits for the very thread it was made on. */
#define MYLIB_UNKNOWN_NAME     (-10) /**< No item of this name. */
#define MYLIB_MALFORMED        (-11) /**< The payload does not decode. */
#define MYLIB_ABI_MISMATCH     (-12) /**< The header or wrapper was made for another version of this library. */
#define MYLIB_BAD_HANDLE       (-13) /**< The handle of a subscription is unknown, or it is gone. */
#define MYLIB_NOT_INITIALIZED  (-14) /**< The library has to be initialized first. */
#define MYLIB_SETUP            (-15) /**< The library could not be set up; the message has the reason. */
/** More instances, subscriptions or levels of nesting than the stated limit. */
#define MYLIB_LIMIT            (-16)

/* ---- Who runs the callbacks: `delivery` of mylib_Options ---- */

#define MYLIB_DELIVERY_THREAD 0 /**< Callbacks run on a thread of the library. */
#define MYLIB_DELIVERY_MANUAL 1 /**< Callbacks run where mylib_dispatch is called, and nowhere else. */

/* ---- What happens to an event that finds no room: `policy` of mylib_SubscribeOptions ---- */

#define MYLIB_POLICY_DROP_NEWEST 0 /**< The new event is lost for this subscription. */
#define MYLIB_POLICY_DROP_OLDEST 1 /**< The event that has waited longest is lost, and the new one waits. */
#define MYLIB_POLICY_LATEST      2 /**< Only the newest event waits, whatever the capacity. */
/** The emitter waits `waitMs` at most for room, but not on a thread of the library; then the new event is lost. */
#define MYLIB_POLICY_WAIT        3

/* ---- What a thread is for: `role` of mylib_ThreadHook ---- */

#define MYLIB_THREAD_PROCESSING 0 /**< A thread that runs providers. */
#define MYLIB_THREAD_DELIVERY   1 /**< A thread that runs callbacks. */
#define MYLIB_THREAD_ISOLATED   2 /**< A thread that runs the callback of one subscription. */

/* ---- Log levels ---- */

#define MYLIB_LOG_ERROR 1 /**< Something failed. */
#define MYLIB_LOG_WARN  2 /**< Something is wrong, and it goes on. */
#define MYLIB_LOG_INFO  3 /**< What a user may want to know. */
#define MYLIB_LOG_DEBUG 4 /**< What an author may want to know. */
#define MYLIB_LOG_TRACE 5 /**< Everything. */

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
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_createContext(const mylib_Options *options,
                                 mylib_Context *ctx,
                                 const mylib_Error **error);

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
MYLIB_API mylib_Status mylib_shutdown(mylib_Context ctx);

/** Whether `ctx` is a living instance of this library: 1 or 0. */
MYLIB_API MYLIB_NODISCARD uint8_t mylib_validContext(mylib_Context ctx);

/* ---- Answers and errors ---- */

/**
 * Release an answer or an error that this library handed out. Null does nothing. May be called on any thread,
 * also after the instance was shut down.
 */
MYLIB_API void mylib_free(const void *anything);

/**
 * The error of the last call on this thread that failed, valid until the next one fails here; null if none
 * has. Not to be freed.
 */
MYLIB_API MYLIB_NODISCARD const mylib_Error *mylib_lastError(void);

/** The name of a status, for example `TIMEOUT`. Static; never null. */
MYLIB_API MYLIB_NODISCARD const char *mylib_statusName(mylib_Status status);

/* ---- Subscriptions and asynchronous calls ---- */

/**
 * End a subscription of any event without waiting: the callback may still be running on the delivery thread
 * when this returns, so release what it uses in `destroy`.
 */
MYLIB_API mylib_Status mylib_unsubscribe(mylib_Context ctx, mylib_Handle handle);

/** How many events a subscription has lost because the instance's queue was full. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_lost(mylib_Context ctx,
                        mylib_Handle handle,
                        uint64_t *count,
                        const mylib_Error **error);

/**
 * Cancel an asynchronous call: its provider goes no further, and its callback is called with CANCELLED. Waits for
 * neither, and may be called on any thread, also inside callbacks.
 *
 * BAD_HANDLE: there is no such call, or its answer is on its way already and comes to the callback as it is.
 */
MYLIB_API mylib_Status mylib_cancel(mylib_Context ctx, mylib_RequestId requestId);

/**
 * Call `function` once where the callbacks of the instance run, after those that wait there. For wrappers: it may
 * also be called inside the callback of a form that ends with AsyncDirect, to go on from there.
 *
 * BAD_CONTEXT or SHUTDOWN: no more callbacks run there, and `function` is not called.
 */
MYLIB_API MYLIB_NODISCARD mylib_Status mylib_post(mylib_Context ctx, mylib_PostFunction function, void *userData);

/** How many asynchronous calls of an instance may be without an answer at once. */
MYLIB_API MYLIB_NODISCARD mylib_Status mylib_asyncWindow(mylib_Context ctx, size_t *window, const mylib_Error **error);

/* ---- Callbacks in a loop of the program's own ---- */

/**
 * Of an instance with manual delivery: a file descriptor that is readable while something waits for its
 * callback, for `poll`, `epoll` or a toolkit's main loop. On Windows the handle of an event.
 *
 * It belongs to the instance and ends with it: neither read nor close it. INVALID_ARGUMENT if the instance has a
 * delivery thread.
 */
MYLIB_API MYLIB_NODISCARD mylib_Status mylib_pollHandle(mylib_Context ctx, int64_t *handle, const mylib_Error **error);

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
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_dispatch(mylib_Context ctx,
                            size_t max,
                            uint32_t timeoutMs,
                            size_t *count,
                            const mylib_Error **error);

/* ---- Numbers and logs ---- */

/**
 * The numbers of an instance. Costs nobody else anything.
 *
 * @param stats has its size in its first field; a field that this library does not know is 0.
 */
MYLIB_API MYLIB_NODISCARD mylib_Status mylib_stats(mylib_Context ctx, mylib_Stats *stats, const mylib_Error **error);

/**
 * The same numbers, and those of each request, event and signal, as a JSON object.
 *
 * On success `*json` points to the text, read-only, until it is freed.
 */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_statsJson(mylib_Context ctx,
                             const mylib_Str **json,
                             const mylib_Error **error);

/**
 * Have what the library and its author's code log come to `callback`, if it is of the level `minLevel` or more
 * serious; it is one callback for the whole library. Null brings back stderr, where warnings and errors go, 20
 * lines a second at most.
 *
 * When this returns OK, no call of the former callback runs, unless this is called inside of it. TIMEOUT: one
 * still runs after 5 s; the new one is in use all the same.
 */
MYLIB_API mylib_Status mylib_setLogCallback(int32_t minLevel, mylib_LogCallback callback, void *userData);

/* ---- What library this is ---- */

/** The version of the ABI that this library speaks. */
MYLIB_API MYLIB_NODISCARD uint32_t mylib_abiVersion(void);

/** The library's version and the commit it was built from. Static. */
MYLIB_API MYLIB_NODISCARD const char *mylib_version(void);

/** The hash of an item's exact shape, or 0 if this library has no such item. */
MYLIB_API MYLIB_NODISCARD uint64_t mylib_fingerprint(const char *item);

/** Whether this library has a request, event or signal of this name: 1 or 0. */
MYLIB_API MYLIB_NODISCARD uint8_t mylib_hasItem(const char *name);

/** The whole declaration as JSON. Static. */
MYLIB_API MYLIB_NODISCARD const char *mylib_getSchema(void);

/* ---- Request InitializeRequest ---- */

/** What came of mylib_initializeRequestAsync. Either `answer` or `error` is null. */
typedef void (*mylib_InitializeRequestCallback)(mylib_Context ctx,
                                                mylib_RequestId requestId,
                                                const mylib_Initialized *answer,
                                                const mylib_Error *error,
                                                void *userData);

/**
 * Read a YAML file of devices and start to probe them.
 *
 * @param configPath The path of the file.
 * @param out receives the answer, to be released with mylib_free.
 *
 * MYLIB_PROVIDER: refused; `payload` of the error is a `const mylib_FleetError *`.
 */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_initializeRequest(mylib_Context ctx,
                                     mylib_Str configPath,
                                     const mylib_Initialized **out,
                                     const mylib_Error **error);

/** As mylib_initializeRequest, with a deadline for this call. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_initializeRequestWithin(mylib_Context ctx,
                                           uint32_t timeoutMs,
                                           mylib_Str configPath,
                                           const mylib_Initialized **out,
                                           const mylib_Error **error);

/** As mylib_initializeRequest, but returns at once: the answer comes to `callback`. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_initializeRequestAsync(mylib_Context ctx,
                                          mylib_Str configPath,
                                          uint32_t timeoutMs,
                                          mylib_InitializeRequestCallback callback,
                                          void *userData,
                                          mylib_RequestId *requestId,
                                          const mylib_Error **error);

/** As mylib_initializeRequestAsync, but `callback` is called by the thread that has the answer: for wrappers. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_initializeRequestAsyncDirect(mylib_Context ctx,
                                                mylib_Str configPath,
                                                uint32_t timeoutMs,
                                                mylib_InitializeRequestCallback callback,
                                                void *userData,
                                                mylib_RequestId *requestId,
                                                const mylib_Error **error);

/* ---- Request AddDevice ---- */

/** What came of mylib_addDeviceAsync. Either `answer` or `error` is null. */
typedef void (*mylib_AddDeviceCallback)(mylib_Context ctx,
                                        mylib_RequestId requestId,
                                        const mylib_AddedDevices *answer,
                                        const mylib_Error *error,
                                        void *userData);

/**
 * Add devices to the fleet; all of them, or none if one is refused.
 *
 * @param devices The devices to add.
 * @param out receives the answer, to be released with mylib_free.
 *
 * MYLIB_PROVIDER: refused; `payload` of the error is a `const mylib_FleetError *`.
 */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_addDevice(mylib_Context ctx,
                             mylib_VecOfAddDeviceSpec devices,
                             const mylib_AddedDevices **out,
                             const mylib_Error **error);

/** As mylib_addDevice, with a deadline for this call. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_addDeviceWithin(mylib_Context ctx,
                                   uint32_t timeoutMs,
                                   mylib_VecOfAddDeviceSpec devices,
                                   const mylib_AddedDevices **out,
                                   const mylib_Error **error);

/** As mylib_addDevice, but returns at once: the answer comes to `callback`. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_addDeviceAsync(mylib_Context ctx,
                                  mylib_VecOfAddDeviceSpec devices,
                                  uint32_t timeoutMs,
                                  mylib_AddDeviceCallback callback,
                                  void *userData,
                                  mylib_RequestId *requestId,
                                  const mylib_Error **error);

/** As mylib_addDeviceAsync, but `callback` is called by the thread that has the answer: for wrappers. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_addDeviceAsyncDirect(mylib_Context ctx,
                                        mylib_VecOfAddDeviceSpec devices,
                                        uint32_t timeoutMs,
                                        mylib_AddDeviceCallback callback,
                                        void *userData,
                                        mylib_RequestId *requestId,
                                        const mylib_Error **error);

/* ---- Request RemoveDevice ---- */

/** What came of mylib_removeDeviceAsync. `answer` is always null; `error` is null if it worked. */
typedef void (*mylib_RemoveDeviceCallback)(mylib_Context ctx,
                                           mylib_RequestId requestId,
                                           const void *answer,
                                           const mylib_Error *error,
                                           void *userData);

/**
 * Stop monitoring a device.
 *
 * @param deviceId The device's number.
 *
 * MYLIB_PROVIDER: refused; `payload` of the error is a `const mylib_FleetError *`.
 */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_removeDevice(mylib_Context ctx,
                                int64_t deviceId,
                                const mylib_Error **error);

/** As mylib_removeDevice, with a deadline for this call. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_removeDeviceWithin(mylib_Context ctx,
                                      uint32_t timeoutMs,
                                      int64_t deviceId,
                                      const mylib_Error **error);

/** As mylib_removeDevice, but returns at once: the answer comes to `callback`. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_removeDeviceAsync(mylib_Context ctx,
                                     int64_t deviceId,
                                     uint32_t timeoutMs,
                                     mylib_RemoveDeviceCallback callback,
                                     void *userData,
                                     mylib_RequestId *requestId,
                                     const mylib_Error **error);

/** As mylib_removeDeviceAsync, but `callback` is called by the thread that has the answer: for wrappers. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_removeDeviceAsyncDirect(mylib_Context ctx,
                                           int64_t deviceId,
                                           uint32_t timeoutMs,
                                           mylib_RemoveDeviceCallback callback,
                                           void *userData,
                                           mylib_RequestId *requestId,
                                           const mylib_Error **error);

/* ---- Request GetDevice ---- */

/** What came of mylib_getDeviceAsync. Either `answer` or `error` is null. */
typedef void (*mylib_GetDeviceCallback)(mylib_Context ctx,
                                        mylib_RequestId requestId,
                                        const mylib_DeviceInfo *answer,
                                        const mylib_Error *error,
                                        void *userData);

/**
 * Look one device up.
 *
 * @param deviceId The device's number.
 * @param out receives the answer, to be released with mylib_free.
 *
 * MYLIB_PROVIDER: refused; `payload` of the error is a `const mylib_FleetError *`.
 */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_getDevice(mylib_Context ctx,
                             int64_t deviceId,
                             const mylib_DeviceInfo **out,
                             const mylib_Error **error);

/** As mylib_getDevice, with a deadline for this call. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_getDeviceWithin(mylib_Context ctx,
                                   uint32_t timeoutMs,
                                   int64_t deviceId,
                                   const mylib_DeviceInfo **out,
                                   const mylib_Error **error);

/** As mylib_getDevice, but returns at once: the answer comes to `callback`. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_getDeviceAsync(mylib_Context ctx,
                                  int64_t deviceId,
                                  uint32_t timeoutMs,
                                  mylib_GetDeviceCallback callback,
                                  void *userData,
                                  mylib_RequestId *requestId,
                                  const mylib_Error **error);

/** As mylib_getDeviceAsync, but `callback` is called by the thread that has the answer: for wrappers. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_getDeviceAsyncDirect(mylib_Context ctx,
                                        int64_t deviceId,
                                        uint32_t timeoutMs,
                                        mylib_GetDeviceCallback callback,
                                        void *userData,
                                        mylib_RequestId *requestId,
                                        const mylib_Error **error);

/* ---- Request ListDevices ---- */

/** What came of mylib_listDevicesAsync. Either `answer` or `error` is null. */
typedef void (*mylib_ListDevicesCallback)(mylib_Context ctx,
                                          mylib_RequestId requestId,
                                          const mylib_VecOfDeviceInfo *answer,
                                          const mylib_Error *error,
                                          void *userData);

/**
 * All devices, by number.
 *
 * @param out receives the answer, to be released with mylib_free.
 *
 * MYLIB_PROVIDER: refused; `payload` of the error is a `const mylib_FleetError *`.
 */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_listDevices(mylib_Context ctx,
                               const mylib_VecOfDeviceInfo **out,
                               const mylib_Error **error);

/** As mylib_listDevices, with a deadline for this call. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_listDevicesWithin(mylib_Context ctx,
                                     uint32_t timeoutMs,
                                     const mylib_VecOfDeviceInfo **out,
                                     const mylib_Error **error);

/** As mylib_listDevices, but returns at once: the answer comes to `callback`. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_listDevicesAsync(mylib_Context ctx,
                                    uint32_t timeoutMs,
                                    mylib_ListDevicesCallback callback,
                                    void *userData,
                                    mylib_RequestId *requestId,
                                    const mylib_Error **error);

/** As mylib_listDevicesAsync, but `callback` is called by the thread that has the answer: for wrappers. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_listDevicesAsyncDirect(mylib_Context ctx,
                                          uint32_t timeoutMs,
                                          mylib_ListDevicesCallback callback,
                                          void *userData,
                                          mylib_RequestId *requestId,
                                          const mylib_Error **error);

/* ---- Request GetSensorData ---- */

/** What came of mylib_getSensorDataAsync. Either `answer` or `error` is null. */
typedef void (*mylib_GetSensorDataCallback)(mylib_Context ctx,
                                            mylib_RequestId requestId,
                                            const mylib_SensorData *answer,
                                            const mylib_Error *error,
                                            void *userData);

/**
 * The recent samples of a device's sensor of one kind.
 *
 * @param deviceId The device's number.
 * @param kind Which sensor.
 * @param out receives the answer, to be released with mylib_free.
 *
 * MYLIB_PROVIDER: refused; `payload` of the error is a `const mylib_FleetError *`.
 */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_getSensorData(mylib_Context ctx,
                                 int64_t deviceId,
                                 mylib_SensorKind kind,
                                 const mylib_SensorData **out,
                                 const mylib_Error **error);

/** As mylib_getSensorData, with a deadline for this call. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_getSensorDataWithin(mylib_Context ctx,
                                       uint32_t timeoutMs,
                                       int64_t deviceId,
                                       mylib_SensorKind kind,
                                       const mylib_SensorData **out,
                                       const mylib_Error **error);

/** As mylib_getSensorData, but returns at once: the answer comes to `callback`. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_getSensorDataAsync(mylib_Context ctx,
                                      int64_t deviceId,
                                      mylib_SensorKind kind,
                                      uint32_t timeoutMs,
                                      mylib_GetSensorDataCallback callback,
                                      void *userData,
                                      mylib_RequestId *requestId,
                                      const mylib_Error **error);

/** As mylib_getSensorDataAsync, but `callback` is called by the thread that has the answer: for wrappers. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_getSensorDataAsyncDirect(mylib_Context ctx,
                                            int64_t deviceId,
                                            mylib_SensorKind kind,
                                            uint32_t timeoutMs,
                                            mylib_GetSensorDataCallback callback,
                                            void *userData,
                                            mylib_RequestId *requestId,
                                            const mylib_Error **error);

/* ---- Request GetDeviceTags ---- */

/** What came of mylib_getDeviceTagsAsync. Either `answer` or `error` is null. */
typedef void (*mylib_GetDeviceTagsCallback)(mylib_Context ctx,
                                            mylib_RequestId requestId,
                                            const mylib_VecOfStr *answer,
                                            const mylib_Error *error,
                                            void *userData);

/**
 * The labels of a device: its kind, its state and those of the configuration.
 *
 * @param deviceId The device's number.
 * @param out receives the answer, to be released with mylib_free.
 *
 * MYLIB_PROVIDER: refused; `payload` of the error is a `const mylib_FleetError *`.
 */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_getDeviceTags(mylib_Context ctx,
                                 int64_t deviceId,
                                 const mylib_VecOfStr **out,
                                 const mylib_Error **error);

/** As mylib_getDeviceTags, with a deadline for this call. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_getDeviceTagsWithin(mylib_Context ctx,
                                       uint32_t timeoutMs,
                                       int64_t deviceId,
                                       const mylib_VecOfStr **out,
                                       const mylib_Error **error);

/** As mylib_getDeviceTags, but returns at once: the answer comes to `callback`. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_getDeviceTagsAsync(mylib_Context ctx,
                                      int64_t deviceId,
                                      uint32_t timeoutMs,
                                      mylib_GetDeviceTagsCallback callback,
                                      void *userData,
                                      mylib_RequestId *requestId,
                                      const mylib_Error **error);

/** As mylib_getDeviceTagsAsync, but `callback` is called by the thread that has the answer: for wrappers. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_getDeviceTagsAsyncDirect(mylib_Context ctx,
                                            int64_t deviceId,
                                            uint32_t timeoutMs,
                                            mylib_GetDeviceTagsCallback callback,
                                            void *userData,
                                            mylib_RequestId *requestId,
                                            const mylib_Error **error);

/* ---- Request GetDeviceCapabilities ---- */

/** What came of mylib_getDeviceCapabilitiesAsync. Either `answer` or `error` is null. */
typedef void (*mylib_GetDeviceCapabilitiesCallback)(mylib_Context ctx,
                                                    mylib_RequestId requestId,
                                                    const mylib_DeviceCapabilities *answer,
                                                    const mylib_Error *error,
                                                    void *userData);

/**
 * What the monitor has counted for a device.
 *
 * @param deviceId The device's number.
 * @param out receives the answer, to be released with mylib_free.
 *
 * MYLIB_PROVIDER: refused; `payload` of the error is a `const mylib_FleetError *`.
 */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_getDeviceCapabilities(mylib_Context ctx,
                                         int64_t deviceId,
                                         const mylib_DeviceCapabilities **out,
                                         const mylib_Error **error);

/** As mylib_getDeviceCapabilities, with a deadline for this call. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_getDeviceCapabilitiesWithin(mylib_Context ctx,
                                               uint32_t timeoutMs,
                                               int64_t deviceId,
                                               const mylib_DeviceCapabilities **out,
                                               const mylib_Error **error);

/** As mylib_getDeviceCapabilities, but returns at once: the answer comes to `callback`. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_getDeviceCapabilitiesAsync(mylib_Context ctx,
                                              int64_t deviceId,
                                              uint32_t timeoutMs,
                                              mylib_GetDeviceCapabilitiesCallback callback,
                                              void *userData,
                                              mylib_RequestId *requestId,
                                              const mylib_Error **error);

/** As mylib_getDeviceCapabilitiesAsync, but `callback` is called by the thread that has the answer: for wrappers. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_getDeviceCapabilitiesAsyncDirect(mylib_Context ctx,
                                                    int64_t deviceId,
                                                    uint32_t timeoutMs,
                                                    mylib_GetDeviceCapabilitiesCallback callback,
                                                    void *userData,
                                                    mylib_RequestId *requestId,
                                                    const mylib_Error **error);

/* ---- Request LastReading ---- */

/** What came of mylib_lastReadingAsync. Either `answer` or `error` is null. */
typedef void (*mylib_LastReadingCallback)(mylib_Context ctx,
                                          mylib_RequestId requestId,
                                          const mylib_OptionOfReading *answer,
                                          const mylib_Error *error,
                                          void *userData);

/**
 * The newest reading of a device, if it has sent or answered anything yet.
 *
 * @param deviceId The device's number.
 * @param out receives the answer, to be released with mylib_free.
 *
 * MYLIB_PROVIDER: refused; `payload` of the error is a `const mylib_FleetError *`.
 */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_lastReading(mylib_Context ctx,
                               int64_t deviceId,
                               const mylib_OptionOfReading **out,
                               const mylib_Error **error);

/** As mylib_lastReading, with a deadline for this call. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_lastReadingWithin(mylib_Context ctx,
                                     uint32_t timeoutMs,
                                     int64_t deviceId,
                                     const mylib_OptionOfReading **out,
                                     const mylib_Error **error);

/** As mylib_lastReading, but returns at once: the answer comes to `callback`. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_lastReadingAsync(mylib_Context ctx,
                                    int64_t deviceId,
                                    uint32_t timeoutMs,
                                    mylib_LastReadingCallback callback,
                                    void *userData,
                                    mylib_RequestId *requestId,
                                    const mylib_Error **error);

/** As mylib_lastReadingAsync, but `callback` is called by the thread that has the answer: for wrappers. */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_lastReadingAsyncDirect(mylib_Context ctx,
                                          int64_t deviceId,
                                          uint32_t timeoutMs,
                                          mylib_LastReadingCallback callback,
                                          void *userData,
                                          mylib_RequestId *requestId,
                                          const mylib_Error **error);

/* ---- Event DeviceDiscovered ---- */

/** Called with each DeviceDiscovered. `event` is valid until it returns. */
typedef void (*mylib_DeviceDiscoveredCallback)(mylib_Context ctx, const mylib_DeviceDiscovered *event, void *userData);

/**
 * A device answered for the first time.
 *
 * Subscribes to DeviceDiscovered. `*handle` is what mylib_offDeviceDiscovered takes; `destroy` and `options` may
 * be null.
 */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_onDeviceDiscovered(mylib_Context ctx,
                                      mylib_DeviceDiscoveredCallback callback,
                                      void *userData,
                                      void (*destroy)(void *userData),
                                      const mylib_SubscribeOptions *options,
                                      mylib_Handle *handle,
                                      const mylib_Error **error);

/** End one subscription of mylib_onDeviceDiscovered: no call of its callback runs after OK. */
MYLIB_API mylib_Status mylib_offDeviceDiscovered(mylib_Context ctx, mylib_Handle handle);

/** End all subscriptions of mylib_onDeviceDiscovered of this instance, as mylib_offDeviceDiscovered does. */
MYLIB_API mylib_Status mylib_offAllDeviceDiscovered(mylib_Context ctx);

/* ---- Event DeviceStatusChanged ---- */

/** Called with each DeviceStatusChanged. `event` is valid until it returns. */
typedef void (*mylib_DeviceStatusChangedCallback)(mylib_Context ctx,
                                                  const mylib_DeviceStatusChanged *event,
                                                  void *userData);

/**
 * A device that had answered stopped answering, or answers again.
 *
 * Subscribes to DeviceStatusChanged. `*handle` is what mylib_offDeviceStatusChanged takes; `destroy` and `options`
 * may be null.
 */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_onDeviceStatusChanged(mylib_Context ctx,
                                         mylib_DeviceStatusChangedCallback callback,
                                         void *userData,
                                         void (*destroy)(void *userData),
                                         const mylib_SubscribeOptions *options,
                                         mylib_Handle *handle,
                                         const mylib_Error **error);

/** End one subscription of mylib_onDeviceStatusChanged: no call of its callback runs after OK. */
MYLIB_API mylib_Status mylib_offDeviceStatusChanged(mylib_Context ctx, mylib_Handle handle);

/** End all subscriptions of mylib_onDeviceStatusChanged of this instance, as mylib_offDeviceStatusChanged does. */
MYLIB_API mylib_Status mylib_offAllDeviceStatusChanged(mylib_Context ctx);

/* ---- Event SensorAlert ---- */

/** Called with each SensorAlert. `event` is valid until it returns. */
typedef void (*mylib_SensorAlertCallback)(mylib_Context ctx, const mylib_SensorAlert *event, void *userData);

/**
 * A reading was above the limit of the configuration, and the one before it was not.
 *
 * Subscribes to SensorAlert. `*handle` is what mylib_offSensorAlert takes; `destroy` and `options` may be null.
 */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_onSensorAlert(mylib_Context ctx,
                                 mylib_SensorAlertCallback callback,
                                 void *userData,
                                 void (*destroy)(void *userData),
                                 const mylib_SubscribeOptions *options,
                                 mylib_Handle *handle,
                                 const mylib_Error **error);

/** End one subscription of mylib_onSensorAlert: no call of its callback runs after OK. */
MYLIB_API mylib_Status mylib_offSensorAlert(mylib_Context ctx, mylib_Handle handle);

/** End all subscriptions of mylib_onSensorAlert of this instance, as mylib_offSensorAlert does. */
MYLIB_API mylib_Status mylib_offAllSensorAlert(mylib_Context ctx);

/* ---- Event DeviceBatch ---- */

/** Called with each DeviceBatch. `event` is valid until it returns. */
typedef void (*mylib_DeviceBatchCallback)(mylib_Context ctx, const mylib_DeviceBatch *event, void *userData);

/**
 * Devices were added together.
 *
 * Subscribes to DeviceBatch. `*handle` is what mylib_offDeviceBatch takes; `destroy` and `options` may be null.
 */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_onDeviceBatch(mylib_Context ctx,
                                 mylib_DeviceBatchCallback callback,
                                 void *userData,
                                 void (*destroy)(void *userData),
                                 const mylib_SubscribeOptions *options,
                                 mylib_Handle *handle,
                                 const mylib_Error **error);

/** End one subscription of mylib_onDeviceBatch: no call of its callback runs after OK. */
MYLIB_API mylib_Status mylib_offDeviceBatch(mylib_Context ctx, mylib_Handle handle);

/** End all subscriptions of mylib_onDeviceBatch of this instance, as mylib_offDeviceBatch does. */
MYLIB_API mylib_Status mylib_offAllDeviceBatch(mylib_Context ctx);

/* ---- Signal IngestReading ---- */

/**
 * A sensor pushes a reading into the monitor.
 *
 * @param deviceId The device's number.
 * @param kind What was measured.
 * @param value The value, in the unit of its kind.
 */
MYLIB_API
MYLIB_NODISCARD
mylib_Status mylib_ingestReading(mylib_Context ctx,
                                 int64_t deviceId,
                                 mylib_SensorKind kind,
                                 double value,
                                 const mylib_Error **error);

#ifdef __cplusplus
}
#endif

/* ---- What the compiler of this header has to agree on ------------------------------------------------------------ */

MYLIB_STATIC_ASSERT(sizeof(mylib_AddDeviceSpec) == 48, sizeof_mylib_AddDeviceSpec);
MYLIB_STATIC_ASSERT(offsetof(mylib_AddDeviceSpec, name) == 0, offsetof_mylib_AddDeviceSpec_name);
MYLIB_STATIC_ASSERT(offsetof(mylib_AddDeviceSpec, deviceType) == 16, offsetof_mylib_AddDeviceSpec_deviceType);
MYLIB_STATIC_ASSERT(offsetof(mylib_AddDeviceSpec, address) == 32, offsetof_mylib_AddDeviceSpec_address);
MYLIB_STATIC_ASSERT(sizeof(mylib_DeviceInfo) == 64, sizeof_mylib_DeviceInfo);
MYLIB_STATIC_ASSERT(offsetof(mylib_DeviceInfo, deviceId) == 0, offsetof_mylib_DeviceInfo_deviceId);
MYLIB_STATIC_ASSERT(offsetof(mylib_DeviceInfo, name) == 8, offsetof_mylib_DeviceInfo_name);
MYLIB_STATIC_ASSERT(offsetof(mylib_DeviceInfo, deviceType) == 24, offsetof_mylib_DeviceInfo_deviceType);
MYLIB_STATIC_ASSERT(offsetof(mylib_DeviceInfo, address) == 40, offsetof_mylib_DeviceInfo_address);
MYLIB_STATIC_ASSERT(offsetof(mylib_DeviceInfo, online) == 56, offsetof_mylib_DeviceInfo_online);
MYLIB_STATIC_ASSERT(sizeof(mylib_Initialized) == 8, sizeof_mylib_Initialized);
MYLIB_STATIC_ASSERT(offsetof(mylib_Initialized, deviceCount) == 0, offsetof_mylib_Initialized_deviceCount);
MYLIB_STATIC_ASSERT(offsetof(mylib_Initialized, intervalMs) == 4, offsetof_mylib_Initialized_intervalMs);
MYLIB_STATIC_ASSERT(sizeof(mylib_AddedDevices) == 16, sizeof_mylib_AddedDevices);
MYLIB_STATIC_ASSERT(offsetof(mylib_AddedDevices, devices) == 0, offsetof_mylib_AddedDevices_devices);
MYLIB_STATIC_ASSERT(sizeof(mylib_SensorData) == 32, sizeof_mylib_SensorData);
MYLIB_STATIC_ASSERT(offsetof(mylib_SensorData, kind) == 0, offsetof_mylib_SensorData_kind);
MYLIB_STATIC_ASSERT(offsetof(mylib_SensorData, samples) == 8, offsetof_mylib_SensorData_samples);
MYLIB_STATIC_ASSERT(offsetof(mylib_SensorData, sampledAt) == 24, offsetof_mylib_SensorData_sampledAt);
MYLIB_STATIC_ASSERT(sizeof(mylib_DeviceCapabilities) == 24, sizeof_mylib_DeviceCapabilities);
MYLIB_STATIC_ASSERT(offsetof(mylib_DeviceCapabilities, counters) == 0, offsetof_mylib_DeviceCapabilities_counters);
MYLIB_STATIC_ASSERT(offsetof(mylib_DeviceCapabilities, since) == 16, offsetof_mylib_DeviceCapabilities_since);
MYLIB_STATIC_ASSERT(sizeof(mylib_Reading) == 24, sizeof_mylib_Reading);
MYLIB_STATIC_ASSERT(offsetof(mylib_Reading, kind) == 0, offsetof_mylib_Reading_kind);
MYLIB_STATIC_ASSERT(offsetof(mylib_Reading, value) == 8, offsetof_mylib_Reading_value);
MYLIB_STATIC_ASSERT(offsetof(mylib_Reading, at) == 16, offsetof_mylib_Reading_at);
MYLIB_STATIC_ASSERT(sizeof(mylib_FleetError_NotFound) == 8, sizeof_mylib_FleetError_NotFound);
MYLIB_STATIC_ASSERT(offsetof(mylib_FleetError_NotFound, deviceId) == 0, offsetof_mylib_FleetError_NotFound_deviceId);
MYLIB_STATIC_ASSERT(sizeof(mylib_FleetError_DuplicateName) == 16, sizeof_mylib_FleetError_DuplicateName);
MYLIB_STATIC_ASSERT(offsetof(mylib_FleetError_DuplicateName, name) == 0, offsetof_mylib_FleetError_DuplicateName_name);
MYLIB_STATIC_ASSERT(sizeof(mylib_FleetError_BadAddress) == 16, sizeof_mylib_FleetError_BadAddress);
MYLIB_STATIC_ASSERT(offsetof(mylib_FleetError_BadAddress, address) == 0, offsetof_mylib_FleetError_BadAddress_address);
MYLIB_STATIC_ASSERT(sizeof(mylib_FleetError_BadConfig) == 40, sizeof_mylib_FleetError_BadConfig);
MYLIB_STATIC_ASSERT(offsetof(mylib_FleetError_BadConfig, path) == 0, offsetof_mylib_FleetError_BadConfig_path);
MYLIB_STATIC_ASSERT(offsetof(mylib_FleetError_BadConfig, line) == 16, offsetof_mylib_FleetError_BadConfig_line);
MYLIB_STATIC_ASSERT(offsetof(mylib_FleetError_BadConfig, reason) == 24, offsetof_mylib_FleetError_BadConfig_reason);
MYLIB_STATIC_ASSERT(sizeof(mylib_DeviceDiscovered) == 56, sizeof_mylib_DeviceDiscovered);
MYLIB_STATIC_ASSERT(offsetof(mylib_DeviceDiscovered, deviceId) == 0, offsetof_mylib_DeviceDiscovered_deviceId);
MYLIB_STATIC_ASSERT(offsetof(mylib_DeviceDiscovered, name) == 8, offsetof_mylib_DeviceDiscovered_name);
MYLIB_STATIC_ASSERT(offsetof(mylib_DeviceDiscovered, deviceType) == 24, offsetof_mylib_DeviceDiscovered_deviceType);
MYLIB_STATIC_ASSERT(offsetof(mylib_DeviceDiscovered, address) == 40, offsetof_mylib_DeviceDiscovered_address);
MYLIB_STATIC_ASSERT(sizeof(mylib_DeviceStatusChanged) == 24, sizeof_mylib_DeviceStatusChanged);
MYLIB_STATIC_ASSERT(offsetof(mylib_DeviceStatusChanged, deviceId) == 0, offsetof_mylib_DeviceStatusChanged_deviceId);
MYLIB_STATIC_ASSERT(offsetof(mylib_DeviceStatusChanged, online) == 8, offsetof_mylib_DeviceStatusChanged_online);
MYLIB_STATIC_ASSERT(offsetof(mylib_DeviceStatusChanged, at) == 16, offsetof_mylib_DeviceStatusChanged_at);
MYLIB_STATIC_ASSERT(sizeof(mylib_SensorAlert) == 32, sizeof_mylib_SensorAlert);
MYLIB_STATIC_ASSERT(offsetof(mylib_SensorAlert, deviceId) == 0, offsetof_mylib_SensorAlert_deviceId);
MYLIB_STATIC_ASSERT(offsetof(mylib_SensorAlert, kind) == 8, offsetof_mylib_SensorAlert_kind);
MYLIB_STATIC_ASSERT(offsetof(mylib_SensorAlert, value) == 16, offsetof_mylib_SensorAlert_value);
MYLIB_STATIC_ASSERT(offsetof(mylib_SensorAlert, limit) == 24, offsetof_mylib_SensorAlert_limit);
MYLIB_STATIC_ASSERT(sizeof(mylib_DeviceBatch) == 16, sizeof_mylib_DeviceBatch);
MYLIB_STATIC_ASSERT(offsetof(mylib_DeviceBatch, devices) == 0, offsetof_mylib_DeviceBatch_devices);
MYLIB_STATIC_ASSERT(sizeof(mylib_Duration) == 16, sizeof_mylib_Duration);
MYLIB_STATIC_ASSERT(offsetof(mylib_Duration, sec) == 0, offsetof_mylib_Duration_sec);
MYLIB_STATIC_ASSERT(offsetof(mylib_Duration, nsec) == 8, offsetof_mylib_Duration_nsec);
MYLIB_STATIC_ASSERT(sizeof(mylib_SystemTime) == 16, sizeof_mylib_SystemTime);
MYLIB_STATIC_ASSERT(offsetof(mylib_SystemTime, sec) == 0, offsetof_mylib_SystemTime_sec);
MYLIB_STATIC_ASSERT(offsetof(mylib_SystemTime, nsec) == 8, offsetof_mylib_SystemTime_nsec);

#endif /* MYLIB_H */
