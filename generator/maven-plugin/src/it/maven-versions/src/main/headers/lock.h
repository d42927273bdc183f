struct lock {
    double length, width;
    unsigned gates : 3;
};

enum water { SALT = 1, FRESH };

int flood(struct lock *l, enum water from);

static inline int twice(int level) {
    return 2 * level;
}
