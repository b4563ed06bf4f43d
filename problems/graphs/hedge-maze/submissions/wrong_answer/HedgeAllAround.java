// time: n*m; space: n*m
public class Main {
    /** Takes it that the outermost squares are hedges. */
    public static void main(String[] args) {
        char[][] plan = new BufferedReader(new InputStreamReader(System.in)).lines().map(String::toCharArray).toArray(char[][]::new);
        Deque<int[]> waiting = new ArrayDeque<>();
        for (int row = 1; row < plan.length - 1; row++) {
            for (int column = 1; column < plan[row].length - 1; column++) {
                if (plan[row][column] == 'S') {
                    waiting.add(new int[] {row, column, 0});
                    plan[row][column] = '#';
                }
            }
        }
        while (!waiting.isEmpty()) {
            int[] at = waiting.poll();
            for (int[] way : new int[][] {{0, 1}, {1, 0}, {0, -1}, {-1, 0}}) {
                int row = at[0] + way[0];
                int column = at[1] + way[1];
                if (row > 0 && row < plan.length - 1 && column > 0 && column < plan[row].length - 1 && plan[row][column] != '#') {
                    if (plan[row][column] == 'G') {
                        System.out.println(at[2] + 1);
                        return;
                    }
                    plan[row][column] = '#';
                    waiting.add(new int[] {row, column, at[2] + 1});
                }
            }
        }
        System.out.println("no way");
    }
}
