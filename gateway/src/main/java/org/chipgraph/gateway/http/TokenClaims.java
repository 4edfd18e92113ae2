package org.chipgraph.gateway.http;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.authorization.Rights;
import org.jspecify.annotations.Nullable;

/// Reads from a token that was found good what it grants: its scopes, and policies by a claim.
final class TokenClaims {

    /// A supergraph that protects nothing asks for no rights, so none are read.
    private static final Rights UNREAD = new Rights(true, Set.of(), Set.of());

    private static final List<String> SCOPE_CLAIMS = List.of("scope", "scp");

    private final boolean needed;
    private final List<String> policiesClaim;

    /// `policiesClaim` is the path of the claim whose texts are the policies that hold, its names
    /// separated by `/`.
    TokenClaims(boolean needed, String policiesClaim) {
        this.needed = needed;
        this.policiesClaim = List.of(policiesClaim.split("/", -1));
    }

    /// Errors: a token whose claims cannot be read grants nothing beyond being one.
    Rights rights(String token) {
        if (!needed) {
            return UNREAD;
        }
        JsonObject claims = claims(token);
        Set<String> scopes = new LinkedHashSet<>();
        for (String claim : SCOPE_CLAIMS) {
            scopes.addAll(texts(claims.getValue(claim)));
        }
        return new Rights(true, scopes, texts(at(claims, policiesClaim)));
    }

    private static JsonObject claims(String token) {
        String[] parts = token.split("[.]", -1);
        try {
            byte[] json = Base64.getUrlDecoder().decode(parts.length == 3 ? parts[1] : "");
            return new JsonObject(new String(json, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | DecodeException unreadable) {
            return new JsonObject();
        }
    }

    private static @Nullable Object at(JsonObject claims, List<String> path) {
        Object at = claims;
        for (String name : path) {
            at = at instanceof JsonObject object ? object.getValue(name) : null;
        }
        return at;
    }

    /// Texts of a list, or those that spaces separate in one text.
    private static Set<String> texts(@Nullable Object claim) {
        Set<String> texts = new LinkedHashSet<>();
        switch (claim) {
            case String text -> texts.addAll(List.of(text.strip().split(" +")));
            case JsonArray list -> {
                for (Object item : list) {
                    if (item instanceof String text) {
                        texts.add(text);
                    }
                }
            }
            case null, default -> {}
        }
        return texts;
    }
}
