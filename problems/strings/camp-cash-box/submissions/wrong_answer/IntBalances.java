// time: n log n; space: n
public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        Map<String, Integer> balances = new TreeMap<>();
        Deque<String[]> done = new ArrayDeque<>();
        int refused = 0;
        while (in.hasNextLine()) {
            String[] words = in.nextLine().split(" ");
            String command = words[0];
            if (command.equals("undo")) {
                if (done.isEmpty()) {
                    refused++;
                    continue;
                }
                String[] last = done.pop();
                int amount = Integer.parseInt(last[last.length - 1]);
                if (last[0].equals("in")) {
                    balances.merge(last[1], -amount, Integer::sum);
                } else if (last[0].equals("out")) {
                    balances.merge(last[1], amount, Integer::sum);
                } else {
                    balances.merge(last[1], amount, Integer::sum);
                    balances.merge(last[2], -amount, Integer::sum);
                }
                continue;
            }
            int amount = Integer.parseInt(words[words.length - 1]);
            int balance = balances.getOrDefault(words[1], 0);
            if (!command.equals("in") && balance < amount) {
                refused++;
                continue;
            }
            if (command.equals("in")) {
                balances.put(words[1], balance + amount);
            } else {
                balances.put(words[1], balance - amount);
            }
            if (command.equals("give")) {
                balances.merge(words[2], amount, Integer::sum);
            }
            done.push(words);
        }
        List<String> names = new ArrayList<>(balances.keySet());
        names.sort((a, b) -> Integer.compare(balances.get(b), balances.get(a)));
        for (String name : names) {
            if (balances.get(name) > 0) {
                System.out.println(name + " " + balances.get(name));
            }
        }
        System.out.println("refused " + refused);
    }
}
