// time: n*m; space: 1
class Solution {
    public int patches(String[] map) {
        int count = 0;
        for (int row = 0; row < map.length; row++) {
            for (int column = 0; column < map[row].length(); column++) {
                boolean above = row > 0 && map[row - 1].charAt(column) == '#';
                boolean left = column > 0 && map[row].charAt(column - 1) == '#';
                if (map[row].charAt(column) == '#' && !above && !left) {
                    count++;
                }
            }
        }
        return count;
    }
}
