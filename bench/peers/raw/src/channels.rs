//! A runtime on a thread of its own, asked through `mpsc` and answering through `oneshot`; and one more thread for
//! callbacks, as whoever wants them off the runtime's thread would do it.

use std::ffi::c_void;
use std::thread::JoinHandle;

use tokio::runtime::Builder;
use tokio::sync::{mpsc, oneshot};

use crate::{Event, RawCallback, event};

/// Hears answers.
pub type RawAnswered = extern "C" fn(answer: i64, user_data: *mut c_void);

struct UserData(*mut c_void);

// SAFETY: whoever gives a pointer out together with a callback has to bear that another thread gives it back.
unsafe impl Send for UserData {}

enum Order {
    Add(i64, i64, oneshot::Sender<i64>),
    AddLater(i64, i64, RawAnswered, UserData),
    Burst(u64, RawCallback, UserData),
}

enum Call {
    Answer(i64, RawAnswered, UserData),
    Event(Event, RawCallback, *mut c_void),
}

// SAFETY: as for `UserData`.
unsafe impl Send for Call {}

/// Both threads.
pub struct RawChannels {
    orders: Option<mpsc::UnboundedSender<Order>>,
    threads: Vec<JoinHandle<()>>,
}

/// Starts them.
#[unsafe(no_mangle)]
pub extern "C" fn raw_channels_new() -> *mut RawChannels {
    let (order, mut orders) = mpsc::unbounded_channel();
    let (call, mut calls) = mpsc::unbounded_channel();
    let runtime = Builder::new_current_thread().build().expect("a runtime");
    let serve = async move {
        while let Some(order) = orders.recv().await {
            match order {
                Order::Add(a, b, answer) => drop(answer.send(a.wrapping_add(b))),
                Order::AddLater(a, b, callback, user_data) => {
                    drop(call.send(Call::Answer(a.wrapping_add(b), callback, user_data)));
                }
                Order::Burst(count, callback, UserData(user_data)) => {
                    for number in 0..count {
                        drop(call.send(Call::Event(event(number.cast_signed()), callback, user_data)));
                    }
                }
            }
        }
    };
    let deliver = move || {
        while let Some(call) = calls.blocking_recv() {
            match call {
                Call::Answer(answer, callback, UserData(user_data)) => callback(answer, user_data),
                Call::Event(event, callback, user_data) => event.tell(callback, user_data),
            }
        }
    };
    let threads = vec![std::thread::spawn(move || runtime.block_on(serve)), std::thread::spawn(deliver)];
    Box::into_raw(Box::new(RawChannels { orders: Some(order), threads }))
}

/// Ends them.
///
/// # Safety
/// It is one of `raw_channels_new`, and not used any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn raw_channels_free(channels: *mut RawChannels) {
    // SAFETY: the caller's promise.
    let mut channels = unsafe { Box::from_raw(channels) };
    channels.orders = None;
    for thread in channels.threads.drain(..) {
        drop(thread.join());
    }
}

impl RawChannels {
    fn order(&self, order: Order) {
        drop(self.orders.as_ref().expect("not freed").send(order));
    }
}

/// Adds on the runtime's thread and waits for the answer.
#[unsafe(no_mangle)]
pub extern "C" fn raw_channels_add(channels: &RawChannels, a: i64, b: i64) -> i64 {
    let (answer, answered) = oneshot::channel();
    channels.order(Order::Add(a, b, answer));
    answered.blocking_recv().expect("an answer")
}

/// Adds on the runtime's thread; the other one calls back.
#[unsafe(no_mangle)]
pub extern "C" fn raw_channels_add_later(
    channels: &RawChannels,
    a: i64,
    b: i64,
    callback: RawAnswered,
    user_data: *mut c_void,
) {
    channels.order(Order::AddLater(a, b, callback, UserData(user_data)));
}

/// Makes events on the runtime's thread; the other one calls back.
#[unsafe(no_mangle)]
pub extern "C" fn raw_channels_burst(
    channels: &RawChannels,
    count: u64,
    callback: RawCallback,
    user_data: *mut c_void,
) {
    channels.order(Order::Burst(count, callback, UserData(user_data)));
}
