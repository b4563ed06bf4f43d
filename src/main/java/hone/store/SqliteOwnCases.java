package hone.store;

import hone.practice.OwnCases;
import hone.practice.StoreException;
import hone.problem.ProblemRef;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A person's own cases as rows. */
final class SqliteOwnCases implements OwnCases {
    private final Database database;

    SqliteOwnCases(Database database) {
        this.database = database;
    }

    @Override
    public List<OwnCase> of(ProblemRef problem) throws StoreException {
        return database.call(connection -> {
            List<OwnCase> cases = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT place, name, expected FROM own_case WHERE pack = ? AND problem = ? ORDER BY place")) {
                name(select, problem);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        List<String> input = arguments(connection, problem, row.getInt(1));
                        cases.add(new OwnCase(row.getString(2), input, row.getString(3)));
                    }
                }
            }
            return cases;
        });
    }

    private static List<String> arguments(Connection connection, ProblemRef problem, int place) throws SQLException {
        List<String> arguments = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT json FROM own_argument WHERE pack = ? AND problem = ? AND place = ? ORDER BY parameter")) {
            name(select, problem);
            select.setInt(3, place);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    arguments.add(row.getString(1));
                }
            }
        }
        return arguments;
    }

    @Override
    public void keep(ProblemRef problem, List<OwnCase> cases) throws StoreException {
        database.call(connection -> {
            for (String table : List.of("own_case", "own_argument")) {
                try (PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM " + table + " WHERE pack = ? AND problem = ?")) {
                    name(delete, problem);
                    delete.executeUpdate();
                }
            }
            for (int place = 0; place < cases.size(); place++) {
                insert(connection, problem, place, cases.get(place));
            }
            return cases.size();
        });
    }

    private static void insert(Connection connection, ProblemRef problem, int place, OwnCase own) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO own_case (pack, problem, place, name, expected) VALUES (?, ?, ?, ?, ?)")) {
            name(insert, problem);
            insert.setInt(3, place);
            insert.setString(4, own.name());
            insert.setString(5, own.expected());
            insert.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO own_argument (pack, problem, place, parameter, json) VALUES (?, ?, ?, ?, ?)")) {
            name(insert, problem);
            insert.setInt(3, place);
            for (int parameter = 0; parameter < own.input().size(); parameter++) {
                insert.setInt(4, parameter);
                insert.setString(5, own.input().get(parameter));
                insert.executeUpdate();
            }
        }
    }

    private static void name(PreparedStatement statement, ProblemRef problem) throws SQLException {
        statement.setString(1, problem.pack());
        statement.setString(2, problem.id());
    }
}
