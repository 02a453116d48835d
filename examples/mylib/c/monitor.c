/*
 * The device monitor from C: load a configuration, hear what happens, add, list, ask, remove, shut down.
 *
 *     monitor devices.yaml
 *
 * Ends with 0 if it saw a device discovered, a device that changed, a batch, a typed answer and a typed error.
 */
#define _POSIX_C_SOURCE 200809L

#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "mylib.h"

#define PATIENCE_SECONDS 20

/* What has been seen so far. The callbacks run on the library's delivery thread, main reads it: hence the mutex. */
typedef struct Seen {
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    unsigned discovered;
    unsigned status_changes;
    unsigned alerts;
    unsigned batches;
} Seen;

static void count(Seen *seen, unsigned *counter)
{
    pthread_mutex_lock(&seen->mutex);
    ++*counter;
    pthread_cond_signal(&seen->changed);
    pthread_mutex_unlock(&seen->mutex);
}

/* Wait until a counter has reached a number; for PATIENCE_SECONDS at most. */
static int wait_for(Seen *seen, const unsigned *counter, unsigned wanted)
{
    struct timespec until;
    int reached;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += PATIENCE_SECONDS;
    pthread_mutex_lock(&seen->mutex);
    while (*counter < wanted && pthread_cond_timedwait(&seen->changed, &seen->mutex, &until) == 0) {
    }
    reached = *counter >= wanted;
    pthread_mutex_unlock(&seen->mutex);
    return reached;
}

static const char *kind_name(mylib_SensorKind kind)
{
    switch (kind) {
    case MYLIB_SENSOR_KIND_LATENCY: return "latency";
    case MYLIB_SENSOR_KIND_TEMPERATURE: return "temperature";
    case MYLIB_SENSOR_KIND_LOAD: return "load";
    default: return "unknown";
    }
}

/* ---- Events: what they point to is valid until the callback returns ---- */

static void on_discovered(mylib_Context ctx, const mylib_DeviceDiscovered *event, void *user_data)
{
    Seen *seen = user_data;
    (void)ctx;
    printf("  [event] discovered #%" PRId64 " " MYLIB_STR_FMT " (" MYLIB_STR_FMT ") at " MYLIB_STR_FMT "\n",
           event->deviceId, MYLIB_STR_ARG(event->name), MYLIB_STR_ARG(event->deviceType),
           MYLIB_STR_ARG(event->address));
    count(seen, &seen->discovered);
}

static void on_status_changed(mylib_Context ctx, const mylib_DeviceStatusChanged *event, void *user_data)
{
    Seen *seen = user_data;
    (void)ctx;
    printf("  [event] #%" PRId64 " is %s\n", event->deviceId, event->online ? "up again" : "down");
    count(seen, &seen->status_changes);
}

static void on_alert(mylib_Context ctx, const mylib_SensorAlert *event, void *user_data)
{
    Seen *seen = user_data;
    (void)ctx;
    printf("  [event] alert: %s of #%" PRId64 " is %.1f, the limit is %.1f\n", kind_name(event->kind),
           event->deviceId, event->value, event->limit);
    count(seen, &seen->alerts);
}

static void on_batch(mylib_Context ctx, const mylib_DeviceBatch *event, void *user_data)
{
    Seen *seen = user_data;
    (void)ctx;
    printf("  [event] %zu devices added together\n", event->devices.len);
    count(seen, &seen->batches);
}

static int subscribe(mylib_Context ctx, Seen *seen)
{
    mylib_Handle handle; /* not kept: shutdown ends all subscriptions */
    return mylib_onDeviceDiscovered(ctx, on_discovered, seen, NULL, NULL, &handle, NULL) == MYLIB_OK &&
           mylib_onDeviceStatusChanged(ctx, on_status_changed, seen, NULL, NULL, &handle, NULL) == MYLIB_OK &&
           mylib_onSensorAlert(ctx, on_alert, seen, NULL, NULL, &handle, NULL) == MYLIB_OK &&
           mylib_onDeviceBatch(ctx, on_batch, seen, NULL, NULL, &handle, NULL) == MYLIB_OK;
}

/* ---- Requests: an answer is ours until mylib_free ---- */

