package dev.gatun.examples.libxml2;

import static org.xmlsoft.LibXml.xmlSAXUserParseMemory;

import dev.gatun.runtime.CString;
import dev.gatun.runtime.PointerArray;
import dev.gatun.runtime.Ref;
import java.lang.foreign.Arena;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xmlsoft.charactersSAXFunc;
import org.xmlsoft.endElementSAXFunc;
import org.xmlsoft.startElementSAXFunc;
import org.xmlsoft.xmlSAXHandler;

/** Reads a document as a stream of events. */
final class Events {

    /** Who is told of them. */
    interface Listener {

        void start(String element, Map<String, String> attributes);

        void text(String text);

        void end(String element);
    }

    private Events() {}

    static void parse(String document, Listener listener) {
        try (Arena arena = Arena.ofConfined()) {
            xmlSAXHandler handler = xmlSAXHandler.allocate(arena);
            handler.startElement(startElementSAXFunc.allocate(
                    arena, (context, name, attributes) -> listener.start(String.valueOf(name), map(attributes))));
            handler.characters(charactersSAXFunc.allocate(arena, (context, text) -> listener.text(text)));
            handler.endElement(
                    endElementSAXFunc.allocate(arena, (context, name) -> listener.end(String.valueOf(name))));
            xmlSAXUserParseMemory(handler, null, document);
        }
    }

    /** Names and values in turn, and a null pointer at the end; nothing at all for none. */
    private static Map<String, String> map(@Nullable Ref<CString> attributes) {
        Map<String, String> map = new LinkedHashMap<>();
        if (attributes != null) {
            PointerArray<CString> texts = attributes.untilNull();
            for (int i = 0; i < texts.length(); i += 2) {
                map.put(String.valueOf(texts.get(i)), String.valueOf(texts.get(i + 1)));
            }
        }
        return map;
    }
}
