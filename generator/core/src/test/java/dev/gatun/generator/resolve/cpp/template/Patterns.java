package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.Alias;
import dev.gatun.generator.model.cpp.CppDeclaration.AliasTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.Base;
import dev.gatun.generator.model.cpp.CppDeclaration.ClassTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Qualifiers;
import dev.gatun.generator.model.cpp.CppDeclaration.Parameter;
import dev.gatun.generator.model.cpp.CppDeclaration.Partial;
import dev.gatun.generator.model.cpp.CppDeclaration.Variable;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.model.cpp.TemplateParameter;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.generator.syntax.cpp.CppAccess;
import dev.gatun.generator.syntax.cpp.CppDeclarator.RefQualifier;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.ClassKey;
import dev.gatun.grammar.PreprocessingLexer;
import dev.gatun.runtime.layout.TargetAbi;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Models made by hand: patterns as the resolver makes them. */
final class Patterns {

    static final CppType INT = new CppType.Fundamental(FundamentalKind.INT);
    static final CppType DOUBLE = new CppType.Fundamental(FundamentalKind.DOUBLE);
    static final CppType T = new CppType.Parameter("T");
    static final TemplateParameter TYPE = type("T");

    private static final SourceFile FILE = new SourceFile(Path.of("patterns.h"), "\n".repeat(1000));
    private int line;

    private final Map<QualifiedName, CppClass> classes = new LinkedHashMap<>();
    private final Map<QualifiedName, ClassTemplate> classTemplates = new LinkedHashMap<>();
    private final Map<QualifiedName, AliasTemplate> aliasTemplates = new LinkedHashMap<>();
    private final List<CppDeclaration> declarations = new ArrayList<>();

    static TemplateParameter type(String name) {
        return new TemplateParameter(name, TemplateParameter.Kind.TYPE, false, null);
    }

    static TemplateParameter pack(String name) {
        return new TemplateParameter(name, TemplateParameter.Kind.TYPE, true, null);
    }

    static TemplateParameter value(String name, @Nullable TemplateArgument defaultArgument) {
        return new TemplateParameter(name, TemplateParameter.Kind.VALUE, false, defaultArgument, INT);
    }

    static QualifiedName name(String text) {
        QualifiedName name = QualifiedName.GLOBAL;
        String[] parts = text.split("::", -1);
        for (int i = 0; i < parts.length; i++) {
            name = i < parts.length - 1 && Character.isLowerCase(parts[i].charAt(0))
                    ? name.inner(parts[i])
                    : name.member(parts[i]);
        }
        return name;
    }

    static TemplateArgument arguments(CppType type) {
        return new TemplateArgument.OfType(type);
    }

    static TemplateArgument arguments(int value) {
        return new TemplateArgument.OfValue(Integer.toString(value));
    }

    static QualifiedName name(String template, TemplateArgument... arguments) {
        return name(template).specialized(List.of(arguments));
    }

    static CppType classType(String template, TemplateArgument... arguments) {
        return new CppType.ClassType(arguments.length == 0 ? name(template) : name(template, arguments));
    }

    static CppType member(CppType scope, String name) {
        return new CppType.DependentName(scope, QualifiedName.Part.of(name));
    }

    static TemplateArgument expression(String text) {
        return new TemplateArgument.Dependent(run(text));
    }

    static TokenRun run(String text) {
        List<PpToken> tokens = new ArrayList<>();
        for (Token token : new PreprocessingLexer(CharStreams.fromString(text)).getAllTokens()) {
            tokens.add(new PpToken(token.getType(), token.getText(), FILE, 0, true, null));
        }
        return new TokenRun(tokens);
    }

    SourcePosition position() {
        return new SourcePosition(FILE, line++);
    }

    Alias alias(String name, CppType type) {
        return new Alias(name(name), type, CppAccess.PUBLIC, null, position());
    }

    Function method(String name, CppType result, CppType... parameters) {
        return new Function(
                name(name),
                Function.Kind.METHOD,
                result,
                List.of(parameters).stream()
                        .map(type -> new Parameter("a", type, null, List.of()))
                        .toList(),
                false,
                new Qualifiers(false, false, RefQualifier.NONE, false, false, false, false, false),
                Function.Virtuality.NONE,
                Function.Definition.NONE,
                false,
                List.of(),
                false,
                CppAccess.PUBLIC,
                List.of(),
                null,
                position());
    }

    Variable constant(String name, String dependent) {
        return new Variable(name(name), INT, true, null, run(dependent), CppAccess.PUBLIC, List.of(), null, position());
    }

    CppClass type(QualifiedName name, List<CppType> bases, CppDeclaration... members) {
        return new CppClass(
                name,
                ClassKey.STRUCT,
                false,
                bases.stream()
                        .map(base -> new Base(base, CppAccess.PUBLIC, false))
                        .toList(),
                List.of(members),
                List.of(),
                CppAccess.PUBLIC,
                List.of(),
                null,
                position());
    }

    Patterns add(CppClass type) {
        classes.put(type.name(), type);
        return this;
    }

    Patterns template(List<TemplateParameter> parameters, CppClass pattern, Partial... partials) {
        classTemplates.put(pattern.name(), new ClassTemplate(pattern.name(), parameters, pattern, List.of(partials)));
        return this;
    }

    Patterns aliasTemplate(String name, List<TemplateParameter> parameters, CppType type) {
        AliasTemplate template = new AliasTemplate(name(name), parameters, type, CppAccess.PUBLIC, null, position());
        aliasTemplates.put(template.name(), template);
        return this;
    }

    CppModel model() {
        declarations.addAll(classTemplates.values());
        declarations.addAll(classes.values());
        return new CppModel(
                TargetAbi.of("x86_64-linux-gnu"),
                declarations,
                classes,
                Map.of(),
                classTemplates,
                aliasTemplates,
                List.of(),
                List.of(),
                List.of());
    }
}
