package hone.store;

import hone.judge.Verdict;
import hone.practice.Attempt;
import hone.practice.AttemptLog;
import hone.practice.Standing;
import hone.practice.StoreException;
import hone.problem.ProblemRef;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Attempts as rows. Times are kept to the millisecond. */
final class SqliteAttempts implements AttemptLog {
    private final Database database;
    private final InstantSource clock;

    SqliteAttempts(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void append(Attempt attempt) throws StoreException {
        database.call(connection -> insert(connection, attempt));
    }

    private static int insert(Connection connection, Attempt attempt) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO attempt (pack, problem, at_millis, verdict, source, passed, total, cpu_nanos)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, attempt.problem().pack());
            insert.setString(2, attempt.problem().id());
            insert.setLong(3, attempt.at().toEpochMilli());
            insert.setString(4, attempt.verdict().name());
            insert.setString(5, attempt.source());
            insert.setInt(6, attempt.passed());
            insert.setInt(7, attempt.total());
            insert.setLong(8, attempt.slowestCpu().toNanos());
            return insert.executeUpdate();
        }
    }

    @Override
    public List<Attempt> of(ProblemRef problem) throws StoreException {
        return database.call(connection -> {
            // By the order of keeping: a clock may have been set back in between.
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT at_millis, verdict, source, passed, total, cpu_nanos FROM attempt"
                            + " WHERE pack = ? AND problem = ? ORDER BY id DESC")) {
                select.setString(1, problem.pack());
                select.setString(2, problem.id());
                List<Attempt> attempts = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        attempts.add(new Attempt(
                                problem,
                                Instant.ofEpochMilli(row.getLong(1)),
                                Verdict.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getInt(4),
                                row.getInt(5),
                                Duration.ofNanos(row.getLong(6))));
                    }
                }
                return attempts;
            }
        });
    }

    @Override
    public Map<ProblemRef, Standing> standings() throws StoreException {
        return database.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                            SELECT pack, problem, sum(accepted) > 0, sum(attempts), sum(gave_up) > 0
                            FROM (SELECT pack, problem, verdict = ? AS accepted, 1 AS attempts, 0 AS gave_up FROM attempt
                                  UNION ALL
                                  SELECT pack, problem, 0, 0, 1 FROM give_up)
                            GROUP BY pack, problem""")) {
                select.setString(1, Verdict.AC.name());
                Map<ProblemRef, Standing> standings = new HashMap<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        standings.put(
                                new ProblemRef(row.getString(1), row.getString(2)),
                                new Standing(row.getBoolean(3), row.getInt(4), row.getBoolean(5)));
                    }
                }
                return standings;
            }
        });
    }

    @Override
    public Map<ProblemRef, Instant> lastSeen() throws StoreException {
        return database.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                            SELECT pack, problem, max(at_millis)
                            FROM (SELECT pack, problem, at_millis FROM attempt
                                  UNION ALL
                                  SELECT pack, problem, at_millis FROM give_up)
                            GROUP BY pack, problem""")) {
                Map<ProblemRef, Instant> seen = new HashMap<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        seen.put(
                                new ProblemRef(row.getString(1), row.getString(2)),
                                Instant.ofEpochMilli(row.getLong(3)));
                    }
                }
                return seen;
            }
        });
    }

    @Override
    public void giveUp(ProblemRef problem) throws StoreException {
        database.call(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    INSERT OR IGNORE INTO give_up (pack, problem, at_millis)
                    SELECT ?1, ?2, ?3
                    WHERE NOT EXISTS (SELECT 1 FROM attempt WHERE pack = ?1 AND problem = ?2 AND verdict = ?4)""")) {
                insert.setString(1, problem.pack());
                insert.setString(2, problem.id());
                insert.setLong(3, clock.millis());
                insert.setString(4, Verdict.AC.name());
                return insert.executeUpdate();
            }
        });
    }
}
