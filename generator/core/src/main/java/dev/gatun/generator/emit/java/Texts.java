package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.Pointee;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.TextEncoding;
import dev.gatun.generator.plan.ValueType;
import java.nio.charset.Charset;
import java.util.Set;

/** Charsets in generated code. */
final class Texts {

    private static final ClassName STANDARD = ClassName.get("java.nio.charset", "StandardCharsets");
    private static final Set<String> CONSTANTS =
            Set.of("ISO-8859-1", "US-ASCII", "UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE");

    private Texts() {}

    /** The charset; nothing for UTF-8, which needs no saying. */
    static Code charset(TextEncoding encoding) {
        String name = encoding.charset();
        if (name == null) {
            return Code.of("");
        }
        return CONSTANTS.contains(name)
                ? Code.of("$T.$L", STANDARD, name.replace('-', '_'))
                : Code.of("$T.forName($L)", Charset.class, JavaLiterals.of(name));
    }

    /** The text of a parameter with its terminator, in scratch memory. */
    static Code copy(ParameterPlan parameter, TextEncoding encoding) {
        if (parameter.type() instanceof ValueType.Address(Pointee.OfScalar(Scalar scalar), var _)) {
            return Code.of("$T.of(scratch, $L)", RuntimeTypes.array(scalar), parameter.name());
        }
        Code charset = charset(encoding);
        return encoding.charset() == null
                ? Code.of("$T.of(scratch, $L)", RuntimeTypes.C_STRING, parameter.name())
                : Code.of("$T.of(scratch, $L, $L)", RuntimeTypes.C_STRING, parameter.name(), charset);
    }

    /** The charset, UTF-8 too. */
    static Code explicitCharset(TextEncoding encoding) {
        return encoding.charset() == null ? Code.of("$T.UTF_8", STANDARD) : charset(encoding);
    }
}
