package org.chipgraph.kernel.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chipgraph.kernel.rest.ImportResource;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;

/// Who may do what in a service, as its classes declare it.
final class AccessTable {

    static final String EVERYONE = "everyone";
    static final String NOBODY = "nobody";
    private static final List<String> ORDER =
            List.of(EVERYONE, "editor", "reviewer", "admin", NOBODY);

    /// What somebody may do.
    ///
    /// @param kind query, mutation or REST
    record Right(String who, Kind kind, String name) {}

    enum Kind {
        QUERY("queries"),
        MUTATION("mutations"),
        REST("REST");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    private AccessTable() {}

    /// The rights of the service whose classes stand beside the anchor's.
    static List<Right> of(Class<?> anchor) {
        List<Right> rights = new ArrayList<>();
        for (JavaClass found :
                new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackagesOf(anchor, ImportResource.class)) {
            Class<?> type = found.reflect();
            if (type.isAnnotationPresent(GraphQLApi.class)) {
                Arrays.stream(type.getDeclaredMethods())
                        .forEach(method -> addGraphQl(rights, type, method));
            } else if (type.isAnnotationPresent(Path.class)
                    && !Modifier.isAbstract(type.getModifiers())) {
                Arrays.stream(type.getMethods()).forEach(method -> addRest(rights, type, method));
            }
        }
        rights.sort(
                Comparator.comparing((Right right) -> ORDER.indexOf(right.who()))
                        .thenComparing(Right::kind)
                        .thenComparing(Right::name));
        return rights;
    }

    /// A row for each role and kind.
    static String markdown(List<Right> rights) {
        StringBuilder table = new StringBuilder("| who | what | |\n|---|---|---|\n");
        for (String who : ORDER) {
            for (Kind kind : Kind.values()) {
                String names =
                        rights.stream()
                                .filter(right -> right.who().equals(who) && right.kind() == kind)
                                .map(right -> "`" + right.name() + "`")
                                .collect(Collectors.joining(", "));
                if (!names.isEmpty()) {
                    table.append("| %s | %s | %s |\n".formatted(who, kind.title, names));
                }
            }
        }
        return table.toString();
    }

    private static void addGraphQl(List<Right> rights, Class<?> type, Method method) {
        if (method.isAnnotationPresent(Query.class)) {
            rights.add(new Right(who(type, method), Kind.QUERY, method.getName()));
        } else if (method.isAnnotationPresent(Mutation.class)) {
            rights.add(new Right(who(type, method), Kind.MUTATION, method.getName()));
        }
    }

    private static void addRest(List<Right> rights, Class<?> type, Method method) {
        verb(method)
                .ifPresent(verb ->
                        rights.add(
                                new Right(
                                        who(type, method),
                                        Kind.REST,
                                        verb
                                                + " "
                                                + type.getAnnotation(Path.class).value()
                                                + Optional.ofNullable(
                                                                method.getAnnotation(Path.class))
                                                        .map(path -> "/" + path.value())
                                                        .orElse(""))));
    }

    private static Optional<String> verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return Optional.of(verb.value().toUpperCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    private static String who(Class<?> type, Method method) {
        return declared(method).or(() -> declared(type)).orElse(NOBODY);
    }

    private static Optional<String> declared(AnnotatedElement element) {
        RolesAllowed roles = element.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return Optional.of(String.join(" or ", roles.value()));
        }
        if (element.isAnnotationPresent(PermitAll.class)) {
            return Optional.of(EVERYONE);
        }
        return element.isAnnotationPresent(DenyAll.class) ? Optional.of(NOBODY) : Optional.empty();
    }
}
