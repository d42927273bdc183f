package demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void everyPartOfTheLibraryIsCalled() {
        assertEquals(21, lock_h.level());
        assertEquals(6, lock_h.spelled("Gatun"));
        assertEquals(12, lock_h.depth());
        assertEquals(8, lock_h.DOUBLED(4));
        assertEquals(2, lock_h.next(1));
    }
}
