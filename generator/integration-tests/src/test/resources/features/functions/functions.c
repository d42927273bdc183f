#include "functions.h"

bool not_bool(bool value) { return !value; }
char next_char(char value) { return value + 1; }
signed char negate_schar(signed char value) { return -value; }
unsigned char next_uchar(unsigned char value) { return value + 1; }
short next_short(short value) { return value + 1; }
unsigned short next_ushort(unsigned short value) { return value + 1; }
int next_int(int value) { return value + 1; }
unsigned int next_uint(unsigned int value) { return value + 1; }
long next_long(long value) { return value + 1; }
unsigned long next_ulong(unsigned long value) { return value + 1; }
long long next_llong(long long value) { return value + 1; }
unsigned long long next_ullong(unsigned long long value) { return value + 1; }
float half_float(float value) { return value / 2; }
double half_double(double value) { return value / 2; }
int8_t next_i8(int8_t value) { return value + 1; }
uint16_t next_u16(uint16_t value) { return value + 1; }
int32_t next_i32(int32_t value) { return value + 1; }
uint64_t next_u64(uint64_t value) { return value + 1; }
size_t next_size(size_t value) { return value + 1; }
ptrdiff_t next_ptrdiff(ptrdiff_t value) { return value + 1; }
intptr_t next_intptr(intptr_t value) { return value + 1; }
wchar_t next_wchar(wchar_t value) { return value + 1; }
char16_t next_char16(char16_t value) { return value + 1; }
char32_t next_char32(char32_t value) { return value + 1; }

static int calls;
void nothing(void) { calls++; }
int calls_of_nothing(void) { return calls; }

double sum_of_many(int a, double b, long c, float d, short e, double f, unsigned char g, double h, long long i, double j,
                   int k, double l, int m, double n, long o, double p) {
    return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + 10 * j + 11 * k + 12 * l + 13 * m + 14 * n
        + 15 * o + 16 * p;
}

int divide(int dividend, int divisor, int *quotient, int *remainder) {
    if (divisor == 0) {
        return -1;
    }
    if (quotient) {
        *quotient = dividend / divisor;
    }
    if (remainder) {
        *remainder = dividend % divisor;
    }
    return 0;
}

void fill(double *values, size_t count, double value) {
    for (size_t i = 0; i < count; i++) {
        values[i] = value + i;
    }
}

static const int answer = 42;
const int *address_of_answer(void) { return &answer; }
void *echo_pointer(void *pointer) { return pointer; }
int no_prototype() { return 7; }
int class(int package, int native) { return package - native; }
int toString(int hashCode) { return hashCode * 2; }
int wait(void) { return 3; }
