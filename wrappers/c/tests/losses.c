/* Subscriptions that cannot keep up: what their policies keep, and that nothing is lost without being told. */
#include "support.h"

enum { CAPACITY = 4, BURST = 100 };

/* A callback that stays in its first call until it is let go, and keeps the numbers of what it saw. */
typedef struct Slow {
    check_Counter entered;
    check_Counter open;
    check_Counter done;
    uint32_t seen[BURST + 1];
    uint64_t lost; /* what `onLost` was told */
    uint32_t told_before; /* how many calls there had been when it was told first */
    int wrong;
} Slow;

static void slow_init(Slow *slow)
{
    memset(slow, 0, sizeof *slow);
    check_counter_init(&slow->entered);
    check_counter_init(&slow->open);
    check_counter_init(&slow->done);
}

static void be_slow(conformance_Context ctx, const conformance_Tick *event, void *userData)
{
    Slow *slow = (Slow *)userData;
    const unsigned long place = check_counted(&slow->entered);
    (void)ctx;
    if (place <= BURST)
        slow->seen[place] = event->n;
    check_count(&slow->entered);
    if (place == 0 && !check_wait_for(&slow->open, 1))
        slow->wrong = 1;
    check_count(&slow->done);
}

static void add_up(conformance_Context ctx, uint64_t newly_lost, void *userData)
{
    Slow *slow = (Slow *)userData;
    (void)ctx;
    if (newly_lost == 0 || check_counted(&slow->entered) != check_counted(&slow->done))
        slow->wrong = 1; /* not between two calls */
    if (slow->lost == 0)
        slow->told_before = (uint32_t)check_counted(&slow->done);
    slow->lost += newly_lost;
}

static conformance_SubscribeOptions with_policy(int32_t policy)
{
    conformance_SubscribeOptions options = CONFORMANCE_SUBSCRIBE_OPTIONS_INIT;
    options.capacity = CAPACITY;
    options.policy = policy;
    options.onLost = add_up;
    return options;
}

/* One event is in the callback, and then a burst comes. */
static void overwhelm(conformance_Context ctx, Slow *slow, const conformance_SubscribeOptions *options, uint64_t *lost)
{
    conformance_Handle handle = 0;
    CHECK_OK(conformance_onTick(ctx, be_slow, slow, NULL, options, &handle, NULL));
    CHECK_OK(conformance_emitBurst(ctx, 1, text(""), NULL));
    CHECK(check_wait_for(&slow->entered, 1));
    CHECK_OK(conformance_emitBurst(ctx, BURST, text(""), NULL));
    CHECK_OK(conformance_lost(ctx, handle, lost, NULL));
    check_count(&slow->open);
    end_instance(ctx); /* delivers what waits */
}

static void the_newest_are_lost_by_default(void)
{
    Slow slow;
    conformance_SubscribeOptions options = with_policy(CONFORMANCE_POLICY_DROP_NEWEST);
    uint64_t lost = 0;
    uint32_t i;
    slow_init(&slow);
    overwhelm(new_instance(), &slow, &options, &lost);
    CHECK_SO_FAR();
    CHECK_NUMBER(lost, BURST - CAPACITY);
    CHECK_NUMBER(check_counted(&slow.done), 1 + CAPACITY);
    for (i = 0; i < CAPACITY; i++)
        CHECK_NUMBER(slow.seen[1 + i], i);
    CHECK_NUMBER(slow.lost, lost);
    CHECK_NUMBER(slow.told_before, 1); /* before the next event */
    CHECK(!slow.wrong);
}

static void the_oldest_are_lost_if_asked(void)
{
    Slow slow;
    conformance_SubscribeOptions options = with_policy(CONFORMANCE_POLICY_DROP_OLDEST);
    uint64_t lost = 0;
    uint32_t i;
    slow_init(&slow);
    overwhelm(new_instance(), &slow, &options, &lost);
    CHECK_SO_FAR();
    CHECK_NUMBER(lost, BURST - CAPACITY);
    CHECK_NUMBER(check_counted(&slow.done), 1 + CAPACITY);
    for (i = 0; i < CAPACITY; i++)
        CHECK_NUMBER(slow.seen[1 + i], BURST - CAPACITY + i);
    CHECK_NUMBER(slow.lost, lost);
    CHECK(!slow.wrong);
}

