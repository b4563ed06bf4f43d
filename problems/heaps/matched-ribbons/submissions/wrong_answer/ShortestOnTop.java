// time: n log n; space: n
class Solution {
    public int lastPiece(int[] ribbons) {
        PriorityQueue<Integer> box = new PriorityQueue<>();
        for (int ribbon : ribbons) {
            box.add(ribbon);
        }
        while (box.size() > 1) {
            int rest = Math.abs(box.remove() - box.remove());
            if (rest > 0) {
                box.add(rest);
            }
        }
        return box.isEmpty() ? 0 : box.remove();
    }
}
