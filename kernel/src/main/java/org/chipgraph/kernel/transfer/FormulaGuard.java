package org.chipgraph.kernel.transfer;

import java.util.regex.Pattern;

/// Keeps spreadsheets from running a text as a formula, without losing the text.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return and is no number is written with an
/// apostrophe before it, the sign for "text" of every spreadsheet; so is one that begins with an apostrophe
/// before any of these or before another apostrophe. Reading takes the apostrophe away again: each text comes
/// back as it was.
final class FormulaGuard {

    private static final String SIGNS = "=+\\-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern UNSAFE =
            Pattern.compile("[" + SIGNS + "].*|'['" + SIGNS + "].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'['" + SIGNS + "].*", Pattern.DOTALL);

    private FormulaGuard() {}

    static String guard(String text) {
        return UNSAFE.matcher(text).matches() && !NUMBER.matcher(text).matches()
                ? "'" + text
                : text;
    }

    static String unguard(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
