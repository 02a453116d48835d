// The forms that a callback may have, and what it is shown.
#include "conformance.hpp"

#include "check.hpp"

#include <algorithm>
#include <functional>
#include <memory>
#include <unordered_set>

using namespace conformance;

namespace {

/// An instance of its own, and one tick numbered 0 that has been handled when this returns.
struct Bench {
    // Before the instance, whose callbacks may run until it ends.
    check::Gate gate;
    Conformance lib;

    Bench() { CHECK_OK(lib.createContext()); }

    void tick(unsigned handled = 1) {
        CHECK_OK(lib.emitBurst(1, "text"));
        CHECK(gate.reached(handled));
    }
};

struct Functor {
    check::Gate *gate;
    void operator()(Conformance &, uint32_t n, std::string_view text) const {
        CHECK(n == 0 && text == "text");
        gate->pass();
    }
};

check::Gate plainGate;
void plainFunction(uint32_t, std::string_view text) {
    CHECK(text == "text");
    plainGate.pass();
}

/// A callable with all forms from one of them on.
template <int First> struct FormsFrom {
    check::Gate *gate;
    int *taken;

    template <int F = First, std::enable_if_t<(F <= 0), int> = 0>
    void operator()(Conformance &, uint32_t, std::string_view) const {
        take(0);
    }
    template <int F = First, std::enable_if_t<(F <= 1), int> = 0>
    void operator()(Conformance &, const TickView &) const {
        take(1);
    }
    template <int F = First, std::enable_if_t<(F <= 2), int> = 0> void operator()(Conformance &, const Tick &) const {
        take(2);
    }
    template <int F = First, std::enable_if_t<(F <= 3), int> = 0> void operator()(uint32_t, std::string_view) const {
        take(3);
    }
    template <int F = First, std::enable_if_t<(F <= 4), int> = 0> void operator()(const TickView &) const { take(4); }
    void operator()(const Tick &) const { take(5); }

  private:
    void take(int form) const {
        *taken = form;
        gate->pass();
    }
};

template <int First> void takesItsFirst() {
    Bench bench;
    int taken = -1;
    bench.lib.onTick(FormsFrom<First>{&bench.gate, &taken});
    bench.tick();
    CHECK(bench.lib.shutdown() == Status::Ok && taken == First);
}

} // namespace

TEST(the_first_form_that_fits_is_taken) {
    takesItsFirst<0>();
    takesItsFirst<1>();
    takesItsFirst<2>();
    takesItsFirst<3>();
    takesItsFirst<4>();
    takesItsFirst<5>();
}

TEST(owner_and_fields) {
    Bench bench;
    const auto handle = bench.lib.onTick([&](Conformance &owner, uint32_t n, const std::string_view text) {
        CHECK(owner.ctx() == bench.lib.ctx() && n == 0 && text == "text");
        bench.gate.pass();
    });
    CHECK(handle);
    bench.tick();
}

TEST(owner_and_view) {
    Bench bench;
    bench.lib.onTick([&](Conformance &owner, const TickView &event) {
        CHECK(owner && event.n == 0 && event.text == "text" && (event.own() == Tick{0, "text"}));
        bench.gate.pass();
    });
    bench.tick();
}

TEST(owner_and_value) {
    Bench bench;
    Tick kept;
    bench.lib.onTick([&](Conformance &, const Tick &event) {
        kept = event;
        bench.gate.pass();
    });
    bench.tick();
    CHECK((kept == Tick{0, "text"}));
}

TEST(fields_view_and_value_without_owner) {
    Bench bench;
    bench.lib.onTick([&](uint32_t n, std::string_view text) {
        CHECK(n == 0 && text == "text");
        bench.gate.pass();
    });
    bench.lib.onTick([&](const TickView &event) {
        CHECK(event.text == "text");
        bench.gate.pass();
    });
    bench.lib.onTick([&](const Tick &event) {
        CHECK(event.text == "text");
        bench.gate.pass();
    });
    bench.tick(3);
}

