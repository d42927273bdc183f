// <stdnoreturn.h> (C23 7.25)
#pragma once
#ifndef __cplusplus
#define noreturn _Noreturn
#endif
