package io.shixian.core.request;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/** On which level of government an item is exercised (行使层级; GB/T 39046-2020, A.2). */
public enum ExercisingLevel implements Numbered {

    /** The state. */
    NATIONAL(1, "国家级", "national"),

    /** A province. */
    PROVINCE(2, "省级", "province"),

    /** A city with districts. */
    CITY(3, "市级", "city"),

    /** A county or district. */
    COUNTY(4, "县级", "county"),

    /** A town or street. */
    TOWN(5, "镇街级", "town or street"),

    /** A village or community. */
    VILLAGE(6, "村社区级", "village or community"),

    /** Several levels, each its share. */
    GRADED(7, "分级行使", "graded");

    private final int number;
    private final Label label;

    ExercisingLevel(int number, String zh, String en) {
        this.number = number;
        this.label = new Label(zh, en);
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public Label label() {
        return label;
    }

    @Override
    public String code() {
        return Codes.of(this);
    }
}
