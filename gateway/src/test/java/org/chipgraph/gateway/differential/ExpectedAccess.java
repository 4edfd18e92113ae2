package org.chipgraph.gateway.differential;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.parser.Parser;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.chipgraph.gateway.authorization.Rights;

/// What clients of `plans/protected` may have: its requirements once more, in Java.
///
/// A field that is selected at several places for one object is granted when one of them is.
final class ExpectedAccess {

    private final Map<SourceLocation, String> selectedFrom = new HashMap<>();
    private Rights rights = Rights.ANONYMOUS;

    static Rights rights(long seed) {
        Random random = new Random(seed * 31);
        Set<String> scopes = new HashSet<>();
        boolean signedIn = random.nextInt(4) > 0;
        for (String scope : List.of("pay", "admin", "hr", "views")) {
            if (signedIn && random.nextBoolean()) {
                scopes.add(scope);
            }
        }
        boolean auditor = signedIn && random.nextBoolean();
        return new Rights(signedIn, scopes, auditor ? Set.of("auditor") : Set.of());
    }

    /// Fields that no service may be asked for on behalf of the client.
    static List<String> fieldsForOthers(Rights client) {
        ExpectedAccess access = new ExpectedAccess();
        access.rights = client;
        return Stream.of(
                        "User.email",
                        "User.badge",
                        "User.rank",
                        "User.salary",
                        "User.bonus",
                        "User.total",
                        "Query.log",
                        "Mutation.dismiss",
                        "Query.report",
                        "Figure.value",
                        "Memo.views")
                .map(name -> name.split("[.]"))
                .filter(parts -> !access.isGranted(parts[0], parts[1]))
                .map(parts -> parts[1])
                .toList();
    }

    void expect(String operation, GraphQLSchema schema, Rights client) {
        rights = client;
        selectedFrom.clear();
        Document document = Parser.parse(operation);
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(query -> note(query.getSelectionSet(), root(query), schema));
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment ->
                        note(
                                fragment.getSelectionSet(),
                                fragment.getTypeCondition().getName(),
                                schema));
    }

    private static String root(OperationDefinition operation) {
        return operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? "Mutation"
                : "Query";
    }

    private void note(SelectionSet selections, String type, GraphQLSchema schema) {
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof InlineFragment inline) {
                note(inline.getSelectionSet(), inline.getTypeCondition().getName(), schema);
            } else if (selection instanceof Field field) {
                selectedFrom.put(field.getSourceLocation(), type);
                if (field.getSelectionSet() != null) {
                    note(field.getSelectionSet(), typeOf(field, type, schema), schema);
                }
            }
        }
    }

    private static String typeOf(Field field, String type, GraphQLSchema schema) {
        GraphQLFieldsContainer container = (GraphQLFieldsContainer) schema.getType(type);
        GraphQLNamedType named =
                (GraphQLNamedType)
                        GraphQLTypeUtil.unwrapAll(
                                container.getFieldDefinition(field.getName()).getType());
        return named.getName();
    }

    boolean isRefused(DataFetchingEnvironment env) {
        return env.getMergedField().getFields().stream()
                .map(field -> selectedFrom.get(field.getSourceLocation()))
                .noneMatch(type -> isGranted(type, env.getField().getName()));
    }

    private boolean isGranted(String type, String field) {
        return switch (type) {
            case "Document" ->
                    field.equals("__typename")
                            || List.of("Memo", "Report", "Letter").stream()
                                    .allMatch(each -> isGranted(each, field));
            case "Report" -> rights.policies().contains("auditor") && isDocumentField(field);
            case "Letter" ->
                    isDocumentField(field)
                            && (!Set.of("title", "seal").contains(field) || rights.signedIn());
            case "Memo" -> isDocumentField(field);
            case "Figure" -> !field.equals("value") || rights.scopes().contains("pay");
            case "User" -> isUserField(field);
            case "Mutation" -> !field.equals("dismiss") || rights.policies().contains("hr");
            case "Query" ->
                    switch (field) {
                        case "log" -> rights.signedIn();
                        case "report" -> rights.policies().contains("auditor");
                        default -> true;
                    };
            default -> true;
        };
    }

    private boolean isDocumentField(String field) {
        return !field.equals("views") || rights.scopes().contains("views");
    }

    private boolean isUserField(String field) {
        return switch (field) {
            case "email", "badge" -> rights.signedIn();
            case "rank" -> rights.scopes().contains("hr");
            case "salary", "bonus", "total" ->
                    rights.scopes().contains("pay")
                            || rights.scopes().containsAll(Set.of("admin", "hr"));
            default -> true;
        };
    }
}
