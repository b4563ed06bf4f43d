// input: int n
// time: n^2
// space: n
// tags: library, list, jdk-cost
// why: remove(index) at a moving position shifts a constant share of the remaining people on average
class Solution {
    public int solve(int n) {
        List<Integer> people = IntStream.rangeClosed(1, n).boxed().collect(Collectors.toCollection(ArrayList::new));
        int at = 0;
        while (people.size() > 1) {
            at = (at + 6) % people.size();
            people.remove(at);
        }
        return people.get(0);
    }
}
