import type { Range } from '../../../citation.ts'
import type { KnownEntity, Register } from '../model.ts'

/** Names of the agencies of a register by which a text of one city means them. */
export class KnownAgencies {
  readonly #ids = new Map<string, string[]>()
  /** By the shortest form of a name: 市商务委 of 上海市商务委员会. */
  readonly #shortIds = new Map<string, string[]>()
  readonly #names: readonly string[]
  /** Names of cities and districts with their level, longest first: 上海市, 徐汇区. */
  readonly places: readonly string[]

  /**
   * @param city whose short names the text uses.
   * @param district the district that 区 means in the text, such as 徐汇区; undefined in a text of the whole city.
   */
  constructor(register: Register, city: string, district: string | undefined) {
    this.places = register.entities
      .filter(({ type }) => type === 'City' || type === 'District')
      .flatMap(({ names }) => names.filter((name) => /^[\u4e00-\u9fff]+[市区县]$/.test(name)))
      .toSorted((a, b) => b.length - a.length)
    const cities = new Map(
      register.entities.filter(({ type }) => type === 'City').map((one) => [one.id, one]),
    )
    for (const entity of register.entities) {
      if (entity.type !== 'Agency') continue
      const own = entity.city === undefined || entity.city === city
      for (const name of entity.names) {
        if (own) this.#add(name, entity)
        if (own && district !== undefined && name.startsWith(district))
          this.#add(`区${name.slice(district.length)}`, entity)
        const cityNames = entity.city === undefined ? [] : cityNamesOf(cities.get(entity.city))
        // Another city's body is named with its city.
        const all = (entity.city === undefined ? undefined : cities.get(entity.city))?.names ?? []
        if (!own && all.some((cityName) => name.startsWith(cityName))) this.#add(name, entity)
        for (const cityName of cityNames) {
          if (name.startsWith('市')) this.#add(`${cityName.replace(/市$/, '')}${name}`, entity)
          else if (/^[\u4e00-\u9fff]+[区县]/.test(name)) this.#add(`${cityName}${name}`, entity)
        }
      }
    }
    this.#names = [...this.#ids.keys()].toSorted((a, b) => b.length - a.length)
  }

  #add(name: string, { id }: KnownEntity): void {
    addTo(this.#ids, keyOf(name), id)
    addTo(this.#shortIds, shortForm(name), id)
  }

  /** Whom exactly this name means, else the one whose names have the same short form; empty if nobody. */
  idsOf(name: string): readonly string[] {
    const exact = this.#ids.get(keyOf(name))
    if (exact) return exact
    const alike = this.#shortIds.get(shortForm(name)) ?? []
    return alike.length === 1 ? alike : []
  }

  /** Every place where a name stands; names of two characters are too common. */
  occurrencesIn(folded: string): Range[] {
    const found: Range[] = []
    for (const name of this.#names) {
      const latin = /^[\x20-\x7e\u00c0-\u024f]+$/.test(name)
      // Single words of places and firms are common words too: Pudong; SAIC is not.
      if (
        latin
          ? !name.includes(' ') && !/^[A-Z]{4,}$/.test(name)
          : name.length < 3 && !/^[市区县]委$/.test(name)
      )
        continue
      for (let start = folded.indexOf(name); start >= 0; start = folded.indexOf(name, start + 1)) {
        const end = start + name.length
        if (latin && /\w/.test(folded.charAt(start - 1) + folded.charAt(end))) continue
        found.push({ start, end })
      }
    }
    return found
  }
}

function cityNamesOf(city: KnownEntity | undefined): string[] {
  return (city?.names ?? []).filter((name) => /[\u4e00-\u9fff]/.test(name))
}

function addTo(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key) ?? []
  if (!ids.includes(id)) map.set(key, [...ids, id])
}

/** A name without the words that long forms have and short ones lack: 住房和城乡建设管理委员会, 市场监督管理局. */
export function shortForm(name: string): string {
  return keyOf(name)
    .replace(/委员会$/, '委')
    .replace(/(?<=[区县市])人民政府$/, '')
    .replace(/监督管理/, '监管')
    .replaceAll(/[和与]/g, '')
}

/** Full-width brackets and spaces make no difference. */
function keyOf(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim()
}
