// What the programs need that are made from a table of cases: comparison of what every library has, values of any size,
// and a line for each case. The header of a library comes before it.
#ifndef TABLE_HPP
#define TABLE_HPP

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstring>
#include <initializer_list>
#include <limits>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace table {

/// Why the running case failed; empty as long as it did not.
inline std::string why;
/// Where the first difference was found.
inline std::string where;

inline void failed(const std::string &reason) {
    if (why.empty()) {
        why = reason;
    }
}

inline void differs(const char *what) { failed(std::string(what) + " is another" + (where.empty() ? "" : ", in " + where)); }

// ---- Comparison: what is not a number is itself, and zero is another than minus zero ----

template <class T> struct Same {
    static bool same(const T &left, const T &right) {
        if constexpr (std::is_floating_point_v<T>) {
            return (left != left && right != right) || std::memcmp(&left, &right, sizeof left) == 0;
        } else {
            return left == right;
        }
    }
};

template <class T> bool same(const T &left, const T &right) { return Same<T>::same(left, right); }

/// The same for a part, of which the first that differs is remembered by its name: that is the innermost.
template <class T> bool same(const T &left, const T &right, const char *name) {
    if (same(left, right)) {
        return true;
    }
    if (where.empty()) {
        where = name;
    }
    return false;
}

template <class T> struct Same<std::vector<T>> {
    static bool same(const std::vector<T> &left, const std::vector<T> &right) {
        if constexpr (std::is_integral_v<T> || std::is_enum_v<T>) {
            return left == right;
        }
        bool same = left.size() == right.size();
        for (std::size_t place = 0; same && place < left.size(); ++place) {
            same = table::same(left[place], right[place]);
        }
        return same;
    }
};

template <class T, std::size_t N> struct Same<std::array<T, N>> {
    static bool same(const std::array<T, N> &left, const std::array<T, N> &right) {
        bool same = true;
        for (std::size_t place = 0; same && place < N; ++place) {
            same = table::same(left[place], right[place]);
        }
        return same;
    }
};

template <class T> struct Same<std::optional<T>> {
    static bool same(const std::optional<T> &left, const std::optional<T> &right) {
        return left.has_value() == right.has_value() && (!left || table::same(*left, *right));
    }
};

template <class T> struct Same<brokers::box<T>> {
    static bool same(const brokers::box<T> &left, const brokers::box<T> &right) { return table::same(*left, *right); }
};

template <class... T> struct Same<std::tuple<T...>> {
    static bool same(const std::tuple<T...> &left, const std::tuple<T...> &right) {
        return parts(left, right, std::index_sequence_for<T...>());
    }

  private:
    template <std::size_t... I>
    static bool parts(const std::tuple<T...> &left, const std::tuple<T...> &right, std::index_sequence<I...>) {
        return (table::same(std::get<I>(left), std::get<I>(right)) && ...);
    }
};

template <class K, class V> struct Same<std::map<K, V>> {
    static bool same(const std::map<K, V> &left, const std::map<K, V> &right) {
        bool same = left.size() == right.size();
        auto other = right.begin();
        for (auto entry = left.begin(); same && entry != left.end(); ++entry, ++other) {
            same = entry->first == other->first && table::same(entry->second, other->second);
        }
        return same;
    }
};

template <class K, class V> struct Same<std::unordered_map<K, V>> {
    static bool same(const std::unordered_map<K, V> &left, const std::unordered_map<K, V> &right) {
        bool same = left.size() == right.size();
        for (auto entry = left.begin(); same && entry != left.end(); ++entry) {
            const auto other = right.find(entry->first);
            same = other != right.end() && table::same(entry->second, other->second);
        }
        return same;
    }
};

/// The same alternative of a library's enum with data, and in it the same.
template <class U> bool sameAlternative(const U &left, const U &right, const char *name) {
    if (left.value.index() != right.value.index()) {
        where = where.empty() ? std::string("the alternative of ") + name : where;
        return false;
    }
    return std::visit(
        [&](const auto &one) {
            using Alternative = std::decay_t<decltype(one)>;
            return table::same(one, std::get<Alternative>(right.value));
        },
        left.value);
}

