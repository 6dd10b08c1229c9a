/** The field an enum value stands for: `NAME_EN` → `nameEn`, `INITIATIVES_COUNT` → `initiativesCount`. */
export function fieldOfConstant(constant: string): string {
  return constant.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
