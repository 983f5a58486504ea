package io.shixian.jdbc.trial;

import com.zaxxer.hikari.HikariDataSource;
import io.shixian.jdbc.JdbcStore;
import io.shixian.spi.desk.DeskBuilder;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.DeliveryException;
import io.shixian.spi.notification.Notifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A desk as a process of its own: it answers requests on a port that it prints, ticks and delivers, until it is killed or its
 * parent ends.
 */
final class DeskProcess {

    /** One attempt of so many is refused by the channel, so that rows of the outbox are tried again. */
    private static final int FAILING = 12;

    private final ServiceDesk desk;
    private final Journal ticked;

    private DeskProcess(ServiceDesk desk, Journal ticked) {
        this.desk = desk;
        this.ticked = ticked;
    }

    /** Takes the port of the server, the folder of the trial, the name of this process, a seed, and whether it delivers later. */
    public static void main(String[] given) throws IOException {
        Path folder = Path.of(given[1]);
        String name = given[2];
        HikariDataSource pool = TrialDesk.pool(Integer.parseInt(given[0]));
        JdbcStore store = TrialDesk.store(pool);
        Journal told = new Journal(folder.resolve(name + ".told"));
        DeskBuilder built = TrialDesk.desk(
                store, name, new SharedClock(folder.resolve("clock")), notifier(told, Long.parseLong(given[3])));
        ServiceDesk desk =
                Boolean.parseBoolean(given[4]) ? built.deliveringLater().open() : built.open();
        new DeskProcess(desk, new Journal(folder.resolve(name + ".ticked"))).run();
    }

    private static Notifier notifier(Journal told, long seed) {
        Random random = new Random(seed);
        return notification -> {
            if (random.nextInt(FAILING) == 0) {
                throw new DeliveryException("the channel is busy");
            }
            told.write(notification.id());
        };
    }

    private void run() throws IOException {
        ScheduledExecutorService regularly = Executors.newScheduledThreadPool(2);
        regularly.scheduleWithFixedDelay(this::tick, 0, 20, TimeUnit.MILLISECONDS);
        regularly.scheduleWithFixedDelay(() -> quietly(desk::deliver), 0, 20, TimeUnit.MILLISECONDS);
        try (ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            System.out.println(entrance.getLocalPort());
            System.out.flush();
            new Thread(() -> accept(entrance)).start();
            // The parent holds the other end; when it is gone, this ends too.
            while (System.in.read() >= 0) {
                continue;
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private void tick() {
        quietly(() -> {
            for (Outcome.Accepted happened : desk.tick()) {
                ticked.write(
                        happened.file().id().value(),
                        String.valueOf(happened.file().version()));
            }
        });
    }

    /** What fails is tried again by the next run, as a host's scheduler does. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            System.err.println(e.getClass().getName());
        }
    }

    private void accept(ServerSocket entrance) {
        while (true) {
            try {
                Socket caller = entrance.accept();
                new Thread(() -> answer(caller)).start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket caller) {
        try (BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = caller.getOutputStream()) {
            caller.setTcpNoDelay(true);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.write((answer(Request.parse(line)).line() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // The caller is gone; it will ask again.
        }
    }

    private Answer answer(Request request) {
        try {
            return Answer.of(request.carryOut(desk));
        } catch (RuntimeException e) {
            return Answer.failed(e);
        }
    }
}
