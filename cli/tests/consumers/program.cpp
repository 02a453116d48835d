// Asks the device monitor for a device that it does not have, at once and by a future.
#include <cstdio>

#include "mylib_async.hpp"

int main() {
    mylib::Mylib lib;
    if (auto created = lib.createContext(); !created.ok()) {
        std::printf("FAILED createContext: %s\n", created.error().c_str());
        return 1;
    }
    auto device = lib.getDevice(7);
    auto later = lib.getDeviceFuture(7).get();
    if (device.providerError() == nullptr || later.providerError() == nullptr) {
        std::puts("FAILED getDevice: there is no device, but no error");
        return 1;
    }
    std::puts("ok a C++ program calls the library");
    return 0;
}
