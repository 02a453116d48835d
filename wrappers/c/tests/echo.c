/* Every mapped type goes in and comes back the same, at the edges of its range too. */
#include "support.h"

#include <float.h>
#include <math.h>

static conformance_Context ctx;

/* Numbers: the same bits come back. */
#define ECHO_NUMBERS(function, type, ...)                                    \
    do {                                                                     \
        const type given[] = {__VA_ARGS__};                                  \
        size_t i;                                                            \
        for (i = 0; i < sizeof given / sizeof given[0]; i++) {               \
            type back;                                                       \
            memset(&back, 0x55, sizeof back);                                \
            CHECK_OK(function(ctx, given[i], &back, NULL));                  \
            CHECK(memcmp(&back, &given[i], sizeof back) == 0);               \
        }                                                                    \
    } while (0)

/* Lists of numbers: the same length and the same bits; an empty one too. */
#define ECHO_LIST(function, vec, type, ...)                                  \
    do {                                                                     \
        const type given[] = {__VA_ARGS__};                                  \
        const vec whole = {given, sizeof given / sizeof given[0]};           \
        const vec empty = {given, 0};                                        \
        const vec *back = NULL;                                              \
        CHECK_OK(function(ctx, whole, &back, NULL));                         \
        CHECK_NUMBER(back->len, whole.len);                                  \
        CHECK(memcmp(back->ptr, given, sizeof given) == 0);                  \
        conformance_free(back);                                              \
        CHECK_OK(function(ctx, empty, &back, NULL));                         \
        CHECK_NUMBER(back->len, 0);                                          \
        conformance_free(back);                                              \
    } while (0)

static void numbers(void)
{
    ECHO_NUMBERS(conformance_echoBool, uint8_t, 0, 1);
    ECHO_NUMBERS(conformance_echoI8, int8_t, 0, 1, -1, INT8_MIN, INT8_MAX);
    ECHO_NUMBERS(conformance_echoI16, int16_t, 0, 1, -1, INT16_MIN, INT16_MAX);
    ECHO_NUMBERS(conformance_echoI32, int32_t, 0, 1, -1, INT32_MIN, INT32_MAX);
    ECHO_NUMBERS(conformance_echoI64, int64_t, 0, 1, -1, INT64_MIN, INT64_MAX);
    ECHO_NUMBERS(conformance_echoU8, uint8_t, 0, 1, UINT8_MAX);
    ECHO_NUMBERS(conformance_echoU16, uint16_t, 0, 1, UINT16_MAX);
    ECHO_NUMBERS(conformance_echoU32, uint32_t, 0, 1, UINT32_MAX);
    ECHO_NUMBERS(conformance_echoU64, uint64_t, 0, 1, UINT64_MAX);
    ECHO_NUMBERS(conformance_echoF32, float, 0.0f, -0.0f, 1.5f, FLT_MIN, -FLT_MAX, HUGE_VALF, -HUGE_VALF);
    ECHO_NUMBERS(conformance_echoF64, double, 0.0, -0.0, 1.5, DBL_MIN, 5e-324, -DBL_MAX, HUGE_VAL, -HUGE_VAL);
    ECHO_NUMBERS(conformance_echoChar, uint32_t, 0, 'a', 0xE4, 0xD7FF, 0xE000, 0x1F980, 0x10FFFF);
    ECHO_NUMBERS(conformance_echoEnum, conformance_Color, CONFORMANCE_COLOR_RED, CONFORMANCE_COLOR_GREEN,
                 CONFORMANCE_COLOR_BLUE);
    ECHO_NUMBERS(conformance_echoNewtype, conformance_Meters, 0.0, -2.5);
    ECHO_NUMBERS(conformance_echoAlias, conformance_Ratio, 0.25, 1.0);
    CHECK_NUMBER(CONFORMANCE_COLOR_RED, 1);
    CHECK_NUMBER(CONFORMANCE_COLOR_GREEN, 2);
    CHECK_NUMBER(CONFORMANCE_COLOR_BLUE, -7);
}

static void what_is_not_a_number(void)
{
    float single = 0;
    double twice = 0;
    CHECK_OK(conformance_echoF32(ctx, (float)NAN, &single, NULL));
    CHECK(single != single);
    CHECK_OK(conformance_echoF64(ctx, (double)NAN, &twice, NULL));
    CHECK(twice != twice);
}

