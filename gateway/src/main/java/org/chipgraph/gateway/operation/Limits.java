package org.chipgraph.gateway.operation;

/// What one operation may cost, all settings of the gateway.
///
/// Units: `documentBytes` counts UTF-8 bytes, `numberLength` characters; `nesting` is levels of
/// selections, lists and input objects, also through fragments; `fields` counts the fields after
/// all fragments are expanded; `nodes` is the product of page sizes; `planSteps` bounds planning.
public record Limits(
        int documentBytes,
        int tokens,
        int numberLength,
        int fragments,
        int aliases,
        int nesting,
        int fields,
        int nodes,
        int planSteps) {

    public static final Limits DEFAULT =
            new Limits(64 * 1024, 5_000, 40, 100, 1_000, 20, 10_000, 10_000, 200_000);
}
