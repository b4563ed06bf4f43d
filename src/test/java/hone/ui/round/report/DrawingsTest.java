package hone.ui.round.report;

import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.round.Round;
import hone.practice.round.RoundReport;
import hone.ui.round.report.Drawing.Box;
import hone.ui.round.report.Drawing.Curve;
import hone.ui.round.report.Drawing.Line;
import hone.ui.round.report.Drawing.Shape;
import hone.ui.round.report.Drawing.Side;
import hone.ui.round.report.Drawing.Sign;
import hone.ui.round.report.TrendDrawing.Dot;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class DrawingsTest {
    private static final List<Round> ROUNDS =
            List.of(ReportSamples.assessment(), ReportSamples.phoneScreen(), ReportSamples.marathon());

    @Property(tries = 60)
    void nothingOfATimeLineLiesOutside(
            @ForAll @IntRange(min = 300, max = 2_000) int width, @ForAll @DoubleRange(min = 9, max = 30) double em) {
        for (Round round : ROUNDS) {
            inside(TimeLineDrawing.of(RoundReport.of(round), width, em));
        }
    }

    @Property(tries = 60)
    void nothingOfATrendLiesOutside(
            @ForAll @IntRange(min = 260, max = 1_500) int width,
            @ForAll List<@IntRange(min = -1, max = 100) Integer> values) {
        List<Dot> dots = values.stream()
                .map(value -> new Dot("3 May 2026", Optional.of((double) value).filter(v -> v >= 0), value % 7 == 0))
                .toList();
        inside(TrendDrawing.of("Score", "", dots, new Axis(100, 25), width, 13));
    }

    private static void inside(Drawing drawing) {
        for (Shape shape : drawing.shapes()) {
            switch (shape) {
                case Line line -> {
                    at(drawing, line.fromX(), line.fromY());
                    at(drawing, line.toX(), line.toY());
                }
                case Box box -> {
                    assertThat(box.width()).isNotNegative();
                    at(drawing, box.x(), box.y());
                    at(drawing, box.x() + box.width(), box.y() + box.height());
                }
                case Sign sign -> {
                    at(drawing, sign.x() - sign.size(), sign.y() - sign.size());
                    at(drawing, sign.x() + sign.size(), sign.y() + sign.size());
                }
                case Curve curve -> {
                    for (int i = 0; i < curve.points().size(); i += 2) {
                        at(drawing, curve.points().get(i), curve.points().get(i + 1));
                    }
                }
                case Drawing.Words words -> {
                    at(drawing, words.x(), words.y());
                    if (words.side() == Side.END) {
                        at(drawing, words.x() - Drawing.widthOf(words.text(), words.size()), words.y());
                    }
                }
            }
        }
    }

    private static void at(Drawing drawing, double x, double y) {
        assertThat(x).isBetween(-0.5, drawing.width() + 0.5);
        assertThat(y).isBetween(-0.5, drawing.height() + 0.5);
    }

    @Test
    void everyEventHasASignThatTellsWhatCameOfIt() {
        RoundReport report = RoundReport.of(ReportSamples.assessment());
        List<Happening> happenings = Happening.of(report);
        List<Sign> signs = TimeLineDrawing.of(report, 900, 13).shapes().stream()
                .filter(Sign.class::isInstance)
                .map(Sign.class::cast)
                .filter(sign -> sign.number() >= 0)
                .toList();
        assertThat(signs).hasSameSizeAs(happenings);
        assertThat(signs.getFirst().ink()).isEqualTo(Ink.WRONG);
        assertThat(signs.getFirst().tip())
                .isEqualTo("5:00  Run for “Merge overlapping shifts”: does not compile, 0 of 3 cases");
        assertThat(signs.stream().filter(sign -> sign.ink() == Ink.RIGHT)).hasSize(4);
    }

    @Test
    void timeWithoutWorkIsABandWithWords() {
        Drawing drawing = TimeLineDrawing.of(RoundReport.of(ReportSamples.marathon()), 1_000, 13);
        assertThat(drawing.shapes().stream()
                        .filter(Drawing.Words.class::isInstance)
                        .map(shape -> ((Drawing.Words) shape).text()))
                .contains("paused 8 min", "away 17 min", "away 32 min", "away, the clock went on");
        assertThat(drawing.shapes().stream().filter(shape -> shape.ink() == Ink.HATCH))
                .hasSizeGreaterThan(20);
        assertThat(drawing.words()).contains("asleep for 17 min");
    }

    @Property(tries = 200)
    void anAxisHasFewRoundNumbersAndGoesFarEnough(@ForAll @DoubleRange(min = 0, max = 1e6) double highest) {
        Axis axis = Axis.upTo(highest, 5);
        assertThat(axis.end()).isGreaterThanOrEqualTo(highest);
        assertThat(axis.numbers()).hasSizeBetween(2, 7).startsWith(0.0).endsWith(axis.end());
    }

    @Test
    void minutesGoInStepsThatAClockHas() {
        assertThat(Axis.minutes(70, 8).numbers()).containsExactly(0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0);
        assertThat(Axis.minutes(3.4, 8).numbers()).containsExactly(0.0, 1.0, 2.0, 3.0);
        assertThat(Axis.minutes(0.2, 8).numbers()).containsExactly(0.0);
    }

    @Test
    void svgIsSoundWhateverATitleSays() throws Exception {
        String svg = SvgText.of(new Drawing(
                100,
                40,
                "a \"quoted\" & <b>bold</b> title",
                List.of(
                        new Drawing.Words(
                                0, 10, "</text><script>alert('x')</script>\u0000\u202e", 12, Side.START, Ink.WORDS),
                        new Sign(Drawing.Form.DIAMOND, 10, 10, 4, Ink.RIGHT, 0, "1 < 2 && 3 > 2"),
                        new Curve(List.of(0.0, 1.0, 2.0, 3.5), Ink.CURVE))));
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertThat(root.getAttribute("aria-label")).isEqualTo("a \"quoted\" & <b>bold</b> title");
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
        assertThat(root.getElementsByTagName("text").item(0).getTextContent()).startsWith("</text><script>");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("1 < 2 && 3 > 2");
        assertThat(svg).contains("points=\"0,1 2,3.50\"").contains("points=\"10,6 14,10 10,14 6,10\"");
    }
}
