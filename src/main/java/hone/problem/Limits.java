package hone.problem;

import java.time.Duration;

/**
 * What one case may use.
 *
 * @param cpu CPU time a case, positive; all cases together may use ten times as much
 * @param memoryMiB heap, in MiB, at least 16
 */
public record Limits(Duration cpu, int memoryMiB) {
    /** One second and 256 MiB. */
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(1), 256);
}
