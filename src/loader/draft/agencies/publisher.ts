import type { DraftInput } from '../model.ts'

/** Who published a text, and the words by which it speaks of itself. */
export interface Publisher {
  /** Undefined where the register lacks it. */
  readonly id: string | undefined
  readonly name: string
  readonly names: readonly string[]
  /** The district that 区 means in its texts, such as 徐汇区. */
  readonly district: string | undefined
  readonly cityNames: readonly string[]
  /** Words that stand for it; undefined if it has none. */
  readonly anaphora: RegExp | undefined
}

/** Finds the publisher in the register by id, or by a name within the city; one that is new has the name given. */
export function readPublisher({
  publisher,
  city,
  register,
}: Pick<DraftInput, 'publisher' | 'city' | 'register'>): Publisher {
  const found =
    register.entities.find(({ id }) => id === publisher) ??
    register.entities.find(
      (entity) => entity.type === 'Agency' && entity.city === city && entity.names.includes(publisher),
    )
  const names = found?.names ?? [publisher]
  const name = names[0] ?? publisher
  const cityNames = (register.entities.find(({ id }) => id === city)?.names ?? []).filter((one) =>
    /[\u4e00-\u9fff]/.test(one),
  )
  const stripped = names.map((one) =>
    cityNames.reduce((rest, cityName) => rest.replace(new RegExp(`^${cityName}`), ''), one),
  )
  const district = stripped
    .map((one) => /^[\u4e00-\u9fff]{2,4}?(?:新区|区|县)/.exec(one)?.[0])
    .find((one) => one !== undefined)
  return { id: found?.id, name, names, district, cityNames, anaphora: anaphoraOf(stripped) }
}

/** 街道 of a subdistrict, 我区 and 全区 of a district; 全市 is the city, no agency. */
function anaphoraOf(names: readonly string[]): RegExp | undefined {
  const all = names.join(' ')
  if (/街道/.test(all))
    return /(?<![\u4e00-\u9fff]路|[各本])街道(?=[投联组将已对在与和开推牵会制打成引以通建举聚围按坚持创探深全启实完])|我街道|本街道/gu
  if (/[\u4e00-\u9fff]镇/.test(all)) return /我镇|全镇|本镇/gu
  if (/(?:新区|区|县)(?:人民政府|政府)?(?: |$)/.test(all)) return /我区|全区|本区|我县|全县/gu
  const own = /(局|委|办|厅|院|集团|公司)(?:员会|公室)?$/.exec(names[0] ?? '')?.[1]
  return own === undefined ? undefined : new RegExp(`[我本]${own}`, 'gu')
}
