// time: n log n; space: n
public class Main {
    /** What a balance was before a command changed it; mark: the first change of its command. */
    private record Before(String name, long balance, boolean mark) {}

    public static void main(String[] args) {
        TreeMap<String, Long> balances = new TreeMap<>();
        ArrayList<Before> log = new ArrayList<>();
        int refused = 0;
        for (String line : new BufferedReader(new InputStreamReader(System.in)).lines().toList()) {
            StringTokenizer words = new StringTokenizer(line);
            String command = words.nextToken();
            if (command.equals("undo")) {
                if (log.isEmpty()) {
                    refused++;
                }
                boolean more = !log.isEmpty();
                while (more) {
                    Before before = log.remove(log.size() - 1);
                    balances.put(before.name(), before.balance());
                    more = !before.mark();
                }
                continue;
            }
            String first = words.nextToken();
            String last = command.equals("give") ? words.nextToken() : first;
            long amount = Long.parseLong(words.nextToken());
            boolean mark = true;
            if (!command.equals("in")) {
                long balance = balances.getOrDefault(first, 0L);
                if (balance < amount) {
                    refused++;
                    continue;
                }
                log.add(new Before(first, balance, true));
                balances.put(first, balance - amount);
                mark = false;
            }
            if (!command.equals("out")) {
                long balance = balances.getOrDefault(last, 0L);
                log.add(new Before(last, balance, mark));
                balances.put(last, balance + amount);
            }
        }
        // The names come in alphabetical order, and a stable sort keeps it where balances are equal.
        balances.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> System.out.println(entry.getKey() + " " + entry.getValue()));
        System.out.println("refused " + refused);
    }
}
