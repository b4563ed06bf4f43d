// time: n*m; space: n*m
public class Main {
    public static void main(String[] args) {
        char[][] plan = new BufferedReader(new InputStreamReader(System.in)).lines().map(String::toCharArray).toArray(char[][]::new);
        Deque<int[]> waiting = new ArrayDeque<>();
        for (int row = 0; row < plan.length; row++) {
            for (int column = 0; column < plan[row].length; column++) {
                if (plan[row][column] == 'S') {
                    waiting.add(new int[] {row, column, 0});
                }
            }
        }
        while (!waiting.isEmpty()) {
            int[] at = waiting.poll();
            if (at[0] < 0 || at[0] == plan.length || at[1] < 0 || at[1] == plan[at[0]].length || plan[at[0]][at[1]] == '#') {
                continue;
            }
            if (plan[at[0]][at[1]] == 'G') {
                System.out.println(at[2]);
                return;
            }
            plan[at[0]][at[1]] = '#';
            for (int down = -1; down <= 1; down++) {
                for (int right = -1; right <= 1; right++) {
                    waiting.add(new int[] {at[0] + down, at[1] + right, at[2] + 1});
                }
            }
        }
        System.out.println("no way");
    }
}
