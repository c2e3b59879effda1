package vn.nguon.http.problem;

import vn.nguon.language.Message;

/** What is said when a request went wrong before any room saw it. */
final class ProblemTexts {

    static final Message UNREADABLE = Message.of("problem.unreadable");
    static final Message TOO_LARGE = Message.of("problem.too-large");
    static final Message TOO_SLOW = Message.of("problem.too-slow");
    static final Message METHOD_NOT_ALLOWED = Message.of("problem.method-not-allowed");
    static final Message WRONG_MEDIA_TYPE = Message.of("problem.wrong-media-type");
    static final Message NOT_ACCEPTABLE = Message.of("problem.not-acceptable");
    static final Message NOT_FOUND = Message.of("problem.not-found");
    static final Message BUSY = Message.of("problem.busy");
    static final Message RULE = Message.of("problem.rule");
    static final Message OUR_FAULT = Message.of("problem.our-fault");

    private ProblemTexts() {}
}
