/* Ends *\/ early? And <b>bold</b> & {@link Object} @param x \u002a\u002f */
int a(void);

// One line.
// Another with */ in it, and \u000a.
int b(void);

/**
 * First paragraph,
 * two lines.
 *
 * Second paragraph:
 *   - indented
 * ------------------
 * @return {@code unbalanced { brace
 */
int c(void);

/*
** As in SQLite.
*/
struct d {
    /// Three slashes.
    int e;
    int f; ///< Behind.
};

/***************
 * Boxed.      *
 ***************/
#define G 1

int deprecated_one(const char *s) __attribute__((deprecated("use c")));
int a_function_with_a_long_declaration(const char *first_parameter, unsigned long second_parameter, const struct d *third_parameter);
