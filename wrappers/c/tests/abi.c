/* What a library says of itself, and how a header that does not fit it is refused. */
#include "support.h"

static void it_knows_its_version(void)
{
    CHECK_NUMBER(conformance_abiVersion(), CONFORMANCE_ABI_VERSION);
    CHECK(conformance_version() != NULL && conformance_version()[0] >= '0' && conformance_version()[0] <= '9');
}

static void it_knows_its_items(void)
{
    CHECK_NUMBER(conformance_hasItem("EchoBool"), 1);
    CHECK_NUMBER(conformance_hasItem("Tick"), 1);
    CHECK_NUMBER(conformance_hasItem("Poke"), 1);
    CHECK_NUMBER(conformance_hasItem("Nothing"), 0);
    CHECK_NUMBER(conformance_hasItem(""), 0);
    CHECK(conformance_fingerprint("EchoBool") != 0);
    CHECK(conformance_fingerprint("EchoBool") != conformance_fingerprint("EchoI8"));
    CHECK_NUMBER(conformance_fingerprint("Nothing"), 0);
}

static void its_schema_is_json_that_names_everything(void)
{
    const char *schema = conformance_getSchema();
    CHECK(schema != NULL && schema[0] == '{');
    CHECK(strstr(schema, "\"EchoStruct\"") != NULL && strstr(schema, "\"Unhandled\"") != NULL);
    CHECK(strstr(schema, "\"class\"") != NULL); /* under the name it was declared with */
    CHECK(strstr(schema, "\"tuple\"") != NULL && strstr(schema, "\"map\"") != NULL);
    CHECK(strstr(schema, "\"box\"") != NULL);
    CHECK(strstr(schema, "\"duration\"") != NULL && strstr(schema, "\"systemTime\"") != NULL);
    CHECK(strstr(schema, "\"conformance_TupleOfI32AndStr\"") != NULL);
    CHECK(strstr(schema, "\"conformance_MapOfStrToI64_Entry\"") != NULL);
    CHECK(strstr(schema, "\"conformance_Duration\"") != NULL && strstr(schema, "\"conformance_SystemTime\"") != NULL);
}

static void each_status_has_a_name(void)
{
    CHECK(strcmp(conformance_statusName(CONFORMANCE_OK), "OK") == 0);
    CHECK(strcmp(conformance_statusName(CONFORMANCE_PROVIDER), "PROVIDER") == 0);
    CHECK(strcmp(conformance_statusName(CONFORMANCE_BAD_HANDLE), "BAD_HANDLE") == 0);
    CHECK_NUMBER(CONFORMANCE_INVALID_ARGUMENT, -1);
    CHECK_NUMBER(CONFORMANCE_BAD_CONTEXT, -2);
    CHECK_NUMBER(CONFORMANCE_SHUTDOWN, -7);
    CHECK_NUMBER(CONFORMANCE_LIMIT, -16);
}

static void refuses_fingerprints(const char *fingerprints, const char *item)
{
    conformance_Options options = CONFORMANCE_OPTIONS_INIT;
    conformance_Context ctx = 0;
    const conformance_Error *error = NULL;
    options.fingerprints = fingerprints;
    CHECK_NUMBER(conformance_createContext(&options, &ctx, &error), CONFORMANCE_ABI_MISMATCH);
    CHECK_NUMBER(ctx, 0);
    CHECK(error != NULL && strstr(error->message, item) != NULL);
    conformance_free(error);
}

static void a_stale_header_is_refused_by_the_name_of_the_item(void)
{
    static char stale[sizeof CONFORMANCE_FINGERPRINTS];
    char *digit = strstr(strcpy(stale, CONFORMANCE_FINGERPRINTS), "EchoShape=");
    CHECK(digit != NULL);
    digit += strlen("EchoShape=");
    *digit = *digit == '0' ? '1' : '0'; /* as if Shape had been another */
    refuses_fingerprints(stale, "EchoShape");
    refuses_fingerprints("EchoBool=0000000000000001;", "EchoBool");
    refuses_fingerprints("GoneByNow=0123456789abcdef;", "GoneByNow"); /* an item the library no longer has */
}

static void another_abi_is_refused(void)
{
    conformance_Options options = CONFORMANCE_OPTIONS_INIT;
    conformance_Context ctx = 0;
    options.abiVersion = CONFORMANCE_ABI_VERSION + 1;
    CHECK_NUMBER(conformance_createContext(&options, &ctx, NULL), CONFORMANCE_ABI_MISMATCH);
    CHECK_NUMBER(ctx, 0);
}

static void options_may_be_left_out(void)
{
    conformance_Options options = CONFORMANCE_OPTIONS_INIT;
    conformance_Context ctx = 0;
    CHECK_OK(conformance_createContext(NULL, &ctx, NULL));
    CHECK(is_usable(ctx));
    end_instance(ctx);
    options.fingerprints = NULL; /* a caller that does not know them is not checked */
    CHECK_OK(conformance_createContext(&options, &ctx, NULL));
    CHECK(is_usable(ctx));
    end_instance(ctx);
}

static void subscribe_options_are_taken(void)
{
    const conformance_SubscribeOptions options = CONFORMANCE_SUBSCRIBE_OPTIONS_INIT;
    const conformance_Context ctx = new_instance();
    check_Counter ticks = CHECK_COUNTER_INIT;
    conformance_Handle handle = 0;
    CHECK_OK(conformance_onTick(ctx, count_tick, &ticks, NULL, &options, &handle, NULL));
    CHECK_OK(conformance_emitBurst(ctx, 1, text(""), NULL));
    end_instance(ctx);
    CHECK_NUMBER(check_counted(&ticks), 1);
}

static void constants_have_the_numbers_that_were_declared(void)
{
    CHECK_NUMBER(CONFORMANCE_COLOR_RED, 1);
    CHECK_NUMBER(CONFORMANCE_COLOR_GREEN, 2);
    CHECK_NUMBER(CONFORMANCE_COLOR_BLUE, -7);
    CHECK_NUMBER(CONFORMANCE_LEVEL_LOWEST, INT32_MIN);
    CHECK_NUMBER(CONFORMANCE_LEVEL_HIGHEST, INT32_MAX);
}

static void str_of_null_is_empty(void)
{
    CHECK_NUMBER(conformance_str(NULL).len, 0);
    CHECK_NUMBER(conformance_str("four").len, 4);
}

int main(void)
{
    RUN(it_knows_its_version);
    RUN(it_knows_its_items);
    RUN(its_schema_is_json_that_names_everything);
    RUN(each_status_has_a_name);
    RUN(a_stale_header_is_refused_by_the_name_of_the_item);
    RUN(another_abi_is_refused);
    RUN(options_may_be_left_out);
    RUN(subscribe_options_are_taken);
    RUN(constants_have_the_numbers_that_were_declared);
    RUN(str_of_null_is_empty);
    return CHECK_EXIT_CODE();
}
