package vn.nguon.pages;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.stereotype.Component;

/** The templates of {@code src/main/jte}, compiled with the application, written as UTF-8. */
@Component
public class PageTemplates {

    private static final String PACKAGE = "vn.nguon.pages.templates";
    private static final String CLASSES = "classpath*:vn/nguon/pages/templates/**/Jte*Generated.class";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PageTemplates.class.getClassLoader(), PACKAGE);

    /** Reads all templates: each loads a file when it is first used, which no event loop may wait for. */
    public PageTemplates() {
        try {
            MetadataReaderFactory classes = new SimpleMetadataReaderFactory(PageTemplates.class.getClassLoader());
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(CLASSES)) {
                String name = classes.getMetadataReader(file).getClassMetadata().getClassName();
                Class.forName(name, true, PageTemplates.class.getClassLoader());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A whole page. */
    public byte[] render(String template, Map<String, Object> parameters) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, parameters, new VisibleOutput(output));
        return output.toByteArray();
    }

    /** A part that is written when its page is. */
    public Content part(String template, Map<String, Object> parameters) {
        return output -> engine.render(template, parameters, output);
    }

    /** A part to be kept and put into many pages. */
    public PrerenderedPart prerender(String template, Map<String, Object> parameters) {
        return new PrerenderedPart(render(template, parameters));
    }
}
