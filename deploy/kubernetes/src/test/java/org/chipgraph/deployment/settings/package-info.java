/// Comes in: the sources of our applications and the jars of their Quarkus extensions. Goes out:
/// the environment variables that they read. Start here:
/// [org.chipgraph.deployment.settings.KnownSettings].
@org.jspecify.annotations.NullMarked
package org.chipgraph.deployment.settings;
