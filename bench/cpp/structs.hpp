// Answers that have something in them.
#pragma once

#include "brokers-bench-cxx/src/lib.rs.h"
#include "library.hpp"

namespace bench {

constexpr std::int64_t devices = 1000;

inline std::string own(const RawText &text) { return {text.ptr, text.len}; }
inline std::string own(boundary_Str text) { return {text.ptr, text.len}; }

inline Device own(const RawDevice &device) {
    return {device.device_id, own(device.name), own(device.device_type), own(device.address), device.online};
}

inline Device own(const bridge::Device &device) {
    return {device.device_id, std::string(device.name), std::string(device.device_type), std::string(device.address),
            device.online};
}

template <class D> std::uint64_t weighRust(const D &device) {
    return weigh(device.device_id, device.name.size(), device.device_type.size(), device.address.size(), device.online);
}

inline std::uint64_t weighC(const boundary_DeviceInfo &device) {
    return weigh(device.deviceId, device.name.len, device.deviceType.len, device.address.len, device.online != 0);
}

inline std::uint64_t weighCpp(const boundary::DeviceInfo &device) {
    return weigh(device.deviceId, device.name.size(), device.deviceType.size(), device.address.size(), device.online);
}

inline std::uint64_t weighView(const boundary::DeviceInfoView &device) {
    return weigh(device.deviceId, device.name.size(), device.deviceType.size(), device.address.size(), device.online);
}

/// What all devices together weigh, counted from how they are named: `camera 017 above the door`, `10.0.0.17:80`.
inline std::uint64_t weighAll() {
    std::uint64_t sum = 0;
    for (std::int64_t id = 0; id < devices; ++id) {
        const auto digits = std::max<std::size_t>(3, std::to_string(id).size());
        sum += weigh(id, 22 + digits, 6, 10 + std::to_string(id % 256).size(), id % 2 == 0);
    }
    return sum;
}

/// `find` answers what one device weighs. Whole laps over the devices are checked.
template <class F> Contestant finding(const char *name, F find) {
    return {name, [find](std::uint64_t count) {
                std::uint64_t sum = 0;
                std::uint64_t laps = 0;
                static const auto all = weighAll();
                std::int64_t id = 0;
                auto samples = mean(count, [&](std::int64_t) {
                    sum += find(id);
                    if (++id == devices) {
                        id = 0;
                        check(sum == ++laps * all, "a wrong device");
                    }
                });
                return samples;
            }};
}

inline std::vector<Contestant> oneStruct() {
    const auto library = instance();
    return {
        finding("raw C, copied to std",
                [](std::int64_t id) {
                    const std::unique_ptr<RawDevice, void (*)(RawDevice *)> found(
                        raw_find_device(static_cast<std::size_t>(id)), raw_free_device);
                    return weigh(own(*found));
                }),
        finding("cxx, its own types",
                [](std::int64_t id) { return weighRust(bridge::find_device(static_cast<std::size_t>(id))); }),
        finding("cxx, copied to std",
                [](std::int64_t id) { return weigh(own(bridge::find_device(static_cast<std::size_t>(id)))); }),
        finding("C, viewed",
                [library](std::int64_t id) {
                    const boundary_DeviceInfo *device = nullptr;
                    check(boundary_findDevice(library->ctx(), id, &device, nullptr) == BOUNDARY_OK, "no device");
                    const auto weight = weighC(*device);
                    boundary_free(device);
                    return weight;
                }),
        finding("C++, viewed",
                [library](std::int64_t id) {
                    const auto device = library->borrow(boundary::FindDevice{id});
                    return weighView(**device);
                }),
        finding("C++",
                [library](std::int64_t id) {
                    const auto device = library->findDevice(id);
                    return weighCpp(*device);
                }),
    };
}

/// `list` answers what all devices weigh.
template <class F> Contestant listing(const char *name, F list) {
    return {name, [list](std::uint64_t count) {
                static const auto all = weighAll();
                return mean(count, [&](std::int64_t) { check(list() == all, "a wrong list"); });
            }};
}

inline std::vector<Contestant> listViewed() {
    const auto library = instance();
    return {
        listing("raw C",
                [] {
                    const auto found = raw_list_devices();
                    std::uint64_t sum = 0;
                    for (std::size_t place = 0; place < found.len; ++place) {
                        const auto &device = found.ptr[place];
                        sum += weigh(device.device_id, device.name.len, device.device_type.len, device.address.len,
                                     device.online);
                    }
                    raw_free_devices(found);
                    return sum;
                }),
        listing("cxx",
                [] {
                    std::uint64_t sum = 0;
                    for (const auto &device : bridge::list_devices()) {
                        sum += weighRust(device);
                    }
                    return sum;
                }),
        listing("C",
                [library] {
                    const boundary_VecOfDeviceInfo *found = nullptr;
                    check(boundary_listDevices(library->ctx(), &found, nullptr) == BOUNDARY_OK, "no list");
                    std::uint64_t sum = 0;
                    for (std::size_t place = 0; place < found->len; ++place) {
                        sum += weighC(found->ptr[place]);
                    }
                    boundary_free(found);
                    return sum;
                }),
        listing("C++",
                [library] {
                    std::uint64_t sum = 0;
                    for (const auto &device : library->borrow(boundary::ListDevices{}).value()) {
                        sum += weighView(device);
                    }
                    return sum;
                }),
    };
}

inline std::vector<Contestant> listCopied() {
    const auto library = instance();
    const auto weighed = [](const std::vector<Device> &copies) {
        std::uint64_t sum = 0;
        for (const auto &device : copies) {
            sum += weigh(device);
        }
        return sum;
    };
    return {
        listing("raw C",
                [weighed] {
                    const auto found = raw_list_devices();
                    std::vector<Device> copies;
                    copies.reserve(found.len);
                    for (std::size_t place = 0; place < found.len; ++place) {
                        copies.push_back(own(found.ptr[place]));
                    }
                    raw_free_devices(found);
                    return weighed(copies);
                }),
        listing("cxx",
                [weighed] {
                    const auto found = bridge::list_devices();
                    std::vector<Device> copies;
                    copies.reserve(found.size());
                    for (const auto &device : found) {
                        copies.push_back(own(device));
                    }
                    return weighed(copies);
                }),
        listing("C++",
                [library] {
                    const auto found = library->listDevices();
                    std::uint64_t sum = 0;
                    for (const auto &device : found.value()) {
                        sum += weighCpp(device);
                    }
                    return sum;
                }),
    };
}

} // namespace bench
