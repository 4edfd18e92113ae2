package org.chipgraph.deployment.settings;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One setting, as the code that reads it declares it.
///
/// @param key with `<name>` where any name may stand
/// @param type what may be written
/// @param preset the default, in Markdown; empty where there is none
/// @param meaning in Markdown
record Setting(String key, SettingType type, String preset, String meaning) {

    private static final String PLACE = "<name>";

    /// The environment variable that sets it.
    String variable() {
        return Arrays.stream(key.split(PLACE))
                .map(KnownSettings::variable)
                .collect(Collectors.joining("<NAME>"));
    }

    /// All its variables, where any name may stand in them.
    Pattern variables() {
        return Pattern.compile(variable().replace("<NAME>", "[A-Z0-9_]+"));
    }
}
