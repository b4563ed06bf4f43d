// expect: DENIED; without: RTE|AC
// Keeps an object on disk from one case to the next.
class Solution implements Serializable {
    private int cases;

    long total(int[] numbers) {
        File store = new File("{{CANARY}}/object.ser");
        try (ObjectInputStream in = new ObjectInputStream(new FileInputStream(store))) {
            cases = ((Solution) in.readObject()).cases + 1;
        } catch (IOException | ClassNotFoundException | ClassCastException e) {
            cases = 1;
        }
        try (ObjectOutputStream out = new ObjectOutputStream(new FileOutputStream(store))) {
            out.writeObject(this);
        } catch (IOException e) {
            cases = 0;
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