TEST(generic_lambdas) {
    Bench bench;
    bench.lib.onTick([&](auto &owner, auto n, auto text) {
        static_assert(std::is_same_v<decltype(owner), Conformance &>);
        static_assert(std::is_same_v<decltype(text), std::string_view>);
        CHECK(n == 0 && text == "text");
        bench.gate.pass();
    });
    bench.lib.onTick([&](auto &...) { bench.gate.pass(); });
    bench.lib.onTick([&](Conformance &, const auto &event) {
        CHECK(event.text == "text");
        bench.gate.pass();
    });
    bench.tick(3);
}

TEST(functors_functions_and_std_function) {
    Bench bench;
    const Functor functor{&bench.gate};
    bench.lib.onTick(functor);
    bench.lib.onTick(Functor{&bench.gate});
    bench.lib.onTick(std::ref(functor));
    bench.lib.onTick(plainFunction);
    bench.lib.onTick(&plainFunction);
    bench.lib.onTick(std::function<void(const TickView &)>([&](const TickView &) { bench.gate.pass(); }));
    bench.tick(4);
    CHECK(plainGate.reached(2));
}

TEST(mutable_and_move_only_callables) {
    Bench bench;
    bench.lib.onTick([&, owned = std::make_unique<int>(41), calls = 0](uint32_t, std::string_view) mutable {
        ++*owned;
        ++calls;
        CHECK(*owned == 42 && calls == 1);
        bench.gate.pass();
        return calls; // what it returns is nobody's business
    });
    bench.tick();
}

TEST(an_empty_callable_is_refused) {
    Bench bench;
    const auto handle = bench.lib.onTick(std::function<void(const Tick &)>());
    CHECK(!handle && handle.status() == Status::InvalidArgument);
    void (*none)(const TickView &) = nullptr;
    CHECK(!bench.lib.onTick(none));
}

TEST(an_event_without_fields) {
    Bench bench;
    bench.lib.onEveryone([&] { bench.gate.pass(); });
    bench.lib.onEveryone([&](Conformance &owner) {
        CHECK(owner.validContext());
        bench.gate.pass();
    });
    CHECK_OK(bench.lib.prod());
    CHECK(bench.gate.reached(2));
}

TEST(views_of_sequences_variants_and_options) {
    Bench bench;
    bench.lib.onShaped([&](const ShapeView &shape, const Seq<ItemView> &items, std::optional<std::string_view> maybe) {
        const auto *named = shape.get_if<ShapeView::Named>();
        CHECK(named != nullptr && named->name == "square" && named->tags.size() == 2 && named->tags[1] == "even");
        CHECK((shape.own() == Shape(Shape::Named{"square", {"flat", "even"}})));
        CHECK(items.size() == 3 && items[1].name == "b" && items.front().name == "a" && items.back().name == "c");
        CHECK(items.end() - items.begin() == 3 && (items.begin() + 2)->name == "c" && items.begin()[1].name == "b");
        size_t length = 0;
        for (const auto &item : items) {
            length += item.name.size();
        }
        CHECK(length == 3);
        const auto found = std::find_if(items.begin(), items.end(), [](const ItemView &item) { return item.flag; });
        CHECK(found != items.end() && (*found).name == "b");
        CHECK((items.own()[1] == Item{"b", 2.0, true, U'b', Color::Green}));
        CHECK(maybe == "perhaps");
        bench.gate.pass();
    });
    CHECK_OK(bench.lib.emitShape(Shape::Named{"square", {"flat", "even"}},
                                 {{"a", 1.0, false, U'a', Color::Red},
                                  {"b", 2.0, true, U'b', Color::Green},
                                  {"c", 3.0, false, U'c', Color::Blue}},
                                 "perhaps"));
    CHECK(bench.gate.reached(1));
}

