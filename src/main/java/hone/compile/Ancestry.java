package hone.compile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * How many ways lead up from the types of a source to their ancestors. Janino walks every one of them, so that interfaces
 * in diamonds, {@code interface A2 extends A1, B1} and {@code interface B2 extends A1, B1}, cost it twice as much with
 * every stage. What a head names is estimated from above, by its names alone.
 */
final class Ancestry {
    private final Map<String, Set<String>> above = new HashMap<>();
    private final Map<String, Long> ways = new HashMap<>();
    private final long most;

    private Ancestry(ScannedSource source, long most) {
        this.most = most;
        for (int i = 0; i < source.size(); i++) {
            if (Outline.declaresType(source, i)) {
                above.computeIfAbsent(source.at(i + 1).text(), name -> new LinkedHashSet<>());
            }
        }
        for (int i = 0; i < source.size(); i++) {
            if (Outline.declaresType(source, i)) {
                collect(source, i + 1);
            }
        }
    }

    /** Whether more than {@code most} ways lead up from some type. */
    static boolean isWiderThan(long most, ScannedSource source) {
        Ancestry ancestry = new Ancestry(source, most);
        return ancestry.above.keySet().stream().anyMatch(name -> ancestry.ways(name, new HashSet<>()) > most);
    }

    private void collect(ScannedSource source, int name) {
        Set<String> supertypes = above.getOrDefault(source.at(name).text(), Set.of());
        for (int i = name + 1; i < source.size() && !source.is(i, "{") && !source.is(i, ";"); i++) {
            String word = source.at(i).text();
            if (above.containsKey(word)) {
                supertypes.add(word);
            }
        }
    }

    /** At most a little more than {@link #most}; a type that is its own ancestor is no Java. */
    private long ways(String name, Set<String> below) {
        Long known = ways.get(name);
        if (known != null) {
            return known;
        }
        if (!below.add(name)) {
            return 1;
        }
        long sum = 1;
        for (String supertype : above.getOrDefault(name, Set.of())) {
            sum = Math.min(most + 1, sum + ways(supertype, below));
        }
        below.remove(name);
        ways.put(name, sum);
        return sum;
    }
}
