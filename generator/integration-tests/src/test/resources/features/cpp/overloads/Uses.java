import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.over.Answer;
import bound.over.Printer;
import bound.over.overloads_hpp;

public final class Uses {

    private Uses() {}

    public static void javaChoosesTheOverloadThatCppWould() {
        try (Printer printer = new Printer(); Answer answer = new Answer()) {
            answer.value(42);
            assertThat(printer.print(1)).isEqualTo("int 1");
            assertThat(printer.print(1L)).isEqualTo("long 1");
            assertThat(printer.print(1.5)).isEqualTo("double 1");
            assertThat(printer.print(true)).isEqualTo("bool true");
            assertThat(printer.print("a")).isEqualTo("text a");
            assertThat(printer.print(answer)).isEqualTo("answer 42");
        }
    }

    public static void trailingDefaultsMayBeLeftOut() {
        try (Printer printer = new Printer()) {
            assertThat(printer.line("a")).isEqualTo("a.");
            assertThat(printer.line("a", 2)).isEqualTo("  a.");
            assertThat(printer.line("a", 1, (byte) '!')).isEqualTo(" a!");
            assertThat(printer.line("a", 1, (byte) '!', true)).isEqualTo(" a! a!");
        }
        assertThat(Printer.parse("12")).isEqualTo(12);
        assertThat(Printer.parse("12", 16)).isEqualTo(18);
        assertThat(overloads_hpp.sum(1)).isEqualTo(6);
        assertThat(overloads_hpp.sum(1, 1)).isEqualTo(5);
        assertThat(overloads_hpp.sum(1, 1, 1)).isEqualTo(3);
        assertThat(overloads_hpp.sum(1.5, 2.5)).isEqualTo(4);
    }

    public static void nullIsRefusedByNameOfFunctionAndParameter() {
        try (Printer printer = new Printer()) {
            assertThatThrownBy(() -> printer.print((String) null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("over::Printer::print: value must not be null");
            assertThatThrownBy(() -> printer.print((Answer) null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("over::Printer::print: value must not be null");
        }
    }
}
