/* Options: sizes, values that mean nothing, hooks of threads, and threads that instances share. */
#include "support.h"

#include <stddef.h>

/* ---- What is refused, and what is understood ---- */

static const char *refused(const conformance_Options *options)
{
    conformance_Context ctx = 0;
    const conformance_Error *error = NULL;
    static char argument[64];
    argument[0] = '\0';
    if (conformance_createContext(options, &ctx, &error) == CONFORMANCE_OK)
        (void)conformance_shutdown(ctx);
    else if (error->status == CONFORMANCE_INVALID_ARGUMENT && error->argument != NULL)
        snprintf(argument, sizeof argument, "%s", error->argument);
    conformance_free(error);
    return argument;
}

static void values_that_mean_nothing_are_refused_by_name(void)
{
    const conformance_Options good = CONFORMANCE_OPTIONS_INIT;
    conformance_Options options = good;
    options.delivery = 2;
    CHECK(strcmp(refused(&options), "options.delivery") == 0);
    options.delivery = -1;
    CHECK(strcmp(refused(&options), "options.delivery") == 0);
    options = good;
    options.sharedThreads = 2;
    CHECK(strcmp(refused(&options), "options.sharedThreads") == 0);
    options = good;
    options.size = 4;
    CHECK(strcmp(refused(&options), "options.size") == 0);
    options.size = 0xFFFFFFFFu;
    CHECK(strcmp(refused(&options), "options.size") == 0);
}

static void subscriptions_are_refused_by_name(void)
{
    const conformance_Context ctx = new_instance();
    const conformance_SubscribeOptions good = CONFORMANCE_SUBSCRIBE_OPTIONS_INIT;
    const char *const names[] = {"options.policy", "options.policy", "options.isolated", "options.size"};
    conformance_SubscribeOptions bad[4];
    check_Counter seen = CHECK_COUNTER_INIT;
    size_t i;
    bad[0] = bad[1] = bad[2] = bad[3] = good;
    bad[0].policy = 4;
    bad[1].policy = -1;
    bad[2].isolated = 2;
    bad[3].size = 3;
    for (i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        conformance_Handle handle = 0;
        CHECK_NUMBER(conformance_onTick(ctx, count_tick, &seen, count_destroy, &bad[i], &handle, NULL),
                     CONFORMANCE_INVALID_ARGUMENT);
        CHECK(strcmp(conformance_lastError()->argument, names[i]) == 0);
        CHECK_NUMBER(handle, 0);
    }
    end_instance(ctx);
    CHECK_NUMBER(check_counted(&seen), 0);
}

static void smaller_structs_of_older_headers_are_understood(void)
{
    const size_t sizes[] = {8, 16, 24};
    size_t i;
    for (i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        conformance_Options options = CONFORMANCE_OPTIONS_INIT;
        conformance_Context ctx = 0;
        options.size = (uint32_t)sizes[i];
        options.delivery = 99; /* behind the end: nobody looks there */
        CHECK_OK(conformance_createContext(&options, &ctx, NULL));
        CHECK(is_usable(ctx));
        end_instance(ctx);
    }
    CHECK_NUMBER(offsetof(conformance_Options, asyncWindow), 24); /* where the struct ended once */
    CHECK_NUMBER(offsetof(conformance_SubscribeOptions, capacity), 4);
}

static void a_larger_struct_has_to_ask_for_nothing_unknown(void)
{
    struct {
        conformance_Options options;
        uint64_t more;
    } newer = {CONFORMANCE_OPTIONS_INIT, 0};
    conformance_Context ctx = 0;
    newer.options.size = sizeof newer;
    CHECK_OK(conformance_createContext(&newer.options, &ctx, NULL));
    end_instance(ctx);
    newer.more = 1;
    CHECK(strcmp(refused(&newer.options), "options.size") == 0);
}

/* ---- Hooks ---- */

enum { ROLES = 3 };

/* Which threads have started and stopped; the hooks of several threads may run at once. */
typedef struct Threads {
    check_Counter started[ROLES];
    check_Counter stopped[ROLES];
    pthread_mutex_t mutex;
    pthread_t last[ROLES];
    int wrong;
} Threads;

static void threads_init(Threads *threads)
{
    int role;
    memset(threads, 0, sizeof *threads);
    pthread_mutex_init(&threads->mutex, NULL);
    for (role = 0; role < ROLES; role++) {
        check_counter_init(&threads->started[role]);
        check_counter_init(&threads->stopped[role]);
    }
}

static void thread_starts(int32_t role, void *userData)
{
    Threads *threads = (Threads *)userData;
    pthread_mutex_lock(&threads->mutex);
    if (role < 0 || role >= ROLES)
        threads->wrong = 1;
    else
        threads->last[role] = pthread_self();
    pthread_mutex_unlock(&threads->mutex);
    if (role >= 0 && role < ROLES)
        check_count(&threads->started[role]);
}

static void thread_stops(int32_t role, void *userData)
{
    Threads *threads = (Threads *)userData;
    pthread_mutex_lock(&threads->mutex);
    if (role < 0 || role >= ROLES || !pthread_equal(threads->last[role], pthread_self()))
        threads->wrong = 1; /* not the thread it is about */
    pthread_mutex_unlock(&threads->mutex);
    if (role >= 0 && role < ROLES)
        check_count(&threads->stopped[role]);
}

static conformance_Options with_hooks(Threads *threads)
{
    conformance_Options options = CONFORMANCE_OPTIONS_INIT;
    options.onThreadStart = thread_starts;
    options.onThreadStop = thread_stops;
    options.threadUserData = threads;
    return options;
}

