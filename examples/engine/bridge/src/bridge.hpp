// What Rust calls: the engine as `cxx` needs it, with the fields of its exceptions kept.
#pragma once

#include <memory>

#include "index.hpp"
#include "rust/cxx.h"

namespace bridge {

using textindex::Index;
struct Problem;
struct Found;
struct Listener;

std::unique_ptr<Index> newIndex();
std::uint64_t load(Index &index, rust::Str path, const Listener &listener, Problem &problem);
rust::Vec<Found> search(Index &index, rust::Str query, std::size_t limit, Problem &problem);
rust::String text(const Index &index, rust::Str title, Problem &problem);
void removeText(Index &index, rust::Str title, Problem &problem);
void prefer(Index &index, rust::Str title, Problem &problem);

} // namespace bridge
