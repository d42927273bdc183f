package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            g() | g
            Part::count | Part::count
            geo::Box<int>::get() const | geo::Box<int>::get
            Box<void (int)>::call(int) | Box<void (int)>::call
            int max_of<int>(int, int) | max_of<int>
            std::vector<int, std::allocator<int> > Part::all<int>() const | Part::all<int>
            Part::name[abi:cxx11]() const | Part::name
            (anonymous namespace)::hidden(int) | hidden
            Part::operator()(int) const | Part::operator()
            operator<<(std::ostream&, Part const&) | operator<<
            Part::operator->() | Part::operator->
            Part::operator bool() const | Part::operator bool
            """)
    void nameAlone(String linked, String name) {
        assertThat(LinkedName.withoutParameters(linked)).isEqualTo(name);
    }
}
