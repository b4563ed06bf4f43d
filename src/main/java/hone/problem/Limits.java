package hone.problem;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * What one case may use.
 *
 * @param cpu CPU time a case, positive; all cases together may use ten times as much
 * @param memoryMiB heap, in MiB, at least 16
 * @param work counted work a case, at least 1; where it is given, it takes the place of CPU time, which then only ends what
 *     does not come to an end by itself
 */
public record Limits(Duration cpu, int memoryMiB, OptionalLong work) {
    /** One second and 256 MiB. */
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(1), 256);

    /** Limits on time and memory alone. */
    public Limits(Duration cpu, int memoryMiB) {
        this(cpu, memoryMiB, OptionalLong.empty());
    }
}
