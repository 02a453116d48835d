// The rows about C and C++: a program as users of the library write it, which prints what it measured for
// brokers-bench, a line of JSON for each contestant.
//
// Usage: boundary --list | boundary GROUP [--quick]. GROUP is the whole name of one.

#include <cstring>

#include "calls.hpp"
#include "events.hpp"
#include "handoff.hpp"
#include "life.hpp"
#include "structs.hpp"

namespace {

using namespace bench;

std::vector<Group> groups() {
    const std::vector<const char *> heard = {"until seen", "emitter"};
    // Some milliseconds for each thread. Its time would not tell: with more threads than processors, much of it is waiting.
    constexpr std::uint64_t many = 400'000;
    return {
        {"C++: call, answered on the caller's thread, 1 thread", sharedCalls<1>},
        {"C++: call, answered on the caller's thread, 2 threads", sharedCalls<2>, Where::Anywhere, many, 1000},
        {"C++: call, answered on the caller's thread, 4 threads", sharedCalls<4>, Where::Anywhere, many, 1000},
        {"C++: call, answered on the caller's thread, 8 threads", sharedCalls<8>, Where::Anywhere, many, 1000},
        {"C++: blocking call, one core", handOff<false>, Where::OneCore, 200, 20},
        {"C++: blocking call, free", handOff<true>, Where::TwoCores, 200, 20},
        {"C++: blocking call, 8 callers, one core", eightCallers, Where::OneCore, 1600, 80},
        {"C++: blocking call, 8 callers, free", eightCallers, Where::TwoCores, 1600, 80},
        {"C++: struct of 5 fields", oneStruct},
        {"C++: 1,000 structs, viewed", listViewed},
        {"C++: 1,000 structs, copied to std", listCopied},
        {"C++: emit to nobody", unheard},
        {"C++: event to a callback, bursts of 4,096", events, Where::Anywhere, 4096, 1024, 100, heard},
        {"C++: event to a callback, bursts of a million", events, Where::Anywhere, 1000000, 10000, 10, heard},
        {"C++: each extra subscriber", extraSubscriber, Where::Anywhere, 65536, 1024, 30},
        {"C++: 1,000 async calls under way", asyncCalls, Where::Anywhere, 1000, 100},
        {"C++: create and shutdown", createAndShutdown, Where::Anywhere, 20, 2, 20},
        {"C++: memory of an instance", memory, Where::Anywhere, 100, 5, 3, {""}, "KiB"},
        {"C++: memory after 10,000 instances", flat, Where::Anywhere, 10000, 20, 1, {""}, "KiB"},
    };
}

} // namespace

int main(int argc, char **argv) {
    const auto all = groups();
    if (argc == 2 && std::strcmp(argv[1], "--list") == 0) {
        for (const auto &group : all) {
            std::puts(group.name.c_str());
        }
        return 0;
    }
    const auto quick = argc == 3 && std::strcmp(argv[2], "--quick") == 0;
    if (argc != 2 && !quick) {
        std::fputs("usage: boundary --list | boundary GROUP [--quick]\n", stderr);
        return 2;
    }
    for (const auto &group : all) {
        if (group.name == argv[1]) {
            try {
                race(group, quick);
                return 0;
            } catch (const std::exception &error) {
                std::fprintf(stderr, "%s\n", error.what());
                return 1;
            }
        }
    }
    std::fprintf(stderr, "there is no group `%s`\n", argv[1]);
    return 2;
}
