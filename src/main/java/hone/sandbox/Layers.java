package hone.sandbox;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The layers that are wanted around a worker. One that the system does not have is left out when the worker starts.
 *
 * @param wanted possibly none
 */
public record Layers(Set<Layer> wanted) {
    /** All that there are. */
    public static final Layers ALL = new Layers(EnumSet.allOf(Layer.class));
    /** A bare child process. */
    public static final Layers NONE = new Layers(Set.of());

    public Layers {
        wanted = Set.copyOf(wanted);
    }

    /** These alone. */
    public static Layers of(Layer... layers) {
        return new Layers(Set.copyOf(Arrays.asList(layers)));
    }

    boolean has(Layer layer) {
        return wanted.contains(layer);
    }
}
