/* Signals: accepted or refused at once. */
#include "support.h"

static void an_accepted_signal_reaches_its_handler(void)
{
    const conformance_Context ctx = new_instance();
    int64_t total = -1;
    int i;
    for (i = 0; i < 100; i++)
        CHECK_OK(conformance_poke(ctx, i, NULL));
    CHECK_OK(conformance_poke(ctx, -50, NULL));
    CHECK_OK(conformance_pokeTotal(ctx, &total, NULL)); /* asked after them, answered after them */
    CHECK_NUMBER(total, 4950 - 50);
    end_instance(ctx);
}

static void count(conformance_Context ctx, const conformance_Everyone *event, void *userData)
{
    (void)ctx;
    (void)event;
    ++*(int *)userData;
}

static void what_was_accepted_before_shutdown_is_handled(void)
{
    const conformance_Context ctx = new_instance();
    conformance_Handle handle = 0;
    int seen = 0;
    int i;
    CHECK_OK(conformance_onEveryone(ctx, count, &seen, NULL, NULL, &handle, NULL));
    for (i = 0; i < 1000; i++)
        CHECK_OK(conformance_prod(ctx, NULL));
    end_instance(ctx); /* each is an event for everyone, and queued events are delivered */
    CHECK_NUMBER(seen, 1000);
}

static void a_signal_without_a_handler_is_refused(void)
{
    const conformance_Context ctx = new_instance();
    const conformance_Error *error = NULL;
    CHECK_NUMBER(conformance_unhandled(ctx, text("hello?"), &error), CONFORMANCE_NO_PROVIDER);
    CHECK(error != NULL && strstr(error->message, "Unhandled") != NULL);
    CHECK(conformance_lastError()->status == CONFORMANCE_NO_PROVIDER);
    conformance_free(error);
    end_instance(ctx);
}

int main(void)
{
    RUN(an_accepted_signal_reaches_its_handler);
    RUN(what_was_accepted_before_shutdown_is_handled);
    RUN(a_signal_without_a_handler_is_refused);
    return CHECK_EXIT_CODE();
}
