package dev.gatun.generator.diff;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.gatun.generator.diff.Fact.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What generated sources say of C: members of records in order, constants, functions' C types. Sizes depend on the machine and aren't there. */
final class SourceFacts {

    private static final Set<String> RECORDS = Set.of("struct", "union");
    private static final Set<String> SYMBOLS =
            Set.of("function", "shim", "shimOrFunction", "variadic", "variable", "shimVariable", "threadLocal");

    private final List<Fact> facts = new ArrayList<>();

    private SourceFacts() {}

    static List<Fact> of(List<CompilationUnit> sources) {
        SourceFacts reader = new SourceFacts();
        sources.forEach(reader::read);
        return reader.facts;
    }

    private void read(CompilationUnit source) {
        source.findAll(FieldDeclaration.class).forEach(this::field);
        source.findAll(EnumDeclaration.class)
                .forEach(enumeration ->
                        enumeration.getEntries().forEach(entry -> constant(enumeration.getNameAsString(), entry)));
    }

    private void constant(String enumeration, EnumConstantDeclaration constant) {
        if (!constant.getArguments().isEmpty()) {
            add(enumeration + "." + constant.getNameAsString(), "value", text(constant.getArguments()), Kind.VALUE);
        }
    }

    private void field(FieldDeclaration field) {
        for (VariableDeclarator variable : field.getVariables()) {
            Expression value = variable.getInitializer().orElse(null);
            if (value != null) {
                field(field, variable, value);
            }
        }
    }

    private void field(FieldDeclaration field, VariableDeclarator variable, Expression value) {
        if (value instanceof MethodCallExpr call && addRecord(call)) {
            return;
        }
        if (value instanceof MethodCallExpr call && SYMBOLS.contains(call.getNameAsString())) {
            addSymbol(call);
        } else if (field.isPublic() && field.isStatic() && field.isFinal() && !isType(variable)) {
            String owner =
                    field.getParentNode().orElse(null) instanceof TypeDeclaration<?> type ? type.getNameAsString() : "";
            add(owner + "." + variable.getNameAsString(), "value", value.toString(), Kind.VALUE);
        }
    }

    /** Generated classes keep what their type is in C in {@code TYPE}; records are told by their members. */
    private static boolean isType(VariableDeclarator variable) {
        return variable.getNameAsString().equals("TYPE");
    }

    /** Whether it is the description of a record: {@code RecordType.struct("struct point", ...).field("x", C.INT).build()}. */
    private boolean addRecord(MethodCallExpr call) {
        List<String> members = new ArrayList<>();
        Expression scope = call;
        while (scope instanceof MethodCallExpr part) {
            Expression inner = part.getScope().orElse(null);
            if (inner instanceof NameExpr name
                    && name.getNameAsString().equals("RecordType")
                    && RECORDS.contains(part.getNameAsString())) {
                add(string(part), "members", String.join("; ", members.reversed()), Kind.LAYOUT);
                return true;
            }
            if (!part.getNameAsString().equals("build") || !part.getArguments().isEmpty()) {
                members.add(part.getNameAsString() + " " + text(part.getArguments()));
            }
            scope = inner;
        }
        return false;
    }

    private void addSymbol(MethodCallExpr call) {
        NodeList<Expression> types = new NodeList<>();
        call.getArguments().stream().skip(1).forEach(argument -> types.add(argument.clone()));
        add(string(call), "C type", text(types), Kind.SYMBOL);
    }

    /** The first argument. */
    private static String string(MethodCallExpr call) {
        Expression first = call.getArguments().getFirst().orElse(null);
        return first instanceof StringLiteralExpr literal ? literal.asString() : String.valueOf(first);
    }

    private static String text(List<Expression> arguments) {
        return arguments.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private void add(String subject, String aspect, String value, Kind kind) {
        facts.add(new Fact(subject, aspect, value, kind, null));
    }
}
