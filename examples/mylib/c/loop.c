/*
 * The device monitor inside a program's own loop: one thread and no lock. A descriptor of the library stands in poll();
 * when it is readable, mylib_dispatch calls the callbacks here, those of events and those of answers.
 *
 *     loop devices.yaml
 *
 * Ends with 0 if it got its answers, and saw every device discovered and one that changed.
 */
#define _POSIX_C_SOURCE 200809L

#include <inttypes.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "mylib.h"

#define PATIENCE_SECONDS 20
/* So many callbacks at most, and then the loop looks after its other descriptors. */
#define AT_ONCE 16

/* What has been seen so far. The callbacks run inside the loop, so it needs no lock. */
typedef struct Seen {
    unsigned expected; /* how many devices the file lists; 0 until the answer is there */
    unsigned discovered;
    unsigned status_changes;
    unsigned answers;
    int failed;
    int ready;
} Seen;

static void on_status_changed(mylib_Context ctx, const mylib_DeviceStatusChanged *event, void *user_data)
{
    Seen *seen = user_data;
    (void)ctx;
    printf("  [event] #%" PRId64 " is %s\n", event->deviceId, event->online ? "up again" : "down");
    seen->status_changes++;
}

/* An answer is valid until the callback returns; nothing has to be freed. */
static void on_initialized(mylib_Context ctx, mylib_RequestId id, const mylib_Initialized *answer,
                           const mylib_Error *error, void *user_data)
{
    Seen *seen = user_data;
    (void)ctx;
    (void)id;
    if (error != NULL) {
        fprintf(stderr, "FATAL: %s\n", error->message);
        seen->failed = 1;
        return;
    }
    printf("%" PRIu32 " devices, probed every %" PRIu32 " ms\n", answer->deviceCount, answer->intervalMs);
    seen->expected = answer->deviceCount;
    seen->answers++;
}

static void on_device(mylib_Context ctx, mylib_RequestId id, const mylib_DeviceInfo *device, const mylib_Error *error,
                      void *user_data)
{
    Seen *seen = user_data;
    (void)ctx;
    (void)id;
    if (error != NULL) {
        fprintf(stderr, "no answer: %s\n", error->message);
        seen->failed = 1;
        return;
    }
    printf("  [answer] #%" PRId64 " is " MYLIB_STR_FMT "\n", device->deviceId, MYLIB_STR_ARG(device->name));
    seen->answers++;
}

/* Asks for more from inside the callback, and does not wait for it: the loop goes on. */
static void on_discovered(mylib_Context ctx, const mylib_DeviceDiscovered *event, void *user_data)
{
    Seen *seen = user_data;
    printf("  [event] discovered #%" PRId64 " at " MYLIB_STR_FMT "\n", event->deviceId, MYLIB_STR_ARG(event->address));
    seen->discovered++;
    if (mylib_getDeviceAsync(ctx, event->deviceId, MYLIB_TIMEOUT_DEFAULT, on_device, seen, NULL, NULL) != MYLIB_OK) {
        fprintf(stderr, "not asked: %s\n", mylib_lastError()->message);
        seen->failed = 1;
    }
}

static int begin(mylib_Context ctx, Seen *seen, const char *config_path)
{
    mylib_Handle handle; /* not kept: shutdown ends all subscriptions */
    return mylib_onDeviceDiscovered(ctx, on_discovered, seen, NULL, NULL, &handle, NULL) == MYLIB_OK &&
           mylib_onDeviceStatusChanged(ctx, on_status_changed, seen, NULL, NULL, &handle, NULL) == MYLIB_OK &&
           mylib_initializeRequestAsync(ctx, mylib_str(config_path), MYLIB_TIMEOUT_DEFAULT, on_initialized, seen, NULL,
                                        NULL) == MYLIB_OK;
}

static long milliseconds_since(const struct timespec *begun)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (now.tv_sec - begun->tv_sec) * 1000 + (now.tv_nsec - begun->tv_nsec) / 1000000;
}

/* The loop of the program, where other descriptors would stand beside that of the library. */
static int run(mylib_Context ctx, Seen *seen)
{
    struct timespec begun;
    struct pollfd descriptors[1];
    int64_t handle = -1;
    if (mylib_pollHandle(ctx, &handle, NULL) != MYLIB_OK)
        return 0;
    descriptors[0].fd = (int)handle;
    descriptors[0].events = POLLIN;
    clock_gettime(CLOCK_MONOTONIC, &begun);
    while (!seen->failed && seen->status_changes == 0) {
        const long left = PATIENCE_SECONDS * 1000L - milliseconds_since(&begun);
        if (left <= 0 || poll(descriptors, 1, (int)left) < 0)
            return 0;
        if (descriptors[0].revents & POLLIN) {
            size_t count;
            if (mylib_dispatch(ctx, AT_ONCE, 0, &count, NULL) != MYLIB_OK)
                return 0;
        }
        if (!seen->ready && seen->expected > 0 && seen->discovered >= seen->expected && seen->answers > seen->expected) {
            seen->ready = 1;
            printf("READY: waiting for a status change\n");
        }
    }
    return seen->ready && !seen->failed;
}

int main(int argc, char **argv)
{
    Seen seen = {0, 0, 0, 0, 0, 0};
    mylib_Options options = MYLIB_OPTIONS_INIT;
    mylib_Context ctx = 0;
    int good;

    if (argc != 2) {
        fprintf(stderr, "usage: %s devices.yaml\n", argv[0]);
        return 2;
    }
    setvbuf(stdout, NULL, _IOLBF, 0); /* lines come out as they are printed, also into a pipe */
    options.delivery = MYLIB_DELIVERY_MANUAL;
    if (mylib_createContext(&options, &ctx, NULL) != MYLIB_OK) {
        fprintf(stderr, "FATAL: %s\n", mylib_lastError()->message);
        return EXIT_FAILURE;
    }
    good = begin(ctx, &seen, argv[1]) && run(ctx, &seen);
    if (mylib_shutdown(ctx) != MYLIB_OK) { /* calls the callbacks of what still waits, here */
        fprintf(stderr, "FATAL: %s\n", mylib_lastError()->message);
        good = 0;
    }
    printf("seen: discovered %u, changed %u, answers %u\n", seen.discovered, seen.status_changes, seen.answers);
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
