package hone.proof;

/**
 * A row of a class's grades, as it is kept.
 *
 * @param content tells what was judged against what; another one is judged again
 * @param verdict the verdict's name, or a word for what was not judged
 * @param total number of cases
 * @param compiler whose classes ran; empty where nothing was judged
 * @param growth how the work grows, as {@code n log n}; empty where that was not measured
 * @param json the row for {@code results.jsonl}, one line
 * @param page the row's part of the student's page, HTML
 */
public record GradeRow(
        String content,
        String student,
        String problem,
        String verdict,
        int passed,
        int total,
        double points,
        double most,
        long cpuMillis,
        String compiler,
        String growth,
        String json,
        String page) {}
