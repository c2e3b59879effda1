package vn.nguon.pages.words;

import java.util.Locale;
import vn.nguon.language.Language;
import vn.nguon.language.Message;
import vn.nguon.language.Wording;

/**
 * The fixed words and sentences of the public's pages. Their texts stand in {@code messages}, in a file for each
 * language: {@code DO_NOT_BUY} under {@code do-not-buy}.
 */
public enum Word implements Wording {
    // What the words below a verdict explain.
    UNKNOWN_WHY,
    RECORD_LOST_WHY,
    STAMP_IS_GENUINE,
    POSSIBLE_COPY_WHY,
    MALFORMED_WHY,
    THAT_IS_THE_SERIAL,
    TOO_MANY_TRIES_WHY,
    HELD_GOODS_WHY,
    HELD_INGREDIENT_WHY,
    HELD_STAMP_WHY,
    HELD_AND_FOUND_WHY,
    COPY_LOOKED_INTO,

    // What to do next.
    WHAT_TO_DO,
    DO_NOT_BUY,
    KEEP_PACKAGE,
    TELL_US,
    CHECK_TYPING,
    DO_NOT_RELY,
    SCAN_ANOTHER_TIME,
    VOIDED_MEANS,
    DO_NOT_USE,
    RETURN_GOODS,
    ASK_SHOP_TO_REMOVE,
    COMPARE_PACKAGE,
    ASK_ORIGIN,
    SCAN_AGAIN,
    TYPE_AGAIN,
    WAIT_AND_SCAN,
    WAIT_FOR_FINDING,
    DO_NOT_USE_RECALLED,
    MADE_FROM_RECALLED,
    PLACE_NOT_KNOWN,
    EVIDENCE,
    WHAT_WAS_FOUND,
    NOTICE,

    // Links that name no package.
    ABOUT_PRODUCT_WHY,
    ABOUT_LOT_WHY,

    // The goods.
    NO_PHOTO,
    MAKER,
    ADDRESS,
    PHONE,
    MADE_ON,
    EXPIRES_ON,
    NET_CONTENT,
    LOT,
    LOT_SIZE,
    SHELF_LIFE,
    BRAND,
    MODEL,
    ORIGIN,
    PRODUCT_CODE,
    MAKER_CODE,
    NOT_STATED,
    NO_EXPIRY,
    AS_PACKED,
    MADE_OF,
    DETAILS,

    // The journey.
    JOURNEY,
    NOT_RECORDED,
    PACK_WAY,
    PACK_WAY_NOT_SCANNED,
    PACK_WAY_SCANNED,
    EACH_PACK_WAY_BELOW,
    EACH_PACK_WAY_NOT_RECORDED,
    NO_JOURNEY,
    ITEM_CODE,
    PLACE_CODE,
    PLANTING_AREA,
    DOCUMENT,
    MAP,

    // Papers.
    PAPERS,
    CERTIFICATES,
    CERTIFICATES_COVER,
    NO_CERTIFICATES,
    STANDARDS,
    WARNINGS,
    NO_WARNINGS,

    // This stamp.
    THIS_STAMP,
    SERIAL,
    FIRST_SCAN,
    SCANNED_FROM,
    ONE_STAMP_ONE_PACKAGE,

    // I doubt this.
    DOUBT,
    DOUBT_QUESTION,
    DOUBT_HELP,
    DOUBT_PHOTO,
    DOUBT_CONTACT,
    DOUBT_CONTACT_HELP,
    DOUBT_SEND,
    DOUBT_THANKS,
    DOUBT_NEXT,
    DOUBT_REFERENCE,
    DOUBT_LOOK_UP,
    BACK_TO_STAMP,

    // What became of a complaint.
    REPORT_TITLE,
    REPORT_WHY,
    REPORT_ASK,
    REPORT_RECEIVED,
    REPORT_LOOKED_INTO,
    REPORT_SETTLED,
    REPORT_RECEIVED_AT,
    REPORT_SETTLED_AT,
    REPORT_ANSWERS,
    REPORT_NO_ANSWER,

    // The frame of every page.
    SKIP,
    WHO_RUNS_THIS,
    PRIVACY,
    CALL,
    CODE_LABEL,
    CODE_HELP,
    CODE_CHECK,

    // The welcome page.
    WELCOME,
    WELCOME_WHY,
    WELCOME_WHAT,
    WELCOME_TEXT,
    WELCOME_STEPS,
    WELCOME_GENUINE,
    WELCOME_ORIGIN,
    WELCOME_RECALL,
    SIGN_IN,
    REGISTER,

    // Care, which plans count as raw material.
    GROWING,

    // The province that the goods are scanned in.
    REGION,
    REGION_QUESTION,
    REGION_HELP,
    REGION_SEND,

    // What is to be known whatever the verdict.
    NOTICE_TO_BUYERS,
    NOTICE_ABOUT_MAKER,
    NOTICE_ABOUT_STAMP,
    MAKER_SUSPENDED,
    LOT_HELD,
    LOT_HELD_WHY,
    LOT_HELD_AND_FOUND,
    LOT_HELD_AND_FOUND_WHY,
    STAMP_HELD,
    STAMP_HELD_WHY,
    STAMP_HELD_AND_FOUND,
    STAMP_HELD_AND_FOUND_WHY,
    TEST_FAILED,
    TAKEN_TOO_SOON,
    NOTICE_ABOUT_FINDING,
    FOUND_ABOUT_GOODS,
    NOTICE_ABOUT_PRODUCT,
    PRODUCT_REFUSED,

    // When something went wrong.
    NOT_SIGNED_IN,
    NOT_FOR_YOU,
    NO_SUCH_PAGE,
    PLEASE_WAIT,
    NOT_DONE,
    BROKEN,
    TO_WORK,
    FRONT_PAGE;

    private final Message message = Message.of(name().toLowerCase(Locale.ROOT).replace('_', '-'));

    @Override
    public String in(Language language) {
        return message.in(language);
    }

    @Override
    public Language spokenTo(Language reader) {
        return message.spokenTo(reader);
    }
}
