// expect: DENIED; without: RTE
// Calls the worker's private method that ends it.
class Solution {
    long total(int[] numbers) throws Exception {
        Class<?> worker = Class.forName("hone.worker.WorkerMain", true, ClassLoader.getSystemClassLoader());
        var end = worker.getDeclaredMethod("end");
        end.setAccessible(true);
        end.invoke(null);
        return 0;
    }
}
