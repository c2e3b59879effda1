package vn.nguon.pages;

import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Stylesheets that travel inside a page: a scan is one request, and its first screen must not wait for a second one.
 *
 * <p>A Content-Security-Policy names the text by its hash, so that no other style can be smuggled in.
 */
public final class Stylesheet {

    private final Content element;
    private final String source;

    private Stylesheet(String css) {
        this.element = new PrerenderedPart("<style>" + css + "</style>");
        this.source = "'sha256-" + Base64.getEncoder().encodeToString(sha256(css)) + "'";
    }

    /** Joins files of {@code static/css}, in the order given, without their comments and indentation. */
    public static Stylesheet of(String... names) {
        StringBuilder css = new StringBuilder();
        for (String name : names) {
            css.append(squeezed(read("/static/css/" + name)));
        }
        return new Stylesheet(css.toString());
    }

    /** The {@code <style>} element. */
    public Content element() {
        return element;
    }

    /**
     * The policy of a page that has this style, forms and pictures of its own host, and nothing else: no script, no
     * frame, no other host.
     */
    public String contentSecurityPolicy() {
        return "default-src 'none'; style-src " + source
                + "; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    private static String squeezed(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replaceAll(": ", ":")
                .replace(";}", "}")
                .strip();
    }

    private static String read(String path) {
        try (InputStream file = Stylesheet.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
