// Result: what it holds, how it is asked, how steps are chained.
#include "conformance.hpp"

#include "check.hpp"

#include <unordered_set>

using namespace conformance;

namespace {

Conformance &library() {
    static Conformance lib;
    if (!lib) {
        CHECK_OK(lib.createContext());
    }
    return lib;
}

} // namespace

TEST(an_answer_is_there_in_every_form) {
    auto answer = library().echoI64(7);
    CHECK(answer.ok() && answer.isOk() && !answer.isErr() && static_cast<bool>(answer));
    CHECK(answer.value() == 7 && *answer == 7 && answer.valueOr(1) == 7);
    CHECK(answer.status() == Status::Ok);
    CHECK(answer.error().empty() && answer.argument().empty());
    CHECK(answer.providerError() == nullptr);
    CHECK(answer.take() == 7);
    static_assert(!std::is_convertible_v<Result<int64_t>, bool> && !std::is_convertible_v<Result<void>, bool>);
}

TEST(a_failure_is_there_in_every_form) {
    auto answer = library().fail(FailKind::NotFound);
    CHECK(!answer.ok() && !answer.isOk() && answer.isErr() && !answer);
    CHECK(answer.status() == Status::Provider);
    CHECK(answer.error() == "Nothing has this id (id: 42)");
    CHECK(answer.failure().message == answer.error());
    CHECK(answer.valueOr(-1) == -1);
    CHECK(answer.providerError() != nullptr && *answer.providerError() == TestError::NotFound{42});
    const auto refused = library().fail(static_cast<FailKind>(99));
    CHECK(refused.status() == Status::InvalidArgument && refused.providerError() == nullptr);
}

TEST(value_of_a_failure_throws_all_there_is_to_know) {
    try {
        static_cast<void>(library().fail(FailKind::NotFound).value());
        CHECK(false);
    } catch (const Error &error) {
        CHECK(error.status() == Status::Provider);
        CHECK(std::string(error.what()) == "Nothing has this id (id: 42)");
        const auto *why = error.providerError<TestError>();
        CHECK(why != nullptr && *why == TestError::NotFound{42});
        CHECK(error.providerError<PlainError>() == nullptr);
    }
    try {
        library().wait(0, std::chrono::milliseconds(-1)).value();
        CHECK(false);
    } catch (const std::exception &error) {
        CHECK(!std::string(error.what()).empty());
    }
}

TEST(steps_are_mapped_and_chained) {
    auto &lib = library();
    const auto text = lib.echoI64(20).map([](int64_t n) { return n + 1; }).map([](int64_t n) {
        return std::to_string(n);
    });
    CHECK(text.value() == "21");
    const auto chained = lib.echoI64(5).andThen([&](int64_t n) { return lib.echoI64(n * 2); });
    CHECK(chained.value() == 10);
    bool called = false;
    const auto failed = lib.fail(FailKind::Plain).map([&](int64_t n) {
        called = true;
        return n;
    });
    CHECK(!called && failed.isErr());
    CHECK(failed.providerError() != nullptr && failed.providerError()->is<TestError::Plain>());
    const auto nothing = lib.unitResult().map([] { return 3; });
    CHECK(nothing.value() == 3);
    CHECK(lib.echoI64(1).map([](int64_t) {}).ok());
    CHECK(lib.unitResult().andThen([&] { return lib.unitResult(); }).ok());
}

TEST(a_value_is_moved_out_and_loops_over_temporaries_are_safe) {
    auto &lib = library();
    auto names = lib.echoVecString({"a", "b"});
    std::vector<std::string> taken = names.take();
    CHECK((taken == std::vector<std::string>{"a", "b"}));
    size_t length = 0;
    for (const auto &name : lib.echoVecString({"one", "three"}).value()) {
        length += name.size();
    }
    CHECK(length == 8);
    CHECK(lib.echoString("abc")->size() == 3);
}

TEST(results_are_copied_and_assigned) {
    auto &lib = library();
    auto answer = lib.echoString("first");
    auto copy = answer;
    answer = lib.echoString("second");
    CHECK(*copy == "first" && *answer == "second");
    answer = Failure<>{Status::Again, "full", "", std::nullopt};
    CHECK(answer.status() == Status::Again && answer.error() == "full");
}

TEST(statuses_have_names) {
    CHECK(std::string(statusName(Status::BadContext)) == "BAD_CONTEXT");
    CHECK(static_cast<int>(Status::Limit) == -16);
}

#if defined(__cpp_lib_expected)
TEST(a_result_becomes_an_expected) {
    std::expected<int64_t, Failure<>> good = library().echoI64(3);
    CHECK(good && *good == 3);
    std::expected<int64_t, Failure<TestError>> bad = library().fail(FailKind::Plain);
    CHECK(!bad && bad.error().provider->is<TestError::Plain>());
    std::expected<void, Failure<>> nothing = library().unitResult();
    CHECK(nothing.has_value());
}
#endif

TEST(an_answer_can_be_read_where_the_library_keeps_it) {
    const std::vector<Item> given{{"one", 1}, {"a text too long to be kept in place", 2}};
    const auto items = library().borrow(EchoVecStruct{given});
    CHECK_OK(items);
    CHECK((*items)->size() == 2 && (**items)[1].name == "a text too long to be kept in place");
    double sum = 0;
    for (const auto &item : *items) {
        sum += item.amount;
    }
    CHECK(sum > 2.9 && sum < 3.1);
    CHECK((*items).own() == given);
    // A loop over what nobody else keeps.
    int seen = 0;
    for (const auto &item : library().borrow(EchoVecStruct{given}).value()) {
        seen += item.name.size() > 2 ? 1 : 0;
    }
    CHECK(seen == 2);
}

TEST(a_borrowed_answer_is_moved_and_outlives_its_instance) {
    Conformance other;
    CHECK_OK(other.createContext());
    auto text = other.borrow(EchoString{"a text too long to be kept in place"});
    CHECK_OK(text);
    Borrowed<std::string_view> kept = text.take();
    CHECK(other.shutdown() == Status::Ok);
    CHECK(*kept == "a text too long to be kept in place" && kept->size() == 35);
    CHECK(library().borrow(EchoOptionString{std::nullopt}).value()->has_value() == false);
    CHECK(other.borrow(EchoString{"x"}).status() == Status::BadContext);
    CHECK(library().borrow(EchoString{"\xff"}).status() == Status::InvalidArgument);
    CHECK(library().borrow(EchoString{"x"}, std::chrono::milliseconds(0)).argument() == "timeout");
}
