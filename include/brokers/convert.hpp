// Crossing the boundary: pictures of what the library shows, and lowering of what a caller gives.
#ifndef BROKERS_V1_CONVERT_HPP
#define BROKERS_V1_CONVERT_HPP

#include "brokers/base.hpp"
#include "brokers/box.hpp"
#include "brokers/map.hpp"
#include "brokers/sequence.hpp"
#include "brokers/time.hpp"

#include <array>
#include <memory>
#include <new>
#include <tuple>

namespace brokers {
inline namespace v1 {

/// How a view type is read from its C form (`read`) and copied into a value of one's own (`own`).
///
/// A generated view is constructible from its C struct and has `own()`; everything else is listed below.
template <class V, class> struct Picture {
    using Owned = decltype(std::declval<const V &>().own());
    template <class C> static V read(const C &from) { return V(from); }
    static Owned own(const V &view) { return view.own(); }
};

template <class V> struct Picture<V, std::enable_if_t<detail::isScalar<V>>> {
    using Owned = V;
    template <class C> static V read(C from) noexcept { return static_cast<V>(from); }
    static V own(V view) noexcept { return view; }
};

template <> struct Picture<std::string_view> {
    using Owned = std::string;
    template <class C> static std::string_view read(const C &from) noexcept { return {from.ptr, from.len}; }
    static std::string own(std::string_view view) { return std::string(view); }
};

template <class T> struct Picture<span<const T>> {
    using Owned = std::vector<T>;
    template <class C> static span<const T> read(const C &from) noexcept {
        static_assert(sizeof(*from.ptr) == sizeof(T), "a span shows the library's numbers where they are");
        return {reinterpret_cast<const T *>(from.ptr), from.len};
    }
    static Owned own(span<const T> view) { return Owned(view.begin(), view.end()); }
};

template <class V> struct Picture<Seq<V>> {
    using Owned = std::vector<typename Picture<V>::Owned>;
    template <class C> static Seq<V> read(const C &from) noexcept {
        using Item = std::remove_pointer_t<decltype(from.ptr)>;
        return {from.ptr, from.len, [](const void *items, std::size_t index) -> V {
                    return Picture<V>::read(static_cast<Item *>(items)[index]);
                }};
    }
    static Owned own(const Seq<V> &view) {
        Owned owned;
        owned.reserve(view.size());
        for (std::size_t index = 0; index < view.size(); ++index) {
            owned.push_back(Picture<V>::own(view[index]));
        }
        return owned;
    }
};

template <class V> struct Picture<BoxView<V>> {
    using Owned = box<typename Picture<V>::Owned>;
    template <class C> static BoxView<V> read(const C *from) noexcept {
        return {from, [](const void *item) -> V { return Picture<V>::read(*static_cast<const C *>(item)); }};
    }
    static Owned own(const BoxView<V> &view) { return Owned(Picture<V>::own(*view)); }
};

template <class K, class V, bool Sorted> struct Picture<Entries<K, V, Sorted>> {
    using Key = typename Picture<K>::Owned;
    using Value = typename Picture<V>::Owned;
    using Owned = std::conditional_t<Sorted, std::map<Key, Value>, std::unordered_map<Key, Value>>;
    template <class C> static Entries<K, V, Sorted> read(const C &from) noexcept {
        using Item = std::remove_pointer_t<decltype(from.ptr)>;
        return {from.ptr, from.len, [](const void *items, std::size_t index) -> Entry<K, V> {
                    const auto &item = static_cast<Item *>(items)[index];
                    return {Picture<K>::read(item.key), Picture<V>::read(item.value)};
                }};
    }
    static Owned own(const Entries<K, V, Sorted> &view) {
        Owned owned;
        if constexpr (!Sorted) {
            owned.reserve(view.size());
        }
        for (const auto &[key, value] : view) {
            // The end is the right place in a sorted map, and no place in particular in the other.
            owned.emplace_hint(owned.end(), Picture<K>::own(key), Picture<V>::own(value));
        }
        return owned;
    }
};

template <> struct Picture<std::chrono::nanoseconds> {
    using Owned = std::chrono::nanoseconds;
    template <class C> static Owned read(const C &from) noexcept {
        return std::chrono::nanoseconds(detail::nanosecondsOf(from.sec, from.nsec));
    }
    static Owned own(Owned view) noexcept { return view; }
};

template <> struct Picture<SystemTime> {
    using Owned = SystemTime;
    template <class C> static Owned read(const C &from) noexcept {
        return SystemTime(std::chrono::nanoseconds(detail::nanosecondsOf(from.sec, from.nsec)));
    }
    static Owned own(Owned view) noexcept { return view; }
};

namespace detail {

/// A member of a tuple's C form.
template <std::size_t I, class C> auto &part(C &tuple) noexcept {
    static_assert(I < 12, "tuples have at most 12 parts");
    // clang-format off
    if constexpr (I == 0) { return tuple.field0; }
    else if constexpr (I == 1) { return tuple.field1; }
    else if constexpr (I == 2) { return tuple.field2; }
    else if constexpr (I == 3) { return tuple.field3; }
    else if constexpr (I == 4) { return tuple.field4; }
    else if constexpr (I == 5) { return tuple.field5; }
    else if constexpr (I == 6) { return tuple.field6; }
    else if constexpr (I == 7) { return tuple.field7; }
    else if constexpr (I == 8) { return tuple.field8; }
    else if constexpr (I == 9) { return tuple.field9; }
    else if constexpr (I == 10) { return tuple.field10; }
    else { return tuple.field11; }
    // clang-format on
}

} // namespace detail

template <class... V> struct Picture<std::tuple<V...>> {
    using Owned = std::tuple<typename Picture<V>::Owned...>;
    template <class C> static std::tuple<V...> read(const C &from) {
        return read(from, std::index_sequence_for<V...>());
    }
    static Owned own(const std::tuple<V...> &view) {
        return std::apply([](const V &...part) { return Owned(Picture<V>::own(part)...); }, view);
    }

  private:
    template <class C, std::size_t... I> static std::tuple<V...> read(const C &from, std::index_sequence<I...>) {
        return std::tuple<V...>(Picture<V>::read(detail::part<I>(from))...);
    }
};

template <class V> struct Picture<std::optional<V>> {
    using Owned = std::optional<typename Picture<V>::Owned>;
    template <class C> static std::optional<V> read(const C &from) {
        if constexpr (std::is_pointer_v<C>) {
            return from != nullptr ? std::optional<V>(Picture<V>::read(from)) : std::nullopt;
        } else {
            return from.present != 0 ? std::optional<V>(Picture<V>::read(from.value)) : std::nullopt;
        }
    }
    static Owned own(const std::optional<V> &view) { return view ? Owned(Picture<V>::own(*view)) : std::nullopt; }
};

template <class V, std::size_t N> struct Picture<std::array<V, N>> {
    using Owned = std::array<typename Picture<V>::Owned, N>;
    template <class C> static std::array<V, N> read(const C (&from)[N]) {
        std::array<V, N> view{};
        for (std::size_t index = 0; index < N; ++index) {
            view[index] = Picture<V>::read(from[index]);
        }
        return view;
    }
    template <class C> static std::array<V, N> read(const C &from) { return read(from.items); }
    static Owned own(const std::array<V, N> &view) {
        Owned owned; // Not `{}`, at which Clang 14 crashes for arrays of arrays of structs, as C++20.
        for (std::size_t index = 0; index < N; ++index) {
            owned[index] = Picture<V>::own(view[index]);
        }
        return owned;
    }
};

/// Reads a view from its C form.
template <class V, class C> V view(const C &from) { return Picture<V>::read(from); }

/// Copies what a view shows.
template <class V> typename Picture<V>::Owned own(const V &view) { return Picture<V>::own(view); }

/// An answer where the library keeps it, given back when this goes. What it shows, down to the last `std::string_view`, is
/// valid until then, also after the instance has been shut down. It may go to another thread.
template <class V> class Borrowed {
  public:
    Borrowed(V view, const void *answer, void (*free)(const void *)) noexcept
        : view_(std::move(view)), answer_(answer, free) {}

    const V &operator*() const & noexcept BROKERS_LIFETIMEBOUND { return view_; }
    const V *operator->() const noexcept BROKERS_LIFETIMEBOUND { return &view_; }

    /// What a sequence or a map shows, one after the other.
    template <class W = V> auto begin() const -> decltype(std::declval<const W &>().begin()) { return view_.begin(); }
    template <class W = V> auto end() const -> decltype(std::declval<const W &>().end()) { return view_.end(); }

    /// A copy that depends on nothing.
    typename Picture<V>::Owned own() const { return v1::own(view_); }

  private:
    V view_;
    std::unique_ptr<const void, void (*)(const void *)> answer_;
};

/// The memory of one call's C views: a piece of the stack, then the heap.
class Arena {
  public:
    Arena() noexcept {} // NOLINT: the bytes stay uninitialized
    Arena(const Arena &) = delete;
    Arena &operator=(const Arena &) = delete;

    /// `count` zeroed objects that live as long as the arena.
    template <class C> C *make(std::size_t count) {
        static_assert(std::is_trivially_destructible_v<C>, "only plain C data is never destroyed");
        auto *items = static_cast<C *>(allocate(count * sizeof(C)));
        for (std::size_t index = 0; index < count; ++index) {
            ::new (static_cast<void *>(items + index)) C();
        }
        return items;
    }

  private:
    static constexpr std::size_t align = alignof(std::max_align_t);

    void *allocate(std::size_t bytes) {
        if (bytes <= sizeof(stack_) - used_) {
            void *place = stack_ + used_;
            used_ = (used_ + bytes + align - 1) / align * align;
            return place;
        }
        heap_.push_back(std::make_unique<std::max_align_t[]>((bytes + sizeof(std::max_align_t) - 1) / sizeof(std::max_align_t)));
        return heap_.back().get();
    }

    std::size_t used_ = 0;
    std::vector<std::unique_ptr<std::max_align_t[]>> heap_;
    alignas(align) unsigned char stack_[64 * align];
};

// `lower(from, to, arena)` fills the C form of a value; it points into `from` and into the arena. Structs bring their
// own, found by argument-dependent lookup, which the arena also brings about for the ones here.

template <class T, class C, class = std::enable_if_t<detail::isScalar<T>>> void lower(T from, C &to, Arena &) noexcept {
    to = static_cast<C>(from);
}

template <class C> void lower(std::string_view from, C &to, Arena &) noexcept {
    to.ptr = from.data();
    to.len = from.size();
}

template <class T, class C> void lower(const Items<T> &from, C &to, Arena &arena) {
    using Item = std::remove_const_t<std::remove_pointer_t<decltype(to.ptr)>>;
    to.len = from.size();
    if constexpr (detail::isScalar<T>) {
        static_assert(sizeof(Item) == sizeof(T), "the library reads numbers where they are");
        to.ptr = reinterpret_cast<const Item *>(from.data());
    } else {
        Item *items = arena.make<Item>(from.size());
        for (std::size_t index = 0; index < from.size(); ++index) {
            lower(from[index], items[index], arena);
        }
        to.ptr = items;
    }
}

template <class T, class C> void lower(const std::vector<T> &from, C &to, Arena &arena) {
    lower(Items<T>(from), to, arena);
}

template <class T, class C> void lower(const std::optional<T> &from, C &to, Arena &arena) {
    to.present = from ? 1 : 0;
    if (from) {
        lower(*from, to.value, arena);
    }
}

/// A boxed value is a pointer. (A null one if the value was moved out.)
template <class T, class C> void lower(const box<T> &from, const C *&to, Arena &arena) {
    to = nullptr;
    if (!from.valueless_after_move()) {
        auto *item = arena.make<C>(1);
        lower(*from, *item, arena);
        to = item;
    }
}

/// Of a boxed value that may be missing, the pointer says it.
template <class T, class C> void lower(const std::optional<box<T>> &from, const C *&to, Arena &arena) {
    to = nullptr;
    if (from) {
        lower(*from, to, arena);
    }
}

template <class C> void lower(std::chrono::nanoseconds from, C &to, Arena &) noexcept {
    detail::split(from.count(), to.sec, to.nsec);
}

template <class C> void lower(SystemTime from, C &to, Arena &) noexcept {
    detail::split(from.time_since_epoch().count(), to.sec, to.nsec);
}

namespace detail {

template <class Map, class C> void lowerMap(const Map &from, C &to, Arena &arena) {
    auto *entries = arena.make<std::remove_const_t<std::remove_pointer_t<decltype(to.ptr)>>>(from.size());
    to.ptr = entries;
    to.len = from.size();
    for (const auto &[key, value] : from) {
        lower(key, entries->key, arena);
        lower(value, entries->value, arena);
        ++entries;
    }
}

template <class... T, class C, std::size_t... I>
void lowerTuple(const std::tuple<T...> &from, C &to, Arena &arena, std::index_sequence<I...>) {
    (lower(std::get<I>(from), part<I>(to), arena), ...);
}

} // namespace detail

template <class K, class T, class C> void lower(const std::map<K, T> &from, C &to, Arena &arena) {
    detail::lowerMap(from, to, arena);
}

template <class K, class T, class C> void lower(const std::unordered_map<K, T> &from, C &to, Arena &arena) {
    detail::lowerMap(from, to, arena);
}

template <class... T, class C> void lower(const std::tuple<T...> &from, C &to, Arena &arena) {
    detail::lowerTuple(from, to, arena, std::index_sequence_for<T...>());
}

template <class T, std::size_t N, class C> void lower(const std::array<T, N> &from, C (&to)[N], Arena &arena) {
    for (std::size_t index = 0; index < N; ++index) {
        lower(from[index], to[index], arena);
    }
}

template <class T, std::size_t N, class C> void lower(const std::array<T, N> &from, C &to, Arena &arena) {
    lower(from, to.items, arena);
}

/// Lowers a field. (Called by its full name in generated structs, whose own members may be called `lower`.)
template <class T, class C> void lowerField(const T &from, C &to, Arena &arena) { lower(from, to, arena); }

namespace detail {

/// The values whose own C form is a pointer.
template <class T> inline constexpr bool isBoxed = false;
template <class T> inline constexpr bool isBoxed<box<T>> = true;
template <class T> inline constexpr bool isBoxed<std::optional<box<T>>> = true;

/// One argument in the form that a C function takes: by value, or by pointer to a struct.
template <class P, class A> P lowered(const A &from, Arena &arena) {
    if constexpr (std::is_pointer_v<P> && !isBoxed<A>) {
        auto *to = arena.make<std::remove_const_t<std::remove_pointer_t<P>>>(1);
        lower(from, *to, arena);
        return to;
    } else {
        P to{};
        lower(from, to, arena);
        return to;
    }
}

} // namespace detail
} // namespace v1
} // namespace brokers

#endif // BROKERS_V1_CONVERT_HPP