static void print_table(mylib_Context ctx)
{
    const mylib_VecOfDeviceInfo *devices = NULL;
    size_t i;
    if (mylib_listDevices(ctx, &devices, NULL) != MYLIB_OK) {
        printf("no list: %s\n", mylib_lastError()->message);
        return;
    }
    printf("\n  %4s  %-16s %-10s %-22s %s\n", "id", "name", "type", "address", "state");
    for (i = 0; i < devices->len; i++) {
        const mylib_DeviceInfo *device = &devices->ptr[i];
        printf("  %4" PRId64 "  %-16.*s %-10.*s %-22.*s %s\n", device->deviceId, MYLIB_STR_ARG(device->name),
               MYLIB_STR_ARG(device->deviceType), MYLIB_STR_ARG(device->address), device->online ? "up" : "-");
    }
    printf("\n");
    mylib_free(devices);
}

/* Add two devices, and answer the number of the first, or 0. */
static int64_t add_devices(mylib_Context ctx)
{
    mylib_AddDeviceSpec specs[2];
    mylib_VecOfAddDeviceSpec fleet = {specs, 2};
    const mylib_AddedDevices *added = NULL;
    int64_t first;
    specs[0].name = mylib_str("Lab-Switch");
    specs[0].deviceType = mylib_str("switch");
    specs[0].address = mylib_str("127.0.0.1");
    specs[1].name = mylib_str("Roof-Sensor");
    specs[1].deviceType = mylib_str("sensor");
    specs[1].address = mylib_str("127.0.0.1:7");
    if (mylib_addDevice(ctx, fleet, &added, NULL) != MYLIB_OK) {
        printf("not added: %s\n", mylib_lastError()->message);
        return 0;
    }
    first = added->devices.ptr[0].deviceId;
    mylib_free(added);
    return first;
}

/* Ask everything there is to know of one device; whether all was answered. */
static int query(mylib_Context ctx, int64_t id)
{
    const mylib_DeviceInfo *device = NULL;
    const mylib_VecOfStr *tags = NULL;
    const mylib_DeviceCapabilities *capabilities = NULL;
    const mylib_OptionOfReading *reading = NULL;
    size_t i;
    const int answered = mylib_getDevice(ctx, id, &device, NULL) == MYLIB_OK &&
                         mylib_getDeviceTags(ctx, id, &tags, NULL) == MYLIB_OK &&
                         mylib_getDeviceCapabilities(ctx, id, &capabilities, NULL) == MYLIB_OK &&
                         mylib_lastReading(ctx, id, &reading, NULL) == MYLIB_OK;
    if (answered) {
        printf("device #%" PRId64 " is " MYLIB_STR_FMT ", tags:", device->deviceId, MYLIB_STR_ARG(device->name));
        for (i = 0; i < tags->len; i++)
            printf(" " MYLIB_STR_FMT, MYLIB_STR_ARG(tags->ptr[i]));
        printf("\n  %" PRId32 " probes sent, %" PRId32 " answered\n", capabilities->counters[0],
               capabilities->counters[1]);
        if (reading->present)
            printf("  last reading: %s %.3f\n", kind_name(reading->value.kind), reading->value.value);
    } else {
        printf("no answer: %s\n", mylib_lastError()->message);
    }
    mylib_free(device); /* null is fine */
    mylib_free(tags);
    mylib_free(capabilities);
    mylib_free(reading);
    return answered;
}

/* Ask for a device that is not there; whether the error was the one that says so. */
static int ask_for_nobody(mylib_Context ctx)
{
    const mylib_DeviceInfo *device = NULL;
    const mylib_Error *error = NULL;
    int typed = 0;
    if (mylib_getDevice(ctx, 4711, &device, &error) == MYLIB_PROVIDER) {
        const mylib_FleetError *why = error->payload;
        if (why->tag == MYLIB_FLEET_ERROR_NOT_FOUND) {
            printf("as expected: there is no device #%" PRId64 " (%s)\n", why->value.notFound.deviceId,
                   error->message);
            typed = why->value.notFound.deviceId == 4711;
        }
    }
    mylib_free(device);
    mylib_free(error);
    return typed;
}

