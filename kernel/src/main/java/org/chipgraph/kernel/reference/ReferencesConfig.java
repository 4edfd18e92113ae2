package org.chipgraph.kernel.reference;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/// The settings of the questions to other services (docs/config.md).
@ConfigMapping(prefix = "chipgraph.references")
public interface ReferencesConfig {

    /// How long another service may take to say whether records exist, with the login of our
    /// service account; then the write is `UNAVAILABLE`.
    @WithDefault("2s")
    Duration timeout();

    /// How long a service that left three of five questions without an answer is not asked.
    @WithDefault("5s")
    Duration pause();

    /// How long a record that exists is not asked for again: nothing is ever deleted.
    @WithDefault("10m")
    Duration remember();

    /// The services of the product by name.
    Map<String, Service> owners();

    /// One service.
    interface Service {

        /// Where that service is asked whether records exist to which a write refers.
        URI url();

        /// The records that it owns.
        Set<String> types();
    }
}
