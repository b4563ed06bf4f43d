// input: int n
// time: 2^n
// space: 2^n
// tags: bit tricks, list
// why: the list doubles n times and is returned
class Solution {
    public List<Integer> solve(int n) {
        List<Integer> codes = new ArrayList<>();
        codes.add(0);
        for (int bit = 0; bit < n; bit++) {
            int add = 1 << bit;
            ListIterator<Integer> back = codes.listIterator(codes.size());
            List<Integer> mirrored = new ArrayList<>(codes.size());
            while (back.hasPrevious()) {
                mirrored.add(back.previous() | add);
            }
            codes.addAll(mirrored);
        }
        return codes;
    }
}
