#include "baduse.h"
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ALIVE = 0x600D, DEAD = 0xDEAD };

struct store { atomic_int state, busy; long memory[64]; };
struct cursor { store *of; long at; };
struct diary { int entries; };

static atomic_int open_stores, open_diaries, errors;

const char *explain(int outcome) {
    return outcome == BUSY ? "the store is busy" : outcome == UNKNOWN_NAME ? "no store has this name" : NULL;
}

int store_open(const char *name, store **opened) {
    *opened = NULL;
    if (strcmp(name, "none") == 0) return UNKNOWN_NAME;
    if (strcmp(name, "odd") == 0) return 77;
    store *s = calloc(1, sizeof *s);
    s->state = ALIVE;
    open_stores++;
    *opened = s;
    /* as some libraries do: an object to be closed even so */
    return strcmp(name, "busy") == 0 ? BUSY : DONE;
}

/* The memory stays, so that a mistake is counted and doesn't end the test. */
void store_close(store *s) {
    if (s->busy != 0) errors++;
    if (atomic_exchange(&s->state, DEAD) != ALIVE) errors++;
    open_stores--;
}

long store_work(store *s, int rounds) {
    s->busy++;
    if (s->state != ALIVE) errors++;
    long sum = 0;
    for (int i = 0; i < rounds; i++) {
        sum += s->memory[i % 64] + i;
    }
    if (s->state != ALIVE) errors++;
    s->busy--;
    return sum;
}

int stores(void) { return open_stores; }
int accidents(void) { return errors; }

int cursor_open(store *s, cursor **opened) {
    cursor *c = malloc(sizeof *c);
    *c = (cursor){s, 0};
    *opened = c;
    return DONE;
}

void cursor_close(cursor *c) {
    if (c->of->state != ALIVE) errors++;
    free(c);
}

long cursor_next(cursor *c) {
    if (c->of->state != ALIVE) errors++;
    return ++c->at;
}

diary *diary_open(void) { open_diaries++; return calloc(1, sizeof(diary)); }
void diary_close(diary *d) { open_diaries--; free(d); }
int diary_write(diary *d, int entry) { return entry < 0 ? entry : ++d->entries; }
void archive(diary *d) { diary_close(d); }
int diaries(void) { return open_diaries; }

int cell(const board *b, int index) { return b->cells[index]; }

long total(const int *values, size_t count) {
    long sum = 0;
    for (size_t i = 0; i < count; i++) sum += values[i];
    return sum;
}

int spell(int number, char *text, size_t capacity) { return snprintf(text, capacity, "number %d", number); }

long squares(int n, double *values) {
    for (long i = 0; i < (long) n * n; i++) values[i] *= values[i];
    return (long) n * n;
}

size_t length_of(const char *text) { return strlen(text); }

int descend(step next, void *data, int depth) {
    int result = next(depth, data);
    return result < 0 ? result : result + 1;
}

struct job { step next; void *data; int depth, result; };

static void *run(void *argument) {
    struct job *job = argument;
    job->result = descend(job->next, job->data, job->depth);
    return NULL;
}

int on_thread(step next, void *data, int depth) {
    struct job job = {next, data, depth, 0};
    pthread_t thread;
    pthread_create(&thread, NULL, run, &job);
    pthread_join(thread, NULL);
    return job.result;
}

static step kept;
static void *kept_data;

void keep(step next, void *data) {
    kept = next;
    kept_data = data;
}

int call_kept(int depth) { return kept(depth, kept_data); }

enum mood mood_of(int number) { return (enum mood) number; }
int report(int number) { return number; }
