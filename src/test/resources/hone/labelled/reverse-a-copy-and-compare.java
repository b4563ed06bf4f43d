// input: List<Integer> random
// time: n
// space: n
// tags: library, copy
// why: copy, Collections.reverse and a counting loop are all linear
class Solution {
    public int solve(List<Integer> list) {
        List<Integer> back = new ArrayList<>(list);
        Collections.reverse(back);
        int same = 0;
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).equals(back.get(i))) same++;
        }
        return same;
    }
}
