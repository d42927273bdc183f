package dev.gatun.integration.hierarchies;

import java.util.List;

/** What both sides of the comparison have: sums of values, and values made of a sum. */
final class JavaSupport {

    static final List<String> SHADES = List.of("Dark", "Light", "Bright", "None");

    static final String TEXT = """
            import dev.gatun.runtime.cpp.Pair;
            import java.nio.charset.StandardCharsets;
            import java.util.*;
            import java.util.function.*;

            @SuppressWarnings({"cast", "try", "serial"})
            public final class Users {
                static final List<AutoCloseable> OPEN = new ArrayList<>();
                static long left;
                public static long left() { return left; }
                interface Act { long run() throws Exception; }
                static <T extends AutoCloseable> T keep(T it) { if (it != null) { OPEN.add(it); } return it; }
                static void end() throws Exception {
                    for (int i = OPEN.size(); i-- > 0;) { OPEN.get(i).close(); }
                    OPEN.clear();
                }
                static void act(List<Object> out, Act act) {
                    try { out.add(act.run()); } catch (Throwable e) { out.add(e); }
                }
                static long mix(long sum, long value) {
                    long mixed = (sum ^ value) * 0x9E3779B97F4A7C15L;
                    return mixed ^ (mixed >>> 29);
                }
                static long hash(boolean v) { return v ? 1 : 0; }
                static long hash(byte v) { return v; }
                static long hash(short v) { return v; }
                static long hash(int v) { return v; }
                static long hash(long v) { return v; }
                static long hash(char v) { return v; }
                static long hash(float v) { return Float.floatToRawIntBits(v); }
                static long hash(double v) { return Double.doubleToRawLongBits(v); }
                static long hash(bound.t.Shade v) { return v.ordinal(); }
                static long hash(String v) {
                    long sum = 3;
                    for (byte b : v.getBytes(StandardCharsets.UTF_8)) { sum = mix(sum, b); }
                    return sum;
                }
                static long hash(int[] v) { long sum = 5; for (int i : v) { sum = mix(sum, i); } return sum; }
                static long hash(double[] v) { long sum = 5; for (double i : v) { sum = mix(sum, hash(i)); } return sum; }
                static long hash(List<String> v) { long sum = 5; for (String i : v) { sum = mix(sum, hash(i)); } return sum; }
                static long hash(Optional<Integer> v) { return v.isPresent() ? mix(1, v.get()) : 11; }
                static long hash(Map<String, Integer> v) {
                    long sum = 7;
                    for (Map.Entry<String, Integer> i : v.entrySet()) { sum = mix(mix(sum, hash(i.getKey())), i.getValue()); }
                    return sum;
                }
                static long hash(Pair<Integer, String> v) { return mix(v.first(), hash(v.second())); }
                static <T extends AutoCloseable> long hash(T v, ToLongFunction<T> id) { return v == null ? 13 : id.applyAsLong(keep(v)); }

                static boolean makeBOOL(long h) { return (h & 1) != 0; }
                static byte makeBYTE(long h) { return (byte) h; }
                static short makeSHORT(long h) { return (short) h; }
                static short makeUNSIGNED_SHORT(long h) { return (short) h; }
                static int makeINT(long h) { return (int) h; }
                static int makeUNSIGNED(long h) { return (int) h; }
                static long makeLONG(long h) { return h; }
                static long makeUNSIGNED_LONG(long h) { return h; }
                static float makeFLOAT(long h) { return (h & 0xFFFF) / 8f; }
                static double makeDOUBLE(long h) { return (h & 0xFFFFFFFFL) / 16.0; }
                static char makeCHAR16(long h) { return (char) h; }
                static bound.t.Shade makeSHADE(long h) { return bound.t.Shade.values()[(int) (h & 3)]; }
                static String makeTEXT(long h) { return "é" + (h & 0xFFF); }
                static String makeTEXT_REFERENCE(long h) { return makeTEXT(h); }
                static String makeTEXT_VIEW(long h) { return makeTEXT(h); }
                static int[] makeINTS(long h) { return new int[] {(int) h, 1}; }
                static double[] makeDOUBLES(long h) { return new double[] {makeDOUBLE(h)}; }
                static List<String> makeTEXTS(long h) { return List.of(makeTEXT(h), ""); }
                static Optional<Integer> makeOPTIONAL(long h) { return (h & 3) == 0 ? Optional.empty() : Optional.of((int) h); }
                static Map<String, Integer> makeMAP(long h) { return Map.of("k" + (h & 7), (int) h); }
                static Pair<Integer, String> makePAIR(long h) { return new Pair<>((int) h, makeTEXT(h)); }
                static int seed(long h) { return (int) (h & 63); }

                static List<String> compare(List<Object> out, long[] expected) {
                    List<String> differences = new ArrayList<>();
                    for (int i = 0; i < Math.max(out.size(), expected.length); i++) {
                        Object one = i < out.size() ? out.get(i) : "missing";
                        if (one instanceof Throwable e && i < expected.length && hash(e.getMessage() + "") == expected[i]) { continue; }
                        if (i >= expected.length || !one.equals(expected[i])) {
                            StringBuilder trace = new StringBuilder();
                            if (one instanceof Throwable e) { for (StackTraceElement at : e.getStackTrace()) { if (trace.length() < 300) { trace.append(" < ").append(at); } } }
                            differences.add(i + " gives " + one + trace);
                        }
                    }
                    return differences;
                }
            """;

