// time: n^2; space: n
public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        List<String[]> inForce = new ArrayList<>();
        Map<String, Long> balances = new HashMap<>();
        int refused = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ");
            if (!words[0].equals("undo")) {
                if (carryOut(words, balances)) {
                    inForce.add(words);
                } else {
                    refused++;
                }
            } else if (inForce.isEmpty()) {
                refused++;
            } else {
                inForce.remove(inForce.size() - 1);
                balances.clear();
                for (String[] command : inForce) {
                    carryOut(command, balances);
                }
            }
        }
        List<String> names = new ArrayList<>(balances.keySet());
        Collections.sort(names);
        names.sort((a, b) -> Long.compare(balances.get(b), balances.get(a)));
        for (String name : names) {
            if (balances.get(name) > 0) {
                System.out.println(name + " " + balances.get(name));
            }
        }
        System.out.println("refused " + refused);
    }

    private static boolean carryOut(String[] words, Map<String, Long> balances) {
        long amount = Long.parseLong(words[words.length - 1]);
        if (!words[0].equals("in")) {
            long balance = balances.getOrDefault(words[1], 0L);
            if (balance < amount) {
                return false;
            }
            balances.put(words[1], balance - amount);
        }
        if (!words[0].equals("out")) {
            String to = words[words.length - 2];
            balances.put(to, balances.getOrDefault(to, 0L) + amount);
        }
        return true;
    }
}
