//! Requests that are answered by a call.

use std::collections::HashSet;
use std::sync::Arc;

use brokers_core::request::Request;

use crate::call;
use crate::delivery;
use crate::fault::{CallError, Fault};
use crate::handle;
use crate::instance::Instance;
use crate::library::Timeout;
use crate::stats::Stats;
use crate::status::Status;
use crate::sync::{Mutex, lock};

/// How many asynchronous calls may be in flight if the instance does not say.
pub(crate) const DEFAULT_WINDOW: usize = 1024;

/// The asynchronous calls in flight.
#[derive(Default)]
pub(crate) struct Calls(Mutex<HashSet<u64>>);

impl Calls {
    /// Adds the numbers of these calls.
    pub(crate) fn count(&self, stats: &mut Stats) {
        stats.async_in_flight = lock(&self.0).len() as u64;
    }
}

/// Which thread an answer is handed over on.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Completion {
    /// The delivery thread.
    Delivered,
    /// The one that has it.
    Direct,
}

pub(crate) fn begin<R: Request>(
    instance: &Arc<Instance>,
    request: R,
    timeout: Timeout,
    completion: Completion,
    begun: impl FnOnce(u64),
    answer: impl FnOnce(u64, u64, Result<R::Response, CallError<R::Error>>) + Send + 'static,
) -> Result<u64, Fault> {
    let instance = instance.clone();
    drop(instance.enter()?);
    instance.check_initialized(R::NAME)?;
    let id = handle::subscription();
    let mut calls = lock(&instance.calls.0);
    if calls.len() >= instance.async_window
        && (completion == Completion::Delivered || delivery::is_delivery_thread(instance.library))
    {
        return Err(Fault::new(Status::Again, format!("{} calls are in flight; try later", calls.len())));
    }
    calls.insert(id);
    drop(calls);
    begun(id);
    std::thread::spawn(move || {
        let outcome = call::call(&instance, request, timeout);
        lock(&instance.calls.0).remove(&id);
        match completion {
            Completion::Delivered => drop(instance.delivery.complete(Box::new(move |ctx| answer(ctx, id, outcome)))),
            Completion::Direct => answer(instance.handle, id, outcome),
        }
    });
    Ok(id)
}

pub(crate) fn cancel(instance: &Instance, request: u64) -> Result<(), Fault> {
    if lock(&instance.calls.0).remove(&request) {
        return Ok(());
    }
    Err(Fault::new(Status::BadHandle, format!("{request:#018x} is no call of this context that is in flight")))
}
