package org.chipgraph.gateway.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The settings of the gateway (docs/config.md).
///
/// An environment variable is the key in capitals with `_` for every other character:
/// `chipgraph.subgraphs.companies.url` is `CHIPGRAPH_SUBGRAPHS_COMPANIES_URL`.
@ConfigMapping(prefix = "chipgraph")
public interface GatewayConfig {

    /// Path of the supergraph file; the gateway does not start without one.
    Optional<String> supergraph();

    /// How often that file is looked at for changes. A changed supergraph is served to new requests
    /// at once; one that cannot be used is refused, with the reason in the log and at
    /// `/q/health/ready`, and the one before it is served on. `0`: only at start.
    @WithDefault("5s")
    Duration supergraphCheck();

    /// The address to listen on.
    @WithDefault("127.0.0.1")
    String host();

    /// The port to listen on.
    @WithDefault("8080")
    int port();

    /// `off`: all clients are anonymous; their Authorization header is neither read nor forwarded.
    /// `oidc`: a bearer token is verified (`quarkus.oidc.*`: issuer, audience, expiry, signature)
    /// before any subgraph is called; a bad one is answered 401, a good one is forwarded.
    @WithDefault("off")
    Auth auth();

    /// How long after its start a process is not ready while it has not met the token issuer; others
    /// may know its keys. Then it is ready without them.
    @WithDefault("0s")
    Duration keysPatience();

    /// The claim of a token that lists the policies (`@policy`) which hold for the client; `/`
    /// separates the names of a path.
    @WithDefault("realm_access/roles")
    String policiesClaim();

    /// How long one request of a client may take, with all that it needs from subgraphs.
    @WithDefault("30s")
    Duration deadline();

    /// How long one request to a subgraph may take; `subgraphs.<name>.timeout` overrides it.
    @WithDefault("10s")
    Duration subgraphTimeout();

    /// How many queries to one subgraph may be under way, and as many mutations; further ones wait
    /// for a connection.
    @WithDefault("64")
    int subgraphConnections();

    /// How many requests to one subgraph may wait for a connection, at most for its time-out;
    /// further ones are `UNAVAILABLE` at once.
    @WithDefault("1000")
    int subgraphQueue();

    CircuitConfig circuit();

    /// How many operations may be under way; further ones are refused at once (503 `OVERLOADED`).
    /// Keep it above what one subgraph that hangs can hold: its connections and queue.
    @WithDefault("2000")
    int maxOperations();

    /// Whether equal queries to a subgraph that are under way at the same time are sent once. Only
    /// those with the same Authorization header are equal; mutations never are, and no query joins
    /// one that began before a mutation ended.
    @WithDefault("true")
    boolean deduplicate();

    /// The largest answer that is read from a subgraph.
    @WithDefault("32M")
    MemorySize maxAnswer();

    /// The largest request body that is read from a client.
    @WithDefault("1M")
    MemorySize maxBody();

    /// How many operations are kept with their plans.
    @WithDefault("1000")
    int planCache();

    /// Labels of `@override(label:)` that are on. A label `percent(n)` is on for n of 100 requests,
    /// drawn anew for each; every other label that is not listed is off.
    Optional<Set<String>> overrideLabels();

    /// Whether clients may ask for `__schema` and `__type`.
    @WithDefault("true")
    boolean introspection();

    /// Whether a request may ask how it was answered (`"extensions": {"explain": true}`, see
    /// debugging.md). It shows the subgraphs' documents: not for production.
    @WithDefault("false")
    boolean explain();

    Graphiql graphiql();

    Cors cors();

    LimitsConfig limits();

    /// By the subgraph's name in the supergraph.
    Map<String, SubgraphConfig> subgraphs();

    /// How clients are told apart.
    enum Auth {
        OFF,
        OIDC
    }

    /// The query editor at `/graphiql`.
    interface Graphiql {

        /// Whether the query editor is served at `/graphiql` (and `/` leads there).
        @WithDefault("true")
        boolean enabled();

        /// Folder with `*.graphql` files, each a tab of the editor; by default those that were
        /// packed into the gateway (`docs/queries`).
        Optional<String> queries();
    }

    /// Which web pages may call the gateway.
    interface Cors {

        /// Origins of web pages that may call the gateway, separated by commas; `/.../` is a
        /// regular expression. By default every origin on the loopback interface.
        String origins();
    }

    /// When a subgraph that does not answer is left alone.
    interface CircuitConfig {

        /// So many requests to one subgraph in a row that get no answer open its circuit: its fields
        /// are `UNAVAILABLE` at once, without waiting for a time-out. Any answer counts as one, HTTP
        /// 503 too. `0`: never.
        @WithDefault("5")
        int failures();

        /// How long requests must have gone on failing at least to open a circuit.
        @WithDefault("1s")
        Duration period();

        /// How often one request tries again while a circuit is open; the first that is answered
        /// closes it.
        @WithDefault("1s")
        Duration pause();
    }

    /// Bounds of one operation, checked before it is planned.
    interface LimitsConfig {

        /// Size of an operation's document. Unit: bytes.
        @WithDefault("65536")
        int documentBytes();

        /// Tokens of a document.
        @WithDefault("5000")
        int tokens();

        /// Length of a number in a document. Unit: characters.
        @WithDefault("40")
        int numberLength();

        /// Fragments of a document.
        @WithDefault("100")
        int fragments();

        /// Aliases of a document.
        @WithDefault("1000")
        int aliases();

        /// Levels of selections, lists and input objects, through fragments.
        @WithDefault("20")
        int nesting();

        /// Fields after fragments are expanded.
        @WithDefault("10000")
        int fields();

        /// Product of the page sizes (`first`, `last`).
        @WithDefault("10000")
        int nodes();

        /// What an operation may be estimated to cost, as `@cost` and `@listSize` of the supergraph
        /// say: an object counts 1, a leaf 0, each as often as its list is expected to be long.
        /// `0`: no limit, nothing is estimated.
        @WithDefault("0")
        long cost();

        /// For that estimate: the items of a list of which the supergraph says nothing.
        @WithDefault("10")
        int assumedListSize();

        /// Steps of planning.
        @WithDefault("200000")
        int planSteps();
    }

    /// What is different for one subgraph.
    interface SubgraphConfig {

        /// The GraphQL endpoint of the subgraph of that name, instead of the one in the supergraph
        /// file.
        Optional<String> url();

        /// How long one request to that subgraph may take, instead of `subgraph-timeout`.
        Optional<Duration> timeout();

        /// How many queries to it may be under way, and as many mutations.
        Optional<Integer> connections();

        /// How many requests to it may wait for a connection.
        Optional<Integer> queue();
    }
}
