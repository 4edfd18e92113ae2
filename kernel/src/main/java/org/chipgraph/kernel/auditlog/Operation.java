package org.chipgraph.kernel.auditlog;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chipgraph.kernel.graph.Inputs;
import org.eclipse.microprofile.graphql.Mutation;
import org.jspecify.annotations.Nullable;

/// What a method that users may call is in the audit log.
///
/// @param verb of HTTP; empty for a mutation
record Operation(Method method, Kind kind, String verb) {

    enum Kind {
        READ,
        MUTATION,
        REST
    }

    private static final String ID = "id";
    private static final Map<Method, Operation> KNOWN = new ConcurrentHashMap<>();

    static Operation of(Method method) {
        return KNOWN.computeIfAbsent(method, Operation::read);
    }

    private static Operation read(Method method) {
        if (method.isAnnotationPresent(Mutation.class)) {
            return new Operation(method, Kind.MUTATION, "");
        }
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (http != null
                    && !(annotation instanceof GET)
                    // Open to all is only what reads.
                    && !method.isAnnotationPresent(PermitAll.class)) {
                return new Operation(method, Kind.REST, http.value());
            }
        }
        return new Operation(method, Kind.READ, "");
    }

    boolean isWrite() {
        return kind != Kind.READ;
    }

    /// The mutation's name, or the method and the path's template.
    ///
    /// @param type the class whose method is called; the method may be of one that it extends
    String name(Class<?> type) {
        return kind == Kind.MUTATION ? method.getName() : verb + " " + path(type) + suffix();
    }

    private String suffix() {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value();
    }

    private static String path(@Nullable Class<?> type) {
        for (Class<?> level = type; level != null; level = level.getSuperclass()) {
            Path path = level.getAnnotation(Path.class);
            if (path != null) {
                return path.value();
            }
        }
        return "";
    }

    /// The ids that the request names outside of its body.
    List<String> ids(@Nullable Object[] arguments) {
        if (kind == Kind.MUTATION) {
            return Inputs.ids();
        }
        List<String> ids = new ArrayList<>();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            PathParam name = parameters[i].getAnnotation(PathParam.class);
            if (name != null && name.value().equals(ID) && arguments[i] instanceof String id) {
                ids.add(id);
            }
        }
        return ids;
    }
}
