// Maps, tuples, moments, boxes and types that contain themselves: as values, as views, in every place.
#include "conformance.hpp"

#include "check.hpp"

#include <limits>

using namespace conformance;
using namespace std::chrono_literals;
using brokers::box;
using brokers::SystemTime;
using std::chrono::nanoseconds;

namespace {

Conformance &library() {
    static Conformance lib;
    if (!lib) {
        CHECK_OK(lib.createContext());
    }
    return lib;
}

template <class R, class T> bool is(const R &result, const T &wanted) {
    if (!result.ok()) {
        CHECK_OK(result);
        return false;
    }
    return result.value() == wanted;
}

SystemTime since1970(nanoseconds time) { return SystemTime(time); }

Item item(const char *name) { return Item{name, 1.5, true, U'\u00e4', Color::Blue}; }

Times times() {
    const std::vector<SystemTime> all{since1970(0ns), since1970(-90min), SystemTime::max(), SystemTime::min()};
    return {1500ms, since1970(-1ns), 0ns, all};
}

Maps maps() {
    Maps all;
    all.byName = {{"", 0}, {"b", -1}, {"a", std::numeric_limits<int64_t>::min()}};
    all.byId = {{0, item("zero")}, {4294967295U, Item{}}};
    all.nested = {{"empty", {}}, {"some", {{-5, {}}, {5, {"five", ""}}}}};
    all.byFlag = {{false, "no"}, {true, "yes"}};
    all.byChar = {{U'a', 1}, {U'\U0001F600', 255}};
    all.byEnum = {{Color::Red, {}}, {Color::Blue, {0, 255}}};
    all.maybe = {{"none", std::nullopt}, {"some", item("some")}};
    return all;
}

Tuples tuples() { return {{-1, "minus one"}, {0.5}, {{255, true}, {{"a", 1}, {"", -1}}}, {90s, since1970(-1s)}}; }

Tree tree() { return {"root", {{"left", {{"leaf", {}}}}, {"", {}}}}; }

/// A chain of so many links, whose values count up to it.
List list(int64_t links) {
    List list{1, std::nullopt};
    for (int64_t value = 2; value <= links; ++value) {
        list = List{value, box<List>(std::move(list))};
    }
    return list;
}

Expr number(double value) { return Expr::Number{value}; }

Expr expression() {
    return Expr::Add{Expr::Negate{number(1.0)}, Expr::Call{"max", {number(2.0), Expr::Call{"none", {}}}}};
}

} // namespace

TEST(durations_come_back) {
    auto &lib = library();
    for (const auto duration : {0ns, 1ns, nanoseconds(999999999), nanoseconds(1s), nanoseconds::max()}) {
        CHECK(is(lib.echoDuration(duration), duration));
    }
    CHECK(is(lib.echoDuration(2h), nanoseconds(2h)));
    CHECK(is(lib.request(EchoDuration{1500ms}), nanoseconds(1500ms)));
    static_assert(std::is_same_v<decltype(lib.echoDuration(1s).value()), nanoseconds>);
}

TEST(a_negative_duration_is_refused) {
    for (const auto duration : {-1ns, nanoseconds(-1s), nanoseconds::min()}) {
        const auto answer = library().echoDuration(duration);
        CHECK(answer.status() == Status::InvalidArgument && answer.argument() == "value.sec");
    }
    auto value = times();
    value.maybe = -1s;
    CHECK(library().echoTimes(value).argument() == "value.maybe.sec");
}

TEST(moments_come_back_also_before_1970) {
    auto &lib = library();
    for (const nanoseconds time : std::vector<nanoseconds>{0ns, 1ns, -1ns, 1s, -1s, -1500ms, -87600h}) {
        CHECK(is(lib.echoTime(since1970(time)), since1970(time)));
    }
    CHECK(is(lib.echoTime(SystemTime::max()), SystemTime::max()));
    CHECK(is(lib.echoTime(SystemTime::min()), SystemTime::min()));
    const auto now = std::chrono::system_clock::now();
    CHECK(is(lib.echoTime(now), SystemTime(now)));
}

