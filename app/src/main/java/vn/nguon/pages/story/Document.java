package vn.nguon.pages.story;

import vn.nguon.pages.words.Bilingual;

/** A paper to open: a laboratory's result, a certificate. */
public record Document(Bilingual title, String href) {}
