// The engine from C++: load texts, hear of each, search, also from many threads, and get errors that say what is wrong.
//
//     search fables.txt
//
// Ends with 0 if it saw a text loaded, hits, a typed error of each kind that it provokes, and no call that went wrong.
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "engine.hpp"

using namespace engine;

namespace {

// Filled on the library's delivery thread, read by main: hence the mutex.
class Loaded {
  public:
    void add(std::string_view title, uint64_t done, uint64_t total) {
        const std::lock_guard<std::mutex> lock(mutex_);
        lines_.push_back(std::to_string(100 * done / total) + "% " + std::string(title));
        changed_.notify_all();
    }

    // All lines, once there are so many; what there is after 20 seconds.
    std::vector<std::string> wait(uint64_t wanted) {
        std::unique_lock<std::mutex> lock(mutex_);
        changed_.wait_for(lock, std::chrono::seconds(20), [&] { return lines_.size() >= wanted; });
        return lines_;
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::string> lines_;
};

bool show(const Engine &lib, const char *query) {
    auto hits = lib.search(query, 3);
    if (!hits) {
        printf("%s: %s\n", query, hits.error().c_str());
        return false;
    }
    printf("%s\n", query);
    for (const Hit &hit : *hits) {
        printf("  %.2f %s: %s\n", hit.score, hit.title.c_str(), hit.sentence.c_str());
    }
    return !hits->empty();
}

// Exceptions of the engine, which come as the errors that the library declares; whether they were the right ones.
bool provokeErrors(const Engine &lib) {
    auto open = lib.search("fox \"and the", 3);
    const auto *badQuery = open.providerError() ? open.providerError()->get_if<SearchError::BadQuery>() : nullptr;
    auto missing = lib.getText("The Boy Who Cried Wolf");
    const auto *noText = missing.providerError() ? missing.providerError()->get_if<SearchError::NoSuchText>() : nullptr;
    auto unread = lib.loadFile("/nowhere/fables.txt");
    const auto *noFile = unread.providerError() ? unread.providerError()->get_if<SearchError::CannotRead>() : nullptr;
    if (badQuery == nullptr || noText == nullptr || noFile == nullptr) {
        return false;
    }
    printf("as expected: byte %u of the query: %s\n", badQuery->position, badQuery->reason.c_str());
    printf("as expected: no text is called %s\n", noText->title.c_str());
    printf("as expected: %s: %s\n", noFile->path.c_str(), noFile->reason.c_str());
    return true;
}

// The engine is not thread-safe. Its callers need not know: the library brings their calls to it one after the other.
unsigned searchFromThreads(const Engine &lib, unsigned count, unsigned each) {
    std::vector<unsigned> answered(count);
    std::vector<std::thread> threads;
    for (unsigned &mine : answered) {
        threads.emplace_back([&lib, &mine, each] {
            for (unsigned i = 0; i < each; i++) {
                auto hits = lib.search(i % 2 == 0 ? "crow water" : "wolf \"north wind\"", 2);
                mine += hits.ok() && hits->size() == 2 ? 1 : 0;
            }
        });
    }
    unsigned sum = 0;
    for (unsigned i = 0; i < count; i++) {
        threads[i].join();
        sum += answered[i];
    }
    return sum;
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 2) {
        fprintf(stderr, "usage: %s fables.txt\n", argv[0]);
        return 2;
    }
    Loaded loaded; // before `lib`, which uses it until it is gone
    Engine lib;
    auto created = lib.createContext();
    if (!created.ok()) {
        fprintf(stderr, "FATAL: %s\n", created.error().c_str());
        return 1;
    }
    auto handle = lib.onTextLoaded(
        [&](std::string_view title, uint64_t done, uint64_t total) { loaded.add(title, done, total); });
    auto count = lib.loadFile(argv[1]);
    if (!handle || !count) {
        fprintf(stderr, "FATAL: %s\n", Engine::lastError().c_str());
        return 1;
    }
    const auto lines = loaded.wait(*count);
    for (const std::string &line : lines) {
        printf("%s\n", line.c_str());
    }
    auto size = lib.getSize().value();
    printf("%u texts, %u words\n", static_cast<unsigned>(size.texts), static_cast<unsigned>(size.words));

    bool well = lines.size() == *count;
    for (const char *query : {"golden eggs", "+fox -crow", "\"slow but steady\"", "water"}) {
        well = show(lib, query) && well;
    }
    // A signal: nobody waits for it, and what is asked next sees what it did.
    well = lib.opened("The Dog and the Shadow").ok() && well;
    well = show(lib, "water") && well;
    well = provokeErrors(lib) && well;
    well = lib.removeText("The Fox and the Crow").ok() && well;
    well = show(lib, "crow") && well;
    const unsigned answered = searchFromThreads(lib, 4, 250);
    printf("%u searches of 4 threads answered\n", answered);
    lib.shutdown();
    return well && answered == 1000 ? EXIT_SUCCESS : EXIT_FAILURE;
}
