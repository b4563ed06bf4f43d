// style: LinkedList of boxed floats, raw types and unboxing by hand
import java.util.Iterator;
import java.util.LinkedList;

public class Solution {
    public double[] smooth(float[] samples, int radius) {
        LinkedList window = new LinkedList();
        double sum = 0.0d;
        double[] result = new double[samples.length];
        int next = 0;
        for (int i = 0; i < samples.length; i++) {
            while (next < samples.length && next <= i + radius) {
                window.addLast(new Float(samples[next]));
                sum = sum + (double) samples[next];
                next++;
            }
            if (i - radius - 1 >= 0) {
                Float gone = (Float) window.removeFirst();
                sum = sum - gone.doubleValue();
            }
            result[i] = sum / (double) window.size();
        }
        if (samples.length > 0 && samples.length < 4) {
            for (Iterator it = window.iterator(); it.hasNext(); ) {
                System.out.println("left in the window: " + ((Float) it.next()).toString());
            }
        }
        return result;
    }
}
