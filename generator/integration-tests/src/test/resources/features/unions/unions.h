#ifndef UNIONS_H
#define UNIONS_H
#include <stdint.h>

union number { int32_t i; float f; uint8_t bytes[8]; double d; };
enum kind { KIND_INT, KIND_DOUBLE };
typedef struct { enum kind kind; union { int64_t i; double d; } value; } variant;

union number double_float(union number value);
double as_double(const variant *value);
variant make_double(double value);
#endif
