/* Events: order, bounds, and the life of a subscription. */
#include "support.h"

/* What a callback that checks the order of ticks has seen. */
typedef struct Ordered {
    check_Counter seen;
    uint32_t next[8];
    int out_of_order;
} Ordered;

#define NOTHING_SEEN {CHECK_COUNTER_INIT, {0}, 0}

static void expect_next(conformance_Context ctx, const conformance_Tick *event, void *userData)
{
    Ordered *ordered = (Ordered *)userData;
    (void)ctx;
    if (event->n != ordered->next[0]++ || !check_same_text(event->text.ptr, event->text.len, "burst"))
        ordered->out_of_order = 1;
    check_count(&ordered->seen);
}

static void a_burst_arrives_in_order_and_whole(void)
{
    const conformance_Context ctx = new_instance();
    Ordered first = NOTHING_SEEN, second = NOTHING_SEEN;
    conformance_Handle one = 0, two = 0;
    uint64_t lost = 1;
    CHECK_OK(conformance_onTick(ctx, expect_next, &first, NULL, NULL, &one, NULL));
    CHECK_OK(conformance_onTick(ctx, expect_next, &second, NULL, NULL, &two, NULL));
    CHECK(one != two);
    CHECK_OK(conformance_emitBurst(ctx, 20000, text("burst"), NULL));
    CHECK(check_wait_for(&first.seen, 20000));
    CHECK(check_wait_for(&second.seen, 20000));
    CHECK_OK(conformance_lost(ctx, one, &lost, NULL));
    CHECK_NUMBER(lost, 0);
    end_instance(ctx);
    CHECK(!first.out_of_order && !second.out_of_order);
    CHECK_NUMBER(check_counted(&first.seen), 20000);
    CHECK_NUMBER(check_counted(&second.seen), 20000);
}

static void expect_next_of_thread(conformance_Context ctx, const conformance_Tick *event, void *userData)
{
    Ordered *ordered = (Ordered *)userData;
    const int thread = event->text.len == 1 ? event->text.ptr[0] - '0' : -1;
    (void)ctx;
    if (thread < 0 || thread > 7 || event->n != ordered->next[thread]++)
        ordered->out_of_order = 1;
    check_count(&ordered->seen);
}

