package dev.gatun.generator.config;

import java.util.List;

/**
 * What is said of a library of C++ alone. Functions and types go by their qualified names: {@code leveldb::DB::Open}.
 *
 * @param owned functions whose result, and what they write through pointers, is Java's to delete
 * @param gives {@code function.parameter}s that take an object over
 * @param keeps {@code function.parameter}s that the object of the call refers to afterwards
 * @param copies {@code function.parameter}s of constructors that the object doesn't refer to
 * @param statuses classes whose objects say how a call went
 * @param instances instances of templates that are bound though no signature has them
 * @param names functions, classes, fields and variables with other names in Java
 * @param namespaces packages of namespaces
 * @param texts classes that are Java strings: those with {@code data()}, {@code size()} and a constructor from both
 */
public record CppRules(
        List<Entry> owned,
        List<Entry> gives,
        List<Entry> keeps,
        List<Entry> copies,
        List<Status> statuses,
        List<Naming> instances,
        List<Naming> names,
        List<Naming> namespaces,
        List<Entry> texts) {

    public static final CppRules NONE = new CppRules(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public CppRules {
        owned = List.copyOf(owned);
        gives = List.copyOf(gives);
        keeps = List.copyOf(keeps);
        copies = List.copyOf(copies);
        statuses = List.copyOf(statuses);
        instances = List.copyOf(instances);
        names = List.copyOf(names);
        namespaces = List.copyOf(namespaces);
        texts = List.copyOf(texts);
    }

    /** Whether there is any. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * A class of results that functions succeed or fail by.
     *
     * @param ok its method that says whether all went well
     * @param message its method that says what did not
     * @param exception simple name of the exception
     */
    public record Status(Entry type, Entry ok, Entry message, Entry exception) {}

    /**
     * @param name in C++
     * @param java the name in Java; an empty one for an instance that Gatun names, and for the target package
     */
    public record Naming(Entry name, Entry java) {}
}
