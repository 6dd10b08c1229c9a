import type { GraphEntity } from '../reconcile/entities.ts'
import type { Scope } from '../../../planner/search/reconciler.ts'

/** What a name of a body says about its kind; the first that fits counts. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['PARTY_BRANCH', /党支部$|党总支$|Party Branch$/],
  ['SUBDISTRICT', /(?:街道|[镇乡])(?:办事处|人民政府|党工委|工委)?$|(?:Subdistrict|Town)$/],
  ['PARTY_COMMITTEE', /^(?:中共)?[\u4e00-\u9fff]{0,8}[市区县省]委(?:员会)?$|^CPC .*Committee$/],
  [
    'PARTY_DEPARTMENT',
    /[市区县省]委[\u4e00-\u9fff]+$|党工委$|工作党委$|党[委组]$|工作委员会$|纪委|监委|(?:宣传|组织|统战|社会工作)部$|政法委$|网信办$|编办$/,
  ],
  [
    'DISTRICT_GOVERNMENT',
    /[区县](?:人民政府|政府)?$|新区(?:人民政府)?$|(?:District|New Area)(?: Government)?$/,
  ],
  ['PROCURATORATE', /检察院$|Procuratorate$/],
  ['TASK_FORCE', /指挥部$|专班$|领导小组$|联席会议$|防指办?$|Task Force$|Headquarters$/],
  ['STATE_OWNED_ENTERPRISE', /集团|公司$|银行$|城投$|国投$|Group$|Company$|Corporation$/],
  [
    'MASS_ORGANIZATION',
    /工会$|妇联$|联合会$|工商联$|残联$|[文侨社台青学]联$|协会$|商会$|学会$|科协$|作协$|红十字会$|团[市区县]委$|Federation|Union$/,
  ],
  [
    'PUBLIC_INSTITUTION',
    /中心$|[究科社规设]院$|大学$|学院$|学校$|医院$|博物馆$|图书馆$|研究所$|实验室$|Cent(?:re|er)$|University$|Hospital$/,
  ],
]

/** `AgencyKind` of a body by the words of its name; a body of a government where none says otherwise. */
export function kindOf(name: string): string {
  return KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'GOVERNMENT_DEPARTMENT'
}

/**
 * The city or district that a body is of: the one in its name, otherwise that of the text where its name begins with its
 * level. Undefined for ministries, enterprises and what else no name places.
 */
export function placeOf(
  name: string,
  { city, district }: Scope,
  entities: readonly GraphEntity[],
): string | undefined {
  const places = entities.filter(({ type }) => type === 'City' || type === 'District')
  const inName = (type: string): GraphEntity | undefined =>
    places
      .filter((place) => place.type === type)
      .find(({ name: own, nameEn, aliases }) => [own, nameEn, ...aliases].some((one) => isIn(one, name)))
  const named = inName('District') ?? inName('City')
  if (named) return named.id
  if (/^[区县街]|^[\u4e00-\u9fff]{2,4}(?:街道|[镇乡])/.test(name)) return district ?? city
  if (/^市/.test(name)) return city
  const kind = kindOf(name)
  if (kind === 'DISTRICT_GOVERNMENT' || kind === 'SUBDISTRICT') return district ?? city
  return undefined
}

function isIn(place: string, name: string): boolean {
  return /\p{Script=Han}/u.test(place) ? place.length > 1 && name.startsWith(place) : name.includes(place)
}
