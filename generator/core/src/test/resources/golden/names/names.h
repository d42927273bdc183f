/* Java's keywords */
typedef struct class { int new; int final; int native; int yield; } class;
int synchronized(int package, int this, int _);
enum record { null, true_, switch_ };
void yield(void);
#define abstract 1

/* methods of Object, and of generated classes */
struct members { int hashCode; int toString; int segment; int wait; int of; int allocate; int TYPE; int type; int C; int c; };
int wait(int *status);
void notify(void);
int clone(int arguments, int allocator, int arena, int failure);

/* clashes between classes, and with those of the runtime */
struct Point { int x; };
struct point { struct Point *upper; };
struct Pointer { int x; };
struct String { struct Pointer *p; };
struct names_h { int x; };
struct dist_ { int x; };
double dist(struct point *point, struct dist_ *dist_, struct Point Point);

/* a constant that is named as a class */
#define point 5
struct db;
enum { db };
struct db *open(void);
/* names that the generated method uses for classes and fields */
void obscured(const char *C, int LIBRARY, int Native, int CString, struct members *MethodHandle);
typedef int (*obscuring)(const char *C, int TYPE, int Native, int CString, struct members *MethodHandle);
struct shadow { int (*CSTRING)(const char *C, int TYPE); void (*Point)(struct Point *p); };
