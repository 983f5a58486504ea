package io.shixian.core.law;

/** Numbers as Chinese statutes write them: 三十二, 二百零一, 一千二百六十. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};

    private ChineseNumber() {}

    static String of(int number) {
        if (number < 1 || number > 9999) {
            throw new IllegalArgumentException(
                    number + " can't be cited; articles, paragraphs and items run from 1 to 9999");
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = text.length() > 0;
            } else {
                text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(UNITS[place]);
                gap = false;
            }
        }
        return text.indexOf("一十") == 0 ? text.substring(1) : text.toString();
    }
}
