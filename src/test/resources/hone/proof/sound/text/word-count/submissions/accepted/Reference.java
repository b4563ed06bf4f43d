// time: n; space: n
class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int length = in.nextInt();
        int count = 0;
        while (in.hasNext()) {
            if (in.next().length() == length) {
                count++;
            }
        }
        System.out.println(count);
    }
}
