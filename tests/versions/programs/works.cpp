// Made for version one of the library, run with it and with the one that has more: both answer everything. WEATHER is the
// weather of the third day, which is new in the second of them; REFUSAL why one cannot leave then.
#include "versions.hpp"

#include "check.hpp"

#include <cstdlib>

using versions::Grade;
using versions::Refusal;
using versions::Versions;
using versions::Weather;

static Versions &lib() {
    static Versions one = [] {
        Versions made;
        CHECK_OK(made.createContext());
        return made;
    }();
    return one;
}

static int number(const char *variable) { return std::atoi(std::getenv(variable)); }

TEST(what_was_there_before_works) {
    check::Gate heard;
    double east = 0;
    double amount = 0;
    auto grade = Grade::Low;
    auto moved = lib().subscribeMoved([&](const versions::Moved &event) {
        CHECK(event.track.points.size() == 3);
        east = event.track.points.back().east;
        heard.pass();
    });
    auto weighed = lib().subscribeWeighed([&](const versions::Weighed &event) {
        amount = event.sample.amount;
        heard.pass();
    });
    auto praised = lib().subscribePraised([&](Grade given) {
        grade = given;
        heard.pass();
    });
    CHECK(lib().greet("you").value() == "hello you");
    CHECK((lib().locate("four").value() == versions::Position{8.0, 4.0}));
    CHECK_OK(lib().walk(3));
    CHECK(lib().weigh({"salt", 1.5}).value() == 1.5);
    CHECK(lib().scale(7).value() == 21);
    CHECK(lib().rank(10).value() == Grade::High);
    CHECK_OK(lib().praise(Grade::High));
    CHECK(heard.reached(3));
    CHECK(east == 4.0);
    CHECK(amount == 3.0);
    CHECK(grade == Grade::High);
}

TEST(an_unknown_value_keeps_its_number) {
    check::Gate heard;
    const auto wanted = static_cast<Weather>(number("WEATHER"));
    auto last = Weather::Sun;
    auto changed = lib().subscribeWeatherChanged([&](Weather weather) {
        last = weather;
        heard.pass();
    });
    CHECK(lib().forecast(3).value() == wanted);
    CHECK(std::string(toString(wanted)) == (wanted == Weather::Rain ? "Rain" : "?"));
    CHECK_OK(lib().announce(3));
    CHECK(heard.reached(1));
    CHECK(last == wanted);
    // The library takes back what it gave.
    CHECK(lib().echoWeather(wanted).value() == wanted);
    last = Weather::Sun;
    CHECK_OK(lib().change(wanted));
    CHECK(heard.reached(2));
    CHECK(last == wanted);
}

TEST(a_value_that_the_library_does_not_know_is_refused) {
    const auto refused = lib().echoWeather(static_cast<Weather>(4711));
    CHECK(refused.status() == versions::Status::InvalidArgument);
    CHECK(refused.error().find("weather") != std::string::npos);
}

TEST(an_unknown_error_keeps_its_number) {
    const auto left = lib().depart(3);
    const auto *why = left.providerError();
    CHECK(why != nullptr);
    if (why != nullptr) {
        CHECK(*why == static_cast<Refusal>(number("REFUSAL")));
        CHECK(std::string(message(*why)) == (*why == Refusal::Closed ? "The harbour is closed" : "?"));
        CHECK(left.error() == (*why == Refusal::Closed ? "The harbour is closed" : "The sea is rough"));
    }
}
