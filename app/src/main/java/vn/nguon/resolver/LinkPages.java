package vn.nguon.resolver;

import vn.nguon.language.Language;

/** How what a link leads to looks to a person with a browser; the consumer's room brings it. */
public interface LinkPages {

    /** The page, UTF-8. */
    byte[] page(LinkTarget linked, Language language);

    /** The {@code Content-Security-Policy} that these pages are sent with. */
    String contentSecurityPolicy();
}
