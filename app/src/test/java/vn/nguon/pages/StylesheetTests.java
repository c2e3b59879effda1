package vn.nguon.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class StylesheetTests {

    private final Stylesheet style = Stylesheet.of("tokens.css", "public.css");

    @Test
    void itsPolicyNamesExactlyWhatStandsInThePage() throws Exception {
        String css = element().replace("<style>", "").replace("</style>", "");

        byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
        assertThat(style.contentSecurityPolicy())
                .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void carriesNoCommentAndNoIndentation() {
        assertThat(element()).doesNotContain("/*", "\n", "  ");
    }

    @Test
    void aStylesheetThatIsNotThereStopsTheStart() {
        assertThatThrownBy(() -> Stylesheet.of("missing.css")).hasMessageContaining("missing.css");
    }

    private String element() {
        StringOutput output = new StringOutput();
        style.element().writeTo(output);
        return output.toString();
    }
}
