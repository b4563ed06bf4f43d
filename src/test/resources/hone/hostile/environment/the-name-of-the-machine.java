// expect: DENIED; without: RTE|WA; problem: say-it
// Returns the name of the machine.
class Solution {
    String say(String text) throws Exception {
        String name = ManagementName.of();
        return name + java.net.InetAddress.getLocalHost().getHostName();
    }

    static class ManagementName {
        static String of() {
            return java.lang.management.ManagementFactory.getRuntimeMXBean().getName();
        }
    }
}
