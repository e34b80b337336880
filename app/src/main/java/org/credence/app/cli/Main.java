package org.credence.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.credence.app.Pipeline;
import org.credence.app.Wiring;

/// The entry of the program: checks the Java version, then runs one command.
public final class Main {
    private static final int JAVA_NEEDED = 25;

    private Main() {}

    public static void main(String[] args) {
        StandardError.restore();
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        if (Runtime.version().feature() < JAVA_NEEDED) {
            err.printf(
                    "credence needs Java %d or newer, found %s; start it with ./credence, which looks for one%n",
                    JAVA_NEEDED, Runtime.version());
            System.exit(ExitCode.WRONG_USE);
        }
        Console console = Console.ofProcess(new FileOutputStream(FileDescriptor.out), err);
        System.exit(run(args, console, Clock.systemUTC(), Wiring::load));
    }

    /// Runs one command and returns its exit code: 0 done, 1 failed or done with problems, 2 used wrongly.
    public static int run(String[] args, Console console, Clock clock, Pipeline.Loader loader) {
        return CredenceCommand.run(args, new Session(console, clock, loader));
    }
}
