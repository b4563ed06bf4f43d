// expect: DENIED; without: RTE; line: 6
// Finds the class that starts programs by a name it puts together from pieces.
class Solution {
    long total(int[] numbers) throws Exception {
        String name = "java.lang." + new StringBuilder("emitnuR").reverse();
        Class<?> type = Class.forName(name);
        Object runtime = type.getMethod("getRuntime").invoke(null);
        type.getMethod("exec", String.class).invoke(runtime, "sleep {{MARK}}");
        return 0;
    }
}