static void echo_text(const char *bytes, size_t len)
{
    const conformance_Str given = {bytes, len};
    const conformance_Str *back = NULL;
    const conformance_Label *label = NULL;
    CHECK_OK(conformance_echoString(ctx, given, &back, NULL));
    CHECK_NUMBER(back->len, len);
    CHECK(len == 0 || memcmp(back->ptr, bytes, len) == 0);
    conformance_free(back);
    CHECK_OK(conformance_echoNewtypeString(ctx, given, &label, NULL));
    CHECK_NUMBER(label->len, len);
    CHECK(len == 0 || memcmp(label->ptr, bytes, len) == 0);
    conformance_free(label);
}

static void texts(void)
{
    size_t i;
    const size_t large = 3 * 1000 * 1000;
    char *big = (char *)malloc(large);
    CHECK(big != NULL);
    echo_text("", 0);
    echo_text("plain", 5);
    echo_text("a\0b", 3); /* NUL is a character like any other */
    echo_text("\xc3\xa4 \xe2\x82\xac \xf0\x9f\xa6\x80", 11);
    for (i = 0; i < large; i++)
        big[i] = (char)('a' + i % 26);
    echo_text(big, large);
    free(big);
}

static void bytes_and_lists_of_numbers(void)
{
    ECHO_LIST(conformance_echoBytes, conformance_Bytes, uint8_t, 0, 1, 0xFF, 0x80, 0);
    ECHO_LIST(conformance_echoVecI32, conformance_VecOfI32, int32_t, 0, INT32_MIN, INT32_MAX, -1);
    ECHO_LIST(conformance_echoVecF64, conformance_VecOfF64, double, 0.0, -0.0, DBL_MAX, 5e-324);
    ECHO_LIST(conformance_echoVecBool, conformance_VecOfBool, uint8_t, 1, 0, 0, 1);
    ECHO_LIST(conformance_echoVecEnum, conformance_VecOfColor, conformance_Color, -7, 1, 2, 1);
    ECHO_LIST(conformance_echoVecNewtype, conformance_VecOfMeters, conformance_Meters, 1.0, -1.0);
}

static void lists_of_texts_and_bytes(void)
{
    conformance_Str strings[3];
    conformance_VecOfStr all_strings;
    const conformance_VecOfStr *strings_back = NULL;
    const uint8_t raw[3] = {9, 0, 7};
    conformance_Bytes chunks[3];
    conformance_VecOfBytes all_chunks;
    const conformance_VecOfBytes *chunks_back = NULL;

    strings[0] = text("");
    strings[1] = text("middle");
    strings[2] = text("\xe2\x82\xac");
    all_strings.ptr = strings;
    all_strings.len = 3;
    CHECK_OK(conformance_echoVecString(ctx, all_strings, &strings_back, NULL));
    CHECK_NUMBER(strings_back->len, 3);
    CHECK_STR(strings_back->ptr[0], "");
    CHECK_STR(strings_back->ptr[1], "middle");
    CHECK_STR(strings_back->ptr[2], "\xe2\x82\xac");
    conformance_free(strings_back);

    memset(chunks, 0, sizeof chunks);
    chunks[1].ptr = raw;
    chunks[1].len = 3;
    chunks[2].ptr = raw;
    chunks[2].len = 1;
    all_chunks.ptr = chunks;
    all_chunks.len = 3;
    CHECK_OK(conformance_echoVecBytes(ctx, all_chunks, &chunks_back, NULL));
    CHECK_NUMBER(chunks_back->len, 3);
    CHECK_NUMBER(chunks_back->ptr[0].len, 0);
    CHECK(chunks_back->ptr[1].len == 3 && memcmp(chunks_back->ptr[1].ptr, raw, 3) == 0);
    CHECK(chunks_back->ptr[2].len == 1 && chunks_back->ptr[2].ptr[0] == 9);
    conformance_free(chunks_back);
}

