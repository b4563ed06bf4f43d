// style: java.nio: FloatBuffer in, DoubleBuffer out, mark and reset
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;

class Solution {
    public double[] smooth(float[] samples, int radius) {
        FloatBuffer entering = FloatBuffer.wrap(samples);
        FloatBuffer leaving = entering.duplicate();
        DoubleBuffer result = DoubleBuffer.allocate(samples.length);
        double sum = 0;
        entering.mark();
        while (entering.hasRemaining() && entering.position() < radius) {
            sum += entering.get();
        }
        while (result.hasRemaining()) {
            if (entering.hasRemaining()) {
                sum += entering.get();
            }
            if (result.position() - leaving.position() > radius) {
                sum -= leaving.get();
            }
            result.put(sum / (entering.position() - leaving.position()));
        }
        entering.reset();
        assert entering.position() == 0;
        return result.array();
    }
}
