// time: 2^n; space: 2^n
class Solution {
    public List<String> words(String[] rings) {
        int n = rings.length;
        List<String> words = new ArrayList<>();
        char[] word = new char[n];
        long all = Math.round(Math.pow(26, n));
        for (long number = 0; number < all; number++) {
            long rest = number;
            for (int i = n - 1; i >= 0; i--) {
                word[i] = (char) ('a' + rest % 26);
                rest /= 26;
            }
            boolean worn = true;
            for (int i = 0; i < n && worn; i++) {
                worn = rings[i].indexOf(word[i]) >= 0;
            }
            if (worn) {
                words.add(new String(word));
            }
        }
        return words;
    }
}