TEST(moments_count_their_nanoseconds_forward) {
    brokers::Arena arena;
    conformance_SystemTime c{};
    lower(since1970(-1ns), c, arena);
    CHECK(c.sec == -1 && c.nsec == 999999999);
    lower(since1970(-1s), c, arena);
    CHECK(c.sec == -1 && c.nsec == 0);
    lower(since1970(-1500ms), c, arena);
    CHECK(c.sec == -2 && c.nsec == 500000000);
    lower(since1970(1500ms), c, arena);
    CHECK(c.sec == 1 && c.nsec == 500000000);
    lower(SystemTime::min(), c, arena);
    CHECK(c.sec == -9223372037 && c.nsec == 145224192);
    lower(SystemTime::max(), c, arena);
    CHECK(c.sec == 9223372036 && c.nsec == 854775807);
}

TEST(what_nanoseconds_cannot_hold_is_the_nearest_that_they_can) {
    const auto time = [](int64_t sec, uint32_t nsec) {
        return brokers::view<SystemTime>(conformance_SystemTime{sec, nsec}).time_since_epoch().count();
    };
    constexpr auto least = std::numeric_limits<int64_t>::min();
    constexpr auto most = std::numeric_limits<int64_t>::max();
    CHECK(time(9223372036, 854775806) == most - 1 && time(9223372036, 854775807) == most);
    CHECK(time(9223372036, 854775808) == most && time(9223372037, 0) == most && time(most, 999999999) == most);
    CHECK(time(-9223372037, 145224193) == least + 1 && time(-9223372037, 145224192) == least);
    CHECK(time(-9223372037, 145224191) == least && time(-9223372038, 999999999) == least && time(least, 0) == least);
    CHECK(time(-9223372036, 0) == -9223372036000000000 && time(-1, 999999999) == -1 && time(-1, 0) == -1000000000);
    const conformance_Duration forever{most, 999999999};
    CHECK(brokers::view<nanoseconds>(forever) == nanoseconds::max());
}

TEST(structs_of_moments_come_back) {
    auto &lib = library();
    CHECK(is(lib.echoTimes(times()), times()));
    CHECK(is(lib.echoTimes(Times{}), Times{}));
    CHECK(is(lib.request(EchoTimes{times()}), times()));
    auto other = times();
    other.all.back() += 1ns;
    CHECK(other != times());
}

TEST(maps_come_back) {
    auto &lib = library();
    CHECK(is(lib.echoMap({}), std::map<std::string, int64_t>{}));
    CHECK(is(lib.echoMap({{"b", 2}, {"a", 1}}), std::map<std::string, int64_t>{{"a", 1}, {"b", 2}}));
    std::map<std::string, int64_t> many;
    for (int64_t number = 0; number < 3000; ++number) {
        many.emplace("key " + std::to_string(number), number);
    }
    CHECK(is(lib.echoMap(many), many));
    CHECK(is(lib.request(EchoMap{many}), many));
    CHECK(is(lib.echoMaps(maps()), maps()));
    CHECK(is(lib.echoMaps(Maps{}), Maps{}));
    auto other = maps();
    other.byId[7] = Item{};
    CHECK(other != maps());
    CHECK(is(lib.echoMaps(other), other));
}

TEST(the_last_of_equal_keys_wins) {
    const conformance_Str key{"k", 1};
    const conformance_MapOfStrToI64_Entry entries[] = {{key, 1}, {{"a", 1}, 3}, {key, 2}};
    const conformance_MapOfStrToI64 twice{entries, 3};
    const conformance_MapOfStrToI64 *out = nullptr;
    CHECK(conformance_echoMap(library().ctx(), twice, &out, nullptr) == 0);
    const auto shown = brokers::view<brokers::MapView<std::string_view, int64_t>>(*out);
    CHECK((shown.own() == std::map<std::string, int64_t>{{"a", 3}, {"k", 2}}));
    conformance_free(out);
}

TEST(a_bad_value_in_a_map_is_named) {
    auto value = maps();
    value.maybe["some"]->color = static_cast<Color>(99);
    CHECK(library().echoMaps(value).argument() == "value.maybe[1].value.color");
    value = maps();
    value.byEnum = {{static_cast<Color>(99), {}}};
    CHECK(library().echoMaps(value).argument() == "value.byEnum[0].key");
    value = maps();
    value.nested["some"][5] = {"fine", "\xff"};
    CHECK(library().echoMaps(value).argument() == "value.nested[1].value[1].value[1]");
    CHECK(library().echoMap({{"\xff", 1}}).argument() == "value[0].key");
}