static void lists_of_lists(void)
{
    const double row[3] = {1.0, 2.0, 3.0};
    conformance_VecOfF64 rows[3];
    conformance_VecOfVecOfF64 matrix;
    const conformance_VecOfVecOfF64 *back = NULL;
    memset(rows, 0, sizeof rows);
    rows[0].ptr = row;
    rows[0].len = 3;
    rows[2].ptr = row + 1;
    rows[2].len = 1;
    matrix.ptr = rows;
    matrix.len = 3;
    CHECK_OK(conformance_echoVecVecF64(ctx, matrix, &back, NULL));
    CHECK_NUMBER(back->len, 3);
    CHECK(back->ptr[0].len == 3 && memcmp(back->ptr[0].ptr, row, sizeof row) == 0);
    CHECK_NUMBER(back->ptr[1].len, 0);
    CHECK(back->ptr[2].len == 1 && back->ptr[2].ptr[0] == 2.0);
    conformance_free(back);
}

static int same_item(const conformance_Item *a, const conformance_Item *b)
{
    return a->name.len == b->name.len && memcmp(a->name.ptr, b->name.ptr, a->name.len) == 0 &&
           memcmp(&a->amount, &b->amount, sizeof a->amount) == 0 && a->flag == b->flag && a->letter == b->letter &&
           a->color == b->color;
}

static void lists_of_structures(void)
{
    enum { MANY = 1000 };
    static conformance_Item given[MANY];
    conformance_VecOfItem all;
    const conformance_VecOfItem *back = NULL;
    int i;
    for (i = 0; i < MANY; i++) {
        given[i] = item(i % 2 ? "odd" : "even");
        given[i].amount = i / 7.0;
        given[i].letter = 0x1F600u + (uint32_t)i % 50u;
        given[i].color = i % 3 ? CONFORMANCE_COLOR_BLUE : CONFORMANCE_COLOR_RED;
    }
    all.ptr = given;
    all.len = MANY;
    CHECK_OK(conformance_echoVecStruct(ctx, all, &back, NULL));
    CHECK_NUMBER(back->len, MANY);
    for (i = 0; i < MANY; i++)
        CHECK(same_item(&back->ptr[i], &given[i]));
    conformance_free(back);
}

static void arrays(void)
{
    const conformance_ArrayOf4I32 given = {{1, -2, INT32_MAX, INT32_MIN}};
    const conformance_ArrayOf4I32 *back = NULL;
    CHECK_OK(conformance_echoArray(ctx, &given, &back, NULL));
    CHECK(memcmp(back->items, given.items, sizeof given.items) == 0);
    conformance_free(back);
}

static void options(void)
{
    conformance_OptionOfI64 number;
    const conformance_OptionOfI64 *number_back = NULL;
    conformance_OptionOfStr string;
    const conformance_OptionOfStr *string_back = NULL;
    conformance_OptionOfItem structure;
    const conformance_OptionOfItem *structure_back = NULL;

    memset(&number, 0, sizeof number);
    memset(&string, 0, sizeof string);
    memset(&structure, 0, sizeof structure);
    CHECK_OK(conformance_echoOptionI64(ctx, &number, &number_back, NULL));
    CHECK_NUMBER(number_back->present, 0);
    conformance_free(number_back);
    CHECK_OK(conformance_echoOptionString(ctx, &string, &string_back, NULL));
    CHECK_NUMBER(string_back->present, 0);
    conformance_free(string_back);
    CHECK_OK(conformance_echoOptionStruct(ctx, &structure, &structure_back, NULL));
    CHECK_NUMBER(structure_back->present, 0);
    conformance_free(structure_back);

    number.present = string.present = structure.present = 1;
    number.value = INT64_MIN;
    string.value = text(""); /* an empty text is not no text */
    structure.value = item("there");
    CHECK_OK(conformance_echoOptionI64(ctx, &number, &number_back, NULL));
    CHECK(number_back->present == 1 && number_back->value == INT64_MIN);
    conformance_free(number_back);
    CHECK_OK(conformance_echoOptionString(ctx, &string, &string_back, NULL));
    CHECK(string_back->present == 1 && string_back->value.len == 0);
    conformance_free(string_back);
    CHECK_OK(conformance_echoOptionStruct(ctx, &structure, &structure_back, NULL));
    CHECK(structure_back->present == 1 && same_item(&structure_back->value, &structure.value));
    conformance_free(structure_back);
}

