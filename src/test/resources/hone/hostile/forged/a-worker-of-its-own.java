// expect: DENIED; without: RTE|TLE|AC
// Makes a second worker in the same process by the worker's private constructor, and lets it serve.
class Solution {
    long total(int[] numbers) throws Exception {
        ClassLoader loader = ClassLoader.getSystemClassLoader();
        Class<?> main = loader.loadClass("hone.worker.WorkerMain");
        Thread second = new Thread(() -> {
            try {
                main.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
            } catch (ReflectiveOperationException e) {
                // one is enough
            }
        });
        second.start();
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
