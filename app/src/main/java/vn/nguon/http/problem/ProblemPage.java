package vn.nguon.http.problem;

import vn.nguon.language.Language;

/** How a problem looks to a person with a browser; the room of pages brings it. */
public interface ProblemPage {

    /** A whole HTML page, UTF-8. */
    byte[] render(Problem problem, Language language);

    /** The {@code Content-Security-Policy} it must be sent with. */
    String contentSecurityPolicy();
}
