package dev.gatun.examples.libxml2;

import static org.xmlsoft.LibXml.xmlDocGetRootElement;
import static org.xmlsoft.LibXml.xmlGetLastError;
import static org.xmlsoft.LibXml.xmlReadMemory;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xmlsoft.xmlAttr;
import org.xmlsoft.xmlDoc;
import org.xmlsoft.xmlElementType;
import org.xmlsoft.xmlError;
import org.xmlsoft.xmlNode;
import org.xmlsoft.xmlParserOption;

/** Reads a document as a tree. */
final class Tree {

    private Tree() {}

    /** An outline: elements with their attributes and depth. */
    static String outline(String document) {
        try (xmlDoc doc = xmlReadMemory(document, "stars.xml", null, xmlParserOption.XML_PARSE_NOERROR.value())) {
            return outline(xmlDocGetRootElement(doc), 0);
        }
    }

    /** What libxml2 found wrong last, on this thread. */
    static String lastProblem() {
        xmlError problem = xmlGetLastError();
        return problem == null
                ? "nothing"
                : "line " + problem.line() + ": "
                        + String.valueOf(problem.message()).strip();
    }

    private static String outline(xmlNode element, int depth) {
        return "  ".repeat(depth)
                + element.name()
                + attributes(element)
                + "\n"
                + siblings(element.children())
                        .filter(node -> node.type() == xmlElementType.XML_ELEMENT_NODE)
                        .map(child -> outline(child, depth + 1))
                        .collect(Collectors.joining());
    }

    private static Stream<xmlNode> siblings(@Nullable xmlNode first) {
        return Stream.iterate(first, node -> node != null, xmlNode::next);
    }

    private static String attributes(xmlNode element) {
        return Stream.iterate(element.properties(), attribute -> attribute != null, xmlAttr::next)
                .map(attribute ->
                        " " + attribute.name() + "=" + attribute.children().content())
                .collect(Collectors.joining());
    }
}