// ---- Values of any size ----

template <class T> T repeat(const T &piece, std::size_t times) {
    T all = piece;
    all.resize(piece.size() * times);
    for (std::size_t done = piece.size(); done < all.size(); done *= 2) {
        std::copy_n(all.begin(), std::min(done, all.size() - done), all.begin() + static_cast<std::ptrdiff_t>(done));
    }
    return all;
}

/// A map with the keys from 0 on.
template <class M> M counted(std::size_t count, const typename M::mapped_type &value) {
    M all;
    for (std::size_t key = 0; key < count; ++key) {
        all.emplace_hint(all.end(), static_cast<typename M::key_type>(key), value);
    }
    return all;
}

// ---- What comes of a call ----

template <class T, class E> void gives(const brokers::Result<T, E> &result, const T &expected) {
    if (!result.ok()) {
        failed(result.error());
    } else if (!same(*result, expected)) {
        differs("the answer");
    }
}

template <class E> void gives(const brokers::Result<void, E> &result) {
    if (!result.ok()) {
        failed(result.error());
    }
}

template <class E, class T> void fails(const brokers::Result<T, E> &result, const E &expected) {
    if (result.status() != brokers::Status::Provider || result.providerError() == nullptr) {
        failed(result.ok() ? "it does not fail" : result.error());
    } else if (!same(*result.providerError(), expected)) {
        differs("the error");
    }
}

template <class T> void failsWithText(const brokers::Result<T> &result, const std::string &expected) {
    if (result.status() != brokers::Status::Provider || result.providerError() == nullptr) {
        failed(result.ok() ? "it does not fail" : result.error());
    } else if (result.providerError()->text != expected || result.error() != expected) {
        differs("the error");
    }
}

template <class T, class E> void refused(const brokers::Result<T, E> &result, const std::string &argument) {
    if (result.status() != brokers::Status::InvalidArgument) {
        failed(result.ok() ? "it is not refused" : result.error());
    } else if (result.argument() != argument) {
        failed("refused for `" + result.argument() + "`, not for `" + argument + "`");
    }
}

/// The one event that a case waits for. It comes on another thread.
template <class T> class Heard {
  public:
    explicit Heard(T expected) : expected_(std::move(expected)) {}

    void hear(const T &event) {
        const std::lock_guard<std::mutex> lock(mutex_);
        ++events_;
        same_ = same_ && same(event, expected_);
        changed_.notify_all();
    }

    void wait() {
        std::unique_lock<std::mutex> lock(mutex_);
        if (!changed_.wait_for(lock, std::chrono::seconds(20), [&] { return events_ > 0; })) {
            failed("no event came");
        } else if (!same_) {
            differs("the event");
        }
    }

  private:
    T expected_;
    std::mutex mutex_;
    std::condition_variable changed_;
    unsigned events_ = 0;
    bool same_ = true;
};

// ---- All cases, or those whose names have one of the arguments in them ----

struct Case {
    const char *name;
    void (*run)();
};

inline bool wanted(const Case &one, int argc, char **argv) {
    bool found = argc < 2;
    for (int place = 1; !found && place < argc; ++place) {
        found = std::strstr(one.name, argv[place]) != nullptr;
    }
    return found;
}

inline bool run(std::initializer_list<Case> cases, int argc, char **argv) {
    bool good = true;
    for (const auto &one : cases) {
        if (!wanted(one, argc, argv)) {
            continue;
        }
        why.clear();
        where.clear();
        one.run();
        for (auto &letter : why) {
            letter = letter == '\n' ? ' ' : letter;
        }
        if (why.empty()) {
            std::printf("ok %s\n", one.name);
        } else {
            std::printf("FAILED `%s`: %s\n", one.name, why.c_str());
            good = false;
        }
        std::fflush(stdout);
    }
    return good;
}

} // namespace table

#endif // TABLE_HPP
