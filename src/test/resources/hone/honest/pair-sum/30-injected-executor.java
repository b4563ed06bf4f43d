// style: enterprise developer: an injected Executor that runs at once, a callback interface, Callable and FutureTask
package com.example.till.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

public class Solution {
    private final Executor executor;

    public Solution() {
        this(Runnable::run);
    }

    Solution(final Executor executor) {
        this.executor = executor;
    }

    interface MatchListener {
        void onMatch(int first, int second);
    }

    public int[] pairSum(final int[] numbers, final int target) {
        final FutureTask<int[]> search = new FutureTask<>(() -> {
            final int[] match = new int[2];
            scan(numbers, target, (first, second) -> {
                match[0] = first;
                match[1] = second;
            });
            return match;
        });
        executor.execute(search);
        try {
            return search.get();
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (final ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void scan(final int[] numbers, final long target, final MatchListener listener) {
        final Map<Long, Integer> known = new HashMap<>();
        for (int index = 0; index < numbers.length; index++) {
            final Integer partner = known.get(target - numbers[index]);
            if (partner != null) {
                listener.onMatch(partner, index);
                return;
            }
            known.put((long) numbers[index], index);
        }
    }
}
