// style: an object pool with reset and release, builder style setters, try and finally
class Solution {
    static final class Span {
        int start, end;

        Span start(int start) {
            this.start = start;
            return this;
        }

        Span end(int end) {
            this.end = end;
            return this;
        }

        void reset() {
            start = end = 0;
        }
    }

    static final class Pool {
        private final ArrayDeque<Span> free = new ArrayDeque<>();
        private int made;

        Span acquire() {
            Span span = free.pollFirst();
            if (span == null) {
                span = new Span();
                made++;
            }
            return span;
        }

        void release(Span span) {
            span.reset();
            free.addFirst(span);
        }
    }

    private final Pool pool = new Pool();

    public int[][] merge(int[][] shifts) {
        Span[] spans = new Span[shifts.length];
        for (int i = 0; i < spans.length; i++) {
            spans[i] = pool.acquire().start(shifts[i][0]).end(shifts[i][1]);
        }
        try {
            Arrays.sort(spans, (a, b) -> a.start == b.start ? Integer.compare(b.end, a.end) : Integer.compare(a.start, b.start));
            int[][] result = new int[spans.length][];
            int size = 0;
            for (Span span : spans) {
                if (size == 0 || result[size - 1][1] < span.start) {
                    result[size++] = new int[] {span.start, span.end};
                } else {
                    result[size - 1][1] = Math.max(result[size - 1][1], span.end);
                }
            }
            return Arrays.copyOf(result, size);
        } finally {
            for (Span span : spans) {
                pool.release(span);
            }
        }
    }
}
