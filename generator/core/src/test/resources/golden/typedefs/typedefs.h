typedef unsigned long size_t;
typedef long ssize_t, ptrdiff_t, intptr_t, int64_t;
typedef unsigned long uintptr_t, uint64_t;
typedef signed char int8_t;
typedef unsigned char uint8_t;
typedef short int16_t;
typedef unsigned short uint16_t, char16_t;
typedef int int32_t, wchar_t;
typedef unsigned int uint32_t, char32_t;
typedef int mine;
typedef size_t alias;

struct all {
    size_t a; ssize_t b; ptrdiff_t c; intptr_t d; uintptr_t e;
    int8_t f; uint8_t g; int16_t h; uint16_t i; int32_t j; uint32_t k; int64_t l; uint64_t m;
    wchar_t n; char16_t o; char32_t p; mine q; alias r;
    wchar_t title[8]; char16_t text[8];
};

size_t length(const wchar_t *w, const char16_t *s, const char32_t *u, size_t *out, const uint8_t *bytes, int64_t *when);
int64_t now(wchar_t w, char16_t s, char32_t u, mine m);
