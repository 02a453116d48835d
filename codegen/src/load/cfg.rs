//! `#[cfg(…)]` conditions, decided as the compiler is going to decide them.

use std::collections::BTreeMap;

use brokers_syntax::{Error, Place};
use syn::{Expr, Lit, Meta};

/// The compiler's flags that are off if Cargo does not mention them.
const FLAGS: &[&str] =
    &["unix", "windows", "test", "doc", "doctest", "miri", "proc_macro", "debug_assertions", "overflow_checks"];

/// What conditions are decided by.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cfg {
    /// The variables by which Cargo tells a build script, with and without a value: `CARGO_CFG_TARGET_OS` = `linux`,
    /// `CARGO_FEATURE_TLS` = `1`.
    variables: BTreeMap<String, String>,
}

impl Cfg {
    /// From a list of such variables; others are passed over.
    pub(crate) fn from_variables(variables: impl IntoIterator<Item = (String, String)>) -> Self {
        let ours = |name: &String| name.starts_with("CARGO_CFG_") || name.starts_with("CARGO_FEATURE_");
        Self { variables: variables.into_iter().filter(|(name, _)| ours(name)).collect() }
    }

    /// Whether all of `predicates` hold in the crate of this name, which is `crate` for the author's own, or that this
    /// cannot be known.
    pub(crate) fn all(&self, crate_name: &str, predicates: &[Meta]) -> Result<bool, Error> {
        for predicate in predicates {
            if !self.holds(crate_name, predicate)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn holds(&self, crate_name: &str, predicate: &Meta) -> Result<bool, Error> {
        let name = predicate.path().get_ident().map(ToString::to_string).unwrap_or_default();
        match predicate {
            Meta::List(list) => {
                let parts: Vec<Meta> = list
                    .parse_args_with(syn::punctuated::Punctuated::<Meta, syn::Token![,]>::parse_terminated)
                    .map_err(|error| Error::new(error.span(), format!("this condition cannot be read: {error}")))?
                    .into_iter()
                    .collect();
                match (name.as_str(), parts.as_slice()) {
                    ("all", parts) => self.all(crate_name, parts),
                    ("any", parts) => {
                        for part in parts {
                            if self.holds(crate_name, part)? {
                                return Ok(true);
                            }
                        }
                        Ok(false)
                    }
                    ("not", [part]) => Ok(!self.holds(crate_name, part)?),
                    _ => Err(unknown(predicate)),
                }
            }
            Meta::NameValue(pair) => {
                let Expr::Lit(syn::ExprLit { lit: Lit::Str(value), .. }) = &pair.value else {
                    return Err(unknown(predicate));
                };
                let value = value.value();
                if name == "feature" {
                    if crate_name != "crate" {
                        return Err(unknown_feature(predicate, crate_name));
                    }
                    return Ok(self.variables.contains_key(&format!("CARGO_FEATURE_{}", variable(&value))));
                }
                match self.variables.get(&format!("CARGO_CFG_{}", variable(&name))) {
                    Some(set) => Ok(set.split(',').any(|one| one == value)),
                    None if name.starts_with("target_") || name == "panic" => Ok(false),
                    None => Err(unknown(predicate)),
                }
            }
            Meta::Path(_) if self.variables.contains_key(&format!("CARGO_CFG_{}", variable(&name))) => Ok(true),
            Meta::Path(_) if FLAGS.contains(&name.as_str()) => Ok(false),
            Meta::Path(_) => Err(unknown(predicate)),
        }
    }
}

fn variable(name: &str) -> String {
    name.to_uppercase().replace('-', "_")
}

fn unknown(predicate: &Meta) -> Error {
    let text = brokers_syntax::types::text(predicate);
    Error::new(Place::of(predicate), format!("whether `{text}` holds cannot be known in a build script"))
        .label("unknown")
        .help("use a feature, `#[cfg(feature = \"…\")]`, or declare the item without a condition")
}

fn unknown_feature(predicate: &Meta, crate_name: &str) -> Error {
    let text = brokers_syntax::types::text(predicate);
    let message =
        format!("whether `{text}` holds in `{crate_name}` cannot be known: features of other crates are not told");
    Error::new(Place::of(predicate), message)
        .label("unknown")
        .help("declare what other crates export without a condition, or use something else")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(predicate: &str) -> Result<bool, String> {
        let cfg = Cfg::from_variables(
            [
                ("CARGO_CFG_UNIX", ""),
                ("CARGO_CFG_TARGET_OS", "linux"),
                ("CARGO_CFG_TARGET_FEATURE", "sse,sse2"),
                ("CARGO_FEATURE_WITH_TLS", "1"),
                ("PATH", "/bin"),
            ]
            .map(|(name, value)| (name.to_owned(), value.to_owned())),
        );
        cfg.all("crate", &[syn::parse_str(predicate).unwrap()]).map_err(|error| error.message)
    }

    #[test]
    fn conditions_are_decided_by_what_cargo_says() {
        for (predicate, expected) in [
            ("unix", true),
            ("windows", false),
            ("test", false),
            (r#"target_os = "linux""#, true),
            (r#"target_os = "macos""#, false),
            (r#"target_feature = "sse2""#, true),
            (r#"target_abi = "eabihf""#, false),
            (r#"feature = "with-tls""#, true),
            (r#"feature = "other""#, false),
            (r#"all(unix, not(feature = "other"))"#, true),
            (r#"any(windows, feature = "other")"#, false),
            ("all()", true),
            ("any()", false),
        ] {
            assert_eq!(holds(predicate), Ok(expected), "{predicate}");
        }
    }

    #[test]
    fn what_cargo_does_not_say_is_not_guessed() {
        for predicate in ["loom", r#"flavour = "sweet""#, "not(loom)", "not(unix, windows)", "feature = 1"] {
            assert!(holds(predicate).is_err(), "{predicate}");
        }
    }
}
