package io.shixian.spi.notification;

/**
 * A way by which people are told (渠道): an open vocabulary, to which a host adds its own.
 *
 * @param code a short code in kebab-case, 1 to 40 characters a–z, 0–9 and hyphen
 */
public record Channel(String code) {

    /** A message inside the platform (站内信); the default. */
    public static final Channel IN_APP = new Channel("in-app");

    /** A short message to a phone (短信). */
    public static final Channel SMS = new Channel("sms");

    /** A letter by e-mail (电子邮件). */
    public static final Channel EMAIL = new Channel("e-mail");

    /** A message in WeChat (微信). */
    public static final Channel WECHAT = new Channel("wechat");

    private static final int LONGEST = 40;

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is empty, too long or has other characters
     */
    public Channel {
        boolean allowed = code.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        if (code.isEmpty() || code.length() > LONGEST || !allowed) {
            throw new IllegalArgumentException("a channel's code has 1 to " + LONGEST
                    + " characters of a-z, 0-9 and hyphen, such as 'sms', not '" + code + "'");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
