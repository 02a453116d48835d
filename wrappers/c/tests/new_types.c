/* Maps, tuples, times, boxes and types that are made of themselves: there and back, and what is refused. */
#include "support.h"

static conformance_Context ctx;

/* The call was refused because of this argument. Frees the error. */
static void refused(conformance_Status status, const conformance_Error **error, const char *argument)
{
    CHECK_NUMBER(status, CONFORMANCE_INVALID_ARGUMENT);
    CHECK(*error != NULL && (*error)->argument != NULL);
    if (strcmp((*error)->argument, argument) != 0) {
        char why[512];
        snprintf(why, sizeof why, "the argument is named `%s`, not `%s`", (*error)->argument, argument);
        check_failed(__FILE__, __LINE__, why);
    }
    conformance_free(*error);
    *error = NULL;
}

/* ---- Times ---- */

static conformance_Duration duration(int64_t sec, uint32_t nsec)
{
    conformance_Duration made;
    memset(&made, 0, sizeof made);
    made.sec = sec;
    made.nsec = nsec;
    return made;
}

static conformance_SystemTime moment(int64_t sec, uint32_t nsec)
{
    conformance_SystemTime made;
    memset(&made, 0, sizeof made);
    made.sec = sec;
    made.nsec = nsec;
    return made;
}

static void durations_come_back_exactly(void)
{
    static const conformance_Duration given[] = {
        {0, 0}, {0, 1}, {0, 999999999}, {1, 0}, {86400, 500000000}, {INT64_MAX, 0}, {INT64_MAX, 999999999}};
    size_t i;
    for (i = 0; i < sizeof given / sizeof given[0]; i++) {
        const conformance_Duration *back = NULL;
        CHECK_OK(conformance_echoDuration(ctx, given[i], &back, NULL));
        CHECK_NUMBER(back->sec, given[i].sec);
        CHECK_NUMBER(back->nsec, given[i].nsec);
        conformance_free(back);
    }
}

static void moments_come_back_exactly_also_before_1970(void)
{
    static const conformance_SystemTime given[] = {
        {0, 0}, {0, 1}, {0, 999999999}, {1700000000, 123456789}, {-1, 0}, {-1, 1}, {-1, 999999999}, {-2, 500000000},
        {-62135596800, 0}, {253402300799, 999999999}};
    size_t i;
    for (i = 0; i < sizeof given / sizeof given[0]; i++) {
        const conformance_SystemTime *back = NULL;
        CHECK_OK(conformance_echoTime(ctx, given[i], &back, NULL));
        CHECK_NUMBER(back->sec, given[i].sec);
        CHECK_NUMBER(back->nsec, given[i].nsec);
        conformance_free(back);
    }
}

/* The first and the last moment: either the platform has them, or it says that it has not. */
static void moments_beyond_the_platform_are_refused(void)
{
    const conformance_SystemTime given[2] = {{INT64_MIN, 0}, {INT64_MAX, 999999999}};
    int i;
    for (i = 0; i < 2; i++) {
        const conformance_Error *error = NULL;
        const conformance_SystemTime *back = NULL;
        const conformance_Status status = conformance_echoTime(ctx, given[i], &back, &error);
        if (status != CONFORMANCE_OK) {
            refused(status, &error, "value");
            continue;
        }
        CHECK_NUMBER(back->sec, given[i].sec);
        CHECK_NUMBER(back->nsec, given[i].nsec);
        conformance_free(back);
    }
}

/* Fill in `times`, whose list of moments is `all`. */
static conformance_Times times(conformance_SystemTime all[2])
{
    conformance_Times made;
    memset(&made, 0, sizeof made);
    all[0] = moment(-1, 250000000);
    all[1] = moment(1, 0);
    made.timeout = duration(3, 4);
    made.at = moment(-5, 6);
    made.maybe.present = 1;
    made.maybe.value = duration(INT64_MAX, 7);
    made.all.ptr = all;
    made.all.len = 2;
    return made;
}

static void check_times(const conformance_Times *times)
{
    CHECK(times->timeout.sec == 3 && times->timeout.nsec == 4);
    CHECK(times->at.sec == -5 && times->at.nsec == 6);
    CHECK_NUMBER(times->maybe.present, 1);
    CHECK(times->maybe.value.sec == INT64_MAX && times->maybe.value.nsec == 7);
    CHECK_NUMBER(times->all.len, 2);
    CHECK(times->all.ptr[0].sec == -1 && times->all.ptr[0].nsec == 250000000);
    CHECK(times->all.ptr[1].sec == 1 && times->all.ptr[1].nsec == 0);
}

static void times_in_a_structure(void)
{
    conformance_SystemTime all[2];
    conformance_Times given = times(all);
    const conformance_Times *back = NULL;
    CHECK_OK(conformance_echoTimes(ctx, &given, &back, NULL));
    check_times(back);
    conformance_free(back);
    CHECK_SO_FAR();
    memset(&given, 0, sizeof given);
    CHECK_OK(conformance_echoTimes(ctx, &given, &back, NULL));
    CHECK(back->timeout.sec == 0 && back->maybe.present == 0 && back->all.len == 0);
    conformance_free(back);
}

