package org.credence.parse;

import java.io.BufferedInputStream;
import java.io.InputStream;

/// The model files that the build put beside these classes.
final class Resources {
    private Resources() {}

    static InputStream open(String name) {
        InputStream stream = Resources.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(
                    "the model file %s is missing beside the classes of credence-parse; build them with mvn verify"
                            .formatted(name));
        }
        return new BufferedInputStream(stream, 1 << 16);
    }
}
