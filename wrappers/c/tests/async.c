/* Asynchronous calls: each is answered exactly once, on one thread, whichever way it ends. */
#include "support.h"

/* What the callback of one call has seen. */
typedef struct Answer {
    check_Counter called;
    conformance_RequestId id; /* what the call wrote */
    conformance_RequestId seen_id;
    conformance_Context seen_ctx;
    conformance_Status status;
    int64_t number;
    pthread_t thread;
    int both; /* an answer and an error, or neither where there has to be one */
    int early; /* the callback was called before `id` was written */
} Answer;

static void answer_init(Answer *answer)
{
    memset(answer, 0, sizeof *answer);
    check_counter_init(&answer->called);
    answer->status = 4711;
}

static void answered(Answer *answer, conformance_Context ctx, conformance_RequestId id, int has_answer,
                     const conformance_Error *error)
{
    answer->seen_id = id;
    answer->seen_ctx = ctx;
    answer->early = answer->id != id;
    answer->both = has_answer == (error != NULL);
    answer->status = error != NULL ? error->status : CONFORMANCE_OK;
    answer->thread = pthread_self();
    check_count(&answer->called);
}

static void take_i64(conformance_Context ctx, conformance_RequestId id, const int64_t *number,
                     const conformance_Error *error, void *userData)
{
    Answer *answer = (Answer *)userData;
    if (number != NULL)
        answer->number = *number;
    answered(answer, ctx, id, number != NULL, error);
}

static void take_u32(conformance_Context ctx, conformance_RequestId id, const uint32_t *number,
                     const conformance_Error *error, void *userData)
{
    Answer *answer = (Answer *)userData;
    if (number != NULL)
        answer->number = *number;
    answered(answer, ctx, id, number != NULL, error);
}

static void take_nothing(conformance_Context ctx, conformance_RequestId id, const void *nothing,
                         const conformance_Error *error, void *userData)
{
    answered((Answer *)userData, ctx, id, nothing != NULL || error == NULL, error);
}

static void expect_text(conformance_Context ctx, conformance_RequestId id, const conformance_Str *view,
                        const conformance_Error *error, void *userData)
{
    Answer *answer = (Answer *)userData;
    answer->number = view != NULL && check_same_text(view->ptr, view->len, "as it was");
    answered(answer, ctx, id, view != NULL, error);
}

/* How a Hold began and ended. */
typedef struct Holds {
    check_Counter began;
    check_Counter finished;
    check_Counter dropped;
} Holds;

#define HOLDS_INIT {CHECK_COUNTER_INIT, CHECK_COUNTER_INIT, CHECK_COUNTER_INIT}

static void hold_began(conformance_Context ctx, const conformance_HoldBegan *event, void *userData)
{
    (void)ctx;
    (void)event;
    check_count(&((Holds *)userData)->began);
}

static void hold_ended(conformance_Context ctx, const conformance_HoldEnded *event, void *userData)
{
    Holds *holds = (Holds *)userData;
    (void)ctx;
    check_count(event->finished ? &holds->finished : &holds->dropped);
}

static void watch_holds(conformance_Context ctx, Holds *holds)
{
    conformance_Handle handle = 0;
    CHECK_OK(conformance_onHoldBegan(ctx, hold_began, holds, NULL, NULL, &handle, NULL));
    CHECK_OK(conformance_onHoldEnded(ctx, hold_ended, holds, NULL, NULL, &handle, NULL));
}

static conformance_Context instance_with_window(uint32_t window)
{
    conformance_Options options = CONFORMANCE_OPTIONS_INIT;
    conformance_Context ctx = 0;
    options.asyncWindow = window;
    if (conformance_createContext(&options, &ctx, NULL) != CONFORMANCE_OK)
        check_failed(__FILE__, __LINE__, conformance_lastError()->message);
    return ctx;
}

enum { MANY = 200 };

