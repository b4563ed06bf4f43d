package hone.judge;

import hone.compile.Compilers;
import hone.problem.Case;
import hone.problem.CaseReader;
import hone.problem.Cases;
import hone.problem.Pack;
import hone.problem.PackException;
import hone.problem.PackReader;
import hone.problem.Problem;
import hone.task.CancelToken;
import hone.task.Progress;
import java.nio.file.Path;
import java.util.List;

/** A real judge over the built-in pack: real compilers, real processes. */
public final class JudgeSetup implements AutoCloseable {
    private final Compilers compilers = new Compilers();
    private final RunWorkers workers = RunWorkers.lasting(Path.of(System.getProperty("hone.worker.jar")));
    private final CaseJudge judge = new CaseJudge(compilers, workers);
    private final Pack pack;

    public JudgeSetup() throws PackException {
        pack = PackReader.read(Path.of(System.getProperty("hone.problems")));
    }

    public CaseJudge judge() {
        return judge;
    }

    Compilers compilers() {
        return compilers;
    }

    RunWorkers workers() {
        return workers;
    }

    /** The problems of the built-in pack, all of which must be readable. */
    public List<Problem> problems() {
        return pack.problems().stream().map(entry -> (Problem) entry).toList();
    }

    public Problem problem(String id) {
        return problems().stream()
                .filter(problem -> problem.ref().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Judges a source on all cases of a problem. */
    Judgement judge(Problem problem, String source) throws PackException {
        Cases cases = CaseReader.read(problem);
        return judge(problem, source, cases.all());
    }

    Judgement judge(Problem problem, String source, List<Case> cases) {
        return judge.judge(new Submission(problem, source, cases), CancelToken.create(), Progress.NONE);
    }

    @Override
    public void close() {
        compilers.close();
        workers.close();
    }
}
