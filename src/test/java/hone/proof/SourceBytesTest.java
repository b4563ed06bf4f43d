package hone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import hone.proof.HandedIn.Content;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceBytesTest {
    private static final String TEXT = "class Solution {\n    // größer als\n}\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1"})
    void isReadInWhateverItWasSaved(String charset) {
        assertThat(SourceBytes.read(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(new Content.Source(TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aMarkAtItsStartIsNoPartOfIt(String charset) {
        assertThat(SourceBytes.read(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
                .isEqualTo(new Content.Source(TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void linesEndInOneWay(String end) {
        assertThat(SourceBytes.read(TEXT.replace("\n", end).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Content.Source(TEXT));
    }

    @Test
    void whatIsNoTextSaysSo() {
        assertThat(SourceBytes.read(new byte[] {(byte) 0xCA, (byte) 0xFE, 0, 1}))
                .isEqualTo(new Content.Unreadable("The file is not text."));
        assertThat(SourceBytes.read(new byte[0])).isEqualTo(new Content.Unreadable("The file is empty."));
        assertThat(SourceBytes.read(" \r\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Content.Unreadable("The file is empty."));
        assertThat(SourceBytes.read(new byte[SourceBytes.MOST + 1])).isInstanceOf(Content.Unreadable.class);
    }
}
