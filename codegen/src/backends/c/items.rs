//! The glue of requests, events and signals: the functions that C calls.

use std::time::Duration;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Glue, docs, ident, types};
use crate::c_names;
use crate::model::{Docs, ErrorType, Event, Field, Request, Signal, TypeKind, TypeRef};

const LIFT: &str = "Pointers in the parameters need to be valid during the call only.";

/// The `timeoutMs` that stands for the deadline of the instance.
const TIMEOUT_DEFAULT: u32 = 0;

/// How a value comes into a function.
enum Passing {
    /// As it is: numbers, times, pairs of pointer and length, and what is a pointer already.
    Value,
    /// Behind a pointer that must not be null.
    Pointer,
}

/// How the view of a value comes in, which for a box is that of the value in it.
fn passing(glue: &Glue<'_>, ty: &TypeRef) -> Passing {
    passing_view(glue, glue.model.unboxed(ty))
}

fn passing_view(glue: &Glue<'_>, ty: &TypeRef) -> Passing {
    if glue.model.is_scalar(ty) {
        return Passing::Value;
    }
    match glue.model.resolve(ty) {
        TypeRef::String | TypeRef::Bytes | TypeRef::Vec(_) | TypeRef::Map { .. } => Passing::Value,
        TypeRef::Duration | TypeRef::SystemTime => Passing::Value,
        // A pointer already.
        TypeRef::Boxed(_) => Passing::Value,
        TypeRef::Option(inner) if glue.model.is_box(inner) => Passing::Value,
        TypeRef::Named(id) => match &glue.model.ty(*id).kind {
            TypeKind::Newtype(inner) => passing_view(glue, inner),
            _ => Passing::Pointer,
        },
        _ => Passing::Pointer,
    }
}

