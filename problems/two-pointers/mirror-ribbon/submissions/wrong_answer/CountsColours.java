// time: n; space: 1
class Solution {
    public boolean canBeSaved(String ribbon) {
        int[] threads = new int[26];
        for (char colour : ribbon.toCharArray()) {
            threads[colour - 'a']++;
        }
        int odd = 0;
        for (int count : threads) {
            odd += count % 2;
        }
        return odd <= 2;
    }
}
