package hone.problem;

/** A problem folder that cannot be used; the rest of its pack can. */
public record BrokenProblem(ProblemRef ref, String topic, Fault fault) implements ProblemEntry {}
