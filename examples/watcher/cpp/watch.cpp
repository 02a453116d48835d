// The file watcher from C++: watch a folder, hear what happens in it, fall behind and learn of it, watch no more.
//
//     watch folder
//
// Writes to the folder, which should be empty. Ends with 0 if everything it did there was told, and nothing else.
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <future>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "watcher.hpp"

using namespace watcher;
namespace fs = std::filesystem;

namespace {

constexpr std::chrono::seconds patience{20};

// The path that a program can open: `text` is only for people where it has to leave something out.
fs::path fileOf(const FilePath &path) {
    return path.bytes ? fs::path(std::string(path.bytes->begin(), path.bytes->end())) : fs::path(path.text);
}

// What was told; filled on the library's delivery thread, read by main.
class Told {
  public:
    void add(FileChanged event) {
        const std::lock_guard<std::mutex> lock(mutex_);
        events_.push_back(std::move(event));
        changed_.notify_all();
    }

    bool hasAnyOf(const fs::path &path) {
        const std::lock_guard<std::mutex> lock(mutex_);
        return std::any_of(events_.begin(), events_.end(),
                           [&](const auto &event) { return fileOf(event.path) == path; });
    }

    // Wait until it was told; for as long as `patience` at most. Says what it was, or that it was not.
    bool wait(const fs::path &path, const Change &change) {
        std::unique_lock<std::mutex> lock(mutex_);
        auto event = events_.end();
        const bool told = changed_.wait_for(lock, patience, [&] {
            event = std::find_if(events_.begin(), events_.end(),
                                 [&](const auto &one) { return fileOf(one.path) == path && one.change == change; });
            return event != events_.end();
        });
        printf("  %s %s\n", change.name(), told ? fs::path(event->path.text).filename().c_str() : "was NOT told");
        return told;
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<FileChanged> events_;
};

void write(const fs::path &path, const char *text) { std::ofstream(path) << text; }

// Make, write, rename, touch, remove; whether it was told.
bool change(Told &told, const fs::path &folder) {
    const fs::path draft = folder / "draft.txt", letter = folder / "letter.txt";
    printf("a file is written\n");
    write(draft, "Dear reader,\n");
    bool well = told.wait(draft, Change::Created{}) && told.wait(draft, Change::Written{});
#ifdef __linux__
    well = told.wait(draft, Change::Closed{}) && well;
#endif
    printf("it gets another name\n");
    fs::rename(draft, letter);
    well = told.wait(letter, Change::Renamed{FilePath{draft.string(), {}}}) && well;
    printf("it gets other permissions\n");
    fs::permissions(letter, fs::perms::owner_read | fs::perms::owner_write);
    well = told.wait(letter, Change::Touched{}) && well;
    printf("it is removed\n");
    fs::remove(letter);
    return told.wait(letter, Change::Removed{}) && well;
}

// A name that is not UTF-8: the text cannot hold it, the bytes do, and the file can be opened by them.
bool changeStrangeName(Told &told, const fs::path &folder) {
#ifdef __linux__
    const fs::path strange = folder / "below" / "caf\xe9";
    printf("a file below is written whose name is Latin-1\n");
    write(strange, "un caf\xc3\xa9\n");
    const bool well = told.wait(strange, Change::Created{}) && fs::exists(strange);
    fs::remove(strange);
    return told.wait(strange, Change::Removed{}) && well;
#else
    (void)told, (void)folder; // elsewhere names may have to be Unicode
    return true;
#endif
}

// A subscriber that is too slow loses what does not fit into its queue, and is told how much. Others lose nothing.
bool fallBehind(Watcher &lib, Told &told, const fs::path &folder) {
    std::promise<void> begun, goOn, learnt;
    bool first = true;
    uint64_t missed = 0;
    SubscribeOptions options;
    options.capacity = 4;
    options.isolated = true; // a thread of its own: it delays no other
    options.onLost = [&](uint64_t count) {
        if (std::exchange(missed, missed + count) == 0) {
            learnt.set_value();
        }
    };
    auto slow = lib.subscribeFileChanged(
        [&](const FileChangedView &) {
            if (std::exchange(first, false)) {
                begun.set_value();
                goOn.get_future().wait();
            }
        },
        options);
    write(folder / "0", "");
    begun.get_future().wait();
    for (int i = 1; i <= 50; i++) {
        write(folder / std::to_string(i), "");
    }
    const bool well = told.wait(folder / "50", Change::Created{});
    goOn.set_value();
    const bool heard = learnt.get_future().wait_for(patience) == std::future_status::ready;
    slow.close(); // no callback of it runs after this
    printf("  one who was too slow has missed %llu changes\n", static_cast<unsigned long long>(missed));
    return well && heard && missed >= 46;
}

bool provokeErrors(const Watcher &lib, const fs::path &folder) {
    auto nothing = lib.watch((folder / "nothing").string(), true);
    auto twice = lib.watch(folder.string(), true);
    const auto *notFound = nothing.providerError() ? nothing.providerError()->get_if<WatchError::NotFound>() : nullptr;
    const WatchError *second = twice.providerError();
    if (notFound == nullptr || second == nullptr || !second->is<WatchError::AlreadyWatched>()) {
        return false;
    }
    printf("as expected: nothing is at %s\n", fs::path(notFound->path).filename().c_str());
    return true;
}

// What is watched no more is told no more: what happens elsewhere afterwards is told, and that is not.
bool watchElsewhere(const Watcher &lib, Told &told, const fs::path &folder) {
    const fs::path below = folder / "below";
    if (!lib.unwatch(folder.string()) || !lib.watch(below.string(), false)) {
        return false;
    }
    printf("only the folder below is watched now\n");
    write(folder / "unseen", "");
    write(below / "seen", "");
    return told.wait(below / "seen", Change::Created{}) && !told.hasAnyOf(folder / "unseen");
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 2) {
        fprintf(stderr, "usage: %s folder\n", argv[0]);
        return 2;
    }
    setvbuf(stdout, nullptr, _IOLBF, 0);
    const fs::path folder = fs::absolute(argv[1]);
    fs::create_directory(folder / "below");
    Told told; // before `lib`, which uses it until it is gone

    Watcher lib;
    auto created = lib.createContext();
    if (!created.ok()) {
        fprintf(stderr, "FATAL: %s\n", created.error().c_str());
        return 1;
    }
    auto changed = lib.onFileChanged([&](const FileChanged &event) { told.add(event); });
    auto failed = lib.onWatchFailed([](const WatchFailed &event) { printf("  failed: %s\n", event.reason.c_str()); });
    auto rescan = lib.onRescanNeeded([](const RescanNeeded &) { printf("  the system has lost changes\n"); });
    auto watched = lib.watch(folder.string(), true);
    if (!changed || !failed || !rescan || !watched) {
        fprintf(stderr, "FATAL: %s\n", Watcher::lastError().c_str());
        return 1;
    }
    bool well = change(told, folder);
    well = changeStrangeName(told, folder) && well;
    well = fallBehind(lib, told, folder) && well;
    well = provokeErrors(lib, folder) && well;
    well = watchElsewhere(lib, told, folder) && well;
    auto list = lib.listWatched();
    well = well && list.ok() && list->size() == 1 && !list->front().recursive;
    const uint64_t lost = changed.lost();
    lib.shutdown();
    printf("%s, %llu changes lost\n", well ? "all was told" : "not all was told",
           static_cast<unsigned long long>(lost));
    return well && lost == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
