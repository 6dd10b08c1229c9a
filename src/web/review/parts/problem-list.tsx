import type { ReactNode } from 'react'

/** What the checker says, in English. */
export function ProblemList({ problems }: { readonly problems: readonly string[] }): ReactNode {
  return (
    <ul>
      {problems.map((problem) => (
        <li key={problem} lang="en">
          {problem}
        </li>
      ))}
    </ul>
  )
}
