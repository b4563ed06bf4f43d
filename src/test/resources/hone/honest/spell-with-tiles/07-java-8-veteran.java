// style: Java 8 veteran: merge with a method reference, removeIf, replaceAll, allMatch
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

public class Solution {
    public boolean canSpell(final List<String> tiles, final String word, final char joker) {
        final Map<Character, Integer> balance = new HashMap<>();
        tiles.forEach(strip -> strip.chars().mapToObj(c -> (char) c).forEach(c -> balance.merge(c, 1, Integer::sum)));
        final AtomicInteger jokers = new AtomicInteger(balance.getOrDefault(joker, 0));
        balance.computeIfPresent(joker, (c, count) -> null);
        word.chars().mapToObj(c -> (char) c).forEach(c -> balance.merge(c, -1, Integer::sum));
        balance.values().removeIf(count -> count >= 0);
        balance.replaceAll((c, count) -> -count);
        return balance.values().stream().allMatch(lack -> jokers.addAndGet(-lack) >= 0);
    }
}
