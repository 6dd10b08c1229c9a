/**
 * Limits of values, the same for every service; `docs/configuration.md` lists them. Limits of what one statement can hold
 * stand where it is planned.
 */

/** Characters of a text that `search` looks for: longer than any name. */
export const MAX_SEARCH_LENGTH = 200

/** Characters of an identifier, a name or a text that a filter compares with. */
export const MAX_TEXT_LENGTH = 2000

/** Characters of a cursor, which holds the texts that a list is ordered by. */
export const MAX_CURSOR_LENGTH = 10_000

/** Items of a list that a filter compares with. */
export const MAX_LIST_ITEMS = 1000

/** Items of all such lists of an operation, each counted wherever a statement needs it. */
export const MAX_OPERATION_ITEMS = 20_000

/** Names and members of a filter: fields, operators, quantifiers, members of `and` and `or`. */
export const MAX_FILTER_PARTS = 1000
