//! On which thread a provider belongs: the lane of its declaration says so.

use std::fmt;
use std::sync::mpsc;
use std::thread::{self, JoinHandle};

use brokers::lane::{Lane, Local, Mt};
use brokers::{Context, RegisterError};
use tokio::runtime::Builder;
use tokio::sync::oneshot;

/// Registers a provider.
pub type Setup = fn(&Context) -> Result<(), RegisterError>;

/// A lane that knows where providers are to be put.
pub trait Placement: Lane {
    /// Run `setup` on the thread that providers of this lane belong on, and return when that is done. `name` is for a
    /// thread that is started for it.
    ///
    /// # Errors
    /// Those of `setup`, or that the thread or its runtime could not be started.
    fn place(ctx: &Context, name: &str, setup: Setup) -> Result<Placed, NotPlaced>;
}

impl Placement for Local {
    /// Nobody on another thread could reach it: it stays on this one.
    fn place(ctx: &Context, _name: &str, setup: Setup) -> Result<Placed, NotPlaced> {
        setup(ctx).map_err(NotPlaced::Refused)?;
        Ok(Placed { worker: None })
    }
}

impl Placement for Mt {
    /// Everybody in the process reaches it: it gets a thread of its own.
    fn place(ctx: &Context, name: &str, setup: Setup) -> Result<Placed, NotPlaced> {
        Worker::start(*ctx, name, setup).map(|worker| Placed { worker: Some(worker) })
    }
}

/// A provider in its place. Dropping it ends the thread that was started for it, if one was, after the work it does
/// just now.
#[must_use]
pub struct Placed {
    worker: Option<Worker>,
}

impl Placed {
    /// Whether a thread was started for it.
    pub fn has_own_thread(&self) -> bool {
        self.worker.is_some()
    }
}

/// Why a provider could not be put in its place.
#[derive(Debug)]
pub enum NotPlaced {
    /// It was not registered.
    Refused(RegisterError),
    /// Its thread or the runtime there was not started.
    NotStarted(std::io::Error),
}

impl fmt::Display for NotPlaced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotPlaced::Refused(_) => f.write_str("the provider was not registered"),
            NotPlaced::NotStarted(_) => f.write_str("the provider's thread was not started"),
        }
    }
}

impl std::error::Error for NotPlaced {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            NotPlaced::Refused(error) => Some(error),
            NotPlaced::NotStarted(error) => Some(error),
        }
    }
}

/// A thread with a runtime that does what others ask of it.
struct Worker {
    // Dropped, it tells the thread to end.
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    fn start(ctx: Context, name: &str, setup: Setup) -> Result<Worker, NotPlaced> {
        let (stop, stopped) = oneshot::channel();
        let (tell, told) = mpsc::channel();
        let run = move || {
            // A provider stays on its thread, so this is a runtime of that one thread.
            let runtime = match Builder::new_current_thread().enable_all().build() {
                Ok(runtime) => runtime,
                Err(error) => return drop(tell.send(Err(NotPlaced::NotStarted(error)))),
            };
            runtime.block_on(async move {
                let ready = setup(&ctx).map_err(NotPlaced::Refused);
                let is_ready = ready.is_ok();
                if tell.send(ready).is_ok() && is_ready {
                    // That the sender is gone is the sign to end.
                    let _ = stopped.await;
                }
            });
        };
        let thread = thread::Builder::new().name(name.to_owned()).spawn(run).map_err(NotPlaced::NotStarted)?;
        let worker = Worker { stop: Some(stop), thread: Some(thread) };
        let panicked = || NotPlaced::NotStarted(std::io::Error::other("its setup panicked"));
        told.recv().unwrap_or_else(|_| Err(panicked()))?;
        Ok(worker)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // The thread catches the panics of providers; one of its own has been printed.
            let _ = thread.join();
        }
    }
}
