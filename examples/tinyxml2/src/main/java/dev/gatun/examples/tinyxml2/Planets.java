package dev.gatun.examples.tinyxml2;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tinyxml2.XMLAttribute;
import org.tinyxml2.XMLDocument;
import org.tinyxml2.XMLElement;
import org.tinyxml2.XMLError;
import org.tinyxml2.XMLPrinter;
import org.tinyxml2.XMLText;
import org.tinyxml2.XMLVisitor;

/** A catalogue of planets in XML. */
final class Planets implements AutoCloseable {

    private final XMLDocument document = new XMLDocument();

    /** @throws IllegalArgumentException if the text is no XML; the message says where */
    Planets(String text) {
        if (document.Parse(text) != XMLError.XML_SUCCESS) {
            String error = document.ErrorStr();
            document.close();
            throw new IllegalArgumentException(error);
        }
    }

    /** The planets' names, in order. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (XMLElement planet = root().FirstChildElement("planet");
                planet != null;
                planet = planet.NextSiblingElement("planet")) {
            names.add(String.valueOf(planet.Attribute("name")));
        }
        return names;
    }

    /** Adds a planet behind the others. */
    void add(String name, int moons) {
        XMLElement planet = Objects.requireNonNull(document.NewElement("planet"));
        planet.SetAttribute("name", name);
        planet.SetAttribute("moons", moons);
        root().InsertEndChild(planet);
    }

    /** Takes a planet out; whether there was one. */
    boolean remove(String name) {
        for (XMLElement planet = root().FirstChildElement(); planet != null; planet = planet.NextSiblingElement()) {
            if (name.equals(planet.Attribute("name"))) {
                root().DeleteChild(planet);
                return true;
            }
        }
        return false;
    }

    /** An outline, a line for each element. */
    String outline() {
        try (Outline outline = new Outline()) {
            document.Accept(outline);
            return outline.text.toString();
        }
    }

    /** The document as XML without white space. */
    String print() {
        try (XMLPrinter printer = new XMLPrinter(null, true)) {
            document.Print(printer);
            return String.valueOf(printer.CStr());
        }
    }

    private XMLElement root() {
        return Objects.requireNonNull(document.RootElement());
    }

    @Override
    public void close() {
        document.close();
    }

    /** A visitor of TinyXML-2, in Java. */
    private static final class Outline extends XMLVisitor {

        private final StringBuilder text = new StringBuilder();
        private int depth;

        @Override
        public boolean VisitEnter(XMLElement element, @Nullable XMLAttribute first) {
            text.append("  ".repeat(depth++)).append(element.Name());
            if (first != null) {
                text.append(' ').append(first.Name()).append('=').append(first.Value());
            }
            text.append('\n');
            return true;
        }

        @Override
        public boolean VisitExit(XMLElement element) {
            depth--;
            return true;
        }

        @Override
        public boolean Visit(XMLText words) {
            text.append("  ".repeat(depth)).append('"').append(words.Value()).append("\"\n");
            return true;
        }
    }
}