/// `name: type, …` of a function's parameters.
fn parameters(glue: &Glue<'_>, fields: &[Field]) -> TokenStream {
    fields
        .iter()
        .map(|field| {
            let name = ident(&c_names::parameter(&field.name));
            let ty = types::element_type(glue, glue.model.unboxed(&field.ty));
            match passing(glue, &field.ty) {
                Passing::Value => quote! { #name: #ty, },
                Passing::Pointer => quote! { #name: *const #ty, },
            }
        })
        .collect()
}

/// The author's value, made of the parameters: `path { field: lifted, … }`.
fn lifted(glue: &Glue<'_>, path: &TokenStream, fields: &[Field], is_unit: bool) -> TokenStream {
    if is_unit {
        return quote! { #path };
    }
    let fields = fields.iter().map(|field| {
        let argument = c_names::parameter(&field.name);
        let (parameter, name) = (ident(&argument), ident(&field.name));
        let value = match passing(glue, &field.ty) {
            Passing::Value => quote! { Lift::lift(&#parameter, &ArgPath::root(#argument))? },
            Passing::Pointer => quote! {
                // Without a name for the path, which could be that of a parameter.
                c::lift_input(#parameter, &ArgPath::root(#argument))?
            },
        };
        let value = types::into_boxes(glue, &field.ty, value);
        quote! { #name: #value, }
    });
    quote! { #path { #(#fields)* } }
}

/// The item's own docs, its parameters, and what holds for every function of its kind.
fn function_docs(own: &Docs, fields: &[Field], more: &[String]) -> TokenStream {
    let mut lines = own.clone();
    let parameters = fields.iter().filter(|field| !field.docs.is_empty());
    for (place, field) in parameters.enumerate() {
        if place == 0 && !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(format!("@param {} {}", c_names::parameter(&field.name), field.docs.join(" ")));
    }
    if !more.is_empty() && !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend_from_slice(more);
    docs(&lines)
}

pub(super) fn request(glue: &Glue<'_>, request: &Request) -> TokenStream {
    let model = glue.model;
    let plain = glue.names.function(&request.path.name);
    let within = glue.names.function_within(&request.path.name);
    let [function, function_within] = [&plain, &within].map(|name| ident(name));
    let (status, error, context) = own_types(glue);
    let default = Literal::u32_unsuffixed(TIMEOUT_DEFAULT);
    let path = glue.rust_path(&request.path);
    let parameters = parameters(glue, &request.params);
    let value = lifted(glue, &path, &request.params, request.is_unit);

    let returns = model.unboxed(&request.returns);
    let view = types_of_result(glue, returns);
    let answer = types::out_of_boxes(glue, &request.returns, quote! { answer });
    let (answer_view, show) = match returns {
        TypeRef::Unit => (quote! { core::ffi::c_void }, quote! { |(), to| { to.answer(core::ptr::null()); Ok(()) } }),
        _ => (view.clone(), quote! { |answer, to| c::show::<_, #view>(&#answer, to) }),
    };
    let (out, take_out, set_out) = match (returns, &view) {
        (TypeRef::Unit, _) => (None, quote! {}, quote! { let () = answer; }),
        (returns, view) if model.is_scalar(returns) => (
            Some(quote! { *mut #view }),
            quote! { let out = c::out(out, "out")?; },
            quote! { out.set(#answer.lower(&mut Arena::default())); },
        ),
        (_, view) => (
            Some(quote! { *mut *const #view }),
            quote! { let out = c::out(out, "out")?; },
            quote! { out.set(c::view::<_, #view>(#answer)?); },
        ),
    };
    let failure = match request.error {
        ErrorType::Message => quote! { c::message },
        ErrorType::Declared(id) => {
            let view = types::element_type(glue, &TypeRef::Named(id));
            quote! { c::declared::<#view, _> }
        }
    };
    let given = request.params.iter().map(|field| ident(&c_names::parameter(&field.name)));
    let given = given.chain(out.iter().map(|_| ident("out")));
    let given = quote! { #(#given,)* };
    let names = request.params.iter().map(|field| ident(&c_names::parameter(&field.name)));
    let arguments = quote! { #(#names,)* };
    let out = out.map(|ty| quote! { out: #ty, });

    let mut more = Vec::new();
    if *returns != TypeRef::Unit && !model.is_scalar(returns) {
        more.push(format!(
            "On success `*out` points to the answer, read-only, until it is given to {}.",
            glue.names.prefixed("free")
        ));
    }
    if let ErrorType::Declared(id) = request.error {
        more.push(format!(
            "A refusal of the provider is {}; `payload` of the error is then a `const {} *`.",
            glue.names.constant(&["PROVIDER"]),
            glue.names.prefixed(&model.ty(id).path.name)
        ));
    }
    let deadline = match request.deadline {
        Some(deadline) => format!("its deadline of {}", in_words(deadline)),
        None => "the instance's deadline".into(),
    };
    more.push(format!("Blocks until the provider answered or {deadline} passed."));
    if !request.params.is_empty() {
        more.push(LIFT.into());
    }
    let doc = function_docs(&request.docs, &request.params, &more);
    let doc_within = docs(&vec![format!(
        "As {plain}, with a deadline of its own: milliseconds, {} or {}.",
        glue.names.constant(&["TIMEOUT_DEFAULT"]),
        glue.names.constant(&["TIMEOUT_NONE"])
    )]);
    let Asynchronous { callback: callback_docs, plain: async_docs, direct: direct_docs } =
        asynchronous_docs(glue, request, returns, &deadline);
    let callback = ident(&glue.names.callback(&request.path.name));
    let function_async = ident(&glue.names.function_async(&request.path.name));
    let function_direct = ident(&glue.names.function_direct(&request.path.name));
    // In a spelling that no parameter has.
    let begin = ident(&format!("begin_{}", request.path.name));
    let request_id = ident(&glue.names.prefixed("RequestId"));
    let asynchronous = quote! {
        callback: #callback,
        userData: *mut core::ffi::c_void,
        requestId: *mut #request_id,
        error: *mut *const #error,
    };
    quote! {
        #doc
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #function(
            ctx: #context, #parameters #out error: *mut *const #error,
        ) -> #status {
            // SAFETY: what the caller vouches for is the same there.
            unsafe { #function_within(ctx, #default, #given error) }
        }

        #doc_within
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #function_within(
            ctx: #context, timeoutMs: u32, #parameters #out error: *mut *const #error,
        ) -> #status {
            // SAFETY: what the caller vouches for is said at the top of the header.
            unsafe {
                c::boundary(error, || {
                    #take_out
                    let request = #value;
                    let answered = LIBRARY.call_then(ctx, request, c::timeout(timeoutMs), |answer| -> Result<(), Fault> {
                        #set_out
                        Ok(())
                    });
                    Ok(answered.map_err(#failure)??)
                })
            }
        }

        #callback_docs
        pub type #callback = Option<
            unsafe extern "C" fn(
                ctx: #context,
                requestId: #request_id,
                answer: *const #answer_view,
                error: *const #error,
                userData: *mut core::ffi::c_void,
            ),
        >;

        #async_docs
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #function_async(
            ctx: #context, #parameters timeoutMs: u32, #asynchronous
        ) -> #status {
            // SAFETY: what the caller vouches for is the same there.
            unsafe { #begin(false, ctx, #arguments timeoutMs, callback, userData, requestId, error) }
        }

        #direct_docs
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #function_direct(
            ctx: #context, #parameters timeoutMs: u32, #asynchronous
        ) -> #status {
            // SAFETY: what the caller vouches for is the same there.
            unsafe { #begin(true, ctx, #arguments timeoutMs, callback, userData, requestId, error) }
        }

        unsafe fn #begin(
            is_direct: bool, ctx: #context, #parameters timeoutMs: u32, #asynchronous
        ) -> #status {
            // SAFETY: what the caller vouches for is said at the top of the header.
            unsafe {
                c::boundary(error, || {
                    let request = #value;
                    c::call_async::<#path, #answer_view>(
                        &LIBRARY, is_direct, ctx, request, timeoutMs, callback, userData, requestId, #show, #failure,
                    )
                })
            }
        }
    }
}

/// What the header says of the asynchronous forms of a request.
struct Asynchronous {
    callback: TokenStream,
    plain: TokenStream,
    direct: TokenStream,
}

fn asynchronous_docs(glue: &Glue<'_>, request: &Request, returns: &TypeRef, deadline: &str) -> Asynchronous {
    let plain = glue.names.function(&request.path.name);
    let plain_async = glue.names.function_async(&request.path.name);
    let cancel = glue.names.prefixed("cancel");
    let answer = match returns {
        TypeRef::Unit => "`answer` is always null. `error` is null on success, and else valid until this returns.",
        _ => "One of `answer` and `error` is null; the other is valid until this returns, and not to be freed.",
    };
    let callback = docs(&vec![format!("Called once with what came of {plain_async}."), answer.into()]);
    let (default, none) = (glue.names.constant(&["TIMEOUT_DEFAULT"]), glue.names.constant(&["TIMEOUT_NONE"]));
    let mut lines = vec![
        format!("As {plain}, but returns at once: the answer comes to"),
        "`callback`, where the callbacks of events run too, one at a time.".into(),
        String::new(),
        format!("@param timeoutMs milliseconds, {default} ({deadline}) or {none}."),
        "@param callback called exactly once if this returns OK, maybe before it does; never if it fails.".into(),
        "@param userData handed to `callback` as it is.".into(),
        format!("@param requestId receives what {cancel} takes, before `callback` is called; may be null."),
        String::new(),
        "What goes wrong with the request comes to `callback`: also CANCELLED, and SHUTDOWN if the instance ends. This".into(),
        "fails with AGAIN if as many calls as the instance allows have no answer yet. `callback` may call any function of"
            .into(),
        "this library.".into(),
    ];
    if !request.params.is_empty() {
        lines.push(LIFT.into());
    }
    let own = docs(&lines);
    let direct = docs(&vec![
        format!("As {plain_async}, but `callback` is called by the thread"),
        "that has the answer: one that runs providers, cancels, shuts down or watches deadlines. For wrappers that"
            .into(),
        "complete a future or wake somebody: it has to be quick, and must not block or call this library, other than"
            .into(),
        format!(
            "by {}. Beyond the number of calls that the instance allows, this waits for",
            glue.names.prefixed("post")
        ),
        "its turn; inside callbacks it is AGAIN.".into(),
    ]);
    Asynchronous { callback, plain: own, direct }
}

/// A time as people write it, in the largest unit that leaves no rest.
pub(super) fn in_words(time: Duration) -> String {
    let nanoseconds = time.as_nanos();
    let units = [("min", 60_000_000_000), ("s", 1_000_000_000), ("ms", 1_000_000), ("µs", 1_000)];
    let unit = units.into_iter().find(|(_, length)| nanoseconds.is_multiple_of(*length));
    let (name, length) = unit.unwrap_or(("ns", 1));
    format!("{} {name}", nanoseconds / length)
}

fn types_of_result(glue: &Glue<'_>, ty: &TypeRef) -> TokenStream {
    if *ty == TypeRef::Unit {
        quote! { () }
    } else {
        types::element_type(glue, ty)
    }
}

fn own_types(glue: &Glue<'_>) -> (TokenStream, TokenStream, TokenStream) {
    let name = |rest: &str| {
        let name = ident(&glue.names.prefixed(rest));
        quote! { #name }
    };
    (name("Status"), name("Error"), name("Context"))
}

pub(super) fn event(glue: &Glue<'_>, event: &Event) -> TokenStream {
    let name = &event.path.name;
    let names = [glue.names.callback(name), glue.names.on(name), glue.names.off(name), glue.names.off_all(name)];
    let [callback, on, off, off_all] = names.each_ref().map(|name| ident(name));
    let [_, on_name, off_name, _] = &names;
    let (status, error, context) = own_types(glue);
    let [view, handle, options] =
        [name.as_str(), "Handle", "SubscribeOptions"].map(|rest| ident(&glue.names.prefixed(rest)));
    let path = glue.rust_path(&event.path);

    let callback_docs = docs(&vec![
        format!("Called with each {name}, one call at a time: on the delivery thread, where a program with"),
        format!(
            "manual delivery calls {}, or on a thread of its own if the subscription is isolated.",
            glue.names.prefixed("dispatch")
        ),
        "`event` is valid until the callback returns. Any function of this library may be called from inside.".into(),
    ]);
    let mut lines = vec![format!("Subscribe to {name}.")];
    lines.extend(event.docs.iter().cloned());
    let on_docs = function_docs(
        &lines,
        &[],
        &[
            "`callback` sees every event emitted after this call returned, in order; `userData` is handed to it as it \
             is."
            .into(),
            "`destroy` (may be null) is called with `userData` exactly once, when the subscription is gone; not if \
             this call failed."
                .into(),
            format!("`options` may be null. `*handle` is what {off_name} takes."),
        ],
    );
    let off_docs = docs(&vec![
        format!("End a subscription of {on_name}."),
        "When it returns OK, no call of the callback runs or will. It waits for a running one at most 5 s, then \
         answers TIMEOUT:"
            .into(),
        "the subscription is closed, and `destroy` follows when the callback returns. Do not hold a lock that the \
         callback takes."
            .into(),
        "On a delivery thread it takes effect at once and does not wait.".into(),
    ]);
    let off_all_docs = docs(&vec![format!("End all subscriptions of {on_name} of this instance, as {off_name} does.")]);
    quote! {
        #callback_docs
        pub type #callback =
            Option<unsafe extern "C" fn(ctx: #context, event: *const #view, userData: *mut core::ffi::c_void)>;

        #on_docs
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #on(
            ctx: #context,
            callback: #callback,
            userData: *mut core::ffi::c_void,
            destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
            options: *const #options,
            handle: *mut #handle,
            error: *mut *const #error,
        ) -> #status {
            // SAFETY: what the caller vouches for is said at the top of the header.
            unsafe { c::on::<#path, #view>(&LIBRARY, ctx, callback, userData, destroy, options, handle, error) }
        }

        #off_docs
        #[unsafe(no_mangle)]
        pub extern "C" fn #off(ctx: #context, handle: #handle) -> #status {
            c::off::<#path>(&LIBRARY, ctx, handle)
        }

        #off_all_docs
        #[unsafe(no_mangle)]
        pub extern "C" fn #off_all(ctx: #context) -> #status {
            c::off_all::<#path>(&LIBRARY, ctx)
        }
    }
}

pub(super) fn signal(glue: &Glue<'_>, signal: &Signal) -> TokenStream {
    let function = ident(&glue.names.function(&signal.path.name));
    let (status, error, context) = own_types(glue);
    let path = glue.rust_path(&signal.path);
    let parameters = parameters(glue, &signal.fields);
    let value = lifted(glue, &path, &signal.fields, signal.is_unit);
    let mut more = vec![
        "Returns at once. OK means accepted, not handled; NO_PROVIDER that nobody handles it; AGAIN that the \
              queue is full."
            .to_owned(),
    ];
    if !signal.fields.is_empty() {
        more.push(LIFT.into());
    }
    let doc = function_docs(&signal.docs, &signal.fields, &more);
    quote! {
        #doc
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #function(
            ctx: #context, #parameters error: *mut *const #error,
        ) -> #status {
            // SAFETY: what the caller vouches for is said at the top of the header.
            unsafe {
                c::boundary(error, || {
                    let signal = #value;
                    LIBRARY.signal(ctx, signal)?;
                    Ok(())
                })
            }
        }
    }
}
