package vn.nguon.pages.record;

import vn.nguon.pages.words.Bilingual;

/** One thing that is said of a stage: the dose, the laboratory. */
public record RecordFact(Bilingual label, Bilingual value) {}
