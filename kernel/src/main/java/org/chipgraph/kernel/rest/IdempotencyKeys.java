package org.chipgraph.kernel.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.chipgraph.kernel.problem.ErrorCode;
import org.chipgraph.kernel.problem.PreconditionProblem;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.reference.WriteTransaction;
import org.chipgraph.kernel.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/// Makes a creation that is sent twice with one `Idempotency-Key` happen once (draft-ietf-httpapi-idempotency-key-header).
/// A key belongs to its user and is kept for 24 hours; one that failed may be used again.
@ApplicationScoped
public class IdempotencyKeys {

    private static final int MAX_LENGTH = 255;
    private static final String FORGET =
            "delete from idempotency_key where created_at < now() - interval '24 hours'";

    /// Waits for another request with the same key to end.
    private static final String CLAIM =
            """
            insert into idempotency_key (user_name, key, fingerprint, location)
            values (:user, :key, :fingerprint, '') on conflict do nothing
            """;

    private static final String FIND =
            "select fingerprint, location from idempotency_key where user_name = :user and key = :key";
    private static final String ANSWER =
            "update idempotency_key set location = :location where user_name = :user and key = :key";

    private final EntityManager entities;
    private final CurrentUser user;

    public IdempotencyKeys(EntityManager entities, CurrentUser user) {
        this.entities = entities;
        this.user = user;
    }

    /// The location of what the request created, now or when it was first sent.
    ///
    /// @param key null: the request is not repeated
    /// @throws ValidationProblem for a key that is too long
    /// @throws PreconditionProblem (422) for a key that came with another body
    @WriteTransaction
    @Transactional
    public String once(@Nullable String key, String path, String body, Supplier<String> creation) {
        if (key == null) {
            return creation.get();
        }
        if (key.isEmpty() || key.length() > MAX_LENGTH) {
            throw new ValidationProblem(
                    "Idempotency-Key",
                    "has %d characters; expected 1 to %d".formatted(key.length(), MAX_LENGTH));
        }
        String fingerprint = fingerprint(path + "\n" + body);
        entities.createNativeQuery(FORGET).executeUpdate();
        int claimed =
                entities.createNativeQuery(CLAIM)
                        .setParameter("user", user.name())
                        .setParameter("key", key)
                        .setParameter("fingerprint", fingerprint)
                        .executeUpdate();
        if (claimed == 0) {
            return repeated(key, fingerprint);
        }
        String location = creation.get();
        entities.createNativeQuery(ANSWER)
                .setParameter("user", user.name())
                .setParameter("key", key)
                .setParameter("location", location)
                .executeUpdate();
        return location;
    }

    private String repeated(String key, String fingerprint) {
        Object[] first =
                (Object[])
                        entities.createNativeQuery(FIND, Object[].class)
                                .setParameter("user", user.name())
                                .setParameter("key", key)
                                .getSingleResult();
        if (!first[0].equals(fingerprint)) {
            throw new PreconditionProblem(
                    ErrorCode.IDEMPOTENCY_KEY_REUSED,
                    "the Idempotency-Key '%s' came with another body before; take a new key for a new request"
                            .formatted(key));
        }
        return (String) first[1];
    }

    private static String fingerprint(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
