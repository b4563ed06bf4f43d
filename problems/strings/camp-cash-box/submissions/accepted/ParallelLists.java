// time: n log n; space: n
public class Main {
    private static class Child implements Comparable {
        String name;
        long balance;

        public int compareTo(Object other) {
            Child that = (Child) other;
            if (balance != that.balance) {
                return balance > that.balance ? -1 : 1;
            }
            return name.compareTo(that.name);
        }
    }

    private static Map children = new HashMap();

    private static Child child(String name) {
        Child found = (Child) children.get(name);
        if (found == null) {
            found = new Child();
            found.name = name;
            children.put(name, found);
        }
        return found;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        // Of each command in force: who gave, who got (null: nobody) and how much.
        Child[] givers = new Child[30001];
        Child[] takers = new Child[30001];
        long[] amounts = new long[30001];
        int inForce = 0;
        int refused = 0;
        String line = in.readLine();
        while (line != null) {
            String[] words = line.split(" ");
            if (words[0].equals("undo")) {
                if (inForce == 0) {
                    refused++;
                } else {
                    inForce--;
                    if (givers[inForce] != null) {
                        givers[inForce].balance += amounts[inForce];
                    }
                    if (takers[inForce] != null) {
                        takers[inForce].balance -= amounts[inForce];
                    }
                }
            } else {
                long amount = Long.parseLong(words[words.length - 1]);
                Child giver = words[0].equals("in") ? null : child(words[1]);
                Child taker = words[0].equals("out") ? null : child(words[words.length - 2]);
                if (giver != null && giver.balance < amount) {
                    refused++;
                } else {
                    if (giver != null) {
                        giver.balance -= amount;
                    }
                    if (taker != null) {
                        taker.balance += amount;
                    }
                    givers[inForce] = giver;
                    takers[inForce] = taker;
                    amounts[inForce] = amount;
                    inForce++;
                }
            }
            line = in.readLine();
        }
        Object[] all = children.values().toArray();
        Arrays.sort(all);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < all.length; i++) {
            Child child = (Child) all[i];
            if (child.balance > 0) {
                out.append(child.name).append(' ').append(child.balance).append('\n');
            }
        }
        System.out.print(out.append("refused ").append(refused).append('\n'));
    }
}
