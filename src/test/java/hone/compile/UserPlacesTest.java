package hone.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever goes before the user's text for the compilers, the places are the user's. */
class UserPlacesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "class S { int f() { return x; } } | 1 | 28",
                "/* a comment\\n that goes on */ class S { int f = x; } | 2 | 36",
                "package a.b; class S { int f = x; } | 1 | 32",
                "package a.b;\\nclass S { int f = x; } | 2 | 19",
                "package a\\n.b\\n; class S { int f = x; } | 3 | 21",
                "@Deprecated class S { int f = x; } | 1 | 31",
                "class S {\\r\\n  int f = x;\\r\\n} | 2 | 11",
                "class S {\\r  int f = x;\\r} | 2 | 11",
                "import java.util.List; class S { int f = x; } | 1 | 42",
                "class S { String s = \\\"\\\"\\\"\\n  a\\n  \\\"\\\"\\\"; int f = x; } | 3 | 16",
                "int f = x; void main() {} | 1 | 9",
            })
    void placeOfAnUnknownName(String escaped, int line, int column) {
        Diagnostic first = Sources.diagnostics(escaped.translateEscapes()).getFirst();
        assertThat(first.line()).isEqualTo(line);
        assertThat(first.column()).isEqualTo(column);
        assertThat(first.length()).isEqualTo(1);
    }

    @Test
    void typedEscapesKeepTheirColumns() {
        Diagnostic first =
                Sources.diagnostics("class S { int \\u0061 = 1; int f = x; }").getFirst();
        assertThat(first.column()).isEqualTo(35);
        Diagnostic hidden =
                Sources.diagnostics("// line\\u000aclass S { int f = x; }").getFirst();
        assertThat(hidden.line()).isEqualTo(1);
        assertThat(hidden.column()).isEqualTo(32);
    }

    @Test
    void aByteOrderMarkIsNoColumn() {
        Diagnostic first = Sources.diagnostics("\uFEFFclass S { int f = x; }").getFirst();
        assertThat(first.column()).isEqualTo(19);
    }

    @Test
    void packageInACommentOrAStringStays() {
        assertThat(Sources.ecj("// package a;\nclass Solution { String s = \"package b;\"; }")
                        .classes()
                        .byName())
                .containsOnlyKeys("Solution");
    }

    @Test
    void packagedClassesLandInTheDefaultPackage() {
        assertThat(Sources.ecj("package com.example; public class Other { }")
                        .classes()
                        .byName())
                .containsOnlyKeys("Other");
    }

    @Test
    void scannedPlacesAndOffsetsAreInverse() {
        String text = "ab\ncd\r\nef\rg";
        ScannedSource source = ScannedSource.of(text);
        for (int offset = 0; offset < text.length(); offset++) {
            assertThat(source.offset(source.line(offset), source.column(offset)))
                    .isEqualTo(offset);
        }
        assertThat(source.line(text.indexOf('e'))).isEqualTo(3);
        assertThat(source.line(text.indexOf('g'))).isEqualTo(4);
    }
}
