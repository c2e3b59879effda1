package vn.nguon.pages;

import gg.jte.Content;
import vn.nguon.language.Language;

/** What stands around a page for the public: its language, its style, and at the foot who runs the service. */
public record PublicFrame(Language in, Content style, Content footer) {}
