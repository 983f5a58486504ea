package io.shixian.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.catalog.LicenceIntake;
import org.junit.jupiter.api.Test;

class WrittenProcedureTest {

    @Test
    void a_small_table_is_there_with_all_its_fields() {
        assertThat(ProcedureJson.write(LicenceIntake.PROCEDURE)).hasToString("""
                {"code":"licence.intake","version":1,\
                "label":{"zh":"行政许可收件","en":"Licence intake"},\
                "source":{"code":"LICENSING","kind":"statute",\
                "title":{"zh":"中华人民共和国行政许可法","en":"Administrative Licensing Law"},\
                "inForce":"2004-07-01","until":null},"sources":[],"inForce":"2004-07-01",\
                "roles":[{"code":"applicant","label":{"zh":"申请人","en":"applicant"}},\
                {"code":"window","label":{"zh":"窗口","en":"window"}}],\
                "stages":[{"code":"received","label":{"zh":"已收件","en":"Received"},"phase":"open"},\
                {"code":"accepted","label":{"zh":"已受理","en":"Accepted"},"phase":"closed"},\
                {"code":"rejected","label":{"zh":"不予受理","en":"Rejected"},"phase":"closed"}],\
                "actions":[{"code":"accept","label":{"zh":"受理","en":"Accept"}},\
                {"code":"reject","label":{"zh":"不予受理","en":"Reject"}}],\
                "opening":{"stage":"received","roles":["applicant"],"binds":["applicant"],"names":[],"mayBind":[],\
                "tells":[],"gap":false,"clause":{"id":"LICENSING-29","source":"LICENSING","place":"29",\
                "citation":{"zh":"《中华人民共和国行政许可法》第二十九条",\
                "en":"Administrative Licensing Law art. 29"}}},\
                "steps":[{"from":"received","action":"accept","roles":["window"],"to":"accepted",\
                "strength":"shall","needs":[],"checklist":null,"binds":[],"mayBind":[],"releases":[],"tells":[],\
                "atMost":0,"within":null,"joint":false,"gap":false,"clause":{"id":"LICENSING-32.1.5",\
                "source":"LICENSING","place":"32.1.5",\
                "citation":{"zh":"《中华人民共和国行政许可法》第三十二条第一款第（五）项",\
                "en":"Administrative Licensing Law art. 32 para. 1 item 5"}}},\
                {"from":"received","action":"reject","roles":["window"],"to":"rejected",\
                "strength":"shall","needs":[],"checklist":null,"binds":[],"mayBind":[],"releases":[],"tells":[],\
                "atMost":0,"within":null,"joint":false,"gap":false,"clause":{"id":"LICENSING-32.1.1",\
                "source":"LICENSING","place":"32.1.1",\
                "citation":{"zh":"《中华人民共和国行政许可法》第三十二条第一款第（一）项",\
                "en":"Administrative Licensing Law art. 32 para. 1 item 1"}}}],\
                "limits":[{"code":"notice","label":{"zh":"告知补正或决定受理","en":"Notify or accept"},\
                "term":"5 working days","fromOpening":true,"from":[],"fromExpiry":[],"day":null,\
                "until":["accept","reject"],"stoppedBy":[],"owedBy":"window","strength":"shall",\
                "lead":"1 working day","expiry":{"to":"accepted","effect":"as-of-start",\
                "tells":["applicant","window"],"clause":{"id":"LICENSING-32.1.4",\
                "source":"LICENSING","place":"32.1.4",\
                "citation":{"zh":"《中华人民共和国行政许可法》第三十二条第一款第（四）项",\
                "en":"Administrative Licensing Law art. 32 para. 1 item 4"}}},\
                "extension":null,"suspension":null,"tells":[],"replaceable":false,"choices":[],"gap":false,\
                "clause":{"id":"LICENSING-32.1.4","source":"LICENSING","place":"32.1.4",\
                "citation":{"zh":"《中华人民共和国行政许可法》第三十二条第一款第（四）项",\
                "en":"Administrative Licensing Law art. 32 para. 1 item 4"}}}]}""");
    }

    @Test
    void other_texts_that_are_cited_are_defined_once() {
        var written = ProcedureJson.write(new RandomTables(3).procedure());

        assertThat(written.get("source").get("code").stringValue()).isEqualTo("TOWN");
        assertThat(written.get("sources")
                        .valueStream()
                        .map(source -> source.get("code").stringValue()))
                .containsExactly("GDZW");
        assertThat(ProcedureJson.write(BusinessComplaint.PROCEDURE).get("sources"))
                .isEmpty();
    }
}
