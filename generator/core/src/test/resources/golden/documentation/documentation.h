// options: -l demo
/*
 * Copyright (c) 2020 Somebody. All rights reserved.
 */
struct after_licence { int x; };

/**
 * @file documentation.h
 * @defgroup demo Demo functions
 * @{
 */

/**
 * \brief Opens a lock.
 *
 * The gates of \p lock move, see lock_close() and #lock_state. Opening takes
 * \f$O(n)\f$ time for \b all gates, and `lock_close(lock)` is *never* called by %lock_open.
 * <p>It returns <code>LOCK_OK</code> &ndash; or <b>not</b>.
 *
 * - first it looks,
 *   twice
 *   1. left
 *   2. right
 * - then it opens
 *
 * \code{.c}
 * if (lock_open(lock, 3, &n) { return {0}; }
 * \endcode
 *
 * \param[in] lock   the lock, or NULL
 * \param     class  how many gates,
 *                   at most
 * \param[out] count takes their number
 * \param nothing    is no parameter
 * \return #LOCK_OK
 * \retval LOCK_BROKEN if a gate is missing
 * \note Not while a ship is in.
 * \warning Mind the gap.
 * \todo draw a picture
 * \since 1.2
 * \sa lock_close(), the manual
 * \sa lock_close
 */
int lock_open(struct lock *lock, int class, int *count);

/**
 * lock_close:
 * @lock: (nullable) (transfer none): the #lock, or %NULL
 * @...: more locks
 *
 * Closes it. See #lock::closed, and:
 *
 * |[<!-- language="C" -->
 *   lock_close (lock);
 *     // done
 * ]|
 *
 * Returns: (transfer full) (nullable): what was within
 * Since: 2.4
 * Deprecated: 3.10: Use lock_shut() instead.
 */
void *lock_close(struct lock *lock, ...) __attribute__((deprecated("use \"lock_shut\"")));

/// Shuts it.
/// @returns nothing at all
void lock_shut(struct lock *lock);

/*! What a lock does. */
enum lock_state {
    LOCK_OK,       /**< all is well */
    LOCK_BROKEN,   //!< a gate is missing
    LOCK_OLD __attribute__((deprecated("gone"))),
    LOCK_NONE
};

/**
 * lock_size:
 * @SMALL: for boats
 * @LARGE: for ships,
 *   and more
 *
 * How large a lock is.
 */
enum lock_size { SMALL, LARGE };

/**
 * chamber:
 * @width: in metres
 * @unknown: is no member
 */
struct chamber {
    double width;
    /*< private >*/
    double depth;
    int old __attribute__((deprecated)); /* what was before */
};

/* ------------------------------------------------------------ */
/* --- limits --- */
#define MAX_LOCKS 3
/************
 * Sections *
 ************/
#define MIN_LOCKS 1
/* int old_function(void); */
#define SOME_LOCKS 2
#define MORE_LOCKS 4 /**< more */

/** Is of no use. */
struct __attribute__((deprecated("use chamber"))) basin { int x; };
struct basin *basin_of(struct lock *lock);

/** Called for each. @param lock the lock @return whether to go on */
typedef int (*each_lock)(struct lock *lock) __attribute__((deprecated));

/**
 * \brief Compares locks.
 * \param left one
 * \param right the other
 * \return less than 0, 0 or more
 */
typedef int (*compare_locks)(struct lock *left, struct lock *right);

int must_look(void) __attribute__((warn_unused_result));
[[nodiscard]] int must_look_too(void);
_Noreturn void leave(int status);
int report(const char *format, ...) __attribute__((format(printf, 1, 2)));
struct chamber *never_null(void) __attribute__((returns_nonnull));
int *_Nonnull qualified(int *_Nonnull a, int *_Nullable b);
void both(struct chamber *a, struct chamber *b) __attribute__((nonnull(2)));

/** See [the manual](https://example.org/a?b=1&c=2) and https://example.org, or <stdio.h>.
 *  a < b && c > d; printf("%s %d\n"); **ppOut *p
 *
 *      indented code {
 *
 *      more
 *  @} }}} \endcode {@link lock_open} {@code x}
 */
void odd(void);
/** @} */
