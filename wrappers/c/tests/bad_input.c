/* Whatever a caller passes is looked at before it is used, and the refusal names the argument. The values that are
   refused are in the table of cases; here is what it cannot say. */
#include "support.h"

static conformance_Context ctx;

/* The call was refused because of this argument. Frees the error. */
static void refused(conformance_Status status, const conformance_Error **error, const char *argument)
{
    CHECK_NUMBER(status, CONFORMANCE_INVALID_ARGUMENT);
    CHECK(*error != NULL && (*error)->argument != NULL);
    if (strcmp((*error)->argument, argument) != 0) {
        char why[256];
        snprintf(why, sizeof why, "the argument is named `%s`, not `%s`", (*error)->argument, argument);
        check_failed(__FILE__, __LINE__, why);
    }
    CHECK_NUMBER((*error)->status, CONFORMANCE_INVALID_ARGUMENT);
    CHECK_NUMBER((*error)->variant, -1);
    CHECK((*error)->payload == NULL && (*error)->messageLen > 0);
    conformance_free(*error);
    *error = NULL;
}

static conformance_Str not_utf8(void)
{
    conformance_Str bad;
    bad.ptr = "abc\xff";
    bad.len = 4;
    return bad;
}

static void null_out_pointers(void)
{
    const conformance_Error *error = NULL;
    conformance_Handle handle = 0;
    refused(conformance_createContext(NULL, NULL, &error), &error, "ctx");
    refused(conformance_echoI32(ctx, 1, NULL, &error), &error, "out");
    refused(conformance_echoString(ctx, text("a"), NULL, &error), &error, "out");
    refused(conformance_echoStringWithin(ctx, 100, text("a"), NULL, &error), &error, "out");
    refused(conformance_onTick(ctx, count_tick, NULL, NULL, NULL, NULL, &error), &error, "handle");
    CHECK_OK(conformance_onTick(ctx, count_tick, NULL, NULL, NULL, &handle, &error));
    refused(conformance_lost(ctx, handle, NULL, &error), &error, "count");
    CHECK_OK(conformance_offTick(ctx, handle));
}

static void null_callbacks(void)
{
    const conformance_Error *error = NULL;
    conformance_Handle handle = 0;
    check_Counter destroyed = CHECK_COUNTER_INIT;
    refused(conformance_onTick(ctx, NULL, &destroyed, count_destroy, NULL, &handle, &error), &error, "callback");
    CHECK_NUMBER(handle, 0);
    CHECK_NUMBER(check_counted(&destroyed), 0); /* a refused subscription never owned its user data */
}

static void null_with_a_length(void)
{
    const conformance_Error *error = NULL;
    const conformance_Str *string = NULL;
    const conformance_Bytes *bytes = NULL;
    const conformance_VecOfI32 *numbers = NULL;
    const conformance_VecOfItem *items = NULL;
    conformance_Str no_string = {NULL, 3};
    conformance_Bytes no_bytes = {NULL, 3};
    conformance_VecOfI32 no_numbers = {NULL, 2};
    conformance_VecOfItem no_items = {NULL, 1};

    refused(conformance_echoString(ctx, no_string, &string, &error), &error, "value");
    refused(conformance_echoBytes(ctx, no_bytes, &bytes, &error), &error, "value");
    refused(conformance_echoVecI32(ctx, no_numbers, &numbers, &error), &error, "values");
    refused(conformance_echoVecStruct(ctx, no_items, &items, &error), &error, "values");
    CHECK(string == NULL && bytes == NULL && numbers == NULL && items == NULL);

    /* Null without a length is the usual way to write nothing. */
    no_string.len = no_bytes.len = no_numbers.len = no_items.len = 0;
    CHECK_OK(conformance_echoString(ctx, no_string, &string, NULL));
    CHECK_OK(conformance_echoBytes(ctx, no_bytes, &bytes, NULL));
    CHECK_OK(conformance_echoVecI32(ctx, no_numbers, &numbers, NULL));
    CHECK_OK(conformance_echoVecStruct(ctx, no_items, &items, NULL));
    CHECK(string->len == 0 && bytes->len == 0 && numbers->len == 0 && items->len == 0);
    conformance_free(string);
    conformance_free(bytes);
    conformance_free(numbers);
    conformance_free(items);
}