static void answers_come_to_the_callbacks_of_their_calls(void)
{
    static Answer answers[MANY];
    const conformance_Context ctx = new_instance();
    int i;
    for (i = 0; i < MANY; i++) {
        answer_init(&answers[i]);
        CHECK_OK(conformance_echoI64Async(ctx, i, CONFORMANCE_TIMEOUT_DEFAULT, take_i64, &answers[i], &answers[i].id,
                                          NULL));
        CHECK(answers[i].id != 0);
    }
    for (i = 0; i < MANY; i++) {
        CHECK(check_wait_for(&answers[i].called, 1));
        CHECK_NUMBER(answers[i].status, CONFORMANCE_OK);
        CHECK_NUMBER(answers[i].number, i);
        CHECK(answers[i].seen_id == answers[i].id && answers[i].seen_ctx == ctx);
        CHECK(!answers[i].both && !answers[i].early);
        CHECK(pthread_equal(answers[i].thread, answers[0].thread)); /* one at a time */
        CHECK(!pthread_equal(answers[i].thread, pthread_self()));
    }
    end_instance(ctx);
    for (i = 0; i < MANY; i++)
        CHECK_NUMBER(check_counted(&answers[i].called), 1);
}

static void parameters_are_used_during_the_call_only(void)
{
    const conformance_Context ctx = new_instance();
    char memory[] = "as it was";
    Answer answer;
    answer_init(&answer);
    CHECK_OK(conformance_echoStringAsync(ctx, text(memory), 0, expect_text, &answer, &answer.id, NULL));
    memset(memory, '#', sizeof memory);
    CHECK(check_wait_for(&answer.called, 1));
    CHECK_NUMBER(answer.status, CONFORMANCE_OK);
    CHECK(answer.number);
    end_instance(ctx);
}

static void a_request_that_answers_nothing_has_no_answer_and_no_error(void)
{
    const conformance_Context ctx = new_instance();
    Answer answer;
    answer_init(&answer);
    CHECK_OK(conformance_unitResultAsync(ctx, 0, take_nothing, &answer, &answer.id, NULL));
    CHECK(check_wait_for(&answer.called, 1));
    CHECK_NUMBER(answer.status, CONFORMANCE_OK);
    end_instance(ctx);
}

static void expect_not_found(conformance_Context ctx, conformance_RequestId id, const int64_t *number,
                             const conformance_Error *error, void *userData)
{
    Answer *answer = (Answer *)userData;
    if (error != NULL && error->variant == CONFORMANCE_TEST_ERROR_NOT_FOUND && error->payload != NULL) {
        const conformance_TestError *why = (const conformance_TestError *)error->payload;
        answer->number = strcmp(error->variantName, "NotFound") == 0 ? why->value.notFound.id : -1;
    }
    answered(answer, ctx, id, number != NULL, error);
}

static void what_goes_wrong_comes_to_the_callback(void)
{
    const conformance_Context ctx = new_instance();
    Answer refused, panicked;
    answer_init(&refused);
    answer_init(&panicked);
    CHECK_OK(conformance_failAsync(ctx, CONFORMANCE_FAIL_KIND_NOT_FOUND, 0, expect_not_found, &refused, &refused.id,
                                   NULL));
    CHECK_OK(conformance_panicsAsync(ctx, text("on purpose"), 0, take_i64, &panicked, &panicked.id, NULL));
    CHECK(check_wait_for(&refused.called, 1));
    CHECK_NUMBER(refused.status, CONFORMANCE_PROVIDER);
    CHECK_NUMBER(refused.number, 42);
    CHECK(check_wait_for(&panicked.called, 1));
    CHECK_NUMBER(panicked.status, CONFORMANCE_PANIC);
    CHECK(!refused.both && !panicked.both);
    CHECK(is_usable(ctx));
    end_instance(ctx);
}

