// style: enterprise developer: key strategy, grouping service, multimap abstraction, immutability by wrappers
package de.archive.labels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class Solution {
    private final TrayAssignmentService service = new TrayAssignmentService(new LetterFrequencyKeyStrategy());

    public List<List<String>> group(String[] labels) {
        return service.assign(Arrays.asList(labels));
    }
}

interface KeyStrategy<S, K> {
    K keyFor(S subject);
}

final class LetterFrequencies {
    private final int[] frequencies;
    private final int hash;

    LetterFrequencies(final int[] frequencies) {
        this.frequencies = frequencies.clone();
        this.hash = Arrays.hashCode(this.frequencies);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(final Object o) {
        if (o == this) return true;
        if (!(o instanceof LetterFrequencies)) return false;
        return Arrays.equals(((LetterFrequencies) o).frequencies, frequencies);
    }

    @Override
    public String toString() {
        return "LetterFrequencies" + Arrays.toString(frequencies);
    }
}

class LetterFrequencyKeyStrategy implements KeyStrategy<String, LetterFrequencies> {
    private static final int ALPHABET_SIZE = 'z' - 'a' + 1;

    @Override
    public LetterFrequencies keyFor(final String subject) {
        final int[] frequencies = new int[ALPHABET_SIZE];
        for (final char letter : subject.toCharArray()) {
            frequencies[Character.compare(letter, 'a')]++;
        }
        return new LetterFrequencies(frequencies);
    }
}

class ListMultimap<K, V> {
    private final Map<K, List<V>> delegate = new LinkedHashMap<>();

    void put(final K key, final V value) {
        List<V> values = delegate.get(key);
        if (values == null) {
            values = new ArrayList<>();
            delegate.put(key, values);
        }
        values.add(value);
    }

    Collection<List<V>> values() {
        return Collections.unmodifiableCollection(delegate.values());
    }
}

class TrayAssignmentService {
    private final KeyStrategy<String, ?> keyStrategy;

    TrayAssignmentService(final KeyStrategy<String, ?> keyStrategy) {
        this.keyStrategy = keyStrategy;
    }

    List<List<String>> assign(final List<String> labels) {
        final ListMultimap<Object, String> trays = new ListMultimap<>();
        for (final String label : labels) {
            trays.put(keyStrategy.keyFor(label), label);
        }
        return Collections.unmodifiableList(new ArrayList<>(trays.values()));
    }
}
