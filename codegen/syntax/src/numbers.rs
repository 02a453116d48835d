//! The numbers of variants, which are part of what callers in other languages were compiled against.

use crate::ast::{Number, Variant};
use crate::errors::{Error, Errors, Place};

/// Reads the number given to a variant.
pub(crate) fn parse(errors: &mut Errors, expr: &syn::Expr) -> Number {
    let value = match literal(expr) {
        None => {
            errors.push(
                Error::new(Place::of(expr), "the number of a variant must be written out")
                    .label("not a plain number")
                    .help("write the value itself, for example `3` or `-1`: callers are compiled against it"),
            );
            None
        }
        Some(value) => {
            let value = i32::try_from(value).ok();
            if value.is_none() {
                errors.push(
                    Error::new(Place::of(expr), "the number of a variant must fit into `i32`")
                        .label("out of range")
                        .help(format!("choose one from {} to {}", i32::MIN, i32::MAX)),
                );
            }
            value
        }
    };
    Number { value, source: expr.clone() }
}

/// An integer literal with or without a minus. Literals too large for any integer count as too large for `i32`.
fn literal(expr: &syn::Expr) -> Option<i128> {
    match expr {
        syn::Expr::Lit(expr) => match &expr.lit {
            syn::Lit::Int(number) => Some(number.base10_parse().unwrap_or(i128::MAX)),
            _ => None,
        },
        syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Neg(_), expr, .. }) => literal(expr)?.checked_neg(),
        syn::Expr::Paren(inner) => literal(&inner.expr),
        syn::Expr::Group(inner) => literal(&inner.expr),
        _ => None,
    }
}

/// The number of each variant: the one it was given, or one more than that of the variant before it. Two variants with
/// one number, and running out of numbers, are errors. Nothing comes back if something is wrong with a number.
///
/// `variants` are those which are there, after conditions have been decided.
pub fn assign(errors: &mut Errors, variants: &[&Variant]) -> Option<Vec<i32>> {
    let mut numbers: Vec<i32> = Vec::with_capacity(variants.len());
    let mut right = true;
    for variant in variants {
        let name = &variant.head.name;
        let number = match (&variant.number, numbers.last()) {
            // What follows a number that is not known cannot be counted.
            (Some(number), _) => number.value?,
            (None, None) => 0,
            (None, Some(&i32::MAX)) => {
                errors.push(
                    Error::new(name.span(), format!("`{name}` has no number: {} is the last one", i32::MAX))
                        .label("no number left")
                        .help("give it a number of its own"),
                );
                return None;
            }
            (None, Some(before)) => before + 1,
        };
        if let Some(first) = numbers.iter().position(|other| *other == number) {
            let place = variant.number.as_ref().map_or(Place::from(name.span()), |number| Place::of(&number.source));
            let taken = &variants[first].head.name;
            let given = |number| {
                variants.iter().any(|variant| variant.number.as_ref().is_some_and(|given| given.value == Some(number)))
            };
            let free = (0..).find(|free| !numbers.contains(free) && !given(*free)).unwrap_or_default();
            errors.push(
                Error::new(place, format!("`{name}` has the number {number}, as `{taken}` has"))
                    .label("taken")
                    .help(format!("give `{name}` another number, for example {free}")),
            );
            right = false;
        }
        numbers.push(number);
    }
    right.then_some(numbers)
}
