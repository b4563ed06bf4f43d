// expect: DENIED; without: RTE
// Becomes another program in place by execve, keeping the judge's pipes.
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class Solution {
    long total(int[] numbers) throws Throwable {
        Linker linker = Linker.nativeLinker();
        var execve = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("execve"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        Arena arena = Arena.global();
        MemorySegment words = arena.allocate(ValueLayout.ADDRESS, 3);
        words.setAtIndex(ValueLayout.ADDRESS, 0, arena.allocateFrom("sleep"));
        words.setAtIndex(ValueLayout.ADDRESS, 1, arena.allocateFrom("{{MARK}}"));
        MemorySegment nothing = arena.allocate(ValueLayout.ADDRESS, 1);
        int refused = (int) execve.invokeExact(arena.allocateFrom("/bin/sleep"), words, nothing);
        return refused;
    }
}
