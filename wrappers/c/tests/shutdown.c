/* Shutdown: from anywhere, at any time, while anything runs. */
#include "support.h"

enum { CALLERS = 8, ONE_MINUTE = 60 * 1000 };

/* ---- From inside a callback ---- */

typedef struct Ends {
    check_Counter called;
    check_Counter destroyed;
    conformance_Context other; /* the instance to end; 0 means the one whose callback this is */
    conformance_Status status;
} Ends;

static void end_it(conformance_Context ctx, const conformance_Tick *event, void *userData)
{
    Ends *ends = (Ends *)userData;
    (void)event;
    ends->status = conformance_shutdown(ends->other != 0 ? ends->other : ctx);
    check_count(&ends->called);
}

static void count_end(void *userData)
{
    check_count(&((Ends *)userData)->destroyed);
}

/* The instance is over, or will be when this returns. */
static int is_over(conformance_Context ctx)
{
    const conformance_Status status = conformance_shutdown(ctx);
    return (status == CONFORMANCE_OK || status == CONFORMANCE_BAD_CONTEXT) && conformance_validContext(ctx) == 0 &&
           conformance_shutdown(ctx) == CONFORMANCE_BAD_CONTEXT;
}

static void a_callback_may_end_its_own_instance(void)
{
    const conformance_Context ctx = new_instance();
    Ends ends = {CHECK_COUNTER_INIT, CHECK_COUNTER_INIT, 0, -1};
    conformance_Handle handle = 0;
    CHECK_OK(conformance_onTick(ctx, end_it, &ends, count_end, NULL, &handle, NULL));
    CHECK_OK(conformance_emitBurst(ctx, 1, text(""), NULL));
    CHECK(check_wait_for(&ends.called, 1));
    CHECK(check_wait_for(&ends.destroyed, 1));
    CHECK_NUMBER(ends.status, CONFORMANCE_OK);
    CHECK(is_over(ctx));
    CHECK_NUMBER(check_counted(&ends.destroyed), 1);
}

static void two_callbacks_may_end_each_others_instance(void)
{
    const conformance_Context one = new_instance(), two = new_instance();
    Ends by_one = {CHECK_COUNTER_INIT, CHECK_COUNTER_INIT, 0, -1};
    Ends by_two = {CHECK_COUNTER_INIT, CHECK_COUNTER_INIT, 0, -1};
    conformance_Handle handle = 0;
    conformance_Status status;
    by_one.other = two;
    by_two.other = one;
    CHECK_OK(conformance_onTick(one, end_it, &by_one, count_end, NULL, &handle, NULL));
    CHECK_OK(conformance_onTick(two, end_it, &by_two, count_end, NULL, &handle, NULL));
    CHECK_OK(conformance_emitBurst(one, 1, text(""), NULL));
    /* The second instance may be gone by now; then its callback has no event, and the first lives on. */
    status = conformance_emitBurst(two, 1, text(""), NULL);
    CHECK(status == CONFORMANCE_OK || status == CONFORMANCE_SHUTDOWN || status == CONFORMANCE_BAD_CONTEXT);
    CHECK(check_wait_for(&by_one.called, 1));
    CHECK(check_wait_for(&by_two.destroyed, 1));
    CHECK(is_over(two));
    CHECK(is_over(one));
    CHECK_NUMBER(check_counted(&by_one.destroyed), 1);
    CHECK_NUMBER(check_counted(&by_two.destroyed), 1);
}

/* ---- While others call ---- */

typedef struct Caller {
    pthread_t thread;
    conformance_Context ctx;
    check_Counter answers;
    conformance_Status last;
    int wrong;
} Caller;

static void *call_until_it_ends(void *userData)
{
    Caller *caller = (Caller *)userData;
    int64_t n = 0;
    do {
        int64_t echo = -1;
        caller->last = conformance_echoI64(caller->ctx, ++n, &echo, NULL);
        if (caller->last == CONFORMANCE_OK) {
            caller->wrong |= echo != n;
            check_count(&caller->answers);
        }
    } while (caller->last == CONFORMANCE_OK);
    return NULL;
}

static void eight_threads_call_while_it_ends(void)
{
    int round, i;
    for (round = 0; round < 10; round++) {
        const conformance_Context ctx = new_instance();
        Caller callers[CALLERS];
        CHECK_SO_FAR();
        for (i = 0; i < CALLERS; i++) {
            check_counter_init(&callers[i].answers);
            callers[i].ctx = ctx;
            callers[i].wrong = 0;
            CHECK_NUMBER(pthread_create(&callers[i].thread, NULL, call_until_it_ends, &callers[i]), 0);
        }
        for (i = 0; i < CALLERS; i++)
            CHECK(check_wait_for(&callers[i].answers, 20));
        end_instance(ctx);
        for (i = 0; i < CALLERS; i++) {
            CHECK_NUMBER(pthread_join(callers[i].thread, NULL), 0);
            CHECK(!callers[i].wrong);
            CHECK(callers[i].last == CONFORMANCE_SHUTDOWN || callers[i].last == CONFORMANCE_BAD_CONTEXT);
        }
    }
}

