package dev.gatun.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The plugin's descriptor, as Maven reads it, against what is said elsewhere. */
class DescriptorTest {

    private static final String DESCRIPTOR = "/META-INF/maven/plugin.xml";
    private static final String IN_ECLIPSE = "/META-INF/m2e/lifecycle-mapping-metadata.xml";
    private static final Path GUIDE = Path.of("../../docs/GUIDE.md");
    private static final Path PROJECT = Path.of("src/it/guide/pom.xml");
    private static final Path CPP_PROJECT = Path.of("src/it/cpp/pom.xml");

    private static Document xml(String resource) throws Exception {
        try (InputStream input = DescriptorTest.class.getResourceAsStream(resource)) {
            assertThat(input).as(resource).isNotNull();
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(input);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static List<Element> goals() throws Exception {
        return elements(xml(DESCRIPTOR).getElementsByTagName("mojo"));
    }

    private static String text(Element parent, String name) {
        return elements(parent.getElementsByTagName(name)).getFirst().getTextContent();
    }

    private static Set<String> names(List<Element> goals) {
        Set<String> names = new TreeSet<>();
        goals.forEach(goal -> names.add(text(goal, "goal")));
        return names;
    }

    private static Set<String> parametersOf(Element goal) {
        Set<String> names = new TreeSet<>();
        for (Element parameter : elements(goal.getElementsByTagName("parameter"))) {
            if (text(parameter, "editable").equals("true")) {
                names.add(text(parameter, "name"));
            }
        }
        return names;
    }

    private static String section() throws Exception {
        String guide = Files.readString(GUIDE);
        int from = guide.indexOf("\n## In a Maven build\n");
        return guide.substring(from, guide.indexOf("\n## ", from + 1));
    }

    @Test
    void goalsMayRunSideBySide() throws Exception {
        assertThat(text(xml(DESCRIPTOR).getDocumentElement(), "goalPrefix")).isEqualTo("gatun");
        assertThat(goals())
                .isNotEmpty()
                .allSatisfy(goal -> assertThat(text(goal, "threadSafe")).isEqualTo("true"));
    }

    @Test
    void everyParameterIsAPropertyOfItsName() throws Exception {
        for (Element goal : goals()) {
            Element configuration =
                    elements(goal.getElementsByTagName("configuration")).getFirst();
            for (String parameter : parametersOf(goal)) {
                assertThat(text(configuration, parameter)).isEqualTo("${gatun." + parameter + "}");
            }
        }
    }

    @Test
    void eclipseIsToldWhatToDoWithEachGoal() throws Exception {
        Set<String> known = new TreeSet<>();
        elements(xml(IN_ECLIPSE).getElementsByTagName("goal")).forEach(goal -> known.add(goal.getTextContent()));
        assertThat(known).isEqualTo(names(goals()));
    }

    @Test
    void guideNamesTheGoalsWithTheirPhases() throws Exception {
        Set<String> rows = new TreeSet<>();
        Matcher row =
                Pattern.compile("(?m)^\\| `gatun:(\\w+)` \\| `([\\w-]+)` \\|").matcher(section());
        while (row.find()) {
            rows.add(row.group(1) + " in " + row.group(2));
        }
        Set<String> goals = new TreeSet<>();
        goals().forEach(goal -> goals.add(text(goal, "goal") + " in " + text(goal, "phase")));
        assertThat(rows).isEqualTo(goals);
    }

    @Test
    void guideNamesTheParameters() throws Exception {
        String section = section();
        String table = section.substring(section.indexOf("| parameter |"));
        Set<String> rows = new TreeSet<>();
        for (String line :
                table.lines().skip(2).filter(line -> line.startsWith("| `")).toList()) {
            Matcher name = Pattern.compile("`(\\w+)`").matcher(line.substring(0, line.indexOf('|', 1)));
            while (name.find()) {
                assertThat(rows.add(name.group(1))).as(name.group(1) + " twice").isTrue();
            }
        }
        Set<String> parameters = new TreeSet<>();
        for (Element goal : goals()) {
            parameters.addAll(parametersOf(goal));
        }
        assertThat(rows).isEqualTo(parameters);
    }

    /** Projects under test have the guide's fragments word for word, but for the version and the indentation. */
    @Test
    void guideShowsWhatIsBuiltHere() throws Exception {
        String projects = unindented((Files.readString(PROJECT) + Files.readString(CPP_PROJECT))
                .replace("@project.version@", "0.1.0-SNAPSHOT"));
        Matcher fragment = Pattern.compile("(?s)```xml\n(.*?)```").matcher(section());
        int fragments = 0;
        while (fragment.find()) {
            assertThat(projects).contains(unindented(fragment.group(1)));
            fragments++;
        }
        assertThat(fragments).isEqualTo(6);
    }

    private static String unindented(String xml) {
        return xml.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
    }
}
