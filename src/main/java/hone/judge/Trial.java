package hone.judge;

import hone.problem.Value;
import java.time.Duration;

/** How compiled code did on one input. */
public sealed interface Trial {
    /** CPU time of the whole process for it, in the system's steps, mostly of 10 ms. */
    Duration cpu();

    /** It returned something, or left its argument changed. Whether that is right is another question. */
    record Returned(Value value, Duration cpu) implements Trial {}

    /**
     * It came to another end.
     *
     * @param verdict what that makes: TLE, MLE, OLE or RTE
     * @param message for people
     */
    record Failed(Verdict verdict, String message, Duration cpu) implements Trial {}
}
