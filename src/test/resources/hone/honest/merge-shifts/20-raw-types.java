// style: before generics: Vector, Enumeration, a raw Comparator and casts
import java.util.Arrays;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.Vector;

public class Solution {
    private static class ByStart implements Comparator {
        public int compare(Object one, Object other) {
            int a = ((int[]) one)[0];
            int b = ((int[]) other)[0];
            return (a < b) ? -1 : ((a > b) ? 1 : 0);
        }
    }

    public int[][] merge(int[][] shifts) {
        Arrays.sort((Object[]) shifts, new ByStart());
        Vector merged = new Vector();
        for (int i = 0; i < shifts.length; i++) {
            if (merged.isEmpty()) {
                merged.addElement(shifts[i]);
                continue;
            }
            int[] last = (int[]) merged.lastElement();
            if (shifts[i][0] > last[1]) {
                merged.addElement(shifts[i]);
            } else if (shifts[i][1] > last[1]) {
                last[1] = shifts[i][1];
            }
        }
        int[][] result = new int[merged.size()][];
        int count = 0;
        for (Enumeration e = merged.elements(); e.hasMoreElements(); ) {
            result[count++] = (int[]) e.nextElement();
        }
        return result;
    }
}
