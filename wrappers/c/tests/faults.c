/* What can go wrong inside the library, and what a caller is told of it. */
#include "support.h"

static conformance_Context ctx;

static void a_panic_is_an_answer_and_the_instance_lives_on(void)
{
    const conformance_Error *error = NULL;
    int64_t never = 0;
    int round;
    for (round = 0; round < 3; round++) {
        CHECK_NUMBER(conformance_panics(ctx, text("on purpose"), &never, &error), CONFORMANCE_PANIC);
        CHECK(error != NULL && strstr(error->message, "on purpose") != NULL);
        CHECK_NUMBER(error->variant, -1);
        conformance_free(error);
        CHECK(is_usable(ctx));
    }
}

static void a_second_provider_is_refused(void)
{
    uint8_t refused = 0, echo = 0;
    CHECK_OK(conformance_secondProvider(ctx, &refused, NULL));
    CHECK_NUMBER(refused, 1);
    CHECK_OK(conformance_echoBool(ctx, 1, &echo, NULL)); /* the first still answers */
    CHECK_NUMBER(echo, 1);
}

static void a_call_without_a_provider_says_so(void)
{
    const conformance_Error *error = NULL;
    uint8_t never = 0;
    CHECK_NUMBER(conformance_unprovided(ctx, &never, &error), CONFORMANCE_NO_PROVIDER);
    CHECK(error != NULL && strstr(error->message, "Unprovided") != NULL);
    conformance_free(error);
}

static void a_typed_error_keeps_its_variant_and_its_data(void)
{
    const conformance_Error *error = NULL;
    const conformance_TestError *data;
    int64_t never = 0;

    CHECK_NUMBER(conformance_fail(ctx, CONFORMANCE_FAIL_KIND_NOT_FOUND, &never, &error), CONFORMANCE_PROVIDER);
    CHECK(error != NULL && error->payload != NULL);
    CHECK_NUMBER(error->status, CONFORMANCE_PROVIDER);
    CHECK_NUMBER(error->variant, CONFORMANCE_TEST_ERROR_NOT_FOUND);
    CHECK(strcmp(error->variantName, "NotFound") == 0);
    CHECK(strcmp(error->message, "Nothing has this id (id: 42)") == 0);
    CHECK(error->argument == NULL);
    data = (const conformance_TestError *)error->payload;
    CHECK_NUMBER(data->tag, CONFORMANCE_TEST_ERROR_NOT_FOUND);
    CHECK_NUMBER(data->value.notFound.id, 42);
    conformance_free(error);

    CHECK_NUMBER(conformance_fail(ctx, CONFORMANCE_FAIL_KIND_REFUSED, &never, &error), CONFORMANCE_PROVIDER);
    CHECK_NUMBER(error->variant, CONFORMANCE_TEST_ERROR_REFUSED);
    data = (const conformance_TestError *)error->payload;
    CHECK_NUMBER(data->tag, CONFORMANCE_TEST_ERROR_REFUSED);
    CHECK_STR(data->value.refused.reason, "closed on Sundays");
    CHECK_NUMBER(data->value.refused.codes.len, 2);
    CHECK_NUMBER(data->value.refused.codes.ptr[0], 7);
    CHECK_NUMBER(data->value.refused.codes.ptr[1], -7);
    conformance_free(error);

    CHECK_NUMBER(conformance_fail(ctx, CONFORMANCE_FAIL_KIND_PLAIN, &never, &error), CONFORMANCE_PROVIDER);
    CHECK_NUMBER(error->variant, CONFORMANCE_TEST_ERROR_PLAIN);
    CHECK(strcmp(error->variantName, "Plain") == 0);
    data = (const conformance_TestError *)error->payload;
    CHECK_NUMBER(data->tag, CONFORMANCE_TEST_ERROR_PLAIN);
    conformance_free(error);
}

static void an_error_without_data_is_its_number(void)
{
    const conformance_Error *error = NULL;
    int64_t never = 0;
    CHECK_NUMBER(conformance_failPlain(ctx, &never, &error), CONFORMANCE_PROVIDER);
    CHECK_NUMBER(error->variant, CONFORMANCE_PLAIN_ERROR_LATE);
    CHECK_NUMBER(error->variant, 8);
    CHECK(strcmp(error->variantName, "Late") == 0);
    CHECK_NUMBER(*(const conformance_PlainError *)error->payload, CONFORMANCE_PLAIN_ERROR_LATE);
    conformance_free(error);
}

static void an_error_that_is_a_text_has_nothing_else(void)
{
    const conformance_Error *error = NULL;
    conformance_Str with_nul;
    int64_t never = 0;

    CHECK_NUMBER(conformance_failMessage(ctx, text("no such th\xc3\xafng"), &never, &error), CONFORMANCE_PROVIDER);
    CHECK(strcmp(error->message, "no such th\xc3\xafng") == 0);
    CHECK_NUMBER(error->messageLen, strlen(error->message));
    CHECK_NUMBER(error->variant, -1);
    CHECK(error->variantName == NULL && error->payload == NULL && error->argument == NULL);
    conformance_free(error);

    with_nul.ptr = "a\0b";
    with_nul.len = 3;
    CHECK_NUMBER(conformance_failMessage(ctx, with_nul, &never, &error), CONFORMANCE_PROVIDER);
    /* A NUL of its own would hide the rest from C; another character stands in for it. */
    CHECK(strcmp(error->message, "a\xef\xbf\xbd" "b") == 0);
    CHECK_NUMBER(error->messageLen, 5);
    conformance_free(error);
}

