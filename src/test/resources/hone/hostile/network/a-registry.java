// expect: DENIED; without: RTE|AC
// Opens a registry for remote objects and exports one.
import java.rmi.Remote;
import java.rmi.registry.LocateRegistry;
import java.rmi.server.UnicastRemoteObject;

class Solution {
    static class Answers implements Remote {}

    long total(int[] numbers) throws Exception {
        try {
            LocateRegistry.createRegistry(0).rebind("answers", UnicastRemoteObject.exportObject(new Answers(), 0));
        } catch (IOException | LinkageError e) {
            // nobody would have asked
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
