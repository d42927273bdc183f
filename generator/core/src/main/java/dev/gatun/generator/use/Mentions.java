package dev.gatun.generator.use;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names that sources mention, gathered one source after the other. */
final class Mentions {

    private final Target target;
    private final SortedSet<String> calls = new TreeSet<>();
    private final SortedSet<String> fields = new TreeSet<>();
    private final SortedSet<String> types = new TreeSet<>();
    private final SortedSet<String> members = new TreeSet<>();

    Mentions(Target target) {
        this.target = target;
    }

    UsedNames names() {
        return new UsedNames(calls, fields, types, members);
    }

    /** A source that has no syntax tree: each word could be anything. */
    void add(SourceScan scan) {
        calls.addAll(scan.words());
        fields.addAll(scan.words());
        types.addAll(scan.words());
        members.addAll(scan.words());
    }

    /** A source that sees no bindings, but objects that it got from one that does. */
    void addMembers(SourceScan scan) {
        members.addAll(scan.methods());
    }

    /** A source that sees the bindings. */
    void add(CompilationUnit unit) {
        boolean onDemand = false;
        for (ImportDeclaration imported : unit.getImports()) {
            onDemand |= add(imported);
        }
        boolean unqualified = onDemand;
        unit.walk(node -> add(node, unqualified));
    }

    /** Notes what an import needs, used or not; true if it makes all members of the header class known. */
    private boolean add(ImportDeclaration imported) {
        String name = imported.getNameAsString();
        if (!target.contains(name) || name.equals(target.packageName())) {
            return false;
        }
        if (!imported.isStatic()) {
            // on demand of a class, which then must be there, or of the package
            types.add(imported.getName().getIdentifier());
            return false;
        }
        String owner = imported.isAsterisk()
                ? imported.getName().getIdentifier()
                : imported.getName()
                        .getQualifier()
                        .map(type -> type.getIdentifier())
                        .orElse("");
        types.add(owner);
        if (imported.isAsterisk()) {
            return target.isHeader(owner);
        }
        String member = imported.getName().getIdentifier();
        calls.add(member);
        fields.add(member);
        types.add(member);
        return false;
    }

    private void add(Node node, boolean unqualified) {
        switch (node) {
            case MethodCallExpr call -> {
                Expression scope = call.getScope().orElse(null);
                String name = call.getNameAsString();
                if (scope == null) {
                    if (unqualified) {
                        calls.add(name);
                    }
                } else {
                    (isHeader(scope) ? calls : members).add(name);
                }
            }
            case MethodReferenceExpr reference ->
                (isHeader(reference.getScope()) ? calls : members).add(reference.getIdentifier());
            case FieldAccessExpr access -> {
                types.add(access.getNameAsString());
                if (isHeader(access.getScope())) {
                    fields.add(access.getNameAsString());
                }
            }
            case NameExpr name -> {
                types.add(name.getNameAsString());
                if (unqualified) {
                    fields.add(name.getNameAsString());
                }
            }
            case ClassOrInterfaceType type -> types.add(type.getNameAsString());
            default -> {}
        }
    }

    private boolean isHeader(Expression scope) {
        return switch (scope) {
            case NameExpr name -> target.isHeader(name.getNameAsString());
            case FieldAccessExpr access -> target.isHeader(access.getNameAsString());
            case TypeExpr type ->
                type.getType() instanceof ClassOrInterfaceType named && target.isHeader(named.getNameAsString());
            default -> false;
        };
    }
}
