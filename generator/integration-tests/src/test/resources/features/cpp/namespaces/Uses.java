import static org.assertj.core.api.Assertions.assertThat;

import bound.outer.Level;
import bound.outer.Plain;
import bound.outer.inner.Box;

public final class Uses {

    private Uses() {}

    public static void namespacesArePackages() {
        assertThat(bound.namespaces_hpp.global_answer()).isEqualTo(42);
        assertThat(bound.outer.namespaces_hpp.depth()).isEqualTo(1);
        assertThat(bound.outer.inner.namespaces_hpp.depth()).isEqualTo(2);
    }

    public static void inlineNamespacesVanish() {
        assertThat(bound.outer.namespaces_hpp.version()).isEqualTo(2);
    }

    public static void constantsAreFields() {
        assertThat(bound.namespaces_hpp.GLOBAL_LIMIT).isEqualTo(10);
        assertThat(bound.outer.inner.namespaces_hpp.RATIO).isEqualTo(0.5);
    }

    public static void variablesAreReadAndWritten() {
        assertThat(bound.outer.namespaces_hpp.counter()).isEqualTo(3);
        bound.outer.namespaces_hpp.counter(4);
        assertThat(bound.outer.namespaces_hpp.counter()).isEqualTo(4);
    }

    public static void enumsKeepTheirValues() {
        assertThat(Level.High.value()).isEqualTo(200);
        assertThat(Plain.Second.value()).isEqualTo(5);
        try (Box box = new Box()) {
            assertThat(box.level()).isEqualTo(Level.High);
            box.level(Level.Low);
            assertThat(box.level()).isEqualTo(Level.Low);
        }
    }

    public static void nestedTypesAreNestedAndAliasesAreWhatTheyStandFor() {
        try (Box box = bound.outer.inner.namespaces_hpp.makeChest(); Box.Lid lid = new Box.Lid(4)) {
            assertThat(box.state()).isEqualTo(Box.State.Open);
            box.state(Box.State.Closed);
            assertThat(box.state().value()).isEqualTo(7);
            assertThat(box.weigh(lid)).isEqualTo(5);
            assertThat(bound.outer.namespaces_hpp.weigh(box.lid())).isEqualTo(3);
        }
    }
}
