package dev.gatun.generator.model.cpp;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.preprocess.IncludedFile;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.runtime.layout.TargetAbi;
import java.util.List;
import java.util.Map;

/**
 * Everything a translation unit of C++ declares, linked.
 *
 * @param abi the target
 * @param declarations members of namespaces, in source order of first declaration; macros last
 * @param classes every class that is no template, by name: nested ones, incomplete ones, explicit specialisations, and instantiations that are known
 * @param enums every enum with a name, nested ones too
 * @param classTemplates every class template by name, nested ones too
 * @param aliasTemplates every alias template by name
 * @param skipped what was recognised and has no place in a model
 * @param files the files of the unit
 * @param instantiated the specialisations of class templates that explicit instantiations name, and where
 */
public record CppModel(
        TargetAbi abi,
        List<CppDeclaration> declarations,
        Map<QualifiedName, CppDeclaration.CppClass> classes,
        Map<QualifiedName, CppDeclaration.Enumeration> enums,
        Map<QualifiedName, CppDeclaration.ClassTemplate> classTemplates,
        Map<QualifiedName, CppDeclaration.AliasTemplate> aliasTemplates,
        List<Skipped> skipped,
        List<IncludedFile> files,
        List<Diagnostic> diagnostics,
        Map<QualifiedName, SourcePosition> instantiated) {

    public CppModel(
            TargetAbi abi,
            List<CppDeclaration> declarations,
            Map<QualifiedName, CppDeclaration.CppClass> classes,
            Map<QualifiedName, CppDeclaration.Enumeration> enums,
            Map<QualifiedName, CppDeclaration.ClassTemplate> classTemplates,
            Map<QualifiedName, CppDeclaration.AliasTemplate> aliasTemplates,
            List<Skipped> skipped,
            List<IncludedFile> files,
            List<Diagnostic> diagnostics) {
        this(abi, declarations, classes, enums, classTemplates, aliasTemplates, skipped, files, diagnostics, Map.of());
    }
}
