package vn.nguon.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;

/** A part of a page that was written once and goes into many pages as it is. */
public final class PrerenderedPart implements Content {

    private final byte[] utf8;

    /** Takes HTML that is safe to be shown: from a template, or without any text of a user. */
    public PrerenderedPart(String html) {
        this(html.getBytes(StandardCharsets.UTF_8));
    }

    PrerenderedPart(byte[] utf8) {
        this.utf8 = utf8;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(utf8);
    }

    /** How many bytes it adds to a page. */
    public int size() {
        return utf8.length;
    }
}
