package org.chipgraph.deployment.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What our own code reads: its `@ConfigMapping` interfaces and the `${...}` expressions of its
/// properties files. Taken from the sources, so that this module waits for no other to be built.
record OwnSettings(List<Pattern> variables) {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([A-Za-z][\\w.\"-]*)");

    OwnSettings {
        variables = List.copyOf(variables);
    }

    static OwnSettings read(List<Path> modules) {
        var variables = new ArrayList<Pattern>();
        for (Path module : modules) {
            Path sources = module.resolve("src/main");
            List<Path> files = KnownSettings.files(sources).toList();
            variables.addAll(
                    ConfigInterfaces.variables(
                            files.stream().filter(it -> it.toString().endsWith(".java")).toList()));
            files.stream()
                    .filter(it -> it.toString().endsWith(".properties"))
                    .forEach(it -> expressions(it, variables));
        }
        return new OwnSettings(variables);
    }

    boolean reads(String variable) {
        return variables.stream().anyMatch(pattern -> pattern.matcher(variable).matches());
    }

    private static void expressions(Path properties, List<Pattern> variables) {
        try {
            EXPRESSION
                    .matcher(Files.readString(properties))
                    .results()
                    .map(expression -> KnownSettings.variable(expression.group(1)))
                    .forEach(name -> variables.add(Pattern.compile(Pattern.quote(name))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
