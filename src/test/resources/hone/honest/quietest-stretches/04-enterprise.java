// style: enterprise developer: analyser, neighbour index, accumulator with overflow checks, factory method
package com.acoustics.railway.night;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

public class Solution {
    public long total(int[] levels) {
        final QuietnessAnalyzer analyzer = QuietnessAnalyzer.create();
        return analyzer.analyze(new NightRecording(levels)).getTotal();
    }
}

class NightRecording {
    private final int[] levels;

    NightRecording(final int[] levels) {
        this.levels = Arrays.copyOf(levels, levels.length);
    }

    int size() {
        return levels.length;
    }

    int levelAt(final int position) {
        return levels[position];
    }
}

class AnalysisResult {
    private final long total;

    AnalysisResult(final long total) {
        this.total = total;
    }

    long getTotal() {
        return total;
    }
}

class NeighbourIndex {
    private final int[] quieterBefore;
    private final int[] quieterOrEqualAfter;

    NeighbourIndex(final NightRecording recording) {
        final int size = recording.size();
        quieterBefore = new int[size];
        quieterOrEqualAfter = new int[size];
        Arrays.fill(quieterOrEqualAfter, size);
        final Deque<Integer> waiting = new ArrayDeque<>();
        for (int position = 0; position < size; position++) {
            while (!waiting.isEmpty() && recording.levelAt(waiting.peekLast()) >= recording.levelAt(position)) {
                quieterOrEqualAfter[waiting.pollLast()] = position;
            }
            final Integer before = waiting.peekLast();
            quieterBefore[position] = before == null ? -1 : before.intValue();
            waiting.offerLast(position);
        }
    }

    long countStretches(final int position) {
        return Math.multiplyExact(
                (long) (position - quieterBefore[position]), (long) (quieterOrEqualAfter[position] - position));
    }
}

abstract class QuietnessAnalyzer {
    static QuietnessAnalyzer create() {
        return new StackBasedQuietnessAnalyzer();
    }

    abstract AnalysisResult analyze(NightRecording recording);

    private static final class StackBasedQuietnessAnalyzer extends QuietnessAnalyzer {
        @Override
        AnalysisResult analyze(final NightRecording recording) {
            final NeighbourIndex index = new NeighbourIndex(recording);
            long total = 0;
            for (int position = 0; position < recording.size(); position++) {
                final long contribution = index.countStretches(position) * recording.levelAt(position);
                total = Math.addExact(total, contribution);
            }
            return new AnalysisResult(total);
        }
    }
}
