// expect: DENIED; without: AC
// Nine hundred generations of classes: Java, but more classes than a solution may have.
class C0 {
    long add(long a, int b) {
        return a + b;
    }
}
//{{BOMB 900 x class C%j extends C%i {} }}

class Solution {
    long total(int[] numbers) {
        long sum = 0;
        C900 last = new C900();
        for (int n : numbers) sum = last.add(sum, n);
        return sum;
    }
}
