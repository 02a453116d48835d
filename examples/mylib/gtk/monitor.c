/*
 * The device monitor inside GTK's main loop, which is that of GLib: the library's descriptor is one more source of it, and
 * the callbacks run where those of widgets do, so that they may touch them. Nothing here needs a display, so that it can
 * run anywhere; a program with windows adds the source in just this way before it calls g_application_run.
 *
 *     monitor-gtk devices.yaml
 *
 * Ends with 0 if it saw every device discovered and one that changed.
 */
#include <glib-unix.h>
#include <glib.h>

#include "mylib.h"

#define PATIENCE_SECONDS 20
/* So many callbacks at most, and then the loop looks after its other sources. */
#define AT_ONCE 16

/* What the program knows; all of it is used on the loop's thread only. */
typedef struct Monitor {
    GMainLoop *loop;
    mylib_Context ctx;
    guint expected; /* how many devices the file lists; 0 until the answer is there */
    guint discovered;
    guint status_changes;
} Monitor;

static void tell_when_ready(const Monitor *monitor)
{
    if (monitor->expected > 0 && monitor->discovered == monitor->expected)
        g_print("READY: waiting for a status change\n");
}

static void on_discovered(mylib_Context ctx, const mylib_DeviceDiscovered *event, void *user_data)
{
    Monitor *monitor = user_data;
    (void)ctx;
    g_print("  [event] discovered #%" G_GINT64_FORMAT " " MYLIB_STR_FMT "\n", event->deviceId,
            MYLIB_STR_ARG(event->name));
    monitor->discovered++;
    tell_when_ready(monitor);
}

static void on_status_changed(mylib_Context ctx, const mylib_DeviceStatusChanged *event, void *user_data)
{
    Monitor *monitor = user_data;
    (void)ctx;
    g_print("  [event] #%" G_GINT64_FORMAT " is %s\n", event->deviceId, event->online ? "up again" : "down");
    monitor->status_changes++;
    g_main_loop_quit(monitor->loop);
}

static void on_initialized(mylib_Context ctx, mylib_RequestId id, const mylib_Initialized *answer,
                           const mylib_Error *error, void *user_data)
{
    Monitor *monitor = user_data;
    (void)ctx;
    (void)id;
    if (error != NULL) {
        g_printerr("FATAL: %s\n", error->message);
        g_main_loop_quit(monitor->loop);
        return;
    }
    g_print("%u devices\n", answer->deviceCount);
    monitor->expected = answer->deviceCount;
    tell_when_ready(monitor);
}

/* The source: the library has something to call back for. */
static gboolean on_readable(gint descriptor, GIOCondition condition, gpointer user_data)
{
    Monitor *monitor = user_data;
    size_t count;
    (void)descriptor;
    (void)condition;
    if (mylib_dispatch(monitor->ctx, AT_ONCE, 0, &count, NULL) != MYLIB_OK) {
        g_printerr("FATAL: %s\n", mylib_lastError()->message);
        g_main_loop_quit(monitor->loop);
    }
    return G_SOURCE_CONTINUE;
}

static gboolean on_too_late(gpointer user_data)
{
    g_printerr("nothing more happened within %d seconds\n", PATIENCE_SECONDS);
    g_main_loop_quit(((Monitor *)user_data)->loop);
    return G_SOURCE_CONTINUE;
}

/* Runs the loop until something ends it; whether it could begin. */
static int run(Monitor *monitor, const char *config_path)
{
    mylib_Handle handle; /* not kept: shutdown ends all subscriptions */
    int64_t descriptor = -1;
    guint source, timeout;
    if (mylib_onDeviceDiscovered(monitor->ctx, on_discovered, monitor, NULL, NULL, &handle, NULL) != MYLIB_OK ||
        mylib_onDeviceStatusChanged(monitor->ctx, on_status_changed, monitor, NULL, NULL, &handle, NULL) != MYLIB_OK ||
        mylib_pollHandle(monitor->ctx, &descriptor, NULL) != MYLIB_OK ||
        mylib_initializeRequestAsync(monitor->ctx, mylib_str(config_path), MYLIB_TIMEOUT_DEFAULT, on_initialized,
                                     monitor, NULL, NULL) != MYLIB_OK) {
        g_printerr("FATAL: %s\n", mylib_lastError()->message);
        return 0;
    }
    source = g_unix_fd_add((gint)descriptor, G_IO_IN, on_readable, monitor);
    timeout = g_timeout_add_seconds(PATIENCE_SECONDS, on_too_late, monitor);
    g_main_loop_run(monitor->loop);
    g_source_remove(timeout);
    g_source_remove(source); /* before the descriptor ends with the instance */
    return 1;
}

int main(int argc, char **argv)
{
    Monitor monitor = {NULL, 0, 0, 0, 0};
    mylib_Options options = MYLIB_OPTIONS_INIT;
    int good;

    if (argc != 2) {
        g_printerr("usage: %s devices.yaml\n", argv[0]);
        return 2;
    }
    options.delivery = MYLIB_DELIVERY_MANUAL;
    if (mylib_createContext(&options, &monitor.ctx, NULL) != MYLIB_OK) {
        g_printerr("FATAL: %s\n", mylib_lastError()->message);
        return 1;
    }
    monitor.loop = g_main_loop_new(NULL, FALSE);
    good = run(&monitor, argv[1]);
    if (mylib_shutdown(monitor.ctx) != MYLIB_OK) { /* calls the callbacks of what still waits, here */
        g_printerr("FATAL: %s\n", mylib_lastError()->message);
        good = 0;
    }
    g_main_loop_unref(monitor.loop);
    g_print("seen: discovered %u of %u, changed %u\n", monitor.discovered, monitor.expected, monitor.status_changes);
    good = good && monitor.expected > 0 && monitor.discovered >= monitor.expected && monitor.status_changes > 0;
    return good ? 0 : 1;
}
