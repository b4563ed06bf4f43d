// time: n+m; space: n
class Solution {
    public String lift(String galley, String sign) {
        Map<Character, Integer> needed = new HashMap<>();
        for (char letter : sign.toCharArray()) {
            needed.merge(letter, 1, Integer::sum);
        }
        Map<Character, Integer> lifted = new HashMap<>();
        int complete = 0;
        int start = 0;
        int bestStart = 0;
        int shortest = galley.length() + 1;
        for (int end = 0; end < galley.length(); end++) {
            char taken = galley.charAt(end);
            lifted.merge(taken, 1, Integer::sum);
            if (lifted.get(taken) == needed.get(taken)) {
                complete++;
            }
            while (complete == needed.size()) {
                if (end - start + 1 < shortest) {
                    shortest = end - start + 1;
                    bestStart = start;
                }
                char dropped = galley.charAt(start++);
                if (lifted.get(dropped) == needed.get(dropped)) {
                    complete--;
                }
                lifted.merge(dropped, -1, Integer::sum);
            }
        }
        return shortest > galley.length() ? "" : galley.substring(bestStart, bestStart + shortest);
    }
}
