//! The text that the headers of all libraries share.

/// The files of `include/brokers`, each after those it includes.
const PIECES: &[&str] = &[
    include_str!("../../../../include/brokers/base.hpp"),
    include_str!("../../../../include/brokers/result.hpp"),
    include_str!("../../../../include/brokers/sequence.hpp"),
    include_str!("../../../../include/brokers/box.hpp"),
    include_str!("../../../../include/brokers/map.hpp"),
    include_str!("../../../../include/brokers/time.hpp"),
    include_str!("../../../../include/brokers/convert.hpp"),
    include_str!("../../../../include/brokers/event.hpp"),
    include_str!("../../../../include/brokers/options.hpp"),
    include_str!("../../../../include/brokers/client.hpp"),
];

/// What the asynchronous calls need besides.
const ASYNC_PIECES: &[&str] = &[include_str!("../../../../include/brokers/async.hpp")];

/// The text that the header of a library stands on.
pub(super) fn text() -> String {
    joined(PIECES)
}

/// The text that its second header adds.
pub(super) fn async_text() -> String {
    joined(ASYNC_PIECES)
}

/// Each piece has a guard with the version of the text, so that of two libraries' headers in one file the second one adds
/// nothing.
fn joined(pieces: &[&str]) -> String {
    let lines = pieces.iter().flat_map(|piece| piece.lines().chain([""]));
    let own = lines.filter(|line| !line.starts_with("#include \"brokers/"));
    own.fold(String::new(), |text, line| text + line + "\n")
}
