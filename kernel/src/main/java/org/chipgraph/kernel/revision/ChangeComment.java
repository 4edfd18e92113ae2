package org.chipgraph.kernel.revision;

import jakarta.enterprise.context.RequestScoped;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.value.StorableText;
import org.jspecify.annotations.Nullable;

/// Why the running request changes something, for the revision that it makes.
@RequestScoped
public class ChangeComment {

    private static final int MAX_LENGTH = 2000;

    private @Nullable String text;

    /// @throws ValidationProblem for a comment of more than 2,000 characters, or one that cannot be stored
    public void say(@Nullable String comment) {
        if (comment != null && comment.length() > MAX_LENGTH) {
            throw new ValidationProblem(
                    "comment",
                    "%d characters are too long; at most %d"
                            .formatted(comment.length(), MAX_LENGTH));
        }
        if (comment != null && !StorableText.isStorable(comment)) {
            throw new ValidationProblem("comment", StorableText.RULE);
        }
        text = comment;
    }

    @Nullable String text() {
        return text;
    }
}
