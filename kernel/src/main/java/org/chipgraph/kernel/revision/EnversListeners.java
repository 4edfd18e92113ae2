package org.chipgraph.kernel.revision;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.envers.event.spi.EnversListener;
import org.hibernate.event.service.spi.EventListenerGroup;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AbstractEvent;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/// Lets Envers record what sessions write, not what stateless sessions write: it would keep every row in
/// memory until the commit. Imports write by stateless sessions and have [BulkHistory] record it.
@ApplicationScoped
public class EnversListeners {

    void standAside(@Observes StartupEvent start, SessionFactory sessions) {
        EventListenerRegistry registry =
                sessions.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        wrap(registry.getEventListenerGroup(EventType.POST_INSERT), Inserted::new);
        wrap(registry.getEventListenerGroup(EventType.PRE_UPDATE), Updating::new);
        wrap(registry.getEventListenerGroup(EventType.POST_UPDATE), Updated::new);
    }

    private static <T> void wrap(EventListenerGroup<T> group, UnaryOperator<T> wrapper) {
        List<T> listeners = new ArrayList<>();
        group.listeners()
                .forEach(listener ->
                        listeners.add(
                                listener instanceof EnversListener
                                        ? wrapper.apply(listener)
                                        : listener));
        group.clearListeners();
        listeners.forEach(group::appendListener);
    }

    private static boolean concernsEnvers(AbstractEvent event) {
        return !(event.getSession() instanceof StatelessSession);
    }

    private record Inserted(PostInsertEventListener envers) implements PostInsertEventListener {

        @Override
        public void onPostInsert(PostInsertEvent event) {
            if (concernsEnvers(event)) {
                envers.onPostInsert(event);
            }
        }

        @Override
        public boolean requiresPostCommitHandling(EntityPersister persister) {
            return envers.requiresPostCommitHandling(persister);
        }
    }

    private record Updating(PreUpdateEventListener envers) implements PreUpdateEventListener {

        @Override
        public boolean onPreUpdate(PreUpdateEvent event) {
            return concernsEnvers(event) && envers.onPreUpdate(event);
        }
    }

    private record Updated(PostUpdateEventListener envers) implements PostUpdateEventListener {

        @Override
        public void onPostUpdate(PostUpdateEvent event) {
            if (concernsEnvers(event)) {
                envers.onPostUpdate(event);
            }
        }

        @Override
        public boolean requiresPostCommitHandling(EntityPersister persister) {
            return envers.requiresPostCommitHandling(persister);
        }
    }
}
