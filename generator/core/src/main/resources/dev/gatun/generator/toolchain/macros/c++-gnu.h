// What GCC predefines for C++ alone on Linux.
#define _GNU_SOURCE 1
#define __GNUG__ 12