static void times_out_of_range_are_refused_by_their_part(void)
{
    const conformance_Error *error = NULL;
    const conformance_Duration *length = NULL;
    const conformance_SystemTime *time = NULL;
    const conformance_Times *back = NULL;
    conformance_SystemTime all[2];
    conformance_Times given;
    refused(conformance_echoDuration(ctx, duration(-1, 0), &length, &error), &error, "value.sec");
    refused(conformance_echoDuration(ctx, duration(INT64_MIN, 0), &length, &error), &error, "value.sec");
    refused(conformance_echoDuration(ctx, duration(0, 1000000000), &length, &error), &error, "value.nsec");
    refused(conformance_echoDuration(ctx, duration(INT64_MAX, UINT32_MAX), &length, &error), &error, "value.nsec");
    refused(conformance_echoTime(ctx, moment(0, 1000000000), &time, &error), &error, "value.nsec");
    refused(conformance_echoTime(ctx, moment(-1, UINT32_MAX), &time, &error), &error, "value.nsec");
    CHECK(length == NULL && time == NULL);
    given = times(all);
    given.timeout.sec = -1;
    refused(conformance_echoTimes(ctx, &given, &back, &error), &error, "value.timeout.sec");
    given = times(all);
    given.maybe.value.nsec = 1000000000;
    refused(conformance_echoTimes(ctx, &given, &back, &error), &error, "value.maybe.nsec");
    given = times(all);
    all[1].nsec = 1000000000;
    refused(conformance_echoTimes(ctx, &given, &back, &error), &error, "value.all[1].nsec");
}

/* ---- Maps ---- */

static conformance_MapOfStrToI64_Entry entry(const char *key, int64_t value)
{
    conformance_MapOfStrToI64_Entry made;
    made.key = text(key);
    made.value = value;
    return made;
}

static conformance_MapOfStrToI64 map(const conformance_MapOfStrToI64_Entry *entries, size_t len)
{
    conformance_MapOfStrToI64 made;
    made.ptr = entries;
    made.len = len;
    return made;
}

static void sorted_maps_come_back_sorted(void)
{
    const conformance_MapOfStrToI64 *back = NULL;
    conformance_MapOfStrToI64_Entry given[3];
    given[0] = entry("pear", INT64_MIN);
    given[1] = entry("", 0);
    given[2] = entry("apple", INT64_MAX);
    CHECK_OK(conformance_echoMap(ctx, map(given, 3), &back, NULL));
    CHECK_NUMBER(back->len, 3);
    CHECK_STR(back->ptr[0].key, "");
    CHECK_STR(back->ptr[1].key, "apple");
    CHECK_STR(back->ptr[2].key, "pear");
    CHECK(back->ptr[0].value == 0 && back->ptr[1].value == INT64_MAX && back->ptr[2].value == INT64_MIN);
    conformance_free(back);
}

static void empty_maps_come_back_empty(void)
{
    const conformance_MapOfStrToI64 *back = NULL;
    CHECK_OK(conformance_echoMap(ctx, map(NULL, 0), &back, NULL));
    CHECK_NUMBER(back->len, 0);
    CHECK(back->ptr != NULL);
    conformance_free(back);
}

static void of_entries_with_one_key_the_last_counts(void)
{
    const conformance_MapOfStrToI64 *back = NULL;
    conformance_MapOfStrToI64_Entry given[4];
    given[0] = entry("a", 1);
    given[1] = entry("b", 2);
    given[2] = entry("a", 3);
    given[3] = entry("a", 4);
    CHECK_OK(conformance_echoMap(ctx, map(given, 4), &back, NULL));
    CHECK_NUMBER(back->len, 2);
    CHECK_STR(back->ptr[0].key, "a");
    CHECK_NUMBER(back->ptr[0].value, 4);
    CHECK_NUMBER(back->ptr[1].value, 2);
    conformance_free(back);
}

#define MANY 10000

static void maps_may_have_many_entries(void)
{
    static conformance_MapOfStrToI64_Entry given[MANY];
    static char keys[MANY][8];
    const conformance_MapOfStrToI64 *back = NULL;
    int i;
    for (i = 0; i < MANY; i++) {
        const int number = (i * 7919) % MANY; /* in no order, each once */
        snprintf(keys[i], sizeof keys[i], "%05d", number);
        given[i] = entry(keys[i], number);
    }
    CHECK_OK(conformance_echoMap(ctx, map(given, MANY), &back, NULL));
    CHECK_NUMBER(back->len, MANY);
    for (i = 0; i < MANY; i++) {
        char key[8];
        snprintf(key, sizeof key, "%05d", i);
        CHECK_STR(back->ptr[i].key, key);
        CHECK_NUMBER(back->ptr[i].value, i);
    }
    conformance_free(back);
}

