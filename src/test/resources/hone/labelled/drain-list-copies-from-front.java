// input: List<Integer> random
// time: n^3
// space: n
// tags: library, list, copy, garbage, jdk-cost
// why: n times a fresh copy is emptied by remove(0), which is quadratic each time
class Solution {
    public long solve(List<Integer> list) {
        long sum = 0;
        for (Integer x : list) {
            List<Integer> copy = new ArrayList<>(list);
            while (copy.size() > 0) {
                if (copy.remove(0) < x) sum++;
            }
        }
        return sum;
    }
}
