package dev.gatun.examples.curl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.curl.LibCurl.curl_easy_init;
import static org.curl.LibCurl.curl_easy_perform;
import static org.curl.LibCurl.curl_easy_setopt;
import static org.curl.LibCurl.curl_easy_setopt_writer;
import static org.curl.LibCurl.curl_slist_append;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.curl.CURL;
import org.curl.CURLcode;
import org.curl.CURLoption;
import org.curl.CurlException;
import org.curl.curl_slist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CurlTest {

    private Server server;

    @BeforeEach
    void start() throws IOException {
        server = Server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void exceptionOfTheWriteCallbackSurfacesFromPerform() {
        try (CURL easy = curl_easy_init()) {
            curl_easy_setopt(easy, CURLoption.CURLOPT_URL, server.url("/star/Sirius"));
            curl_easy_setopt_writer(easy, CURLoption.CURLOPT_WRITEFUNCTION, (bytes, data) -> {
                throw new IllegalStateException("disk full");
            });
            assertThatThrownBy(() -> curl_easy_perform(easy))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("disk full");
        }
    }

    @Test
    void refusedConnectionHasTheNameOfItsCode() {
        server.close();
        try (CURL easy = curl_easy_init()) {
            curl_easy_setopt(easy, CURLoption.CURLOPT_URL, server.url("/"));
            CurlException e = catchThrowableOfType(CurlException.class, () -> curl_easy_perform(easy));
            assertThat(e.codeName()).isEqualTo("CURLE_COULDNT_CONNECT");
            assertThat(e.code()).isEqualTo(CURLcode.CURLE_COULDNT_CONNECT.value());
        }
    }

    @Test
    void largePostGoesInPieces() {
        String text = "gatun ".repeat(100_000);
        try (Transfer transfer = new Transfer(server.url("/shout")).posting(text.getBytes(StandardCharsets.UTF_8))) {
            transfer.perform();
            assertThat(transfer.body()).hasSize(text.length()).startsWith("GATUN GATUN ");
        }
    }

    @Test
    void listOfHeadersGoesAlong() {
        try (curl_slist list = curl_slist_append(curl_slist_append(null, "X-One: 1"), "X-Two: 2");
                Transfer transfer = new Transfer(server.url("/star/Wega"))) {
            curl_easy_setopt(transfer.easy(), CURLoption.CURLOPT_HTTPHEADER, list);
            assertThat(transfer.perform().status()).isEqualTo(200);
        }
    }

    @Test
    void closedHandleIsRefused() {
        CURL easy = curl_easy_init();
        easy.close();
        easy.close();
        assertThatThrownBy(() -> curl_easy_perform(easy))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }
}
