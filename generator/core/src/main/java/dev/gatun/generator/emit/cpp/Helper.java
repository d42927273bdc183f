package dev.gatun.generator.emit.cpp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The headers that are written into shims, in the order in which they stand there; each comes only where it is used. */
enum Helper {
    EXPORT("export.h"),
    BUFFER("buffer.h", EXPORT),
    OBJECTS("objects.h", EXPORT),
    TEXT("text.h", BUFFER),
    /** Text and other values from overrides and lambdas. */
    TAKEN("taken.h", BUFFER),
    HASH("hash.h"),
    STREAM("stream.h", TEXT),
    /** Iteration. */
    WALK("walk.h"),
    /** What C++ asks of Java, and exceptions both ways. */
    TRYCATCH("trycatch.h", EXPORT),
    TRAITS("traits.h", TRYCATCH),
    /** Classes of C++ that are extended in Java. */
    DIRECTOR("director.h", TRYCATCH),
    /** Values of the standard library, as bytes. */
    VALUE("value.h", BUFFER),
    VALUE_ARRAY("value/array.h", VALUE),
    VALUE_DEQUE("value/deque.h", VALUE),
    VALUE_LIST("value/list.h", VALUE),
    VALUE_FORWARD_LIST("value/forward_list.h", VALUE),
    VALUE_SET("value/set.h", VALUE),
    VALUE_UNORDERED_SET("value/unordered_set.h", VALUE),
    VALUE_MAP("value/map.h", VALUE),
    VALUE_UNORDERED_MAP("value/unordered_map.h", VALUE),
    VALUE_OPTIONAL("value/optional.h", VALUE),
    VALUE_TUPLE("value/tuple.h", VALUE),
    VALUE_VARIANT("value/variant.h", VALUE),
    VALUE_SPAN("value/span.h", VALUE),
    VALUE_CHRONO("value/chrono.h", VALUE),
    VALUE_FILESYSTEM("value/filesystem.h", VALUE),
    /** Java functions for C++. */
    CALLABLE("callable.h", TRYCATCH);

    private final String file;

    @SuppressWarnings("ImmutableEnumChecker") // it is: List.of
    private final List<Helper> needed;

    Helper(String file, Helper... needed) {
        this.file = file;
        this.needed = List.of(needed);
    }

    /** Others that it uses: earlier ones. */
    List<Helper> needed() {
        return needed;
    }

    String text() {
        try (InputStream in = Helper.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
