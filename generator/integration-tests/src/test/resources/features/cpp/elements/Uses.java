import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.std.list_Anchor;
import bound.std.list_Part;
import bound.std.map_int_Part;
import bound.std.map_int_Seal;
import bound.std.vector_Part;
import bound.std.vector_Seal;
import bound.std.vector_unique_ptr_Part;
import bound.store.Part;
import bound.store.Seal;
import bound.store.Shelf;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

public final class Uses {

    private Uses() {}

    public static void elementsThatAreMadeOfSomethingAreAddedAndReplaced() {
        try (Shelf shelf = new Shelf()) {
            vector_Part parts = shelf.parts();
            parts.push_back(new Part(3));
            parts.push_back(new Part(4));
            parts.set(0, new Part(5));
            parts.resize(3, new Part(1));
            assertThat(parts.toJava()).extracting(Part::number).containsExactly(5, 4, 1);
            assertThat(shelf.sum()).isEqualTo(10);
        }
    }

    public static void elementsOfMapsThatAreMadeOfSomethingAreThereOrNot() {
        try (Shelf shelf = new Shelf()) {
            map_int_Part numbered = shelf.numbered();
            numbered.assign(Map.of(7, new Part(8)));
            assertThat(numbered.at(7).number()).isEqualTo(8);
            assertThatThrownBy(() -> numbered.at(8)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    public static void elementsThatAreMovedAreGivenAway() {
        try (Shelf shelf = new Shelf()) {
            vector_Seal seals = shelf.seals();
            Seal seal = new Seal(6);
            seals.push_back(seal);
            seals.resize(2);
            assertThat(shelf.sum()).isEqualTo(6);
            assertThat(seals.get(0).value()).isEqualTo(6);
            assertThat(seals.get(1).value()).isZero();
            assertThatThrownBy(seal::value).isInstanceOf(IllegalStateException.class);
        }
    }

    public static void membersThatElementsDontFitAreNotThere() {
        assertThat(methods(list_Part.class)).contains("push_back", "reverse").doesNotContain("sort", "unique");
        assertThat(methods(map_int_Part.class)).contains("find").doesNotContain("get", "set");
        assertThat(methods(map_int_Seal.class)).contains("find", "get").doesNotContain("set", "toJava", "copy");
        assertThat(methods(list_Anchor.class)).contains("size").doesNotContain("push_back", "assign", "toJava");
        assertThat(methods(vector_unique_ptr_Part.class)).contains("size").doesNotContain("toJava", "copy");
        assertThat(Stream.of(vector_Part.class.getConstructors())
                        .map(each -> List.of(each.getParameterTypes())))
                .doesNotContain(List.of(long.class));
    }

    public static void ownersWithinAContainerShowTheirObjects() {
        try (Shelf shelf = new Shelf()) {
            vector_unique_ptr_Part owned = shelf.owned();
            try (Part part = new Part(6)) {
                owned.push_back(part);
            }
            owned.push_back(null);
            assertThat(owned.get(0).number()).isEqualTo(6);
            assertThat(owned.at(1)).isNull();
            try (vector_unique_ptr_Part.iterator first = owned.begin()) {
                assertThat(first.dereference()).isEqualTo(owned.front());
            }
            assertThat(owned).containsExactly(owned.front(), null);
        }
    }

    private static List<String> methods(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).map(Method::getName).toList();
    }
}
