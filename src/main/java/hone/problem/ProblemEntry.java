package hone.problem;

/** One problem folder of a pack: readable, or broken and why. */
public sealed interface ProblemEntry permits Problem, BrokenProblem {
    /** Names the problem, broken or not. */
    ProblemRef ref();

    /** The topic folder it lies in. */
    String topic();
}
