// The device monitor from C++: load a configuration, hear what happens, add, list, ask, remove, shut down.
//
//     monitor devices.yaml
//
// Ends with 0 if it saw a device discovered, a device that changed, a batch, a typed answer and a typed error.
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "mylib_async.hpp"

using namespace mylib;

namespace {

constexpr std::chrono::seconds patience{20};

// Events come on the library's delivery thread, main counts on them: hence the mutex.
class Counter {
  public:
    void count() {
        const std::lock_guard<std::mutex> lock(mutex_);
        count_++;
        changed_.notify_all();
    }

    // Wait until the count has reached a number; for as long as `patience` at most.
    bool reached(unsigned wanted) {
        std::unique_lock<std::mutex> lock(mutex_);
        return changed_.wait_for(lock, patience, [&] { return count_ >= wanted; });
    }

    unsigned value() {
        const std::lock_guard<std::mutex> lock(mutex_);
        return count_;
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    unsigned count_ = 0;
};

// For printf with `%.*s`: a view need not end with NUL.
int width(std::string_view text) { return static_cast<int>(text.size()); }

long long number(int64_t id) { return static_cast<long long>(id); }

unsigned long long count(uint64_t of) { return of; }

void printTable(const Mylib &lib) {
    auto list = lib.listDevices();
    if (!list.ok()) {
        printf("no list: %s\n", list.error().c_str());
        return;
    }
    printf("\n  %4s  %-16s %-10s %-22s %s\n", "id", "name", "type", "address", "state");
    for (const DeviceInfo &device : list.value()) {
        printf("  %4lld  %-16s %-10s %-22s %s\n", number(device.deviceId), device.name.c_str(),
               device.deviceType.c_str(), device.address.c_str(), device.online ? "up" : "-");
    }
    printf("\n");
}

// Ask everything there is to know of one device, all at once; whether all was answered.
bool query(const Mylib &lib, int64_t id) {
    auto deviceLater = lib.getDeviceFuture(id);
    auto tagsLater = lib.getDeviceTagsFuture(id);
    auto capabilitiesLater = lib.getDeviceCapabilitiesFuture(id);
    auto readingLater = lib.lastReadingFuture(id);
    auto device = deviceLater.get();
    auto tags = tagsLater.get();
    auto capabilities = capabilitiesLater.get();
    auto reading = readingLater.get();
    if (!device || !tags || !capabilities || !reading) {
        printf("no answer for #%lld\n", number(id));
        return false;
    }
    printf("device #%lld is %s, tags:", number(device->deviceId), device->name.c_str());
    for (const std::string &tag : *tags) {
        printf(" %s", tag.c_str());
    }
    printf("\n  %d probes sent, %d answered\n", capabilities->counters[0], capabilities->counters[1]);
    if (const auto &last = reading.value()) {
        printf("  last reading: %s %.3f\n", toString(last->kind), last->value);
    }
    return true;
}

// Ask for a device that is not there, and add one whose name is taken; whether the errors were the ones that say so.
bool provokeErrors(const Mylib &lib) {
    auto nobody = lib.getDevice(4711);
    const FleetError *why = nobody.providerError();
    const auto *notFound = why != nullptr ? why->get_if<FleetError::NotFound>() : nullptr;
    if (notFound == nullptr) {
        return false;
    }
    printf("as expected: there is no device #%lld (%s)\n", number(notFound->deviceId), nobody.error().c_str());

    auto twice = lib.addDevice({AddDeviceSpec{"Lab-Switch", "switch", "127.0.0.1"}});
    const FleetError *refusal = twice.providerError();
    if (refusal == nullptr || !refusal->is<FleetError::DuplicateName>()) {
        return false;
    }
    printf("as expected: %s (%s)\n", refusal->name(), twice.error().c_str());
    return notFound->deviceId == 4711;
}

// Push readings that cross a limit, and ask for them again.
bool pushReadings(const Mylib &lib, int64_t id) {
    for (const double value : {21.5, 48.0, 75.5, 76.0}) {
        if (!lib.ingestReading(id, SensorKind::Temperature, value)) {
            return false;
        }
    }
    auto data = lib.getSensorData(id, SensorKind::Temperature);
    if (!data || data->samples.size() < sizeof(double)) {
        return false;
    }
    double newest = 0;
    std::memcpy(&newest, data->samples.data() + data->samples.size() - sizeof newest, sizeof newest);
    printf("%zu temperature samples are stored, the newest is %.1f\n", data->samples.size() / sizeof newest, newest);
    return true;
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 2) {
        fprintf(stderr, "usage: %s devices.yaml\n", argv[0]);
        return 2;
    }
    setvbuf(stdout, nullptr, _IOLBF, 0); // lines come out as they are printed, also into a pipe
    Counter discovered, changed, batches, alerts; // before `lib`, which uses them until it is gone

