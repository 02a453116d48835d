// Two generated libraries in one program: each has its own contexts, threads and types.
#include <cstdio>

#include "hello_lib_async.hpp"
#include "mylib_async.hpp"

int main() {
    mylib::Mylib devices;
    hello_lib::HelloLib hello;
    if (!devices.createContext().ok() || !hello.createContext().ok()) {
        std::puts("FAILED createContext");
        return 1;
    }
    // The handle of one is nothing to the other, even if both have counted alike.
    if (mylib_validContext(hello.ctx()) != 0 || hello_lib_validContext(devices.ctx()) != 0) {
        std::puts("FAILED a context of one library is known to the other");
        return 1;
    }
    auto greeting = hello.greet("Ada");
    if (!greeting.ok() || greeting.value() != "Hello, Ada!" || devices.getDevice(7).providerError() == nullptr) {
        std::puts("FAILED an answer is not as it should be");
        return 1;
    }
    // One goes while the other stays.
    devices.shutdown();
    if (!hello.greet("Grace").ok()) {
        std::puts("FAILED one library ended with the other");
        return 1;
    }
    std::puts("ok two libraries in one program");
    return 0;
}
