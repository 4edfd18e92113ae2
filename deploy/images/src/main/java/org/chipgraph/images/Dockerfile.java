package org.chipgraph.images;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Dockerfile as its stages.
///
/// It reads the instructions that ours uses; any other is an error, lest the two ways to build part.
record Dockerfile(List<Stage> stages) {

    /// @param base the stage that it continues, or the name of an image
    record Stage(String name, String base, List<Instruction> instructions) {}

    /// @param name for instance COPY
    /// @param text the rest of the line, with arguments filled in
    record Instruction(String name, String text) {}

    private static final Pattern FROM = Pattern.compile("(\\S+)(?: AS (\\S+))?");
    private static final Pattern ARGUMENT = Pattern.compile("\\$\\{(\\w+)}");
    private static final List<String> KNOWN =
            List.of("COPY", "ENTRYPOINT", "ENV", "EXPOSE", "LABEL", "RUN", "USER", "WORKDIR");

    Dockerfile {
        stages = List.copyOf(stages);
    }

    /// @param arguments what `--build-arg` gives; the file's own defaults stand behind them
    static Dockerfile parse(String text, Map<String, String> arguments) {
        Map<String, String> values = new LinkedHashMap<>(arguments);
        List<Stage> stages = new ArrayList<>();
        for (String line : lines(text)) {
            String name = line.split(" ", 2)[0];
            String rest = filled(line.substring(name.length()).strip(), values);
            if (name.equals("ARG")) {
                String[] argument = rest.split("=", 2);
                if (argument.length == 2) {
                    values.putIfAbsent(argument[0], argument[1]);
                }
            } else if (name.equals("FROM")) {
                Matcher from = FROM.matcher(rest);
                if (!from.matches()) {
                    throw new IllegalArgumentException("cannot read: " + line);
                }
                String stage = from.group(2) == null ? "" : from.group(2);
                stages.add(new Stage(stage, from.group(1), new ArrayList<>()));
            } else if (KNOWN.contains(name)) {
                stages.getLast().instructions().add(new Instruction(name, rest));
            } else {
                throw new IllegalArgumentException(
                        name + " is not read here: " + line + " (known: " + KNOWN + ")");
            }
        }
        return new Dockerfile(stages);
    }

    /// What makes up the image: the last stage, behind those that it continues.
    List<Instruction> ofImage() {
        return with(stages.getLast());
    }

    /// What makes up a stage.
    List<Instruction> of(String name) {
        return with(
                stages.stream()
                        .filter(stage -> stage.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException("no stage " + name)));
    }

    private List<Instruction> with(Stage stage) {
        List<Instruction> all = new ArrayList<>();
        stages.stream()
                .filter(other -> other.name().equals(stage.base()))
                .findFirst()
                .ifPresent(base -> all.addAll(with(base)));
        all.addAll(stage.instructions());
        return all;
    }

    /// Without comments and empty lines; continued lines are one.
    private static List<String> lines(String text) {
        String joined = text.replaceAll("(?m)^#.*\n", "").replaceAll("\\\\\n\\s*", "");
        return joined.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String filled(String text, Map<String, String> values) {
        return ARGUMENT.matcher(text)
                .replaceAll(found -> {
                    String value = values.get(found.group(1));
                    if (value == null) {
                        throw new IllegalArgumentException("no value for " + found.group());
                    }
                    return Matcher.quoteReplacement(value);
                });
    }
}
