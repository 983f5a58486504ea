package io.shixian.core.deadline;

import java.util.Map;

/** English names of the festivals; a name that is not among them stays Chinese. */
final class Festivals {

    private static final Map<String, String> ENGLISH = Map.of(
            "元旦", "New Year's Day",
            "春节", "Spring Festival",
            "清明节", "Qingming Festival",
            "劳动节", "Labour Day",
            "端午节", "Dragon Boat Festival",
            "中秋节", "Mid-Autumn Festival",
            "国庆节", "National Day",
            "抗战胜利70周年纪念日", "70th Anniversary of Victory Day");

    private Festivals() {}

    static String english(String festivals) {
        StringBuilder names = new StringBuilder();
        for (String festival : festivals.split("、")) {
            names.append(names.isEmpty() ? "" : " and ").append(ENGLISH.getOrDefault(festival, festival));
        }
        return names.toString();
    }
}
