/* What headers hold, for the run that records how the command starts. Made of every construct that is common. */
#ifndef TRAINING_H
#define TRAINING_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define TRAINING_VERSION "1.2"
#define TRAINING_MAJOR 1
#define TRAINING_NUMBER(major, minor) (((major) << 8) | (minor))
#define TRAINING_CODE TRAINING_NUMBER(TRAINING_MAJOR, 2)
#define TRAINING_MASK (~0x0fUL)
#define TRAINING_RATIO 0.5
#define TRAINING_JOIN(a, b) a##b
#define TRAINING_NAME(name) #name
#define TRAINING_LOG(format, ...) training_log(format, ##__VA_ARGS__)

#if defined(__GNUC__) && __GNUC__ >= 4 && !defined(TRAINING_PLAIN)
#define TRAINING_API __attribute__((visibility("default")))
#else
#define TRAINING_API
#endif

/** What an item is. */
enum training_kind { TRAINING_NONE, TRAINING_ONE = 1 << 2, TRAINING_ALIAS = TRAINING_ONE, TRAINING_LESS = -1 };

typedef struct training_state training_state;

/** A point in the plane. */
typedef struct training_point {
    double x, y; /**< in metres */
} training_point;

typedef union training_value {
    int64_t integer;
    double real;
    const char *text;
    unsigned char bytes[16];
} training_value;

/**
 * Called for each item.
 * @param item the item, never null
 * @return 0 to go on
 */
typedef int (*training_visit)(const struct training_item *item, void *data);

struct training_item {
    unsigned flags : 3;
    int depth : 5;
    enum training_kind kind;
    char name[32];
    training_point at;
    training_point corners[4];
    struct training_item *next;
    training_visit visit;
    struct {
        size_t used;
        union {
            uint32_t hash;
            float weight;
        };
    };
    training_state *owner;
    uint8_t tail[] __attribute__((aligned(8)));
};

#pragma pack(push, 1)
struct training_packed {
    uint8_t tag;
    uint32_t length;
};
#pragma pack(pop)

TRAINING_API int training_open(const char *name, training_state **out);
TRAINING_API void training_close(training_state *state);
TRAINING_API training_point training_middle(training_point a, training_point b);
TRAINING_API int training_each(const struct training_item *items, size_t count, training_visit visit, void *data);
TRAINING_API void training_sort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *));
TRAINING_API int training_log(const char *format, ...) __attribute__((format(printf, 1, 2)));
TRAINING_API unsigned long long training_total(unsigned long long *values, unsigned count);
extern int training_verbosity;
extern const char *const training_names[3];

static inline int training_twice(int value) { return value * 2; }

#ifdef __cplusplus
}
#endif
#endif
