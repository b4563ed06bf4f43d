class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int length = in.nextInt();
        String rest = in.hasNextLine() ? in.nextLine() : "";
        rest = rest.isBlank() && in.hasNextLine() ? in.nextLine() : rest;
        long count = Arrays.stream(rest.strip().split("\\s+")).filter(word -> word.length() == length).count();
        System.out.println(count);
    }
}
