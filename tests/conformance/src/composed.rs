//! Providers for the vocabulary of maps, tuples, moments, boxes and types that are made of themselves.

use brokers::{Context, SetupError};

use crate::api::*;

pub(crate) fn provide(ctx: &Context) -> Result<(), SetupError> {
    DeepList::provide(ctx, async move |request: DeepList| {
        let mut list = List { value: request.depth.min(1).into(), next: None };
        for value in 2..=request.depth {
            list = List { value: value.into(), next: Some(Box::new(list)) };
        }
        Ok(list)
    })?;
    SplitSecond::provide(ctx, async move |request: SplitSecond| {
        let length = std::time::Duration::new(request.sec, request.nsec);
        Ok((length, std::time::SystemTime::UNIX_EPOCH + length))
    })?;
    let ctx = *ctx;
    EmitGrown::provide(&ctx, async move |request: EmitGrown| {
        let mut tree = Tree { name: "1".into(), children: Vec::new() };
        for level in 2..=request.depth {
            tree = Tree { name: level.to_string(), children: vec![tree] };
        }
        Grown { tree: Box::new(tree) }.emit(&ctx);
        Ok(())
    })?;
    EmitNewTypes::provide(&ctx, async move |request: EmitNewTypes| {
        let EmitNewTypes { times, maps, tuples, tree } = request;
        NewTypes { times, maps, tuples, tree }.emit(&ctx);
        Ok(())
    })?;
    FailNewTypes::provide(&ctx, async move |request: FailNewTypes| {
        let FailNewTypes { pair, map, at, tree } = request;
        Err(NewTypesError::Bad { pair, map, at, tree })
    })?;
    PushNewTypes::on_signal(&ctx, move |signal: PushNewTypes| {
        let PushNewTypes { pair, map, after } = signal;
        Pushed { pair, map, after }.emit(&ctx);
    })?;
    Ok(())
}
