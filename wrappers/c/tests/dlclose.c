/* A library that is closed while an instance of it lives: its threads go on, and the program ends well. */
#include "support.h"

#include <dlfcn.h>

typedef conformance_Status (*Create)(const conformance_Options *, conformance_Context *, const conformance_Error **);
typedef conformance_Status (*On)(conformance_Context, conformance_TickCallback, void *, void (*)(void *),
                                 const conformance_SubscribeOptions *, conformance_Handle *,
                                 const conformance_Error **);
typedef conformance_Status (*EmitBurst)(conformance_Context, uint32_t, conformance_Str, const conformance_Error **);

/* A function of the library, without a cast between pointers to functions and to objects, which C does not know. */
#define FIND(function, library, name)                       \
    do {                                                    \
        void *const found = dlsym(library, name);           \
        CHECK(found != NULL && sizeof found == sizeof function); \
        memcpy(&function, &found, sizeof found);            \
    } while (0)

/* Found by the loader's path. This program is not linked with it, because it names no function of it. */
static const char library_name[] = "libconformance.so";

/* Static: the delivery thread may still be in it when the program ends. */
static check_Counter seen = CHECK_COUNTER_INIT;

static void a_library_closed_under_its_threads_stays(void)
{
    void *library = dlopen(library_name, RTLD_NOW | RTLD_LOCAL);
    conformance_Options options = CONFORMANCE_OPTIONS_INIT;
    conformance_Context ctx = 0;
    conformance_Handle handle = 0;
    conformance_Str nothing = {"", 0};
    Create create;
    On on_tick;
    EmitBurst emit;
    if (library == NULL)
        fprintf(stderr, "%s\n", dlerror());
    CHECK(library != NULL);
    FIND(create, library, "conformance_createContext");
    FIND(on_tick, library, "conformance_onTick");
    FIND(emit, library, "conformance_emitBurst");
    CHECK_OK(create(&options, &ctx, NULL));
    CHECK_OK(on_tick(ctx, count_tick, &seen, NULL, NULL, &handle, NULL));
    CHECK_OK(emit(ctx, 20000, nothing, NULL));
    CHECK_NUMBER(dlclose(library), 0); /* while most of them wait */
    CHECK(check_wait_for(&seen, 20000));
    library = dlopen(library_name, RTLD_NOW | RTLD_LOCAL);
    CHECK(library != NULL);
    CHECK_OK(emit(ctx, 10, nothing, NULL)); /* the same library as before */
    CHECK(check_wait_for(&seen, 20010));
    CHECK_NUMBER(dlclose(library), 0);
}

int main(void)
{
    RUN(a_library_closed_under_its_threads_stays);
    return CHECK_EXIT_CODE(); /* with the instance alive */
}
