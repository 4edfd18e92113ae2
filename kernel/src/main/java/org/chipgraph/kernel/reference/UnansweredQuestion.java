package org.chipgraph.kernel.reference;

/// An owner did not say which records it has.
final class UnansweredQuestion extends Exception {

    private static final long serialVersionUID = 1;

    UnansweredQuestion(String owner, Exception cause) {
        super(owner + ": " + cause, cause);
    }
}
