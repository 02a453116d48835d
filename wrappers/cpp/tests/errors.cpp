// Everything that can go wrong comes back as a result that says what it was.
#include "conformance.hpp"

#include "check.hpp"

using namespace conformance;
using namespace std::chrono_literals;

namespace {

Conformance &library() {
    static Conformance lib;
    if (!lib) {
        CHECK_OK(lib.createContext());
    }
    return lib;
}

} // namespace

TEST(a_declared_error_keeps_its_variant_and_data) {
    auto &lib = library();
    auto missing = lib.fail(FailKind::NotFound);
    CHECK(missing.status() == Status::Provider);
    CHECK(missing.providerError() != nullptr && *missing.providerError() == TestError::NotFound{42});
    CHECK(std::string(missing.providerError()->message()) == "Nothing has this id");
    auto refused = lib.fail(FailKind::Refused);
    const auto *why = refused.providerError() != nullptr ? refused.providerError()->get_if<TestError::Refused>() : nullptr;
    CHECK(why != nullptr && why->reason == "closed on Sundays" && (why->codes == std::vector<int32_t>{7, -7}));
    auto plain = lib.fail(FailKind::Plain);
    CHECK(plain.providerError() != nullptr && plain.providerError()->is<TestError::Plain>());
}

TEST(an_error_without_data_is_an_enum) {
    auto failed = library().failPlain();
    CHECK(failed.status() == Status::Provider && failed.error() == "It was too late");
    CHECK(failed.providerError() != nullptr && *failed.providerError() == PlainError::Late);
    CHECK(std::string(message(PlainError::Late)) == "It was too late");
}

TEST(an_undeclared_error_is_a_message) {
    auto failed = library().failMessage("no luck today");
    CHECK(failed.status() == Status::Provider && failed.error() == "no luck today");
    CHECK(failed.providerError() != nullptr && failed.providerError()->text == "no luck today");
}

TEST(a_panic_is_an_error_and_the_library_goes_on) {
    auto &lib = library();
    auto failed = lib.panics("on purpose");
    CHECK(failed.status() == Status::Panic && failed.error().find("on purpose") != std::string::npos);
    CHECK(failed.providerError() == nullptr);
    CHECK(lib.echoI64(1).ok());
}

TEST(a_request_or_signal_without_anybody_says_so) {
    auto &lib = library();
    CHECK(lib.unprovided().status() == Status::NoProvider);
    CHECK(lib.unhandled("x").status() == Status::NoProvider);
}

TEST(invalid_utf8_names_the_argument) {
    auto failed = library().echoString("a\xff");
    CHECK(failed.status() == Status::InvalidArgument);
    CHECK(failed.argument() == "value");
    CHECK(failed.error().find("value") != std::string::npos);
}

TEST(a_timeout_is_kept) {
    auto &lib = library();
    const auto start = std::chrono::steady_clock::now();
    CHECK(lib.wait(20000, 50ms).status() == Status::Timeout);
    CHECK(std::chrono::steady_clock::now() - start < 10s);
    CHECK(lib.wait(1, 5s).ok());
    CHECK(lib.wait(1, noTimeout).ok());
    CHECK(lib.request(Wait{1}, 5s).ok());
    static_assert(std::is_same_v<Timeout, std::optional<std::chrono::milliseconds>>);
    const std::optional<std::chrono::milliseconds> none;
    CHECK(lib.wait(1, none).ok() && lib.wait(1, std::nullopt).ok());
}

TEST(a_timeout_of_zero_or_less_is_refused) {
    auto &lib = library();
    for (const auto timeout : {0ms, -1ms}) {
        auto failed = lib.echoI64(1, timeout);
        CHECK(failed.status() == Status::InvalidArgument && failed.argument() == "timeout");
    }
    Conformance other;
    Options options;
    options.deadline = 0ms;
    CHECK(other.createContext(options).status() == Status::InvalidArgument);
    CHECK(!other);
}

TEST(an_inert_object_refuses_everything) {
    Conformance lib;
    CHECK(!lib && lib.ctx() == 0 && !lib.validContext());
    auto failed = lib.echoI64(1);
    CHECK(failed.status() == Status::BadContext);
    CHECK(failed.error().find("createContext") != std::string::npos);
    CHECK(lib.poke(1).status() == Status::BadContext);
    CHECK(lib.shutdown() == Status::BadContext);
    const auto handle = lib.onTick([](const TickView &) {});
    CHECK(!handle && handle.status() == Status::BadContext && handle.lost() == 0);
    CHECK(lib.offTick(handle) == Status::BadContext);
    CHECK(lib.offTick() == Status::BadContext);
}

TEST(a_second_context_is_refused) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    const auto ctx = lib.ctx();
    auto again = lib.createContext();
    CHECK(!again.ok() && again.error().find("already created") != std::string::npos);
    CHECK(lib.ctx() == ctx && lib.validContext());
}

TEST(after_a_shutdown_the_object_is_inert_and_can_be_used_again) {
    Conformance lib;
    CHECK_OK(lib.createContext(Options{5s, 128}));
    CHECK(lib && lib.validContext() && lib.ctx() != 0);
    CHECK(lib.shutdown() == Status::Ok);
    CHECK(!lib && lib.ctx() == 0);
    CHECK(lib.echoI64(1).status() == Status::BadContext);
    CHECK(lib.shutdown() == Status::BadContext);
    CHECK_OK(lib.createContext());
    CHECK(lib.echoI64(1).ok());
}

TEST(a_moved_from_object_is_inert_and_can_be_used_again) {
    Conformance first;
    CHECK_OK(first.createContext());
    const auto ctx = first.ctx();
    Conformance second(std::move(first));
    CHECK(second.ctx() == ctx && first.ctx() == 0); // NOLINT: the state after a move is promised
    CHECK(first.echoI64(1).status() == Status::BadContext);
    CHECK(!first.onTick([](const TickView &) {}));
    CHECK_OK(first.createContext());
    CHECK(first.ctx() != ctx && first.echoI64(1).ok());
    second = std::move(first);
    CHECK(second && second.ctx() != ctx && second.echoI64(2).ok());
}

TEST(a_stale_or_foreign_handle_is_refused) {
    Conformance one;
    Conformance two;
    CHECK_OK(one.createContext());
    CHECK_OK(two.createContext());
    const auto handle = one.onTick([](const TickView &) {});
    CHECK(handle && handle.status() == Status::Ok);
    CHECK(two.offTick(handle) == Status::BadHandle);
    CHECK(one.offTick(Handle()) == Status::BadHandle);
    CHECK(one.offTick(handle) == Status::Ok);
    CHECK(one.offTick(handle) == Status::BadHandle);
    CHECK(!Conformance::lastError().empty());
}

TEST(the_library_tells_what_it_is) {
    CHECK(std::string(Conformance::version()).find("0.") == 0);
    CHECK(Conformance::has("Tick") && !Conformance::has("Tock"));
    CHECK(Conformance::schema()[0] == '{');
    static_assert(std::is_constructible_v<bool, Conformance> && !std::is_convertible_v<Conformance, bool>);
}
