package hone.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the lists of sources: each begins with {@code === title | more | more}; before the first stand comments. */
final class Snippets {
    private static final Pattern UNIT =
            Pattern.compile("(?m)^\\s*(public |abstract |final |sealed |package |import |void )*"
                    + "(class|interface|enum|record|import|package|void main)\\b");
    private static final String IMPORTS =
            "import java.util.*; import java.util.function.*; import java.util.stream.*; import java.math.*; import java.io.*; ";

    record Snippet(List<String> header, String text) {
        String title() {
            return header.getFirst();
        }

        /** A whole source; its first line is the first line of the text, or the second of a method around it. */
        String source() {
            String first = text.strip().lines().findFirst().orElse("");
            if (!UNIT.matcher(first).find()) {
                return IMPORTS + "class Solution { Object f(int[] a) throws Throwable { if (a != null) {\n" + text
                        + "} return null; } }\n";
            }
            if (first.startsWith("package ")) {
                int end = text.indexOf('\n');
                return text.substring(0, end) + IMPORTS + text.substring(end);
            }
            return IMPORTS + text;
        }

        @Override
        public String toString() {
            return title();
        }
    }

    private Snippets() {}

    static List<Snippet> read(String resource) {
        String all;
        try (InputStream in = Snippets.class.getResourceAsStream(resource)) {
            all = new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Snippet> snippets = new ArrayList<>();
        for (String part : all.split("(?m)^=== ", -1)) {
            int end = part.indexOf('\n');
            if (!snippets.isEmpty() || !part.startsWith("#")) {
                snippets.add(new Snippet(List.of(part.substring(0, end).split(" \\| ", -1)), part.substring(end + 1)));
            }
        }
        return snippets;
    }
}
