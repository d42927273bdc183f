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

class LengthCharactersTest {

    private static final LengthReader.Header NOTHING = new LengthReader.Header() {
        @Override
        public @Nullable BigInteger constant(String name) {
            return null;
        }

        @Override
        public boolean hasFunction(String name, List<CType> parameters) {
            return false;
        }
    };

    private static LengthExpression read(String length) throws LengthException {
        var function = (Declaration.Function) Models.of("void svd(char job, int m, double *u);")
                .declarations()
                .getLast();
        return new LengthReader(function.type(), List.of("job", "m", "u"), NOTHING).read(length);
    }

    @Test
    void optionsOfOneLetterChooseTheLength() throws LengthException {
        assertThat(read("job == 'N' ? 0 : m"))
                .isEqualTo(new LengthExpression.Choice(
                        LengthExpression.Comparison.EQUAL,
                        new LengthExpression.OfParameter(0),
                        new LengthExpression.Constant('N'),
                        new LengthExpression.Constant(0),
                        new LengthExpression.OfParameter(1)));
    }

    @Test
    void charactersThatAreNoLettersOfAnOptionAreRefused() {
        for (String character : List.of("'\\n'", "'ab'", "L'a'", "'é'")) {
            assertThatThrownBy(() -> read("job == " + character + " ? 0 : m"))
                    .isInstanceOf(LengthException.class)
                    .hasMessage(character + " is no plain character");
        }
    }
}
