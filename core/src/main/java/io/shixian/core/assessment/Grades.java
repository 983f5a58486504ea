package io.shixian.core.assessment;

/** The five grades of satisfaction (GB/T 39046 A.8): 1 非常满意, 2 满意, 3 基本满意, 4 不满意, 5 非常不满意. */
final class Grades {

    static final int BEST = 1;

    static final int WORST = 5;

    /** The last grade of those who are satisfied: the two below it are bad reviews (差评). */
    private static final int BASICALLY_SATISFIED = 3;

    private Grades() {}

    static boolean isSatisfied(int grade) {
        return grade <= BASICALLY_SATISFIED;
    }
}