/* Everything that a `Maps` points to. */
typedef struct MapsParts {
    conformance_MapOfStrToI64_Entry byName[2];
    conformance_MapOfU32ToItem_Entry byId[2];
    conformance_Str lines[2];
    conformance_MapOfI64ToVecOfStr_Entry inner[2];
    conformance_MapOfStrToMapOfI64ToVecOfStr_Entry nested[2];
    conformance_MapOfBoolToStr_Entry byFlag[2];
    conformance_MapOfCharToU8_Entry byChar[2];
    uint8_t bytes[3];
    conformance_MapOfColorToBytes_Entry byEnum[2];
    conformance_MapOfStrToOptionOfItem_Entry maybe[2];
} MapsParts;

static conformance_Maps maps(MapsParts *parts)
{
    conformance_Maps made;
    memset(&made, 0, sizeof made);
    memset(parts, 0, sizeof *parts);
    parts->byName[0] = entry("z", 26);
    parts->byName[1] = entry("a", 1);
    parts->byId[0].key = 0;
    parts->byId[0].value = item("nought");
    parts->byId[1].key = UINT32_MAX;
    parts->byId[1].value = item("most");
    parts->lines[0] = text("one");
    parts->lines[1] = text("two");
    parts->inner[0].key = -1;
    parts->inner[0].value.ptr = parts->lines;
    parts->inner[0].value.len = 2;
    parts->inner[1].key = INT64_MIN;
    parts->nested[0].key = text("full");
    parts->nested[0].value.ptr = parts->inner;
    parts->nested[0].value.len = 2;
    parts->nested[1].key = text("empty");
    parts->byFlag[0].key = 1;
    parts->byFlag[0].value = text("yes");
    parts->byFlag[1].key = 0;
    parts->byFlag[1].value = text("no");
    parts->byChar[0].key = 0x1F980;
    parts->byChar[0].value = 255;
    parts->byChar[1].key = 'c';
    parts->bytes[1] = 1;
    parts->byEnum[0].key = CONFORMANCE_COLOR_BLUE;
    parts->byEnum[0].value.ptr = parts->bytes;
    parts->byEnum[0].value.len = sizeof parts->bytes;
    parts->byEnum[1].key = CONFORMANCE_COLOR_RED;
    parts->maybe[0].key = text("there");
    parts->maybe[0].value.present = 1;
    parts->maybe[0].value.value = item("inside");
    parts->maybe[1].key = text("missing");
    made.byName = map(parts->byName, 2);
    made.byId.ptr = parts->byId;
    made.byId.len = 2;
    made.nested.ptr = parts->nested;
    made.nested.len = 2;
    made.byFlag.ptr = parts->byFlag;
    made.byFlag.len = 2;
    made.byChar.ptr = parts->byChar;
    made.byChar.len = 2;
    made.byEnum.ptr = parts->byEnum;
    made.byEnum.len = 2;
    made.maybe.ptr = parts->maybe;
    made.maybe.len = 2;
    return made;
}

static void check_maps(const conformance_Maps *maps)
{
    const conformance_MapOfI64ToVecOfStr *inner;
    int at;
    CHECK_NUMBER(maps->byName.len, 2);
    CHECK_STR(maps->byName.ptr[0].key, "a");
    CHECK(maps->byName.ptr[0].value == 1 && maps->byName.ptr[1].value == 26);

    CHECK_NUMBER(maps->byId.len, 2); /* in any order */
    at = maps->byId.ptr[0].key == 0 ? 0 : 1;
    CHECK(maps->byId.ptr[at].key == 0 && maps->byId.ptr[1 - at].key == UINT32_MAX);
    CHECK_STR(maps->byId.ptr[at].value.name, "nought");
    CHECK_STR(maps->byId.ptr[1 - at].value.name, "most");
    CHECK_NUMBER(maps->byId.ptr[at].value.color, CONFORMANCE_COLOR_GREEN);

    CHECK_NUMBER(maps->nested.len, 2);
    CHECK_STR(maps->nested.ptr[0].key, "empty");
    CHECK_NUMBER(maps->nested.ptr[0].value.len, 0);
    CHECK_STR(maps->nested.ptr[1].key, "full");
    inner = &maps->nested.ptr[1].value;
    CHECK_NUMBER(inner->len, 2);
    CHECK(inner->ptr[0].key == INT64_MIN && inner->ptr[1].key == -1);
    CHECK(inner->ptr[0].value.len == 0 && inner->ptr[1].value.len == 2);
    CHECK_STR(inner->ptr[1].value.ptr[1], "two");

    CHECK_NUMBER(maps->byFlag.len, 2);
    CHECK(maps->byFlag.ptr[0].key == 0 && maps->byFlag.ptr[1].key == 1);
    CHECK_STR(maps->byFlag.ptr[1].value, "yes");
    CHECK_NUMBER(maps->byChar.len, 2);
    CHECK(maps->byChar.ptr[0].key == 'c' && maps->byChar.ptr[1].key == 0x1F980 && maps->byChar.ptr[1].value == 255);

    CHECK_NUMBER(maps->byEnum.len, 2);
    at = maps->byEnum.ptr[0].key == CONFORMANCE_COLOR_BLUE ? 0 : 1;
    CHECK_NUMBER(maps->byEnum.ptr[at].key, CONFORMANCE_COLOR_BLUE);
    CHECK_NUMBER(maps->byEnum.ptr[1 - at].key, CONFORMANCE_COLOR_RED);
    CHECK(maps->byEnum.ptr[at].value.len == 3 && maps->byEnum.ptr[at].value.ptr[1] == 1);
    CHECK_NUMBER(maps->byEnum.ptr[1 - at].value.len, 0);

    CHECK_NUMBER(maps->maybe.len, 2);
    CHECK_STR(maps->maybe.ptr[0].key, "missing");
    CHECK(maps->maybe.ptr[0].value.present == 0 && maps->maybe.ptr[1].value.present == 1);
    CHECK_STR(maps->maybe.ptr[1].value.value.name, "inside");
}

