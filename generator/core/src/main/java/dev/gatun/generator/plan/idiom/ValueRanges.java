package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Diagnostics;
import dev.gatun.generator.pattern.NamePattern;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads values of results: numbers, names of constants, ranges of both ({@code 100..101}). */
final class ValueRanges {

    private static final String SEPARATOR = "..";

    /** Digits and sign; more than 64 bits need. */
    private static final int MAX_NUMBER = 24;

    private final Names names;
    private final Diagnostics diagnostics;

    ValueRanges(Names names, Diagnostics diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /** The ranges of entries; those that are none are reported and left out. */
    List<ValueRange> read(List<Entry> entries) {
        List<ValueRange> ranges = new ArrayList<>();
        for (Entry entry : entries) {
            ValueRange range = read(entry);
            if (range != null) {
                ranges.add(range);
            }
        }
        return ranges;
    }

    private @Nullable ValueRange read(Entry entry) {
        int separator = entry.text().indexOf(SEPARATOR);
        if (separator < 0) {
            BigInteger value = value(entry);
            return value == null ? null : new ValueRange(value, value);
        }
        BigInteger first = value(entry.part(0, separator));
        BigInteger last =
                value(entry.part(separator + SEPARATOR.length(), entry.text().length()));
        if (first == null || last == null) {
            return null;
        }
        if (first.compareTo(last) > 0) {
            report(
                    entry,
                    "range '" + entry.text() + "' goes from " + first + " down to " + last,
                    "the smaller value comes first");
            return null;
        }
        return new ValueRange(first, last);
    }

    private @Nullable BigInteger value(Entry entry) {
        String text = entry.text().strip();
        BigInteger number = number(text);
        if (number != null) {
            return number;
        }
        if (NamePattern.isName(text)) {
            List<NamedConstant> constants = names.constants(new Entry(text, entry.position()));
            return constants.isEmpty() ? null : constants.getFirst().value();
        }
        report(
                entry,
                "'" + entry.text() + "' is no value",
                "values are numbers, names of constants, and ranges of both: 0, SQLITE_ROW, 100..101");
        return null;
    }

    private static @Nullable BigInteger number(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        boolean hexadecimal = digits.startsWith("0x") || digits.startsWith("0X");
        if (hexadecimal) {
            digits = digits.substring(2);
        }
        String allowed = hexadecimal ? "0123456789abcdefABCDEF" : "0123456789";
        if (digits.isEmpty()
                || digits.length() > MAX_NUMBER
                || !digits.chars().allMatch(c -> allowed.indexOf(c) >= 0)) {
            return null;
        }
        BigInteger value = new BigInteger(digits, hexadecimal ? 16 : 10);
        return negative ? value.negate() : value;
    }

    private void report(Entry entry, String message, String hint) {
        diagnostics.report(DiagnosticKind.ERROR_RULE, message, entry.position(), entry.length(), hint);
    }
}
