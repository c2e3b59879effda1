package vn.nguon.cooperative.today;

import vn.nguon.language.LocalizedText;

/**
 * A step on the way to the first stamped package.
 *
 * @param why what it is good for
 * @param at  where it is done
 */
public record FirstStep(LocalizedText name, LocalizedText why, String at, boolean done) {}