static void maps_of_every_kind(void)
{
    MapsParts parts;
    conformance_Maps given = maps(&parts);
    const conformance_Maps *back = NULL;
    CHECK_OK(conformance_echoMaps(ctx, &given, &back, NULL));
    check_maps(back);
    conformance_free(back);
}

static void what_is_wrong_in_a_map_is_named_by_its_entry(void)
{
    static const char bad[] = "\xff";
    const conformance_Error *error = NULL;
    const conformance_MapOfStrToI64 *back = NULL;
    const conformance_Maps *all = NULL;
    conformance_MapOfStrToI64_Entry given[2];
    MapsParts parts;
    conformance_Maps every;
    given[0] = entry("fine", 1);
    given[1] = entry(bad, 2);
    refused(conformance_echoMap(ctx, map(given, 2), &back, &error), &error, "value[1].key");
    refused(conformance_echoMap(ctx, map(NULL, 1), &back, &error), &error, "value");
    refused(conformance_echoMap(ctx, map(given, SIZE_MAX / 2), &back, &error), &error, "value");
    refused(conformance_echoMap(ctx, map((const conformance_MapOfStrToI64_Entry *)(const void *)((char *)given + 1), 1),
                                &back, &error),
            &error, "value");
    CHECK(back == NULL);
    every = maps(&parts);
    parts.byId[1].value.letter = 0xD800;
    refused(conformance_echoMaps(ctx, &every, &all, &error), &error, "value.byId[1].value.letter");
    every = maps(&parts);
    parts.lines[1] = text(bad);
    refused(conformance_echoMaps(ctx, &every, &all, &error), &error, "value.nested[0].value[0].value[1]");
    every = maps(&parts);
    parts.byFlag[1].key = 2;
    refused(conformance_echoMaps(ctx, &every, &all, &error), &error, "value.byFlag[1].key");
    every = maps(&parts);
    parts.byChar[0].key = 0x110000;
    refused(conformance_echoMaps(ctx, &every, &all, &error), &error, "value.byChar[0].key");
    every = maps(&parts);
    parts.byEnum[0].key = 4;
    refused(conformance_echoMaps(ctx, &every, &all, &error), &error, "value.byEnum[0].key");
    every = maps(&parts);
    parts.maybe[1].value.present = 2;
    refused(conformance_echoMaps(ctx, &every, &all, &error), &error, "value.maybe[1].value.present");
}

/* ---- Tuples ---- */

static conformance_TupleOfI32AndStr pair(int32_t number, const char *string)
{
    conformance_TupleOfI32AndStr made;
    memset(&made, 0, sizeof made);
    made.field0 = number;
    made.field1 = text(string);
    return made;
}

static void pairs_come_back(void)
{
    const conformance_TupleOfI32AndStr *back = NULL;
    const conformance_TupleOfI32AndStr given = pair(INT32_MIN, "text"), empty = pair(0, "");
    CHECK_OK(conformance_echoPair(ctx, &given, &back, NULL));
    CHECK_NUMBER(back->field0, INT32_MIN);
    CHECK_STR(back->field1, "text");
    conformance_free(back);
    CHECK_OK(conformance_echoPair(ctx, &empty, &back, NULL));
    CHECK(back->field0 == 0 && back->field1.len == 0);
    conformance_free(back);
}

static conformance_Tuples tuples(conformance_TupleOfStrAndI64 list[2])
{
    conformance_Tuples made;
    memset(&made, 0, sizeof made);
    memset(list, 0, 2 * sizeof *list);
    list[0].field0 = text("first");
    list[0].field1 = INT64_MIN;
    list[1].field0 = text("second");
    list[1].field1 = INT64_MAX;
    made.pair = pair(-7, "pair");
    made.one.field0 = -0.5;
    made.nested.field0.field0 = 255;
    made.nested.field0.field1 = 1;
    made.nested.field1.ptr = list;
    made.nested.field1.len = 2;
    made.times.field0 = duration(1, 2);
    made.times.field1.present = 1;
    made.times.field1.value = moment(-3, 4);
    return made;
}

static void check_tuples(const conformance_Tuples *tuples)
{
    CHECK_NUMBER(tuples->pair.field0, -7);
    CHECK_STR(tuples->pair.field1, "pair");
    CHECK(tuples->one.field0 == -0.5);
    CHECK(tuples->nested.field0.field0 == 255 && tuples->nested.field0.field1 == 1);
    CHECK_NUMBER(tuples->nested.field1.len, 2);
    CHECK_STR(tuples->nested.field1.ptr[0].field0, "first");
    CHECK_NUMBER(tuples->nested.field1.ptr[1].field1, INT64_MAX);
    CHECK(tuples->times.field0.sec == 1 && tuples->times.field0.nsec == 2);
    CHECK(tuples->times.field1.present == 1 && tuples->times.field1.value.sec == -3);
}

