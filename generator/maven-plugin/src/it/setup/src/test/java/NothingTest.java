import org.junit.jupiter.api.Test;

class NothingTest {
    @Test
    void nothingIsThere() {
        new Nothing();
    }
}
