typedef struct handle handle;
typedef enum { OPTION_URL = 1, OPTION_TIMEOUT, OPTION_WRITE } option;
typedef int (*write_callback)(const char *data, unsigned long size, void *user);

int set_option(handle *h, option o, ...);
int message(const char *format, ...);
int measure(handle *h, ...);
