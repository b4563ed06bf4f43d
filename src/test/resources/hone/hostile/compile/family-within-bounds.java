// expect: AC
// Two hundred generations of classes: odd, but within every bound.
class C0 {
    long add(long a, int b) {
        return a + b;
    }
}
//{{BOMB 200 x class C%j extends C%i {} }}

class Solution {
    long total(int[] numbers) {
        long sum = 0;
        C200 last = new C200();
        for (int n : numbers) sum = last.add(sum, n);
        return sum;
    }
}
