/* Manual delivery: no callback runs but where the program dispatches, and a descriptor tells when there is something. */
#include "support.h"

#include <poll.h>

static conformance_Context new_manual(void)
{
    conformance_Options options = CONFORMANCE_OPTIONS_INIT;
    conformance_Context ctx = 0;
    options.delivery = CONFORMANCE_DELIVERY_MANUAL;
    if (conformance_createContext(&options, &ctx, NULL) != CONFORMANCE_OK)
        check_failed(__FILE__, __LINE__, conformance_lastError()->message);
    return ctx;
}

/* What a callback on the program's own thread has seen: no lock, it is this thread. */
typedef struct Here {
    pthread_t thread;
    uint32_t seen;
    uint32_t next;
    int elsewhere;
    int out_of_order;
} Here;

static Here here(void)
{
    Here made;
    memset(&made, 0, sizeof made);
    made.thread = pthread_self();
    return made;
}

static void see(conformance_Context ctx, const conformance_Tick *event, void *userData)
{
    Here *seen = (Here *)userData;
    (void)ctx;
    seen->elsewhere |= !pthread_equal(seen->thread, pthread_self());
    seen->out_of_order |= event->n != seen->next++;
    seen->seen++;
}

static void see_answer(conformance_Context ctx, conformance_RequestId id, const int64_t *number,
                       const conformance_Error *error, void *userData)
{
    Here *seen = (Here *)userData;
    (void)ctx;
    (void)id;
    seen->elsewhere |= !pthread_equal(seen->thread, pthread_self());
    seen->out_of_order |= error != NULL || *number != 4711;
    seen->seen++;
}

/* Whether the descriptor becomes readable within so many milliseconds. */
static int is_readable(conformance_Context ctx, int milliseconds)
{
    struct pollfd waited;
    int64_t handle = -1;
    if (conformance_pollHandle(ctx, &handle, NULL) != CONFORMANCE_OK)
        return -1;
    waited.fd = (int)handle;
    waited.events = POLLIN;
    waited.revents = 0;
    return poll(&waited, 1, milliseconds);
}

static void a_loop_around_poll_sees_every_event_in_order(void)
{
    const conformance_Context ctx = new_manual();
    Here seen = here();
    conformance_Handle handle = 0;
    size_t count = 0, ran = 0;
    CHECK_OK(conformance_onTick(ctx, see, &seen, NULL, NULL, &handle, NULL));
    CHECK_NUMBER(is_readable(ctx, 0), 0);
    CHECK_OK(conformance_emitBurst(ctx, 1000, text(""), NULL));
    while (seen.seen < 1000) {
        CHECK_NUMBER(is_readable(ctx, CHECK_PATIENCE_SECONDS * 1000), 1);
        CHECK_OK(conformance_dispatch(ctx, 7, 0, &ran, NULL));
        CHECK(ran >= 1 && ran <= 7);
        count += ran;
    }
    CHECK_NUMBER(count, 1000);
    CHECK_NUMBER(is_readable(ctx, 0), 0); /* emptied */
    CHECK(!seen.elsewhere && !seen.out_of_order);
    end_instance(ctx);
}

