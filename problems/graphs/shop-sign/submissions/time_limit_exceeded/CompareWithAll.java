// time: n^2; space: n
class Solution {
    public int nights(String from, String to, String[] words) {
        if (from.equals(to)) {
            return 0;
        }
        int[] nights = new int[words.length];
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int i = 0; i < words.length; i++) {
            if (difference(from, words[i]) <= 1) {
                nights[i] = difference(from, words[i]);
                waiting.add(i);
            } else {
                nights[i] = -1;
            }
        }
        while (!waiting.isEmpty()) {
            int at = waiting.poll();
            for (int i = 0; i < words.length; i++) {
                if (difference(words[at], words[i]) == 1 && nights[i] < 0) {
                    nights[i] = nights[at] + 1;
                    waiting.add(i);
                }
            }
        }
        int goal = Arrays.asList(words).indexOf(to);
        return goal < 0 ? -1 : nights[goal];
    }

    private int difference(String one, String other) {
        int count = 0;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                count++;
            }
        }
        return count;
    }
}
