package hone.hostile;

import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Listens where an attack may knock: a TCP and a UDP port of one number on the loopback, and a unix-domain socket. */
final class Doors implements AutoCloseable {
    private static final int TRIES = 20;

    private final List<Closeable> open = new ArrayList<>();
    private final Queue<String> knocks = new ConcurrentLinkedQueue<>();
    private final int port;

    /**
     * Opens all doors.
     *
     * @param unixDoor where the unix-domain socket is made
     */
    Doors(Path unixDoor) throws IOException {
        port = bindBoth();
        ServerSocketChannel unix = ServerSocketChannel.open(java.net.StandardProtocolFamily.UNIX);
        open.add(unix);
        listen(unix.bind(UnixDomainSocketAddress.of(unixDoor)), "unix-domain socket");
    }

    /** A port that is free for both protocols. */
    private int bindBoth() throws IOException {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        for (int tries = 0; ; tries++) {
            ServerSocketChannel tcp = ServerSocketChannel.open().bind(new InetSocketAddress(loopback, 0));
            int number = ((InetSocketAddress) tcp.getLocalAddress()).getPort();
            DatagramChannel udp = DatagramChannel.open();
            try {
                udp.bind(new InetSocketAddress(loopback, number));
            } catch (BindException e) {
                tcp.close();
                udp.close();
                if (tries == TRIES) {
                    throw e;
                }
                continue;
            }
            open.add(tcp);
            open.add(udp);
            listen(tcp, "TCP port");
            hear(udp);
            return number;
        }
    }

    int port() {
        return port;
    }

    /** Who came since this was last asked. */
    List<String> knocks() {
        List<String> found = new ArrayList<>();
        for (String knock = knocks.poll(); knock != null; knock = knocks.poll()) {
            found.add("somebody came through the " + knock);
        }
        return found;
    }

    private void listen(ServerSocketChannel door, String what) {
        Thread.ofPlatform().daemon().name(what).start(() -> {
            while (true) {
                try (SocketChannel visitor = door.accept()) {
                    knocks.add(what + " " + visitor.getRemoteAddress());
                } catch (ClosedChannelException e) {
                    return;
                } catch (IOException e) {
                    knocks.add(what + ", which then failed: " + e);
                }
            }
        });
    }

    private void hear(DatagramChannel door) {
        Thread.ofPlatform().daemon().name("UDP port").start(() -> {
            while (true) {
                try {
                    knocks.add("UDP port " + door.receive(ByteBuffer.allocate(64)));
                } catch (ClosedChannelException e) {
                    return;
                } catch (IOException e) {
                    knocks.add("UDP port, which then failed: " + e);
                }
            }
        });
    }

    @Override
    public void close() throws IOException {
        for (Closeable door : open) {
            door.close();
        }
    }
}
