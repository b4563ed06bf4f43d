// time: n^2; space: n
class Solution {
    public int inside(int[] cards) {
        List<Integer> inside = new LinkedList<>();
        for (Integer card : cards) {
            if (!inside.remove(card)) {
                inside.add(card);
            }
        }
        return inside.get(0);
    }
}
