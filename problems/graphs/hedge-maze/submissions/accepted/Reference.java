// time: n*m; space: n*m
public class Main {
    private static final int[][] STEPS = {{-1, 0}, {0, 1}, {1, 0}, {0, -1}};

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        List<String> plan = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            plan.add(line);
        }
        int steps = steps(plan);
        System.out.println(steps < 0 ? "no way" : steps);
    }

    private static int steps(List<String> plan) {
        int height = plan.size();
        int width = plan.get(0).length();
        int[][] distance = new int[height][width];
        Deque<int[]> waiting = new ArrayDeque<>();
        for (int row = 0; row < height; row++) {
            Arrays.fill(distance[row], -1);
            int column = plan.get(row).indexOf('S');
            if (column >= 0) {
                distance[row][column] = 0;
                waiting.add(new int[] {row, column});
            }
        }
        while (!waiting.isEmpty()) {
            int[] square = waiting.poll();
            int steps = distance[square[0]][square[1]];
            if (plan.get(square[0]).charAt(square[1]) == 'G') {
                return steps;
            }
            for (int[] step : STEPS) {
                int row = square[0] + step[0];
                int column = square[1] + step[1];
                boolean inside = row >= 0 && row < height && column >= 0 && column < width;
                if (inside && plan.get(row).charAt(column) != '#' && distance[row][column] < 0) {
                    distance[row][column] = steps + 1;
                    waiting.add(new int[] {row, column});
                }
            }
        }
        return -1;
    }
}
