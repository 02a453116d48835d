//! The glue of requests, events and signals: the functions that C calls.

use std::time::Duration;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Glue, docs, ident, types};
use crate::c_names;
use crate::model::{Docs, ErrorType, Event, Field, Request, Signal, TypeKind, TypeRef};

/// How long the text of a comment's line may be.
const WIDTH: usize = 112;

/// The `timeoutMs` that stands for the deadline of the instance.
const TIMEOUT_DEFAULT: u32 = 0;

/// How a value comes into a function.
pub(super) enum Passing {
    /// As it is: numbers, times, pairs of pointer and length, and what is a pointer already.
    Value,
    /// Behind a pointer that must not be null.
    Pointer,
}

/// How the view of a value comes in, which for a box is that of the value in it.
pub(super) fn passing(glue: &Glue<'_>, ty: &TypeRef) -> Passing {
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

/// The item's own docs, its parameters, and what is different from what holds for every function of its kind.
fn function_docs(own: &Docs, fields: &[Field], parameters: &[String], more: &[String]) -> TokenStream {
    let documented = fields.iter().filter(|field| !field.docs.is_empty());
    let declared =
        documented.map(|field| format!("@param {} {}", c_names::parameter(&field.name), field.docs.join(" ")));
    let parameters: Vec<_> = declared.chain(parameters.iter().cloned()).collect();
    let parts = [own.as_slice(), &parameters, more];
    docs(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(&String::new()))
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

    let doc = request_docs(glue, request, returns);
    let doc_within = one_paragraph(format!("As {plain}, with a deadline for this call."));
    let callback_docs = one_paragraph(format!(
        "What came of {}. {}",
        glue.names.function_async(&request.path.name),
        match returns {
            TypeRef::Unit => "`answer` is always null; `error` is null if it worked.",
            _ => "Either `answer` or `error` is null.",
        }
    ));
    let async_docs = one_paragraph(format!("As {plain}, but returns at once: the answer comes to `callback`."));
    let direct_docs = one_paragraph(format!(
        "As {}, but `callback` is called by the thread that has the answer: for wrappers.",
        glue.names.function_async(&request.path.name)
    ));
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
    let deprecated = deprecated(request.deprecated.as_deref());
    quote! {
        #doc
        #deprecated
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #function(
            ctx: #context, #parameters #out error: *mut *const #error,
        ) -> #status {
            // SAFETY: what the caller vouches for is the same there.
            unsafe { #function_within(ctx, #default, #given error) }
        }

        #doc_within
        #deprecated
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
        #deprecated
        #[must_use]
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #function_async(
            ctx: #context, #parameters timeoutMs: u32, #asynchronous
        ) -> #status {
            // SAFETY: what the caller vouches for is the same there.
            unsafe { #begin(false, ctx, #arguments timeoutMs, callback, userData, requestId, error) }
        }

        #direct_docs
        #deprecated
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

/// What a request does, and what is different from what the top of the header says of all requests.
fn request_docs(glue: &Glue<'_>, request: &Request, returns: &TypeRef) -> TokenStream {
    let mut parameters = Vec::new();
    if *returns != TypeRef::Unit {
        let free = glue.names.prefixed("free");
        let release =
            if glue.model.is_scalar(returns) { String::new() } else { format!(", to be released with {free}") };
        parameters.push(format!("@param out receives the answer{release}."));
    }
    let mut more = Vec::new();
    if let ErrorType::Declared(id) = request.error {
        more.extend(filled(&format!(
            "{}: refused; `payload` of the error is a `const {} *`.",
            glue.names.constant(&["PROVIDER"]),
            glue.names.prefixed(&glue.model.ty(id).path.name)
        )));
    }
    if let Some(deadline) = request.deadline {
        more.push(format!("Unless the call says otherwise, it may take {}.", in_words(deadline)));
    }
    function_docs(&request.docs, &request.params, &parameters, &more)
}

/// Text in lines that fit the header, whatever the length of the names in it.
fn filled(text: &str) -> Docs {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("there is one from the beginning");
        if line.is_empty() {
            line.push_str(word);
        } else if line.chars().count() + 1 + word.chars().count() <= WIDTH {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

fn one_paragraph(text: String) -> TokenStream {
    docs(&filled(&text))
}

/// The attribute of a function that users are warned of.
fn deprecated(note: Option<&str>) -> Option<TokenStream> {
    // Two of them begin what older standards read as another character, and a literal of Rust has no other way to say it.
    let note = note?.replace("??", "?");
    Some(if note.is_empty() {
        quote! { #[deprecated] }
    } else {
        quote! { #[deprecated(note = #note)] }
    })
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

    let callback_docs = one_paragraph(format!("Called with each {name}. `event` is valid until it returns."));
    let on_docs = function_docs(
        &event.docs,
        &[],
        &[],
        &filled(&format!(
            "Subscribes to {name}. `*handle` is what {off_name} takes; `destroy` and `options` may be null."
        )),
    );
    let off_docs = one_paragraph(format!("End one subscription of {on_name}: no call of its callback runs after OK."));
    let off_all_docs =
        one_paragraph(format!("End all subscriptions of {on_name} of this instance, as {off_name} does."));
    let deprecated = deprecated(event.deprecated.as_deref());
    quote! {
        #callback_docs
        pub type #callback =
            Option<unsafe extern "C" fn(ctx: #context, event: *const #view, userData: *mut core::ffi::c_void)>;

        #on_docs
        #deprecated
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
    let doc = function_docs(&signal.docs, &signal.fields, &[], &[]);
    let deprecated = deprecated(signal.deprecated.as_deref());
    quote! {
        #doc
        #deprecated
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