static void answers_come_the_same_way(void)
{
    const conformance_Context ctx = new_manual();
    Here seen = here();
    conformance_Handle handle = 0;
    size_t ran = 0;
    CHECK_OK(conformance_onTick(ctx, see, &seen, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_echoI64Async(ctx, 4711, 0, see_answer, &seen, NULL, NULL));
    CHECK_NUMBER(is_readable(ctx, CHECK_PATIENCE_SECONDS * 1000), 1);
    CHECK_NUMBER(seen.seen, 0); /* nobody called it yet */
    CHECK_OK(conformance_dispatch(ctx, 0, 0, &ran, NULL));
    CHECK_NUMBER(ran, 1);
    CHECK_NUMBER(seen.seen, 1);
    CHECK(!seen.elsewhere && !seen.out_of_order);
    end_instance(ctx);
}

static void dispatch_waits_as_long_as_it_is_told(void)
{
    const conformance_Context ctx = new_manual();
    Here seen = here();
    size_t ran = 4711;
    const long long begun = check_milliseconds();
    CHECK_OK(conformance_dispatch(ctx, 0, 0, &ran, NULL));
    CHECK_NUMBER(ran, 0);
    CHECK_OK(conformance_dispatch(ctx, 0, 50, &ran, NULL));
    CHECK_NUMBER(ran, 0);
    CHECK(check_milliseconds() - begun >= 50);
    CHECK_OK(conformance_echoI64Async(ctx, 4711, 0, see_answer, &seen, NULL, NULL));
    CHECK_OK(conformance_dispatch(ctx, 1, CONFORMANCE_TIMEOUT_NONE, &ran, NULL));
    CHECK_NUMBER(ran, 1);
    end_instance(ctx);
}

typedef struct Nested {
    conformance_Status status;
    conformance_Status call;
    int ran;
} Nested;

static void dispatch_inside(conformance_Context ctx, const conformance_Tick *event, void *userData)
{
    Nested *nested = (Nested *)userData;
    size_t ran = 0;
    int64_t echo = 0;
    (void)event;
    nested->ran = 1;
    nested->status = conformance_dispatch(ctx, 1, 0, &ran, NULL);
    nested->call = conformance_echoI64(ctx, 1, &echo, NULL); /* a blocking call works as everywhere */
}

static void dispatch_is_not_nested(void)
{
    const conformance_Context ctx = new_manual();
    Nested nested = {0, -1, 0};
    conformance_Handle handle = 0;
    size_t ran = 0;
    CHECK_OK(conformance_onTick(ctx, dispatch_inside, &nested, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_emitBurst(ctx, 1, text(""), NULL));
    CHECK_OK(conformance_dispatch(ctx, 1, CONFORMANCE_TIMEOUT_NONE, &ran, NULL));
    CHECK(nested.ran);
    CHECK_NUMBER(nested.status, CONFORMANCE_WOULD_DEADLOCK);
    CHECK_NUMBER(nested.call, CONFORMANCE_OK);
    end_instance(ctx);
}

static void a_shutdown_delivers_what_waits_here(void)
{
    const conformance_Context ctx = new_manual();
    Here seen = here();
    conformance_Handle handle = 0;
    CHECK_OK(conformance_onTick(ctx, see, &seen, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_emitBurst(ctx, 10, text(""), NULL));
    end_instance(ctx);
    CHECK_NUMBER(seen.seen, 10);
    CHECK(!seen.elsewhere && !seen.out_of_order);
}

static void an_instance_with_a_thread_has_nothing_to_dispatch(void)
{
    const conformance_Context ctx = new_instance();
    int64_t handle = 4711;
    size_t ran = 4711;
    CHECK_NUMBER(conformance_pollHandle(ctx, &handle, NULL), CONFORMANCE_INVALID_ARGUMENT);
    CHECK_NUMBER(conformance_dispatch(ctx, 0, 0, &ran, NULL), CONFORMANCE_INVALID_ARGUMENT);
    CHECK_NUMBER(handle, 4711);
    CHECK_NUMBER(ran, 4711);
    end_instance(ctx);
    CHECK_NUMBER(conformance_pollHandle(ctx, &handle, NULL), CONFORMANCE_BAD_CONTEXT);
    CHECK_NUMBER(conformance_dispatch(ctx, 0, 0, &ran, NULL), CONFORMANCE_BAD_CONTEXT);
}

int main(void)
{
    RUN(a_loop_around_poll_sees_every_event_in_order);
    RUN(answers_come_the_same_way);
    RUN(dispatch_waits_as_long_as_it_is_told);
    RUN(dispatch_is_not_nested);
    RUN(a_shutdown_delivers_what_waits_here);
    RUN(an_instance_with_a_thread_has_nothing_to_dispatch);
    return CHECK_EXIT_CODE();
}
