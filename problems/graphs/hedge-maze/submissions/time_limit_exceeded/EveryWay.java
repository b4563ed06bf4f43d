// time: 2^n; space: n*m
public class Main {
    public static void main(String[] args) {
        char[][] plan = new BufferedReader(new InputStreamReader(System.in)).lines().map(String::toCharArray).toArray(char[][]::new);
        for (int row = 0; row < plan.length; row++) {
            for (int column = 0; column < plan[row].length; column++) {
                if (plan[row][column] == 'S') {
                    int steps = walk(plan, row, column);
                    System.out.println(steps == Integer.MAX_VALUE ? "no way" : "" + steps);
                    return;
                }
            }
        }
    }

    private static int walk(char[][] plan, int row, int column) {
        if (row < 0 || row == plan.length || column < 0 || column == plan[row].length || plan[row][column] == '#') {
            return Integer.MAX_VALUE;
        }
        if (plan[row][column] == 'G') {
            return 0;
        }
        char here = plan[row][column];
        plan[row][column] = '#';
        int best = Math.min(Math.min(walk(plan, row, column + 1), walk(plan, row + 1, column)),
                Math.min(walk(plan, row, column - 1), walk(plan, row - 1, column)));
        plan[row][column] = here;
        return best == Integer.MAX_VALUE ? best : best + 1;
    }
}
