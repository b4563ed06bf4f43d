// expect: RTE
// Catches the failure of a class to initialise and uses the class again.
class Solution {
    static class Broken {
        static int value = Integer.parseInt("none");
    }

    long total(int[] numbers) {
        long sum = 0;
        for (int i = 0; i < 3; i++) {
            try {
                sum += Broken.value;
            } catch (ExceptionInInitializerError e) {
                sum++;
            }
        }
        return sum;
    }
}