static void success_leaves_no_error(void)
{
    const conformance_Error *error = (const conformance_Error *)&ctx; /* anything but null */
    int64_t echo = 0;
    CHECK_OK(conformance_echoI64(ctx, 1, &echo, &error));
    CHECK(error == NULL);
}

static void *look_for_an_error(void *found)
{
    int64_t never = 0;
    if (conformance_lastError() != NULL)
        *(int *)found = 1;
    if (conformance_failMessage(ctx, text("elsewhere"), &never, NULL) != CONFORMANCE_PROVIDER)
        *(int *)found = 1;
    return NULL;
}

static void the_last_error_is_this_threads_own(void)
{
    const conformance_Error *last;
    pthread_t thread;
    int64_t never = 0;
    int found = 0;

    CHECK_NUMBER(conformance_failMessage(ctx, text("here"), &never, NULL), CONFORMANCE_PROVIDER);
    CHECK_NUMBER(pthread_create(&thread, NULL, look_for_an_error, &found), 0);
    CHECK_NUMBER(pthread_join(thread, NULL), 0);
    CHECK_NUMBER(found, 0);
    last = conformance_lastError();
    CHECK(last != NULL && strcmp(last->message, "here") == 0);
    CHECK_NUMBER(last->status, CONFORMANCE_PROVIDER);

    /* A call that works does not take it away, the next one that fails replaces it. */
    CHECK(is_usable(ctx));
    CHECK(strcmp(conformance_lastError()->message, "here") == 0);
    CHECK_NUMBER(conformance_shutdown(0), CONFORMANCE_BAD_CONTEXT);
    CHECK_NUMBER(conformance_lastError()->status, CONFORMANCE_BAD_CONTEXT);
}

static void a_provider_may_ask_another_one(void)
{
    int64_t answer = 0;
    CHECK_OK(conformance_callBack(ctx, -12, &answer, NULL));
    CHECK_NUMBER(answer, -12);
}

static void *free_it(void *answer)
{
    conformance_free(answer);
    return NULL;
}

static void any_thread_may_free_an_answer(void)
{
    const conformance_Str *answer = NULL;
    union {
        const void *given;
        void *taken;
    } pointer; /* pthread_create takes no pointer to const */
    pthread_t thread;
    CHECK_OK(conformance_echoString(ctx, text("pass it on"), &answer, NULL));
    pointer.given = answer;
    CHECK_NUMBER(pthread_create(&thread, NULL, free_it, pointer.taken), 0);
    CHECK_NUMBER(pthread_join(thread, NULL), 0);
}

static void answers_and_errors_outlive_the_instance(void)
{
    const conformance_Str *answer = NULL;
    const conformance_Error *error = NULL;
    int64_t never = 0;
    CHECK_OK(conformance_echoString(ctx, text("kept"), &answer, NULL));
    CHECK_NUMBER(conformance_fail(ctx, CONFORMANCE_FAIL_KIND_REFUSED, &never, &error), CONFORMANCE_PROVIDER);
    end_instance(ctx);
    CHECK_STR(*answer, "kept");
    CHECK_STR(((const conformance_TestError *)error->payload)->value.refused.reason, "closed on Sundays");
    conformance_free(answer);
    conformance_free(error);
}

static void the_last_error_cannot_be_freed(void)
{
    const conformance_Context ctx = new_instance();
    uint8_t answer = 0;
    CHECK_NUMBER(conformance_echoBool(0, 1, &answer, NULL), CONFORMANCE_BAD_CONTEXT);
    conformance_free(conformance_lastError()); /* reported in debug builds, and left alone */
    CHECK(conformance_lastError()->status == CONFORMANCE_BAD_CONTEXT);
    CHECK(strlen(conformance_lastError()->message) == conformance_lastError()->messageLen);
    CHECK_NUMBER(conformance_echoBool(0, 1, &answer, NULL), CONFORMANCE_BAD_CONTEXT);
    end_instance(ctx);
}

int main(void)
{
    ctx = new_instance();
    RUN(a_panic_is_an_answer_and_the_instance_lives_on);
    RUN(a_second_provider_is_refused);
    RUN(a_call_without_a_provider_says_so);
    RUN(a_typed_error_keeps_its_variant_and_its_data);
    RUN(an_error_without_data_is_its_number);
    RUN(an_error_that_is_a_text_has_nothing_else);
    RUN(success_leaves_no_error);
    RUN(the_last_error_is_this_threads_own);
    RUN(a_provider_may_ask_another_one);
    RUN(any_thread_may_free_an_answer);
    RUN(answers_and_errors_outlive_the_instance);
    RUN(the_last_error_cannot_be_freed);
    return CHECK_EXIT_CODE();
}