static void a_call_that_fails_calls_nobody(void)
{
    const conformance_Context ctx = new_instance();
    const conformance_Error *error = NULL;
    conformance_Str bad = {"\xff", 1};
    Answer answer;
    answer_init(&answer);
    CHECK_NUMBER(conformance_echoStringAsync(ctx, bad, 0, expect_text, &answer, &answer.id, &error),
                 CONFORMANCE_INVALID_ARGUMENT);
    CHECK(error != NULL && strcmp(error->argument, "value") == 0);
    conformance_free(error);
    CHECK_NUMBER(conformance_echoI64Async(ctx, 1, 0, NULL, &answer, &answer.id, &error), CONFORMANCE_INVALID_ARGUMENT);
    CHECK(error != NULL && strcmp(error->argument, "callback") == 0);
    conformance_free(error);
    end_instance(ctx);
    CHECK_NUMBER(conformance_echoI64Async(ctx, 1, 0, take_i64, &answer, &answer.id, NULL), CONFORMANCE_BAD_CONTEXT);
    CHECK_NUMBER(conformance_cancel(ctx, 1), CONFORMANCE_BAD_CONTEXT);
    CHECK_NUMBER(answer.id, 0);
    CHECK_NUMBER(check_counted(&answer.called), 0);
}

static void a_call_that_takes_too_long_is_dropped(void)
{
    const conformance_Context ctx = new_instance();
    Holds holds = HOLDS_INIT;
    Answer answer;
    answer_init(&answer);
    watch_holds(ctx, &holds);
    CHECK_OK(conformance_holdAsync(ctx, 1, 500, take_u32, &answer, &answer.id, NULL));
    CHECK(check_wait_for(&answer.called, 1));
    CHECK_NUMBER(answer.status, CONFORMANCE_TIMEOUT);
    CHECK(check_wait_for(&holds.dropped, 1));
    CHECK_NUMBER(check_counted(&holds.finished), 0);
    end_instance(ctx);
}

static void a_declared_deadline_counts_unless_the_call_has_its_own(void)
{
    const conformance_Context ctx = new_instance();
    const long long begun = check_milliseconds();
    Answer answer, long_answer;
    answer_init(&answer);
    answer_init(&long_answer);
    CHECK_NUMBER(conformance_hurried(ctx, NULL), CONFORMANCE_TIMEOUT);
    CHECK_OK(conformance_hurriedAsync(ctx, CONFORMANCE_TIMEOUT_NONE, take_nothing, &long_answer, &long_answer.id, NULL));
    CHECK_OK(conformance_hurriedAsync(ctx, CONFORMANCE_TIMEOUT_DEFAULT, take_nothing, &answer, &answer.id, NULL));
    CHECK(check_wait_for(&answer.called, 1));
    CHECK_NUMBER(answer.status, CONFORMANCE_TIMEOUT);
    CHECK(check_milliseconds() - begun < 10000); /* not the 30 s of the library */
    CHECK_NUMBER(check_counted(&long_answer.called), 0);
    CHECK_OK(conformance_cancel(ctx, long_answer.id));
    CHECK(check_wait_for(&long_answer.called, 1));
    end_instance(ctx);
}

static void a_cancelled_call_is_dropped_and_says_so(void)
{
    const conformance_Context ctx = new_instance();
    Holds holds = HOLDS_INIT;
    Answer cancelled, done;
    answer_init(&cancelled);
    answer_init(&done);
    watch_holds(ctx, &holds);
    CHECK_OK(conformance_holdAsync(ctx, 1, CONFORMANCE_TIMEOUT_NONE, take_u32, &cancelled, &cancelled.id, NULL));
    CHECK(check_wait_for(&holds.began, 1));
    CHECK_OK(conformance_cancel(ctx, cancelled.id));
    CHECK_NUMBER(conformance_cancel(ctx, cancelled.id), CONFORMANCE_BAD_HANDLE);
    CHECK(check_wait_for(&cancelled.called, 1));
    CHECK_NUMBER(cancelled.status, CONFORMANCE_CANCELLED);
    CHECK(check_wait_for(&holds.dropped, 1)); /* its destructor ran */
    CHECK_OK(conformance_echoI64Async(ctx, 7, 0, take_i64, &done, &done.id, NULL));
    CHECK(check_wait_for(&done.called, 1));
    CHECK_NUMBER(conformance_cancel(ctx, done.id), CONFORMANCE_BAD_HANDLE);
    CHECK_NUMBER(conformance_cancel(ctx, 0), CONFORMANCE_BAD_HANDLE);
    CHECK(strstr(conformance_lastError()->message, "0x") != NULL);
    end_instance(ctx);
    CHECK_NUMBER(check_counted(&cancelled.called), 1);
}

