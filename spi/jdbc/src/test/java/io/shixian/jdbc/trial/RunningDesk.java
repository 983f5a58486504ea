package io.shixian.jdbc.trial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A desk in a process of its own, seen from the trial: it can be killed and started again. */
final class RunningDesk {

    private final String name;
    private final boolean later;
    private final Path folder;
    private final int server;
    private int starts;
    private Process process;
    private volatile CompletableFuture<Integer> port;

    /**
     * Starts it.
     *
     * @param later whether it leaves all delivery to its regular run
     */
    RunningDesk(String name, boolean later, Path folder, int server, long seed) throws IOException {
        this.name = name;
        this.later = later;
        this.folder = folder;
        this.server = server;
        start(seed);
    }

    private void start(long seed) throws IOException {
        starts++;
        String life = name + "-" + starts;
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                DeskProcess.class.getName(),
                String.valueOf(server),
                folder.toString(),
                life,
                String.valueOf(seed),
                String.valueOf(later));
        process = new ProcessBuilder(command)
                .redirectError(folder.resolve(life + ".errors").toFile())
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        port = CompletableFuture.supplyAsync(() -> readPort(said));
    }

    private static int readPort(BufferedReader said) {
        try {
            return Integer.parseInt(said.readLine());
        } catch (IOException | NumberFormatException e) {
            throw new IllegalStateException("the desk ended before it was ready", e);
        }
    }

    /** Returns the port on which it answers, once it does. */
    CompletableFuture<Integer> port() {
        return port.exceptionally(e -> 0);
    }

    /** Kills it, as {@code kill -9} does, as soon as it is ready to work. */
    void kill() {
        port.orTimeout(60, TimeUnit.SECONDS).join();
        process.destroyForcibly().onExit().join();
    }

    void startAgain(long seed) throws IOException {
        start(seed);
    }
}
