package org.chipgraph.kernel.testing;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Objects;
import org.chipgraph.kernel.testing.Violations.Violation;
import org.jspecify.annotations.Nullable;

/// What the refusal of an input has to say: a code, and the field. Values that are none of their type are refused
/// before the mutation is asked, without a path and a list of faults (the gateway names the field of these); all
/// others by it.
final class RefusedInput {

    private RefusedInput() {}

    /// What is wrong with the answer; empty when it refuses the violation as it should.
    static String wrong(
            EditingMutation mutation, Violation violation, ValidatableResponse response) {
        JsonPath answer = response.extract().jsonPath();
        String shown = violation.field() + " " + violation.values() + ": ";
        if (shown.length() > 150) {
            shown = shown.substring(0, 150) + "…: ";
        }
        if (answer.get("errors") == null) {
            return shown + "accepted";
        }
        String code = Objects.toString(answer.get("errors[0].extensions.code"));
        String message = Objects.toString(answer.get("errors[0].message"));
        if (answer.get("data." + mutation.name()) != null) {
            return shown + "refused, but answered";
        }
        List<@Nullable Object> path = answer.getList("errors[0].path");
        boolean isAsked = path != null && !path.isEmpty();
        if (isAsked && !mutation.name().equals(path.getFirst())) {
            return shown + "path " + path;
        }
        if (isAsked && violation.field().equals("id") && code.equals("NOT_FOUND")) {
            return "";
        }
        if (!code.equals("VALIDATION")) {
            return shown + code + " " + message;
        }
        List<String> fields = answer.getList("errors[0].extensions.faults.field");
        boolean isNamed =
                !isAsked
                        || (fields != null
                                && fields.stream()
                                        .anyMatch(field -> field.startsWith(violation.field())));
        return isNamed ? "" : shown + "not named by " + message;
    }
}
