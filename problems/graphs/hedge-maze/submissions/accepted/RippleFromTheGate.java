// time: n*m; space: n*m
public class Main {
    /** One long row with a hedge around it; ripple after ripple from the gate. */
    public static void main(String[] args) {
        List<String> lines = new BufferedReader(new InputStreamReader(System.in)).lines().toList();
        int width = lines.get(0).length() + 1;
        char[] plan = ("#".repeat(width) + String.join("#", lines) + "#".repeat(width + 1)).toCharArray();
        int start = new String(plan).indexOf('S');
        int[] ripple = {new String(plan).indexOf('G')};
        plan[ripple[0]] = '#';
        int size = 1;
        for (int steps = 0; size > 0; steps++) {
            int[] next = new int[4 * size];
            int found = 0;
            for (int i = 0; i < size; i++) {
                if (ripple[i] == start) {
                    System.out.println(steps);
                    return;
                }
                for (int way : new int[] {1, -1, width, -width}) {
                    int square = ripple[i] + way;
                    if (plan[square] != '#') {
                        plan[square] = '#';
                        next[found++] = square;
                    }
                }
            }
            ripple = next;
            size = found;
        }
        System.out.println("no way");
    }
}