static void tuples_of_every_kind(void)
{
    conformance_TupleOfStrAndI64 list[2];
    const conformance_Tuples given = tuples(list);
    const conformance_Tuples *back = NULL;
    CHECK_OK(conformance_echoTuples(ctx, &given, &back, NULL));
    check_tuples(back);
    conformance_free(back);
}

static void what_is_wrong_in_a_tuple_is_named_by_its_place(void)
{
    const conformance_Error *error = NULL;
    const conformance_TupleOfI32AndStr *back = NULL;
    const conformance_Tuples *all = NULL;
    const conformance_TupleOfI32AndStr bad = pair(1, "\xff");
    conformance_TupleOfStrAndI64 list[2];
    conformance_Tuples given;
    refused(conformance_echoPair(ctx, NULL, &back, &error), &error, "value");
    refused(conformance_echoPair(ctx, &bad, &back, &error), &error, "value.field1");
    given = tuples(list);
    given.nested.field0.field1 = 2;
    refused(conformance_echoTuples(ctx, &given, &all, &error), &error, "value.nested.field0.field1");
    given = tuples(list);
    list[1].field0 = text("\xff");
    refused(conformance_echoTuples(ctx, &given, &all, &error), &error, "value.nested.field1[1].field0");
    given = tuples(list);
    given.times.field1.value.nsec = 1000000000;
    refused(conformance_echoTuples(ctx, &given, &all, &error), &error, "value.times.field1.nsec");
}

/* ---- Types that are made of themselves ---- */

#define MOST 128

static void trees_come_back(void)
{
    conformance_Tree leaves[2], given;
    const conformance_Tree *back = NULL;
    memset(leaves, 0, sizeof leaves);
    memset(&given, 0, sizeof given);
    leaves[0].name = text("left");
    leaves[1].name = text("right");
    given.name = text("root");
    given.children.ptr = leaves;
    given.children.len = 2;
    CHECK_OK(conformance_echoTree(ctx, &given, &back, NULL));
    CHECK_STR(back->name, "root");
    CHECK_NUMBER(back->children.len, 2);
    CHECK_STR(back->children.ptr[1].name, "right");
    CHECK_NUMBER(back->children.ptr[1].children.len, 0);
    conformance_free(back);
    /* A box that is all of a parameter or an answer does not show. */
    CHECK_OK(conformance_echoBoxed(ctx, &given, &back, NULL));
    CHECK_STR(back->children.ptr[0].name, "left");
    conformance_free(back);
}

/* A tree of so many levels, each with one child. */
static const conformance_Tree *deep_tree(conformance_Tree *levels, int count)
{
    int i;
    memset(levels, 0, (size_t)count * sizeof *levels);
    for (i = 0; i < count; i++) {
        levels[i].name = text("n");
        levels[i].children.ptr = i + 1 < count ? &levels[i + 1] : NULL;
        levels[i].children.len = i + 1 < count ? 1 : 0;
    }
    return levels;
}

/* A refusal for its depth, which names the beginning of the way there. */
static void too_deep(conformance_Status status, const conformance_Error **error, const char *begin)
{
    CHECK_NUMBER(status, CONFORMANCE_INVALID_ARGUMENT);
    CHECK(*error != NULL && (*error)->argument != NULL && strstr((*error)->message, "128 levels") != NULL);
    CHECK(strncmp((*error)->argument, begin, strlen(begin)) == 0);
    CHECK(strlen((*error)->argument) <= 210);
    conformance_free(*error);
    *error = NULL;
}

static void trees_may_be_128_levels_deep(void)
{
    static conformance_Tree levels[MOST + 1];
    const conformance_Error *error = NULL;
    const conformance_Tree *back = NULL, *at;
    int depth = 1;
    CHECK_OK(conformance_echoTree(ctx, deep_tree(levels, MOST), &back, NULL));
    for (at = back; at->children.len == 1; at = at->children.ptr)
        depth++;
    CHECK_NUMBER(depth, MOST);
    conformance_free(back);
    back = NULL;
    too_deep(conformance_echoTree(ctx, deep_tree(levels, MOST + 1), &back, &error), &error, "value.children[0].chi");
    too_deep(conformance_echoBoxed(ctx, deep_tree(levels, MOST + 1), &back, &error), &error, "value.children[0].chi");
    CHECK(back == NULL);
    levels[MOST - 1].name = text("\xff");
    levels[MOST - 1].children.len = 0;
    CHECK_NUMBER(conformance_echoTree(ctx, levels, &back, NULL), CONFORMANCE_INVALID_ARGUMENT);
}

static void a_tree_that_is_inside_itself_is_refused(void)
{
    const conformance_Error *error = NULL;
    const conformance_Tree *back = NULL;
    conformance_Tree endless;
    memset(&endless, 0, sizeof endless);
    endless.name = text("snake");
    endless.children.ptr = &endless;
    endless.children.len = 1;
    too_deep(conformance_echoTree(ctx, &endless, &back, &error), &error, "value.children[0].children[0]");
}

