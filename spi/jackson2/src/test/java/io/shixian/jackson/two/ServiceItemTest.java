package io.shixian.jackson.two;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.request.ItemType;
import io.shixian.core.request.MaterialForm;
import io.shixian.core.request.ServiceItem;
import io.shixian.core.request.Submission;
import io.shixian.json.MalformedJsonException;
import org.junit.jupiter.api.Test;

class ServiceItemTest {

    private static final String ITEM = "{'name':{'zh':'某项许可','en':'some licence'},"
            + "'codes':{'basic':'0012345000','implementation':'11440000A','lengths':{'basic':10,'implementation':24}},"
            + "'type':'01','caseType':'promised',"
            + "'body':{'name':'某市某局','code':'114400X','kind':'statutory-organ','level':'city'},"
            + "'access':{'served':['enterprise'],'ways':['window'],'scopes':['nearby']},"
            + "'rules':{'conditions':['有固定场所'],'flow':['申请','决定'],'fee':false},"
            + "'limits':{'statutory':{'term':'20 working days'},'promised':{'term':'8 working days'}},"
            + "'materials':[{'code':'lease','name':{'zh':'租赁合同','en':'lease'},'copies':1,'required':true,"
            + "'forms':['copy','original']}]}";

    private static String item() {
        return ITEM.replace('\'', '"');
    }

    @Test
    void is_read_and_written_with_the_codes_of_the_standard() {
        ServiceItem item = ShixianJson.read(ServiceItem.class, item());
        assertThat(item.type().label()).isEqualTo(ItemType.LICENCE.label());
        assertThat(item.material("lease").orElseThrow().forms())
                .containsExactlyInAnyOrder(MaterialForm.ORIGINAL, MaterialForm.COPY);
        assertThat(ShixianJson.write(item)).isEqualTo(item());
        assertThat(io.shixian.jackson.ShixianJson.write(item)).isEqualTo(item());
    }

    @Test
    void tells_what_is_missing_as_a_value_of_its_own() {
        ServiceItem item = ShixianJson.read(ServiceItem.class, item());
        Submission submission = ShixianJson.read(Submission.class, "{\"promisedInWriting\":false}");
        assertThat(submission).isEqualTo(Submission.NOTHING);
        assertThat(ShixianJson.write(item.completeness(submission)))
                .startsWith("{\"missing\":[{\"material\":{\"code\":\"lease\",")
                .endsWith(",\"taken\":0,\"others\":0}]}");
    }

    @Test
    void that_is_unsound_is_refused_without_its_words() {
        String longer = item().replace("8 working days", "21 working days");
        assertThatThrownBy(() -> ShixianJson.read(ServiceItem.class, longer))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageStartingWith("$ is refused by the rules of service-item; it has all that an item needs")
                .hasMessageNotContaining("licence")
                .hasNoCause();
    }

    @Test
    void of_an_unknown_kind_is_told_what_is_known() {
        String unknown = item().replace("\"01\"", "\"99\"");
        assertThatThrownBy(() -> ShixianJson.read(ServiceItem.class, unknown))
                .hasMessageStartingWith(
                        "$.type is a text but not the code of a built-in item type; write one of 00, 01,")
                .hasMessageEndingWith("or an object with code and label");
    }
}
