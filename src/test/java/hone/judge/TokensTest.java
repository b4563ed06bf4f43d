package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.Compare;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource({
        "'1 2', '1 2'",
        "'1 2', '  1\t\n2\r\n'",
        "'', '  '",
        "'0.5', '0.50'",
        "'0.3333333333', '0.33333333334'",
        "'1e3', '1000'",
        "'1000000000000.0', '1000000000000.0001'",
        "'-.5 +2.', '-0.5 2'",
        "'NaN', 'NaN'"
    })
    void areTheSame(String expected, String actual) {
        assertThat(Tokens.difference(expected, actual, Compare.TOKENS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'1 2', '1 3', 'word 2 (line 1): ''2'', got ''3'''",
        "'1 2', '1', 'the output ends after 1 word, ''2'' should follow'",
        "'1 2', '', 'the output ends after 0 words, ''1'' should follow'",
        "'1', '1 2', 'word 2 (line 1): the end of the output, got ''2'''",
        "'1', '1.0', 'word 1 (line 1): ''1'', got ''1.0'''",
        "'0.5', '0.500001', 'word 1 (line 1): ''0.5'', got ''0.500001'''",
        "'0.5', 'NaN', 'word 1 (line 1): ''0.5'', got ''NaN'''",
        "'YES', 'yes', 'word 1 (line 1): ''YES'', got ''yes'''",
        "'10', '1 0', 'word 1 (line 1): ''10'', got ''1'''"
    })
    void differ(String expected, String actual, String words) {
        assertThat(Tokens.difference(expected, actual, Compare.TOKENS))
                .map(Tokens.Difference::words)
                .contains(words);
    }

    @Test
    void theLineIsThatOfTheActualOutput() {
        assertThat(Tokens.difference("1 2 3", "1\n\n2\n4", Compare.TOKENS))
                .contains(new Tokens.Difference("word 3 (line 4): '3', got '4'", 4, 5));
    }

    @Property
    void everyTextIsTheSameAsItself(@ForAll String text) {
        assertThat(Tokens.difference(text, text, Compare.TOKENS)).isEmpty();
        assertThat(Tokens.difference(text, " " + text + "\n", Compare.TOKENS)).isEmpty();
    }

    @Test
    void aHugeWordIsNoWorkForTheWholeDay() {
        String digits = "1".repeat(4 << 20);
        assertThat(Tokens.difference(digits + ".5", digits + "x", Compare.TOKENS))
                .isPresent();
    }
}
