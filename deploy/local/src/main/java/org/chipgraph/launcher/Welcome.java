package org.chipgraph.launcher;

import java.util.Locale;

/// What people need once everything runs.
final class Welcome {

    private static final String QUERY =
            "{ event(id: \\\"cac-2025-07-31-summons\\\") { name when { edtf } participants { role"
                    + " party { ... on Organization { name } ... on Chip { name designer { name }"
                    + " } } } } }";

    private Welcome() {}

    /// @param seconds that the start took; 0 when another one did it
    /// @param views rows of what else there is to look at
    static String text(Ports ports, double seconds, String views) {
        StringBuilder text = new StringBuilder("\n");
        text.append(seconds > 0 ? String.format(Locale.ROOT, "Ready in %.1f s.%n%n", seconds) : "");
        row(text, "GraphQL", ports, Part.GATEWAY, "/graphql");
        row(text, "GraphiQL", ports, Part.GATEWAY, "/graphiql");
        row(text, "companies REST", ports, Part.COMPANIES, "/api/docs");
        row(text, "chips REST", ports, Part.CHIPS, "/api/docs");
        row(text, "events REST", ports, Part.EVENTS, "/api/docs");
        row(text, "Keycloak", ports, Part.KEYCLOAK, "/realms/" + Realm.NAME);
        text.append(views);
        text.append(
                """

                Reading needs no login. Demo users (this machine only; the password is the name):
                  reader, editor, reviewer, admin. A token: ./dev token editor

                A query to paste:
                  curl -s http://127.0.0.1:%d/graphql -H 'Content-Type: application/json' \\
                    -d '{"query":"%s"}'

                Ctrl-C or ./dev down stops everything.\
                """
                        .formatted(ports.of(Part.GATEWAY), QUERY));
        return text.toString();
    }

    private static void row(StringBuilder text, String name, Ports ports, Part part, String path) {
        text.append("  %-16s http://127.0.0.1:%d%s%n".formatted(name, ports.of(part), path));
    }
}
