package dev.gatun.generator.plan.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.CppModels;
import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.read.ConfigurationReader;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppCall.Role;
import dev.gatun.generator.plan.cpp.CppPassing.ObjectValue;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    private static final String HEADER = """
            #include <string>
            namespace level {
            class Status {
            public:
              bool ok() const;
              std::string ToString() const;
              static Status OK();
            };
            class Iterator { public: virtual ~Iterator(); };
            class DB {
            public:
              static Status Open(const std::string &name, DB **dbptr);
              virtual ~DB();
              virtual Status Get(const std::string &key, std::string *value) = 0;
              virtual Iterator *NewIterator() = 0;
              void adopt(Iterator *it);
              Iterator *last;
            };
            DB *any();
            }
            """;

    private static CppPlan plan(String yaml) {
        return plan(HEADER, yaml);
    }

    private static CppPlan plan(String header, String yaml) {
        return CppPlanner.plan(
                CppModels.selected(header),
                new CppPlanOptions(
                        "org.demo", "demo.hpp", "demo_h", "demo", List.of(), List.of(), configuration(yaml)));
    }

    private static Configuration configuration(String yaml) {
        ConfigurationFile file = ConfigurationReader.read(new SourceFile(Path.of("gatun.yaml"), yaml));
        assertThat(file.diagnostics()).isEmpty();
        return file.configuration();
    }

    private static CppCall call(CppPlan plan, String name) {
        return PlanText.classNamed(plan, "org.demo.level.DB").calls().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Owner owner(CppPassing passing) {
        return ((ObjectValue) passing).owner();
    }

    @Test
    void pointersAreKeptByTheObjectThatGaveThemUnlessTheyAreOwned() {
        assertThat(owner(call(plan(""), "NewIterator").result())).isEqualTo(Owner.KEPT_BY_THIS);
        assertThat(owner(call(plan("owned: ['level::DB::NewIterator']"), "NewIterator")
                        .result()))
                .isEqualTo(Owner.JAVA_KEEPS_THIS);
    }

    @Test
    void resultThroughPointerIsOwnedIfItsFunctionIs() {
        CppPlan plan = plan("out: {'level::DB::Open': dbptr, 'level::DB::Get': value}\nowned: 'level::DB::Open'");
        CppArgument opened = call(plan, "Open").arguments().get(1);
        assertThat(opened.role()).isEqualTo(Role.OUT);
        assertThat(owner(opened.passing())).isEqualTo(Owner.JAVA);
        assertThat(call(plan, "Get").arguments().get(1).passing())
                .isEqualTo(new CppPassing.CodedValue(new Codec.TextCodec(Codec.TextKind.STRING), false));
    }

    @Test
    void parameterTakesTheObjectOverIfSaidSo() {
        CppPlan plan = plan("gives: ['level::DB::adopt.it']\nnonnull: ['level::DB::adopt.1']");
        ObjectValue given =
                (ObjectValue) call(plan, "adopt").arguments().getFirst().passing();
        assertThat(given.owner()).isEqualTo(Owner.GIVEN);
        assertThat(given.nullable()).isFalse();
    }

    @Test
    void resultsOfStatusClassAreExceptions() {
        CppPlan plan = plan("errors: {type: 'level::Status', ok: ok, message: ToString, exception: LevelException}\n"
                + "out: {'level::DB::Get': value}");
        CppCall.Status status = call(plan, "Get").status();
        assertThat(status).isNotNull();
        assertThat(status.exception().canonicalName()).isEqualTo("org.demo.level.LevelException");
        assertThat(PlanText.classNamed(plan, "org.demo.level.Status").calls())
                .extracting(CppCall::status)
                .containsOnlyNulls();
        assertThat(plan.types()).anyMatch(CppTypePlan.StatusExceptionPlan.class::isInstance);
    }

    @Test
    void namesAndPackagesAreAsSaid() {
        CppPlan plan = plan("names: {'level::DB': Database, 'level::any': anyOne}\nnamespaces: {level: ''}");
        ClassPlan database = PlanText.classNamed(plan, "org.demo.Database");
        assertThat(database.prefix()).isEqualTo("gatun_level_Database");
        assertThat(plan.headers()).hasSize(1);
        assertThat(PlanText.of(plan.headers().getFirst().calls())).containsExactly("static Database anyOne()");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "owned: ['level::DB::NewIterato'] | 1:10 no function 'level::DB::NewIterato' in the headers |"
                        + " did you mean 'level::DB::NewIterator'?",
                "gives: ['level::DB::adopt.its'] | 1:27 function 'level::DB::adopt' has no parameter 'its' |"
                        + " did you mean 'it'?",
                "gives: ['level::DB::adopt'] | 1:10 'level::DB::adopt' names no parameter | as in level::DB::adopt.1",
                "out: {'level::DB::Open': 3} | 1:26 function 'level::DB::Open' has no parameter '3' |"
                        + " parameters go by name, or by number from 1",
                "nonnull: ['level::any.db'] | 1:23 function 'level::any' has no parameter 'db' |"
                        + " parameters go by name, or by number from 1",
                "names: {'level::Db': Database} | 1:10 no declaration 'level::Db' in the headers |"
                        + " did you mean 'level::DB'?",
                "namespaces: {levl: ''} | 1:14 no namespace 'levl' in the headers | did you mean 'level'?",
                "critical: f | 1:11 'critical' is for headers of C |",
                "owned: {DB: free_db} | 1:9 in C++ 'owned' is a list of functions whose result Java deletes |"
                        + " destructors are known"
            })
    void whatStandsForNothingIsAnErrorWithItsPlace(String yaml, String message, String hint) {
        assertThat(plan(yaml).diagnostics()).singleElement().satisfies(it -> {
            assertThat(it.position().line() + ":" + it.position().column() + " " + it.message())
                    .isEqualTo(message);
            assertThat(it.hint()).isEqualTo(hint);
        });
    }

    @Test
    void statusClassWithoutTheMethodIsAnError() {
        String yaml = "errors: {type: 'level::Status', ok: okay, message: ToString, exception: LevelException}";
        assertThat(plan(yaml).diagnostics())
                .extracting(each -> each.message())
                .containsExactly("class 'level::Status' has no method 'okay' without parameters");
    }
}