/* Add a device under a name that is taken; whether the error was the one that says so. */
static int add_a_duplicate(mylib_Context ctx)
{
    mylib_AddDeviceSpec spec;
    mylib_VecOfAddDeviceSpec fleet = {&spec, 1};
    const mylib_AddedDevices *added = NULL;
    const mylib_Error *error = NULL;
    int typed = 0;
    spec.name = mylib_str("Lab-Switch");
    spec.deviceType = mylib_str("switch");
    spec.address = mylib_str("127.0.0.1");
    if (mylib_addDevice(ctx, fleet, &added, &error) == MYLIB_PROVIDER) {
        printf("as expected: %s (%s)\n", error->variantName, error->message);
        typed = error->variant == MYLIB_FLEET_ERROR_DUPLICATE_NAME;
    }
    mylib_free(added);
    mylib_free(error);
    return typed;
}

/* Push readings that cross a limit, and ask for them again. */
static int push_readings(mylib_Context ctx, int64_t id)
{
    static const double readings[] = {21.5, 48.0, 75.5, 76.0};
    const mylib_SensorData *data = NULL;
    size_t i;
    for (i = 0; i < sizeof readings / sizeof readings[0]; i++) {
        if (mylib_ingestReading(ctx, id, MYLIB_SENSOR_KIND_TEMPERATURE, readings[i], NULL) != MYLIB_OK)
            return 0;
    }
    if (mylib_getSensorData(ctx, id, MYLIB_SENSOR_KIND_TEMPERATURE, &data, NULL) != MYLIB_OK)
        return 0;
    printf("%zu temperature samples are stored\n", data->samples.len / sizeof(double));
    mylib_free(data);
    return 1;
}

/* Whatever fails on the way is printed; what has to be seen is summed up at the end. */
static int run(mylib_Context ctx, Seen *seen, const char *config_path)
{
    const mylib_Initialized *ready = NULL;
    int typed_answer, typed_error;
    int64_t added;

    if (!subscribe(ctx, seen) || mylib_initializeRequest(ctx, mylib_str(config_path), &ready, NULL) != MYLIB_OK) {
        fprintf(stderr, "FATAL: %s\n", mylib_lastError()->message);
        return 0;
    }
    printf("%" PRIu32 " devices, probed every %" PRIu32 " ms\n", ready->deviceCount, ready->intervalMs);
    if (!wait_for(seen, &seen->discovered, ready->deviceCount))
        printf("not every device of the file answers\n");
    mylib_free(ready);

    added = add_devices(ctx);
    print_table(ctx);
    typed_answer = query(ctx, 1);
    typed_error = ask_for_nobody(ctx) && add_a_duplicate(ctx);
    if (!push_readings(ctx, 1) || !wait_for(seen, &seen->alerts, 1))
        printf("no alert, although the readings should have crossed a limit\n");

    printf("READY: waiting for a status change\n");
    fflush(stdout);
    if (!wait_for(seen, &seen->status_changes, 1))
        printf("no device went up or down within %d seconds\n", PATIENCE_SECONDS);

    if (added != 0 && mylib_removeDevice(ctx, added, NULL) == MYLIB_OK)
        printf("removed #%" PRId64 "\n", added);
    print_table(ctx);

    if (mylib_shutdown(ctx) != MYLIB_OK) { /* no callback runs after this: `seen` is ours alone */
        fprintf(stderr, "FATAL: %s\n", mylib_lastError()->message);
        return 0;
    }
    printf("seen: discovered %u, changed %u, batches %u, alerts %u, typed answer: %s, typed errors: %s\n",
           seen->discovered, seen->status_changes, seen->batches, seen->alerts, typed_answer ? "yes" : "no",
           typed_error ? "yes" : "no");
    return seen->discovered > 0 && seen->status_changes > 0 && seen->batches > 0 && typed_answer && typed_error;
}

int main(int argc, char **argv)
{
    Seen seen = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0, 0, 0};
    const mylib_Options options = MYLIB_OPTIONS_INIT;
    mylib_Context ctx = 0;
    int good;

    if (argc != 2) {
        fprintf(stderr, "usage: %s devices.yaml\n", argv[0]);
        return 2;
    }
    setvbuf(stdout, NULL, _IOLBF, 0); /* lines come out as they are printed, also into a pipe */
    if (mylib_createContext(&options, &ctx, NULL) != MYLIB_OK) {
        fprintf(stderr, "FATAL: %s\n", mylib_lastError()->message);
        return 1;
    }
    good = run(ctx, &seen, argv[1]);
    if (mylib_validContext(ctx) && mylib_shutdown(ctx) != MYLIB_OK)
        fprintf(stderr, "FATAL: %s\n", mylib_lastError()->message);
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
