// Values of every type go to the library and come back as they were.
#include "conformance.hpp"

#include "check.hpp"

#include <array>
#include <cstdlib>
#include <limits>
#include <new>

using namespace conformance;

namespace {

/// How many bytes this thread has taken from the heap.
thread_local size_t taken = 0;

} // namespace

void *operator new(size_t bytes) {
    taken += bytes;
    if (void *place = std::malloc(bytes)) {
        return place;
    }
    throw std::bad_alloc();
}
void operator delete(void *place) noexcept { std::free(place); }
void operator delete(void *place, size_t) noexcept { std::free(place); }

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

Item item(const char *name) { return Item{name, 1.5, true, U'\u00e4', Color::Blue}; }

Everything everything() {
    Everything all;
    all.flag = true;
    all.signed8 = -128;
    all.signed16 = -32768;
    all.signed32 = std::numeric_limits<int32_t>::min();
    all.signed64 = std::numeric_limits<int64_t>::min();
    all.unsigned8 = 255;
    all.unsigned16 = 65535;
    all.unsigned32 = std::numeric_limits<uint32_t>::max();
    all.unsigned64 = std::numeric_limits<uint64_t>::max();
    all.single = 0.5F;
    all.doublePrecision = -1e300;
    all.letter = U'\U0001F600';
    all.text = "gr\xc3\xbc\xc3\x9f";
    all.blob = {0, 1, 255};
    all.numbers = {1, -2, 3};
    all.names = {"", "b"};
    all.items = {item("one"), item("two")};
    all.matrix = {{1.0}, {}, {2.0, 3.0}};
    all.quad = {1, 2, 3, 4};
    all.pair = {item("left"), item("right")};
    all.maybe = 9;
    all.maybeText = "";
    all.maybeNumbers = std::vector<int32_t>{};
    all.maybeItem = item("maybe");
    all.inner = item("inner");
    all.color = Color::Green;
    all.distance = 2.5;
    all.label = "a label";
    all.ratio = 0.25;
    all.shape = Shape::Named{"square", {"flat", "even"}};
    all.class_ = "first";
    all.none = std::nullopt;
    return all;
}

} // namespace

TEST(numbers_come_back) {
    auto &lib = library();
    CHECK(is(lib.echoBool(true), true) && is(lib.echoBool(false), false));
    CHECK(is(lib.echoI8(-128), -128));
    CHECK(is(lib.echoI64(std::numeric_limits<int64_t>::min()), std::numeric_limits<int64_t>::min()));
    CHECK(is(lib.echoU64(std::numeric_limits<uint64_t>::max()), std::numeric_limits<uint64_t>::max()));
    CHECK(is(lib.echoF64(-0.5), -0.5) && is(lib.echoF32(0.5F), 0.5F));
    CHECK(is(lib.echoChar(U'\U0001F600'), U'\U0001F600'));
    CHECK(is(lib.echoEnum(Color::Blue), Color::Blue));
    CHECK(is(lib.echoNewtype(2.5), 2.5) && is(lib.echoAlias(0.25), 0.25));
}

TEST(texts_come_back) {
    auto &lib = library();
    CHECK(is(lib.echoString("gr\xc3\xbc\xc3\x9f"), "gr\xc3\xbc\xc3\x9f"));
    CHECK(is(lib.echoString(std::string_view()), ""));
    CHECK(is(lib.echoString(std::string("a\0b", 3)), std::string("a\0b", 3)));
    CHECK(is(lib.echoNewtypeString("label"), "label"));
}

