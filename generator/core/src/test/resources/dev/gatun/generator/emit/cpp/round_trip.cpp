/* What goes through value.h comes back; what is cut short or made up is refused. */
#undef NDEBUG
#include <cassert>
enum class Color : short { red = 1, blue = -3 };
struct Shape { std::string name; explicit Shape(std::string n) : name(std::move(n)) {} bool operator==(const Shape&o)const{return name==o.name;} };
struct P { double x, y; bool operator==(const P&o)const{return x==o.x&&y==o.y;} };
template <> struct gatun::is_placed<::P> : std::true_type {};
template <class T> T round_trip(const T &v) {
  gatun_buffer b{}; gatun::encode(&b, v);
  std::vector<char> bytes(1 + b.size); // unaligned
  if (b.size) std::memcpy(bytes.data()+1, b.data, b.size);
  gatun_release(&b);
  return gatun::decode<T>(bytes.data()+1, bytes.size()-1);
}
template <class T> T round_trip_moved(T v) {
  T copy(v);
  gatun_buffer b{}; gatun::encode(&b, std::move(copy));
  std::vector<char> bytes(b.size);
  if (b.size) std::memcpy(bytes.data(), b.data, b.size);
  gatun_release(&b);
  return gatun::decode<T>(bytes.data(), bytes.size());
}
template <class T> void same(const T &v) { assert(round_trip(v) == v); assert(round_trip_moved(v) == v);
  // truncated at every place
  gatun_buffer b{}; gatun::encode(&b, v);
  std::size_t n = b.size > 300 ? 300 : b.size; 
  for (std::size_t i = 0; i < n; i++) { char *p = new char[i]; std::memcpy(p, b.data, i); try { (void) gatun::decode<T>(p, i); } catch (const std::exception &) {} delete[] p; }
  gatun_release(&b);
}
int main() {
  using namespace std;
  same(string("héllo\0x", 8)); same(string()); same(wstring(L"wide")); same(u16string(u"sixteen")); same(u32string(U"\U0001F600"));
  same(vector<int>{1,2,3}); same(vector<int>{}); same(vector<bool>{true,false,true}); same(vector<string>{"a","","ccc"});
  same(array<double,3>{1,2,3}); same(array<string,2>{"a","b"}); same(array<int,0>{}); same(array<bool,2>{true,false}); same(deque<short>{1,2}); same(list<string>{"x"}); same(forward_list<int>{3,1,2}); same(set<int>{5,4}); same(set<string>{"b","a"});
  same(unordered_set<long>{1,2,3}); same(multiset<int>{1,1,2}); same(map<string,vector<int>>{{"a",{1,2}},{"b",{}}}); same(unordered_map<int,string>{{1,"x"}}); same(multimap<int,int>{{1,2},{1,3}});
  same(optional<int>()); same(optional<string>("x")); same(optional<optional<int>>(optional<int>()));
  same(pair<int,string>(1,"z")); same(tuple<int,string,double>(1,"a",2.5)); same(tuple<>()); same(variant<int,string,vector<int>>(string("v"))); same(variant<monostate,int>());
  same(Color::blue); same(vector<Color>{Color::red, Color::blue}); same(true);
  same(chrono::milliseconds(-1500)); same(chrono::nanoseconds::min()); same(chrono::nanoseconds::max()); same(chrono::hours(5)); same(chrono::duration<double>(-1.25)); same(chrono::duration<float, milli>(2.5f));
  bool threw=false; try { gatun_buffer b{}; gatun::encode(&b, chrono::hours::max()); gatun_release(&b);} catch (const overflow_error&) { threw=true; } assert(threw);
  same(filesystem::path("/tmp/ü"));
  same(vector<P>{{1,2},{3,4}}); same(optional<P>(P{1,2}));
  same(map<string,P>{{"p",{1,2}}});
  vector<vector<string>> deep{{"a","b"},{}, {"c"}}; same(deep);
  // objects: addresses
  { gatun_buffer b{}; vector<Shape> v{Shape("a"), Shape("b")}; gatun::encode(&b, v); assert(b.size==8+16); const uint64_t*p=(const uint64_t*)((const char*)b.data+8); Shape*s0=gatun::pointer<Shape>(p[0]); assert(s0->name=="a"); 
    auto again = gatun::decode<vector<Shape>>(b.data,b.size); assert(again==v); delete s0; delete gatun::pointer<Shape>(p[1]); gatun_release(&b); }
  { gatun_buffer b{}; gatun::encode(&b, vector<unique_ptr<Shape>>{}); gatun_release(&b); vector<unique_ptr<Shape>> v; v.push_back(make_unique<Shape>("q")); v.push_back(nullptr); gatun::encode(&b, std::move(v)); auto back=gatun::decode<vector<unique_ptr<Shape>>>(b.data,b.size); assert(back[0]->name=="q" && !back[1]); gatun_release(&b);}
  { gatun_buffer b{}; vector<shared_ptr<Shape>> v{make_shared<Shape>("s"), nullptr}; gatun::encode(&b, v); auto back=gatun::decode<vector<shared_ptr<Shape>>>(b.data,b.size); assert(back[0]==v[0] && v[0].use_count()==3); delete gatun::pointer<shared_ptr<Shape>>(*(const uint64_t*)((const char*)b.data+8)); gatun_release(&b); }
  { gatun_buffer b{}; map<string, unique_ptr<Shape>> m; m["k"]=make_unique<Shape>("v"); gatun::encode(&b, std::move(m)); auto back=gatun::decode<map<string,unique_ptr<Shape>>>(b.data,b.size); assert(back["k"]->name=="v"); gatun_release(&b);}
  { gatun_buffer b{}; optional<const char*> o("text"); gatun::encode(&b,o); assert(string(*gatun::decode<optional<const char*>>(b.data,b.size))=="text"); gatun_release(&b); gatun::encode(&b, vector<const char*>{nullptr,"x"}); assert(gatun::decode<vector<const char*>>(b.data,b.size)[0]==nullptr); gatun_release(&b);}
  { int a[3]={1,2,3}; gatun_buffer b{}; gatun::encode(&b,a); assert(b.size==12); gatun_release(&b); }
  { string s="lent"; gatun_buffer b{}; gatun::encode(&b,s); assert(b.data==s.data() && !b.release); const vector<double> v{1,2}; gatun::encode(&b,v); assert(b.data==v.data() && b.size==16 && !b.release); vector<double> m{1,2}; auto*d=m.data(); gatun::encode(&b,std::move(m)); assert(b.data==d && b.release); gatun_release(&b); gatun::encode(&b,string_view("sv")); assert(!b.release && b.size==2);
    gatun::encode(&b, vector<double>{}); assert(b.data && b.size==0); gatun_release(&b);
    assert(gatun::decode<string_view>("abc",3)=="abc"); assert(gatun::decode<vector<int>>(nullptr,0).empty()); assert(gatun::decode<string>(nullptr,0).empty()); }
  // hostile counts
  for (uint64_t n : {uint64_t(1)<<60, ~uint64_t(0), uint64_t(100)}) { unsigned char raw[16]={}; memcpy(raw,&n,8); bool t=false; try { (void)gatun::decode<vector<string>>(raw,16);} catch(const exception&){t=true;} assert(t); t=false; try { (void)gatun::decode<optional<vector<double>>>(raw,16);} catch(const exception&){t=true;} assert(t||n==100); t=false; try { (void)gatun::decode<map<int,int>>(raw,16);} catch(const exception&){t=true;} assert(t);}
  { uint32_t i=9; bool t=false; try { (void)gatun::decode<variant<int,string>>(&i,4);} catch(const exception&){t=true;} assert(t); }
  { bool t=false; try { (void)gatun::decode<int>("12345",5);} catch(const exception&){t=true;} assert(t); }
#if __cplusplus > 201703L
  { auto f=[](span<const double> s){ return s.size()*1000 + (size_t)s[1]; }; double d[2]={1,2}; assert(f(gatun::decode<span<const double>>(d,16))==2002); auto g=[](span<const string> s){return s[1];}; gatun_buffer b{}; vector<string> v{"a","b"}; gatun::encode(&b, span<const string>(v)); assert(g(gatun::decode<span<const string>>(b.data,b.size))=="b"); gatun_release(&b); gatun::encode(&b, span<const double>(d)); assert(b.data==d && b.size==16 && !b.release);
    auto h=[](span<int,3> s){return s.size();}; assert(h(gatun::decode<span<int,3>>("aaaabbbbcccc",12))==3); bool t=false; try { (void)gatun::decode<span<int,3>>("aaaa",4); } catch (const exception&) {t=true;} assert(t); same(u8string(u8"ä")); }
#endif

}
