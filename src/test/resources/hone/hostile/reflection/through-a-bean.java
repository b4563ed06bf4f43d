// expect: DENIED; without: RTE|AC
// Calls by the expressions of java.beans, which look methods up for others.
import java.beans.*;

class Solution {
    long total(int[] numbers) {
        try {
            Object file = new Expression(Class.class, "forName", new Object[] {"java.io.File"}).getValue();
            Object made = new Expression(file, "new", new Object[] {"{{CANARY}}/by-a-bean"}).getValue();
            new Statement(made, "createNewFile", null).execute();
            new Statement(new ProcessBuilder("sleep", "{{MARK}}"), "start", new Object[0]).execute();
        } catch (Exception e) {
            // beans are no good
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
