import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.shop.Device;
import bound.shop.Dimmer;
import bound.shop.Fan;
import bound.shop.Gadget;
import bound.shop.Heater;
import bound.shop.Lamp;
import bound.shop.Timer;
import bound.shop.access_hpp;

public final class Uses {

    private Uses() {}

    static final class Turbine extends Fan {
        @Override
        public int power() {
            return super.power() * 100;
        }

        @Override
        public String name() {
            return "turbine, once a " + super.name();
        }

        @Override
        protected int cost() {
            return super.cost() + 1;
        }
    }

    static final class Quiet extends Dimmer {
        @Override
        public boolean flip() {
            return !super.flip();
        }
    }

    static final class Toy extends Gadget {
        @Override
        public int power() {
            return 3;
        }

        @Override
        public int extra() {
            return 1;
        }

        @Override
        protected int cost() {
            return 11;
        }
    }

    public static void whatIsPublicInTheBaseIsCalledThroughIt() {
        try (Lamp lamp = new Lamp();
                Fan fan = new Fan();
                Heater heater = new Heater()) {
            assertThat(lamp.power()).isEqualTo(60);
            assertThat(lamp.name()).isEqualTo("lamp");
            assertThat(lamp.price()).isEqualTo(10);
            assertThat(fan.power()).isEqualTo(30);
            assertThat(fan.name()).isEqualTo("fan");
            assertThat(fan.plugs(4)).isEqualTo(5);
            assertThat(fan.plugs()).isEqualTo(3);
            assertThat(fan.label()).isEqualTo("fan 30 W");
            assertThat(heater.power()).isEqualTo(2000);
            assertThat(heater.name()).isEqualTo("heater");
        }
    }

    public static void whatIsProtectedNowIsOverriddenAllTheSame() {
        try (Turbine turbine = new Turbine()) {
            assertThat(turbine.label()).isEqualTo("turbine, once a fan 3000 W");
            assertThat(turbine.price()).isEqualTo(16);
            assertThat(((Device) turbine).power()).isEqualTo(3000);
        }
    }

    public static void whatIsPublicInAFurtherBaseIsCalledThroughThat() {
        try (Dimmer dimmer = new Dimmer();
                Timer timer = new Timer()) {
            assertThat(dimmer.flip()).isTrue();
            assertThat(dimmer.power()).isEqualTo(10);
            assertThat(dimmer.position()).isEqualTo(3);
            assertThat(access_hpp.flipped(dimmer)).isFalse();
            assertThat(access_hpp.position_of(dimmer)).isEqualTo(2);
            assertThat(timer.flip()).isTrue();
            assertThat(timer.power()).isEqualTo(1);
        }
    }

    public static void whatAFurtherBaseHasIsOverridden() {
        try (Quiet quiet = new Quiet()) {
            assertThat(access_hpp.flipped(quiet)).isFalse();
            assertThat(quiet.power()).isEqualTo(10);
            assertThat(quiet.asSwitch().flip()).isTrue();
        }
    }

    public static void objectsOfClassesThatJavaDoesNotKnowHaveIt() {
        Gadget gadget = access_hpp.gadget();
        assertThat(gadget.power()).isEqualTo(77);
        assertThat(gadget.extra()).isEqualTo(4);
        assertThat(gadget.label()).isEqualTo("device 77 W");
        assertThat(gadget.price()).isEqualTo(6);
    }

    public static void whatTheBaseLacksIsAbstractInJava() {
        try (Toy toy = new Toy()) {
            assertThat(toy.label()).isEqualTo("device 3 W");
            assertThat(toy.price()).isEqualTo(22);
        }
    }

    public static void aClosedOneRefuses() {
        Lamp lamp = new Lamp();
        lamp.close();
        assertThatThrownBy(lamp::power).isInstanceOf(IllegalStateException.class);
    }
}
