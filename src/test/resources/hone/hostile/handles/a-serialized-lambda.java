// expect: DENIED; without: RTE|AC
// Makes a lambda of its own out of a SerializedLambda that names another method.
import java.lang.invoke.SerializedLambda;

class Solution {
    interface Go extends Runnable, Serializable {}

    long total(int[] numbers) throws Exception {
        Go honest = () -> {};
        SerializedLambda forged = new SerializedLambda(
                Solution.class, "java/lang/Runnable", "run", "()V", 6, "java/lang/System", "gc", "()V", "()V", new Object[0]);
        var read = SerializedLambda.class.getDeclaredMethod("readResolve");
        try {
            read.setAccessible(true);
            ((Runnable) read.invoke(forged)).run();
        } catch (RuntimeException | ReflectiveOperationException e) {
            honest.run();
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
