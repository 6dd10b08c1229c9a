import type { KeyingConfig } from '@urql/exchange-graphcache'
import embeddedTypes from './embedded-types.json' with { type: 'json' }

/**
 * Keys for urql's Graphcache: `cacheExchange({ keys, possibleTypes })`. Types without an identity of their own stay below what
 * they belong to; all others have their `id`.
 */
export const keys: KeyingConfig = Object.fromEntries(embeddedTypes.map((type) => [type, () => null]))
