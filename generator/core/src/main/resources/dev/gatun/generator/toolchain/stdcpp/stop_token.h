#pragma once
// [thread.stoptoken.syn]
#if __cplusplus > 201703L
namespace std {
class stop_token;
class stop_source;
}
#endif
