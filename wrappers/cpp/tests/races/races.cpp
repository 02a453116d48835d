// What ThreadSanitizer says of a program that uses a library which was not compiled for it: the program's own races are
// reported, and what the library orders is none. The same without what the headers tell it (`-DBROKERS_TSAN=0`) shows
// that it would be.
//
// The threads here know of each other's progress by relaxed atomics only, which order nothing.
#include "conformance_async.hpp"

#include "check.hpp"

#include <atomic>
#include <thread>

using namespace conformance;
using namespace std::chrono_literals;

namespace {

unsigned reports = 0;

unsigned reported() { return __atomic_load_n(&reports, __ATOMIC_RELAXED); }

/// How many races were reported since it was made.
class Races {
  public:
    unsigned count() const { return reported() - before_; }
    /// Whether there was one exactly if the headers tell nothing.
    bool onlyUntold() const { return (count() == 0) == (BROKERS_TSAN != 0); }

  private:
    unsigned before_ = reported();
};

/// A number that nothing protects, and a sign that it was written. Static wherever it is used: Clang up to 14 does not
/// watch what a function does with the members of its own variables.
struct Plain {
    unsigned number = 0;
    // Apart: ThreadSanitizer remembers a few accesses to each eight bytes only, and many threads look at this one.
    alignas(64) std::atomic<unsigned> writes{0};

    void write() {
        ++number;
        writes.fetch_add(1, std::memory_order_relaxed);
    }
    void awaitWrites(unsigned count) const {
        while (writes.load(std::memory_order_relaxed) < count) {
            std::this_thread::yield();
        }
    }
};

} // namespace

// Called with ThreadSanitizer's locks held: were it watched itself, it would wait for them now and then.
extern "C" __attribute__((disable_sanitizer_instrumentation)) void __tsan_on_report(void *) {
    __atomic_fetch_add(&reports, 1, __ATOMIC_RELAXED);
}
// The races are what is tested: they are no failure of the program.
extern "C" const char *__tsan_default_options() { return "exitcode=0"; }

TEST(what_a_callback_writes_is_a_race_while_subscribed) {
    const Races races;
    static Plain plain;
    Conformance lib;
    CHECK_OK(lib.createContext());
    lib.onTick([&](const TickView &) { plain.write(); });
    CHECK_OK(lib.emitBurst(1, "x"));
    plain.awaitWrites(1);
    CHECK(plain.number == 1);
    CHECK(races.count() >= 1);
}

TEST(a_call_has_not_waited_for_callbacks) {
    const Races races;
    static Plain plain;
    Conformance lib;
    CHECK_OK(lib.createContext());
    lib.onTick([&](const TickView &) { plain.write(); });
    CHECK_OK(lib.emitBurst(1, "x"));
    plain.awaitWrites(1);
    CHECK_OK(lib.echoI64(1));
    CHECK(plain.number == 1);
    CHECK(races.count() >= 1);
}

TEST(a_subscription_with_a_thread_of_its_own_races_with_the_others) {
    const Races races;
    static Plain plain;
    Conformance lib;
    CHECK_OK(lib.createContext());
    SubscribeOptions alone;
    alone.isolated = true;
    lib.onTick([&](const TickView &) { plain.write(); }, alone);
    lib.onTick([&](const TickView &) { plain.write(); });
    CHECK_OK(lib.emitBurst(1, "x"));
    plain.awaitWrites(2);
    CHECK(lib.shutdown() == Status::Ok);
    CHECK(races.count() >= 1);
}

TEST(after_off_there_is_no_race) {
    const Races races;
    static Plain plain;
    Conformance lib;
    CHECK_OK(lib.createContext());
    const auto handle = lib.onTick([&](const TickView &) { plain.write(); });
    CHECK_OK(lib.emitBurst(10, "x"));
    plain.awaitWrites(10);
    CHECK(lib.offTick(handle) == Status::Ok);
    CHECK(plain.number == 10);
    CHECK(races.onlyUntold());
}

TEST(after_off_of_all_there_is_no_race) {
    const Races races;
    static Plain plain;
    Conformance lib;
    CHECK_OK(lib.createContext());
    lib.onTick([&](const TickView &) { plain.write(); });
    CHECK_OK(lib.emitBurst(10, "x"));
    plain.awaitWrites(10);
    CHECK(lib.offTick() == Status::Ok);
    CHECK(plain.number == 10);
    CHECK(races.onlyUntold());
}

TEST(after_a_subscription_is_closed_there_is_no_race) {
    const Races races;
    static Plain plain;
    Conformance lib;
    CHECK_OK(lib.createContext());
    SubscribeOptions alone;
    alone.isolated = true;
    auto scoped = lib.subscribeTick([&](const TickView &) { plain.write(); }, alone);
    CHECK_OK(lib.emitBurst(10, "x"));
    plain.awaitWrites(10);
    CHECK(scoped.close() == Status::Ok);
    CHECK(plain.number == 10);
    CHECK(races.onlyUntold());
}

TEST(after_shutdown_there_is_no_race) {
    const Races races;
    static Plain events;
    static Plain answers;
    Conformance lib;
    CHECK_OK(lib.createContext());
    lib.onTick([&](const TickView &) { events.write(); });
    CHECK_OK(lib.echoI64Async(1, [&](Result<int64_t>) { answers.write(); }));
    CHECK_OK(lib.emitBurst(10, "x"));
    CHECK(lib.shutdown() == Status::Ok);
    CHECK(events.number == 10 && answers.number == 1);
    CHECK(BROKERS_TSAN == 0 || races.count() == 0);
}

TEST(what_was_written_before_a_call_is_there_for_the_callback_that_it_causes) {
    const Races races;
    static unsigned written = 0;
    std::atomic<unsigned> seen{0};
    Conformance lib;
    CHECK_OK(lib.createContext());
    lib.onTick([&](const TickView &) { seen.store(written, std::memory_order_relaxed); });
    written = 7;
    CHECK_OK(lib.emitBurst(1, "x"));
    while (seen.load(std::memory_order_relaxed) != 7) {
        std::this_thread::yield();
    }
    CHECK(races.onlyUntold());
}

TEST(callbacks_take_turns_whoever_dispatches_them) {
    const Races races;
    static Plain plain;
    std::atomic<bool> go{false};
    Conformance lib;
    Options manual;
    manual.delivery = brokers::Delivery::Manual;
    CHECK_OK(lib.createContext(manual));
    lib.onTick([&](const TickView &) { plain.write(); });
    std::thread other([&] {
        while (!go.load(std::memory_order_relaxed)) {
            std::this_thread::yield();
        }
        CHECK_OK(lib.dispatch(1, 10s));
    });
    CHECK_OK(lib.emitBurst(2, "x"));
    CHECK_OK(lib.dispatch(1, 10s));
    go.store(true, std::memory_order_relaxed);
    other.join();
    CHECK(plain.writes == 2);
    CHECK(races.onlyUntold());
}

TEST(an_answer_is_ordered_by_its_future) {
    const Races races;
    Conformance lib;
    CHECK_OK(lib.createContext());
    for (int64_t n = 0; n < 100; ++n) {
        CHECK(lib.echoI64Future(n).get().value() == n);
    }
    CHECK(BROKERS_TSAN == 0 || races.count() == 0);
}
