// expect: AC
// Closes both outputs and prints on.
class Solution {
    long total(int[] numbers) {
        System.out.print("last words");
        System.out.close();
        System.err.close();
        System.out.println("nobody hears this");
        return System.out.checkError() ? Arrays.stream(numbers).asLongStream().sum() : -1;
    }
}
