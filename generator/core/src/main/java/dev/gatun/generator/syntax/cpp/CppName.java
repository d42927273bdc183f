package dev.gatun.generator.syntax.cpp;

import dev.gatun.generator.source.SourcePosition;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A name as it stands, qualified or not: {@code ::std::vector<int>::iterator}, {@code Shape::~Shape}, {@code operator==}.
 *
 * @param global whether it starts with {@code ::}
 * @param parts outermost first
 */
public record CppName(boolean global, List<Part> parts, SourcePosition position) {

    /** One step of a qualified name; only the last can be something else than an {@link Identifier}. */
    public sealed interface Part {

        /** As it stands, template arguments aside: {@code vector}, {@code ~Shape}, {@code operator[]}, {@code operator int}. */
        String text();
    }

    /** @param arguments null where no {@code <} follows */
    public record Identifier(String text, @Nullable List<CppTemplateArgument> arguments) implements Part {}

    /** {@code ~name} */
    public record Destructor(String name) implements Part {
        @Override
        public String text() {
            return "~" + name;
        }
    }

    /** @param symbol as the standard has it: {@code +}, {@code ()}, {@code []}, {@code new[]}, {@code <=>} */
    public record Operator(String symbol, @Nullable List<CppTemplateArgument> arguments) implements Part {
        @Override
        public String text() {
            return "operator" + (Character.isLetter(symbol.charAt(0)) ? " " : "") + symbol;
        }
    }

    /** {@code operator type} */
    public record Conversion(CppTypeId type) implements Part {
        @Override
        public String text() {
            return "operator " + CppSyntaxPrinter.print(type);
        }
    }

    /** {@code operator""_km} */
    public record LiteralOperator(String suffix) implements Part {
        @Override
        public String text() {
            return "operator\"\"" + suffix;
        }
    }

    /** {@code decltype(...)} at the start of a qualified name. */
    public record Decltype(String expression) implements Part {
        @Override
        public String text() {
            return "decltype(" + expression + ")";
        }
    }

    public Part last() {
        return parts.getLast();
    }

    /** Without template arguments: {@code std::vector::iterator}. */
    public String text() {
        return (global ? "::" : "") + parts.stream().map(Part::text).collect(Collectors.joining("::"));
    }
}
