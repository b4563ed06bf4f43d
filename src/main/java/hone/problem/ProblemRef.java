package hone.problem;

/** Names a problem: the pack's id and the problem's id within it, both {@code [a-z0-9-]+}. */
public record ProblemRef(String pack, String id) {
    @Override
    public String toString() {
        return pack + "/" + id;
    }
}