TEST(tuples_come_back) {
    auto &lib = library();
    CHECK(is(lib.echoPair({-7, "text"}), std::tuple<int32_t, std::string>(-7, "text")));
    CHECK(is(lib.echoPair(std::make_tuple(0, "")), std::tuple<int32_t, std::string>()));
    CHECK(is(lib.request(EchoPair{{1, "one"}}), std::tuple<int32_t, std::string>(1, "one")));
    CHECK(is(lib.echoTuples(tuples()), tuples()));
    CHECK(is(lib.echoTuples(Tuples{}), Tuples{}));
    const auto answer = lib.echoPair({3, "three"});
    CHECK_OK(answer);
    const auto &[number, text] = *answer;
    CHECK(number == 3 && text == "three");
    CHECK(lib.echoPair({1, "\xff"}).argument() == "value.field1");
    auto bad = tuples();
    std::get<1>(bad.nested)[1] = {"\xff", 0};
    CHECK(lib.echoTuples(bad).argument() == "value.nested.field1[1].field0");
}

TEST(trees_come_back) {
    auto &lib = library();
    CHECK(is(lib.echoTree(tree()), tree()));
    CHECK(is(lib.echoTree(Tree{}), Tree{}));
    CHECK(is(lib.echoBoxed(tree()), tree()));
    CHECK(is(lib.request(EchoBoxed{tree()}), tree()));
    auto other = tree();
    other.children[0].children[0].name = "other";
    CHECK(other != tree() && is(lib.echoTree(other), other));
    other.children[0].children[0].name = "\xff";
    CHECK(lib.echoTree(other).argument() == "value.children[0].children[0].name");
    Tree wide{"wide", {}};
    wide.children.resize(2000, tree());
    CHECK(is(lib.echoTree(wide), wide));
}

TEST(chains_come_back) {
    auto &lib = library();
    CHECK(is(lib.echoList(list(1)), list(1)));
    CHECK(is(lib.echoList(list(100)), list(100)));
    CHECK(list(2) != list(3) && list(2) == list(2));
    CHECK(is(lib.deepList(100), list(100)));
    const Even even{Odd{std::nullopt, "inner"}};
    const Even nested{Odd{even, "outer"}};
    CHECK(is(lib.echoEven(Even{}), Even{}) && is(lib.echoEven(nested), nested) && nested != even);
}

TEST(variants_that_contain_themselves_come_back) {
    auto &lib = library();
    CHECK(is(lib.echoExpr(expression()), expression()));
    CHECK(is(lib.echoExpr(number(1.0)), number(1.0)) && Expr() == number(0.0));
    CHECK(expression() != Expr(Expr::Negate{expression()}));
    const auto answer = lib.echoExpr(Expr::Negate{number(4.0)});
    CHECK_OK(answer);
    const auto *negate = answer->get_if<Expr::Negate>();
    CHECK(negate != nullptr && *negate->field0 == number(4.0) && negate->field0->is<Expr::Number>());
}

TEST(maps_that_contain_themselves_come_back) {
    const Index index{{{"a", {}}, {"b", {{{"", {}}, {"c", {}}}}}}};
    CHECK(is(library().echoIndex(index), index));
    CHECK(is(library().echoIndex(Index{}), Index{}) && index != Index{});
}

TEST(what_is_too_deep_is_refused_both_ways) {
    auto &lib = library();
    CHECK(is(lib.echoList(list(128)), list(128)));
    const auto given = lib.echoList(list(129));
    CHECK(given.status() == Status::InvalidArgument);
    CHECK(given.argument().rfind("value.next.next", 0) == 0);
    CHECK(is(lib.deepList(128), list(128)));
    const auto answered = lib.deepList(129);
    CHECK(answered.status() == Status::Limit && !answered.error().empty());
    // Refused, and nothing is broken.
    CHECK(lib.deepList(5000).status() == Status::Limit && lib.echoList(list(5000)).status() == Status::InvalidArgument);
    CHECK(is(lib.echoTree(tree()), tree()));
}

