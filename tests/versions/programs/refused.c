/*
 * Made for version one of the library, run with one that has changed: no instance, and an error that names what changed.
 * CHANGED lists that, with a space between names.
 */
#include "check.h"

#include <inttypes.h>

#include "versions.h"

/* Whether CHANGED lists this name. */
static int has_changed(const char *name, size_t length)
{
    const char *rest = getenv("CHANGED");
    while (rest != NULL && *rest != '\0') {
        const size_t word = strcspn(rest, " ");
        if (word == length && memcmp(rest, name, length) == 0)
            return 1;
        rest += word + strspn(rest + word, " ");
    }
    return 0;
}

/* How many names CHANGED lists. */
static unsigned changes(void)
{
    const char *rest = getenv("CHANGED");
    unsigned count = 0;
    while (rest != NULL && *rest != '\0') {
        count++;
        rest += strcspn(rest, " ");
        rest += strspn(rest, " ");
    }
    return count;
}

/* What the error has to say of something that has changed. `fingerprint` is 16 digits. */
static void expect(char *text, size_t size, const char *name, const char *fingerprint)
{
    const uint64_t ours = versions_fingerprint(name);
    if (ours == 0)
        snprintf(text, size, " %s (%.16s there) does not exist here", name, fingerprint);
    else
        snprintf(text, size, " %s has another shape (%.16s there, %016" PRIx64 " here)", name, fingerprint, ours);
}

static void the_library_refuses_by_the_names_of_what_has_changed(void)
{
    const char *entry = VERSIONS_FINGERPRINTS;
    const versions_Options options = VERSIONS_OPTIONS_INIT;
    versions_Context ctx = 0;
    const versions_Error *error = NULL;
    unsigned seen = 0;
    CHECK_NUMBER(versions_createContext(&options, &ctx, &error), VERSIONS_ABI_MISMATCH);
    CHECK_NUMBER(ctx, 0);
    CHECK(error != NULL);
    CHECK(strstr(error->message, versions_version()) != NULL);
    while (*entry != '\0') {
        const size_t length = strcspn(entry, "=");
        char name[64];
        char wanted[256];
        snprintf(name, sizeof name, "%.*s", (int)length, entry);
        expect(wanted, sizeof wanted, name, entry + length + 1);
        if (has_changed(entry, length)) {
            seen++;
            if (strstr(error->message, wanted) == NULL)
                check_failed(__FILE__, __LINE__, error->message);
        } else {
            snprintf(wanted, sizeof wanted, " %s ", name);
            if (strstr(error->message, wanted) != NULL)
                check_failed(__FILE__, __LINE__, error->message);
        }
        entry += strcspn(entry, ";") + 1;
    }
    CHECK(seen > 0);
    CHECK_NUMBER(seen, changes()); /* a name that nothing has would be no check */
    versions_free(error);
}

int main(void)
{
    RUN(the_library_refuses_by_the_names_of_what_has_changed);
    return CHECK_EXIT_CODE();
}
