package org.canal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.Arena;
import org.junit.jupiter.api.Test;

class CanalTest {
    @Test
    void callsTheProjectsOwnLibrary() {
        try (Arena arena = Arena.ofConfined()) {
            assertEquals(12, lake_h.flood(lock.of(arena, 3, 4)));
        }
        assertEquals(26, lake_h.rain(13));
    }

    @Test
    void callsWhatOnlyTestsBind() {
        assertEquals(26, stdlib_h.abs(-26));
    }
}
