package org.chipgraph.gateway.http;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/// The body of an answer while it arrives, up to a limit.
final class AnswerBody {

    /// What is believed of an announced length before that much has arrived.
    private static final int BELIEVED = 1 << 20;

    private final int limit;
    private byte[] bytes;
    private int size;

    AnswerBody(long announced, int limit) {
        this.limit = limit;
        this.bytes = new byte[(int) Math.min(Math.min(announced, BELIEVED), limit)];
    }

    /// False when the body is larger than the limit: then nothing of it is kept.
    boolean add(Buffer part) {
        int length = part.length();
        if (length > limit - size) {
            bytes = new byte[0];
            size = 0;
            return false;
        }
        if (length > bytes.length - size) {
            long grown = Math.max(bytes.length * 2L, (long) size + length);
            bytes = Arrays.copyOf(bytes, (int) Math.min(grown, limit));
        }
        part.getBytes(bytes, size);
        size += length;
        return true;
    }

    byte[] bytes() {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    /// The body out of gzip; longer than `limit` when what was packed is.
    byte[] unzipped() throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes, 0, size))) {
            return in.readNBytes(limit + 1);
        }
    }
}
