package dev.gatun.examples.curl;

import static org.curl.LibCurl.CURL_ERROR_SIZE;
import static org.curl.LibCurl.curl_easy_getinfo;
import static org.curl.LibCurl.curl_easy_init;
import static org.curl.LibCurl.curl_easy_perform;
import static org.curl.LibCurl.curl_easy_setopt;
import static org.curl.LibCurl.curl_easy_setopt_reader;
import static org.curl.LibCurl.curl_easy_setopt_writer;

import dev.gatun.runtime.CString;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.curl.CURL;
import org.curl.CURLINFO;
import org.curl.CURLoption;

/** What is asked of a server, and what it answered. */
final class Transfer implements AutoCloseable {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final List<String> headers = new ArrayList<>();
    /** Libcurl writes a failure's reason whenever it has one: the memory has to outlive the handle. */
    private final Arena arena = Arena.ofConfined();

    private final CString reason = CString.allocate(arena, CURL_ERROR_SIZE);
    private final CURL easy = curl_easy_init();

    Transfer(String url) {
        curl_easy_setopt(easy, CURLoption.CURLOPT_URL, url);
        curl_easy_setopt(easy, CURLoption.CURLOPT_ERRORBUFFER, reason);
        curl_easy_setopt_writer(easy, CURLoption.CURLOPT_WRITEFUNCTION, (bytes, data) -> {
            body.writeBytes(bytes.toArray());
            return bytes.length();
        });
        curl_easy_setopt_writer(easy, CURLoption.CURLOPT_HEADERFUNCTION, (bytes, data) -> {
            headers.add(new String(bytes.toArray(), StandardCharsets.ISO_8859_1).strip());
            return bytes.length();
        });
    }

    /** Sends bytes along, as libcurl asks for them. */
    Transfer posting(byte[] content) {
        int[] sent = {0};
        curl_easy_setopt(easy, CURLoption.CURLOPT_POST, 1);
        curl_easy_setopt(easy, CURLoption.CURLOPT_POSTFIELDSIZE, content.length);
        curl_easy_setopt_reader(easy, CURLoption.CURLOPT_READFUNCTION, (bytes, data) -> {
            int length = (int) Math.min(bytes.length(), content.length - sent[0]);
            bytes.set(0, content, sent[0], length);
            sent[0] += length;
            return length;
        });
        return this;
    }

    Transfer perform() {
        curl_easy_perform(easy);
        return this;
    }

    CURL easy() {
        return easy;
    }

    long status() {
        return curl_easy_getinfo(easy, CURLINFO.CURLINFO_RESPONSE_CODE);
    }

    /** The value of a header of the answer; empty if it has none. */
    String header(String name) {
        return headers.stream()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    /** Why it failed, in libcurl's words; empty if it did not. */
    String reason() {
        return reason.toString();
    }

    @Override
    public void close() {
        easy.close();
        arena.close();
    }
}
