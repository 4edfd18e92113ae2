package org.chipgraph.kernel.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.jspecify.annotations.Nullable;

/// Reads the documents of a file one after the other.
///
/// Cost: memory for one document at a time.
public interface DocumentReader {

    /// The longest line (of CSV: the longest cell), in characters.
    int MAX_LENGTH = 1_000_000;

    /// The next document; null after the last.
    ///
    /// @throws ValidationProblem for what is no document; the next call goes on behind it, or returns null where
    ///     that is impossible
    @Nullable ObjectNode next() throws IOException;

    /// The line of the file, counted from 1, at which the last document begins; after the last one, the number
    /// of lines.
    int line();
}
