package dev.gatun.generator.resolve;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.resolve.DeclaratorResolver.Declared;
import dev.gatun.generator.resolve.constant.Names.Meaning;
import dev.gatun.generator.resolve.constant.NotConstantException;
import dev.gatun.generator.resolve.constant.Value;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.DeclarationSpecifiers;
import dev.gatun.generator.syntax.ExternalDeclaration;
import dev.gatun.generator.syntax.InitDeclarator;
import dev.gatun.generator.syntax.StorageClass;
import dev.gatun.generator.syntax.TypeSpecifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** External declarations (C23 6.9): what each declarator declares, put among the entities. */
final class DeclarationResolver {

    private final Context context;
    private final FunctionMerger functions;
    private final TypedefNaming naming;
    private final TypeCompatibility compatibility;

    DeclarationResolver(Context context, TypedefNaming naming) {
        this.context = context;
        this.naming = naming;
        this.compatibility = new TypeCompatibility(context::underlying);
        this.functions = new FunctionMerger(context, compatibility);
    }

    FunctionMerger functions() {
        return functions;
    }

    void resolve(ExternalDeclaration external) {
        context.at(external.position());
        switch (external) {
            case ExternalDeclaration.Declaration declaration ->
                resolve(declaration.specifiers(), declaration.declarators(), declaration, false);
            case ExternalDeclaration.FunctionDefinition definition ->
                resolve(definition.specifiers(), List.of(definition.declarator()), definition, true);
            case ExternalDeclaration.Unparsed unparsed -> skip(unparsed);
            case ExternalDeclaration.StaticAssertion _, ExternalDeclaration.Empty _ -> {}
        }
    }

    private void skip(ExternalDeclaration.Unparsed unparsed) {
        if (unparsed.name() != null) {
            context.entities()
                    .skip(DiagnosticKind.SKIPPED_IN_ERROR, unparsed.name(), "syntax error", unparsed.position());
        }
    }

    private static @Nullable String documentation(ExternalDeclaration external) {
        return switch (external) {
            case ExternalDeclaration.Declaration declaration -> declaration.documentation();
            case ExternalDeclaration.FunctionDefinition definition -> definition.documentation();
            case ExternalDeclaration.StaticAssertion _, ExternalDeclaration.Empty _, ExternalDeclaration.Unparsed _ ->
                null;
        };
    }

    private void resolve(
            DeclarationSpecifiers specifiers,
            List<InitDeclarator> declarators,
            ExternalDeclaration external,
            boolean definition) {
        if (specifiers.type() instanceof TypeSpecifier.Inferred) {
            inferred(specifiers, declarators, external);
            return;
        }
        CType base;
        try {
            base = context.types().resolve(specifiers, external.position(), documentation(external));
        } catch (ResolutionException e) {
            fail(e, declarators, external.position());
            return;
        }
        for (InitDeclarator declarator : declarators) {
            try {
                declare(specifiers, base, declarator, external, definition);
            } catch (ResolutionException e) {
                fail(e, List.of(declarator), external.position());
            }
        }
    }

    /** {@code auto x = 5;} of C23 and GNU's {@code __auto_type}: each declarator has a type of its own. */
    private void inferred(
            DeclarationSpecifiers specifiers, List<InitDeclarator> declarators, ExternalDeclaration external) {
        for (InitDeclarator declarator : declarators) {
            try {
                declare(specifiers, typeOf(specifiers, declarator, external), declarator, external, false);
            } catch (ResolutionException e) {
                fail(e, List.of(declarator), external.position());
            }
        }
    }

    private CType typeOf(DeclarationSpecifiers specifiers, InitDeclarator declarator, ExternalDeclaration external)
            throws ResolutionException {
        if (declarator.initializer() == null) {
            return context.types().resolve(specifiers, external.position(), null);
        }
        try {
            CType type = context.constants().typeOf(declarator.initializer());
            return TypeResolver.qualify(converted(type), specifiers.qualifiers());
        } catch (NotConstantException e) {
            throw new ResolutionException(
                    DiagnosticKind.INVALID_TYPE,
                    "the initialiser has no type that is known here: it " + e.reason(),
                    external.position(),
                    1,
                    "write the type");
        }
    }

    /** What an lvalue, an array or a function becomes as an initialiser (C23 6.3.3). */
    private static CType converted(CType type) {
        return switch (type.canonical()) {
            case CType.Array array -> new CType.Pointer(array.element());
            case CType.Function function -> new CType.Pointer(function);
            default -> type instanceof CType.Qualified qualified ? qualified.type() : type;
        };
    }

    private void fail(ResolutionException e, List<InitDeclarator> declarators, SourcePosition position) {
        context.entities().report(e.diagnostic());
        for (InitDeclarator declarator : declarators) {
            String name = declarator.declarator().innermost().name();
            if (name != null) {
                context.entities().skip(DiagnosticKind.SKIPPED_IN_ERROR, name, e.getMessage(), position);
            }
        }
    }

