package vn.nguon.identity.password;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.resources.DictionaryUtil;

/**
 * What is tried first by whoever guesses: the 100,000 commonest passwords of published leaks, as the library nbvcxz
 * brings them, and what is common here. Of each a hash of 64 bits is kept, 800 kB in all.
 */
final class CommonPasswords {

    /** So many signs around a common one, before and behind together, do not make it another. */
    private static final int MOST_AROUND = 4;

    private static final int SHORTEST_CORE = 6;

    private static final String OF_VIETNAM = """
            0123456789 0987654321 9876543210 12345678910 123456789a 1q2w3e4r5t 1qaz2wsx3edc abcd123456 abcdefghij
            anhyeuem anhyeuemnhieu anhyeuemnhieulam emyeuanh emyeuanhnhieu toiyeuvietnam yeuanhmaimai yeuemmaimai
            matkhau matkhaumoi matkhaucuatoi khongbiet khongcomatkhau motconvit motconvitxoera xinchao xinchaovietnam
            vietnam vietnam1945 vietnam1975 vietnamvodich hochiminh thanhphohochiminh saigon hanoi haiphong danang
            cantho thuathienhue phongdien namdong anhoibay doibuon giadinh hanhphuc hanhphuctronvinh conyeu conyeume
            chuyennho nhatrang dalat truonggiang hoahong hoahuongduong mualanhlung nguoiyeuoi voyeucuaanh chongyeu
            honganh nguyenvana nguyenvanan quantri quantrivien quanly hethong nongdan hoptacxa truyxuat nguongoc
            truyxuatnguongoc temdientu administrator changeme letmein welcome password iloveyou qwertyuiop asdfghjkl
            qwerty123456 ditconme dmcsdmcs thichthivao thichthinhich khongchovao congtytnhh congtycophan
            """;

    private static final long[] HASHES = read();

    private CommonPasswords() {}

    /** Reads them, where it may take a moment; later nothing is read any more. */
    static int size() {
        return HASHES.length;
    }

    /** Whether it is one of them, or one with little around it, in any case and with signs that stand for letters. */
    static boolean include(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return hasCommonCore(small) || hasCommonCore(lettersForSigns(small)) || isOneOverAndOver(small);
    }

    private static boolean hasCommonCore(String text) {
        for (int before = 0; before <= MOST_AROUND; before++) {
            for (int behind = 0; before + behind <= MOST_AROUND; behind++) {
                int end = text.length() - behind;
                if (end - before >= SHORTEST_CORE && has(text.substring(before, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code "abcabcabcabc"} is no longer than {@code "abc"}. */
    private static boolean isOneOverAndOver(String text) {
        int again = (text + text).indexOf(text, 1);
        return again < text.length() && again < SHORTEST_CORE + MOST_AROUND;
    }

    private static String lettersForSigns(String text) {
        String from = "0134578@$!|";
        String to = "oleastbasii";
        StringBuilder letters = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int sign = from.indexOf(text.charAt(i));
            if (sign >= 0) {
                letters.setCharAt(i, to.charAt(sign));
            }
        }
        return letters.toString();
    }

    private static boolean has(String text) {
        return Arrays.binarySearch(HASHES, hash(text)) >= 0;
    }

    private static long[] read() {
        Map<String, Integer> leaked = DictionaryUtil.loadRankedDictionary(DictionaryUtil.passwords);
        return Stream.concat(
                        leaked.keySet().stream(),
                        Arrays.stream(OF_VIETNAM.strip().split("\\s+")))
                .mapToLong(CommonPasswords::hash)
                .sorted()
                .distinct()
                .toArray();
    }

    /** FNV-1a: strangers do not choose what is in the list, so it need not withstand them. */
    private static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xFF)) * 0x100000001B3L;
        }
        return hash;
    }
}
