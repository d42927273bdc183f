typedef struct widget widget;
typedef int flag;

/* One interface for the fields of one type, named after the first of them; names of classes are left to these. */
struct widget_class {
    void (*show)(widget *w);
    void (*hide)(widget *w);
    flag (*focus)(widget *w, int direction);
    int (*resize)(widget *w, int width);
    void (*widget)(const struct widget_class *c, void (*done)(int status));
    void (*reserved[2])(void);
    struct {
        void (*close)(widget *w);
    } more;
    struct {
        void (*paint)(widget *w);
    };
};

void run(void (*main)(void));
void (*after(void))(void);
