package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.Case;
import hone.problem.Problem;
import hone.problem.Value;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that read standard input and print: real compilers, real workers. */
class ProgramTest {
    private static final Problem PROBLEM = Asked.program();
    private static final List<Case> SUMS =
            List.of(program(1, "3\n1 2 3\n", "6\n"), program(2, "2\n40 2\n99 99\n", "42\n"), program(3, "0\n", "0\n"));

    private static JudgeSetup setup;

    @BeforeAll
    static void start() throws Exception {
        setup = new JudgeSetup();
    }

    @AfterAll
    static void stop() {
        setup.close();
    }

    private static Case program(int number, String stdin, String stdout) {
        return Asked.sample(number, new Value.Text(stdout), new Value.Text(stdin));
    }

    private static Judgement judge(String source, Case... cases) {
        return setup.judge(PROBLEM, source, cases.length == 0 ? SUMS : List.of(cases));
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                public class Main {
                    public static void main(String[] args) {
                        Scanner in = new Scanner(System.in);
                        int n = in.nextInt();
                        long sum = 0;
                        for (int i = 0; i < n; i++) sum += in.nextInt();
                        System.out.println(sum);
                    }
                }
                """, """
                class Main {
                    static int calls;
                    public static void main(String... args) throws IOException {
                        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
                        int n = Integer.parseInt(in.readLine().trim());
                        StringTokenizer words = n == 0 ? null : new StringTokenizer(in.readLine());
                        int sum = 0;
                        while (n-- > 0) sum += Integer.parseInt(words.nextToken());
                        System.err.println("not part of the answer");
                        System.out.printf("%d%n", sum + calls++);
                    }
                }
                """, """
                void main() {
                    int n = Integer.parseInt(IO.readln());
                    var words = n == 0 ? new String[0] : IO.readln().split(" ");
                    IO.println("  " + Arrays.stream(words).mapToInt(Integer::parseInt).limit(n).sum());
                }
                """, """
                class Main extends Base { }
                class Base {
                    void main() throws Exception {
                        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
                        in.nextToken();
                        double sum = 0;
                        for (int left = (int) in.nval; left > 0; left--) { in.nextToken(); sum += in.nval; }
                        PrintWriter out = new PrintWriter(System.out);
                        out.print((int) sum);
                        out.flush();
                    }
                }
                """, """
                class Main {
                    public static void main(String[] args) throws IOException {
                        String all = new String(System.in.readAllBytes());
                        String[] words = all.trim().split("\\\\s+");
                        int sum = 0;
                        for (int i = 1; i <= Integer.parseInt(words[0]); i++) sum += Integer.parseInt(words[i]);
                        System.out.print(sum + "\\n\\n");
                    }
                }
                """})
    void whatPrintsTheAnswerIsAccepted(String source) {
        Judgement judgement = judge(source);
        assertThat(judgement.verdict())
                .as(() -> judgement.diagnostics() + judgement.message() + judgement.failing())
                .isEqualTo(Verdict.AC);
        assertThat(judgement.passed()).isEqualTo(3);
    }

    @Test
    void aWrongWordIsNamed() {
        Judgement judgement = judge("class Main { public static void main(String[] a) { System.out.println(6); } }");
        assertThat(judgement.verdict()).isEqualTo(Verdict.WA);
        assertThat(judgement.passed()).isOne();
        CaseOutcome failing = judgement.failing().orElseThrow();
        assertThat(failing.difference()).contains("word 1 (line 1): '0', got '6'");
        assertThat(failing.actual()).contains(new Value.Text("6\n"));
    }

    @Test
    void whatGoesToTheErrorStreamIsShownAndNotCompared() {
        Judgement judgement = judge(
                "class Main { public static void main(String[] a) { System.err.print(\"why\"); System.out.print(1); } }",
                program(0, "", "1"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.AC);
        assertThat(judgement.cases().getFirst().printed()).isEqualTo("why");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Main { }",
                "class Main { private static void main(String[] args) { } }",
                "class Main { static int main() { return 1; } }",
                "class Main { Main(int n) { } void main() { } }",
                "class Other { public static void main(String[] args) { } }"
            })
    void whatCannotBeStartedDoesNotCompile(String source) {
        Judgement judgement = judge(source);
        assertThat(judgement.verdict()).isEqualTo(Verdict.CE);
        assertThat(judgement.diagnostics().getFirst().message()).containsIgnoringCase("main");
    }

    @Test
    void aCrashTooMuchOutputAndNoEndAreToldApart() {
        Problem quick = Asked.limited(PROBLEM, Duration.ofMillis(300), 64);
        assertThat(judge("class Main { void main() { System.out.println(1 / (int) Math.floor(0.5)); } }")
                        .verdict())
                .isEqualTo(Verdict.RTE);
        assertThat(judge("class Main { void main() { while (true) System.out.println(\"and again\"); } }")
                        .verdict())
                .isEqualTo(Verdict.OLE);
        assertThat(setup.judge(quick, "class Main { void main() { while (true) {} } }", SUMS)
                        .verdict())
                .isEqualTo(Verdict.TLE);
        assertThat(judge("class Main { void main() { new Scanner(System.in).nextLong(); System.exit(0); } }")
                        .verdict())
                .isEqualTo(Verdict.DENIED);
    }
}
