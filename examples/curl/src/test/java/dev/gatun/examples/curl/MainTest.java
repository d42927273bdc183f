package dev.gatun.examples.curl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void talksToAServer() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                200 text/plain; charset=utf-8: star Sirius
                posted, answered: PER ASPERA AD ASTRA
                CURLE_OK: star Procyon
                CURLE_OK: star Rigel
                CURLE_OK: star Wega
                curl_easy_perform: Couldn't connect to server (CURLE_COULDNT_CONNECT, 7)
                reason given: true
                """);
    }
}
