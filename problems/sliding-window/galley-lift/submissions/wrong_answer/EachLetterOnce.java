// time: n+m; space: n
class Solution {
    public String lift(String galley, String sign) {
        Set<Character> letters = new HashSet<>();
        for (char letter : sign.toCharArray()) {
            letters.add(letter);
        }
        Map<Character, Integer> lifted = new HashMap<>();
        String best = "";
        int shortest = Integer.MAX_VALUE;
        int bestStart = 0;
        int start = 0;
        for (int end = 0; end < galley.length(); end++) {
            char taken = galley.charAt(end);
            if (letters.contains(taken)) {
                lifted.merge(taken, 1, Integer::sum);
            }
            while (lifted.size() == letters.size()) {
                if (end - start + 1 < shortest) {
                    shortest = end - start + 1;
                    bestStart = start;
                }
                lifted.computeIfPresent(galley.charAt(start), (letter, count) -> count == 1 ? null : count - 1);
                start++;
            }
        }
        return shortest == Integer.MAX_VALUE ? best : galley.substring(bestStart, bestStart + shortest);
    }
}