/* A callback that remembers its thread. */
typedef struct Where {
    check_Counter seen;
    pthread_t thread;
} Where;

static void tell_where(conformance_Context ctx, const conformance_Tick *event, void *userData)
{
    Where *where = (Where *)userData;
    (void)ctx;
    (void)event;
    where->thread = pthread_self();
    check_count(&where->seen);
}

static void hooks_run_on_the_threads_they_are_about(void)
{
    Threads threads;
    conformance_Options options;
    conformance_SubscribeOptions isolated = CONFORMANCE_SUBSCRIBE_OPTIONS_INIT;
    conformance_Context ctx = 0;
    conformance_Handle handle = 0, alone = 0;
    Where where = {CHECK_COUNTER_INIT, 0}, apart = {CHECK_COUNTER_INIT, 0};
    int role;
    threads_init(&threads);
    options = with_hooks(&threads);
    isolated.isolated = 1;
    CHECK_OK(conformance_createContext(&options, &ctx, NULL));
    CHECK_NUMBER(check_counted(&threads.started[CONFORMANCE_THREAD_PROCESSING]), 1); /* before setup */
    CHECK_NUMBER(check_counted(&threads.started[CONFORMANCE_THREAD_DELIVERY]), 0);
    CHECK_OK(conformance_onTick(ctx, tell_where, &where, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_onTick(ctx, tell_where, &apart, NULL, &isolated, &alone, NULL));
    CHECK_OK(conformance_emitBurst(ctx, 1, text(""), NULL));
    CHECK(check_wait_for(&where.seen, 1) && check_wait_for(&apart.seen, 1));
    CHECK(pthread_equal(where.thread, threads.last[CONFORMANCE_THREAD_DELIVERY]));
    CHECK(pthread_equal(apart.thread, threads.last[CONFORMANCE_THREAD_ISOLATED]));
    CHECK_OK(conformance_offTick(ctx, alone));
    CHECK(check_wait_for(&threads.stopped[CONFORMANCE_THREAD_ISOLATED], 1)); /* it goes with its subscription */
    end_instance(ctx);
    for (role = 0; role < ROLES; role++) {
        CHECK_NUMBER(check_counted(&threads.started[role]), 1);
        CHECK_NUMBER(check_counted(&threads.stopped[role]), 1);
    }
    CHECK(!threads.wrong);
}

/* ---- Shared threads ---- */

enum { SHARERS = 8 };

static void instances_may_share_their_threads(void)
{
    Threads threads;
    conformance_Options options;
    conformance_Context sharers[SHARERS];
    Where where[SHARERS];
    int i;
    threads_init(&threads);
    options = with_hooks(&threads);
    options.sharedThreads = 1;
    for (i = 0; i < SHARERS; i++) {
        conformance_Handle handle = 0;
        check_counter_init(&where[i].seen);
        CHECK_OK(conformance_createContext(&options, &sharers[i], NULL));
        CHECK_OK(conformance_onTick(sharers[i], tell_where, &where[i], NULL, NULL, &handle, NULL));
    }
    for (i = 0; i < SHARERS; i++) {
        CHECK_OK(conformance_emitBurst(sharers[i], 1, text(""), NULL));
        CHECK(check_wait_for(&where[i].seen, 1));
        CHECK(pthread_equal(where[i].thread, where[0].thread));
    }
    CHECK_NUMBER(check_counted(&threads.started[CONFORMANCE_THREAD_PROCESSING]), 1);
    CHECK_NUMBER(check_counted(&threads.started[CONFORMANCE_THREAD_DELIVERY]), 1);
    for (i = 0; i < SHARERS; i++) {
        end_instance(sharers[i]); /* the others go on */
        if (i + 1 < SHARERS)
            CHECK(is_usable(sharers[SHARERS - 1]));
        CHECK_NUMBER(check_counted(&where[i].seen), 1);
    }
    CHECK(check_wait_for(&threads.stopped[CONFORMANCE_THREAD_PROCESSING], 1)); /* with the last that shares it */
    CHECK(check_wait_for(&threads.stopped[CONFORMANCE_THREAD_DELIVERY], 1));
    CHECK(!threads.wrong);
}

static void an_instance_of_its_own_shares_nothing(void)
{
    conformance_Options options = CONFORMANCE_OPTIONS_INIT;
    conformance_Context shared = 0;
    const conformance_Context own = new_instance();
    Where a = {CHECK_COUNTER_INIT, 0}, b = {CHECK_COUNTER_INIT, 0};
    conformance_Handle handle = 0;
    options.sharedThreads = 1;
    CHECK_OK(conformance_createContext(&options, &shared, NULL));
    CHECK_OK(conformance_onTick(own, tell_where, &a, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_onTick(shared, tell_where, &b, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_emitBurst(own, 1, text(""), NULL));
    CHECK_OK(conformance_emitBurst(shared, 1, text(""), NULL));
    CHECK(check_wait_for(&a.seen, 1) && check_wait_for(&b.seen, 1));
    CHECK(!pthread_equal(a.thread, b.thread));
    CHECK_OK(conformance_poke(own, 5, NULL));
    end_instance(own);
    CHECK(is_usable(shared));
    end_instance(shared);
}

int main(void)
{
    RUN(values_that_mean_nothing_are_refused_by_name);
    RUN(subscriptions_are_refused_by_name);
    RUN(smaller_structs_of_older_headers_are_understood);
    RUN(a_larger_struct_has_to_ask_for_nothing_unknown);
    RUN(hooks_run_on_the_threads_they_are_about);
    RUN(instances_may_share_their_threads);
    RUN(an_instance_of_its_own_shares_nothing);
    return CHECK_EXIT_CODE();
}
