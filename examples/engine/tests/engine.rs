//! The engine as a Rust program uses it: by the vocabulary, whatever lies behind.

use std::cell::RefCell;
use std::rc::Rc;

use brokers::{Context, RequestError};
use engine::api::*;

const FABLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fables.txt");

/// An engine in a context of its own; with the fables, if they are wanted.
fn run(load: bool, test: impl AsyncFnOnce(Context)) {
    let options = tokio::runtime::LocalOptions::default();
    let runtime = tokio::runtime::Builder::new_current_thread().build_local(options).expect("a runtime");
    runtime.block_on(async {
        let ctx = Context::new().expect("contexts are left");
        engine::setup(&ctx).expect("nothing is provided yet");
        if load {
            assert_eq!(LoadFile { path: FABLES.into() }.request(&ctx).await, Ok(10));
        }
        test(ctx).await;
        ctx.close();
    });
}

async fn titles(ctx: &Context, query: &str) -> Vec<String> {
    let hits = Search { query: query.into(), limit: 3 }.request(ctx).await.expect("the query is in order");
    hits.into_iter().map(|hit| hit.title).collect()
}

#[test]
fn what_fits_best_comes_first() {
    run(true, async |ctx| {
        assert_eq!(titles(&ctx, "crow").await, ["The Fox and the Crow", "The Crow and the Pitcher"]);
        assert_eq!(titles(&ctx, "crows water").await[0], "The Crow and the Pitcher");
        assert_eq!(titles(&ctx, "+fox -crow -tortoise").await, ["The Fox and the Grapes"]);
        assert_eq!(titles(&ctx, "\"slow but steady\"").await, ["The Hare and the Tortoise"]);
        assert!(titles(&ctx, "\"steady but slow\"").await.is_empty());
        let hits = Search { query: "golden egg".into(), limit: 1 }.request(&ctx).await.expect("it is in order");
        assert_eq!(hits[0].sentence, "A certain man had a Goose which laid every day a golden egg.");
    });
}

#[test]
fn what_was_opened_is_ranked_higher() {
    run(true, async |ctx| {
        let before = titles(&ctx, "water").await;
        Opened { title: before[1].clone() }.signal(&ctx).expect("the engine handles it");
        Opened { title: "The Boy Who Cried Wolf".into() }.signal(&ctx).expect("it is accepted, and logged");
        assert_eq!(titles(&ctx, "water").await, [before[1].as_str(), before[0].as_str()]);
    });
}

#[test]
fn an_exception_of_the_engine_is_the_declared_error_with_its_fields() {
    run(true, async |ctx| {
        let query = |query: &str| Search { query: query.into(), limit: 1 };
        let Err(RequestError::Provider(SearchError::BadQuery { position, reason })) =
            query("fox \"and the").request(&ctx).await
        else {
            panic!("the quotation is not closed");
        };
        assert_eq!((position, reason.as_str()), (4, "the quotation is not closed"));
        let refused = query("-fox").request(&ctx).await.map(drop);
        assert!(matches!(refused, Err(RequestError::Provider(SearchError::BadQuery { position: 0, .. }))));

        let title = "The Boy Who Cried Wolf".to_owned();
        let missing = GetText { title: title.clone() }.request(&ctx).await;
        assert_eq!(missing, Err(RequestError::Provider(SearchError::NoSuchText { title })));
        let path = "/nowhere/fables.txt".to_owned();
        let Err(RequestError::Provider(SearchError::CannotRead { path: named, .. })) =
            LoadFile { path: path.clone() }.request(&ctx).await
        else {
            panic!("the file is not there");
        };
        assert_eq!(named, path);
    });
}

#[test]
fn a_file_is_loaded_as_a_whole_or_not_at_all() {
    run(false, async |ctx| {
        let path = format!("{}/twice.txt", env!("CARGO_TARGET_TMPDIR"));
        std::fs::write(&path, "# One\nA text.\n# Two\nAnother.\n# One\nThe first title again.\n").expect("writable");
        let refused = LoadFile { path }.request(&ctx).await;
        assert_eq!(refused, Err(RequestError::Provider(SearchError::TitleTaken { title: "One".into() })));
        assert_eq!(GetSize.request(&ctx).await, Ok(Size { texts: 0, words: 0 }));
        assert!(titles(&ctx, "another").await.is_empty());
    });
}

#[test]
fn what_was_removed_is_found_no_more() {
    run(true, async |ctx| {
        let title = "The Fox and the Crow".to_owned();
        assert_eq!(RemoveText { title: title.clone() }.request(&ctx).await, Ok(()));
        assert_eq!(titles(&ctx, "crow").await, ["The Crow and the Pitcher"]);
        assert_eq!(GetSize.request(&ctx).await.expect("it is idle").texts, 9);
        let missing = RemoveText { title: title.clone() }.request(&ctx).await;
        assert_eq!(missing, Err(RequestError::Provider(SearchError::NoSuchText { title })));
    });
}

#[test]
fn the_engine_tells_from_within_and_refuses_to_be_entered_twice() {
    run(false, async |ctx| {
        let told = Rc::new(RefCell::new(Vec::new()));
        let heard = told.clone();
        TextLoaded::listen(&ctx, move |text: &TextLoaded| {
            assert!(text.bytes_done <= text.bytes_total);
            let size = GetSize.request_blocking(&ctx);
            heard.borrow_mut().push((text.title.clone(), size));
        })
        .expect("the context is open");
        LoadFile { path: FABLES.into() }.request(&ctx).await.expect("the file is there");
        let told = told.take();
        assert_eq!((told.len(), told[0].0.as_str()), (10, "The Fox and the Grapes"));
        assert!(told.iter().all(|(_, size)| *size == Err(RequestError::Provider(SearchError::InUse))));
        assert_eq!(GetSize.request(&ctx).await.expect("it is idle again").texts, 10);
    });
}

#[test]
fn bytes_that_are_not_utf_8_are_replaced() {
    run(false, async |ctx| {
        let path = format!("{}/bytes.txt", env!("CARGO_TARGET_TMPDIR"));
        std::fs::write(&path, b"# Caf\xe9\nA text of the last century.\n").expect("writable");
        assert_eq!(LoadFile { path }.request(&ctx).await, Ok(1));
        assert_eq!(titles(&ctx, "century").await, ["Caf\u{fffd}"]);
    });
}
