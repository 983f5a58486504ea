package io.shixian.json.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import java.io.IOException;
import java.io.StringReader;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeadListTest {

    private static final String HEX = "00".repeat(32);
    private final Digest digest = Digest.parse("sha-256:" + HEX);
    private final Head one = new Head(new CaseId(" 办件 1"), 3, digest);
    private final Head other = new Head(new CaseId("b"), 999, Digest.parse("sm3:" + HEX));

    @Test
    void goes_to_text_and_back_by_the_ids_of_the_cases() {
        HeadList list = new HeadList(List.of(other, one));
        assertThat(list.text()).isEqualTo("shixian-heads 1\nsha-256:" + HEX + " 3  办件 1\nsm3:" + HEX + " 999 b\n");
        assertThat(HeadList.parse(list.text())).isEqualTo(list);
        assertThat(HeadList.parse("shixian-heads 1\n").heads()).isEmpty();
        assertThat(list.find(new CaseId("b"))).contains(other);
        assertThat(list.find(new CaseId("c"))).isEqualTo(Optional.empty());
    }

    @Test
    void every_end_too_early_is_refused_or_lacks_a_head() {
        HeadList list = new HeadList(List.of(other, one));
        for (int length = 0; length < list.text().length(); length++) {
            String part = list.text().substring(0, length);
            if (!part.endsWith("\n")) {
                assertThatThrownBy(() -> HeadList.parse(part)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void bad_lines_are_named() {
        assertRefused(
                "shixian-heads 1\nsha-256:00 1 a\n", "line 2: a head is a digest, the number of events and the id");
        assertRefused("shixian-heads 1\nsha-256:" + HEX + " 0 a\n", "line 2: a head is");
        assertRefused("shixian-heads 2\n", "line 1: a list of heads begins with 'shixian-heads 1'");
        assertRefused("", "line 1: a list of heads begins");
        assertRefused("shixian-heads 1", "line 1: ends without a line feed");
        assertRefused("shixian-heads 1\n" + one + "\n" + one + "\n", "case  办件 1 has two heads");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> HeadList.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void is_read_and_written_one_line_at_a_time() throws IOException {
        StringBuilder text = new StringBuilder();
        HeadList.write(Stream.of(one, other), text);

        assertThat(text).hasToString(new HeadList(List.of(other, one)).text());
        assertThat(HeadList.read(new StringReader(text.toString()))).containsExactly(one, other);
        assertThat(HeadList.read(new StringReader("shixian-heads 1\n"))).isEmpty();
    }

    @Test
    void is_read_up_to_the_line_that_is_wrong() {
        Iterator<Head> heads = HeadList.read(new StringReader("shixian-heads 1\n" + one + "\n" + other + "\nnone\n"))
                .iterator();
        assertThat(heads.next()).isEqualTo(one);
        assertThat(heads.next()).isEqualTo(other);
        assertThatThrownBy(heads::next)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 4: a head is");
        assertReadingRefused("shixian-heads 1\n" + one, "line 2: ends without a line feed");
        assertReadingRefused("shixian-heads 1", "line 1: ends without a line feed");
        assertReadingRefused("", "line 1: ends without a line feed");
        assertReadingRefused("shixian-heads 2\n", "line 1: a list of heads begins with");
        assertReadingRefused("shixian-heads 1\n" + "0".repeat(1001), "line 2: has more than 1000 characters");
    }

    private static void assertReadingRefused(String text, String message) {
        assertThatThrownBy(() -> HeadList.read(new StringReader(text)).toList())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void bears_witness_against_a_file() throws IOException {
        CaseFile file = SampleHistory.file();
        Head head = HistoryChain.of(file).head();
        assertThat(check(file, head)).isEqualTo("whole");
        assertThat(check(file, new Head(file.id(), head.events(), digest))).isEqualTo("REWRITTEN " + head.events());
        assertThat(check(file, new Head(file.id(), 1, digest))).isEqualTo("REWRITTEN 1");
        assertThat(check(file, new Head(file.id(), 90, digest))).isEqualTo("CUT_OFF " + (head.events() + 1));
        assertThatThrownBy(() -> check(file, other))
                .isInstanceOf(MalformedHistoryException.class)
                .hasMessage("line 1: no head is that of this case; give a list that has it");
    }

    private static String check(CaseFile file, Head head) throws IOException {
        return Checked.word(HistoryFile.verify(
                Checked.stream(HistoryFile.text(file)),
                SampleHistory.knowing(file.history()),
                new HeadList(List.of(head))));
    }
}
