package hone.ui.round;

import hone.practice.AttemptLog;
import hone.practice.Desk;
import hone.practice.Library;
import hone.practice.OwnCases;
import hone.practice.Settings;
import hone.practice.round.RoundClock;
import hone.practice.round.Rounds;
import hone.ui.fx.TaskRunner;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.Executor;

/**
 * What rounds in the window work with.
 *
 * @param rounds keeps rounds
 * @param library where the problems come from
 * @param desk judges
 * @param attempts tells what was seen lately and where the person is weak
 * @param ownCases keeps a person's own cases
 * @param settings keeps small things, such as own kinds of rounds
 * @param runner runs work away from the window's thread
 * @param window runs what touches the window, on its thread
 * @param timer what rounds are timed by
 * @param clock tells the time of day
 * @param zone the person's time zone
 */
public record RoundServices(
        Rounds rounds,
        Library library,
        Desk desk,
        AttemptLog attempts,
        OwnCases ownCases,
        Settings settings,
        TaskRunner runner,
        Executor window,
        RoundClock timer,
        InstantSource clock,
        ZoneId zone) {}
