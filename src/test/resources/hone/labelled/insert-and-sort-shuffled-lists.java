// input: List<Integer> random
// time: n^2 log n
// space: n
// tags: library, sort, random, copy, jdk-cost
// why: the list is shuffled (fixed seed) and sorted again in each of n rounds
class Solution {
    public long solve(List<Integer> list) {
        Random rnd = new Random(7);
        List<Integer> work = new ArrayList<>(list);
        long sum = 0;
        for (int round = 0; round < list.size(); round++) {
            Collections.shuffle(work, rnd);
            Collections.sort(work);
            sum += work.get(round);
        }
        return sum;
    }
}
