package hone.judge;

import hone.problem.PackException;
import hone.problem.Signature;
import hone.problem.Type;
import hone.problem.TypeParser;
import hone.problem.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A small program whose growth somebody has written down who knew nothing of how it is measured. Its first lines say what its
 * input is and how time and space grow.
 */
record LabelledProgram(String name, Map<String, String> labels, List<String> inputs, String source) {
    private static final Pattern HEAD = Pattern.compile("public ([^(]+?) solve\\(([^)]*)\\)");
    private static final Pattern LABEL = Pattern.compile("// (\\w+): (.*)");
    private static final int RANGE = 1_000_000;

    /** All of them, by name. */
    static List<LabelledProgram> all() {
        try (Stream<Path> files = Files.list(
                Path.of(LabelledProgram.class.getResource("/hone/labelled").toURI()))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(LabelledProgram::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LabelledProgram read(Path file) {
        try {
            String source = Files.readString(file);
            Map<String, String> labels = new java.util.HashMap<>();
            source.lines()
                    .map(LABEL::matcher)
                    .filter(Matcher::matches)
                    .forEach(m -> labels.put(m.group(1), m.group(2)));
            String name = String.valueOf(file.getFileName()).replace(".java", "");
            return new LabelledProgram(
                    name, labels, Arrays.asList(labels.getOrDefault("input", "").split(" ; ")), source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String label(String key) {
        return labels.getOrDefault(key, "");
    }

    boolean hasTwoSizes() {
        return inputs.stream().anyMatch(input -> input.endsWith(" m") || input.equals("int m"));
    }

    Signature.Function signature() throws PackException {
        Matcher head = HEAD.matcher(source);
        if (!head.find()) {
            throw new IllegalStateException(name + " has no method solve");
        }
        List<Signature.Parameter> parameters = new ArrayList<>();
        if (!head.group(2).isBlank()) {
            for (String each : head.group(2).split(",(?![^<]*>)")) {
                int space = each.strip().lastIndexOf(' ');
                parameters.add(new Signature.Parameter(
                        each.strip().substring(space + 1),
                        TypeParser.parse(each.strip().substring(0, space))));
            }
        }
        Type returns = TypeParser.parseReturns(head.group(1));
        return new Signature.Function("Solution", "solve", parameters, returns, OptionalInt.empty());
    }

    /** An input of these sizes, always the same. */
    List<Value> input(List<Integer> sizes) {
        Random random = new Random(31L * sizes.getFirst() + name.hashCode());
        return inputs.stream().map(kind -> value(kind, sizes, random)).toList();
    }

    private static Value value(String kind, List<Integer> sizes, Random random) {
        boolean second = kind.endsWith(" m");
        int n = second ? sizes.getLast() : sizes.getFirst();
        String plain =
                second && !kind.contains("grid") && !kind.equals("int m") ? kind.substring(0, kind.length() - 2) : kind;
        return switch (plain) {
            case "int n", "int m" -> new Value.Whole(n);
            case "int target-absent" -> new Value.Whole(-5);
            case "int target-present" -> new Value.Whole(n / 2);
            case "int k-small" -> new Value.Whole(5);
            case "int[] random", "List<Integer> random", "ListNode random" -> wholes(n, _ -> random.nextInt(RANGE));
            case "int[] sorted", "List<Integer> sorted" -> wholes(n, i -> i);
            case "int[] reversed" -> wholes(n, i -> n - i);
            case "int[] equal" -> wholes(n, _ -> 7);
            case "int[] zeros" -> wholes(n, _ -> 0);
            case "int[] permutation" -> permutation(n, random);
            case "String random" -> text(n, _ -> (char) ('a' + random.nextInt(26)));
            case "String equal" -> text(n, _ -> 'a');
            case "String parens" -> text(n, i -> i < n / 2 ? '(' : ')');
            case "int[][] grid" -> grid(n, n, random);
            case "int[][] grid n m" -> grid(sizes.getFirst(), sizes.getLast(), random);
            case "int[][] edges" ->
                new Value.Sequence(
                        Stream.generate(() -> (Value) Value.Sequence.ofWholes(random.nextInt(n), random.nextInt(n)))
                                .limit(n)
                                .toList());
            case "TreeNode balanced" -> wholes(n, i -> i);
            case "TreeNode chain" -> chain(n);
            default -> throw new IllegalStateException("no input " + kind);
        };
    }

    private static Value wholes(int n, java.util.function.IntUnaryOperator at) {
        long[] numbers = new long[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = at.applyAsInt(i);
        }
        return Value.Sequence.ofWholes(numbers);
    }

    private static Value permutation(int n, Random random) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, random);
        return wholes(n, numbers::get);
    }

    private static Value text(int n, java.util.function.IntFunction<Character> at) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append(at.apply(i));
        }
        return new Value.Text(text.toString());
    }

    private static Value grid(int rows, int columns, Random random) {
        List<Value> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add(wholes(columns, _ -> random.nextInt(RANGE)));
        }
        return new Value.Sequence(all);
    }

    /** In level order: each node is followed by its left child, and there is no right one. */
    private static Value chain(int n) {
        List<Value> nodes = new ArrayList<>();
        nodes.add(new Value.Whole(0));
        for (int i = 1; i < n; i++) {
            nodes.add(new Value.Whole(i));
            nodes.add(new Value.Absent());
        }
        return new Value.Sequence(nodes);
    }
}
