package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every word in the texts of the built-in pack was looked up once, and none stands there twice in a row. */
class SpellingTest {
    /** A fence, a code span or maths, with the ending of an ordinal such as {@code `i`-th}. */
    private static final Pattern NO_PROSE = Pattern.compile(
            "(?:^```.*?^```|`[^`]*`|\\$\\$[^$]*\\$\\$|\\$[^$]*\\$)(?:-th(?![\\p{L}\\p{N}]))?",
            Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}");

    /** Across the end of a line, but not from one paragraph to the next. */
    private static final Pattern DOUBLED = Pattern.compile(
            "(?<![\\p{L}\\p{N}'’])(\\p{L}+)\\h*(?:\\h|\\R)\\h*\\1(?![\\p{L}\\p{N}'’])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** As in a billion billion. */
    private static final Set<String> MAY_BE_DOUBLED = Set.of("billion");

    private static List<Text> texts;

    @BeforeAll
    static void readTexts() throws IOException {
        texts = texts();
    }

    @Test
    void everyWordIsInTheList() throws IOException {
        Map<String, Set<String>> unknown = filesByWord();
        unknown.keySet().removeAll(list());
        assertThat(unknown)
                .as("words to correct, or to look up and add to words.txt")
                .isEmpty();
    }

    @Test
    void everyWordOfTheListIsUsed() throws IOException {
        List<String> list = list();
        assertThat(list).isSorted().doesNotHaveDuplicates();
        Set<String> unused = new TreeSet<>(list);
        unused.removeAll(filesByWord().keySet());
        assertThat(unused).as("words to take out of words.txt").isEmpty();
    }

    @Test
    void noWordIsDoubled() {
        Map<String, Set<String>> doubled = new TreeMap<>();
        for (Text text : texts) {
            DOUBLED.matcher(text.prose())
                    .results()
                    .filter(found -> !MAY_BE_DOUBLED.contains(lowerCase(found.group(1))))
                    .forEach(found -> doubled.computeIfAbsent(found.group(), word -> new TreeSet<>())
                            .add(text.file()));
        }
        assertThat(doubled).isEmpty();
    }

    private static Map<String, Set<String>> filesByWord() {
        Map<String, Set<String>> files = new TreeMap<>();
        for (Text text : texts) {
            text.words()
                    .forEach(word -> files.computeIfAbsent(word, first -> new TreeSet<>())
                            .add(text.file()));
        }
        return files;
    }

    private static List<String> list() throws IOException {
        try (InputStream in = Objects.requireNonNull(SpellingTest.class.getResourceAsStream("words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<Text> texts() throws IOException {
        Path pack = Path.of(System.getProperty("hone.problems"));
        List<Text> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = pack.relativize(file).toString();
                strings(file).forEach(text -> found.add(new Text(name, text)));
            }
        }
        return found;
    }

    /** What a person reads of the file; nothing where it is for the program alone. */
    private static List<String> strings(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.equals("statement.md") || name.equals("editorial.md")) {
            return List.of(Files.readString(file));
        }
        List<String> found = new ArrayList<>();
        if (name.equals("problem.json")) {
            JsonObject problem = json(file).getAsJsonObject();
            found.add(problem.get("title").getAsString());
            if (problem.has("hints")) {
                problem.getAsJsonArray("hints").forEach(hint -> found.add(hint.getAsString()));
            }
        } else if (name.endsWith(".json") && holdsCases(file)) {
            for (JsonElement element : json(file).getAsJsonArray()) {
                JsonObject oneCase = element.getAsJsonObject();
                Stream.of("name", "explain")
                        .filter(oneCase::has)
                        .forEach(key -> found.add(oneCase.get(key).getAsString()));
            }
        }
        return found;
    }

    private static boolean holdsCases(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && (folder.endsWith("data/sample") || folder.endsWith("data/secret"));
    }

    private static JsonElement json(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file));
    }

    private static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private record Text(String file, String text) {
        /** A digit stands for what is left out, so that the words beside it do not meet. */
        String prose() {
            return NO_PROSE.matcher(text).replaceAll("0").replace("*", "");
        }

        Stream<String> words() {
            return WORD.matcher(prose())
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> !NUMBER.matcher(word).find())
                    .map(word -> lowerCase(word).replace('’', '\'').replaceFirst("'s$", ""));
        }
    }
}