static void variants_with_data(void)
{
    conformance_Str tags[2];
    conformance_Shape given;
    const conformance_Shape *back = NULL;

    memset(&given, 0, sizeof given);
    given.tag = CONFORMANCE_SHAPE_CIRCLE;
    given.value.circle.radius = 2.5;
    CHECK_OK(conformance_echoShape(ctx, &given, &back, NULL));
    CHECK(back->tag == CONFORMANCE_SHAPE_CIRCLE && back->value.circle.radius == 2.5);
    conformance_free(back);

    given.tag = CONFORMANCE_SHAPE_RECT;
    given.value.rect.width = 3.0;
    given.value.rect.height = -4.0;
    CHECK_OK(conformance_echoShape(ctx, &given, &back, NULL));
    CHECK(back->tag == CONFORMANCE_SHAPE_RECT && back->value.rect.width == 3.0 && back->value.rect.height == -4.0);
    conformance_free(back);

    tags[0] = text("first");
    tags[1] = text("");
    given.tag = CONFORMANCE_SHAPE_NAMED;
    given.value.named.name = text("blob");
    given.value.named.tags.ptr = tags;
    given.value.named.tags.len = 2;
    CHECK_OK(conformance_echoShape(ctx, &given, &back, NULL));
    CHECK_NUMBER(back->tag, CONFORMANCE_SHAPE_NAMED);
    CHECK_STR(back->value.named.name, "blob");
    CHECK_NUMBER(back->value.named.tags.len, 2);
    CHECK_STR(back->value.named.tags.ptr[0], "first");
    CHECK_STR(back->value.named.tags.ptr[1], "");
    conformance_free(back);

    given.tag = CONFORMANCE_SHAPE_EMPTY;
    CHECK_OK(conformance_echoShape(ctx, &given, &back, NULL));
    CHECK_NUMBER(back->tag, CONFORMANCE_SHAPE_EMPTY);
    conformance_free(back);
}

static const int32_t some_numbers[3] = {-1, 0, 1};
static const double a_row[2] = {0.5, -0.5};
static conformance_Str two_names[2];
static conformance_Item two_items[2];
static conformance_VecOfF64 two_rows[2];

static conformance_Everything everything(void)
{
    conformance_Everything all;
    memset(&all, 0, sizeof all);
    two_names[0] = text("left");
    two_names[1] = text("right");
    two_items[0] = item("first");
    two_items[1] = item("second");
    two_rows[0].ptr = a_row;
    two_rows[0].len = 2;
    two_rows[1].ptr = a_row;
    two_rows[1].len = 1;
    all.flag = 1;
    all.signed8 = INT8_MIN;
    all.signed16 = INT16_MIN;
    all.signed32 = INT32_MIN;
    all.signed64 = INT64_MIN;
    all.unsigned8 = UINT8_MAX;
    all.unsigned16 = UINT16_MAX;
    all.unsigned32 = UINT32_MAX;
    all.unsigned64 = UINT64_MAX;
    all.single = 0.25f;
    all.doublePrecision = 0.125;
    all.letter = 0x1F980;
    all.text = text("some text");
    all.blob.ptr = (const uint8_t *)"\x00\xff";
    all.blob.len = 2;
    all.numbers.ptr = some_numbers;
    all.numbers.len = 3;
    all.names.ptr = two_names;
    all.names.len = 2;
    all.items.ptr = two_items;
    all.items.len = 2;
    all.matrix.ptr = two_rows;
    all.matrix.len = 2;
    all.quad[0] = 4;
    all.quad[3] = -4;
    all.pair[0] = item("one of a pair");
    all.pair[1] = item("the other");
    all.maybe.present = 1;
    all.maybe.value = 77;
    all.maybeText.present = 1;
    all.maybeText.value = text("maybe");
    all.maybeNumbers.present = 1;
    all.maybeNumbers.value = all.numbers;
    all.maybeItem.present = 1;
    all.maybeItem.value = item("maybe an item");
    all.inner = item("inside");
    all.color = CONFORMANCE_COLOR_BLUE;
    all.distance = 12.5;
    all.label = text("labelled");
    all.ratio = 0.75;
    all.shape.tag = CONFORMANCE_SHAPE_NAMED;
    all.shape.value.named.name = text("shape");
    all.shape.value.named.tags = all.names;
    all.class_ = text("first class");
    all.none.present = 1;
    all.none.value = -3;
    return all;
}

