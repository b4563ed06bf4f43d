package hone.ui;

import hone.judge.SafetyReport;
import hone.practice.AttemptLog;
import hone.practice.Desk;
import hone.practice.Drafts;
import hone.practice.Library;
import hone.practice.OwnCases;
import hone.practice.Settings;
import hone.practice.round.RoundClock;
import hone.practice.round.Rounds;
import hone.problem.PackShelf;
import hone.ui.fx.TaskRunner;
import hone.ui.round.RoundServices;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

/**
 * What the window works with.
 *
 * @param library where the problems come from
 * @param packs where imported packs go
 * @param desk judges
 * @param drafts keeps what is typed
 * @param attempts keeps attempts
 * @param ownCases keeps a person's own cases
 * @param settings keeps small things
 * @param safety tries which protections hold, for about a second
 * @param runner runs work away from the window's thread
 * @param window runs what touches the window, on its thread
 * @param clock tells the time
 * @param zone the person's time zone
 * @param notKept why nothing is kept in this session, for people; empty where all is well
 * @param rounds keeps timed rounds
 * @param timer what rounds are timed by
 */
public record WorkbenchServices(
        Library library,
        PackShelf packs,
        Desk desk,
        Drafts drafts,
        AttemptLog attempts,
        OwnCases ownCases,
        Settings settings,
        Callable<SafetyReport> safety,
        TaskRunner runner,
        Executor window,
        InstantSource clock,
        ZoneId zone,
        Optional<String> notKept,
        Rounds rounds,
        RoundClock timer) {
    /** What rounds work with. */
    RoundServices forRounds() {
        return new RoundServices(
                rounds, library, desk, attempts, ownCases, settings, runner, window, timer, clock, zone);
    }
}
