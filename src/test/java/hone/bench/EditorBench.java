package hone.bench;

import hone.ui.editor.BenchEditor;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import javafx.application.Platform;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * CPU time of the JavaFX thread per key in a text of 2,000 lines, without layout: the editor beside one that restyles the
 * whole text with a regular expression. Also what a paste of 20,000 lines costs before the next event can be handled. Run it
 * with {@code -Dglass.platform=Headless -Dprism.order=sw}.
 */
public final class EditorBench {
    private static final int KEYS = 300;
    private static final int WARM_UP = 300;
    private static final double TARGET_MILLIS = 4;
    private static final String TYPED = "int total = compute(\"a\", x) + 1; ";
    private static final Pattern TOKENS =
            Pattern.compile("(?<keyword>\\b(class|int|for|if|else|return|new|public|static|final|void)\\b)"
                    + "|(?<string>\"([^\"\\\\]|\\\\.)*\")|(?<comment>//[^\\n]*|/\\*[\\s\\S]*?\\*/)"
                    + "|(?<number>\\b\\d+\\b)|(?<type>\\b[A-Z]\\w*)|(?<bracket>[(){}\\[\\]])");

    private EditorBench() {}

    /** One thing to type into. */
    private interface Target {
        void type(int position, String text);
    }

    public static void main(String[] args) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                measure();
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private static void measure() {
        String text = source(2_000);
        int middle = text.indexOf("// here", text.length() / 2);
        var editor = new BenchEditor(text);
        double[] own = perKey(editor::type, middle);
        double[] plain = perKey(plainArea(text), middle);
        double[] regex = perKey(regexArea(text), middle);
        print("editor", own);
        print("no highlighting", plain);
        print("whole regex", regex);
        System.out.printf("target p95 <= %.1f ms: %s%n", TARGET_MILLIS, own[1] <= TARGET_MILLIS ? "met" : "MISSED");
        long before = cpu();
        editor.type(0, source(20_000));
        System.out.printf("paste of 20,000 lines: %.0f ms at once%n", (cpu() - before) / 1e6);
        before = cpu();
        editor.finish();
        System.out.printf("  and %.0f ms in pieces after that%n", (cpu() - before) / 1e6);
        before = cpu();
        editor.type(0, "/*");
        System.out.printf("opening a comment above 22,000 lines: %.1f ms at once%n", (cpu() - before) / 1e6);
    }

    private static void print(String name, double[] millis) {
        System.out.printf("%-16s p50 %6.2f ms   p95 %6.2f ms%n", name, millis[0], millis[1]);
    }

    private static double[] perKey(Target target, int start) {
        var millis = new double[KEYS];
        for (int i = -WARM_UP; i < KEYS; i++) {
            int at = start + i + WARM_UP;
            String key = TYPED.substring(Math.floorMod(i, TYPED.length())).substring(0, 1);
            long before = cpu();
            target.type(at, key);
            if (i >= 0) {
                millis[i] = (cpu() - before) / 1e6;
            }
        }
        Arrays.sort(millis);
        return new double[] {millis[KEYS / 2], millis[KEYS * 95 / 100]};
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Target plainArea(String text) {
        var area = new CodeArea(text);
        return area::insertText;
    }

    private static Target regexArea(String text) {
        var area = new CodeArea(text);
        return (position, key) -> {
            area.insertText(position, key);
            area.setStyleSpans(0, regexStyles(area.getText()));
        };
    }

    private static StyleSpans<Collection<String>> regexStyles(String text) {
        var spans = new StyleSpansBuilder<Collection<String>>();
        var matcher = TOKENS.matcher(text);
        int end = 0;
        while (matcher.find()) {
            String style = List.of("keyword", "string", "comment", "number", "type", "bracket").stream()
                    .filter(name -> matcher.group(name) != null)
                    .findFirst()
                    .orElseThrow();
            spans.add(List.of(), matcher.start() - end);
            spans.add(List.of(style), matcher.end() - matcher.start());
            end = matcher.end();
        }
        spans.add(List.of(), text.length() - end);
        return spans.create();
    }

    private static String source(int lines) {
        var source = new StringBuilder("import java.util.*;\n\nclass Solution {\n");
        for (int i = 0; 9 * i < lines - 12; i++) {
            source.append("    /** Adds ")
                    .append(i)
                    .append(" to the value. */\n")
                    .append("    public static int add")
                    .append(i)
                    .append("(int value, List<String> names) {\n")
                    .append("        // here\n")
                    .append("        for (String name : names) {\n")
                    .append("            if (name.equals(\"n")
                    .append(i)
                    .append("\\n\")) return value + ")
                    .append(i)
                    .append(";\n")
                    .append("        }\n")
                    .append("        return new int[] {value, 0x")
                    .append(i)
                    .append("}[0];\n")
                    .append("    }\n\n");
        }
        return source.append("}\n").toString();
    }
}
