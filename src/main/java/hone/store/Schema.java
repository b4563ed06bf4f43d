package hone.store;

import java.util.List;

/** The tables, as the steps by which they came about. A step that was ever released never changes. */
final class Schema {
    private Schema() {}

    /** Step n, counted from 1, leads from version n - 1 to version n; each is a list of statements. */
    static final List<List<String>> STEPS = List.of(
            List.of("""
            CREATE TABLE attempt (
                id        INTEGER PRIMARY KEY,
                pack      TEXT NOT NULL,
                problem   TEXT NOT NULL,
                at_millis INTEGER NOT NULL,
                verdict   TEXT NOT NULL,
                source    TEXT NOT NULL,
                passed    INTEGER NOT NULL,
                total     INTEGER NOT NULL,
                cpu_nanos INTEGER NOT NULL
            ) STRICT""", "CREATE INDEX attempt_by_problem ON attempt (pack, problem, verdict)", """
            CREATE TABLE give_up (
                pack      TEXT NOT NULL,
                problem   TEXT NOT NULL,
                at_millis INTEGER NOT NULL,
                PRIMARY KEY (pack, problem)
            ) STRICT""", """
            CREATE TABLE own_case (
                pack     TEXT NOT NULL,
                problem  TEXT NOT NULL,
                place    INTEGER NOT NULL,
                name     TEXT NOT NULL,
                expected TEXT NOT NULL,
                PRIMARY KEY (pack, problem, place)
            ) STRICT""", """
            CREATE TABLE own_argument (
                pack      TEXT NOT NULL,
                problem   TEXT NOT NULL,
                place     INTEGER NOT NULL,
                parameter INTEGER NOT NULL,
                json      TEXT NOT NULL,
                PRIMARY KEY (pack, problem, place, parameter)
            ) STRICT""", """
            CREATE TABLE setting (
                key   TEXT PRIMARY KEY,
                value TEXT NOT NULL
            ) STRICT"""));
}
