// input: List<Integer> sorted
// time: n
// space: n
// tags: library, random, copy
// why: Collections.shuffle makes n - 1 swaps; the seed is fixed
class Solution {
    public int solve(List<Integer> list) {
        List<Integer> deck = new ArrayList<>(list);
        Collections.shuffle(deck, new Random(42));
        int fixed = 0;
        for (int i = 0; i < deck.size(); i++) {
            if (deck.get(i).equals(list.get(i))) fixed++;
        }
        return fixed;
    }
}
