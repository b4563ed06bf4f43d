// expect: CE
// Type variables, classes and constants that are defined by each other.
class Solution<A extends B, B extends C, C extends A> extends Other.Inner {
    static final int X = Other.Y;

    long total(int[] numbers) {
        return X;
    }
}

class Other extends Solution.Loop {
    static final int Y = Solution.X + 1;

    static class Inner extends Other {}
}

enum Loop implements Loop.Side {
    A;

    interface Side extends Loop.Side {}
}
