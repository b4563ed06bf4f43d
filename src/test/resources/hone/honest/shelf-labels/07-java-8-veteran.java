// style: Java 8 veteran: Collectors.groupingBy with a downstream, Function.identity, toMap with merge
import java.util.*;
import java.util.function.Function;
import java.util.stream.Collectors;

public class Solution {
    private static Map<Character, Long> histogram(final String label) {
        return label.chars()
                .mapToObj(c -> Character.valueOf((char) c))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    public List<List<String>> group(final String[] labels) {
        return Arrays.stream(labels)
                .collect(Collectors.toMap(
                        Solution::histogram,
                        label -> new ArrayList<>(Collections.singletonList(label)),
                        (some, more) -> {
                            some.addAll(more);
                            return some;
                        },
                        LinkedHashMap::new))
                .values()
                .stream()
                .collect(Collectors.toList());
    }
}
