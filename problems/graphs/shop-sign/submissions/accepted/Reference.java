// time: n; space: n
class Solution {
    public int nights(String from, String to, String[] words) {
        if (from.equals(to)) {
            return 0;
        }
        Map<String, List<String>> alike = new HashMap<>();
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                alike.computeIfAbsent(pattern(word, i), pattern -> new ArrayList<>()).add(word);
            }
        }
        Map<String, Integer> nights = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>();
        nights.put(from, 0);
        waiting.add(from);
        while (!waiting.isEmpty()) {
            String word = waiting.poll();
            for (int i = 0; i < word.length(); i++) {
                List<String> near = alike.remove(pattern(word, i));
                if (near == null) {
                    continue;
                }
                for (String next : near) {
                    if (!nights.containsKey(next)) {
                        nights.put(next, nights.get(word) + 1);
                        waiting.add(next);
                    }
                }
            }
        }
        return nights.getOrDefault(to, -1);
    }

    private String pattern(String word, int covered) {
        return word.substring(0, covered) + '*' + word.substring(covered + 1);
    }
}
