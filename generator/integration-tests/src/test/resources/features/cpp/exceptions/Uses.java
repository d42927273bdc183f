import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import bound.Dam;
import bound.Lock;
import bound.Overflowing;
import bound.Place;
import bound.TooFull;
import bound.Valve;
import bound.exceptions_hpp;
import dev.gatun.runtime.cpp.CppException;
import dev.gatun.runtime.cpp.CppIOException;
import dev.gatun.runtime.cpp.CppRuntimeException;
import dev.gatun.runtime.cpp.CppThrown;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;

public final class Uses {

    private Uses() {}

    public static void exceptionOfAConstructorIsThrown() {
        assertThatThrownBy(() -> new Lock(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("negative level");
    }

    public static void standardExceptionsAreJavasOwn() {
        try (Lock lock = new Lock(5)) {
            assertThatThrownBy(() -> lock.at("depth"))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("no depth");
        }
        assertThatThrownBy(() -> exceptions_hpp.fail(0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> exceptions_hpp.fail(1)).isInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(() -> exceptions_hpp.fail(2)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> exceptions_hpp.fail(3)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> exceptions_hpp.fail(4)).isInstanceOf(ArithmeticException.class);
        assertThat(((CppIOException) catchThrowable(() -> exceptions_hpp.fail(3))).code()).isEqualTo(13);
    }

    public static void everyExceptionTellsItsTypeInCpp() {
        CppThrown thrown = (CppThrown) catchThrowable(() -> exceptions_hpp.fail(4));
        assertThat(thrown.typeName()).isEqualTo("std::overflow_error");
        CppException number = (CppException) catchThrowable(() -> exceptions_hpp.fail(5));
        assertThat(number.typeName()).isEqualTo("int");
        assertThat(number).hasMessage("42");
    }

    public static void exceptionClassesOfTheHeaderAreJavaClasses() {
        try (Lock lock = new Lock(5)) {
            TooFull full = (TooFull) catchThrowable(() -> lock.fill(20));
            assertThat(full).isExactlyInstanceOf(TooFull.class).isInstanceOf(CppRuntimeException.class).hasMessage("too full");
            assertThat(full.level()).isEqualTo(25);
            assertThat(full.advice()).isEqualTo("let out 15");
            assertThat(lock.level()).isEqualTo(5);
            TooFull more = (TooFull) catchThrowable(() -> lock.fill(200));
            assertThat(more).isInstanceOf(Overflowing.class);
            assertThat(more.level()).isEqualTo(205);
        }
    }

    public static void partsOfAnExceptionLiveAsLongAsAnybodyHasThem() throws InterruptedException {
        Place place = ((TooFull) catchThrowable(() -> exceptions_hpp.fail(7))).where();
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(place.kilometre()).isEqualTo(7);
        TooFull full = (TooFull) catchThrowable(() -> exceptions_hpp.fail(7));
        assertThat(full.whereFrom(1)).isNotNull();
        assertThat(full.whereFrom(0)).isNull();
    }

    public static void nestedExceptionIsTheCause() {
        Throwable thrown = catchThrowable(() -> exceptions_hpp.fail(6));
        assertThat(thrown).hasMessage("can't fill");
        assertThat(((TooFull) thrown.getCause()).level()).isEqualTo(25);
    }

    static final class Stuck extends Valve {
        final RuntimeException why;

        Stuck(RuntimeException why) {
            this.why = why;
        }

        @Override
        public void turn(int by) {
            if (by > 0) {
                throw why;
            }
        }
    }

    public static void exceptionOfJavaComesBackThroughCpp() {
        IllegalStateException why = new IllegalStateException("rusty");
        try (Stuck valve = new Stuck(why)) {
            assertThat(catchThrowable(() -> exceptions_hpp.turn(valve, 1))).isSameAs(why);
            exceptions_hpp.turn(valve, 0);
        }
    }

    public static void exceptionOfJavaThatCppCatchesIsHandled() {
        try (Stuck valve = new Stuck(new IllegalStateException("rusty"))) {
            assertThat(exceptions_hpp.trial(valve, 1)).isEqualTo("java.lang.IllegalStateException: rusty");
            assertThat(exceptions_hpp.trial(valve, 0)).isEmpty();
        }
    }

    private static void breaks(Dam dam, String message) {
        assertThatThrownBy(dam::close).isExactlyInstanceOf(CppRuntimeException.class).hasMessage(message);
        // that was its end all the same
        dam.close();
        assertThatIllegalStateException().isThrownBy(dam::level).withMessageStartingWith("Dam::level: Dam at ");
    }

    public static void exceptionOfADestructorComesOutOfClose() {
        breaks(new Dam(5), "the dam broke at 5");
        try (Dam empty = new Dam(0)) {
            assertThat(empty.level()).isZero();
        }
    }

    public static void exceptionOfADestructorOfAnExtendedClassDoesToo() {
        Dam doubled = new Dam(5) {
            @Override
            public int level() {
                return 2 * super.level();
            }
        };
        assertThat(doubled.level()).isEqualTo(10);
        breaks(doubled, "the dam broke at 5");
    }

    public static void exceptionOfADestructorIsSuppressedByThatOfTheBlock() {
        Throwable thrown = catchThrowable(() -> {
            try (Dam _ = new Dam(5)) {
                exceptions_hpp.fail(4);
            }
        });
        assertThat(thrown).isInstanceOf(ArithmeticException.class).hasMessage("too much");
        assertThat(thrown.getSuppressed()).singleElement().isInstanceOf(CppRuntimeException.class);
    }
}
