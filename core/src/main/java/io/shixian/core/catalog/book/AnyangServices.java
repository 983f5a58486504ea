package io.shixian.core.catalog.book;

import io.shixian.core.catalog.CommitmentLicence;
import io.shixian.core.catalog.RuleBook;
import io.shixian.core.catalog.TolerantLicence;
import io.shixian.core.law.Source;

/**
 * 安阳市政务服务: licences accepted with something minor missing (容缺受理) and licences on a promise (告知承诺), articles 24 to 27.
 * <p>
 * It brings two whole procedures and changes none. Its text leaves every time of a promise to the case or to other
 * rules, so a host sets them in a book of its own, laid on top of this one.
 */
public final class AnyangServices {

    /** 安阳市政务服务条例. */
    public static final Source SOURCE = TolerantLicence.SOURCE;

    // spotless:off
    /** The book, in force with its text. */
    public static final RuleBook BOOK = RuleBook.named("anyang.services", "安阳市政务服务", "Anyang services", SOURCE)
            .bring(TolerantLicence.PROCEDURE)
            .bring(CommitmentLicence.PROCEDURE)
            .complete();
    // spotless:on

    private AnyangServices() {}
}
