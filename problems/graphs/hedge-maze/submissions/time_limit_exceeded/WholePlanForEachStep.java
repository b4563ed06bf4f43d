// time: n^2; space: n*m
public class Main {
    /** Looks through the whole plan for squares of the latest distance, step after step. */
    public static void main(String[] args) {
        char[][] plan = new BufferedReader(new InputStreamReader(System.in)).lines().map(String::toCharArray).toArray(char[][]::new);
        int height = plan.length;
        int width = plan[0].length;
        int[][] distance = new int[height][width];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                distance[row][column] = plan[row][column] == 'S' ? 0 : -1;
            }
        }
        boolean more = true;
        for (int steps = 0; more; steps++) {
            more = false;
            for (int row = 0; row < height; row++) {
                for (int column = 0; column < width; column++) {
                    if (distance[row][column] != steps) {
                        continue;
                    }
                    if (plan[row][column] == 'G') {
                        System.out.println(steps);
                        return;
                    }
                    for (int[] way : new int[][] {{0, 1}, {1, 0}, {0, -1}, {-1, 0}}) {
                        int r = row + way[0];
                        int c = column + way[1];
                        if (r >= 0 && r < height && c >= 0 && c < width && plan[r][c] != '#' && distance[r][c] < 0) {
                            distance[r][c] = steps + 1;
                            more = true;
                        }
                    }
                }
            }
        }
        System.out.println("no way");
    }
}
