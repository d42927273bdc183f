package dev.gatun.generator.config.read;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Configurations that are wrong, with what is said of them. */
final class BadConfigurations {

    private BadConfigurations() {}

    static Stream<Arguments> all() {
        return Stream.of(
                Arguments.of("- a", "1:1 expected a map for a configuration, not a list"),
                Arguments.of("just text", "1:1 expected a map for a configuration, not 'just text'"),
                Arguments.of(
                        "pakage: org.demo", "1:1 unknown key 'pakage' of a configuration (did you mean 'package'?)"),
                Arguments.of(
                        "unheard_of: 1",
                        "1:1 unknown key 'unheard_of' of a configuration (the keys are: package, headers, libraries, header-class, include-dirs, pkg-config, defines, language, standard, target, sysroot, build-shim, sources, macro-functions, include, exclude, used-by, errors, out, buffers, owned, callbacks, critical, enums, tagged, strings, charset, nonnull, nullable, newtypes, naming, variadic, gives, keeps, copies, texts, instantiate, names, namespaces)"),
                Arguments.of(
                        "package: org.class",
                        "1:10 'org.class' is not a legal Java package name (use identifiers joined by dots that are no Java keywords, as in package: org.sqlite)"),
                Arguments.of(
                        "package: \"org.demo; class X {}\"",
                        "1:11 'org.demo; class X {}' is not a legal Java package name (use identifiers joined by dots that are no Java keywords, as in package: org.sqlite)"),
                Arguments.of(
                        "header-class: int",
                        "1:15 'int' is not a legal Java class name (use an identifier that is no Java keyword, as in header-class: Sqlite)"),
                Arguments.of("headers: {a: b}", "1:10 expected a list of headers, not a map"),
                Arguments.of("headers: [[a]]", "1:11 expected a header, not a list"),
                Arguments.of("defines: [A]", "1:10 expected a map of macros to what they stand for, not a list"),
                Arguments.of("defines: {\"A B\": 1}", "1:12 'A B' is not a legal macro name (write NAME: VALUE)"),
                Arguments.of("defines: {A: [1]}", "1:14 expected what the macro stands for, not a list"),
                Arguments.of("build-shim: yes", "1:13 expected true or false, not 'yes'"),
                Arguments.of("include: [a]", "1:10 expected a map for 'include', not a list"),
                Arguments.of(
                        "include: {function: a}",
                        "1:11 unknown key 'function' of 'include' (did you mean 'functions'?)"),
                Arguments.of(
                        "include: {functions: \"a(\"}",
                        "1:23 pattern 'a(': unclosed '(' (character 2) (a name stands for itself; anything else is a regular expression for whole names, as in sqlite3_(open|close).*)"),
                Arguments.of(
                        "exclude: {all: true}",
                        "1:11 unknown key 'all' of 'exclude' (the keys are: functions, structs, unions, typedefs, constants, vars, headers)"),
                Arguments.of(
                        "errors: [{functions: f}]",
                        "1:10 an entry of 'errors' doesn't say how functions fail (give the values that mean success, as in success: 0, or a convention: null, negative or errno)"),
                Arguments.of(
                        "errors: [{success: 0}]",
                        "1:10 an entry of 'errors' names no functions (add functions: with names or patterns)"),
                Arguments.of(
                        "errors: [{functions: f, success: 0x}]",
                        "1:34 '0x' is no value (write a number, a range as in 100..101, or the name of a constant)"),
                Arguments.of(
                        "errors: [{functions: f, success: 1..}]",
                        "1:34 '1..' is no value (write a number, a range as in 100..101, or the name of a constant)"),
                Arguments.of(
                        "errors: [{functions: f, convention: nil}]",
                        "1:37 expected status, null, negative or errno, not 'nil'"),
                Arguments.of(
                        "errors: [{functions: f, convention: status}]",
                        "1:22 convention 'status' without 'success' (say which values mean success)"),
                Arguments.of(
                        "errors: [{functions: f, convention: errno, success: 0}]",
                        "1:53 'success' is for convention 'status' only (leave it out, or use 'failure' with the results that mean failure)"),
                Arguments.of(
                        "errors: [{functions: f, convention: null, failure: 0}]",
                        "1:52 'failure' is for the conventions 'errno' and 'negative' only (leave it out)"),
                Arguments.of(
                        "errors: [{functions: f, success: 0, exception: \"Evil {} */\"}]",
                        "1:49 'Evil {} */' is not a legal Java class name (use an identifier that is no Java keyword, as in exception: SqliteException)"),
                Arguments.of(
                        "errors: [{functions: f, success: 0, codes: [A, B]}]",
                        "1:48 expected a single name or pattern (join patterns by |)"),
                Arguments.of(
                        "errors: [{functions: f, success: 0, mesage: m}]",
                        "1:37 unknown key 'mesage' of an entry of 'errors' (did you mean 'message'?)"),
                Arguments.of(
                        "errors: [{functions: f, success: 0, message: \"m()\"}]", "1:47 expected a name, not 'm()'"),
                Arguments.of(
                        "out: {f: [a, a]}",
                        "1:14 parameter 'a' of 'f' is spoken of twice (it is one thing: an out-parameter, a buffer or a callback)"),
                Arguments.of("out: {f: }", "1:9 expected a parameter's name or number, not nothing"),
                Arguments.of("out: {f: \"a b\"}", "1:11 expected a parameter's name or number, not 'a b'"),
                Arguments.of("out: {\"f()\": a}", "1:8 expected a function's name, not 'f()'"),
                Arguments.of(
                        "out: {f: {inout: true}}",
                        "1:10 a parameter of 'out' has no name (as in {name: size, inout: true})"),
                Arguments.of(
                        "out: {f: a}\nbuffers: {f: {a: n}}",
                        "2:15 parameter 'a' of 'f' is spoken of twice (it is one thing: an out-parameter, a buffer or a callback)"),
                Arguments.of(
                        "buffers: {f: n}", "1:14 expected a map of parameters to lengths, as in {data: n}, not 'n'"),
                Arguments.of("buffers: {f: {a: [n]}}", "1:18 expected the buffer's length, not a list"),
                Arguments.of(
                        "buffers: {f: {a: {text: true}}}",
                        "1:18 a buffer has no length (as in {length: n, text: true})"),
                Arguments.of(
                        "buffers: {f: {a: {length: n, direction: both}}}",
                        "1:41 expected in, out or inout, not 'both'"),
                Arguments.of("owned: ['geo::']", "1:10 expected a function's name, not 'geo::'"),
                Arguments.of("gives: {a: b}", "1:8 expected a list of places, not a map"),
                Arguments.of("gives: a::b c", "1:8 expected 'function.parameter', not 'a::b c'"),
                Arguments.of(
                        "instantiate: {'a<int>': 1a}",
                        "1:25 '1a' is not a legal Java name (use an identifier that is no Java keyword, as in Matrix3f)"),
                Arguments.of(
                        "names: {geo::area: new}",
                        "1:20 'new' is not a legal Java name (use an identifier that is no Java keyword, as in getArea)"),
                Arguments.of(
                        "namespaces: {geo: A.B}",
                        "1:19 'A.B' is not a package within the target package (use lower-case identifiers with dots between, or \"\" for the target package itself)"),
                Arguments.of(
                        "errors: {type: s, ok: f, message: g}",
                        "1:9 a status class has no 'exception' (as in {type: leveldb::Status, ok: ok, message: ToString, exception: LevelDbException})"),
                Arguments.of(
                        "owned: {lake: {mode: shared}}",
                        "1:15 owned type 'lake' has no function that frees it (add free: with the function's name)"),
                Arguments.of(
                        "owned: {lake: {free: f, cleaner: true}}",
                        "1:9 'cleaner' frees objects of 'lake' on a thread of its own, and the type is confined to one thread (leave out 'cleaner', or add mode: shared if the library allows calls from any thread)"),
                Arguments.of(
                        "owned: {lake: {free: f, parent: lake}}",
                        "1:33 'lake' is its own parent (a parent is what has to outlive the object, and has another type)"),
                Arguments.of(
                        "owned: {a: {free: f, parent: b}, b: {free: g, parent: a}}",
                        "1:30 'a' is its own parent (a parent is what has to outlive the object, and has another type)\n1:55 'b' is its own parent (a parent is what has to outlive the object, and has another type)"),
                Arguments.of(
                        "owned: {lake: {free: f, from: [new_lake], borrowed: [new_lake]}}",
                        "1:54 'new_lake' gives a new object and a borrowed one (keep one of them)"),
                Arguments.of(
                        "owned: {lake: {free: f, consumed-by: [\"take lake\"]}}",
                        "1:40 expected 'function.parameter', not 'take lake'"),
                Arguments.of("owned: {lake: [f]}", "1:15 expected a map for an owned type, not a list"),
                Arguments.of("callbacks: {f: call}", "1:16 expected a map of parameters to lifetimes, not 'call'"),
                Arguments.of("callbacks: {f: {v: forever}}", "1:20 expected call, arena or owner, not 'forever'"),
                Arguments.of(
                        "callbacks: {f: {v: {lifetime: call, owner: db}}}",
                        "1:44 'owner' without lifetime: owner (add lifetime: owner, or leave 'owner' out)"),
                Arguments.of(
                        "callbacks: {f: {v: {destroy: d}}}",
                        "1:30 'destroy' without 'user-data' (C calls it with the user data, by which the callback is found)"),
                Arguments.of(
                        "callbacks: {f: {v: {lifetime: call, user-data: d, destroy: e}}}",
                        "1:60 'destroy' for a callback that lives for one call only (leave it out, or name another lifetime)"),
                Arguments.of(
                        "callbacks: {visit: {default: 0, lifetime: call}}",
                        "1:33 unknown key 'lifetime' of a callback type (the keys are: default, user-data)"),
                Arguments.of(
                        "critical: [\"f.*\"]\ncallbacks: {fold: {v: call}}",
                        "1:13 'fold' is critical and takes callbacks (a critical function can't call Java: leave it out of 'critical')"),
                Arguments.of("critical: {f: g}", "1:11 expected a list of names or patterns, not a map"),
                Arguments.of("enums: {color: set}", "1:16 expected closed, open or flags, not 'set'"),
                Arguments.of("enums: [color]", "1:8 expected a map of enums to closed, open or flags, not a list"),
                Arguments.of(
                        "tagged: {value: {tag: kind}}",
                        "1:17 a tagged union needs 'tag' and 'cases' (as in {tag: kind, cases: {NUMBER: n, TEXT: s}})"),
                Arguments.of(
                        "tagged: {value: {tag: kind, cases: {\"a b\": c}}}",
                        "1:38 expected a constant or a number, not 'a b'"),
                Arguments.of("tagged: {value: kind}", "1:17 expected a map for a tagged union, not 'kind'"),
                Arguments.of("strings: [f]", "1:11 expected a map for an entry of 'strings', not 'f'"),
                Arguments.of(
                        "strings: [{charset: UTF-8}]",
                        "1:11 an entry of 'strings' names no functions (add functions: with names or patterns)"),
                Arguments.of(
                        "strings: [{functions: f, charset: utf-99}]",
                        "1:35 Java has no character set 'utf-99' (for example UTF-8, ISO-8859-1, windows-1252)"),
                Arguments.of(
                        "strings: [{functions: f}, {functions: [g, f]}]",
                        "1:43 'f' is in 'strings' twice (keep one of them)"),
                Arguments.of("charset: [UTF-8]", "1:10 expected the name of a character set, not a list"),
                Arguments.of("nonnull: [f.a.b]", "1:11 expected 'function' or 'function.parameter', not 'f.a.b'"),
                Arguments.of(
                        "nonnull: [f]\nnullable: [g, f]", "2:15 'f' is both non-null and nullable (keep one of them)"),
                Arguments.of("newtypes: [\"GQuark;\"]", "1:13 expected a name, not 'GQuark;'"),
                Arguments.of("naming: {style: pascal}", "1:17 expected c or java, not 'pascal'"),
                Arguments.of(
                        "naming: {strip_prefix: a}",
                        "1:10 unknown key 'strip_prefix' of 'naming' (did you mean 'strip-prefix'?)"),
                Arguments.of("naming: {strip-prefix: \"a-\"}", "1:25 expected a name, not 'a-'"),
                Arguments.of("variadic: {f: g}", "1:11 expected a list of prototypes, not a map"),
                Arguments.of(
                        "package: \"*/ class Evil {} /*\"",
                        "1:11 '*/ class Evil {} /*' is not a legal Java package name (use identifiers joined by dots that are no Java keywords, as in package: org.sqlite)"));
    }
}
