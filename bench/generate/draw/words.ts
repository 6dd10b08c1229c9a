/** A name in Chinese and English. */
export interface Name {
  readonly name: string
  readonly nameEn: string
}

export const TOPICS: readonly Name[] = [
  { name: '商务', nameEn: 'Commerce' },
  { name: '教育', nameEn: 'Education' },
  { name: '科技', nameEn: 'Science and Technology' },
  { name: '交通', nameEn: 'Transport' },
  { name: '绿化', nameEn: 'Greening' },
  { name: '民政', nameEn: 'Civil Affairs' },
  { name: '卫生', nameEn: 'Health' },
  { name: '文化', nameEn: 'Culture' },
  { name: '体育', nameEn: 'Sports' },
  { name: '水务', nameEn: 'Water' },
  { name: '气象', nameEn: 'Weather' },
  { name: '园艺', nameEn: 'Gardens' },
]

export const BODIES: readonly (Name & { readonly kind: string })[] = [
  { name: '局', nameEn: 'Bureau', kind: 'GOVERNMENT_DEPARTMENT' },
  { name: '委员会', nameEn: 'Commission', kind: 'GOVERNMENT_DEPARTMENT' },
  { name: '党委', nameEn: 'Party Committee', kind: 'PARTY_COMMITTEE' },
  { name: '工作委员会', nameEn: 'Work Committee', kind: 'PARTY_DEPARTMENT' },
  { name: '区政府', nameEn: 'District Government', kind: 'DISTRICT_GOVERNMENT' },
  { name: '街道', nameEn: 'Subdistrict', kind: 'SUBDISTRICT' },
  { name: '支部', nameEn: 'Branch', kind: 'PARTY_BRANCH' },
  { name: '集团', nameEn: 'Group', kind: 'STATE_OWNED_ENTERPRISE' },
  { name: '检察院', nameEn: 'Procuratorate', kind: 'PROCURATORATE' },
  { name: '联合会', nameEn: 'Federation', kind: 'MASS_ORGANIZATION' },
  { name: '专班', nameEn: 'Task Force', kind: 'TASK_FORCE' },
  { name: '中心', nameEn: 'Centre', kind: 'PUBLIC_INSTITUTION' },
]

export const MANNERS: readonly Name[] = [
  { name: '数字', nameEn: 'Digital' },
  { name: '绿色', nameEn: 'Green' },
  { name: '社区', nameEn: 'Community' },
  { name: '青年', nameEn: 'Youth' },
  { name: '银龄', nameEn: 'Senior' },
  { name: '滨江', nameEn: 'Riverside' },
  { name: '夜间', nameEn: 'Night' },
  { name: '云上', nameEn: 'Online' },
]

export const DEEDS: readonly Name[] = [
  { name: '行动', nameEn: 'Drive' },
  { name: '计划', nameEn: 'Programme' },
  { name: '服务站', nameEn: 'Service Stations' },
  { name: '课堂', nameEn: 'Classes' },
  { name: '试点', nameEn: 'Pilot' },
  { name: '地图', nameEn: 'Map' },
  { name: '驿站', nameEn: 'Stops' },
  { name: '改造', nameEn: 'Renewal' },
]

export const AIMS: readonly Name[] = [
  { name: '提升', nameEn: 'Raise' },
  { name: '普及', nameEn: 'Spread' },
  { name: '畅通', nameEn: 'Open up' },
  { name: '壮大', nameEn: 'Grow' },
]

export const COUNTED: readonly (Name & { readonly unit: string })[] = [
  { name: '参与者', nameEn: 'Participants', unit: '人' },
  { name: '商户', nameEn: 'Merchants', unit: '家' },
  { name: '场地', nameEn: 'Venues', unit: '个' },
  { name: '活动', nameEn: 'Events', unit: '场' },
  { name: '课程', nameEn: 'Courses', unit: '门' },
  { name: '投入', nameEn: 'Investment', unit: '元' },
  { name: '树木', nameEn: 'Trees', unit: '棵' },
  { name: '车辆', nameEn: 'Vehicles', unit: '辆' },
]
