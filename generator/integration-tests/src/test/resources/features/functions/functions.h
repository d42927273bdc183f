#ifndef FUNCTIONS_H
#define FUNCTIONS_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uchar.h>

/* Each gives back what it got, by way of C. */
bool not_bool(bool value);
char next_char(char value);
signed char negate_schar(signed char value);
unsigned char next_uchar(unsigned char value);
short next_short(short value);
unsigned short next_ushort(unsigned short value);
int next_int(int value);
unsigned int next_uint(unsigned int value);
long next_long(long value);
unsigned long next_ulong(unsigned long value);
long long next_llong(long long value);
unsigned long long next_ullong(unsigned long long value);
float half_float(float value);
double half_double(double value);
int8_t next_i8(int8_t value);
uint16_t next_u16(uint16_t value);
int32_t next_i32(int32_t value);
uint64_t next_u64(uint64_t value);
size_t next_size(size_t value);
ptrdiff_t next_ptrdiff(ptrdiff_t value);
intptr_t next_intptr(intptr_t value);
wchar_t next_wchar(wchar_t value);
char16_t next_char16(char16_t value);
char32_t next_char32(char32_t value);

void nothing(void);
int calls_of_nothing(void);

/** More arguments than there are registers, of every class. */
double sum_of_many(int a, double b, long c, float d, short e, double f, unsigned char g, double h, long long i, double j,
                   int k, double l, int m, double n, long o, double p);

int divide(int dividend, int divisor, int *quotient, int *remainder);
void fill(double *values, size_t count, double value);
const int *address_of_answer(void);
void *echo_pointer(void *pointer);
int no_prototype();

/* Names that Java cannot have. */
int class(int package, int native);
int toString(int hashCode);
int wait(void);

/* A declaration whose definition is missing from the library. */
int nowhere(int value);
#endif
