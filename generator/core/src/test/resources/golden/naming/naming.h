typedef struct lock_gate_s lock_gate_t;
struct lock_point { int x_pos; int yPos; void (*on_move)(int new_x); };
typedef enum { LOCK_STATE_OPEN, LOCK_STATE_CLOSED, LOCK_STATE_2ND } lock_state;
enum lock_color { LOCK_COLOR_RED, LOCK_COLOR_DARK_BLUE = 4 };
typedef int (*lock_visit_cb)(lock_gate_t *the_gate, void *user_data);

lock_gate_t *lock_gate_open(const char *gate_name);
int lock_gate_visit_all(lock_gate_t *gate, lock_visit_cb visit_cb, void *user_data);
int lock_Point(struct lock_point p);
enum lock_color lock_nextColor(lock_state state);
int LOCK_Legacy(int int_value);
extern int lock_count;
#define LOCK_VERSION 3
#define LOCK_3D 1
