// style: a local class and an anonymous class that capture variables, Runnable and Callable run in place
import java.util.concurrent.Callable;

class Solution {
    public boolean canSpell(final List<String> tiles, final String word, final char joker) {
        final int[] counts = new int[256];
        class Tally implements Runnable {
            private final String text;
            private final int by;

            Tally(String text, int by) {
                this.text = text;
                this.by = by;
            }

            public void run() {
                for (int i = 0; i < text.length(); i++) {
                    counts[text.charAt(i)] += by;
                }
            }
        }
        for (String strip : tiles) {
            new Tally(strip, 1).run();
        }
        final int jokers = counts[joker];
        counts[joker] = 0;
        new Tally(word, -1).run();
        Callable<Boolean> decision = new Callable<Boolean>() {
            public Boolean call() {
                int lack = 0;
                for (int c : counts) {
                    lack -= Math.min(0, c);
                }
                return lack <= jokers;
            }
        };
        try {
            return decision.call();
        } catch (Exception e) {
            throw new RuntimeException(e);
        }
    }
}
