package hone.ui.statement;

import static org.assertj.core.api.Assertions.assertThat;

import hone.fuzz.FuzzTarget;
import hone.problem.PackException;
import hone.problem.PackReader;
import hone.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** What the author of a pack wrote for people to read. */
public final class StatementTargets {
    private static final List<byte[]> WORDS = bytes(
            "$",
            "$$",
            "*",
            "**",
            "_",
            "`",
            "```java\n",
            "```\n",
            "~~~\n",
            "> ",
            "- ",
            "1. ",
            "    ",
            "\n",
            "\n\n",
            "[",
            "](",
            ")",
            "![",
            "](a.png)",
            "](../../a.png)",
            "[a]: <b> 'c'\n",
            "|",
            "|---|:-:|\n",
            "| a | b |\n",
            "#",
            "---\n",
            "<b>",
            "<!--",
            "&amp;",
            "&#0;",
            "&#x110000;",
            "\\",
            "<http://a.b>",
            "a $x$ b",
            "$a_1 * b$",
            "$\\frac{",
            "}",
            "{",
            "^{",
            "\\sqrt{",
            "\\begin{pmatrix}",
            "\\left(",
            "\\text{",
            "\\\\",
            "&",
            "\\sum_{",
            "\u202e",
            "\u0000");

    private StatementTargets() {}

    public static List<FuzzTarget> all() {
        return List.of(new Markdown(), new Nodes(), new Formulas());
    }

    private static List<byte[]> bytes(String... words) {
        return Stream.of(words)
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static Path problems() {
        return Path.of(System.getProperty("hone.problems", "problems"));
    }

    private static List<byte[]> statements() {
        try (Stream<Path> files = Files.walk(problems())) {
            List<byte[]> found = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                found.add(Files.readAllBytes(file));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as a document. */
    private static final class Markdown implements FuzzTarget {
        @Override
        public String name() {
            return "markdown";
        }

        @Override
        public List<byte[]> seeds() {
            return statements();
        }

        @Override
        public List<byte[]> words() {
            return WORDS;
        }

        @Override
        public int largest() {
            return 1 << 19;
        }

        /** A document is made of nodes, some for a single letter. */
        @Override
        public long mayAllocate(int inputBytes) {
            return 1_200L * inputBytes + (1L << 20);
        }

        @Override
        public int tries() {
            return 1_200;
        }

        @Override
        public Law read(byte[] input) {
            String text = new String(input, StandardCharsets.UTF_8);
            Node document = MarkdownText.parse(text);
            return () -> {
                assertThat(deepest(document)).isLessThan(4 * MarkdownText.DEEPEST);
                int most = 2 * Math.min(text.length(), MarkdownText.LONGEST) + 100;
                assertThat(PlainText.of(document)).hasSizeLessThanOrEqualTo(most);
                checkFormulas(document, text.length());
                boolean clear = VisibleText.shown(text)
                        .chars()
                        .noneMatch(c -> c != '\n' && c != '\t' && Character.isISOControl(c));
                assertThat(clear).isTrue();
            };
        }

        private static int deepest(Node node) {
            int below = 0;
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                below = Math.max(below, deepest(child));
            }
            return 1 + below;
        }

        private static void checkFormulas(Node document, int length) {
            document.accept(new AbstractVisitor() {
                @Override
                public void visit(CustomNode node) {
                    if (node instanceof MathsSpan formula) {
                        assertThat(formula.source()).isNotBlank().hasSizeLessThan(length);
                        assertThat(MathsRules.refusal(formula.source())).isNotNull();
                    }
                    super.visit(node);
                }
            });
        }
    }

    /** The text as nodes of the window, none of which is shown; made and counted on the window's thread. */
    private static final class Nodes implements FuzzTarget {
        /** More would make the window stand still while they are laid out. */
        private static final int MOST_NODES = 12_000;

        private static final long PATIENCE_SECONDS = 45;

        private boolean started;

        @Override
        public String name() {
            return "statement-nodes";
        }

        @Override
        public List<byte[]> seeds() {
            return statements();
        }

        @Override
        public List<byte[]> words() {
            return WORDS;
        }

        @Override
        public int largest() {
            return 1 << 19;
        }

        @Override
        public int tries() {
            return 120;
        }

        @Override
        public Law read(byte[] input) throws InterruptedException, TimeoutException {
            start();
            CompletableFuture<Integer> nodes = new CompletableFuture<>();
            Platform.runLater(() -> {
                try (Maths maths = new Maths(Runnable::run, 1)) {
                    MarkdownView view = new MarkdownView(maths, new JavaColours(), 15);
                    view.show(new String(input, StandardCharsets.UTF_8), problem());
                    nodes.complete(count(view));
                } catch (Throwable e) {
                    nodes.completeExceptionally(e);
                }
            });
            try {
                int count = nodes.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return () -> assertThat(count).isLessThan(MOST_NODES);
            } catch (ExecutionException e) {
                throw new AssertionError("the window's thread threw", e.getCause());
            }
        }

        private synchronized void start() throws InterruptedException {
            if (!started) {
                CountDownLatch ready = new CountDownLatch(1);
                try {
                    Platform.startup(ready::countDown);
                } catch (IllegalStateException alreadyRuns) {
                    ready.countDown();
                }
                ready.await();
                Platform.setImplicitExit(false);
                started = true;
            }
        }

        private static int count(javafx.scene.Node node) {
            int sum = 1;
            if (node instanceof Parent parent) {
                for (javafx.scene.Node child : parent.getChildrenUnmodifiable()) {
                    sum += count(child);
                }
            }
            return sum;
        }

        private static Problem problem() throws PackException {
            return PackReader.read(problems()).problems().stream()
                    .filter(Problem.class::isInstance)
                    .map(Problem.class::cast)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A formula, drawn. */
    private static final class Formulas implements FuzzTarget {
        /** Less than the time after which one is given up, so that being given up is a failure. */
        private static final long PATIENCE_SECONDS = 7;

        @Override
        public String name() {
            return "formulas";
        }

        @Override
        public List<byte[]> seeds() {
            return bytes(
                    "n",
                    "O(n \\log n)",
                    "\\frac{a_1 + b}{\\sqrt{c}}",
                    "\\sum_{i=0}^{n-1} a_i \\le 10^9",
                    "\\begin{cases} 1 & n = 0 \\\\ n \\cdot f(n-1) & \\text{else} \\end{cases}",
                    "\\left\\lfloor \\frac{n}{2} \\right\\rfloor",
                    "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
                    "\\overbrace{a+b}^{n} \\binom{n}{k} \\hat x \\vec v \\mathbb{N}",
                    "\\operatorname{lcm}(a, b) \\bmod 7");
        }

        @Override
        public List<byte[]> words() {
            return WORDS;
        }

        @Override
        public int largest() {
            return 700;
        }

        @Override
        public int tries() {
            return 200;
        }

        @Override
        public Law read(byte[] input) throws Exception {
            String formula = new String(input, StandardCharsets.UTF_8);
            CompletableFuture<Optional<Maths.Drawing>> drawing = new CompletableFuture<>();
            try (Maths maths = new Maths(Runnable::run, 1)) {
                maths.draw(formula, true, 18, drawing::complete);
                Optional<Maths.Drawing> drawn = drawing.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return () -> drawn.ifPresent(
                        one -> assertThat(one.width() * one.height()).isPositive());
            }
        }
    }
}
