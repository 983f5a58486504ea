package io.shixian.core.catalog;

import io.shixian.core.procedure.Procedure;
import java.util.List;

/** The procedures of information release (信息发布). */
final class PublicationTables {

    static final List<Procedure> ALL = List.of(
            ContentPublication.PROCEDURE,
            OperationPlan.PROCEDURE,
            SensitiveMatter.PROCEDURE,
            PromotionChannel.PROCEDURE);

    private PublicationTables() {}
}
