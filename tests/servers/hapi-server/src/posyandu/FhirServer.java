package posyandu;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.IJpaSystemProvider;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.nio.file.Files;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * A plain FHIR R4 server on one loopback port, which reads the environment:
 *
 * <ul>
 *   <li>HAPI_PORT: where it listens;
 *   <li>HAPI_TOKEN: the bearer token everybody must bring; none behind a door that asks for one;
 *   <li>HAPI_ADDRESS: the address its links begin with, if not the one it was asked at;
 *   <li>HAPI_DATABASE, HAPI_DATABASE_USER, HAPI_DATABASE_PASSWORD: the JDBC address, and as whom.
 * </ul>
 */
public final class FhirServer {

  /** As the published image has them. */
  private static final int USUAL_PAGE = 20;

  private static final int LARGEST_PAGE = 200;

  private FhirServer() {}

  public static void main(String[] arguments) throws Exception {
    AnnotationConfigApplicationContext beans =
        new AnnotationConfigApplicationContext(Storage.class);
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("hapi").toString());
    tomcat.setHostname("127.0.0.1");
    tomcat.setPort(Integer.parseInt(System.getenv("HAPI_PORT")));
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    Context context = tomcat.addContext("", null);
    Tomcat.addServlet(context, "fhir", servlet(beans)).setLoadOnStartup(1);
    context.addServletMappingDecoded("/fhir/*", "fhir");
    tomcat.start();
    Runtime.getRuntime().addShutdownHook(new Thread(beans::close));
    tomcat.getServer().await();
  }

  @SuppressWarnings("unchecked")
  private static RestfulServer servlet(AnnotationConfigApplicationContext beans) {
    IFhirSystemDao<Bundle, Meta> system = beans.getBean(IFhirSystemDao.class);
    RestfulServer server = new RestfulServer(system.getContext());
    server.registerProviders(beans.getBean(ResourceProviderFactory.class).createProviders());
    server.registerProvider(beans.getBean(IJpaSystemProvider.class));
    server.setServerConformanceProvider(
        new JpaCapabilityStatementProvider(
            server,
            system,
            beans.getBean(JpaStorageSettings.class),
            beans.getBean(ISearchParamRegistry.class),
            beans.getBean(IValidationSupport.class)));
    DatabaseBackedPagingProvider paging = beans.getBean(DatabaseBackedPagingProvider.class);
    paging.setDefaultPageSize(USUAL_PAGE);
    paging.setMaximumPageSize(LARGEST_PAGE);
    server.setPagingProvider(paging);
    server.setDefaultResponseEncoding(EncodingEnum.JSON);
    String address = System.getenv("HAPI_ADDRESS");
    if (address != null) {
      server.setServerAddressStrategy(new HardcodedServerAddressStrategy(address));
    }
    String token = System.getenv("HAPI_TOKEN");
    if (token != null) {
      server.registerInterceptor(new TokenCheck("Bearer " + token));
    }
    return server;
  }

  /** Turns everybody away who has no token, except those who only ask what the server can do. */
  @Interceptor
  public static final class TokenCheck {

    private final String expected;

    TokenCheck(String expected) {
      this.expected = expected;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    public void check(RequestDetails request) {
      boolean isGreeting = "metadata".equals(request.getOperation());
      if (!isGreeting && !List.of(expected).equals(request.getHeaders("Authorization"))) {
        throw new AuthenticationException("This server wants the token of the posyandu");
      }
    }
  }
}