    private void declare(
            DeclarationSpecifiers specifiers,
            CType base,
            InitDeclarator init,
            ExternalDeclaration external,
            boolean definition)
            throws ResolutionException {
        Declared declared = context.declarators().resolve(base, init.declarator(), external.position());
        if (declared.name() == null) {
            return;
        }
        CType type = context.typeAttributes().apply(declared.type(), init.attributes(), declared.position());
        List<Attribute> attributes =
                Attributes.union(Attributes.union(specifiers.attributes(), declared.attributes()), init.attributes());
        if (specifiers.storage().contains(StorageClass.TYPEDEF)) {
            typedef(declared.name(), type, attributes, declared.position(), documentation(external));
        } else if (type.canonical() instanceof CType.Function function) {
            Declaration.Function single = new Declaration.Function(
                    declared.name(),
                    symbol(declared.name(), init),
                    function,
                    declared.parameters() == null ? unwritten(function) : declared.parameters(),
                    false,
                    Declaration.Function.Definition.NONE,
                    attributes,
                    documentation(external),
                    declared.position());
            functions.add(single, FunctionMerger.Linkage.of(specifiers, init.asmLabel() != null, definition));
        } else {
            variable(declared.name(), type, specifiers, init, attributes, declared.position(), documentation(external));
        }
    }

    /** The parameters of a function declared through a typedef of its type. */
    private static List<Declaration.Parameter> unwritten(CType.Function function) {
        List<Declaration.Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < function.parameters().size(); i++) {
            String name = function.parameterNames().get(i);
            parameters.add(new Declaration.Parameter(
                    name.isEmpty() ? null : name, function.parameters().get(i), List.of()));
        }
        return parameters;
    }

    private void typedef(
            String name,
            CType type,
            List<Attribute> attributes,
            SourcePosition position,
            @Nullable String documentation)
            throws ResolutionException {
        long alignment = context.typeAttributes().alignment(attributes, List.of(), position);
        TypeComplexity.require(type, name, position);
        Declaration before = context.entities().identifier(name);
        if (before != null) {
            if (!(before instanceof Declaration.Typedef known) || !compatibility.compatible(known.type(), type)) {
                throw conflict(name, before.position(), position);
            }
            return;
        }
        context.scopes().declare(name, new Meaning.Type(new CType.Typedef(name, type, alignment)));
        context.entities()
                .put(name, new Declaration.Typedef(name, type, alignment, attributes, documentation, position));
        naming.named(name, type, position, documentation);
    }

    static ResolutionException conflict(String name, SourcePosition before, SourcePosition position) {
        return new ResolutionException(
                DiagnosticKind.CONFLICTING_DECLARATION,
                "'" + name + "' conflicts with its declaration in "
                        + before.file().path().getFileName() + " line " + before.line(),
                position,
                name.length(),
                "the first declaration is used");
    }

    private void variable(
            String name,
            CType type,
            DeclarationSpecifiers specifiers,
            InitDeclarator init,
            List<Attribute> attributes,
            SourcePosition position,
            @Nullable String documentation)
            throws ResolutionException {
        if (type.canonical() instanceof CType.Void) {
            throw new ResolutionException(
                    DiagnosticKind.INCOMPLETE_TYPE,
                    "variable '" + name + "' has the type void",
                    position,
                    name.length(),
                    null);
        }
        Set<StorageClass> storage = specifiers.storage();
        Meaning meaning = meaning(type, init, storage);
        if (context.scopes().findHere(name) == null) {
            context.scopes().declare(name, meaning);
        }
        if (meaning instanceof Meaning.Constant(Value value) && constant(name, value, documentation, position)) {
            return;
        }
        Declaration.Variable variable = new Declaration.Variable(
                name,
                symbol(name, init),
                type,
                storage.contains(StorageClass.THREAD_LOCAL),
                storage.contains(StorageClass.STATIC) || storage.contains(StorageClass.CONSTEXPR),
                attributes,
                documentation,
                position);
        Declaration before = context.entities().identifier(name);
        if (before == null) {
            context.entities().put(name, variable);
        } else if (before instanceof Declaration.Variable known && compatibility.compatible(known.type(), type)) {
            context.entities().put(name, merged(known, variable, init.asmLabel() != null));
        } else {
            throw conflict(name, before.position(), position);
        }
    }

    private Meaning meaning(CType type, InitDeclarator init, Set<StorageClass> storage) {
        if (storage.contains(StorageClass.CONSTEXPR) && init.initializer() != null) {
            try {
                Value value = context.constants().evaluate(init.initializer().tokens());
                return new Meaning.Constant(context.constants().evaluator().convert(value, type));
            } catch (NotConstantException e) {
                return new Meaning.Variable(type);
            }
        }
        return new Meaning.Variable(type);
    }

    /** Whether the value can be bound as one. */
    private boolean constant(String name, Value value, @Nullable String documentation, SourcePosition position) {
        try {
            context.entities()
                    .constant(new Declaration.Macro(
                            name, value.type(), MacroResolver.constant(value), documentation, position));
            return true;
        } catch (NotConstantException e) {
            return false;
        }
    }

    /** The linker's name. */
    private String symbol(String name, InitDeclarator init) {
        return init.asmLabel() == null ? name : AsmLabels.symbol(init.asmLabel(), context.abi());
    }

    private static Declaration.Variable merged(
            Declaration.Variable first, Declaration.Variable second, boolean secondHasLabel) {
        return new Declaration.Variable(
                first.name(),
                secondHasLabel ? second.symbol() : first.symbol(),
                TypeCompatibility.composite(first.type(), second.type()),
                first.threadLocal() || second.threadLocal(),
                first.internal() || second.internal(),
                Attributes.union(first.attributes(), second.attributes()),
                first.documentation() == null ? second.documentation() : first.documentation(),
                first.position());
    }
}
