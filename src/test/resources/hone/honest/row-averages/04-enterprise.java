// style: enterprise developer: traversal strategy, visitor, aggregation, report
package com.caves.climate.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Collectors;

public class Solution {
    public List<Double> averages(TreeNode root) {
        final RowStatisticsCollector collector = new RowStatisticsCollector();
        final TreeTraversal traversal = TraversalFactory.newTraversal(TraversalType.BREADTH_FIRST);
        traversal.traverse(root, collector);
        return collector.getReport();
    }
}

enum TraversalType {
    BREADTH_FIRST,
    DEPTH_FIRST
}

interface RoomVisitor {
    void visit(int depth, TreeNode room);
}

interface TreeTraversal {
    void traverse(TreeNode root, RoomVisitor visitor);
}

final class TraversalFactory {
    private TraversalFactory() {
        throw new AssertionError("no instances");
    }

    static TreeTraversal newTraversal(final TraversalType type) {
        switch (type) {
            case BREADTH_FIRST:
                return new BreadthFirstTraversal();
            case DEPTH_FIRST:
                throw new UnsupportedOperationException("not implemented yet: " + type);
            default:
                throw new EnumConstantNotPresentException(TraversalType.class, type.name());
        }
    }
}

class BreadthFirstTraversal implements TreeTraversal {
    private static final class Visit {
        private final int depth;
        private final TreeNode room;

        Visit(final int depth, final TreeNode room) {
            this.depth = depth;
            this.room = room;
        }
    }

    @Override
    public void traverse(final TreeNode root, final RoomVisitor visitor) {
        final Queue<Visit> pending = new ArrayDeque<>();
        enqueue(pending, 0, root);
        while (!pending.isEmpty()) {
            final Visit visit = pending.remove();
            visitor.visit(visit.depth, visit.room);
            enqueue(pending, visit.depth + 1, visit.room.left);
            enqueue(pending, visit.depth + 1, visit.room.right);
        }
    }

    private static void enqueue(final Queue<? super Visit> pending, final int depth, final TreeNode room) {
        if (room != null) {
            pending.add(new Visit(depth, room));
        }
    }
}

class RowStatisticsCollector implements RoomVisitor {
    private static class RowStatistics {
        private long total;
        private int rooms;

        void addReading(final int reading) {
            total += reading;
            rooms++;
        }

        double getMean() {
            return rooms == 0 ? Double.NaN : (double) total / rooms;
        }
    }

    private final List<RowStatistics> rows = new ArrayList<>();

    @Override
    public void visit(final int depth, final TreeNode room) {
        while (rows.size() <= depth) {
            rows.add(new RowStatistics());
        }
        rows.get(depth).addReading(room.val);
    }

    List<Double> getReport() {
        return rows.stream().map(RowStatistics::getMean).collect(Collectors.toList());
    }
}
