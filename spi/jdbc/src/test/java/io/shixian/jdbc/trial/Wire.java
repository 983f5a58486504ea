package io.shixian.jdbc.trial;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire from desks to the server, on loopback, that can be cut; connections made later go through again. */
final class Wire implements Closeable {

    private final ServerSocket entrance;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    Wire(int server) throws IOException {
        this.server = server;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                join(entrance.accept());
            } catch (IOException e) {
                // The server is down or the trial is over; the desk sees a connection that ends.
            }
        }
    }

    private void join(Socket near) throws IOException {
        open.add(near);
        try {
            Socket far = new Socket(InetAddress.getLoopbackAddress(), server);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            open.add(far);
            thread(() -> carry(near, far));
            thread(() -> carry(far, near));
        } catch (IOException e) {
            drop(near);
            throw e;
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] some = new byte[8192];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                out.write(some, 0, n);
            }
        } catch (IOException e) {
            // Cut, or one end is gone.
        } finally {
            drop(from);
            drop(to);
        }
    }

    private void drop(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone already.
        }
    }

    /** Ends all connections, wherever the bytes on their way are. */
    void cut() {
        Set.copyOf(open).forEach(this::drop);
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }
}
