// time: n; space: n
class Solution {
    /** Neighbouring starts for which the stretch that ends here has the same quietest level. */
    private record Run(int level, long starts) {
        long sum() {
            return level * starts;
        }
    }

    public long total(int[] levels) {
        var runs = new ArrayDeque<Run>();
        var endingHere = 0L;
        var total = 0L;
        for (var level : levels) {
            var starts = 1L;
            while (!runs.isEmpty() && runs.peek().level() >= level) {
                var louder = runs.pop();
                starts += louder.starts();
                endingHere -= louder.sum();
            }
            var run = new Run(level, starts);
            runs.push(run);
            endingHere += run.sum();
            total += endingHere;
        }
        return total;
    }
}
