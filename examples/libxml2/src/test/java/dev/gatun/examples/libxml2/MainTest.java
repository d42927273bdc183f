package dev.gatun.examples.libxml2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void readsACatalogueAsEventsAndAsATree() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                start catalogue {}
                start star {name=Sirius, parsecs=2.64}
                start note {}
                text  the brightest\s
                text  &
                text   near
                end   note
                end   star
                start star {name=Wega, parsecs=7.68}
                end   star
                end   catalogue
                catalogue
                  star name=Sirius parsecs=2.64
                    note
                  star name=Wega parsecs=7.68
                xmlReadMemory: failed, line 4: Premature end of data in tag catalogue line 1
                """);
    }
}
