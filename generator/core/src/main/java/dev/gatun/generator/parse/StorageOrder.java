package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code #pragma scalar_storage_order big-endian|little-endian|default} says at each place of a token list (GCC manual,
 * "Structure-Layout Pragmas"), as the attribute that says the same.
 */
final class StorageOrder {

    private static final String NAME = "scalar_storage_order";
    private static final Pattern PRAGMA = Pattern.compile("\\s*" + NAME + "\\s+(big-endian|little-endian|default)\\s*");

    /** By the index of the pragma; null for the order of the target. */
    private final NavigableMap<Integer, @Nullable Attribute> attributes = new TreeMap<>();

    private StorageOrder() {}

    static StorageOrder of(List<PpToken> tokens) {
        StorageOrder order = new StorageOrder();
        for (int i = 0; i < tokens.size(); i++) {
            PpToken token = tokens.get(i);
            if (token.type() == PreprocessingLexer.PRAGMA) {
                Matcher matcher = PRAGMA.matcher(token.text());
                if (matcher.matches()) {
                    order.attributes.put(i, attribute(matcher.group(1), token));
                }
            }
        }
        return order;
    }

    /** The attribute in force for a record that ends at a token; null if it has the order of the target. */
    @Nullable Attribute at(int index) {
        Map.Entry<Integer, @Nullable Attribute> entry = attributes.floorEntry(index);
        return entry == null ? null : entry.getValue();
    }

    /** Whether one of the attributes is such. */
    static boolean isGivenBy(List<Attribute> attributes) {
        return attributes.stream().anyMatch(attribute -> attribute.name().equals(NAME));
    }

    private static @Nullable Attribute attribute(String order, PpToken pragma) {
        if (order.equals("default")) {
            return null;
        }
        PpToken argument = new PpToken(
                PreprocessingLexer.StringLiteral, '"' + order + '"', pragma.file(), pragma.offset(), false, null);
        return new Attribute(NAME, new TokenRun(List.of(argument)));
    }
}
