import static bound.planted_hpp.lose;
import static bound.planted_hpp.overflow;
import static bound.planted_hpp.sound;
import static bound.planted_hpp.tooLarge;
import static bound.planted_hpp.useAfterFree;

import bound.Slots;

public class Uses {

    public static void overflows() {
        overflow();
    }

    public static void usesAfterFree() {
        useAfterFree();
    }

    public static void losesWhatCppMade() {
        lose();
    }

    @SuppressWarnings("resource")
    public static void losesWhatJavaMade() {
        new Slots(50);
    }

    public static void multipliesTooMuch() {
        tooLarge(65536);
    }

    public static void isSound() {
        try (Slots slots = new Slots(2)) {
            if (slots.at(1) + sound() != 4) {
                throw new AssertionError();
            }
        }
    }
}
