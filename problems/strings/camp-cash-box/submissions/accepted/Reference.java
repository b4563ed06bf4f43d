// time: n log n; space: n
public class Main {
    /** An amount that goes from one to another; one of the two may be nobody, an empty name. */
    private record Step(String from, String to, long amount) {}

    private static final Map<String, Long> balances = new HashMap<>();

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        Deque<Step> inForce = new ArrayDeque<>();
        int refused = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ");
            if (words[0].equals("undo")) {
                if (inForce.isEmpty()) {
                    refused++;
                } else {
                    Step step = inForce.pop();
                    add(step.from(), step.amount());
                    add(step.to(), -step.amount());
                }
                continue;
            }
            long amount = Long.parseLong(words[words.length - 1]);
            String from = words[0].equals("in") ? "" : words[1];
            String to = words[0].equals("out") ? "" : words[words.length - 2];
            Step step = new Step(from, to, amount);
            if (!step.from().isEmpty() && balances.getOrDefault(step.from(), 0L) < amount) {
                refused++;
            } else {
                add(step.from(), -amount);
                add(step.to(), amount);
                inForce.push(step);
            }
        }
        print(refused);
    }

    private static void add(String name, long amount) {
        if (!name.isEmpty()) {
            balances.merge(name, amount, Long::sum);
        }
    }

    private static void print(int refused) {
        List<String> names = new ArrayList<>(balances.keySet());
        names.removeIf(name -> balances.get(name) == 0);
        names.sort(Comparator.comparing((String name) -> -balances.get(name)).thenComparing(name -> name));
        StringBuilder out = new StringBuilder();
        for (String name : names) {
            out.append(name).append(' ').append(balances.get(name)).append('\n');
        }
        System.out.print(out.append("refused ").append(refused).append('\n'));
    }
}
