// expect: DENIED; without: RTE|AC
// Takes the judge's task out of the thread that runs it.
class Solution {
    long total(int[] numbers) {
        try {
            var holder = Thread.class.getDeclaredField("holder");
            holder.setAccessible(true);
            Object inner = holder.get(Thread.currentThread());
            var task = inner.getClass().getDeclaredField("task");
            task.setAccessible(true);
            throw new IllegalStateException("" + task.get(inner));
        } catch (ReflectiveOperationException | java.lang.reflect.InaccessibleObjectException e) {
            return Arrays.stream(numbers).asLongStream().sum();
        }
    }
}
