package dev.gatun.examples.libxml2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.xmlsoft.LibXml.xmlDocGetRootElement;
import static org.xmlsoft.LibXml.xmlReadMemory;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xmlsoft.XmlException;
import org.xmlsoft.xmlDoc;
import org.xmlsoft.xmlParserErrors;

class LibXmlTest {

    private static final Events.Listener THROWING = new Events.Listener() {
        @Override
        public void start(String element, Map<String, String> attributes) {
            throw new IllegalStateException("no " + element);
        }

        @Override
        public void text(String text) {}

        @Override
        public void end(String element) {}
    };

    private static final Events.Listener SILENT = new Events.Listener() {
        @Override
        public void start(String element, Map<String, String> attributes) {}

        @Override
        public void text(String text) {}

        @Override
        public void end(String element) {}
    };

    @Test
    void exceptionOfAHandlerSurfacesFromTheParser() {
        assertThatThrownBy(() -> Events.parse("<star/>", THROWING))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no star");
    }

    @Test
    void textKeepsAllCharacters() {
        StringBuilder seen = new StringBuilder();
        Events.parse("<a>\u00fcber \u2693 &lt;&#x1f31f;</a>", new Events.Listener() {
            @Override
            public void start(String element, Map<String, String> attributes) {}

            @Override
            public void text(String text) {
                seen.append(text);
            }

            @Override
            public void end(String element) {}
        });
        assertThat(seen).hasToString("\u00fcber \u2693 <\ud83c\udf1f");
    }

    @Test
    void failureHasCodeNameAndLine() {
        XmlException e = catchThrowableOfType(XmlException.class, () -> Events.parse("<a>\n<b>\n</a>", SILENT));
        assertThat(e.code()).isEqualTo(xmlParserErrors.XML_ERR_TAG_NOT_FINISHED.value());
        assertThat(e.codeName()).isEqualTo("XML_ERR_TAG_NOT_FINISHED");
        assertThat(Tree.lastProblem()).isEqualTo("line 3: Premature end of data in tag a line 1");
    }

    @Test
    void closedDocumentIsRefused() {
        xmlDoc doc = xmlReadMemory("<a/>", null, null, 0);
        doc.close();
        doc.close();
        assertThatThrownBy(() -> xmlDocGetRootElement(doc))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }
}
