package vn.nguon.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The templates of {@code src/main/jte}, compiled with the application, written as UTF-8. */
@Component
public class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "vn.nguon.pages.templates");

    /** A whole page. */
    public byte[] render(String template, Map<String, Object> parameters) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        return output.toByteArray();
    }

    /** A part to be kept and put into many pages. */
    public Prerendered prerender(String template, Map<String, Object> parameters) {
        return new Prerendered(render(template, parameters));
    }
}
