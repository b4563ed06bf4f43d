// expect: DENIED; without: AC
// Looks for services that the judge might have on its class path.
class Solution {
    long total(int[] numbers) {
        ServiceLoader<Runnable> found = ServiceLoader.load(Runnable.class, ClassLoader.getSystemClassLoader());
        for (Runnable one : found) {
            one.run();
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
