package vn.nguon.pages.story;

import org.jspecify.annotations.Nullable;
import vn.nguon.pages.words.Bilingual;

/** Who answers for the goods: the producing or trading unit. */
public record Maker(
        String name,
        Bilingual kind,
        Bilingual address,
        @Nullable TradeCode code,
        @Nullable String phone,
        @Nullable Picture logo) {}
