// style: everything unmodifiable: toUnmodifiableList, Map.copyOf, List.of, a lazy list class as the answer
class Solution {
    private static final class Groups extends AbstractList<List<String>> {
        private final Object[] groups;

        Groups(Map<?, ? extends Collection<String>> map) {
            groups = map.values().toArray();
        }

        @Override
        @SuppressWarnings("unchecked")
        public List<String> get(int index) {
            return (List<String>) groups[index];
        }

        @Override
        public int size() {
            return groups.length;
        }
    }

    public List<List<String>> group(String[] labels) {
        if (labels.length == 0) {
            return List.of();
        }
        Map<String, List<String>> groups = Arrays.stream(labels).collect(Collectors.groupingBy(label -> {
            char[] letters = new char[label.length()];
            label.getChars(0, letters.length, letters, 0);
            Arrays.sort(letters);
            return String.copyValueOf(letters);
        }, Collectors.toUnmodifiableList()));
        return new Groups(Map.copyOf(groups));
    }
}
