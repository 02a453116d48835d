// The little that these programs need of a test framework: TEST, CHECK, a gate to wait at, and one line per test.
#ifndef CHECK_HPP
#define CHECK_HPP

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <sstream>
#include <string>
#include <vector>

namespace check {

struct Test {
    const char *name;
    void (*run)();
};

inline std::vector<Test> &tests() {
    static std::vector<Test> all;
    return all;
}

/// Why the running test failed so far. Callbacks report from other threads.
inline std::string &why() {
    static std::string text;
    return text;
}
inline std::mutex &guard() {
    static std::mutex mutex;
    return mutex;
}

inline void report(bool good, const char *file, int line, const std::string &what) {
    if (!good) {
        const std::lock_guard<std::mutex> lock(guard());
        why() += (why().empty() ? "" : "; ") + what + " (" + file + ":" + std::to_string(line) + ")";
    }
}

template <class R> void reportResult(const R &result, const char *file, int line, const char *what) {
    report(result.ok(), file, line, std::string(what) + ": " + statusName(result.status()) + ": " + result.error());
}

struct Register {
    Register(const char *name, void (*run)()) { tests().push_back({name, run}); }
};

/// Counts what happens on other threads.
class Gate {
  public:
    void pass(unsigned count = 1) {
        const std::lock_guard<std::mutex> lock(mutex_);
        passed_ += count;
        changed_.notify_all();
    }
    /// Whether `count` was reached in time.
    bool reached(unsigned count, std::chrono::milliseconds within = std::chrono::seconds(20)) {
        std::unique_lock<std::mutex> lock(mutex_);
        return changed_.wait_for(lock, within, [&] { return passed_ >= count; });
    }
    unsigned passed() {
        const std::lock_guard<std::mutex> lock(mutex_);
        return passed_;
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    unsigned passed_ = 0;
};

} // namespace check

#if BROKERS_TSAN
// The library was not compiled for ThreadSanitizer: what it does with its own memory, through functions that are watched in
// the whole program, is no race.
extern "C" const char *__tsan_default_suppressions() {
    return "called_from_lib:libconformance.so\ncalled_from_lib:libmylib.so\n";
}
#endif

#define CHECK(condition) ::check::report(static_cast<bool>(condition), __FILE__, __LINE__, "not true: " #condition)

/// For a failed result: shows its message.
#define CHECK_OK(result) ::check::reportResult((result), __FILE__, __LINE__, #result)

#define TEST(name)                                                                                                     \
    static void name();                                                                                                \
    static const ::check::Register register_##name(#name, &name);                                                      \
    static void name()

int main() {
    bool good = true;
    for (const auto &test : check::tests()) {
        check::why().clear();
        test.run();
        const std::lock_guard<std::mutex> lock(check::guard());
        if (check::why().empty()) {
            std::printf("ok %s\n", test.name);
        } else {
            std::printf("FAILED %s: %s\n", test.name, check::why().c_str());
            good = false;
        }
        std::fflush(stdout);
    }
    return good ? 0 : 1;
}

#endif // CHECK_HPP