    static final String CPP = """
            #include <cstring>
            #include <functional>
            #include <stdexcept>
            #include <type_traits>

            namespace t {

            static long long living = 0;
            Counted::Counted() { living++; }
            Counted::Counted(const Counted &) { living++; }
            Counted::~Counted() { living--; }
            Counted &Counted::operator=(const Counted &) { return *this; }
            long long alive() { return living; }

            using u64 = unsigned long long;
            static u64 mix(u64 sum, u64 value) {
                u64 mixed = (sum ^ value) * 0x9E3779B97F4A7C15ull;
                return mixed ^ (mixed >> 29);
            }
            //SUMS
            template <class T, std::enable_if_t<std::is_integral_v<T>, int> = 0> u64 hash(T v) {
                return static_cast<u64>(static_cast<long long>(static_cast<std::make_signed_t<T>>(v)));
            }
            inline u64 hash(bool v) { return v ? 1 : 0; }
            inline u64 hash(char16_t v) { return v; }
            inline u64 hash(float v) { int b; std::memcpy(&b, &v, 4); return hash(b); }
            inline u64 hash(double v) { u64 b; std::memcpy(&b, &v, 8); return b; }
            inline u64 hash(Shade v) { return static_cast<u64>(v); }
            inline u64 hash(std::string_view v) {
                u64 sum = 3;
                for (char c : v) { sum = mix(sum, hash(static_cast<signed char>(c))); }
                return sum;
            }
            inline u64 hash(const std::string &v) { return hash(std::string_view(v)); }
            template <class T> u64 hash(const std::vector<T> &v) { u64 sum = 5; for (auto &i : v) { sum = mix(sum, hash(i)); } return sum; }
            inline u64 hash(const std::optional<int> &v) { return v ? mix(1, hash(*v)) : 11; }
            inline u64 hash(const std::map<std::string, int> &v) {
                u64 sum = 7;
                for (auto &i : v) { sum = mix(mix(sum, hash(i.first)), hash(i.second)); }
                return sum;
            }
            inline u64 hash(const std::pair<int, std::string> &v) { return mix(hash(v.first), hash(v.second)); }
            template <class T> u64 hash(const std::unique_ptr<T> &v) { return v ? hash(*v) : 13; }
            template <class T> u64 hash(const std::shared_ptr<T> &v) { return v ? hash(*v) : 13; }
            template <class T, std::enable_if_t<std::is_class_v<T>, int> = 0> u64 hash(T *v) { return v ? hash(*v) : 13; }

            inline int seed(u64 h) { return static_cast<int>(h & 63); }
            template <class T, class = void> struct maker { static T of(u64 h) { return T(seed(h)); } };
            template <class T> struct maker<T, std::enable_if_t<std::is_integral_v<T>>> { static T of(u64 h) { return static_cast<T>(h); } };
            template <> struct maker<bool> { static bool of(u64 h) { return (h & 1) != 0; } };
            template <> struct maker<float> { static float of(u64 h) { return static_cast<float>(h & 0xFFFF) / 8; } };
            template <> struct maker<double> { static double of(u64 h) { return static_cast<double>(h & 0xFFFFFFFFull) / 16; } };
            template <> struct maker<Shade> { static Shade of(u64 h) { return static_cast<Shade>(h & 3); } };
            template <> struct maker<std::string> { static std::string of(u64 h) { return "é" + std::to_string(h & 0xFFF); } };
            static std::vector<std::shared_ptr<const void>> pool;
            void forget() { pool.clear(); }
            template <class T> static T &keep(T *made) { pool.push_back(std::shared_ptr<T>(made)); return *made; }
            template <class T> static T &kept(T made) { return keep(new T(std::move(made))); }
            template <> struct maker<const std::string &> { static const std::string &of(u64 h) { return kept(maker<std::string>::of(h)); } };
            template <> struct maker<std::string_view> { static std::string_view of(u64 h) { return kept(maker<std::string>::of(h)); } };
            template <> struct maker<std::vector<int>> { static std::vector<int> of(u64 h) { return {static_cast<int>(h), 1}; } };
            template <> struct maker<const std::vector<double> &> { static const std::vector<double> &of(u64 h) { return kept(std::vector<double>{maker<double>::of(h)}); } };
            template <> struct maker<std::vector<std::string>> { static std::vector<std::string> of(u64 h) { return {maker<std::string>::of(h), ""}; } };
            template <> struct maker<std::optional<int>> { static std::optional<int> of(u64 h) { return (h & 3) == 0 ? std::optional<int>() : static_cast<int>(h); } };
            template <> struct maker<std::map<std::string, int>> { static std::map<std::string, int> of(u64 h) { return {{"k" + std::to_string(h & 7), static_cast<int>(h)}}; } };
            template <> struct maker<std::pair<int, std::string>> { static std::pair<int, std::string> of(u64 h) { return {static_cast<int>(h), maker<std::string>::of(h)}; } };
            template <class T> struct maker<T &, std::enable_if_t<std::is_class_v<T>>> { static T &of(u64 h) { return keep(new T(seed(h))); } };
            template <class T> struct maker<T *, std::enable_if_t<std::is_class_v<T>>> { static T *of(u64 h) { return (h & 3) == 0 ? nullptr : &keep(new T(seed(h))); } };
            template <class T> struct maker<std::unique_ptr<T>> { static std::unique_ptr<T> of(u64 h) { return std::unique_ptr<T>((h & 3) == 0 ? nullptr : new T(seed(h))); } };
            template <class T> struct maker<std::shared_ptr<T>> { static std::shared_ptr<T> of(u64 h) { return std::shared_ptr<T>((h & 3) == 0 ? nullptr : new T(seed(h))); } };
            template <class R> R make(u64 h) { return maker<R>::of(h); }

            template <class F> void act(std::vector<u64> &out, F function) {
                try { out.push_back(function()); } catch (const std::exception &e) { out.push_back(hash(std::string(e.what()))); }
            }

            } // namespace t
            """;

    private JavaSupport() {}

    /** @param sums functions for objects, which templates have to know */
    static String cpp(String sums) {
        return CPP.replace("//SUMS", sums);
    }

    /** The class with all scenarios, what they need, and the classes that extend generated ones. */
    static String users(Scenarios scenarios) {
        StringBuilder text = new StringBuilder(TEXT);
        text.append(scenarios.java()).append(scenarios.extensions().replace("final class J", "static final class J"));
        for (int i = 0; i < scenarios.count(); i++) {
            text.append("""
                    public static List<String> compare%d() throws Exception {
                        long[] expected = bound.t.hierarchy_hpp.scenario%d();
                        long before = bound.t.hierarchy_hpp.alive();
                        List<String> found = compare(scenario%d(), expected);
                        left += bound.t.hierarchy_hpp.alive() - before;
                        return found;
                    }
                    """.formatted(i, i, i));
        }
        text.append("}\n");
        return text.toString();
    }
}
