/* Contexts and subscriptions are numbers: whatever number comes, the answer is an error and never more than that. */
#include "support.h"

static void each_function_refuses(conformance_Context ctx)
{
    int64_t echo = 0;
    uint64_t lost = 0;
    conformance_Handle handle = 0;
    const conformance_Error *error = NULL;

    CHECK_NUMBER(conformance_echoI64(ctx, 1, &echo, &error), CONFORMANCE_BAD_CONTEXT);
    CHECK(error != NULL);
    CHECK_NUMBER(error->status, CONFORMANCE_BAD_CONTEXT);
    CHECK(error->message != NULL && strlen(error->message) == error->messageLen && error->messageLen > 0);
    conformance_free(error);
    CHECK_NUMBER(conformance_echoI64Within(ctx, 100, 1, &echo, NULL), CONFORMANCE_BAD_CONTEXT);
    CHECK_NUMBER(conformance_poke(ctx, 1, NULL), CONFORMANCE_BAD_CONTEXT);
    CHECK_NUMBER(conformance_onTick(ctx, count_tick, NULL, NULL, NULL, &handle, NULL), CONFORMANCE_BAD_CONTEXT);
    CHECK_NUMBER(handle, 0);
    CHECK_NUMBER(conformance_offTick(ctx, 1), CONFORMANCE_BAD_CONTEXT);
    CHECK_NUMBER(conformance_offAllTick(ctx), CONFORMANCE_BAD_CONTEXT);
    CHECK_NUMBER(conformance_unsubscribe(ctx, 1), CONFORMANCE_BAD_CONTEXT);
    CHECK_NUMBER(conformance_lost(ctx, 1, &lost, NULL), CONFORMANCE_BAD_CONTEXT);
    CHECK_NUMBER(conformance_validContext(ctx), 0);
    CHECK_NUMBER(conformance_shutdown(ctx), CONFORMANCE_BAD_CONTEXT);
}

static void zero_and_forged_contexts_are_refused(void)
{
    const conformance_Context ctx = new_instance();
    CHECK_SO_FAR();
    CHECK(ctx != 0 && (ctx >> 63) == 0);
    CHECK_NUMBER(conformance_validContext(ctx), 1);

    each_function_refuses(0);
    each_function_refuses(1);
    each_function_refuses(UINT64_MAX);
    each_function_refuses(ctx + 1);                        /* another place */
    each_function_refuses(ctx + ((uint64_t)1 << 32));      /* another generation */
    each_function_refuses(ctx ^ ((uint64_t)1 << 63));
    each_function_refuses(ctx & UINT32_MAX);               /* no generation */
    CHECK(is_usable(ctx));
    end_instance(ctx);
}

static void stale_contexts_are_refused_also_when_their_place_is_taken(void)
{
    const conformance_Context first = new_instance();
    conformance_Context second;
    CHECK_SO_FAR();
    end_instance(first);
    each_function_refuses(first);
    second = new_instance();
    CHECK(second != first);
    each_function_refuses(first);
    CHECK(is_usable(second));
    end_instance(second);
}

static void a_second_shutdown_is_refused(void)
{
    const conformance_Context ctx = new_instance();
    end_instance(ctx);
    CHECK_NUMBER(conformance_shutdown(ctx), CONFORMANCE_BAD_CONTEXT);
    CHECK_NUMBER(conformance_shutdown(ctx), CONFORMANCE_BAD_CONTEXT);
}

static void ignore_shape(conformance_Context ctx, const conformance_Shaped *event, void *userData)
{
    (void)ctx;
    (void)event;
    (void)userData;
}

static void zero_forged_and_stale_subscriptions_are_refused(void)
{
    const conformance_Context ctx = new_instance();
    check_Counter ticks = CHECK_COUNTER_INIT;
    conformance_Handle handle = 0, other = 0;
    uint64_t lost = 1;

    CHECK_OK(conformance_onTick(ctx, count_tick, &ticks, NULL, NULL, &handle, NULL));
    CHECK(handle != 0);
    CHECK_NUMBER(conformance_offTick(ctx, 0), CONFORMANCE_BAD_HANDLE);
    CHECK_NUMBER(conformance_unsubscribe(ctx, 0), CONFORMANCE_BAD_HANDLE);
    CHECK_NUMBER(conformance_lost(ctx, 0, &lost, NULL), CONFORMANCE_BAD_HANDLE);
    CHECK_NUMBER(conformance_offTick(ctx, handle + 1), CONFORMANCE_BAD_HANDLE);
    CHECK_NUMBER(conformance_offTick(ctx, handle ^ ((uint64_t)1 << 40)), CONFORMANCE_BAD_HANDLE);
    CHECK_NUMBER(conformance_offTick(ctx, UINT64_MAX), CONFORMANCE_BAD_HANDLE);

    /* A subscription to another event is another kind of handle, and stays. */
    CHECK_OK(conformance_onShaped(ctx, ignore_shape, NULL, NULL, NULL, &other, NULL));
    CHECK_NUMBER(conformance_offTick(ctx, other), CONFORMANCE_BAD_HANDLE);
    CHECK_OK(conformance_lost(ctx, other, &lost, NULL));
    CHECK_NUMBER(lost, 0);
    CHECK_OK(conformance_offShaped(ctx, other));

    /* None of that has harmed the first. */
    CHECK_OK(conformance_emitBurst(ctx, 1, text(""), NULL));
    CHECK(check_wait_for(&ticks, 1));
    CHECK_OK(conformance_offTick(ctx, handle));
    CHECK_NUMBER(conformance_offTick(ctx, handle), CONFORMANCE_BAD_HANDLE);
    CHECK_NUMBER(conformance_unsubscribe(ctx, handle), CONFORMANCE_BAD_HANDLE);
    end_instance(ctx);
}

