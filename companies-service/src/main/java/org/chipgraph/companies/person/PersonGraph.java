package org.chipgraph.companies.person;

import io.smallrye.graphql.api.federation.Resolver;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.kernel.history.History;
import org.chipgraph.kernel.history.HistoryConnection;
import org.chipgraph.kernel.list.ListQuery;
import org.chipgraph.kernel.list.RecordLists;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.record.Records;
import org.chipgraph.kernel.value.Languages;
import org.chipgraph.kernel.value.Name;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// People in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class PersonGraph {

    private final Records records;
    private final RecordLists lists;
    private final History history;

    public PersonGraph(Records records, RecordLists lists, History history) {
        this.records = records;
        this.lists = lists;
        this.history = history;
    }

    @Query
    @Description("The person with this id; null when there is none")
    public @Nullable Person person(
            @NonNull @Id @Description("For instance jensen-huang") String id,
            @Description(History.AT_TIME) @Nullable Instant atTime) {
        return atTime == null
                ? records.find(Person.class, id)
                : history.at(Person.class, id, atTime);
    }

    @Query
    @Description("People")
    public @Nullable PersonConnection persons(
            @Description(ListQuery.SEARCH) @Nullable String search,
            @Description("Only persons for which this holds") @Nullable PersonWhere where,
            @Description("Omitted: by id, or the best hits of the search first")
                    @Nullable PersonOrder orderBy,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after,
            @Description("How many from the end, at most 100") @Nullable Integer last,
            @Description("Only those before this cursor") @Nullable String before) {
        return new PersonConnection(
                lists.page(
                        PersonLists.ALL,
                        ListQuery.of(
                                search,
                                where,
                                PersonOrder.sort(orderBy),
                                first,
                                after,
                                last,
                                before)));
    }

    @Resolver
    public List<@Nullable Person> personsById(List<String> id) {
        return records.inOrder(Person.class, id);
    }

    @NonNull
    @Description(
            "The name in the first language of the list that there is, else in English, else in any")
    public String name(
            @Source Person person,
            @Description("BCP 47 languages, best first") @io.smallrye.graphql.api.Nullable
                    List<@NonNull String> lang) {
        return label(person, lang).value();
    }

    @NonNull
    @Description("As name, with the language that was used")
    public Name label(
            @Source Person person,
            @Description("BCP 47 languages, best first") @io.smallrye.graphql.api.Nullable
                    List<@NonNull String> lang) {
        return Languages.label(person.names, lang);
    }

    @Description("The person who takes the place of this retired one")
    public CompletionStage<@Nullable Person> replacedBy(@Source Person person) {
        return records.reference(Person.class, person.replacedById);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source Person person,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(Person.class, person.id, first, after);
    }
}