TEST(sequences_are_given_in_many_forms) {
    auto &lib = library();
    const std::vector<int32_t> numbers{1, 2, 3};
    CHECK(is(lib.echoVecI32(numbers), numbers));
    CHECK(is(lib.echoVecI32({1, 2, 3}), numbers));
    CHECK(is(lib.echoVecI32(std::array<int32_t, 3>{1, 2, 3}), numbers));
    const int32_t plain[] = {1, 2, 3};
    CHECK(is(lib.echoVecI32(plain), numbers));
    CHECK(is(lib.echoVecI32(span<const int32_t>(numbers)), numbers));
    CHECK(is(lib.echoVecI32({}), std::vector<int32_t>{}));
    CHECK(is(lib.echoVecF64({0.5}), std::vector<double>{0.5}));
    CHECK(is(lib.echoVecBool({true, false}), std::vector<uint8_t>{1, 0}));
    CHECK(is(lib.echoVecEnum({Color::Red, Color::Blue}), std::vector<Color>{Color::Red, Color::Blue}));
    CHECK(is(lib.echoVecNewtype({1.0, 2.0}), std::vector<Meters>{1.0, 2.0}));
}

TEST(texts_in_sequences_are_given_in_many_forms) {
    auto &lib = library();
    const std::vector<std::string> names{"a", ""};
    CHECK(is(lib.echoVecString(names), names));
    CHECK(is(lib.echoVecString({"a", ""}), names));
    CHECK(is(lib.echoVecString(std::vector<std::string_view>{"a", ""}), names));
    const char *plain[] = {"a", ""};
    CHECK(is(lib.echoVecString(plain), names));
    CHECK(is(lib.echoVecString({names[0], names[1]}), names));
}

TEST(bytes_are_given_in_many_forms) {
    auto &lib = library();
    const std::vector<uint8_t> bytes{0, 255};
    CHECK(is(lib.echoBytes(bytes), bytes));
    CHECK(is(lib.echoBytes({0, 255}), bytes));
    CHECK(is(lib.echoBytes(std::string("\x00\xff", 2)), bytes));
    CHECK(is(lib.echoBytes(std::vector<std::byte>{std::byte{0}, std::byte{255}}), bytes));
    CHECK(is(lib.echoVecBytes({{1}, {}, {2, 3}}), std::vector<std::vector<uint8_t>>{{1}, {}, {2, 3}}));
}

