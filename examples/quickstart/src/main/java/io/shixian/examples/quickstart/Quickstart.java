package io.shixian.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Runs one of the programs of this package by its name; without a name it lists them. */
public final class Quickstart {

    interface Program {

        void run(String[] args) throws IOException;
    }

    static final Map<String, Program> PROGRAMS = new LinkedHashMap<>();

    static {
        PROGRAMS.put("WhenIsItDue", WhenIsItDue::main);
        PROGRAMS.put("Why", Why::main);
        PROGRAMS.put("PauseAndExtend", PauseAndExtend::main);
        PROGRAMS.put("NobodyCheckedInTime", NobodyCheckedInTime::main);
        PROGRAMS.put("MyOwnProcedure", MyOwnProcedure::main);
        PROGRAMS.put("MyOwnStore", MyOwnStore::main);
        PROGRAMS.put("ANewNotice", ANewNotice::main);
        PROGRAMS.put("RunTheDay", RunTheDay::main);
    }

    private Quickstart() {}

    /** Runs the program named first. */
    public static void main(String[] args) throws IOException {
        // Chinese must come out right on consoles of whatever language.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        Optional<Program> program = args.length == 1 ? Optional.ofNullable(PROGRAMS.get(args[0])) : Optional.empty();
        if (program.isPresent()) {
            program.get().run(args);
        } else {
            System.out.println("java -jar quickstart.jar NAME, where NAME is one of");
            PROGRAMS.keySet().forEach(name -> System.out.println("  " + name));
        }
    }
}
