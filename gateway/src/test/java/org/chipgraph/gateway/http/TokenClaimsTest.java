package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.chipgraph.gateway.authorization.Rights;
import org.junit.jupiter.api.Test;

class TokenClaimsTest {

    private final TokenClaims claims = new TokenClaims(true, "realm_access/roles");

    private static String token(String payload) {
        return "e30."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(payload.getBytes(StandardCharsets.UTF_8))
                + ".x";
    }

    private Rights rights(String payload) {
        return claims.rights(token(payload));
    }

    @Test
    void scopesStandInOneTextOrInAList() {
        Set<String> both = Set.of("read:pay", "views");
        assertEquals(both, rights("{\"scope\":\"read:pay views\"}").scopes());
        assertEquals(both, rights("{\"scp\":[\"read:pay\",\"views\"]}").scopes());
        assertEquals(both, rights("{\"scope\":\"views\",\"scp\":\"read:pay\"}").scopes());
    }

    @Test
    void policiesStandWhereTheSettingSays() {
        String payload = "{\"realm_access\":{\"roles\":[\"auditor\",7]},\"groups\":[\"hr\"]}";
        assertEquals(Set.of("auditor"), rights(payload).policies());
        assertEquals(
                Set.of("hr"), new TokenClaims(true, "groups").rights(token(payload)).policies());
    }

    @Test
    void whatCannotBeReadGrantsNothingMoreThanBeingSignedIn() {
        Rights bare = new Rights(true, Set.of(), Set.of());
        assertEquals(bare, rights("{\"scope\":7,\"scp\":{\"a\":1},\"realm_access\":\"roles\"}"));
        assertEquals(bare, rights("[]"));
        assertEquals(bare, claims.rights("a.b"));
        assertEquals(bare, claims.rights("a.***.c"));
    }
}
