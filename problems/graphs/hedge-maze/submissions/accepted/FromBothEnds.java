// time: n*m; space: n*m
public class Main {
    private static final int[] DOWN = {-1, 0, 1, 0};
    private static final int[] RIGHT = {0, 1, 0, -1};

    /** Two ripples, one from the visitor and one from the gate; always the smaller one grows, until they touch. */
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        List<String> lines = new ArrayList<String>();
        String line = in.readLine();
        while (line != null) {
            lines.add(line);
            line = in.readLine();
        }
        int height = lines.size();
        char[][] plan = new char[height][];
        List<int[]> here = new ArrayList<int[]>();
        List<int[]> there = new ArrayList<int[]>();
        for (int row = 0; row < height; row++) {
            String squares = (String) lines.get(row);
            plan[row] = squares.toCharArray();
            for (int column = 0; column < plan[row].length; column++) {
                if (plan[row][column] == 'S') {
                    here.add(new int[] {row, column});
                } else if (plan[row][column] == 'G') {
                    there.add(new int[] {row, column});
                }
            }
        }
        int steps = steps(plan, here, there);
        if (steps < 0) {
            System.out.println("no way");
        } else {
            System.out.println(steps);
        }
    }

    /** Squares that the visitor's ripple has reached become S, those of the other one G. */
    private static int steps(char[][] plan, List<int[]> here, List<int[]> there) {
        char mine = 'S';
        char other = 'G';
        int steps = 0;
        while (!here.isEmpty() && !there.isEmpty()) {
            if (here.size() > there.size()) {
                List<int[]> ripple = here;
                here = there;
                there = ripple;
                char mark = mine;
                mine = other;
                other = mark;
            }
            steps++;
            List<int[]> next = new ArrayList<int[]>();
            for (int[] square : here) {
                for (int way = 0; way < 4; way++) {
                    int row = square[0] + DOWN[way];
                    int column = square[1] + RIGHT[way];
                    if (row < 0 || row >= plan.length || column < 0 || column >= plan[row].length) {
                        continue;
                    }
                    if (plan[row][column] == other) {
                        return steps;
                    }
                    if (plan[row][column] == '.') {
                        plan[row][column] = mine;
                        next.add(new int[] {row, column});
                    }
                }
            }
            here = next;
        }
        return -1;
    }
}
