package hone.judge;

import hone.compile.Compilers;
import java.util.List;

/** A judge that lets everything run, so that what holds it is what stands around the worker and nothing else. */
public final class Unguarded {
    private Unguarded() {}

    /** Without the allow-list. */
    public static CaseJudge judge(Compilers compilers, RunWorkers workers) {
        return new CaseJudge(compilers, workers, (_, _) -> List.of());
    }
}
