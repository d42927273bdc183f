import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.depot.Complaint;
import bound.depot.ComplaintException;
import bound.depot.DepotException;
import bound.depot.Item;
import bound.depot.Kind;
import bound.depot.Memory;
import bound.depot.Outcome;
import bound.depot.OutcomeException;
import bound.depot.Place;
import bound.depot.Status;
import bound.depot.Store;
import bound.depot.statuses_hpp;
import dev.gatun.runtime.cpp.Pair;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

public final class Uses {

    private Uses() {}

    static class Shelf extends Store {
        final Map<String, String> own = new TreeMap<>(Map.of("a", "apple", "k", "kiwi"));

        @Override
        public String Get(String key) {
            switch (key) {
                case "null":
                    return null;
                case "text":
                    throw new DepotException("no such text");
                case "bug":
                    throw new IllegalStateException("a bug");
                default:
                    String value = own.get(key);
                    if (value == null) {
                        throw new DepotException(Status.NotFound(key));
                    }
                    return value;
            }
        }

        @Override
        public Pair<Integer, Double> Count() {
            if (own.isEmpty()) {
                Outcome outcome = new Outcome();
                outcome.code(9);
                throw new OutcomeException(outcome);
            }
            return new Pair<>(own.size(), 0.25);
        }

        @Override
        public void Check(String key) {
            if (key.startsWith("x")) {
                throw new ComplaintException("never " + key);
            }
            if (key.isEmpty()) {
                throw new ComplaintException("");
            }
            super.Check(key);
        }

        @Override
        public void Put(String key, String value) {
            super.Put(key, value + "!");
            own.put(key, value);
        }
    }

    static final class Wide extends Shelf {
        @Nullable Item kept;

        @Override
        public Pair<Boolean, Place> Find(String key) {
            Place place = new Place();
            place.row(2);
            place.column(key.length());
            return new Pair<>(!key.isEmpty(), place);
        }

        @Override
        public Pair<double[], Long> Sizes() {
            return new Pair<>(new double[] {1, 2.5}, 1L << 20);
        }

        @Override
        public @Nullable Item Take(int number) {
            if (number < 0) {
                throw new DepotException(Status.NotFound("item"));
            }
            return new Item(number * 10);
        }

        @Override
        public @Nullable Item Hand() {
            return new Item(33);
        }

        @Override
        public @Nullable Item Make(int number) {
            kept = new Item(number * 2);
            return kept;
        }

        @Override
        public Kind Kind() {
            if (own.isEmpty()) {
                throw new DepotException(Status.Broken("empty"));
            }
            return Kind.WET;
        }
    }

    public static void whatJavaReturnsIsWrittenAndTheStatusIsWell() {
        try (Shelf shelf = new Shelf()) {
            assertThat(statuses_hpp.get(shelf, "a")).isEqualTo("ok apple");
            assertThat(shelf.Get("k")).isEqualTo("kiwi");
            assertThat(statuses_hpp.count(shelf)).isEqualTo("0 2 0.250000");
        }
    }

    public static void aNullPointerIsNotWrittenTo() {
        try (Shelf shelf = new Shelf()) {
            assertThat(statuses_hpp.has(shelf, "a")).isTrue();
            assertThat(statuses_hpp.has(shelf, "b")).isFalse();
        }
    }

    public static void anExceptionWithAStatusIsThatStatusInCpp() {
        try (Shelf shelf = new Shelf()) {
            assertThat(statuses_hpp.get(shelf, "b")).isEqualTo("not found: b untouched");
            shelf.own.clear();
            assertThat(statuses_hpp.count(shelf)).isEqualTo("9 -1 -1.000000");
        }
    }

    public static void anExceptionWithATextIsAStatusWhereOneCanBeMade() {
        try (Shelf shelf = new Shelf()) {
            assertThat(statuses_hpp.check(shelf, "xyz")).isEqualTo("never xyz");
            assertThat(statuses_hpp.check(shelf, "good")).isEmpty();
            assertThatThrownBy(() -> statuses_hpp.check(shelf, "")).isInstanceOf(ComplaintException.class);
            assertThatThrownBy(() -> statuses_hpp.get(shelf, "text"))
                    .isInstanceOf(DepotException.class)
                    .hasMessage("no such text");
        }
    }

