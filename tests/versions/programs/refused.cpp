// Made for version one of the library, run with one that has changed: no instance, and an error that names what changed.
// CHANGED lists that, with a space between names.
#include "versions.hpp"

#include "check.hpp"

#include <cstdlib>

TEST(the_library_refuses_by_the_names_of_what_has_changed) {
    versions::Versions lib;
    const auto created = lib.createContext();
    CHECK(!created.ok());
    CHECK(created.status() == versions::Status::AbiMismatch);
    CHECK(!lib);
    const std::string message = created.error();
    CHECK(message.find(lib.version()) != std::string::npos);
    std::istringstream changed(std::getenv("CHANGED"));
    const std::string madeFor = VERSIONS_FINGERPRINTS;
    int count = 0;
    for (std::string name; changed >> name; ++count) {
        // The name, with the fingerprints of both sides where there are two.
        const auto place = madeFor.find(name + "=");
        CHECK(place != std::string::npos);
        const auto theirs = madeFor.substr(place + name.size() + 1, 16);
        const auto ours = lib.has(name) ? ", " : ") does not exist here";
        const bool told = message.find(name) != std::string::npos &&
                          message.find(theirs + " there" + ours) != std::string::npos;
        ::check::report(told, __FILE__, __LINE__, name + " is not in: " + message);
    }
    CHECK(count > 0);
}
