// expect: MLE
// An array longer than any JVM allows, caught, and then the right answer.
class Solution {
    long total(int[] numbers) {
        try {
            System.out.println(new byte[Integer.MAX_VALUE].length);
        } catch (Throwable t) {
            System.out.println("fine: " + t);
        }
        long sum = 0;
        for (int n : numbers) sum += n;
        return sum;
    }
}
