import type { ReactNode } from 'react'
import { useLocationProperty } from 'wouter/use-browser-location'
import { useGraph } from '../api/api.ts'
import { Answer } from '../components/answer.tsx'
import { EntityLink } from '../components/entity-link.tsx'
import { List } from '../components/list.tsx'
import { QueryPanel } from '../components/query-panel.tsx'
import { passagesCypher } from '../cypher/passages.ts'
import { EntityPage } from '../entity/entity-page.tsx'
import { Fact } from '../entity/facts.tsx'
import {
  type NameFragment,
  type PassagesQuery,
  PassagesDocument,
  SourceDocument,
  type SourceQuery,
} from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { type PageProps, charactersOf } from '../pages.ts'
import { Outline } from './outline.tsx'
import { Passage } from './passage.tsx'

/** What the page shows in its own order. */
const SHOWN = [
  ...(['publisher', 'published', 'city', 'url', 'coverage', 'withdrawn', 'length', 'sha256'] as const),
  // A source says things once: on the day it was published.
  ...(['themes', 'firstStated', 'lastStated'] as const),
] as const satisfies readonly (keyof FoundSource)[]

type FoundSource = NonNullable<SourceQuery['source']>

/** A source: its outline, its passages with their text where the operator has it, and what was taken from each. */
export default function SourcePage(props: PageProps): ReactNode {
  const { text } = useLanguage()
  return (
    <EntityPage
      {...props}
      document={SourceDocument}
      select={({ source }) => source}
      own={(source) => ({
        shown: SHOWN,
        lead: source.withdrawn && (
          <p className="lead withdrawn">
            {text('withdrawnOn', {
              date: source.withdrawn.on ?? '',
              reason: source.withdrawn.reason ?? '',
            })}
          </p>
        ),
        facts: <SourceFacts source={source} />,
        sections: <Passages id={source.id} themes={source.themes.edges.map(({ node }) => node)} />,
      })}
    />
  )
}

/** Who published it, when and where, how much of it is explained, and which text it is. */
function SourceFacts({
  source: { publisher, published, city, url, coverage, length, sha256 },
}: {
  readonly source: FoundSource
}): ReactNode {
  const { language, label, text } = useLanguage()
  const number = new Intl.NumberFormat(language)
  return (
    <>
      {publisher && (
        <Fact name={label('Source', 'publisher')}>
          <EntityLink entity={publisher} />
        </Fact>
      )}
      {published !== null && <Fact name={label('Source', 'published')}>{published}</Fact>}
      {city && (
        <Fact name={label('Source', 'city')}>
          <EntityLink entity={city} />
        </Fact>
      )}
      {url !== null && (
        <Fact name={label('Source', 'url')}>
          {/^https?:/.test(url) ? (
            <a className="address" href={url} rel="noreferrer">
              {url}
            </a>
          ) : (
            <span className="address">{url}</span>
          )}
        </Fact>
      )}
      {coverage && (
        <Fact name={label('Source', 'coverage')}>
          {text('coverageOf', {
            explained: number.format(coverage.numeralsExplained ?? 0),
            numerals: number.format(coverage.numerals ?? 0),
            cited: number.format(coverage.sentencesCited ?? 0),
            sentences: number.format(coverage.sentences ?? 0),
          })}
        </Fact>
      )}
      {length !== null && (
        <Fact name={label('Source', 'length')}>{text('lengthUnits', { count: number.format(length) })}</Fact>
      )}
      {sha256 !== null && (
        <Fact name={label('Source', 'sha256')}>
          <code className="digest">{sha256}</code>
        </Fact>
      )}
    </>
  )
}

function Passages({
  id,
  themes,
}: {
  readonly id: string
  readonly themes: readonly NameFragment[]
}): ReactNode {
  return (
    <>
      <Answer of={useGraph(PassagesDocument, { id })}>
        {({ source }) => source && <Text id={id} themes={themes} passages={source.passages} />}
      </Answer>
      <QueryPanel document={PassagesDocument} variables={{ id }} cypher={passagesCypher(id)} />
    </>
  )
}

function Text({
  id,
  themes,
  passages,
}: {
  readonly id: string
  readonly themes: readonly NameFragment[]
  readonly passages: NonNullable<PassagesQuery['source']>['passages']
}): ReactNode {
  const { text } = useLanguage()
  const cited = charactersOf(useLocationProperty(() => window.location.hash + window.location.search))
  const withText = passages.nodes.some(({ quote }) => quote !== null)
  return (
    <>
      {passages.nodes.length > 0 && !withText && <p className="lead">{text('noText')}</p>}
      <div className="source">
        <Outline passages={passages.nodes} themes={themes} />
        <div>
          <List
            document={PassagesDocument}
            at={(after) => ({ id, after })}
            select={(answer) => answer.source?.passages}
            first={passages}
          >
            {(pages) =>
              pages
                .flatMap(({ nodes }) => nodes)
                .map((passage) => <Passage key={passage.id} passage={passage} cited={cited} />)
            }
          </List>
        </div>
      </div>
    </>
  )
}
