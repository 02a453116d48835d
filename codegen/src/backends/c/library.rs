//! The glue that is about the library as a whole: its description for the run time, and the functions every library has.

use std::collections::BTreeSet;
use std::time::Duration;

use heck::ToUpperCamelCase;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Glue, docs, ident};
use crate::c_names::ABI_VERSION;
use crate::fingerprint;
use crate::model::Fingerprint;
use crate::statuses::{STATUSES, Status};

/// How long a request may take if nobody says.
pub(super) const DEADLINE: Duration = Duration::from_secs(30);

/// The numbers that go into options and come out of them besides the statuses: a name, a number, what it means, and what
/// the run time has for it.
const NUMBERS: &[(&str, i32, &str, &str)] = &[
    ("DELIVERY_THREAD", 0, "Callbacks run on a thread of the library.", "c::DELIVERY_THREAD"),
    ("DELIVERY_MANUAL", 1, "Callbacks run where {dispatch} is called, and nowhere else.", "c::DELIVERY_MANUAL"),
    ("POLICY_DROP_NEWEST", 0, "The new event is lost for this subscription.", "c::POLICY_DROP_NEWEST"),
    (
        "POLICY_DROP_OLDEST",
        1,
        "The event that has waited longest is lost, and the new one waits.",
        "c::POLICY_DROP_OLDEST",
    ),
    ("POLICY_LATEST", 2, "Only the newest event waits, whatever the capacity.", "c::POLICY_LATEST"),
    (
        "POLICY_WAIT",
        3,
        "The emitter waits `waitMs` at most for room, but not on a thread of the library; then the new event is lost.",
        "c::POLICY_WAIT",
    ),
    ("THREAD_PROCESSING", 0, "A thread that runs providers.", "rt::ffi::ThreadRole::Processing as i32"),
    ("THREAD_DELIVERY", 1, "A thread that runs callbacks.", "rt::ffi::ThreadRole::Delivery as i32"),
    (
        "THREAD_ISOLATED",
        2,
        "A thread that runs the callback of one subscription.",
        "rt::ffi::ThreadRole::Isolated as i32",
    ),
    ("LOG_ERROR", 1, "Something failed.", "rt::ffi::LogLevel::Error as i32"),
    ("LOG_WARN", 2, "Something is wrong, and it goes on.", "rt::ffi::LogLevel::Warn as i32"),
    ("LOG_INFO", 3, "What a user may want to know.", "rt::ffi::LogLevel::Info as i32"),
    ("LOG_DEBUG", 4, "What an author may want to know.", "rt::ffi::LogLevel::Debug as i32"),
    ("LOG_TRACE", 5, "Everything.", "rt::ffi::LogLevel::Trace as i32"),
];

/// The constants and functions that every library has, as the header puts them: under which title, and their names without
/// the prefix.
pub(super) const SECTIONS: &[(&str, &[&str])] = &[
    (
        "Statuses",
        &[
            "OK",
            "PROVIDER",
            "INVALID_ARGUMENT",
            "BAD_CONTEXT",
            "NO_PROVIDER",
            "TIMEOUT",
            "CANCELLED",
            "AGAIN",
            "SHUTDOWN",
            "PANIC",
            "WOULD_DEADLOCK",
            "UNKNOWN_NAME",
            "MALFORMED",
            "ABI_MISMATCH",
            "BAD_HANDLE",
            "NOT_INITIALIZED",
            "SETUP",
            "LIMIT",
        ],
    ),
    ("Who runs the callbacks: `delivery` of {lib}_Options", &["DELIVERY_THREAD", "DELIVERY_MANUAL"]),
    (
        "What happens to an event that finds no room: `policy` of {lib}_SubscribeOptions",
        &["POLICY_DROP_NEWEST", "POLICY_DROP_OLDEST", "POLICY_LATEST", "POLICY_WAIT"],
    ),
    ("What a thread is for: `role` of {lib}_ThreadHook", &["THREAD_PROCESSING", "THREAD_DELIVERY", "THREAD_ISOLATED"]),
    ("Log levels", &["LOG_ERROR", "LOG_WARN", "LOG_INFO", "LOG_DEBUG", "LOG_TRACE"]),
    ("Life of an instance", &["createContext", "shutdown", "validContext"]),
    ("Answers and errors", &["free", "lastError", "statusName"]),
    ("Subscriptions and asynchronous calls", &["unsubscribe", "lost", "cancel", "asyncWindow", "post"]),
    ("Callbacks in a loop of the program's own", &["pollHandle", "dispatch"]),
    ("Numbers and logs", &["stats", "statsJson", "setLogCallback"]),
    ("What library this is", &["version", "abiVersion", "hasItem", "fingerprint", "getSchema"]),
];

