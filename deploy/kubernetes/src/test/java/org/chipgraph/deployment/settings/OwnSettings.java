package org.chipgraph.deployment.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What our own code reads: its `@ConfigMapping` interfaces, its `@ConfigProperty` parameters, and
/// the `${...}` expressions of its properties files. Taken from the sources, so that this module
/// waits for no other to be built.
///
/// @param declared by interfaces
/// @param injected into constructors
/// @param expressions the variables of the expressions
record OwnSettings(List<Setting> declared, List<Setting> injected, List<String> expressions) {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([A-Za-z][\\w.\"-]*)");

    static OwnSettings read(List<Path> modules) {
        var java = new ArrayList<Path>();
        var expressions = new ArrayList<String>();
        for (Path module : modules) {
            for (Path file : KnownSettings.files(module.resolve("src/main")).toList()) {
                if (file.toString().endsWith(".java")) {
                    java.add(file);
                } else if (file.toString().endsWith(".properties")) {
                    expressions.addAll(expressions(file));
                }
            }
        }
        Sources sources = Sources.read(java);
        return new OwnSettings(
                ConfigInterfaces.settings(sources),
                InjectedSettings.settings(sources),
                expressions);
    }

    boolean reads(String variable) {
        return expressions.contains(variable)
                || declared.stream().anyMatch(it -> it.variables().matcher(variable).matches())
                || injected.stream().anyMatch(it -> it.variable().equals(variable));
    }

    private static List<String> expressions(Path properties) {
        return EXPRESSION
                .matcher(String.join("\n", KnownSettings.lines(properties)))
                .results()
                .map(expression -> KnownSettings.variable(expression.group(1)))
                .toList();
    }
}
