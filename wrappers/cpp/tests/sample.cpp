// The device monitor in the style that a user writes, against a real listener.
#include "mylib.hpp"

#include "check.hpp"

#include <arpa/inet.h>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace mylib;

namespace {

/// A device: something that accepts connections.
class Listener {
  public:
    Listener() : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        CHECK(::bind(socket_, reinterpret_cast<sockaddr *>(&address), size) == 0 && ::listen(socket_, 64) == 0);
        CHECK(::getsockname(socket_, reinterpret_cast<sockaddr *>(&address), &size) == 0);
        port_ = ntohs(address.sin_port);
    }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;
    ~Listener() { ::close(socket_); }

    std::string address() const { return "127.0.0.1:" + std::to_string(port_); }

  private:
    int socket_;
    int port_ = 0;
};

/// A file with this text, for as long as it is wanted.
class File {
  public:
    explicit File(const std::string &text) {
        char path[] = "/tmp/brokers-sample-XXXXXX";
        const int file = ::mkstemp(path);
        CHECK(file >= 0);
        ::close(file);
        path_ = path;
        std::ofstream(path_) << text;
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    ~File() { std::remove(path_.c_str()); }

    const std::string &path() const { return path_; }

  private:
    std::string path_;
};

} // namespace

TEST(the_style_of_the_readme) {
    const Listener core;
    const Listener edge;
    const File config("interval_ms: 50\ndevices:\n  - name: Core-Router\n    type: router\n    address: " + core.address() +
                      "\n");
    check::Gate discovered;
    check::Gate batches;

    Mylib lib;
    auto created = lib.createContext();
    if (!created.ok()) {
        fprintf(stderr, "FATAL: %s\n", created.error().c_str());
        CHECK(false);
        return;
    }
    auto h_disc = lib.onDeviceDiscovered([&](Mylib& owner, int64_t id, const std::string_view name,
                                             const std::string_view type, const std::string_view addr) {
        auto device = owner.getDevice(id);
        CHECK_OK(device);
        CHECK(device->name == name && device->deviceType == type && device->address == addr);
        discovered.pass();
    });
    lib.onDeviceBatch([&](Mylib &, const Seq<DeviceInfoView> &devices) {
        for (const auto &device : devices) {
            CHECK(!device.name.empty());
        }
        batches.pass();
    });

    auto res = lib.initializeRequest(config.path());
    CHECK_OK(res);
    CHECK(res->deviceCount == 1 && res->intervalMs == 50);
    CHECK(discovered.reached(1));

    std::vector<AddDeviceSpec> fleet = { AddDeviceSpec{"Edge-Router", "router", edge.address()} };
    auto add = lib.addDevice(fleet);
    CHECK_OK(add);
    CHECK(add->devices.size() == 1 && add->devices[0].name == "Edge-Router");
    CHECK(discovered.reached(2) && batches.reached(1));

    auto list = lib.listDevices();
    CHECK_OK(list);
    CHECK(list->size() == 2 && (*list)[0].name == "Core-Router" && (*list)[0].online);

    lib.offDeviceDiscovered(h_disc);
    lib.shutdown();
}

TEST(typed_errors_of_the_monitor) {
    Mylib lib;
    CHECK_OK(lib.createContext());
    auto early = lib.getDevice(1);
    CHECK(early.providerError() != nullptr && early.providerError()->is<FleetError::NotInitialized>());

    auto missing = lib.initializeRequest("/opt/there/is/no/such/devices.yaml");
    const FleetError *why = missing.providerError();
    CHECK(missing.status() == Status::Provider && why != nullptr);
    if (why != nullptr) {
        const auto *config = why->get_if<FleetError::BadConfig>();
        CHECK(config != nullptr && config->path == "/opt/there/is/no/such/devices.yaml" && config->line == 0);
        CHECK(std::string(why->name()) == "BadConfig" && why->tag() == FleetError::Tag::BadConfig);
    }

    const File config("devices: []\n");
    CHECK_OK(lib.initializeRequest(config.path()));
    auto nobody = lib.request(GetDevice{7}, std::chrono::seconds(5));
    CHECK(nobody.providerError() != nullptr && *nobody.providerError() == FleetError::NotFound{7});
    CHECK(nobody.error().find('7') != std::string::npos);
}

TEST(every_request_of_the_monitor) {
    Mylib lib;
    CHECK_OK(lib.createContext());
    const File config("devices: []\n");
    CHECK_OK(lib.initializeRequest(config.path()));
    const auto added = lib.addDevice({{"Camera", "camera", "127.0.0.1:9"}});
    CHECK_OK(added);
    const auto id = added->devices.at(0).deviceId;
    CHECK_OK(lib.ingestReading(id, SensorKind::Temperature, 21.5));
    const auto data = lib.getSensorData(id, SensorKind::Temperature);
    CHECK_OK(data);
    double sample = 0;
    CHECK(data->kind == SensorKind::Temperature && data->samples.size() == sizeof sample);
    std::memcpy(&sample, data->samples.data(), sizeof sample);
    CHECK(sample == 21.5);
    const auto last = lib.lastReading(id);
    CHECK_OK(last);
    CHECK(last->has_value() && (*last)->value == 21.5 && (*last)->at > 0);
    const auto tags = lib.getDeviceTags(id);
    CHECK_OK(tags);
    CHECK(!tags->empty() && tags->front() == "camera");
    const auto capabilities = lib.getDeviceCapabilities(id);
    CHECK_OK(capabilities);
    CHECK(capabilities->counters.size() == 4 && capabilities->since > 0);
    CHECK_OK(lib.removeDevice(id));
    CHECK(!lib.removeDevice(id).ok());
    CHECK(lib.request(ListDevices{})->empty());
}
