package org.chipgraph.kernel.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chipgraph.kernel.testing.AccessTable.Kind;
import org.chipgraph.kernel.testing.AccessTable.Right;
import org.junit.jupiter.api.Test;

/// docs/roles.md says of every query, mutation and REST request who may make it, as the classes declare it. A
/// subclass stands in the service's module, whose folder is the working directory.
public abstract class RolesContract {

    private static final Path PAGE = Path.of("../docs/roles.md");

    /// Requests that read, though their method is POST: what they ask for is too long for an address.
    private static final Set<String> READING = Set.of("POST /api/references/known");

    private final List<Right> rights;
    private final String service;

    protected RolesContract(Class<?> anchor, String service) {
        this.rights = AccessTable.of(anchor);
        this.service = service;
    }

    @Test
    void thePageIsWhatTheClassesDeclare() throws IOException {
        String begin = "<!-- %s: begin -->\n".formatted(service);
        String end = "<!-- %s: end -->".formatted(service);
        String page = Files.readString(PAGE);
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf(end);
        assertTrue(from >= begin.length() && to >= from, "docs/roles.md lacks " + begin);
        String table = AccessTable.markdown(rights);
        if (Boolean.getBoolean("roles.update")) {
            page = page.substring(0, from) + table + page.substring(to);
            Files.writeString(PAGE, page);
            to = page.indexOf(end);
        }
        assertEquals(
                table,
                page.substring(from, to),
                "roles changed: run ./dev test %s-service with -Droles.update=true"
                        .formatted(service));
    }

    @Test
    void everyWriteNeedsARole() {
        assertEquals(
                List.of(),
                rights.stream()
                        .filter(RolesContract::isWrite)
                        .filter(right -> !right.who().matches("editor|reviewer|admin"))
                        .toList());
    }

    @Test
    void nothingIsClosedToAll() {
        assertEquals(
                List.of(),
                rights.stream().filter(right -> right.who().equals(AccessTable.NOBODY)).toList());
    }

    private static boolean isWrite(Right right) {
        return right.kind() == Kind.MUTATION
                || (right.kind() == Kind.REST
                        && !right.name().startsWith("GET ")
                        && !READING.contains(right.name()));
    }
}
