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

    /// How often the supergraph file is looked at for changes; 0: only at start.
    @WithDefault("5s")
    Duration supergraphCheck();

    /// The address to listen on.
    @WithDefault("127.0.0.1")
    String host();

    /// The port to listen on.
    @WithDefault("8080")
    int port();

    /// `off`: all clients are anonymous, their Authorization header is neither read nor forwarded.
    /// `oidc`: bearer tokens are verified (`quarkus.oidc.*`) and forwarded to the subgraphs.
    @WithDefault("off")
    Auth auth();

    /// The claim of a token that lists the policies (`@policy`) which hold for the client; `/`
    /// separates the names of a path.
    @WithDefault("realm_access/roles")
    String policiesClaim();

    /// How long one request of a client may take, with everything it needs from subgraphs.
    @WithDefault("30s")
    Duration deadline();

    /// How long one request to a subgraph may take; `subgraphs.<name>.timeout` overrides it.
    @WithDefault("10s")
    Duration subgraphTimeout();

    /// How many queries to one subgraph may be under way, and as many mutations; further ones wait
    /// for a connection.
    @WithDefault("64")
    int subgraphConnections();

    /// How many requests to one subgraph may wait for a connection; further ones fail at once.
    @WithDefault("1000")
    int subgraphQueue();

    CircuitConfig circuit();

    /// How many operations may be under way; further ones are refused at once (503 `OVERLOADED`).
    /// Keep it above what one subgraph that hangs can hold: its connections and queue.
    @WithDefault("2000")
    int maxOperations();

    /// Whether equal queries to a subgraph that are under way at the same time, with the same
    /// Authorization header, are sent once.
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

    /// Labels of `@override` that are on, separated by commas; `percent(n)` decides by itself.
    Optional<Set<String>> overrideLabels();

    /// Whether clients may ask for `__schema` and `__type`.
    @WithDefault("true")
    boolean introspection();

    /// Whether a request may ask how it was answered (`"extensions": {"explain": true}`). It shows
    /// the subgraphs' documents: not for production.
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

        /// Whether the editor is served.
        @WithDefault("true")
        boolean enabled();

        /// Folder with `*.graphql` files, each a tab of the editor; by default those that were
        /// packed into the gateway.
        Optional<String> queries();
    }

    /// Which web pages may call the gateway.
    interface Cors {

        /// Origins, separated by commas; `/.../` is a regular expression. By default every origin
        /// on the loopback interface (application.properties).
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

        /// Size of the document in bytes.
        @WithDefault("65536")
        int documentBytes();

        /// Tokens of the document.
        @WithDefault("5000")
        int tokens();

        /// Characters of a number.
        @WithDefault("40")
        int numberLength();

        /// Fragments of the document.
        @WithDefault("100")
        int fragments();

        /// Aliases of the document.
        @WithDefault("1000")
        int aliases();

        /// Levels of selections, lists and input objects, through fragments.
        @WithDefault("20")
        int nesting();

        /// Fields, after fragments are expanded.
        @WithDefault("10000")
        int fields();

        /// Product of the page sizes.
        @WithDefault("10000")
        int nodes();

        /// What an operation may be estimated to cost (`@cost`, `@listSize`); 0: no limit.
        @WithDefault("0")
        long cost();

        /// Items that a list is assumed to have of which the supergraph says nothing.
        @WithDefault("10")
        int assumedListSize();

        /// Steps of planning.
        @WithDefault("200000")
        int planSteps();
    }

    /// What is different for one subgraph.
    interface SubgraphConfig {

        /// Its GraphQL endpoint, instead of the one in the supergraph file.
        Optional<String> url();

        /// How long one request to it may take.
        Optional<Duration> timeout();

        /// How many queries to it may be under way, and as many mutations.
        Optional<Integer> connections();

        /// How many requests to it may wait for a connection.
        Optional<Integer> queue();
    }
}