static void two_instances_are_isolated(void)
{
    const conformance_Context one = new_instance(), two = new_instance();
    check_Counter ticks_of_one = CHECK_COUNTER_INIT, ticks_of_two = CHECK_COUNTER_INIT;
    conformance_Handle handle = 0, unused = 0;
    int64_t total = -1;

    CHECK(one != two);
    CHECK_OK(conformance_onTick(one, count_tick, &ticks_of_one, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_onTick(two, count_tick, &ticks_of_two, NULL, NULL, &unused, NULL));
    CHECK_OK(conformance_poke(one, 5, NULL));
    CHECK_OK(conformance_pokeTotal(one, &total, NULL));
    CHECK_NUMBER(total, 5);
    CHECK_OK(conformance_pokeTotal(two, &total, NULL));
    CHECK_NUMBER(total, 0);
    CHECK_NUMBER(conformance_offTick(two, handle), CONFORMANCE_BAD_HANDLE);
    CHECK_OK(conformance_emitBurst(one, 3, text(""), NULL));
    end_instance(one); /* what was emitted is delivered first */
    CHECK_NUMBER(check_counted(&ticks_of_one), 3);
    CHECK_NUMBER(check_counted(&ticks_of_two), 0);
    CHECK(is_usable(two));
    end_instance(two);
}

static void a_hundred_instances_come_and_go(void)
{
    int round;
    for (round = 0; round < 100; round++) {
        const conformance_Context ctx = new_instance();
        check_Counter ticks = CHECK_COUNTER_INIT, destroyed = CHECK_COUNTER_INIT;
        conformance_Handle handle = 0;
        const conformance_Str *answer = NULL;
        CHECK_SO_FAR();
        CHECK_OK(conformance_onTick(ctx, count_tick, &ticks, NULL, NULL, &handle, NULL));
        CHECK_OK(conformance_onTick(ctx, count_tick, &destroyed, count_destroy, NULL, &handle, NULL));
        CHECK_OK(conformance_offTick(ctx, handle));
        CHECK_OK(conformance_emitBurst(ctx, 2, text("round"), NULL));
        CHECK_OK(conformance_echoString(ctx, text("still there"), &answer, NULL));
        end_instance(ctx);
        CHECK_SO_FAR();
        CHECK_NUMBER(check_counted(&ticks), 2);
        CHECK_NUMBER(check_counted(&destroyed), 1);
        CHECK_STR(*answer, "still there"); /* answers outlive their instance */
        conformance_free(answer);
    }
}

static void setup_refuses(const char *how, const char *reason)
{
    conformance_Context ctx = 0;
    const conformance_Error *error = NULL;
    CHECK_NUMBER(setenv("CONFORMANCE_SETUP", how, 1), 0);
    CHECK_NUMBER(conformance_createContext(NULL, &ctx, &error), CONFORMANCE_SETUP);
    CHECK_NUMBER(unsetenv("CONFORMANCE_SETUP"), 0);
    CHECK_NUMBER(ctx, 0);
    CHECK(error != NULL && strstr(error->message, reason) != NULL);
    conformance_free(error);
}

static void a_setup_that_fails_or_panics_leaves_its_reason_and_nothing_else(void)
{
    conformance_Context ctx;
    setup_refuses("fail", "asks for a failure");
    setup_refuses("panic", "asks for a panic");
    CHECK_SO_FAR();
    ctx = new_instance();
    CHECK(is_usable(ctx));
    end_instance(ctx);
}

int main(void)
{
    RUN(zero_and_forged_contexts_are_refused);
    RUN(stale_contexts_are_refused_also_when_their_place_is_taken);
    RUN(a_second_shutdown_is_refused);
    RUN(zero_forged_and_stale_subscriptions_are_refused);
    RUN(two_instances_are_isolated);
    RUN(a_hundred_instances_come_and_go);
    RUN(a_setup_that_fails_or_panics_leaves_its_reason_and_nothing_else);
    return CHECK_EXIT_CODE();
}
