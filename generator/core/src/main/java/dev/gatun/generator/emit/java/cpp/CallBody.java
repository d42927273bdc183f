package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.gatun.generator.emit.java.JavaLiterals;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppCall.Operation;
import dev.gatun.generator.plan.cpp.CppCall.Role;
import dev.gatun.generator.plan.cpp.CppPassing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The body of a method that calls a function of the shim. */
final class CallBody {

    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z][a-z0-9_]*\\.)+(?=[A-Z])");
    private static final int MAX_LINE = 100;

    private final CppCall call;
    private final PlannedNames names;
    private final Results results;
    private final Locals locals;
    private final List<Crossing> crossings = new ArrayList<>();
    private final List<OutCrossing> outs = new ArrayList<>();
    private final Set<CodeBlock> resources = new LinkedHashSet<>();
    private final boolean thrown;
    private final @Nullable String superCall;
    private final boolean ofFunction;

    /** @param superCall the function that classes of Java that extend the one whose method it is get by {@code super}; null where there is none */
    CallBody(CppCall call, PlannedNames names, CodecCode codecs, String packageName, @Nullable String superCall) {
        this.call = call;
        this.names = names;
        this.results = new Results(names, codecs, packageName);
        this.locals =
                new Locals(call.arguments().stream().map(CppArgument::name).toList());
        this.superCall = superCall;
        this.ofFunction = false;
        this.thrown = isThrown(call, names);
        if (call.self() != null) {
            crossings.add(Crossings.self(thrown));
        }
        Crossings finder = new Crossings(names, codecs, locals, function(call));
        JavaTypes types = new JavaTypes(names, packageName);
        for (CppArgument argument : call.arguments()) {
            if (argument.role() == Role.OUT) {
                OutCrossing out = OutCrossing.of(argument, names, locals, results, types, CodeBlock.of("this"));
                outs.add(out);
                crossings.add(out.crossing());
            } else {
                crossings.add(finder.of(argument));
            }
        }
    }

    /**
     * Of a function of C++ that Java has.
     *
     * @param function local variable with it
     */
    CallBody(CppCall call, PlannedNames names, CodecCode codecs, String packageName, Locals locals, String function) {
        this.call = call;
        this.names = names;
        this.results = new Results(names, codecs, packageName);
        this.locals = locals;
        this.superCall = null;
        this.thrown = false;
        this.ofFunction = true;
        crossings.add(Crossing.plain(Scalars.POINTER, CodeBlock.of("$L.address()", function)));
        Crossings finder = new Crossings(names, codecs, locals, function(call));
        call.arguments().forEach(argument -> crossings.add(finder.of(argument)));
    }

    /** Whether the object is an exception. */
    private static boolean isThrown(CppCall call, PlannedNames names) {
        return call.self() != null && names.isThrown(call.self());
    }

    /** As in C++, for messages. */
    static String function(CppCall call) {
        if (call.function() != null) {
            return call.function().name().readable();
        }
        if (call.operation() instanceof CppCall.Operation.Construct(QualifiedName type)) {
            return type.readable() + "::" + type.identifier();
        }
        return call.self() == null ? call.name() : call.self().readable() + "::" + call.name();
    }

    /** The body of a method. */
    CodeBlock method() {
        List<CodeBlock> statements = new ArrayList<>();
        CppPassing result = call.result();
        crossings.forEach(crossing -> statements.addAll(crossing.before()));
        addKept(statements);
        CodeBlock self = CodeBlock.of("this");
        boolean more = call.status() != null || !outs.isEmpty();
        if (results.isPlaced(result)) {
            String place = locals.of("place");
            CppPassing.ObjectValue value = (CppPassing.ObjectValue) result;
            statements.add(CodeBlock.of(
                    "$T $L = $T.TYPE.place()",
                    RuntimeNames.MEMORY_SEGMENT,
                    place,
                    PlannedNames.className(value.type())));
            addCall(statements, arguments(place, null));
            addResult(statements, value(CodeBlock.of("$L", place)));
        } else if (Results.isBuffered(result)) {
            String buffer = locals.of("result");
            resources.add(CodeBlock.of(
                    "$T $L = $T.open($T.LIBRARY)",
                    RuntimeNames.RESULT_BUFFER,
                    buffer,
                    RuntimeNames.RESULT_BUFFER,
                    names.library()));
            addCall(statements, arguments(null, buffer + ".address()"));
            addResult(statements, results.value(result, CodeBlock.of("$L", buffer), self));
        } else if (result instanceof CppPassing.Address || (more && !(result instanceof CppPassing.Nothing))) {
            String address = locals.of("result");
            statements.add(
                    CodeBlock.of("$T $L = $L", results.carrier(result), address, carried(arguments(null, null))));
            addResult(statements, results.value(result, CodeBlock.of("$L", address), self));
        } else if (result instanceof CppPassing.Nothing) {
            addCall(statements, arguments(null, null));
            if (more) {
                addResult(statements, null);
            }
        } else {
            statements.add(CodeBlock.of("return $L", value(carried(arguments(null, null)))));
        }
        if (call.isProtected()) {
            statements.addFirst(
                    CodeBlock.of("$T.checkExtended(this, $L)", RuntimeNames.CPP_PEER, JavaLiterals.of(function(call))));
        }
        return CodeBlock.of("$L$L$L", holder(), ahead(), guarded(statements));
    }

    /** The result; a copy of the object refers to what that does. */
    private CodeBlock value(CodeBlock carried) {
        boolean copies =
                call.operation() instanceof Operation.Convert && call.function() == null && call.self() != null;
        return copies && call.result() instanceof CppPassing.ObjectValue it
                ? CodeBlock.of("$T.TYPE.copy($L, this)", PlannedNames.className(it.type()), carried)
                : results.value(call.result(), carried, CodeBlock.of("this"));
    }

    /** What the object refers to afterwards is kept for it. */
    private void addKept(List<CodeBlock> statements) {
        for (int i = 0; i < crossings.size(); i++) {
            CodeBlock kept = crossings.get(i).kept();
            if (kept == null) {
                continue;
            }
            String parameter =
                    call.arguments().get(i - (call.self() == null ? 0 : 1)).name();
            boolean assigned =
                    call.operation() instanceof Operation.SetField || call.operation() instanceof Operation.SetVariable;
            boolean constructs = call.operation() instanceof Operation.Construct;
            statements.add(CodeBlock.of(
                    "$T.$L($L, $L, $L)",
                    RuntimeNames.CPP_PEER,
                    assigned || constructs ? "keep" : "keepToo",
                    constructs || call.self() != null ? "this" : "null",
                    JavaLiterals.of(
                            assigned || constructs
                                    ? (assigned ? function(call) : parameter)
                                    : function(call) + "." + parameter),
                    kept));
        }
    }

    /** @param own null where the function itself gives nothing */
    private void addResult(List<CodeBlock> statements, @Nullable CodeBlock own) {
        List<CodeBlock> values = new ArrayList<>();
        if (call.status() instanceof CppCall.Status status && own != null) {
            ClassName type = PlannedNames.className(status.statusClass());
            statements.add(CodeBlock.of(
                    "$T.check($L, $T::$L, $T::$L, $T::new)",
                    RuntimeNames.CPP_STATUS,
                    own,
                    type,
                    status.ok(),
                    type,
                    status.message(),
                    PlannedNames.className(status.exception())));
        } else if (own != null) {
            values.add(own);
        }
        outs.forEach(out -> values.add(out.value()));
        if (!values.isEmpty()) {
            statements.add(CodeBlock.of("return $L", JavaTypes.together(values)));
        }
    }

    /**
     * The body of a constructor, the call of the superclass's aside.
     *
     * @param placed whether the object is in memory of the garbage collector
     */
    CodeBlock constructor(boolean placed) {
        List<CodeBlock> statements = new ArrayList<>();
        crossings.forEach(crossing -> statements.addAll(crossing.before()));
        CodeBlock arguments = arguments(null, null);
        CodeBlock made;
        if (placed) {
            statements.add(CodeBlock.of("$T place = TYPE.place()", RuntimeNames.MEMORY_SEGMENT));
            statements.add(CodeBlock.of("$L.CALL.invokeExact($L)", names.holder(), arguments("place", null)));
            made = CodeBlock.of("place");
        } else {
            made = CodeBlock.of("($T) $L.CALL.invokeExact($L)", RuntimeNames.MEMORY_SEGMENT, names.holder(), arguments);
        }
        statements.add(CodeBlock.of("TYPE.made(this, $L)", made));
        addKept(statements);
        return CodeBlock.of("$L$L$L", constructorHolder(placed), ahead(), guarded(statements));
    }

    /**
     * The body of a constructor of an object whose class of Java extends the generated one, the call of the superclass's aside.
     *
     * @param director of the class
     */
    CodeBlock extended(CodeBlock director) {
        List<CodeBlock> statements = new ArrayList<>();
        crossings.forEach(crossing -> statements.addAll(crossing.before()));
        String number = locals.of("number");
        statements.add(CodeBlock.of("long $L = $L.enter(this)", number, director));
        CodeBlock arguments = arguments(null, null);
        statements.add(CodeBlock.of(
                "$L.made(this, ($T) $L.CALL.invokeExact($L, $L.overriding(this)$L))",
                director,
                RuntimeNames.MEMORY_SEGMENT,
                names.holder(),
                number,
                director,
                arguments.isEmpty() ? arguments : CodeBlock.of(", $L", arguments)));
        addKept(statements);
        CodeBlock.Builder types = CodeBlock.builder()
                .add(
                        "$L, $L, $T.LONG_LONG, $L",
                        JavaLiterals.of(call.symbol()),
                        Scalars.POINTER,
                        RuntimeNames.C,
                        Scalars.POINTER);
        crossings.forEach(crossing -> crossing.types().forEach(type -> types.add(", $L", type)));
        CodeBlock holder = CodeBlock.of(
                "interface $L { $T CALL = $T.LIBRARY.function($L); }\n",
                names.holder(),
                RuntimeNames.METHOD_HANDLE,
                names.library(),
                types.build());
        CodeBlock failure = CodeBlock.of(
                "catch ($T failure) { throw $L.failed(this, failure, $L); }\n",
                RuntimeNames.THROWABLE,
                director,
                JavaLiterals.of(function(call)));
        return CodeBlock.of("$L$L$L", holder, ahead(), guarded(statements, failure));
    }

    private CodeBlock constructorHolder(boolean placed) {
        List<CodeBlock> types = new ArrayList<>();
        types.add(CodeBlock.of("$L", JavaLiterals.of(call.symbol())));
        types.add(placed ? Scalars.VOID : Scalars.POINTER);
        if (placed) {
            types.add(Scalars.POINTER);
        }
        crossings.forEach(crossing -> types.addAll(crossing.types()));
        return CodeBlock.of(
                "interface $L { $T CALL = $T.LIBRARY.function($L); }\n",
                names.holder(),
                RuntimeNames.METHOD_HANDLE,
                names.library(),
                types.stream().collect(CodeBlock.joining(", ")));
    }

    private CodeBlock ahead() {
        CodeBlock.Builder code = CodeBlock.builder();
        crossings.forEach(crossing -> crossing.ahead().forEach(one -> code.add("$L;\n", one)));
        return code.build();
    }

    private CodeBlock holder() {
        boolean two = !call.isProtected() && superCall != null;
        CodeBlock.Builder code = CodeBlock.builder().add("interface $L {", names.holder());
        if (!call.isProtected()) {
            code.add(two ? "\n  $T CALL = $L;" : " $T CALL = $L;", RuntimeNames.METHOD_HANDLE, handle(call.symbol()));
        }
        if (superCall != null) {
            code.add(two ? "\n  $T SUPER = $L;" : " $T SUPER = $L;", RuntimeNames.METHOD_HANDLE, handle(superCall));
        }
        return code.add(two ? "\n}\n" : " }\n").build();
    }

    private CodeBlock handle(String symbol) {
        List<CodeBlock> types = new ArrayList<>();
        types.add(CodeBlock.of("$L", JavaLiterals.of(symbol)));
        types.add(results.descriptor(call.result()));
        if (results.isPlaced(call.result())) {
            types.add(Scalars.POINTER);
        }
        crossings.forEach(crossing -> types.addAll(crossing.types()));
        if (Results.isBuffered(call.result())) {
            types.add(Scalars.POINTER);
        }
        boolean direct = call.operation() instanceof CppCall.Operation.Direct && !ofFunction;
        String method = direct ? "direct" : "function";
        return CodeBlock.of(
                "$T.LIBRARY.$L($L)", names.library(), method, types.stream().collect(CodeBlock.joining(", ")));
    }

    private CodeBlock arguments(@Nullable String place, @Nullable String buffer) {
        List<CodeBlock> values = new ArrayList<>();
        if (place != null) {
            values.add(CodeBlock.of("$L", place));
        }
        crossings.forEach(crossing -> values.addAll(crossing.values()));
        if (buffer != null) {
            values.add(CodeBlock.of("$L", buffer));
        }
        return values.stream().collect(CodeBlock.joining(", "));
    }

    private void addCall(List<CodeBlock> statements, CodeBlock arguments) {
        String holder = names.holder();
        if (call.isProtected()) {
            statements.add(CodeBlock.of("$L.SUPER.invokeExact($L)", holder, arguments));
        } else if (superCall != null) {
            statements.add(CodeBlock.of(
                    "if ($T.isExtended(this)) $L.SUPER.invokeExact($L);\n  else $L.CALL.invokeExact($L)",
                    RuntimeNames.CPP_PEER,
                    holder,
                    arguments,
                    holder,
                    arguments));
        } else {
            statements.add(CodeBlock.of("$L.CALL.invokeExact($L)", holder, arguments));
        }
    }

    private CodeBlock carried(CodeBlock arguments) {
        TypeName carrier = results.carrier(call.result());
        String holder = names.holder();
        if (call.isProtected()) {
            return CodeBlock.of("($T) $L.SUPER.invokeExact($L)", carrier, holder, arguments);
        }
        return superCall != null
                ? CodeBlock.of("""
                        $T.isExtended(this)
                              ? ($T) $L.SUPER.invokeExact($L)
                              : ($T) $L.CALL.invokeExact($L)""", RuntimeNames.CPP_PEER, carrier, holder, arguments, carrier, holder, arguments)
                : CodeBlock.of("($T) $L.CALL.invokeExact($L)", carrier, holder, arguments);
    }

    /** Handles are declared to throw anything. */
    private CodeBlock guarded(List<CodeBlock> statements) {
        return guarded(statements, failure(function(call)));
    }

    private CodeBlock guarded(List<CodeBlock> statements, CodeBlock failure) {
        crossings.forEach(crossing -> resources.addAll(crossing.resources()));
        CodeBlock.Builder code = CodeBlock.builder().add("try ");
        if (!resources.isEmpty()) {
            CodeBlock all = resources.stream().collect(CodeBlock.joining("; "));
            code.add("($L) ", isLong(all) ? resources.stream().collect(CodeBlock.joining(";\n     ")) : all);
        }
        boolean single =
                statements.size() == 1 && !isLong(CodeBlock.join(List.of(code.build(), statements.getFirst()), ""));
        code.add("{");
        statements.forEach(
                statement -> code.add(single ? " " : "\n  ").add(statement).add(";"));
        code.add(single ? " }\n" : "\n}\n").add(failure);
        if (thrown) {
            code.add("finally { $T.reachabilityFence(this); }\n", RuntimeNames.REFERENCE);
        }
        return code.build();
    }

    /** Whether it is too long for a line, classes' packages aside. */
    private static boolean isLong(CodeBlock code) {
        String text = code.toString();
        return text.indexOf('\n') >= 0 || PACKAGES.matcher(text).replaceAll("").length() > MAX_LINE;
    }

    /** What to do with anything thrown meanwhile. */
    static CodeBlock failure(String function) {
        return CodeBlock.of(
                "catch ($T failure) { throw $T.failure(failure, $L); }\n",
                RuntimeNames.THROWABLE,
                RuntimeNames.NATIVE,
                JavaLiterals.of(function));
    }
}
