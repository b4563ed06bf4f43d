// expect: CE
// A chain of six thousand classes, each the child of the one before.
class C0 {}
//{{BOMB 6000 x class C%j extends C%i {} }}

class Solution {
    long total(int[] numbers) {
        return new C6000().hashCode();
    }
}
