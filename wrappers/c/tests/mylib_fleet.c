/* The device monitor through its C header: the whole road on a library that does something. */
#include "check.h"

#include <unistd.h>

#include "mylib.h"

static mylib_Context ctx;
static char config_path[] = "/tmp/mylib_fleet_XXXXXX";

static void errors_are_typed_before_it_is_ready(void)
{
    const mylib_Error *error = NULL;
    const mylib_DeviceInfo *device = NULL;
    CHECK_NUMBER(mylib_getDevice(ctx, 1, &device, &error), MYLIB_PROVIDER);
    CHECK_NUMBER(error->variant, MYLIB_FLEET_ERROR_NOT_INITIALIZED);
    CHECK(device == NULL);
    mylib_free(error);
}

static void a_mistake_in_the_file_is_named(void)
{
    const mylib_Error *error = NULL;
    const mylib_Initialized *ready = NULL;
    const mylib_FleetError *why;
    CHECK_NUMBER(mylib_initializeRequest(ctx, mylib_str("/nowhere/fleet.yaml"), &ready, &error), MYLIB_PROVIDER);
    why = (const mylib_FleetError *)error->payload;
    CHECK_NUMBER(why->tag, MYLIB_FLEET_ERROR_BAD_CONFIG);
    CHECK(check_same_text(why->value.badConfig.path.ptr, why->value.badConfig.path.len, "/nowhere/fleet.yaml"));
    CHECK_NUMBER(why->value.badConfig.line, 0);
    mylib_free(error);
}

static void the_file_is_read(void)
{
    static const char config[] = "interval_ms: 60000\nlimits:\n  load: 90\ndevices: []\n";
    const mylib_Initialized *ready = NULL;
    const int file = mkstemp(config_path);
    CHECK(file >= 0);
    CHECK_NUMBER(write(file, config, sizeof config - 1), sizeof config - 1);
    CHECK_NUMBER(close(file), 0);
    CHECK_NUMBER(mylib_initializeRequest(ctx, mylib_str(config_path), &ready, NULL), MYLIB_OK);
    CHECK_NUMBER(unlink(config_path), 0);
    CHECK_NUMBER(ready->deviceCount, 0);
    CHECK_NUMBER(ready->intervalMs, 60000);
    mylib_free(ready);
}

static check_Counter batches = CHECK_COUNTER_INIT;

static void count_batch(mylib_Context owner, const mylib_DeviceBatch *event, void *userData)
{
    (void)userData;
    if (owner == ctx && event->devices.len == 2)
        check_count(&batches);
}

static void devices_are_added_listed_and_removed(void)
{
    mylib_AddDeviceSpec specs[2];
    mylib_VecOfAddDeviceSpec fleet;
    const mylib_AddedDevices *added = NULL, *again = NULL;
    const mylib_VecOfDeviceInfo *list = NULL;
    const mylib_Error *error = NULL;
    mylib_Handle handle = 0;

    CHECK_NUMBER(mylib_onDeviceBatch(ctx, count_batch, NULL, NULL, NULL, &handle, NULL), MYLIB_OK);
    specs[0].name = mylib_str("one");
    specs[1].name = mylib_str("two");
    specs[0].deviceType = specs[1].deviceType = mylib_str("router");
    specs[0].address = specs[1].address = mylib_str("127.0.0.1:9");
    fleet.ptr = specs;
    fleet.len = 2;
    CHECK_NUMBER(mylib_addDevice(ctx, fleet, &added, NULL), MYLIB_OK);
    CHECK_NUMBER(added->devices.len, 2);
    CHECK(check_wait_for(&batches, 1));
    CHECK_NUMBER(mylib_addDevice(ctx, fleet, &again, &error), MYLIB_PROVIDER);
    CHECK_NUMBER(error->variant, MYLIB_FLEET_ERROR_DUPLICATE_NAME);
    CHECK(again == NULL);
    mylib_free(error);
    CHECK_NUMBER(mylib_removeDevice(ctx, added->devices.ptr[0].deviceId, NULL), MYLIB_OK);
    CHECK_NUMBER(mylib_removeDevice(ctx, added->devices.ptr[0].deviceId, NULL), MYLIB_PROVIDER);
    CHECK_NUMBER(mylib_listDevices(ctx, &list, NULL), MYLIB_OK);
    CHECK_NUMBER(list->len, 1);
    CHECK(check_same_text(list->ptr[0].name.ptr, list->ptr[0].name.len, "two"));
    CHECK_NUMBER(list->ptr[0].deviceId, added->devices.ptr[1].deviceId);
    mylib_free(list);
    mylib_free(added);
    CHECK_NUMBER(mylib_offDeviceBatch(ctx, handle), MYLIB_OK);
}

static check_Counter alerts = CHECK_COUNTER_INIT;

static void count_alert(mylib_Context owner, const mylib_SensorAlert *event, void *userData)
{
    (void)owner;
    (void)userData;
    if (event->kind == MYLIB_SENSOR_KIND_LOAD && event->value == 95.0 && event->limit == 90.0)
        check_count(&alerts);
}

static void readings_are_kept_and_limits_watched(void)
{
    const mylib_VecOfDeviceInfo *list = NULL;
    const mylib_SensorData *data = NULL;
    mylib_Handle handle = 0;
    double second = 0;
    int64_t id;
    CHECK_NUMBER(mylib_onSensorAlert(ctx, count_alert, NULL, NULL, NULL, &handle, NULL), MYLIB_OK);
    CHECK_NUMBER(mylib_listDevices(ctx, &list, NULL), MYLIB_OK);
    id = list->ptr[0].deviceId;
    mylib_free(list);
    CHECK_NUMBER(mylib_ingestReading(ctx, id, MYLIB_SENSOR_KIND_LOAD, 20.0, NULL), MYLIB_OK);
    CHECK_NUMBER(mylib_ingestReading(ctx, id, MYLIB_SENSOR_KIND_LOAD, 95.0, NULL), MYLIB_OK);
    CHECK(check_wait_for(&alerts, 1));
    CHECK_NUMBER(mylib_getSensorData(ctx, id, MYLIB_SENSOR_KIND_LOAD, &data, NULL), MYLIB_OK);
    CHECK_NUMBER(data->samples.len, 16);
    memcpy(&second, data->samples.ptr + 8, 8); /* little-endian, as all machines these tests run on */
    CHECK(second == 95.0 && data->sampledAt > 0);
    mylib_free(data);
}

static void it_ends(void)
{
    CHECK_NUMBER(mylib_shutdown(ctx), MYLIB_OK);
    CHECK_NUMBER(mylib_validContext(ctx), 0);
}

int main(void)
{
    if (mylib_createContext(NULL, &ctx, NULL) != MYLIB_OK) {
        printf("FAILED create: %s\n", mylib_lastError()->message);
        return EXIT_FAILURE;
    }
    RUN(errors_are_typed_before_it_is_ready);
    RUN(a_mistake_in_the_file_is_named);
    RUN(the_file_is_read);
    RUN(devices_are_added_listed_and_removed);
    RUN(readings_are_kept_and_limits_watched);
    RUN(it_ends);
    return CHECK_EXIT_CODE();
}
