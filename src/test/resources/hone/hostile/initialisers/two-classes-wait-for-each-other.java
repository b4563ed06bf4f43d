// expect: TLE; profile: concurrency
// Two threads initialise two classes that need each other.
class Solution {
    static class A {
        static final int X;

        static {
            pause();
            X = B.Y + 1;
        }
    }

    static class B {
        static final int Y;

        static {
            pause();
            Y = A.X + 1;
        }
    }

    static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    long total(int[] numbers) throws InterruptedException {
        Thread other = new Thread(() -> System.out.println(A.X));
        other.start();
        int y = B.Y;
        other.join();
        return y;
    }
}
