package dev.gatun.generator.resolve;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Declaration.Function.Definition;
import dev.gatun.generator.resolve.constant.Names.Meaning;
import dev.gatun.generator.syntax.DeclarationSpecifiers;
import dev.gatun.generator.syntax.StorageClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The declarations of each function, merged to one. */
final class FunctionMerger {

    /**
     * What one declaration, or all so far, say of a function's symbol.
     *
     * @param internal whether it is static
     * @param inlineOnly whether every declaration has {@code inline} and none {@code extern}: an inline definition then, for which this
     *     unit makes no symbol (C23 6.7.5p7)
     * @param definition whether there is a body
     * @param labelled whether an {@code asm} label names the symbol
     */
    record Linkage(boolean internal, boolean inlineOnly, boolean labelled, boolean definition) {

        static Linkage of(DeclarationSpecifiers specifiers, boolean labelled, boolean definition) {
            boolean external = specifiers.storage().contains(StorageClass.EXTERN);
            return new Linkage(
                    specifiers.storage().contains(StorageClass.STATIC),
                    specifiers.inline() && !external,
                    labelled,
                    definition);
        }

        Linkage and(Linkage next) {
            return new Linkage(
                    internal || next.internal,
                    inlineOnly && next.inlineOnly,
                    labelled || next.labelled,
                    definition || next.definition);
        }

        /** With {@code gnu_inline}, the symbol is made here or, with {@code extern}, elsewhere: there is one in either case. */
        boolean withoutSymbol(Declaration.Function function) {
            return internal || (inlineOnly && !Attributes.has(function.attributes(), "gnu_inline"));
        }
    }

    private final Context context;
    private final TypeCompatibility compatibility;
    private final Map<String, Linkage> linkages = new HashMap<>();

    FunctionMerger(Context context, TypeCompatibility compatibility) {
        this.context = context;
        this.compatibility = compatibility;
    }

    void add(Declaration.Function function, Linkage linkage) throws ResolutionException {
        String name = function.name();
        Declaration before = context.entities().identifier(name);
        Linkage known = linkages.get(name);
        if (before == null || known == null) {
            if (before != null || context.scopes().findHere(name) != null) {
                throw DeclarationResolver.conflict(
                        name, before == null ? function.position() : before.position(), function.position());
            }
            put(function, linkage);
        } else if (before instanceof Declaration.Function first
                && compatibility.compatible(first.type(), function.type())) {
            put(merged(first, function, linkage), known.and(linkage));
        } else {
            throw DeclarationResolver.conflict(name, before.position(), function.position());
        }
    }

    private void put(Declaration.Function function, Linkage linkage) {
        linkages.put(function.name(), linkage);
        Declaration.Function merged = new Declaration.Function(
                function.name(),
                function.symbol(),
                function.type(),
                function.parameters(),
                linkage.withoutSymbol(function),
                linkage.definition() ? Definition.BODY : Definition.NONE,
                function.attributes(),
                function.documentation(),
                function.position());
        context.entities().put(function.name(), merged);
        context.scopes().declare(function.name(), new Meaning.Function(function.type()));
    }

    private static Declaration.Function merged(
            Declaration.Function first, Declaration.Function second, Linkage secondLinkage) {
        CType.Function type = TypeCompatibility.composite(first.type(), second.type());
        return new Declaration.Function(
                first.name(),
                secondLinkage.labelled() ? second.symbol() : first.symbol(),
                type,
                parameters(first, second),
                first.inline(),
                first.definition(),
                Attributes.union(first.attributes(), second.attributes()),
                first.documentation() == null ? second.documentation() : first.documentation(),
                first.position());
    }

    private static List<Declaration.Parameter> parameters(Declaration.Function first, Declaration.Function second) {
        if (first.parameters().size() != second.parameters().size()) {
            return first.type().prototype() ? first.parameters() : second.parameters();
        }
        List<Declaration.Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < first.parameters().size(); i++) {
            Declaration.Parameter a = first.parameters().get(i);
            Declaration.Parameter b = second.parameters().get(i);
            @Nullable String name = a.name() == null ? b.name() : a.name();
            parameters.add(new Declaration.Parameter(name, a.type(), Attributes.union(a.attributes(), b.attributes())));
        }
        return parameters;
    }
}
