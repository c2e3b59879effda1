package vn.nguon.pages.signin;

import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before they had to sign in: a page of ours, never another site. */
record ReturnTarget(String path) {

    private static final String HOME = "/home";

    /** {@code "/console/lots?open=1"} is taken; {@code "//evil.example"} and everything odd leads home. */
    static ReturnTarget of(@Nullable String asked) {
        return new ReturnTarget(
                asked != null && asked.matches("/(?![/\\\\])[A-Za-z0-9/_.~?&=%+:,@-]{0,500}") ? asked : HOME);
    }
}
