//! Health: it counts what the others tell, asks them how they are, and reports.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use brokers::{Context, RegisterError};

use crate::vocabulary::*;

/// Watch over the context, on this thread.
///
/// # Errors
/// When the context has this service already, or this thread runs no local tasks.
pub fn setup(ctx: &Context) -> Result<(), RegisterError> {
    let counts = Rc::new(RefCell::new(Counts::default()));
    // Each of these is one turn of the thread: the counts are borrowed by one at a time.
    let these = counts.clone();
    MessageReceived::listen(ctx, move |_| these.borrow_mut().received += 1)?;
    let these = counts.clone();
    DuplicateDropped::listen(ctx, move |_| these.borrow_mut().duplicates += 1)?;
    let these = counts.clone();
    MessageForwarded::listen(ctx, move |event| {
        let mut counts = these.borrow_mut();
        counts.forwarded += event.reached as u64;
        counts.missed += event.missed as u64;
    })?;
    let these = counts.clone();
    PeerConnected::listen(ctx, move |event| {
        these.borrow_mut().neighbours.insert(event.peer.clone(), 0);
    })?;
    let these = counts.clone();
    PeerDisconnected::listen(ctx, move |event| {
        these.borrow_mut().neighbours.remove(&event.peer);
    })?;
    let these = counts.clone();
    PeerSeen::on_signal(ctx, move |PeerSeen { peer }| {
        if let Some(seen) = these.borrow_mut().neighbours.get_mut(&peer) {
            *seen += 1;
        }
    })?;
    let ctx = *ctx;
    HealthReport::provide(&ctx, async move |_| {
        let answers = CheckServices.gather(&ctx).await;
        let (mut services, mut problems) = (Vec::new(), Vec::new());
        for answer in answers {
            match answer {
                Ok(service) => services.push(service),
                Err(error) => problems.push(format!("a service does not answer: {error}")),
            }
        }
        problems.extend(services.iter().filter_map(|service: &ServiceState| service.problem.clone()));
        Ok(counts.borrow().report(services, problems))
    })
}

#[derive(Default)]
struct Counts {
    received: u64,
    duplicates: u64,
    forwarded: u64,
    missed: u64,
    neighbours: BTreeMap<PeerId, u64>,
}

impl Counts {
    fn report(&self, services: Vec<ServiceState>, problems: Vec<String>) -> Health {
        let state = match (problems.is_empty(), self.neighbours.is_empty()) {
            (false, _) => State::Degraded { problems },
            (true, true) => State::Alone,
            (true, false) => State::Ready,
        };
        Health {
            state,
            received: self.received,
            duplicates: self.duplicates,
            forwarded: self.forwarded,
            missed: self.missed,
            neighbours: self.neighbours.iter().map(|(peer, seen)| (peer.clone(), *seen)).collect(),
            services,
        }
    }
}
