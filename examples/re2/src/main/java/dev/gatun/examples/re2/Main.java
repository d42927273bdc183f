package dev.gatun.examples.re2;

/** Finds an address in a text. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        String text = args.length > 0 ? args[0] : "Write to ada@engine.org, or to charles@engine.org.";
        try (Addresses addresses = new Addresses()) {
            System.out.println(addresses.groups());
            addresses.first(text).ifPresent(first -> System.out.println(first.user() + " at " + first.host()));
            System.out.println(addresses.hidden(text));
        }
    }
}