/* Takes the 5 s that a shutdown gives to what is under way. */
static void a_shutdown_answers_what_is_left(void)
{
    const conformance_Context ctx = new_instance();
    Holds holds = HOLDS_INIT;
    Answer left, done;
    answer_init(&left);
    answer_init(&done);
    watch_holds(ctx, &holds);
    CHECK_OK(conformance_holdAsync(ctx, 1, CONFORMANCE_TIMEOUT_NONE, take_u32, &left, &left.id, NULL));
    CHECK_OK(conformance_waitAsync(ctx, 100, CONFORMANCE_TIMEOUT_NONE, take_nothing, &done, &done.id, NULL));
    CHECK(check_wait_for(&holds.began, 1));
    end_instance(ctx);
    CHECK_NUMBER(check_counted(&left.called), 1);
    CHECK_NUMBER(left.status, CONFORMANCE_SHUTDOWN);
    CHECK_NUMBER(check_counted(&done.called), 1); /* there was time for this one */
    CHECK_NUMBER(done.status, CONFORMANCE_OK);
}

static void more_than_the_window_allows_is_refused(void)
{
    enum { WINDOW = 4 };
    const conformance_Context ctx = instance_with_window(WINDOW);
    Holds holds = HOLDS_INIT;
    Answer held[WINDOW], refused, after;
    size_t window = 0;
    uint32_t released = 0;
    int i;
    CHECK_OK(conformance_asyncWindow(ctx, &window, NULL));
    CHECK_NUMBER(window, WINDOW);
    answer_init(&refused);
    answer_init(&after);
    watch_holds(ctx, &holds);
    for (i = 0; i < WINDOW; i++) {
        answer_init(&held[i]);
        CHECK_OK(conformance_holdAsync(ctx, (uint32_t)i, 0, take_u32, &held[i], &held[i].id, NULL));
    }
    CHECK_NUMBER(conformance_holdAsync(ctx, 99, 0, take_u32, &refused, &refused.id, NULL), CONFORMANCE_AGAIN);
    CHECK_NUMBER(refused.id, 0);
    CHECK(check_wait_for(&holds.began, WINDOW));
    CHECK_OK(conformance_releaseHeld(ctx, &released, NULL)); /* blocking calls are not counted */
    CHECK_NUMBER(released, WINDOW);
    for (i = 0; i < WINDOW; i++) {
        CHECK(check_wait_for(&held[i].called, 1));
        CHECK_NUMBER(held[i].number, i);
    }
    CHECK_OK(conformance_echoI64Async(ctx, 5, 0, take_i64, &after, &after.id, NULL));
    CHECK(check_wait_for(&after.called, 1));
    end_instance(ctx);
    CHECK_NUMBER(check_counted(&refused.called), 0);
}

static void direct_calls_beyond_the_window_wait_for_their_turn(void)
{
    const conformance_Context ctx = instance_with_window(1);
    Holds holds = HOLDS_INIT;
    Answer first, second, third;
    uint32_t released = 0;
    answer_init(&first);
    answer_init(&second);
    answer_init(&third);
    watch_holds(ctx, &holds);
    CHECK_OK(conformance_holdAsyncDirect(ctx, 1, 0, take_u32, &first, &first.id, NULL));
    CHECK(check_wait_for(&holds.began, 1));
    CHECK_OK(conformance_holdAsyncDirect(ctx, 2, 0, take_u32, &second, &second.id, NULL));
    CHECK_OK(conformance_holdAsyncDirect(ctx, 3, 0, take_u32, &third, &third.id, NULL));
    CHECK_OK(conformance_cancel(ctx, second.id)); /* one that waits can be cancelled too */
    CHECK(check_wait_for(&second.called, 1));
    CHECK_NUMBER(second.status, CONFORMANCE_CANCELLED);
    CHECK_OK(conformance_releaseHeld(ctx, &released, NULL));
    CHECK_NUMBER(released, 1);
    CHECK(check_wait_for(&first.called, 1));
    CHECK(check_wait_for(&holds.began, 2));
    CHECK_OK(conformance_releaseHeld(ctx, &released, NULL));
    CHECK(check_wait_for(&third.called, 1));
    CHECK_NUMBER(third.number, 3);
    end_instance(ctx);
}

