// expect: CE
// More than 65,535 constants in one class, by twenty thousand lambdas spread over methods that are small enough.
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
    Runnable[] d() { return new Runnable[] {
        //{{BOMB 5000 x ()->{},}}
    }; }

    long total(int[] numbers) {
        return a().length + b().length + c().length + d().length;
    }
}
