package org.credence.app.cli;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Standard error as the user knows it, after a start whose own words were not for him.
///
/// Java writes a warning about the module of vectors before any code of ours runs, and no option silences it. So the
/// launcher keeps standard error as another descriptor, starts Java with none, and names that descriptor in the
/// property `credence.stderr`; the program then puts it back in its place.
public final class StandardError {
    private static final String PROPERTY = "credence.stderr";
    private static final int PLACE = 2;

    private StandardError() {}

    /// The first act of a program: nothing was written to standard error before.
    public static void restore() {
        Integer kept = Integer.getInteger(PROPERTY);
        if (kept != null) {
            duplicate(kept);
        }
    }

    @SuppressWarnings("restricted") // the launcher allows native access
    private static void duplicate(int kept) {
        Linker linker = Linker.nativeLinker();
        MethodHandle dup2 = linker.downcallHandle(
                linker.defaultLookup().find("dup2").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        int place = call(dup2, kept);
        if (place != PLACE) {
            throw new IllegalStateException("standard error could not be put back from descriptor " + kept);
        }
    }

    private static int call(MethodHandle dup2, int kept) {
        try {
            return (int) dup2.invokeExact(kept, PLACE);
        } catch (Throwable e) {
            throw new LinkageError("dup2 could not be called", e);
        }
    }
}
