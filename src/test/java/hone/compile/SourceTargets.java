package hone.compile;

import static org.assertj.core.api.Assertions.assertThat;

import hone.fuzz.FuzzTarget;
import hone.task.Deadline;
import hone.wire.Frame;
import hone.wire.WireException;
import hone.wire.WireTargets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Java source, and what a compile worker is sent and says. */
public final class SourceTargets {
    private static final List<byte[]> WORDS = bytes(
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "<",
            ">",
            ";",
            ",",
            ".",
            "?",
            ":",
            "->",
            "::",
            "...",
            "@",
            "&&",
            "||",
            "++",
            "+",
            "-",
            "=",
            "==",
            "\"",
            "'",
            "\"\"\"",
            "\\",
            "\\u0022",
            "\\uu0027",
            "\\u000a",
            "\\u005c",
            "/*",
            "*/",
            "//",
            "\n",
            "\r",
            "\u001a",
            "0x1.8p3",
            "1e",
            "0b",
            "1_0",
            "'\\u0041'",
            "\"a\" + \"b\"",
            " class C ",
            " record R(int a) ",
            " enum E ",
            " interface I ",
            " final String ",
            " static ",
            " int ",
            " var ",
            " new Object() {",
            " if (",
            " else ",
            " for (",
            " while (",
            " do ",
            " switch (",
            " case ",
            " default ",
            " try ",
            " finally ",
            " catch (",
            " return ",
            " yield ",
            " throw ",
            " assert ",
            " instanceof ",
            " sealed ",
            " permits ",
            " non-sealed ",
            " import ",
            " package ",
            " module ",
            " when ",
            " extends ",
            " implements ",
            "List<",
            "ListNode ",
            "Node ",
            "TreeNode ",
            "null == null ? ",
            "é",
            "\ud83d\ude00");

    private SourceTargets() {}

    public static List<FuzzTarget> all() {
        return List.of(new Source(), new ByJanino(), new ByEcj(), outcomes(), orders());
    }

    private static List<byte[]> bytes(String... words) {
        return Stream.of(words)
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Real solutions, each probe of the tests, and a small one of every bomb. */
    private static List<byte[]> sources() {
        List<byte[]> sources = new ArrayList<>();
        try {
            Path problems = Path.of(System.getProperty("hone.problems", "problems"));
            for (Path root : List.of(problems, Path.of("src/test/resources/hone/judge"))) {
                addAll(root, sources);
            }
            for (String line : Files.readAllLines(Path.of("src/test/resources/hone/compile/probes.txt"))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    sources.add(("class Solution { " + line + " }").getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Bomb bomb : Bombs.all()) {
            sources.add(bomb.source(3).getBytes(StandardCharsets.UTF_8));
        }
        return sources;
    }

    private static void addAll(Path root, List<byte[]> sources) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                sources.add(Files.readAllBytes(file));
            }
        }
    }

    /** A diagnostic is about something that stands in the source. */
    private static void assertPlaced(Diagnostic found, String text) {
        ScannedSource source = ScannedSource.of(text);
        assertThat(found.message()).isNotBlank().hasSizeLessThan(600);
        assertThat(found.length()).isPositive();
        assertThat(found.line()).isPositive();
        assertThat(found.column()).isPositive();
        int at = source.offset(found.line(), found.column());
        boolean whole = found.line() == 1 && found.column() == 1;
        assertThat(whole || (source.line(at) == found.line() && source.column(at) == found.column()))
                .as("line %d, column %d", found.line(), found.column())
                .isTrue();
    }

    private abstract static class OfSource implements FuzzTarget {
        private final String name;
        private final int tries;
        private final int largest;

        OfSource(String name, int tries, int largest) {
            this.name = name;
            this.tries = tries;
            this.largest = largest;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int tries() {
            return tries;
        }

        @Override
        public int largest() {
            return largest;
        }

        @Override
        public List<byte[]> seeds() {
            return sources();
        }

        @Override
        public List<byte[]> words() {
            return WORDS;
        }

        /** A token for each character, at worst. */
        @Override
        public long mayAllocate(int inputBytes) {
            return 128L * inputBytes + (1L << 20);
        }
    }

    /** What is found out about a source without a compiler. */
    private static final class Source extends OfSource {
        Source() {
            super("source", 4_000, Complexity.MAX_BYTES + 1_000);
        }

        @Override
        public Law read(byte[] input) {
            String text = new String(input, StandardCharsets.UTF_8);
            PreCheck check = PreCheck.of(text);
            return () -> {
                checkTokens(check.source());
                check.tooComplex().ifPresent(found -> assertPlaced(found, text));
                assertThat(check.outline().fileName()).isNotEmpty();
                SourcePlaces places = SourcePlaces.of(text);
                places.firstType().ifPresent(place -> assertThat(place.length()).isPositive());
                assertThat(places.method("Solution", "go")).isNotNull();
                assertThat(places.constructor("Solution")).isNotNull();
                assertThat(UnitText.of(check.source(), check.outline()).text())
                        .hasSizeGreaterThanOrEqualTo(check.source().text().length());
            };
        }

