/* Code that does not return: whoever waits for it gives up in time, and nothing is freed under it. */
#include "support.h"

enum { BOUND = 5000, LATEST = 9000 /* milliseconds */ };

/* A callback that does not return before it is let go. */
typedef struct Stuck {
    check_Counter entered;
    check_Counter open;
    check_Counter destroyed;
} Stuck;

#define STUCK_INIT {CHECK_COUNTER_INIT, CHECK_COUNTER_INIT, CHECK_COUNTER_INIT}

static void get_stuck(conformance_Context ctx, const conformance_Tick *event, void *userData)
{
    Stuck *stuck = (Stuck *)userData;
    const uint32_t n = event->n;
    (void)ctx;
    check_count(&stuck->entered);
    check_wait_for(&stuck->open, 1);
    if (event->n != n || event->text.len != 5) /* the event is still what it was */
        check_failed(__FILE__, __LINE__, "the event changed during the call");
}

static void count_stuck(void *userData)
{
    check_count(&((Stuck *)userData)->destroyed);
}

static void off_gives_up_on_a_callback_that_does_not_return(void)
{
    const conformance_Context ctx = new_instance();
    Stuck stuck = STUCK_INIT;
    conformance_Handle handle = 0;
    long long begun, took;
    CHECK_OK(conformance_onTick(ctx, get_stuck, &stuck, count_stuck, NULL, &handle, NULL));
    CHECK_OK(conformance_emitBurst(ctx, 5, text("stuck"), NULL));
    CHECK(check_wait_for(&stuck.entered, 1));
    begun = check_milliseconds();
    CHECK_NUMBER(conformance_offTick(ctx, handle), CONFORMANCE_TIMEOUT);
    took = check_milliseconds() - begun;
    CHECK(took >= BOUND && took < LATEST);
    CHECK_NUMBER(check_counted(&stuck.destroyed), 0); /* still owed */
    CHECK(is_usable(ctx));
    check_count(&stuck.open);
    CHECK(check_wait_for(&stuck.destroyed, 1));
    end_instance(ctx);
    CHECK_NUMBER(check_counted(&stuck.entered), 1);
    CHECK_NUMBER(check_counted(&stuck.destroyed), 1);
}

/* ---- Shutdown ---- */

typedef struct Ender {
    pthread_t thread;
    conformance_Context ctx;
    conformance_Status status;
    long long took;
} Ender;

static void *end_and_time(void *userData)
{
    Ender *ender = (Ender *)userData;
    const long long begun = check_milliseconds();
    ender->status = conformance_shutdown(ender->ctx);
    ender->took = check_milliseconds() - begun;
    return NULL;
}

typedef struct Blocker {
    pthread_t thread;
    conformance_Context ctx;
    conformance_Status status;
    check_Counter started;
    check_Counter destroyed;
} Blocker;

static void *block_long(void *userData)
{
    Blocker *blocker = (Blocker *)userData;
    blocker->status = conformance_blockWithin(blocker->ctx, CONFORMANCE_TIMEOUT_NONE, LATEST, NULL);
    return NULL;
}

static void count_start(conformance_Context ctx, const conformance_WaitStarted *event, void *userData)
{
    (void)ctx;
    (void)event;
    check_count(&((Blocker *)userData)->started);
}

static void count_blocker(void *userData)
{
    check_count(&((Blocker *)userData)->destroyed);
}

/* It was given up on, and nobody reaches it any more. */
static void is_unreachable(const Ender *ender)
{
    int64_t echo = 0;
    CHECK_NUMBER(ender->status, CONFORMANCE_TIMEOUT);
    CHECK(ender->took >= BOUND && ender->took < LATEST);
    CHECK_NUMBER(conformance_validContext(ender->ctx), 0);
    CHECK(conformance_echoI64(ender->ctx, 1, &echo, NULL) != CONFORMANCE_OK);
}

static void shutdown_gives_up_on_code_that_does_not_return(void)
{
    Ender of_provider, of_callback;
    Blocker blocker;
    Stuck stuck = STUCK_INIT;
    conformance_Handle handle = 0;

    /* A provider that blocks the processing thread of one instance ... */
    memset(&blocker, 0, sizeof blocker);
    check_counter_init(&blocker.started);
    check_counter_init(&blocker.destroyed);
    of_provider.ctx = blocker.ctx = new_instance();
    CHECK_OK(conformance_onWaitStarted(blocker.ctx, count_start, &blocker, count_blocker, NULL, &handle, NULL));
    CHECK_NUMBER(pthread_create(&blocker.thread, NULL, block_long, &blocker), 0);
    CHECK(check_wait_for(&blocker.started, 1));

    /* ... and a callback that blocks the delivery thread of another. */
    of_callback.ctx = new_instance();
    CHECK_OK(conformance_onTick(of_callback.ctx, get_stuck, &stuck, count_stuck, NULL, &handle, NULL));
    CHECK_OK(conformance_emitBurst(of_callback.ctx, 1, text("stuck"), NULL));
    CHECK(check_wait_for(&stuck.entered, 1));

    CHECK_NUMBER(pthread_create(&of_provider.thread, NULL, end_and_time, &of_provider), 0);
    CHECK_NUMBER(pthread_create(&of_callback.thread, NULL, end_and_time, &of_callback), 0);
    CHECK_NUMBER(pthread_join(of_provider.thread, NULL), 0);
    CHECK_NUMBER(pthread_join(of_callback.thread, NULL), 0);
    is_unreachable(&of_provider);
    is_unreachable(&of_callback);
    CHECK_SO_FAR();
    CHECK_NUMBER(check_counted(&stuck.destroyed), 0);

    /* Once the code returns, the threads end and release what they held. */
    check_count(&stuck.open);
    CHECK(check_wait_for(&stuck.destroyed, 1));
    CHECK_NUMBER(pthread_join(blocker.thread, NULL), 0);
    CHECK(blocker.status == CONFORMANCE_OK || blocker.status == CONFORMANCE_SHUTDOWN);
    CHECK(check_wait_for(&blocker.destroyed, 1));
}

int main(void)
{
    RUN(off_gives_up_on_a_callback_that_does_not_return);
    RUN(shutdown_gives_up_on_code_that_does_not_return);
    return CHECK_EXIT_CODE();
}
