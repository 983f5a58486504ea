package io.shixian.examples.servicedesk.api;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the description of the interface, which is kept by hand and checked against real answers by a test. */
@RestController
class OpenApiController {

    @GetMapping(path = "/openapi", produces = "application/yaml;charset=UTF-8")
    Resource description() {
        return new ClassPathResource("openapi.yaml");
    }
}
