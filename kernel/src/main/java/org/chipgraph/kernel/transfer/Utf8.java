package org.chipgraph.kernel.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.chipgraph.kernel.problem.ValidationProblem;

/// Opens a file's bytes as text. A byte order mark is skipped; bytes that are no UTF-8 are a
/// [CharacterCodingException] and not silently another character.
final class Utf8 {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Utf8() {}

    /// @throws ValidationProblem when the file does not begin as UTF-8
    static Reader open(InputStream bytes) throws IOException {
        PushbackReader text =
                new PushbackReader(
                        new InputStreamReader(
                                bytes,
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            int first = text.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                text.unread(first);
            }
        } catch (CharacterCodingException e) {
            throw wrong();
        }
        return text;
    }

    /// What is told when reading met other bytes; text is read ahead, so where they are is known roughly.
    static ValidationProblem wrong() {
        return new ValidationProblem(
                "", "the bytes here or soon after are not UTF-8; reading ends here");
    }
}
