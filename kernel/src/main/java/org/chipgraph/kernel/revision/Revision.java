package org.chipgraph.kernel.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;
import org.jspecify.annotations.Nullable;

/// One transaction that changed something: recorded time and the user. Envers keeps every former state of
/// the rows that it touched.
@Entity
@Table(name = "revision")
@RevisionEntity(RevisionStamp.class)
public class Revision {

    @Id
    @RevisionNumber
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision")
    @SequenceGenerator(name = "revision", sequenceName = "revision_seq", allocationSize = 1)
    public long id;

    /// Milliseconds since 1970.
    @RevisionTimestamp public long recordedAt;

    public String userName = "";

    /// Why, in the words of the one who made the change.
    public @Nullable String comment;
}
