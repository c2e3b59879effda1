package vn.nguon.pages.story;

import vn.nguon.pages.words.Bilingual;

/** One thing that is said of a stage: the dose, the laboratory. */
public record Fact(Bilingual label, Bilingual value) {}
