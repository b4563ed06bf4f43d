// time: n^2 log n; space: n
class Solution {
    public int lastPiece(int[] ribbons) {
        List<Integer> box = new ArrayList<>();
        for (int ribbon : ribbons) {
            box.add(ribbon);
        }
        while (box.size() > 1) {
            Collections.sort(box);
            int longest = box.remove(box.size() - 1);
            int second = box.remove(box.size() - 1);
            if (longest > second) {
                box.add(longest - second);
            }
        }
        return box.isEmpty() ? 0 : box.get(0);
    }
}
