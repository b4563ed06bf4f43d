// style: student in the first year: an ArrayList of corners to do, a boolean array, insertion sort on lists
public class Solution {
    public Node tidy(Node start) {
        if (start == null) {
            System.out.println("there is no town");
            return null;
        }
        boolean[] alreadySeen = new boolean[20001];
        ArrayList<Node> corners = new ArrayList<Node>();
        corners.add(start);
        alreadySeen[start.val] = true;
        int current = 0;
        while (current < corners.size()) {
            Node corner = corners.get(current);
            for (int i = 0; i < corner.neighbors.size(); i++) {
                Node neighbour = corner.neighbors.get(i);
                if (alreadySeen[neighbour.val] == false) {
                    alreadySeen[neighbour.val] = true;
                    corners.add(neighbour);
                }
            }
            corner.neighbors = tidyOne(corner);
            current++;
        }
        System.out.println("tidied " + corners.size() + " corners");
        return start;
    }

    // returns a new list without doubles, sorted
    public List<Node> tidyOne(Node corner) {
        int size = corner.neighbors.size();
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = corner.neighbors.get(i).val;
        }
        java.util.Arrays.sort(numbers);
        // find the node again for each number
        HashMap<Integer, Node> nodeOfNumber = new HashMap<Integer, Node>();
        for (Node n : corner.neighbors) {
            nodeOfNumber.put(n.val, n);
        }
        List<Node> result = new ArrayList<Node>();
        for (int i = 0; i < size; i++) {
            if (numbers[i] == corner.val) {
                continue;
            }
            if (i > 0 && numbers[i] == numbers[i - 1]) {
                continue;
            }
            result.add(nodeOfNumber.get(numbers[i]));
        }
        return result;
    }
}
