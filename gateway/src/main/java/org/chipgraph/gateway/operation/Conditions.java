package org.chipgraph.gateway.operation;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Between `@skip`/`@include` as text and [When].
public final class Conditions {

    private Conditions() {}

    /// What the directives of a selection say; a literal gives always or never.
    ///
    /// Errors: `RequestRefused` for `@defer`, which the parser's library knows in every schema.
    public static When of(DirectivesContainer<?> selection) {
        When when = When.always();
        for (Directive directive : selection.getDirectives()) {
            if (directive.getName().equals("defer")) {
                throw new RequestRefused(
                        new RequestProblem.NotSupported(
                                "This gateway does not serve @defer: it answers at once"));
            }
            boolean wanted = directive.getName().equals("include");
            if (!wanted && !directive.getName().equals("skip")) {
                continue;
            }
            Value<?> value = directive.getArgument("if").getValue();
            when =
                    when.and(
                            switch (value) {
                                case VariableReference variable ->
                                        When.variable(variable.getName(), wanted);
                                case BooleanValue literal ->
                                        literal.isValue() == wanted ? When.always() : When.never();
                                default -> When.always();
                            });
        }
        return when;
    }

    /// GraphQL text of a field under a condition: `head` is its name, alias and arguments, `body`
    /// its selection in braces or nothing.
    ///
    /// A field repeated under several conditions is selected when one of them holds; tests that one
    /// field cannot carry (each directive may stand once) become inline fragments around it.
    public static String field(When when, String head, String body) {
        List<String> alternatives = new ArrayList<>();
        for (Set<When.Test> alternative : when.anyOf()) {
            Set<Boolean> carried = new HashSet<>();
            StringBuilder directives = new StringBuilder();
            String opening = "";
            String closing = "";
            for (When.Test test : alternative) {
                if (carried.add(test.value())) {
                    directives.append(' ').append(directive(test));
                } else {
                    opening += "... " + directive(test) + " { ";
                    closing += " }";
                }
            }
            alternatives.add(
                    opening + head + directives + (body.isEmpty() ? "" : " " + body) + closing);
        }
        return String.join(" ", alternatives);
    }

    private static String directive(When.Test test) {
        return (test.value() ? "@include" : "@skip") + "(if: $" + test.variable() + ")";
    }
}