static void only_the_latest_is_kept_if_asked(void)
{
    Slow slow;
    conformance_SubscribeOptions options = with_policy(CONFORMANCE_POLICY_LATEST);
    uint64_t lost = 0;
    slow_init(&slow);
    overwhelm(new_instance(), &slow, &options, &lost);
    CHECK_SO_FAR();
    CHECK_NUMBER(lost, BURST - 1);
    CHECK_NUMBER(check_counted(&slow.done), 2);
    CHECK_NUMBER(slow.seen[1], BURST - 1);
    CHECK_NUMBER(slow.lost, lost);
    CHECK(!slow.wrong);
}

static void an_emitter_of_its_own_waits_if_asked(void)
{
    const conformance_Context ctx = new_instance();
    conformance_SubscribeOptions options = with_policy(CONFORMANCE_POLICY_WAIT);
    check_Counter seen = CHECK_COUNTER_INIT;
    conformance_Handle handle = 0;
    uint64_t lost = 1;
    options.waitMs = CHECK_PATIENCE_SECONDS * 1000;
    options.onLost = NULL;
    CHECK_OK(conformance_onTick(ctx, count_tick, &seen, NULL, &options, &handle, NULL));
    CHECK_OK(conformance_emitFromThread(ctx, 1, 1000, NULL)); /* 1000 through a queue of 4 */
    CHECK(check_wait_for(&seen, 1000));
    CHECK_OK(conformance_lost(ctx, handle, &lost, NULL));
    CHECK_NUMBER(lost, 0);
    end_instance(ctx);
}

static void one_that_is_slow_loses_its_own_events_only(void)
{
    const conformance_Context ctx = new_instance();
    Slow slow;
    conformance_SubscribeOptions options = with_policy(CONFORMANCE_POLICY_DROP_NEWEST);
    check_Counter quick = CHECK_COUNTER_INIT;
    conformance_Handle handle = 0;
    uint64_t lost = 0;
    slow_init(&slow);
    CHECK_OK(conformance_onTick(ctx, count_tick, &quick, NULL, NULL, &handle, NULL));
    overwhelm(ctx, &slow, &options, &lost);
    CHECK_SO_FAR();
    CHECK_NUMBER(check_counted(&quick), 1 + BURST);
    CHECK_NUMBER(lost, BURST - CAPACITY);
}

static void an_isolated_one_delays_no_other(void)
{
    const conformance_Context ctx = new_instance();
    Slow slow;
    conformance_SubscribeOptions options = CONFORMANCE_SUBSCRIBE_OPTIONS_INIT;
    check_Counter quick = CHECK_COUNTER_INIT;
    conformance_Handle handle = 0;
    slow_init(&slow);
    options.isolated = 1;
    CHECK_OK(conformance_onTick(ctx, be_slow, &slow, NULL, &options, &handle, NULL));
    CHECK_OK(conformance_onTick(ctx, count_tick, &quick, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_emitBurst(ctx, BURST, text(""), NULL));
    CHECK(check_wait_for(&slow.entered, 1));
    CHECK(check_wait_for(&quick, BURST)); /* while the other one is stuck */
    CHECK_NUMBER(check_counted(&slow.entered), 1);
    check_count(&slow.open);
    CHECK(check_wait_for(&slow.done, BURST));
    end_instance(ctx);
    CHECK(!slow.wrong);
}

int main(void)
{
    RUN(the_newest_are_lost_by_default);
    RUN(the_oldest_are_lost_if_asked);
    RUN(only_the_latest_is_kept_if_asked);
    RUN(an_emitter_of_its_own_waits_if_asked);
    RUN(one_that_is_slow_loses_its_own_events_only);
    RUN(an_isolated_one_delays_no_other);
    return CHECK_EXIT_CODE();
}
