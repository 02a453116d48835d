#include "engine-bridge/src/bridge.hpp"

#include "engine-bridge/src/lib.rs.h"

namespace bridge {

namespace {

std::string own(rust::Str text) { return std::string(text.data(), text.size()); }

// The engine's strings are bytes, those of Rust are UTF-8.
rust::String lent(const std::string &text) { return rust::String::lossy(text); }

// `cxx` makes an error of whatever is thrown, and keeps its text. What else the engine's own exceptions know is kept
// here, while they pass.
template <class F> auto noting(Problem &problem, F &&call) -> decltype(call()) {
    try {
        return call();
    } catch (const textindex::ReadError &error) {
        problem = {Kind::CannotRead, lent(error.path), 0, lent(error.reason)};
        throw;
    } catch (const textindex::QueryError &error) {
        problem = {Kind::BadQuery, {}, error.position, lent(error.what())};
        throw;
    } catch (const textindex::TitleError &error) {
        problem = {error.taken ? Kind::TitleTaken : Kind::NoSuchText, lent(error.title), 0, {}};
        throw;
    }
}

} // namespace

std::unique_ptr<Index> newIndex() { return std::make_unique<Index>(); }

std::uint64_t load(Index &index, rust::Str path, const Listener &listener, Problem &problem) {
    // The listener lives only as long as this call: the engine must not keep it, whichever way the call ends.
    struct Forget {
        Index &index;
        ~Forget() { index.onProgress(nullptr); }
    } forget{index};
    index.onProgress([&listener](const std::string &title, std::size_t done, std::size_t total) {
        listener.progress(lent(title), done, total);
    });
    return noting(problem, [&] { return index.load(own(path)); });
}

rust::Vec<Found> search(Index &index, rust::Str query, std::size_t limit, Problem &problem) {
    return noting(problem, [&] {
        rust::Vec<Found> found;
        for (const textindex::Hit &hit : index.search(own(query), limit)) {
            found.push_back({lent(hit.title), hit.score, lent(hit.sentence)});
        }
        return found;
    });
}

rust::String text(const Index &index, rust::Str title, Problem &problem) {
    return noting(problem, [&] { return lent(index.text(own(title))); });
}

void removeText(Index &index, rust::Str title, Problem &problem) {
    noting(problem, [&] { index.remove(own(title)); });
}

void prefer(Index &index, rust::Str title, Problem &problem) {
    noting(problem, [&] { index.prefer(own(title)); });
}

} // namespace bridge
