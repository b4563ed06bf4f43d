import java.io.*;
import java.nio.file.*;

/** Reads cases, runs the solution on each and compares: the least that somebody would write by hand. */
public class Driver {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(Files.newBufferedReader(Path.of(args[0])));
        int cases = next(in);
        int right = 0;
        for (int i = 0; i < cases; i++) {
            int[] numbers = list(in);
            int target = next(in);
            int[] expected = list(in);
            int[] actual = new Solution().pairSum(numbers, target);
            boolean same = actual.length == 2
                    && Math.min(actual[0], actual[1]) == Math.min(expected[0], expected[1])
                    && Math.max(actual[0], actual[1]) == Math.max(expected[0], expected[1]);
            right += same ? 1 : 0;
        }
        System.out.println(right + " of " + cases);
        System.exit(right == cases ? 0 : 1);
    }

    private static int[] list(StreamTokenizer in) throws IOException {
        int[] values = new int[next(in)];
        for (int i = 0; i < values.length; i++) {
            values[i] = next(in);
        }
        return values;
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
