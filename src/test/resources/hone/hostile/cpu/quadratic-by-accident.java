// expect: TLE
// Takes the first of a long list again and again, and asks it what it contains.
class Solution {
    long total(int[] numbers) {
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < 400_000; i++) {
            if (!list.contains(-i - 1)) list.add(i);
        }
        long sum = 0;
        while (!list.isEmpty()) sum += list.remove(0);
        return sum;
    }
}
