import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.zoo.Animal;
import bound.zoo.Cage;
import bound.zoo.Dog;
import bound.zoo.Level;
import bound.zoo.Listener;
import bound.zoo.Number;
import bound.zoo.Order;
import bound.zoo.Place;
import bound.zoo.Puppy;
import bound.zoo.Radio;
import bound.zoo.Sum;
import bound.zoo.Survey;
import bound.zoo.Tag;
import bound.zoo.Visitor;
import bound.zoo.overriding_hpp;
import dev.gatun.runtime.Callbacks;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

public final class Uses {

    private Uses() {}

    static class Cat extends Animal {
        final List<String> calls = new ArrayList<>();

        Cat() {
            super("Cat");
        }

        Cat(String name, int legs) {
            super(name, legs);
        }

        @Override
        public String sound() {
            return "meow";
        }

        @Override
        public void arrive() {
            calls.add("arrive");
        }

        @Override
        public void leave() {
            throw new AssertionError("called by the destructor of the base");
        }
    }

    /** Overrides as much as it can. */
    static final class Sphinx extends Cat {
        @Nullable Animal seen;
        final Place place = new Place();
        boolean whole = true;

        @Override
        public String name() {
            return "Great " + super.name();
        }

        @Override
        public int legs() {
            return super.legs() + 1;
        }

        @Override
        public String label() {
            return "label of " + super.label();
        }

        @Override
        public double feed(double food) {
            return super.feed(food) + 0.5;
        }

        @Override
        public Animal self() {
            return this;
        }

        @Override
        public boolean likes(Animal other) {
            seen = other;
            return other instanceof Sphinx || other.sound().equals("woof");
        }

        @Override
        public Place place() {
            place.x(10);
            place.y(20);
            return place;
        }

        @Override
        public Tag tag() {
            return new Tag(42);
        }

        @Override
        public int[] steps(int[] before) {
            return new int[] {before.length, super.steps(before)[2]};
        }

        @Override
        public @Nullable Animal swap(@Nullable Animal other) {
            return other == null ? new Cat() : super.swap(other);
        }

        @Override
        public int asked(int times) {
            return times * 2;
        }

        @Override
        protected int heat(int factor) {
            return super.heat(factor) + 1;
        }
    }

    public static void callsFromCppReachTheOverride() {
        try (Cat cat = new Cat()) {
            assertThat(overriding_hpp.sound(cat)).isEqualTo("meow");
            assertThat(cat.describe()).isEqualTo("Cat says meow on 4");
        }
        try (Cat cat = new Cat("Tom", 3)) {
            assertThat(cat.describe()).isEqualTo("Tom says meow on 3");
        }
    }

    public static void superCallsTheFunctionOfTheBase() {
        try (Sphinx sphinx = new Sphinx()) {
            assertThat(sphinx.describe()).isEqualTo("Great Cat says meow on 5");
            assertThat(overriding_hpp.legs(sphinx)).isEqualTo(5);
            assertThat(overriding_hpp.label(sphinx)).isEqualTo("label of Cat");
            assertThat(sphinx.warmth()).isEqualTo(21);
        }
    }

    public static void overloadsAreToldApart() {
        try (Sphinx sphinx = new Sphinx()) {
            assertThat(overriding_hpp.feed(sphinx, 5.0)).isEqualTo(3.0);
            assertThat(overriding_hpp.feed(sphinx, 5)).isEqualTo(2);
            assertThat(sphinx.feed(8)).isEqualTo(4);
        }
    }

    public static void defaultArgumentsOfCppReachTheOverride() {
        try (Sphinx sphinx = new Sphinx()) {
            assertThat(overriding_hpp.asked(sphinx)).isEqualTo(6);
        }
    }

    public static void constructorsAndDestructorsOfTheBaseDoNotReachJava() {
        Cat cat = new Cat();
        assertThat(cat.calls).isEmpty();
        cat.close();
    }

    public static void sameJavaObjectComesBack() {
        try (Sphinx sphinx = new Sphinx(); Cat cat = new Cat()) {
            assertThat(overriding_hpp.is_self(sphinx)).isTrue();
            assertThat(overriding_hpp.self(sphinx)).isSameAs(sphinx);
            assertThat(overriding_hpp.self(cat)).isSameAs(cat);
            assertThat(overriding_hpp.likes(sphinx, cat)).isFalse();
            assertThat(sphinx.seen).isSameAs(cat);
        }
    }

    public static void whatIsLentForACallRefusesUseAfterwards() {
        try (Sphinx sphinx = new Sphinx(); Dog dog = new Dog()) {
            assertThat(overriding_hpp.likes(sphinx, dog)).isTrue();
            assertThatThrownBy(() -> sphinx.seen.sound())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("was lent by C++ for a call that is over");
        }
    }

