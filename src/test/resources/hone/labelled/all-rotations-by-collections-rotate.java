// input: List<Integer> random
// time: n^2
// space: n
// tags: library, copy, jdk-cost
// why: n linear rotations of the copied list
class Solution {
    public long solve(List<Integer> list) {
        List<Integer> ring = new ArrayList<>(list);
        long sum = 0;
        for (int shift = 0; shift < list.size(); shift++) {
            Collections.rotate(ring, 1);
            sum += (long) shift * ring.get(0);
        }
        return sum;
    }
}
