import { type Tab, indented } from './tab.ts'

const files = import.meta.glob<string>('../../../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/**
 * The examples in the order of their file names. A line `# variables: {…}` in the comment at the top of one
 * gives its variables.
 */
export const examples: readonly Tab[] = Object.keys(files)
  .sort()
  .flatMap((name) => {
    const query = files[name]
    return query === undefined ? [] : [tabOf(query)]
  })

function tabOf(query: string): Tab {
  const variables = /^# variables: (\{.*\})$/m.exec(query)?.[1]
  return variables === undefined ? { query } : { query, variables: indented(variables) }
}
