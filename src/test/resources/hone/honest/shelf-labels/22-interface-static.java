// style: an interface with static, default and private methods as the key's type, a lambda as its instance
class Solution {
    interface Tray extends Supplier<String> {
        static Tray serving(String label) {
            String key = sorted(label);
            return () -> key;
        }

        private static String sorted(String label) {
            PriorityQueue<Character> letters = new PriorityQueue<>();
            for (char letter : label.toCharArray()) {
                letters.add(letter);
            }
            StringBuilder text = new StringBuilder(label.length());
            while (!letters.isEmpty()) {
                text.append(letters.poll().charValue());
            }
            return text.toString();
        }

        default boolean isEmpty() {
            return get().isEmpty();
        }

        default String name() {
            return isEmpty() ? "(nothing)" : abbreviated(get());
        }

        private String abbreviated(String text) {
            return text.length() < 6 ? text : text.substring(0, 5) + '…';
        }
    }

    public List<List<String>> group(String[] labels) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String label : labels) {
            Tray tray = Tray.serving(label);
            groups.computeIfAbsent(tray.get(), key -> {
                if (groups.size() < 3) System.out.println("a tray for " + tray.name());
                return new ArrayList<>();
            });
            groups.get(tray.get()).add(label);
        }
        return List.copyOf(groups.values());
    }
}
