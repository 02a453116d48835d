/*
 * The smallest thing that can be called a test framework.
 *
 * A program is a list of tests; each prints `ok name`, or `FAILED name: why`, and the program ends
 * with a failure if one did. Include this header first: it asks the system headers for POSIX.
 */
#ifndef CHECK_H
#define CHECK_H

#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L
#endif

#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* How long a test waits for something that has to happen. Nothing waits this long unless it is broken. */
#define CHECK_PATIENCE_SECONDS 20

static char check_why[512];
static int check_failed_tests;

static inline void check_failed(const char *file, int line, const char *what)
{
    if (check_why[0] == '\0') /* the first reason is the one to know */
        snprintf(check_why, sizeof check_why, "%s:%d: %s", file, line, what);
}

static inline void check_failed_numbers(const char *file, int line, const char *what, long long is, long long wanted)
{
    char text[384];
    snprintf(text, sizeof text, "%s is %lld, not %lld", what, is, wanted);
    check_failed(file, line, text);
}

static inline int check_same_text(const char *a, size_t a_len, const char *b)
{
    return a_len == strlen(b) && (a_len == 0 || memcmp(a, b, a_len) == 0);
}

/* Each of these ends the test when it does not hold; they belong into functions that return nothing. */
#define CHECK(condition)                                   \
    do {                                                   \
        if (!(condition)) {                                \
            check_failed(__FILE__, __LINE__, #condition);  \
            return;                                        \
        }                                                  \
    } while (0)

#define CHECK_NUMBER(value, wanted)                                                   \
    do {                                                                              \
        const long long check_is = (long long)(value);                                \
        const long long check_wanted = (long long)(wanted);                           \
        if (check_is != check_wanted) {                                               \
            check_failed_numbers(__FILE__, __LINE__, #value, check_is, check_wanted); \
            return;                                                                   \
        }                                                                             \
    } while (0)

/* A test in a helper function may have failed. */
#define CHECK_SO_FAR()             \
    do {                           \
        if (check_why[0] != '\0')  \
            return;                \
    } while (0)

#define RUN(test)                                      \
    do {                                               \
        check_why[0] = '\0';                           \
        test();                                        \
        if (check_why[0] == '\0') {                    \
            printf("ok %s\n", #test);                  \
        } else {                                       \
            printf("FAILED %s: %s\n", #test, check_why); \
            check_failed_tests++;                      \
        }                                              \
        fflush(stdout);                                \
    } while (0)

#define CHECK_EXIT_CODE() (check_failed_tests == 0 ? EXIT_SUCCESS : EXIT_FAILURE)

/* A number that threads count up and wait for. */
typedef struct check_Counter {
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    unsigned long count;
} check_Counter;

#define CHECK_COUNTER_INIT {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0}

static inline void check_counter_init(check_Counter *counter)
{
    pthread_mutex_init(&counter->mutex, NULL);
    pthread_cond_init(&counter->changed, NULL);
    counter->count = 0;
}

static inline void check_count(check_Counter *counter)
{
    pthread_mutex_lock(&counter->mutex);
    counter->count++;
    pthread_cond_broadcast(&counter->changed);
    pthread_mutex_unlock(&counter->mutex);
}

static inline unsigned long check_counted(check_Counter *counter)
{
    unsigned long count;
    pthread_mutex_lock(&counter->mutex);
    count = counter->count;
    pthread_mutex_unlock(&counter->mutex);
    return count;
}

/* Whether the count reached `wanted` within the time that tests are patient for. */
static inline int check_wait_for(check_Counter *counter, unsigned long wanted)
{
    struct timespec until;
    int reached;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += CHECK_PATIENCE_SECONDS;
    pthread_mutex_lock(&counter->mutex);
    while (counter->count < wanted) {
        if (pthread_cond_timedwait(&counter->changed, &counter->mutex, &until) != 0)
            break;
    }
    reached = counter->count >= wanted;
    pthread_mutex_unlock(&counter->mutex);
    return reached;
}

static inline long long check_milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

#endif /* CHECK_H */
