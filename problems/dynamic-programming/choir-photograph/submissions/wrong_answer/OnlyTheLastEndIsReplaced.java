// time: n; space: n
class Solution {
    public int mostSingers(int[] heights) {
        Deque<Integer> picture = new ArrayDeque<>();
        for (int height : heights) {
            if (!picture.isEmpty() && picture.peek() >= height) {
                int last = picture.pop();
                if (!picture.isEmpty() && picture.peek() >= height) {
                    picture.push(last);
                    continue;
                }
            }
            picture.push(height);
        }
        return picture.size();
    }
}
