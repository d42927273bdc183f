package dev.gatun.generator.plan.idiom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.generator.Models;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.plan.idiom.LengthReader.LengthException;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumberedParametersTest {

    private static final LengthReader.Header NOTHING = new LengthReader.Header() {
        @Override
        public @Nullable BigInteger constant(String name) {
            return null;
        }

        @Override
        public boolean hasFunction(String name, List<CType> parameters) {
            return name.equals("column_bytes") && parameters.size() == 2;
        }
    };

    private static LengthExpression read(String length) throws LengthException {
        var function = (Declaration.Function) Models.of("void *column_blob(struct row *, int, int *);")
                .declarations()
                .getLast();
        return new LengthReader(function.type(), List.of("", "", ""), NOTHING).read(length);
    }

    @Test
    void parameterWithoutANameGoesByItsNumber() throws LengthException {
        assertThat(read("$2 * 4"))
                .isEqualTo(new LengthExpression.Binary(
                        LengthExpression.Operator.MULTIPLY,
                        new LengthExpression.OfParameter(1),
                        new LengthExpression.Constant(4)));
        assertThat(read("*$3")).isEqualTo(new LengthExpression.OfTarget(2));
        assertThat(read("column_bytes($1, $2)"))
                .isEqualTo(new LengthExpression.OfFunction("column_bytes", List.of(0, 1)));
    }

    @Test
    void numberOfNoParameterIsRefused() {
        for (String length : List.of("$4", "$0", "$12345678901")) {
            assertThatThrownBy(() -> read(length))
                    .isInstanceOf(LengthException.class)
                    .hasMessage("'" + length + "' is no parameter and no constant");
        }
    }
}
