/** What the rules bring that clients could not order or group by so far. */
export const NOT_YET: ReadonlySet<string> = new Set([
  ...['PART_OF', 'PARTS', 'OUTCOMES', 'DOCUMENTS'].map((value) => `Agency by ${value}`),
  ...['INITIATIVES', 'PLACES'].map((value) => `District by ${value}`),
  ...['INITIATIVES', 'AGENCIES'].map((value) => `Document by ${value}`),
  ...['PARTS', 'INITIATIVES'].map((value) => `Goal by ${value}`),
  ...['OUTCOMES', 'DOCUMENTS', 'PLACES', 'PLATFORMS', 'PARTNERS'].map((value) => `Initiative by ${value}`),
  ...['SUMMARY', 'SUMMARY_EN'].map((value) => `Initiative in order of ${value}`),
  'Passage by SOURCE',
  'Place by INITIATIVES',
  'Platform by INITIATIVES',
  'Partner by INITIATIVES',
  ...['LANGUAGE', 'THEMES', 'PASSAGES'].map((value) => `Source by ${value}`),
  'Source in order of SHA256',
  ...['SOURCE', 'INITIATIVES', 'PASSAGES'].map((value) => `Theme by ${value}`),
])
