// expect: CE
// Fifteen thousand lambdas, for each of which the compiler makes a method and copies what is around it.
class Solution {
    Runnable[] a() { return new Runnable[] {
        //{{BOMB 5000 x ()->{},}}
    }; }

    Runnable[] b() { return new Runnable[] {
        //{{BOMB 5000 x ()->{},}}
    }; }

    Runnable[] c() { return new Runnable[] {
        //{{BOMB 5000 x ()->{},}}
    }; }

    long total(int[] numbers) {
        return a().length + b().length + c().length;
    }
}
