package org.chipgraph.images;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chipgraph.launcher.Checkout;
import org.chipgraph.launcher.Part;

/// What `./dev images` is asked for.
///
/// @param out the folder of the archives
/// @param work the folder of what they are made from; kept, so that the next time is quicker
/// @param arguments of the Dockerfile
record Options(List<Part> parts, Path out, Path work, Map<String, String> arguments) {

    Options {
        parts = List.copyOf(parts);
    }

    static Options parse(List<String> words, Checkout checkout) {
        Path target = checkout.resolve("deploy/images/target");
        List<Part> parts = new ArrayList<>();
        Path out = target.resolve("archives");
        Map<String, String> arguments = new HashMap<>();
        for (Iterator<String> next = words.iterator(); next.hasNext(); ) {
            String option = next.next();
            String value = next.hasNext() ? next.next() : "";
            switch (option) {
                case "--only" -> parts.add(part(value));
                case "--out" -> out = Path.of(value);
                case "--tag" -> arguments.put("VERSION", value);
                case "--revision" -> arguments.put("REVISION", value);
                default ->
                        throw new IllegalArgumentException(
                                "images does not know '"
                                        + option
                                        + "': --only <process>, --out <folder>, --tag <version>,"
                                        + " --revision <commit>");
            }
            if (value.isEmpty()) {
                throw new IllegalArgumentException(option + " is followed by nothing");
            }
        }
        return new Options(
                parts.isEmpty() ? Part.applications() : parts,
                out,
                target.resolve("work"),
                arguments);
    }

    private static Part part(String name) {
        return Part.applications().stream()
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "No image '"
                                        + name
                                        + "': gateway, companies, chips or"
                                        + " events"));
    }
}
