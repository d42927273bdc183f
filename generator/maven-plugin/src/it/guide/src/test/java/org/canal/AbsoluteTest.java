package org.canal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AbsoluteTest {
    @Test
    void callsWhatOnlyTestsBind() {
        assertEquals(26, stdlib_h.abs(-26));
    }
}
