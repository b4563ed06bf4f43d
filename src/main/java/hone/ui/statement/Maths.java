package hone.ui.statement;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/**
 * Draws formulas away from the window's thread, one after another, each with a deadline. A formula that breaks {@link
 * MathsRules}, that the typesetter refuses, or that takes too long is not drawn: its source is shown instead.
 */
public final class Maths implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Maths.class.getName());

    /** Generous, for the first formula loads the typesetter and its fonts. */
    private static final Duration DEADLINE = Duration.ofSeconds(8);

    /** After so many formulas that never came back none is tried any more. */
    private static final int MOST_STUCK = 2;

    private static final int LARGEST_SIDE = 3_000;
    private static final int KEPT = 200;

    private final Executor window;
    private final double scale;
    private final ExecutorService queue = Executors.newSingleThreadExecutor(daemon("maths-queue"));
    private final Map<Request, Optional<Drawing>> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Request, Optional<Drawing>> eldest) {
            return size() > KEPT;
        }
    };
    private volatile ExecutorService pen = Executors.newSingleThreadExecutor(daemon("maths"));
    private int stuck;

    /**
     * Nothing is drawn yet.
     *
     * @param window runs what touches the window
     * @param scale dots of the screen a pixel, at least 1: drawings are exactly as fine
     */
    public Maths(Executor window, double scale) {
        this.window = window;
        this.scale = scale;
    }

    /**
     * Draws a formula in black on nothing.
     *
     * @param size font size in pixels
     * @param then gets the drawing on the window's thread; empty where the source should be shown
     */
    void draw(String formula, boolean display, double size, Consumer<Optional<Drawing>> then) {
        if (MathsRules.refusal(formula).isPresent()) {
            then.accept(Optional.empty());
            return;
        }
        var request = new Request(formula, display, size);
        try {
            queue.execute(() -> {
                Optional<Drawing> drawing = drawn.computeIfAbsent(request, this::drawInTime);
                window.execute(() -> then.accept(drawing));
            });
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "The window is closing: nobody will see this formula.", e);
        }
    }

    @Override
    public void close() {
        queue.shutdownNow();
        pen.shutdownNow();
    }

    private Optional<Drawing> drawInTime(Request request) {
        if (stuck >= MOST_STUCK) {
            return Optional.empty();
        }
        try {
            Future<Drawing> drawing = pen.submit(() -> draw(request));
            return Optional.of(drawing.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            stuck++;
            pen.shutdownNow();
            pen = Executors.newSingleThreadExecutor(daemon("maths"));
            LOG.log(Level.WARNING, "A formula took too long and is shown as text: {0}", request.formula());
        } catch (ExecutionException e) {
            LOG.log(Level.INFO, "A formula is shown as text: " + request.formula(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "The window is closing: nobody will see this formula.", e);
        }
        return Optional.empty();
    }

    private Drawing draw(Request request) {
        int style = request.display() ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
        TeXIcon icon = new TeXFormula(request.formula()).createTeXIcon(style, (float) (request.size() * scale));
        icon.setInsets(new Insets(0, 0, 0, 0), true);
        icon.setForeground(Color.BLACK);
        int width = icon.getIconWidth() + 1;
        int height = icon.getIconHeight() + 1;
        if (width > LARGEST_SIDE || height > LARGEST_SIDE) {
            throw new IllegalArgumentException("the drawing is too large: " + width + " × " + height);
        }
        var canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = canvas.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
        icon.paintIcon(null, graphics, 0, 0);
        graphics.dispose();
        // The picture is whole pixels high, while the base line lies where the formula's own height, not rounded, has
        // it.
        double ascent = icon.getTrueIconHeight() - icon.getTrueIconDepth();
        double depth = (height - ascent) / scale;
        return new Drawing(SwingFXUtils.toFXImage(canvas, null), width / scale, height / scale, depth);
    }

    private static java.util.concurrent.ThreadFactory daemon(String name) {
        return Thread.ofPlatform().name(name).daemon().factory();
    }

    private record Request(String formula, boolean display, double size) {}

    /**
     * A formula as a picture.
     *
     * @param image black on nothing
     * @param width in pixels as shown
     * @param height in pixels as shown
     * @param depth how far it reaches below the base line, in pixels as shown
     */
    record Drawing(Image image, double width, double height, double depth) {}
}
