// expect: DENIED; without: RTE
// Walks up the stack to the classes that called it, and makes one of them.
class Solution {
    long total(int[] numbers) throws Exception {
        Class<?> caller = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass)
                        .filter(c -> c.getName().startsWith("hone"))
                        .findFirst()
                        .orElseThrow());
        throw new IllegalStateException(Arrays.toString(caller.getDeclaredFields()));
    }
}
