package dev.gatun.generator.resolve;

import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.EnumId;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.syntax.ExternalDeclaration;
import dev.gatun.generator.syntax.SyntaxTree;
import dev.gatun.runtime.layout.TargetAbi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The resolve stage. */
public final class Resolver {

    private final TargetAbi abi;

    public Resolver(TargetAbi abi) {
        this.abi = abi;
    }

    /** Resolves a translation unit. Never fails: what is wrong is among the model's diagnostics and skipped. */
    public Model resolve(SyntaxTree tree, PreprocessedUnit unit) {
        Context context = new Context(abi);
        TypedefNaming naming = new TypedefNaming(context);
        DeclarationResolver declarations = new DeclarationResolver(context, naming);
        for (ExternalDeclaration external : tree.declarations()) {
            declarations.resolve(external);
        }
        List<Declaration> resolved = new ArrayList<>(named(context, naming));
        resolved.addAll(context.entities().constants());
        // macros last: they can refer to anything, wherever it is declared
        resolved.addAll(new MacroResolver(context).resolve(unit.macros()));
        return model(context, naming, resolved, unit);
    }

    private static List<Declaration> named(Context context, TypedefNaming naming) {
        List<Declaration> named = new ArrayList<>();
        for (Declaration declaration : context.entities().declarations()) {
            switch (declaration) {
                case Declaration.Record record -> named.add(naming.apply(record));
                case Declaration.Enumeration enumeration -> named.add(naming.apply(enumeration));
                case Declaration.Function _, Declaration.Typedef _, Declaration.Variable _, Declaration.Macro _ ->
                    named.add(declaration);
            }
        }
        return named;
    }

    private Model model(Context context, TypedefNaming naming, List<Declaration> declarations, PreprocessedUnit unit) {
        Map<RecordId, Declaration.Record> records = new LinkedHashMap<>();
        for (Declaration.Record complete : context.entities().completed()) {
            records.put(complete.id(), naming.apply(complete));
        }
        Map<EnumId, Declaration.Enumeration> enums = new LinkedHashMap<>();
        for (Declaration declaration : declarations) {
            switch (declaration) {
                case Declaration.Record record -> records.putIfAbsent(record.id(), record);
                case Declaration.Enumeration enumeration -> enums.put(enumeration.id(), enumeration);
                case Declaration.Function _, Declaration.Typedef _, Declaration.Variable _, Declaration.Macro _ -> {}
            }
        }
        return new Model(
                abi,
                List.copyOf(declarations),
                Collections.unmodifiableMap(records),
                Collections.unmodifiableMap(enums),
                context.entities().skipped(),
                unit.files(),
                context.entities().diagnostics());
    }
}
