package dev.gatun.generator.resolve;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Diagnostics;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.EnumId;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.model.RecordKind;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.source.SourcePosition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The model under construction: what is declared so far, in order of first declaration. */
final class Entities {

    /** By {@link RecordId}, {@link EnumId}, or name of an ordinary identifier. */
    private final Map<Object, Declaration> declarations = new LinkedHashMap<>();

    private final Map<RecordId, Declaration.Record> completed = new LinkedHashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final List<Declaration.Macro> constants = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Diagnostics diagnostics = new Diagnostics();

    /** An identity for a tag of file scope. */
    RecordId fileScopeRecord(RecordKind kind, String tag) {
        return new RecordId(kind, tag, 0);
    }

    /** An identity of its own: of an untagged record, or of a tag in a prototype. */
    RecordId freshRecord(RecordKind kind, @Nullable String tag) {
        return new RecordId(kind, tag, fresh(kind + " " + tag));
    }

    /** As {@link #freshRecord}. */
    EnumId freshEnum(@Nullable String tag) {
        return new EnumId(tag, fresh("enum " + tag));
    }

    private int fresh(String key) {
        return ordinals.merge(key, 1, Integer::sum);
    }

    Declaration.@Nullable Record record(RecordId id) {
        return (Declaration.Record) declarations.get(id);
    }

    Declaration.@Nullable Enumeration enumeration(EnumId id) {
        return (Declaration.Enumeration) declarations.get(id);
    }

    /** A function, variable or typedef. */
    @Nullable Declaration identifier(String name) {
        return declarations.get(name);
    }

    /** Adds it, or puts it in the place of its earlier declaration. */
    void put(Declaration.Record declared) {
        declarations.put(declared.id(), declared);
        if (declared.isComplete()) {
            completed.put(declared.id(), declared);
        }
    }

    void put(Declaration.Enumeration declared) {
        declarations.put(declared.id(), declared);
    }

    /** Adds a function, variable or typedef, or puts it in the place of its earlier declaration. */
    void put(String name, Declaration declared) {
        declarations.put(name, declared);
    }

    /** Adds an object that is a constant: {@code constexpr}. */
    void constant(Declaration.Macro constant) {
        constants.add(constant);
    }

    List<Declaration.Macro> constants() {
        return List.copyOf(constants);
    }

    void remove(String name) {
        declarations.remove(name);
    }

    void skip(DiagnosticKind kind, String name, String reason, SourcePosition position) {
        skipped.add(new Skipped(kind, name, reason, position));
    }

    void report(Diagnostic diagnostic) {
        diagnostics.report(diagnostic);
    }

    /** Copies of what there is now. */
    List<Declaration> declarations() {
        return List.copyOf(declarations.values());
    }

    /** In order of completion: a record's members before the record. */
    Collection<Declaration.Record> completed() {
        return List.copyOf(completed.values());
    }

    List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.list();
    }
}
