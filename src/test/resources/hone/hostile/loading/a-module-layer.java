// expect: DENIED; without: RTE|AC
// Builds a layer of modules of its own from whatever lies in a folder.
import java.lang.module.*;
import java.nio.file.Path;

class Solution {
    long total(int[] numbers) {
        try {
            ModuleFinder finder = ModuleFinder.of(Path.of("{{CANARY}}"), Path.of("/usr/share/java"));
            Configuration wanted = ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.ofSystem(), Set.of("jdk.jshell"));
            ModuleLayer.boot().defineModulesWithOneLoader(wanted, null);
        } catch (FindException | ResolutionException | LayerInstantiationException e) {
            // no layer
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
