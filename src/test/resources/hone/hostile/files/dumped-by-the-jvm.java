// expect: DENIED; without: RTE|AC
// Has the JVM itself write a heap dump into the user's folder, through its own management beans.
import java.lang.management.ManagementFactory;
import javax.management.MBeanServer;
import javax.management.ObjectName;

class Solution {
    long total(int[] numbers) {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        String[] strings = {String[].class.getName()};
        String[][] commands = {
            {"gcHeapDump", "{{CANARY}}/heap.hprof"},
            {"threadDumpToFile", "{{CANARY}}/threads.txt"},
            {"jfrStart", "filename={{CANARY}}/flight.jfr"},
            {"vmCds", "static_dump", "{{CANARY}}/image.jsa"},
            {"vmLog", "output={{CANARY}}/vm.log what=all=trace"},
            {"compilerPerfmap", "{{CANARY}}/perf.map"},
        };
        for (String[] command : commands) {
            try {
                Object[] arguments = {Arrays.copyOfRange(command, 1, command.length)};
                server.invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), command[0], arguments, strings);
            } catch (Exception | Error e) {
                // the next command
            }
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