/* Depth is what is inside of each other, not how much there is. */
static void many_side_by_side_are_not_deep(void)
{
    static conformance_Tree leaves[1000];
    conformance_Tree given;
    const conformance_Tree *back = NULL;
    memset(leaves, 0, sizeof leaves);
    memset(&given, 0, sizeof given);
    given.children.ptr = leaves;
    given.children.len = 1000;
    CHECK_OK(conformance_echoTree(ctx, &given, &back, NULL));
    CHECK_NUMBER(back->children.len, 1000);
    conformance_free(back);
}

static void chains_come_back(void)
{
    static conformance_List links[MOST + 1];
    const conformance_Error *error = NULL;
    const conformance_List *back = NULL, *at;
    int i, count = 0;
    for (i = 0; i <= MOST; i++) {
        links[i].value = i;
        links[i].next = i < MOST ? &links[i + 1] : NULL;
    }
    CHECK_OK(conformance_echoList(ctx, &links[MOST], &back, NULL));
    CHECK(back->value == MOST && back->next == NULL);
    conformance_free(back);
    CHECK_OK(conformance_echoList(ctx, &links[1], &back, NULL));
    for (at = back; at != NULL; at = at->next)
        CHECK_NUMBER(at->value, ++count);
    CHECK_NUMBER(count, MOST);
    conformance_free(back);
    too_deep(conformance_echoList(ctx, links, &back, &error), &error, "value.next.next.next");
    links[2].next = (const conformance_List *)(const void *)((const char *)&links[3] + 1);
    refused(conformance_echoList(ctx, &links[1], &back, &error), &error, "value.next.next");
}

static void answers_deeper_than_128_levels_are_refused(void)
{
    const conformance_Error *error = NULL;
    const conformance_List *back = NULL, *at;
    int count = 0;
    CHECK_OK(conformance_deepList(ctx, MOST, &back, NULL));
    for (at = back; at != NULL; at = at->next)
        CHECK_NUMBER(at->value, MOST - count++);
    CHECK_NUMBER(count, MOST);
    conformance_free(back);
    back = NULL;
    CHECK_NUMBER(conformance_deepList(ctx, MOST + 1, &back, &error), CONFORMANCE_LIMIT);
    CHECK(back == NULL && error != NULL && strstr(error->message, "128 levels") != NULL && error->argument == NULL);
    conformance_free(error);
    CHECK_NUMBER(conformance_deepList(ctx, 2000, &back, NULL), CONFORMANCE_LIMIT);
    CHECK(is_usable(ctx));
}

/* -(1 + max(2, -3)) */
static void expressions_come_back(void)
{
    conformance_Expr one, three, negative, sum, call, whole, arguments[2];
    const conformance_Expr *back = NULL, *at;
    memset(&one, 0, sizeof one);
    three = negative = sum = call = whole = arguments[0] = one;
    one.tag = three.tag = arguments[0].tag = CONFORMANCE_EXPR_NUMBER;
    one.value.number.field0 = 1;
    three.value.number.field0 = 3;
    arguments[0].value.number.field0 = 2;
    negative.tag = CONFORMANCE_EXPR_NEGATE;
    negative.value.negate.field0 = &three;
    arguments[1] = negative;
    call.tag = CONFORMANCE_EXPR_CALL;
    call.value.call.name = text("max");
    call.value.call.arguments.ptr = arguments;
    call.value.call.arguments.len = 2;
    sum.tag = CONFORMANCE_EXPR_ADD;
    sum.value.add.left = &one;
    sum.value.add.right = &call;
    whole.tag = CONFORMANCE_EXPR_NEGATE;
    whole.value.negate.field0 = &sum;
    CHECK_OK(conformance_echoExpr(ctx, &whole, &back, NULL));
    CHECK_NUMBER(back->tag, CONFORMANCE_EXPR_NEGATE);
    at = back->value.negate.field0;
    CHECK_NUMBER(at->tag, CONFORMANCE_EXPR_ADD);
    CHECK(at->value.add.left->tag == CONFORMANCE_EXPR_NUMBER && at->value.add.left->value.number.field0 == 1);
    at = at->value.add.right;
    CHECK_NUMBER(at->tag, CONFORMANCE_EXPR_CALL);
    CHECK_STR(at->value.call.name, "max");
    CHECK_NUMBER(at->value.call.arguments.len, 2);
    at = &at->value.call.arguments.ptr[1];
    CHECK(at->tag == CONFORMANCE_EXPR_NEGATE && at->value.negate.field0->value.number.field0 == 3);
    conformance_free(back);
}