TEST(a_moved_out_box_is_none_where_it_may_be_missing_and_refused_elsewhere) {
    auto &lib = library();
    List value{1, box<List>()};
    const auto link = std::move(*value.next);
    CHECK(value.next->valueless_after_move() && *link == List{}); // NOLINT: the state after a move is promised
    CHECK(is(lib.echoList(value), List{1, std::nullopt}));
    Expr expr = Expr::Negate{number(1.0)};
    const auto inner = std::move(expr.get_if<Expr::Negate>()->field0);
    const auto refused = lib.echoExpr(expr);
    CHECK(refused.status() == Status::InvalidArgument && refused.argument() == "value.negate.field0");
}

TEST(boxes_are_values) {
    box<std::string> one;
    CHECK(one->empty() && one == box<std::string>(""));
    *one = "one";
    auto copy = one;
    CHECK(copy == one && &*copy != &*one);
    *copy += "!";
    CHECK(*one == "one" && *copy == "one!" && copy != one);
    one = copy;
    CHECK(*one == "one!" && &*copy != &*one);
    const auto &same = one;
    one = same;
    CHECK(*one == "one!");
    swap(one, copy);
    one = std::string("assigned");
    CHECK(*one == "assigned" && *copy == "one!");
    static_assert(std::is_nothrow_move_constructible_v<box<std::string>>);
    static_assert(std::is_nothrow_move_assignable_v<box<std::string>>);
}

TEST(a_moved_out_box_can_be_assigned_compared_copied_and_destroyed) {
    box<std::string> source("text");
    const auto *where = &*source;
    box<std::string> taken(std::move(source));
    // NOLINTBEGIN: the state after a move is promised
    CHECK(&*taken == where && source.valueless_after_move() && !taken.valueless_after_move());
    CHECK(source != taken && source == source);
    const auto copy = source;
    CHECK(copy.valueless_after_move() && copy == source);
    source = taken;
    CHECK(*source == "text" && source == taken);
    taken = std::move(source);
    source = box<std::string>("new");
    CHECK(*source == "new" && *taken == "text");
    auto &alias = source;
    source = std::move(alias);
    CHECK(*source == "new");
    // NOLINTEND
}

TEST(copies_of_boxes_are_deep) {
    auto copy = list(3);
    auto other = copy;
    (*(*other.next)->next)->value = 9;
    CHECK(copy == list(3) && other != copy);
    // A part of a value takes the place of the whole.
    *copy.next = *(*copy.next)->next;
    CHECK((copy == List{3, List{1, std::nullopt}}));
    Expr expr = expression();
    expr = Expr(*expr.get_if<Expr::Add>()->left);
    CHECK(expr == Expr(Expr::Negate{number(1.0)}));
}

