// input: List<Integer> random
// time: n^2
// space: n
// tags: library, list, copy, garbage, jdk-cost
// why: List.copyOf copies the growing ArrayList each time, and only the last copy is kept
class Solution {
    private List<Integer> published = List.of();

    public int solve(List<Integer> list) {
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            own.add(list.get(i));
            published = List.copyOf(own);
        }
        return published.size();
    }
}
