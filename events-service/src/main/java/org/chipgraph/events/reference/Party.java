package org.chipgraph.events.reference;

import io.smallrye.graphql.api.Union;
import org.chipgraph.kernel.value.RecordRef;
import org.eclipse.microprofile.graphql.Description;

/// Who or what can have a part in an event; owned by other services.
@Union
@Description("Who or what can have a part in an event")
public sealed interface Party permits Organization, Person, Chip {

    /// The stub of the record that is named.
    ///
    /// @throws IllegalArgumentException when a record of this type cannot be a party
    static Party of(RecordRef ref) {
        return switch (ref.type()) {
            case "Organization" -> new Organization(ref.id());
            case "Person" -> new Person(ref.id());
            case "Chip" -> new Chip(ref.id());
            default ->
                    throw new IllegalArgumentException(
                            "'" + ref.type() + "' is not one of Organization, Person, Chip");
        };
    }
}
