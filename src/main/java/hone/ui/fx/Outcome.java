package hone.ui.fx;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who hears how a piece of work ended: one of the three methods, once, on the JavaFX thread. */
public interface Outcome<T extends @Nullable Object> {
    /** The work returned. */
    void result(T value);

    /** The work threw. */
    void failed(Throwable cause);

    /** The work was cancelled before it ended; it may still be on its way to stopping. */
    default void cancelled() {}

    /** An outcome that does not care about being cancelled. */
    static <T extends @Nullable Object> Outcome<T> of(Consumer<? super T> onResult, Consumer<Throwable> onFailure) {
        return new Outcome<>() {
            @Override
            public void result(T value) {
                onResult.accept(value);
            }

            @Override
            public void failed(Throwable cause) {
                onFailure.accept(cause);
            }
        };
    }
}
