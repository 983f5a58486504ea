package io.shixian.examples.servicedesk.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies above 64 KiB before anything reads them, whatever length they claim. */
@Component
final class BodyLimit extends OncePerRequestFilter {

    private static final int MOST = 64 * 1024;

    private final ApiErrors errors;

    BodyLimit(ApiErrors errors) {
        this.errors = errors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            errors.resolveException(
                    request,
                    response,
                    null,
                    ApiException.of(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "body-too-large",
                            "正文超过 64 KiB；材料请另行上传，这里只给编号",
                            "the body is longer than 64 KiB; documents are named here, not sent"));
            return;
        }
        chain.doFilter(new Read(request, body), response);
    }

    private static final class Read extends HttpServletRequestWrapper {

        private final byte[] body;

        Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Bytes(body);
        }
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream left;

        Bytes(byte[] body) {
            left = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return left.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return left.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return left.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is here already; read it");
        }
    }
}
