/* Deadlines: of the library, of an instance, of one call; and what passes one is really cancelled. */
#include "support.h"

enum { ONE_MINUTE = 60 * 1000 };
/* A call has to get to its provider before, also on a busy machine. */
enum { PATIENCE_MS = 500 };

static uint64_t dropped_waits(conformance_Context ctx)
{
    uint64_t dropped = UINT64_MAX;
    if (conformance_droppedWaits(ctx, &dropped, NULL) != CONFORMANCE_OK)
        check_failed(__FILE__, __LINE__, "conformance_droppedWaits");
    return dropped;
}

static void a_call_that_takes_too_long_is_cancelled(void)
{
    const conformance_Context ctx = new_instance();
    const conformance_Error *error = NULL;
    const long long begun = check_milliseconds();
    long long took;
    CHECK_NUMBER(conformance_waitWithin(ctx, PATIENCE_MS, ONE_MINUTE, &error), CONFORMANCE_TIMEOUT);
    took = check_milliseconds() - begun;
    CHECK(took >= PATIENCE_MS && took < 5000);
    CHECK(error != NULL && strstr(error->message, "Wait") != NULL);
    conformance_free(error);
    CHECK_NUMBER(dropped_waits(ctx), 1);
    CHECK_OK(conformance_waitWithin(ctx, 10000, 1, NULL));
    CHECK_NUMBER(dropped_waits(ctx), 1); /* one that is done was not dropped */
    end_instance(ctx);
}

static void an_instance_has_a_deadline_of_its_own(void)
{
    conformance_Options options = CONFORMANCE_OPTIONS_INIT;
    conformance_Context ctx = 0;
    options.deadlineMs = PATIENCE_MS;
    CHECK_OK(conformance_createContext(&options, &ctx, NULL));
    CHECK_NUMBER(conformance_wait(ctx, ONE_MINUTE, NULL), CONFORMANCE_TIMEOUT);
    CHECK_NUMBER(conformance_waitWithin(ctx, CONFORMANCE_TIMEOUT_DEFAULT, ONE_MINUTE, NULL), CONFORMANCE_TIMEOUT);
    CHECK_NUMBER(dropped_waits(ctx), 2);
    CHECK_OK(conformance_waitWithin(ctx, CONFORMANCE_TIMEOUT_NONE, 2 * PATIENCE_MS, NULL));
    CHECK_OK(conformance_waitWithin(ctx, 20000, 2 * PATIENCE_MS, NULL));
    CHECK_NUMBER(dropped_waits(ctx), 2);
    end_instance(ctx);
}

static void a_provider_that_blocks_delays_but_does_not_break(void)
{
    const conformance_Context ctx = new_instance();
    CHECK_NUMBER(conformance_blockWithin(ctx, 50, 400, NULL), CONFORMANCE_TIMEOUT);
    CHECK(is_usable(ctx));
    end_instance(ctx);
}

static void *wait_1000(void *ctx)
{
    const conformance_Status status = conformance_wait(*(conformance_Context *)ctx, 1000, NULL);
    return status == CONFORMANCE_OK ? ctx : NULL;
}

static void waits_overlap(void)
{
    conformance_Context ctx = new_instance();
    pthread_t threads[8];
    const long long begun = check_milliseconds();
    int i, done = 0;
    for (i = 0; i < 8; i++)
        CHECK_NUMBER(pthread_create(&threads[i], NULL, wait_1000, &ctx), 0);
    for (i = 0; i < 8; i++) {
        void *result = NULL;
        CHECK_NUMBER(pthread_join(threads[i], &result), 0);
        done += result != NULL;
    }
    CHECK_NUMBER(done, 8);
    CHECK(check_milliseconds() - begun < 8 * 1000); /* one after the other would take that long */
    end_instance(ctx);
}

int main(void)
{
    RUN(a_call_that_takes_too_long_is_cancelled);
    RUN(an_instance_has_a_deadline_of_its_own);
    RUN(a_provider_that_blocks_delays_but_does_not_break);
    RUN(waits_overlap);
    return CHECK_EXIT_CODE();
}
