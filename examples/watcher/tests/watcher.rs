//! The watcher as a Rust program uses it, in real folders.

use std::path::Path;
use std::time::Duration;

use brokers::{Context, RequestError};
use tempfile::TempDir;
use watcher::api::*;

/// How long a test may take. Nothing takes this long unless it is broken.
const PATIENCE: Duration = Duration::from_secs(20);

/// A watcher, and a folder for what the test does.
fn run(test: impl AsyncFnOnce(Context, &Path)) {
    let options = tokio::runtime::LocalOptions::default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build_local(options).expect("a runtime");
    let folder = TempDir::new().expect("a folder");
    runtime.block_on(async {
        let ctx = Context::new().expect("contexts are left");
        watcher::setup(&ctx).expect("nothing is provided yet");
        tokio::time::timeout(PATIENCE, test(ctx, folder.path())).await.expect("what the test waits for happens");
        ctx.close();
    });
}

fn text(path: &Path) -> String {
    path.to_str().expect("a path in UTF-8").to_owned()
}

async fn watch(ctx: &Context, path: &Path, recursive: bool) -> Result<Watched, RequestError<WatchError>> {
    Watch { path: text(path), recursive }.request(ctx).await
}

/// What is told until this comes, with it.
async fn until(changes: &mut brokers::EventStream<FileChanged>, path: &Path, change: Change) -> Vec<FileChanged> {
    let wanted = FileChanged { path: FilePath { text: text(path), bytes: None }, change };
    let mut told = Vec::new();
    while told.last() != Some(&wanted) {
        told.push(changes.next().await.expect("the context is open").expect("nothing is lost"));
    }
    told
}

#[test]
fn what_happens_to_a_file_is_told_in_order() {
    run(async |ctx, folder| {
        let mut changes = FileChanged::stream(&ctx);
        watch(&ctx, folder, false).await.expect("the folder is there");
        let (old, new) = (folder.join("old"), folder.join("new"));
        std::fs::write(&old, "contents").expect("writable");
        until(&mut changes, &old, Change::Created).await;
        until(&mut changes, &old, Change::Written).await;
        std::fs::rename(&old, &new).expect("writable");
        let old_path = FilePath { text: text(&old), bytes: None };
        until(&mut changes, &new, Change::Renamed { old_path }).await;
        std::fs::remove_file(&new).expect("writable");
        until(&mut changes, &new, Change::Removed).await;
    });
}

#[test]
fn what_is_below_is_told_only_if_asked_for() {
    run(async |ctx, folder| {
        let (flat, deep) = (folder.join("flat"), folder.join("deep"));
        for folder in [&flat, &deep] {
            std::fs::create_dir_all(folder.join("below")).expect("writable");
        }
        let mut changes = FileChanged::stream(&ctx);
        watch(&ctx, &flat, false).await.expect("the folder is there");
        watch(&ctx, &deep, true).await.expect("the folder is there");
        for folder in [&flat, &deep] {
            std::fs::write(folder.join("below/file"), "").expect("writable");
        }
        let told = until(&mut changes, &deep.join("below/file"), Change::Created).await;
        assert!(!told.iter().any(|event| event.path.text.ends_with("flat/below/file")), "{told:?}");
    });
}

#[test]
fn what_is_watched_no_more_is_told_no_more() {
    run(async |ctx, folder| {
        let (gone, kept) = (folder.join("gone"), folder.join("kept"));
        std::fs::create_dir(&gone).expect("writable");
        std::fs::create_dir(&kept).expect("writable");
        let mut changes = FileChanged::stream(&ctx);
        let first = watch(&ctx, &gone, true).await.expect("it is there");
        let second = watch(&ctx, &kept, false).await.expect("it is there");
        assert_eq!(ListWatched.request(&ctx).await, Ok(vec![first, second.clone()]));
        assert_eq!(Unwatch { path: text(&gone) }.request(&ctx).await, Ok(()));
        assert_eq!(ListWatched.request(&ctx).await, Ok(vec![second]));
        std::fs::write(gone.join("file"), "").expect("writable");
        std::fs::write(kept.join("file"), "").expect("writable");
        let told = until(&mut changes, &kept.join("file"), Change::Created).await;
        assert!(!told.iter().any(|event| event.path.text.starts_with(&text(&gone))), "{told:?}");
    });
}

#[test]
fn what_cannot_be_watched_is_a_typed_error() {
    run(async |ctx, folder| {
        let path = text(&folder.join("nothing"));
        let refused = watch(&ctx, Path::new(&path), true).await;
        assert_eq!(refused, Err(RequestError::Provider(WatchError::NotFound { path: path.clone() })));
        let refused = Unwatch { path: path.clone() }.request(&ctx).await;
        assert_eq!(refused, Err(RequestError::Provider(WatchError::NotWatched { path })));
        watch(&ctx, folder, false).await.expect("the folder is there");
        let refused = watch(&ctx, folder, true).await;
        assert_eq!(refused, Err(RequestError::Provider(WatchError::AlreadyWatched { path: text(folder) })));
        let refused = watch(&ctx, Path::new(""), true).await;
        assert!(matches!(refused, Err(RequestError::Provider(WatchError::Refused { .. }))), "{refused:?}");
    });
}

#[test]
fn a_folder_that_went_can_be_unwatched_and_watched_again() {
    run(async |ctx, folder| {
        let path = folder.join("folder");
        std::fs::create_dir(&path).expect("writable");
        let mut changes = FileChanged::stream(&ctx);
        watch(&ctx, &path, false).await.expect("the folder is there");
        std::fs::remove_dir(&path).expect("writable");
        until(&mut changes, &path, Change::Removed).await;
        assert_eq!(Unwatch { path: text(&path) }.request(&ctx).await, Ok(()));
        std::fs::create_dir(&path).expect("writable");
        watch(&ctx, &path, false).await.expect("the folder is there");
        std::fs::write(path.join("file"), "").expect("writable");
        until(&mut changes, &path.join("file"), Change::Created).await;
    });
}
