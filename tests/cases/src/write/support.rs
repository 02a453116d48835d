/// What the tests made from a table of cases share. Not every library needs all of it.
#[allow(dead_code)]
mod cases_support {
    use std::cell::RefCell;
    use std::collections::{BTreeMap, HashMap};
    use std::future::poll_fn;
    use std::rc::Rc;
    use std::task::{Poll, Waker};
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use brokers::{Context, RequestError};
    use tokio::runtime::{Builder, LocalOptions};

    /// Sets the providers up in a context of their own, on a runtime of their own, and runs a case there.
    pub(super) fn run(case: impl AsyncFnOnce(Context)) {
        let runtime = Builder::new_current_thread().enable_all().build_local(LocalOptions::default()).unwrap();
        runtime.block_on(async {
            let ctx = Context::new().unwrap();
            CRATE::setup(&ctx).unwrap();
            tokio::time::timeout(Duration::from_secs(20), case(ctx)).await.unwrap();
            ctx.close();
        });
    }

    pub(super) fn gives<T: Same + std::fmt::Debug, E: std::fmt::Debug>(answer: Result<T, RequestError<E>>, expected: T) {
        let answer = answer.unwrap();
        assert!(answer.same(&expected), "the answer is {}, not {}", shown(&answer), shown(&expected));
    }

    pub(super) fn fails<T: std::fmt::Debug, E: Same + std::fmt::Debug>(answer: Result<T, RequestError<E>>, expected: E) {
        match answer {
            Err(RequestError::Provider(error)) if error.same(&expected) => {}
            other => panic!("it gives {}, and not the error {}", shown(&other), shown(&expected)),
        }
    }

    pub(super) fn fails_with_text<T: std::fmt::Debug, E: std::ops::Deref<Target = str> + std::fmt::Debug>(
        answer: Result<T, RequestError<E>>,
        expected: String,
    ) {
        match answer {
            Err(RequestError::Provider(error)) => assert_eq!(&*error, expected),
            other => panic!("it gives {}, and not the error {expected}", shown(&other)),
        }
    }

    pub(super) fn hears<T: Same + std::fmt::Debug>(event: T, expected: T) {
        assert!(event.same(&expected), "the event is {}, not {}", shown(&event), shown(&expected));
    }

    /// A value for people, who do not want to see all of a large one.
    fn shown(value: &impl std::fmt::Debug) -> String {
        let text = format!("{value:?}");
        if text.len() > 2000 { text.chars().take(2000).chain(['…']).collect() } else { text }
    }

    /// The one event that a case waits for.
    pub(super) struct Heard<T>(Rc<RefCell<(Vec<T>, Option<Waker>)>>);

    impl<T> Default for Heard<T> {
        fn default() -> Self {
            Self(Rc::new(RefCell::new((Vec::new(), None))))
        }
    }

    impl<T> Clone for Heard<T> {
        fn clone(&self) -> Self {
            Self(self.0.clone())
        }
    }

    impl<T> Heard<T> {
        pub(super) fn hear(&self, event: T) {
            let mut heard = self.0.borrow_mut();
            heard.0.push(event);
            if let Some(waker) = heard.1.take() {
                waker.wake();
            }
        }

        pub(super) async fn next(&self) -> T {
            poll_fn(|context| {
                let mut heard = self.0.borrow_mut();
                heard.1 = Some(context.waker().clone());
                assert!(heard.0.len() < 2, "one event was caused, and more were heard");
                heard.0.pop().map_or(Poll::Pending, Poll::Ready)
            })
            .await
        }
    }

    pub(super) fn moment(sec: i64, nsec: u32) -> SystemTime {
        let whole = Duration::from_secs(sec.unsigned_abs());
        (if sec < 0 { UNIX_EPOCH - whole } else { UNIX_EPOCH + whole }) + Duration::from_nanos(nsec.into())
    }

    pub(super) fn repeat<T: Clone>(items: Vec<T>, times: usize) -> Vec<T> {
        items.iter().cycle().take(items.len() * times).cloned().collect()
    }

    /// Equality by which what is not a number is itself, and zero is another than minus zero.
    pub(super) trait Same {
        fn same(&self, other: &Self) -> bool;
    }

    macro_rules! equal {
        ($($ty:ty)*) => {
            $(impl Same for $ty {
                fn same(&self, other: &Self) -> bool {
                    self == other
                }
            })*
        };
    }
    equal! { () bool i8 i16 i32 i64 u8 u16 u32 u64 char String Duration SystemTime }

    macro_rules! float {
        ($($ty:ty)*) => {
            $(impl Same for $ty {
                fn same(&self, other: &Self) -> bool {
                    self.is_nan() && other.is_nan() || self.to_bits() == other.to_bits()
                }
            })*
        };
    }
    float! { f32 f64 }

    impl<T: Same> Same for [T] {
        fn same(&self, other: &Self) -> bool {
            self.len() == other.len() && self.iter().zip(other).all(|(left, right)| left.same(right))
        }
    }

    impl<T: Same> Same for Vec<T> {
        fn same(&self, other: &Self) -> bool {
            self.as_slice().same(other)
        }
    }

    impl<T: Same, const N: usize> Same for [T; N] {
        fn same(&self, other: &Self) -> bool {
            self.as_slice().same(other)
        }
    }

    impl<T: Same> Same for Option<T> {
        fn same(&self, other: &Self) -> bool {
            match (self, other) {
                (Some(left), Some(right)) => left.same(right),
                (None, None) => true,
                _ => false,
            }
        }
    }

    impl<T: Same> Same for Box<T> {
        fn same(&self, other: &Self) -> bool {
            (**self).same(other)
        }
    }

    impl<K: Ord, V: Same> Same for BTreeMap<K, V> {
        fn same(&self, other: &Self) -> bool {
            self.len() == other.len() && self.iter().zip(other).all(|(left, right)| left.0 == right.0 && left.1.same(right.1))
        }
    }

    impl<K: Eq + std::hash::Hash, V: Same> Same for HashMap<K, V> {
        fn same(&self, other: &Self) -> bool {
            self.len() == other.len() && self.iter().all(|(key, value)| other.get(key).is_some_and(|other| value.same(other)))
        }
    }

    macro_rules! tuple {
        ($($part:ident $place:tt)+) => {
            impl<$($part: Same),+> Same for ($($part,)+) {
                fn same(&self, other: &Self) -> bool {
                    $(self.$place.same(&other.$place))&&+
                }
            }
        };
    }
    tuple! { A 0 }
    tuple! { A 0 B 1 }
    tuple! { A 0 B 1 C 2 }
    tuple! { A 0 B 1 C 2 D 3 }
    tuple! { A 0 B 1 C 2 D 3 E 4 }
    tuple! { A 0 B 1 C 2 D 3 E 4 F 5 }
    tuple! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 }
    tuple! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 }
    tuple! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 }
    tuple! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 }
    tuple! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 }
    tuple! { A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 }
}
