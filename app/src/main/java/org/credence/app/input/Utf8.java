package org.credence.app.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes read strictly as UTF-8: a bad byte is found, never replaced.
sealed interface Utf8 {
    record Text(String text) implements Utf8 {}

    /// `offset` counts bytes from 0, `line` from 1.
    record BadByte(int offset, int line, int value) implements Utf8 {}

    /// A NUL byte: no text at all.
    record Binary(int offset) implements Utf8 {}

    /// Without a byte-order mark, otherwise as it is.
    static Utf8 decode(byte[] bytes) {
        int nul = indexOf(bytes, (byte) 0);
        if (nul >= 0) {
            return new Binary(nul);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int offset = in.position();
            return new BadByte(offset, lineOf(bytes, offset), bytes[offset] & 0xff);
        }
        String text = out.flip().toString();
        return new Text(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (byte b : Arrays.copyOf(bytes, offset)) {
            line += b == '\n' ? 1 : 0;
        }
        return line;
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