    public static void superThrowsAndWhatCppSaidGoesBackToCpp() {
        try (Shelf shelf = new Shelf()) {
            assertThat(statuses_hpp.check(shelf, "bad")).isEqualTo("bad key");
            assertThat(statuses_hpp.put(shelf, "", "x")).isEqualTo("broken: no key");
            assertThat(statuses_hpp.put(shelf, "p", "plum")).isEqualTo("ok");
            assertThat(shelf.own).containsEntry("p", "plum");
            assertThat(statuses_hpp.find(shelf, "p")).isEqualTo(708);
        }
    }

    public static void otherExceptionsComeOutOfTheCallThatLedThere() {
        try (Shelf shelf = new Shelf()) {
            assertThatThrownBy(() -> statuses_hpp.get(shelf, "bug"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("a bug");
            assertThatThrownBy(() -> statuses_hpp.get(shelf, "null"))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("depot::Store::Get")
                    .hasMessageContaining("value");
            assertThat(statuses_hpp.get(shelf, "a")).isEqualTo("ok apple");
        }
    }

    public static void severalResultsAreWritten() {
        try (Wide wide = new Wide()) {
            assertThat(statuses_hpp.find(wide, "four")).isEqualTo(204);
            assertThat(statuses_hpp.find(wide, "")).isEqualTo(-2);
            assertThat(statuses_hpp.sizes(wide)).isEqualTo(3500 + (1 << 20));
            assertThat(statuses_hpp.wet(wide)).isTrue();
            wide.own.clear();
            assertThat(statuses_hpp.wet(wide)).isFalse();
        }
    }

    public static void whatTheCallerOwnsIsGiven() {
        try (Wide wide = new Wide()) {
            assertThat(statuses_hpp.take(wide, 4)).isEqualTo(40);
            assertThat(statuses_hpp.take(wide, -4)).isEqualTo(-1);
            assertThat(statuses_hpp.hand(wide)).isEqualTo(33);
            assertThat(statuses_hpp.make(wide, 4)).isEqualTo(8);
            assertThatThrownBy(() -> wide.kept.number()).hasMessageContaining("was given to depot::Store::Make");
        }
        assertThat(Item.living()).isZero();
    }

    public static void theExceptionHasTheStatus() {
        try (Memory memory = new Memory()) {
            memory.Put("k", "v");
            assertThat(memory.Get("k")).isEqualTo("v");
            assertThat(statuses_hpp.get(memory, "k")).isEqualTo("ok v");
            assertThatThrownBy(() -> memory.Get("nothing"))
                    .isInstanceOfSatisfying(DepotException.class, e -> {
                        assertThat(e).hasMessage("not found: nothing");
                        assertThat(e.status().IsNotFound()).isTrue();
                    });
        }
        assertThat(new DepotException("a text").status()).isNull();
    }

    public static void aStatusThatIsGivenToAnExceptionIsTheExceptions() {
        Status status = Status.Broken("by hand");
        DepotException failure = new DepotException(status);
        assertThat(failure).hasMessage("broken: by hand");
        assertThat(failure.status().ok()).isFalse();
        assertThatThrownBy(status::ok).hasMessageContaining("was given to DepotException");
    }

    public static void functionsOfAClassOfCppAreOverriddenToo() {
        class Loud extends Memory {
            @Override
            public String Get(String key) {
                return super.Get(key).toUpperCase(java.util.Locale.ROOT);
            }
        }
        try (Loud loud = new Loud()) {
            loud.Put("k", "v");
            assertThat(statuses_hpp.get(loud, "k")).isEqualTo("ok V");
            assertThat(statuses_hpp.get(loud, "q")).isEqualTo("not found: q untouched");
        }
    }
}
