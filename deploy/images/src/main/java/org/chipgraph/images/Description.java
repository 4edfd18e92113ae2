package org.chipgraph.images;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chipgraph.images.Dockerfile.Instruction;

/// What the Dockerfile says of an image.
///
/// @param copies each a layer, in order
/// @param folder where the process starts
record Description(
        List<Copy> copies,
        String folder,
        String user,
        Map<String, String> environment,
        List<String> entrypoint,
        List<Integer> ports,
        Map<String, String> labels) {

    /// @param source below the repository's root; of the cache, the file's place in the training stage
    /// @param target absolute; ends with `/`, as files and folders are copied into it
    /// @param isCache whether it is what the training has made
    record Copy(String source, String target, boolean isCache) {

        /// Where a file below the source ends up; the source may be the file itself.
        String targetOf(Path root, Path file) {
            Path from = root.resolve(source);
            Path relative = from.equals(file) ? file.getFileName() : from.relativize(file);
            return target + relative;
        }
    }

    private static final Pattern PAIR = Pattern.compile("([\\w.]+)=(?:\"([^\"]*)\"|(\\S+))");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    static Description of(Dockerfile file) {
        List<Instruction> all = file.ofImage();
        String folder = last(all, "WORKDIR");
        return new Description(
                texts(all, "COPY").stream().map(text -> copy(text, folder)).toList(),
                folder,
                last(all, "USER"),
                pairs(all, "ENV"),
                words(last(all, "ENTRYPOINT")),
                texts(all, "EXPOSE").stream().map(Integer::valueOf).toList(),
                pairs(all, "LABEL"));
    }

    /// What the process is given as the variable.
    String variable(String name) {
        return required(environment, "ENV", name);
    }

    /// The tag of the image.
    String version() {
        return required(labels, "LABEL", "org.opencontainers.image.version");
    }

    private static String required(Map<String, String> pairs, String instruction, String name) {
        String value = pairs.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the Dockerfile has no " + instruction + " " + name);
        }
        return value;
    }

    static List<String> words(String json) {
        return WORD.matcher(json).results().map(word -> word.group(1)).toList();
    }

    private static Copy copy(String text, String folder) {
        List<String> words = new ArrayList<>(List.of(text.split("\\s+")));
        boolean isCache = words.removeIf(word -> word.startsWith("--from="));
        String target = Path.of(folder).resolve(words.get(1)).normalize() + "/";
        return new Copy(words.get(0), target, isCache);
    }

    private static List<String> texts(List<Instruction> all, String name) {
        return all.stream().filter(it -> it.name().equals(name)).map(Instruction::text).toList();
    }

    private static String last(List<Instruction> all, String name) {
        List<String> texts = texts(all, name);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("the Dockerfile has no " + name);
        }
        return texts.getLast();
    }

    static Map<String, String> pairs(List<Instruction> all, String name) {
        Function<MatchResult, String> value =
                pair -> pair.group(2) == null ? pair.group(3) : pair.group(2);
        return texts(all, name).stream()
                .flatMap(text -> PAIR.matcher(text).results())
                .collect(
                        Collectors.toMap(
                                pair -> pair.group(1),
                                value,
                                (_, later) -> later,
                                LinkedHashMap::new));
    }
}
