/*
 * Made for version one of the library, run with it and with the one that has more: both answer everything. WEATHER is the
 * weather of the third day, which is new in the second of them; REFUSAL why one cannot leave then.
 */
#include "check.h"

#include "versions.h"

#define CHECK_OK(call) CHECK_NUMBER(call, VERSIONS_OK)

static versions_Context ctx;

/* What came with events. */
static check_Counter heard = CHECK_COUNTER_INIT;
static versions_Weather weather;
static double east;
static double north;
static double amount;
static versions_Grade grade;

static void on_weather(versions_Context in, const versions_WeatherChanged *event, void *data)
{
    (void)in;
    (void)data;
    weather = event->weather;
    check_count(&heard);
}

static void on_moved(versions_Context in, const versions_Moved *event, void *data)
{
    (void)in;
    (void)data;
    if (event->track.points.len == 3) {
        east = event->track.points.ptr[2].east;
        north = event->track.points.ptr[2].north;
    }
    check_count(&heard);
}

static void on_weighed(versions_Context in, const versions_Weighed *event, void *data)
{
    (void)in;
    (void)data;
    amount = event->sample.amount;
    check_count(&heard);
}

static void on_praised(versions_Context in, const versions_Praised *event, void *data)
{
    (void)in;
    (void)data;
    grade = event->grade;
    check_count(&heard);
}

static void what_was_there_before_works(void)
{
    const versions_Str *greeting = NULL;
    const versions_Position *position = NULL;
    versions_Sample sample;
    versions_Handle handles[3];
    versions_Grade rank = -1;
    uint64_t scaled = 0;
    double weighed = 0;
    const unsigned long before = check_counted(&heard);
    CHECK_OK(versions_onMoved(ctx, on_moved, NULL, NULL, NULL, &handles[0], NULL));
    CHECK_OK(versions_onWeighed(ctx, on_weighed, NULL, NULL, NULL, &handles[1], NULL));
    CHECK_OK(versions_onPraised(ctx, on_praised, NULL, NULL, NULL, &handles[2], NULL));
    CHECK_OK(versions_greet(ctx, versions_str("you"), &greeting, NULL));
    CHECK(check_same_text(greeting->ptr, greeting->len, "hello you"));
    versions_free(greeting);
    CHECK_OK(versions_locate(ctx, versions_str("four"), &position, NULL));
    CHECK(position->east > 7.5 && position->north < 4.5);
    versions_free(position);
    CHECK_OK(versions_walk(ctx, 3, NULL));
    memset(&sample, 0, sizeof sample);
    sample.name = versions_str("salt");
    sample.amount = 1.5;
    CHECK_OK(versions_weigh(ctx, &sample, &weighed, NULL));
    CHECK(weighed > 1.25 && weighed < 1.75);
    CHECK_OK(versions_scale(ctx, 7, &scaled, NULL));
    CHECK_NUMBER(scaled, 21);
    CHECK_OK(versions_rank(ctx, 10, &rank, NULL));
    CHECK_NUMBER(rank, VERSIONS_GRADE_HIGH);
    CHECK_OK(versions_praise(ctx, VERSIONS_GRADE_HIGH, NULL));
    CHECK(check_wait_for(&heard, before + 3));
    CHECK(east > 3.5 && north > 1.5 && north < 2.5);
    CHECK(amount > 2.75);
    CHECK_NUMBER(grade, VERSIONS_GRADE_HIGH);
    CHECK_OK(versions_offMoved(ctx, handles[0]));
    CHECK_OK(versions_offWeighed(ctx, handles[1]));
    CHECK_OK(versions_offPraised(ctx, handles[2]));
}

static void an_unknown_value_keeps_its_number(void)
{
    const versions_Weather wanted = atoi(getenv("WEATHER"));
    versions_Weather answer = -1;
    versions_Handle handle = 0;
    const unsigned long before = check_counted(&heard);
    CHECK_OK(versions_onWeatherChanged(ctx, on_weather, NULL, NULL, NULL, &handle, NULL));
    CHECK_OK(versions_forecast(ctx, 3, &answer, NULL));
    CHECK_NUMBER(answer, wanted);
    CHECK_OK(versions_announce(ctx, 3, NULL));
    CHECK(check_wait_for(&heard, before + 1));
    CHECK_NUMBER(weather, wanted);
    /* The library takes back what it gave. */
    CHECK_OK(versions_echoWeather(ctx, wanted, &answer, NULL));
    CHECK_NUMBER(answer, wanted);
    weather = -1;
    CHECK_OK(versions_change(ctx, wanted, NULL));
    CHECK(check_wait_for(&heard, before + 2));
    CHECK_NUMBER(weather, wanted);
    CHECK_OK(versions_offWeatherChanged(ctx, handle));
}

static void a_value_that_the_library_does_not_know_is_refused(void)
{
    versions_Weather answer = -1;
    CHECK_NUMBER(versions_echoWeather(ctx, 4711, &answer, NULL), VERSIONS_INVALID_ARGUMENT);
    CHECK(strcmp(versions_lastError()->argument, "weather") == 0);
    CHECK_NUMBER(answer, -1);
}

static void an_unknown_error_keeps_its_number(void)
{
    const int wanted = atoi(getenv("REFUSAL"));
    const versions_Error *error = NULL;
    CHECK_NUMBER(versions_depart(ctx, 3, &error), VERSIONS_PROVIDER);
    CHECK_NUMBER(error->variant, wanted);
    CHECK_NUMBER(*(const versions_Refusal *)error->payload, wanted);
    CHECK(strcmp(error->variantName, wanted == VERSIONS_REFUSAL_CLOSED ? "Closed" : "Stormy") == 0);
    versions_free(error);
}

int main(void)
{
    const versions_Options options = VERSIONS_OPTIONS_INIT;
    if (versions_createContext(&options, &ctx, NULL) != VERSIONS_OK) {
        printf("FAILED createContext: %s\n", versions_lastError()->message);
        return EXIT_FAILURE;
    }
    RUN(what_was_there_before_works);
    RUN(an_unknown_value_keeps_its_number);
    RUN(a_value_that_the_library_does_not_know_is_refused);
    RUN(an_unknown_error_keeps_its_number);
    if (versions_shutdown(ctx) != VERSIONS_OK) {
        printf("FAILED shutdown: see the status\n");
        return EXIT_FAILURE;
    }
    return CHECK_EXIT_CODE();
}
