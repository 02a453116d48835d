/* The end of a process that did not end its instances: it is prompt, has its own exit code, and calls nobody back. */
#include "support.h"

#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

enum { OWN_CODE = 41, DESTROYED = 42, RETURNED = 43, ANSWERED = 44, NOT_BUSY = 45 };
enum { ONE_MINUTE = 60 * 1000 };
/* Less than what a shutdown waits for callbacks and providers. */
enum { PROMPT_MS = 4000 };

#if defined(__SANITIZE_ADDRESS__)
enum { MANY = 5, SOME = 2 }; /* each start takes so much longer */
#else
enum { MANY = 50, SOME = 10 };
#endif

/* ---- The program that ends ---- */

static check_Counter ticks = CHECK_COUNTER_INIT;
static check_Counter waits = CHECK_COUNTER_INIT;

/* Nobody may be told that something is over which was only left. */
static void destroyed(void *userData)
{
    (void)userData;
    _exit(DESTROYED);
}

static void count_wait(conformance_Context ctx, const conformance_WaitStarted *event, void *userData)
{
    (void)ctx;
    (void)event;
    (void)userData;
    check_count(&waits);
}

static void answered(conformance_Context ctx, conformance_RequestId id, const void *nothing,
                     const conformance_Error *error, void *userData)
{
    (void)ctx;
    (void)id;
    (void)nothing;
    (void)error;
    (void)userData;
    _exit(ANSWERED);
}

static void *call_and_wait(void *ctx)
{
    const conformance_Context own = *(const conformance_Context *)ctx;
    _exit(conformance_waitWithin(own, CONFORMANCE_TIMEOUT_NONE, ONE_MINUTE, NULL) == CONFORMANCE_OK ? NOT_BUSY : RETURNED);
}

/* Leaves a call blocked, another one without its answer, and events on their way. Whether all that is so. */
static int become_busy(void)
{
    static conformance_Context ctx, other;
    conformance_Handle handle = 0;
    conformance_RequestId id = 0;
    pthread_t blocked;
    ctx = new_instance();
    other = new_instance();
    return ctx != 0 && other != 0 &&
           conformance_onTick(ctx, count_tick, &ticks, destroyed, NULL, &handle, NULL) == CONFORMANCE_OK &&
           conformance_onWaitStarted(ctx, count_wait, NULL, destroyed, NULL, &handle, NULL) == CONFORMANCE_OK &&
           conformance_onTick(other, count_tick, &ticks, destroyed, NULL, &handle, NULL) == CONFORMANCE_OK &&
           conformance_waitAsync(ctx, ONE_MINUTE, CONFORMANCE_TIMEOUT_NONE, answered, NULL, &id, NULL) == CONFORMANCE_OK &&
           pthread_create(&blocked, NULL, call_and_wait, &ctx) == 0 && check_wait_for(&waits, 2) &&
           conformance_emitBurst(other, 20000, text("in flight"), NULL) == CONFORMANCE_OK && check_wait_for(&ticks, 1);
}

/* What `main` returns if it is to. `leaving` is told when everything is busy. */
static int end_by(const char *way, int leaving)
{
    alarm(2 * CHECK_PATIENCE_SECONDS); /* whoever hangs is killed, and that is seen */
    if (!become_busy() || write(leaving, "", 1) != 1)
        _exit(NOT_BUSY);
    if (strcmp(way, "exit") == 0)
        exit(OWN_CODE);
    if (strcmp(way, "_exit") == 0)
        _exit(OWN_CODE);
#if __STDC_VERSION__ >= 201112L
    if (strcmp(way, "quick_exit") == 0)
        quick_exit(OWN_CODE);
#endif
    return OWN_CODE;
}

/* ---- Whoever watches it ---- */

static char *this_program;

static void ends_by(char *way, int times)
{
    while (times-- > 0) {
        int leaving[2], status = 0;
        long long left;
        char byte;
        pid_t child;
        CHECK(pipe(leaving) == 0);
        fflush(stdout);
        child = fork();
        CHECK(child >= 0);
        if (child == 0) {
            char end[16];
            char *arguments[] = {this_program, way, end, NULL};
            snprintf(end, sizeof end, "%d", leaving[1]);
            execv(this_program, arguments);
            _exit(127);
        }
        close(leaving[1]);
        if (read(leaving[0], &byte, 1) != 1)
            check_failed(__FILE__, __LINE__, "it did not get as far as its end");
        close(leaving[0]);
        left = check_milliseconds();
        CHECK_NUMBER(waitpid(child, &status, 0), child);
        CHECK_NUMBER(WIFSIGNALED(status) ? WTERMSIG(status) : 0, 0);
        CHECK_NUMBER(WEXITSTATUS(status), OWN_CODE);
        CHECK(check_milliseconds() - left < PROMPT_MS);
        CHECK_SO_FAR();
    }
}

static void a_return_from_main_leaves_everything_as_it_is(void)
{
    ends_by("return", MANY);
}

static void exit_leaves_everything_as_it_is(void)
{
    ends_by("exit", SOME);
}

static void an_exit_without_handlers_leaves_everything_as_it_is(void)
{
    ends_by("_exit", SOME);
}

#if __STDC_VERSION__ >= 201112L
static void a_quick_exit_leaves_everything_as_it_is(void)
{
    ends_by("quick_exit", SOME);
}
#endif

int main(int argc, char **argv)
{
    if (argc == 3)
        return end_by(argv[1], atoi(argv[2]));
    this_program = argv[0];
    RUN(a_return_from_main_leaves_everything_as_it_is);
    RUN(exit_leaves_everything_as_it_is);
    RUN(an_exit_without_handlers_leaves_everything_as_it_is);
#if __STDC_VERSION__ >= 201112L
    RUN(a_quick_exit_leaves_everything_as_it_is);
#endif
    return CHECK_EXIT_CODE();
}
