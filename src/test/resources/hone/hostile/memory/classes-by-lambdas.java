// expect: MLE|TLE
// Ten thousand lambdas: the JVM makes a hidden class for every one that is reached, outside the heap.
class Solution {
    static final List<Object> ALL = new ArrayList<>();

    static class A {
        static Runnable[] a() { return new Runnable[] {
            //{{BOMB 5000 x ()->{},}}
        }; }
    }

    static class B {
        static Runnable[] a() { return new Runnable[] {
            //{{BOMB 5000 x ()->{},}}
        }; }
    }

    long total(int[] numbers) {
        while (true) {
            ALL.add(A.a());
            ALL.add(B.a());
        }
    }
}