/// What the groups refer to: imports, the types of the run time under the library's names, the library's description.
pub(super) fn prelude(glue: &Glue<'_>, schema: &str) -> TokenStream {
    let library = &glue.model.library;
    let shared = [
        "Str",
        "Bytes",
        "Duration",
        "SystemTime",
        "Error",
        "Options",
        "SubscribeOptions",
        "Context",
        "Handle",
        "RequestId",
        "Status",
        "Stats",
        "ThreadHook",
        "LostHook",
        "LogField",
        "LogRecord",
        "LogCallback",
        "PostFunction",
    ];
    let shared = shared.iter().map(|name| {
        let (theirs, ours) = (ident(name), ident(&glue.names.prefixed(name)));
        quote! { pub use rt::ffi::abi::#theirs as #ours; }
    });
    let shapes = |all: Vec<(String, Fingerprint)>| -> TokenStream {
        let shape = |(name, fingerprint): (String, Fingerprint)| {
            let fingerprint = Literal::u64_unsuffixed(fingerprint.0);
            quote! { rt::ffi::Item { name: #name, fingerprint: #fingerprint }, }
        };
        all.into_iter().map(shape).collect()
    };
    let items = shapes(fingerprint::items(glue.model));
    let open_variants = shapes(fingerprint::open_variants(glue.model));
    let exported = exported(glue);
    let crates: BTreeSet<&String> = glue.model.types.iter().map(|decl| &decl.path.module[0]).collect();
    let crates = crates.into_iter().filter(|name| *name != "crate").map(|name| ident(name));
    let crates = crates.map(|name| quote! { pub use ::#name; }).collect::<TokenStream>();
    let crates = (!crates.is_empty()).then(|| {
        quote! {
            /// The other crates whose types are exported, for the Python package, which depends on this one only.
            pub mod crates { #crates }
        }
    });
    let name = &library.name;
    let initialize = match &library.initialize {
        Some(name) if library.require_initialized => quote! { Some(#name) },
        _ => quote! { None },
    };
    let shutdown = match &library.shutdown {
        Some(path) => {
            let path = glue.rust_path(path);
            quote! {
                Some(|context| {
                    let answer = rt::request::call::<#path>(context, #path);
                    Box::pin(async move { answer.await.map(|_| ()).map_err(|error| error.to_string()) })
                })
            }
        }
        None => quote! { None },
    };
    let abi_version = Literal::u32_unsuffixed(ABI_VERSION);
    // The header's numbers are those that the run time returns.
    let statuses = STATUSES.iter().map(|Status { name, number, .. }| {
        let (variant, number) = (ident(&name.to_upper_camel_case()), Literal::i32_unsuffixed(*number));
        quote! { rt::ffi::Status::#variant as i32 == #number }
    });
    let numbers = NUMBERS.iter().map(|(_, number, _, theirs)| {
        let number = Literal::i32_unsuffixed(*number);
        let theirs: TokenStream = theirs.parse().expect("an expression");
        quote! { #theirs == #number }
    });
    let deadline = library.deadline.unwrap_or(DEADLINE);
    let (seconds, nanoseconds) =
        (Literal::u64_unsuffixed(deadline.as_secs()), Literal::u32_unsuffixed(deadline.subsec_nanos()));
    let generator = env!("CARGO_PKG_VERSION");
    let schema_len = Literal::usize_unsuffixed(schema.len());
    let schema_file = format!("/{name}.schema.json");
    quote! {
        pub use ::brokers::private as rt;
        use rt::ffi::c;
        use rt::ffi::{Arena, ArgPath, Fault, Lift, Lower};
        #(#shared)*
        #crates

        /// The schema, with a NUL at its end for C.
        const SCHEMA: &str = concat!(include_str!(concat!(env!("BROKERS_GLUE_DIR"), #schema_file)), "\0");
        /// The version and the commit it was built from, with a NUL at its end for C.
        const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), env!("BROKERS_COMMIT"), "\0");
        const _: () = rt::assert_same_version(#generator);
        const _: () = assert!(rt::ffi::abi::ABI_VERSION == #abi_version);
        #(const _: () = assert!(#statuses);)*
        #(const _: () = assert!(#numbers);)*
        const _: () = assert!(SCHEMA.len() == #schema_len + 1);

        /// This library, as the run time sees it.
        pub static LIBRARY: rt::ffi::Library = rt::ffi::Library {
            name: #name,
            version: VERSION.split_at(VERSION.len() - 1).0,
            items: &[#items],
            open_variants: &[#open_variants],
            schema: SCHEMA.split_at(SCHEMA.len() - 1).0,
            setup: SETUP,
            initialize: #initialize,
            shutdown: #shutdown,
            deadline: core::time::Duration::new(#seconds, #nanoseconds),
        };

        #exported
    }
}

/// The marker that says of an item that the build script saw it.
fn exported(glue: &Glue<'_>) -> TokenStream {
    let model = glue.model;
    let requests = model.requests.iter().map(|item| &item.path);
    let events = model.events.iter().map(|item| &item.path);
    let signals = model.signals.iter().map(|item| &item.path);
    let paths = requests.chain(events).chain(signals).chain(&model.library.shutdown);
    paths
        .map(|path| {
            let path = glue.rust_path(path);
            quote! { impl rt::Exported for #path {} }
        })
        .collect()
}

/// The statuses and the other numbers as constants of the header.
fn constants(glue: &Glue<'_>) -> TokenStream {
    let dispatch = glue.names.prefixed("dispatch");
    let numbers = NUMBERS.iter().map(|(name, number, meaning, _)| (name, number, meaning));
    STATUSES
        .iter()
        .map(|Status { name, number, meaning }| (name, number, meaning))
        .chain(numbers)
        .map(|(name, number, meaning)| {
            let constant = ident(&glue.names.constant(&[name]));
            let number = Literal::i32_unsuffixed(*number);
            let doc = docs(&vec![meaning.replace("{dispatch}", &dispatch)]);
            quote! { #doc pub const #constant: i32 = #number; }
        })
        .collect()
}

/// The functions that every library has.
pub(super) fn functions(glue: &Glue<'_>) -> TokenStream {
    let name = |rest: &str| ident(&glue.names.prefixed(rest));
    let [status, error, context, handle, options] = ["Status", "Error", "Context", "Handle", "Options"].map(name);
    let constants = constants(glue);
    let [request_id, stats_view, str_view, log_callback] = ["RequestId", "Stats", "Str", "LogCallback"].map(name);
    let [create, shutdown, valid, free, last_error, unsubscribe, lost] =
        ["createContext", "shutdown", "validContext", "free", "lastError", "unsubscribe", "lost"].map(name);
    let [post, post_function] = ["post", "PostFunction"].map(name);
    let [cancel, async_window, poll_handle, dispatch, stats, stats_json, set_log] =
        ["cancel", "asyncWindow", "pollHandle", "dispatch", "stats", "statsJson", "setLogCallback"].map(name);
    let [abi_version, version, fingerprint, has_item, get_schema, status_name] =
        ["abiVersion", "version", "fingerprint", "hasItem", "getSchema", "statusName"].map(name);
    quote! {
        #constants

        /// Create a library instance: its own world, with its own threads.
        ///
        /// @param options may be null for the defaults, but then a header of another version is not noticed.
        /// @param ctx receives the instance's handle.
        ///
        /// Returns when the library's setup is done and requests and subscriptions work. On failure nothing is left
        /// of the instance. May be called any number of times, from any thread.
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #create(
            options: *const #options, ctx: *mut #context, error: *mut *const #error,
        ) -> #status {
            // SAFETY: what the caller vouches for is said at the top of the header.
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
        pub extern "C" fn #shutdown(ctx: #context) -> #status {
            c::shutdown(&LIBRARY, ctx)
        }

        /// Whether `ctx` is a living instance of this library: 1 or 0.
        #[must_use]
        #[unsafe(no_mangle)]
        pub extern "C" fn #valid(ctx: #context) -> u8 {
            c::valid_context(&LIBRARY, ctx)
        }

        /// Release an answer or an error that this library handed out. Null does nothing. May be called on any thread,
        /// also after the instance was shut down.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #free(anything: *const core::ffi::c_void) {
            // SAFETY: the caller gives back what it got, once.
            unsafe { c::free(anything) }
        }

        /// The error of the last call on this thread that failed, valid until the next one fails here; null if none
        /// has. Not to be freed.
        #[must_use]
        #[unsafe(no_mangle)]
        pub extern "C" fn #last_error() -> *const #error {
            c::last_error()
        }

        /// End a subscription of any event without waiting: the callback may still be running on the delivery thread
        /// when this returns, so release what it uses in `destroy`.
        #[unsafe(no_mangle)]
        pub extern "C" fn #unsubscribe(ctx: #context, handle: #handle) -> #status {
            c::unsubscribe(&LIBRARY, ctx, handle)
        }

        /// How many events a subscription has lost because the instance's queue was full.
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #lost(
            ctx: #context, handle: #handle, count: *mut u64, error: *mut *const #error,
        ) -> #status {
            // SAFETY: what the caller vouches for is said at the top of the header.
            unsafe { c::lost(&LIBRARY, ctx, handle, count, error) }
        }

        /// Cancel an asynchronous call: its provider goes no further, and its callback is called with CANCELLED. Waits for
        /// neither, and may be called on any thread, also inside callbacks.
        ///
        /// BAD_HANDLE: there is no such call, or its answer is on its way already and comes to the callback as it is.
        #[unsafe(no_mangle)]
        pub extern "C" fn #cancel(ctx: #context, requestId: #request_id) -> #status {
            c::cancel(&LIBRARY, ctx, requestId)
        }

        /// Call `function` once where the callbacks of the instance run, after those that wait there. For wrappers: it may
        /// also be called inside the callback of a form that ends with AsyncDirect, to go on from there.
        ///
        /// BAD_CONTEXT or SHUTDOWN: no more callbacks run there, and `function` is not called.
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #post(
            ctx: #context, function: #post_function, userData: *mut core::ffi::c_void,
        ) -> #status {
            // SAFETY: what the caller vouches for is said at the top of the header.
            unsafe { c::post(&LIBRARY, ctx, function, userData) }
        }

        /// How many asynchronous calls of an instance may be without an answer at once.
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #async_window(
            ctx: #context, window: *mut usize, error: *mut *const #error,
        ) -> #status {
            // SAFETY: what the caller vouches for is said at the top of the header.
            unsafe { c::async_window(&LIBRARY, ctx, window, error) }
        }

        /// Of an instance with manual delivery: a file descriptor that is readable while something waits for its
        /// callback, for `poll`, `epoll` or a toolkit's main loop. On Windows the handle of an event.
        ///
        /// It belongs to the instance and ends with it: neither read nor close it. INVALID_ARGUMENT if the instance has a
        /// delivery thread.
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #poll_handle(
            ctx: #context, handle: *mut i64, error: *mut *const #error,
        ) -> #status {
            // SAFETY: what the caller vouches for is said at the top of the header.
            unsafe { c::poll_handle(&LIBRARY, ctx, handle, error) }
        }

        /// Of an instance with manual delivery: call the callbacks of what waits, on this thread: events and answers in
        /// the order they came.
        ///
        /// @param max how many calls to make at most; 0: as many as there is something to call for.
        /// @param timeoutMs how long to wait if there is nothing yet: milliseconds, 0 for not at all, 0xFFFFFFFF for ever.
        /// @param count receives how many calls were made.
        ///
        /// OK also if nothing came in time. One thread at a time: a second one waits. INVALID_ARGUMENT if the instance has a
        /// delivery thread, WOULD_DEADLOCK inside a callback of the same instance or a provider.
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #dispatch(
            ctx: #context, max: usize, timeoutMs: u32, count: *mut usize, error: *mut *const #error,
        ) -> #status {
            // SAFETY: what the caller vouches for is said at the top of the header.
            unsafe { c::dispatch(&LIBRARY, ctx, max, timeoutMs, count, error) }
        }

        /// The numbers of an instance. Costs nobody else anything.
        ///
        /// @param stats has its size in its first field; a field that this library does not know is 0.
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #stats(
            ctx: #context, stats: *mut #stats_view, error: *mut *const #error,
        ) -> #status {
            // SAFETY: what the caller vouches for is said at the top of the header.
            unsafe { c::stats(&LIBRARY, ctx, stats, error) }
        }

        /// The same numbers, and those of each request, event and signal, as a JSON object.
        ///
        /// On success `*json` points to the text, read-only, until it is freed.
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #stats_json(
            ctx: #context, json: *mut *const #str_view, error: *mut *const #error,
        ) -> #status {
            // SAFETY: what the caller vouches for is said at the top of the header.
            unsafe { c::stats_json(&LIBRARY, ctx, json, error) }
        }

        /// Have what the library and its author's code log come to `callback`, if it is of the level `minLevel` or more
        /// serious; it is one callback for the whole library. Null brings back stderr, where warnings and errors go, 20
        /// lines a second at most.
        ///
        /// When this returns OK, no call of the former callback runs, unless this is called inside of it. TIMEOUT: one
        /// still runs after 5 s; the new one is in use all the same.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #set_log(
            minLevel: i32, callback: #log_callback, userData: *mut core::ffi::c_void,
        ) -> #status {
            // SAFETY: what the caller vouches for is said at the top of the header.
            unsafe { c::set_log_callback(&LIBRARY, minLevel, callback, userData) }
        }

        /// The version of the ABI that this library speaks.
        #[must_use]
        #[unsafe(no_mangle)]
        pub extern "C" fn #abi_version() -> u32 {
            rt::ffi::abi::ABI_VERSION
        }

        /// The library's version and the commit it was built from. Static.
        #[must_use]
        #[unsafe(no_mangle)]
        pub extern "C" fn #version() -> *const core::ffi::c_char {
            VERSION.as_ptr().cast()
        }

        /// The hash of an item's exact shape, or 0 if this library has no such item.
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #fingerprint(item: *const core::ffi::c_char) -> u64 {
            // SAFETY: the caller hands a string that ends with NUL, or null.
            unsafe { c::fingerprint(&LIBRARY, item) }
        }

        /// Whether this library has a request, event or signal of this name: 1 or 0.
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #has_item(name: *const core::ffi::c_char) -> u8 {
            // SAFETY: the caller hands a string that ends with NUL, or null.
            unsafe { c::has_item(&LIBRARY, name) }
        }

        /// The whole declaration as JSON. Static.
        #[must_use]
        #[unsafe(no_mangle)]
        pub extern "C" fn #get_schema() -> *const core::ffi::c_char {
            SCHEMA.as_ptr().cast()
        }

        /// The name of a status, for example `TIMEOUT`. Static; never null.
        #[must_use]
        #[unsafe(no_mangle)]
        pub extern "C" fn #status_name(status: #status) -> *const core::ffi::c_char {
            c::status_name(status)
        }
    }
}
