// box: a value in memory of its own, which is how a type can contain itself.
#ifndef BROKERS_V1_BOX_HPP
#define BROKERS_V1_BOX_HPP

#include "brokers/base.hpp"
#include "brokers/sequence.hpp"

#include <type_traits>
#include <utility>

namespace brokers {
inline namespace v1 {

/// A value of type `T` in memory of its own: copied, compared and destroyed with the box.
///
/// It always holds a value, except after something was moved out of it: then it may be destroyed, assigned to, copied
/// and compared, and looking inside ends the program. Given to a library, such a box is refused like a null pointer, or
/// is none where it may be missing. `T` may be incomplete where a box is declared as a member.
template <class T> class box {
  public:
    using value_type = T;

    box() : value_(new T()) {}
    box(const T &value) : value_(new T(value)) {}
    box(T &&value) : value_(new T(std::move(value))) {}
    /// From an alternative of `T`, where `T` is a library's enum with data.
    template <class A, class = std::enable_if_t<std::is_same_v<typename std::decay_t<A>::Union, T>>>
    box(A &&alternative) : value_(new T(std::forward<A>(alternative))) {}

    box(const box &other) : value_(other.value_ != nullptr ? new T(*other.value_) : nullptr) {}
    box(box &&other) noexcept : value_(std::exchange(other.value_, nullptr)) {}
    // Both keep the former value until the new one is complete, since that may be a part of it.
    box &operator=(const box &other) {
        box(other).swap(*this);
        return *this;
    }
    box &operator=(box &&other) noexcept {
        box(std::move(other)).swap(*this);
        return *this;
    }
    ~box() { delete value_; }

    T &operator*() noexcept { return *held(); }
    const T &operator*() const noexcept { return *held(); }
    T *operator->() noexcept { return held(); }
    const T *operator->() const noexcept { return held(); }

    /// Whether the value was moved out.
    bool valueless_after_move() const noexcept { return value_ == nullptr; }

    void swap(box &other) noexcept { std::swap(value_, other.value_); }
    friend void swap(box &left, box &right) noexcept { left.swap(right); }

    friend bool operator==(const box &left, const box &right) {
        if (left.value_ == nullptr || right.value_ == nullptr) {
            return left.value_ == right.value_;
        }
        return *left.value_ == *right.value_;
    }
    friend bool operator!=(const box &left, const box &right) { return !(left == right); }

  private:
    T *held() const noexcept {
        if (value_ == nullptr) {
            detail::fail("box", "INVALID_ARGUMENT", "its value was moved out");
        }
        return value_;
    }

    T *value_;
};

/// What the library shows of a boxed value: used like a pointer. The view behind it is made when asked for, by value.
template <class V> class BoxView {
    struct Arrow {
        V view;
        const V *operator->() const noexcept { return &view; }
    };

  public:
    using value_type = V;
    using Read = V (*)(const void *item);

    BoxView() noexcept = default;
    BoxView(const void *item, Read read) noexcept : item_(item), read_(read) {}

    V operator*() const { return read_(item_); }
    Arrow operator->() const { return Arrow{**this}; }

    /// A `box` with a copy of everything.
    auto own() const { return Picture<BoxView>::own(*this); }

  private:
    const void *item_ = nullptr;
    Read read_ = nullptr;
};

} // namespace v1
} // namespace brokers

#endif // BROKERS_V1_BOX_HPP
