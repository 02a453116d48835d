/* The numbers of an instance. */
#include "support.h"

static void numbers_say_what_happened(void)
{
    const conformance_Context ctx = new_instance();
    conformance_Stats stats = CONFORMANCE_STATS_INIT;
    check_Counter seen = CHECK_COUNTER_INIT;
    conformance_Handle handle = 0;
    CHECK_OK(conformance_stats(ctx, &stats, NULL));
    CHECK_NUMBER(stats.size, sizeof stats);
    CHECK_NUMBER(stats.requests, 0);
    CHECK_NUMBER(stats.subscriptions, 0);
    CHECK(is_usable(ctx) && is_usable(ctx));
    CHECK_OK(conformance_poke(ctx, 1, NULL));
    CHECK_OK(conformance_onTick(ctx, count_tick, &seen, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_emitBurst(ctx, 10, text(""), NULL));
    CHECK(check_wait_for(&seen, 10));
    CHECK_OK(conformance_stats(ctx, &stats, NULL));
    CHECK_NUMBER(stats.events, 10);
    CHECK_NUMBER(stats.subscriptions, 1);
    CHECK_OK(conformance_offTick(ctx, handle)); /* the last call has returned */
    CHECK_OK(conformance_stats(ctx, &stats, NULL));
    CHECK_NUMBER(stats.requests, 3);
    CHECK_NUMBER(stats.requestsInFlight, 0);
    CHECK_NUMBER(stats.signals, 1);
    CHECK_NUMBER(stats.delivered, 10);
    CHECK_NUMBER(stats.eventsQueued, 0);
    CHECK_NUMBER(stats.lostFull, 0);
    CHECK_NUMBER(stats.subscriptions, 0);
    end_instance(ctx);
    CHECK_NUMBER(conformance_stats(ctx, &stats, NULL), CONFORMANCE_BAD_CONTEXT);
}

static void count_number(conformance_Context ctx, conformance_RequestId id, const uint32_t *number,
                         const conformance_Error *error, void *userData)
{
    (void)ctx;
    (void)id;
    (void)number;
    (void)error;
    check_count((check_Counter *)userData);
}

static void calls_without_an_answer_are_counted(void)
{
    const conformance_Context ctx = new_instance();
    conformance_Stats stats = CONFORMANCE_STATS_INIT;
    check_Counter answered = CHECK_COUNTER_INIT;
    uint32_t released = 0;
    int i;
    for (i = 0; i < 3; i++)
        CHECK_OK(conformance_holdAsync(ctx, 1, 0, count_number, &answered, NULL, NULL));
    CHECK_OK(conformance_stats(ctx, &stats, NULL));
    CHECK_NUMBER(stats.asyncInFlight, 3);
    while (released < 3) { /* until all of them have begun */
        uint32_t more = 0;
        CHECK_OK(conformance_releaseHeld(ctx, &more, NULL));
        released += more;
    }
    CHECK(check_wait_for(&answered, 3));
    end_instance(ctx);
}

static void a_struct_may_be_shorter_or_longer(void)
{
    const conformance_Context ctx = new_instance();
    conformance_Stats stats = CONFORMANCE_STATS_INIT;
    struct {
        conformance_Stats stats;
        uint64_t more;
    } newer = {CONFORMANCE_STATS_INIT, 4711};
    CHECK(is_usable(ctx));
    stats.size = 16;
    stats.requestsInFlight = 4711;
    CHECK_OK(conformance_stats(ctx, &stats, NULL));
    CHECK_NUMBER(stats.requests, 1);
    CHECK_NUMBER(stats.requestsInFlight, 4711); /* not part of it */
    newer.stats.size = sizeof newer;
    CHECK_OK(conformance_stats(ctx, &newer.stats, NULL));
    CHECK_NUMBER(newer.stats.requests, 1);
    CHECK_NUMBER(newer.more, 0);
    stats.size = 0;
    CHECK_NUMBER(conformance_stats(ctx, &stats, NULL), CONFORMANCE_INVALID_ARGUMENT);
    CHECK_NUMBER(conformance_stats(ctx, NULL, NULL), CONFORMANCE_INVALID_ARGUMENT);
    end_instance(ctx);
}

static void the_json_has_them_by_name_and_by_broker(void)
{
    const conformance_Context ctx = new_instance();
    const conformance_Str *json = NULL;
    char *copy;
    CHECK(is_usable(ctx));
    CHECK_OK(conformance_statsJson(ctx, &json, NULL));
    copy = (char *)malloc(json->len + 1);
    CHECK(copy != NULL);
    memcpy(copy, json->ptr, json->len);
    copy[json->len] = '\0';
    conformance_free(json);
    CHECK(strncmp(copy, "{\"requests\":1,", 14) == 0);
    CHECK(strstr(copy, "\"name\":\"EchoI64\",\"kind\":\"request\"") != NULL);
    free(copy);
    end_instance(ctx);
}

int main(void)
{
    RUN(numbers_say_what_happened);
    RUN(calls_without_an_answer_are_counted);
    RUN(a_struct_may_be_shorter_or_longer);
    RUN(the_json_has_them_by_name_and_by_broker);
    return CHECK_EXIT_CODE();
}
