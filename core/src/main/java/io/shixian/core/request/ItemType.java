package io.shixian.core.request;

import io.shixian.core.law.Label;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What kind of item it is (事项类型; GB/T 39046-2020, A.1). The standard leaves 11 to 19 and 21 on open: a host names its own.
 *
 * @param code  two digits; two types with the same code are the same type
 * @param label its name
 */
public record ItemType(String code, Label label) {

    // Before the constants, whose constructor uses it.
    private static final Pattern FORM = Pattern.compile("[0-9]{2}");

    /** Any administrative power (行政权力事项). */
    public static final ItemType POWER = of("00", "行政权力事项", "administrative power");

    /** Licence (行政许可). */
    public static final ItemType LICENCE = of("01", "行政许可", "licence");

    /** Penalty (行政处罚). */
    public static final ItemType PENALTY = of("02", "行政处罚", "penalty");

    /** Coercive measure (行政强制). */
    public static final ItemType COERCION = of("03", "行政强制", "coercive measure");

    /** Levy (行政征收). */
    public static final ItemType LEVY = of("04", "行政征收", "levy");

    /** Payment (行政给付). */
    public static final ItemType PAYMENT = of("05", "行政给付", "payment");

    /** Inspection (行政检查). */
    public static final ItemType INSPECTION = of("06", "行政检查", "inspection");

    /** Confirmation (行政确认). */
    public static final ItemType CONFIRMATION = of("07", "行政确认", "confirmation");

    /** Reward (行政奖励). */
    public static final ItemType REWARD = of("08", "行政奖励", "reward");

    /** Ruling on a dispute (行政裁决). */
    public static final ItemType RULING = of("09", "行政裁决", "ruling");

    /** Any other power (其他行政权力). */
    public static final ItemType OTHER_POWER = of("10", "其他行政权力", "other administrative power");

    /** Public service (公共服务事项). */
    public static final ItemType PUBLIC_SERVICE = of("20", "公共服务事项", "public service");

    /** The types that the standard itself names, by code. */
    public static final List<ItemType> STANDARD = List.of(
            POWER,
            LICENCE,
            PENALTY,
            COERCION,
            LEVY,
            PAYMENT,
            INSPECTION,
            CONFIRMATION,
            REWARD,
            RULING,
            OTHER_POWER,
            PUBLIC_SERVICE);

    /**
     * Checks the form of the code.
     *
     * @throws IllegalArgumentException if it is not two digits
     */
    public ItemType {
        Objects.requireNonNull(label, "label");
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("'" + code + "' is no item type; write two digits, such as 01");
        }
    }

    /** Returns a type by its code and its names. */
    public static ItemType of(String code, String zh, String en) {
        return new ItemType(code, new Label(zh, en));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof ItemType type && type.code.equals(code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
