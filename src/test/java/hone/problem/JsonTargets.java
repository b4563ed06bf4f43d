package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import hone.fuzz.FuzzTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The JSON of packs, layer by layer. */
public final class JsonTargets {
    /** What a type can be, each kind once. */
    private static final List<String> TYPES = List.of(
            "int",
            "short",
            "byte",
            "long",
            "double",
            "float",
            "boolean",
            "char",
            "String",
            "int[]",
            "long[][]",
            "char[][][]",
            "String[]",
            "double[]",
            "float[]",
            "boolean[]",
            "List<Integer>",
            "List<List<String>>",
            "List<Double>[]",
            "ListNode",
            "TreeNode",
            "Node",
            "ListNode[]",
            "List<TreeNode>",
            "List<List<List<List<List<List<List<Character>>>>>>>");
    /** A value of each. */
    private static final List<String> VALUES = List.of(
            "1",
            "-3",
            "2",
            "9223372036854775807",
            "1.5",
            "\"NaN\"",
            "true",
            "\"c\"",
            "\"text é \\ud83d\\ude00\"",
            "[1,2]",
            "[[1],[],[2,3]]",
            "[[[\"a\"]],[]]",
            "[\"a\",\"\"]",
            "[1.0,2e3,\"Infinity\"]",
            "[0.1]",
            "[true]",
            "[1,2]",
            "[[\"a\"],[]]",
            "[[1.5]]",
            "[1,2,3]",
            "[1,null,2,null,null]",
            "[[2],[1,3],[2]]",
            "[[1],[]]",
            "[[1,null,2]]",
            "[[[[[[[\"x\"]]]]]]]");

    private static final List<byte[]> WORDS = bytes(
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            "null",
            "true",
            "false",
            "\"",
            "\\u",
            "\\ud83d",
            "\"NaN\"",
            "\"-Infinity\"",
            "1.5e-3",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":",
            "\"in\":",
            "\"out\":",
            "\"name\":",
            "\"explain\":",
            "\"type\":",
            "\"List<int[]>\"",
            "\"mutates\":",
            "\"void\"",
            "\"levels\":[0]",
            "\"max\":",
            "\"n*m\"",
            "1e5");

    private JsonTargets() {}

    /** What is thrown away at once included: a value may be two characters, and as many objects have told what it is. */
    static long mayAllocate(int inputBytes) {
        return 128L * inputBytes + (1L << 20);
    }

    public static List<FuzzTarget> all() {
        return List.of(new Text(), new Values(), new Types());
    }

    static List<byte[]> bytes(String... words) {
        return Stream.of(words)
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<byte[]> smallJsonFiles() {
        Path problems = Path.of(System.getProperty("hone.problems", "problems"));
        try (Stream<Path> files = Files.walk(problems)) {
            List<byte[]> found = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                if (Files.size(file) < 20_000) {
                    found.add(Files.readAllBytes(file));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fault has a place, and the place is in the text. */
    static void assertPlaced(Fault fault, String text) {
        assertThat(fault.line()).as("a line for: %s", fault.describe()).isPresent();
        assertThat(fault.column()).isPresent();
        assertThat(fault.message()).isNotBlank().hasSizeLessThan(1_000);
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (text.isEmpty() || text.endsWith("\n") || text.endsWith("\r")) {
            lines.add("");
        }
        assertThat(fault.line().getAsInt()).isBetween(1, lines.size());
        // One past the line's end is where something is missing; a CR before a LF is part of neither.
        int length = lines.get(fault.line().getAsInt() - 1).length();
        assertThat(fault.column().getAsInt()).isBetween(1, length + 2);
    }

    /** Any text, taken for JSON. */
    private static final class Text implements FuzzTarget {
        @Override
        public String name() {
            return "json";
        }

        @Override
        public List<byte[]> seeds() {
            return smallJsonFiles();
        }

        @Override
        public List<byte[]> words() {
            return WORDS;
        }

        @Override
        public long mayAllocate(int inputBytes) {
            return JsonTargets.mayAllocate(inputBytes);
        }

        @Override
        public int tries() {
            return 6_000;
        }

        @Override
        public Law read(byte[] input) {
            String text = new String(input, StandardCharsets.UTF_8);
            JsonCursor cursor = new JsonCursor(Optional.of("a.json"), text);
            try {
                JsonNode node = JsonNode.read(cursor);
                cursor.end();
                return () -> assertThat(node.found()).isNotNull();
            } catch (PackException e) {
                return () -> {
                    assertPlaced(e.fault(), text);
                    assertThat(e.fault().file()).contains("a.json");
                };
            }
        }
    }

    /** A text taken for a value of a type, which its first byte chooses. */
    private static final class Values implements FuzzTarget {
        private final List<Type> types = TYPES.stream().map(Values::parse).toList();

        private static Type parse(String type) {
            try {
                return TypeParser.parse(type);
            } catch (PackException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String name() {
            return "case-values";
        }

        @Override
        public List<byte[]> seeds() {
            List<byte[]> seeds = new ArrayList<>();
            for (int i = 0; i < VALUES.size(); i++) {
                seeds.add(((char) ('A' + i) + VALUES.get(i)).getBytes(StandardCharsets.UTF_8));
            }
            return seeds;
        }

        @Override
        public List<byte[]> words() {
            return WORDS;
        }

        @Override
        public long mayAllocate(int inputBytes) {
            return JsonTargets.mayAllocate(inputBytes);
        }

        @Override
        public int tries() {
            return 15_000;
        }

        @Override
        public Law read(byte[] input) {
            if (input.length == 0) {
                return Law.NONE;
            }
            Type type = types.get(Math.floorMod(input[0] - 'A', types.size()));
            String text = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
            return switch (ValueJson.read(type, text)) {
                case ParsedValue.Bad(var fault) -> () -> assertPlaced(fault, text);
                case ParsedValue.Good(var value) -> () -> checkValue(type, value);
            };
        }

        private static void checkValue(Type type, Value value) {
            assertThat(ValueJson.read(type, ValueJson.write(type, value))).isEqualTo(new ParsedValue.Good(value));
            assertThat(value.size()).isNotNegative();
            for (int room : new int[] {1, 24, 60}) {
                assertThat(ValueJson.abbreviate(type, value, room)).hasSizeLessThanOrEqualTo(room);
            }
        }
    }

    /** A text taken for a type. */
    private static final class Types implements FuzzTarget {
        @Override
        public String name() {
            return "types";
        }

        @Override
        public List<byte[]> seeds() {
            return bytes(TYPES.toArray(String[]::new));
        }

        @Override
        public List<byte[]> words() {
            return bytes("List<", ">", "[]", "[", "void", "Integer", "TreeNode", " ", "List<List<List<List<List<");
        }

        @Override
        public int tries() {
            return 10_000;
        }

        @Override
        public Law read(byte[] input) {
            String text = new String(input, StandardCharsets.UTF_8);
            try {
                Type type = TypeParser.parseReturns(text);
                return () ->
                        assertThat(TypeParser.parseReturns(type.javaName())).isEqualTo(type);
            } catch (PackException e) {
                return () -> assertThat(e.fault().message()).isNotBlank().hasSizeLessThan(1_000);
            }
        }
    }
}
