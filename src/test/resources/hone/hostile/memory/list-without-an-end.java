// expect: MLE
// A list that takes in objects until nothing more fits.
class Solution {
    long total(int[] numbers) {
        List<long[]> all = new ArrayList<>();
        while (true) all.add(new long[1024]);
    }
}
