//! The filter: who wants messages of which topic.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use brokers::{Context, RegisterError};

use crate::vocabulary::*;

/// Keep the subscriptions of the context, on this thread.
///
/// # Errors
/// When the context has a filter already, or this thread runs no local tasks.
pub fn setup(ctx: &Context) -> Result<(), RegisterError> {
    let filter = Rc::new(Filter::default());
    let this = filter.clone();
    Subscribe::provide(ctx, async move |Subscribe { topic }| Ok(this.subscribe(topic)))?;
    let this = filter.clone();
    Unsubscribe::provide(ctx, async move |Unsubscribe { subscription }| this.unsubscribe(subscription))?;
    let this = filter.clone();
    FilterMatches::provide(ctx, move |FilterMatches { topic }| Ok(this.matches(&topic)))?;
    CheckServices::provide(ctx, async move |_| Ok(filter.state()))?;
    Ok(())
}

#[derive(Default)]
struct Filter {
    last: Cell<u64>,
    // Nobody else is asked or told anything while it is borrowed.
    by_topic: RefCell<HashMap<String, BTreeSet<SubscriptionId>>>,
}

impl Filter {
    fn subscribe(&self, topic: String) -> SubscriptionId {
        self.last.set(self.last.get() + 1);
        let subscription = SubscriptionId(self.last.get());
        self.by_topic.borrow_mut().entry(topic).or_default().insert(subscription);
        subscription
    }

    fn unsubscribe(&self, subscription: SubscriptionId) -> Result<(), SubscriptionError> {
        let mut by_topic = self.by_topic.borrow_mut();
        let was_there = by_topic.values_mut().any(|subscriptions| subscriptions.remove(&subscription));
        by_topic.retain(|_, subscriptions| !subscriptions.is_empty());
        if was_there { Ok(()) } else { Err(SubscriptionError::Unknown { subscription }) }
    }

    fn matches(&self, topic: &str) -> Vec<SubscriptionId> {
        self.by_topic.borrow().get(topic).into_iter().flatten().copied().collect()
    }

    fn state(&self) -> ServiceState {
        let by_topic = self.by_topic.borrow();
        let subscriptions: usize = by_topic.values().map(BTreeSet::len).sum();
        let holds = format!("subscriptions: {subscriptions}, topics: {}", by_topic.len());
        ServiceState { service: "filter", holds, problem: None }
    }
}
