// expect: TLE
// A binary search whose low end never moves past the middle.
class Solution {
    long total(int[] numbers) {
        int low = 0, high = numbers.length + 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (middle * middle <= numbers.length) low = middle;
            else high = middle;
        }
        return low;
    }
}