static void boxes_must_not_be_null(void)
{
    const conformance_Error *error = NULL;
    const conformance_Expr *back = NULL;
    const conformance_Tree *tree = NULL;
    conformance_Expr inner, whole;
    memset(&inner, 0, sizeof inner);
    memset(&whole, 0, sizeof whole);
    refused(conformance_echoExpr(ctx, NULL, &back, &error), &error, "value");
    refused(conformance_echoBoxed(ctx, NULL, &tree, &error), &error, "value");
    whole.tag = CONFORMANCE_EXPR_NEGATE;
    refused(conformance_echoExpr(ctx, &whole, &back, &error), &error, "value.negate.field0");
    whole.value.negate.field0 = &inner;
    inner.tag = CONFORMANCE_EXPR_ADD;
    inner.value.add.right = &whole;
    refused(conformance_echoExpr(ctx, &whole, &back, &error), &error, "value.negate.field0.add.left");
    inner.tag = 9;
    refused(conformance_echoExpr(ctx, &whole, &back, &error), &error, "value.negate.field0.tag");
    whole.value.negate.field0 = (const conformance_Expr *)(const void *)((const char *)&inner + 1);
    refused(conformance_echoExpr(ctx, &whole, &back, &error), &error, "value.negate.field0");
    whole.value.negate.field0 = &whole;
    too_deep(conformance_echoExpr(ctx, &whole, &back, &error), &error, "value.negate.field0.negate.field0");
}

static void types_made_of_each_other_come_back(void)
{
    const conformance_Error *error = NULL;
    const conformance_Even *back = NULL;
    conformance_Even first, last;
    conformance_Odd odd;
    memset(&last, 0, sizeof last);
    odd.even = &last;
    odd.tag = text("tag");
    first.odd = &odd;
    CHECK_OK(conformance_echoEven(ctx, &first, &back, NULL));
    CHECK(back->odd != NULL && back->odd->even != NULL && back->odd->even->odd == NULL);
    CHECK_STR(back->odd->tag, "tag");
    conformance_free(back);
    CHECK_OK(conformance_echoEven(ctx, &last, &back, NULL));
    CHECK(back->odd == NULL);
    conformance_free(back);
    odd.even = &first;
    too_deep(conformance_echoEven(ctx, &first, &back, &error), &error, "value.odd.even.odd.even");
}

static void maps_of_maps_come_back(void)
{
    const conformance_Error *error = NULL;
    const conformance_Index *back = NULL;
    conformance_Index given;
    conformance_MapOfStrToIndex_Entry entries[2];
    memset(&given, 0, sizeof given);
    memset(entries, 0, sizeof entries);
    CHECK_OK(conformance_echoIndex(ctx, &given, &back, NULL));
    CHECK_NUMBER(back->entries.len, 0);
    conformance_free(back);
    entries[0].key = text("b");
    entries[1].key = text("a");
    entries[0].value.entries.ptr = &entries[1];
    entries[0].value.entries.len = 1;
    given.entries.ptr = entries;
    given.entries.len = 2;
    CHECK_OK(conformance_echoIndex(ctx, &given, &back, NULL));
    CHECK_NUMBER(back->entries.len, 2);
    CHECK_STR(back->entries.ptr[0].key, "a");
    CHECK_NUMBER(back->entries.ptr[0].value.entries.len, 0);
    CHECK_NUMBER(back->entries.ptr[1].value.entries.len, 1);
    CHECK_STR(back->entries.ptr[1].value.entries.ptr[0].key, "a");
    conformance_free(back);
    entries[0].value.entries.ptr = entries;
    too_deep(conformance_echoIndex(ctx, &given, &back, &error), &error, "value.entries[0].value.entries[0].value");
}

/* ---- In errors, events and signals ---- */

static void they_are_in_the_data_of_errors(void)
{
    static conformance_Tree levels[MOST + 1];
    const conformance_Error *error = NULL;
    const conformance_NewTypesError_Bad *bad;
    const conformance_TupleOfI32AndStr two = pair(7, "seven");
    conformance_MapOfStrToI64_Entry one = entry("one", 1);
    CHECK_NUMBER(conformance_failNewTypes(ctx, &two, map(&one, 1), moment(-9, 8), deep_tree(levels, MOST), &error),
                 CONFORMANCE_PROVIDER);
    CHECK(error->payload != NULL);
    CHECK_NUMBER(((const conformance_NewTypesError *)error->payload)->tag, CONFORMANCE_NEW_TYPES_ERROR_BAD);
    bad = &((const conformance_NewTypesError *)error->payload)->value.bad;
    CHECK_NUMBER(bad->pair.field0, 7);
    CHECK_NUMBER(bad->map.len, 1);
    CHECK_STR(bad->map.ptr[0].key, "one");
    CHECK(bad->at.sec == -9 && bad->at.nsec == 8);
    CHECK_STR(bad->tree->name, "n");
    CHECK_NUMBER(bad->tree->children.len, 1);
    conformance_free(error);
}

typedef struct Heard {
    check_Counter events;
    int depth;
} Heard;

static void hear_new_types(conformance_Context own, const conformance_NewTypes *event, void *userData)
{
    Heard *heard = (Heard *)userData;
    (void)own;
    check_times(&event->times);
    check_maps(&event->maps);
    check_tuples(&event->tuples);
    if (event->tree.children.len != 1 || !check_same_text(event->tree.name.ptr, event->tree.name.len, "n"))
        check_failed(__FILE__, __LINE__, "the tree is another");
    check_count(&heard->events);
}

