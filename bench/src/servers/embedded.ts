import { serve } from './bare-http.ts'
import { openEmbeddedHandlers } from './embedded-handlers.ts'

/** Hand-written statements on the embedded engine, behind a bare HTTP server. */
const { handlers, close } = openEmbeddedHandlers(process.env['GRAPH_FILE'] ?? '')
serve(handlers, close)
