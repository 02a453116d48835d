/* Two libraries in one program: their headers and their symbols keep apart, and neither takes the other's handles. */
#include "support.h"

#include "mylib.h"

static void neither_takes_the_others_contexts(void)
{
    const conformance_Context ctx = new_instance();
    mylib_Context fleet = 0;
    const mylib_DeviceInfo *device = NULL;
    int64_t echo = 0;
    CHECK_NUMBER(mylib_createContext(NULL, &fleet, NULL), MYLIB_OK);
    CHECK(ctx != fleet);
    CHECK_NUMBER(conformance_echoI64(fleet, 1, &echo, NULL), CONFORMANCE_BAD_CONTEXT);
    CHECK_NUMBER(mylib_getDevice(ctx, 1, &device, NULL), MYLIB_BAD_CONTEXT);
    CHECK_NUMBER(conformance_validContext(fleet), 0);
    CHECK_NUMBER(mylib_validContext(ctx), 0);
    CHECK_NUMBER(conformance_shutdown(fleet), CONFORMANCE_BAD_CONTEXT);
    CHECK_NUMBER(mylib_shutdown(ctx), MYLIB_BAD_CONTEXT);
    CHECK(is_usable(ctx));
    CHECK_NUMBER(mylib_getDevice(fleet, 1, &device, NULL), MYLIB_PROVIDER);
    CHECK_NUMBER(mylib_shutdown(fleet), MYLIB_OK);
    end_instance(ctx);
}

static void each_keeps_its_own_last_error(void)
{
    CHECK_NUMBER(conformance_shutdown(0), CONFORMANCE_BAD_CONTEXT);
    CHECK_NUMBER(mylib_createContext(NULL, NULL, NULL), MYLIB_INVALID_ARGUMENT);
    CHECK_NUMBER(conformance_lastError()->status, CONFORMANCE_BAD_CONTEXT);
    CHECK_NUMBER(mylib_lastError()->status, MYLIB_INVALID_ARGUMENT);
}

static void a_header_of_one_is_refused_by_the_other(void)
{
    mylib_Options options = MYLIB_OPTIONS_INIT;
    mylib_Context fleet = 0;
    options.fingerprints = CONFORMANCE_FINGERPRINTS;
    CHECK_NUMBER(mylib_createContext(&options, &fleet, NULL), MYLIB_ABI_MISMATCH);
    CHECK_NUMBER(fleet, 0);
}

int main(void)
{
    RUN(neither_takes_the_others_contexts);
    RUN(each_keeps_its_own_last_error);
    RUN(a_header_of_one_is_refused_by_the_other);
    return CHECK_EXIT_CODE();
}
