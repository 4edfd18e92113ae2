/// Comes in: a folder with a `kustomization.yaml`. Goes out: its documents as kustomize renders
/// them, for machines without kustomize. Start here: [org.chipgraph.deployment.render.Renderer].
@org.jspecify.annotations.NullMarked
package org.chipgraph.deployment.render;
