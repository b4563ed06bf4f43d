package hone.practice;

import java.util.Optional;

/** Small things that are remembered between starts, by key: theme, font size, the problem last open, pane sizes. */
public interface Settings {
    /** The value kept for a key. */
    Optional<String> get(String key);

    /** Keeps a value; written soon, not at once. */
    void put(String key, String value);
}