TEST(arguments_are_not_copied) {
    // Each is large and refused only at its end, so that nothing large comes back.
    const auto cost = [](auto call) {
        const auto before = taken;
        const auto status = call().status();
        CHECK(status == Status::InvalidArgument);
        return taken - before;
    };
    const std::string text(100'000, 'x');
    const auto wrong = static_cast<Color>(99);
    std::vector<Color> colors(100'000, Color::Red);
    colors.back() = wrong;
    CHECK(cost([&] { return library().echoVecEnum(colors); }) < 10'000);
    std::vector<std::string> names(100, text);
    names.back() = "\xff";
    CHECK(cost([&] { return library().echoVecString(names); }) < 10'000);
    std::vector<Item> items(100, Item{text});
    items.back().color = wrong;
    CHECK(cost([&] { return library().echoVecStruct(items); }) < 10'000);
    Everything all = everything();
    all.text = text;
    all.color = wrong;
    CHECK(cost([&] { return library().echoStruct(all); }) < 10'000);
    const auto before = taken;
    CHECK(std::vector<Item>(items).size() == 100 && taken - before > 10'000);
}

TEST(structs_come_back) {
    auto &lib = library();
    const std::vector<Item> items{item("one"), Item{"two"}};
    CHECK(is(lib.echoVecStruct(items), items));
    CHECK(is(lib.echoVecStruct({item("one"), {"two"}}), items));
    CHECK(is(lib.echoVecStruct({}), std::vector<Item>{}));
    auto wrong = items;
    wrong[1].color = static_cast<Color>(99);
    CHECK(lib.echoVecStruct(wrong).argument() == "values[1].color");
    const std::vector<std::vector<double>> rows{{1.0}, {}, {2.0, 3.0}};
    CHECK(is(lib.echoVecVecF64(rows), rows));
    CHECK(is(lib.echoVecVecF64({{1.0}, {}, {2.0, 3.0}}), rows));
    CHECK(is(lib.echoArray({1, 2, 3, 4}), std::array<int32_t, 4>{1, 2, 3, 4}));
}

TEST(options_come_back) {
    auto &lib = library();
    CHECK(is(lib.echoOptionI64(7), std::optional<int64_t>(7)));
    CHECK(is(lib.echoOptionI64(std::nullopt), std::optional<int64_t>()));
    CHECK(is(lib.echoOptionString("x"), std::optional<std::string>("x")));
    CHECK(is(lib.echoOptionString(std::optional<std::string>("y")), std::optional<std::string>("y")));
    CHECK(is(lib.echoOptionString(std::nullopt), std::optional<std::string>()));
    CHECK(is(lib.echoOptionStruct(item("z")), std::optional<Item>(item("z"))));
    CHECK(is(lib.echoOptionStruct(std::nullopt), std::optional<Item>()));
}

TEST(a_struct_with_a_field_of_every_kind_comes_back) {
    const auto all = everything();
    auto answer = library().echoStruct(all);
    CHECK_OK(answer);
    CHECK(is(answer, all));
    auto other = all;
    other.shape = Shape::Empty{};
    CHECK(other != all && !is(answer, other));
    CHECK(is(library().echoStruct(other), other));
    CHECK(is(library().request(EchoStruct{all}), all));
}

TEST(variants_with_data_come_back) {
    auto &lib = library();
    CHECK(is(lib.echoShape(Shape::Circle{2.0}), Shape(Shape::Circle{2.0})));
    CHECK(is(lib.echoShape(Shape::Named{"n", {"a", "b"}}), Shape(Shape::Named{"n", {"a", "b"}})));
    auto empty = lib.echoShape(Shape::Empty{});
    CHECK_OK(empty);
    CHECK(empty->is<Shape::Empty>() && empty->tag() == Shape::Tag::Empty && std::string(empty->name()) == "Empty");
    auto rect = lib.echoShape(Shape::Rect{1.0, 2.0});
    CHECK_OK(rect);
    CHECK(rect->get_if<Shape::Circle>() == nullptr && rect->get_if<Shape::Rect>()->height == 2.0);
    const auto area = rect->visit([](const auto &shape) {
        using S = std::decay_t<decltype(shape)>;
        if constexpr (std::is_same_v<S, Shape::Rect>) {
            return shape.width * shape.height;
        } else {
            return 0.0;
        }
    });
    CHECK(area == 2.0);
}

TEST(parameters_keep_their_places) {
    auto &lib = library();
    auto said = lib.describe(-3, "text", {item("a"), item("b")}, 5, Shape::Empty{}, true);
    CHECK_OK(said);
    const auto &text = said.value();
    CHECK(text.find("-3") != std::string::npos && text.find("text") != std::string::npos);
    CHECK(is(lib.request(Describe{-3, "text", {item("a"), item("b")}, 5, Shape::Empty{}, true}), text));
}

TEST(structs_are_aggregates_with_defaults) {
    static_assert(std::is_aggregate_v<Item> && std::is_aggregate_v<EchoStruct> && std::is_aggregate_v<Tick>);
    const Item plain{};
    CHECK(plain.name.empty() && plain.amount == 0.0 && !plain.flag);
    // No colour has the number 0, so the default is the first one.
    CHECK(plain.color == Color::Red && FailPlain{} == FailPlain{});
    CHECK((Tick{3, "x"} == Tick{3, "x"} && Tick{3, "x"} != Tick{4, "x"}));
    CHECK(std::string(toString(Color::Blue)) == "Blue" && static_cast<int>(Color::Blue) == -7);
    CHECK(std::string(toString(static_cast<Color>(99))) == "?");
}

TEST(signals_are_sent) {
    auto &lib = library();
    const auto before = lib.pokeTotal();
    CHECK_OK(before);
    CHECK_OK(lib.poke(40));
    CHECK_OK(lib.poke(2));
    CHECK(is(lib.pokeTotal(), *before + 42));
}
