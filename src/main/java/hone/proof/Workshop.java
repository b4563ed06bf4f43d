package hone.proof;

import hone.compile.Compilers;
import hone.judge.CaseJudge;
import hone.judge.GrowthJudge;
import hone.judge.GrowthMeter;
import hone.judge.PackCodes;
import hone.judge.PackWorkers;
import hone.judge.RunWorkers;
import hone.judge.Trials;
import hone.problem.Problem;
import hone.task.CancelToken;

/**
 * What proving a pack and grading a class work with. ECJ alone compiles here, so that a source ends alike wherever it is
 * judged.
 *
 * @param compilers whoever made them closes them
 * @param judge judges with ECJ's classes
 * @param packCodes runs the own code of the pack that is proven
 * @param growth says how work grows
 * @param workers whoever made them closes them
 */
public record Workshop(
        Compilers compilers, CaseJudge judge, PackCodes packCodes, GrowthMeter growth, RunWorkers workers) {
    /** Where the parts of one pack can be tried out, problem after problem. */
    public PackWorkers packWorkers(CancelToken cancel) {
        return PackWorkers.kept(workers, cancel);
    }

    /** The parts of a problem, to be tried out. */
    public Trials trials(Problem problem, PackWorkers packWorkers, CancelToken cancel) {
        return new Trials(compilers, packCodes, packWorkers, problem, cancel);
    }

    /** A workshop of these compilers and workers. */
    public Workshop(Compilers compilers, RunWorkers workers) {
        this(
                compilers,
                new CaseJudge(compilers, workers).withEcjAlone(),
                PackCodes.ofOnePack(compilers, workers),
                new GrowthJudge(compilers, workers),
                workers);
    }
}
