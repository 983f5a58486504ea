package io.shixian.core.constraint;

import org.jspecify.annotations.Nullable;

/** What a host would ask its users for, all correct unless something is put in place of it. */
final class Form {

    @ValidUnifiedSocialCreditCode
    @Nullable
    CharSequence creditCode = "91350100M000100Y43";

    @ValidUnifiedSocialCreditCode(strict = false)
    @Nullable
    CharSequence earlyCode = "91350211M00013FA1N";

    @ValidResidentId
    @Nullable
    CharSequence residentId = "11010519491231002X";

    @ValidMobileNumber
    @Nullable
    CharSequence mobile = "13812345678";

    @ValidDivisionCode
    @Nullable
    CharSequence division = "320100";

    @ValidBasicItemCode
    @Nullable
    CharSequence basic = "0100012000";

    @ValidBasicItemCode(longest = 12)
    @Nullable
    CharSequence longBasic = "000100012000";

    @ValidImplementationItemCode
    @Nullable
    CharSequence implementation = "113201000123456780100012";

    @ValidImplementationItemCode(longest = 36)
    @Nullable
    CharSequence longImplementation = "11320100012345678X300010001200000001";

    @ValidCaseNumber
    @Nullable
    CharSequence caseNumber = "2026-000123";
}
