//! The lengths of arrays.

use brokers_syntax::{Error, Place};
use syn::{BinOp, Expr, Lit};

use super::scope::Kind;
use super::tree::{Body, DeclId, Tree};

/// Constants of constants of constants: beyond this it can only be a circle.
const DEPTH: usize = 32;

/// The value of `expr`, written inside `module`.
pub(super) fn length(tree: &Tree, module: &[String], expr: &Expr) -> Result<usize, Error> {
    let value = evaluate(tree, module, expr, 0)
        .map_err(|wrong| Error::new(Place::of(expr), wrong.message()).label("length").help(wrong.help()))?;
    match usize::try_from(value) {
        Ok(0) => Err(Error::new(Place::of(expr), "an array without elements carries nothing, and C has none")
            .label("zero")
            .help("leave the field out")),
        Ok(length) => Ok(length),
        Err(_) => Err(Error::new(Place::of(expr), format!("{value} cannot be the length of an array"))
            .label("length")
            .help("a length is at least 1, and an array has to fit into memory")),
    }
}

enum Wrong {
    /// Neither a number, nor a constant, nor arithmetic.
    Form,
    Unknown(String),
    Overflow,
    Circle,
    Undecided(String),
}

impl Wrong {
    fn message(&self) -> String {
        match self {
            Wrong::Form => "this length cannot be worked out by the build script".into(),
            Wrong::Unknown(name) => format!("the constant `{name}` is not in the declaration files"),
            Wrong::Overflow => "this length cannot be worked out: a number on the way is out of range".into(),
            Wrong::Circle => "this length is defined by itself".into(),
            Wrong::Undecided(name) => format!("whether the constant `{name}` is there cannot be known"),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Wrong::Form => "write a number, or a `const` made of numbers, other constants and `+ - * / %`",
            Wrong::Unknown(_) => "move the `const` into a declaration file, or write the number",
            Wrong::Overflow | Wrong::Circle => "write the number itself",
            Wrong::Undecided(_) => "declare it without a condition, or write the number",
        }
    }
}

fn evaluate(tree: &Tree, module: &[String], expr: &Expr, depth: usize) -> Result<i128, Wrong> {
    if depth > DEPTH {
        return Err(Wrong::Circle);
    }
    let value = |expr: &Expr| evaluate(tree, module, expr, depth + 1);
    match expr {
        Expr::Lit(expr) => match &expr.lit {
            Lit::Int(number) => number.base10_parse().map_err(|_| Wrong::Overflow),
            Lit::Byte(byte) => Ok(byte.value().into()),
            _ => Err(Wrong::Form),
        },
        Expr::Paren(inner) => value(&inner.expr),
        Expr::Group(inner) => value(&inner.expr),
        // Widening and narrowing alike: what does not fit the target is refused where it is used.
        Expr::Cast(cast) => value(&cast.expr),
        Expr::Block(block) if block.label.is_none() && block.attrs.is_empty() => match block.block.stmts.as_slice() {
            [syn::Stmt::Expr(inner, None)] => value(inner),
            _ => Err(Wrong::Form),
        },
        Expr::Binary(binary) => {
            let (left, right) = (value(&binary.left)?, value(&binary.right)?);
            let result = match binary.op {
                BinOp::Add(_) => left.checked_add(right),
                BinOp::Sub(_) => left.checked_sub(right),
                BinOp::Mul(_) => left.checked_mul(right),
                BinOp::Div(_) => left.checked_div(right),
                BinOp::Rem(_) => left.checked_rem(right),
                BinOp::Shl(_) => u32::try_from(right).ok().and_then(|by| left.checked_mul(1i128.checked_shl(by)?)),
                BinOp::Shr(_) => u32::try_from(right).ok().and_then(|by| left.checked_shr(by)),
                _ => return Err(Wrong::Form),
            };
            result.ok_or(Wrong::Overflow)
        }
        Expr::Path(path) if path.qself.is_none() => {
            let path = brokers_syntax::types::path(&path.path);
            let name = path.segments.iter().map(ToString::to_string).collect::<Vec<_>>().join("::");
            let id: DeclId = tree.find(module, &path, Kind::Const).ok_or(Wrong::Unknown(name.clone()))?;
            let decl = &tree[id];
            match &decl.body {
                Body::Const(_) if decl.undecided.is_some() => Err(Wrong::Undecided(name)),
                Body::Const(item) => evaluate(tree, &decl.module, &item.expr, depth + 1),
                _ => Err(Wrong::Unknown(name)),
            }
        }
        _ => Err(Wrong::Form),
    }
}
