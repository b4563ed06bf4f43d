// time: n*m; space: n*m
public class Main {
    public static void main(String[] args) {
        char[][] plan = new BufferedReader(new InputStreamReader(System.in)).lines().map(String::toCharArray).toArray(char[][]::new);
        for (int row = 0; row < plan.length; row++) {
            for (int column = 0; column < plan[row].length; column++) {
                if (plan[row][column] == 'S') {
                    int steps = walk(plan, row, column);
                    System.out.println(steps < 0 ? "no way" : "" + steps);
                    return;
                }
            }
        }
    }

    private static int walk(char[][] plan, int row, int column) {
        if (row < 0 || row == plan.length || column < 0 || column == plan[row].length || plan[row][column] == '#') {
            return -1;
        }
        if (plan[row][column] == 'G') {
            return 0;
        }
        plan[row][column] = '#';
        int best = -1;
        for (int[] way : new int[][] {{0, 1}, {1, 0}, {0, -1}, {-1, 0}}) {
            int rest = walk(plan, row + way[0], column + way[1]);
            if (rest >= 0 && (best < 0 || rest + 1 < best)) {
                best = rest + 1;
            }
        }
        return best;
    }
}
