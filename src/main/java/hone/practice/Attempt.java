package hone.practice;

import hone.judge.Verdict;
import hone.problem.ProblemRef;
import java.time.Duration;
import java.time.Instant;

/**
 * A submission that compiled and was judged on all cases, kept for good.
 *
 * @param at when the verdict came
 * @param source the text as submitted
 * @param passed cases that were right
 * @param total cases in all
 * @param slowestCpu CPU time of the slowest case
 */
public record Attempt(
        ProblemRef problem, Instant at, Verdict verdict, String source, int passed, int total, Duration slowestCpu) {}
