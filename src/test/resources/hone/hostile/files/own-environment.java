// expect: DENIED; without: RTE|WA; problem: say-it; line: 5
// Reads the environment that the process was started with from /proc/self/environ.
class Solution {
    String say(String text) throws IOException {
        FileReader in = new FileReader("/proc/self/environ");
        StringWriter out = new StringWriter();
        in.transferTo(out);
        return out.toString().replace('\0', '\n');
    }
}
