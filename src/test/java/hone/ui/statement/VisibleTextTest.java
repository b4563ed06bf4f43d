package hone.ui.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
    @Test
    void aNameStaysOnItsLineAndRunsAsItIsRead() {
        assertThat(VisibleText.name("two\nthree\tfour\r\u202Efive\u2028six"))
                .isEqualTo("two␊three␉four␍‹U+202E›five‹U+2028›six");
        assertThat(VisibleText.name("usual")).isEqualTo("usual");
    }

    @Test
    void severalLinesStayThat() {
        assertThat(VisibleText.shown("one\r\ntwo\n\u0007\u007f\ud800")).isEqualTo("one\ntwo\n␇␡‹U+D800›");
    }
}
