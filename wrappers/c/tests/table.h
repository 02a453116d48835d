/*
 * What the programs need that are made from a table of cases: values of any size, comparison of what every library has,
 * and a line for each case.
 */
#ifndef TABLE_H
#define TABLE_H

#include "check.h"

#include <math.h>

/* A case by its name. */
typedef struct table_Case {
    const char *name;
    void (*run)(void);
} table_Case;

/* ---- Why a case failed ---- */

/* Where the first difference was found. */
static const char *table_where;

static inline void table_failed(const char *why)
{
    if (check_why[0] == '\0')
        snprintf(check_why, sizeof check_why, "%s", why);
}

/* Passes a comparison on; the first that does not hold is remembered by its name, and that is the innermost. */
static inline int table_is(int same, const char *where)
{
    if (!same && table_where == NULL)
        table_where = where;
    return same;
}

static inline void table_differs(const char *what)
{
    char why[384];
    snprintf(why, sizeof why, "%s is another%s%s", what, table_where == NULL ? "" : ", in ",
             table_where == NULL ? "" : table_where);
    table_failed(why);
}

static inline void table_refused(const char *argument, const char *wanted)
{
    char why[384];
    if (argument != NULL && strcmp(argument, wanted) == 0)
        return;
    snprintf(why, sizeof why, "refused for `%s`, not for `%s`", argument == NULL ? "" : argument, wanted);
    table_failed(why);
}

/* ---- Memory that lives as long as a case ---- */

/* A block in front of the memory that is given out; the union aligns that for anything. */
typedef struct table_Kept {
    struct table_Kept *next;
    union {
        long long integer;
        long double real;
        void *pointer;
    } memory[1];
} table_Kept;

static table_Kept *table_kept;

static inline void *table_keep(size_t size)
{
    table_Kept *kept = (table_Kept *)malloc(sizeof *kept + size);
    if (kept == NULL)
        abort();
    kept->next = table_kept;
    table_kept = kept;
    return kept->memory;
}

static inline void table_release(void)
{
    while (table_kept != NULL) {
        table_Kept *next = table_kept->next;
        free(table_kept);
        table_kept = next;
    }
}

/* `times` copies of `size` bytes, one behind the other. */
static inline void *table_repeat(const void *piece, size_t size, size_t times)
{
    char *all = (char *)table_keep(size * times);
    size_t done = size;
    if (size * times == 0)
        return all;
    memcpy(all, piece, size);
    while (done < size * times) {
        const size_t rest = size * times - done;
        const size_t next = done < rest ? done : rest;
        memcpy(all + done, all, next);
        done += next;
    }
    return all;
}

/* A sorted copy. */
static inline void *table_sorted(const void *items, size_t count, size_t size, int (*order)(const void *, const void *))
{
    void *sorted = table_repeat(items, count * size, 1);
    if (count > 1)
        qsort(sorted, count, size, order);
    return sorted;
}

/* ---- Comparison ---- */

static inline int table_same(const void *left, size_t left_size, const void *right, size_t right_size)
{
    return left_size == right_size && (left_size == 0 || memcmp(left, right, left_size) == 0);
}

/* Not a number is the same as not a number, and zero is another than minus zero. */
static inline int table_same_f32(float left, float right)
{
    return (isnan(left) && isnan(right)) || memcmp(&left, &right, sizeof left) == 0;
}

static inline int table_same_f64(double left, double right)
{
    return (isnan(left) && isnan(right)) || memcmp(&left, &right, sizeof left) == 0;
}

static inline int table_order(const char *left, size_t left_size, const char *right, size_t right_size)
{
    const size_t least = left_size < right_size ? left_size : right_size;
    const int order = least == 0 ? 0 : memcmp(left, right, least);
    return order != 0 ? order : (left_size > right_size) - (left_size < right_size);
}

/* ---- Events ---- */

/* What a subscription has heard: how many events, and how many of them were as they had to be. */
typedef struct table_Heard {
    check_Counter events;
    const void *expected;
    int same;
} table_Heard;

static inline void table_hear(void *user_data, int same)
{
    table_Heard *heard = (table_Heard *)user_data;
    heard->same += same;
    check_count(&heard->events);
}

static inline void table_heard(table_Heard *heard)
{
    if (!check_wait_for(&heard->events, 1))
        table_failed("no event came");
    else if (heard->same != 1)
        table_differs("the event");
}

/* ---- All cases, or those whose names have one of the arguments in them ---- */

static inline int table_wanted(const char *name, int argc, char **argv)
{
    int i;
    for (i = 1; i < argc; i++) {
        if (strstr(name, argv[i]) != NULL)
            return 1;
    }
    return argc < 2;
}

static inline int table_run(const table_Case *cases, size_t count, int argc, char **argv)
{
    size_t i;
    char *at;
    for (i = 0; i < count; i++) {
        if (!table_wanted(cases[i].name, argc, argv))
            continue;
        check_why[0] = '\0';
        table_where = NULL;
        cases[i].run();
        table_release();
        for (at = check_why; *at != '\0'; at++) {
            if (*at == '\n')
                *at = ' ';
        }
        if (check_why[0] == '\0') {
            printf("ok %s\n", cases[i].name);
        } else {
            printf("FAILED `%s`: %s\n", cases[i].name, check_why);
            check_failed_tests++;
        }
        fflush(stdout);
    }
    return check_failed_tests == 0;
}

#endif /* TABLE_H */
