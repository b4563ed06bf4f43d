// time: n*m; space: n*m
public class Main {
    /** Finds out whether the gate can be reached, and then counts rows and columns. */
    public static void main(String[] args) {
        char[][] plan = new BufferedReader(new InputStreamReader(System.in)).lines().map(String::toCharArray).toArray(char[][]::new);
        int[] start = find(plan, 'S');
        int[] gate = find(plan, 'G');
        boolean way = walk(plan, start[0], start[1]);
        System.out.println(way ? "" + (Math.abs(start[0] - gate[0]) + Math.abs(start[1] - gate[1])) : "no way");
    }

    private static int[] find(char[][] plan, char wanted) {
        for (int row = 0; row < plan.length; row++) {
            for (int column = 0; column < plan[row].length; column++) {
                if (plan[row][column] == wanted) {
                    return new int[] {row, column};
                }
            }
        }
        throw new IllegalStateException();
    }

    private static boolean walk(char[][] plan, int row, int column) {
        if (row < 0 || row == plan.length || column < 0 || column == plan[row].length || plan[row][column] == '#') {
            return false;
        }
        if (plan[row][column] == 'G') {
            return true;
        }
        plan[row][column] = '#';
        return walk(plan, row, column + 1) || walk(plan, row + 1, column) || walk(plan, row, column - 1)
                || walk(plan, row - 1, column);
    }
}
