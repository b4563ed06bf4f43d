// time: n log n; space: n
public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        Map<String, Long> balances = new TreeMap<>();
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
                long amount = Long.parseLong(last[last.length - 1]);
                if (last[0].equals("in")) {
                    balances.merge(last[1], -amount, Long::sum);
                } else if (last[0].equals("out")) {
                    balances.merge(last[1], amount, Long::sum);
                } else {
                    balances.merge(last[1], amount, Long::sum);
                    balances.merge(last[2], -amount, Long::sum);
                }
                continue;
            }
            long amount = Long.parseLong(words[words.length - 1]);
            long balance = balances.getOrDefault(words[1], 0L);
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
                balances.merge(words[2], amount, Long::sum);
            }
            done.push(words);
        }
        List<String> names = new ArrayList<>(balances.keySet());
        names.sort((a, b) -> (int) (balances.get(b) - balances.get(a)));
        for (String name : names) {
            if (balances.get(name) > 0) {
                System.out.println(name + " " + balances.get(name));
            }
        }
        System.out.println("refused " + refused);
    }
}
