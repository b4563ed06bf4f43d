package hone.store;

import static hone.store.Attempts.MERGE;
import static hone.store.Attempts.PAIR_SUM;
import static org.assertj.core.api.Assertions.assertThat;

import hone.judge.Verdict;
import hone.practice.Attempt;
import hone.practice.AttemptLog;
import hone.practice.Standing;
import hone.problem.ProblemRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every body of the log does. */
interface AttemptLogContract {
    AttemptLog log() throws Exception;

    @Test
    default void givesBackWhatWasKeptNewestFirst() throws Exception {
        AttemptLog log = log();
        Attempt first = Attempts.at(PAIR_SUM, Verdict.WA, "class Solution { /* \u00e4 \ud83d\ude00 ' \0 */ }");
        Attempt second = Attempts.at(PAIR_SUM, Verdict.AC, "");
        log.append(first);
        log.append(Attempts.at(MERGE, Verdict.TLE, "slow"));
        log.append(second);
        assertThat(log.of(PAIR_SUM)).containsExactly(second, first);
    }

    @Test
    default void tellsWhereEachProblemStands() throws Exception {
        AttemptLog log = log();
        assertThat(log.standings()).isEmpty();
        log.append(Attempts.at(PAIR_SUM, Verdict.AC, "a"));
        log.append(Attempts.at(PAIR_SUM, Verdict.WA, "b"));
        log.append(Attempts.at(MERGE, Verdict.RTE, "c"));
        log.giveUp(MERGE);
        log.giveUp(MERGE);
        assertThat(log.standings())
                .isEqualTo(Map.of(PAIR_SUM, new Standing(true, 2, false), MERGE, new Standing(false, 1, true)));
    }

    @Test
    default void aSolvedProblemIsNotGivenUpAndAGivenUpOneCanBeSolved() throws Exception {
        AttemptLog log = log();
        log.append(Attempts.at(PAIR_SUM, Verdict.AC, "a"));
        log.giveUp(PAIR_SUM);
        log.giveUp(MERGE);
        log.append(Attempts.at(MERGE, Verdict.AC, "b"));
        assertThat(log.standings())
                .isEqualTo(Map.of(PAIR_SUM, new Standing(true, 1, false), MERGE, new Standing(true, 1, true)));
    }

    @Test
    default void tellsWhenEachProblemWasWorkedOnLast() throws Exception {
        AttemptLog log = log();
        assertThat(log.lastSeen()).isEmpty();
        Attempt later = Attempts.at(PAIR_SUM, Verdict.AC, "a");
        Attempt earlier =
                new Attempt(PAIR_SUM, later.at().minusSeconds(60), Verdict.WA, "b", 1, 2, Duration.ofMillis(3));
        log.append(later);
        log.append(earlier);
        log.giveUp(MERGE);
        Map<ProblemRef, Instant> seen = log.lastSeen();
        assertThat(seen).containsOnlyKeys(PAIR_SUM, MERGE).containsEntry(PAIR_SUM, later.at());
    }
}
