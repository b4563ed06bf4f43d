// time: 2^n; space: 2^n
class Solution {
    public List<String> words(String[] rings) {
        int n = rings.length;
        List<String> words = new ArrayList<>();
        int[] at = new int[n];
        while (true) {
            char[] word = new char[n];
            for (int i = 0; i < n; i++) {
                word[i] = rings[i].charAt(at[i]);
            }
            words.add(new String(word));
            int ring = n - 1;
            while (ring >= 0 && at[ring] == rings[ring].length() - 1) {
                at[ring] = 0;
                ring--;
            }
            if (ring < 0) {
                return words;
            }
            at[ring]++;
        }
    }
}
