package vn.nguon.pages.record;

import vn.nguon.language.LocalizedText;

/** One thing that is said of a stage: the dose, the laboratory. */
public record RecordFact(LocalizedText label, LocalizedText value) {}