TEST(sequences_are_spans_or_random_access_ranges) {
    static_assert(std::is_same_v<decltype(ShapeView::Named::name), std::string_view>);
    static_assert(std::is_same_v<decltype(ShapeView::Named::tags), Seq<std::string_view>>);
    static_assert(std::is_same_v<decltype(EverythingView::numbers), span<const int32_t>>);
    static_assert(std::is_same_v<decltype(EverythingView::items), Seq<ItemView>>);
    using Iterator = Seq<ItemView>::iterator;
    static_assert(std::is_same_v<std::iterator_traits<Iterator>::iterator_category, std::random_access_iterator_tag>);
#if defined(__cpp_lib_span)
    static_assert(std::is_same_v<span<const int32_t>, std::span<const int32_t>>);
#endif
#if defined(__cpp_lib_ranges)
    static_assert(std::ranges::random_access_range<Seq<ItemView>> && std::ranges::sized_range<Seq<ItemView>>);
#endif
    Bench bench;
    bench.lib.onShaped([&](const ShapeView &, const Seq<ItemView> &items, std::optional<std::string_view>) {
        const auto first = items.begin();
        const auto last = items.end();
        CHECK(last[-1].name == "c" && (last - 2)->name == "b" && (1 + first)->name == "b" && first < last);
        const auto found = std::lower_bound(first, last, 2.0, [](const ItemView &item, double amount) { return item.amount < amount; });
        CHECK(found - first == 1);
        auto backwards = std::make_reverse_iterator(last);
        CHECK((*backwards).name == "c" && (*++backwards).name == "b");
        bench.gate.pass();
    });
    CHECK_OK(bench.lib.emitShape(Shape::Empty{}, {{"a", 1.0}, {"b", 2.0}, {"c", 3.0}}, std::nullopt));
    CHECK(bench.gate.reached(1));
}

TEST(a_burst_arrives_complete_and_in_order) {
    Bench bench;
    uint32_t next = 0;
    bench.lib.onTick([&](uint32_t n, std::string_view) {
        CHECK(n == next);
        ++next;
        bench.gate.pass();
    });
    CHECK_OK(bench.lib.emitBurst(20000, "x"));
    CHECK(bench.gate.reached(20000));
}

TEST(handles_are_values) {
    Bench bench;
    const auto one = bench.lib.onTick([](const TickView &) {});
    const auto two = bench.lib.onTick([](const TickView &) {});
    const auto copy = one;
    CHECK(one && two && one != two && one == copy && !Handle());
    const std::unordered_set<Handle> all{one, two, copy};
    CHECK(all.size() == 2 && all.count(two) == 1);
    CHECK(one.lost() == 0);
    static_assert(std::is_trivially_copyable_v<Handle> && sizeof(Handle) <= 24 && !std::is_convertible_v<Handle, bool>);
}

TEST(all_subscriptions_end_at_once) {
    Bench bench;
    bench.lib.onTick([&](const TickView &) { CHECK(false); });
    bench.lib.onTick([&](const TickView &) { CHECK(false); });
    CHECK(bench.lib.offTick() == Status::Ok);
    bench.lib.onTick([&](const TickView &) { bench.gate.pass(); });
    bench.tick();
}

TEST(a_subscription_ends_with_its_scope) {
    Bench bench;
    {
        const auto scoped = bench.lib.subscribeTick([&](const TickView &) { bench.gate.pass(); });
        CHECK(scoped && scoped.status() == Status::Ok);
        bench.tick();
    }
    check::Gate second;
    bench.lib.onTick([&](const TickView &) { second.pass(); });
    bench.tick();
    CHECK(second.reached(1) && bench.gate.passed() == 1);
}

TEST(a_subscription_is_moved_closed_and_released) {
    Bench bench;
    auto first = bench.lib.subscribeTick([&](const TickView &) { bench.gate.pass(); });
    Subscription moved(std::move(first));
    CHECK(!first && moved); // NOLINT: the state after a move is promised
    CHECK(first.close() == Status::BadHandle);
    bench.tick();
    first = std::move(moved);
    CHECK(first.close() == Status::Ok && first.close() == Status::BadHandle);
    const auto handle = bench.lib.subscribeTick([&](const TickView &) { bench.gate.pass(); }).release();
    bench.tick(2);
    CHECK(bench.lib.offTick(handle) == Status::Ok);
}