        private static void checkTokens(ScannedSource source) {
            int end = 0;
            for (int i = 0; i < source.size(); i++) {
                Token token = source.at(i);
                int partner = source.partner(i);
                boolean inOrder = token.start() >= end && token.end() > token.start();
                boolean paired = partner < 0 || source.partner(partner) == i;
                if (!inOrder || !paired || token.text().isEmpty()) {
                    throw new AssertionError("token " + i + " is odd: " + token);
                }
                end = token.end();
            }
            assertThat(end).isLessThanOrEqualTo(source.text().length());
        }
    }

    /** What Janino is asked in this process: whatever it does, an outcome or a refusal in time. */
    private static final class ByJanino extends OfSource {
        private final Janino janino = new Janino();

        ByJanino() {
            super("janino", 1_200, 64 * 1024);
        }

        @Override
        public Law read(byte[] input) throws InterruptedException {
            PreCheck check = PreCheck.of(new String(input, StandardCharsets.UTF_8));
            if (check.tooComplex().isPresent() || check.notForJanino().isPresent()) {
                return Law.NONE;
            }
            Deadline deadline = Deadline.after(Duration.ofSeconds(10));
            Janino.Pending pending = janino.start(check.source(), check.outline(), check.nodeTypes(Set.of()), deadline);
            JaninoOutcome outcome = pending.await();
            return () -> {
                assertThat(pending.thread().join(Duration.ofSeconds(30)))
                        .as("Janino's thread has ended")
                        .isTrue();
                switch (outcome) {
                    case JaninoOutcome.Accepted(var classes, var took) ->
                        assertThat(classes.byName()).isNotNull();
                    case JaninoOutcome.Refused(String why) ->
                        assertThat(why).isNotBlank().hasSizeLessThan(200);
                }
            };
        }
    }

    /** What the compile worker does, in this process and on a stack as large as there. */
    private static final class ByEcj extends OfSource {
        /** One that finds no end is killed with its worker; here it is left behind. */
        private static final Duration PATIENCE = Duration.ofSeconds(15);

        private static final String ENDLESS = "interface N<Z> {} interface C<X> extends N<N<? super C<C<X>>>> {}";

        ByEcj() {
            super("ecj", 300, 8 * 1024);
        }

        /** Without the one that ECJ finds no end of at any size: its thread would spin beside all that follows. */
        @Override
        public List<byte[]> seeds() {
            return super.seeds().stream()
                    .filter(seed -> !new String(seed, StandardCharsets.UTF_8).contains(ENDLESS))
                    .toList();
        }

        @Override
        public Law read(byte[] input) throws InterruptedException {
            String text = new String(input, StandardCharsets.UTF_8);
            if (PreCheck.of(text).tooComplex().isPresent()) {
                return Law.NONE;
            }
            List<Throwable> thrown = new ArrayList<>();
            Thread thread = new Thread(null, () -> compile(text, thrown), "ecj", 64L << 20);
            thread.setDaemon(true);
            thread.start();
            if (thread.join(PATIENCE) && !thrown.isEmpty()) {
                throw new AssertionError("the compiler threw", thrown.getFirst());
            }
            return Law.NONE;
        }

        private static void compile(String text, List<Throwable> thrown) {
            try {
                Sources.ecj(text).diagnostics().forEach(found -> assertPlaced(found, text));
            } catch (StackOverflowError e) {
                // The worker says that the source is nested too deeply.
                thrown.clear();
            } catch (Throwable e) {
                thrown.add(e);
            }
        }
    }

    private static FuzzTarget outcomes() {
        ClassFiles classes = new ClassFiles(Map.of("Solution", new byte[] {1, 2, 3}));
        List<Diagnostic> diagnostics = List.of(
                new Diagnostic(1, 2, 3, Diagnostic.Severity.ERROR, "no \ud83d", "Id"),
                new Diagnostic(-1, 0, 0, Diagnostic.Severity.WARNING, "", ""));
        return new WireTargets.BodyTarget(
                "compile-outcome",
                List.of(
                        kinded(CompileFrames.toFrame(new EcjCompiler.Outcome(classes, List.of()))),
                        kinded(CompileFrames.toFrame(new EcjCompiler.Outcome(new ClassFiles(Map.of()), diagnostics)))),
                body -> {
                    if (body.length == 0) {
                        throw new WireException("no kind");
                    }
                    Frame frame = new Frame(body[0] & 0xFF, Arrays.copyOfRange(body, 1, body.length));
                    EcjCompiler.Outcome outcome = CompileFrames.readOutcome(frame);
                    return () -> new Frame(0, kinded(CompileFrames.toFrame(outcome)));
                },
                20_000);
    }

    /** Its kind as one more byte before the body. */
    private static byte[] kinded(Frame frame) {
        byte[] all = new byte[frame.body().length + 1];
        all[0] = (byte) frame.kind();
        System.arraycopy(frame.body(), 0, all, 1, frame.body().length);
        return all;
    }

    private static FuzzTarget orders() {
        CompileFrames.Order order = new CompileFrames.Order("class Solution {}", List.of("ListNode", "Node"));
        return new WireTargets.BodyTarget(
                "compile-order",
                List.of(order.toFrame().body()),
                body -> CompileFrames.Order.read(body)::toFrame,
                10_000);
    }
}
