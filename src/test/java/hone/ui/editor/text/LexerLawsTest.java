package hone.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LexerLawsTest {
    /** A replacement whose place is given as fractions of the text. */
    record Change(double from, double length, String inserted) {}

    @Property(tries = 1000)
    void coversEveryUnitOnceAndNeverThrows(@ForAll("lines") String line, @ForAll("states") int state) {
        int[] covered = {0};
        int after = JavaLexer.lex(line, state, (length, kind) -> {
            assertThat(length).isPositive();
            covered[0] += length;
        });
        assertThat(covered[0]).isEqualTo(line.length());
        assertThat(after).isNotNegative();
    }

    @Property(tries = 500)
    void coversAnyUnicode(@ForAll String line) {
        int[] covered = {0};
        assertThat(JavaLexer.lex(line, 0, (length, kind) -> covered[0] += length))
                .isNotNegative();
        assertThat(covered[0]).isEqualTo(line.length());
    }

    @Property(tries = 1000)
    void refreshingAfterEditsEqualsCuttingAfresh(
            @ForAll("sources") String start, @ForAll("changes") List<Change> changes, @ForAll boolean inPieces) {
        var text = new ShiftingText(start);
        var lexed = new LexedLines(text);
        Map<Integer, List<Token>> seen = new TreeMap<>();
        while (lexed.refresh(1000, seen::put) > 0) {}
        for (var change : changes) {
            int from = (int) (change.from() * text.length());
            int to = from + (int) (change.length() * (text.length() - from));
            int line = text.lineAt(from);
            int removed = text.lineAt(to) - line;
            int before = text.count();
            text.replace(from, to, change.inserted());
            int inserted = removed + text.count() - before;
            shiftKeys(seen, line, removed, inserted);
            lexed.changed(line, removed, inserted);
            lexed.refresh(inPieces ? 1 : 1000, seen::put);
        }
        while (lexed.refresh(inPieces ? 2 : 1000, seen::put) > 0) {}
        assertThat(new ArrayList<>(seen.values())).isEqualTo(afresh(text));
        assertThat(lexed.count()).isEqualTo(text.count());
    }

    private static void shiftKeys(Map<Integer, List<Token>> seen, int line, int removed, int inserted) {
        var shifted = new TreeMap<Integer, List<Token>>();
        seen.forEach((at, tokens) -> {
            if (at < line) {
                shifted.put(at, tokens);
            } else if (at > line + removed) {
                shifted.put(at + inserted - removed, tokens);
            }
        });
        seen.clear();
        seen.putAll(shifted);
    }

    private static List<List<Token>> afresh(Lines text) {
        var all = new ArrayList<List<Token>>();
        int state = JavaLexer.START;
        for (int line = 0; line < text.count(); line++) {
            var tokens = new ArrayList<Token>();
            state = JavaLexer.lex(text.text(line), state, (length, kind) -> {
                int start = tokens.isEmpty() ? 0 : tokens.getLast().end();
                tokens.add(new Token(start, start + length, kind));
            });
            all.add(tokens);
        }
        return all;
    }

    private static Arbitrary<String> pieces() {
        return Arbitraries.of(
                "\"",
                "\"\"\"",
                "'",
                "\\",
                "/*",
                "/**",
                "*/",
                "//",
                "{",
                "}",
                "(",
                ")",
                " ",
                "case ",
                "->",
                ":",
                "when ",
                "yield 1",
                "sealed ",
                "permits ",
                "import ",
                "module ",
                "x",
                "Foo",
                "N",
                ".",
                "0x1p",
                "@A",
                "é",
                "\t",
                "::",
                "else ",
                "1.5e",
                "-",
                "\ud83d");
    }

    @Provide
    Arbitrary<String> lines() {
        return pieces().list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Integer> states() {
        return Arbitraries.integers().between(0, 63);
    }

    @Provide
    Arbitrary<String> sources() {
        return lines().list().ofMinSize(1).ofMaxSize(8).map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        var fraction = Arbitraries.doubles().between(0, 1);
        var inserted = Arbitraries.oneOf(lines(), pieces(), Arbitraries.of("", "\n", "\n\n"), sources());
        return Combinators.combine(fraction, fraction.map(f -> f * f * f), inserted)
                .as(Change::new)
                .list()
                .ofMaxSize(8);
    }

    /** Lines that change. */
    private static final class ShiftingText implements Lines {
        private String text;
        private TextLines lines;

        ShiftingText(String text) {
            this.text = text;
            lines = new TextLines(text);
        }

        void replace(int from, int to, String inserted) {
            text = text.substring(0, from) + inserted + text.substring(to);
            lines = new TextLines(text);
        }

        @Override
        public int count() {
            return lines.count();
        }

        @Override
        public String text(int line) {
            return lines.text(line);
        }

        @Override
        public int start(int line) {
            return lines.start(line);
        }
    }
}