    public static void valuesCross() {
        int tags = Tag.alive();
        try (Sphinx sphinx = new Sphinx()) {
            assertThat(overriding_hpp.place(sphinx)).isEqualTo(30);
            assertThat(overriding_hpp.tag(sphinx)).isEqualTo(42);
            assertThat(overriding_hpp.steps(sphinx)).containsExactly(3, 3);
        }
        assertThat(Tag.alive()).isEqualTo(tags);
    }

    public static void uniquePointersCrossBothWays() {
        int before = Animal.alive();
        try (Sphinx sphinx = new Sphinx()) {
            Cat given = new Cat("Given", 2);
            try (Animal back = overriding_hpp.swapped(sphinx, given)) {
                assertThat(back).isSameAs(given);
            }
            try (Animal made = overriding_hpp.swapped(sphinx, null)) {
                assertThat(made).isInstanceOf(Cat.class);
                assertThat(made.describe()).isEqualTo("Cat says meow on 4");
            }
        }
        assertThat(Animal.alive()).isEqualTo(before);
    }

    public static void closeDeletesTheObject() {
        int before = Animal.alive();
        Cat cat = new Cat();
        assertThat(Animal.alive()).isEqualTo(before + 1);
        cat.close();
        cat.close();
        assertThat(Animal.alive()).isEqualTo(before);
        assertThatThrownBy(cat::name).isInstanceOf(IllegalStateException.class).hasMessageContaining("is closed");
    }

    public static void deletionByCppClosesTheJavaObject() {
        int before = Animal.alive();
        Cat cat = new Cat();
        overriding_hpp.destroy(cat);
        assertThat(Animal.alive()).isEqualTo(before);
        assertThatThrownBy(cat::name).isInstanceOf(IllegalStateException.class).hasMessageContaining("was deleted by C++");
        cat.close();
        assertThat(Animal.alive()).isEqualTo(before);
    }

    public static void cppThatOwnsAnObjectKeepsItsJavaPart() throws InterruptedException {
        int before = Animal.alive();
        try (Cage cage = new Cage()) {
            WeakReference<Animal> weak = new WeakReference<>(put(cage));
            System.gc();
            assertThat(cage.sounds()).isEqualTo("meow;");
            assertThat(cage.first()).isSameAs(weak.get());
            assertThat(cage.first().describe()).isEqualTo("Cat says meow on 4");
            cage.clear();
            assertThat(Animal.alive()).isEqualTo(before);
            for (int i = 0; i < 50 && weak.get() != null; i++) {
                System.gc();
                Thread.sleep(10);
            }
            assertThat(weak.get()).isNull();
        }
    }

    private static Animal put(Cage cage) {
        Cat cat = new Cat();
        cage.put(cat);
        return cat;
    }

    public static void objectThatWasGivenCanBeTakenBack() {
        int before = Animal.alive();
        try (Cage cage = new Cage()) {
            Cat cat = new Cat();
            cage.put(cat);
            cat.close();
            assertThat(cage.sounds()).isEqualTo("meow;");
            assertThatThrownBy(() -> cage.put(cat)).isInstanceOf(IllegalStateException.class).hasMessageContaining("is C++'s already");
            assertThat(cage.take()).isSameAs(cat);
            cat.close();
        }
        assertThat(Animal.alive()).isEqualTo(before);
    }

    static final class Failing extends Cat {
        final RuntimeException exception = new IllegalStateException("no sound");

        @Override
        public String sound() {
            throw exception;
        }

        @Override
        public int legs() {
            throw exception;
        }
    }

    public static void exceptionOfAnOverrideComesOutOfTheCall() {
        try (Failing failing = new Failing()) {
            assertThatThrownBy(failing::describe).isSameAs(failing.exception);
            assertThatThrownBy(() -> overriding_hpp.legs(failing)).isSameAs(failing.exception);
            assertThat(overriding_hpp.feed(failing, 4)).isEqualTo(2);
        }
    }

    public static void exceptionThatCppCatchesIsHandled() {
        try (Failing failing = new Failing()) {
            assertThat(overriding_hpp.sound_or(failing, "caught")).isEqualTo("caught java.lang.IllegalStateException: no sound");
            assertThat(overriding_hpp.feed(failing, 4)).isEqualTo(2);
        }
    }

    public static void exceptionOfCppCrossesAnOverride() {
        try (Cat cat = new Cat() {
            @Override
            public String sound() {
                overriding_hpp.fail();
                return "";
            }
        }) {
            assertThatThrownBy(cat::describe).isInstanceOf(IndexOutOfBoundsException.class).hasMessageContaining("too far");
        }
    }

    static class Ear extends Listener {
        final List<String> heard = new ArrayList<>();

        @Override
        public void heard(String what) {
            heard.add(what);
        }
    }

    public static void observersAreCalled() {
        try (Radio radio = new Radio(); Ear ear = new Ear(); Ear other = new Ear() {
            @Override
            public int priority() {
                return super.priority() * 2;
            }
        }) {
            radio.attach(ear);
            radio.attach(other);
            radio.say("hello");
            assertThat(ear.heard).containsExactly("hello");
            assertThat(radio.priorities()).isEqualTo(15);
        }
    }

