package dev.gatun.examples.tinyxml2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tinyxml2.XMLDocument;
import org.tinyxml2.XMLElement;
import org.tinyxml2.XMLVisitor;

class PlanetsTest {

    private static final String TEXT =
            "<planets><planet name='Mars' moons='2'>red</planet><planet name='Venus'/></planets>";

    @Test
    void elementsAreWalked() {
        try (Planets planets = new Planets(TEXT)) {
            assertThat(planets.names()).containsExactly("Mars", "Venus");
        }
    }

    @Test
    void elementsAreAddedAndRemoved() {
        try (Planets planets = new Planets(TEXT)) {
            planets.add("Jupiter", 95);
            assertThat(planets.remove("Venus")).isTrue();
            assertThat(planets.remove("Venus")).isFalse();
            assertThat(planets.print())
                    .isEqualTo(
                            "<planets><planet name=\"Mars\" moons=\"2\">red</planet><planet name=\"Jupiter\" moons=\"95\"/></planets>");
        }
    }

    @Test
    void visitorWrittenInJavaSeesTheWholeDocument() {
        try (Planets planets = new Planets(TEXT)) {
            assertThat(planets.outline()).isEqualTo("planets\n  planet name=Mars\n    \"red\"\n  planet name=Venus\n");
        }
    }

    @Test
    void whatIsNoXmlIsToldWithItsPlace() {
        assertThatThrownBy(() -> new Planets("<planets>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("XML_ERROR");
    }

    @Test
    void exceptionOfAVisitorSurfacesFromAccept() {
        IllegalStateException thrown = new IllegalStateException("enough");
        try (XMLDocument document = new XMLDocument();
                XMLVisitor visitor = new XMLVisitor() {
                    @Override
                    public boolean VisitExit(XMLElement element) {
                        throw thrown;
                    }
                }) {
            document.Parse(TEXT);
            assertThatThrownBy(() -> document.Accept(visitor)).isSameAs(thrown);
        }
    }

    @Test
    void elementsRefuseUseOnceTheirDocumentIsClosed() {
        XMLElement root;
        try (XMLDocument document = new XMLDocument()) {
            document.Parse(TEXT);
            root = document.RootElement();
        }
        assertThatThrownBy(root::Name).isInstanceOf(IllegalStateException.class);
    }
}
