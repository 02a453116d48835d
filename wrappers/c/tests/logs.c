/* What the library and its author's code log comes to the program's callback. */
#include "support.h"

typedef struct Logs {
    check_Counter seen; /* those that the tests have asked for */
    int32_t level;
    char target[64];
    char message[64];
    int hasNumber;
} Logs;

static void keep(const conformance_LogRecord *record, void *userData)
{
    Logs *logs = (Logs *)userData;
    if (strncmp(record->target, "conformance", 11) != 0)
        return;
    logs->level = record->level;
    snprintf(logs->target, sizeof logs->target, "%s", record->target);
    snprintf(logs->message, sizeof logs->message, "%s", record->message);
    logs->hasNumber = record->fieldCount == 1 && strcmp(record->fields[0].name, "number") == 0 &&
                      strcmp(record->fields[0].value, "7") == 0;
    check_count(&logs->seen);
}

static void an_authors_records_come_with_level_target_and_fields(void)
{
    const conformance_Context ctx = new_instance();
    Logs logs = {CHECK_COUNTER_INIT, 0, "", "", 0};
    CHECK_OK(conformance_setLogCallback(CONFORMANCE_LOG_INFO, keep, &logs));
    CHECK_OK(conformance_writeLog(ctx, CONFORMANCE_LOG_WARN, text("watch out"), NULL));
    CHECK_NUMBER(check_counted(&logs.seen), 1);
    CHECK_NUMBER(logs.level, CONFORMANCE_LOG_WARN);
    CHECK(strcmp(logs.target, "conformance::slow") == 0);
    CHECK(strcmp(logs.message, "watch out") == 0);
    CHECK(logs.hasNumber);
    CHECK_OK(conformance_writeLog(ctx, CONFORMANCE_LOG_INFO, text("by the way"), NULL));
    CHECK_NUMBER(check_counted(&logs.seen), 2);
    CHECK_OK(conformance_writeLog(ctx, CONFORMANCE_LOG_DEBUG, text("not asked for"), NULL));
    CHECK_NUMBER(check_counted(&logs.seen), 2);
    CHECK_OK(conformance_setLogCallback(CONFORMANCE_LOG_TRACE, keep, &logs));
    CHECK_OK(conformance_writeLog(ctx, CONFORMANCE_LOG_DEBUG, text("asked for"), NULL));
    CHECK_NUMBER(check_counted(&logs.seen), 3);
    CHECK_NUMBER(logs.level, CONFORMANCE_LOG_DEBUG);
    CHECK_OK(conformance_setLogCallback(0, NULL, NULL));
    CHECK_OK(conformance_writeLog(ctx, CONFORMANCE_LOG_INFO, text("to nobody"), NULL));
    CHECK_NUMBER(check_counted(&logs.seen), 3);
    end_instance(ctx);
}

static void a_level_that_there_is_not_is_refused(void)
{
    Logs logs = {CHECK_COUNTER_INIT, 0, "", "", 0};
    CHECK_NUMBER(conformance_setLogCallback(0, keep, &logs), CONFORMANCE_INVALID_ARGUMENT);
    CHECK(strcmp(conformance_lastError()->argument, "minLevel") == 0);
    CHECK_NUMBER(conformance_setLogCallback(6, keep, &logs), CONFORMANCE_INVALID_ARGUMENT);
}

typedef struct Inner {
    check_Counter called;
    conformance_Context ctx;
    conformance_Status replaced;
} Inner;

static void log_and_leave(const conformance_LogRecord *record, void *userData)
{
    Inner *inner = (Inner *)userData;
    if (strncmp(record->target, "conformance", 11) != 0)
        return;
    inner->replaced = conformance_setLogCallback(0, NULL, NULL); /* does not wait for itself */
    check_count(&inner->called);
}

static void a_callback_may_end_itself(void)
{
    const conformance_Context ctx = new_instance();
    Inner inner = {CHECK_COUNTER_INIT, ctx, -1};
    CHECK_OK(conformance_setLogCallback(CONFORMANCE_LOG_INFO, log_and_leave, &inner));
    CHECK_OK(conformance_writeLog(ctx, CONFORMANCE_LOG_INFO, text("once"), NULL));
    CHECK_OK(conformance_writeLog(ctx, CONFORMANCE_LOG_INFO, text("twice"), NULL));
    CHECK_NUMBER(inner.replaced, CONFORMANCE_OK);
    CHECK_NUMBER(check_counted(&inner.called), 1);
    end_instance(ctx);
}

int main(void)
{
    RUN(an_authors_records_come_with_level_target_and_fields);
    RUN(a_level_that_there_is_not_is_refused);
    RUN(a_callback_may_end_itself);
    return CHECK_EXIT_CODE();
}
