// time: n; space: 1
class Solution {
    public int minutes(String necklace, String card) {
        int shorter = Math.min(necklace.length(), card.length());
        int result = Math.max(necklace.length(), card.length()) - shorter;
        for (int i = 0; i < shorter; i++) {
            if (necklace.charAt(i) != card.charAt(i)) {
                result++;
            }
        }
        return result;
    }
}
