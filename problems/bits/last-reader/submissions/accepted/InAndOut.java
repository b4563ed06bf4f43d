// time: n; space: n
class Solution {
    public int inside(int[] cards) {
        Set<Integer> inside = new HashSet<>();
        for (int card : cards) {
            if (!inside.remove(card)) {
                inside.add(card);
            }
        }
        return inside.iterator().next();
    }
}
