//! The text that every library's header starts with.

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
    include_str!("../../../../include/brokers/client.hpp"),
];

/// All of it. Each piece has a guard with the version of the text, so that of two libraries' headers in one file the
/// second one adds nothing.
pub(super) fn text() -> String {
    let lines = PIECES.iter().flat_map(|piece| piece.lines().chain([""]));
    let own = lines.filter(|line| !line.starts_with("#include \"brokers/"));
    own.fold(String::new(), |text, line| text + line + "\n")
}
