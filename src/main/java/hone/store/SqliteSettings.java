package hone.store;

import hone.practice.Settings;
import hone.practice.StoreException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Settings as rows, read once and written behind: a setting that cannot be kept holds until the end of this run. */
final class SqliteSettings implements Settings, AutoCloseable {
    private final Database database;
    private final Map<String, String> values = new ConcurrentHashMap<>();
    private final Map<String, String> unkept = new LinkedHashMap<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("settings").factory());

    private SqliteSettings(Database database) {
        this.database = database;
    }

    /** Reads what is kept. */
    static SqliteSettings read(Database database) throws StoreException {
        SqliteSettings settings = new SqliteSettings(database);
        settings.values.putAll(database.call(connection -> {
            Map<String, String> kept = new LinkedHashMap<>();
            try (PreparedStatement select = connection.prepareStatement("SELECT key, value FROM setting");
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    kept.put(row.getString(1), row.getString(2));
                }
            }
            return kept;
        }));
        return settings;
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public void put(String key, String value) {
        String before = values.put(key, value);
        if (value.equals(before)) {
            return;
        }
        synchronized (unkept) {
            unkept.put(key, value);
        }
        if (!writer.isShutdown()) {
            writer.execute(this::write);
        }
    }

    private void write() {
        Map<String, String> due;
        synchronized (unkept) {
            due = new LinkedHashMap<>(unkept);
            unkept.clear();
        }
        if (due.isEmpty()) {
            return;
        }
        try {
            database.call(connection -> {
                try (PreparedStatement upsert =
                        connection.prepareStatement("INSERT INTO setting (key, value) VALUES (?, ?)"
                                + " ON CONFLICT (key) DO UPDATE SET value = excluded.value")) {
                    for (Map.Entry<String, String> each : due.entrySet()) {
                        upsert.setString(1, each.getKey());
                        upsert.setString(2, each.getValue());
                        upsert.executeUpdate();
                    }
                    return due.size();
                }
            });
        } catch (StoreException _) {
            // A pane's width is no reason to disturb anybody: it comes with the next setting, or at the end.
            synchronized (unkept) {
                due.forEach(unkept::putIfAbsent);
            }
        }
    }

    /** Writes what is due. */
    @Override
    public void close() {
        writer.execute(this::write);
        writer.close();
    }
}
