package hone.store;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * How a second instance asks the first for its window: a local socket in the data folder, answered with one byte. Where
 * that cannot be (the path is too long for a socket, or the platform has none), a file that the first instance looks for
 * and takes away.
 */
final class RaiseListener implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LOOK_EVERY = Duration.ofMillis(300);
    private static final byte ANSWER = 1;

    private final Path folder;
    private final Runnable action;
    private final @Nullable ServerSocketChannel server;
    private final CountDownLatch closed = new CountDownLatch(1);

    private RaiseListener(Path folder, Runnable action, @Nullable ServerSocketChannel server) {
        this.folder = folder;
        this.action = action;
        this.server = server;
    }

    /** Starts listening; the caller holds the folder's lock, so what stands there of an earlier instance is stale. */
    static RaiseListener start(Path folder, Runnable action) {
        RaiseListener listener = new RaiseListener(folder, action, bind(folder));
        Thread.ofPlatform().daemon().name("raise").start(listener::listen);
        return listener;
    }

    /** Asks and waits for the answer, {@link #PATIENCE} at most each way. */
    static boolean ask(Path folder) {
        return askBySocket(folder) || askByFile(folder);
    }

    private static @Nullable ServerSocketChannel bind(Path folder) {
        ServerSocketChannel channel = null;
        try {
            Files.deleteIfExists(socket(folder));
            channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(UnixDomainSocketAddress.of(socket(folder)));
            return channel;
        } catch (IOException | UnsupportedOperationException _) {
            closeQuietly(channel);
            return null;
        }
    }

    private void listen() {
        if (server != null) {
            takeFile();
            listenOn(server);
        }
        // Reached without a socket, or when it failed for another reason than being closed.
        while (closed.getCount() > 0) {
            takeFile();
            try {
                if (closed.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private void listenOn(ServerSocketChannel server) {
        while (server.isOpen()) {
            try (SocketChannel asker = server.accept()) {
                action.run();
                asker.write(ByteBuffer.wrap(new byte[] {ANSWER}));
            } catch (IOException _) {
                if (!server.isOpen()) {
                    return;
                }
                // The asker went away, or descriptors ran out: go on, but never in a busy loop.
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
        }
    }

    private void takeFile() {
        try {
            if (Files.deleteIfExists(request(folder))) {
                action.run();
            }
        } catch (IOException _) {
            // It cannot be taken away: answering it again and again would be worse than not at all.
        }
    }

    private static boolean askBySocket(Path folder) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            if (!channel.connect(UnixDomainSocketAddress.of(socket(folder)))) {
                return false;
            }
            channel.register(selector, SelectionKey.OP_READ);
            return selector.select(PATIENCE.toMillis()) > 0 && channel.read(ByteBuffer.allocate(1)) == 1;
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    private static boolean askByFile(Path folder) {
        Path request = request(folder);
        try {
            Files.write(request, new byte[0]);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() - end < 0) {
                if (!Files.exists(request)) {
                    return true;
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
            return !Files.deleteIfExists(request);
        } catch (IOException _) {
            return false;
        }
    }

    private static Path socket(Path folder) {
        return folder.resolve("raise.sock");
    }

    private static Path request(Path folder) {
        return folder.resolve("raise");
    }

    @Override
    public void close() {
        closed.countDown();
        if (server != null) {
            closeQuietly(server);
            try {
                Files.deleteIfExists(socket(folder));
            } catch (IOException _) {
                // The next instance deletes it before it binds.
            }
        }
    }

    private static void closeQuietly(@Nullable ServerSocketChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException _) {
                // Nothing was kept in it.
            }
        }
    }
}
