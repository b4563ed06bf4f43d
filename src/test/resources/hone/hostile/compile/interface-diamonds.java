// expect: MLE|TLE
// Interfaces in diamonds, sixty stages: as many ways to the top as two to the sixtieth, for whoever walks them all.
interface A0 {
    default long zero() {
        return 0;
    }
}

interface B0 {}
//{{BOMB 60 x interface A%j extends A%i, B%i {} interface B%j extends A%i, B%i {} }}

class Solution {
    static class Bottom implements A60, B60 {}

    long total(int[] numbers) {
        A60 bottom = new Bottom();
        long sum = bottom.zero();
        for (int n : numbers) sum += n;
        return bottom.equals(bottom) ? sum : -1;
    }
}
