package hone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes a pack of very many small problems, each with a statement of its own words. */
final class LargePack {
    private static final int A_TOPIC = 250;
    private static final int WORDS = 120;
    private static final String[] SYLLABLES = {
        "ba", "ker", "lo", "ti", "mar", "sun", "de", "vi", "plo", "gra", "ne", "sto", "ru", "fen", "qui", "ha", "zel",
        "om"
    };
    private static final List<String> TOPICS = List.of("arrays", "hashing", "graphs", "strings", "trees", "intervals");

    private LargePack() {}

    /** Writes it; the same words each time. */
    static void write(Path folder, int problems) throws IOException {
        Random random = new Random(1);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("pack.json"), "{\"format\": 1, \"id\": \"large\", \"title\": \"Large\"}");
        for (int i = 0; i < problems; i++) {
            Path problem = folder.resolve(String.format(Locale.ROOT, "topic-%03d", i / A_TOPIC))
                    .resolve("problem-" + i);
            Files.createDirectories(problem.resolve("data").resolve("sample"));
            Files.writeString(
                    problem.resolve("problem.json"),
                    String.format(
                            Locale.ROOT,
                            """
                    {
                      "title": "The %s %s %d", "kind": "function", "difficulty": "%s", "topics": ["%s", "%s"],
                      "signature": {"class": "Solution", "method": "solve",
                                    "parameters": [{"name": "values", "type": "int[]"}, {"name": "target", "type": "long"}],
                                    "returns": "int[]"},
                      "limits": {"cpuMillis": 1000, "memoryMiB": 256},
                      "hints": ["Look at the first sample.", "What stays the same?", "Keep what was seen."]
                    }
                    """,
                            word(random),
                            word(random),
                            i,
                            List.of("easy", "medium", "hard").get(i % 3),
                            TOPICS.get(i % 6),
                            TOPICS.get((i + 1) % 6)));
            StringBuilder statement = new StringBuilder();
            for (int each = 0; each < WORDS; each++) {
                statement.append(word(random)).append(each % 12 == 11 ? ".\n" : " ");
            }
            Files.writeString(problem.resolve("statement.md"), statement);
            Files.writeString(
                    problem.resolve("data").resolve("sample").resolve("one.json"),
                    "[{\"in\": [[1], 1], \"out\": [1]}]");
        }
    }

    /** A made-up word of two to four syllables. */
    static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}
