/* Asks the device monitor for a device that it does not have. */
#include <stdio.h>

#include "mylib.h"

int main(void) {
    mylib_Context ctx;
    const mylib_DeviceInfo *device;
    const mylib_Error *error;
    mylib_Options options = MYLIB_OPTIONS_INIT;

    if (mylib_createContext(&options, &ctx, &error) != MYLIB_OK) {
        printf("FAILED createContext: %s\n", error->message);
        return 1;
    }
    if (mylib_getDevice(ctx, 7, &device, &error) != MYLIB_PROVIDER) {
        puts("FAILED getDevice: there is no device, but no error");
        return 1;
    }
    mylib_free(error);
    if (mylib_shutdown(ctx) != MYLIB_OK) {
        puts("FAILED shutdown");
        return 1;
    }
    puts("ok a C program calls the library");
    return 0;
}
