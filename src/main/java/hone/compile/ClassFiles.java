package hone.compile;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compiled classes by binary name, such as {@code Solution$Pair}, in the order of their names.
 *
 * @param byName the bytes are not copied; treat them as read-only
 */
public record ClassFiles(Map<String, byte[]> byName) {
    public ClassFiles {
        byName = Collections.unmodifiableMap(new TreeMap<>(byName));
    }
}
