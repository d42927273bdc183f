import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.ship.Flag;
import bound.ship.Mast;
import bound.ship.Part;
import bound.ship.Rig;
import bound.ship.Sail;
import bound.ship.Twin;
import bound.ship.Yacht;
import bound.ship.hierarchies_hpp;

public final class Uses {

    private Uses() {}

    static final class Racer extends Yacht {
        Racer(String name, int length) {
            super(name, length);
        }

        @Override
        public int weight(int load, int spare) {
            return super.weight(load, spare) + 100;
        }

        @Override
        protected int secret() {
            return super.secret() + 1;
        }

        @Override
        public int ropes() {
            return super.ropes() * 10;
        }
    }

    public static void objectIsTakenForBasesOfItsFurtherBases() {
        try (Yacht yacht = new Yacht(4)) {
            assertThat(hierarchies_hpp.ropes(yacht)).isEqualTo(3);
            assertThat(hierarchies_hpp.name(yacht)).isEqualTo("yacht");
            assertThat(yacht.asTackle().knots()).isEqualTo(2);
            assertThat(yacht.height()).isEqualTo(9);
        }
    }

    public static void classThatExtendsConstructsVirtualBases() {
        try (Racer racer = new Racer("racer", 4)) {
            assertThat(hierarchies_hpp.name(racer)).isEqualTo("racer");
        }
    }

    public static void virtualBaseLeftOutIsRefused() {
        assertThatThrownBy(() -> new Yacht(4) {})
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a class that extends ship::Yacht constructs its virtual bases too: ship::Part");
    }

    public static void functionsOfFurtherBasesAreOverridden() {
        try (Racer racer = new Racer("racer", 4)) {
            assertThat(hierarchies_hpp.weight(racer)).isEqualTo(111);
            assertThat(hierarchies_hpp.told(racer)).isEqualTo(8);
            assertThat(hierarchies_hpp.ropes(racer)).isEqualTo(30);
        }
    }

    public static void functionsThatBasesHaveApartStayApart() {
        try (Twin twin = new Twin() {
            @Override
            public int own() {
                return 6;
            }
        }) {
            assertThat(hierarchies_hpp.left(twin)).isEqualTo(1);
            assertThat(hierarchies_hpp.right(twin)).isEqualTo(2);
            assertThat(twin.plain()).isEqualTo(10);
            assertThat(twin.asRight().plain()).isEqualTo(20);
        }
    }

    public static void baseIsNotAtTheStartOfWhatHasAVirtualBase() {
        try (Flag flag = new Flag()) {
            assertThat(flag.asSize().size()).isEqualTo(3);
            assertThat(flag.asMark().mark()).isEqualTo(4);
            assertThat(flag.flag()).isEqualTo(5);
            assertThat(hierarchies_hpp.twice(flag)).isEqualTo(6);
        }
    }

    public static void castsGoAcrossCommonBases() {
        try (Yacht yacht = new Yacht(4); Sail sail = new Sail()) {
            Part part = yacht.asPart();
            assertThat(Mast.TYPE.cast(part).height()).isEqualTo(9);
            assertThat(Mast.TYPE.isInstance(sail)).isFalse();
            assertThat(Mast.TYPE.cast(yacht.self()).height()).isEqualTo(9);
        }
    }

    public static void partsStandForWhatIsGivenAndShared() {
        Yacht given = new Yacht(4);
        assertThat(hierarchies_hpp.kept(given)).isEqualTo(3);
        assertThatThrownBy(given::area).isInstanceOf(IllegalStateException.class).hasMessageContaining("was given to");
        try (Yacht yacht = new Yacht(4); Rig rig = hierarchies_hpp.shared(yacht)) {
            assertThat(rig.ropes()).isEqualTo(3);
            assertThat(yacht.area()).isEqualTo(12);
        }
    }
}