typedef struct Waiter {
    pthread_t thread;
    conformance_Context ctx;
    uint32_t ms;
    conformance_Status status;
} Waiter;

static void *wait_long(void *userData)
{
    Waiter *waiter = (Waiter *)userData;
    waiter->status = conformance_waitWithin(waiter->ctx, CONFORMANCE_TIMEOUT_NONE, waiter->ms, NULL);
    return NULL;
}

static void count_wait(conformance_Context ctx, const conformance_WaitStarted *event, void *counter)
{
    (void)ctx;
    (void)event;
    check_count((check_Counter *)counter);
}

static void a_call_in_progress_is_answered_or_cancelled(void)
{
    const conformance_Context ctx = new_instance();
    check_Counter started = CHECK_COUNTER_INIT;
    conformance_Handle handle = 0;
    Waiter brief, endless;
    long long begun, took;
    memset(&brief, 0, sizeof brief);
    memset(&endless, 0, sizeof endless);
    brief.ctx = endless.ctx = ctx;
    brief.ms = 500;
    endless.ms = ONE_MINUTE;
    brief.status = endless.status = -100;
    CHECK_OK(conformance_onWaitStarted(ctx, count_wait, &started, NULL, NULL, &handle, NULL));
    CHECK_NUMBER(pthread_create(&brief.thread, NULL, wait_long, &brief), 0);
    CHECK_NUMBER(pthread_create(&endless.thread, NULL, wait_long, &endless), 0);
    CHECK(check_wait_for(&started, 2));
    begun = check_milliseconds();
    end_instance(ctx);
    took = check_milliseconds() - begun;
    CHECK_NUMBER(pthread_join(brief.thread, NULL), 0);
    CHECK_NUMBER(pthread_join(endless.thread, NULL), 0);
    CHECK_NUMBER(brief.status, CONFORMANCE_OK);
    CHECK_NUMBER(endless.status, CONFORMANCE_SHUTDOWN);
    CHECK(took >= 400 && took < 15000); /* it had 5 seconds to finish */
}

typedef struct Ender {
    pthread_t thread;
    conformance_Context ctx;
    conformance_Status status;
} Ender;

static void *end_the_instance(void *userData)
{
    Ender *ender = (Ender *)userData;
    ender->status = conformance_shutdown(ender->ctx);
    return NULL;
}

static void several_threads_may_end_it_at_once(void)
{
    int round, i;
    for (round = 0; round < 20; round++) {
        const conformance_Context ctx = new_instance();
        Ender enders[CALLERS];
        int ended = 0;
        CHECK_SO_FAR();
        for (i = 0; i < CALLERS; i++) {
            enders[i].ctx = ctx;
            CHECK_NUMBER(pthread_create(&enders[i].thread, NULL, end_the_instance, &enders[i]), 0);
        }
        for (i = 0; i < CALLERS; i++) {
            CHECK_NUMBER(pthread_join(enders[i].thread, NULL), 0);
            CHECK(enders[i].status == CONFORMANCE_OK || enders[i].status == CONFORMANCE_BAD_CONTEXT);
            ended += enders[i].status == CONFORMANCE_OK;
        }
        CHECK(ended >= 1);
    }
}

static void *come_and_go(void *failures)
{
    int round;
    for (round = 0; round < 10; round++) {
        conformance_Context ctx = 0;
        int64_t echo = 0;
        if (conformance_createContext(NULL, &ctx, NULL) != CONFORMANCE_OK ||
            conformance_echoI64(ctx, round, &echo, NULL) != CONFORMANCE_OK || echo != round ||
            conformance_shutdown(ctx) != CONFORMANCE_OK)
            check_count((check_Counter *)failures);
    }
    return NULL;
}

static void instances_come_and_go_on_many_threads(void)
{
    check_Counter failures = CHECK_COUNTER_INIT;
    pthread_t threads[CALLERS];
    int i;
    for (i = 0; i < CALLERS; i++)
        CHECK_NUMBER(pthread_create(&threads[i], NULL, come_and_go, &failures), 0);
    for (i = 0; i < CALLERS; i++)
        CHECK_NUMBER(pthread_join(threads[i], NULL), 0);
    CHECK_NUMBER(check_counted(&failures), 0);
}

int main(void)
{
    RUN(a_callback_may_end_its_own_instance);
    RUN(two_callbacks_may_end_each_others_instance);
    RUN(eight_threads_call_while_it_ends);
    RUN(a_call_in_progress_is_answered_or_cancelled);
    RUN(several_threads_may_end_it_at_once);
    RUN(instances_come_and_go_on_many_threads);
    return CHECK_EXIT_CODE();
}
