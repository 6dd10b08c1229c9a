import { views } from '../views.ts'

/** One path of every page of the explorer. */
export const paths: readonly string[] = [
  '/',
  '/agency/municipal-party-committee',
  '/goal/innovation-centre',
  '/initiative/saic-trade-in-sales',
  '/district/xuhui',
  '/outcome/pudong-visits',
  '/indicator/shanghai-industrial-output',
  '/city/shanghai',
  '/theme/livelihood',
  '/document/property-governance-monthly',
  '/place/zhangyuan',
  '/platform/yi-wang-xie-tong',
  '/partner/louis-vuitton',
  '/source/shanghai-2025-bulletin#char=1432,1435',
  '/graph?start=goal:stable-employment',
  '/graph?from=agency:xuhui-district&to=agency:minhang-district',
  ...views.map(({ name }) => `/${name}`),
]
