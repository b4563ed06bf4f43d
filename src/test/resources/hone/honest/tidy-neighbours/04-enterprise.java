// style: enterprise developer: crawler, rules as a chain, command objects, exception translation
package com.oldtown.signage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;
import java.util.Set;

public class Solution {
    private final TidyingService service = new TidyingService(
            Arrays.asList(new RemoveSelfRule(), new SortRule(), new RemoveDuplicatesRule()));

    public Node tidy(Node start) {
        try {
            service.tidyTown(start);
            return start;
        } catch (SignageException e) {
            throw new IllegalArgumentException("town cannot be tidied: " + e.getMessage(), e);
        }
    }
}

class SignageException extends Exception {
    private static final long serialVersionUID = -1L;

    SignageException(final String message, final Throwable cause) {
        super(message, cause);
    }
}

interface TidyingRule {
    void apply(Node corner, List<Node> arms);
}

class RemoveSelfRule implements TidyingRule {
    @Override
    public void apply(final Node corner, final List<Node> arms) {
        arms.removeIf(arm -> arm == corner);
    }
}

class SortRule implements TidyingRule {
    private static final Comparator<Node> BY_VALUE = Comparator.comparingInt(node -> node.val);

    @Override
    public void apply(final Node corner, final List<Node> arms) {
        Collections.sort(arms, BY_VALUE);
    }
}

class RemoveDuplicatesRule implements TidyingRule {
    @Override
    public void apply(final Node corner, final List<Node> arms) {
        final List<Node> distinct = new ArrayList<>(arms.size());
        Node previous = null;
        for (final Node arm : arms) {
            if (arm != previous) {
                distinct.add(arm);
            }
            previous = arm;
        }
        arms.retainAll(Collections.emptySet());
        arms.addAll(distinct);
    }
}

class TownCrawler implements Iterable<Node> {
    private final Node start;

    TownCrawler(final Node start) {
        this.start = start;
    }

    @Override
    public Iterator<Node> iterator() {
        final Set<Node> known = new HashSet<>();
        final Queue<Node> pending = new LinkedList<>();
        if (start != null && known.add(start)) {
            pending.add(start);
        }
        return new Iterator<Node>() {
            @Override
            public boolean hasNext() {
                return !pending.isEmpty();
            }

            @Override
            public Node next() {
                final Node corner = pending.remove();
                corner.neighbors.stream().filter(known::add).forEach(pending::add);
                return corner;
            }
        };
    }
}

class TidyingService {
    private final List<TidyingRule> rules;

    TidyingService(final List<TidyingRule> rules) {
        this.rules = Collections.unmodifiableList(rules);
    }

    void tidyTown(final Node start) throws SignageException {
        try {
            for (final Node corner : new TownCrawler(start)) {
                for (final TidyingRule rule : rules) {
                    rule.apply(corner, corner.neighbors);
                }
            }
        } catch (final RuntimeException e) {
            throw new SignageException(String.valueOf(e.getMessage()), e);
        }
    }
}
