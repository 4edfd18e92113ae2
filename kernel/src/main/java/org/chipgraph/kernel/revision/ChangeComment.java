package org.chipgraph.kernel.revision;

import jakarta.enterprise.context.RequestScoped;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.jspecify.annotations.Nullable;

/// Why the running request changes something, for the revision that it makes.
@RequestScoped
public class ChangeComment {

    private static final int MAX_LENGTH = 2000;

    private @Nullable String text;

    /// @throws ValidationProblem for a comment of more than 2,000 characters, or with U+0000
    public void say(@Nullable String comment) {
        if (comment != null && comment.indexOf(0) >= 0) {
            throw new ValidationProblem("comment", "a text must not hold the character U+0000");
        }
        if (comment != null && comment.length() > MAX_LENGTH) {
            throw new ValidationProblem(
                    "comment",
                    "%d characters are too long; at most %d"
                            .formatted(comment.length(), MAX_LENGTH));
        }
        text = comment;
    }

    @Nullable String text() {
        return text;
    }
}
