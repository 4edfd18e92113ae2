package org.chipgraph.deployment.settings;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.ToolProvider;

/// Java sources, read with the compiler's parser: types by their simple names, comments of methods,
/// parameters.
final class Sources {

    private final Map<String, ClassTree> types = new HashMap<>();
    private final Map<MethodTree, String> comments = new HashMap<>();
    private final List<VariableTree> parameters = new ArrayList<>();

    private Sources() {}

    static Sources read(List<Path> files) {
        var sources = new Sources();
        if (!files.isEmpty()) {
            sources.parse(files);
        }
        return sources;
    }

    List<ClassTree> types() {
        return List.copyOf(types.values());
    }

    Optional<ClassTree> type(String name, Tree.Kind kind) {
        return Optional.ofNullable(types.get(name)).filter(it -> it.getKind() == kind);
    }

    List<VariableTree> parameters() {
        return parameters;
    }

    /// Without line ends; empty where there is none.
    String comment(MethodTree method) {
        return comments.getOrDefault(method, "");
    }

    /// The text of an annotation's argument, empty where it has no such annotation.
    static Optional<String> argument(
            List<? extends AnnotationTree> annotations, String name, String attribute) {
        return annotations.stream()
                .filter(it -> it.getAnnotationType().toString().matches("(.*\\.)?" + name))
                .map(it ->
                        it.getArguments().stream()
                                .filter(argument -> isOf(argument, attribute))
                                .map(Sources::text)
                                .findFirst()
                                .orElse(""))
                .findFirst();
    }

    private static boolean isOf(ExpressionTree argument, String attribute) {
        return argument instanceof AssignmentTree assignment
                ? assignment.getVariable().toString().equals(attribute)
                : attribute.equals("value");
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

    private void parse(List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var manager = compiler.getStandardFileManager(null, null, null);
        var objects = manager.getJavaFileObjectsFromPaths(files);
        var options = List.of("-proc:none");
        var task = (JavacTask) compiler.getTask(null, manager, _ -> {}, options, null, objects);
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new Collector(DocTrees.instance(task)).scan(unit, null);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private final class Collector extends TreePathScanner<Void, Void> {

        private final DocTrees documents;

        Collector(DocTrees documents) {
            this.documents = documents;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            types.put(tree.getSimpleName().toString(), tree);
            return super.visitClass(tree, nothing);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            String comment = documents.getDocComment(getCurrentPath());
            if (comment != null) {
                comments.put(tree, comment.strip().replaceAll("\\s+", " "));
            }
            parameters.addAll(tree.getParameters());
            return super.visitMethod(tree, nothing);
        }
    }
}
