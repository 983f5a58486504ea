package io.shixian.examples.servicedesk;

import com.sun.management.OperatingSystemMXBean;
import io.shixian.examples.servicedesk.Client.Answer;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.JsonNode;

/**
 * A bounded load: some clients, each asking and commanding as fast as it is answered, for a time. They work on the same cases, so
 * that they meet each other; being told so is the only failure there may be.
 */
final class Load {

    private static final int CLIENTS = 4;
    private static final List<String> READERS =
            List.of("operator", "administrator", "accessor-a", "accessor-b", "window", "citizen", "unit");

    private final Client client;
    private final Duration time;
    private final Map<String, Histogram> latencies = new ConcurrentHashMap<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final AtomicLong conflicts = new AtomicLong();
    private final Queue<String> open = new ConcurrentLinkedQueue<>();
    private long processor;

    Load(Client client, Duration time) {
        this.client = client;
        this.time = time;
    }

    void run() throws Exception {
        // Everybody signs in once before the time counts: the hash of a password is slow on purpose.
        READERS.forEach(reader -> client.get(reader, "/api/cases"));
        long before = processorTime();
        long end = System.nanoTime() + time.toNanos();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Random random = new Random(i);
                running.add(clients.submit(() -> {
                    while (System.nanoTime() < end) {
                        one(random);
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            clients.shutdownNow();
        }
        processor = processorTime() - before;
    }

    /** Of this whole process: both the host and its clients. */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Returns the processor time that a request has taken, at the host and at its client, in milliseconds. */
    double millisecondsEach() {
        return processor / 1e6 / Math.max(1, requests());
    }

    private void one(Random random) {
        String reader = READERS.get(random.nextInt(READERS.size()));
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> timed("open", () -> opened(random));
            case 3, 4, 5, 6, 7 -> step(random);
            case 8 ->
                timed("due", () -> client.get(reader, "/api/calendar/due?from=2026-09-28&term=20%20working%20days"));
            default -> list(reader, random);
        }
    }

    private interface Call {
        Answer answer();
    }

    private Answer timed(String kind, Call call) {
        long began = System.nanoTime();
        Answer answer = call.answer();
        long took = (System.nanoTime() - began) / 1_000;
        latencies
                .computeIfAbsent(kind, each -> new ConcurrentHistogram(60_000_000L, 3))
                .recordValue(Math.min(took, 60_000_000L));
        boolean conflict = answer.status() == 409 || answer.status() == 412;
        if (conflict && kind.equals("step")) {
            conflicts.incrementAndGet();
        } else if (answer.status() >= 300) {
            errors.add(kind + ": " + answer.status() + " " + answer.body());
        }
        return answer;
    }

    private Answer opened(Random random) {
        String key = Long.toHexString(random.nextLong()) + Long.toHexString(System.nanoTime());
        Answer answer = client.post(
                "citizen",
                "/api/cases",
                "{\"procedure\":\"complaint.technical\",\"title\":\"页面打不开\",\"particulars\":{\"reason\":\"压力试验\"}}",
                "Idempotency-Key",
                key);
        if (answer.status() == 201) {
            open.add(answer.json().path("number").asString());
        }
        return answer;
    }

    private void list(String reader, Random random) {
        Answer page = timed("list", () -> client.get(reader, "/api/cases?phase=open&limit=20"));
        JsonNode rows = page.json().path("cases");
        if (!rows.isEmpty()) {
            String number = rows.get(random.nextInt(rows.size())).path("number").asString();
            timed("read", () -> client.get(reader, "/api/cases/" + number));
            timed("history", () -> client.get(reader, "/api/cases/" + number + "/history"));
        }
    }

    /** Takes the first step offered, on the version read; another client may have been faster. */
    private void step(Random random) {
        String number = open.peek();
        if (number == null) {
            return;
        }
        String user = random.nextBoolean() ? "operator" : "citizen";
        Answer read = timed("read", () -> client.get(user, "/api/cases/" + number));
        JsonNode actions = read.json().path("actions");
        if (actions.isEmpty()) {
            if (read.json().path("phase").asString().equals("closed")) {
                open.remove(number);
            }
            return;
        }
        String action = actions.get(actions.size() - 1).at("/action/code").asString();
        timed(
                "step",
                () -> client.post(
                        user,
                        "/api/cases/" + number + "/actions",
                        "{\"action\":\"" + action + "\",\"particulars\":{\"reason\":\"试验\"}}",
                        "If-Match",
                        read.tag()));
    }

    List<String> errors() {
        return errors;
    }

    long conflicts() {
        return conflicts.get();
    }

    long requests() {
        return latencies.values().stream().mapToLong(Histogram::getTotalCount).sum();
    }

    /** Returns a line for each kind of request, in milliseconds. */
    String table() {
        StringBuilder table = new StringBuilder(
                "| request | count | p50 | p90 | p99 | p99.9 | max |\n|---|---:|---:|---:|---:|---:|---:|\n");
        new TreeMap<>(latencies)
                .forEach((kind, times) -> table.append(String.format(
                        Locale.ROOT,
                        "| %s | %,d | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                        kind,
                        times.getTotalCount(),
                        times.getValueAtPercentile(50) / 1000.0,
                        times.getValueAtPercentile(90) / 1000.0,
                        times.getValueAtPercentile(99) / 1000.0,
                        times.getValueAtPercentile(99.9) / 1000.0,
                        times.getMaxValue() / 1000.0)));
        return table.toString();
    }
}
