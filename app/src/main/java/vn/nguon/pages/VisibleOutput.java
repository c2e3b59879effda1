package vn.nguon.pages;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import vn.nguon.text.UnseenLetters;

/**
 * Writes what comes from people with {@linkplain UnseenLetters letters that nobody sees} named where they stand: what
 * was taken before they were refused cannot turn a line around, or pass for a name without them.
 */
final class VisibleOutput extends OwaspHtmlTemplateOutput {

    VisibleOutput(TemplateOutput bytes) {
        super(bytes);
    }

    @Override
    public void writeUserContent(@Nullable String text) {
        super.writeUserContent(text == null ? null : UnseenLetters.shown(text));
    }
}
