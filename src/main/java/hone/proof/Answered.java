package hone.proof;

import hone.problem.Value;
import java.time.Duration;
import java.util.List;

/**
 * An input with the output that is right for it.
 *
 * @param cpu CPU time that the reference took
 */
record Answered(List<Value> input, Value output, Duration cpu) {}
