package org.chipgraph.companies.person;

import org.chipgraph.kernel.input.RecordInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// A person, as mutations take it.
public abstract class PersonInput extends RecordInput {

    /// A new record.
    @Input("CreatePersonInput")
    @Description("A new record: a person")
    public static class Create extends PersonInput {

        @NonNull
        @Id
        @Description("Its immutable kebab-case id")
        public String id;
    }

    /// Changes of a record.
    @Input("UpdatePersonInput")
    @Description("Changes of a record: an absent field stays as it is, null clears it")
    public static class Update extends PersonInput {

        @NonNull
        @Id
        @Description("Its id")
        public String id;

        @NonNull
        @Description("The version that the changes were made from")
        public Integer expectedVersion;
    }
}
