import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useGraph } from '../api/api.ts'
import { Answer } from '../components/answer.tsx'
import { List } from '../components/list.tsx'
import { EntityLink } from '../components/entity-link.tsx'
import { QueryPanel } from '../components/query-panel.tsx'
import { Section } from '../components/section.tsx'
import { homeCypher } from '../cypher/home.ts'
import {
  HomeDocument,
  type HomeQuery,
  MoreSourcesDocument,
  type NameFragment,
  type SourcesFragment,
} from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { useTitle } from '../use-title.ts'
import { views } from '../views.ts'
import { Counts } from './counts.tsx'
import { SearchBox } from './search-box.tsx'

/** The way in: one box to search, what the graph holds, the views, and good places to start. */
export function Home(): ReactNode {
  const { text } = useLanguage()
  useTitle()
  const answer = useGraph(HomeDocument, {})
  return (
    <div className="page home">
      <h1>{text('title')}</h1>
      <p className="tagline">{text('tagline')}</p>
      <SearchBox />
      <Views />
      <Answer of={answer}>
        {(data) => (
          <>
            <Counts graph={data.graph} />
            <Starts data={data} />
          </>
        )}
      </Answer>
      <QueryPanel document={HomeDocument} variables={{}} cypher={homeCypher()} />
    </div>
  )
}

function Views(): ReactNode {
  const { text } = useLanguage()
  if (views.length === 0) return null
  return (
    <nav aria-label={text('views')} className="ways">
      {views.map(({ name }) => (
        <Link key={name} href={`/${name}`}>
          <strong>{text(name)}</strong>
          <span className="note">{text(`${name}Why`)}</span>
        </Link>
      ))}
    </nav>
  )
}

/** Where to start: the entities with the most ties, and the sources. */
function Starts({
  data: { goals, agencies, initiatives, sources },
}: {
  readonly data: HomeQuery
}): ReactNode {
  const { text } = useLanguage()
  return (
    <div className="starts">
      <Start
        title={text('startGoals')}
        entries={goals.nodes.map((node) => ({ node, count: node.drivenBy.totalCount }))}
      />
      <Start
        title={text('startAgencies')}
        entries={agencies.nodes.map((node) => ({ node, count: node.drives.totalCount }))}
      />
      <Start
        title={text('startInitiatives')}
        entries={initiatives.nodes.map((node) => ({ node, count: node.outcomes.totalCount }))}
      />
      <Section title={text('startSources')} count={sources.totalCount}>
        <List
          document={MoreSourcesDocument}
          at={(after) => ({ after })}
          select={(answer) => answer.sources}
          first={sources}
        >
          {(pages) =>
            pages.flatMap(({ nodes }) => nodes).map((source) => <Source key={source.id} of={source} />)
          }
        </List>
      </Section>
    </div>
  )
}

/** A source, when it was published, and the sections it is arranged by. */
function Source({ of: source }: { readonly of: SourcesFragment['nodes'][number] }): ReactNode {
  return (
    <div className="start-source">
      <EntityLink entity={source} />
      {source.published !== null && <span className="count">{source.published}</span>}
      <Entries entries={source.themes.nodes.map((node) => ({ node, count: node.initiatives.totalCount }))} />
    </div>
  )
}

interface Entry {
  readonly node: NameFragment
  readonly count: number
}

function Start({
  title,
  entries,
}: {
  readonly title: string
  readonly entries: readonly Entry[]
}): ReactNode {
  return (
    <Section title={title}>
      <Entries entries={entries} />
    </Section>
  )
}

function Entries({ entries }: { readonly entries: readonly Entry[] }): ReactNode {
  return (
    <ol className="entries">
      {entries.map(({ node, count }) => (
        <li key={node.id}>
          <EntityLink entity={node} />
          <span className="count">{count}</span>
        </li>
      ))}
    </ol>
  )
}
