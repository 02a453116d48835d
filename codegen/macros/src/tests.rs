//! What the attributes make of right declarations: rust that can be read, the same in all lanes.

use brokers_syntax::Errors;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::{common, event, kinds, multi_request, request, signal};

type Expansion = fn(&mut Errors, TokenStream, &syn::Item) -> TokenStream;

fn expand(attr: &str, args: TokenStream, item: TokenStream) -> syn::File {
    let expansion: Expansion = match attr {
        "event" => event::expand,
        "request" => request::expand,
        "multi_request" => multi_request::expand,
        _ => signal::expand,
    };
    parsed(common::expand(attr, args, item, expansion))
}

fn parsed(expanded: TokenStream) -> syn::File {
    let text = expanded.to_string();
    assert!(!text.contains("compile_error"), "{text}");
    syn::parse2(expanded).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The signatures of the inherent methods, without their docs.
fn signatures(file: &syn::File) -> Vec<syn::Signature> {
    let inherent = file.items.iter().filter_map(|item| match item {
        syn::Item::Impl(item) if item.trait_.is_none() => Some(&item.items),
        _ => None,
    });
    let methods = inherent.flatten().filter_map(|item| match item {
        syn::ImplItem::Fn(method) => Some(method),
        _ => None,
    });
    methods
        .inspect(|method| assert!(method.attrs.iter().any(|attr| attr.path().is_ident("doc")), "{}", method.sig.ident))
        .map(|method| method.sig.clone())
        .collect()
}

fn names(file: &syn::File) -> Vec<String> {
    signatures(file).iter().map(|signature| signature.ident.to_string()).collect()
}

/// What stands in the impl of the trait, as text.
fn constants(file: &syn::File, of: &str) -> Vec<String> {
    let found = file.items.iter().find_map(|item| match item {
        syn::Item::Impl(item) => {
            let (path, ..) = item.trait_.as_ref()?;
            (path.segments.last()?.ident == of).then_some(&item.items)
        }
        _ => None,
    });
    let items = found.unwrap_or_else(|| panic!("no impl of {of}"));
    items.iter().map(|item| item.to_token_stream().to_string().replace(' ', "")).collect()
}

#[test]
fn all_lanes_have_the_same_methods() {
    let declarations = [
        ("event", quote!(), vec![quote!(local), quote!(mt), quote!(api)]),
        ("request", quote!(returns = i32, deadline = 2s), vec![quote!(local), quote!(mt), quote!(api)]),
        ("request", quote!(sync, returns = i32), vec![quote!(local), quote!(mt), quote!(api)]),
        ("multi_request", quote!(returns = i32), vec![quote!(local), quote!(mt)]),
        ("signal", quote!(), vec![quote!(local), quote!(mt), quote!(api)]),
    ];
    for (attr, args, lanes) in declarations {
        let expanded: Vec<_> = lanes
            .iter()
            .map(|lane| {
                signatures(&expand(
                    attr,
                    quote!(#lane, #args),
                    quote!(
                        pub struct Message {
                            pub id: i64,
                        }
                    ),
                ))
            })
            .collect();
        assert!(!expanded[0].is_empty());
        for other in &expanded[1..] {
            assert_eq!(&expanded[0], other, "{attr}");
        }
    }
}

#[test]
fn methods_are_those_that_were_promised() {
    assert_eq!(
        names(&expand(
            "event",
            quote!(),
            quote!(
                struct Seen;
            )
        )),
        [
            "emit",
            "emit_must_deliver",
            "emit_must_deliver_within",
            "emit_async",
            "listen",
            "listen_shared",
            "listen_async",
            "stream",
            "listener",
            "listener_count",
            "drop_all_listeners",
            "drop_all_listeners_blocking",
        ]
    );
    let provider =
        ["provide", "provide_shared", "replace", "replace_shared", "mock", "mock_shared"].map(str::to_owned).to_vec();
    let asked = ["request", "request_within", "request_blocking", "request_blocking_within"].map(str::to_owned);
    let state = ["clear", "is_provided"].map(str::to_owned);
    assert_eq!(
        names(&expand(
            "request",
            quote!(),
            quote!(
                struct Ask;
            )
        )),
        [&provider[..], &asked[..], &state[..]].concat()
    );
    let sync = expand(
        "request",
        quote!(sync),
        quote!(
            struct Ask;
        ),
    );
    assert_eq!(names(&sync), [&provider[..], &asked[..1], &state[..]].concat());
    assert!(signatures(&sync).iter().all(|signature| signature.asyncness.is_none()));
    assert_eq!(
        names(&expand(
            "multi_request",
            quote!(),
            quote!(
                struct Ask;
            )
        )),
        [
            "provide",
            "provide_shared",
            "remove",
            "clear",
            "provider_count",
            "request",
            "request_within",
            "request_blocking",
            "gather",
            "gather_within",
            "gather_blocking",
        ]
    );
    assert_eq!(
        names(&expand(
            "signal",
            quote!(),
            quote!(
                struct Poke;
            )
        )),
        ["signal", "on_signal", "on_signal_shared", "clear", "is_handled"]
    );
}

#[test]
fn traits_say_what_was_declared_and_nothing_else() {
    let event = |args| {
        constants(
            &expand(
                "event",
                args,
                quote!(
                    struct Seen;
                ),
            ),
            "Event",
        )
    };
    let plain = event(quote!(mt));
    assert_eq!(
        plain,
        [
            "typeLane=::brokers::private::Mt;",
            "constNAME:&'staticstr=\"Seen\";",
            "::brokers::private::site!(event,Seen);"
        ]
    );
    let queue = |args| event(args)[2].split_once('=').map(|(_, value)| value.to_owned());
    assert_eq!(
        queue(quote!(mt, capacity = 64)).as_deref(),
        Some(
            "::brokers::private::QueueOptions::declared(\
             ::core::option::Option::Some(64usize),::core::option::Option::None);"
        )
    );
    assert_eq!(
        queue(quote!(policy = wait(2s), capacity = 1)).as_deref(),
        Some(
            "::brokers::private::QueueOptions::declared(::core::option::Option::Some(1usize),\
             ::core::option::Option::Some(\
             ::brokers::private::Policy::Wait(::core::time::Duration::from_micros(2000000u64))));"
        )
    );

    let asked = expand(
        "request",
        quote!(deadline = 250ms, capacity = 8),
        quote!(
            struct Ask;
        ),
    );
    let constants_of = |file| constants(file, "Request");
    assert_eq!(
        constants_of(&asked)[2..],
        [
            "typeResponse=();",
            "typeError=::brokers::private::ProviderMessage;",
            "constDEADLINE:::core::time::Duration=::core::time::Duration::from_micros(250000u64);",
            "constDECLARED_DEADLINE:::core::option::Option<::core::time::Duration>=\
             ::core::option::Option::Some(Self::DEADLINE);",
            "constCAPACITY:usize=8usize;",
            "::brokers::private::site!(request,Ask);",
        ]
    );
    assert!(constants(&asked, "AsyncRequest").is_empty());
    assert!(
        constants(
            &expand(
                "request",
                quote!(sync),
                quote!(
                    struct Ask;
                )
            ),
            "SyncRequest"
        )
        .is_empty()
    );
    assert!(
        constants(
            &expand(
                "multi_request",
                quote!(),
                quote!(
                    struct Ask;
                )
            ),
            "MultiRequest"
        )
        .is_empty()
    );
    assert_eq!(
        constants_of(&expand(
            "request",
            quote!(),
            quote!(
                struct Ask;
            )
        ))
        .len(),
        5
    );
    let signal = expand(
        "signal",
        quote!(capacity = 3),
        quote!(
            struct Poke;
        ),
    );
    assert_eq!(constants(&signal, "Signal")[2], "constCAPACITY:usize=3usize;");
}

#[test]
fn docs_name_the_deadline() {
    for (args, said) in [(quote!(deadline = 2min), "for 120s at the most"), (quote!(), "for 5s at the most")] {
        let text = expand(
            "request",
            args,
            quote!(
                struct Ask;
            ),
        )
        .to_token_stream()
        .to_string();
        assert!(text.contains(said), "{text}");
    }
}

#[test]
fn kinds_keep_docs_conditions_and_visibility() {
    let file = parsed(kinds::derive(quote! {
        #[non_exhaustive]
        pub(crate) enum NodeEvent {
            /// It runs.
            ///
            /// Since now.
            Started,
            #[cfg(unix)]
            Failed { why: String },
            r#Move(i32),
        }
    }));
    let expected = quote! {
        #[doc = "What kind of [`NodeEvent`] something is: which of its variants, without what that carries."]
        #[derive(
            ::core::fmt::Debug, ::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq, ::core::cmp::Eq,
            ::core::cmp::PartialOrd, ::core::cmp::Ord, ::core::hash::Hash,
        )]
        #[non_exhaustive]
        pub(crate) enum NodeEventKind {
            #[doc = " It runs."]
            #[doc = ""]
            #[doc = " Since now."]
            Started,
            #[cfg(unix)]
            #[doc = " [`NodeEvent::Failed`]"]
            Failed,
            #[doc = " [`NodeEvent::Move`]"]
            r#Move,
        }
    };
    assert_eq!(file.items[0].to_token_stream().to_string(), expected.to_string());
    let methods = names(&file);
    assert_eq!(methods, ["of", "name"]);
    let conditional = file.to_token_stream().to_string().matches("cfg (unix)").count();
    assert_eq!(conditional, 4, "the variant, and one line each in `ALL`, `of` and `name`");
}
