// expect: TLE
// An instance initialiser that never comes to the constructor.
class Solution {
    private final List<Integer> list = new ArrayList<>();

    {
        list.add(1);
        while (list.size() > 0) {
            list.set(0, list.get(0) * 31 + 7);
        }
    }

    long total(int[] numbers) {
        return 0;
    }
}
