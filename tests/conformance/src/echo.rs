//! Providers that answer with what they were given.

use brokers::{Context, SetupError};

use crate::api::*;

/// `Request { field } -> field`, for each line.
macro_rules! provide_echoes {
    ($ctx:ident, $($request:ident { $field:ident },)*) => {
        $($request::provide($ctx, async move |request: $request| Ok(request.$field))?;)*
    };
}

pub(crate) fn provide(ctx: &Context) -> Result<(), SetupError> {
    provide_echoes! { ctx,
        EchoBool { value },
        EchoI8 { value },
        EchoI16 { value },
        EchoI32 { value },
        EchoI64 { value },
        EchoU8 { value },
        EchoU16 { value },
        EchoU32 { value },
        EchoU64 { value },
        EchoF32 { value },
        EchoF64 { value },
        EchoChar { value },
        EchoString { value },
        EchoBytes { value },
        EchoVecI32 { values },
        EchoVecF64 { values },
        EchoVecBool { values },
        EchoVecString { values },
        EchoVecBytes { values },
        EchoVecStruct { values },
        EchoVecEnum { values },
        EchoVecNewtype { values },
        EchoVecVecF64 { values },
        EchoArray { values },
        EchoOptionI64 { value },
        EchoOptionString { value },
        EchoOptionStruct { value },
        EchoEnum { value },
        EchoNewtype { value },
        EchoNewtypeString { value },
        EchoAlias { value },
        EchoStruct { value },
        EchoShape { value },
    }
    UnitResult::provide(ctx, async move |_: UnitResult| Ok(()))?;
    Describe::provide(ctx, async move |d: Describe| {
        let names: Vec<_> = d.items.iter().map(|item| item.name.as_str()).collect();
        Ok(format!("{} {:?} {:?} {:?} {:?} {}", d.number, d.text, names, d.maybe, d.shape, d.flag))
    })?;
    Ok(())
}