    public static void threadsOfCppCallOverrides() {
        AtomicReference<Throwable> uncaught = new AtomicReference<>();
        Callbacks.onUncaught((_, e) -> uncaught.set(e));
        try (Radio radio = new Radio(); Ear ear = new Ear()) {
            radio.attach(ear);
            radio.say_on_a_thread("far");
            assertThat(ear.heard).containsExactly("far");
            try (Ear failing = new Ear() {
                @Override
                public void heard(String what) {
                    throw new IllegalArgumentException(what);
                }
            }) {
                radio.attach(failing);
                radio.say_on_a_thread("away");
                assertThat(radio.failure()).isEqualTo("java.lang.IllegalArgumentException: away");
                assertThat(uncaught.get()).hasMessage("away");
            }
        } finally {
            Callbacks.onUncaught(null);
        }
    }

    static final class Wolf extends Dog {
        String last = "";

        @Override
        public String sound() {
            return "howl, " + super.sound();
        }

        @Override
        public void heard(String what) {
            last = what;
            super.heard(what + "!");
        }

        @Override
        public int priority() {
            return super.priority() + 1;
        }
    }

    public static void functionsOfFurtherBasesAreOverridden() {
        try (Radio radio = new Radio(); Wolf wolf = new Wolf(); Dog dog = new Dog()) {
            radio.attach(wolf);
            radio.attach(dog);
            radio.say("sit");
            assertThat(wolf.last).isEqualTo("sit");
            assertThat(wolf.last()).isEqualTo("sit!");
            assertThat(dog.last()).isEqualTo("sit");
            assertThat(radio.priorities()).isEqualTo(11);
            assertThat(dog.priority()).isEqualTo(5);
            assertThat(overriding_hpp.sound(wolf)).isEqualTo("howl, woof");
        }
    }

    public static void deepHierarchiesCallTheNearestBase() {
        try (Puppy puppy = new Puppy() {
            @Override
            public String sound() {
                return super.sound() + "!";
            }

            @Override
            public String name() {
                return super.name() + " the puppy";
            }
        }) {
            assertThat(puppy.describe()).isEqualTo("Dog the puppy says yip, woof! on 4");
        }
        try (Puppy plain = new Puppy()) {
            assertThat(plain.sound()).isEqualTo("yip, woof");
        }
    }

    public static void visitorsVisit() {
        List<Integer> values = new ArrayList<>();
        try (Sum sum = new Sum(); Visitor visitor = new Visitor() {
            @Override
            public void number(Number number) {
                values.add(number.value());
            }
        }) {
            sum.accept(visitor);
            assertThat(values).containsExactly(3, 4);
        }
        try (Sum sum = new Sum(); Visitor visitor = new Visitor() {
            @Override
            public void number(Number number) {
                values.add(number.value());
            }

            @Override
            public boolean sum(Sum sum) {
                return false;
            }
        }) {
            sum.accept(visitor);
            assertThat(values).hasSize(2);
        }
    }

    public static void closeDuringACallWaitsForItsEnd() {
        int before = Animal.alive();
        Cat cat = new Cat() {
            @Override
            public String sound() {
                close();
                return "last";
            }
        };
        assertThat(cat.describe()).isEqualTo("Cat says last on 4");
        assertThat(Animal.alive()).isEqualTo(before);
        assertThatThrownBy(cat::describe).isInstanceOf(IllegalStateException.class);
    }

    public static void strategyIsALambda() {
        assertThat(overriding_hpp.sort_and_count(new int[] {3, 2, 1}, (a, b) -> a < b)).isEqualTo(3);
        assertThat(overriding_hpp.sort_and_count(new int[] {3, 2, 1}, (a, b) -> a > b)).isZero();
    }

    public static void privateFunctionsThatArePureAreDefined() {
        Survey sounding = new Survey() {
            @Override
            protected int measured(int at) {
                return 20 + at;
            }
        };
        try (sounding; Level level = new Level()) {
            assertThat(sounding.sum(3)).isEqualTo(66);
            assertThat(level.sum(3)).isEqualTo(30);
        }
    }

    static final class Backwards extends Order {
        @Override
        public boolean call(int a, int b) {
            return a > b;
        }

        @Override
        public int get(int index) {
            return super.get(index) + 1;
        }

        @Override
        public Order plusAssign(int by) {
            return super.plusAssign(2 * by);
        }

        @Override
        public int toInt() {
            return -super.toInt();
        }
    }

    public static void operatorsAreOverridden() {
        try (Backwards order = new Backwards(); Backwards other = new Backwards()) {
            assertThat(order.first(3, 5)).isEqualTo(51);
            assertThat(order.raised(4)).isEqualTo(-9);
            assertThat(order).isNotEqualTo(other);
            other.plusAssign(4);
            assertThat(order).isEqualTo(other);
        }
    }
}
