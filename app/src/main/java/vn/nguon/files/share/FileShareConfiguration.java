package vn.nguon.files.share;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The queue in which pictures that were sent in are worked on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileShares.class)
class FileShareConfiguration {

    /** Files that wait at most; they lie on disk. */
    private static final int LONGEST = 200;

    /** One picture at a time, since each may take 100 MB while it is worked on. */
    @Bean
    FairQueue cleaningQueue() {
        return new FairQueue("pictures", LONGEST);
    }
}
