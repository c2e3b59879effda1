package vn.nguon.pages.record;

import vn.nguon.language.Wording;

/** One thing that is said of a stage: the dose, the laboratory. */
public record RecordFact(Wording label, Wording value) {}
