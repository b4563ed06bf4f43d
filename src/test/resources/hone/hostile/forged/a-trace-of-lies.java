// expect: RTE
// Throws an exception whose stack trace points to lines that do not exist.
class Solution {
    long total(int[] numbers) {
        RuntimeException e = new RuntimeException("look at line 2147483647");
        StackTraceElement[] trace = new StackTraceElement[100_000];
        Arrays.fill(trace, new StackTraceElement("Solution", "total\n\u202e", "../../etc/passwd", Integer.MAX_VALUE));
        trace[0] = new StackTraceElement("Solution", "total", null, -2);
        e.setStackTrace(trace);
        throw e;
    }
}
