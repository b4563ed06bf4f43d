package hone.judge;

import hone.compile.Compilers;
import hone.instrument.AllowList;
import hone.problem.Case;
import hone.problem.CaseReader;
import hone.problem.PackException;
import hone.problem.PackReader;
import hone.problem.Problem;
import hone.problem.ProblemEntry;
import hone.task.CancelToken;
import hone.task.Progress;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the tests' pack with a checker, to change its files. Its one problem is {@code arrays/any-pair}. */
public final class CheckedPack {
    /** What a failing checker is called. */
    public static final String CHECKER = "arrays/any-pair/output_validators/Checker.java";

    /** Right on all cases, though seldom with the expected output. */
    public static final String RIGHT = """
            class Solution {
                int[] any(int[] numbers, int target) {
                    for (int i = numbers.length - 1; i > 0; i--) {
                        for (int k = 0; k < i; k++) {
                            if (numbers[i] + numbers[k] == target) {
                                return new int[] {i, k};
                            }
                        }
                    }
                    return null;
                }
            }
            """;

    private final Path folder;

    /** Copies the pack into a folder that is empty. */
    public CheckedPack(Path folder) throws IOException {
        this.folder = folder;
        Path from = resources().resolve("pack");
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                write(from.relativize(file).toString(), Files.readString(file));
            }
        }
    }

    /** The folder of the pack and of hostile checkers. */
    public static Path resources() {
        try {
            return Path.of(CheckedPack.class.getResource("/hone/packcode").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a file of the pack. */
    public void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Writes the checker; without its class around it, where that is left out. */
    public void checker(String source) throws IOException {
        write(
                CHECKER,
                source.contains("class ")
                        ? source
                        : "public class Checker {\n"
                                + "    public static String check(Object[] input, Object expected, Object actual) {\n"
                                + source + "\n}\n}");
    }

    /** The problem as it is now. */
    public Problem problem() throws PackException {
        ProblemEntry entry = PackReader.read(folder).problems().getFirst();
        return switch (entry) {
            case Problem problem -> problem;
            case hone.problem.BrokenProblem broken -> throw new PackException(broken.fault());
        };
    }

    /** Judges a source on all cases. */
    public Judgement judge(CaseJudge judge, String source) throws PackException {
        return judge(judge, source, CaseReader.read(problem()).all());
    }

    Judgement judge(CaseJudge judge, String source, List<Case> cases) throws PackException {
        return judge.judge(new Submission(problem(), source, cases), CancelToken.create(), Progress.NONE);
    }

    /**
     * A judge that is less patient with pack code than the product's.
     *
     * @param allowList whether what the allow-list denies is refused
     */
    public static CaseJudge judge(Compilers compilers, RunWorkers workers, boolean allowList, Duration cpu) {
        CaseJudge.Guard guard = allowList ? AllowList::check : (_, _) -> List.of();
        return new CaseJudge(compilers, workers, guard, new PackCodes(compilers, workers, guard, cpu));
    }
}
