package vn.nguon.cooperative.today;

import vn.nguon.refusal.Sentence;

/**
 * A step on the way to the first stamped package.
 *
 * @param why what it is good for
 * @param at  where it is done
 */
public record FirstStep(Sentence name, Sentence why, String at, boolean done) {}
