package dev.gatun.examples.libxml2;

import java.io.PrintStream;
import java.util.Map;
import org.xmlsoft.XmlException;

/** Reads a catalogue of stars twice: as events, and as a tree; and one that isn't well-formed. */
public final class Main {

    private static final String CATALOGUE = """
            <?xml version="1.0"?>
            <catalogue>
              <star name="Sirius" parsecs="2.64"><note>the brightest &amp; near</note></star>
              <star name="Wega" parsecs="7.68"/>
            </catalogue>
            """;

    private Main() {}

    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Events.parse(CATALOGUE, new Printer(out));
        out.print(Tree.outline(CATALOGUE));
        try {
            Tree.outline("<catalogue>\n  <star>\n</catalogue>\n");
        } catch (XmlException e) {
            out.println(e.getMessage() + ", " + Tree.lastProblem());
        }
    }

    private record Printer(PrintStream out) implements Events.Listener {

        @Override
        public void start(String element, Map<String, String> attributes) {
            out.println("start " + element + " " + attributes);
        }

        @Override
        public void text(String text) {
            if (!text.isBlank()) {
                out.println("text  " + text);
            }
        }

        @Override
        public void end(String element) {
            out.println("end   " + element);
        }
    }
}