static void the_number_is_there_before_the_answer(void)
{
    static Answer answers[MANY];
    const conformance_Context ctx = new_instance();
    int i;
    for (i = 0; i < MANY; i++) {
        answer_init(&answers[i]);
        CHECK_OK(conformance_onTheSpotAsyncDirect(ctx, i, 0, take_i64, &answers[i], &answers[i].id, NULL));
    }
    for (i = 0; i < MANY; i++) {
        CHECK(check_wait_for(&answers[i].called, 1));
        CHECK(!answers[i].early);
        CHECK_NUMBER(answers[i].number, i);
    }
    CHECK_OK(conformance_onTheSpotAsyncDirect(ctx, 1, 0, take_i64, &answers[0], NULL, NULL)); /* nobody will cancel */
    CHECK(check_wait_for(&answers[0].called, 2));
    end_instance(ctx);
}

/* ---- From inside callbacks ---- */

typedef struct Chain {
    check_Counter links;
    int64_t left;
    conformance_Status status;
} Chain;

static void next_link(conformance_Context ctx, conformance_RequestId id, const int64_t *number,
                      const conformance_Error *error, void *userData)
{
    Chain *chain = (Chain *)userData;
    int64_t echo = 0;
    (void)id;
    if (error != NULL)
        chain->status = error->status;
    else if (*number > 0 && conformance_echoI64(ctx, *number, &echo, NULL) == CONFORMANCE_OK) /* blocking works too */
        chain->status = conformance_echoI64Async(ctx, echo - 1, 0, next_link, chain, NULL, NULL);
    check_count(&chain->links);
}

static void a_callback_may_call_again(void)
{
    const conformance_Context ctx = new_instance();
    Chain chain = {CHECK_COUNTER_INIT, 0, CONFORMANCE_OK};
    CHECK_OK(conformance_echoI64Async(ctx, 100, 0, next_link, &chain, NULL, NULL));
    CHECK(check_wait_for(&chain.links, 101));
    CHECK_NUMBER(chain.status, CONFORMANCE_OK);
    end_instance(ctx);
}

typedef struct Canceller {
    check_Counter called;
    conformance_RequestId other;
    conformance_Status status;
} Canceller;

static void cancel_the_other(conformance_Context ctx, conformance_RequestId id, const int64_t *number,
                             const conformance_Error *error, void *userData)
{
    Canceller *canceller = (Canceller *)userData;
    (void)id;
    (void)number;
    (void)error;
    canceller->status = conformance_cancel(ctx, canceller->other);
    check_count(&canceller->called);
}

static void a_callback_may_cancel_another_call(void)
{
    const conformance_Context ctx = new_instance();
    Canceller canceller = {CHECK_COUNTER_INIT, 0, -1};
    Answer held;
    answer_init(&held);
    CHECK_OK(conformance_holdAsync(ctx, 1, 0, take_u32, &held, &held.id, NULL));
    canceller.other = held.id;
    CHECK_OK(conformance_echoI64Async(ctx, 1, 0, cancel_the_other, &canceller, NULL, NULL));
    CHECK(check_wait_for(&canceller.called, 1));
    CHECK(check_wait_for(&held.called, 1));
    CHECK_NUMBER(canceller.status, CONFORMANCE_OK);
    CHECK_NUMBER(held.status, CONFORMANCE_CANCELLED);
    end_instance(ctx);
}

static void end_from_inside(conformance_Context ctx, conformance_RequestId id, const int64_t *number,
                            const conformance_Error *error, void *userData)
{
    Answer *answer = (Answer *)userData;
    (void)id;
    (void)number;
    (void)error;
    answer->status = conformance_shutdown(ctx);
    check_count(&answer->called);
}

