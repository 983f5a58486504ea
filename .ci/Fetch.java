import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Prints what a server answers, so that nothing but a JDK is needed to ask it. */
class Fetch {
    public static void main(String[] args) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(args[0]));
        String name = System.getProperty("name", "");
        if (!name.isEmpty()) {
            String words = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + words);
        }
        var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        System.out.println(answer.body());
        if (answer.statusCode() != 200) {
            System.err.println(args[0] + " answers " + answer.statusCode());
            System.exit(1);
        }
    }
}
