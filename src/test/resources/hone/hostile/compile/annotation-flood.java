// expect: AC
// An annotation with two thousand values, and one on every parameter and local.
@SuppressWarnings({
    //{{BOMB 2000 x "w%i",}}
})
class Solution {
    @Deprecated(since = "for" + " ever", forRemoval = true)
    long total(@SuppressWarnings({"all", "some"}) int[] numbers) {
        @SuppressWarnings("unused") long sum = 0;
        for (@SuppressWarnings("x") int n : numbers) sum += n;
        return sum;
    }
}
