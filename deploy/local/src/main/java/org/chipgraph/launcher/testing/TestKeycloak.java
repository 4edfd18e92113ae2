package org.chipgraph.launcher.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.chipgraph.launcher.Checkout;
import org.chipgraph.launcher.EmbeddedKeycloak;
import org.chipgraph.launcher.Folders;
import org.chipgraph.launcher.Home;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Port;
import org.chipgraph.launcher.Realm;
import org.chipgraph.launcher.Secrets;
import org.chipgraph.launcher.Tokens;

/// A real Keycloak for tests, one per JVM, with the realm and the demo users of `deploy/keycloak`.
public final class TestKeycloak {

    /// A system property rather than a static field: Quarkus loads this class more than once. It does not begin with
    /// `chipgraph.`: the gateway would take it for a setting.
    private static final String SHARED = "test.chipgraph.keycloak";

    private static final String SHARED_KEY = "test.chipgraph.keycloak.key";
    private static final String SECRET = "test.chipgraph.keycloak.secret.";

    private static final Duration SHARED_FOR = Duration.ofSeconds(60);
    private static final Map<String, Issued> TOKENS = new HashMap<>();

    private record Issued(String token, Instant at) {}

    private TestKeycloak() {}

    /// The issuer, for `quarkus.oidc.auth-server-url`. Cost: the first call starts Keycloak, about
    /// 12 s.
    public static String issuer() {
        synchronized (System.getProperties()) {
            String shared = System.getProperty(SHARED);
            if (shared == null) {
                shared = start().settings().issuer();
                System.setProperty(SHARED, shared);
            }
            return shared;
        }
    }

    /// The secret of a service's own account.
    public static String secretOf(Part service) {
        issuer();
        return System.getProperty(SECRET + service);
    }

    /// A token of a demo user: reader (no role), editor, reviewer, admin. It is good for minutes, so tests
    /// share it for a while: every login is a write in Keycloak's database, and one has been refused under load
    /// with the right password.
    public static synchronized String token(String user) {
        Issued issued = TOKENS.get(user);
        if (issued == null || issued.at().isBefore(Instant.now().minus(SHARED_FOR))) {
            issued = new Issued(new Tokens(issuer()).ofUser(user, user), Instant.now());
            TOKENS.put(user, issued);
        }
        return issued.token();
    }

    /// A genuine token of a demo user that expired a moment ago. Cost: about 2 s.
    public static String expiredToken(String user) {
        String token = new Tokens(issuer()).ofUser(user, user, TestRealm.SHORT_LIVED);
        try {
            Thread.sleep(2_100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return token;
    }

    /// A demo user's ID and refresh token, which are no access tokens.
    public static JsonNode login(String user) {
        return new Tokens(issuer()).login(user, user);
    }

    /// The key that the realm signs with: what is signed by it differs from a genuine token only where a test
    /// makes it differ.
    public static SigningKey signingKey() {
        synchronized (System.getProperties()) {
            String shared = System.getProperty(SHARED_KEY);
            if (shared == null) {
                shared = SigningKey.generate().encoded();
                System.setProperty(SHARED_KEY, shared);
            }
            return SigningKey.decode(shared);
        }
    }

    private static EmbeddedKeycloak start() {
        Checkout checkout = Checkout.find();
        Home home = Home.of(checkout);
        TestFolders.removeOrphans(home.tests());
        Path folder = TestFolders.create(home.tests(), "keycloak");
        Realm realm = Realm.of(checkout, Secrets.in(folder.resolve("secrets")));
        for (Part service : Part.services()) {
            System.setProperty(SECRET + service, realm.secretOf(service));
        }
        EmbeddedKeycloak server =
                EmbeddedKeycloak.start(
                        new EmbeddedKeycloak.Settings(
                                folder.resolve("home"),
                                home.cache(),
                                folder.resolve("keycloak.log"),
                                Port.free(),
                                TestRealm.of(realm, folder, signingKey())));
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(server, folder)));
        return server.awaitReady();
    }

    private static void stop(EmbeddedKeycloak server, Path folder) {
        server.process().kill();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
