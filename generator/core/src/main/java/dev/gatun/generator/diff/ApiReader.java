package dev.gatun.generator.diff;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import dev.gatun.generator.diff.ApiElement.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lists what of Java sources other code can use: public and protected types and members, those of interfaces among them. */
final class ApiReader {

    private final List<ApiElement> elements = new ArrayList<>();

    private ApiReader() {}

    static List<ApiElement> read(List<CompilationUnit> sources) {
        ApiReader reader = new ApiReader();
        for (CompilationUnit source : sources) {
            String folder = source.getPackageDeclaration()
                    .map(declaration -> declaration.getNameAsString())
                    .orElse("");
            source.getTypes().forEach(type -> reader.type(folder, type, false));
        }
        return reader.elements;
    }

    private void type(String owner, TypeDeclaration<?> type, boolean inInterface) {
        if (!isVisible(type, inInterface)) {
            return;
        }
        add(Kind.TYPE, owner, type.getNameAsString(), head(type), type);
        String name = owner.isEmpty() ? type.getNameAsString() : owner + "." + type.getNameAsString();
        boolean isInterface = type instanceof ClassOrInterfaceDeclaration declared && declared.isInterface();
        if (type instanceof EnumDeclaration enumeration) {
            enumeration
                    .getEntries()
                    .forEach(entry -> add(Kind.ENUM_CONSTANT, name, entry.getNameAsString(), "", entry));
        }
        if (type instanceof RecordDeclaration record) {
            components(name, record);
        }
        type.getMembers().forEach(member -> member(name, member, isInterface));
    }

    /** The constructor of a record, and its accessors. */
    private void components(String owner, RecordDeclaration record) {
        add(
                Kind.METHOD,
                owner,
                record.getNameAsString() + parameters(record.getParameters()),
                "constructor",
                annotated(record.getParameters()));
        for (Parameter component : record.getParameters()) {
            String result = plain(component.getType());
            add(Kind.METHOD, owner, component.getNameAsString() + "()", result, component.toString());
        }
    }

    private void member(String owner, BodyDeclaration<?> member, boolean inInterface) {
        switch (member) {
            case TypeDeclaration<?> type -> type(owner, type, inInterface);
            case MethodDeclaration method
            when isVisible(method, inInterface) -> {
                boolean isAbstract = method.getBody().isEmpty();
                String declaration = (method.isStatic() ? "static " : "") + generics(method) + plain(method.getType());
                add(isAbstract ? Kind.ABSTRACT_METHOD : Kind.METHOD, owner, signature(method), declaration, method);
            }
            case CallableDeclaration<?> constructor
            when isVisible(constructor, false) ->
                add(Kind.METHOD, owner, signature(constructor), "constructor", constructor);
            case FieldDeclaration field
            when isVisible(field, inInterface) -> {
                for (VariableDeclarator variable : field.getVariables()) {
                    String declaration = (field.isStatic() || inInterface ? "static " : "") + plain(variable.getType());
                    add(Kind.FIELD, owner, variable.getNameAsString(), declaration, field);
                }
            }
            default -> {} // initialisers and what is private
        }
    }

    private void add(Kind kind, String owner, String name, String declaration, BodyDeclaration<?> node) {
        String nullness = node instanceof MethodDeclaration method
                ? method.getAnnotations().stream().map(Node::toString).sorted().collect(Collectors.joining(" "))
                        + annotated(method.getParameters())
                        + method.getType()
                : node.getAnnotations().stream()
                        .map(AnnotationExpr::getNameAsString)
                        .filter(annotation -> !annotation.equals("SuppressWarnings"))
                        .collect(Collectors.joining(" "));
        add(kind, owner, name, declaration, nullness);
    }

    private void add(Kind kind, String owner, String name, String declaration, String nullness) {
        elements.add(new ApiElement(kind, owner, name, declaration, nullness));
    }

    private static <N extends Node> boolean isVisible(NodeWithModifiers<N> node, boolean inInterface) {
        return node.hasModifier(Modifier.Keyword.PUBLIC)
                || node.hasModifier(Modifier.Keyword.PROTECTED)
                || (inInterface && !node.hasModifier(Modifier.Keyword.PRIVATE));
    }

    /** As in {@code record implements Pointer<point>}. What may extend it is not said: code that only uses it can't. */
    private static String head(TypeDeclaration<?> type) {
        return switch (type) {
            case RecordDeclaration record ->
                "record" + generics(record.getTypeParameters()) + names(" implements ", record.getImplementedTypes());
            case EnumDeclaration enumeration -> "enum" + names(" implements ", enumeration.getImplementedTypes());
            case ClassOrInterfaceDeclaration declared ->
                (declared.isInterface() ? "interface" : "class")
                        + generics(declared.getTypeParameters())
                        + names(" extends ", declared.getExtendedTypes())
                        + names(" implements ", declared.getImplementedTypes());
            default -> type.getClass().getSimpleName();
        };
    }

    private static String names(String word, NodeList<? extends Node> types) {
        return types.isEmpty()
                ? ""
                : word + types.stream().map(ApiReader::plain).sorted().collect(Collectors.joining(", "));
    }

    private static String generics(CallableDeclaration<?> method) {
        String parameters = generics(method.getTypeParameters());
        return parameters.isEmpty() ? "" : parameters + " ";
    }

    private static String generics(NodeList<? extends Node> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream().map(ApiReader::plain).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String signature(CallableDeclaration<?> method) {
        return method.getNameAsString() + parameters(method.getParameters());
    }

    private static String parameters(NodeList<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> plain(parameter.getType()) + (parameter.isVarArgs() ? "..." : ""))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String annotated(NodeList<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.getAnnotations() + " " + parameter.getType())
                .collect(Collectors.joining(", "));
    }

    /** A type without annotations, whatever stands in it. */
    private static String plain(Node type) {
        Node copy = type;
        if (type.findFirst(AnnotationExpr.class).isPresent()) {
            copy = type.clone();
            copy.findAll(AnnotationExpr.class).forEach(Node::remove);
        }
        return copy.toString().replaceAll("\\s+", " ").strip();
    }
}