    Mylib lib;
    auto created = lib.createContext();
    if (!created.ok()) { fprintf(stderr, "FATAL: %s\n", created.error().c_str()); return 1; }

    auto h_disc = lib.onDeviceDiscovered([&](Mylib& owner, int64_t id, const std::string_view name,
                                             const std::string_view type, const std::string_view addr) {
        printf("  [event] discovered #%lld %.*s (%.*s) at %.*s\n", number(id), width(name), name.data(), width(type),
               type.data(), width(addr), addr.data());
        if (owner.getDevice(id).ok()) { // a callback may ask, too
            discovered.count();
        }
    });
    auto h_stat = lib.onDeviceStatusChanged([&](const DeviceStatusChanged &event) {
        printf("  [event] #%lld is %s\n", number(event.deviceId), event.online ? "up again" : "down");
        changed.count();
    });
    auto h_alert = lib.onSensorAlert([&](int64_t id, SensorKind kind, double value, double limit) {
        printf("  [event] alert: %s of #%lld is %.1f, the limit is %.1f\n", toString(kind), number(id), value, limit);
        alerts.count();
    });
    auto h_batch = lib.onDeviceBatch([&](const DeviceBatchView &event) {
        printf("  [event] %zu devices added together\n", event.devices.size());
        batches.count();
    });
    if (!h_disc || !h_stat || !h_alert || !h_batch) {
        fprintf(stderr, "FATAL: %s\n", Mylib::lastError().c_str());
        return 1;
    }

    auto res = lib.initializeRequest(argv[1]);
    if (!res.ok()) {
        fprintf(stderr, "FATAL: %s\n", res.error().c_str());
        return 1;
    }
    printf("%u devices, probed every %u ms\n", res->deviceCount, res->intervalMs);
    if (!discovered.reached(res->deviceCount)) {
        printf("not every device of the file answers\n");
    }

    std::vector<AddDeviceSpec> fleet = {
        AddDeviceSpec{"Lab-Switch", "switch", "127.0.0.1"},
        AddDeviceSpec{"Roof-Sensor", "sensor", "127.0.0.1:7"},
    };
    auto add = lib.addDevice(fleet);
    if (!add.ok()) {
        printf("not added: %s\n", add.error().c_str());
    }
    printTable(lib);

    const bool typedAnswer = query(lib, 1);
    const bool typedErrors = provokeErrors(lib);
    if (!pushReadings(lib, 1) || !alerts.reached(1)) {
        printf("no alert, although the readings should have crossed a limit\n");
    }

    printf("READY: waiting for a status change\n");
    if (!changed.reached(1)) {
        printf("no device went up or down within %d seconds\n", static_cast<int>(patience.count()));
    }

    lib.offDeviceDiscovered(h_disc);
    if (add.ok()) {
        const int64_t first = add->devices.front().deviceId;
        if (lib.removeDevice(first)) {
            printf("removed #%lld\n", number(first));
        }
    }
    printTable(lib);
    if (auto stats = lib.stats()) {
        printf("%llu requests, %llu events, %llu callbacks called, %llu events lost\n", count(stats->requests),
               count(stats->events), count(stats->delivered), count(stats->lostFull));
    }
    lib.shutdown(); // no callback runs after this

    printf("seen: discovered %u, changed %u, batches %u, alerts %u, typed answer: %s, typed errors: %s\n",
           discovered.value(), changed.value(), batches.value(), alerts.value(), typedAnswer ? "yes" : "no",
           typedErrors ? "yes" : "no");
    const bool allSeen = discovered.value() > 0 && changed.value() > 0 && batches.value() > 0;
    return allSeen && typedAnswer && typedErrors ? EXIT_SUCCESS : EXIT_FAILURE;
}