TEST(events_show_views) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    check::Gate gate;
    lib.onNewTypes([&](Conformance &, const TimesView &time, const MapsView &map, const TuplesView &tuple,
                       const TreeView &shown) {
        CHECK(time.timeout == 1500ms && time.at == since1970(-1ns) && time.maybe == 0ns && time.all.size() == 4);
        CHECK(time.all[1] == since1970(-90min) && time.own() == times());

        std::string keys;
        int64_t sum = 0;
        for (const auto &[key, value] : map.byName) {
            keys += std::string(key) + ";";
            sum += value > -2 ? value : 0;
        }
        CHECK(keys == ";a;b;" && sum == -1 && map.byName[2].key == "b" && map.byName[2].value == -1);
        static_assert(std::is_same_v<decltype(map.byName[0].key), std::string_view>);
        CHECK(map.nested.size() == 2 && map.nested[0].value.empty() && map.nested[1].value[1].value[0] == "five");
        CHECK(map.byId.size() == 2);
        for (const auto &entry : map.byId) {
            CHECK(entry.value.name == (entry.key == 0 ? "zero" : ""));
        }
        for (const auto &[color, bytes] : map.byEnum) {
            CHECK(color == Color::Red ? bytes.empty() : bytes.size() == 2 && bytes[1] == 255);
        }
        CHECK(map.byFlag.front().key == false && map.byFlag.back().value == "yes");
        CHECK(map.byChar.back().key == U'\U0001F600' && !map.maybe[0].value && map.maybe[1].value->name == "some");
        CHECK((map.byName.own() == maps().byName) && map.own() == maps());

        const auto &[number, text] = tuple.pair;
        static_assert(std::is_same_v<decltype(text), const std::string_view>);
        CHECK(number == -1 && text == "minus one" && std::get<0>(tuple.one) == 0.5);
        const auto &[inner, pairs] = tuple.nested;
        CHECK(std::get<1>(inner) && pairs.size() == 2 && std::get<0>(pairs[0]) == "a");
        CHECK(std::get<1>(tuple.times) == since1970(-1s) && tuple.own() == tuples());

        CHECK(shown.name == "root" && shown.children.size() == 2 && shown.children[0].children[0].name == "leaf");
        CHECK(shown.children[1].name.empty() && shown.children[1].children.empty() && shown.own() == tree());
        gate.pass();
    });
    lib.onNewTypes([&](const NewTypesView &event) {
        CHECK((event.own() == NewTypes{times(), maps(), tuples(), tree()}));
        gate.pass();
    });
    NewTypes kept;
    lib.onNewTypes([&](Conformance &, const NewTypes &event) {
        kept = event;
        gate.pass();
    });
    lib.onNewTypes([&](const NewTypes &event) {
        CHECK(event.times == times());
        gate.pass();
    });
    CHECK_OK(lib.emitNewTypes(times(), maps(), tuples(), tree()));
    CHECK(gate.reached(4));
    CHECK(lib.shutdown() == Status::Ok);
    CHECK((kept == NewTypes{times(), maps(), tuples(), tree()}));
}

TEST(a_boxed_field_of_an_event_is_the_value_itself) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    check::Gate gate;
    const auto handle = lib.onGrown([&](const TreeView &shown) {
        CHECK(shown.name == "3" && shown.children[0].children[0].name == "1");
        gate.pass();
    });
    lib.onGrown([&](const Grown &event) {
        CHECK(event.tree.children.size() == 1);
        gate.pass();
    });
    CHECK_OK(lib.emitGrown(3));
    CHECK(gate.reached(2));
    // One that is too deep is lost, and only that one.
    CHECK_OK(lib.emitGrown(500));
    CHECK_OK(lib.emitGrown(3));
    CHECK(gate.reached(4));
    CHECK(handle.lost() == 1);
}

TEST(signals_carry_them) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    check::Gate gate;
    std::vector<Pushed> got;
    lib.onPushed([&](const Pushed &event) {
        got.push_back(event);
        gate.pass();
    });
    CHECK_OK(lib.pushNewTypes({1, "one"}, {{"a", 1}, {"b", 2}}, 90s));
    CHECK_OK(lib.pushNewTypes({}, {}, 0ns));
    CHECK(lib.pushNewTypes({}, {}, -1ns).argument() == "after.sec");
    // More than C++ can count.
    const conformance_Duration forever{std::numeric_limits<int64_t>::max(), 0};
    const conformance_TupleOfI32AndStr pair{};
    CHECK(conformance_pushNewTypes(lib.ctx(), &pair, conformance_MapOfStrToI64{}, forever, nullptr) == 0);
    CHECK(gate.reached(3));
    CHECK(lib.shutdown() == Status::Ok);
    CHECK(got.size() == 3 && (got[0] == Pushed{{1, "one"}, {{"a", 1}, {"b", 2}}, 90s}) && got[1] == Pushed{});
    CHECK(got[2].after == nanoseconds::max());
}

TEST(errors_carry_them) {
    const auto failed = library().failNewTypes({2, "two"}, {{"k", -1}}, since1970(-1ns), tree());
    CHECK(failed.status() == Status::Provider && failed.providerError() != nullptr);
    if (const auto *error = failed.providerError()) {
        const auto *bad = error->get_if<NewTypesError::Bad>();
        CHECK(bad != nullptr && *bad->tree == tree() && bad->at == since1970(-1ns));
        CHECK((*error == NewTypesError(NewTypesError::Bad{{2, "two"}, {{"k", -1}}, since1970(-1ns), tree()})));
    }
}
