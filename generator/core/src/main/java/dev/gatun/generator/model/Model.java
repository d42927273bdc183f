package dev.gatun.generator.model;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.preprocess.IncludedFile;
import dev.gatun.runtime.layout.TargetAbi;
import java.util.List;
import java.util.Map;

/**
 * Everything a translation unit declares, linked.
 *
 * @param abi the target
 * @param declarations in source order of first declaration; macros last
 * @param records every record, incomplete ones included; one that is a member of another by value comes before that one
 * @param enums every enum
 * @param skipped what was recognised and has no place in a model (macros that are no values, unparsable declarations)
 * @param files the files of the unit
 */
public record Model(
        TargetAbi abi,
        List<Declaration> declarations,
        Map<RecordId, Declaration.Record> records,
        Map<EnumId, Declaration.Enumeration> enums,
        List<Skipped> skipped,
        List<IncludedFile> files,
        List<Diagnostic> diagnostics) {}
