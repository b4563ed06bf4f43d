// expect: DENIED; without: RTE|AC|WA; problem: say-it
// Lists all JVMs of the machine and the properties of each.
import com.sun.tools.attach.*;

class Solution {
    String say(String text) throws Exception {
        StringBuilder all = new StringBuilder(text);
        for (VirtualMachineDescriptor one : VirtualMachine.list()) {
            all.append(one.displayName());
            all.append(VirtualMachine.attach(one).getSystemProperties());
        }
        return all.toString();
    }
}
