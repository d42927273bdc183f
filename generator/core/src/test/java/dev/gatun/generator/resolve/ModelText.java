package dev.gatun.generator.resolve;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.layout.Layouts;
import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.PlacedField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** A model as short lines, for tests to compare. */
final class ModelText {

    private final Layouts layouts;

    private ModelText(Layouts layouts) {
        this.layouts = layouts;
    }

    /** One line a declaration, in order. */
    static List<String> declarations(Model model) {
        ModelText text = new ModelText(Layouts.of(model));
        return model.declarations().stream().map(text::line).toList();
    }

    /** {@code line:column: message} of each diagnostic, and its hint. */
    static List<String> diagnostics(Model model) {
        List<String> lines = new ArrayList<>();
        for (Diagnostic diagnostic : model.diagnostics()) {
            String place = diagnostic.position() == null
                    ? ""
                    : diagnostic.position().line() + ":" + diagnostic.position().column() + ": ";
            String hint = diagnostic.hint() == null ? "" : " (" + diagnostic.hint() + ")";
            lines.add(place + diagnostic.kind() + " " + diagnostic.message() + hint);
        }
        return lines;
    }

    static List<String> skipped(Model model) {
        return model.skipped().stream()
                .map(skipped -> skipped.name() + ": " + skipped.reason())
                .toList();
    }

    private String line(Declaration declaration) {
        return switch (declaration) {
            case Declaration.Function function ->
                function.spelling()
                        + (function.inline() ? " inline" : "")
                        + (function.symbol().equals(function.name()) ? "" : " = " + function.symbol());
            case Declaration.Record record -> record(record);
            case Declaration.Enumeration enumeration -> enumeration(enumeration);
            case Declaration.Typedef typedef ->
                "typedef " + typedef.type().declare(typedef.name())
                        + (typedef.alignment() == 0 ? "" : " aligned " + typedef.alignment());
            case Declaration.Variable variable ->
                variable.type().declare(variable.name())
                        + (variable.threadLocal() ? " thread-local" : "")
                        + (variable.symbol().equals(variable.name()) ? "" : " = " + variable.symbol());
            case Declaration.Macro macro ->
                "#define " + macro.name() + " (" + macro.type().spelling() + ") " + value(macro.value());
        };
    }

    private String record(Declaration.Record record) {
        String head = record.id().kind().name().toLowerCase(Locale.ROOT) + " " + record.name();
        if (!record.isComplete()) {
            return head;
        }
        StringBuilder text = new StringBuilder(head).append(" {");
        for (PlacedField placed : layouts.sizes().namedFields(record)) {
            text.append(placed.field().type().declare(placed.field().name()));
            placed.width().ifPresent(width -> text.append(" : ").append(width));
            text.append(" @").append(placed.offset()).append("; ");
        }
        return text + "} " + layouts.records().get(record.id()).size() + "/"
                + layouts.records().get(record.id()).alignment();
    }

    private static String enumeration(Declaration.Enumeration enumeration) {
        List<String> constants = enumeration.constants().stream()
                .map(constant -> constant.name() + "=" + constant.value())
                .toList();
        return "enum " + enumeration.name() + " : "
                + (enumeration.underlying() == null
                        ? "?"
                        : enumeration.underlying().spelling()) + " "
                + constants;
    }

    static String value(ConstantValue value) {
        return switch (value) {
            case ConstantValue.IntegerValue integer -> integer.value().toString();
            case ConstantValue.FloatingValue floating ->
                floating.exact() == null
                        ? Double.toString(floating.value())
                        : floating.exact().toString();
            case ConstantValue.BytesValue bytes ->
                "bytes " + HexFormat.of().formatHex(bytes.bytes().getBytes(StandardCharsets.ISO_8859_1));
            case ConstantValue.StringValue string -> '"' + string.value() + '"';
            case ConstantValue.AddressValue address -> "0x" + address.value().toString(16);
        };
    }
}