static void a_structure_with_a_field_of_every_kind(void)
{
    const conformance_Everything given = everything();
    const conformance_Everything *back = NULL;
    CHECK_OK(conformance_echoStruct(ctx, &given, &back, NULL));
    CHECK(back->flag == 1 && back->signed8 == INT8_MIN && back->signed16 == INT16_MIN);
    CHECK(back->signed32 == INT32_MIN && back->signed64 == INT64_MIN);
    CHECK(back->unsigned8 == UINT8_MAX && back->unsigned16 == UINT16_MAX);
    CHECK(back->unsigned32 == UINT32_MAX && back->unsigned64 == UINT64_MAX);
    CHECK(back->single == 0.25f && back->doublePrecision == 0.125 && back->letter == 0x1F980);
    CHECK_STR(back->text, "some text");
    CHECK(back->blob.len == 2 && memcmp(back->blob.ptr, "\x00\xff", 2) == 0);
    CHECK(back->numbers.len == 3 && memcmp(back->numbers.ptr, some_numbers, sizeof some_numbers) == 0);
    CHECK_NUMBER(back->names.len, 2);
    CHECK_STR(back->names.ptr[1], "right");
    CHECK_NUMBER(back->items.len, 2);
    CHECK(same_item(&back->items.ptr[0], &two_items[0]) && same_item(&back->items.ptr[1], &two_items[1]));
    CHECK(back->matrix.len == 2 && back->matrix.ptr[0].len == 2 && back->matrix.ptr[1].len == 1);
    CHECK(back->matrix.ptr[1].ptr[0] == 0.5);
    CHECK(back->quad[0] == 4 && back->quad[1] == 0 && back->quad[3] == -4);
    CHECK(same_item(&back->pair[0], &given.pair[0]) && same_item(&back->pair[1], &given.pair[1]));
    CHECK(back->maybe.present == 1 && back->maybe.value == 77);
    CHECK(back->maybeText.present == 1);
    CHECK_STR(back->maybeText.value, "maybe");
    CHECK(back->maybeNumbers.present == 1 && back->maybeNumbers.value.len == 3);
    CHECK(back->maybeItem.present == 1 && same_item(&back->maybeItem.value, &given.maybeItem.value));
    CHECK(same_item(&back->inner, &given.inner));
    CHECK(back->color == CONFORMANCE_COLOR_BLUE && back->distance == 12.5 && back->ratio == 0.75);
    CHECK_STR(back->label, "labelled");
    CHECK_NUMBER(back->shape.tag, CONFORMANCE_SHAPE_NAMED);
    CHECK_STR(back->shape.value.named.tags.ptr[0], "left");
    CHECK_STR(back->class_, "first class");
    CHECK(back->none.present == 1 && back->none.value == -3);
    conformance_free(back);
}

static void parameters_keep_their_places(void)
{
    const conformance_Str *said = NULL;
    conformance_VecOfItem items;
    conformance_OptionOfI64 maybe;
    conformance_Shape shape;
    two_items[0] = item("p");
    two_items[1] = item("q");
    items.ptr = two_items;
    items.len = 2;
    memset(&maybe, 0, sizeof maybe);
    memset(&shape, 0, sizeof shape);
    shape.tag = CONFORMANCE_SHAPE_EMPTY;
    CHECK_OK(conformance_describe(ctx, -5, text("x"), items, &maybe, &shape, 1, &said, NULL));
    CHECK_STR(*said, "-5 \"x\" [\"p\", \"q\"] None Empty true");
    conformance_free(said);
}

static void nothing_in_nothing_out(void)
{
    CHECK_OK(conformance_unitResult(ctx, NULL));
    CHECK_OK(conformance_unitResultWithin(ctx, 1000, NULL));
}

int main(void)
{
    ctx = new_instance();
    RUN(numbers);
    RUN(what_is_not_a_number);
    RUN(texts);
    RUN(bytes_and_lists_of_numbers);
    RUN(lists_of_texts_and_bytes);
    RUN(lists_of_lists);
    RUN(lists_of_structures);
    RUN(arrays);
    RUN(options);
    RUN(variants_with_data);
    RUN(a_structure_with_a_field_of_every_kind);
    RUN(parameters_keep_their_places);
    RUN(nothing_in_nothing_out);
    end_instance(ctx);
    return CHECK_EXIT_CODE();
}
