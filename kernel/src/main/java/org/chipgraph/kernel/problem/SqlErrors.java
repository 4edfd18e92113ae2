package org.chipgraph.kernel.problem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

/// What the database has said to make something fail, by its SQLSTATE.
public final class SqlErrors {

    /// Class 08, connection exception; the server is told to stop, has crashed, or is not yet there.
    private static final String[] AWAY = {"08", "57P01", "57P02", "57P03"};

    /// Class 53, out of memory, of disk or of connections; class 57, an operator's intervention.
    private static final String[] NOT_SERVING = {"53", "57"};

    private static final String[] CANCELED = {"57014"};
    private static final String[] READ_ONLY = {"25006"};

    private SqlErrors() {}

    /// Those among the causes of a fault, outermost first. What a cause has suppressed belongs to it: a commit that
    /// failed tells why only there.
    static Stream<SQLException> behind(Throwable fault) {
        return causes(fault).filter(SQLException.class::isInstance).map(SQLException.class::cast);
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .flatMap(cause ->
                        Stream.concat(
                                Stream.of(cause),
                                Arrays.stream(cause.getSuppressed()).flatMap(SqlErrors::causes)));
    }

    private static boolean hasState(Throwable fault, String... states) {
        return behind(fault)
                .map(SQLException::getSQLState)
                .anyMatch(state ->
                        state != null && Arrays.stream(states).anyMatch(state::startsWith));
    }

    /// The server is not there, as while it starts anew or another one takes over.
    public static boolean isAway(Throwable fault) {
        return hasState(fault, AWAY);
    }

    /// The server has nothing left to work with, or is not allowed to work.
    static boolean isNotServing(Throwable fault) {
        return hasState(fault, NOT_SERVING);
    }

    /// A statement took longer than it may.
    static boolean isCanceled(Throwable fault) {
        return hasState(fault, CANCELED);
    }

    /// The server takes no writes: it is a standby, which may be about to take over.
    public static boolean isReadOnly(Throwable fault) {
        return hasState(fault, READ_ONLY);
    }

    /// No connection could be had in time, be it that others use them or that none can be made.
    public static boolean isWithoutConnection(Throwable fault) {
        // The pool's own error, which has no state.
        return behind(fault)
                .anyMatch(error ->
                        error.getSQLState() == null
                                && String.valueOf(error.getMessage())
                                        .toLowerCase(Locale.ROOT)
                                        .contains("acquisition timeout"));
    }

    /// The server went away during a commit, so that its answer does not say whether that was done.
    public static boolean isOfLostCommit(Throwable fault) {
        // XAER_RMERR is that of a rollback, which a lost connection does not need.
        return isAway(fault)
                && causes(fault)
                        .anyMatch(cause ->
                                cause instanceof XAException xa
                                        && xa.errorCode != XAException.XAER_RMERR);
    }
}
