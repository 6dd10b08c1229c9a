import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.SettingValueParsers;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.impl.query.CacheMetrics;
import org.neo4j.kernel.impl.query.QueryCacheStatistics;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs a Neo4j on 127.0.0.1 for tests: {@code Neo4jLauncher HOME PORT AUTHENTICATION [PASSWORD]}. With AUTHENTICATION
 * false there is none; PASSWORD becomes the password of the user neo4j. The system property {@code neo4j.pagecache}
 * sets the size of the page cache. For each line on standard input it prints how many statements found their plan in
 * the cache and how many did not. It stops when standard input ends.
 */
public class Neo4jLauncher {
  public static void main(String[] arguments) throws Exception {
    DatabaseManagementServiceBuilder builder =
        new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(
                BoltConnector.listen_address,
                new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
            .setConfig(GraphDatabaseSettings.auth_enabled, Boolean.parseBoolean(arguments[2]));
    String pageCache = System.getProperty("neo4j.pagecache");
    if (pageCache != null) {
      builder.setConfig(
          GraphDatabaseSettings.pagecache_memory,
          SettingValueParsers.BYTES.parse(pageCache));
    }
    DatabaseManagementService service = builder.build();
    if (arguments.length > 3) {
      service
          .database("system")
          .executeTransactionally(
              "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
              Map.of("password", arguments[3]));
    }
    CacheMetrics plans =
        ((GraphDatabaseAPI) service.database("neo4j"))
            .getDependencyResolver()
            .resolveDependency(QueryCacheStatistics.class)
            .metricsPerCacheKind()
            .get("executable_query");
    System.out.println("started");
    for (int read = System.in.read(); read >= 0; read = System.in.read()) {
      if (read == '\n') System.out.println("plans " + plans.getHits() + " " + plans.getMisses());
    }
    service.shutdown();
    System.exit(0);
  }
}
