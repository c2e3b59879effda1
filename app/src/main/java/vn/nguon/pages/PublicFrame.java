package vn.nguon.pages;

import gg.jte.Content;
import java.util.List;
import vn.nguon.language.Language;

/**
 * What stands around a page for the public: its language, its style, and at the foot who runs the service.
 *
 * @param others the languages that there is the same page in
 */
public record PublicFrame(Language in, List<Language> others, Content style, Content footer) {}