static void each_thread_that_emits_is_heard_in_order(void)
{
    const conformance_Context ctx = new_instance();
    Ordered ordered = NOTHING_SEEN;
    conformance_Handle handle = 0;
    CHECK_OK(conformance_onTick(ctx, expect_next_of_thread, &ordered, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_emitFromThread(ctx, 8, 1000, NULL));
    end_instance(ctx);
    CHECK_NUMBER(check_counted(&ordered.seen), 8000);
    CHECK(!ordered.out_of_order);
}

static void only_what_comes_after_the_subscription_is_seen(void)
{
    const conformance_Context ctx = new_instance();
    check_Counter early = CHECK_COUNTER_INIT, late = CHECK_COUNTER_INIT;
    conformance_Handle handle = 0;
    CHECK_OK(conformance_onTick(ctx, count_tick, &early, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_emitBurst(ctx, 50, text(""), NULL));
    CHECK_OK(conformance_onTick(ctx, count_tick, &late, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_emitBurst(ctx, 5, text(""), NULL));
    end_instance(ctx);
    CHECK_NUMBER(check_counted(&early), 55);
    CHECK_NUMBER(check_counted(&late), 5);
}

static void shutdown_delivers_what_was_emitted(void)
{
    const conformance_Context ctx = new_instance();
    Ordered ordered = NOTHING_SEEN;
    conformance_Handle handle = 0;
    CHECK_OK(conformance_onTick(ctx, expect_next, &ordered, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_emitBurst(ctx, 10000, text("burst"), NULL));
    end_instance(ctx);
    CHECK_NUMBER(check_counted(&ordered.seen), 10000);
    CHECK(!ordered.out_of_order);
}

static void count_everyone(conformance_Context ctx, const conformance_Everyone *event, void *counter)
{
    (void)ctx;
    if (event != NULL)
        check_count((check_Counter *)counter);
}

static void an_event_that_carries_nothing_arrives(void)
{
    const conformance_Context ctx = new_instance();
    check_Counter seen = CHECK_COUNTER_INIT;
    conformance_Handle handle = 0;
    CHECK_OK(conformance_onEveryone(ctx, count_everyone, &seen, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_prod(ctx, NULL));
    CHECK(check_wait_for(&seen, 1));
    end_instance(ctx);
}

typedef struct Shapes {
    check_Counter seen;
    int wrong;
} Shapes;

static void expect_shape(conformance_Context ctx, const conformance_Shaped *event, void *userData)
{
    Shapes *shapes = (Shapes *)userData;
    (void)ctx;
    if (event->shape.tag != CONFORMANCE_SHAPE_NAMED || event->shape.value.named.tags.len != 1 ||
        !check_same_text(event->shape.value.named.tags.ptr[0].ptr, event->shape.value.named.tags.ptr[0].len, "tag") ||
        event->items.len != 2 || !check_same_text(event->items.ptr[1].name.ptr, event->items.ptr[1].name.len, "b") ||
        event->items.ptr[0].color != CONFORMANCE_COLOR_GREEN || event->maybe.present != 1 ||
        !check_same_text(event->maybe.value.ptr, event->maybe.value.len, "perhaps"))
        shapes->wrong = 1;
    check_count(&shapes->seen);
}

static void an_event_that_carries_structures_arrives_whole(void)
{
    const conformance_Context ctx = new_instance();
    Shapes shapes = {CHECK_COUNTER_INIT, 0};
    conformance_Handle handle = 0;
    conformance_Str tag = text("tag");
    conformance_Shape shape;
    conformance_Item two[2];
    conformance_VecOfItem items;
    conformance_OptionOfStr maybe;

    memset(&shape, 0, sizeof shape);
    shape.tag = CONFORMANCE_SHAPE_NAMED;
    shape.value.named.name = text("name");
    shape.value.named.tags.ptr = &tag;
    shape.value.named.tags.len = 1;
    two[0] = item("a");
    two[1] = item("b");
    items.ptr = two;
    items.len = 2;
    memset(&maybe, 0, sizeof maybe);
    maybe.present = 1;
    maybe.value = text("perhaps");
    CHECK_OK(conformance_onShaped(ctx, expect_shape, &shapes, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_emitShape(ctx, &shape, items, &maybe, NULL));
    end_instance(ctx);
    CHECK_NUMBER(check_counted(&shapes.seen), 1);
    CHECK(!shapes.wrong);
}

/* A callback that holds up the delivery thread at its first event until it is let go. */
typedef struct Gate {
    check_Counter entered;
    check_Counter open;
    check_Counter passed;
} Gate;

static void wait_at_gate(conformance_Context ctx, const conformance_Tick *event, void *userData)
{
    Gate *gate = (Gate *)userData;
    (void)ctx;
    (void)event;
    check_count(&gate->entered);
    check_wait_for(&gate->open, 1);
    check_count(&gate->passed);
}

static void beyond_the_bound_losses_are_counted(void)
{
    conformance_Options options = CONFORMANCE_OPTIONS_INIT;
    conformance_Context ctx = 0;
    Gate gate = {CHECK_COUNTER_INIT, CHECK_COUNTER_INIT, CHECK_COUNTER_INIT};
    conformance_Handle handle = 0;
    uint64_t lost = 0;
    options.eventCapacity = 16;
    CHECK_OK(conformance_createContext(&options, &ctx, NULL));
    CHECK_OK(conformance_onTick(ctx, wait_at_gate, &gate, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_emitBurst(ctx, 100, text(""), NULL)); /* nobody waits for the callback */
    CHECK(check_wait_for(&gate.entered, 1));
    CHECK_OK(conformance_lost(ctx, handle, &lost, NULL));
    CHECK(lost > 0 && lost <= 100 - 16);
    check_count(&gate.open);
    end_instance(ctx);
    CHECK_NUMBER(check_counted(&gate.passed), 100 - lost);
}

/* ---- The life of a subscription ---- */

typedef struct Once {
    conformance_Handle handle;
    check_Counter called;
    check_Counter destroyed;
    conformance_Status status;
    conformance_Status (*stop)(conformance_Context ctx, conformance_Handle handle);
} Once;

static void destroy_once(void *userData)
{
    check_count(&((Once *)userData)->destroyed);
}

static void stop_myself(conformance_Context ctx, const conformance_Tick *event, void *userData)
{
    Once *once = (Once *)userData;
    (void)event;
    /* `handle` was written before the first event was asked for. */
    once->status = once->stop(ctx, once->handle);
    check_count(&once->called);
}

static conformance_Status stop_all(conformance_Context ctx, conformance_Handle handle)
{
    (void)handle;
    return conformance_offAllTick(ctx);
}

static void stops_from_inside(conformance_Status (*stop)(conformance_Context, conformance_Handle))
{
    const conformance_Context ctx = new_instance();
    Once once = {0, CHECK_COUNTER_INIT, CHECK_COUNTER_INIT, -1, NULL};
    once.stop = stop;
    CHECK_OK(conformance_onTick(ctx, stop_myself, &once, destroy_once, NULL, &once.handle, NULL));
    CHECK_OK(conformance_emitBurst(ctx, 10, text(""), NULL));
    CHECK(check_wait_for(&once.destroyed, 1));
    (void)conformance_offTick(ctx, once.handle); /* waits, should the destroy function still be on its way out */
    CHECK_NUMBER(conformance_offTick(ctx, once.handle), CONFORMANCE_BAD_HANDLE);
    end_instance(ctx);
    CHECK_NUMBER(once.status, CONFORMANCE_OK);
    CHECK_NUMBER(check_counted(&once.called), 1);
    CHECK_NUMBER(check_counted(&once.destroyed), 1);
}

static void a_callback_may_end_its_own_subscription(void)
{
    stops_from_inside(conformance_offTick);
    stops_from_inside(conformance_unsubscribe);
    stops_from_inside(stop_all);
}

static void destroy_is_called_once_whichever_way_it_ends(void)
{
    enum { OFF, UNSUBSCRIBE, OFF_ALL, SHUTDOWN, WAYS };
    int way;
    for (way = OFF; way < WAYS; way++) {
        const conformance_Context ctx = new_instance();
        check_Counter destroyed = CHECK_COUNTER_INIT;
        conformance_Handle handle = 0;
        CHECK_OK(conformance_onTick(ctx, count_tick, &destroyed, count_destroy, NULL, &handle, NULL));
        CHECK_NUMBER(check_counted(&destroyed), 0);
        if (way == OFF) {
            CHECK_OK(conformance_offTick(ctx, handle));
            CHECK_NUMBER(check_counted(&destroyed), 1); /* at the latest when `off` returns */
        } else if (way == UNSUBSCRIBE) {
            CHECK_OK(conformance_unsubscribe(ctx, handle));
            CHECK(check_wait_for(&destroyed, 1));
        } else if (way == OFF_ALL) {
            CHECK_OK(conformance_offAllTick(ctx));
            CHECK(check_wait_for(&destroyed, 1));
        }
        end_instance(ctx);
        CHECK_NUMBER(check_counted(&destroyed), 1);
    }
}

static void all_of_one_event_end_together_and_no_other(void)
{
    const conformance_Context ctx = new_instance();
    check_Counter ticks = CHECK_COUNTER_INIT, others = CHECK_COUNTER_INIT;
    conformance_Handle handle = 0;
    CHECK_OK(conformance_onTick(ctx, count_tick, &ticks, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_onTick(ctx, count_tick, &ticks, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_onEveryone(ctx, count_everyone, &others, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_offAllTick(ctx));
    CHECK_OK(conformance_offAllTick(ctx)); /* none is left, and that is no error */
    CHECK_OK(conformance_emitBurst(ctx, 5, text(""), NULL));
    CHECK_OK(conformance_prod(ctx, NULL));
    CHECK(check_wait_for(&others, 1));
    end_instance(ctx);
    CHECK_NUMBER(check_counted(&ticks), 0);
}

typedef struct Slow {
    check_Counter entered;
    int calls_running;
} Slow;

static void take_a_while(conformance_Context ctx, const conformance_Tick *event, void *userData)
{
    Slow *slow = (Slow *)userData;
    (void)event;
    slow->calls_running = 1;
    check_count(&slow->entered);
    if (conformance_wait(ctx, 200, NULL) != CONFORMANCE_OK) /* a blocking call from a callback works */
        check_failed(__FILE__, __LINE__, "wait inside a callback");
    slow->calls_running = 0;
}

static void off_waits_for_the_call_that_runs(void)
{
    const conformance_Context ctx = new_instance();
    Slow slow = {CHECK_COUNTER_INIT, 0};
    conformance_Handle handle = 0;
    CHECK_OK(conformance_onTick(ctx, take_a_while, &slow, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_emitBurst(ctx, 3, text(""), NULL));
    CHECK(check_wait_for(&slow.entered, 1));
    CHECK_OK(conformance_offTick(ctx, handle));
    CHECK_NUMBER(slow.calls_running, 0);
    CHECK_NUMBER(check_counted(&slow.entered), 1); /* the two behind it were not delivered any more */
    end_instance(ctx);
    CHECK_NUMBER(check_counted(&slow.entered), 1);
}

static void a_slow_callback_does_not_hold_up_requests(void)
{
    const conformance_Context ctx = new_instance();
    Gate gate = {CHECK_COUNTER_INIT, CHECK_COUNTER_INIT, CHECK_COUNTER_INIT};
    conformance_Handle handle = 0;
    CHECK_OK(conformance_onTick(ctx, wait_at_gate, &gate, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_emitBurst(ctx, 1, text(""), NULL));
    CHECK(check_wait_for(&gate.entered, 1));
    CHECK(is_usable(ctx));
    CHECK_OK(conformance_unsubscribe(ctx, handle)); /* nor does this wait */
    CHECK_NUMBER(check_counted(&gate.passed), 0);
    check_count(&gate.open);
    CHECK(check_wait_for(&gate.passed, 1));
    end_instance(ctx);
}

int main(void)
{
    RUN(a_burst_arrives_in_order_and_whole);
    RUN(each_thread_that_emits_is_heard_in_order);
    RUN(only_what_comes_after_the_subscription_is_seen);
    RUN(shutdown_delivers_what_was_emitted);
    RUN(an_event_that_carries_nothing_arrives);
    RUN(an_event_that_carries_structures_arrives_whole);
    RUN(beyond_the_bound_losses_are_counted);
    RUN(a_callback_may_end_its_own_subscription);
    RUN(destroy_is_called_once_whichever_way_it_ends);
    RUN(all_of_one_event_end_together_and_no_other);
    RUN(off_waits_for_the_call_that_runs);
    RUN(a_slow_callback_does_not_hold_up_requests);
    return CHECK_EXIT_CODE();
}
