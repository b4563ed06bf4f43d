package hone.bench;

import hone.judge.GrowthAccuracy;
import hone.judge.PackGrowth;
import java.util.List;

/** How often growth is told right, beside what a stop watch would have told. */
public final class GrowthBench {
    private GrowthBench() {}

    /** Arguments: {@code labelled} or {@code pack} for one of the two parts, and words. */
    public static void main(String[] args) throws Exception {
        List<String> words = List.of(args);
        boolean labelled = words.contains("labelled");
        boolean pack = words.contains("pack");
        String[] rest = words.stream()
                .filter(word -> !word.equals("labelled") && !word.equals("pack"))
                .toArray(String[]::new);
        if (labelled || !pack) {
            System.out.println("labelled programs");
            GrowthAccuracy.main(rest);
        }
        if (pack || !labelled) {
            System.out.println("accepted submissions of the built-in pack");
            PackGrowth.main(rest);
        }
    }
}