static void a_callback_may_end_the_instance(void)
{
    const conformance_Context ctx = new_instance();
    Answer answer;
    answer_init(&answer);
    CHECK_OK(conformance_echoI64Async(ctx, 1, 0, end_from_inside, &answer, NULL, NULL));
    CHECK(check_wait_for(&answer.called, 1));
    CHECK_NUMBER(answer.status, CONFORMANCE_OK);
    (void)conformance_shutdown(ctx); /* waits for the first one */
    CHECK(!conformance_validContext(ctx));
}

/* ---- Exactly once ---- */

enum { CALLERS = 4, EACH = 500 };

typedef struct Caller {
    pthread_t thread;
    conformance_Context ctx;
    check_Counter *called;
    unsigned long begun;
    unsigned long unexpected;
} Caller;

static void count_answer(conformance_Context ctx, conformance_RequestId id, const void *nothing,
                         const conformance_Error *error, void *userData)
{
    (void)ctx;
    (void)id;
    (void)nothing;
    (void)error;
    check_count((check_Counter *)userData);
}

static void *call_and_cancel(void *userData)
{
    Caller *caller = (Caller *)userData;
    int i;
    for (i = 0; i < EACH; i++) {
        conformance_RequestId id = 0;
        const uint32_t timeout = i % 3 == 0 ? 1 : CONFORMANCE_TIMEOUT_NONE;
        const conformance_Status status =
            conformance_waitAsync(caller->ctx, (uint32_t)(i % 4), timeout, count_answer, caller->called, &id, NULL);
        if (status == CONFORMANCE_OK) {
            caller->begun++;
            if (i % 2 == 0)
                (void)conformance_cancel(caller->ctx, id);
        } else if (status == CONFORMANCE_AGAIN) {
            int64_t echo = 0;
            i -= conformance_echoI64(caller->ctx, 1, &echo, NULL) == CONFORMANCE_OK; /* meanwhile some are answered */
        } else {
            caller->unexpected += status != CONFORMANCE_SHUTDOWN && status != CONFORMANCE_BAD_CONTEXT;
        }
    }
    return NULL;
}

static void every_call_that_began_is_answered_once(void)
{
    const conformance_Context ctx = instance_with_window(64);
    check_Counter called = CHECK_COUNTER_INIT;
    Caller callers[CALLERS];
    unsigned long begun = 0;
    int i;
    for (i = 0; i < CALLERS; i++) {
        memset(&callers[i], 0, sizeof callers[i]);
        callers[i].ctx = ctx;
        callers[i].called = &called;
        CHECK_NUMBER(pthread_create(&callers[i].thread, NULL, call_and_cancel, &callers[i]), 0);
    }
    CHECK(check_wait_for(&called, 100));
    end_instance(ctx); /* while they go on */
    for (i = 0; i < CALLERS; i++) {
        CHECK_NUMBER(pthread_join(callers[i].thread, NULL), 0);
        CHECK_NUMBER(callers[i].unexpected, 0);
        begun += callers[i].begun;
    }
    CHECK_NUMBER(check_counted(&called), begun);
}

int main(void)
{
    RUN(answers_come_to_the_callbacks_of_their_calls);
    RUN(parameters_are_used_during_the_call_only);
    RUN(a_request_that_answers_nothing_has_no_answer_and_no_error);
    RUN(what_goes_wrong_comes_to_the_callback);
    RUN(a_call_that_fails_calls_nobody);
    RUN(a_call_that_takes_too_long_is_dropped);
    RUN(a_declared_deadline_counts_unless_the_call_has_its_own);
    RUN(a_cancelled_call_is_dropped_and_says_so);
    RUN(a_shutdown_answers_what_is_left);
    RUN(more_than_the_window_allows_is_refused);
    RUN(direct_calls_beyond_the_window_wait_for_their_turn);
    RUN(the_number_is_there_before_the_answer);
    RUN(a_callback_may_call_again);
    RUN(a_callback_may_cancel_another_call);
    RUN(a_callback_may_end_the_instance);
    RUN(every_call_that_began_is_answered_once);
    return CHECK_EXIT_CODE();
}
