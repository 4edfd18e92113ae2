package org.chipgraph.deployment.settings;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/// Reads `@ConfigMapping` interfaces with the compiler's parser and names the variable of each
/// leaf.
final class ConfigInterfaces {

    private static final Pattern MAP_VALUE = Pattern.compile("Map<String, *(.+)>");
    private static final Pattern OPTIONAL_VALUE = Pattern.compile("(?:Optional|List|Set)<(.+)>");
    private static final String ANY_KEY = "[A-Z0-9_]+";

    private final Map<String, ClassTree> interfaces = new HashMap<>();
    private final List<Pattern> variables = new ArrayList<>();

    private ConfigInterfaces() {}

    static List<Pattern> variables(List<Path> sources) {
        var reader = new ConfigInterfaces();
        if (!sources.isEmpty()) {
            reader.parse(sources);
        }
        for (ClassTree candidate : List.copyOf(reader.interfaces.values())) {
            argument(candidate.getModifiers().getAnnotations(), "ConfigMapping")
                    .ifPresent(prefix -> reader.expand(candidate, KnownSettings.variable(prefix)));
        }
        return reader.variables;
    }

    private void parse(List<Path> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null);
        var objects = files.getJavaFileObjectsFromPaths(sources);
        var options = List.of("-proc:none");
        var task = (JavacTask) compiler.getTask(null, files, _ -> {}, options, null, objects);
        try {
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(
                        new TreeScanner<Void, Void>() {
                            @Override
                            public Void visitClass(ClassTree tree, Void nothing) {
                                interfaces.put(tree.getSimpleName().toString(), tree);
                                return super.visitClass(tree, nothing);
                            }
                        },
                        null);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void expand(ClassTree type, String prefix) {
        for (var member : type.getMembers()) {
            if (member instanceof MethodTree method && method.getReturnType() != null) {
                var annotations = method.getModifiers().getAnnotations();
                String name =
                        argument(annotations, "WithName")
                                .orElseGet(() -> kebab(method.getName().toString()));
                boolean isInParent = argument(annotations, "WithParentName").isPresent();
                String path = isInParent ? prefix : prefix + "_" + KnownSettings.variable(name);
                expand(method.getReturnType().toString(), path);
            }
        }
    }

    private void expand(String type, String path) {
        Matcher map = MAP_VALUE.matcher(type);
        Matcher optional = OPTIONAL_VALUE.matcher(type);
        String simple = type.substring(type.lastIndexOf('.') + 1);
        if (map.matches()) {
            expand(map.group(1), path + "_" + ANY_KEY);
        } else if (optional.matches()) {
            expand(optional.group(1), path);
        } else if (interfaces.containsKey(simple)
                && interfaces.get(simple).getKind() == com.sun.source.tree.Tree.Kind.INTERFACE) {
            expand(interfaces.get(simple), path);
        } else {
            variables.add(Pattern.compile(path));
        }
    }

    /// The text of an annotation, empty where it has none.
    private static Optional<String> argument(
            List<? extends AnnotationTree> annotations, String name) {
        return annotations.stream()
                .filter(it -> it.getAnnotationType().toString().matches("(.*\\.)?" + name))
                .map(it ->
                        it.getArguments().stream()
                                .map(ConfigInterfaces::text)
                                .filter(text -> !text.isEmpty())
                                .findFirst()
                                .orElse(""))
                .findFirst();
    }

    private static String text(ExpressionTree argument) {
        ExpressionTree value =
                argument instanceof AssignmentTree assignment
                        ? assignment.getExpression()
                        : argument;
        return value instanceof LiteralTree literal && literal.getValue() instanceof String text
                ? text
                : "";
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2");
    }
}
