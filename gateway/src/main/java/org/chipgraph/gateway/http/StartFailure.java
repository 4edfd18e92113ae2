package org.chipgraph.gateway.http;

import io.quarkus.runtime.configuration.ConfigurationException;

/// Why the gateway cannot start.
final class StartFailure {

    private StartFailure() {}

    /// Quarkus prints the message of this exception alone, without a stack trace, and exits with 1.
    static ConfigurationException because(String message) {
        return new ConfigurationException("The gateway cannot start. " + message);
    }
}
