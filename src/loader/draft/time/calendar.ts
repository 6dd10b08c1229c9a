import type { Period } from '../model.ts'

/** The first to the last day of months of a year. */
export function months(year: number, first: number, last: number): Period {
  return { start: day(year, first, 1), end: lastDay(year, last) }
}

export function day(year: number, month: number, date: number): string {
  return `${year}-${pad(month)}-${pad(date)}`
}

export function lastDay(year: number, month: number): string {
  if (!(month >= 1 && month <= 12)) return day(year, month, 31)
  // Day 0 of the next month.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** Year and month of `2025-10-22`. */
export function yearAndMonth(date: string): { year: number; month: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) }
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
