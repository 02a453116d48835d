// Sequences: what an event shows (span, Seq) and what a call accepts (Items).
#ifndef BROKERS_V1_SEQUENCE_HPP
#define BROKERS_V1_SEQUENCE_HPP

#include "brokers/base.hpp"

#include <initializer_list>
#include <iterator>
#include <type_traits>
#include <utility>
#include <vector>
#if __cplusplus >= 202002L && __has_include(<span>)
#include <span>
#endif

namespace brokers {
inline namespace v1 {

#if defined(__cpp_lib_span)
template <class T> using span = std::span<T>;
#else
/// A contiguous sequence that somebody else owns; `std::span` from C++20 on.
template <class T> class span {
  public:
    using element_type = T;
    using value_type = std::remove_cv_t<T>;
    using size_type = std::size_t;
    using iterator = T *;

    constexpr span() noexcept = default;
    constexpr span(T *data, std::size_t size) noexcept : data_(data), size_(size) {}
    template <class Range,
              class = std::enable_if_t<std::is_convertible_v<decltype(std::data(std::declval<Range &>())), T *>>>
    constexpr span(Range &range) noexcept : data_(std::data(range)), size_(std::size(range)) {}

    constexpr T *data() const noexcept { return data_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr std::size_t size_bytes() const noexcept { return size_ * sizeof(T); }
    constexpr bool empty() const noexcept { return size_ == 0; }
    constexpr T *begin() const noexcept { return data_; }
    constexpr T *end() const noexcept { return data_ + size_; }
    constexpr T &operator[](std::size_t index) const noexcept { return data_[index]; }
    constexpr T &front() const noexcept { return data_[0]; }
    constexpr T &back() const noexcept { return data_[size_ - 1]; }
    constexpr span first(std::size_t count) const noexcept { return {data_, count}; }
    constexpr span last(std::size_t count) const noexcept { return {data_ + (size_ - count), count}; }
    constexpr span subspan(std::size_t offset) const noexcept { return {data_ + offset, size_ - offset}; }
    constexpr span subspan(std::size_t offset, std::size_t count) const noexcept { return {data_ + offset, count}; }

  private:
    T *data_ = nullptr;
    std::size_t size_ = 0;
};
#endif

template <class V, class = void> struct Picture;

/// A random-access range of views over an array that the library owns. Elements are made when asked for, by value.
template <class V> class Seq {
  public:
    using value_type = V;
    using size_type = std::size_t;
    using At = V (*)(const void *items, std::size_t index);

    class iterator {
        struct Arrow {
            V view;
            const V *operator->() const noexcept { return &view; }
        };

      public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = V;
        using difference_type = std::ptrdiff_t;
        using reference = V;
        using pointer = Arrow;

        iterator() noexcept = default;
        iterator(Seq seq, std::ptrdiff_t index) noexcept : seq_(seq), index_(index) {}

        V operator*() const { return seq_[static_cast<std::size_t>(index_)]; }
        Arrow operator->() const { return Arrow{**this}; }
        V operator[](std::ptrdiff_t offset) const { return *(*this + offset); }
        iterator &operator++() { return *this += 1; }
        iterator &operator--() { return *this -= 1; }
        iterator operator++(int) { return std::exchange(*this, *this + 1); }
        iterator operator--(int) { return std::exchange(*this, *this - 1); }
        iterator &operator+=(std::ptrdiff_t offset) { return index_ += offset, *this; }
        iterator &operator-=(std::ptrdiff_t offset) { return index_ -= offset, *this; }
        friend iterator operator+(iterator it, std::ptrdiff_t offset) { return it += offset; }
        friend iterator operator+(std::ptrdiff_t offset, iterator it) { return it += offset; }
        friend iterator operator-(iterator it, std::ptrdiff_t offset) { return it -= offset; }
        friend std::ptrdiff_t operator-(const iterator &l, const iterator &r) { return l.index_ - r.index_; }
        friend bool operator==(const iterator &l, const iterator &r) { return l.index_ == r.index_; }
        friend bool operator!=(const iterator &l, const iterator &r) { return l.index_ != r.index_; }
        friend bool operator<(const iterator &l, const iterator &r) { return l.index_ < r.index_; }
        friend bool operator>(const iterator &l, const iterator &r) { return l.index_ > r.index_; }
        friend bool operator<=(const iterator &l, const iterator &r) { return l.index_ <= r.index_; }
        friend bool operator>=(const iterator &l, const iterator &r) { return l.index_ >= r.index_; }

      private:
        Seq seq_;
        std::ptrdiff_t index_ = 0;
    };
    using const_iterator = iterator;

    Seq() noexcept = default;
    Seq(const void *items, std::size_t size, At at) noexcept : items_(items), size_(size), at_(at) {}

    std::size_t size() const noexcept { return size_; }
    bool empty() const noexcept { return size_ == 0; }
    V operator[](std::size_t index) const { return at_(items_, index); }
    V front() const { return (*this)[0]; }
    V back() const { return (*this)[size_ - 1]; }
    iterator begin() const noexcept { return iterator(*this, 0); }
    iterator end() const noexcept { return iterator(*this, static_cast<std::ptrdiff_t>(size_)); }

    /// A `std::vector` with copies of everything.
    auto own() const { return Picture<Seq>::own(*this); }

  private:
    const void *items_ = nullptr;
    std::size_t size_ = 0;
    At at_ = nullptr;
};

namespace detail {

/// The values that cross the boundary as one number.
template <class T> inline constexpr bool isScalar = std::is_arithmetic_v<T> || std::is_enum_v<T>;

template <class Range>
using ElementOf = std::remove_cv_t<std::remove_pointer_t<decltype(std::data(std::declval<const Range &>()))>>;

/// A `U` may stand for a number `T`: the type itself, and for a byte anything that is one byte wide.
template <class T, class U>
inline constexpr bool sameNumber =
    std::is_same_v<T, U> || (std::is_same_v<T, std::uint8_t> && sizeof(U) == 1 &&
                             (std::is_integral_v<U> || std::is_same_v<U, std::byte>));

/// A literal ends in a zero that nobody means to send.
template <class Range>
inline constexpr bool isLiteral =
    std::is_array_v<Range> && std::is_same_v<std::remove_cv_t<std::remove_extent_t<Range>>, char>;

} // namespace detail

template <class T, class = void> class Items;

namespace detail {

/// What one element of a sequence argument is seen as.
template <class T> struct Argument {
    using Type = const T &;
    using Listed = T;
    template <class U> static constexpr bool from = std::is_same_v<T, U>;
};
template <> struct Argument<std::string> {
    using Type = std::string_view;
    using Listed = std::string_view;
    template <class U> static constexpr bool from = std::is_convertible_v<const U &, std::string_view>;
};
template <class T> struct Argument<std::vector<T>> {
    using Type = Items<T>;
    using Listed = Items<T>;
    template <class U> static constexpr bool from = std::is_convertible_v<const U &, Items<T>>;
};

} // namespace detail

/// A sequence argument: made from a vector, an array, a span, anything contiguous, or a braced list. Nothing is copied;
/// it is meant for the duration of one call.
template <class T, class> class Items {
    using Element = detail::Argument<T>;
    using At = typename Element::Type (*)(const void *items, std::size_t index);

  public:
    Items() noexcept = default;
    Items(std::initializer_list<typename Element::Listed> list) noexcept : Items(list.begin(), list.size()) {}
    template <class Range, class = std::enable_if_t<Element::template from<detail::ElementOf<Range>>>>
    Items(const Range &range) noexcept : Items(std::data(range), std::size(range)) {}

    std::size_t size() const noexcept { return size_; }
    typename Element::Type operator[](std::size_t index) const { return at_(items_, index); }

  private:
    template <class U>
    Items(const U *items, std::size_t size) noexcept
        : items_(items), size_(size), at_([](const void *all, std::size_t index) -> typename Element::Type {
              return static_cast<const U *>(all)[index];
          }) {}

    const void *items_ = nullptr;
    std::size_t size_ = 0;
    At at_ = nullptr;
};

/// The same for numbers, which the library reads where they are.
template <class T> class Items<T, std::enable_if_t<detail::isScalar<T>>> {
  public:
    Items() noexcept = default;
    Items(std::initializer_list<T> list) noexcept : Items(list.begin(), list.size()) {}
    template <class Range, class = std::enable_if_t<detail::sameNumber<T, detail::ElementOf<Range>> &&
                                                    !detail::isLiteral<Range>>>
    Items(const Range &range) noexcept : Items(reinterpret_cast<const T *>(std::data(range)), std::size(range)) {}

    const T *data() const noexcept { return items_; }
    std::size_t size() const noexcept { return size_; }

  private:
    Items(const T *items, std::size_t size) noexcept : items_(items), size_(size) {}

    const T *items_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace v1
} // namespace brokers

#endif // BROKERS_V1_SEQUENCE_HPP
