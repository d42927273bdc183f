package dev.gatun.examples.curl;

import static org.curl.LibCurl.CURL_GLOBAL_DEFAULT;
import static org.curl.LibCurl.curl_global_init;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.curl.CURLcode;
import org.curl.CurlException;

/** Talks to a server of its own: a page, a post, three pages at once, and a server that isn't there. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        run(System.out);
    }

    static void run(PrintStream out) throws IOException {
        curl_global_init(CURL_GLOBAL_DEFAULT);
        try (Server server = Server.start()) {
            page(server, out);
            post(server, out);
            several(server, out);
            missing(server, out);
        }
    }

    private static void page(Server server, PrintStream out) {
        try (Transfer transfer = new Transfer(server.url("/star/Sirius")).perform()) {
            out.println(transfer.status() + " " + transfer.header("Content-Type") + ": "
                    + transfer.body().strip());
        }
    }

    private static void post(Server server, PrintStream out) {
        byte[] text = "per aspera ad astra".getBytes(StandardCharsets.UTF_8);
        try (Transfer transfer =
                new Transfer(server.url("/shout")).posting(text).perform()) {
            out.println("posted, answered: " + transfer.body());
        }
    }

    private static void several(Server server, PrintStream out) {
        List<Transfer> transfers = Stream.of("Procyon", "Rigel", "Wega")
                .map(name -> new Transfer(server.url("/star/" + name)))
                .toList();
        try {
            Map<Transfer, CURLcode> ends = Transfers.perform(transfers);
            transfers.forEach(
                    one -> out.println(ends.get(one) + ": " + one.body().strip()));
        } finally {
            transfers.forEach(Transfer::close);
        }
    }

    private static void missing(Server server, PrintStream out) {
        server.close();
        try (Transfer transfer = new Transfer(server.url("/star/Sirius"))) {
            try {
                transfer.perform();
            } catch (CurlException e) {
                out.println(e.getMessage());
                out.println("reason given: " + !transfer.reason().isEmpty());
            }
        }
    }
}