static void lengths_beyond_any_memory(void)
{
    const conformance_Error *error = NULL;
    const conformance_Str *string = NULL;
    const conformance_VecOfF64 *numbers = NULL;
    const double one = 1.0;
    conformance_Str huge_string;
    conformance_VecOfF64 huge_numbers;
    huge_string.ptr = "a";
    huge_string.len = SIZE_MAX;
    huge_numbers.ptr = &one;
    huge_numbers.len = SIZE_MAX / 4;
    refused(conformance_echoString(ctx, huge_string, &string, &error), &error, "value");
    refused(conformance_echoVecF64(ctx, huge_numbers, &numbers, &error), &error, "values");
}

static void null_structures(void)
{
    const conformance_Error *error = NULL;
    const conformance_Everything *everything = NULL;
    const conformance_OptionOfI64 *maybe = NULL;
    const conformance_Shape *shape = NULL;
    const conformance_ArrayOf4I32 *array = NULL;
    refused(conformance_echoStruct(ctx, NULL, &everything, &error), &error, "value");
    refused(conformance_echoOptionI64(ctx, NULL, &maybe, &error), &error, "value");
    refused(conformance_echoShape(ctx, NULL, &shape, &error), &error, "value");
    refused(conformance_echoArray(ctx, NULL, &array, &error), &error, "values");
}

static void a_signal_without_a_handler(void)
{
    const conformance_Error *error = NULL;
    refused(conformance_unhandled(ctx, not_utf8(), &error), &error, "text"); /* before anybody asks for a handler */
}

static void variants_that_are_none(void)
{
    const conformance_Error *error = NULL;
    const conformance_Shape *out = NULL;
    const conformance_OptionOfI64 *number = NULL;
    const conformance_OptionOfStr *string = NULL;
    conformance_Str tags[2];
    conformance_Shape shape;
    conformance_OptionOfI64 maybe;
    conformance_OptionOfStr absent;

    memset(&shape, 0, sizeof shape);
    shape.tag = 99;
    refused(conformance_echoShape(ctx, &shape, &out, &error), &error, "value.tag");
    shape.tag = CONFORMANCE_SHAPE_NAMED;
    tags[0] = text("fine");
    tags[1] = not_utf8();
    shape.value.named.name = text("square");
    shape.value.named.tags.ptr = tags;
    shape.value.named.tags.len = 2;
    refused(conformance_echoShape(ctx, &shape, &out, &error), &error, "value.named.tags[1]");

    memset(&maybe, 0, sizeof maybe);
    maybe.present = 2;
    refused(conformance_echoOptionI64(ctx, &maybe, &number, &error), &error, "value.present");

    /* What is not present is not looked at. */
    memset(&absent, 0, sizeof absent);
    absent.value.len = 1000;
    CHECK_OK(conformance_echoOptionString(ctx, &absent, &string, &error));
    CHECK_NUMBER(string->present, 0);
    conformance_free(string);
}

static void questions_without_a_name(void)
{
    CHECK_NUMBER(conformance_fingerprint(NULL), 0);
    CHECK_NUMBER(conformance_hasItem(NULL), 0);
    CHECK(conformance_statusName(4711) != NULL);
    conformance_free(NULL);
}

static void and_the_instance_is_none_the_worse(void)
{
    CHECK(is_usable(ctx));
    end_instance(ctx);
}

int main(void)
{
    ctx = new_instance();
    RUN(null_out_pointers);
    RUN(null_callbacks);
    RUN(null_with_a_length);
    RUN(lengths_beyond_any_memory);
    RUN(null_structures);
    RUN(a_signal_without_a_handler);
    RUN(variants_that_are_none);
    RUN(questions_without_a_name);
    RUN(and_the_instance_is_none_the_worse);
    return CHECK_EXIT_CODE();
}
