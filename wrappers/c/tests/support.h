/* What the tests of the `conformance` library share. */
#ifndef SUPPORT_H
#define SUPPORT_H

#include "check.h"

#include "conformance.h"

#define CHECK_OK(call) CHECK_NUMBER(call, CONFORMANCE_OK)

#define CHECK_STR(view, wanted) CHECK(check_same_text((view).ptr, (view).len, wanted))

/* An instance with the default options; 0 and a failed test if there is none. */
static inline conformance_Context new_instance(void)
{
    conformance_Context ctx = 0;
    const conformance_Options options = CONFORMANCE_OPTIONS_INIT;
    if (conformance_createContext(&options, &ctx, NULL) != CONFORMANCE_OK)
        check_failed(__FILE__, __LINE__, conformance_lastError()->message);
    return ctx;
}

/* End an instance; a failed test if that does not work. */
static inline void end_instance(conformance_Context ctx)
{
    const conformance_Status status = conformance_shutdown(ctx);
    if (status != CONFORMANCE_OK)
        check_failed_numbers(__FILE__, __LINE__, "conformance_shutdown(ctx)", status, CONFORMANCE_OK);
}

/* Whether an instance answers. */
static inline int is_usable(conformance_Context ctx)
{
    int64_t echo = 0;
    return conformance_echoI64(ctx, 4711, &echo, NULL) == CONFORMANCE_OK && echo == 4711;
}

static inline conformance_Str text(const char *terminated)
{
    return conformance_str(terminated);
}

static inline conformance_Item item(const char *name)
{
    conformance_Item made;
    memset(&made, 0, sizeof made);
    made.name = text(name);
    made.amount = 1.5;
    made.flag = 1;
    made.letter = 'x';
    made.color = CONFORMANCE_COLOR_GREEN;
    return made;
}

/* A destroy function: counts how often it was called. */
static inline void count_destroy(void *counter)
{
    check_count((check_Counter *)counter);
}

/* A callback for Tick that counts. */
static inline void count_tick(conformance_Context ctx, const conformance_Tick *event, void *counter)
{
    (void)ctx;
    (void)event;
    check_count((check_Counter *)counter);
}

#endif /* SUPPORT_H */
