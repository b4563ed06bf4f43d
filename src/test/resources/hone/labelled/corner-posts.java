// input: int[][] grid
// time: 1
// space: 1
// tags: matrix, string format
// why: four corners and the centre are read by index, nothing depends on n
class Solution {
    private record Post(String name, int height) {}

    public String solve(int[][] g) {
        int b = g.length - 1, r = g[b].length - 1;
        List<Post> posts = List.of(
                new Post("NW", g[0][0]),
                new Post("NE", g[0][r]),
                new Post("SW", g[b][0]),
                new Post("SE", g[b][r]),
                new Post("MID", g[b / 2][r / 2]));
        Post tallest = posts.get(0);
        int sum = 0;
        for (Post p : posts) {
            sum += p.height();
            if (p.height() > tallest.height()) tallest = p;
        }
        return String.format("%s:%d/%d", tallest.name(), tallest.height(), sum);
    }
}
