// expect: AC
// Java as of 1999: raw types, Vector, labels, do loops, bit tricks and interfaces full of constants.
interface Limits {
    int ZERO = 0, MASK = 0xFFFF;
}

class Solution implements Limits {
    long total(int numbers[]) {
        Vector all = new Vector();
        for (int i = ZERO; i < numbers.length; i++) all.addElement(new Integer(numbers[i]));
        Enumeration e = all.elements();
        long low = 0, high = 0;
        outer:
        do {
            while (e.hasMoreElements()) {
                int n = ((Integer) e.nextElement()).intValue();
                low += n & MASK;
                high += n >> 16;
                if (n == 7) continue outer;
            }
        } while (e.hasMoreElements());
        return (high << 16) + low;
    }
}
