// Instances of the library made with brokers, and the peers behind C functions and a cxx bridge.
#pragma once

#include <memory>
#include <string>

#include "boundary.hpp"
#include "race.hpp"

namespace bench {

inline std::shared_ptr<boundary::Boundary> instance(const boundary::Options &options = {}) {
    auto library = std::make_shared<boundary::Boundary>();
    if (const auto created = library->createContext(options); !created) {
        throw Failed(created.error());
    }
    return library;
}

/// What a program keeps of an answer.
struct Device {
    std::int64_t deviceId;
    std::string name;
    std::string deviceType;
    std::string address;
    bool online;
};

/// What the devices with the numbers below `count` come to, each counted once.
inline std::uint64_t weigh(std::int64_t deviceId, std::size_t name, std::size_t deviceType, std::size_t address, bool online) {
    return static_cast<std::uint64_t>(deviceId) + name + deviceType + address + (online ? 1 : 0);
}

inline std::uint64_t weigh(const Device &device) {
    return weigh(device.deviceId, device.name.size(), device.deviceType.size(), device.address.size(), device.online);
}

} // namespace bench

extern "C" {

struct RawText {
    char *ptr;
    std::size_t len;
};

struct RawDevice {
    std::int64_t device_id;
    RawText name;
    RawText device_type;
    RawText address;
    bool online;
};

struct RawDevices {
    RawDevice *ptr;
    std::size_t len;
};

struct RawEvent {
    std::int64_t number;
    const char *what;
    std::size_t what_len;
    bool over;
};

struct RawChannels;
using RawCallback = void (*)(const RawEvent *event, void *userData);
using RawAnswered = void (*)(std::int64_t answer, void *userData);

std::int64_t raw_add(std::int64_t a, std::int64_t b);
RawDevice *raw_find_device(std::size_t deviceId);
void raw_free_device(RawDevice *device);
RawDevices raw_list_devices();
void raw_free_devices(RawDevices devices);
void raw_burst(std::uint64_t count, RawCallback callback, void *userData);
RawChannels *raw_channels_new();
void raw_channels_free(RawChannels *channels);
std::int64_t raw_channels_add(const RawChannels *channels, std::int64_t a, std::int64_t b);
void raw_channels_add_later(const RawChannels *channels, std::int64_t a, std::int64_t b, RawAnswered callback, void *userData);
void raw_channels_burst(const RawChannels *channels, std::uint64_t count, RawCallback callback, void *userData);
}

namespace bench {

inline std::shared_ptr<RawChannels> channels() { return {raw_channels_new(), raw_channels_free}; }

} // namespace bench
