package io.shixian.jdbc.trial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Senders of requests. Each sends a request until some desk says what became of it, to another desk when one does not answer, and
 * writes down what was acknowledged.
 */
final class Load {

    static final String ACKNOWLEDGED = "acknowledged";

    private final List<RunningDesk> desks;
    private final Journal acknowledged;
    private final Journal failed;
    private final List<Thread> senders = new ArrayList<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger sent = new AtomicInteger();
    private volatile boolean over;

    Load(List<RunningDesk> desks, Path folder) {
        this.desks = desks;
        this.failed = new Journal(folder.resolve("load.failed"));
        this.acknowledged = new Journal(folder.resolve("load." + ACKNOWLEDGED));
    }

    void begin(int threads, long seed) {
        for (int i = 0; i < threads; i++) {
            int number = i;
            Thread sender = new Thread(() -> send(number, new Random(seed + number)), "load-" + i);
            sender.setDaemon(true);
            sender.start();
            senders.add(sender);
        }
    }

    /** Returns how many requests were answered. */
    int answers() {
        return answers.get();
    }

    /** Returns how many requests were sent again because nobody could say what had become of them. */
    int repeats() {
        return sent.get() - answers.get();
    }

    /** Waits until so many more requests are answered. */
    void await(int more) {
        int wanted = answers.get() + more;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (answers.get() < wanted) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no desk answered " + more + " requests within a minute");
            }
            LockSupport.parkNanos(100_000);
        }
    }

    /** Lets each sender finish its last request. */
    void end() throws InterruptedException {
        over = true;
        for (Thread sender : senders) {
            sender.join(60_000);
            if (sender.isAlive()) {
                throw new AssertionError(
                        "the last request of " + sender.getName() + " was not answered within a minute");
            }
        }
    }

    private void send(int number, Random random) {
        int at = number;
        for (int n = 0; !over; n++) {
            Request request = Request.random("k-" + number + "-" + n, opened.get(), random);
            Answer answer = ask(request, at);
            while (answer.isFailed()) {
                failed.write(answer.why());
                at++;
                answer = ask(request, at);
            }
            if (answer.isDone()) {
                write(acknowledged, request, answer);
            }
            if (request.what().equals("open") && request.caseId().equals("c-" + opened.get())) {
                opened.incrementAndGet();
            }
            answers.incrementAndGet();
        }
    }

    /** Writes what {@link Audit} looks for. */
    static void write(Journal acknowledged, Request request, Answer answer) {
        acknowledged.write(
                request.command(),
                request.caseId(),
                String.valueOf(answer.from()),
                String.valueOf(answer.to()),
                request.what());
    }

    private Answer ask(Request request, int at) {
        int port = desks.get(at % desks.size()).port().getNow(0);
        try (Socket desk = new Socket(InetAddress.getLoopbackAddress(), port)) {
            sent.incrementAndGet();
            desk.getOutputStream().write((request.line() + "\n").getBytes(StandardCharsets.UTF_8));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(desk.getInputStream(), StandardCharsets.UTF_8));
            String line = in.readLine();
            if (line != null) {
                return Answer.parse(line);
            }
            return Answer.failed(new IOException());
        } catch (IOException | RuntimeException e) {
            LockSupport.parkNanos(1_000_000);
            return Answer.failed(e);
        }
    }
}
