// Maps: what the library shows of one.
#ifndef BROKERS_V1_MAP_HPP
#define BROKERS_V1_MAP_HPP

#include "brokers/base.hpp"
#include "brokers/sequence.hpp"

#include <map>
#include <type_traits>
#include <unordered_map>

namespace brokers {
inline namespace v1 {

/// An entry of a map, in the order that `for (const auto &[key, value] : map)` expects.
template <class K, class V> struct Entry {
    K key = {};
    V value = {};
};

/// A random-access range of the entries of a map that the library owns, made when asked for, by value. `Sorted` by key,
/// or in no particular order; no key is there twice.
template <class K, class V, bool Sorted> class Entries : public Seq<Entry<K, V>> {
  public:
    using Seq<Entry<K, V>>::Seq;

    /// A `std::map` or, if not sorted, a `std::unordered_map` with copies of everything.
    auto own() const { return Picture<Entries>::own(*this); }
};

/// What the library shows of a map that is sorted by its keys.
template <class K, class V> using MapView = Entries<K, V, true>;
/// What the library shows of a map in no particular order.
template <class K, class V> using HashMapView = Entries<K, V, false>;

} // namespace v1
} // namespace brokers

#endif // BROKERS_V1_MAP_HPP
