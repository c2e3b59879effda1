package vn.nguon.text;

import org.springframework.stereotype.Component;

/** Reads the tables of Unicode when the platform starts: they lie in a file, which no event loop may wait for. */
@Component
class LetterTables {

    /** Looks one name up in each of them. */
    public LetterTables() {
        String name = "Н Ｔ 茶 ❤️ \u200b";
        UnseenLetters.shown(name);
        MixedScripts.inAName(name);
        Skeleton.of(name);
    }
}
