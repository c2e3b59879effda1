package vn.nguon.pages.story;

import vn.nguon.pages.Icon;
import vn.nguon.pages.words.Word;

/** The steps of a chain. */
public enum StageKind {
    RAW_MATERIAL(Word.RAW_MATERIAL, Icon.SEED),
    GROWING(Word.GROWING, Icon.SPROUT),
    HARVEST(Word.HARVEST, Icon.BASKET),
    TRANSPORT(Word.TRANSPORT, Icon.TRUCK),
    SLAUGHTER(Word.SLAUGHTER, Icon.KNIFE),
    PRELIMINARY_PROCESSING(Word.PRELIMINARY_PROCESSING, Icon.SIEVE),
    PROCESSING(Word.PROCESSING, Icon.POT),
    TESTING(Word.TESTING, Icon.FLASK),
    PACKING(Word.PACKING, Icon.PACKAGE),
    DISTRIBUTION(Word.DISTRIBUTION, Icon.WAREHOUSE),
    RETAIL(Word.RETAIL, Icon.SHOP);

    private final Word word;
    private final Icon icon;

    StageKind(Word word, Icon icon) {
        this.word = word;
        this.icon = icon;
    }

    public Word word() {
        return word;
    }

    public Icon icon() {
        return icon;
    }
}
