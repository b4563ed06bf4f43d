package hone.problem;

import hone.problem.ShippedSubmission.Promise;

/** What a problem brings with it that lets something about it be proved. None of it is needed for practising. */
public enum Badge {
    /** An accepted submission: that the expected outputs are right. */
    SOLUTION,
    /** A validator: that every case is as the statement promises. */
    VALIDATOR,
    /** A generator: that solutions agree on inputs beyond the cases, and how strong the cases are. */
    GENERATOR,
    /** A wrong submission: that a mistake is caught. */
    MISTAKE,
    /** A too slow submission: that the time limit parts slow from quick. */
    SLOW,
    /** A declared growth: whether a solution's cost grows as it should. */
    GROWTH;

    /** Whether a problem has earned it; looks whether files are there, and reads none. */
    boolean isEarnedBy(Problem problem) {
        return switch (this) {
            case SOLUTION -> ships(problem, Promise.ACCEPTED);
            case VALIDATOR -> PackCodeFile.VALIDATOR.exists(problem);
            case GENERATOR -> PackCodeFile.GENERATOR.exists(problem);
            case MISTAKE -> ships(problem, Promise.WRONG_ANSWER) || ships(problem, Promise.RUN_TIME_ERROR);
            case SLOW -> ships(problem, Promise.TIME_LIMIT_EXCEEDED);
            case GROWTH -> problem.growth().isPresent();
        };
    }

    private static boolean ships(Problem problem, Promise promise) {
        var submissions = problem.folder().resolve("submissions");
        var folder = submissions.resolve(promise.folder());
        if (PackFiles.kind(submissions) != PackFiles.Kind.FOLDER || PackFiles.kind(folder) != PackFiles.Kind.FOLDER) {
            return false;
        }
        try {
            return PackFiles.names(folder, promise.folder()).stream().anyMatch(name -> name.endsWith(".java"));
        } catch (PackException unreadable) {
            return false;
        }
    }
}
