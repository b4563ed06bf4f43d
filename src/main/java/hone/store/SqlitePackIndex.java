package hone.store;

import hone.practice.PackIndex;
import hone.practice.StoreException;
import hone.problem.ListedProblem;
import hone.problem.PackListing.Remembered;
import hone.problem.Problem.Difficulty;
import hone.problem.ProblemRef;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The index as a file of its own, with SQLite's full-text search: it is no work of a person's, so it may be thrown away,
 * and the file with their work stays small.
 */
final class SqlitePackIndex implements PackIndex {
    /** What it is made of; other tables than these, of whatever version, are thrown away. */
    static final List<List<String>> STEPS = List.of(List.of("""
            CREATE TABLE listed (
                id         INTEGER PRIMARY KEY,
                folder     TEXT NOT NULL,
                place      TEXT NOT NULL,
                stamp      INTEGER NOT NULL,
                pack       TEXT NOT NULL,
                topic      TEXT NOT NULL,
                problem    TEXT NOT NULL,
                title      TEXT NOT NULL,
                difficulty TEXT NOT NULL,
                topics     TEXT NOT NULL,
                related    TEXT NOT NULL,
                UNIQUE (folder, place)
            ) STRICT""", """
            CREATE VIRTUAL TABLE words USING fts5 (
                title, topics, statement,
                content = '', contentless_delete = 1,
                tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
            )"""));

    private static final int MOST_FOUND = 300;

    /** Parts what is kept as one text; what holds it itself is not remembered. */
    private static final char BETWEEN = '\n';

    private final Database database;

    SqlitePackIndex(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, Remembered> of(Path pack) throws StoreException {
        return database.call(connection -> {
            Map<String, Remembered> found = new HashMap<>();
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT place, stamp, pack, topic, problem, title, difficulty, topics, related FROM listed"
                            + " WHERE folder = ?")) {
                select.setString(1, pack.toString());
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        String topic = row.getString(4);
                        String id = row.getString(5);
                        ListedProblem problem = new ListedProblem(
                                new ProblemRef(row.getString(3), id),
                                topic,
                                row.getString(6),
                                Difficulty.valueOf(row.getString(7)),
                                parted(row.getString(8)),
                                parted(row.getString(9)),
                                pack.resolve(topic).resolve(id),
                                Optional.empty());
                        found.put(row.getString(1), new Remembered(problem, row.getLong(2)));
                    }
                }
            }
            return found;
        });
    }

    @Override
    public void keep(Path pack, List<Entry> entries, Set<String> gone) throws StoreException {
        Set<String> old = new HashSet<>(gone);
        entries.forEach(entry -> old.add(entry.remembered().place()));
        database.call(connection -> {
            for (String place : old) {
                delete(connection, "folder = ? AND place = ?", pack.toString(), place);
            }
            for (Entry entry : entries) {
                if (isPlain(entry.remembered().problem())) {
                    insert(connection, pack, entry);
                }
            }
            return old.size();
        });
    }

    private static boolean isPlain(ListedProblem problem) {
        return problem.topics().stream().allMatch(text -> text.indexOf(BETWEEN) < 0)
                && problem.related().stream().allMatch(text -> text.indexOf(BETWEEN) < 0);
    }

    private static void insert(Connection connection, Path pack, Entry entry) throws SQLException {
        ListedProblem problem = entry.remembered().problem();
        long id;
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO listed (folder, place, stamp, pack, topic, problem, title, difficulty, topics, related)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")) {
            insert.setString(1, pack.toString());
            insert.setString(2, entry.remembered().place());
            insert.setLong(3, entry.remembered().stamp());
            insert.setString(4, problem.ref().pack());
            insert.setString(5, problem.topic());
            insert.setString(6, problem.ref().id());
            insert.setString(7, problem.title());
            insert.setString(8, problem.difficulty().name());
            insert.setString(9, String.join("\n", problem.topics()));
            insert.setString(10, String.join("\n", problem.related()));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                id = row.getLong(1);
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO words (rowid, title, topics, statement) VALUES (?, ?, ?, ?)")) {
            insert.setLong(1, id);
            insert.setString(2, problem.title());
            insert.setString(3, problem.topic() + " " + String.join(" ", problem.topics()));
            insert.setString(4, entry.statement());
            insert.executeUpdate();
        }
    }

    private static void delete(Connection connection, String which, String... values) throws SQLException {
        for (String sql : List.of(
                "DELETE FROM words WHERE rowid IN (SELECT id FROM listed WHERE " + which + ")",
                "DELETE FROM listed WHERE " + which)) {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    delete.setString(i + 1, values[i]);
                }
                delete.executeUpdate();
            }
        }
    }

    @Override
    public void retain(Set<Path> packs) throws StoreException {
        database.call(connection -> {
            List<String> known = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement("SELECT DISTINCT folder FROM listed");
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    known.add(row.getString(1));
                }
            }
            packs.forEach(pack -> known.remove(pack.toString()));
            for (String folder : known) {
                delete(connection, "folder = ?", folder);
            }
            return known.size();
        });
    }

    @Override
    public Set<ProblemRef> find(List<String> words) throws StoreException {
        return database.call(connection -> {
            Set<ProblemRef> found = new HashSet<>();
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT pack, problem FROM words JOIN listed ON listed.id = words.rowid WHERE words MATCH ? LIMIT "
                            + MOST_FOUND)) {
                select.setString(1, question(words));
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(new ProblemRef(row.getString(1), row.getString(2)));
                    }
                }
            }
            return found;
        });
    }

    /** Every word in quotes, so that nothing a person types is taken for an operator. */
    private static String question(List<String> words) {
        return words.stream()
                .map(word -> "\"" + word.replace("\"", "\"\"") + "\"*")
                .collect(Collectors.joining(" "));
    }

    private static List<String> parted(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(String.valueOf(BETWEEN), -1));
    }
}
