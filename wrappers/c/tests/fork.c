/* A child that inherits instances: they are not there for it, and it can have its own. */
#include "support.h"

#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

static void ignore(conformance_Context ctx, conformance_RequestId id, const int64_t *number,
                   const conformance_Error *error, void *userData)
{
    (void)ctx;
    (void)id;
    (void)number;
    (void)error;
    (void)userData;
}

/* What a child finds wrong, as its exit code; 0 for nothing. It must not touch what other threads may have held. */
static int child_of(conformance_Context inherited, conformance_Handle handle)
{
    conformance_Options options = CONFORMANCE_OPTIONS_INIT;
    conformance_Stats stats = CONFORMANCE_STATS_INIT;
    conformance_Context own = 0;
    check_Counter seen = CHECK_COUNTER_INIT;
    int64_t echo = 0;
    uint64_t lost = 0;
    alarm(CHECK_PATIENCE_SECONDS); /* whoever hangs is killed, and that is seen */
    if (conformance_echoI64(inherited, 1, &echo, NULL) != CONFORMANCE_BAD_CONTEXT)
        return 10;
    if (conformance_echoI64Async(inherited, 1, 0, ignore, NULL, NULL, NULL) != CONFORMANCE_BAD_CONTEXT)
        return 11;
    if (conformance_poke(inherited, 1, NULL) != CONFORMANCE_BAD_CONTEXT)
        return 12;
    if (conformance_onTick(inherited, count_tick, &seen, NULL, NULL, &handle, NULL) != CONFORMANCE_BAD_CONTEXT)
        return 13;
    if (conformance_lost(inherited, handle, &lost, NULL) != CONFORMANCE_BAD_CONTEXT)
        return 14;
    if (conformance_stats(inherited, &stats, NULL) != CONFORMANCE_BAD_CONTEXT)
        return 15;
    if (conformance_validContext(inherited))
        return 16;
    if (conformance_shutdown(inherited) != CONFORMANCE_BAD_CONTEXT)
        return 17;
    if (conformance_createContext(&options, &own, NULL) != CONFORMANCE_OK)
        return 18;
    if (own == inherited)
        return 19;
    if (conformance_onTick(own, count_tick, &seen, NULL, NULL, &handle, NULL) != CONFORMANCE_OK)
        return 20;
    if (conformance_emitBurst(own, 10, text(""), NULL) != CONFORMANCE_OK)
        return 21;
    if (!check_wait_for(&seen, 10))
        return 22;
    if (conformance_shutdown(own) != CONFORMANCE_OK)
        return 23;
    return 0;
}

static void end_child(pid_t child)
{
    int status = 0;
    CHECK(child > 0);
    CHECK_NUMBER(waitpid(child, &status, 0), child);
    CHECK(WIFEXITED(status));
    CHECK_NUMBER(WEXITSTATUS(status), 0);
}

static void a_child_has_no_part_in_its_parents_instances(void)
{
    const conformance_Context ctx = new_instance();
    check_Counter seen = CHECK_COUNTER_INIT;
    conformance_Handle handle = 0;
    pid_t child;
    CHECK_OK(conformance_onTick(ctx, count_tick, &seen, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_emitBurst(ctx, 10, text(""), NULL));
    fflush(stdout);
    child = fork();
    if (child == 0)
        _exit(child_of(ctx, handle));
    end_child(child);
    CHECK_SO_FAR();
    CHECK(is_usable(ctx)); /* the parent's goes on */
    end_instance(ctx);
    CHECK_NUMBER(check_counted(&seen), 10);
}

typedef struct Busy {
    pthread_t thread;
    conformance_Context ctx;
    check_Counter calls;
    pthread_mutex_t mutex;
    int stop;
    conformance_Status status;
} Busy;

static void *call_on_and_on(void *userData)
{
    Busy *busy = (Busy *)userData;
    int stop = 0;
    while (!stop && busy->status == CONFORMANCE_OK) {
        int64_t echo = 0;
        busy->status = conformance_echoI64(busy->ctx, 1, &echo, NULL);
        check_count(&busy->calls);
        pthread_mutex_lock(&busy->mutex);
        stop = busy->stop;
        pthread_mutex_unlock(&busy->mutex);
    }
    return NULL;
}

static void a_fork_amid_calls_leaves_a_child_that_works(void)
{
    /* Its thread goes on when a check fails. */
    static Busy busy = {0, 0, CHECK_COUNTER_INIT, PTHREAD_MUTEX_INITIALIZER, 0, CONFORMANCE_OK};
    int i;
    busy.ctx = new_instance();
    CHECK_NUMBER(pthread_create(&busy.thread, NULL, call_on_and_on, &busy), 0);
    CHECK(check_wait_for(&busy.calls, 100));
    for (i = 0; i < 10; i++) {
        pid_t child;
        fflush(stdout);
        child = fork();
        if (child == 0)
            _exit(child_of(busy.ctx, 1));
        end_child(child);
        CHECK_SO_FAR();
    }
    pthread_mutex_lock(&busy.mutex);
    busy.stop = 1;
    pthread_mutex_unlock(&busy.mutex);
    CHECK_NUMBER(pthread_join(busy.thread, NULL), 0);
    CHECK_NUMBER(busy.status, CONFORMANCE_OK);
    end_instance(busy.ctx);
}

int main(void)
{
    RUN(a_child_has_no_part_in_its_parents_instances);
    RUN(a_fork_amid_calls_leaves_a_child_that_works);
    return CHECK_EXIT_CODE();
}
