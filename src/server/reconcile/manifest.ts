import { CONTEXT_PATH } from '../../addresses.ts'
import type { Config } from '../../config.ts'
import type { ReconcileModel } from './model.ts'
import { PREVIEW_SIZE } from './preview.ts'
import { MOST_LISTED, USUAL_VALUES } from './request.ts'

/** What the manifest tells besides the model. */
export interface ManifestOptions {
  /** Where the service is reached. */
  readonly base: string
  readonly version: string
  readonly batchSize: number
  readonly apiAccess: Config['apiAccess']
}

/** The manifest: what the service offers, and where. */
export function manifest(
  { types }: ReconcileModel,
  { base, version, batchSize, apiAccess }: ManifestOptions,
): object {
  const suggest = (kind: string): object => ({
    service_url: base,
    service_path: `/reconcile/suggest/${kind}`,
    flyout_service_url: base,
    flyout_service_path: `/reconcile/flyout/${kind}?id=\${id}`,
  })
  return {
    versions: ['0.2'],
    name: 'Initiative Graph',
    // An identifier behind it is an address that leads to the page of the entity.
    identifierSpace: `${base}/reconcile/view?id=`,
    schemaSpace: `${base}${CONTEXT_PATH}#`,
    serviceVersion: version,
    defaultTypes: [...types.values()].map(({ id, name }) => ({ id, name })),
    view: { url: `${base}/reconcile/view?id={{id}}` },
    preview: { url: `${base}/reconcile/preview?id={{id}}`, ...PREVIEW_SIZE },
    suggest: { entity: suggest('entity'), property: suggest('property'), type: suggest('type') },
    extend: {
      propose_properties: { service_url: base, service_path: '/reconcile/properties' },
      property_settings: [
        {
          name: 'limit',
          label: 'Values at most',
          type: 'number',
          default: USUAL_VALUES,
          help_text: `How many values of a list, 1 to ${MOST_LISTED}.`,
        },
      ],
    },
    batchSize,
    ...(apiAccess === 'token'
      ? {
          authentication: {
            type: 'apiKey',
            name: 'Authorization',
            in: 'header',
            description: 'Bearer <token>',
          },
        }
      : {}),
  }
}
