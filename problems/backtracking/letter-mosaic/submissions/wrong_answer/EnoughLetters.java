// time: 2^n; space: n
class Solution {
    public boolean canHop(String[] floor, String word) {
        int[] counts = new int[128];
        for (char letter : String.join("", floor).toCharArray()) {
            counts[letter]++;
        }
        for (char letter : word.toCharArray()) {
            if (--counts[letter] < 0) {
                return false;
            }
        }
        return true;
    }
}