static void they_are_in_events(void)
{
    static Heard heard = {CHECK_COUNTER_INIT, 0};
    conformance_SystemTime all[2];
    MapsParts parts;
    conformance_TupleOfStrAndI64 list[2];
    conformance_Tree levels[2];
    const conformance_Times when = times(all);
    const conformance_Maps many = maps(&parts);
    const conformance_Tuples some = tuples(list);
    conformance_Handle handle = 0;
    CHECK_OK(conformance_onNewTypes(ctx, hear_new_types, &heard, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_emitNewTypes(ctx, &when, &many, &some, deep_tree(levels, 2), NULL));
    CHECK(check_wait_for(&heard.events, 1));
    CHECK_OK(conformance_offNewTypes(ctx, handle));
}

static void hear_pushed(conformance_Context own, const conformance_Pushed *event, void *userData)
{
    Heard *heard = (Heard *)userData;
    (void)own;
    if (event->pair.field0 != -1 || event->map.len != 1 || event->map.ptr[0].value != 5 || event->after.sec != 2 ||
        event->after.nsec != 3)
        check_failed(__FILE__, __LINE__, "the event is not what was pushed");
    check_count(&heard->events);
}

static void they_are_in_signals(void)
{
    static Heard heard = {CHECK_COUNTER_INIT, 0};
    const conformance_Error *error = NULL;
    const conformance_TupleOfI32AndStr two = pair(-1, "two");
    conformance_MapOfStrToI64_Entry one = entry("five", 5);
    conformance_Handle handle = 0;
    CHECK_OK(conformance_onPushed(ctx, hear_pushed, &heard, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_pushNewTypes(ctx, &two, map(&one, 1), duration(2, 3), NULL));
    CHECK(check_wait_for(&heard.events, 1));
    refused(conformance_pushNewTypes(ctx, NULL, map(&one, 1), duration(2, 3), &error), &error, "pair");
    refused(conformance_pushNewTypes(ctx, &two, map(NULL, 1), duration(2, 3), &error), &error, "map");
    refused(conformance_pushNewTypes(ctx, &two, map(&one, 1), duration(-2, 3), &error), &error, "after.sec");
    CHECK_OK(conformance_offPushed(ctx, handle));
    CHECK_NUMBER(check_counted(&heard.events), 1);
}

static void hear_grown(conformance_Context own, const conformance_Grown *event, void *userData)
{
    Heard *heard = (Heard *)userData;
    const conformance_Tree *tree = &event->tree;
    (void)own;
    for (heard->depth = 1; tree->children.len == 1; tree = tree->children.ptr)
        heard->depth++;
    check_count(&heard->events);
}

static void events_deeper_than_128_levels_are_lost_and_counted(void)
{
    static Heard heard = {CHECK_COUNTER_INIT, 0};
    conformance_Handle handle = 0;
    uint64_t lost = 7;
    CHECK_OK(conformance_onGrown(ctx, hear_grown, &heard, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_emitGrown(ctx, MOST + 1, NULL));
    CHECK_OK(conformance_emitGrown(ctx, MOST + 2, NULL));
    CHECK_OK(conformance_emitGrown(ctx, MOST, NULL));
    CHECK(check_wait_for(&heard.events, 1));
    CHECK_NUMBER(heard.depth, MOST);
    CHECK_OK(conformance_lost(ctx, handle, &lost, NULL));
    CHECK_NUMBER(lost, 2);
    CHECK_OK(conformance_offGrown(ctx, handle));
    CHECK_NUMBER(check_counted(&heard.events), 1);
}

int main(void)
{
    ctx = new_instance();
    RUN(durations_come_back_exactly);
    RUN(moments_come_back_exactly_also_before_1970);
    RUN(moments_beyond_the_platform_are_refused);
    RUN(times_in_a_structure);
    RUN(times_out_of_range_are_refused_by_their_part);
    RUN(sorted_maps_come_back_sorted);
    RUN(empty_maps_come_back_empty);
    RUN(of_entries_with_one_key_the_last_counts);
    RUN(maps_may_have_many_entries);
    RUN(maps_of_every_kind);
    RUN(what_is_wrong_in_a_map_is_named_by_its_entry);
    RUN(pairs_come_back);
    RUN(tuples_of_every_kind);
    RUN(what_is_wrong_in_a_tuple_is_named_by_its_place);
    RUN(trees_come_back);
    RUN(trees_may_be_128_levels_deep);
    RUN(a_tree_that_is_inside_itself_is_refused);
    RUN(many_side_by_side_are_not_deep);
    RUN(chains_come_back);
    RUN(answers_deeper_than_128_levels_are_refused);
    RUN(expressions_come_back);
    RUN(boxes_must_not_be_null);
    RUN(types_made_of_each_other_come_back);
    RUN(maps_of_maps_come_back);
    RUN(they_are_in_the_data_of_errors);
    RUN(they_are_in_events);
    RUN(they_are_in_signals);
    RUN(events_deeper_than_128_levels_are_lost_and_counted);
    end_instance(ctx);
    return CHECK_EXIT_CODE();
}
