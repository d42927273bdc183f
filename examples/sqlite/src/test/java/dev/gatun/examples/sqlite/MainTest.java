package dev.gatun.examples.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void asksACatalogueOfStars() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                stars: 3
                name = Sirius, away = 8.6
                name = Procyon, away = 11.4
                name = Wega, away = 25.0
                middle = 3.51, stars = 3
                spectrum of Sirius: [0, 27, 110]
                refused: sqlite3_step: constraint failed (SQLITE_CONSTRAINT, 19)
                refused: sqlite3_exec: no such column: brightness (SQLITE_ERROR, 1)
                refused: sqlite3_open: unable to open database file (SQLITE_CANTOPEN, 14)
                """);
    }
}
