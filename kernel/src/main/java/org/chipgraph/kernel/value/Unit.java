package org.chipgraph.kernel.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.smallrye.graphql.api.federation.Shareable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A unit of the one committed list. UCUM code where UCUM has one, else a UCUM style annotation in braces.
///
/// `factor` x amount = amount in the dimension's base unit, exactly, so that TB/s and GB/s compare. The database
/// compares by the same list (V000__create_kernel.sql).
@Shareable
@Description("A unit of measure")
public record Unit(
        @NonNull @Description("UCUM code, or a code in braces where UCUM has none") String code,
        @NonNull @Description("How people write it, for instance TB/s") String display,
        @NonNull @Description("What it measures; units of one dimension compare") String dimension,
        @NonNull @Description("Amount times factor is the amount in the dimension's base unit")
                Decimal factor) {

    private static final Map<String, Unit> BY_CODE = new LinkedHashMap<>();

    static {
        add("%", "%", "ratio", "1");
        add("{piece}", "pieces", "pieces", "1");
        add("1", "", "count", "1");
        add("d", "days", "time", "1");
        add("GBy", "GB", "information", "1");
        add("GBy/s", "GB/s", "information rate", "1");
        add("TBy/s", "TB/s", "information rate", "1000");
        add("Tbit/s", "Tbit/s", "information rate", "125");
        add("W", "W", "power", "1");
        add("mm2", "mm²", "area", "1");
        add("{TFLOPS}", "TFLOPS", "floating-point rate", "1");
        add("{TOPS}", "TOPS", "integer rate", "1");
        add("{TPP}", "TPP", "total processing performance", "1");
        add("{TFLOPS}/{die}", "TFLOPS per die", "floating-point rate per die", "1");
    }

    /// @throws IllegalArgumentException for a code that is not in the list; the message lists those that are
    @JsonCreator
    public static Unit of(String code) {
        Unit unit = BY_CODE.get(code);
        if (unit == null) {
            throw new IllegalArgumentException(
                    "unknown unit '" + code + "'; known are " + String.join(" ", BY_CODE.keySet()));
        }
        return unit;
    }

    static List<Unit> all() {
        return List.copyOf(BY_CODE.values());
    }

    /// The code alone is the unit's form in documents.
    @JsonValue
    public String code() {
        return code;
    }

    private static void add(String code, String display, String dimension, String factor) {
        BY_CODE.put(code, new Unit(code, display, dimension, new Decimal(factor)));
    }
}
