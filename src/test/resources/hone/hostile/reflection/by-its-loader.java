// expect: DENIED; without: RTE|AC; line: 5
// Goes from its own class to its loader and on to the worker's classes.
class Solution {
    long total(int[] numbers) {
        ClassLoader above = getClass().getClassLoader();
        while (above.getParent() != null) {
            above = above.getParent();
        }
        try {
            Class<?> worker = ClassLoader.getSystemClassLoader().loadClass("hone.worker.WorkerMain");
            worker.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (ReflectiveOperationException e) {
            // no such class from here
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
