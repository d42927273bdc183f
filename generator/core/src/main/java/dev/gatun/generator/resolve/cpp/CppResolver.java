package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.syntax.cpp.CppSyntaxTree;
import dev.gatun.runtime.layout.TargetAbi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The resolve stage for C++. */
public final class CppResolver {

    private final TargetAbi abi;

    public CppResolver(TargetAbi abi) {
        this.abi = abi;
    }

    /** Resolves a translation unit. Never fails: what is wrong is among the model's diagnostics and skipped. */
    public CppModel resolve(CppSyntaxTree tree, PreprocessedUnit unit) {
        Context context = new Context(abi);
        predefine(context);
        context.declarations().resolve(tree.declarations());
        new Overriding(context).mark();
        List<CppDeclaration> declarations = new ArrayList<>();
        for (Slot slot : context.slots()) {
            CppDeclaration declaration = slot.declaration();
            if (declaration != null) {
                declarations.add(declaration);
            }
        }
        declarations.addAll(new Macros(context).resolve(unit.macros()));
        return new CppModel(
                abi,
                List.copyOf(declarations),
                classes(context),
                enums(context),
                classTemplates(context),
                aliasTemplates(context),
                List.copyOf(context.skipped()),
                unit.files(),
                context.diagnostics().list(),
                Collections.unmodifiableMap(context.instantiated()));
    }

    /** Names of GNU C++ that no header declares. */
    private static void predefine(Context context) {
        Map<String, FundamentalKind> types = Map.of(
                "__int128_t", FundamentalKind.INT128,
                "__uint128_t", FundamentalKind.UNSIGNED_INT128);
        types.forEach((name, kind) ->
                context.global().declare(name).type(new TypeEntity.Known(new CppType.Fundamental(kind))));
    }

    private static Map<QualifiedName, CppDeclaration.CppClass> classes(Context context) {
        Map<QualifiedName, CppDeclaration.CppClass> classes = new LinkedHashMap<>();
        context.classes().forEach((name, entity) -> {
            if (!isPattern(name)) {
                classes.put(name, entity.declaration());
            }
        });
        return Collections.unmodifiableMap(classes);
    }

    /** Patterns and what is nested in them go with their templates. */
    private static boolean isPattern(QualifiedName reference) {
        return new CppType.ClassType(reference).isDependent();
    }

    private static Map<QualifiedName, CppDeclaration.Enumeration> enums(Context context) {
        Map<QualifiedName, CppDeclaration.Enumeration> enums = new LinkedHashMap<>();
        context.enums().forEach((name, entity) -> {
            CppDeclaration.Enumeration declaration = entity.declaration();
            if (declaration != null && !isPattern(name)) {
                enums.put(name, declaration);
            }
        });
        return Collections.unmodifiableMap(enums);
    }

    private static Map<QualifiedName, CppDeclaration.ClassTemplate> classTemplates(Context context) {
        Map<QualifiedName, CppDeclaration.ClassTemplate> templates = new LinkedHashMap<>();
        context.classTemplates().forEach((name, entity) -> templates.put(name, entity.declaration()));
        return Collections.unmodifiableMap(templates);
    }

    private static Map<QualifiedName, CppDeclaration.AliasTemplate> aliasTemplates(Context context) {
        Map<QualifiedName, CppDeclaration.AliasTemplate> templates = new LinkedHashMap<>();
        context.aliasTemplates().forEach((name, entity) -> templates.put(name, entity.declaration()));
        return Collections.unmodifiableMap(templates);
    }
}
