/** Words that count or measure in government prose; with 次 after them, and 次, 人 or 户 in brackets. */
const COUNTED =
  '家|户|个|名|位|人|件|项|条|款|种|类|张|台|套|场|次|例|支|只|座|处|所|辆|起|宗|幅|批|轮|期|届|门|间|艘|架|层|对|队|组|群|篇|部|本|册|份|封|票|笔|单|列|班|趟|株|棵|头|羽|尾|箱|包|袋|瓶|盏|根|块|片|道|级|档|节|课|站|栋|幢|校|院|村|镇|街|园|厂|店|馆|床|席|标箱|国际标准箱|标准箱|航班|航次|班次|架次|车次|人次|件次|户次|家次|站次|课时|学时|工时'
const MEASURED =
  '元|美元|欧元|港元|人民币|人民币元|平方公里|平方千米|平方米|平方|立方米|公里|千米|海里|米|厘米|毫米|微米|纳米|公顷|亩|吨|公斤|千克|微克|毫克|克|吨标准煤|标准立方米|升|千瓦时|千瓦|兆瓦|吉瓦|瓦|度|伏|帕|分贝|摄氏度|比特|兆|天|小时|分钟|秒|周|个月|个工作日|工作日|年|岁|周岁|分|倍|番|成|折|个百分点|百分点|个基点|基点|%|‰'

/** 微克/立方米, 元/人. */
const PER = '(?:/(?:立方米|平方米|平方公里|公里|千瓦时|[升米吨亩人年月天日次户家]))?'

/** A pattern of a unit, longest first: 家(次), 万人次 without its scale, 个百分点. */
export const UNIT = [
  `(?:${longestFirst(MEASURED)})${PER}`,
  `(?:${longestFirst(COUNTED)})(?:次|\\((?:次|人|户|批|间|个|件|套)\\)次?)?${PER}`,
].join('|')

function longestFirst(units: string): string {
  return units
    .split('|')
    .toSorted((a, b) => b.length - a.length)
    .join('|')
}

/** Units of shares, of growth and of fractions. */
export const RATIO_UNITS: ReadonlySet<string> = new Set(['%', '‰', '成', 'percent', 'per cent'])
export const POINT_UNIT = /百分点|基点|percentage points?/

/** Units that Chinese numerals are counted by where the number is a figure: 十个, 两家; not 三方面, 一批, 两级. */
export const COUNTED_IN_WORDS =
  /^(?:[个家项名场所人件条支户种座台辆套起位倍成番](?:次|\(次\))?|亿|万|元|平方米|公里|亩|吨|百分点|个百分点)$/
