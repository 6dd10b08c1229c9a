import type { SelectedField } from './selection.ts'

/** A value of a field, typed as far as the schema fixes it: what a nested object holds is up to its selection. */
type Selected<T> = T extends readonly (infer Item)[]
  ? readonly Selected<Item>[]
  : T extends object
    ? unknown
    : T

/**
 * A reader for each field of a generated type, so that a field added to the schema does not compile until it is read.
 * @template Values what the readers are given besides the selected field.
 */
export type FieldReaders<T, Values extends readonly unknown[] = []> = {
  readonly [Name in keyof T]-?: (field: SelectedField, ...values: Values) => Selected<T[Name]>
}

/** Reads the selected fields of an object under their response keys; `__typename` is the name of its type. */
export function readFields<Values extends readonly unknown[]>(
  typeName: string,
  fields: readonly SelectedField[],
  readers: Readonly<Record<string, (field: SelectedField, ...values: Values) => unknown>>,
  ...values: Values
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.map((field) => {
      const read = readers[field.name]
      return [field.key, read ? read(field, ...values) : typeName]
    }),
  )
}
